//! W6.6: what unproven callers make us hold.

use std::{
    collections::VecDeque,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

use http_body::{Frame, SizeHint};

use super::*;

/// A body in pieces. Where a piece is missing, the client does not go on.
struct Pieces(VecDeque<Option<&'static [u8]>>, Option<u64>);

impl Pieces {
    fn of<const N: usize>(pieces: [&'static [u8]; N]) -> Self {
        Self(pieces.map(Some).into(), None)
    }

    fn then_silence(mut self) -> Self {
        self.0.push_back(None);
        self
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match self.0.front() {
            Some(None) => Poll::Pending,
            Some(Some(_)) => Poll::Ready(self.0.pop_front().flatten().map(|piece| Ok(Frame::data(Bytes::from_static(piece))))),
            None => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.1.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// Reads as far as it goes; nothing if the client has fallen silent.
fn now<T>(reading: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    match reading.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => Some(done),
        Poll::Pending => None,
    }
}

fn read(body: Pieces, limit: usize, budget: &ByteBudget) -> Result<Bytes, BodyError> {
    now(pin!(buffer(body, limit, budget))).unwrap()
}

#[test]
fn w6_6_all_unproven_bodies_share_one_budget() {
    let budget = ByteBudget::new(10);
    {
        let mut slow = pin!(buffer(Pieces::of([b"sixsix"]).then_silence(), 100, &budget));
        assert_eq!(now(slow.as_mut()), None);
        assert_eq!(read(Pieces::of([b"four"]), 100, &budget), Ok(Bytes::from_static(b"four")));
        assert_eq!(read(Pieces::of([b"four", b"!"]), 100, &budget), Err(BodyError::Busy));
        // What was refused holds nothing any more.
        assert_eq!(read(Pieces::of([b"four"]), 100, &budget), Ok(Bytes::from_static(b"four")));
    }
    // The slow client has gone, and its bytes with it.
    assert_eq!(read(Pieces::of([b"ten bytes!"]), 100, &budget), Ok(Bytes::from_static(b"ten bytes!")));
}

#[test]
fn w6_6_a_body_that_is_declared_too_long_draws_nothing() {
    let budget = ByteBudget::new(0);
    let declared = Pieces(Pieces::of([b"four"]).0, Some(4));
    assert_eq!(read(declared, 3, &budget), Err(BodyError::TooLarge(3)));
}

#[test]
fn the_limit_counts_every_piece() {
    let budget = ByteBudget::new(100);
    assert_eq!(read(Pieces::of([b"one", b"two", b"six"]), 9, &budget), Ok(Bytes::from_static(b"onetwosix")));
    assert_eq!(read(Pieces::of([b"one", b"two", b"six"]), 8, &budget), Err(BodyError::TooLarge(8)));
    assert_eq!(read(Pieces::of([]), 0, &budget), Ok(Bytes::new()));
}
