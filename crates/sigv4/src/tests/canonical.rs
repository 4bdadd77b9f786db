//! Canonical paths and queries beyond the published vectors.

use crate::{
    PathStyle::{self, Normalized, Verbatim},
    canonical::{
        path,
        query::{self, Omit},
    },
};

#[track_caller]
fn path(style: PathStyle, raw: &str, canonical: &str) {
    let mut out = Vec::new();
    path::check(raw, style).unwrap();
    path::write(&mut out, raw, style).unwrap();
    assert_eq!(String::from_utf8(out).unwrap(), canonical);
}

#[track_caller]
fn query(raw: &str, canonical: &str) {
    let mut out = Vec::new();
    query::check(raw).unwrap();
    query::write(&mut out, raw, Omit::Nothing, false);
    assert_eq!(String::from_utf8(out).unwrap(), canonical);
}

#[test]
fn outside_s3_the_received_path_is_resolved_and_escaped_again() {
    path(Normalized, "", "/");
    path(Normalized, "/a%2Fb", "/a%252Fb");
    path(Normalized, "/a b/./c//d/", "/a%20b/c/d/");
    path(Normalized, "/a/b/../c", "/a/c");
    // Escaped dots are no dot segment.
    path(Normalized, "/a/%2e%2e", "/a/%252e%252e");
    path(Normalized, "/*$'()!~", "/%2A%24%27%28%29%21~");
}

#[test]
fn in_s3_a_path_is_escaped_once_and_nothing_moves() {
    path(Verbatim, "", "/");
    path(Verbatim, "/b/a//../c/", "/b/a//../c/");
    path(Verbatim, "/b/a%20%c3%a9+", "/b/a%20%C3%A9%2B");
    path(Verbatim, "/b/a é", "/b/a%20%C3%A9");
    path(Verbatim, "/b/a%2Fb", "/b/a%2Fb");
    path(Verbatim, "/b/a%252Fb", "/b/a%252Fb");
    path(Verbatim, "/../secret", "/../secret");
}

#[test]
fn parameters_are_sorted_by_escaped_name_and_then_value() {
    query("b=2&a=2&a=1", "a=1&a=2&b=2");
    query("a-=1&a=2", "a=2&a-=1");
    query("acl", "acl=");
    query("a&&b=", "a=&b=");
    query("a=b=c", "a=b%3Dc");
    query("a=+%20%2b", "a=%20%20%2B");
    query("a=%7e%2F*", "a=~%2F%2A");
    query("X-Amz-Signature=1", "X-Amz-Signature=1");
    query("=x", "=x");
}
