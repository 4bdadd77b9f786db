//! The body of a request on its way in, with an end to its time (W6.5).

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::{Sleep, sleep};

use crate::limits::BODY_READ_SECONDS;

/// Why a body ended before its end.
#[derive(Debug, thiserror::Error)]
pub enum BodyError {
    /// It took too long.
    #[error("the body did not arrive within {BODY_READ_SECONDS} s")]
    TooSlow,
    /// The client went away, or its framing was broken.
    #[error("the body was cut short: {0}")]
    Broken(#[from] hyper::Error),
}

/// The body. Its time begins when it is first waited for.
#[derive(Debug)]
pub struct ArrivingBody {
    incoming: Incoming,
    /// Most bodies are there at once, and cost no timer.
    patience: Option<Pin<Box<Sleep>>>,
}

impl ArrivingBody {
    pub(super) fn new(incoming: Incoming) -> Self {
        Self { incoming, patience: None }
    }
}

impl Body for ArrivingBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.incoming).poll_frame(context) {
            return Poll::Ready(frame.map(|frame| Ok(frame?)));
        }
        let patience = self.patience.get_or_insert_with(|| Box::pin(sleep(Duration::from_secs(BODY_READ_SECONDS))));
        match patience.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Some(Err(BodyError::TooSlow))),
            Poll::Pending => Poll::Pending,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}
