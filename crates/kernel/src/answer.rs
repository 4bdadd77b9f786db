//! Answers as bytes: the envelope of the protocol, the request id, the headers that clients read.

use bytes::Bytes;
use daypass_api::{AnswerForm, Protocol, ServiceModel, WireError};
use daypass_names::RequestId;
use http::{HeaderName, HeaderValue, Method, Response, StatusCode, header};
use http_body_util::Full;

use crate::{refusal::Refusal, request::Arrival, service::Output};

/// What the listener sends.
pub type Reply = Response<Full<Bytes>>;

/// Where AWS sends whoever does not speak the protocol.
const DOCUMENTATION: &str = "https://aws.amazon.com/iam/";

/// The form in which this request will be answered.
pub(crate) fn form_of(model: Option<&'static ServiceModel>, arrival: &Arrival<'_>) -> AnswerForm {
    match model {
        Some(model) => AnswerForm::of(model, arrival.wants_json()),
        None if arrival.header("x-amz-target").is_some() => AnswerForm::of(&daypass_api::organizations::SERVICE, false),
        None => AnswerForm::of(&daypass_api::sts::SERVICE, arrival.wants_json()),
    }
}

/// Whether the body, if there is one, is a form. Without a content type there is none, or it is one.
pub(crate) fn has_form(arrival: &Arrival<'_>) -> bool {
    let kind = arrival.header(header::CONTENT_TYPE).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    arrival.head.method == Method::POST && (essence.is_empty() || essence.eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

/// sigv4 §4, row 2: a method or a content type that the protocol does not know.
pub(crate) fn unacceptable(model: &ServiceModel, arrival: &Arrival<'_>) -> Option<Reply> {
    let method = &arrival.head.method;
    match model.protocol {
        Protocol::AwsQuery if method == Method::GET => None,
        Protocol::AwsQuery if method == Method::POST => (!has_form(arrival)).then(|| html(StatusCode::FORBIDDEN, arrival.request_id)),
        Protocol::AwsQuery => Some(redirect(arrival.request_id)),
        Protocol::AwsJson10 | Protocol::AwsJson11 if method == Method::POST => None,
        Protocol::AwsJson10 | Protocol::AwsJson11 => Some(bare(StatusCode::NOT_FOUND, arrival.request_id)),
        Protocol::RestJson | Protocol::RestXml => None,
    }
}

/// The answer of an operation.
pub(crate) fn performed(output: &dyn Output, form: AnswerForm, id: RequestId) -> Reply {
    let body = output.write(form, id.as_str());
    with(StatusCode::OK, form.content_type(), Bytes::from(body), id)
}

/// The answer of a refusal.
pub(crate) fn refused(refusal: &Refusal, form: AnswerForm, id: RequestId) -> Reply {
    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if refusal.code.is_empty() {
        return bare(status, id);
    }
    let (code, status) = if form.is_aws_json() { json_code(&refusal.code, status) } else { (&*refusal.code, status) };
    let error = WireError { code, status: status.as_u16(), message: &refusal.message, reason: refusal.reason };
    let body = form.write_error(&error, id.as_str());
    with(status, form.content_type(), Bytes::from(body), id)
}

/// What the pipeline refuses in Query's words, in those of awsJson (sigv4 §5).
fn json_code(code: &str, status: StatusCode) -> (&str, StatusCode) {
    match code {
        "AccessDenied" => ("AccessDeniedException", StatusCode::BAD_REQUEST),
        "NotImplemented" => ("NotImplementedException", status),
        "ServiceUnavailable" => ("ServiceUnavailableException", status),
        "InternalFailure" => ("ServiceException", status),
        "Throttling" => ("TooManyRequestsException", status),
        "InvalidClientTokenId" => ("UnrecognizedClientException", StatusCode::BAD_REQUEST),
        other => (other, status),
    }
}

fn with(status: StatusCode, kind: &'static str, body: Bytes, id: RequestId) -> Reply {
    let mut reply = Response::new(Full::new(body));
    *reply.status_mut() = status;
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(value) = HeaderValue::from_str(id.as_str()) {
        headers.insert(HeaderName::from_static("x-amzn-requestid"), value);
    }
    reply
}

fn bare(status: StatusCode, id: RequestId) -> Reply {
    let mut reply = with(status, "text/plain", Bytes::new(), id);
    reply.headers_mut().remove(header::CONTENT_TYPE);
    reply
}

fn html(status: StatusCode, id: RequestId) -> Reply {
    with(status, "text/html", Bytes::from_static(b"<html><body>The request's content type is not acceptable.</body></html>"), id)
}

fn redirect(id: RequestId) -> Reply {
    let mut reply = bare(StatusCode::FOUND, id);
    reply.headers_mut().insert(header::LOCATION, HeaderValue::from_static(DOCUMENTATION));
    reply
}
