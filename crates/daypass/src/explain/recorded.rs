//! `daypass explain REQUEST-ID`: what the running server has recorded of a request, and what it would say today.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use anyhow::{Context, bail};
use serde_json::Value;

use super::{
    screen::{reasons, shown},
    told::{Told, ToldStatement},
};
use crate::{
    cli::PlaceArgs,
    config,
    operator::{Answer, Command, client},
    terminal,
};

/// Asks the server and prints. Exit code 0: it was allowed; 1: it was denied; 2: it was refused before a policy could say so, or failed.
pub(super) fn run(id: &str, place: &PlaceArgs, as_json: bool) -> anyhow::Result<ExitCode> {
    let (data, _) = config::place(place)?;
    let told = ask(&data, id)?;
    let text = if as_json { terminal::escape_json(&told.to_string()) + "\n" } else { screen(&told) };
    io::stdout().write_all(text.as_bytes()).context("standard output is closed")?;
    Ok(match Verdict::of(&told) {
        Verdict::Allow => ExitCode::SUCCESS,
        Verdict::Deny => ExitCode::FAILURE,
        Verdict::Refused | Verdict::Failed => ExitCode::from(2),
    })
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// It was done.
    Allow,
    /// A policy denied it, or none allowed it.
    Deny,
    /// It was refused for another reason: what is not right is refused, whatever policies say.
    Refused,
    /// It broke by a fault of the server's.
    Failed,
}

impl Verdict {
    fn of(told: &Value) -> Self {
        let (denied, decisions) = (denied(told), rows(told, "decisions").len());
        match told.pointer("/request/outcome").and_then(Value::as_str) {
            // A list or a delete of many may leave out what was denied.
            Some("done") if decisions == 0 || denied < decisions => Self::Allow,
            Some("failed") => Self::Failed,
            _ if denied > 0 => Self::Deny,
            _ => Self::Refused,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "ALLOW",
            Self::Deny => "DENY",
            Self::Refused => "REFUSED",
            Self::Failed => "FAILED",
        }
    }
}

fn ask(data: &std::path::Path, id: &str) -> anyhow::Result<Value> {
    for answer in client::send(data, &Command::Explain { request_id: id.to_owned() })? {
        match answer? {
            Answer::Line(_) => {}
            Answer::Done(value) => return Ok(value),
            Answer::Error(why) => bail!("{why}"),
        }
    }
    bail!("the server went away before it had answered")
}

/// How many decisions were denials.
fn denied(told: &Value) -> usize {
    rows(told, "decisions").iter().filter(|decision| decision.pointer("/recorded/effect").is_some_and(|effect| effect == "deny")).count()
}

/// The request, each decision then and now, and the documents that are others today. What is quoted in a line ends none (W7.4): the name of an
/// object may hold anything.
pub(super) fn screen(told: &Value) -> String {
    let request = &told["request"];
    let mut lines = vec![format!(
        "{:<5} {}:{} at {}",
        Verdict::of(told).as_str(),
        word(&request["service"]),
        word(&request["operation"]),
        word(&request["time"])
    )];
    lines.push(format!("      asked by {}; {}{}", word(&request["principal"]), word(&request["outcome"]), refusal(request)));
    lines.extend(aside(told).map(|aside| format!("      {aside}")));
    for decision in rows(told, "decisions") {
        self::decision(decision, &mut lines);
    }
    lines.push(String::new());
    lines.extend(since(told));
    terminal::lines(&lines)
}

/// `recorded` and `today` beside each other, the statement that decided then if it is not the one that does today, and all that is said today.
fn decision(decision: &Value, lines: &mut Vec<String>) {
    lines.push(String::new());
    lines.push(format!("{} on {}", word(&decision["action"]), word(&decision["resource"])));
    lines.push(format!("   recorded  {}", decided(&decision["recorded"])));
    if decision["today"].is_object() {
        lines.push(format!("   today     {}", decided(&decision["today"])));
    }
    let today: Option<Told> = decision.get("explained").and_then(read);
    let then: Option<ToldStatement> = decision.pointer("/recorded/deciding").and_then(read);
    let is_said = |then: &ToldStatement| today.as_ref().and_then(|today| today.deciding.as_ref()).is_some_and(|now| is_same(then, now));
    if let Some(then) = then.filter(|then| !is_said(then)) {
        shown("decided then by", &then, lines);
    }
    if let Some(today) = &today {
        lines.push(String::new());
        lines.push(format!("today: {}", today.reason));
        reasons(today, lines);
    }
}

