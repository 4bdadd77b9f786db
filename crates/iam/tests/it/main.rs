//! IAM behind the whole kernel: signed requests in, answers out, everything in memory.

// Tests may stop where they are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod access_keys;
mod account;
mod attachments;
mod authority;
mod coverage;
mod details;
mod groups;
mod house;
mod inline;
mod pages;
mod policies;
mod roles;
mod simulation;
mod tags;
mod users;
