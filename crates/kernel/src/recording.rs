//! The event of a request that was decided: facts, decision, outcome.

use std::borrow::Cow;

use daypass_api::ServiceModel;
use daypass_directory::Snapshot;
use daypass_names::Region;
use daypass_store::Revision;

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

fn outcome_of(refusal: &Refusal) -> Outcome {
    if refusal.status >= 500 && refusal.status != 501 { Outcome::Failed } else { Outcome::Refused }
}

/// What a request came to, as its event tells it.
pub(crate) struct Recorded<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) caller: &'a Caller,
    pub(crate) revision: Revision,
    pub(crate) decided: &'a [Decided],
    pub(crate) keys: &'a [AskedKey],
    /// The input as the trail shows it, if it was understood.
    pub(crate) request: Option<&'a str>,
}

impl Recorded<'_> {
    /// The event of what was performed: its status, and what the trail shows of the answer.
    pub(crate) fn done(&self, status: u16, response: Option<&str>) -> Vec<u8> {
        self.event(Outcome::Done, status, None, response).encode()
    }

    /// The event of a refusal.
    pub(crate) fn refused(&self, refusal: &Refusal) -> Vec<u8> {
        self.event(outcome_of(refusal), refusal.status, Some(refusal), None).encode()
    }

    fn event<'e>(&'e self, outcome: Outcome, status: u16, refusal: Option<&'e Refusal>, response: Option<&'e str>) -> Event<'e> {
        Event {
            facts: self.facts,
            caller: self.caller,
            revision: self.revision.0,
            outcome,
            status,
            error: refusal.map(|refusal| (&*refusal.code, refusal.message.as_str())),
            cause: refusal.and_then(|refusal| refusal.cause.as_deref()),
            decided: self.decided,
            context: self.keys,
            request: self.request,
            response,
        }
    }
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
    let recorded = Recorded { facts, caller, revision: snapshot.revision(), decided, keys, request: Some(&request) };
    match result {
        Ok(output) => recorded.done(200, output.trail().as_deref()),
        Err(refusal) => recorded.refused(refusal),
    }
}
