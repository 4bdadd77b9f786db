//! Condition operators: their names, and how one key is judged.

mod arn;
mod binary;
mod boolean;
mod date;
mod family;
mod ip;
mod judge;
mod literal;
mod null;
mod numeric;
mod ordered;
mod string;

pub use family::Family;
pub use ip::Network;
pub(crate) use judge::{Condition, Outcome};
pub use literal::ValueType;
pub(crate) use literal::{Literal, judge_literal};

/// What is compared, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is the operator of the same name, policy-evaluation §4")]
pub enum Comparison {
    StringEquals,
    StringNotEquals,
    StringEqualsIgnoreCase,
    StringNotEqualsIgnoreCase,
    StringLike,
    StringNotLike,
    NumericEquals,
    NumericNotEquals,
    NumericLessThan,
    NumericLessThanEquals,
    NumericGreaterThan,
    NumericGreaterThanEquals,
    DateEquals,
    DateNotEquals,
    DateLessThan,
    DateLessThanEquals,
    DateGreaterThan,
    DateGreaterThanEquals,
    Bool,
    BinaryEquals,
    IpAddress,
    NotIpAddress,
    ArnEquals,
    ArnNotEquals,
    ArnLike,
    ArnNotLike,
    Null,
}

impl Comparison {
    /// All of them with their names.
    pub const ALL: [(&'static str, Self); 27] = [
        ("StringEquals", Self::StringEquals),
        ("StringNotEquals", Self::StringNotEquals),
        ("StringEqualsIgnoreCase", Self::StringEqualsIgnoreCase),
        ("StringNotEqualsIgnoreCase", Self::StringNotEqualsIgnoreCase),
        ("StringLike", Self::StringLike),
        ("StringNotLike", Self::StringNotLike),
        ("NumericEquals", Self::NumericEquals),
        ("NumericNotEquals", Self::NumericNotEquals),
        ("NumericLessThan", Self::NumericLessThan),
        ("NumericLessThanEquals", Self::NumericLessThanEquals),
        ("NumericGreaterThan", Self::NumericGreaterThan),
        ("NumericGreaterThanEquals", Self::NumericGreaterThanEquals),
        ("DateEquals", Self::DateEquals),
        ("DateNotEquals", Self::DateNotEquals),
        ("DateLessThan", Self::DateLessThan),
        ("DateLessThanEquals", Self::DateLessThanEquals),
        ("DateGreaterThan", Self::DateGreaterThan),
        ("DateGreaterThanEquals", Self::DateGreaterThanEquals),
        ("Bool", Self::Bool),
        ("BinaryEquals", Self::BinaryEquals),
        ("IpAddress", Self::IpAddress),
        ("NotIpAddress", Self::NotIpAddress),
        ("ArnEquals", Self::ArnEquals),
        ("ArnNotEquals", Self::ArnNotEquals),
        ("ArnLike", Self::ArnLike),
        ("ArnNotLike", Self::ArnNotLike),
        ("Null", Self::Null),
    ];

    /// Its place among all, by which compiled documents know it.
    fn tag(self) -> u8 {
        self as u8
    }

    #[inline]
    fn of_tag(tag: u8) -> Self {
        Self::ALL.get(usize::from(tag)).map_or(Self::Null, |(_, comparison)| *comparison)
    }

    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, comparison)| *comparison == self).map_or("", |(name, _)| name)
    }
}

/// How the values of a request are taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quantifier {
    /// `ForAllValues:`, true of nothing.
    ForAllValues,
    /// `ForAnyValue:`, false of nothing.
    ForAnyValue,
}

impl Quantifier {
    /// The word in a document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ForAllValues => "ForAllValues",
            Self::ForAnyValue => "ForAnyValue",
        }
    }
}

/// An operator as it is written: `ForAnyValue:StringLikeIfExists`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Operator {
    /// The set operator before it.
    pub quantifier: Option<Quantifier>,
    /// The comparison.
    pub comparison: Comparison,
    /// Whether a missing key satisfies it.
    pub if_exists: bool,
}

impl Operator {
    /// Reads an operator; names have a case. `Null` asks about presence, so it takes neither a set operator nor `IfExists`.
    pub fn parse(text: &str) -> Option<Self> {
        let (quantifier, rest) = match text.split_once(':') {
            None => (None, text),
            Some(("ForAllValues", rest)) => (Some(Quantifier::ForAllValues), rest),
            Some(("ForAnyValue", rest)) => (Some(Quantifier::ForAnyValue), rest),
            Some(_) => return None,
        };
        let (name, if_exists) = rest.strip_suffix("IfExists").map_or((rest, false), |name| (name, true));
        let comparison = Comparison::ALL.iter().find(|(known, _)| *known == name).map(|(_, comparison)| *comparison)?;
        let bare = quantifier.is_none() && !if_exists;
        (comparison != Comparison::Null || bare).then_some(Self { quantifier, comparison, if_exists })
    }
}

impl std::fmt::Display for Operator {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(quantifier) = self.quantifier {
            write!(out, "{}:", quantifier.as_str())?;
        }
        write!(out, "{}{}", self.comparison.name(), if self.if_exists { "IfExists" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::Comparison;

    #[test]
    fn a_tag_leads_back_to_its_comparison() {
        for (name, comparison) in Comparison::ALL {
            assert_eq!(Comparison::of_tag(comparison.tag()), comparison, "{name}");
        }
    }
}
