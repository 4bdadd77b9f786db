//! Bytes on their way in and out.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use daypass_sigv4::PayloadValid;

use crate::{BoxFuture, Object, ObjectsError, Piece};

/// Bytes that are being written. Nobody sees them; dropping it removes them.
pub trait Draft: Send {
    /// Appends.
    fn write(&mut self, bytes: Bytes) -> BoxFuture<'_, Result<(), ObjectsError>>;
    /// Ends it: the bytes are durable, and still nobody's.
    fn end(self: Box<Self>) -> BoxFuture<'static, Result<Durable, ObjectsError>>;
}

/// Removes the bytes of a body that is not published.
pub trait Discard: Send + Sync {
    /// Once, when the body is dropped unpublished.
    fn discard(&self, piece: Piece);
}

/// Durable bytes that are nobody's yet: not published before they are proven. Dropping them removes them.
pub struct Durable {
    piece: Option<Piece>,
    discard: Arc<dyn Discard>,
}

impl Durable {
    /// For backends: the bytes that [`Draft::end`] made durable.
    pub fn new(piece: Piece, discard: Arc<dyn Discard>) -> Self {
        Self { piece: Some(piece), discard }
    }

    /// Bytes.
    pub fn size(&self) -> u64 {
        self.piece.map_or(0, |piece| piece.size)
    }
}

impl Drop for Durable {
    fn drop(&mut self) {
        if let Some(piece) = self.piece.take() {
            self.discard.discard(piece);
        }
    }
}

impl fmt::Debug for Durable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Durable").field("piece", &self.piece).finish_non_exhaustive()
    }
}

/// Bytes that may be published: a request's, proven to its end, or a copy of what is published already.
#[derive(Debug)]
pub struct Body(Durable);

impl Body {
    /// The bytes of a request whose payload is proven: nothing is missing and nothing was changed (W2.5).
    pub fn proven(durable: Durable, _: &PayloadValid) -> Self {
        Self(durable)
    }

    /// Bytes that were read from an object of the store.
    pub fn copied(durable: Durable, _: &Opened) -> Self {
        Self(durable)
    }

    /// The piece.
    pub fn piece(&self) -> Option<Piece> {
        self.0.piece
    }

    /// For backends: it is published, or it is not known whether it is, and must stay.
    pub fn keep(mut self) -> Option<Piece> {
        self.0.piece.take()
    }
}

/// Where bytes are read from.
pub trait Source: Send + Sync {
    /// Bytes from that place on: at least one and at most so many, none at the end.
    fn read(&self, from: u64, limit: usize) -> BoxFuture<'_, Result<Bytes, ObjectsError>>;
}

/// An object with its bytes.
pub struct Opened {
    /// The record.
    pub object: Arc<Object>,
    source: Box<dyn Source>,
}

impl Opened {
    /// For backends.
    pub fn new(object: Arc<Object>, source: Box<dyn Source>) -> Self {
        Self { object, source }
    }

    /// Bytes from that place on: at least one and at most so many, none at the end.
    pub fn read(&self, from: u64, limit: usize) -> BoxFuture<'_, Result<Bytes, ObjectsError>> {
        self.source.read(from, limit)
    }
}

impl fmt::Debug for Opened {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Opened").field("object", &self.object).finish_non_exhaustive()
    }
}
