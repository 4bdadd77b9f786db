//! The configuration file as it is written: TOML, every key known.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

use daypass_directory::Quotas;
use ipnet::IpNet;
use serde::Deserialize;

use super::{ConfigError, Tls};

/// The whole file. Keys at the top mirror the flags of `serve`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct File {
    /// `--data`, only in a file named by `--config`.
    pub data: Option<PathBuf>,
    /// `--listen`.
    pub listen: Option<SocketAddr>,
    /// `--dev`.
    pub dev: bool,
    /// `--root-key`.
    pub root_key: Option<PathBuf>,
    /// `--tls`.
    pub tls: Option<Tls>,
    /// `--insecure-http`.
    pub insecure_http: bool,
    /// `--aws-policies`.
    pub aws_policies: Option<PathBuf>,
    /// What we call ourselves: `https://sts.example.org`.
    pub public_url: Option<String>,
    /// Further host names of ours.
    pub hosts: Vec<String>,
    /// Addresses and networks of proxies that are believed.
    pub trusted_proxies: Vec<Network>,
    /// The regions that are served, instead of those enabled by default.
    pub regions: Option<Vec<String>>,
    /// Places to listen, instead of `listen` and `tls`.
    pub listeners: Vec<ListenerSection>,
    /// IAM's quotas.
    pub quota: Quotas,
    /// Choices about sessions.
    pub sessions: SessionsSection,
    /// Laxities.
    pub compat: CompatSection,
    /// The admin listener.
    pub admin: AdminSection,
    /// Accounts with fixed ids.
    pub account: Vec<AccountSection>,
    /// The journal.
    pub journal: JournalSection,
    /// The log.
    pub log: LogSection,
    /// Object storage.
    pub s3: S3Section,
}

impl File {
    /// Reads the file's text; `path` is for the words of an error.
    pub fn parse(path: &Path, text: &str) -> Result<Self, ConfigError> {
        toml::from_str(text).map_err(|cause| ConfigError::Malformed { path: path.to_owned(), cause: Box::new(cause) })
    }
}

/// A network, or a single address.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
pub struct Network(pub IpNet);

impl TryFrom<String> for Network {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let network = text.parse::<IpNet>().or_else(|_| text.parse::<std::net::IpAddr>().map(IpNet::from));
        network.map(Self).map_err(|_| format!("`{text}` is neither an address nor a network"))
    }
}

/// `[[listeners]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListenerSection {
    /// Where.
    pub address: SocketAddr,
    /// How its bytes are protected.
    #[serde(default)]
    pub tls: Tls,
    /// Signing names of the services that it answers; none means all.
    #[serde(default)]
    pub services: Vec<String>,
}

/// `[s3]`
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct S3Section {
    /// Domains under which a bucket has a host name of its own, besides `localhost`.
    pub domains: Vec<String>,
}

/// `[sessions]`
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SessionsSection {
    /// End the sessions of a deactivated or deleted access key with it (W1.6).
    pub end_with_deactivated_key: bool,
}

/// `[compat]`: no laxity of this stage has a key yet, so that any key refuses.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CompatSection {}

impl CompatSection {
    /// The names of the laxities that are on, for the line at start-up (security.md §1).
    pub fn named(&self) -> Vec<&'static str> {
        let Self {} = self;
        Vec::new()
    }
}

/// `[admin]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AdminSection {
    /// Where metrics and health are served; off unless set.
    pub listen: Option<SocketAddr>,
}

/// `[[account]]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountSection {
    /// The e-mail that CreateAccount will name.
    pub email: Option<String>,
    /// The twelve digits.
    pub id: Option<String>,
    /// Whether this is the organisation's management account, read at first start.
    #[serde(default)]
    pub management: bool,
}

/// When an event is on the disk (W9.2).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum JournalSync {
    /// Within a second of the answer.
    #[default]
    Second,
    /// Before each answer.
    Each,
}

/// `[journal]`: sizes, ages and retention have names and defaults (W9.3).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct JournalSection {
    /// When an event is on the disk.
    pub sync: JournalSync,
    /// A file of the chain is closed when it is this large.
    pub file_bytes: u64,
    /// …or this old.
    pub file_days: u32,
    /// Closed files are deleted when they are this old; 0 keeps them for ever.
    pub keep_days: u32,
    /// …or when all together are larger than this; 0 means no bound.
    pub keep_bytes: u64,
    /// How large the security log may grow.
    pub security_bytes: u64,
}

impl Default for JournalSection {
    fn default() -> Self {
        Self {
            sync: JournalSync::Second,
            file_bytes: 64 * 1024 * 1024,
            file_days: 1,
            keep_days: 400,
            keep_bytes: 0,
            security_bytes: 64 * 1024 * 1024,
        }
    }
}

/// The form of the log.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// Lines for people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// `[log]`
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LogSection {
    /// The form.
    pub format: LogFormat,
    /// `error`, `warn`, `info` (the default), `debug` or `trace`, also per module as tracing writes it.
    pub level: Option<String>,
}
