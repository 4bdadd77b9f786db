//! The route of one request, from its head to its answer (design §5). Each room is entered once, always downward.

use std::{borrow::Cow, sync::Arc};

use daypass_api::{AnswerForm, OperationModel, Protocol};
use daypass_directory::Snapshot;
use daypass_names::{Region, RequestId};
use daypass_sigv4::{Head, Rules, Scope};
use http_body::Body;

use crate::{
    answer,
    authn::{Authenticator, Offence, Proven},
    authorize::{self, Decided, Proof},
    caller::Caller,
    event::Facts,
    facts,
    kernel::Kernel,
    payload::{self, Claim, Coming},
    ports::{EncodedEvent, random},
    reach,
    reading::{ReadCall, invalid, read_call},
    recording::{Recorded, encode, facts_of},
    refusal::Refusal,
    reply::Reply,
    request::{Arrival, Connection},
    rest::RestAnswer,
    route::ScopeRegion,
    routing::{Room, Routed},
    security,
    service::{AskedKey, Output, Performed, Prepared, Scene, Service, Way},
    standing::Standing,
    wire,
    writer::{Command, Ran},
};

/// A request whose caller, operation and input are known.
struct Call {
    facts: Facts,
    caller: Caller,
    prepared: Box<dyn Prepared>,
}

/// How a call ended: what is answered.
pub(crate) struct Ended {
    result: Result<Given, Refusal>,
}

/// What was made.
enum Given {
    Typed(Box<dyn Output>),
    /// The body of an output that was written where it was made: it is long.
    Written(Vec<u8>),
    Rest(RestAnswer),
}

/// What an operator or a chore is told.
struct Said(String);

impl Output for Said {
    fn write(&self, _: AnswerForm, _: &str) -> Vec<u8> {
        self.0.clone().into_bytes()
    }

    fn trail(&self) -> Option<String> {
        Some(self.0.clone())
    }
}

impl Ended {
    pub(crate) fn said(text: String) -> Self {
        Self { result: Ok(Given::Typed(Box::new(Said(text)))) }
    }

    pub(crate) fn refused(refusal: Refusal) -> Self {
        Self { result: Err(refusal) }
    }

    pub(crate) fn of_rest(result: Result<RestAnswer, Refusal>) -> Self {
        Self { result: result.map(Given::Rest) }
    }

    /// The answer of a rest call; nothing else is in what such a call ended with.
    pub(crate) fn into_rest(self) -> Result<RestAnswer, Refusal> {
        match self.result? {
            Given::Rest(answer) => Ok(answer),
            Given::Typed(_) | Given::Written(_) => Err(Refusal::internal("a rest call ended with another's answer")),
        }
    }

    /// The same with its answer written.
    fn written(self, form: AnswerForm, request_id: RequestId) -> Self {
        let write = |given| match given {
            Given::Typed(output) => Given::Written(output.write(form, request_id.as_str())),
            Given::Written(_) | Given::Rest(_) => given,
        };
        Self { result: self.result.map(write) }
    }

    pub(crate) fn into_result(self) -> Result<(), Refusal> {
        self.result.map(|_| ())
    }
}

impl Kernel {
    /// Answers one request.
    pub async fn handle<B>(&self, connection: &Connection, request: http::Request<B>) -> Reply
    where
        B: Body + Unpin + Send,
        B::Data: Send,
    {
        let (head, body) = request.into_parts();
        let host = host_of(&head);
        let arrival = Arrival { connection, head: &head, host, request_id: RequestId::mint(random(self.entropy.as_ref())), now: self.clock.now() };
        let headers = lower_headers(&arrival);
        let sig_head = Head { method: head.method.as_str(), path: head.uri.path(), query: arrival.query(), headers: &headers };
        let (routed, body) = match self.route(&arrival, &sig_head, body).await {
            Ok(routed) => routed,
            Err(refusal) => {
                security::record(self, &arrival, "routing", None, &refusal);
                return answer::refused(&refusal, answer::form_of(None, &arrival), &arrival);
            }
        };
        match self.serve(&arrival, sig_head, &routed, body).await {
            Ok(reply) => reply,
            Err(refusal) => answer::refused(&refusal, routed.form, &arrival),
        }
    }

