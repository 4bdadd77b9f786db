//! Answers of the listener itself, and what every answer carries.

use std::{
    cell::RefCell,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use daypass_kernel::ReplyBody;
use daypass_names::Timestamp;
use http::{HeaderValue, Response, StatusCode, header};
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;

use super::pulse::Flight;

/// A request that broke a rule of the wire, before any service could be known: a status and one line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turned {
    pub(super) status: StatusCode,
    pub(super) why: &'static str,
}

impl Turned {
    pub(super) fn new(status: StatusCode, why: &'static str) -> Self {
        Self { status, why }
    }

    /// The answer. What cannot be read alike by everybody is not read on: the connection ends with it.
    pub(super) fn answer(self) -> Response<Full<Bytes>> {
        let mut response = with(self.status, "text/plain; charset=utf-8", format!("{}\n", self.why));
        if self.status == StatusCode::BAD_REQUEST {
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }
}

/// An answer with that body.
pub(crate) fn with(status: StatusCode, kind: &'static str, body: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

thread_local! {
    static DATE: RefCell<(i64, HeaderValue)> = const { RefCell::new((-1, HeaderValue::from_static(""))) };
}

/// The `Date` of an answer, by our own clock: clients correct theirs by it. Written once a second.
pub(super) fn date(now: Timestamp) -> HeaderValue {
    let second = now.epoch_seconds();
    DATE.with(|cached| {
        let mut cached = cached.borrow_mut();
        if cached.0 != second {
            *cached = (second, print_date(second));
        }
        cached.1.clone()
    })
}

fn print_date(second: i64) -> HeaderValue {
    let text =
        jiff::Timestamp::from_second(second).ok().and_then(|at| jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&at).ok());
    text.and_then(|text| HeaderValue::from_str(&text).ok()).unwrap_or(HeaderValue::from_static(""))
}

/// A body whose request is in flight until its last byte is handed over.
#[derive(Debug)]
pub(super) struct Leaving {
    body: ReplyBody,
    _flight: Flight,
}

impl Leaving {
    pub(super) fn new(body: ReplyBody, flight: Flight) -> Self {
        Self { body, _flight: flight }
    }
}

impl Body for Leaving {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_is_that_of_the_clock() {
        assert_eq!(date(Timestamp::from_epoch_seconds(784_887_151)), "Tue, 15 Nov 1994 08:12:31 GMT");
        assert_eq!(date(Timestamp::from_epoch_seconds(784_887_152)), "Tue, 15 Nov 1994 08:12:32 GMT");
    }
}
