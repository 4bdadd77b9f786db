//! Whether a value of a policy can be read by its operator: what IAM asks when a document is written.

use super::{
    Comparison, Family,
    binary::is_base64,
    date::{self, Instant},
    ip::{Network, is_address},
    numeric::Decimal,
    ordered::Kept,
};
use crate::{
    catalogue::Catalogue,
    document::Version,
    pattern::{Syntax, is_arn_pattern},
};

/// The standing of a literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Literal {
    /// It can be read.
    Fine,
    /// [R] A date that IAM takes in an identity policy and that is none when it is met.
    Taken,
    /// IAM refuses it; STS takes it in a session document (policy-evaluation §4).
    Unreadable,
    /// Refused everywhere: base64 that is none.
    Broken,
}

/// Judges one value under one operator.
pub(crate) fn judge_literal(comparison: Comparison, text: &str, version: Option<Version>, catalogue: &Catalogue) -> Literal {
    let readable = match comparison.family() {
        Family::Text | Family::Pattern | Family::Bool | Family::Null => true,
        Family::Numeric => Decimal::parse(text).is_some(),
        Family::Date if Instant::parse(text).is_none() && date::is_taken(text) => return Literal::Taken,
        Family::Date => Instant::parse(text).is_some(),
        Family::Binary => return if is_base64(text) { Literal::Fine } else { Literal::Broken },
        Family::Ip => match Network::parse(text) {
            Network::V4 { .. } | Network::V6 { .. } => true,
            Network::HostBits | Network::Unreadable => false,
        },
        Family::Arn => is_arn_pattern(text, Syntax::new(version, true), catalogue),
    };
    if readable { Literal::Fine } else { Literal::Unreadable }
}

/// The type of a condition value, as a caller of the policy simulator names it (iam-api §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ValueType {
    /// Any text.
    String,
    /// A number.
    Numeric,
    /// Any text; only `true` is true.
    Boolean,
    /// An address, never a network.
    Ip,
    /// Base64.
    Binary,
    /// An instant.
    Date,
}

impl ValueType {
    /// Whether a text is a value of that type.
    pub fn reads(self, text: &str) -> bool {
        match self {
            Self::String | Self::Boolean => true,
            Self::Numeric => Decimal::parse(text).is_some(),
            Self::Ip => is_address(text),
            Self::Binary => is_base64(text),
            Self::Date => Instant::parse(text).is_some(),
        }
    }
}
