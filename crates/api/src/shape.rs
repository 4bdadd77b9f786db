//! What generated code stands on: values that can be read from a request and written into an answer.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use daypass_names::{SecretText, Timestamp};
use serde_json::Value as Json;

use crate::{
    form::Form,
    json,
    model::{Member, OperationModel, Type},
    number,
    read::{ReadError, WireInput},
    validation::{self, Complaint},
};

/// How far a list index may run ahead of the items before it (sts-api §0).
const MAX_INDEX_GAP: usize = 10;

/// An operation, as a type.
pub trait Operation {
    /// What it takes.
    type Input: ReadShape + Send + Sync;
    /// What it answers.
    type Output: WriteShape + Send + Sync;
    /// Its row in the description.
    const MODEL: &'static OperationModel;
}

/// A structure: members in a table, read and written in its order.
pub trait Record: Sized {
    /// Its members.
    const MEMBERS: &'static [Member];
    /// Reads every member.
    fn read_members(from: &mut In<'_, '_>) -> Self;
    /// Writes every member that is there.
    fn write_members(&self, to: &mut dyn Out);
}

/// The input of an operation.
pub trait ReadShape: Sized {
    /// Reads and validates. `echo` says whether complaints repeat the value.
    fn read(wire: &WireInput<'_>, echo: bool) -> Result<Self, ReadError>;
    /// As the trail shows it: JSON in lowerCamel, sensitive members left out.
    fn trail(&self) -> String;
}

/// The output of an operation.
pub trait WriteShape {
    /// Writes every member that is there.
    fn write(&self, to: &mut dyn Out);
    /// As the trail shows it.
    fn trail(&self) -> String;
}

impl<R: Record> ReadShape for R {
    fn read(wire: &WireInput<'_>, echo: bool) -> Result<Self, ReadError> {
        let parsed;
        let node = match wire {
            WireInput::Query(form) => Node::Form { form, at: String::new() },
            WireInput::Json(body) => {
                parsed = json::parse(body)?;
                Node::Json(&parsed)
            }
        };
        let mut reading = Reading { complaints: Vec::new(), malformed: None, echo };
        let made = R::read_members(&mut In { node, path: String::new(), reading: &mut reading });
        match reading {
            Reading { malformed: Some(error), .. } => Err(error),
            Reading { complaints, .. } if !complaints.is_empty() => Err(ReadError::Invalid(complaints)),
            Reading { .. } => Ok(made),
        }
    }

    fn trail(&self) -> String {
        crate::trail::object(self)
    }
}

impl<R: Record> WriteShape for R {
    fn write(&self, to: &mut dyn Out) {
        self.write_members(to);
    }

