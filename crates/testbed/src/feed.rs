//! A body that comes as a test lets it come.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame};
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// The receiving end: what the house reads.
#[derive(Debug)]
pub struct Feed(Receiver<Result<Bytes, io::Error>>);

/// A body and who sends it. At most one piece lies between them, so whoever has sent two knows that the first was taken.
pub fn feed() -> (Sender<Result<Bytes, io::Error>>, Feed) {
    let (sender, receiver) = channel(1);
    (sender, Feed(receiver))
}

impl Body for Feed {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.0.poll_recv(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }
}
