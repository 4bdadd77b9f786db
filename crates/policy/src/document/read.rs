//! From JSON to the tree: the grammar of policy-evaluation §1, and nothing that needs more than one look.

use crate::{
    condition::Operator,
    error::Position,
    principal::{PrincipalElement, PrincipalType},
    statement::{Clause, ConditionBlock, ConditionEntry, Effect, PrincipalClause, Statement},
};

use super::{
    Document, DocumentKind, MAX_STATEMENTS, Version,
    json::{self, Json, Member, Node, Offence, Places, Refused},
};

/// Why the text is no policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// Whether it is not even JSON.
    pub(super) not_json: bool,
    /// The condition operator that does not exist, if that is why.
    pub(super) operator: Option<String>,
    /// Where.
    pub(super) position: Position,
}

/// A document and what its grammar forgives but no writer may do.
pub(super) struct Reading {
    pub(super) document: Document,
    /// The first `Effect` in another case than AWS's: an error of "legacy parsing", which comes later than grammar.
    pub(super) effect_case: Option<Position>,
    /// The first statement whose principals are written as a list, be it of one: a resource control policy has none (policy-evaluation §7).
    pub(super) principal_list: Option<Position>,
}

/// A place in bytes that offends the grammar.
type Grammar<T> = Result<T, usize>;

/// Reads a document.
pub(super) fn read(text: &str, kind: DocumentKind) -> Result<Reading, Fault> {
    let root = json::read(text).map_err(|refused| fault_of(text, refused))?;
    let mut reader = Reader { places: Places::of(text), effect_case: None, principal_list: None, unknown_operator: None };
    let read = reader.document(root, kind);
    let document = read.map_err(|at| Fault { not_json: false, operator: reader.unknown_operator.take(), position: json::position(text, at) })?;
    Ok(Reading { document, effect_case: reader.effect_case, principal_list: reader.principal_list })
}

fn fault_of(text: &str, refused: Refused) -> Fault {
    let not_json = match refused.offence {
        Offence::Syntax => true,
        Offence::Duplicate | Offence::TooLarge => false,
    };
    Fault { not_json, operator: None, position: json::position(text, refused.at) }
}

struct Reader<'a> {
    places: Places<'a>,
    effect_case: Option<Position>,
    principal_list: Option<Position>,
    unknown_operator: Option<String>,
}

impl Reader<'_> {
    fn document(&mut self, root: Node, kind: DocumentKind) -> Grammar<Document> {
        let end = root.end;
        let (mut version, mut id, mut statements) = (None, None, None);
        for Member { key, value, .. } in object(root)? {
            match key.as_str() {
                "Version" => version = Some(version_of(value)?),
                "Id" => id = Some(text(value)?),
                "Statement" => statements = Some(self.statements(value)?),
                _ => return Err(value.start),
            }
        }
        Ok(Document { kind, version, id, statements: statements.ok_or(end)? })
    }

    fn statements(&mut self, node: Node) -> Grammar<Vec<Statement>> {
        let at = node.start;
        let nodes = match node.value {
            Json::List(nodes) => nodes,
            value => vec![Node { value, ..node }],
        };
        if nodes.is_empty() || nodes.len() > MAX_STATEMENTS {
            return Err(at);
        }
        nodes.into_iter().map(|node| self.statement(node)).collect()
    }

    fn statement(&mut self, node: Node) -> Grammar<Statement> {
        let (from, until) = (node.start, node.end);
        let start = self.places.locate(from);
        let (mut sid, mut effect, mut conditions) = (None, None, Vec::new());
        let (mut principal, mut actions, mut resources) = (None, None, None);
        for Member { key, value, .. } in object(node)? {
            let at = value.start;
            match key.as_str() {
                "Sid" => sid = Some(text(value)?),
                "Effect" => effect = Some(self.effect(value, start)?),
                "Principal" | "NotPrincipal" => {
                    if lists_principals(&value.value) {
                        self.principal_list.get_or_insert(start);
                    }
                    once(&mut principal, PrincipalClause { negated: key.starts_with("Not"), element: principals(value)? }, at)?;
                }
                "Action" | "NotAction" => once(&mut actions, Clause { negated: key.starts_with("Not"), items: texts(value)? }, at)?,
                "Resource" | "NotResource" => once(&mut resources, Clause { negated: key.starts_with("Not"), items: texts(value)? }, at)?,
                "Condition" => conditions = self.blocks(value)?,
                _ => return Err(at),
            }
        }
        let effect = effect.ok_or(from)?;
        Ok(Statement { sid, effect, principal, actions, resources, conditions, start, end: self.places.locate(until) })
    }

    /// The word in any case: only AWS's own case passes "legacy parsing", but that is judged later.
    fn effect(&mut self, node: Node, statement: Position) -> Grammar<Effect> {
        let at = node.start;
        let word = text(node)?;
        let effect = [Effect::Allow, Effect::Deny].into_iter().find(|effect| effect.as_str().eq_ignore_ascii_case(&word)).ok_or(at)?;
        if effect.as_str() != word {
            self.effect_case.get_or_insert(statement);
        }
        Ok(effect)
    }

    /// An unknown operator is an error only if it has content; without any it says nothing and is not kept (policy-evaluation §10).
    fn blocks(&mut self, node: Node) -> Grammar<Vec<ConditionBlock>> {
        let mut blocks = Vec::new();
        for Member { key, value, .. } in object(node)? {
            let at = value.start;
            let entries = object(value)?.into_iter().map(entry).collect::<Grammar<Vec<_>>>()?;
            match Operator::parse(&key) {
                Some(operator) => blocks.push(ConditionBlock { operator, entries }),
                None if entries.is_empty() => {}
                None => {
                    self.unknown_operator = Some(key);
                    return Err(at);
                }
            }
        }
        Ok(blocks)
    }
}

