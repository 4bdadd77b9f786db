//! The query of a request.

use super::{Refusal, decode::decode_query};

/// The most parameters of one query: far above what any operation takes with a presigned signature beside it. Ours; AWS bounds bytes.
pub const MAX_PARAMETERS: usize = 512;

/// Its parameters, decoded, sorted by name. A name may be there twice only with one value: a signature covers the values of a name in their
/// own order, so whoever changes it on the way would choose which one counts (W2.1).
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    /// Reads what follows the question mark.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let mut pairs = Vec::new();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            if pairs.len() == MAX_PARAMETERS {
                return Err(Refusal::TooManyParameters);
            }
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            pairs.push((decode_query(name)?, decode_query(value)?));
        }
        pairs.sort();
        pairs.dedup();
        let doubled = pairs.windows(2).any(|two| matches!(two, [(left, _), (right, _)] if left == right));
        if doubled { Err(Refusal::Doubled) } else { Ok(Self { pairs }) }
    }

    /// The value of that very name; empty if it has none.
    pub fn get(&self, name: &str) -> Option<&str> {
        let at = self.pairs.binary_search_by(|(other, _)| other.as_str().cmp(name)).ok()?;
        self.pairs.get(at).map(|(_, value)| value.as_str())
    }

    /// Whether there is a parameter of that name.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// All parameters, sorted by name.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// All names, sorted, each once.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.pairs.iter().map(|(name, _)| name.as_str())
    }
}
