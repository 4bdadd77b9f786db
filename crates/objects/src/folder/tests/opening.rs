//! Who may touch the folder, and when it opens at all.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use super::{B, block_on, files_of_bytes, folder, open, refusal};
use crate::conformance::{get, put};
use crate::{FORMAT, OpenError};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

const FOLDERS: [&str; 4] = ["", "bytes", "bytes/00", "bytes/ff"];
const FILES: [&str; 2] = ["objects.redb", "objects.redb.lock"];

#[test]
fn w7_2_what_is_made_is_its_owners_alone() {
    let (_place, path) = folder();
    let objects = open(&path);
    block_on(async { put(&objects, B, "a", "hello").await.unwrap() });
    for folder in FOLDERS {
        assert_eq!(mode(&path.join(folder)), 0o700, "{folder}");
    }
    for file in FILES {
        assert_eq!(mode(&path.join(file)), 0o600, "{file}");
    }
    assert_eq!(files_of_bytes(&path).iter().map(|file| mode(file)).collect::<Vec<_>>(), [0o600]);
    assert!(!path.join("objects.redb.new").exists());
}

#[test]
fn w7_2_a_looser_mode_refuses_to_open() {
    let names = FOLDERS.map(|folder| (folder, [0o750, 0o701, 0o777])).into_iter().chain(FILES.map(|file| (file, [0o640, 0o604, 0o666])));
    for (name, modes) in names {
        for loose in modes {
            let (_place, path) = folder();
            drop(open(&path));
            fs::set_permissions(path.join(name), fs::Permissions::from_mode(loose)).unwrap();
            assert!(matches!(refusal(&path), OpenError::Insecure { .. }), "{loose:o} {name}");
        }
    }
}

#[test]
fn w7_2_no_symbolic_link_is_followed() {
    for name in FOLDERS.into_iter().chain(FILES) {
        let (_place, path) = folder();
        drop(open(&path));
        let there = path.join(name);
        let there = Path::new(there.to_str().unwrap().trim_end_matches('/'));
        let moved = path.with_extension("moved");
        fs::rename(there, &moved).unwrap();
        symlink(&moved, there).unwrap();
        assert!(matches!(refusal(&path), OpenError::Insecure { .. }), "{name}");
    }
}

/// A start that died before its first commit was durable left a draft, and no database.
#[test]
fn a_half_made_database_is_made_anew() {
    let (place, path) = folder();
    drop(open(&path));
    fs::remove_file(path.join("objects.redb")).unwrap();
    let victim = place.path().join("victim");
    fs::write(&victim, "precious").unwrap();
    symlink(&victim, path.join("objects.redb.new")).unwrap();
    block_on(async { put(&open(&path), B, "a", "").await.unwrap() });
    assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
}

#[test]
fn a_folder_in_use_says_so_and_is_free_after_its_end() {
    let (_place, path) = folder();
    let objects = open(&path);
    assert!(matches!(refusal(&path), OpenError::InUse(_)));
    block_on(async { put(&objects, B, "a", "one").await.unwrap() });
    drop(objects);
    block_on(async { assert_eq!(get(&open(&path), B, "a").await.unwrap(), "one") });
}

fn set_format(path: &Path, format: u64) {
    let database = redb::Database::open(path.join("objects.redb")).unwrap();
    let transaction = database.begin_write().unwrap();
    let meta: redb::TableDefinition<'_, &str, u64> = redb::TableDefinition::new("meta");
    transaction.open_table(meta).unwrap().insert("format", format).unwrap();
    transaction.commit().unwrap();
}

#[test]
fn a_newer_format_refuses_to_open_and_names_both_numbers() {
    let (_place, path) = folder();
    drop(open(&path));
    set_format(&path, FORMAT + 1);
    let error = refusal(&path);
    assert!(matches!(error, OpenError::NewerFormat { found, supported: FORMAT } if found == FORMAT + 1));
    assert!(error.to_string().contains("have format 3; this version reads up to 2"), "{error}");
    set_format(&path, FORMAT);
    drop(open(&path));
}
