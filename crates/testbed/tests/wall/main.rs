//! The wall, tried on the whole house: what is forged, stripped, swapped, replayed or ended is refused, and what is refused leaves no trace
//! that it should not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod again;
mod crossing;
mod delegation;
mod guardrails;
mod keys;
mod nodes;
mod principals;
mod records;
mod requests;
mod sessions;
mod simulation;
mod tags;
