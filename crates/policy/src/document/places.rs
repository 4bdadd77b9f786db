//! Where the parts of a document stand, beside its tree: a finding blames a value, not a statement.
//!
//! A second look at the same text, in the order of the first, so that tree and places are walked side by side. The tree that the engine reads
//! need not carry what only findings ask for.

use super::json::{self, Json, Member, Node, Places};
use crate::{condition::Operator, error::Position};

/// The places of a statement, in bytes from the beginning of the text.
#[derive(Debug, Default)]
pub(crate) struct StatementPlaces {
    /// The key `Principal` or `NotPrincipal`.
    pub(crate) principal: usize,
    /// The values of all types of principals, one after another; none of the bare `"*"`.
    pub(crate) principals: Vec<usize>,
    /// The key `Action` or `NotAction`.
    pub(crate) action: usize,
    /// Its values.
    pub(crate) actions: Vec<usize>,
    /// The key `Resource` or `NotResource`.
    pub(crate) resource: usize,
    /// Its values.
    pub(crate) resources: Vec<usize>,
    /// The operators of `Condition` that the tree keeps.
    pub(crate) blocks: Vec<BlockPlaces>,
}

/// The places of an operator's keys.
#[derive(Debug)]
pub(crate) struct BlockPlaces {
    pub(crate) entries: Vec<EntryPlaces>,
}

/// The places of one key of a condition.
#[derive(Debug)]
pub(crate) struct EntryPlaces {
    /// The key.
    pub(crate) at: usize,
    /// Its values.
    pub(crate) values: Vec<usize>,
}

/// The places of each statement; `None` if the text is no JSON.
pub(crate) fn of_statements(text: &str) -> Option<Vec<StatementPlaces>> {
    let root = json::read(text).ok()?;
    let statements = members(root.value).into_iter().find(|member| member.key == "Statement")?;
    Some(match statements.value.value {
        Json::List(nodes) => nodes.into_iter().map(|node| statement(node.value)).collect(),
        single => vec![statement(single)],
    })
}

/// Lines and columns of places that are sorted.
pub(crate) fn locate_all(text: &str, places: impl Iterator<Item = usize>) -> impl Iterator<Item = Position> {
    let mut walk = Places::of(text);
    places.map(move |place| walk.locate(place))
}

fn statement(value: Json) -> StatementPlaces {
    let mut places = StatementPlaces::default();
    for Member { at, key, value } in members(value) {
        match key.as_str() {
            "Principal" | "NotPrincipal" => (places.principal, places.principals) = (at, principals(value)),
            "Action" | "NotAction" => (places.action, places.actions) = (at, items(value)),
            "Resource" | "NotResource" => (places.resource, places.resources) = (at, items(value)),
            "Condition" => places.blocks = blocks(value.value),
            _ => {}
        }
    }
    places
}

fn principals(node: Node) -> Vec<usize> {
    members(node.value).into_iter().flat_map(|member| items(member.value)).collect()
}

fn blocks(condition: Json) -> Vec<BlockPlaces> {
    let kept = members(condition).into_iter().filter(|block| Operator::parse(&block.key).is_some());
    kept.map(|block| BlockPlaces { entries: members(block.value.value).into_iter().map(entry).collect() }).collect()
}

fn entry(member: Member) -> EntryPlaces {
    EntryPlaces { at: member.at, values: items(member.value) }
}

/// The items of a list; anything else is its own only item.
fn items(node: Node) -> Vec<usize> {
    match node.value {
        Json::List(nodes) => nodes.into_iter().map(|node| node.start).collect(),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => vec![node.start],
    }
}

fn members(value: Json) -> Vec<Member> {
    match value {
        Json::Object(members) => members,
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) => Vec::new(),
    }
}
