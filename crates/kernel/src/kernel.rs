//! The kernel put together: the ports, the services, the state, the keys, the queue.

use std::{ops::Deref, sync::Arc};

use daypass_api::Protocol;
use daypass_policy::Compiled;
use daypass_sigv4::SigningKey;

use crate::{
    founding::FoundingError,
    keys::KeyCache,
    lengthy::Lengthy,
    mint::Minter,
    owed::Owed,
    payload::ByteBudget,
    pipeline::Ended,
    ports::{Clock, Entropy, Journal},
    rest::RestService,
    rotation::RingKeeper,
    routing::Room,
    service::Service,
    sessions::{Keys, Ring, RootKey, SessionCache},
    settings::Settings,
    soft::SoftState,
    state::State,
    writer::{self, Writer},
};

/// What a kernel is made of.
pub struct Parts {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Where events go.
    pub journal: Arc<dyn Journal>,
    /// The state, loaded.
    pub state: Arc<State>,
    /// The key ring, opened.
    pub ring: Ring,
    /// The root key, to seal the ring again when it turns.
    pub root: RootKey,
    /// What the operator set.
    pub settings: Settings,
    /// The services.
    pub services: Vec<Service>,
    /// The services whose operation stands in the head.
    pub rest: Vec<Arc<dyn RestService>>,
}

/// How many bytes of opened sessions are kept.
const SESSION_CACHE_BYTES: usize = 32 * 1024 * 1024;

/// The listener-free server: a request goes in, an answer comes out. Cheap to clone.
#[derive(Clone)]
pub struct Kernel(Arc<Rooms>);

/// What the pipeline works with.
pub struct Rooms {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) journal: Arc<dyn Journal>,
    pub(crate) state: Arc<State>,
    pub(crate) settings: Settings,
    pub(crate) services: Vec<Service>,
    pub(crate) rest: Vec<Arc<dyn RestService>>,
    pub(crate) minter: Minter,
    pub(crate) ring: RingKeeper,
    pub(crate) sessions: SessionCache<SigningKey, Option<Arc<Compiled>>>,
    pub(crate) signing: KeyCache,
    pub(crate) soft: SoftState,
    pub(crate) budget: ByteBudget,
    pub(crate) owed: Owed,
    pub(crate) lengthy: Lengthy,
    /// Held while root's key is replaced.
    pub(crate) resetting: tokio::sync::Mutex<()>,
    pub(crate) writer: Writer<Ended>,
}

impl Deref for Kernel {
    type Target = Rooms;

    fn deref(&self) -> &Rooms {
        &self.0
    }
}

impl Kernel {
    /// Puts a kernel together and starts its writer queue, its watch and its tending; must run inside a runtime.
    ///
    /// Events of mutations that an earlier process committed and did not append are appended first (W9.2).
    pub async fn start(parts: Parts) -> Result<Self, FoundingError> {
        let keys = Keys::prepare(&parts.ring)?;
        let settings = parts.settings;
        let mut drained = writer::drain(parts.state.store(), parts.journal.as_ref(), &settings.node)
            .await
            .map_err(|error| FoundingError::Outbox(error.to_string()))?;
        drained.next = drained.next.max(parts.journal.last_outbox().map_or(1, |last| last.0 + 1));
        tokio::spawn(Arc::clone(&parts.state).follow(Arc::clone(&parts.clock)));
        let writer = Writer::start(Arc::clone(&parts.state), Arc::clone(&parts.journal), Arc::clone(&parts.clock), &settings.node, drained);
        let kernel = Self(Arc::new(Rooms {
            clock: parts.clock,
            entropy: parts.entropy,
            journal: parts.journal,
            state: parts.state,
            budget: ByteBudget::new(settings.unauthenticated_bytes),
            owed: Owed::default(),
            lengthy: Lengthy::default(),
            resetting: tokio::sync::Mutex::default(),
            settings,
            services: parts.services,
            rest: parts.rest,
            minter: Minter::new(keys),
            ring: RingKeeper::new(parts.ring, parts.root),
            sessions: SessionCache::new(SESSION_CACHE_BYTES),
            signing: KeyCache::default(),
            soft: SoftState::default(),
            writer,
        }));
        kernel.restore_soft_state().await;
        tokio::spawn(kernel.clone().tend());
        Ok(kernel)
    }

    /// The state: what `health` and the tests look at.
    pub fn state(&self) -> &State {
        &self.0.state
    }

    /// Whether store, key ring and journal work; the text says what does not.
    pub fn health(&self) -> Result<(), String> {
        if self.state.is_stale(self.clock.now()) {
            return Err("the watch of the store is stale".into());
        }
        if self.state.current().ring().is_none() {
            return Err("the store holds no key ring".into());
        }
        self.journal.health().map_err(|error| error.to_string())
    }

    /// The services, for the coverage table.
    pub fn services(&self) -> &[Service] {
        &self.0.services
    }

    /// Those whose operation stands in the head.
    pub fn rest_services(&self) -> &[Arc<dyn RestService>] {
        &self.0.rest
    }

    pub(crate) fn room(&self, name: &str) -> Option<Room<'_>> {
        let rest = || self.0.rest.iter().find(|service| service.model().name == name).map(|service| Room::Rest(service.as_ref()));
        self.service(name).map(Room::Typed).or_else(rest)
    }

    pub(crate) fn service(&self, name: &str) -> Option<&Service> {
        self.0.services.iter().find(|service| service.model.name == name)
    }

    /// The Query service of that Version.
    pub(crate) fn service_of_version(&self, version: &str) -> Option<&Service> {
        self.0.services.iter().find(|service| service.model.protocol == Protocol::AwsQuery && service.model.version == version)
    }

    pub(crate) fn service_of_target(&self, prefix: &str) -> Option<&Service> {
        self.0.services.iter().find(|service| service.model.target_prefix == Some(prefix))
    }
}
