//! The wall as it stands before S3: every case of it that anybody can try with a request.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod asks;
mod conditions;
mod names;
mod owners;
mod payloads;
mod policies;
mod records;
mod signatures;
mod tags;
mod unbuilt;
mod uploads;
