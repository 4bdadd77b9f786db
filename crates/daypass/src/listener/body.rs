//! The body of a request on its way in, with an end to its time (W6.5).

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{Version, request::Parts};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::{Instant, Sleep, sleep_until};

use super::pulse::Pulse;
use crate::limits::{BODY_QUIET_SECONDS, BODY_READ_SECONDS, MIN_BODY_BYTES_PER_SECOND};

/// Why a body ended before its end.
#[derive(Debug, thiserror::Error)]
pub enum BodyError {
    /// It took too long.
    #[error("the body did not arrive in time")]
    TooSlow,
    /// The client went away, or its framing was broken.
    #[error("the body was cut short: {0}")]
    Broken(#[from] hyper::Error),
}

/// The body.
#[derive(Debug)]
pub struct ArrivingBody {
    incoming: Incoming,
    patience: Patience,
    /// How many bytes came.
    received: u64,
    /// Told when the end was seen.
    ended: Arc<AtomicBool>,
}

/// How long is waited for the rest, and for anything at all. It begins with the first wait.
#[derive(Debug)]
enum Patience {
    /// HTTP/2: each stream is a task of its own, and needs a timer of its own once it waits.
    Timer {
        /// What wakes it when nothing came for too long, or all of it takes too long; and when the wait began.
        waiting: Option<(Pin<Box<Sleep>>, Instant)>,
        /// Whether something came since the timer was set.
        moved: bool,
    },
    /// HTTP/1: the supervisor wakes the connection once a second, and its body looks how many seconds it has waited.
    Seconds {
        /// The connection's.
        pulse: Arc<Pulse>,
        /// The connection's second in which the wait began, and the one in which something came last.
        since: Option<(u64, u64)>,
    },
}

impl Patience {
    fn of(version: Version, pulse: &Arc<Pulse>) -> Self {
        if version < Version::HTTP_2 { Self::Seconds { pulse: Arc::clone(pulse), since: None } } else { Self::Timer { waiting: None, moved: false } }
    }

    /// Something came.
    fn moved(&mut self) {
        match self {
            Self::Timer { moved, .. } => *moved = true,
            Self::Seconds { pulse, since } => {
                if let Some((_, last)) = since {
                    *last = pulse.seconds();
                }
            }
        }
    }

    fn is_over(&mut self, context: &mut Context<'_>, allowed: u64) -> bool {
        match self {
            Self::Timer { waiting, moved } => {
                let now = Instant::now();
                let quiet = now + Duration::from_secs(BODY_QUIET_SECONDS);
                let (sleep, begin) = waiting.get_or_insert_with(|| (Box::pin(sleep_until(quiet)), now));
                if std::mem::take(moved) {
                    sleep.as_mut().reset(quiet.min(*begin + Duration::from_secs(allowed)));
                }
                sleep.as_mut().poll(context).is_ready()
            }
            Self::Seconds { pulse, since } => {
                let now = pulse.seconds();
                let (begin, last) = *since.get_or_insert((now, now));
                // The seconds in which they began may have been nearly over.
                now - begin > allowed || now - last > BODY_QUIET_SECONDS
            }
        }
    }
}

impl ArrivingBody {
    pub(super) fn new(incoming: Incoming, head: &Parts, pulse: &Arc<Pulse>, ended: &Arc<AtomicBool>) -> Self {
        ended.store(incoming.is_end_stream(), Ordering::Release);
        Self { incoming, patience: Patience::of(head.version, pulse), received: 0, ended: Arc::clone(ended) }
    }
}

/// A long body may take longer, at the pace of a bad line: what came buys patience, and no announcement does.
fn allowed_seconds(received: u64) -> u64 {
    BODY_READ_SECONDS + received / MIN_BODY_BYTES_PER_SECOND
}

impl Body for ArrivingBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.incoming).poll_frame(context) {
            self.patience.moved();
            if let Some(Ok(frame)) = &frame {
                self.received = self.received.saturating_add(frame.data_ref().map_or(0, Bytes::len) as u64);
            }
            if frame.is_none() || self.incoming.is_end_stream() {
                self.ended.store(true, Ordering::Release);
            }
            return Poll::Ready(frame.map(|frame| Ok(frame?)));
        }
        let allowed = allowed_seconds(self.received);
        if self.patience.is_over(context, allowed) { Poll::Ready(Some(Err(BodyError::TooSlow))) } else { Poll::Pending }
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}
