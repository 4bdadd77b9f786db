//! The condition keys that a document looks at: in its conditions and as its variables.

use std::collections::HashSet;

use super::{Document, Version};
use crate::{statement::Statement, variable};

/// The keys of one statement, in the order written: of resources, then of each condition the key and what its values name.
pub(super) fn of_statement<'a>(statement: &'a Statement, version: Option<Version>) -> impl Iterator<Item = &'a str> {
    let variables = move |texts: &'a [String]| {
        let texts = match version {
            Some(Version::V2012) => texts,
            Some(Version::V2008) | None => &[],
        };
        texts.iter().flat_map(|text| variable::keys(text))
    };
    let resources = statement.resources.iter().flat_map(move |clause| variables(&clause.items));
    let entries = statement.conditions.iter().flat_map(|block| &block.entries);
    resources.chain(entries.flat_map(move |entry| std::iter::once(entry.key.as_str()).chain(variables(&entry.values))))
}

impl Document {
    /// Every condition key that the document looks at, each once, in the case and the order in which it is first written.
    pub fn context_keys(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        let all = self.statements.iter().flat_map(|statement| of_statement(statement, self.version));
        all.filter(|key| seen.insert(key.to_lowercase())).collect()
    }
}

impl Statement {
    /// The same for one statement of a document of that version; a key may come more than once.
    pub fn context_keys(&self, version: Option<Version>) -> impl Iterator<Item = &str> {
        of_statement(self, version)
    }
}
