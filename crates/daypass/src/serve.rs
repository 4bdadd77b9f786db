//! `daypass serve`: from the command line to the last answer.

use std::{
    io::{self, Write},
    sync::Arc,
};

use anyhow::Context;
use daypass_kernel::ports::{Clock, Entropy};
use rustls::server::ResolvesServerCert;
use tokio::{
    signal::unix::{SignalKind, signal},
    task::JoinHandle,
};

use crate::{
    admin,
    cli::ServeArgs,
    config::{Config, Tls},
    desk::Desk,
    entropy::OsEntropy,
    first_start,
    folder::{self, CA_BUNDLE, DataFolder, FolderKind, LISTEN, ROOT_CREDENTIALS, SOCKET},
    listener::{self, Bound, Drain, Heads, House},
    log,
    metrics::{self, Instruments},
    operator::Door,
    process,
    tls::{self, LocalAuthority, RENEW_SECONDS},
    wiring::{self, Building},
};

/// Runs the server until it is told to stop.
pub(crate) async fn run(args: &ServeArgs) -> anyhow::Result<()> {
    let config = Config::load(args)?;
    log::start(&config.log)?;
    name_laxities(&config);
    let mut serving = Serving::start(&config).await?;
    announce(&config, &serving.building, &serving.url)?;
    serving.told_to_stop().await;
    tracing::info!("finishing: no new connections, requests in flight are answered");
    serving.finish().await
}

/// A server that answers, of `serve` and of the quickstart.
pub(crate) struct Serving {
    folder: DataFolder,
    building: Arc<Building>,
    door: Door,
    drain: Drain,
    watch: JoinHandle<()>,
    stop: Stop,
    url: String,
}

impl Serving {
    /// Opens the folder and listens. Whatever can refuse refuses here.
    pub(crate) async fn start(config: &Config) -> anyhow::Result<Self> {
        let folder = DataFolder::open(&config.data, FolderKind::of(config.dev))?;
        folder::remove(&folder.join(LISTEN))?;
        let entropy: Arc<dyn Entropy> = Arc::new(OsEntropy::open().context("the operating system gives no random bytes")?);
        // A used port is told before anything is founded.
        let mut sockets = bind(config).await?;
        if config.listeners.iter().any(|listener| listener.tls.is_on()) {
            process::warm_cryptography();
        }
        let building = Arc::new(Building::open(config, &folder, entropy).await?);
        building.look_at_root_pair(&folder.join(ROOT_CREDENTIALS));
        secure(config, &folder, &building, &mut sockets)?;
        let mut urls: Vec<String> = sockets.iter().map(Bound::url).collect();
        let instruments = measure(config, &building, &mut urls).await?;
        let house = Arc::new(house(config, &building, instruments));
        let stop = Stop::listen()?;
        let drain = Drain::serve(&house, sockets);
        let door = Door::open(&folder.join(SOCKET), Desk { building: Arc::clone(&building), credentials: folder.join(ROOT_CREDENTIALS) })?;
        folder::replace(&folder.join(LISTEN), format!("{}\n", urls.join("\n")).as_bytes())?;
        let watch = tokio::spawn({
            let building = Arc::clone(&building);
            async move { building.watch_time().await }
        });
        Ok(Self { folder, building, door, drain, watch, stop, url: urls.into_iter().next().unwrap_or_default() })
    }

    /// Where it answers.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Waits for SIGTERM or SIGINT.
    pub(crate) async fn told_to_stop(&mut self) {
        self.stop.wait().await;
    }

    /// Answers what is in flight, and writes what is to be kept.
    pub(crate) async fn finish(self) -> anyhow::Result<()> {
        folder::remove(&self.folder.join(LISTEN))?;
        drop(self.door);
        self.drain.finish().await;
        self.watch.abort();
        self.building.keep_time().await?;
        self.building.journal.finish().await.context("the last events were not synced")?;
        self.building.journal.finish().await.context("the last events were not written")
    }
}

fn house(config: &Config, building: &Arc<Building>, instruments: Instruments) -> House<Building> {
    House {
        site: Arc::clone(building),
        clock: Arc::clone(&building.clock) as Arc<dyn Clock>,
        dev_clock: building.dev_clock.clone(),
        hosts: wiring::hosts(config),
        bucket_domains: config.bucket_domains.clone(),
        trusted_proxies: config.trusted_proxies.clone(),
        instruments,
        heads: Heads::default(),
    }
}

/// security.md §1: laxities that are on are named at start.
fn name_laxities(config: &Config) {
    for name in config.compat.named() {
        tracing::warn!(laxity = name, "a laxity is on by [compat]");
    }
}

