//! A service as Rust: tables, operations, structures.

mod names;
mod rest;
mod structures;
mod tables;

use std::collections::BTreeMap;

use anyhow::Result;

use crate::description::Description;

/// Structures of one file: a file stays short enough to be opened.
const STRUCTURES_PER_FILE: usize = 50;

/// The files of a service, by their path below its folder.
pub(crate) fn files(description: &Description) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    files.insert("actions.rs".to_owned(), tables::actions(description)?);
    if description.is_head_only() {
        files.insert("operations.rs".to_owned(), rest::operations(description)?);
        files.insert("mod.rs".to_owned(), rest::service(description));
        return Ok(files);
    }
    files.insert("constraints.rs".to_owned(), tables::constraints(description)?);
    files.insert("operations.rs".to_owned(), tables::operations(description)?);
    let names: Vec<&String> = description.shapes.iter().filter(|(_, shape)| shape.is_record()).map(|(name, _)| name).collect();
    let mut parts = Vec::new();
    for (at, chunk) in names.chunks(STRUCTURES_PER_FILE).enumerate() {
        let part = format!("structures_{}", at + 1);
        files.insert(format!("{part}.rs"), structures::file(description, chunk)?);
        parts.push(part);
    }
    files.insert("mod.rs".to_owned(), tables::service(description, &parts));
    Ok(files)
}
