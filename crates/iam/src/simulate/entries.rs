//! The condition keys that a simulation is given: `ContextEntries`, each with the type of its values.
//!
//! Whatever is wrong with one is InvalidInput, with AWS's own texts [R]. They are facts of nobody: they never meet a real decision.

use std::collections::HashSet;

use daypass_api::iam::ContextEntry;
use daypass_kernel::refusal::Refusal;
use daypass_policy::{Catalogue, Context, ValueType};

use crate::refusals::invalid_input;

/// The keys of the request with their names in lower case.
#[derive(Debug, Default)]
pub(super) struct Given<'a> {
    pub(super) context: Context<'a>,
    pub(super) names: HashSet<String>,
    /// The longest value, in bytes: as much as a variable can stand for.
    pub(super) longest_value: usize,
    /// The longest key with all its values, in bytes: as much as a condition can look at.
    pub(super) longest_key: usize,
}

/// Reads all entries; an empty one says nothing.
pub(super) fn read(entries: &[ContextEntry]) -> Result<Given<'_>, Refusal> {
    let mut given = Given::default();
    for entry in entries.iter().filter(|entry| !is_empty(entry)) {
        let name = entry.context_key_name.as_deref().ok_or_else(|| invalid_input("ContextKeyName cannot be null or empty."))?;
        if !given.names.insert(name.to_lowercase()) {
            return Err(invalid_input(format!("Duplicate context key: {name}.")));
        }
        let kind = entry.context_key_type.as_deref().ok_or_else(|| invalid_input(format!("Context key {name} has invalid type null.")))?;
        let values = values(name, kind, entry.context_key_values.as_deref().unwrap_or_default())?;
        set(&mut given.context, name, is_list(kind), values);
        given.longest_value = values.iter().map(String::len).fold(given.longest_value, usize::max);
        given.longest_key = given.longest_key.max(values.iter().map(String::len).sum());
    }
    Ok(given)
}

fn is_empty(entry: &ContextEntry) -> bool {
    entry.context_key_name.is_none() && entry.context_key_type.is_none() && entry.context_key_values.as_deref().unwrap_or_default().is_empty()
}

fn values<'a>(name: &str, kind: &str, values: &'a [String]) -> Result<&'a [String], Refusal> {
    if values.is_empty() {
        return Err(invalid_input(format!("Context values for context key {name} cannot be null or empty.")));
    }
    if !is_list(kind) && values.len() != 1 {
        // It is the type that AWS names there [R].
        return Err(invalid_input(format!("Context key {kind} expected a single value, but received {}.", values.len())));
    }
    let (value_type, expected) = value_type(kind);
    if values.iter().all(|value| value_type.reads(value)) {
        return Ok(values);
    }
    Err(invalid_input(format!("Invalid context value for key {name}: expected {expected}.")))
}

fn is_list(kind: &str) -> bool {
    kind.ends_with("List")
}

/// The type of single values, and what a text is told that is none. The description knows no other words.
fn value_type(kind: &str) -> (ValueType, &'static str) {
    match kind.strip_suffix("List").unwrap_or(kind) {
        "numeric" => (ValueType::Numeric, "numeric format"),
        "boolean" => (ValueType::Boolean, "boolean format"),
        "ip" => (ValueType::Ip, "IP address"),
        "binary" => (ValueType::Binary, "base-64 encoded binary format"),
        "date" => (ValueType::Date, "DateTime format"),
        _ => (ValueType::String, "string format"),
    }
}

/// A key that has several values by its definition has them whatever the entry says of it; any other has them if the entry calls them a list.
fn set<'a>(context: &mut Context<'a>, name: &'a str, is_list: bool, values: &'a [String]) {
    if is_list || Catalogue::reference().is_multi(name) {
        context.set_multi(name, values.iter().map(String::as_str));
    } else if let [value] = values {
        context.set_single(name, value.as_str());
    }
}
