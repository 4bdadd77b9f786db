//! The kernel with all services, in memory.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use daypass_directory::{
    AwsPolicies, Batch, Snapshot,
    records::{AccessKey, KeyOwner, KeyStatus, Sealed},
};
use daypass_kernel::rest::RestService;
use daypass_kernel::{
    Kernel, Parts,
    founding::{Plan, found, open_ring},
    request::Connection,
    sessions::{Keys, RootKey, seal_record},
    settings::Settings,
    state::State,
};
use daypass_names::{AccessKeyId, AccountId, SecretAccessKey, Timestamp};
use daypass_objects::{MemoryObjects, Objects};
use daypass_s3::S3;
use daypass_store::Store;
use http_body_util::BodyExt;
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

use crate::{Answer, Call, Counted, Credentials, Ledger, MANAGEMENT, Moved, Stage, Wire, loopback};

/// How far apart the random rows of two processes of one house begin.
const ROW: u64 = 1_000_000;

/// A running kernel, and the world around it.
pub struct House {
    /// The kernel.
    pub kernel: Kernel,
    /// Its store.
    pub store: Arc<Stage>,
    /// Its journal.
    pub journal: Arc<Ledger>,
    /// Its objects.
    pub objects: Arc<MemoryObjects>,
    /// Its clock.
    pub clock: Arc<Moved>,
    /// The management account's root user.
    pub root: Credentials,
    settings: Settings,
    starts: AtomicU64,
    /// The kernel's tasks; without it they are gone, as after `kill -9`.
    process: Option<Runtime>,
}

impl House {
    /// A new house, founded.
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// A new house whose operator has set something.
    pub async fn with(set: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = Settings::default();
        set(&mut settings);
        let (store, clock, journal) = (Arc::new(Stage::default()), Arc::new(Moved::default()), Arc::new(Ledger::default()));
        let objects = Arc::new(MemoryObjects::new(Arc::new(counted_ids())));
        let account = AccountId::parse(MANAGEMENT).unwrap();
        let key = AccessKeyId::mint_long_term(account, [7; 16]);
        let secret = SecretAccessKey::new("wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00".to_owned());
        let root = Credentials::long_term(key.as_str(), secret.expose());
        let plan = Plan { account, email: "root@example.com", dev: settings.dev, key, secret: &secret };
        found(store.as_ref(), &Counted::new(1), clock.time(), &root_key(), plan).await.unwrap();
        let (process, kernel) = start(&store, &clock, &journal, &objects, &settings, ROW).await;
        Self { kernel, store, journal, objects, clock, root, settings, starts: AtomicU64::new(2), process: Some(process) }
    }

    /// Dies without a word and starts again over the same store and journal.
    pub async fn crash(&mut self) {
        self.stop();
        let row = ROW * self.starts.fetch_add(1, Ordering::SeqCst);
        let (process, kernel) = start(&self.store, &self.clock, &self.journal, &self.objects, &self.settings, row).await;
        (self.kernel, self.process) = (kernel, Some(process));
    }

    fn stop(&mut self) {
        if let Some(process) = self.process.take() {
            process.shutdown_background();
        }
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        self.clock.time()
    }

