//! The command line as it is typed, where it is no command or names what is no file of text.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::process::{Command, Output, Stdio};

fn typed(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_daypass")).args(words).env_clear().stdin(Stdio::null()).output().unwrap()
}

/// What was refused, with exit code 2 and nothing on standard output.
fn refused(words: &[&str]) -> String {
    let output = typed(words);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{words:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn w7_4_what_is_quoted_of_a_wrong_command_is_no_message_of_its_own() {
    let hostile = "--x\nz.json: nothing to say\u{1b}[2K\u{202e}";
    for words in [
        &["policy", "lint", hostile][..],
        &[hostile],
        &["policy", hostile],
        &["policy", "lint", "a.json", "--kind", hostile],
        &["policy", "lint", "a.json", "--account", hostile],
        &["trail", "tail", "-n", hostile],
        &["explain", "--principal", hostile, hostile, hostile],
    ] {
        let told = refused(words);
        let mut lines = told.lines();
        assert!(lines.next().unwrap().starts_with("daypass: "), "{told}");
        assert!(lines.all(|line| line.starts_with("  ")), "{told}");
        assert!(!told.contains(['\u{1b}', '\u{202e}']), "{told}");
        assert!(told.contains("Usage: ") || told.contains("--help"), "{told}");
    }
}

#[test]
fn help_and_version_are_answers() {
    for (words, expected) in [(&["--help"][..], "Usage: daypass <COMMAND>"), (&["--version"], "daypass "), (&["policy", "lint", "-h"], "<FILE>...")] {
        let output = typed(words);
        assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr)), (Some(0), "".into()));
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(told.contains(expected), "{told}");
    }
    // No command: the help, but it is not what was asked for.
    assert!(refused(&[]).contains("\nUsage: "));
    assert!(refused(&["keys"]).contains("\nUsage: "));
}

#[test]
fn what_is_no_regular_file_is_refused_and_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let principal = "arn:aws:iam::123456789012:user/Bob";
    let request = ["--principal", principal, "--action", "s3:GetObject", "--resource", "arn:aws:s3:::bucket/key"];
    for path in [pipe.to_str().unwrap(), folder.path().to_str().unwrap(), "/dev/zero"] {
        let said = format!("{path} is no regular file; `-` reads standard input");
        for words in [&["policy", "lint", path][..], &["explain", "--request", path], &[&["explain", "--identity", path][..], &request].concat()] {
            let told = refused(words);
            assert!(told.contains(&said), "{words:?}: {told}");
        }
    }
    assert_eq!(typed(&["policy", "lint", "-"]).status.code(), Some(1), "nothing is no policy, and it was read");
}
