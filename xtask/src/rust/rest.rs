//! Services that are recognised by the heads of their requests: tables and no types.

use anyhow::{Result, bail};

use super::tables::{HEAD, list, row as operation_row, service_row};
use crate::description::{Description, Rest, RestMember};

/// The module file of such a service: what has no types has no constraints.
pub(crate) fn service(description: &Description) -> String {
    format!("{HEAD}use crate::model::{{Protocol, ServiceModel}};\n\nmod actions;\nmod operations;\n{}", service_row(description, "&[]"))
}

/// Its operations: a row each.
pub(crate) fn operations(description: &Description) -> Result<String> {
    let mut out = String::from(HEAD);
    out.push_str("use super::{SERVICE, actions::*};\n");
    out.push_str("use crate::model::{ActionRow, Location, OperationModel, Place, RestMember, RestRow};\n\n");
    for (name, operation) in &description.operations {
        operation_row(&mut out, description, name, operation)?;
    }
    out.push_str(&list(description));
    Ok(out)
}

/// How a request is recognised.
pub(crate) fn row(head: &Rest) -> Result<String> {
    let members = head.members.iter().map(member).collect::<Result<Vec<_>>>()?;
    let (method, place, query) = (&head.method, place(&head.place)?, &head.query);
    Ok(format!("Some(&RestRow {{ method: {method:?}, place: Place::{place}, query: &{query:?}, members: &[{}] }})", members.join(", ")))
}

fn member(member: &RestMember) -> Result<String> {
    let RestMember { name, wire, required, .. } = member;
    let location = location(&member.location)?;
    Ok(format!("RestMember {{ name: {name:?}, location: Location::{location}, wire: {wire:?}, required: {required} }}"))
}

fn place(text: &str) -> Result<&'static str> {
    Ok(match text {
        "service" => "Service",
        "bucket" => "Bucket",
        "object" => "Object",
        other => bail!("no place {other}"),
    })
}

fn location(text: &str) -> Result<&'static str> {
    Ok(match text {
        "path" => "Path",
        "query" => "Query",
        "header" => "Header",
        "headers" => "Headers",
        "body" => "Body",
        other => bail!("no location {other}"),
    })
}
