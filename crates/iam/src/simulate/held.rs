//! A policy of a simulation: its document, and what AWS calls it in results.

use daypass_directory::PolicyText;
use daypass_kernel::refusal::Refusal;
use daypass_policy::{Catalogue, Document, DocumentKind, PolicyError, Source};

use super::places::{Place, places};
use crate::refusals;

/// A policy with its name.
#[derive(Debug)]
pub(crate) struct Held {
    pub(crate) document: Document,
    /// `PolicyInputList.1`, `user_Bob_Own`, or the name of a managed policy [R].
    pub(super) source: Source,
    /// Where AWS says that each statement begins and ends.
    pub(super) places: Vec<Place>,
    /// How long its text is, in bytes.
    length: usize,
    /// How many variables it may have.
    variables: usize,
}

impl Held {
    /// A policy that is kept.
    pub(crate) fn kept(text: &PolicyText, name: impl Into<String>) -> Result<Self, Refusal> {
        let document = text.document().map_err(|error| refusals::unreadable(&error))?;
        Ok(Self::of(text.as_str(), document, name.into()))
    }

    pub(super) fn of(text: &str, document: Document, name: String) -> Self {
        let places = places(text, &document);
        Self { document, source: Source::inline(name), places, length: text.len(), variables: text.matches("${").count() }
    }

    /// How long its text is, in bytes, with values of that length in the place of its variables.
    pub(super) fn length_with(&self, value: usize) -> usize {
        self.length.saturating_add(self.variables.saturating_mul(value))
    }
}

/// A list of documents in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Texts {
    /// `PolicyInputList`
    PolicyInput,
    /// `PermissionsBoundaryPolicyInputList`
    Boundary,
    /// The policies of one level of `OrderedOrganizationPolicyInputList`.
    Control,
}

impl Texts {
    fn name(self) -> &'static str {
        match self {
            Self::PolicyInput => "PolicyInputList",
            Self::Boundary => "PermissionsBoundaryPolicyInputList",
            Self::Control => "ServiceControlPolicyInputList",
        }
    }

    /// Reads all documents of the list. IAM has one text for whatever is wrong with one [R].
    pub(crate) fn read(self, texts: &[String]) -> Result<Vec<Held>, Refusal> {
        let read = |(at, text): (usize, &String)| {
            let invalid = |error: PolicyError| {
                refusals::invalid_input(format!("Policy input list item {} has invalid content", at + 1)).because(error.to_string())
            };
            Ok(Held::of(text, judged(text).map_err(invalid)?, format!("{}.{}", self.name(), at + 1)))
        };
        texts.iter().enumerate().map(read).collect()
    }
}

/// A document as the simulator takes it: literals as they come, as in a session policy.
fn judged(text: &str) -> Result<Document, PolicyError> {
    Document::parse(text, DocumentKind::Session, &Catalogue::reference())
}
