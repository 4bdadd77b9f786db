//! `daypass quickstart` as it is typed: its transcript is compared with a golden file, and shows no secret.
//!
//! `UPDATE_EXPECT=1 cargo test -p daypass --test quickstart` writes the golden file anew.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use expect_test::expect_file;
use regex_lite::{Captures, Regex};

/// What differs from one play to the next, and what stands in its place; each value has its number, so that equal ones stay equal.
const MASKED: [(&str, &str); 3] = [(r"\b[0-9]{12}\b", "account"), (r"\bA[KS]IA[A-Z2-7]{16}\b", "key"), (r"\bcar-[a-z0-9]{32}\b", "request")];

/// Times are not numbered: whether two steps fall into one second is chance.
const TIME: &str = r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z";

fn quickstart(temporary: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_daypass"));
    command.arg("quickstart").args(words).env_clear().env("TMPDIR", temporary).output().unwrap()
}

/// What was printed by a play that went well.
fn told(temporary: &Path, words: &[&str]) -> String {
    let output = quickstart(temporary, words);
    assert!(output.status.success(), "{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "nothing is warned of");
    String::from_utf8(output.stdout).unwrap()
}

fn masked(text: &str) -> String {
    let text = Regex::new(TIME).unwrap().replace_all(text, "<time>").into_owned();
    MASKED.iter().fold(text, |text, (pattern, name)| {
        let mut seen: Vec<String> = Vec::new();
        let number = |found: &Captures<'_>| {
            let place = seen.iter().position(|value| *value == found[0]).unwrap_or_else(|| {
                seen.push(found[0].to_owned());
                seen.len() - 1
            });
            format!("<{name} {}>", place + 1)
        };
        Regex::new(pattern).unwrap().replace_all(&text, number).into_owned()
    })
}

fn entries(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

#[test]
fn the_tutorial_ends_as_the_golden_file_says_and_leaves_nothing() {
    let top = tempfile::tempdir().unwrap();
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/quickstart.txt");
    expect_file![golden].assert_eq(&masked(&told(top.path(), &[])));
    assert_eq!(entries(top.path()), 0, "the temporary folder is removed");
}

#[test]
fn w7_6_the_quickstart_masks_secrets_and_uses_a_fresh_folder() {
    let top = tempfile::tempdir().unwrap();
    let folder = top.path().join("data");
    let path = folder.to_str().unwrap();
    let printed = told(top.path(), &["--keep", path]).replace(path, "DIR");
    assert!(printed.contains("\ndaypass serve --dev --data DIR\neval \"$(daypass env --data DIR)\"\n"), "{printed}");

    let root = std::fs::read_to_string(folder.join("root-credentials")).unwrap();
    let secret = root.lines().find_map(|line| line.strip_prefix("aws_secret_access_key = ")).unwrap();
    assert!(!printed.contains(secret));
    // What every secret access key and every session token looks like.
    for shape in [r"(^|[^A-Za-z0-9/+])[A-Za-z0-9/+]{40}($|[^A-Za-z0-9/+])", r"[A-Za-z0-9/+=_-]{60}"] {
        let found = Regex::new(shape).unwrap().find(&printed).map(|found| found.as_str().to_owned());
        assert_eq!(found, None);
    }
    assert_eq!(printed.matches("SecretAccessKey ********").count(), 6);
    assert_eq!(printed.matches("SessionToken ********").count(), 3);
    assert!(!printed.chars().any(|letter| letter.is_control() && letter != '\n'));

    let before = std::fs::read(folder.join("lock")).unwrap();
    let again = quickstart(top.path(), &["--keep", path]);
    assert!(!again.status.success() && String::from_utf8_lossy(&again.stderr).contains("exists already"));
    assert_eq!(std::fs::read(folder.join("lock")).unwrap(), before, "a folder that exists is not opened");
    assert_eq!(std::fs::read_to_string(folder.join("kind")).unwrap(), "dev\n");
}

#[test]
fn w7_6_a_key_from_elsewhere_is_never_taken_into_the_folder() {
    let top = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_daypass"));
    let output = command.arg("quickstart").env("TMPDIR", top.path()).env("DAYPASS_ROOT_CREDENTIALS_FILE", "/nowhere").output().unwrap();
    assert!(!output.status.success() && String::from_utf8_lossy(&output.stderr).contains("unset it"));
    assert_eq!(entries(top.path()), 0);
}
