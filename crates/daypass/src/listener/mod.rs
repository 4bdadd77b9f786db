//! Where requests come in: sockets, their limits, and the rules of the wire that hold for every service.
//!
//! A request that passes `gate` has one host, one length and one meaning for every reader (W6.5). It is then ours (`/_daypass/*`) or the
//! kernel's. Nothing here knows a service, a signature or a principal.

mod accept;
mod answer;
mod body;
mod connection;
mod forwarded;
mod gate;
mod heads;
mod paths;
mod pulse;
mod supervise;
mod wire;

use std::{future::Future, sync::Arc};

use daypass_kernel::{ReplyBody, ports::Clock, request::Connection};
use http::{Request, Response};
use ipnet::IpNet;

pub(crate) use answer::with as plain_answer;
pub(crate) use paths::health as health_answer;

pub use accept::{BindError, Bound, Drain, bind};
pub use body::{ArrivingBody, BodyError};
pub use heads::Heads;

use crate::{clock::DevClock, metrics::Instruments};

/// What stands behind the listeners: the kernel, or a stand-in of a test.
pub trait Site: Send + Sync + 'static {
    /// Answers a request that the rules of the wire let through. It has exactly one `Host` header and a target without an authority.
    fn answer(&self, connection: &Connection, request: Request<ArrivingBody>) -> impl Future<Output = Response<ReplyBody>> + Send;
    /// What works and what does not.
    fn health(&self) -> Health;
}

/// Whether the parts work without which nothing may be answered. The causes are for operators, never for the wire.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Health {
    /// Each part with its trouble, if it has one.
    pub parts: Vec<(&'static str, Option<String>)>,
}

impl Health {
    /// Whether every part works.
    pub fn is_good(&self) -> bool {
        self.parts.iter().all(|(_, trouble)| trouble.is_none())
    }
}

/// What every connection shares.
pub struct House<S> {
    /// Who answers.
    pub site: Arc<S>,
    /// The time, for the `Date` of answers.
    pub clock: Arc<dyn Clock>,
    /// The hand on the clock, with `--dev` only.
    pub dev_clock: Option<Arc<DevClock>>,
    /// Host names that are ours, lower-cased, besides loopback (W6.3).
    pub hosts: Vec<String>,
    /// Domains under which buckets have host names of their own; nothing under them is ours (W6.8).
    pub bucket_domains: Vec<String>,
    /// Proxies that are believed (W6.2).
    pub trusted_proxies: Vec<IpNet>,
    /// What is counted.
    pub instruments: Instruments,
    /// The budget of heads.
    pub heads: Heads,
}

#[cfg(test)]
mod tests;
