//! The internal event: what happened, to whom, and why it was decided so.
//!
//! Every request whose principal was proven ends in one of these (W9.1). It keeps what a second evaluation needs; CloudTrail's
//! records are derived from it when they are read. It never holds a secret, a token, an assertion or a code.

use std::{borrow::Cow, cell::Cell, io::Write as _};

use daypass_directory::TextMark;
use daypass_names::{Region, RequestId, Timestamp};

use crate::{
    authorize::{Decided, Took},
    caller::{Caller, Principal},
    json::{self, Object},
    limits,
    ports::{Entropy, random},
    request::Connection,
    service::{AskedKey, AskedValue},
};

/// The format of the event; a reader refuses a newer one.
pub const FORMAT: i64 = 1;

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Performed.
    Done,
    /// Turned away by a rule.
    Refused,
    /// Broken by a fault of ours.
    Failed,
}

impl Outcome {
    fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Failed => "failed",
        }
    }
}

/// The facts of the request that the event keeps; owned, because a writer queue may outlive the connection's borrow.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The connection.
    pub connection: Connection,
    /// The id that the answer carries.
    pub request_id: RequestId,
    /// When it was read.
    pub now: Timestamp,
    /// The host that the client named.
    pub host: String,
    /// The client's name for itself, cut to its limit.
    pub agent: Option<String>,
    /// Where the client says that it came from, cut to its limit: for policies, not for the event.
    pub referer: Option<String>,
    /// The signing name of the service.
    pub service: &'static str,
    /// The version of its API.
    pub version: &'static str,
    /// The region that the request was made for.
    pub region: Region,
    /// Whether it came to the global endpoint.
    pub global_endpoint: bool,
    /// The operation, if it is known.
    pub operation: Cow<'static, str>,
    /// Whether the trail calls the operation a read.
    pub read_only: bool,
}

impl Facts {
    /// The facts of something that no client asked for: a chore, or an operator's command.
    pub(crate) fn internal(now: Timestamp, entropy: &dyn Entropy, service: &'static str, operation: &'static str) -> Self {
        Self {
            connection: Connection {
                source: std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST),
                secure: true,
                tls: None,
                services: std::sync::Arc::default(),
            },
            request_id: RequestId::mint(random(entropy)),
            now,
            host: String::new(),
            agent: None,
            referer: None,
            service,
            version: "",
            region: Region::home(),
            global_endpoint: true,
            operation: operation.into(),
            read_only: false,
        }
    }
}

/// One event, about to be written.
pub struct Event<'a> {
    /// The request's facts.
    pub facts: &'a Facts,
    /// Who called.
    pub caller: &'a Caller,
    /// The revision of the snapshot that decided.
    pub revision: u64,
    /// How it ended.
    pub outcome: Outcome,
    /// HTTP status of the answer.
    pub status: u16,
    /// Code and message of a refusal.
    pub error: Option<(&'a str, &'a str)>,
    /// Why, for the operator only.
    pub cause: Option<&'a str>,
    /// Every ask with its decision.
    pub decided: &'a [Decided],
    /// The request's context keys, secrets never among them.
    pub context: &'a [AskedKey],
    /// The input as the trail shows it.
    pub request: Option<&'a str>,
    /// The output as the trail shows it.
    pub response: Option<&'a str>,
}

impl Event<'_> {
    /// The event as one line of JSON.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = take_buffer();
        let facts = self.facts;
        let mut event = Object::open(&mut out);
        event
            .number("v", FORMAT)
            .text("id", facts.request_id.as_str())
            .text("time", &facts.now.with_millis())
            .number("revision", i64::try_from(self.revision).unwrap_or(i64::MAX))
            .text("service", facts.service)
            .text("version", facts.version)
            .text("operation", &facts.operation)
            .flag("readOnly", facts.read_only)
            .text("region", facts.region.as_str())
            .text("endpoint", if facts.global_endpoint { "global" } else { "regional" })
            .text("host", &facts.host)
            .plain("source", |out| {
                // Writing into memory cannot fail.
                let _ = write!(out, "{}", facts.connection.source);
            })
            .flag("secure", facts.connection.secure)
            .maybe("agent", facts.agent.as_deref());
        if let Some(tls) = &facts.connection.tls {
            event.object("tls", |object| {
                object.text("version", tls.version).text("cipher", &tls.cipher);
            });
        }
        event.object("caller", |object| caller(object, self.caller));
        event.text("outcome", self.outcome.as_str()).number("status", self.status);
        if let Some((code, message)) = self.error {
            event.text("code", code).text("message", cut(message, limits::MAX_EVENT_MESSAGE_BYTES));
        }
        event.maybe("cause", self.cause.map(|cause| cut(cause, limits::MAX_EVENT_MESSAGE_BYTES)));
        if !self.decided.is_empty() {
            event.list("decisions", self.decided, decision);
        }
        if !self.context.is_empty() {
            event.object("context", |object| {
                for key in self.context {
                    asked_key(object, key);
                }
            });
        }
        if let Some(request) = self.request {
            event.raw("request", request);
        }
        if let Some(response) = self.response.filter(|text| text.len() <= limits::MAX_EVENT_RESPONSE_BYTES) {
            event.raw("response", response);
        }
        event.close();
        out
    }
}

