//! What each operation does, act by act; the defaults are those of an operation that only reads.

use daypass_directory::Snapshot;
use daypass_kernel::{
    authorize::Proof,
    json::Object,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestBody, RestDone, RestPlace, RestScene},
    service::{Ask, Performed},
};
use daypass_sigv4::PayloadValid;

use crate::{
    asks::{self, Brought},
    site::Site,
};

/// An operation with its own parameters.
pub(crate) trait Act: Send + Sync {
    /// What becomes of the body; without a word of it there is none.
    fn body(&self) -> RestBody {
        RestBody::Document(0)
    }

    /// Where it is performed.
    fn place(&self) -> RestPlace {
        RestPlace::Objects
    }

    /// The members of its input that it understands, beside those of every operation.
    fn understood(&self) -> &'static [&'static str] {
        &[]
    }

    /// Reads its document.
    fn read(&mut self, _: &Site, _: &[u8], _: &PayloadValid) -> Result<(), Refusal> {
        Ok(())
    }

    /// Looks at what it must know to ask.
    fn look<'a>(&'a mut self, _: &'a Site, _: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async { Ok(()) })
    }

    /// What it asks.
    fn asks(&self, site: &Site, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        asks::of(site, scene, &Brought::default())
    }

    /// What of its own was sent and is not built.
    fn unbuilt(&self, _: &Site) -> Option<String> {
        None
    }

    /// Before its command, outside of the writer queue.
    fn before<'a>(&'a self, _: &'a Site, _: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async { Ok(()) })
    }

    /// After its command.
    fn after<'a>(&'a self, _: &'a Site, _: &'a Snapshot, _done: bool) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }

    /// Changes the directory.
    fn command(&self, _: &Site, _: &RestScene<'_>, _: &Proof) -> Result<Performed<RestAnswer>, Refusal> {
        Err(Refusal::internal("no command"))
    }

    /// Reads the directory, reads or changes objects.
    fn perform<'a>(
        &'a self,
        _: &'a Site,
        _: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async { Err(Refusal::internal("nothing to perform")) })
    }

    /// What of the document the trail shows: members of the request's JSON.
    fn trail(&self, _: &mut Object<'_>) {}
}

/// The future of what is known at once.
pub(crate) fn at_once<'a>(done: Result<RestAnswer, Refusal>) -> BoxFuture<'a, Result<RestDone, Refusal>> {
    let done = done.map(RestDone::read);
    Box::pin(async move { done })
}

/// An operation that is known and not built: it asks what its row says, and is then refused (W10.6).
pub(crate) struct Unbuilt;

/// The longest body of an operation that is not built, in bytes: nobody reads it.
const MAX_UNREAD_BYTES: usize = 64 * 1024;

impl Act for Unbuilt {
    fn body(&self) -> RestBody {
        RestBody::Document(MAX_UNREAD_BYTES)
    }

    fn unbuilt(&self, site: &Site) -> Option<String> {
        Some(format!("The operation {}", site.operation.name))
    }
}
