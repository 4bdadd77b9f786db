//! Operators by what they compare.

use super::Comparison;

/// What the values of an operator are. Operators of one family read them alike, and differ in what they ask of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// Texts, letter by letter.
    Text,
    /// Texts with wildcards.
    Pattern,
    /// Decimals.
    Numeric,
    /// Instants.
    Date,
    /// `true`, and everything else.
    Bool,
    /// Base64.
    Binary,
    /// Addresses and networks.
    Ip,
    /// ARNs with wildcards.
    Arn,
    /// Whether the key must be absent.
    Null,
}

impl Family {
    /// policy-evaluation §2: variables expand in values of String*, Arn* and Bool.
    pub fn expands_variables(self) -> bool {
        match self {
            Self::Text | Self::Pattern | Self::Bool | Self::Arn => true,
            Self::Numeric | Self::Date | Self::Binary | Self::Ip | Self::Null => false,
        }
    }
}

impl Comparison {
    /// What it compares.
    pub fn family(self) -> Family {
        match self {
            Self::StringEquals | Self::StringNotEquals | Self::StringEqualsIgnoreCase | Self::StringNotEqualsIgnoreCase => Family::Text,
            Self::StringLike | Self::StringNotLike => Family::Pattern,
            Self::NumericEquals
            | Self::NumericNotEquals
            | Self::NumericLessThan
            | Self::NumericLessThanEquals
            | Self::NumericGreaterThan
            | Self::NumericGreaterThanEquals => Family::Numeric,
            Self::DateEquals
            | Self::DateNotEquals
            | Self::DateLessThan
            | Self::DateLessThanEquals
            | Self::DateGreaterThan
            | Self::DateGreaterThanEquals => Family::Date,
            Self::Bool => Family::Bool,
            Self::BinaryEquals => Family::Binary,
            Self::IpAddress | Self::NotIpAddress => Family::Ip,
            Self::ArnEquals | Self::ArnNotEquals | Self::ArnLike | Self::ArnNotLike => Family::Arn,
            Self::Null => Family::Null,
        }
    }

    /// Whether it takes two texts that differ in case for the same.
    pub(super) fn ignores_case(self) -> bool {
        matches!(self, Self::StringEqualsIgnoreCase | Self::StringNotEqualsIgnoreCase)
    }

    /// Whether it is one of the `Not…` operators, which a missing key meets.
    pub fn is_negated(self) -> bool {
        match self {
            Self::StringNotEquals
            | Self::StringNotEqualsIgnoreCase
            | Self::StringNotLike
            | Self::NumericNotEquals
            | Self::DateNotEquals
            | Self::NotIpAddress
            | Self::ArnNotEquals
            | Self::ArnNotLike => true,
            Self::StringEquals
            | Self::StringEqualsIgnoreCase
            | Self::StringLike
            | Self::NumericEquals
            | Self::NumericLessThan
            | Self::NumericLessThanEquals
            | Self::NumericGreaterThan
            | Self::NumericGreaterThanEquals
            | Self::DateEquals
            | Self::DateLessThan
            | Self::DateLessThanEquals
            | Self::DateGreaterThan
            | Self::DateGreaterThanEquals
            | Self::Bool
            | Self::BinaryEquals
            | Self::IpAddress
            | Self::ArnEquals
            | Self::ArnLike
            | Self::Null => false,
        }
    }
}
