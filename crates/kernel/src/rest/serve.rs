//! The route of one rest request: the head is proven, the operation is read from it, permission is decided, and only then is a long body read.

use std::sync::Arc;

use bytes::Bytes;
use daypass_api::{Form, Protocol};
use daypass_directory::Snapshot;
use daypass_names::{DEFAULT_REGION, Region};
use daypass_sigv4::{Head, Missing, Rules, Scope, SigError};
use http_body::Body;
use http_body_util::BodyExt;

use super::{
    Publish, RestAnswer, RestBody, RestCall, RestDone, RestHead, RestPlace, RestScene, RestService, SignedBy,
    incoming::{Lent, document},
};
use crate::{
    answer,
    authn::{Authenticator, Offence, ProvenHead},
    authorize::{self, Decided, Proof},
    caller::Caller,
    event::Facts,
    facts,
    kernel::Kernel,
    limits::{MAX_DRAIN_TIME, MAX_DRAINED_BYTES, MAX_EVENT_BYTES},
    payload::{Claim, Coming, VerifiedStream},
    pipeline::Ended,
    reach,
    recording::{Recorded, facts_of},
    refusal::Refusal,
    reply::Reply,
    request::Arrival,
    route::ScopeRegion,
    routing::Routed,
    security,
    service::AskedKey,
    standing::Standing,
    wire,
    writer::{Command, Ran},
};

impl Kernel {
    /// Serves a request of such a service.
    pub(crate) async fn serve_rest<B>(
        &self,
        arrival: &Arrival<'_>,
        head: Head<'_>,
        routed: &Routed<'_>,
        service: &dyn RestService,
        mut body: Coming<B>,
    ) -> Result<Reply, Refusal>
    where
        B: Body + Unpin + Send,
        B::Data: Send,
    {
        let snapshot = self.state().current();
        if self.state().is_stale(arrival.now) {
            return Err(Refusal::unavailable("the watch of the store is stale"));
        }
        let parts = arrival.head;
        let seen = RestHead { method: &parts.method, path: parts.uri.path(), query: arrival.query(), headers: &parts.headers, bucket: routed.bucket };
        let understood = service.read(&seen);
        let expected = understood.as_ref().ok().and_then(|call| call.region(&snapshot));
        let proven = match self.prove_rest(arrival, head, routed, expected.as_ref(), &snapshot) {
            Ok(proven) => proven,
            Err(offence) => {
                drain(arrival, &mut body).await;
                return Err(self.offended(arrival, routed, &offence));
            }
        };
        let named = understood.as_ref().map_or("Unknown", |call| call.operation().name);
        let region = expected.clone().or_else(|| Region::parse(proven.region.as_deref()?).ok()).unwrap_or_else(Region::home);
        let mut facts = facts_of(arrival, routed.model(), routed.global_endpoint, region, named.into());
        let mut body = Some(VerifiedStream::new(body, proven.reader));
        let place = expected.as_ref().map(ToString::to_string);
        let turn = match understood {
            Ok(call) => {
                facts.read_only = call.operation().read_only;
                let tls = arrival.connection.tls.as_ref().map(|tls| tls.version);
                let turn = Turn { kernel: self, arrival, facts, caller: proven.caller, signed: proven.signed, tls };
                turn.take(call, snapshot, &mut body).await
            }
            Err(refusal) => self.refuse_early(arrival, &facts, proven.caller, &refusal, routed.form).await,
        };
        if let Some(stream) = body {
            drain(arrival, &mut stream.into_body()).await;
        }
        // Clients look for a bucket's region in the answer that refuses them.
        turn.map_err(|refusal| place.iter().fold(refusal, |refusal, region| refusal.at_region(region)))
    }