/// An element and its `Not…` form exclude each other.
fn once<T>(slot: &mut Option<T>, value: T, at: usize) -> Grammar<()> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(at),
    }
}

fn object(node: Node) -> Grammar<Vec<Member>> {
    match node.value {
        Json::Object(members) => Ok(members),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => Err(node.start),
    }
}

fn text(node: Node) -> Grammar<String> {
    match node.value {
        Json::Text(text) => Ok(text),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => Err(node.start),
    }
}

/// A text or a list of texts.
fn texts(node: Node) -> Grammar<Vec<String>> {
    match node.value {
        Json::List(items) => items.into_iter().map(text).collect(),
        value => Ok(vec![text(Node { value, ..node })?]),
    }
}

fn version_of(node: Node) -> Grammar<Version> {
    let at = node.start;
    let word = text(node)?;
    [Version::V2008, Version::V2012].into_iter().find(|version| version.as_str() == word).ok_or(at)
}

fn principals(node: Node) -> Grammar<PrincipalElement> {
    let at = node.start;
    if matches!(&node.value, Json::Text(text) if text == "*") {
        return Ok(PrincipalElement::Everyone);
    }
    let mut listed = Vec::new();
    for Member { key, value, .. } in object(node)? {
        let kind = PrincipalType::parse(&key).ok_or(value.start)?;
        listed.push((kind, texts(value)?));
    }
    if listed.is_empty() { Err(at) } else { Ok(PrincipalElement::Listed(listed)) }
}

/// Whether some type of principals has a list, which the tree does not tell from one text.
fn lists_principals(value: &Json) -> bool {
    match value {
        Json::Object(members) => members.iter().any(|member| matches!(member.value.value, Json::List(_))),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => false,
    }
}

fn entry(member: Member) -> Grammar<ConditionEntry> {
    let values = match member.value.value {
        Json::List(items) => items.into_iter().map(value).collect::<Grammar<Vec<_>>>()?,
        single => vec![value(Node { value: single, ..member.value })?],
    };
    Ok(ConditionEntry { key: member.key, values })
}

/// JSON numbers and booleans are accepted and become the texts that AWS compares (policy-evaluation §4).
fn value(node: Node) -> Grammar<String> {
    match node.value {
        Json::Text(text) | Json::Number(text) => Ok(text),
        Json::Bool(truth) => Ok(truth.to_string()),
        Json::Null | Json::List(_) | Json::Object(_) => Err(node.start),
    }
}
