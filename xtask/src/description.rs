//! The description of an API, as `tools/describe.py` writes it.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Description {
    pub(crate) service: Service,
    pub(crate) operations: BTreeMap<String, Operation>,
    pub(crate) shapes: BTreeMap<String, Shape>,
    pub(crate) actions: BTreeMap<String, Action>,
    pub(crate) resources: BTreeMap<String, String>,
    pub(crate) keys: Vec<Key>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Service {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) namespace: String,
    pub(crate) protocol: String,
    pub(crate) target_prefix: Option<String>,
    pub(crate) global: bool,
    pub(crate) echoes_values: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Operation {
    pub(crate) input: Option<String>,
    pub(crate) output: Option<String>,
    pub(crate) wrapper: Option<String>,
    pub(crate) errors: Vec<String>,
    #[serde(default = "yes")]
    pub(crate) signed: bool,
    pub(crate) authorization: Vec<Authorization>,
    pub(crate) read_only: bool,
    #[serde(default)]
    pub(crate) trail: Vec<TrailResource>,
    pub(crate) rest: Option<Rest>,
}

/// How the request of a rest operation is recognised.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rest {
    pub(crate) method: String,
    pub(crate) place: String,
    pub(crate) query: Vec<(String, Option<String>)>,
    pub(crate) members: Vec<RestMember>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RestMember {
    pub(crate) name: String,
    pub(crate) location: String,
    pub(crate) wire: String,
    pub(crate) required: bool,
}

fn yes() -> bool {
    true
}

/// An action that an operation needs; only when that member is given, if there is one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Authorization {
    pub(crate) action: String,
    pub(crate) when: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TrailResource {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) member: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Action {
    pub(crate) access: String,
    pub(crate) resources: Vec<String>,
    pub(crate) keys: Vec<String>,
    pub(crate) dependent: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    pub(crate) pattern: Option<String>,
    #[serde(rename = "enum")]
    pub(crate) values: Vec<String>,
    pub(crate) sensitive: bool,
    pub(crate) members: Members,
    pub(crate) error: Option<Error>,
    pub(crate) item: Option<String>,
    pub(crate) item_name: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) value: Option<String>,
}

/// Members in the order of the model.
pub(crate) type Members = serde_json::Map<String, serde_json::Value>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Member {
    pub(crate) shape: String,
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) wire: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Error {
    pub(crate) code: String,
    pub(crate) status: u16,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Key {
    #[serde(rename = "key")]
    pub(crate) name: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) multi: bool,
}

impl Description {
    /// Whether only the heads of its requests are described: bodies and answers are written by hand, and there are no types to make.
    pub(crate) fn is_head_only(&self) -> bool {
        self.operations.values().all(|operation| operation.rest.is_some())
    }

    /// Whether the operation has a parameter of that name.
    pub(crate) fn has_parameter(&self, operation: &Operation, name: &str) -> bool {
        let input = operation.input.as_ref().and_then(|input| self.shapes.get(input));
        let head = operation.rest.as_ref();
        input.is_some_and(|input| input.members.contains_key(name)) || head.is_some_and(|head| head.members.iter().any(|member| member.name == name))
    }
}

impl Shape {
    /// Whether it is a structure that operations read or write.
    pub(crate) fn is_record(&self) -> bool {
        self.kind == "structure" && self.error.is_none()
    }

    /// Its members with their names.
    pub(crate) fn rows(&self) -> anyhow::Result<Vec<(String, Member)>> {
        self.members.iter().map(|(name, row)| Ok((name.clone(), serde_json::from_value(row.clone())?))).collect()
    }
}