    fn prove_rest(
        &self,
        arrival: &Arrival<'_>,
        head: Head<'_>,
        routed: &Routed<'_>,
        expected: Option<&Region>,
        snapshot: &Snapshot,
    ) -> Result<ProvenHead, Offence> {
        let settings = &self.settings;
        let asked = match routed.region {
            ScopeRegion::Exactly(region) => Some(region),
            ScopeRegion::AnyServed => routed.scope.as_ref().map(Scope::region),
        };
        // Whoever signed for the region of another bucket is told where this one is (sigv4 §5).
        if let (Some(scope), Some(expected)) = (routed.scope.as_ref(), expected)
            && scope.region() != expected.as_str()
        {
            let by_query = !arrival.head.headers.contains_key(http::header::AUTHORIZATION);
            return Err(Offence::WrongRegion { signed: scope.region().to_owned(), expected: expected.to_string(), by_query });
        }
        if let (Some(scope), ScopeRegion::AnyServed) = (routed.scope.as_ref(), &routed.region)
            && !settings.serves(scope.region())
        {
            let by_query = !arrival.head.headers.contains_key(http::header::AUTHORIZATION);
            return Err(Offence::WrongRegion { signed: scope.region().to_owned(), expected: DEFAULT_REGION.to_owned(), by_query });
        }
        let served = asked.filter(|region| settings.serves(region));
        let rules = Rules::s3(arrival.now, served.as_slice());
        let keys = self.minter.keys();
        let standing = Standing { snapshot, settings };
        let authenticator = Authenticator { standing, keys: &keys, sessions: &self.sessions, signing: &self.signing, now: arrival.now };
        let pending = authenticator.read(head, &rules).map_err(|offence| match offence {
            Offence::Signature(error) if !arrival.head.headers.contains_key(http::header::AUTHORIZATION) => Offence::PresignedSignature(error),
            offence => offence,
        })?;
        match pending {
            Some(pending) => pending.prove_head(head, arrival, settings),
            // The old way of signing a query (Signature Version 2, which S3 takes for no bucket made since 2020) is no way here; it must not pass
            // for nobody's request either.
            None if names(head.query, &["AWSAccessKeyId", "Signature"]) => Err(SigError::HeaderAlgorithm { algorithm: "AWS".to_owned() }.into()),
            // Nor is half of the new way.
            None if names(head.query, &["X-Amz-Credential", "X-Amz-Security-Token", "X-Amz-Signature"]) => {
                Err(Offence::PresignedSignature(SigError::QueryMissing(Missing::default())))
            }
            None => ProvenHead::unsigned(&head),
        }
    }
}

/// Whether a query has a parameter of one of these names, in any case and however it is escaped.
fn names(query: &str, wanted: &[&str]) -> bool {
    let is_wanted = |name: &str| wanted.iter().any(|wanted| name.eq_ignore_ascii_case(wanted));
    query.split('&').any(|pair| Form::parse(pair.as_bytes()).is_ok_and(|form| form.names().any(is_wanted)))
}

/// One request whose caller is proven, or nobody.
struct Turn<'a> {
    kernel: &'a Kernel,
    arrival: &'a Arrival<'a>,
    facts: Facts,
    caller: Caller,
    signed: SignedBy,
    tls: Option<&'static str>,
}

/// What was asked, and what came of it.
struct Judged {
    decided: Vec<Decided>,
    keys: Vec<AskedKey>,
    outcome: Result<Proof, Refusal>,
}

type Stream<B> = Option<VerifiedStream<Coming<B>>>;

