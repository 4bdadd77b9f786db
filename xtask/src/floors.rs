//! The floors of ARCHITECTURE.md: a room imports from below only, so services never import each other.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

const FLOORS: [&[&str]; 7] = [
    &["names"],
    &["policy", "sigv4", "federation", "api"],
    &["store", "store-redb", "objects"],
    &["directory"],
    &["kernel"],
    &["sts", "iam", "organizations", "s3"],
    &["daypass"],
];
/// For tests: whatever it imports, only dev-dependencies may name it (W5.5).
const OUTSIDE: [&str; 1] = ["testbed"];
/// A backend stands beside the trait that it is an implementation of.
const BESIDE: [(&str, &str); 1] = [("store-redb", "store")];

/// Fails if a room imports from its own floor or from above, or stands on none.
pub fn check(project: &Path) -> Result<()> {
    for entry in fs::read_dir(project.join("crates"))? {
        let folder = entry?.path();
        let room = folder.file_name().and_then(|name| name.to_str()).context("a room without a name")?;
        if !OUTSIDE.contains(&room) {
            check_room(room, &fs::read_to_string(folder.join("Cargo.toml"))?)?;
        }
    }
    Ok(())
}

fn check_room(room: &str, manifest: &str) -> Result<()> {
    let own = floor(room)?;
    for import in imports(manifest) {
        if floor(import)? >= own && !BESIDE.contains(&(room, import)) {
            bail!("{room} imports {import}, which does not lie below it");
        }
    }
    Ok(())
}

fn floor(room: &str) -> Result<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room)).with_context(|| format!("{room} stands on no floor"))
}

/// The rooms that a manifest names under `[dependencies]`.
fn imports(manifest: &str) -> impl Iterator<Item = &str> {
    let lines = manifest.lines().skip_while(|line| *line != "[dependencies]").skip(1).take_while(|line| !line.starts_with('['));
    lines.filter_map(|line| line.strip_prefix("daypass-")).filter_map(|line| line.split(['.', ' ', '=']).next())
}

#[cfg(test)]
mod tests {
    use super::check_room;

    #[test]
    fn a_room_imports_from_below_only() {
        let importing = |import: &str| {
            format!("[dependencies]\nserde.workspace = true\ndaypass-{import}.workspace = true\n\n[dev-dependencies]\ndaypass-daypass = 1\n")
        };
        for (room, import) in [("daypass", "sts"), ("sts", "kernel"), ("store-redb", "store"), ("policy", "names")] {
            assert!(check_room(room, &importing(import)).is_ok(), "{room} {import}");
        }
        for (room, import) in [
            ("sts", "iam"),
            ("policy", "sigv4"),
            ("kernel", "sts"),
            ("names", "names"),
            ("store", "store-redb"),
            ("sts", "testbed"),
            ("attic", "names"),
        ] {
            assert!(check_room(room, &importing(import)).is_err(), "{room} {import}");
        }
    }
}
