//! A service as Rust: tables, structures, operations.

use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::{
    description::{Description, Operation, Shape},
    pattern,
};

/// The file of a service.
pub(crate) fn file(description: &Description) -> Result<String> {
    let mut out = String::from("//! Generated from `descriptions/`; do not edit.\n\n#![allow(unused_imports)]\n\n");
    out.push_str("use std::collections::BTreeMap;\n\nuse daypass_names::{SecretText, Timestamp};\n\n");
    out.push_str("use crate::{\n    model::{Access, ActionRow, ConditionKeyRow, ErrorRow, Member, OperationModel, Protocol, ServiceModel, Type},\n");
    out.push_str("    pattern::{Class, Pattern},\n    record_value,\n    shape::{In, Nothing, Operation, Out, Record, write_optional, write_required},\n};\n\n");
    service(&mut out, description);
    operations(&mut out, description);
    for (name, operation) in &description.operations {
        marker(&mut out, description, name, operation)?;
    }
    let mut values = Vec::new();
    for (name, shape) in &description.shapes {
        if shape.kind == "structure" {
            if shape.error.is_none() {
                structure(&mut out, description, name, shape)?;
                values.push(type_name(name));
            }
        } else {
            constraints(&mut out, description, name, shape)?;
        }
    }
    writeln!(out, "record_value!({});", values.join(", "))?;
    Ok(out)
}

fn service(out: &mut String, description: &Description) {
    let s = &description.service;
    let _ = writeln!(
        out,
        "/// The service.\npub static SERVICE: ServiceModel = ServiceModel {{ name: {:?}, version: {:?}, namespace: {:?}, protocol: Protocol::{}, target_prefix: {:?}, global: {}, echoes_values: {}, operations: &OPERATIONS, keys: &KEYS }};",
        s.name, s.version, s.namespace, s.protocol, s.target_prefix, s.global, s.echoes_values
    );
    let rows: Vec<String> = description
        .keys
        .iter()
        .map(|key| format!("ConditionKeyRow {{ key: {:?}, kind: {:?}, multivalued: {} }}", key.key, key.kind, key.multi))
        .collect();
    let _ = writeln!(out, "static KEYS: [ConditionKeyRow; {}] = [{}];", rows.len(), rows.join(", "));
}

fn operations(out: &mut String, description: &Description) {
    let rows: Vec<String> = description.operations.keys().map(|name| format!("&M_{}", constant(name))).collect();
    for (name, operation) in &description.operations {
        let input = members_of(description, operation.input.as_deref());
        let actions: Vec<String> = operation
            .authorization
            .iter()
            .map(|row| {
                format!(
                    "ActionRow {{ action: {:?}, access: Access::{}, resources: &{:?}, keys: &{:?}, dependent: &{:?} }}",
                    row.action,
                    access(&row.access),
                    row.resources,
                    row.keys,
                    row.dependent
                )
            })
            .collect();
        let errors: Vec<String> = operation
            .errors
            .iter()
            .filter_map(|name| description.shapes.get(name)?.error.as_ref())
            .map(|error| format!("ErrorRow {{ code: {:?}, status: {} }}", error.code, error.status))
            .collect();
        let wrapper = operation.wrapper.clone().or_else(|| operation.output.clone());
        let _ = writeln!(
            out,
            "static M_{}: OperationModel = OperationModel {{ name: {name:?}, signed: {}, read_only: {}, wrapper: {wrapper:?}, actions: &[{}], errors: &[{}], service: &SERVICE, input: {input} }};",
            constant(name),
            operation.signed,
            operation.read_only,
            actions.join(", "),
            errors.join(", "),
        );
    }
    let _ = writeln!(out, "static OPERATIONS: [&OperationModel; {}] = [{}];", rows.len(), rows.join(", "));
}

fn access(text: &str) -> &'static str {
    match text {
        "List" => "List",
        "Read" => "Read",
        "Tagging" => "Tagging",
        "Permissions management" => "PermissionsManagement",
        _ => "Write",
    }
}

fn members_of(description: &Description, shape: Option<&str>) -> String {
    match shape {
        Some(name) if description.shapes.get(name).is_some_and(|shape| !shape.members.is_empty()) => format!("&{}_MEMBERS", constant(name)),
        _ => "&[]".into(),
    }
}

fn marker(out: &mut String, description: &Description, name: &str, operation: &Operation) -> Result<()> {
    if description.shapes.get(name).is_some_and(|shape| shape.kind == "structure") {
        bail!("the operation {name} has the name of a shape");
    }
    let side = |shape: &Option<String>| shape.as_deref().map_or_else(|| "Nothing".to_owned(), type_name);
    writeln!(
        out,
        "/// The operation `{name}`.\n#[derive(Debug)]\npub struct {name};\nimpl Operation for {name} {{ type Input = {}; type Output = {}; const MODEL: &'static OperationModel = &M_{}; }}",
        side(&operation.input),
        side(&operation.output),
        constant(name)
    )?;
    Ok(())
}

