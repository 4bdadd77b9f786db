//! What is asked, and how the aws CLI is told to ask the same: both are made from the same words.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";
const JSON: &str = "application/x-amz-json-1.1";

/// RFC 3986 §2.3: what stays as it is.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request that is not signed yet.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) service: &'static str,
    pub(super) method: &'static str,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: String,
    /// The CLI's words behind `aws`, without the caller.
    pub(super) line: String,
}

/// The parameters of an operation: AWS's name and the value.
pub(super) type Parameters<'a> = &'a [(&'a str, &'a str)];

impl Call {
    /// An operation of IAM.
    pub(super) fn iam(action: &str, parameters: Parameters<'_>) -> Self {
        Self::form("iam", "2010-05-08", action, parameters)
    }

    /// An operation of STS.
    pub(super) fn sts(action: &str, parameters: Parameters<'_>) -> Self {
        Self::form("sts", "2011-06-15", action, parameters)
    }

    /// An operation of Organizations.
    pub(super) fn organizations(operation: &str, parameters: Parameters<'_>) -> Self {
        let input: Map<String, Value> = parameters.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect();
        let target = format!("AWSOrganizationsV20161128.{operation}");
        Self {
            headers: vec![("content-type", JSON.into()), ("x-amz-target", target)],
            body: Value::Object(input).to_string(),
            ..Self::of("organizations", "POST", command("organizations", operation, parameters))
        }
    }

    /// An operation of S3: path and query on the wire, and the line of the CLI that does the same.
    pub(super) fn s3(method: &'static str, path: &str, line: &str) -> Self {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        Self { path: path.into(), query: query.into(), ..Self::of("s3", method, line.into()) }
    }

    /// The same with a body.
    pub(super) fn holding(self, body: &str) -> Self {
        Self { body: body.into(), ..self }
    }

    fn of(service: &'static str, method: &'static str, line: String) -> Self {
        Self { service, method, path: "/".into(), query: String::new(), headers: Vec::new(), body: String::new(), line }
    }

    fn form(service: &'static str, version: &str, action: &str, parameters: Parameters<'_>) -> Self {
        let all = [("Action", action), ("Version", version)].into_iter().chain(parameters.iter().copied());
        let form: Vec<String> = all.map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, ESCAPED))).collect();
        Self { headers: vec![("content-type", FORM.into())], body: form.join("&"), ..Self::of(service, "POST", command(service, action, parameters)) }
    }
}

/// `iam create-user --user-name David`. A value of several lines is a file that is named by what it is for.
fn command(service: &str, operation: &str, parameters: Parameters<'_>) -> String {
    let mut words = vec![service.to_owned(), dashed(operation)];
    for (name, value) in parameters {
        let shown = if value.contains('\n') { format!("file://{}.json", file_name(parameters)) } else { word(value) };
        words.extend([format!("--{}", dashed(name)), shown]);
    }
    words.join(" ")
}

/// The first parameter names what is made.
fn file_name(parameters: Parameters<'_>) -> &str {
    parameters.first().map_or("document", |(_, value)| value)
}

/// `CreateUser` as the CLI writes it: `create-user`.
fn dashed(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// A value as one word of a shell.
fn word(value: &str) -> String {
    let plain = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./:@".contains(&byte));
    if plain { value.to_owned() } else { format!("'{}'", value.replace('\'', r"'\''")) }
}
