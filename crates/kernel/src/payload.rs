//! The body of a request: the only road to it goes through the proof that the signature covers it (design rule 5).
//!
//! Buffered, `collect` returns the verified bytes and releases the caller with them. Streaming, decoded bytes come out as their
//! signatures are verified, and `PayloadValid` at the end says that nothing is missing.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use daypass_sigv4::{PayloadError, PayloadReader, PayloadValid};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;

use crate::limits::{FIRST_BODY_BYTES, MAX_UNSIGNED_BODY_BYTES};

/// Bytes that requests without a proven caller hold in memory, over the whole process (W6.6).
///
/// A quarter is for those who claim to be nobody. A quarter is for the first bytes of those who name credentials that exist, which is all
/// that most of them send. So neither strangers nor long bodies keep an ordinary call out.
#[derive(Debug, Clone)]
pub struct ByteBudget {
    nobody: Pool,
    first: Pool,
    rest: Pool,
}

/// Whom a body is from, as far as its head tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Claim {
    /// No signature, or none that was looked at yet.
    Nobody,
    /// Credentials that exist.
    Credentials,
}

impl Claim {
    /// The longest body that is taken of such a sender, where a service takes so many bytes.
    pub(crate) fn at_most(self, limit: usize) -> usize {
        match self {
            Self::Nobody => limit.min(MAX_UNSIGNED_BODY_BYTES),
            Self::Credentials => limit,
        }
    }
}

impl ByteBudget {
    /// A budget of so many bytes.
    pub fn new(bytes: usize) -> Self {
        let quarter = bytes / 4;
        Self { nobody: Pool::of(quarter), first: Pool::of(quarter), rest: Pool::of(bytes - 2 * quarter) }
    }

    /// Opens an account with nothing drawn.
    pub(crate) fn draw(&self, claim: Claim) -> Draw<'_> {
        Draw { budget: self, claim, nobody: 0, first: 0, rest: 0 }
    }
}

#[derive(Debug, Clone)]
struct Pool(Arc<AtomicUsize>);

impl Pool {
    fn of(bytes: usize) -> Self {
        Self(Arc::new(AtomicUsize::new(bytes)))
    }

    fn take(&self, bytes: usize) -> bool {
        self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, |left| left.checked_sub(bytes)).is_ok()
    }

    fn give_back(&self, bytes: usize) {
        self.0.fetch_add(bytes, Ordering::AcqRel);
    }
}

/// What one request has drawn; it goes back when this is dropped.
#[derive(Debug)]
pub(crate) struct Draw<'a> {
    budget: &'a ByteBudget,
    claim: Claim,
    nobody: usize,
    first: usize,
    rest: usize,
}

impl Draw<'_> {
    /// Draws more; false if there is not as much.
    pub(crate) fn more(&mut self, bytes: usize) -> bool {
        let pools = self.budget;
        let (pool, drawn) = match self.claim {
            Claim::Nobody => (&pools.nobody, &mut self.nobody),
            Claim::Credentials if self.first + bytes <= FIRST_BODY_BYTES && self.rest == 0 && pools.first.take(bytes) => {
                self.first += bytes;
                return true;
            }
            Claim::Credentials => (&pools.rest, &mut self.rest),
        };
        let granted = pool.take(bytes);
        if granted {
            *drawn += bytes;
        }
        granted
    }
}

impl Drop for Draw<'_> {
    fn drop(&mut self) {
        self.budget.nobody.give_back(self.nobody);
        self.budget.first.give_back(self.first);
        self.budget.rest.give_back(self.rest);
    }
}

/// Why a body was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// Longer than this service allows.
    #[error("the body is longer than {0} bytes")]
    TooLarge(usize),
    /// Too many unauthenticated bytes are in memory already.
    #[error("too many unproven bytes are being read")]
    Busy,
    /// The client went away, or its framing was broken.
    #[error("the body ended early")]
    Incomplete,
}

/// A body that is still to be read, or was read to find out what the request is for.
pub(crate) enum Coming<B> {
    /// Nothing was read.
    All(B),
    /// All was read.
    Nothing(Bytes),
}

impl<B: Body + Unpin> Body for Coming<B> {
    type Data = Bytes;
    type Error = BodyError;

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::All(body) => body.size_hint(),
            Self::Nothing(read) => SizeHint::with_exact(read.len() as u64),
        }
    }

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match &mut *self {
            Self::All(body) => Pin::new(body)
                .poll_frame(context)
                .map(|frame| frame.map(|frame| frame.map(|frame| frame.map_data(to_bytes)).map_err(|_| BodyError::Incomplete))),
            Self::Nothing(read) if read.is_empty() => Poll::Ready(None),
            Self::Nothing(read) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(read))))),
        }
    }
}

