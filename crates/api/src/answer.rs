//! Answers: the envelope of each protocol, for outputs and for errors.

use std::fmt::Write as _;

use crate::{
    model::{OperationModel, Protocol, ServiceModel},
    shape::{Out, WriteShape},
    trail::{JsonOut, Style, string},
    xml::{XmlOut, escape},
};

/// The form of an answer, known before the operation is.
#[derive(Debug, Clone, Copy)]
pub struct AnswerForm {
    kind: Kind,
    namespace: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Query in XML.
    Xml,
    /// Query in JSON, for `Accept: application/json`.
    QueryJson,
    /// S3's own XML.
    RestXml,
    /// awsJson 1.0 or 1.1.
    Json10,
    Json11,
}

/// An error on its way out.
#[derive(Debug, Clone, Copy)]
pub struct WireError<'a> {
    /// Its code.
    pub code: &'a str,
    /// Its HTTP status.
    pub status: u16,
    /// Its text.
    pub message: &'a str,
    /// `Reason`, for awsJson errors that carry one.
    pub reason: Option<&'a str>,
    /// Further elements of S3's errors: `Key`, `BucketName`, `Region`…
    pub details: &'a [(&'static str, String)],
    /// The longer id that S3 tells beside the request's; of others it is empty.
    pub host_id: &'a str,
}

impl AnswerForm {
    /// The form in which a service answers whoever accepts JSON, or not.
    pub fn of(model: &'static ServiceModel, wants_json: bool) -> Self {
        let kind = match model.protocol {
            Protocol::AwsQuery if wants_json => Kind::QueryJson,
            Protocol::AwsQuery => Kind::Xml,
            Protocol::RestXml => Kind::RestXml,
            Protocol::AwsJson10 => Kind::Json10,
            Protocol::AwsJson11 | Protocol::RestJson => Kind::Json11,
        };
        Self { kind, namespace: model.namespace }
    }

    /// Its content type.
    pub fn content_type(self) -> &'static str {
        match self.kind {
            Kind::Xml => "text/xml",
            Kind::RestXml => "application/xml",
            Kind::QueryJson => "application/json",
            Kind::Json10 => "application/x-amz-json-1.0",
            Kind::Json11 => "application/x-amz-json-1.1",
        }
    }

    /// Whether errors of this form are awsJson's.
    pub fn is_aws_json(self) -> bool {
        matches!(self.kind, Kind::Json10 | Kind::Json11)
    }

    /// Whether it is S3's.
    pub fn is_rest_xml(self) -> bool {
        self.kind == Kind::RestXml
    }

    /// The body of a success.
    pub fn write_output(self, operation: &OperationModel, output: &impl WriteShape, request_id: &str) -> Vec<u8> {
        match self.kind {
            // Of S3, whoever performs writes: its answers are headers as much as bodies.
            Kind::Xml | Kind::RestXml => self.xml_output(operation, output, request_id),
            Kind::QueryJson => json_output(operation, output, request_id),
            Kind::Json10 | Kind::Json11 => {
                let mut out = JsonOut::new(Style::Wire);
                // An operation without output answers an empty body in awsJson, as AWS does.
                if operation.wrapper.is_some() {
                    out.structure(&mut |to| output.write(to));
                }
                out.text.into_bytes()
            }
        }
    }

    fn xml_output(self, operation: &OperationModel, output: &impl WriteShape, request_id: &str) -> Vec<u8> {
        let mut out = XmlOut::new();
        let name = operation.name;
        push(&mut out.text, &["<", name, "Response xmlns=\"", self.namespace, "\">"]);
        if let Some(wrapper) = operation.wrapper {
            push(&mut out.text, &["<", wrapper, ">"]);
            output.write(&mut out);
            push(&mut out.text, &["</", wrapper, ">"]);
        }
        push(&mut out.text, &["<ResponseMetadata><RequestId>", request_id, "</RequestId></ResponseMetadata></", name, "Response>"]);
        out.text.into_bytes()
    }

    /// The body of an error (sts-api §0, sigv4 §5).
    pub fn write_error(self, error: &WireError<'_>, request_id: &str) -> Vec<u8> {
        let kind = if error.status >= 500 { "Receiver" } else { "Sender" };
        let mut text = String::with_capacity(256 + error.message.len());
        match self.kind {
            Kind::Xml => {
                let _ = write!(text, "<ErrorResponse xmlns=\"{}\">\n  <Error>\n    <Type>{kind}</Type>\n    <Code>", self.namespace);
                escape(&mut text, error.code);
                text.push_str("</Code>\n    <Message>");
                escape(&mut text, error.message);
                let _ = write!(text, "</Message>\n  </Error>\n  <RequestId>{request_id}</RequestId>\n</ErrorResponse>\n");
            }
            Kind::RestXml => rest_error(&mut text, error, request_id),
            Kind::QueryJson => {
                text.push_str("{\"Error\":{\"Code\":");
                string(&mut text, error.code);
                text.push_str(",\"Message\":");
                string(&mut text, error.message);
                let _ = write!(text, ",\"Type\":\"{kind}\"}},\"RequestId\":\"{request_id}\"}}");
            }
            Kind::Json10 | Kind::Json11 => {
                text.push_str("{\"__type\":");
                string(&mut text, error.code);
                text.push_str(",\"Message\":");
                string(&mut text, error.message);
                if let Some(reason) = error.reason {
                    text.push_str(",\"Reason\":");
                    string(&mut text, reason);
                }
                text.push('}');
            }
        }
        text.into_bytes()
    }
}

/// S3's errors have no namespace and no envelope, and say what they are about.
fn rest_error(text: &mut String, error: &WireError<'_>, request_id: &str) {
    text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>");
    let own = [("Code", error.code), ("Message", error.message)];
    let said = error.details.iter().map(|(name, value)| (*name, value.as_str()));
    for (name, value) in own.into_iter().chain(said).chain([("RequestId", request_id), ("HostId", error.host_id)]) {
        push(text, &["<", name, ">"]);
        escape(text, value);
        push(text, &["</", name, ">"]);
    }
    text.push_str("</Error>");
}

fn push(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}

fn json_output(operation: &OperationModel, output: &impl WriteShape, request_id: &str) -> Vec<u8> {
    let name = operation.name;
    let mut out = JsonOut::new(Style::Wire);
    let _ = write!(out.text, "{{\"{name}Response\":{{");
    if let Some(wrapper) = operation.wrapper {
        let _ = write!(out.text, "\"{wrapper}\":");
        out.structure(&mut |to| output.write(to));
        out.text.push(',');
    }
    let _ = write!(out.text, "\"ResponseMetadata\":{{\"RequestId\":\"{request_id}\"}}}}}}");
    out.text.into_bytes()
}
