//! The house put together: folder, store, clock, keys, journal, services, kernel.
//!
//! Everything that can refuse refuses here, before the first request is accepted.

use std::{path::Path, sync::Arc};

use anyhow::{Context, bail};
use daypass_directory::{
    AwsPolicies, Batch,
    records::{HighestTime, KeyOwner, KeyStatus},
};
use daypass_kernel::{
    Kernel, Parts, ReplyBody, founding,
    ports::{Clock, Entropy, Journal},
    request::Connection,
    settings::{FixedAccount, Settings},
    state::State,
};
use daypass_names::Timestamp;
use daypass_s3::S3;
use daypass_store::Store;
use daypass_store_redb::RedbStore;
use http::{Request, Response};

use crate::{
    clock::{self, CHECK_SECONDS, DevClock, Source, SystemClock, SystemSource},
    config::Config,
    first_start,
    folder::{self, DEV_CLOCK, DataFolder, OBJECTS, ROOT_KEY, STORE},
    listener::{ArrivingBody, Health, Site},
    root_credentials, root_key,
    watched_store::WatchedStore,
};

/// How often a store that could not be written is tried, in seconds.
const RETRY_SECONDS: u64 = 5;

/// The longest folder of AWS-managed policies, in files: AWS itself has about 1 500.
const MAX_POLICY_FILES: usize = 5000;

/// What a start has put together.
pub(crate) struct Building {
    pub(crate) kernel: Kernel,
    pub(crate) clock: Arc<SystemClock>,
    pub(crate) dev_clock: Option<Arc<DevClock>>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) journal: Arc<crate::journal::FileJournal>,
    store: Arc<WatchedStore>,
}

impl Building {
    /// Opens or founds the deployment of that folder.
    pub(crate) async fn open(config: &Config, folder: &DataFolder, entropy: Arc<dyn Entropy>) -> anyhow::Result<Self> {
        let path = folder.join(STORE);
        let store = tokio::task::spawn_blocking(move || RedbStore::open(&path)).await.context("the store cannot be opened")??;
        let watched = Arc::new(WatchedStore::new(Arc::new(store)));
        let store: Arc<dyn Store> = Arc::clone(&watched) as _;
        let aws = aws_policies(config.aws_policies.as_deref())?;
        let mut state = State::load(Arc::clone(&store), Arc::clone(&aws)).await?;
        let is_new = state.current().deployment().is_none();
        let offset = if config.dev { DevClock::<SystemSource>::stored_offset(&folder.join(DEV_CLOCK))? } else { 0 };
        let begin = begin(&state, offset, config.accept_clock)?;
        let clock = Arc::new(SystemClock::new(SystemSource, begin, offset));
        let root = root_key::load(&config.root_key.clone().unwrap_or_else(|| folder.join(ROOT_KEY)), is_new, entropy.as_ref())?;
        if is_new {
            first_start::found(config, folder, store.as_ref(), &root, clock.as_ref(), entropy.as_ref()).await?;
            state = State::load(Arc::clone(&store), aws).await?;
        }
        let snapshot = state.current();
        first_start::refuse_other_kind(config, &snapshot)?;
        first_start::refuse_spent_ids(config, &snapshot)?;
        let ring = founding::open_ring(&snapshot, &root)
            .context("the root key is not the one that this deployment was sealed with, or the store is damaged")?;
        let settings = settings(config);
        let journal = crate::journal::open(folder, &config.journal, &settings.node, Arc::clone(&clock) as Arc<dyn Clock>)?;
        let objects = crate::objects::open(&folder.join(OBJECTS), &entropy).await?;
        crate::objects::settle(objects.as_ref(), &snapshot, journal.as_ref()).await?;
        let parts = Parts {
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            entropy: Arc::clone(&entropy),
            journal: Arc::clone(&journal) as Arc<dyn Journal>,
            state: Arc::new(state),
            ring,
            root,
            settings,
            services: vec![daypass_sts::service(), daypass_iam::service(), daypass_organizations::service()],
            rest: vec![Arc::new(S3::over(Arc::clone(&objects)))],
        };
        let kernel = Kernel::start(parts).await?;
        tokio::spawn(crate::objects::tend(objects));
        let dev_clock = config.dev.then(|| Arc::new(DevClock::new(Arc::clone(&clock), folder.join(DEV_CLOCK))));
        let building = Self { kernel, clock, dev_clock, entropy, journal, store: watched };
        if begin.raise_epoch {
            building.accept_clock().await?;
        }
        Ok(building)
    }

    /// `--accept-clock`: first every session dies, then the lower time is taken for the highest (W5.2).
    async fn accept_clock(&self) -> anyhow::Result<()> {
        self.kernel.raise_epoch().await.map_err(|refusal| anyhow::anyhow!("the epoch cannot be raised: {:?}", refusal.cause))?;
        tracing::warn!("the clock was accepted although it is behind: every session of before is dead");
        self.keep_time().await
    }

