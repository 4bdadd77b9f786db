//! `daypass explain`: whether a request is allowed, by which statement, or what it lacked.
//!
//! Offline: every policy is a file that is named, every fact is given, and nothing is looked up. The decision is the engine's own. What cannot
//! be decided for want of a fact that would matter is no answer: a false pass is worse than none.

mod ask;
mod documents;
mod principal;
mod question;
mod screen;
#[cfg(test)]
mod tests;
mod told;

use std::{
    io::{self, Write},
    process::ExitCode,
};

use anyhow::Context;

use crate::{cli::ExplainArgs, terminal};
use question::Question;
use told::Told;

/// Explains and prints. Exit code 0: allowed; 1: denied. The error is that it could not be decided.
pub(crate) fn run(args: &ExplainArgs) -> anyhow::Result<ExitCode> {
    let question = match &args.request {
        Some(file) => Question::of_file(file)?,
        None => Question::of_flags(&args.question)?,
    };
    let told = ask::ask(&question)?;
    let text = if args.json { json(&told)? } else { terminal::escape_lines(&screen::screen(&told)) };
    io::stdout().write_all(text.as_bytes()).context("standard output is closed")?;
    Ok(if told.is_allow() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn json(told: &Told) -> anyhow::Result<String> {
    Ok(terminal::escape_json(&serde_json::to_string(told)?) + "\n")
}
