//! The body of a rest request, as whoever performs reads it.

use daypass_sigv4::PayloadValid;
use http_body::Body;

use crate::{
    payload::{BodyError, ByteBudget, Claim, StreamError, VerifiedStream},
    ports::BoxFuture,
};

/// A body that is read as it comes and proven at its end.
pub trait Incoming: Send {
    /// The next decoded bytes; empty at the end.
    fn next(&mut self) -> BoxFuture<'_, Result<Vec<u8>, StreamError>>;
    /// The proof, once the end was read.
    fn finish(self: Box<Self>) -> Result<PayloadValid, StreamError>;
}

/// A body that is lent to whoever performs: what he leaves of it is still here afterwards.
pub(super) struct Lent<'a, B>(pub(super) &'a mut Option<VerifiedStream<B>>);

impl<B: Body + Unpin + Send> Incoming for Lent<'_, B>
where
    B::Data: Send,
{
    fn next(&mut self) -> BoxFuture<'_, Result<Vec<u8>, StreamError>> {
        Box::pin(async {
            match self.0.as_mut() {
                Some(stream) => stream.next().await,
                None => Err(StreamError::Body(BodyError::Incomplete)),
            }
        })
    }

    fn finish(self: Box<Self>) -> Result<PayloadValid, StreamError> {
        self.0.take().ok_or(StreamError::Body(BodyError::Incomplete))?.finish()
    }
}

/// Reads a document to its end, and gives it only with its proof. What is held of it draws from the budget of unproven bytes as it arrives,
/// proven chunk by chunk or not; what says of itself that it is too long is not begun (W6.6).
pub(super) async fn document<B>(
    mut body: VerifiedStream<B>,
    limit: usize,
    budget: &ByteBudget,
    claim: Claim,
) -> Result<(Vec<u8>, PayloadValid), StreamError>
where
    B: Body + Unpin + Send,
    B::Data: Send,
{
    let limit = claim.at_most(limit);
    let too_large = || StreamError::Body(BodyError::TooLarge(limit));
    if body.announced() > limit as u64 {
        return Err(too_large());
    }
    let mut draw = budget.draw(claim);
    let (mut read, mut arrived) = (Vec::new(), 0_usize);
    while let Some(more) = body.frame(&mut read).await? {
        if read.len() > limit {
            return Err(too_large());
        }
        // Framing is not held, and no more is held than is announced.
        let before = arrived.min(limit);
        arrived = arrived.saturating_add(more);
        if !draw.more(arrived.min(limit) - before) {
            return Err(StreamError::Body(BodyError::Busy));
        }
    }
    Ok((read, body.finish()?))
}