    async fn serve<B>(&self, arrival: &Arrival<'_>, head: Head<'_>, routed: &Routed<'_>, body: Coming<B>) -> Result<Reply, Refusal>
    where
        B: Body + Unpin + Send,
        B::Data: Send,
    {
        let service = match routed.room {
            Room::Typed(service) => service,
            Room::Rest(service) => return self.serve_rest(arrival, head, routed, service, body).await,
        };
        if let Some(reply) = answer::unacceptable(service.model, arrival) {
            return Ok(reply);
        }
        let snapshot = self.state().current();
        if self.state().is_stale(arrival.now) {
            return Err(Refusal::unavailable("the watch of the store is stale"));
        }
        let proven = match self.authenticate(arrival, head, routed, body, &snapshot).await {
            Ok(proven) => proven,
            Err(offence) => return Err(self.offended(arrival, routed, &offence)),
        };
        // The body may have taken its time: what ended meanwhile is over (W3.6).
        if self.state().revision() == snapshot.revision() {
            return self.call(arrival, routed, service, proven, snapshot).await;
        }
        let later = self.state().current();
        match (Standing { snapshot: &later, settings: &self.settings }).again(&proven.caller) {
            Ok(caller) => self.call(arrival, routed, service, proven.standing_as(caller), later).await,
            Err(offence) => Err(self.offended(arrival, routed, &offence)),
        }
    }

    /// Proves the caller, or lets an unsigned request through as nobody.
    async fn authenticate<B>(
        &self,
        arrival: &Arrival<'_>,
        head: Head<'_>,
        routed: &Routed<'_>,
        body: Coming<B>,
        snapshot: &Snapshot,
    ) -> Result<Proven, Offence>
    where
        B: Body + Unpin + Send,
        B::Data: Send,
    {
        let settings = &self.settings;
        // The one region that this request may be signed for: of all that are served only its own can be it.
        let asked = match routed.region {
            ScopeRegion::Exactly(region) => Some(region),
            ScopeRegion::AnyServed => routed.scope.as_ref().map(Scope::region),
        };
        let served = asked.filter(|region| settings.serves(region));
        let rules = Rules::standard(arrival.now, routed.model().name, served.as_slice());
        let keys = self.minter.keys();
        let authenticator = Authenticator {
            standing: Standing { snapshot, settings },
            keys: &keys,
            sessions: &self.sessions,
            signing: &self.signing,
            now: arrival.now,
        };
        let pending = authenticator.read(head, &rules)?;
        let claim = if pending.is_some() { Claim::Credentials } else { Claim::Nobody };
        let body = match body {
            Coming::All(body) => payload::buffer(body, settings.max_body_bytes, &self.budget, claim).await.map_err(Offence::Body)?,
            Coming::Nothing(read) => read,
        };
        match pending {
            Some(pending) => pending.prove(head, body, settings),
            None => Ok(Proven::unsigned(body)),
        }
    }

    /// A caller who was not proven: the security log hears of it, the caller reads AWS's text.
    pub(crate) fn offended(&self, arrival: &Arrival<'_>, routed: &Routed<'_>, offence: &Offence) -> Refusal {
        if let Offence::Mismatch { canonical: Some(canonical) } = offence {
            // W1.5: only a --dev server has this, and only in its log.
            tracing::warn!(request = %arrival.request_id, %canonical, "the signature does not match");
        }
        let refusal = wire::offence(offence, routed.model().protocol);
        security::record(self, arrival, routed.model().name, None, &refusal);
        refusal
    }

    /// From here on the caller is proven, or nobody.
    async fn call(
        &self,
        arrival: &Arrival<'_>,
        routed: &Routed<'_>,
        service: &Service,
        proven: Proven,
        snapshot: Arc<Snapshot>,
    ) -> Result<Reply, Refusal> {
        let model = routed.model();
        let region = region_of(&proven, routed);
        let read = read_call(arrival, model, &proven);
        let named: Cow<'static, str> = match &read {
            Ok(read) => read.operation.name.into(),
            Err(_) => "Unknown".into(),
        };
        let mut facts = facts_of(arrival, model, routed.global_endpoint, region, named);
        let read = match read {
            Ok(read) => read,
            // sigv4 §4, row 5 comes before any look at the action.
            Err(_) if proven.caller.access_key().is_none() => {
                return Err(self.offended(arrival, routed, &Offence::Signature(daypass_sigv4::SigError::NotSigned)));
            }
            Err(refusal) => return self.refuse_early(arrival, &facts, proven.caller, &refusal, routed.form).await,
        };
        facts.read_only = read.operation.read_only;
        if proven.caller.access_key().is_none() && read.operation.signed {
            return Err(self.offended(arrival, routed, &Offence::Signature(daypass_sigv4::SigError::NotSigned)));
        }
        let (prepared, way) = match prepare(service, &read, &proven.caller, &snapshot, &facts) {
            Ok(prepared) => prepared,
            Err(Unprepared { refusal, decision }) => {
                return self.refuse_decided(arrival, &facts, proven.caller, &refusal, &decision, routed.form).await;
            }
        };
        let call = Call { facts, caller: proven.caller, prepared };
        self.touch(&call.facts, &call.caller);
        let kept = (way != Way::Reads).then(|| (call.facts.clone(), call.caller.clone()));
        let ended = match way {
            Way::Reads => self.read(&call, &snapshot).await,
            Way::ReadsAtLength => self.read_at_length(call, &snapshot, routed.form, arrival.request_id).await,
            Way::Writes => self.write(call).await,
        };
        let ended = match (ended, kept) {
            (Ok(ended), _) => ended,
            // The queue could not do it, whatever it was; that is on record, too (W9.1).
            (Err(refusal), Some((facts, caller))) => return self.refuse_early(arrival, &facts, caller, &refusal, routed.form).await,
            (Err(refusal), None) => return Err(refusal),
        };
        Ok(match ended.result {
            Ok(Given::Typed(output)) => answer::performed(output.write(routed.form, arrival.request_id.as_str()), routed.form, arrival.request_id),
            Ok(Given::Written(body)) => answer::performed(body, routed.form, arrival.request_id),
            Ok(Given::Rest(made)) => answer::rest(made, arrival),
            Err(refusal) => answer::refused(&refusal, routed.form, arrival),
        })
    }

