//! The generator: `descriptions/*.json` to `crates/api/src/generated/`.
//!
//! `cargo run -p xtask -- generate` writes; `cargo run -p xtask -- check` says whether what is checked in is what would be written.

mod description;
mod pattern;
mod rust;

use std::{collections::BTreeMap, fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

const SERVICES: [&str; 3] = ["sts", "iam", "organizations"];

fn main() -> Result<()> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let wanted = generate(&root)?;
    let folder = root.join("crates/api/src/generated");
    match std::env::args().nth(1).as_deref() {
        Some("generate") => {
            fs::create_dir_all(&folder)?;
            for (name, text) in &wanted {
                fs::write(folder.join(name), text)?;
            }
            Ok(())
        }
        Some("check") => {
            for (name, text) in &wanted {
                let present = fs::read_to_string(folder.join(name)).with_context(|| format!("{name} is not generated"))?;
                if present != *text {
                    bail!("{name} is not what the descriptions say: run `cargo run -p xtask -- generate`");
                }
            }
            Ok(())
        }
        _ => bail!("usage: xtask generate | check"),
    }
}

/// The files that the descriptions lead to, formatted.
fn generate(root: &std::path::Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    files.insert("mod.rs".to_owned(), module_file());
    for service in SERVICES {
        let text = fs::read_to_string(root.join(format!("descriptions/{service}.json")))?;
        let description: description::Description = serde_json::from_str(&text).with_context(|| service.to_owned())?;
        files.insert(format!("{service}.rs"), rust::file(&description)?);
    }
    let folder = std::env::temp_dir().join(format!("daypass-generated-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let formatted = files.into_iter().map(|(name, text)| Ok((name.clone(), format(root, &folder.join(&name), &text)?))).collect();
    fs::remove_dir_all(&folder)?;
    formatted
}

fn module_file() -> String {
    let mut text = String::from("//! Generated from `descriptions/`; do not edit.\n\n#![allow(missing_docs, dead_code, clippy::all, clippy::pedantic)]\n\n");
    let mut names = SERVICES;
    names.sort_unstable();
    for service in names {
        text.push_str(&format!("pub mod {service};\n"));
    }
    text
}

fn format(root: &std::path::Path, file: &std::path::Path, text: &str) -> Result<String> {
    fs::write(file, text)?;
    // Each file for itself: rustfmt would follow the module file's declarations.
    let config = format!("skip_children=true,{}", rustfmt_settings(root)?);
    let done = Command::new("rustfmt").args(["--edition", "2024", "--config", config.trim_start_matches("skip_children=true,")]).arg(file).output()?;
    if !done.status.success() && !file.ends_with("mod.rs") {
        bail!("rustfmt: {}", String::from_utf8_lossy(&done.stderr));
    }
    Ok(fs::read_to_string(file)?)
}

/// `rustfmt.toml` as one `--config` value.
fn rustfmt_settings(root: &std::path::Path) -> Result<String> {
    let text = fs::read_to_string(root.join("rustfmt.toml"))?;
    let pairs: Vec<String> = text.lines().filter_map(|line| line.split_once('=')).map(|(key, value)| format!("{}={}", key.trim(), value.trim().trim_matches('"'))).collect();
    Ok(pairs.join(","))
}
