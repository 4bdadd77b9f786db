//! Findings on their way: places are bytes until all are known, so that the text is walked once.

use crate::{document::locate_all, error::Position};

use super::{Finding, Rule};

/// The most findings of one document; a person reads no more, and a hostile document could have a hundred thousand.
const MAX_FINDINGS: usize = 1000;

/// What was found so far.
#[derive(Debug, Default)]
pub(super) struct Notes {
    placed: Vec<(usize, Rule, String)>,
    located: Vec<Finding>,
}

impl Notes {
    /// A finding at a place of the text.
    pub(super) fn add(&mut self, at: usize, rule: Rule, message: impl Into<String>) {
        if self.placed.len() < MAX_FINDINGS {
            self.placed.push((at, rule, message.into()));
        }
    }

    /// A finding whose line and column are known.
    pub(super) fn add_at(&mut self, position: Position, rule: Rule, message: impl Into<String>) {
        self.located.push(Finding { rule, message: message.into(), position });
    }

    /// All of them in the order of the text; at one place in the order of the rules.
    pub(super) fn into_findings(mut self, text: &str) -> Vec<Finding> {
        self.placed.sort();
        self.placed.dedup();
        let offsets: Vec<usize> = self.placed.iter().map(|(at, _, _)| *at).collect();
        let positions = locate_all(text, offsets.into_iter());
        let placed = self.placed.into_iter().zip(positions).map(|((_, rule, message), position)| Finding { rule, message, position });
        let mut findings: Vec<Finding> = placed.chain(self.located).collect();
        findings.sort_by_key(|finding| (finding.position, finding.rule));
        findings
    }
}
