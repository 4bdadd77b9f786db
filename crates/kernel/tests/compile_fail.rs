//! Rules that a type holds: code that would break one does not compile, and for the reason that the case names.
//!
//! Each file in `compile_fail/` holds the cases of one rule. Its first line names the crate that they use. A paragraph with a line that ends
//! in `//~` is a case, with the code of the compiler's error behind it; the other paragraphs are what all cases of the file share, and they
//! must compile. Each case is compiled alone and must be refused with that very code, so that none is refused for another reason.
//!
//! They are compiled against the very libraries of this test, which lie beside it. (trybuild would build all of them once more, the C of
//! aws-lc-sys included.)

// Tests may stop where they are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::{
    collections::BTreeSet,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

#[test]
fn every_case_is_refused_for_the_reason_it_names() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compile_fail");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "no cases");
    for file in files {
        check(&fs::read_to_string(&file).unwrap(), &file.display().to_string());
    }
}

fn check(text: &str, name: &str) {
    let library = text.lines().next().and_then(|line| line.strip_prefix("//@ ")).expect("the first line names a crate");
    let (cases, shared): (Vec<&str>, Vec<&str>) = text.split("\n\n").partition(|paragraph| paragraph.contains("//~ "));
    let shared = shared.join("\n");
    assert!(!cases.is_empty(), "{name}: no case");
    assert_eq!(errors_of(&shared, library), BTreeSet::new(), "{name}: what its cases share");
    for case in cases {
        let code = case.lines().find_map(|line| line.split_once("//~ ")).map(|(_, code)| code.trim().to_owned());
        assert_eq!(errors_of(&format!("{shared}\n{case}"), library), code.into_iter().collect(), "{name}:\n{case}");
    }
}

/// The codes of what the compiler refuses.
fn errors_of(source: &str, library: &str) -> BTreeSet<String> {
    let mut compiler = Command::new("rustc")
        .args(["--edition=2024", "--crate-type=lib", "--crate-name=case", "--emit=metadata", "--error-format=json", "--cap-lints=allow", "-"])
        .arg("-o")
        .arg(std::env::temp_dir().join(format!("daypass-case-{}.rmeta", std::process::id())))
        .arg(format!("-Ldependency={}", libraries().display()))
        .arg(format!("--extern={library}={}", newest(library).display()))
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    compiler.stdin.take().unwrap().write_all(source.as_bytes()).unwrap();
    let done = compiler.wait_with_output().unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    let codes: BTreeSet<String> = said.lines().filter_map(error_code).collect();
    assert_eq!(codes.is_empty(), done.status.success(), "{said}");
    codes
}

fn error_code(line: &str) -> Option<String> {
    let said: serde_json::Value = serde_json::from_str(line).ok()?;
    // The last one only counts the others, and has no place.
    let placed = said["spans"].as_array().is_some_and(|spans| !spans.is_empty());
    (said["level"] == "error" && placed).then(|| said["code"]["code"].as_str().unwrap_or("no code").to_owned())
}

/// Where Cargo puts libraries: beside this test.
fn libraries() -> PathBuf {
    std::env::current_exe().unwrap().parent().unwrap().to_owned()
}

/// The library of that name that was built last: Cargo has just seen to it that it is the one of these sources.
fn newest(library: &str) -> PathBuf {
    let prefix = format!("lib{library}-");
    let of_that_name = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&prefix));
    let built = fs::read_dir(libraries()).unwrap().map(|entry| entry.unwrap().path());
    let libraries = built.filter(|path| path.extension().is_some_and(|extension| extension == "rlib")).filter(of_that_name);
    libraries.max_by_key(|path| fs::metadata(path).unwrap().modified().unwrap()).expect("a library beside the test")
}
