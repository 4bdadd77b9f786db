//! Documents that were recorded when they were written to IAM, and what it said of each (`written.txt`, policy-evaluation §10).

use super::{Sent, check};
use crate::{Catalogue, Document, DocumentKind, PolicyError};

const RECORDED: &str = include_str!("written.txt");
const TAKEN: &str = "taken";

/// Each document with AWS's answer.
fn recorded() -> Vec<(&'static str, &'static str)> {
    let mut answer = "";
    let mut all = Vec::new();
    for line in RECORDED.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("    ") {
            Some(document) => all.push((answer, document)),
            None => answer = line,
        }
    }
    all
}

fn said(kind: DocumentKind, text: &str) -> String {
    match Document::parse(text, kind, &Catalogue::reference()) {
        Ok(_) => TAKEN.to_owned(),
        Err(PolicyError::Malformed { text, .. }) => text,
    }
}

#[test]
fn what_was_written_to_iam_is_answered_as_iam_answered() {
    let all = recorded();
    assert_eq!(all.len(), 128);
    for (answer, document) in all {
        assert_eq!(said(DocumentKind::Managed, document), answer, "{document}");
        if answer == TAKEN {
            assert_eq!(said(DocumentKind::Identity, document), TAKEN, "{document}");
        }
    }
}

/// What IAM takes for a date and cannot compare is no date: nothing is before, after or at it.
#[test]
fn a_date_that_is_only_taken_matches_nothing() {
    for date in ["01T", "2016-12-13t2:00:00.593194+23", "-292275054", "2030-02-31", "2030-01-01T", "9223372036854775807"] {
        let written = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"DateLessThan":{{"k":"{date}"}}}}}}"#);
        let written = format!(r#"{{"Version":"2012-10-17","Statement":{written}}}"#);
        assert_eq!(said(DocumentKind::Managed, &written), TAKEN, "{date}");
        let value = format!("\"{date}\"");
        for operator in ["DateEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals"] {
            check(operator, "aws:CurrentTime", &value, Sent::One("2026-01-01T00:00:00Z"), false);
        }
        check("DateNotEquals", "aws:CurrentTime", &value, Sent::One("2026-01-01T00:00:00Z"), true);
    }
    // Of trust and of organisations nobody has recorded it.
    let trust = r#"{"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"DateLessThan":{"k":"01T"}}}}"#;
    assert_eq!(said(DocumentKind::Trust, trust), "The policy failed legacy parsing");
}
