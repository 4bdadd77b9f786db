//! The engine of IAM policies, pure.
//!
#![doc = include_str!("../README.md")]

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
mod services;
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
    Binder, ConditionMiss, DocumentExplanation, Dossier, Explainer, Explanation, Found, LayerExplanation, Miss, Paper, ResourcePaper, ResourceSheet,
    Sheet, StatementExplanation, Subject, explain,
};
pub use layers::{Attached, Layer, Layers, ResourcePolicy, Source};
pub use lint::{Finding, Knowledge, KnownAction, Rule, Severity, lint};
pub use pattern::ActionPattern;
pub use principal::{PrincipalElement, PrincipalType, invalid_principal_text};
pub use request::{Request, Requester};
pub use services::is_service_principal;
pub use statement::{Clause, ConditionBlock, ConditionEntry, Effect, PrincipalClause, Statement};

#[cfg(test)]
mod tests;
