//! What was asked for on the command line, and the numbers that follow from it.

use std::{path::PathBuf, time::Duration};

use anyhow::{Context, ensure};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::bare::BareArgs;

/// Connections that the client keeps busy, as the figures were stated.
pub const CONNECTIONS: usize = 32;
/// Threads of each server.
pub const SERVER_THREADS: usize = 2;
/// Callers that write at once.
pub const WRITERS: usize = 64;
/// How many different requests stand ready, signed, for a case.
pub const POOL: usize = 2048;

/// Measures daypass beside a bare server.
#[derive(Debug, Parser)]
#[command(name = "daypass-bench", version, about)]
pub struct Cli {
    /// Something else than the measurement.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The measurement.
    #[command(flatten)]
    pub measure: Measure,
}

/// The other things that this program is.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// The bare server: reads a request, appends a record, answers so many bytes
    Bare(BareArgs),
    /// Become a program that ends when its parent does
    #[command(hide = true)]
    Hold {
        /// The program and its arguments.
        #[arg(last = true, required = true)]
        program: Vec<std::ffi::OsString>,
    },
}

/// A group of figures that is measured on one data folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Case {
    /// GetCallerIdentity
    Identity,
    /// AssumeRole, and what issued sessions leave behind
    Sessions,
    /// Start and idle memory of an empty folder
    Starts,
    /// Many roles: start, GetRole, ListRoles
    Roles,
    /// IAM writes
    Writes,
    /// Everything about objects: heads, transfers, listings, puts
    Objects,
    /// HEAD of an object under a session policy
    Heads,
    /// PUT and GET of a large object
    Transfers,
    /// ListObjectsV2 of many keys
    Listings,
    /// PUT of small objects
    Puts,
}

impl Case {
    /// Whether `objects` means this one, too.
    fn is_of_objects(self) -> bool {
        match self {
            Self::Heads | Self::Transfers | Self::Listings | Self::Puts => true,
            Self::Identity | Self::Sessions | Self::Starts | Self::Roles | Self::Writes | Self::Objects => false,
        }
    }
}

/// How, and how long.
#[derive(Debug, Args)]
pub struct Measure {
    /// The server's binary [default: release/daypass in the target folder]
    #[arg(long, value_name = "FILE")]
    binary: Option<PathBuf>,
    /// Where the temporary folder is made; the disk of the writes [default: the system's]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Rounds of each case, both servers in each [default: 5, with --quick 3]
    #[arg(long)]
    rounds: Option<usize>,
    /// Length of one server's turn in a round [default: 2, with --quick 0.4]
    #[arg(long)]
    seconds: Option<f64>,
    /// Sessions to issue before AssumeRole is measured again [default: 100000, with --quick 5000]
    #[arg(long)]
    sessions: Option<usize>,
    /// Roles of the case that has many [default: 10000, with --quick 500]
    #[arg(long)]
    roles: Option<usize>,
    /// Keys of the bucket that is listed [default: 1000000, with --quick 20000]
    #[arg(long)]
    keys: Option<usize>,
    /// Size of the large object in MiB [default: 1024, with --quick 64]
    #[arg(long, value_name = "MIB")]
    large: Option<usize>,
    /// A minute instead of many: shows that everything runs, and little more
    #[arg(long)]
    quick: bool,
    /// Only this case; may be said again
    #[arg(long, value_name = "CASE")]
    only: Vec<Case>,
}

/// The same with every number settled.
#[derive(Debug)]
pub struct Plan {
    /// The server's binary.
    pub binary: PathBuf,
    /// Where temporary folders are made.
    pub folder: PathBuf,
    /// Rounds of each case.
    pub rounds: usize,
    /// One server's turn.
    pub turn: Duration,
    /// Sessions to issue.
    pub sessions: usize,
    /// Roles to make.
    pub roles: usize,
    /// Keys to list.
    pub keys: usize,
    /// Size of the large object in MiB.
    pub large_mib: usize,
    /// Single writes of a round.
    pub single_writes: usize,
    /// Writes of each concurrent caller in a round.
    pub writes_of_each: usize,
    only: Vec<Case>,
}

impl Measure {
    /// Settles the numbers. Everything is bounded: a mistyped number shall not fill a disk.
    pub fn plan(&self) -> anyhow::Result<Plan> {
        let of = |full, quick| if self.quick { quick } else { full };
        let seconds = self.seconds.unwrap_or(if self.quick { 0.4 } else { 2.0 });
        let plan = Plan {
            binary: self.binary.clone().unwrap_or_else(default_binary),
            folder: self.folder.clone().unwrap_or_else(std::env::temp_dir),
            rounds: self.rounds.unwrap_or(of(5, 3)),
            turn: Duration::try_from_secs_f64(seconds).context("--seconds")?,
            sessions: self.sessions.unwrap_or(of(100_000, 5_000)),
            roles: self.roles.unwrap_or(of(10_000, 500)),
            keys: self.keys.unwrap_or(of(1_000_000, 20_000)),
            large_mib: self.large.unwrap_or(of(1024, 64)),
            single_writes: of(200, 50),
            writes_of_each: of(100, 50),
            only: self.only.clone(),
        };
        ensure!((1..=100).contains(&plan.rounds), "--rounds: 1 to 100");
        ensure!((0.05..=60.0).contains(&seconds), "--seconds: 0.05 to 60");
        ensure!((1..=1_000_000).contains(&plan.sessions), "--sessions: 1 to 1000000");
        ensure!((100..=100_000).contains(&plan.roles), "--roles: 100 to 100000");
        ensure!((10_000..=10_000_000).contains(&plan.keys), "--keys: 10000 to 10000000");
        ensure!((1..=5 * 1024).contains(&plan.large_mib), "--large: 1 to 5120");
        let built = plan.binary.is_file();
        ensure!(built, "{} is not there: build it with `cargo build --release`, or name it with --binary", plan.binary.display());
        Ok(plan)
    }
}

impl Plan {
    /// Whether this case is asked for.
    pub fn has(&self, case: Case) -> bool {
        self.only.is_empty() || self.only.contains(&case) || (case.is_of_objects() && self.only.contains(&Case::Objects))
    }
}

fn default_binary() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from).join("release/daypass")
}