    /// Reads and mints: one snapshot, one event, then the answer.
    async fn read(&self, call: &Call, snapshot: &Snapshot) -> Result<Ended, Refusal> {
        let ran = self.run(call, snapshot);
        self.append(ran.event).await?;
        Ok(ran.value)
    }

    /// The same beside the runtime, on the snapshot that there is when its turn comes.
    async fn read_at_length(&self, call: Call, snapshot: &Snapshot, form: AnswerForm, request_id: RequestId) -> Result<Ended, Refusal> {
        // Who is refused takes nobody's seat.
        if decide(&call, &self.scene(&call.caller, &call.facts, snapshot), &mut Decision::default()).is_err() {
            return self.read(&call, snapshot).await;
        }
        let (seat, kernel, state) = (self.lengthy.seat(call.caller.account())?, self.clone(), Arc::clone(&self.state));
        let mut command = self.command(call);
        // In a task of its own: a client that goes away meanwhile leaves an event all the same (W9.1).
        let read = tokio::spawn(async move {
            let run = move || {
                let Ran { value, event, .. } = command(&state.current());
                (value.written(form, request_id), event)
            };
            let (ended, event) = seat.run(run).await?;
            kernel.append(event).await.map(|()| ended)
        });
        read.await.unwrap_or_else(|error| Err(Refusal::internal(format!("the call broke: {error}"))))
    }

    /// Writes: the whole of it, asks included, in the writer queue.
    async fn write(&self, call: Call) -> Result<Ended, Refusal> {
        self.writer.run(self.command(call)).await
    }

