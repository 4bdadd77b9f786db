//! The IAM policy language and its decision.
//!
//! A [`Document`] is read from text, [`Compiled`] once, attached to as many principals as hold it, and [`authorize`] decides one request
//! against the layers that apply to it. The [`Decision`] says who decided: layer, policy, statement, or what was missing. [`explain`] tells every
//! statement on the way there, [`lint`] what a document does not do that it seems to say; neither is asked by the engine.
//!
//! Pure: no IO, no clock, no randomness, not async. The engine never looks a name up: principals, tags and policies are brought by the
//! caller, and the instant of the request is a condition key like any other. There is one engine; where AWS's evaluators differ it is a
//! [`Mode`] of this one.

mod authorize;
mod catalogue;
mod compile;
mod condition;
mod context;
mod decision;
mod document;
mod error;
mod explain;
mod layers;
mod lint;
mod packed;
mod pattern;
mod principal;
mod request;
mod statement;
mod variable;

pub use authorize::{UNSIGNED_CALLERS_HAVE_SCPS, authorize};
pub use catalogue::{Cardinality, Catalogue, KeyDefinition, KeyType, Producer};
pub use compile::Compiled;
pub use condition::{Comparison, Family, Network, Operator, Quantifier, ValueType};
pub use context::{Context, Values};
pub use decision::{Answer, Decision, Reason, StatementName};
pub use document::{Document, DocumentKind, MAX_DEPTH, MAX_DOCUMENT_CHARS, MAX_STATEMENTS, Mode, Version, quota_chars};
pub use error::{PolicyError, Position};
pub use explain::{
    ConditionMiss, DocumentExplanation, Dossier, Explainer, Explanation, Found, LayerExplanation, Miss, Paper, ResourcePaper, StatementExplanation,
    Subject, explain,
};
pub use layers::{Attached, Layer, Layers, ResourcePolicy, Source};
pub use lint::{Finding, Knowledge, KnownAction, Rule, Severity, lint};
pub use pattern::ActionPattern;
pub use principal::{PrincipalElement, PrincipalType, invalid_principal_text};
pub use request::{Request, Requester};
pub use statement::{Clause, ConditionBlock, ConditionEntry, Effect, PrincipalClause, Statement};

#[cfg(test)]
mod tests;
