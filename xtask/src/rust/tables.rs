//! Tables: the service, its operations, its actions and keys, its constraints.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};

use super::{
    names::{constant, kind, type_name},
    rest,
};
use crate::{
    description::{Authorization, Description, Operation},
    pattern,
};

pub(super) const HEAD: &str = "//! Generated from `descriptions/`; do not edit.\n\n";

/// The module file of a service.
pub(crate) fn service(description: &Description, parts: &[String]) -> String {
    let mut out = String::from(HEAD);
    out.push_str("use crate::model::{Protocol, ServiceModel};\n\n");
    let all = ["actions".to_owned(), "constraints".to_owned(), "operations".to_owned()];
    for part in all.iter().chain(parts) {
        let _ = writeln!(out, "mod {part};");
    }
    out.push_str("\n#[allow(unused_imports)]\nuse constraints::*;\npub use operations::*;\n");
    for part in parts {
        let _ = writeln!(out, "pub use {part}::*;");
    }
    out.push_str(&service_row(description, "&constraints::PATTERNS"));
    out
}

/// The row of a service, with its patterns.
pub(super) fn service_row(description: &Description, patterns: &str) -> String {
    let s = &description.service;
    format!(
        "\n/// The service.\npub static SERVICE: ServiceModel = ServiceModel {{ name: {:?}, version: {:?}, namespace: {:?}, protocol: Protocol::{}, \
         target_prefix: {:?}, global: {}, echoes_values: {}, operations: &operations::OPERATIONS, actions: &actions::ACTIONS, \
         resources: &actions::RESOURCES, keys: &actions::KEYS, patterns: {patterns} }};\n",
        s.name, s.version, s.namespace, s.protocol, s.target_prefix, s.global, s.echoes_values
    )
}

/// Actions, resources and condition keys.
pub(crate) fn actions(description: &Description) -> Result<String> {
    let mut out = String::from(HEAD);
    out.push_str("use crate::model::{Access, ActionRow, ConditionKeyRow, ResourceRow};\n\n");
    let mut rows = Vec::new();
    for (action, row) in &description.actions {
        let name = action_constant(action)?;
        writeln!(
            out,
            "pub(super) const {name}: ActionRow = ActionRow {{ action: {action:?}, access: Access::{}, resources: &{:?}, keys: &{:?}, \
             dependent: &{:?}, when: None }};",
            access(&row.access)?,
            row.resources,
            row.keys,
            row.dependent
        )?;
        rows.push(name);
    }
    writeln!(out, "pub(super) static ACTIONS: [ActionRow; {}] = [{}];", rows.len(), rows.join(", "))?;
    let rows: Vec<String> = description.resources.iter().map(|(name, arn)| format!("ResourceRow {{ name: {name:?}, template: {arn:?} }}")).collect();
    writeln!(out, "pub(super) static RESOURCES: [ResourceRow; {}] = [{}];", rows.len(), rows.join(", "))?;
    let key = |key: &crate::description::Key| format!("ConditionKeyRow {{ key: {:?}, kind: {:?}, multivalued: {} }}", key.name, key.kind, key.multi);
    let rows: Vec<String> = description.keys.iter().map(key).collect();
    writeln!(out, "pub(super) static KEYS: [ConditionKeyRow; {}] = [{}];", rows.len(), rows.join(", "))?;
    Ok(out)
}

fn action_constant(action: &str) -> Result<String> {
    let (_, name) = action.split_once(':').with_context(|| format!("{action} has no prefix"))?;
    Ok(format!("A_{}", constant(name)))
}

fn access(text: &str) -> Result<&'static str> {
    Ok(match text {
        "List" => "List",
        "Read" => "Read",
        "Write" => "Write",
        "Tagging" => "Tagging",
        "Permissions management" => "PermissionsManagement",
        other => bail!("no access level {other}"),
    })
}

/// Operations: a row and a marker type each.
pub(crate) fn operations(description: &Description) -> Result<String> {
    let mut out = String::from(HEAD);
    out.push_str("#![allow(unused_imports)]\n\nuse super::{*, actions::*};\n");
    out.push_str("use crate::{model::{ActionRow, ErrorRow, OperationModel, TrailResource}, shape::{Nothing, Operation}};\n\n");
    for (name, operation) in &description.operations {
        row(&mut out, description, name, operation)?;
        marker(&mut out, description, name, operation)?;
    }
    out.push_str(&list(description));
    by_name(&mut out, description)?;
    Ok(out)
}

/// All operations, sorted by name.
pub(super) fn list(description: &Description) -> String {
    let rows: Vec<String> = description.operations.keys().map(|name| format!("&M_{}", constant(name))).collect();
    format!("pub(super) static OPERATIONS: [&OperationModel; {}] = [{}];\n", rows.len(), rows.join(", "))
}