    /// The whole of a call for whoever runs it later.
    fn command(&self, mut call: Call) -> Command<Ended> {
        let kernel = self.clone();
        let protocol = self.service(call.facts.service).map_or(Protocol::AwsQuery, |service| service.model.protocol);
        Box::new(move |snapshot| {
            // The command may have waited, or run before on a snapshot that is gone.
            match (Standing { snapshot, settings: &kernel.settings }).again(&call.caller) {
                Ok(caller) => {
                    call.caller = caller;
                    kernel.run(&call, snapshot)
                }
                Err(offence) => ended(&call, snapshot, &wire::offence(&offence, protocol)),
            }
        })
    }

    /// Asks, authorizes and performs on one snapshot, and writes the event of it.
    fn run(&self, call: &Call, snapshot: &Snapshot) -> Ran<Ended> {
        let scene = self.scene(&call.caller, &call.facts, snapshot);
        let mut decision = Decision::default();
        let result = decide_and_perform(call, &scene, &mut decision);
        let (result, batch) = match result {
            Ok(Performed { output, batch }) => (Ok(output), batch.map(|batch| call.caller.guarded(batch))),
            Err(refusal) => (Err(refusal), None),
        };
        let event = encode(&call.facts, &call.caller, call.prepared.as_ref(), snapshot, &decision.decided, &decision.keys, result.as_deref());
        Ran { value: Ended { result: result.map(Given::Typed) }, batch, event }
    }

    /// A proven caller is refused before his input was understood: an event all the same (W9.1).
    pub(crate) async fn refuse_early(
        &self,
        arrival: &Arrival<'_>,
        facts: &Facts,
        caller: Caller,
        refusal: &Refusal,
        form: AnswerForm,
    ) -> Result<Reply, Refusal> {
        self.refuse_decided(arrival, facts, caller, refusal, &Decision::default(), form).await
    }

    async fn refuse_decided(
        &self,
        arrival: &Arrival<'_>,
        facts: &Facts,
        caller: Caller,
        refusal: &Refusal,
        Decision { decided, keys }: &Decision,
        form: AnswerForm,
    ) -> Result<Reply, Refusal> {
        if caller.access_key().is_none() {
            security::record(self, arrival, facts.service, Some(&facts.operation), refusal);
        } else {
            let recorded = Recorded { facts, caller: &caller, revision: self.state().revision(), decided, keys, request: None };
            self.append(recorded.refused(refusal)).await?;
        }
        Ok(answer::refused(refusal, form, arrival))
    }

    pub(crate) async fn append(&self, body: Vec<u8>) -> Result<(), Refusal> {
        self.journal.append(EncodedEvent { body, outbox: None }).await.map_err(|error| Refusal::unavailable(error.to_string()))
    }

    /// Soft state: which key and which role was used, when.
    pub(crate) fn touch(&self, facts: &Facts, caller: &Caller) {
        if let Some(key) = caller.access_key()
            && caller.session().is_none()
        {
            self.soft.used(key.as_str(), facts.now, facts.region.as_str(), facts.service);
        }
        if let crate::caller::Principal::RoleSession { role, .. } = caller.principal() {
            self.soft.used(role.id.as_str(), facts.now, facts.region.as_str(), "");
        }
    }
}

/// A call that has no input to go on with, and what was decided about it, if anything was.
struct Unprepared {
    refusal: Refusal,
    decision: Box<Decision>,
}

impl From<Refusal> for Unprepared {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, decision: Box::default() }
    }
}

/// The input, if there is such an operation and the credentials reach it.
fn prepare(
    service: &Service,
    read: &ReadCall<'_>,
    caller: &Caller,
    snapshot: &Snapshot,
    facts: &Facts,
) -> Result<(Box<dyn Prepared>, Way), Unprepared> {
    let model = service.model;
    let reach = reach::check(caller, model.name, read.operation.name);
    // To IAM such credentials are as good as invalid; STS looks at the parameters first (sts-api §0).
    let Some(handler) = service.handler(read.operation.name).filter(|_| reach.is_ok() || model.name != "iam") else {
        reach?;
        return Err(refuse_unbuilt(snapshot, caller, read.operation, facts));
    };
    let prepared = handler.read(&read.input).map_err(|error| invalid(&error, model))?;
    reach?;
    Ok((prepared, handler.way()))
}

