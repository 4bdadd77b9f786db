//! The command line: what may be typed, and nothing of what it does.
//!
//! Commands are nouns with verbs (`keys rotate`), each takes `--json`, and an unknown flag refuses. Every flag of `serve` but `--config`
//! and `--accept-clock` is also a key of the configuration file.

mod env;
mod explain;
mod operate;

use std::{net::SocketAddr, path::PathBuf};

use clap::{Args, Parser, Subcommand};
use daypass_names::AccountId;
use daypass_policy::DocumentKind;

pub(crate) use env::print as print_environment;
pub use explain::{ExplainArgs, QuestionArgs};
pub(crate) use operate::run as operate;

use crate::config::TlsFlag;

/// A self-hosted, AWS-compatible security token service.
#[derive(Debug, Parser)]
#[command(name = "daypass", version, about, disable_help_subcommand = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start the server
    Serve(ServeArgs),
    /// Play AWS's tutorial of cross-account access in a fresh folder, and show every decision
    Quickstart(QuickstartArgs),
    /// Print the shell lines that point AWS clients at this server
    Env(OperateArgs),
    /// Tell whether the running server is healthy
    Health(OperateArgs),
    /// The keys that seal session tokens
    Keys {
        /// Which verb.
        #[command(subcommand)]
        verb: KeysVerb,
    },
    /// The root user of the management account
    Root {
        /// Which verb.
        #[command(subcommand)]
        verb: RootVerb,
    },
    /// The audit trail
    Trail {
        /// Which verb.
        #[command(subcommand)]
        verb: TrailVerb,
    },
    /// Policy documents in files
    Policy {
        /// Which verb.
        #[command(subcommand)]
        verb: PolicyVerb,
    },
    /// Tell whether a request is allowed by policies in files, or how one was decided, and why
    Explain(Box<ExplainArgs>),
}

impl Command {
    /// Whether it answers a question by its exit code: 0 is yes, 1 is no, and not to know is neither.
    pub(crate) fn answers(&self) -> bool {
        match self {
            Self::Policy { .. } | Self::Explain(_) => true,
            Self::Serve(_) | Self::Quickstart(_) | Self::Env(_) | Self::Health(_) | Self::Keys { .. } | Self::Root { .. } | Self::Trail { .. } => {
                false
            }
        }
    }
}

/// Verbs of `keys`.
#[derive(Debug, Subcommand)]
pub enum KeysVerb {
    /// Seal new sessions with a new key; sessions of the old one live on
    Rotate {
        /// The place and the form of the answer.
        #[command(flatten)]
        operate: OperateArgs,
        /// Kill this key at once, and every session that it sealed
        #[arg(long, value_name = "KEY")]
        compromised: Option<u32>,
    },
}

/// Verbs of `root`.
#[derive(Debug, Subcommand)]
pub enum RootVerb {
    /// Replace the root user's access keys and rewrite root-credentials
    Reset {
        /// The place and the form of the answer.
        #[command(flatten)]
        operate: OperateArgs,
    },
}

/// Verbs of `trail`.
#[derive(Debug, Subcommand)]
pub enum TrailVerb {
    /// Print the last events
    Tail {
        /// The place and the form of the answer.
        #[command(flatten)]
        operate: OperateArgs,
        /// Print the CloudTrail records that the events stand for
        #[arg(long)]
        cloudtrail: bool,
        /// How many events to print at most
        #[arg(long, short = 'n', default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=10_000))]
        lines: u32,
        /// Keep printing events as they happen
        #[arg(long, short)]
        follow: bool,
    },
}

/// Verbs of `policy`.
#[derive(Debug, Subcommand)]
pub enum PolicyVerb {
    /// Find what AWS would refuse, and what does not do what it seems to say; exit code 1 if AWS would refuse
    Lint(LintArgs),
}

/// Flags of `policy lint`.
#[derive(Debug, Clone, Default, Args)]
pub struct LintArgs {
    /// The documents; `-` is standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// What the documents are for [default: told by what stands in each]
    #[arg(long, value_parser = kind_of, value_name = "identity|managed|trust|session|resource|scp|rcp")]
    pub kind: Option<DocumentKind>,
    /// The account that will hold the documents
    #[arg(long, value_name = "ID", value_parser = AccountId::parse)]
    pub account: Option<AccountId>,
    /// Answer in JSON
    #[arg(long)]
    pub json: bool,
}

fn kind_of(word: &str) -> Result<DocumentKind, String> {
    let kinds = DocumentKind::ALL.map(DocumentKind::as_str).join(", ");
    DocumentKind::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or_else(|| format!("one of {kinds}"))
}

/// Where the data folder and the configuration are.
#[derive(Debug, Clone, Default, Args)]
pub struct PlaceArgs {
    /// The data folder [default: ./daypass-data]
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// The configuration file [default: <data>/daypass.toml, if there is one]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// What every command takes that talks to a running server.
#[derive(Debug, Clone, Default, Args)]
pub struct OperateArgs {
    /// The place.
    #[command(flatten)]
    pub place: PlaceArgs,
    /// Answer in JSON
    #[arg(long)]
    pub json: bool,
}

/// Flags of `quickstart`.
#[derive(Debug, Clone, Default, Args)]
pub struct QuickstartArgs {
    /// Play in this folder, which must not exist yet, and leave it
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
}

/// Flags of `serve`.
#[derive(Debug, Clone, Default, Args)]
pub struct ServeArgs {
    /// The place.
    #[command(flatten)]
    pub place: PlaceArgs,
    /// Address and port of the API; port 0 takes a free one [default: 127.0.0.1:4747]
    #[arg(long, value_name = "ADDR:PORT")]
    pub listen: Option<SocketAddr>,
    /// A folder for trying things out: its clock can be moved; never opens any other folder
    #[arg(long)]
    pub dev: bool,
    /// The file with the key that everything secret is sealed with [default: <data>/root-key]
    #[arg(long, value_name = "FILE")]
    pub root_key: Option<PathBuf>,
    /// `local` for a certificate of our own, or the files CERTIFICATE,KEY
    #[arg(long, value_name = "local|CERTIFICATE,KEY")]
    pub tls: Option<TlsFlag>,
    /// Listen beyond loopback without TLS
    #[arg(long)]
    pub insecure_http: bool,
    /// A folder of further AWS-managed policies
    #[arg(long, value_name = "DIR")]
    pub aws_policies: Option<PathBuf>,
    /// Start although the clock is far behind the time already served; ends every session
    #[arg(long)]
    pub accept_clock: bool,
}

#[cfg(test)]
mod tests;
