//! The event of a request that was decided: facts, decision, outcome.

use std::borrow::Cow;

use daypass_api::ServiceModel;
use daypass_directory::Snapshot;
use daypass_names::Region;

use crate::{
    authorize::Decided,
    caller::Caller,
    event::{self, Event, Facts, Outcome},
    limits,
    refusal::Refusal,
    request::Arrival,
    service::{AskedKey, Output, Prepared},
};

/// What a client says of itself, as far as it is heard.
fn client_text(text: &str) -> String {
    event::cut(text, limits::MAX_CLIENT_TEXT_BYTES).to_owned()
}

pub(crate) fn facts_of(
    arrival: &Arrival<'_>,
    model: &'static ServiceModel,
    global_endpoint: bool,
    region: Region,
    operation: Cow<'static, str>,
) -> Facts {
    Facts {
        connection: arrival.connection.clone(),
        request_id: arrival.request_id,
        now: arrival.now,
        host: event::cut(arrival.host, 255).to_owned(),
        agent: arrival.header(http::header::USER_AGENT).map(client_text),
        referer: arrival.header(http::header::REFERER).map(client_text),
        service: model.name,
        version: model.version,
        region,
        global_endpoint,
        operation,
        read_only: false,
    }
}

pub(crate) fn outcome_of(refusal: &Refusal) -> Outcome {
    if refusal.status >= 500 && refusal.status != 501 { Outcome::Failed } else { Outcome::Refused }
}

pub(crate) fn encode(
    facts: &Facts,
    caller: &Caller,
    prepared: &dyn Prepared,
    snapshot: &Snapshot,
    decided: &[Decided],
    keys: &[AskedKey],
    result: Result<&dyn Output, &Refusal>,
) -> Vec<u8> {
    let request = prepared.trail();
    let response = result.ok().and_then(Output::trail);
    let refusal = result.err();
    let event = Event {
        facts,
        caller,
        revision: snapshot.revision().0,
        outcome: refusal.map_or(Outcome::Done, outcome_of),
        status: refusal.map_or(200, |refusal| refusal.status),
        error: refusal.map(|refusal| (&*refusal.code, refusal.message.as_str())),
        cause: refusal.and_then(|refusal| refusal.cause.as_deref()),
        decided,
        context: keys,
        request: Some(&request),
        response: response.as_deref(),
    };
    event.encode()
}
