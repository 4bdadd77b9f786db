//! The house in memory, with its world held still, so that a test can look at the whole of it.
//!
//! [`House`] is a kernel with all services over a store that forgets. Its [`Moved`] clock goes when a test moves it, its randomness
//! repeats, its [`Ledger`] keeps every event and can be told to fail, its [`Stage`] of a store loses answers on demand. A [`Call`] is
//! what a client wants; signing makes a [`Wire`] of it, which a test may tamper with before it is delivered; an [`Answer`] comes back.
//!
//! Deterministic entropy lives here and nowhere else, and only dev-dependencies may name this crate (W5.5).

// Tests stop where they are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::missing_panics_doc)]

mod answer;
mod buckets;
mod call;
mod chunks;
mod clock;
mod credentials;
mod entropy;
mod feed;
mod house;
mod ledger;
mod people;
mod stage;
mod tree;

pub use answer::Answer;
pub use call::{Call, Wire, loopback};
pub use chunks::{Chunks, md5_base64, sha256_base64};
pub use clock::Moved;
pub use credentials::Credentials;
pub use entropy::Counted;
pub use feed::{Feed, feed};
pub use house::House;
pub use ledger::{Ledger, Mood};
pub use people::{allow, arn, deny, document, trust};
pub use stage::Stage;

/// The management account of every house.
pub const MANAGEMENT: &str = "123456789012";
