//! Questions about policies that others wrote: longer than generated ones, and in the shapes that are in use.
//!
//! What is asked is what one of their statements speaks of, or nearly: its wildcards filled, its variables too, its conditions met or missed.

use std::{fs, path::Path};

use daypass_policy::{Cardinality, Catalogue};
use serde_json::{Value, json};

use super::{
    case::{self, Ask, Case, Fact, Facts, OfResource, Papers, Who},
    dice::Dice,
};

/// What stands for a wildcard.
const FILLINGS: [&str; 6] = ["", "x", "prod", "team-a/x", "Object", "a:b"];

/// The documents of a folder.
pub(crate) fn read(folder: &Path) -> Vec<Value> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()).collect()
}

/// A question about one of the documents, most often.
pub(crate) fn case(dice: &mut Dice, documents: &[Value]) -> Case {
    let any = |dice: &mut Dice| documents[dice.below(documents.len())].clone();
    let wide = json!({"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}});
    let identity = dice.many(1, 3, any);
    let statement = some_statement(dice, &identity[0]);
    let who = if dice.once_in(2) { Who::User } else { Who::RoleSession };
    let ask = Ask {
        who,
        action: filled_one(dice, &statement, ["Action", "NotAction"], "s3:GetObject"),
        resource: filled_one(dice, &statement, ["Resource", "NotResource"], "*"),
        owner: dice.once_in(2).then(|| case::OWN.to_owned()),
        facts: facts(dice, &statement),
    };
    let boundary = dice.once_in(4).then(|| any(dice));
    let session = (who == Who::RoleSession && dice.once_in(4)).then(|| vec![any(dice)]);
    let scp = if dice.once_in(4) { vec![vec![wide.clone()], vec![wide, any(dice)]] } else { Vec::new() };
    Case { papers: Papers { identity, resource: OfResource::None, boundary, session, scp, rcp: Vec::new() }, ask }
}

fn some_statement(dice: &mut Dice, document: &Value) -> Value {
    match &document["Statement"] {
        Value::Array(statements) => statements[dice.below(statements.len())].clone(),
        single => single.clone(),
    }
}

fn filled_one(dice: &mut Dice, statement: &Value, names: [&str; 2], otherwise: &str) -> String {
    let items: Vec<String> = names.iter().flat_map(|name| texts(&statement[name])).collect();
    if items.is_empty() {
        return otherwise.to_owned();
    }
    let item = items[dice.below(items.len())].clone();
    filled(dice, &item)
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        Value::Null => Vec::new(),
        other => vec![other.to_string()],
    }
}

/// The text with something in the place of its wildcards and variables, and now and then a letter more.
fn filled(dice: &mut Dice, pattern: &str) -> String {
    let mut text = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find(['*', '?', '$']) {
        text.push_str(&rest[..at]);
        let end = if rest[at..].starts_with("${") { rest[at..].find('}').map_or(rest.len(), |end| at + end + 1) } else { at + 1 };
        text.push_str(dice.pick(&FILLINGS));
        rest = &rest[end..];
    }
    text.push_str(rest);
    if dice.once_in(8) {
        text.push('x');
    }
    text
}

/// Values for the keys of its conditions and variables; most meet them.
fn facts(dice: &mut Dice, statement: &Value) -> Facts {
    let mut facts: Vec<(String, Fact)> = Vec::new();
    for (key, values) in conditions(statement) {
        if dice.once_in(5) || facts.iter().any(|(name, _)| name.eq_ignore_ascii_case(&key)) || is_multivalued_elsewhere(&key) {
            continue;
        }
        let values: Vec<&str> = values.iter().map(String::as_str).chain(["x"]).collect();
        let value = |dice: &mut Dice| {
            let value = dice.pick(&values);
            filled(dice, value)
        };
        let fact = if case::is_multivalued(&key) { Fact::Many(dice.many(0, 3, value)) } else { Fact::One(value(dice)) };
        facts.push((key, fact));
    }
    for key in ["aws:username", "aws:PrincipalAccount", "aws:userid"] {
        if !dice.once_in(3) && !facts.iter().any(|(name, _)| name.eq_ignore_ascii_case(key)) {
            facts.push((key.to_owned(), Fact::One(dice.pick(&FILLINGS).to_owned())));
        }
    }
    Facts(facts)
}

fn conditions(statement: &Value) -> Vec<(String, Vec<String>)> {
    let operators = statement["Condition"].as_object().into_iter().flat_map(|block| block.values());
    operators.filter_map(Value::as_object).flatten().map(|(key, values)| (key.clone(), texts(values))).collect()
}

/// The second engine knows few keys of many values; of the others nothing is sent.
fn is_multivalued_elsewhere(key: &str) -> bool {
    !case::is_multivalued(key) && Catalogue::reference().find(key).is_some_and(|row| row.cardinality == Cardinality::Multi)
}
