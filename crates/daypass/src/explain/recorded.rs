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

/// Asks the server and prints. Exit code 0: it was allowed; 1: it was denied.
pub(super) fn run(id: &str, place: &PlaceArgs, as_json: bool) -> anyhow::Result<ExitCode> {
    let (data, _) = config::place(place)?;
    let told = ask(&data, id)?;
    let text = if as_json { terminal::escape_json(&told.to_string()) + "\n" } else { screen(&told) };
    io::stdout().write_all(text.as_bytes()).context("standard output is closed")?;
    Ok(if was_denied(&told) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
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

fn was_denied(told: &Value) -> bool {
    rows(told, "decisions").iter().any(|decision| decision.pointer("/recorded/effect").is_some_and(|effect| effect == "deny"))
}

/// The request, each decision then and now, and the documents that are others today. What is quoted in a line ends none (W7.4): the name of an
/// object may hold anything.
pub(super) fn screen(told: &Value) -> String {
    let request = &told["request"];
    let mut lines = vec![format!("{:<5} {}:{} at {}", verdict(told), word(&request["service"]), word(&request["operation"]), word(&request["time"]))];
    lines.push(format!("      asked by {}; {}{}", word(&request["principal"]), word(&request["outcome"]), refusal(request)));
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

fn verdict(told: &Value) -> &'static str {
    if was_denied(told) { "DENY" } else { "ALLOW" }
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
        None => vec!["which documents took part was not recorded".to_owned()],
        Some([]) => vec!["no document has changed since".to_owned()],
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
        assert!(was_denied(&told));
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
    fn w7_4_the_name_of_an_object_adds_no_line() {
        let resource = "arn:aws:s3:::b/k\n   recorded  allow: layer identity\u{1b}[2J";
        let recorded = json!({"effect": "deny", "layer": "identity"});
        let told = json!({"request": {}, "decisions": [{"action": "s3:GetObject", "resource": resource, "recorded": recorded}]});
        let lines: Vec<String> = screen(&told).lines().filter(|line| line.starts_with("   recorded")).map(ToOwned::to_owned).collect();
        assert_eq!(lines, ["   recorded  deny: layer identity"]);
        assert!(!screen(&told).contains('\u{1b}'));
    }
}
