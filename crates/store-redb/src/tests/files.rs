//! Who may touch the file, and when it opens at all.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use super::{beside, folder, put, read, refusal};
use crate::{FORMAT, OpenError, RedbStore};
use daypass_store::Revision;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

#[test]
fn w7_2_files_are_created_for_their_owner_alone() {
    let (_folder, path) = folder();
    let _store = RedbStore::open(&path).unwrap();
    assert_eq!((mode(&path), mode(&beside(&path, ".lock"))), (0o600, 0o600));
    assert!(!beside(&path, ".new").exists());
}

#[test]
fn w7_2_a_looser_mode_refuses_to_open() {
    for loose in [0o640, 0o604, 0o660, 0o601, 0o666] {
        for suffix in ["", ".lock"] {
            let (_folder, path) = folder();
            drop(RedbStore::open(&path).unwrap());
            fs::set_permissions(beside(&path, suffix), fs::Permissions::from_mode(loose)).unwrap();
            assert!(matches!(refusal(&path), OpenError::Insecure { .. }), "{loose:o} {suffix}");
        }
    }
}

#[test]
fn w7_2_no_symbolic_link_is_followed() {
    for suffix in ["", ".lock"] {
        let (elsewhere, target) = folder();
        drop(RedbStore::open(&target).unwrap());
        let (_folder, path) = folder();
        for to in [&beside(&target, suffix), &elsewhere.path().join("nothing")] {
            symlink(to, beside(&path, suffix)).unwrap();
            assert!(matches!(refusal(&path), OpenError::Insecure { .. }), "{suffix}");
            fs::remove_file(beside(&path, suffix)).unwrap();
        }
        assert!(!elsewhere.path().join("nothing").exists(), "nothing is created through a link");
    }
}

#[test]
fn w7_2_a_draft_is_never_written_through_a_link() {
    let (elsewhere, _) = folder();
    let victim = elsewhere.path().join("victim");
    fs::write(&victim, "precious").unwrap();
    let (_folder, path) = folder();
    symlink(&victim, beside(&path, ".new")).unwrap();
    put(&RedbStore::open(&path).unwrap(), "/a", "");
    assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    assert!(fs::symlink_metadata(&path).unwrap().is_file());
}

#[test]
fn w7_2_only_a_regular_file_is_a_store() {
    let (_folder, path) = folder();
    fs::create_dir(&path).unwrap();
    assert!(matches!(refusal(&path), OpenError::Io { .. } | OpenError::Insecure { .. }));
    fs::remove_dir(&path).unwrap();
    rustix::fs::mknodat(rustix::fs::CWD, &path, rustix::fs::FileType::Fifo, rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR, 0).unwrap();
    assert!(matches!(refusal(&path), OpenError::Insecure { .. }));
}

/// A start that died before its first commit was durable left a draft, and no store.
#[test]
fn a_half_made_store_is_made_anew() {
    let (_folder, path) = folder();
    fs::write(beside(&path, ".new"), "half").unwrap();
    let store = RedbStore::open(&path).unwrap();
    assert_eq!(read(&store), (Revision::ZERO, vec![]));
    assert!(!beside(&path, ".new").exists());
}

#[test]
fn a_store_in_use_says_so_and_is_free_after_its_end() {
    let (_folder, path) = folder();
    let store = RedbStore::open(&path).unwrap();
    put(&store, "/a", "1");
    assert!(matches!(refusal(&path), OpenError::InUse(used) if used == path));
    put(&store, "/a", "2");
    let before = read(&store);
    drop(store);
    assert_eq!(read(&RedbStore::open(&path).unwrap()), before);
}

#[test]
fn a_missing_folder_is_named_in_the_error() {
    let (folder, _) = folder();
    let path = folder.path().join("missing").join("store.redb");
    assert!(refusal(&path).to_string().contains("missing"));
}

const META: redb::TableDefinition<'_, &str, u64> = redb::TableDefinition::new("meta");

fn set_format(path: &Path, format: u64) {
    let database = redb::Database::open(path).unwrap();
    let transaction = database.begin_write().unwrap();
    transaction.open_table(META).unwrap().insert("format", format).unwrap();
    transaction.commit().unwrap();
}

#[test]
fn a_newer_format_refuses_to_open_and_names_both_numbers() {
    let (_folder, path) = folder();
    put(&RedbStore::open(&path).unwrap(), "/a", "");
    set_format(&path, FORMAT + 1);
    let error = refusal(&path);
    assert!(matches!(error, OpenError::NewerFormat { found, supported: FORMAT } if found == FORMAT + 1));
    assert!(error.to_string().contains("has format 2; this version reads up to 1"), "{error}");
    set_format(&path, FORMAT);
    assert_eq!(read(&RedbStore::open(&path).unwrap()).0, Revision(1));
}
