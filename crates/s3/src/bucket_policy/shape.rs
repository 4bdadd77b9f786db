//! The shape of a policy, looked at only to name what is wrong with it: the policy room's reader has one text for all of it, S3 has many.
//!
//! Nothing is kept of this look. A text that passes is read again, strictly.

use daypass_policy::{MAX_DOCUMENT_CHARS, Operator, PrincipalType, Version};
use serde_json::{Map, Value};

use super::BucketPolicyError::{self, Effect, Empty, Missing, NoStatements, NotJson, Syntax, TooLarge, UnknownField};

type Shape = Result<(), BucketPolicyError>;
type Members = Map<String, Value>;

/// The elements of a statement.
const STATEMENT: [&str; 9] = ["Sid", "Principal", "NotPrincipal", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];

/// White space before the brace, a byte order mark and comments are no JSON to S3.
pub(super) fn check(text: &str) -> Shape {
    if !text.starts_with('{') {
        return Err(NotJson);
    }
    if text.chars().nth(MAX_DOCUMENT_CHARS).is_some() {
        return Err(TooLarge);
    }
    match serde_json::from_str(text) {
        Ok(Value::Object(members)) => document(&members),
        Ok(_) | Err(_) => Err(NotJson),
    }
}

fn document(members: &Members) -> Shape {
    known(members, &["Version", "Id", "Statement"])?;
    version(members.get("Version"))?;
    match members.get("Statement") {
        None => Err(Missing("Statement")),
        Some(Value::Object(members)) => statement(members),
        Some(Value::Array(statements)) if statements.is_empty() => Err(NoStatements),
        Some(Value::Array(statements)) => statements.iter().try_for_each(|one| statement(one.as_object().ok_or(Syntax)?)),
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => Err(Syntax),
    }
}

fn known(members: &Members, names: &[&str]) -> Shape {
    members.keys().find(|key| !names.contains(&key.as_str())).map_or(Ok(()), |key| Err(UnknownField(key.clone())))
}

fn version(value: Option<&Value>) -> Shape {
    let Some(value) = value else { return Ok(()) };
    let known = |word: &str| [Version::V2008, Version::V2012].into_iter().any(|version| version.as_str() == word);
    if value.as_str().is_some_and(known) { Ok(()) } else { Err(BucketPolicyError::Version) }
}

/// The elements are asked for in the order of the grammar, which is also the order in which S3 prints them.
fn statement(members: &Members) -> Shape {
    known(members, &STATEMENT)?;
    let either = |name: &'static str, negated: &str| members.get(name).or_else(|| members.get(negated)).ok_or(Missing(name));
    let who = either("Principal", "NotPrincipal")?;
    let effect = members.get("Effect").ok_or(Missing("Effect"))?;
    let actions = either("Action", "NotAction")?;
    let resources = either("Resource", "NotResource")?;
    principal(who)?;
    match effect.as_str().ok_or(Syntax)? {
        "Allow" | "Deny" => {}
        word => return Err(Effect(word.to_owned())),
    }
    texts(actions, "Action")?;
    texts(resources, "Resource")?;
    members.get("Condition").map_or(Ok(()), conditions)
}

fn principal(value: &Value) -> Shape {
    match value {
        Value::String(word) if word == "*" => Ok(()),
        Value::String(word) if word.is_empty() => Err(Empty("Principal")),
        Value::Object(members) if members.is_empty() => Err(Empty("Principal")),
        Value::Object(members) => members.iter().try_for_each(|(kind, values)| {
            PrincipalType::parse(kind).ok_or(Syntax)?;
            texts(values, "Principal")
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Err(Syntax),
    }
}

fn texts(value: &Value, name: &'static str) -> Shape {
    match value {
        Value::String(_) => Ok(()),
        Value::Array(items) if items.is_empty() => Err(Empty(name)),
        Value::Array(items) if items.iter().all(Value::is_string) => Ok(()),
        Value::Array(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => Err(Syntax),
    }
}

/// Operators have a case.
fn conditions(value: &Value) -> Shape {
    let operators = value.as_object().ok_or(Syntax)?;
    operators.keys().find(|name| Operator::parse(name).is_none()).map_or(Ok(()), |name| Err(BucketPolicyError::Operator(name.clone())))
}
