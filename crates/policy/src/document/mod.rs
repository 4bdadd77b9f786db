//! A policy document: its tree, read from text and printed again.
//!
//! The tree is public and whole: whoever explains, checks or simulates reads the same one as the engine. `parse` is for what a caller writes
//! and judges it as IAM or STS would; `read` is for what was judged when it was written, and for documents that we ship.

mod check;
mod json;
mod keys;
mod places;
pub(crate) mod print;
mod read;

use crate::{
    catalogue::Catalogue,
    error::PolicyError,
    principal::{PrincipalElement, PrincipalType},
    statement::Statement,
};

pub(crate) use places::{EntryPlaces, StatementPlaces, locate_all, of_statements};

/// The longest document, in characters: `policyDocumentType` of IAM's model. Quotas are smaller and counted without white space.
pub const MAX_DOCUMENT_CHARS: usize = 131_072;

/// The deepest nesting; the deepest legal place, a condition's value in a list, is 7.
pub const MAX_DEPTH: usize = 10;

/// The most statements of a document; the shortest one takes 17 characters, and no AWS quota lets a document of half this many pass.
pub const MAX_STATEMENTS: usize = 4096;

/// What a document is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// An inline policy of a user, group or role.
    Identity,
    /// A version of a managed policy; boundaries and managed session policies are these too.
    Managed,
    /// A role's trust policy.
    Trust,
    /// The inline policy of a session.
    Session,
    /// Any other resource-based policy.
    Resource,
    /// A service control policy.
    ServiceControl,
    /// A resource control policy.
    ResourceControl,
}

/// Where AWS's own evaluators differ: never a second engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// IAM: literals are judged when a document is written.
    Live,
    /// STS takes numbers, dates, addresses and ARNs of a session document as they come; they are judged when they are met.
    SessionDocument,
    /// The policy simulator judges literals when they are met, and differently (iam-api §5); it knows of the request what it is told.
    Simulator,
}

impl DocumentKind {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Identity, Self::Managed, Self::Trust, Self::Session, Self::Resource, Self::ServiceControl, Self::ResourceControl];

    /// The word for it on a command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Managed => "managed",
            Self::Trust => "trust",
            Self::Session => "session",
            Self::Resource => "resource",
            Self::ServiceControl => "scp",
            Self::ResourceControl => "rcp",
        }
    }

    /// Which rules hold for the document's literals.
    pub fn mode(self) -> Mode {
        match self {
            Self::Session => Mode::SessionDocument,
            Self::Identity | Self::Managed | Self::Trust | Self::Resource | Self::ServiceControl | Self::ResourceControl => Mode::Live,
        }
    }
}

/// The version of the language. Absent means the older one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Version {
    /// `2008-10-17`: `${…}` is ordinary text.
    V2008,
    /// `2012-10-17`: with variables.
    V2012,
}

impl Version {
    /// The word in a document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V2008 => "2008-10-17",
            Self::V2012 => "2012-10-17",
        }
    }
}

/// A policy document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is for.
    pub kind: DocumentKind,
    /// The version, if it was written.
    pub version: Option<Version>,
    /// Its id, if it was written.
    pub id: Option<String>,
    /// The statements.
    pub statements: Vec<Statement>,
}

impl Document {
    /// Reads and judges a document that a caller writes. The error carries AWS's own text for that kind of document.
    pub fn parse(text: &str, kind: DocumentKind, catalogue: &Catalogue) -> Result<Self, PolicyError> {
        check::in_alphabet(text, kind)?;
        let reading = read::read(text, kind).map_err(|fault| check::refusal(fault, kind))?;
        check::written(&reading, catalogue)?;
        Ok(reading.document)
    }

    /// Reads a document that was judged when it was written, or that we ship ourselves: grammar only.
    pub fn read(text: &str, kind: DocumentKind) -> Result<Self, PolicyError> {
        read::read(text, kind).map(|reading| reading.document).map_err(|fault| check::refusal(fault, kind))
    }

    /// The document as compact JSON: one-element lists as plain texts; Version, Id, Statement; Sid, Effect, Principal, Action, Resource, Condition.
    pub fn to_json(&self) -> String {
        print::print(self)
    }

    /// Replaces every listed principal, `NotPrincipal` too: by its unique id before it is stored, by its ARN before it is shown. Wildcards are
    /// offered like any other value; a bare `"*"` is no value.
    pub fn map_principals<E>(&mut self, f: &mut dyn FnMut(PrincipalType, &str) -> Result<String, E>) -> Result<(), E> {
        for clause in self.statements.iter_mut().filter_map(|statement| statement.principal.as_mut()) {
            let PrincipalElement::Listed(listed) = &mut clause.element else { continue };
            for (kind, values) in listed {
                for value in values {
                    *value = f(*kind, value)?;
                }
            }
        }
        Ok(())
    }
}

/// The length of a document as IAM's quotas count it: characters that are not white space (policy-evaluation §11).
pub fn quota_chars(text: &str) -> usize {
    text.chars().filter(|letter| !letter.is_ascii_whitespace()).count()
}
