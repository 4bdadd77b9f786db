//! Structures: fields, members, reading and writing.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::names::{constant, field_name, java_bucket, kind, lower_camel, type_name};
use crate::description::{Description, Member, Shape};

const HEAD: &str = "//! Generated from `descriptions/`; do not edit.\n\n#![allow(unused_imports)]\n\nuse std::collections::BTreeMap;\n\n\
    use daypass_names::{SecretText, Timestamp};\n\nuse super::*;\n\
    use crate::{input::In, model::{Member, Type}, secret::SecretBytes, shape::{Out, Record, record_value, write_optional, write_required}};\n\n";

/// The file of some structures.
pub(crate) fn file(description: &Description, names: &[&String]) -> Result<String> {
    let mut out = String::from(HEAD);
    let mut types = Vec::new();
    for name in names {
        let Some(shape) = description.shapes.get(*name) else { bail!("no shape {name}") };
        structure(&mut out, description, name, shape)?;
        types.push(type_name(name));
    }
    writeln!(out, "record_value!({});", types.join(", "))?;
    Ok(out)
}

fn structure(out: &mut String, description: &Description, name: &str, shape: &Shape) -> Result<()> {
    let rows = shape.rows()?;
    let (typed, table) = (type_name(name), constant(name));
    let (mut fields, mut members, mut writes) = (String::new(), String::new(), String::new());
    for (at, (member, row)) in rows.iter().enumerate() {
        let (field, rust) = (field_name(member), rust_type(description, &row.shape)?);
        let place = format!("&{table}_MEMBERS[{at}]");
        if row.required {
            writeln!(fields, "/// `{member}`\npub {field}: {rust},")?;
            writeln!(writes, "write_required(to, {place}, &self.{field});")?;
        } else {
            writeln!(fields, "/// `{member}`\npub {field}: Option<{rust}>,")?;
            writeln!(writes, "write_optional(to, {place}, self.{field}.as_ref());")?;
        }
        let wire = row.wire.as_deref().unwrap_or(member);
        writeln!(
            members,
            "Member {{ name: {member:?}, wire: {wire:?}, path: {:?}, kind: {} }},",
            lower_camel(member),
            kind(description, &row.shape)
        )?;
    }
    writeln!(out, "pub(super) static {table}_MEMBERS: [Member; {}] = [{members}];", rows.len())?;
    writeln!(out, "/// `{name}`\n#[derive(Debug, Clone, PartialEq, Default)]\npub struct {typed} {{ {fields} }}")?;
    let (from, to) = if rows.is_empty() { ("_", "_") } else { ("from", "to") };
    writeln!(
        out,
        "impl Record for {typed} {{ const NAME: &'static str = {name:?}; const MEMBERS: &'static [Member] = &{table}_MEMBERS; \
         fn read_members({from}: &mut In<'_, '_>) -> Self {{ Self {{ {} }} }} fn write_members(&self, {to}: &mut dyn Out) {{ {writes} }} }}",
        reads(&rows, &table)
    )?;
    Ok(())
}

/// The fields in the order in which AWS complains of them.
fn reads(rows: &[(String, Member)], table: &str) -> String {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|at| rows.get(*at).map(|(member, _)| java_bucket(&lower_camel(member), rows.len())));
    let read = |at: usize| {
        let (member, row) = rows.get(at)?;
        let how = if row.required { "required" } else { "optional" };
        Some(format!("{}: from.{how}(&{table}_MEMBERS[{at}]),", field_name(member)))
    };
    order.into_iter().filter_map(read).collect()
}

fn rust_type(description: &Description, name: &str) -> Result<String> {
    let Some(shape) = description.shapes.get(name) else { bail!("no shape {name}") };
    Ok(match shape.kind.as_str() {
        "structure" => type_name(name),
        "string" if shape.sensitive => "SecretText".into(),
        "string" => "String".into(),
        "integer" => "i32".into(),
        "boolean" => "bool".into(),
        "timestamp" => "Timestamp".into(),
        "blob" if shape.sensitive => "SecretBytes".into(),
        "blob" => "Vec<u8>".into(),
        "list" => format!("Vec<{}>", rust_type(description, shape.item.as_deref().unwrap_or_default())?),
        "map" => format!("BTreeMap<String, {}>", rust_type(description, shape.value.as_deref().unwrap_or_default())?),
        other => bail!("{name} is a {other}"),
    })
}
