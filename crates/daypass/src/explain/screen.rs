//! One screen: the verdict, the layers in order, and the statement that decided or came nearest.

use super::told::{Told, ToldDocument, ToldLayer, ToldMiss, ToldStatement};
use crate::terminal;

/// The most lines of a statement's text that are shown.
const MAX_TEXT_LINES: usize = 24;
/// The most documents of a layer that are listed.
const MAX_DOCUMENTS: usize = 8;

/// The text, with a line's end at its end; what is quoted in a line ends none (W7.4).
pub(super) fn screen(told: &Told) -> String {
    let mut lines = vec![format!("{:<5} {} on {}", told.decision.to_uppercase(), told.action, told.resource)];
    lines.push(format!("      asked by {}{}", told.principal, owner(told)));
    lines.push(format!("      {}", told.reason));
    if !told.layers.is_empty() {
        reasons(told, &mut lines);
    }
    terminal::lines(&lines)
}

/// The layers in order, the statement that decided with its text, and the nearest miss.
pub(super) fn reasons(told: &Told, lines: &mut Vec<String>) {
    lines.push(String::new());
    for layer in &told.layers {
        self::layer(told, layer, lines);
    }
    if let Some(statement) = &told.deciding {
        shown("decided by", statement, lines);
    }
    for statement in &told.nearest {
        shown("nearest", statement, lines);
    }
}

fn owner(told: &Told) -> String {
    told.resource_account.as_ref().map(|account| format!("; the resource is of account {account}")).unwrap_or_default()
}

fn layer(told: &Told, layer: &ToldLayer, lines: &mut Vec<String>) {
    let mark = if told.layer.as_ref() == Some(&layer.layer) { "->" } else { "  " };
    lines.push(format!("{mark} {:<9} {}", layer.layer, layer.answer));
    for document in layer.documents.iter().take(MAX_DOCUMENTS) {
        lines.push(format!("     {}", self::document(document)));
    }
    if layer.documents.len() > MAX_DOCUMENTS {
        lines.push(format!("     and {} more", layer.documents.len() - MAX_DOCUMENTS));
    }
}

/// `level 2  guard.json  denies: 4:5 Deny "NoDelete"`
fn document(document: &ToldDocument) -> String {
    let level = document.level.map(|level| format!("level {level}  ")).unwrap_or_default();
    let applying = || document.statements.iter().filter(|statement| statement.applies);
    let speaks = applying().find(|statement| statement.effect == "Deny").or_else(|| applying().next());
    let which = speaks.map(|statement| format!(": {}:{} {}", statement.line, statement.column, name(statement))).unwrap_or_default();
    format!("{level}{}  {}{which}", document.file, document.answer)
}

fn name(statement: &ToldStatement) -> String {
    match &statement.sid {
        Some(sid) => format!("{} \"{sid}\"", statement.effect),
        None => format!("{} #{}", statement.effect, statement.number),
    }
}

pub(super) fn shown(title: &str, statement: &ToldStatement, lines: &mut Vec<String>) {
    lines.push(String::new());
    lines.push(format!("{title} {}:{}:{} {}", statement.file, statement.line, statement.column, name(statement)));
    let text: Vec<&str> = statement.text.as_deref().unwrap_or_default().lines().collect();
    let indent =
        text.iter().skip(1).filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len()).min().unwrap_or_default();
    for (at, line) in text.iter().take(MAX_TEXT_LINES).enumerate() {
        let line = if at == 0 { line } else { line.get(indent..).unwrap_or_default() };
        lines.push(format!("  | {line}"));
    }
    if text.len() > MAX_TEXT_LINES {
        lines.push(format!("  | and {} more lines", text.len() - MAX_TEXT_LINES));
    }
    lines.extend(statement.misses.iter().map(|miss| format!("  {}", missed(miss))));
}

fn missed(miss: &ToldMiss) -> String {
    match miss {
        ToldMiss::Element { element, expected, actual } => format!("{element}: expected {}, the request has {actual}", listed(expected)),
        ToldMiss::Condition { operator, key, expected, actual, unclear } => {
            let actual = actual.as_ref().map_or("the request does not have it".to_owned(), |actual| format!("the request has {}", listed(actual)));
            let unclear = if *unclear { "; it cannot be evaluated" } else { "" };
            format!("{operator} {key}: expected {}, {actual}{unclear}", listed(expected))
        }
    }
}

fn listed(values: &[String]) -> String {
    match values {
        [] => "nothing".to_owned(),
        [one] => format!("\"{one}\""),
        many => format!("one of {}", many.iter().map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(", ")),
    }
}
