//! What a request is taken for and its body says, by ours and by s3s: they were written apart, so what both say is hardly wrong in the same way.
//!
//! Random requests are made from a fixed seed, out of what S3's table knows and what hostile clients send. Where both name an operation, a
//! bucket and a key, they must name the same; each difference that is meant stands in `exceptions` with its reason, and one that nothing
//! meets any more is an error too. Where only one of them takes a request, that is counted and printed by class (`--nocapture`): ours may be
//! stricter as it likes, but what it takes and s3s refuses is a meant difference again.
//!
//! s3s authenticates nobody here: its hook is shown every request, signed or not, and ends it before it does anything.

mod bodies;
mod copy_sources;
mod exceptions;
mod ours;
mod random;
mod requests;
mod tally;
mod theirs;

/// What a request is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Named {
    operation: String,
    bucket: Option<String>,
    key: Option<String>,
}

#[test]
fn both_take_a_request_for_the_same_operation_bucket_and_key() {
    let rows = ours::rows();
    let mut random = random::Random::new(0x5eed_0001);
    let theirs = theirs::Service::new();
    let mut tally = tally::Tally::default();
    for _ in 0..requests::COUNT {
        let request = requests::any(&mut random, &rows);
        let Some(uri) = request.uri() else {
            tally.no_uri();
            continue;
        };
        tally.one(&request, ours::resolve(&request, &uri), theirs.resolve(&request, uri));
    }
    tally.finish(&rows);
}

#[test]
fn both_read_the_same_source_of_a_copy() {
    copy_sources::compare(&mut random::Random::new(0x5eed_0002));
}

#[test]
fn both_read_the_same_in_a_body() {
    bodies::compare(&mut random::Random::new(0x5eed_0003));
}
