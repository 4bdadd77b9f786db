//! Condition blocks (reference §4).

use std::cmp::Ordering;

use serde_json::Value;

use super::{
    case::{self, Fact, Facts},
    text::{self, Unit},
    values::{self, Decimal},
};

/// What else a condition depends on.
#[derive(Clone, Copy)]
pub(crate) struct Surroundings<'a> {
    pub(crate) facts: &'a Facts,
    /// Variables have a meaning.
    pub(crate) variables: bool,
    /// The statement denies: what cannot be evaluated applies.
    pub(crate) deny: bool,
}

/// All operators of a block, all keys of an operator.
pub(crate) fn hold(block: &Value, around: Surroundings<'_>) -> bool {
    let operators = block.as_object().unwrap();
    operators.iter().all(|(operator, keys)| keys.as_object().unwrap().iter().all(|(key, listed)| holds(operator, key, &texts(listed), around)))
}

/// One value or a list, as texts.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => vec![value.to_string()],
    }
}

fn holds(operator: &str, key: &str, listed: &[String], around: Surroundings<'_>) -> bool {
    let fact = around.facts.get(key);
    if operator == "Null" {
        return listed.iter().any(|text| text.eq_ignore_ascii_case("true") == fact.is_none());
    }
    let (set, rest) = match operator.split_once(':') {
        Some((set, rest)) => (Some(set), rest),
        None => (None, operator),
    };
    let (name, if_exists) = match rest.strip_suffix("IfExists") {
        Some(name) => (name, true),
        None => (rest, false),
    };
    let one = |value: &str| compare(name, value, listed, around);
    match (set, fact) {
        (_, None) if if_exists => true,
        (Some("ForAllValues"), None) => true,
        (None, None) => name.contains("Not"),
        (Some("ForAllValues"), Some(fact)) => fact.values().iter().all(|value| one(value)),
        (Some("ForAnyValue"), Some(fact)) => fact.values().iter().any(|value| one(value)),
        // A set without values has none that fits; a multivalued key needs a set operator, however many values it has [R].
        (Some("ForAnyValue"), None) | (None, Some(Fact::Many(_))) => false,
        (None, Some(Fact::One(_))) if case::is_multivalued(key) => false,
        (None, Some(Fact::One(value))) => one(value),
        (Some(other), _) => panic!("{other} is no set operator"),
    }
}

/// One value of the request beside all of the policy.
fn compare(name: &str, value: &str, listed: &[String], around: Surroundings<'_>) -> bool {
    let expanded = |text: &String| text::expand(text, around.variables, around.facts);
    let negated = name.contains("Not");
    match name {
        "IpAddress" | "NotIpAddress" => {
            // Not an address: both forms are false.
            values::address(value).is_some_and(|address| listed.iter().any(|text| values::network_holds(text, &address)) != negated)
        }
        "ArnEquals" | "ArnLike" | "ArnNotEquals" | "ArnNotLike" => arn(value, listed.iter().filter_map(expanded), negated, around.deny),
        "BinaryEquals" => listed.iter().any(|text| values::bytes(text).is_some_and(|bytes| values::bytes(value) == Some(bytes))),
        "Bool" => listed.iter().filter_map(expanded).any(|text| is_true(&text::plain(&text)) == is_true(value)),
        _ if name.starts_with("String") => listed.iter().filter_map(expanded).any(|text| string(name, &text, value)) != negated,
        _ if name.starts_with("Numeric") => listed.iter().any(|text| ordered(name, number(value, text))) != negated,
        _ if name.starts_with("Date") => listed.iter().any(|text| ordered(name, date(value, text))) != negated,
        other => panic!("{other} is no operator"),
    }
}

fn is_true(text: &str) -> bool {
    text.eq_ignore_ascii_case("true")
}

fn string(name: &str, pattern: &[Unit], value: &str) -> bool {
    if name.ends_with("IgnoreCase") {
        text::plain(pattern).to_lowercase() == value.to_lowercase()
    } else if name.ends_with("Like") {
        text::glob(pattern, value)
    } else {
        text::plain(pattern) == value
    }
}

fn number(value: &str, text: &str) -> Option<Ordering> {
    Some(Decimal::read(value)?.order(&Decimal::read(text)?))
}

fn date(value: &str, text: &str) -> Option<Ordering> {
    Some(values::instant(value)?.cmp(&values::instant(text)?))
}

/// Nothing stands in any order to what cannot be read.
fn ordered(name: &str, order: Option<Ordering>) -> bool {
    let Some(order) = order else { return false };
    match name.trim_start_matches("Numeric").trim_start_matches("Date") {
        "Equals" | "NotEquals" => order.is_eq(),
        "LessThan" => order.is_lt(),
        "LessThanEquals" => order.is_le(),
        "GreaterThan" => order.is_gt(),
        "GreaterThanEquals" => order.is_ge(),
        other => panic!("{other} is no comparison"),
    }
}

/// In order: a match before what is no ARN wins; behind it, an Allow does not apply and a Deny does.
fn arn(value: &str, patterns: impl Iterator<Item = Vec<Unit>>, negated: bool, deny: bool) -> bool {
    if !value.starts_with("arn:") || value.split(':').count() < 6 {
        return false;
    }
    for pattern in patterns {
        if !text::is_arn_pattern(&pattern) {
            return deny;
        }
        if text::arn(&pattern, value) {
            return !negated;
        }
    }
    negated
}
