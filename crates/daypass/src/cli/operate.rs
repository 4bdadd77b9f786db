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
                let text = if args.json { terminal::escape_json(&value.to_string()) + "\n" } else { terminal::lines(&people(&value)) };
                write!(out, "{text}").context("standard output is closed")?;
                return verdict(&value);
            }
            Answer::Error(why) => bail!("{}", terminal::escape(&why)),
        }
    }
    bail!("the server went away before it had answered")
}

/// An object as lines of `name: value`, what lies within it indented; of a list, each item on a line of its own.
fn people(value: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    tell(value, 0, &mut lines);
    lines
}

fn tell(value: &Value, depth: usize, lines: &mut Vec<String>) {
    let indent = "  ".repeat(depth);
    let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (name, value) in members {
                let name = name.replace('_', " ");
                if value.is_object() || value.is_array() {
                    lines.push(format!("{indent}{name}:"));
                    tell(value, depth + 1, lines);
                } else {
                    lines.push(format!("{indent}{name}: {}", word(value)));
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                match item {
                    Value::Object(members) => {
                        let row: Vec<String> = members.iter().map(|(name, value)| format!("{name} {}", word(value))).collect();
                        lines.push(format!("{indent}{}", row.join(", ")));
                    }
                    other => lines.push(format!("{indent}{}", word(other))),
                }
            }
        }
        other => lines.push(format!("{indent}{}", word(other))),
    }
}

/// An answer that says `healthy: false` ends the command with a failure, so that a script can ask by exit code alone.
fn verdict(value: &Value) -> anyhow::Result<()> {
    match value.get("healthy").and_then(Value::as_bool) {
        Some(false) => bail!("the server is not healthy"),
        Some(true) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::people;
    use crate::terminal;

    #[test]
    fn w7_4_a_value_adds_no_line() {
        let told = people(&json!({ "cause": "lost\nhealthy: true", "keys": [{ "id": 1, "state": "a\u{9b}b" }], "none": null }));
        assert_eq!(terminal::lines(&told), "cause: lost\\u{a}healthy: true\nkeys:\n  id 1, state a\\u{9b}b\nnone: null\n");
    }
}