/// Reads a whole body, at most `limit` bytes, drawing each frame from the budget while the caller is unproven.
pub(crate) async fn buffer<B: Body + Unpin>(body: B, limit: usize, budget: &ByteBudget, claim: Claim) -> Result<Bytes, BodyError> {
    let limit = claim.at_most(limit);
    let declared = body.size_hint();
    if declared.lower() > u64::try_from(limit).unwrap_or(u64::MAX) {
        return Err(BodyError::TooLarge(limit));
    }
    let mut draw = budget.draw(claim);
    let mut body = body;
    let mut first: Option<Bytes> = None;
    let mut rest = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(chunk) = frame.map_err(|_| BodyError::Incomplete)?.into_data().map(to_bytes) else {
            continue;
        };
        let so_far = first.as_ref().map_or(0, Bytes::len) + rest.len();
        if so_far + chunk.len() > limit {
            return Err(BodyError::TooLarge(limit));
        }
        if !draw.more(chunk.len()) {
            return Err(BodyError::Busy);
        }
        // Nearly every request comes in one frame: it is kept as it is.
        if first.is_none() && rest.is_empty() {
            first = Some(chunk);
        } else {
            if let Some(head) = first.take() {
                rest.extend_from_slice(&head);
            }
            rest.extend_from_slice(&chunk);
        }
    }
    Ok(first.unwrap_or_else(|| rest.freeze()))
}

fn to_bytes<D: bytes::Buf>(mut data: D) -> Bytes {
    let length = data.remaining();
    data.copy_to_bytes(length)
}

/// A body that comes out as its bytes are verified: signed chunks, or one declared hash.
///
/// What was read before the end counts for nothing: only `finish` gives the proof that nothing is missing (W2.5).
#[derive(Debug)]
pub struct VerifiedStream<B> {
    body: B,
    reader: PayloadReader,
    ended: bool,
}

impl<B: Body + Unpin> VerifiedStream<B> {
    pub(crate) fn new(body: B, reader: PayloadReader) -> Self {
        Self { body, reader, ended: false }
    }

    /// How many decoded bytes will come at least, as far as the head says.
    pub(crate) fn announced(&self) -> u64 {
        self.reader.decoded_length().unwrap_or_else(|| self.body.size_hint().lower())
    }

    /// The next decoded bytes; empty at the end of the body.
    pub async fn next(&mut self) -> Result<Vec<u8>, StreamError> {
        let mut out = Vec::new();
        while out.is_empty() && self.frame(&mut out).await?.is_some() {}
        Ok(out)
    }

    /// Takes one frame and appends what is decoded of it. Says how many bytes arrived, or that the body has ended.
    pub(crate) async fn frame(&mut self, out: &mut Vec<u8>) -> Result<Option<usize>, StreamError> {
        let Some(frame) = self.body.frame().await else {
            self.ended = true;
            return Ok(None);
        };
        let frame = frame.map_err(|_| StreamError::Body(BodyError::Incomplete))?;
        let Ok(bytes) = frame.into_data().map(to_bytes) else { return Ok(Some(0)) };
        self.reader.feed(&bytes, out).map_err(StreamError::Payload)?;
        Ok(Some(bytes.len()))
    }

    /// The body, to be read no further than to be rid of it.
    pub(crate) fn into_body(self) -> B {
        self.body
    }

    /// The proof, once the body has ended. Without it nothing may be published.
    pub fn finish(self) -> Result<PayloadValid, StreamError> {
        if self.ended { self.reader.finish().map_err(StreamError::Payload) } else { Err(StreamError::Body(BodyError::Incomplete)) }
    }
}

/// Why a stream gives no proof.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// The bytes did not arrive.
    #[error(transparent)]
    Body(BodyError),
    /// The bytes are not those that were signed.
    #[error("the payload is not what was signed: {0}")]
    Payload(PayloadError),
}

/// A body whose every byte the signature covers.
#[derive(Debug, Clone)]
pub struct VerifiedBody(Bytes);

impl VerifiedBody {
    /// Only the authenticator says so.
    pub(crate) fn proven(bytes: Bytes) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests;
