//! ARN operators. Equals and Like are the same (policy-evaluation §4).

use super::judge::Outcome;
use crate::{
    catalogue::Catalogue,
    context::Context,
    document::Version,
    packed::{Packed, Packer},
    pattern::{ArnMatch, ArnPattern, ArnText, Syntax, pack_arn},
};

/// The policy's values, in the order in which they are tried.
#[derive(Debug, Clone, Copy)]
pub(super) struct ArnTest<'a> {
    pub(super) negated: bool,
    pub(super) patterns: Packed<'a>,
}

impl ArnTest<'_> {
    pub(super) fn pack(values: &[String], version: Option<Version>, catalogue: &Catalogue, to: &mut Packer) {
        let syntax = Syntax::new(version, true);
        for text in values {
            pack_arn(text, syntax, catalogue, to);
        }
    }

    /// [R] A request value that is no ARN fails both forms. A policy value that is none stops an Allow and fires a Deny, in both forms, unless
    /// a value before it matches.
    pub(super) fn judge(self, value: &str, context: &Context<'_>) -> Outcome {
        if ArnText::split(value).is_none() {
            return Outcome::Fails;
        }
        for pattern in self.patterns.list(ArnPattern::unpack) {
            match pattern.matches(value, context) {
                ArnMatch::Yes => return Outcome::from(!self.negated),
                ArnMatch::Malformed => return Outcome::Unclear,
                ArnMatch::No | ArnMatch::Unresolved => {}
            }
        }
        Outcome::from(self.negated)
    }
}