    fn trail(&self) -> String {
        crate::trail::object(self)
    }
}

/// Where an answer is written to, in whatever form.
pub trait Out {
    /// Begins a member; what is written next is its value.
    fn member(&mut self, member: &'static Member);
    /// A structure; `fill` writes its members.
    fn structure(&mut self, fill: &mut dyn FnMut(&mut dyn Out));
    /// A list; `fill` writes item `n`.
    fn list(&mut self, kind: &'static Type, items: usize, fill: &mut dyn FnMut(&mut dyn Out, usize));
    /// A map; `fill` writes the value of entry `n`.
    fn map(&mut self, keys: &[&str], fill: &mut dyn FnMut(&mut dyn Out, usize));
    /// A text.
    fn text(&mut self, value: &str);
    /// A number.
    fn number(&mut self, value: i64);
    /// A boolean.
    fn flag(&mut self, value: bool);
    /// An instant.
    fn instant(&mut self, value: Timestamp);
}

/// What went wrong so far.
#[derive(Debug)]
pub struct Reading {
    complaints: Vec<Complaint>,
    malformed: Option<ReadError>,
    echo: bool,
}

/// A place in the input.
#[derive(Debug)]
enum Node<'a> {
    Absent,
    Form { form: &'a Form<'a>, at: String },
    Json(&'a Json),
}

/// A structure that is being read.
#[derive(Debug)]
pub struct In<'a, 'r> {
    node: Node<'a>,
    path: String,
    reading: &'r mut Reading,
}

impl<'a> In<'a, '_> {
    /// A member that must be there. Missing, it is complained of and stands empty.
    pub fn required<V: Value>(&mut self, member: &'static Member) -> V {
        self.optional(member).unwrap_or_else(|| {
            let path = self.path_of(member);
            if self.reading.malformed.is_none() {
                let complaint = Complaint::missing(&path, self.reading.echo);
                self.reading.complaints.push(complaint);
            }
            V::default()
        })
    }

    /// A member that may be there.
    pub fn optional<V: Value>(&mut self, member: &'static Member) -> Option<V> {
        let node = self.node.member(member);
        let path = self.path_of(member);
        V::read(In { node, path, reading: self.reading }, member.kind)
    }

    fn path_of(&self, member: &Member) -> String {
        if self.path.is_empty() { member.path.to_owned() } else { format!("{}.{}", self.path, member.path) }
    }

    fn malformed(&mut self, text: String) {
        self.reading.malformed.get_or_insert(ReadError::Malformed(text));
    }

    /// The text at this place, if there is one.
    fn scalar(&mut self) -> Option<std::borrow::Cow<'a, str>> {
        match &self.node {
            Node::Absent | Node::Json(Json::Null) => None,
            Node::Form { form, at } => {
                let form: &'a Form<'a> = form;
                form.get(at).map(Into::into)
            }
            Node::Json(Json::String(text)) => Some(text.as_str().into()),
            Node::Json(Json::Number(number)) => Some(number.to_string().into()),
            Node::Json(Json::Bool(flag)) => Some(flag.to_string().into()),
            Node::Json(Json::Array(_) | Json::Object(_)) => {
                self.malformed("A value of another type was expected.".into());
                None
            }
        }
    }

    fn text(&mut self) -> Option<String> {
        if matches!(&self.node, Node::Json(Json::Number(_) | Json::Bool(_))) {
            self.malformed("A string was expected.".into());
        }
        self.scalar().map(std::borrow::Cow::into_owned)
    }
}

impl<'a> Node<'a> {
    fn member(&self, member: &Member) -> Node<'a> {
        match self {
            Node::Absent => Node::Absent,
            Node::Form { form, at } if at.is_empty() => Node::Form { form, at: member.wire.to_owned() },
            Node::Form { form, at } => Node::Form { form, at: format!("{at}.{}", member.wire) },
            Node::Json(value) => value.get(member.wire).map_or(Node::Absent, Node::Json),
        }
    }

    fn is_present(&self) -> bool {
        match self {
            Node::Absent | Node::Json(Json::Null) => false,
            Node::Form { form, at } => at.is_empty() || form.get(at).is_some() || form.under(at).next().is_some(),
            Node::Json(_) => true,
        }
    }
}

