//! The generator: `descriptions/*.json` to `crates/api/src/generated/`; and the checks of floors and rules.
//!
//! `cargo run -p xtask -- generate` writes; `cargo run -p xtask -- check` says whether what is checked in is what would be written.
//! It needs rustfmt and no registry. `cargo run -p xtask -- rules` says whether rooms import from below only, and whether
//! every rule of a finished stage has its test.

mod description;
mod floors;
mod pattern;
mod rules;
mod rust;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

const SERVICES: [&str; 4] = ["iam", "organizations", "s3", "sts"];

/// Generated files by their path below `generated/`.
type Files = BTreeMap<PathBuf, String>;

fn main() -> Result<()> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join("crates/api/src/generated");
    match std::env::args().nth(1).as_deref() {
        Some("generate") => write(&folder, &generate(&root)?),
        Some("check") => check(&folder, &generate(&root)?),
        Some("rules") => floors::check(&root).and_then(|()| rules::check(&root)),
        _ => bail!("usage: xtask generate | check | rules"),
    }
}

/// Writes what has changed and removes what no description leads to.
fn write(folder: &Path, wanted: &Files) -> Result<()> {
    let present = read(folder)?;
    for (path, text) in wanted.iter().filter(|(path, text)| present.get(*path) != Some(text)) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().context("a file without a folder")?)?;
        fs::write(path, text)?;
    }
    for path in present.keys().filter(|path| !wanted.contains_key(*path)) {
        fs::remove_file(folder.join(path))?;
    }
    Ok(())
}

fn check(folder: &Path, wanted: &Files) -> Result<()> {
    let present = read(folder)?;
    let differing = wanted.iter().filter(|(path, text)| present.get(*path) != Some(text)).map(|(path, _)| path);
    let stray = present.keys().filter(|path| !wanted.contains_key(*path));
    let drift: Vec<String> = differing.chain(stray).map(|path| path.display().to_string()).collect();
    if !drift.is_empty() {
        bail!("not what the descriptions say: {}; run `cargo run -p xtask -- generate`", drift.join(", "));
    }
    Ok(())
}

/// The files below a folder; none if there is no folder.
fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(inner) = todo.pop().filter(|inner| inner.is_dir()) {
        for entry in fs::read_dir(inner)? {
            let path = entry?.path();
            if path.is_dir() {
                todo.push(path);
            } else {
                files.insert(path.strip_prefix(folder)?.to_owned(), fs::read_to_string(&path)?);
            }
        }
    }
    Ok(files)
}

/// The files that the descriptions lead to, formatted.
fn generate(root: &Path) -> Result<Files> {
    let mut files = Files::new();
    for service in SERVICES {
        let text = fs::read_to_string(root.join(format!("descriptions/{service}.json")))?;
        let description: description::Description = serde_json::from_str(&text).with_context(|| service.to_owned())?;
        for (name, text) in rust::files(&description)? {
            files.insert(Path::new(service).join(name), text);
        }
    }
    files.insert(PathBuf::from("mod.rs"), module_file());
    format(root, files)
}

fn module_file() -> String {
    let allowed = "#![allow(missing_docs, dead_code, clippy::all, clippy::pedantic, clippy::indexing_slicing)]";
    let modules = SERVICES.map(|service| format!("pub mod {service};")).join("\n");
    format!("//! Generated from `descriptions/`; do not edit.\n\n{allowed}\n\n{modules}\n")
}

/// Formats in a folder of its own, by the project's settings; rustfmt follows the module file to all others.
fn format(root: &Path, files: Files) -> Result<Files> {
    let folder = std::env::temp_dir().join(format!("daypass-generated-{}", std::process::id()));
    let formatted = write(&folder, &files).and_then(|()| {
        let mut command = Command::new("rustfmt");
        command.args(["--edition", "2024", "--config-path"]).arg(root.join("rustfmt.toml")).arg(folder.join("mod.rs"));
        let done = command.output().context("rustfmt")?;
        if !done.status.success() {
            bail!("rustfmt: {}", String::from_utf8_lossy(&done.stderr));
        }
        read(&folder)
    });
    fs::remove_dir_all(&folder)?;
    formatted
}
