//! The tree as compact JSON: what IAM stores of a trust policy, with its own order of elements and one-element lists as plain texts.

use crate::{
    principal::PrincipalElement,
    statement::{Clause, ConditionBlock, PrincipalClause, Statement},
};

use super::Document;

/// Prints a document.
pub(super) fn print(document: &Document) -> String {
    let mut out = String::with_capacity(256);
    object(&mut out, |members| {
        if let Some(version) = document.version {
            members.text("Version", version.as_str());
        }
        if let Some(id) = &document.id {
            members.text("Id", id);
        }
        members.list("Statement", &document.statements, statement);
    });
    out
}

fn statement(out: &mut String, statement: &Statement) {
    object(out, |members| {
        if let Some(sid) = &statement.sid {
            members.text("Sid", sid);
        }
        members.text("Effect", statement.effect.as_str());
        if let Some(PrincipalClause { negated, element }) = &statement.principal {
            principal(members.key(if *negated { "NotPrincipal" } else { "Principal" }), element);
        }
        clause(members, ["Action", "NotAction"], statement.actions.as_ref());
        clause(members, ["Resource", "NotResource"], statement.resources.as_ref());
        if !statement.conditions.is_empty() {
            conditions(members.key("Condition"), &statement.conditions);
        }
    });
}

fn principal(out: &mut String, element: &PrincipalElement) {
    match element {
        PrincipalElement::Everyone => text(out, "*"),
        PrincipalElement::Listed(listed) => object(out, |members| {
            for (kind, values) in listed {
                texts(members.key(kind.as_str()), values);
            }
        }),
    }
}

fn clause(members: &mut Members<'_>, [plain, negated]: [&str; 2], clause: Option<&Clause>) {
    if let Some(clause) = clause {
        texts(members.key(if clause.negated { negated } else { plain }), &clause.items);
    }
}

fn conditions(out: &mut String, blocks: &[ConditionBlock]) {
    object(out, |members| {
        for block in blocks {
            object(members.key(&block.operator.to_string()), |keys| {
                for entry in &block.entries {
                    texts(keys.key(&entry.key), &entry.values);
                }
            });
        }
    });
}

/// An object under construction.
pub(crate) struct Members<'a> {
    out: &'a mut String,
    first: bool,
}

impl Members<'_> {
    /// Writes a key; its value is to be written to what is returned.
    pub(crate) fn key(&mut self, key: &str) -> &mut String {
        if !std::mem::take(&mut self.first) {
            self.out.push(',');
        }
        text(self.out, key);
        self.out.push(':');
        self.out
    }

    pub(crate) fn text(&mut self, key: &str, value: &str) {
        text(self.key(key), value);
    }

    pub(crate) fn list<T>(&mut self, key: &str, items: &[T], write: impl Fn(&mut String, &T)) {
        list(self.key(key), items, write);
    }
}

pub(crate) fn object(out: &mut String, fill: impl FnOnce(&mut Members<'_>)) {
    out.push('{');
    let mut members = Members { out, first: true };
    fill(&mut members);
    out.push('}');
}

pub(crate) fn list<T>(out: &mut String, items: &[T], write: impl Fn(&mut String, &T)) {
    out.push('[');
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        write(out, item);
    }
    out.push(']');
}

fn texts(out: &mut String, items: &[String]) {
    match items {
        [one] => text(out, one),
        many => list(out, many, |out, item| text(out, item)),
    }
}

fn text(out: &mut String, value: &str) {
    out.push('"');
    for letter in value.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // A stored document stays inside the characters of policyDocumentType: the rest is escaped.
            ' '..='~' | '\u{a1}'..='\u{ff}' => out.push(letter),
            other => escape(out, other),
        }
    }
    out.push('"');
}

fn escape(out: &mut String, letter: char) {
    for unit in letter.encode_utf16(&mut [0; 2]) {
        let hex = |shift: u16| char::from_digit(u32::from((*unit >> shift) & 0xF), 16).unwrap_or('0');
        out.push_str("\\u");
        out.extend([12, 8, 4, 0].map(hex));
    }
}
