//! The IAM policy language and its decision.
//!
//! A [`Document`] is read from text, [`Compiled`] once, attached to as many principals as hold it, and [`authorize`] decides one request
//! against the layers that apply to it. The [`Decision`] says who decided: layer, policy, statement, or what was missing. [`explain`] tells every
//! statement on the way there, [`lint`] what a document does not do that it seems to say; neither is asked by the engine.
//!
//! Pure: no IO, no clock, no randomness, not async. The engine never looks a name up: principals, tags and policies are brought by the
//! caller, and the instant of the request is a condition key like any other. There is one engine; where AWS's evaluators differ it is a
//! [`Mode`] of this one.
//!
//! ```
//! use daypass_names::{AccountId, IdKind, UniqueId};
//! use daypass_policy::{
//!     Attached, Catalogue, Compiled, Context, Document, DocumentKind, Dossier, Layers, Miss, Paper, Request, Requester, Source, authorize, explain,
//! };
//!
//! let catalogue = Catalogue::reference();
//! let text = r#"{"Version": "2012-10-17", "Statement": {
//!     "Sid": "Own", "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::home/${aws:username}/*",
//!     "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}"#;
//! let document = Document::parse(text, DocumentKind::Identity, &catalogue)?;
//! let policy = Compiled::compile(&document, &catalogue);
//!
//! let account = AccountId::parse("111111111111")?;
//! let id = UniqueId::mint(IdKind::User, account, [7; 16]);
//! let mut context = Context::new();
//! context.set_single("aws:username", "Bob");
//! context.set_single("aws:SecureTransport", "true");
//! let request = Request {
//!     action: "s3:GetObject",
//!     resource: "arn:aws:s3:::home/Bob/notes.txt",
//!     resource_account: Some(account),
//!     requester: Requester::User { account, id: &id, arn: "arn:aws:iam::111111111111:user/Bob" },
//!     context: &context,
//! };
//!
//! let source = Source::inline("home");
//! let identity = [Attached { policy: &policy, source: &source }];
//! let decision = authorize(&request, &Layers { identity: &identity, ..Layers::NONE });
//! assert!(decision.is_allow());
//! assert_eq!(decision.statement().as_deref(), Some("Own"));
//!
//! // Why not Ana's? Of everything that could have allowed it, this came nearest.
//! let other = Request { resource: "arn:aws:s3:::home/Ana/notes.txt", ..request };
//! let papers = [Paper { document: &document, source: &source }];
//! let explanation = explain(&other, &Dossier { identity: &papers, ..Dossier::NONE }, &catalogue);
//! assert!(!explanation.decision.is_allow());
//! let nearest = explanation.nearest().expect("an Allow");
//! let [Miss::Resource(Some(clause))] = nearest.statement.misses.as_slice() else { panic!("nothing but the resource") };
//! assert_eq!(clause.items, ["arn:aws:s3:::home/Bob/*"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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