impl Turn<'_> {
    async fn take<B>(self, mut call: Box<dyn RestCall>, snapshot: Arc<Snapshot>, body: &mut Stream<B>) -> Result<Reply, Refusal>
    where
        B: Body + Unpin + Send,
        B::Data: Send,
    {
        let early = match self.prepare(call.as_mut(), &snapshot, body).await {
            Ok(()) => reach::check(&self.caller, self.facts.service, call.operation().name),
            Err(refusal) => Err(refusal),
        };
        if let Err(refusal) = early {
            return self.refused(call.as_ref(), &Judged { decided: Vec::new(), keys: Vec::new(), outcome: Err(refusal.clone()) }, refusal).await;
        }
        self.kernel.touch(&self.facts, &self.caller);
        match call.place() {
            RestPlace::Directory => self.directory(call.into(), &snapshot).await,
            RestPlace::Objects => self.objects(call.as_ref(), &snapshot, body).await,
        }
    }

    /// What must be known before anything can be asked.
    async fn prepare<B>(&self, call: &mut dyn RestCall, snapshot: &Snapshot, body: &mut Stream<B>) -> Result<(), Refusal>
    where
        B: Body + Unpin + Send,
        B::Data: Send,
    {
        if let RestBody::Document(limit) = call.body()
            && let Some(stream) = body.take()
        {
            let claim = if self.caller.access_key().is_some() { Claim::Credentials } else { Claim::Nobody };
            let (read, proof) = document(stream, limit, &self.kernel.budget, claim).await.map_err(|error| wire::stream(&error))?;
            call.read_document(&read, &proof)?;
        }
        call.look(snapshot).await
    }

    fn scene<'s>(&'s self, caller: &'s Caller, snapshot: &'s Snapshot) -> RestScene<'s> {
        RestScene {
            scene: self.kernel.scene(caller, &self.facts, snapshot),
            signed: self.signed,
            secure: self.facts.connection.secure,
            tls: self.tls,
        }
    }

    /// Asks and decides; what is known and not built is refused after that (W10.6).
    async fn decide(&self, call: &dyn RestCall, scene: &RestScene<'_>) -> Judged {
        let asks = match call.asks(scene) {
            Ok(asks) => asks,
            Err(refusal) => return Judged { decided: Vec::new(), keys: Vec::new(), outcome: Err(refusal) },
        };
        let count = asks.len();
        let keys = if asks.is_empty() { Vec::new() } else { facts::keys_of(&self.facts, scene.scene.caller, scene.scene.snapshot) };
        let verdict = authorize::decide_in_turns(scene.scene.snapshot, scene.scene.caller, asks, &keys).await;
        let outcome = verdict.outcome.and_then(|proof| match (proof.skips_all(count), call.unbuilt()) {
            // Of a list of which he may have nothing, a proven caller is told so key by key; nobody is nobody (W9.1).
            (true, _) if scene.scene.caller.access_key().is_none() => Err(Refusal::new("AccessDenied", 403, "Access Denied")),
            (false, Some(what)) => Err(Refusal::not_implemented(&what)),
            (true | false, _) => Ok(proof),
        });
        Judged { decided: verdict.decided, keys, outcome }
    }

    fn record<'r>(&'r self, caller: &'r Caller, judged: &'r Judged, snapshot: &Snapshot, request: &'r str) -> Recorded<'r> {
        Recorded { facts: &self.facts, caller, revision: snapshot.revision(), decided: &judged.decided, keys: &judged.keys, request: Some(request) }
    }

    async fn objects<B>(&self, call: &dyn RestCall, snapshot: &Snapshot, body: &mut Stream<B>) -> Result<Reply, Refusal>
    where
        B: Body + Unpin + Send,
        B::Data: Send,
    {
        let scene = self.scene(&self.caller, snapshot);
        let mut judged = self.decide(call, &scene).await;
        let proof = match &judged.outcome {
            Ok(proof) => proof,
            Err(refusal) => return self.refused(call, &judged, refusal.clone()).await,
        };
        let incoming = body.is_some().then(|| Box::new(Lent(body)) as Box<dyn super::Incoming>);
        let done = match call.perform(&scene, proof, incoming).await {
            Ok(done) => done,
            Err(refusal) => return self.refused(call, &judged, refusal).await,
        };
        if done.publish.is_some()
            && let Err(refusal) = self.still(call, snapshot, proof).await
        {
            judged.outcome = Err(refusal.clone());
            return self.refused(call, &judged, refusal).await;
        }
        self.publish(call, &judged, snapshot, done).await
    }

    /// The body took its time: what ended meanwhile is over, and what is denied now is not published (W3.6).
    async fn still(&self, call: &dyn RestCall, snapshot: &Snapshot, proof: &Proof) -> Result<(), Refusal> {
        let later = self.kernel.state().current();
        if later.revision() == snapshot.revision() {
            return Ok(());
        }
        let standing = Standing { snapshot: &later, settings: &self.kernel.settings };
        let caller = standing.again(&self.caller).map_err(|offence| wire::offence(&offence, Protocol::RestXml))?;
        let again = self.decide(call, &self.scene(&caller, &later)).await.outcome?;
        if again.same_as(proof) { Ok(()) } else { Err(changed_meanwhile()) }
    }

    async fn publish(&self, call: &dyn RestCall, judged: &Judged, snapshot: &Snapshot, done: RestDone) -> Result<Reply, Refusal> {
        let RestDone { answer, publish } = done;
        let request = call.trail();
        let event = self.record(&self.caller, judged, snapshot, &request).done(answer.status, answer.trail.as_deref());
        let Some(publish) = publish else {
            self.kernel.append(event).await?;
            return Ok(answer::rest(answer, self.arrival));
        };
        // W9.2: what cannot be recorded is not done.
        if event.len() > MAX_EVENT_BYTES {
            return self.refused(call, judged, Refusal::internal("an event that is too long")).await;
        }
        self.kernel.owed.check(self.kernel.journal.as_ref())?;
        // In a task of its own: a client that goes away meanwhile leaves nothing that is published and not recorded.
        let published = tokio::spawn(published(self.kernel.clone(), publish, Bytes::from(event))).await;
        match published.unwrap_or_else(|error| Err(Refusal::internal(format!("publishing broke: {error}")))) {
            Ok(recorded) => recorded.map(|()| answer::rest(answer, self.arrival)),
            Err(refusal) => self.refused(call, judged, refusal).await,
        }
    }

    async fn directory(&self, call: Arc<dyn RestCall>, snapshot: &Arc<Snapshot>) -> Result<Reply, Refusal> {
        let scene = self.scene(&self.caller, snapshot);
        let mut judged = self.decide(call.as_ref(), &scene).await;
        // Nobody changes what an account is made of, whatever a policy lets nobody do.
        if let Ok(proof) = &judged.outcome
            && self.caller.access_key().is_none()
        {
            let refusal = || Refusal::new("AccessDenied", 403, "Access Denied").because("nobody changes the directory");
            judged.outcome = Err(call.command(&scene, proof).err().unwrap_or_else(refusal));
        }
        if let Err(refusal) = &judged.outcome {
            return self.refused(call.as_ref(), &judged, refusal.clone()).await;
        }
        let run = self.command(Arc::clone(&call));
        // In a task of its own: what is begun is ended, whether the client waits for it or not.
        let changed = tokio::spawn(changed(self.kernel.clone(), Arc::clone(&call), Arc::clone(snapshot), run)).await;
        match changed.unwrap_or_else(|error| Err(Refusal::internal(format!("the command broke: {error}")))) {
            Ok(recorded) => recorded.map(|answer| answer::rest(answer, self.arrival)),
            // It did not come to the queue, or the queue could not do it; that is on record, too (W9.1).
            Err(refusal) => self.refused(call.as_ref(), &judged, refusal).await,
        }
    }

    /// The whole of it again, asks included, for the writer queue.
    fn command(&self, call: Arc<dyn RestCall>) -> Command<Ended> {
        let (kernel, facts, caller, signed, tls) = (self.kernel.clone(), self.facts.clone(), self.caller.clone(), self.signed, self.tls);
        Box::new(move |snapshot: &Snapshot| {
            let arrival = Standing { snapshot, settings: &kernel.settings }.again(&caller);
            let standing = arrival.map_err(|offence| wire::offence(&offence, Protocol::RestXml));
            let caller = standing.as_ref().unwrap_or(&caller);
            let scene = RestScene { scene: kernel.scene(caller, &facts, snapshot), signed, secure: facts.connection.secure, tls };
            ran(call.as_ref(), &scene, &facts, standing.as_ref().err())
        })
    }

    /// W9.1: an event for whoever is proven and for nobody who was allowed, a line in the security log for nobody who was not.
    async fn refused(&self, call: &dyn RestCall, judged: &Judged, refusal: Refusal) -> Result<Reply, Refusal> {
        if self.caller.access_key().is_none() && judged.outcome.is_err() {
            security::record(self.kernel, self.arrival, self.facts.service, Some(&self.facts.operation), &refusal);
        } else {
            let request = call.trail();
            let snapshot = self.kernel.state().current();
            self.kernel.append(self.record(&self.caller, judged, &snapshot, &request).refused(&refusal)).await?;
        }
        Err(refusal)
    }
}

