use std::os::unix::fs::symlink;

use super::*;

fn place() -> (tempfile::TempDir, PathBuf) {
    let top = tempfile::tempdir().unwrap();
    let path = top.path().join("data");
    (top, path)
}

fn chmod(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn mode(path: &Path) -> u32 {
    std::fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

fn refusal(path: &Path, kind: FolderKind) -> String {
    DataFolder::open(path, kind).map(|_| ()).unwrap_err().to_string()
}

#[test]
fn w7_2_folder_and_files_are_closed_to_others() {
    let (_top, path) = place();
    let folder = DataFolder::open(&path, FolderKind::Production).unwrap();
    create_new(&folder.join("secret"), b"x").unwrap();
    replace(&folder.join("secret"), b"y").unwrap();
    assert_eq!(mode(&path), 0o700);
    for entry in std::fs::read_dir(&path).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
    assert_eq!(mode(&folder.create_folder("inner").unwrap()), 0o700);
}

#[test]
fn w7_2_looser_modes_refuse_to_start() {
    let (_top, path) = place();
    drop(DataFolder::open(&path, FolderKind::Production).unwrap());
    for loose in [0o701, 0o750, 0o777] {
        chmod(&path, loose);
        assert!(refusal(&path, FolderKind::Production).contains("mode"), "{loose:o}");
    }
    chmod(&path, 0o700);
    for loose in [0o640, 0o604, 0o620] {
        create_new(&path.join("secret"), b"x").unwrap();
        chmod(&path.join("secret"), loose);
        assert!(refusal(&path, FolderKind::Production).contains("secret"), "{loose:o}");
        remove(&path.join("secret")).unwrap();
    }
    std::fs::create_dir(path.join("inner")).unwrap();
    chmod(&path.join("inner"), 0o755);
    assert!(refusal(&path, FolderKind::Production).contains("inner"));
}

#[test]
fn the_configuration_may_be_read_by_others_and_not_written() {
    let (_top, path) = place();
    drop(DataFolder::open(&path, FolderKind::Production).unwrap());
    std::fs::write(path.join("daypass.toml"), "").unwrap();
    chmod(&path.join("daypass.toml"), 0o644);
    drop(DataFolder::open(&path, FolderKind::Production).unwrap());
    chmod(&path.join("daypass.toml"), 0o664);
    assert!(refusal(&path, FolderKind::Production).contains("daypass.toml"));
}

#[test]
fn w7_2_symbolic_links_refuse() {
    let (top, path) = place();
    drop(DataFolder::open(&path, FolderKind::Production).unwrap());
    let other = top.path().join("other");
    symlink(&path, &other).unwrap();
    assert!(refusal(&other, FolderKind::Production).contains("symbolic link"));
    symlink("/etc/hostname", path.join("root-key")).unwrap();
    assert!(refusal(&path, FolderKind::Production).contains("symbolic link"));
    std::fs::remove_file(path.join("root-key")).unwrap();
    std::fs::remove_file(path.join(LOCK)).unwrap();
    symlink(top.path().join("elsewhere"), path.join(LOCK)).unwrap();
    assert!(DataFolder::open(&path, FolderKind::Production).is_err());
    assert!(!top.path().join("elsewhere").exists());
}

#[test]
fn w7_2_a_created_file_replaces_nothing() {
    let (_top, path) = place();
    let folder = DataFolder::open(&path, FolderKind::Production).unwrap();
    create_new(&folder.join("key"), b"first").unwrap();
    assert!(create_new(&folder.join("key"), b"second").is_err());
    assert_eq!(read_private(&folder.join("key"), 16).unwrap().as_slice(), b"first");
}

#[test]
fn w5_1_each_kind_refuses_the_folder_of_the_other() {
    for (born, other) in [(FolderKind::Dev, FolderKind::Production), (FolderKind::Production, FolderKind::Dev)] {
        let (_top, path) = place();
        drop(DataFolder::open(&path, born).unwrap());
        assert!(refusal(&path, other).contains("--dev"));
        drop(DataFolder::open(&path, born).unwrap());
    }
}

#[test]
fn a_folder_in_use_names_its_process() {
    let (_top, path) = place();
    let _held = DataFolder::open(&path, FolderKind::Production).unwrap();
    assert!(refusal(&path, FolderKind::Production).contains(&format!("in use by another process (process {})", std::process::id())));
}

#[test]
fn strangers_files_are_left_alone() {
    let (_top, path) = place();
    DirBuilder::new().mode(0o700).create(&path).unwrap();
    create_new(&path.join("letters.txt"), b"dear").unwrap();
    assert!(refusal(&path, FolderKind::Production).contains("no data folder"));
    assert!(!path.join(KIND).exists());
}

#[test]
fn a_file_that_never_became_whole_is_not_there() {
    let (_top, path) = place();
    let folder = DataFolder::open(&path, FolderKind::Production).unwrap();
    std::fs::write(folder.join(".key.new"), b"half").unwrap();
    chmod(&folder.join(".key.new"), 0o600);
    create_new(&folder.join("key"), b"whole").unwrap();
    assert_eq!(read_private(&folder.join("key"), 16).unwrap().as_slice(), b"whole");
    assert!(!folder.join(".key.new").exists());
}

#[test]
fn reading_has_a_limit() {
    let (_top, path) = place();
    let folder = DataFolder::open(&path, FolderKind::Production).unwrap();
    create_new(&folder.join("long"), &[b'x'; 17]).unwrap();
    assert!(read_private(&folder.join("long"), 16).is_err());
}
