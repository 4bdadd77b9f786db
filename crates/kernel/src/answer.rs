//! Answers as bytes: the envelope of the protocol, the request id, the headers that clients read.

use bytes::Bytes;
use daypass_api::{AnswerForm, Protocol, ServiceModel, WireError};
use daypass_names::RequestId;
use http::{HeaderName, HeaderValue, Method, Response, StatusCode, header};

use crate::{
    refusal::Refusal,
    reply::{Reply, ReplyBody},
    request::Arrival,
    rest::RestAnswer,
};

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
    // W6.5: what is signed and what is read are the same bytes.
    if arrival.head.headers.contains_key(header::CONTENT_ENCODING) {
        return Some(bare(StatusCode::UNSUPPORTED_MEDIA_TYPE, arrival.request_id));
    }
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
pub(crate) fn performed(body: Vec<u8>, form: AnswerForm, id: RequestId) -> Reply {
    with(StatusCode::OK, form.content_type(), Bytes::from(body), id)
}

/// The answer of a service whose answers are headers as much as bodies.
pub(crate) fn rest(made: RestAnswer, arrival: &Arrival<'_>) -> Reply {
    let mut reply = Response::new(made.body);
    *reply.status_mut() = StatusCode::from_u16(made.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    reply.headers_mut().extend(made.headers);
    name_request(reply.headers_mut(), arrival.request_id);
    reply
}

/// S3's names for the id of a request.
fn name_request(headers: &mut http::HeaderMap, id: RequestId) {
    for (name, id) in [("x-amz-request-id", id.short()), ("x-amz-id-2", id.to_string())] {
        if let Ok(value) = HeaderValue::from_str(&id) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
}

/// The answer of a refusal.
pub(crate) fn refused(refusal: &Refusal, form: AnswerForm, arrival: &Arrival<'_>) -> Reply {
    let id = arrival.request_id;
    if form.is_rest_xml() {
        return refused_rest(refusal, form, arrival);
    }
    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if refusal.code.is_empty() {
        return bare(status, id);
    }
    let (code, status) = if form.is_aws_json() { json_code(&refusal.code, status) } else { (&*refusal.code, status) };
    let error =
        WireError { code, status: status.as_u16(), message: &refusal.message, reason: refusal.reason, details: refusal.details(), host_id: "" };
    let body = form.write_error(&error, id.as_str());
    with(status, form.content_type(), Bytes::from(body), id)
}

/// The same of S3. Errors of HEAD have no body (organizations-account-s3 §4); where a bucket is, is told in a header, too.
fn refused_rest(refusal: &Refusal, form: AnswerForm, arrival: &Arrival<'_>) -> Reply {
    let (code, status) = rest_code(&refusal.code, refusal.status);
    let error = WireError { code, status, message: &refusal.message, reason: None, details: refusal.details(), host_id: arrival.request_id.as_str() };
    let body = if arrival.head.method == Method::HEAD { Vec::new() } else { form.write_error(&error, &arrival.request_id.short()) };
    let mut reply = Response::new(ReplyBody::whole(body));
    *reply.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = reply.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(form.content_type()));
    if let Some(region) = refusal.region().and_then(|region| HeaderValue::from_str(region).ok()) {
        headers.insert(HeaderName::from_static("x-amz-bucket-region"), region);
    }
    name_request(headers, arrival.request_id);
    reply
}

/// What the pipeline refuses in Query's words, in those of S3.
fn rest_code(code: &str, status: u16) -> (&str, u16) {
    match code {
        "InternalFailure" => ("InternalError", status),
        "Throttling" => ("SlowDown", 503),
        "RequestEntityTooLarge" => ("MaxMessageLengthExceeded", 400),
        "InvalidClientTokenId" => ("InvalidToken", 400),
        other => (other, status),
    }
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
    let mut reply = Response::new(ReplyBody::whole(body));
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
