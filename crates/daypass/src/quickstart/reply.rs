//! An answer of the server, and the few members of it that are shown.

use anyhow::Context;
use daypass_names::{SecretAccessKey, SessionToken};
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use zeroize::Zeroizing;

use super::{client::Profile, transcript::MASK};

/// Members that are never shown.
const SECRETS: [&str; 2] = ["SecretAccessKey", "SessionToken"];

/// What is shown of an answer that has no members: the bytes of an object.
pub(super) const BODY: &str = "body";

/// Status, id and text. The text may hold secrets: it is wiped, and has no `Debug`.
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) request_id: String,
    text: Zeroizing<String>,
}

impl Reply {
    pub(super) fn new(status: StatusCode, headers: &HeaderMap, text: Zeroizing<String>) -> Self {
        // S3 shortens `x-amz-request-id`; its second id is the whole one.
        let id = ["x-amzn-requestid", "x-amz-id-2"].iter().find_map(|name| headers.get(*name)?.to_str().ok());
        Self { status, request_id: id.unwrap_or_default().to_owned(), text }
    }

    /// Every value of that member, wherever it stands in the answer.
    pub(super) fn members(&self, name: &str) -> Vec<String> {
        match serde_json::from_str::<Value>(&self.text) {
            Ok(json) => in_json(&json, name),
            Err(_) => in_xml(&self.text, name),
        }
    }

    /// The first value of that member.
    pub(super) fn member(&self, name: &str) -> anyhow::Result<String> {
        self.members(name).into_iter().next().with_context(|| format!("the answer has no {name}"))
    }

    /// Code and text of a refusal.
    pub(super) fn error(&self) -> Option<(String, String)> {
        let first = |names: [&str; 2]| names.iter().find_map(|name| self.members(name).into_iter().next());
        let code = first(["Code", "__type"])?;
        let code = code.rsplit_once('#').map_or(code.clone(), |(_, code)| code.to_owned());
        Some((code, first(["Message", "message"]).unwrap_or_default()))
    }

    /// `UserName David`, secrets masked (W7.6).
    pub(super) fn shown(&self, name: &str) -> String {
        if name == BODY {
            return self.text.trim_end().to_owned();
        }
        if SECRETS.contains(&name) {
            return format!("{name} {MASK}");
        }
        format!("{name} {}", self.members(name).join(", "))
    }

    /// The credentials in the answer.
    pub(super) fn profile(&self, name: &str) -> anyhow::Result<Profile> {
        Ok(Profile {
            name: name.to_owned(),
            id: self.member("AccessKeyId")?,
            secret: SecretAccessKey::new(self.member("SecretAccessKey")?),
            token: self.member("SessionToken").ok().map(SessionToken::new),
        })
    }
}

fn in_json(value: &Value, name: &str) -> Vec<String> {
    match value {
        Value::Object(members) => members
            .iter()
            .flat_map(|(member, value)| match value {
                Value::String(text) if member == name => vec![text.clone()],
                other => in_json(other, name),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(|item| in_json(item, name)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

/// Our own server's XML has no attributes below its root, no comments and no CDATA.
fn in_xml(text: &str, name: &str) -> Vec<String> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let after = text.split(open.as_str()).skip(1);
    after.filter_map(|rest| rest.split_once(close.as_str())).map(|(value, _)| unescaped(value)).collect()
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}