    /// Says so if `root-credentials` does not hold a key of root's: a reset that was cut short, or a key that was deleted since (W7.3).
    pub(crate) fn look_at_root_pair(&self, path: &Path) {
        let Ok(Some(pair)) = root_credentials::read(path) else { return };
        let state = self.kernel.state().current();
        let is_roots = state.access_key(&pair.id).is_some_and(|key| key.record.owner == KeyOwner::Root && key.record.status == KeyStatus::Active);
        if !is_roots {
            tracing::warn!(key = %pair.id, "root-credentials holds no active key of the root user; `daypass root reset` makes a new one");
        }
    }

    /// Stores the highest time served.
    pub(crate) async fn keep_time(&self) -> anyhow::Result<()> {
        let mut batch = Batch::new();
        batch.put(HighestTime { at: self.clock.highest_served() });
        let batch = batch.into_store(&self.kernel.state().current());
        self.store.commit(batch).await.map(|_| ()).context("the time cannot be stored")
    }

    /// Looks at the system clock and stores the time, for ever.
    pub(crate) async fn watch_time(&self) {
        loop {
            // What cannot be written is tried again soon, so that health comes back without a caller who tries.
            let pause = if self.store.failure().is_some() { RETRY_SECONDS } else { CHECK_SECONDS };
            tokio::time::sleep(std::time::Duration::from_secs(pause)).await;
            if let Some(step) = self.clock.check() {
                tracing::warn!(milliseconds = step, "the system clock was stepped");
            }
            // Asking moves it: a quiet server serves time, too.
            self.clock.now();
            if let Err(error) = self.keep_time().await {
                tracing::error!(%error, "the highest time served was not stored");
            }
        }
    }

    /// What works and what does not, with causes.
    pub(crate) fn health(&self) -> Health {
        let state = self.kernel.state();
        let store = state.is_stale(self.clock.now()).then(|| "the store cannot be followed".to_owned()).or_else(|| self.store.failure());
        let keys = state.current().ring().is_none().then(|| "there is no key ring".to_owned());
        let journal = self.journal.health().err().map(|error| error.to_string());
        Health { parts: vec![("store", store), ("keys", keys), ("journal", journal)] }
    }
}

impl Site for Building {
    async fn answer(&self, connection: &Connection, request: Request<ArrivingBody>) -> Response<ReplyBody> {
        self.kernel.handle(connection, request).await
    }

    fn health(&self) -> Health {
        self.health()
    }
}

/// W5.2: with what time this process begins.
fn begin(state: &State, offset: i64, accept: bool) -> anyhow::Result<clock::Start> {
    let now = Timestamp::from_epoch_millis(SystemSource.wall().saturating_add(offset));
    let served = state.current().highest_time().map(|highest| highest.at);
    Ok(clock::start(now, served, accept)?)
}

fn settings(config: &Config) -> Settings {
    let fixed = config.accounts.iter().filter_map(|account| Some(FixedAccount { email: account.email.clone(), id: account.id? }));
    Settings {
        regions: config.regions.iter().map(ToString::to_string).collect(),
        quotas: config.quotas.clone(),
        fixed_accounts: fixed.collect(),
        hosts: hosts(config),
        bucket_domains: config.bucket_domains.clone(),
        end_with_deactivated_key: config.sessions.end_with_deactivated_key,
        dev: config.dev,
        public_host: config.public_url.as_ref().map(crate::config::PublicUrl::authority),
        ..Settings::default()
    }
}

/// The host names that are ours: those of the configuration, and that of `public_url` (W6.3).
pub(crate) fn hosts(config: &Config) -> Vec<String> {
    config.hosts.iter().cloned().chain(config.public_url.iter().map(|url| url.host().to_owned())).collect()
}

/// The built-in policies and those of the operator's folder.
fn aws_policies(folder: Option<&Path>) -> anyhow::Result<Arc<AwsPolicies>> {
    let Some(folder) = folder else {
        return Ok(AwsPolicies::built_in());
    };
    let unreadable = || format!("the folder of AWS-managed policies {} cannot be read", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(unreadable)? {
        let path = entry.with_context(unreadable)?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        if files.len() == MAX_POLICY_FILES {
            bail!("{} holds more than {MAX_POLICY_FILES} policies", folder.display());
        }
        let limit = u64::try_from(daypass_directory::aws_policies::MAX_FILE_BYTES).unwrap_or(u64::MAX);
        let text = folder::read_limited(&path, &mut std::fs::File::open(&path).with_context(unreadable)?, limit)?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = String::from_utf8(text.to_vec()).with_context(|| format!("{} is not text", path.display()))?;
        files.push((name, text));
    }
    Ok(AwsPolicies::with_extra(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))?)
}
