//! `daypass policy lint`: the findings of documents in files, one a line.
//!
//! The rules are the policy room's, and of a bucket's policy S3's own, with S3's texts. Exit code 0: AWS would take them all, warnings or not;
//! 1: it would refuse one; 2: one could not be read.

mod bucket;

use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use anyhow::{Context, bail};
use daypass_policy::{Catalogue, DocumentKind, Finding, Knowledge, Rule, Severity, lint};
use serde_json::{Value, json};

use crate::{cli::LintArgs, papers, terminal};

/// A file with what was found in it.
struct Judged<'a> {
    file: &'a Path,
    kind: DocumentKind,
    findings: Vec<Finding>,
}

/// Judges the files and prints what was found. The error names those that could not be read; the others are judged all the same.
pub(crate) fn run(args: &LintArgs) -> anyhow::Result<ExitCode> {
    let (catalogue, actions) = (Catalogue::reference(), papers::known_actions());
    let knowledge = Knowledge { catalogue: &catalogue, actions: &actions, account: args.account };
    let (judged, unread): (Vec<_>, Vec<_>) = args.files.iter().map(|file| judge(file, args.kind, &knowledge)).partition(Result::is_ok);
    let judged: Vec<Judged<'_>> = judged.into_iter().flatten().collect();
    let text = if args.json { json(&judged) } else { lines(&judged) };
    io::stdout().write_all(text.as_bytes()).context("standard output is closed")?;
    if !unread.is_empty() {
        let causes: Vec<String> = unread.into_iter().filter_map(Result::err).map(|error| format!("{error:#}")).collect();
        bail!("{}", causes.join("; "));
    }
    let refused = judged.iter().flat_map(|file| &file.findings).any(|finding| finding.rule.severity() == Severity::Error);
    Ok(if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn judge<'a>(file: &'a Path, kind: Option<DocumentKind>, knowledge: &Knowledge<'_>) -> anyhow::Result<Judged<'a>> {
    let text = papers::read(file)?;
    let kind = kind.unwrap_or_else(|| papers::kind_of(&text));
    Ok(Judged { file, kind, findings: findings(&text, kind, knowledge) })
}

fn findings(text: &str, kind: DocumentKind, knowledge: &Knowledge<'_>) -> Vec<Finding> {
    let mut findings = lint(text, kind, knowledge);
    if let Some(refusal) = bucket::refusal(text, kind) {
        // S3's text stands for IAM's, where that knows the place.
        let general = findings.iter().position(|finding| finding.rule == Rule::Malformed).map(|at| findings.remove(at));
        findings.push(general.map_or_else(|| refusal.clone(), |general| worded(&refusal, &general)));
        findings.sort_by_key(|finding| (finding.position, finding.rule));
    }
    findings
}

/// S3's text at the place that IAM's rules found, with the reason that stands behind it in brackets.
fn worded(refusal: &Finding, general: &Finding) -> Finding {
    let reason = general.message.split_once(" (").map(|(_, reason)| format!(" ({reason}")).unwrap_or_default();
    Finding { message: refusal.message.clone() + &reason, ..general.clone() }
}

/// `FILE:LINE:COLUMN: severity code message`, as compilers write it. Documents may be hostile (W7.4).
fn lines(judged: &[Judged<'_>]) -> String {
    let line = |file: &Path, Finding { rule, message, position }: &Finding| {
        let line = format!("{}:{}:{}: {} {rule} {message}", file.display(), position.line, position.column, rule.severity());
        terminal::escape(&line) + "\n"
    };
    judged.iter().flat_map(|one| one.findings.iter().map(|finding| line(one.file, finding))).collect()
}

fn json(judged: &[Judged<'_>]) -> String {
    let files: Vec<Value> = judged.iter().map(file).collect();
    terminal::escape_json(&json!({ "files": files }).to_string()) + "\n"
}

fn file(judged: &Judged<'_>) -> Value {
    let finding = |Finding { rule, message, position }: &Finding| {
        json!({
            "severity": rule.severity().as_str(), "code": rule.code(), "message": message, "line": position.line, "column": position.column,
        })
    };
    let findings: Vec<Value> = judged.findings.iter().map(finding).collect();
    json!({ "file": judged.file.display().to_string(), "kind": judged.kind.as_str(), "findings": findings })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(text: &str) -> Judged<'static> {
        let (catalogue, actions) = (Catalogue::reference(), papers::known_actions());
        let kind = papers::kind_of(text);
        let findings = findings(text, kind, &Knowledge { catalogue: &catalogue, actions: &actions, account: None });
        Judged { file: Path::new("p.json"), kind, findings }
    }

    #[test]
    fn a_finding_is_one_line_that_editors_understand() {
        let text = "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":[\n  \"s3:GetObjekt\"],\"Resource\":\"*\"}}";
        assert_eq!(lines(&[judged(text)]), "p.json:2:3: warning unknown-action s3 has no action s3:GetObjekt\n");
        let told: Value = serde_json::from_str(&json(&[judged(text)])).unwrap();
        let expected = json!({"files": [{"file": "p.json", "kind": "identity", "findings": [
            {"severity": "warning", "code": "unknown-action", "message": "s3 has no action s3:GetObjekt", "line": 2, "column": 3}]}]});
        assert_eq!(told, expected);
    }

    #[test]
    fn w7_4_a_hostile_document_does_nothing_to_a_terminal() {
        let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:\u001b[2J\u202e","Resource":"*"}}"#;
        let printed = lines(&[judged(text)]) + &json(&[judged(text)]);
        assert!(printed.contains("[2J") && !printed.contains(['\u{1b}', '\u{202e}']), "{printed}");
    }

    #[test]
    fn s3_judges_the_policies_of_buckets_in_its_own_words() {
        let of = |statements: &str| {
            let findings = judged(&format!("{{\"Version\":\"2012-10-17\",\"Statement\":[\n{statements}]}}")).findings;
            let errors = findings.into_iter().filter(|finding| finding.rule == Rule::Malformed);
            errors.map(|finding| format!("{}:{} {}", finding.position.line, finding.position.column, finding.message)).collect::<Vec<_>>()
        };
        let good = r#"{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#;
        assert_eq!(of(good), Vec::<String>::new());
        let bad = good.replace("GetObject", "GetObjekt");
        assert_eq!(of(&format!("{good},\n  {bad}")), ["3:3 Policy has invalid action"]);
        assert_eq!(of(&good.replace("b/*", "b")), ["2:1 Action does not apply to any resource(s) in statement"]);
        assert_eq!(
            of(&format!("{good},")),
            ["2:89 Policies must be valid JSON and the first byte must be '{' (a comma stands before the end of a list or an object)"]
        );
        // Longer than S3 keeps.
        let long = format!("{good},").repeat(240);
        let found = judged(&format!("{{\"Version\":\"2012-10-17\",\"Statement\":[{}]}}", long.trim_end_matches(','))).findings;
        let codes: Vec<&str> = found.iter().map(|finding| finding.rule.code()).collect();
        assert_eq!(codes, ["too-long"], "{found:?}");
        // Not a bucket's.
        assert_eq!(of(&good.replace("arn:aws:s3:::b/*", "*")), Vec::<String>::new());
    }

    #[test]
    fn the_kind_is_told_by_what_stands_there() {
        let of = |rest: &str| papers::kind_of(&format!(r#"{{"Statement":{{"Effect":"Allow",{rest}}}}}"#));
        assert_eq!(of(r#""Action":"sts:AssumeRole","Resource":"*""#), DocumentKind::Identity);
        assert_eq!(of(r#""Action":"sts:AssumeRole","Principal":"*""#), DocumentKind::Trust);
        assert_eq!(of(r#""Action":["sts:AssumeRole","s3:*"],"Principal":"*","Resource":"*""#), DocumentKind::Resource);
        assert_eq!(of(r#""Action":"s3:*","NotPrincipal":{"AWS":"1"},"Resource":"*""#), DocumentKind::Resource);
        assert_eq!(papers::kind_of(r#"{"Statement":[{"Principal":"*","Action":"sts:AssumeRole"},]}"#), DocumentKind::Trust);
    }
}
