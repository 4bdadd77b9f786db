//! What is printed: numbered steps, the commands, the answers and the decisions.
//!
//! W7.6: it knows every secret that the story was given, and refuses to print a line that holds one. W7.4: control characters are escaped.

use std::io::Write;

use anyhow::{Context, bail};
use zeroize::Zeroizing;

use crate::terminal;

/// What stands in the place of a secret.
pub(super) const MASK: &str = "********";

/// The transcript of one play.
pub(super) struct Transcript {
    out: Box<dyn Write + Send>,
    secrets: Vec<Zeroizing<String>>,
    steps: u32,
}

impl Transcript {
    pub(super) fn new(out: Box<dyn Write + Send>) -> Self {
        Self { out, secrets: Vec::new(), steps: 0 }
    }

    /// From now on no line may hold this.
    pub(super) fn hide(&mut self, secret: &str) {
        if !secret.is_empty() {
            self.secrets.push(Zeroizing::new(secret.to_owned()));
        }
    }

    /// One line, as it stands.
    pub(super) fn line(&mut self, text: &str) -> anyhow::Result<()> {
        if self.secrets.iter().any(|secret| text.contains(secret.as_str())) {
            bail!("a line of the transcript would have shown a secret, and was not printed");
        }
        writeln!(self.out, "{}", terminal::escape(text)).context("standard output is closed")
    }

    /// The next step, in words.
    pub(super) fn step(&mut self, words: &str) -> anyhow::Result<()> {
        self.steps += 1;
        self.line("")?;
        self.line(&format!("{:2}. {words}", self.steps))
    }

    /// A command, an answer or a decision of the step.
    pub(super) fn below(&mut self, text: &str) -> anyhow::Result<()> {
        self.line(&format!("    {text}"))
    }
}
