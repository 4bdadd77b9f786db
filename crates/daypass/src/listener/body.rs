//! The body of a request on its way in, with an end to its time (W6.5).

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::Version;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::{Sleep, sleep};

use super::pulse::Pulse;
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
    patience: Patience,
}

/// How long is waited for the rest.
#[derive(Debug)]
enum Patience {
    /// HTTP/2: each stream is a task of its own, and needs a timer of its own once it waits.
    Timer(Option<Pin<Box<Sleep>>>),
    /// HTTP/1: the supervisor wakes the connection once a second, and its body looks how many seconds it has waited.
    Seconds {
        /// The connection's.
        pulse: Arc<Pulse>,
        /// The connection's second in which the wait began.
        since: Option<u64>,
    },
}

impl Patience {
    fn is_over(&mut self, context: &mut Context<'_>) -> bool {
        match self {
            Self::Timer(timer) => {
                let timer = timer.get_or_insert_with(|| Box::pin(sleep(Duration::from_secs(BODY_READ_SECONDS))));
                timer.as_mut().poll(context).is_ready()
            }
            Self::Seconds { pulse, since } => {
                let now = pulse.seconds();
                // The second in which it began may have been nearly over.
                now - *since.get_or_insert(now) > BODY_READ_SECONDS
            }
        }
    }
}

impl ArrivingBody {
    pub(super) fn new(incoming: Incoming, version: Version, pulse: &Arc<Pulse>) -> Self {
        let patience = if version < Version::HTTP_2 { Patience::Seconds { pulse: Arc::clone(pulse), since: None } } else { Patience::Timer(None) };
        Self { incoming, patience }
    }
}

impl Body for ArrivingBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.incoming).poll_frame(context) {
            return Poll::Ready(frame.map(|frame| Ok(frame?)));
        }
        if self.patience.is_over(context) { Poll::Ready(Some(Err(BodyError::TooSlow))) } else { Poll::Pending }
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}