/// Publishes and records; the inner error is of what was published and is not recorded yet.
async fn published(kernel: Kernel, publish: Box<dyn Publish>, event: Bytes) -> Result<Result<(), Refusal>, Refusal> {
    let waiting = publish.publish(event.clone()).await?;
    Ok(kernel.owed.record(kernel.journal.as_ref(), event, waiting).await)
}

/// Performs a command with what goes before and after it; the inner answer is on record.
async fn changed(
    kernel: Kernel,
    call: Arc<dyn RestCall>,
    snapshot: Arc<Snapshot>,
    run: Command<Ended>,
) -> Result<Result<RestAnswer, Refusal>, Refusal> {
    call.before(&snapshot).await?;
    let ended = kernel.writer.run(run).await.map(Ended::into_rest);
    let done = ended.as_ref().is_ok_and(Result::is_ok);
    call.after(&kernel.state().current(), done).await;
    ended
}

/// A command on one snapshot, with its event.
fn ran(call: &dyn RestCall, scene: &RestScene<'_>, facts: &Facts, ended: Option<&Refusal>) -> Ran<Ended> {
    let snapshot = scene.scene.snapshot;
    let mut recorded = Vec::new();
    let mut keys = Vec::new();
    let result = match ended {
        Some(refusal) => Err(refusal.clone()),
        None => call.asks(scene).and_then(|asks| {
            keys = facts::keys_of(facts, scene.scene.caller, snapshot);
            let verdict = authorize::decide(snapshot, scene.scene.caller, asks, &keys);
            recorded = verdict.decided;
            call.command(scene, &verdict.outcome?)
        }),
    };
    let request = call.trail();
    let record =
        Recorded { facts, caller: scene.scene.caller, revision: snapshot.revision(), decided: &recorded, keys: &keys, request: Some(&request) };
    match result {
        Ok(performed) => {
            let event = record.done(performed.output.status, performed.output.trail.as_deref());
            let batch = performed.batch.map(|batch| scene.scene.caller.guarded(batch));
            Ran { value: Ended::of_rest(Ok(performed.output)), batch, event }
        }
        Err(refusal) => {
            let event = record.refused(&refusal);
            Ran { value: Ended::of_rest(Err(refusal)), batch: None, event }
        }
    }
}

/// Some keys of a multi-delete were decided otherwise while it was prepared.
fn changed_meanwhile() -> Refusal {
    let text = "A conflicting conditional operation is currently in progress against this resource. Please try again.";
    Refusal::new("OperationAborted", 409, text).because("policies changed while the request was performed")
}

/// Reads on for a while what nobody will use, so that a client that is still sending hears the answer. Whoever waits for a `100 Continue`
/// sends nothing.
async fn drain<B: Body + Unpin>(arrival: &Arrival<'_>, body: &mut Coming<B>) {
    if arrival.head.headers.contains_key(http::header::EXPECT) {
        return;
    }
    let read = async {
        let mut left = MAX_DRAINED_BYTES;
        while left > 0
            && let Some(Ok(frame)) = body.frame().await
        {
            left = left.saturating_sub(frame.data_ref().map_or(0, Bytes::len));
        }
    };
    // Whether it came to the end or not is the listener's to see.
    let _ = tokio::time::timeout(MAX_DRAIN_TIME, read).await;
}
