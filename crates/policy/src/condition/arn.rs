//! ARN operators. Equals and Like are the same (policy-evaluation §4).

use super::judge::Outcome;
use crate::{
    catalogue::Catalogue,
    context::Context,
    document::Version,
    pattern::{ArnMatch, ArnPattern, ArnText, Syntax},
};

/// The policy's values, in the order in which they are tried.
#[derive(Debug)]
pub(super) struct ArnTest {
    negated: bool,
    patterns: Box<[ArnPattern]>,
}

impl ArnTest {
    pub(super) fn compile(negated: bool, values: &[String], version: Option<Version>, catalogue: &Catalogue) -> Self {
        let syntax = Syntax::new(version, true);
        Self { negated, patterns: values.iter().map(|text| ArnPattern::parse(text, syntax, catalogue)).collect() }
    }

    /// [R] A request value that is no ARN fails both forms. A policy value that is none stops an Allow and fires a Deny, in both forms, unless
    /// a value before it matches.
    pub(super) fn judge(&self, value: &str, context: &Context<'_>) -> Outcome {
        let Some(arn) = ArnText::split(value) else { return Outcome::Fails };
        for pattern in &self.patterns {
            match pattern.matches(&arn, context) {
                ArnMatch::Yes => return Outcome::from(!self.negated),
                ArnMatch::Malformed => return Outcome::Unclear,
                ArnMatch::No | ArnMatch::Unresolved => {}
            }
        }
        Outcome::from(self.negated)
    }
}
