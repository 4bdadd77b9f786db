//! One binary for all targets, so that it is built once; `DAYPASS_FUZZ` names the one to run.
//!
//! `fuzz/smoke` builds it and runs each target for a few seconds; `fuzz/smoke policy 3600` runs one for an hour. A target is a function
//! of bytes that panics when a reader breaks its word: it panics itself, it takes what it must refuse, or it reads one text in two ways.

#![no_main]

mod arn;
mod chunks;
mod form;
mod json;
mod policy;
mod s3;
mod s3_policy;
mod s3_xml;
mod sigv4;
mod token;

use std::sync::LazyLock;

type Target = fn(&[u8]);

static TARGET: LazyLock<Target> = LazyLock::new(|| match std::env::var("DAYPASS_FUZZ").as_deref() {
    Ok("arn") => arn::target,
    Ok("chunks") => chunks::target,
    Ok("form") => form::target,
    Ok("json") => json::target,
    Ok("policy") => policy::target,
    Ok("s3") => s3::target,
    Ok("s3_policy") => s3_policy::target,
    Ok("s3_xml") => s3_xml::target,
    Ok("sigv4") => sigv4::target,
    Ok("token") => token::target,
    other => panic!("DAYPASS_FUZZ names no target: {other:?}"),
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| (*TARGET)(bytes));

/// The first byte, which chooses among the variants of a target, and the rest.
fn choice(bytes: &[u8]) -> Option<(u8, &[u8])> {
    bytes.split_first().map(|(first, rest)| (*first, rest))
}
