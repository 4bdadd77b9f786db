//! `daypass explain`: whether a request is allowed, by which statement, or what it lacked.
//!
//! With a request's id the running server is asked what it has recorded, and what it would say today. Without one, offline: every policy is a
//! file that is named, every fact is given, and nothing is looked up. The decision is the engine's own. What cannot be decided for want of a
//! fact that would matter is no answer: a false pass is worse than none.

mod ask;
mod documents;
mod principal;
mod question;
mod recorded;
mod screen;
mod settled;
#[cfg(test)]
mod tests;
mod told;

use std::{
    io::{self, Write},
    process::ExitCode,
};

use anyhow::{Context, bail};

use crate::{cli::ExplainArgs, terminal};
use question::Question;
pub(crate) use told::{Told, ToldStatement};

/// Explains and prints. Exit code 0: allowed; 1: denied. The error is that it could not be decided.
pub(crate) fn run(args: &ExplainArgs) -> anyhow::Result<ExitCode> {
    if let Some(id) = &args.request_id {
        return recorded::run(id, &args.place, args.json);
    }
    if args.place.data.is_some() || args.place.config.is_some() {
        bail!("--data and --config are for the id of a request that a server has recorded");
    }
    let question = match &args.request {
        Some(file) => Question::of_file(file)?,
        None => Question::of_flags(&args.question)?,
    };
    let told = ask::ask(&question)?;
    let text = if args.json { json(&told)? } else { screen::screen(&told) };
    io::stdout().write_all(text.as_bytes()).context("standard output is closed")?;
    Ok(if told.is_allow() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn json(told: &Told) -> anyhow::Result<String> {
    Ok(terminal::escape_json(&serde_json::to_string(told)?) + "\n")
}