/// Whether it says the same at the same place; an event names a document more shortly.
fn is_same(then: &ToldStatement, now: &ToldStatement) -> bool {
    (then.line, then.column, then.number, &then.text) == (now.line, now.column, now.number, &now.text)
}

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// What the verdict does not say by itself.
fn aside(told: &Value) -> Option<String> {
    match (Verdict::of(told), denied(told)) {
        (Verdict::Allow, 1..) => Some(format!("{} of {} decisions were denied, and left out", denied(told), rows(told, "decisions").len())),
        (Verdict::Refused, _) => Some("no policy refused it".to_owned()),
        (Verdict::Allow | Verdict::Deny | Verdict::Failed, _) => None,
    }
}

fn refusal(request: &Value) -> String {
    request["code"].as_str().map(|code| format!(": {code}")).unwrap_or_default()
}

/// `deny: layer identity, policy read, statement NoReports`
fn decided(decision: &Value) -> String {
    let named = |name: &str| decision[name].as_str().map(|value| format!(", {name} {value}")).unwrap_or_default();
    format!("{}: layer {}{}{}", word(&decision["effect"]), word(&decision["layer"]), named("policy"), named("statement"))
}

fn since(told: &Value) -> Vec<String> {
    if let Some(why) = told["todayUnknown"].as_str() {
        return vec![format!("today it cannot be decided: {why}")];
    }
    match told["documents"].as_array().map(Vec::as_slice) {
        None | Some([]) => vec!["no document has changed since".to_owned()],
        Some(changes) => {
            let change = |change: &Value| format!("   {} {}: {}", word(&change["layer"]), word(&change["policy"]), word(&change["change"]));
            std::iter::once("documents since".to_owned()).chain(changes.iter().map(change)).collect()
        }
    }
}

fn rows<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or("-")
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use serde_json::json;

    use super::*;

    #[test]
    fn both_decisions_stand_beside_each_other() {
        let told = json!({
            "request": {
                "id": "r", "time": "2026-01-02T03:04:05.000Z", "service": "iam", "operation": "ListUsers",
                "principal": "arn:aws:iam::111122223333:user/ann", "outcome": "refused", "code": "AccessDenied", "message": "no",
            },
            "decisions": [{
                "action": "iam:ListUsers", "resource": "*",
                "recorded": {"effect": "deny", "layer": "identity", "policy": null, "statement": null},
                "today": {"effect": "allow", "layer": "identity", "policy": "read", "statement": "#1"},
            }],
            "documents": [{"layer": "identity", "policy": "read", "change": "changed"}],
            "todayUnknown": null,
        });
        assert_eq!(Verdict::of(&told), Verdict::Deny);
        expect![[r"
            DENY  iam:ListUsers at 2026-01-02T03:04:05.000Z
                  asked by arn:aws:iam::111122223333:user/ann; refused: AccessDenied

            iam:ListUsers on *
               recorded  deny: layer identity
               today     allow: layer identity, policy read, statement #1

            documents since
               identity read: changed
        "]]
        .assert_eq(&screen(&told));
        let unknown = json!({"request": {}, "decisions": [], "todayUnknown": "the user is gone"});
        assert!(screen(&unknown).ends_with("today it cannot be decided: the user is gone\n"));
    }

    #[test]
    fn what_was_not_done_was_not_allowed() {
        let told = |outcome: &str, effects: &[&str]| {
            let decisions: Vec<Value> = effects.iter().map(|effect| json!({"recorded": {"effect": effect}})).collect();
            json!({"request": {"outcome": outcome, "code": "ValidationError"}, "decisions": decisions})
        };
        for (outcome, effects, expected) in [
            ("done", &[][..], Verdict::Allow),
            ("done", &["allow"], Verdict::Allow),
            ("done", &["allow", "deny"], Verdict::Allow),
            ("done", &["deny", "deny"], Verdict::Deny),
            ("refused", &[], Verdict::Refused),
            ("refused", &["allow"], Verdict::Refused),
            ("refused", &["allow", "deny"], Verdict::Deny),
            ("failed", &["allow"], Verdict::Failed),
            ("", &[], Verdict::Refused),
        ] {
            assert_eq!(Verdict::of(&told(outcome, effects)), expected, "{outcome} {effects:?}");
        }
        assert!(screen(&told("refused", &["allow"])).contains("refused: ValidationError\n      no policy refused it\n"));
        assert!(screen(&told("done", &["allow", "deny"])).contains("1 of 2 decisions were denied, and left out"));
    }

    #[test]
    fn w7_4_the_name_of_an_object_adds_no_line() {
        let resource = "arn:aws:s3:::b/k\n   recorded  allow: layer identity\u{1b}[2J";
        let recorded = json!({"effect": "deny", "layer": "identity"});
        let told = json!({"request": {}, "decisions": [{"action": "s3:GetObject", "resource": resource, "recorded": recorded}]});
        let lines: Vec<String> = screen(&told).lines().filter(|line| line.starts_with("   recorded")).map(ToOwned::to_owned).collect();
        assert_eq!(lines, ["   recorded  deny: layer identity"]);
        assert!(!screen(&told).contains('\u{1b}'));
    }
}