/// A value of some type.
pub trait Value: Sized + Default {
    /// Reads it; nothing if it is not there.
    fn read(from: In<'_, '_>, kind: &'static Type) -> Option<Self>;
    /// Writes it.
    fn write(&self, to: &mut dyn Out, kind: &'static Type);
    /// How STS shows it inside a list that is too long.
    fn shown(&self) -> String {
        String::new()
    }
}

impl Value for String {
    fn read(mut from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        let text = from.text()?;
        let echo = from.reading.echo;
        validation::text(&text, &from.path, kind, echo, &mut from.reading.complaints);
        Some(text)
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.text(self);
    }

    fn shown(&self) -> String {
        self.clone()
    }
}

impl Value for SecretText {
    fn read(from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        String::read(from, kind).map(Self::new)
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.text(self.expose());
    }
}

impl Value for i32 {
    fn read(mut from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        let text = from.scalar()?;
        let Some(value) = number::integer(&text) else {
            from.malformed(String::new());
            return None;
        };
        let echo = from.reading.echo;
        validation::number(value.into(), &from.path, kind, echo, &mut from.reading.complaints);
        Some(value)
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.number((*self).into());
    }
}

impl Value for bool {
    fn read(mut from: In<'_, '_>, _: &'static Type) -> Option<Self> {
        let text = from.scalar()?;
        let value = number::boolean(&text);
        if value.is_none() {
            from.malformed(String::new());
        }
        value
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.flag(*self);
    }
}

impl Value for Timestamp {
    fn read(mut from: In<'_, '_>, _: &'static Type) -> Option<Self> {
        let text = from.scalar()?;
        let value = Self::parse_rfc3339(&text).ok().or_else(|| text.parse::<i64>().ok().map(Self::from_epoch_seconds));
        if value.is_none() {
            from.malformed(String::new());
        }
        value
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.instant(*self);
    }
}

/// Bytes: base64 on the wire.
impl Value for Vec<u8> {
    fn read(mut from: In<'_, '_>, _: &'static Type) -> Option<Self> {
        let text = from.text()?;
        let value = STANDARD.decode(text).ok();
        if value.is_none() {
            from.malformed(String::new());
        }
        value
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.text(&STANDARD.encode(self));
    }
}

/// Lists. (`Vec<u8>` is bytes; no API here has a list of them.)
impl<V: Item> Value for Vec<V> {
    fn read(mut from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        if !from.node.is_present() {
            return None;
        }
        let item_kind = kind.item.unwrap_or(&Type::FREE);
        let mut items = Vec::new();
        for (at, node) in item_nodes(&mut from, kind).into_iter().enumerate() {
            let path = format!("{}.{}.member", from.path, at + 1);
            let read = V::read(In { node, path: path.clone(), reading: &mut *from.reading }, item_kind);
            if read.is_none() && from.reading.malformed.is_none() {
                V::complain_of_gap(&path, from.reading);
            }
            items.push(read.unwrap_or_default());
        }
        let echo = from.reading.echo;
        let shown = || format!("[{}]", items.iter().map(Value::shown).collect::<Vec<_>>().join(", "));
        validation::length(items.len(), shown, &from.path, kind, echo, &mut from.reading.complaints);
        Some(items)
    }

    fn write(&self, to: &mut dyn Out, kind: &'static Type) {
        let item_kind = kind.item.unwrap_or(&Type::FREE);
        to.list(kind, self.len(), &mut |to, at| {
            if let Some(item) = self.get(at) {
                item.write(to, item_kind);
            }
        });
    }
}

/// A value that lists are made of.
pub trait Item: Value {
    /// What is said of an index that was left out: it stands for null.
    fn complain_of_gap(path: &str, reading: &mut Reading) {
        reading.complaints.push(Complaint::missing(path, reading.echo));
    }
}

impl Item for String {}
impl Item for i32 {}


/// The items of a list, gaps among them.
fn item_nodes<'a>(from: &mut In<'a, '_>, kind: &Type) -> Vec<Node<'a>> {
    match &from.node {
        Node::Absent => Vec::new(),
        Node::Json(Json::Array(items)) => items.iter().map(Node::Json).collect(),
        Node::Json(_) => {
            from.malformed("A list was expected.".into());
            Vec::new()
        }
        Node::Form { form, at } => {
            let (form, prefix): (&'a Form<'a>, String) = (form, format!("{at}.{}", kind.item_name));
            match indices(form, &prefix) {
                Ok(names) => names
                    .into_iter()
                    .map(|name| name.map_or(Node::Absent, |name| Node::Form { form, at: format!("{prefix}.{name}") }))
                    .collect(),
                Err(text) => {
                    from.malformed(text);
                    Vec::new()
                }
            }
        }
    }
}

/// The spellings of a list's indices in order; `None` is a gap (sts-api §0).
fn indices(form: &Form<'_>, prefix: &str) -> Result<Vec<Option<String>>, String> {
    let mut found: BTreeMap<usize, String> = BTreeMap::new();
    for (rest, _) in form.under(prefix) {
        let mut parts = rest.split('.');
        let first = parts.next().unwrap_or_default();
        if parts.next().is_some_and(|second| !second.is_empty() && second.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err("Two index elements may not occur back to back".into());
        }
        found.entry(number::index(first)?).or_insert_with(|| first.to_owned());
    }
    let mut names: Vec<Option<String>> = Vec::new();
    for (index, name) in found {
        let skipped = index.saturating_sub(names.len() + 1);
        if index > names.len() + MAX_INDEX_GAP + 1 {
            return Err(format!("Excessively sparse input would skip {skipped} list elements"));
        }
        names.extend(std::iter::repeat_n(None, skipped));
        names.push(Some(name));
    }
    Ok(names)
}

impl<V: Value> Value for BTreeMap<String, V> {
    fn read(mut from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        if !from.node.is_present() {
            return None;
        }
        let value_kind = kind.item.unwrap_or(&Type::FREE);
        let mut map = Self::new();
        for (name, node) in entry_nodes(&mut from) {
            let path = format!("{}.{name}", from.path);
            let value = V::read(In { node, path, reading: &mut *from.reading }, value_kind);
            map.insert(name, value.unwrap_or_default());
        }
        Some(map)
    }

    fn write(&self, to: &mut dyn Out, kind: &'static Type) {
        let keys: Vec<&str> = self.keys().map(String::as_str).collect();
        let values: Vec<&V> = self.values().collect();
        to.map(&keys, &mut |to, at| {
            if let Some(value) = values.get(at) {
                value.write(to, kind.item.unwrap_or(&Type::FREE));
            }
        });
    }
}

/// The entries of a map: `Name.entry.1.key` and `.value` in a form.
fn entry_nodes<'a>(from: &mut In<'a, '_>) -> Vec<(String, Node<'a>)> {
    match &from.node {
        Node::Absent => Vec::new(),
        Node::Json(Json::Object(members)) => members.iter().map(|(name, value)| (name.clone(), Node::Json(value))).collect(),
        Node::Json(_) => {
            from.malformed("A map was expected.".into());
            Vec::new()
        }
        Node::Form { form, at } => {
            let (form, prefix): (&'a Form<'a>, String) = (form, format!("{at}.entry"));
            let names = indices(form, &prefix).unwrap_or_default();
            names
                .into_iter()
                .flatten()
                .filter_map(|name| {
                    let key = form.get(&format!("{prefix}.{name}.key"))?.to_owned();
                    Some((key, Node::Form { form, at: format!("{prefix}.{name}.value") }))
                })
                .collect()
        }
    }
}

/// Makes a structure a value. Generated code calls this for each of its structures.
#[macro_export]
macro_rules! record_value {
    ($($name:ty),* $(,)?) => {$(
        impl $crate::shape::Value for $name {
            fn read(from: $crate::shape::In<'_, '_>, _: &'static $crate::model::Type) -> Option<Self> {
                $crate::shape::read_record(from)
            }

            fn write(&self, to: &mut dyn $crate::shape::Out, _: &'static $crate::model::Type) {
                to.structure(&mut |to| $crate::shape::Record::write_members(self, to));
            }

            fn shown(&self) -> String {
                $crate::text::shown(self)
            }
        }

        impl $crate::shape::Item for $name {
            fn complain_of_gap(path: &str, reading: &mut $crate::shape::Reading) {
                $crate::shape::complain_of_members::<$name>(path, reading);
            }
        }
    )*};
}

/// A structure, if anything of it is there.
pub(crate) fn read_record<R: Record>(mut from: In<'_, '_>) -> Option<R> {
    if !from.node.is_present() {
        return None;
    }
    if matches!(&from.node, Node::Json(value) if !value.is_object()) {
        from.malformed("A structure was expected.".into());
        return None;
    }
    Some(R::read_members(&mut from))
}

/// A gap in a list of structures misses each of their required members; the last one first [R].
pub(crate) fn complain_of_members<R: Record>(path: &str, reading: &mut Reading) {
    let before = reading.complaints.len();
    let _ = R::read_members(&mut In { node: Node::Absent, path: path.to_owned(), reading });
    if let Some(added) = reading.complaints.get_mut(before..) {
        added.reverse();
    }
}

/// Writes a member that must be there.
pub fn write_required<V: Value>(to: &mut dyn Out, member: &'static Member, value: &V) {
    to.member(member);
    value.write(to, member.kind);
}

/// Writes a member that may be there.
pub fn write_optional<V: Value>(to: &mut dyn Out, member: &'static Member, value: Option<&V>) {
    if let Some(value) = value {
        write_required(to, member, value);
    }
}

/// The input or output of an operation that has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Nothing;

impl Record for Nothing {
    const MEMBERS: &'static [Member] = &[];

    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self
    }

    fn write_members(&self, _: &mut dyn Out) {}
}