/// What a request asked and on what it was decided: nothing, for one that asks nothing.
#[derive(Default)]
struct Decision {
    decided: Vec<Decided>,
    keys: Vec<AskedKey>,
}

fn decide_and_perform(call: &Call, scene: &Scene<'_>, decision: &mut Decision) -> Result<Performed<Box<dyn Output>>, Refusal> {
    let proof = decide(call, scene, decision)?;
    call.prepared.perform(scene, proof)
}

/// What is asked is allowed, and nothing was sent that is not built.
fn decide(call: &Call, scene: &Scene<'_>, decision: &mut Decision) -> Result<Proof, Refusal> {
    let asks = call.prepared.asks(scene)?;
    if !asks.is_empty() {
        decision.keys = facts::keys_of(&call.facts, &call.caller, scene.snapshot);
    }
    let verdict = authorize::decide(scene.snapshot, &call.caller, asks, &decision.keys);
    decision.decided = verdict.decided;
    let proof = verdict.outcome?;
    if let Some(member) = call.prepared.unbuilt() {
        return Err(Refusal::not_implemented(&format!("The parameter {member}")));
    }
    Ok(proof)
}

/// The caller's credentials ended before his command's turn came.
fn ended(call: &Call, snapshot: &Snapshot, refusal: &Refusal) -> Ran<Ended> {
    let event = encode(&call.facts, &call.caller, call.prepared.as_ref(), snapshot, &[], &[], Err(refusal));
    Ran { value: Ended { result: Err(refusal.clone()) }, batch: None, event }
}

/// W10.6: known and not built. It is refused, after authorization where there is one.
fn refuse_unbuilt(snapshot: &Snapshot, caller: &Caller, operation: &'static OperationModel, facts: &Facts) -> Unprepared {
    // Who brings no signature is judged by what he brings instead, and nobody looks at that yet.
    let asked = operation.asked_action().filter(|_| operation.signed);
    let asks: Vec<_> = asked.map(|action| crate::service::Ask::new(action, "*", caller.account())).into_iter().collect();
    let keys = facts::keys_of(facts, caller, snapshot);
    let verdict = authorize::decide(snapshot, caller, asks, &keys);
    let refusal = verdict.outcome.err().unwrap_or_else(|| Refusal::not_implemented(&format!("The operation {}", operation.name)));
    Unprepared { refusal, decision: Box::new(Decision { decided: verdict.decided, keys }) }
}

/// The region that the request is for: the scope's on a host of ours, `us-east-1` for what is global.
fn region_of(proven: &Proven, routed: &Routed<'_>) -> Region {
    if routed.model().global {
        return Region::home();
    }
    let region = match routed.region {
        ScopeRegion::Exactly(region) => Some(region),
        ScopeRegion::AnyServed => proven.scope_region(),
    };
    region.and_then(|region| Region::parse(region).ok()).unwrap_or_else(Region::home)
}

/// `:authority` of HTTP/2 or the Host of HTTP/1; the listener has seen to it that there is one and that they agree.
fn host_of(head: &http::request::Parts) -> &str {
    let named = head.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
    named.or_else(|| head.uri.authority().map(http::uri::Authority::as_str)).unwrap_or_default()
}

/// The headers as the verifier reads them. HTTP/2 has no Host; a signer signed it all the same.
fn lower_headers<'a>(arrival: &Arrival<'a>) -> Vec<(&'a str, &'a [u8])>
where
{
    let mut headers: Vec<(&str, &[u8])> = arrival.head.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
    if !arrival.head.headers.contains_key(http::header::HOST) {
        headers.push(("host", arrival.host.as_bytes()));
    }
    headers
}
