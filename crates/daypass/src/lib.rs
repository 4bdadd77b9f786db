//! The binary: whatever can block, fail or lie.
//!
//! Command line, configuration, the data folder, listeners, TLS, the clock, randomness, the operator's socket and the wiring of the
//! house. It decides nothing about a request: what arrives here is held against the limits of the wire and given to the kernel.

pub mod admin;
pub mod cli;
pub mod clock;
pub mod config;
mod desk;
pub mod entropy;
mod explain;
mod first_start;
pub mod folder;
pub mod journal;
pub mod limits;
mod lint;
pub mod listener;
pub mod log;
pub mod metrics;
mod objects;
pub mod operator;
mod papers;
pub mod process;
mod quickstart;
mod recorded;
pub mod root_credentials;
pub mod root_key;
mod run;
mod serve;
pub mod terminal;
pub mod tls;
mod watched_store;
mod wiring;

pub use run::run;
