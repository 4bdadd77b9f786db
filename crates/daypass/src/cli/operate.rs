//! Commands that the running server performs: sent over its socket, its answer printed.

use std::io::{self, Write};

use anyhow::{Context, bail};
use serde_json::Value;

use super::OperateArgs;
use crate::{
    config,
    operator::{Answer, Command, client},
    terminal,
};

/// Sends the command and prints what comes back. An error of the server is an error here.
pub(crate) fn run(args: &OperateArgs, command: &Command) -> anyhow::Result<()> {
    let (data, _) = config::place(&args.place)?;
    let answers = client::send(&data, command)?;
    let mut out = io::stdout().lock();
    for answer in answers {
        match answer? {
            // Events are JSON already, and JSON can say every control character in letters (W7.4).
            Answer::Line(line) => writeln!(out, "{}", terminal::escape_json(&line)).context("standard output is closed")?,
            Answer::Done(value) => {
                let text = if args.json { value.to_string() } else { people(&value) };
                if !text.is_empty() {
                    writeln!(out, "{}", terminal::escape_lines(&text)).context("standard output is closed")?;
                }
                return verdict(&value);
            }
            Answer::Error(why) => bail!("{}", terminal::escape(&why)),
        }
    }
    bail!("the server went away before it had answered")
}

/// An object as lines of `name: value`.
fn people(value: &Value) -> String {
    let Value::Object(object) = value else {
        return if value.is_null() { String::new() } else { value.to_string() };
    };
    let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    object.iter().map(|(name, value)| format!("{}: {}", name.replace('_', " "), word(value))).collect::<Vec<_>>().join("\n")
}

/// An answer that says `healthy: false` ends the command with a failure, so that a script can ask by exit code alone.
fn verdict(value: &Value) -> anyhow::Result<()> {
    match value.get("healthy").and_then(Value::as_bool) {
        Some(false) => bail!("the server is not healthy"),
        Some(true) | None => Ok(()),
    }
}
