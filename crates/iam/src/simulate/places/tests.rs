//! Places as AWS records them, in every layout of a document.

use daypass_policy::{Document, DocumentKind};

use super::places;

/// `line:column-line:column` of each statement.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let document = Document::read(text, DocumentKind::Identity).unwrap();
    let shown = |place: &super::Place| format!("{}:{}-{}:{}", place.start.line, place.start.column, place.end.line, place.end.column);
    assert_eq!(places(text, &document).iter().map(shown).collect::<Vec<_>>(), expected, "{text}");
}

const ONE: &str = r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#;

#[test]
fn in_one_line_a_statement_begins_at_its_brace() {
    check(&format!(r#"{{"Version":"2012-10-17","Statement":[{ONE}]}}"#), &["1:38-1:95"]);
}

#[test]
fn a_single_statement_begins_behind_its_brace() {
    check(&format!(r#"{{"Version":"2012-10-17","Statement":{ONE}}}"#), &["1:38-1:94"]);
}

#[test]
fn a_statement_begins_where_the_one_before_it_ends() {
    check(&format!(r#"{{"Statement":[{ONE}, {ONE}]}}"#), &["1:15-1:72", "1:72-1:131"]);
}

#[test]
fn the_first_statement_of_a_printed_document_begins_behind_the_bracket() {
    let text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Action\": \"s3:*\",\n      \"Resource\": \"*\"\n    }\n  ]\n}";
    check(text, &["3:17-8:6"]);
    check(&text.replace('\n', "\r\n"), &["3:17-8:6"]);
    check(&text.replace('\n', "\r"), &["3:17-8:6"]);
}

#[test]
fn columns_count_characters() {
    check(&format!(r#"{{"Id":"café","Statement":[{ONE}]}}"#), &["1:27-1:84"]);
}
