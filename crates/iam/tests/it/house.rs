//! The house in memory: a store that forgets, a clock that stands still, randomness that repeats, a journal that is looked into.

mod client;
mod ports;

use std::sync::Arc;

pub(crate) use client::{Answer, Credentials};
use daypass_directory::{AwsPolicies, Quotas};
use daypass_kernel::{
    Kernel, Parts,
    founding::{Plan, found, open_ring},
    sessions::RootKey,
    settings::Settings,
    state::State,
};
use daypass_names::{AccessKeyId, AccountId, SecretAccessKey};
use daypass_store::{Batch, Store, Write, memory::MemoryStore};
use daypass_testbed::Counted;
use ports::{Kept, Still};

/// The management account of every house.
pub(crate) const ACCOUNT: &str = "123456789012";
/// How many records one commit of a copy takes.
const COPY_RECORDS: usize = 90;

/// Names and values of a call.
pub(crate) type Parameters<'a> = &'a [(&'a str, &'a str)];

/// A running kernel with IAM in it, and its root user's key.
pub(crate) struct House {
    kernel: Kernel,
    store: Arc<MemoryStore>,
    clock: Arc<Still>,
    journal: Arc<Kept>,
    quotas: Quotas,
    /// The root user.
    pub(crate) root: Credentials,
}

impl House {
    /// A new house, founded.
    pub(crate) async fn new() -> Self {
        Self::with(Quotas::default()).await
    }

    /// A new house with other quotas.
    pub(crate) async fn with(quotas: Quotas) -> Self {
        let (store, clock, entropy) = (Arc::new(MemoryStore::new()), Arc::new(Still::default()), Counted::new(1));
        let account = AccountId::parse(ACCOUNT).unwrap();
        let key = AccessKeyId::mint_long_term(account, [7; 16]);
        let secret = SecretAccessKey::new("wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00".to_owned());
        let root = Credentials::long_term(key.as_str(), &secret);
        let plan = Plan { account, email: "root@example.com", dev: false, key, secret: &secret };
        found(store.as_ref(), &entropy, clock.time(), &root_key(), plan).await.unwrap();
        Self::open(store, clock, quotas, root, 1000).await
    }

    /// The same house once more, to be changed without the first one knowing.
    pub(crate) async fn copy(&self, seed: u64) -> Self {
        let store = Arc::new(MemoryStore::new());
        let (_, records) = self.store.snapshot("/").await.unwrap();
        for some in records.chunks(COPY_RECORDS) {
            let writes = some.iter().map(|record| Write::Put(record.key.clone(), record.value.clone())).collect();
            store.commit(Batch { preconditions: Vec::new(), writes }).await.unwrap();
        }
        Self::open(store, Arc::clone(&self.clock), self.quotas.clone(), self.root.clone(), seed * 1_000_000).await
    }

    async fn open(store: Arc<MemoryStore>, clock: Arc<Still>, quotas: Quotas, root: Credentials, seed: u64) -> Self {
        let state = State::load(Arc::clone(&store) as Arc<dyn Store>, AwsPolicies::built_in()).await.unwrap();
        let ring = open_ring(&state.current(), &root_key()).unwrap();
        let journal = Arc::new(Kept::default());
        let parts = Parts {
            clock: Arc::clone(&clock) as _,
            entropy: Arc::new(Counted::new(seed)),
            journal: Arc::clone(&journal) as _,
            state: Arc::new(state),
            ring,
            root: root_key(),
            settings: Settings { quotas: quotas.clone(), ..Settings::default() },
            services: vec![daypass_iam::service()],
            rest: Vec::new(),
        };
        let kernel = Kernel::start(parts).await.unwrap();
        Self { kernel, store, clock, journal, quotas, root }
    }

    /// Names of all operations that are built.
    pub(crate) fn built(&self) -> Vec<&'static str> {
        self.kernel.services().iter().flat_map(daypass_kernel::service::Service::built).collect()
    }

    /// Every event so far.
    pub(crate) fn events(&self) -> Vec<String> {
        self.journal.0.lock().unwrap().clone()
    }

    /// A signed call.
    pub(crate) async fn call(&self, who: &Credentials, action: &str, parameters: &[(&str, &str)]) -> Answer {
        client::send(&self.kernel, client::signed(who, self.clock.time(), action, parameters)).await
    }

    /// A call that nobody signed.
    pub(crate) async fn unsigned(&self, action: &str, parameters: &[(&str, &str)]) -> Answer {
        client::send(&self.kernel, client::unsigned(action, parameters)).await
    }

    /// A call of the root user that must succeed.
    pub(crate) async fn root(&self, action: &str, parameters: &[(&str, &str)]) -> Answer {
        self.call(&self.root, action, parameters).await.ok(action)
    }

    /// A user with an access key, and an inline policy if a statement list is given.
    pub(crate) async fn user(&self, name: &str, statements: Option<&str>) -> Credentials {
        self.root("CreateUser", &[("UserName", name)]).await;
        if let Some(statements) = statements {
            let document = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
            self.root("PutUserPolicy", &[("UserName", name), ("PolicyName", "Granted"), ("PolicyDocument", &document)]).await;
        }
        self.key_of(name).await
    }

    /// A new access key of a user.
    pub(crate) async fn key_of(&self, name: &str) -> Credentials {
        let answer = self.root("CreateAccessKey", &[("UserName", name)]).await;
        Credentials::long_term(answer.value("AccessKeyId"), &SecretAccessKey::new(answer.value("SecretAccessKey").to_owned()))
    }
}

/// `{"Effect":"Allow","Action":…,"Resource":…}`
pub(crate) fn allow(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#)
}

/// The ARN of something of IAM in the house's account.
pub(crate) fn arn(resource: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{resource}")
}

fn root_key() -> RootKey {
    RootKey::new([42; 32])
}
