//! Services whose operation stands in the head and whose bodies may be too long to hold: S3.
//!
//! The same authenticator, the same asks, the same one decision and the same event as for every service; only the order differs. The head is
//! proven before a byte of the body is read, permission is decided on the head, and the body is read by whoever performs, who gets the proof
//! of it at its end and not before (design rule 5, W2.5).

mod incoming;
mod serve;

use bytes::Bytes;
use daypass_api::{OperationModel, ServiceModel};
use daypass_directory::Snapshot;
use daypass_names::{AccountId, Region};
use daypass_sigv4::PayloadValid;
use http::{HeaderName, HeaderValue, Method};

pub use incoming::Incoming;

/// What a client is told whose body gave no proof.
pub use crate::wire::stream as unproven;

use crate::{
    authorize::Proof,
    caller::Caller,
    ports::BoxFuture,
    refusal::Refusal,
    reply::ReplyBody,
    service::{Ask, AskedPolicy, Performed, Scene},
};

/// What such a service sees of a head before anything of it is proven. It may look, and nothing is acted upon before the proof.
#[derive(Clone, Copy)]
pub struct RestHead<'a> {
    /// The method.
    pub method: &'a Method,
    /// The path as it was received, escapes and all.
    pub path: &'a str,
    /// The query as it was received.
    pub query: &'a str,
    /// The headers.
    pub headers: &'a http::HeaderMap,
    /// The bucket, if the host is its own.
    pub bucket: Option<&'a str>,
}

/// A service of this kind.
pub trait RestService: Send + Sync {
    /// The description.
    fn model(&self) -> &'static ServiceModel;
    /// What the request is, from its head alone. Nothing of it is proven yet, and nothing of it is acted upon before it is.
    fn read(&self, head: &RestHead<'_>) -> Result<Box<dyn RestCall>, Refusal>;
    /// The names of the built operations, sorted.
    fn built(&self) -> Vec<&'static str>;
    /// Whose a resource is, on which somebody wanted to do that.
    fn owner_of(&self, snapshot: &Snapshot, action: &str, resource: &str) -> Owned;
    /// The policy of a resource that takes part when the caller wants to do that there; what `asks` would say of it.
    fn policy_of(&self, snapshot: &Snapshot, caller: &Caller, action: &str, resource: &str) -> AskedPolicy;
}

/// Whose a resource is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owned {
    /// Of that account.
    By(AccountId),
    /// It is not there.
    Gone,
    /// It is none that somebody owns: `*`, or one that is to be made.
    Nobody,
}

/// What becomes of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestBody {
    /// It is a document of at most so many bytes that says what is asked: read and proven before anything is asked. Of an operation without
    /// a body it has none.
    Document(usize),
    /// It is read by whoever performs.
    Streamed,
}

/// Where a call is performed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestPlace {
    /// In the writer queue: it changes the directory.
    Directory,
    /// Beside it: it reads the directory, and reads or changes objects.
    Objects,
}

/// A request that was understood.
pub trait RestCall: Send + Sync {
    /// Its row.
    fn operation(&self) -> &'static OperationModel;
    /// The region that it must be signed for, if what it is about is in one.
    fn region(&self, snapshot: &Snapshot) -> Option<Region>;
    /// What becomes of its body.
    fn body(&self) -> RestBody;
    /// The document, with the proof of it.
    fn read_document(&mut self, document: &[u8], proof: &PayloadValid) -> Result<(), Refusal>;
    /// Where it is performed.
    fn place(&self) -> RestPlace;
    /// Looks at what it needs to know before it can ask: the tags of an object, whether there is one.
    fn look<'a>(&'a mut self, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>>;
    /// The permissions that it needs.
    fn asks(&self, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal>;
    /// What was sent and is not built: refused after authorization, never ignored (W10.6).
    fn unbuilt(&self) -> Option<String>;
    /// Before the writer queue, outside of it, once it is authorized.
    fn before<'a>(&'a self, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>>;
    /// After the writer queue, with how it ended there.
    fn after<'a>(&'a self, snapshot: &'a Snapshot, done: bool) -> BoxFuture<'a, ()>;
    /// Performs a call of [`RestPlace::Directory`].
    fn command(&self, scene: &RestScene<'_>, proof: &Proof) -> Result<Performed<RestAnswer>, Refusal>;
    /// Performs a call of [`RestPlace::Objects`], reading a streamed body to its end.
    fn perform<'a>(
        &'a self,
        scene: &'a RestScene<'a>,
        proof: &'a Proof,
        body: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>>;
    /// The request as the trail shows it: JSON.
    fn trail(&self) -> String;
}

/// How a request was signed, as condition keys tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignedBy {
    /// Nobody.
    Nobody,
    /// A header.
    Header,
    /// The query, so many milliseconds ago.
    Query {
        /// The age of the signature.
        age_millis: i64,
    },
}

/// What a call of this kind may look at.
pub struct RestScene<'a> {
    /// As for every service.
    pub scene: Scene<'a>,
    /// How it was signed.
    pub signed: SignedBy,
    /// Whether it came over TLS, here or at a proxy that is trusted.
    pub secure: bool,
    /// The version of TLS, `TLSv1.3`.
    pub tls: Option<&'a str>,
}

/// An answer.
#[derive(Debug)]
pub struct RestAnswer {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The body.
    pub body: ReplyBody,
    /// What of it the trail shows: JSON.
    pub trail: Option<String>,
}

impl RestAnswer {
    /// A status and nothing else.
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: ReplyBody::whole(Bytes::new()), trail: None }
    }

    /// A document of XML.
    pub fn xml(document: String) -> Self {
        let kind = (http::header::CONTENT_TYPE, HeaderValue::from_static("application/xml"));
        Self { status: 200, headers: vec![kind], body: ReplyBody::whole(document), trail: None }
    }

    /// The same with one more header; a value that no header can hold is left out.
    #[must_use]
    pub fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
            self.headers.push((name, value));
        }
        self
    }
}

/// What a call came to.
pub struct RestDone {
    /// What is answered.
    pub answer: RestAnswer,
    /// What is published first, if it changes objects.
    pub publish: Option<Box<dyn Publish>>,
}

impl RestDone {
    /// An answer that changes nothing.
    pub fn read(answer: RestAnswer) -> Self {
        Self { answer, publish: None }
    }
}

/// Objects that are ready to be published, all or nothing.
pub trait Publish: Send {
    /// Publishes them together with the event of the request, durably.
    fn publish(self: Box<Self>, event: Bytes) -> BoxFuture<'static, Result<Box<dyn Journalled>, Refusal>>;
}

/// Waits to hear that the event of what was published is in the journal.
pub trait Journalled: Send {
    /// It is.
    fn journalled(self: Box<Self>);
}