async fn bind(config: &Config) -> anyhow::Result<Vec<Bound>> {
    let mut sockets = Vec::new();
    for listener in &config.listeners {
        sockets.push(listener::bind(listener.address, &listener.services).await?);
    }
    Ok(sockets)
}

/// Gives each socket its TLS, and leaves what clients need to trust where `env` finds it.
fn secure(config: &Config, folder: &DataFolder, building: &Arc<Building>, sockets: &mut [Bound]) -> anyhow::Result<()> {
    let mut bundle = String::new();
    let mut local = None;
    for (listener, socket) in config.listeners.iter().zip(sockets) {
        match &listener.tls {
            Tls::Off => {}
            Tls::Local => {
                let authority = match &local {
                    Some(authority) => Arc::clone(authority),
                    None => Arc::clone(local.insert(authority(config, folder, building)?)),
                };
                socket.set_tls(tls::acceptor(authority as Arc<dyn ResolvesServerCert>)?);
            }
            Tls::Given { certificate, key, ca } => {
                socket.set_tls(tls::given(certificate, key)?);
                if let Some(ca) = ca {
                    bundle.push_str(&std::fs::read_to_string(ca).with_context(|| format!("{} cannot be read", ca.display()))?);
                }
            }
        }
    }
    if let Some(authority) = &local {
        bundle.push_str(authority.certificate());
        tokio::spawn(renew(Arc::clone(authority), Arc::clone(building)));
    }
    let path = folder.join(CA_BUNDLE);
    if bundle.is_empty() {
        folder::remove(&path)?;
    } else {
        folder::replace(&path, bundle.as_bytes())?;
    }
    Ok(())
}

/// The local authority for every name that we may be called by.
fn authority(config: &Config, folder: &DataFolder, building: &Building) -> anyhow::Result<Arc<LocalAuthority>> {
    let mut names: Vec<String> = ["localhost", "127.0.0.1", "::1"].map(str::to_owned).to_vec();
    names.extend(wiring::hosts(config).iter().map(|host| host.trim_matches(['[', ']']).to_owned()));
    // A certificate stands for all names below a domain of two labels or more; below `localhost` alone no client believes that.
    let domains = config.bucket_domains.iter().filter(|domain| domain.contains('.'));
    names.extend(domains.flat_map(|domain| [domain.clone(), format!("*.{domain}")]));
    let addresses = config.listeners.iter().map(|listener| listener.address.ip()).filter(|address| !address.is_unspecified());
    names.extend(addresses.map(|address| address.to_string()));
    let place = folder.create_folder(folder::TLS)?;
    Ok(Arc::new(LocalAuthority::open(&place, &names, building.clock.now(), Arc::clone(&building.entropy))?))
}

async fn renew(authority: Arc<LocalAuthority>, building: Arc<Building>) {
    loop {
        building.clock.sleep_until(building.clock.now().plus_seconds(RENEW_SECONDS)).await;
        if let Err(error) = authority.renew(building.clock.now()) {
            tracing::error!(%error, "the listener's certificate was not renewed");
        }
    }
}

/// The admin listener, if there is one; its URL stands behind those of the API.
async fn measure(config: &Config, building: &Arc<Building>, urls: &mut Vec<String>) -> anyhow::Result<Instruments> {
    let Some(address) = config.admin else {
        return Ok(Instruments::off());
    };
    let handle = metrics::install().context("metrics cannot be counted")?;
    let (address, _) =
        admin::serve(address, Arc::clone(building), handle).await.with_context(|| format!("the admin listener {address} cannot be opened"))?;
    urls.push(format!("http://{address}"));
    Ok(Instruments::on())
}

/// Standard output: `ready <url>` first, then the account and what to type next.
fn announce(config: &Config, building: &Building, url: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    let account = first_start::management(&building.kernel.state().current());
    let account = account.map_or_else(|| "none".to_owned(), |account| account.to_string());
    let written =
        writeln!(out, "ready {url}\naccount {account}\nnext: eval \"$(daypass env --data {})\"", quoted(&config.data.display().to_string()));
    written.and_then(|()| out.flush()).context("standard output is closed")
}

/// A path as it is typed: quoted only if it must be.
pub(crate) fn quoted(path: &str) -> String {
    let plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_'));
    if plain { path.to_owned() } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

/// SIGTERM or SIGINT.
struct Stop {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
}

impl Stop {
    fn listen() -> anyhow::Result<Self> {
        let hear = |kind| signal(kind).context("signals cannot be heard");
        Ok(Self { terminate: hear(SignalKind::terminate())?, interrupt: hear(SignalKind::interrupt())? })
    }

    async fn wait(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}
