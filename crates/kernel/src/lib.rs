//! The pipeline: who calls, what is asked, what is decided, what is recorded.
//!
//! Floor 5. The only callers of the engines; the world comes in through `ports`. Services sit above and say what they ask and how
//! they perform; they never authenticate, never authorize, never write a wire error, never touch the store.

pub mod again;
mod answer;
pub mod authn;
pub mod authorize;
pub mod caller;
mod controls;
pub mod event;
mod facts;
pub mod founding;
mod handler;
pub mod json;
pub mod kernel;
mod keys;
mod lengthy;
pub mod limits;
pub mod mint;
pub mod operate;
mod owed;
pub mod payload;
mod pipeline;
pub mod ports;
mod reach;
mod reading;
mod recording;
pub mod refusal;
mod reply;
pub mod request;
pub mod rest;
mod rotation;
mod route;
mod routing;
mod security;
pub mod service;
pub mod sessions;
pub mod settings;
pub mod soft;
mod standing;
pub mod state;
mod tending;
mod wire;
mod writer;

pub use kernel::{Kernel, Parts};
pub use reply::{Reply, ReplyBody, ReplyStream};
pub use route::names_bucket;
