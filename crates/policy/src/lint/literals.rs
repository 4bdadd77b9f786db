//! What an operator makes of the texts that a policy holds against it.

use crate::condition::Comparison;

/// How an operator reads its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// Letter by letter.
    Text,
    /// Text with wildcards.
    Pattern,
    Numeric,
    Date,
    Bool,
    Binary,
    Ip,
    Arn,
    Null,
}

impl Family {
    pub(super) fn of(comparison: Comparison) -> Self {
        match comparison {
            Comparison::StringEquals | Comparison::StringNotEquals | Comparison::StringEqualsIgnoreCase | Comparison::StringNotEqualsIgnoreCase => {
                Self::Text
            }
            Comparison::StringLike | Comparison::StringNotLike => Self::Pattern,
            Comparison::NumericEquals
            | Comparison::NumericNotEquals
            | Comparison::NumericLessThan
            | Comparison::NumericLessThanEquals
            | Comparison::NumericGreaterThan
            | Comparison::NumericGreaterThanEquals => Self::Numeric,
            Comparison::DateEquals
            | Comparison::DateNotEquals
            | Comparison::DateLessThan
            | Comparison::DateLessThanEquals
            | Comparison::DateGreaterThan
            | Comparison::DateGreaterThanEquals => Self::Date,
            Comparison::Bool => Self::Bool,
            Comparison::BinaryEquals => Self::Binary,
            Comparison::IpAddress | Comparison::NotIpAddress => Self::Ip,
            Comparison::ArnEquals | Comparison::ArnNotEquals | Comparison::ArnLike | Comparison::ArnNotLike => Self::Arn,
            Comparison::Null => Self::Null,
        }
    }

    /// What its values are called.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Text | Self::Pattern => "text",
            Self::Numeric => "number",
            Self::Date => "date",
            Self::Bool | Self::Null => "true or false",
            Self::Binary => "base64",
            Self::Ip => "address or network",
            Self::Arn => "ARN",
        }
    }

    /// policy-evaluation §2: variables expand in values of String*, Arn* and Bool.
    pub(super) fn expands_variables(self) -> bool {
        match self {
            Self::Text | Self::Pattern | Self::Bool | Self::Arn => true,
            Self::Numeric | Self::Date | Self::Binary | Self::Ip | Self::Null => false,
        }
    }
}

/// Whether it is one of the `Not…` operators.
pub(super) fn is_negated(comparison: Comparison) -> bool {
    match comparison {
        Comparison::StringNotEquals
        | Comparison::StringNotEqualsIgnoreCase
        | Comparison::StringNotLike
        | Comparison::NumericNotEquals
        | Comparison::DateNotEquals
        | Comparison::NotIpAddress
        | Comparison::ArnNotEquals
        | Comparison::ArnNotLike => true,
        Comparison::StringEquals
        | Comparison::StringEqualsIgnoreCase
        | Comparison::StringLike
        | Comparison::NumericEquals
        | Comparison::NumericLessThan
        | Comparison::NumericLessThanEquals
        | Comparison::NumericGreaterThan
        | Comparison::NumericGreaterThanEquals
        | Comparison::DateEquals
        | Comparison::DateLessThan
        | Comparison::DateLessThanEquals
        | Comparison::DateGreaterThan
        | Comparison::DateGreaterThanEquals
        | Comparison::Bool
        | Comparison::BinaryEquals
        | Comparison::IpAddress
        | Comparison::ArnEquals
        | Comparison::ArnLike
        | Comparison::Null => false,
    }
}
