//! What the listener sends: an answer that is whole, or one whose bytes come as they are read.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::Response;
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;

/// An answer.
pub type Reply = Response<ReplyBody>;

/// Bytes that come as they are read: of an object.
pub type ReplyStream = Pin<Box<dyn Body<Data = Bytes, Error = io::Error> + Send>>;

/// The body of an answer.
pub enum ReplyBody {
    /// All of it.
    Whole(Full<Bytes>),
    /// As it is read. If that fails, the connection ends before the announced length: nobody takes it for the whole.
    Stream(ReplyStream),
}

impl ReplyBody {
    /// A body that is whole.
    pub fn whole(bytes: impl Into<Bytes>) -> Self {
        Self::Whole(Full::new(bytes.into()))
    }
}

impl From<Full<Bytes>> for ReplyBody {
    fn from(whole: Full<Bytes>) -> Self {
        Self::Whole(whole)
    }
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match &mut *self {
            Self::Whole(whole) => Pin::new(whole).poll_frame(context).map(|frame| frame.map(|frame| frame.map_err(|never| match never {}))),
            Self::Stream(stream) => stream.as_mut().poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(whole) => whole.is_end_stream(),
            Self::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(whole) => whole.size_hint(),
            Self::Stream(stream) => stream.size_hint(),
        }
    }
}

impl std::fmt::Debug for ReplyBody {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::Whole(_) => "Whole(…)",
            Self::Stream(_) => "Stream(…)",
        })
    }
}