    /// The state as it is.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.kernel.state().current()
    }

    /// Delivers what is on the wire over a loopback connection.
    pub async fn deliver(&self, wire: &Wire) -> Answer {
        self.deliver_over(&loopback(), wire).await
    }

    /// Delivers it over that connection.
    pub async fn deliver_over(&self, connection: &Connection, wire: &Wire) -> Answer {
        self.hand_over(connection, wire.request()).await
    }

    /// Delivers a head whose body comes in its own time.
    pub async fn deliver_with<B>(&self, wire: &Wire, body: B) -> Answer
    where
        B: http_body::Body + Unpin + Send,
        B::Data: Send,
    {
        self.hand_over(&loopback(), wire.request_with(body)).await
    }

    async fn hand_over<B>(&self, connection: &Connection, request: http::Request<B>) -> Answer
    where
        B: http_body::Body + Unpin + Send,
        B::Data: Send,
    {
        let reply = self.kernel.handle(connection, request).await;
        let status = reply.status().as_u16();
        let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = reply.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
        let bytes = reply.into_body().collect().await.unwrap().to_bytes();
        Answer { status, headers, body: String::from_utf8_lossy(&bytes).into_owned(), bytes }
    }

    /// Signs by header and delivers.
    pub async fn call(&self, who: &Credentials, call: &Call) -> Answer {
        self.deliver(&call.signed(who, self.now())).await
    }

    /// A signed call of STS.
    pub async fn sts(&self, who: &Credentials, action: &str, parameters: &[(&str, &str)]) -> Answer {
        self.call(who, &Call::sts(action, parameters)).await
    }

    /// A signed call of IAM.
    pub async fn iam(&self, who: &Credentials, action: &str, parameters: &[(&str, &str)]) -> Answer {
        self.call(who, &Call::iam(action, parameters)).await
    }

    /// A signed call of Organizations.
    pub async fn organizations(&self, who: &Credentials, operation: &str, input: &Value) -> Answer {
        self.call(who, &Call::organizations(operation, input)).await
    }

    /// An access key of an account's root user, which no call makes: written behind the kernel's back.
    pub async fn root_of(&self, account: AccountId) -> Credentials {
        let snapshot = self.snapshot();
        let keys = Keys::prepare(&open_ring(&snapshot, &root_key()).unwrap()).unwrap();
        let (id, secret) = (AccessKeyId::mint_long_term(account, [9; 16]), "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY01");
        let place = daypass_directory::key::access_key(account, &id);
        let sealed = seal_record(&keys, place.as_str(), [3; 12], secret.as_bytes()).unwrap();
        let mut batch = Batch::of(account);
        let (status, created) = (KeyStatus::Active, self.now());
        batch.put(AccessKey { account, id: id.clone(), owner: KeyOwner::Root, status, created, secret: Sealed::new(sealed) });
        self.write(batch).await;
        Credentials::long_term(id.as_str(), secret)
    }

    /// Waits until the state is such, which a chore or another task brings about.
    pub async fn until(&self, what: &str, such: impl Fn(&Snapshot) -> bool) {
        for _ in 0..5_000_000_u32 {
            if such(&self.snapshot()) {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("never: {what}");
    }

    /// Commits behind the kernel's back, as another node or a later command would, and waits until the kernel sees it.
    pub async fn write(&self, batch: Batch) {
        let revision = self.store.commit(batch.into_store(&self.snapshot())).await.unwrap();
        self.until("the write is seen", |snapshot| snapshot.revision() >= revision).await;
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The process: its own runtime, so that it can be killed.
async fn start(
    store: &Arc<Stage>,
    clock: &Arc<Moved>,
    journal: &Arc<Ledger>,
    objects: &Arc<MemoryObjects>,
    settings: &Settings,
    row: u64,
) -> (Runtime, Kernel) {
    let process = Builder::new_multi_thread().worker_threads(1).build().unwrap();
    let (store, clock, journal, settings) = (Arc::clone(store), Arc::clone(clock), Arc::clone(journal), settings.clone());
    let objects: Arc<dyn Objects> = Arc::clone(objects) as _;
    let starting = process.spawn(async move {
        let state = State::load(store as Arc<dyn Store>, AwsPolicies::built_in()).await.unwrap();
        let ring = open_ring(&state.current(), &root_key()).unwrap();
        let services = vec![daypass_sts::service(), daypass_iam::service(), daypass_organizations::service()];
        let rest: Vec<Arc<dyn RestService>> = vec![Arc::new(S3::over(objects))];
        let entropy = Arc::new(Counted::new(row));
        Kernel::start(Parts { clock, entropy, journal, state: Arc::new(state), ring, root: root_key(), settings, services, rest }).await.unwrap()
    });
    let kernel = starting.await.unwrap();
    (process, kernel)
}

/// Ids that count up: no two are the same.
fn counted_ids() -> impl Fn() -> [u8; 16] + Send + Sync {
    let next = AtomicU64::new(1);
    move || u128::from(next.fetch_add(1, Ordering::SeqCst)).to_be_bytes()
}

fn root_key() -> RootKey {
    RootKey::new([42; 32])
}
