//! The place in an input that is being read: under a name of a form, or at a value of a JSON document.
//!
//! Nothing is copied on the way down: a path is a chain of borrowed steps that is spelled only when there is something to complain of.

use std::{borrow::Cow, fmt};

use serde_json::Value as Json;

use crate::{
    form::Form,
    model::{Member, Type},
    shape::Value,
    validation::Reading,
};

/// Where a value stands, as validation texts spell it: `tags.1.member.key`.
#[derive(Debug, Clone, Copy)]
pub enum Path<'p> {
    /// The input itself.
    Root,
    /// A member of a structure.
    Member(&'p Path<'p>, &'static str),
    /// An element of a list, counted from 1.
    Element(&'p Path<'p>, usize),
    /// A value of a map.
    Entry(&'p Path<'p>, &'p str),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Member(Self::Root, name) => out.write_str(name),
            Self::Member(outer, name) => write!(out, "{outer}.{name}"),
            Self::Element(outer, at) => write!(out, "{outer}.{at}.member"),
            Self::Entry(outer, key) => write!(out, "{outer}.{key}.member"),
        }
    }
}

/// A place in the input.
#[derive(Debug)]
pub(crate) enum Node<'a> {
    /// Nothing is there.
    Absent,
    /// The parameters of that name, and those below it.
    Form {
        /// The form.
        form: &'a Form<'a>,
        /// The name; empty for the input itself.
        at: Cow<'static, str>,
    },
    /// A value.
    Json(&'a Json),
}

impl<'a> Node<'a> {
    fn member(&self, member: &'static Member) -> Node<'a> {
        match self {
            Node::Absent => Node::Absent,
            Node::Form { form, at } if at.is_empty() => Node::Form { form, at: Cow::Borrowed(member.wire) },
            Node::Form { form, at } => Node::Form { form, at: format!("{at}.{}", member.wire).into() },
            Node::Json(value) => value.get(member.wire).map_or(Node::Absent, Node::Json),
        }
    }

    pub(crate) fn is_present(&self) -> bool {
        match self {
            Node::Absent | Node::Json(Json::Null) => false,
            Node::Form { form, at } => at.is_empty() || form.holds(at),
            Node::Json(_) => true,
        }
    }
}

/// A value that is being read: where it is in the input, how that place is called, and what is wrong so far.
#[derive(Debug)]
pub struct In<'a, 'r> {
    pub(crate) node: Node<'a>,
    pub(crate) path: Path<'r>,
    pub(crate) reading: &'r mut Reading,
}

impl<'a> In<'a, '_> {
    /// A member that must be there. Missing, it is complained of and stands empty.
    pub fn required<V: Value>(&mut self, member: &'static Member) -> V {
        let node = self.node.member(member);
        if !node.is_present() {
            self.reading.missing(&Path::Member(&self.path, member.path));
            return V::default();
        }
        self.read(node, member).unwrap_or_default()
    }

    /// A member that may be there.
    pub fn optional<V: Value>(&mut self, member: &'static Member) -> Option<V> {
        let node = self.node.member(member);
        if node.is_present() { self.read(node, member) } else { None }
    }

    fn read<V: Value>(&mut self, node: Node<'a>, member: &'static Member) -> Option<V> {
        V::read(In { node, path: Path::Member(&self.path, member.path), reading: &mut *self.reading }, member.kind)
    }

    /// A text: a parameter's value, or a JSON string.
    pub(crate) fn text(&mut self) -> Option<&'a str> {
        match &self.node {
            Node::Form { form, at } => {
                let form: &'a Form<'a> = form;
                form.get(at)
            }
            Node::Json(Json::String(text)) => Some(text),
            Node::Absent | Node::Json(_) => self.mistyped("String"),
        }
    }

    /// Says that a JSON value is not of the type that is wanted, as AWS says it.
    pub(crate) fn mistyped<T>(&mut self, wanted: &str) -> Option<T> {
        let found = match &self.node {
            Node::Json(Json::String(_)) => "STRING_VALUE",
            Node::Json(Json::Number(_)) => "NUMBER_VALUE",
            Node::Json(Json::Bool(true)) => "TRUE_VALUE",
            Node::Json(Json::Bool(false)) => "FALSE_VALUE",
            Node::Json(Json::Array(_)) => return self.misplaced("Start of list found where not expected"),
            Node::Json(Json::Object(_)) => return self.misplaced("Start of structure or map found where not expected."),
            Node::Absent | Node::Json(Json::Null) => return None,
            Node::Form { .. } => "A value",
        };
        self.misplaced(&format!("{found} cannot be converted to {wanted}"))
    }

    fn misplaced<T>(&mut self, text: &str) -> Option<T> {
        self.reading.malformed(text);
        None
    }

    /// Whether a list, a map or a structure can stand here. `Tags=` is how clients send an empty list.
    pub(crate) fn is_composite(&mut self) -> bool {
        let plain = matches!(&self.node, Node::Form { form, at } if !at.is_empty() && form.get(at).is_some_and(|value| !value.is_empty()));
        if plain {
            self.reading.malformed("A value was found where a list, a map or a structure was expected");
        }
        !plain
    }

    /// Reads an element of a list. An index that was left out stands for null.
    pub(crate) fn element<V: crate::lists::Item>(&mut self, node: Node<'a>, at: usize, kind: &'static Type) -> Option<V> {
        let path = Path::Element(&self.path, at);
        if !node.is_present() {
            V::complain_of_gap(&path, self.reading);
            return None;
        }
        V::read(In { node, path, reading: &mut *self.reading }, kind)
    }
}
