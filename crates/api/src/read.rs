//! The input of an operation as it arrives, and why it may not be one.

use std::fmt;

use crate::{
    form::Form,
    model::{Member, OperationModel, Protocol},
    validation::Complaint,
};

/// How deep a JSON body may nest. The deepest input of a served API has six levels.
pub const MAX_JSON_DEPTH: usize = 32;

/// The parameters of a request, not yet typed.
#[derive(Debug)]
pub enum WireInput<'a> {
    /// Of a Query request.
    Query(Form<'a>),
    /// The body of an awsJson request.
    Json(&'a [u8]),
}

impl WireInput<'_> {
    /// The top-level members that were sent, known ones only. An empty list is none: clients send it for want of anything to say.
    pub fn sent_members(&self, operation: &OperationModel) -> Vec<&'static str> {
        let named = |sent: &dyn Fn(&Member) -> bool| operation.input.iter().filter(|member| sent(member)).map(|member| member.name).collect();
        match self {
            Self::Query(form) => named(&|member| {
                let is_empty_list = member.kind.item.is_some() && form.get(member.wire) == Some("");
                form.holds(member.wire) && !(is_empty_list && form.names_under(member.wire).next().is_none())
            }),
            Self::Json(body) => {
                let Ok(value) = crate::json::parse(body) else { return Vec::new() };
                named(&|member| value.get(member.wire).is_some_and(|sent| !sent.is_null() && !sent.as_array().is_some_and(Vec::is_empty)))
            }
        }
    }
}

/// Why an input is refused. The text is for the caller; it never holds a secret (W1.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// It could not be read at all: `MalformedInput` (Query), `SerializationException` (JSON).
    Malformed(String),
    /// It was read, and breaks constraints: AWS's text.
    Invalid(Vec<Complaint>),
    /// The same in awsJson: one text, and a `Reason` that says what kind of offence it was.
    InvalidInput {
        /// The text.
        text: &'static str,
        /// The `Reason` of the error.
        reason: &'static str,
    },
}

impl ReadError {
    pub(crate) fn malformed(text: impl Into<String>) -> Self {
        Self::Malformed(text.into())
    }

    /// Code and HTTP status in that protocol.
    pub fn code(&self, protocol: Protocol) -> (&'static str, u16) {
        match (self, protocol) {
            (Self::Malformed(_), Protocol::AwsQuery | Protocol::RestXml) => ("MalformedInput", 400),
            (Self::Malformed(_), Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson) => ("SerializationException", 400),
            (Self::Invalid(_), Protocol::AwsQuery | Protocol::RestXml) => ("ValidationError", 400),
            (Self::Invalid(_), Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson) => ("ValidationException", 400),
            (Self::InvalidInput { .. }, _) => ("InvalidInputException", 400),
        }
    }

    /// The `Reason` of the error, if it has one.
    pub fn reason(&self) -> Option<&'static str> {
        match self {
            Self::InvalidInput { reason, .. } => Some(reason),
            Self::Malformed(_) | Self::Invalid(_) => None,
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(text) => out.write_str(text),
            Self::InvalidInput { text, .. } => out.write_str(text),
            Self::Invalid(complaints) => {
                let listed: Vec<String> = complaints.iter().map(ToString::to_string).collect();
                let errors = if listed.len() == 1 { "error" } else { "errors" };
                write!(out, "{} validation {errors} detected: {}", listed.len(), listed.join("; "))
            }
        }
    }
}

impl std::error::Error for ReadError {}
