//! What the operator set: flags over file over defaults, checked as a whole before anything is opened.
//!
//! Nothing here listens, and nothing is written. A key that is not known refuses (`deny_unknown_fields`), so does a combination that
//! would weaken the boundary: a public address without TLS (W6.1), `--dev` beyond loopback (W5.1).

mod check;
mod file;
mod public_url;
mod tls;

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

use daypass_directory::Quotas;
use daypass_names::{AccountId, ENABLED_BY_DEFAULT, Region};
use ipnet::IpNet;

pub use file::{
    AccountSection, AdminSection, CompatSection, File, JournalSection, JournalSync, ListenerSection, LogFormat, LogSection, SessionsSection,
};
pub use public_url::PublicUrl;
pub use tls::{Tls, TlsFlag};

use crate::cli::{PlaceArgs, ServeArgs};

/// Where the data folder lies unless it is said.
pub const DEFAULT_DATA: &str = "./daypass-data";

/// Where the API listens unless it is said.
pub const DEFAULT_LISTEN: &str = "127.0.0.1:4747";

/// The configuration file inside the data folder.
pub const FILE_NAME: &str = "daypass.toml";

/// The management account's e-mail unless it is said.
pub const DEFAULT_MANAGEMENT_EMAIL: &str = "management@daypass.invalid";

/// The largest configuration file, in bytes: an operator's page, not a database.
pub const MAX_FILE_BYTES: u64 = 1024 * 1024;

/// Why a configuration was refused.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("the configuration {path} cannot be read: {cause}")]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// The operating system's words.
        cause: std::io::Error,
    },
    /// It is not the TOML that is expected: an unknown key, a wrong type.
    #[error("the configuration {path} is refused: {cause}")]
    Malformed {
        /// Which file.
        path: PathBuf,
        /// Where and why.
        cause: Box<toml::de::Error>,
    },
    /// Values that cannot stand together, or that a rule forbids.
    #[error("{0}")]
    Refused(String),
}

/// One place to listen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listener {
    /// Where.
    pub address: SocketAddr,
    /// How its bytes are protected.
    pub tls: Tls,
    /// Signing names of the services that it answers; empty means all.
    pub services: Vec<String>,
}

/// An account whose id the operator has fixed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its e-mail.
    pub email: String,
    /// Its id, if it is fixed.
    pub id: Option<AccountId>,
}

/// The whole configuration of a server, checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// The data folder.
    pub data: PathBuf,
    /// The API listeners; the first one is what `env` prints.
    pub listeners: Vec<Listener>,
    /// What we call ourselves (W6.2).
    pub public_url: Option<PublicUrl>,
    /// Host names under which `/_daypass/*` is answered, besides loopback and that of `public_url` (W6.3).
    pub hosts: Vec<String>,
    /// Domains under which a bucket has a host name of its own.
    pub bucket_domains: Vec<String>,
    /// Proxies whose X-Forwarded-For and -Proto are believed (W6.2).
    pub trusted_proxies: Vec<IpNet>,
    /// Regions that are served.
    pub regions: Vec<Region>,
    /// A folder for trying things out (W5.1).
    pub dev: bool,
    /// The root key file, if it is not `<data>/root-key`.
    pub root_key: Option<PathBuf>,
    /// A folder of further AWS-managed policies.
    pub aws_policies: Option<PathBuf>,
    /// Start although the clock is far behind (W5.2).
    pub accept_clock: bool,
    /// IAM's quotas.
    pub quotas: Quotas,
    /// Choices about sessions.
    pub sessions: SessionsSection,
    /// Laxities that the boundary refuses by default; those that are on are named at start (security.md §1).
    pub compat: CompatSection,
    /// Where metrics are served, if anywhere: loopback only (W7.1).
    pub admin: Option<SocketAddr>,
    /// The management account.
    pub management: Account,
    /// Accounts that CreateAccount may name by e-mail, with their fixed ids.
    pub accounts: Vec<Account>,
    /// The journal.
    pub journal: JournalSection,
    /// The log.
    pub log: LogSection,
}

impl Config {
    /// What `serve` runs with.
    pub fn load(args: &ServeArgs) -> Result<Self, ConfigError> {
        let (data, file) = read(&args.place)?;
        check::combine(args, data, file)
    }

    /// The default regions, as parsed names.
    pub(crate) fn default_regions() -> Vec<Region> {
        ENABLED_BY_DEFAULT.iter().filter_map(|name| Region::parse(name).ok()).collect()
    }
}

/// The data folder and public URL alone, for commands that talk to a running server or print for the shell.
pub fn place(args: &PlaceArgs) -> Result<(PathBuf, Option<PublicUrl>), ConfigError> {
    let (data, file) = read(args)?;
    let public_url = file.public_url.as_deref().map(PublicUrl::parse).transpose().map_err(ConfigError::Refused)?;
    Ok((data, public_url))
}

/// The data folder, and the file beside or inside it; an absent default file is an empty one.
fn read(args: &PlaceArgs) -> Result<(PathBuf, File), ConfigError> {
    if let Some(path) = &args.config {
        let file = File::parse(path, &text_of(path)?)?;
        let data = args.data.clone().or_else(|| file.data.clone()).unwrap_or_else(|| DEFAULT_DATA.into());
        return Ok((data, file));
    }
    let data = args.data.clone().unwrap_or_else(|| DEFAULT_DATA.into());
    let path = data.join(FILE_NAME);
    let text = match text_of(&path) {
        Ok(text) => text,
        Err(ConfigError::Unreadable { cause, .. }) if cause.kind() == std::io::ErrorKind::NotFound => return Ok((data, File::default())),
        Err(other) => return Err(other),
    };
    let file = File::parse(&path, &text)?;
    // A file inside a folder cannot say that the folder is elsewhere: which of the two would be meant?
    if file.data.is_some() {
        return Err(ConfigError::Refused(format!("the key `data` belongs into a file named by --config, not into {}", path.display())));
    }
    Ok((data, file))
}

fn text_of(path: &Path) -> Result<String, ConfigError> {
    let unreadable = |cause| ConfigError::Unreadable { path: path.to_owned(), cause };
    let length = std::fs::metadata(path).map_err(unreadable)?.len();
    if length > MAX_FILE_BYTES {
        return Err(ConfigError::Refused(format!("the configuration {} is longer than {MAX_FILE_BYTES} bytes", path.display())));
    }
    std::fs::read_to_string(path).map_err(unreadable)
}

#[cfg(test)]
mod tests;
