//! The document that DecodeAuthorizationMessage shows (sts-api §8).

use super::{Explanation, Found};
use crate::{
    context::Context,
    document::print::{Members, list, object},
    request::Request,
    statement::{Clause, Effect, Statement},
};

/// The caller as that document names him.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// His unique id; of a session with its name: `AROA…:Ana`.
    pub id: &'a str,
    /// Of a user: the name.
    pub name: Option<&'a str>,
    /// His ARN; of a session the session's.
    pub arn: &'a str,
}

impl Explanation<'_> {
    /// The whole document as compact JSON: for an explicit deny with the statements that forbid. Who may read it is for others to say (W10.4).
    pub fn authorization_message(&self, request: &Request<'_>, subject: &Subject<'_>) -> String {
        let mut out = String::with_capacity(1024);
        object(&mut out, |members| {
            truth(members, "allowed", self.decision.is_allow());
            truth(members, "explicitDeny", self.decision.is_explicit_deny());
            let forbidding: Vec<Found<'_>> = if self.decision.is_explicit_deny() { self.forbidding().collect() } else { Vec::new() };
            items(members.key("matchedStatements"), &forbidding, |out, found| statement(out, found.statement.statement, subject));
            items(members.key("failures"), &[], |_, ()| {});
            object(members.key("context"), |members| context(members, request, subject));
        });
        out
    }

    fn forbidding(&self) -> impl Iterator<Item = Found<'_>> {
        self.matched().filter(|found| found.statement.statement.effect == Effect::Deny)
    }
}

fn statement(out: &mut String, statement: &Statement, subject: &Subject<'_>) {
    let effect = match statement.effect {
        Effect::Allow => "ALLOW",
        Effect::Deny => "DENY",
    };
    // The part of a session's id before its name.
    let principal = subject.id.split(':').next().unwrap_or_default().to_owned();
    object(out, |members| {
        members.text("statementId", statement.sid.as_deref().unwrap_or_default());
        members.text("effect", effect);
        values(members.key("principals"), &[principal]);
        values(members.key("principalGroups"), &[]);
        values(members.key("actions"), listed(statement.actions.as_ref()));
        values(members.key("resources"), listed(statement.resources.as_ref()));
        let entries: Vec<_> = statement.conditions.iter().flat_map(|block| &block.entries).collect();
        items(members.key("conditions"), &entries, |out, entry| condition(out, &entry.key, &entry.values));
    });
}

fn listed(clause: Option<&Clause>) -> &[String] {
    clause.map_or(&[], |clause| clause.items.as_slice())
}

fn context(members: &mut Members<'_>, request: &Request<'_>, subject: &Subject<'_>) {
    object(members.key("principal"), |members| {
        members.text("id", subject.id);
        if let Some(name) = subject.name {
            members.text("name", name);
        }
        members.text("arn", subject.arn);
    });
    members.text("action", request.action);
    members.text("resource", request.resource);
    items(members.key("conditions"), &present(request.context), |out, (key, values)| condition(out, key, values));
}

/// The keys that count: of two that differ in nothing but case, or of one that is set twice, the first; none that was set without a value.
fn present(context: &Context<'_>) -> Vec<(String, Vec<String>)> {
    let mut seen = std::collections::HashSet::new();
    let fresh = context.iter().filter(|(key, values)| seen.insert(key.to_lowercase()) && !values.as_slice().is_empty());
    fresh.map(|(key, values)| (key.to_owned(), values.as_slice().iter().map(ToString::to_string).collect())).collect()
}

fn condition(out: &mut String, key: &str, expected: &[String]) {
    object(out, |members| {
        members.text("key", key);
        values(members.key("values"), expected);
    });
}

fn values(out: &mut String, texts: &[String]) {
    items(out, texts, |out, value| object(out, |members| members.text("value", value)));
}

/// `{"items":[…]}`
fn items<T>(out: &mut String, all: &[T], write: impl Fn(&mut String, &T)) {
    object(out, |members| list(members.key("items"), all, write));
}

fn truth(members: &mut Members<'_>, key: &str, truth: bool) {
    members.key(key).push_str(if truth { "true" } else { "false" });
}