/// For tests that go through all operations: reads an input by the name of its operation, and gives what the trail shows of it.
fn by_name(out: &mut String, description: &Description) -> Result<()> {
    writeln!(
        out,
        "#[cfg(test)]\npub(crate) fn read_by_name(name: &str, wire: &crate::WireInput<'_>) -> Result<String, crate::ReadError> {{ \
         fn read<O: Operation>(wire: &crate::WireInput<'_>) -> Result<String, crate::ReadError> {{ \
         use crate::ReadShape; O::Input::read(wire, SERVICE.echoes_values).map(|input| input.trail()) }} match name {{"
    )?;
    for name in description.operations.keys() {
        writeln!(out, "{name:?} => read::<{name}>(wire),")?;
    }
    writeln!(out, "other => panic!(\"no operation {{other}}\") }} }}")?;
    Ok(())
}

pub(super) fn row(out: &mut String, description: &Description, name: &str, operation: &Operation) -> Result<()> {
    let actions = operation.authorization.iter().map(|asked| asked_action(description, operation, asked)).collect::<Result<Vec<_>>>()?;
    let errors = operation.errors.iter().map(|shape| error(description, shape)).collect::<Result<Vec<_>>>()?;
    let trail: Vec<String> =
        operation.trail.iter().map(|row| format!("TrailResource {{ kind: {:?}, member: {:?} }}", row.kind, row.member)).collect();
    let wrapper = operation.wrapper.as_ref().or(operation.output.as_ref());
    let input = operation.input.as_ref().map_or("&[]".to_owned(), |shape| format!("&{}_MEMBERS", constant(shape)));
    writeln!(
        out,
        "static M_{}: OperationModel = OperationModel {{ name: {name:?}, signed: {}, read_only: {}, wrapper: {wrapper:?}, actions: &[{}], \
         errors: &[{}], trail: &[{}], service: &SERVICE, input: {input}, rest: {} }};",
        constant(name),
        operation.signed,
        operation.read_only,
        actions.join(", "),
        errors.join(", "),
        trail.join(", "),
        operation.rest.as_ref().map_or(Ok("None".to_owned()), rest::row)?,
    )?;
    Ok(())
}

fn asked_action(description: &Description, operation: &Operation, asked: &Authorization) -> Result<String> {
    if !description.actions.contains_key(&asked.action) {
        bail!("the reference has no action {}", asked.action);
    }
    let name = action_constant(&asked.action)?;
    let Some(member) = &asked.when else { return Ok(name) };
    if !description.has_parameter(operation, member) {
        bail!("{} is asked for {member}, which is no parameter", asked.action);
    }
    Ok(format!("ActionRow {{ when: Some({member:?}), ..{name} }}"))
}

fn error(description: &Description, shape: &str) -> Result<String> {
    let error = description.shapes.get(shape).and_then(|shape| shape.error.as_ref()).with_context(|| format!("{shape} is no error"))?;
    Ok(format!("ErrorRow {{ code: {:?}, status: {}, shape: {shape:?} }}", error.code, error.status))
}

fn marker(out: &mut String, description: &Description, name: &str, operation: &Operation) -> Result<()> {
    if description.shapes.get(name).is_some_and(|shape| shape.kind == "structure") {
        bail!("the operation {name} has the name of a shape");
    }
    let side = |shape: &Option<String>| shape.as_deref().map_or_else(|| "Nothing".to_owned(), type_name);
    writeln!(
        out,
        "/// The operation `{name}`.\n#[derive(Debug)]\npub struct {name};\n\
         impl Operation for {name} {{ type Input = {}; type Output = {}; const MODEL: &'static OperationModel = &M_{}; }}",
        side(&operation.input),
        side(&operation.output),
        constant(name)
    )?;
    Ok(())
}

/// Types with their constraints.
pub(crate) fn constraints(description: &Description) -> Result<String> {
    let mut out = String::from(HEAD);
    out.push_str("use crate::{model::Type, pattern::{Class, Pattern}};\n\n");
    let mut patterns = Vec::new();
    for (name, shape) in description.shapes.iter().filter(|(_, shape)| shape.kind != "structure") {
        let base = constant(name);
        let pattern = shape.pattern.as_deref().and_then(pattern::rust);
        if let Some(pattern) = &pattern {
            writeln!(out, "static P_{base}: Pattern = {pattern};")?;
            patterns.push(format!("&P_{base}"));
        }
        let item = shape.item.as_ref().or(shape.value.as_ref());
        writeln!(
            out,
            "pub(super) static T_{base}: Type = Type {{ min: {:?}, max: {:?}, pattern: {}, values: &{:?}, item: {}, key: {}, item_name: {:?}, \
             sensitive: {} }};",
            shape.min,
            shape.max,
            if pattern.is_some() { format!("Some(&P_{base})") } else { "None".into() },
            shape.values,
            item.map_or("None".into(), |item| format!("Some({})", kind(description, item))),
            shape.key.as_ref().map_or("None".into(), |key| format!("Some({})", kind(description, key))),
            shape.item_name.as_deref().unwrap_or("member"),
            shape.sensitive,
        )?;
    }
    writeln!(out, "pub(super) static PATTERNS: [&Pattern; {}] = [{}];", patterns.len(), patterns.join(", "))?;
    Ok(out)
}
