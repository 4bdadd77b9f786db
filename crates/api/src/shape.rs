//! What generated code stands on: structures and values that can be read from a request and written into an answer.

use daypass_names::Timestamp;
use serde_json::Value as Json;

use crate::{
    input::{In, Node, Path},
    json,
    model::{Member, OperationModel, Type},
    read::{ReadError, WireInput},
    validation::Reading,
};

/// An operation, as a type.
pub trait Operation {
    /// What it takes.
    type Input: ReadShape + Send + Sync;
    /// What it answers.
    type Output: WriteShape + Send + Sync;
    /// Its row in the description.
    const MODEL: &'static OperationModel;
}

/// A structure: members in a table, read in the order of AWS's complaints, written in the model's.
pub trait Record: Sized {
    /// Its name in the model.
    const NAME: &'static str;
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
    /// As the trail shows it: JSON in lowerCamel, sensitive members left out; `null` if nothing is there.
    fn trail(&self) -> String;
}

/// The output of an operation.
pub trait WriteShape {
    /// Writes every member that is there.
    fn write(&self, to: &mut dyn Out);
    /// As the trail shows it.
    fn trail(&self) -> String;
    /// Whether it has credentials, which the trail shows even of a call that only reads.
    fn brings_credentials(&self) -> bool;
}

impl<R: Record> ReadShape for R {
    fn read(wire: &WireInput<'_>, echo: bool) -> Result<Self, ReadError> {
        let parsed;
        let (node, json) = match wire {
            WireInput::Query(form) => (Node::Form { form, at: "".into() }, false),
            WireInput::Json(body) => {
                parsed = json::parse(body)?;
                (Node::Json(&parsed), true)
            }
        };
        let mut reading = Reading::new(echo, json);
        let made = R::read_members(&mut In { node, path: Path::Root, reading: &mut reading });
        reading.judge(made)
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

    fn brings_credentials(&self) -> bool {
        R::MEMBERS.iter().any(|member| member.name == "Credentials")
    }
}

/// Where an answer is written to, in whatever form.
pub trait Out {
    /// Begins a member; what is written next is its value.
    fn member(&mut self, member: &'static Member);
    /// A member that is not there. Most forms leave it out.
    fn absent(&mut self, _: &'static Member) {}
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

/// A value of some type.
pub trait Value: Sized + Default {
    /// Reads it where something is; nothing if it is not of this type, which has then been said.
    fn read(from: In<'_, '_>, kind: &'static Type) -> Option<Self>;
    /// Writes it.
    fn write(&self, to: &mut dyn Out, kind: &'static Type);
    /// How STS shows it inside a list that is too long; secrets show nothing (W1.5).
    fn shown(&self) -> String {
        String::new()
    }
}

/// Makes structures values. Generated code calls this.
macro_rules! record_value {
    ($($name:ty),* $(,)?) => {$(
        impl $crate::shape::Value for $name {
            fn read(from: $crate::input::In<'_, '_>, _: &'static $crate::model::Type) -> Option<Self> {
                $crate::shape::read_record(from)
            }

            fn write(&self, to: &mut dyn $crate::shape::Out, _: &'static $crate::model::Type) {
                to.structure(&mut |to| $crate::shape::Record::write_members(self, to));
            }

            fn shown(&self) -> String {
                $crate::text::shown(self)
            }
        }

        impl $crate::lists::Item for $name {
            const PLAIN: bool = false;

            fn complain_of_gap(path: &$crate::input::Path<'_>, reading: &mut $crate::validation::Reading) {
                $crate::shape::complain_of_members::<$name>(path, reading);
            }
        }
    )*};
}
pub(crate) use record_value;

/// A structure.
pub(crate) fn read_record<R: Record>(mut from: In<'_, '_>) -> Option<R> {
    if matches!(&from.node, Node::Json(value) if !matches!(value, Json::Object(_))) {
        return from.mistyped("Structure");
    }
    from.is_composite().then(|| R::read_members(&mut from))
}

/// A gap in a list of structures is a structure without members: it misses each that is required [R iam-api §2].
pub(crate) fn complain_of_members<R: Record>(path: &Path<'_>, reading: &mut Reading) {
    let _ = R::read_members(&mut In { node: Node::Absent, path: *path, reading });
}

/// Writes a member that must be there.
pub(crate) fn write_required<V: Value>(to: &mut dyn Out, member: &'static Member, value: &V) {
    to.member(member);
    value.write(to, member.kind);
}

/// Writes a member that may be there.
pub(crate) fn write_optional<V: Value>(to: &mut dyn Out, member: &'static Member, value: Option<&V>) {
    match value {
        Some(value) => write_required(to, member, value),
        None => to.absent(member),
    }
}

/// The input or output of an operation that has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Nothing;

impl Record for Nothing {
    const NAME: &'static str = "";
    const MEMBERS: &'static [Member] = &[];

    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self
    }

    fn write_members(&self, _: &mut dyn Out) {}
}
