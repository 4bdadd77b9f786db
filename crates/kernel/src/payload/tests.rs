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
    now(pin!(buffer(body, limit, budget, Claim::Nobody))).unwrap()
}

#[test]
fn w6_6_all_unproven_bodies_share_one_budget() {
    let budget = ByteBudget::new(40);
    {
        let mut slow = pin!(buffer(Pieces::of([b"sixsix"]).then_silence(), 100, &budget, Claim::Nobody));
        assert_eq!(now(slow.as_mut()), None);
        assert_eq!(read(Pieces::of([b"four"]), 100, &budget), Ok(Bytes::from_static(b"four")));
        assert_eq!(read(Pieces::of([b"four", b"!"]), 100, &budget), Err(BodyError::Busy));
        // What was refused holds nothing any more.
        assert_eq!(read(Pieces::of([b"four"]), 100, &budget), Ok(Bytes::from_static(b"four")));
    }
    // The slow client has gone, and its bytes with it.
    assert_eq!(read(Pieces::of([b"ten bytes!"]), 100, &budget), Ok(Bytes::from_static(b"ten bytes!")));
}

static SHARE: [u8; FIRST_BODY_BYTES] = [b'a'; FIRST_BODY_BYTES];
static LONG: [u8; MAX_UNSIGNED_BODY_BYTES + 1] = [b'a'; MAX_UNSIGNED_BODY_BYTES + 1];

#[test]
fn w6_6_neither_strangers_nor_long_bodies_keep_an_ordinary_call_out() {
    let budget = ByteBudget::new(4 * FIRST_BODY_BYTES);
    let slow = |bytes: &'static [u8], claim| buffer(Pieces::of([bytes]).then_silence(), usize::MAX, &budget, claim);
    let two_shares: &[u8] = LONG.get(..2 * FIRST_BODY_BYTES).unwrap();
    let (mut stranger, mut long) = (pin!(slow(&SHARE, Claim::Nobody)), pin!(slow(two_shares, Claim::Credentials)));
    assert_eq!((now(stranger.as_mut()), now(long.as_mut())), (None, None));
    // Strangers have filled their share, and long bodies theirs.
    assert_eq!(read(Pieces::of([b"a"]), 100, &budget), Err(BodyError::Busy));
    assert_eq!(now(pin!(slow(two_shares, Claim::Credentials))), Some(Err(BodyError::Busy)));
    let known = buffer(Pieces::of([b"Action=GetCallerIdentity"]), usize::MAX, &budget, Claim::Credentials);
    assert_eq!(now(pin!(known)).unwrap(), Ok(Bytes::from_static(b"Action=GetCallerIdentity")));
}

#[test]
fn w6_6_a_body_without_a_signature_is_short() {
    let budget = ByteBudget::new(usize::MAX / 2);
    assert_eq!(read(Pieces::of([&LONG]), usize::MAX, &budget), Err(BodyError::TooLarge(MAX_UNSIGNED_BODY_BYTES)));
}

#[test]
fn w6_6_a_body_that_is_declared_too_long_draws_nothing() {
    let budget = ByteBudget::new(0);
    let declared = Pieces(Pieces::of([b"four"]).0, Some(4));
    assert_eq!(read(declared, 3, &budget), Err(BodyError::TooLarge(3)));
}

#[test]
fn the_limit_counts_every_piece() {
    let budget = ByteBudget::new(400);
    assert_eq!(read(Pieces::of([b"one", b"two", b"six"]), 9, &budget), Ok(Bytes::from_static(b"onetwosix")));
    assert_eq!(read(Pieces::of([b"one", b"two", b"six"]), 8, &budget), Err(BodyError::TooLarge(8)));
    assert_eq!(read(Pieces::of([]), 0, &budget), Ok(Bytes::new()));
}
