//! Operation and parameters of a proven request: from signed bytes only (W2.1).

use daypass_api::{Form, OperationModel, Protocol, ReadError, ServiceModel, WireInput};

use crate::{authn::Proven, event, refusal::Refusal, request::Arrival, route, wire};

/// What was read from a proven body: the operation and its input, not yet typed.
pub(crate) struct ReadCall<'a> {
    pub(crate) operation: &'static OperationModel,
    pub(crate) input: WireInput<'a>,
}

/// Operation and parameters, from signed bytes only (W2.1).
pub(crate) fn read_call<'a>(arrival: &'a Arrival<'_>, model: &'static ServiceModel, proven: &'a Proven) -> Result<ReadCall<'a>, Refusal> {
    match model.protocol {
        Protocol::AwsQuery => read_query(arrival, model, proven),
        Protocol::AwsJson10 | Protocol::AwsJson11 => read_json(arrival, model, proven),
        // No service of this kind is built yet.
        Protocol::RestJson | Protocol::RestXml => Err(Refusal::internal("a protocol without a reader")),
    }
}

fn read_query<'a>(arrival: &'a Arrival<'_>, model: &'static ServiceModel, proven: &'a Proven) -> Result<ReadCall<'a>, Refusal> {
    let in_query = Form::parse(arrival.query().as_bytes()).map_err(|error| malformed(&error))?;
    let in_body = Form::parse(proven.body.as_slice()).map_err(|error| malformed(&error))?;
    let form = match (in_query.get("Action"), in_body.get("Action")) {
        (Some(_), Some(_)) => {
            let text = "Action must be given in the query string or in the body, not in both.";
            return Err(Refusal::new("InvalidParameterCombination", 400, text));
        }
        (Some(_), None) => in_query,
        (None, Some(_)) => in_body,
        (None, None) => return Err(Refusal::new("MissingAction", 400, "The request must contain the parameter Action.")),
    };
    let action = form.get("Action").unwrap_or_default().to_owned();
    let version = form.get("Version").unwrap_or("NO_VERSION_SPECIFIED").to_owned();
    let unknown = || Refusal::new("InvalidAction", 400, format!("Could not find operation {action} for version {version}"));
    if version != model.version {
        return Err(unknown());
    }
    let operation = model.operation(&action).ok_or_else(unknown)?;
    Ok(ReadCall { operation, input: WireInput::Query(form) })
}

fn read_json<'a>(arrival: &'a Arrival<'_>, model: &'static ServiceModel, proven: &'a Proven) -> Result<ReadCall<'a>, Refusal> {
    if proven.caller.access_key().is_some() && arrival.header("x-amz-target").is_some() {
        proven.require_signed("x-amz-target").map_err(|offence| wire::offence(&offence, model.protocol))?;
    }
    let unknown = || Refusal::new("UnknownOperationException", 400, "");
    let target = arrival.header("x-amz-target").and_then(route::target_parts);
    let (_, name) = target.filter(|(prefix, _)| model.target_prefix == Some(prefix)).ok_or_else(unknown)?;
    let operation = model.operation(name).ok_or_else(unknown)?;
    Ok(ReadCall { operation, input: WireInput::Json(proven.body.as_slice()) })
}

fn malformed(error: &ReadError) -> Refusal {
    Refusal::new("MalformedInput", 400, error.to_string())
}

pub(crate) fn invalid(error: &ReadError, model: &ServiceModel) -> Refusal {
    let (code, status) = error.code(model.protocol);
    let refusal = Refusal::new(code, status, error.to_string());
    match error.reason() {
        Some(reason) => refusal.with_reason(reason),
        None => refusal,
    }
}

/// No room of this house, or of this listener, serves it.
pub(crate) fn unknown_service(name: &str) -> Refusal {
    let asked: String = name.chars().filter(char::is_ascii_graphic).collect();
    Refusal::not_implemented(&format!("The service {}", event::cut(&asked, 64)))
}