fn structure(out: &mut String, description: &Description, name: &str, shape: &Shape) -> Result<()> {
    let rows = shape.rows()?;
    let typed = type_name(name);
    let (mut fields, mut reads, mut writes, mut table) = (String::new(), String::new(), String::new(), String::new());
    let mut secret_bytes = false;
    for (at, (member, row)) in rows.iter().enumerate() {
        let field = field_name(member);
        let rust = rust_type(description, &row.shape)?;
        secret_bytes |= rust == "Vec<u8>";
        let place = format!("&{}_MEMBERS[{at}]", constant(name));
        if row.required {
            writeln!(fields, "/// `{member}`\npub {field}: {rust},")?;
            writeln!(reads, "{field}: from.required({place}),")?;
            writeln!(writes, "write_required(to, {place}, &self.{field});")?;
        } else {
            writeln!(fields, "/// `{member}`\npub {field}: Option<{rust}>,")?;
            writeln!(reads, "{field}: from.optional({place}),")?;
            writeln!(writes, "write_optional(to, {place}, self.{field}.as_ref());")?;
        }
        let wire = row.wire.as_deref().unwrap_or(member);
        writeln!(table, "Member {{ name: {member:?}, wire: {wire:?}, path: {:?}, kind: {} }},", lower_camel(member), kind(description, &row.shape))?;
    }
    if !rows.is_empty() {
        writeln!(out, "static {}_MEMBERS: [Member; {}] = [{table}];", constant(name), rows.len())?;
    }
    let debug = if secret_bytes { "" } else { "Debug, " };
    writeln!(out, "/// `{name}`\n#[derive({debug}Clone, PartialEq, Default)]\npub struct {typed} {{ {fields} }}")?;
    if secret_bytes {
        writeln!(out, "impl std::fmt::Debug for {typed} {{ fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ out.write_str(\"{typed}(…)\") }} }}")?;
    }
    let members = if rows.is_empty() { "&[]".to_owned() } else { format!("&{}_MEMBERS", constant(name)) };
    let (from, to) = if rows.is_empty() { ("_", "_") } else { ("from", "to") };
    writeln!(
        out,
        "impl Record for {typed} {{ const MEMBERS: &'static [Member] = {members}; fn read_members({from}: &mut In<'_, '_>) -> Self {{ Self {{ {reads} }} }} fn write_members(&self, {to}: &mut dyn Out) {{ {writes} }} }}"
    )?;
    Ok(())
}

fn constraints(out: &mut String, description: &Description, name: &str, shape: &Shape) -> Result<()> {
    let base = constant(name);
    let pattern = shape.pattern.as_deref().and_then(pattern::rust);
    if let Some(pattern) = &pattern {
        writeln!(out, "static P_{base}: Pattern = {pattern};")?;
    }
    let item = shape.item.as_ref().or(shape.value.as_ref());
    writeln!(
        out,
        "static T_{base}: Type = Type {{ min: {:?}, max: {:?}, pattern: {}, values: &{:?}, item: {}, key: {}, item_name: {:?}, sensitive: {} }};",
        shape.min,
        shape.max,
        if pattern.is_some() { format!("Some(&P_{base})") } else { "None".into() },
        shape.values,
        item.map_or("None".into(), |item| format!("Some({})", kind(description, item))),
        shape.key.as_ref().map_or("None".into(), |key| format!("Some({})", kind(description, key))),
        shape.item_name.as_deref().unwrap_or("member"),
        shape.sensitive,
    )?;
    Ok(())
}

/// The table of a type; structures have none of their own.
fn kind(description: &Description, name: &str) -> String {
    match description.shapes.get(name) {
        Some(shape) if shape.kind != "structure" => format!("&T_{}", constant(name)),
        _ => "&Type::FREE".into(),
    }
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
        "blob" => "Vec<u8>".into(),
        "list" => format!("Vec<{}>", rust_type(description, shape.item.as_deref().unwrap_or_default())?),
        "map" => format!("BTreeMap<String, {}>", rust_type(description, shape.value.as_deref().unwrap_or_default())?),
        other => bail!("{name} is a {other}"),
    })
}

fn type_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

fn lower_camel(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// `SAMLAssertion` is `saml_assertion`.
fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let starts = letter.is_ascii_uppercase()
            && before.is_some_and(|before| before.is_ascii_lowercase() || before.is_ascii_digit() || after.is_some_and(char::is_ascii_lowercase));
        if starts && !out.ends_with('_') {
            out.push('_');
        }
        out.push(if *letter == '-' { '_' } else { letter.to_ascii_lowercase() });
    }
    out
}

fn field_name(name: &str) -> String {
    let name = snake(name);
    if matches!(name.as_str(), "type" | "match" | "ref" | "move" | "use" | "where") { format!("r#{name}") } else { name }
}

fn constant(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}
