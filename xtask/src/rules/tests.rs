//! A rule without its test is found, and so is a test without its rule.

use std::path::Path;

use super::{amiss, cases_of, read_list, recorded};

const LIST: &str = "
Finished stages: core

| id | stage | rule | what holds it |
|---|---|---|---|
| W2.1 | core | signed bytes | `Verified`, `w2_1_only_signed_bytes_count` |
| W2.4 | sts | region sets | stage sts |
";

fn found(list: &str, file: &str, text: &str) -> Vec<String> {
    amiss(&read_list(list).unwrap(), &cases_of(Path::new(file), text))
}

#[test]
fn a_test_carries_its_rule_in_its_name_or_above_it() {
    let none: Vec<String> = Vec::new();
    assert_eq!(found(LIST, "a.rs", "#[test]\nfn w2_1_only_signed_bytes_count() {"), none);
    assert_eq!(found(&LIST.replace("w2_1_only", "only"), "a.rs", "/// W2.1: only these.\n#[tokio::test]\nasync fn only() {"), none);
    assert_eq!(found(LIST, "test_a.py", "def test_w2_1_x(server):\n\n# W2.1\ndef w2_1_only_signed_bytes_count():").len(), 1);
    assert_eq!(found(LIST, "tests/compile_fail/w2_1_only_signed_bytes_count.rs", "fn a() {}"), none);
}

#[test]
fn a_rule_of_a_finished_stage_without_a_test_is_found() {
    let without =
        ["W2.1: its stage is finished, and no test carries it", "W2.1: SECURITY.md names w2_1_only_signed_bytes_count, and there is no such test"];
    for text in ["", "fn w2_1_only_signed_bytes_count() {", "//! W2.1\n\n#[test]\nfn other() {", "// W2.1\nlet a = 1;\n#[test]\nfn other() {"] {
        assert_eq!(found(LIST, "a.rs", text), without, "{text}");
    }
    // The other stage is not finished.
    assert_eq!(found(&LIST.replace(": core", ": core, sts"), "a.rs", "").len(), 3);
}

#[test]
fn a_test_of_a_rule_that_is_not_listed_is_found() {
    let text = "#[test]\nfn w2_1_only_signed_bytes_count() {}\n#[test]\nfn w2_9_more() {";
    assert_eq!(found(LIST, "a.rs", text), ["w2_9_more: carries W2.9, which SECURITY.md does not list"]);
}

#[test]
fn a_recorded_line_without_its_test_is_found() {
    let found = |text: &str, tests: &[&str]| recorded::amiss(text, &tests.iter().copied().collect());
    let text = "# 2 lines, 1 with their cases, 1 waiting.\n\n§3: one\n    first\n    second\n§4: two\n    - waits for AssumeRoot: third\n";
    let none: Vec<String> = Vec::new();
    assert_eq!(found(text, &["first", "second", "third"]), none);
    assert_eq!(found(text, &["first", "third"]).len(), 1);
    assert_eq!(found(text, &["first", "second"]).len(), 1);
    assert_eq!(found(&text.replace("# 2", "# 3"), &["first", "second", "third"]).len(), 1);
    assert_eq!(found(&text.replace("    first\n    second\n", ""), &["third"]).len(), 1);
    assert_eq!(found(&text.replace("§4: two", "§3: one"), &["first", "second", "third"]).len(), 1);
}

#[test]
fn a_list_that_cannot_be_read_is_refused() {
    for (from, to) in [("Finished", "Done"), ("| sts |", "| later |"), ("W2.4", "W2.1"), ("W2.4", "W2"), ("| stage sts |", "|"), (": core", ": all")]
    {
        assert!(read_list(&LIST.replace(from, to)).is_err(), "{from} {to}");
    }
}