thread_local! {
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// What a buffer may keep from one event to the next, in bytes.
const KEPT_BYTES: usize = 16 * 1024;

fn take_buffer() -> Vec<u8> {
    let mut buffer = BUFFER.take();
    buffer.reserve(2048);
    buffer
}

/// Gives the memory of an event back once it is appended, for the next event of this thread.
pub fn give_back(mut body: Vec<u8>) {
    if body.capacity() <= KEPT_BYTES {
        body.clear();
        BUFFER.set(body);
    }
}

fn asked_key(object: &mut Object<'_>, key: &AskedKey) {
    match &key.value {
        AskedValue::One(value) => object.text(&key.key, value),
        AskedValue::Many(values) | AskedValue::AnyOf(values) => object.list(&key.key, values, |out, value| json::string(out, value)),
    };
}

fn decision(out: &mut Vec<u8>, decided: &Decided) {
    // A thousand asks of one request have the same headers as keys: the first ones are enough to decide again.
    let has_room = out.len() < limits::MAX_EVENT_KEYS_BYTES;
    let is_full = out.len() >= limits::MAX_EVENT_DECISIONS_BYTES;
    let mut object = Object::open(out);
    if is_full {
        object.text("effect", if decided.allowed { "allow" } else { "deny" }).flag("leftOut", true);
        object.close();
        return;
    }
    object
        .text("action", decided.action)
        .text("resource", &decided.resource)
        .text("effect", if decided.allowed { "allow" } else { "deny" })
        .text("layer", decided.layer)
        .maybe("policy", decided.policy.as_deref())
        .maybe("statement", decided.statement.as_deref());
    if let Some(origin) = &decided.origin {
        object.maybe("group", origin.group.as_deref()).number("place", origin.place);
        marked(&mut object, origin.mark);
    }
    if let Some(account) = decided.account {
        object.plain("account", |out| out.extend_from_slice(&account.digits()));
    }
    object.maybe("orgPath", decided.path.as_deref());
    if has_room && !(decided.keys.is_empty() && decided.shared.is_empty()) {
        object.object("keys", |object| {
            for key in decided.shared.iter().chain(&decided.keys) {
                asked_key(object, key);
            }
        });
    } else if !has_room {
        object.flag("keysLeftOut", true);
    }
    if has_room && !decided.documents.is_empty() {
        object.list("documents", &decided.documents, took);
    }
    object.close();
}

/// The layer and, where they have any, name and text of a document: whether it has changed since is told by these.
fn took(out: &mut Vec<u8>, took: &Took) {
    let mut object = Object::open(out);
    object.text("layer", took.layer.name());
    object.maybe("policy", took.source.as_ref().map(daypass_policy::Source::as_str));
    marked(&mut object, took.mark);
    object.close();
}

fn marked(object: &mut Object<'_>, mark: Option<TextMark>) {
    if let Some(mark) = mark {
        object.plain("mark", |out| out.extend_from_slice(hex::encode(mark).as_bytes()));
    }
}

fn caller(object: &mut Object<'_>, caller: &Caller) {
    object.text("type", caller.kind()).text("id", &caller.user_id_text()).text("arn", &caller.arn_text());
    if let Some(account) = caller.account() {
        object.plain("account", |out| out.extend_from_slice(&account.digits()));
    }
    object.maybe("key", caller.access_key().map(daypass_names::AccessKeyId::as_str));
    match caller.principal() {
        Principal::User { user, .. } => {
            object.text("name", user.name.as_ref());
        }
        Principal::RoleSession { account, role, .. } => {
            object.object("issuer", |issuer| {
                issuer.text("id", role.id.as_str()).text("arn", role.arn());
                issuer.plain("account", |out| out.extend_from_slice(&account.digits())).text("name", role.name.as_ref());
            });
        }
        Principal::Root { .. } | Principal::Anonymous | Principal::Service { .. } | Principal::Operator => {}
    }
    if let Some(session) = caller.session() {
        let content = &session.session().content;
        object.object("session", |inner| {
            inner.text("created", &content.issued.to_string()).flag("mfa", content.mfa_at.is_some());
            inner.maybe("sourceIdentity", content.source_identity.as_ref().map(daypass_names::SourceIdentity::as_str));
        });
    }
}

/// The head of a text, at most so many bytes, cut between characters.
pub(crate) fn cut(text: &str, bytes: usize) -> &str {
    if text.len() <= bytes {
        return text;
    }
    let end = (0..=bytes).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}
