//! S3's reading of a head: method, path, query, the names of headers, and the bucket of a host; and of the source of a copy.
//!
//! The text is a line `GET /path?query`, a line with the host's bucket, and a line for each header, the first of which is read as a source too.

use std::cell::Cell;

use daypass_s3::classify::{CopySource, Head, MAX_KEY_BYTES, MAX_PARAMETERS, Refusal, Request, classify};

/// It has a path of its own, which is no bucket's.
const LAMBDA: &str = "WriteGetObjectResponse";
/// How often a header may be asked for: a few times for each member of each operation, however long the request is.
const MOST_LOOKS: usize = 4096;

pub(crate) fn target(bytes: &[u8]) {
    let Some((choice, bytes)) = crate::choice(bytes) else { return };
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut lines = text.split('\n');
    let (Some((method, target)), Some(host)) = (lines.next().and_then(|line| line.split_once(' ')), lines.next()) else { return };
    let headers: Vec<&str> = lines.collect();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let sent = Sent { method, path, query, host_bucket: (choice & 1 == 1).then_some(host), headers: &headers };
    let read = sent.classify();
    assert_eq!(shown(&read), shown(&sent.classify()));
    match &read {
        Ok(request) if request.operation.name == LAMBDA => assert_eq!((&request.bucket, &request.key), (&None, &None)),
        Ok(request) => named(&sent, request),
        Err(refusal) => assert!(refusal.code().1 >= 400),
    }
    copied(headers.first().copied().unwrap_or_default());
}

/// A head as it is sent.
#[derive(Clone, Copy)]
struct Sent<'a> {
    method: &'a str,
    path: &'a str,
    query: &'a str,
    host_bucket: Option<&'a str>,
    headers: &'a [&'a str],
}

impl Sent<'_> {
    fn classify(&self) -> Result<Request, Refusal> {
        let looks = Cell::new(0);
        let has_header = |name: &str| {
            looks.set(looks.get() + 1);
            self.headers.contains(&name)
        };
        let read =
            classify(&Head { method: self.method, path: self.path, query: self.query, host_bucket: self.host_bucket, has_header: &has_header });
        assert!(looks.get() <= MOST_LOOKS, "{} looks at headers", looks.get());
        read
    }
}

/// All that a reading says.
fn shown(read: &Result<Request, Refusal>) -> Result<(&'static str, Option<&str>, Option<&str>, Vec<(&str, &str)>), Refusal> {
    let request = read.as_ref().map_err(|refusal| *refusal)?;
    Ok((request.operation.name, request.bucket.as_deref(), request.key.as_deref(), request.query.pairs().collect()))
}

/// However the same names are written, they are the same.
fn named(sent: &Sent<'_>, request: &Request) {
    let [bucket, key] = [&request.bucket, &request.key].map(|name| name.as_deref().unwrap_or_default());
    assert!(!bucket.contains('/') && key.len() <= MAX_KEY_BYTES && (!bucket.is_empty() || key.is_empty()));
    assert!(request.key.as_deref() != Some("") && request.query.names().count() <= MAX_PARAMETERS);
    let whole = Ok(request);
    let same = |other: &Sent<'_>| {
        let read = other.classify();
        let expected =
            whole.map(|request| (request.operation.name, request.bucket.as_deref(), request.key.as_deref(), request.query.pairs().collect()));
        assert_eq!(shown(&read), expected, "{} {}?{} {:?}", other.method, other.path, other.query, other.host_bucket);
    };
    for escape in [escape_all, escape_most] {
        // With its slash a bucket is nothing else, be it called as an operation is.
        let by_path = if bucket.is_empty() { "/".to_owned() } else { format!("/{}/{}", escape(bucket), escape(key)) };
        same(&Sent { path: &by_path, host_bucket: None, ..*sent });
        let pairs: Vec<String> = request.query.pairs().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
        let query = pairs.join("&");
        // A lone empty name has nothing left of it.
        if request.query.names().all(|name| !name.is_empty()) {
            same(&Sent { query: &query, ..*sent });
        }
        if !bucket.is_empty() {
            let by_host = format!("/{}", escape(key));
            same(&Sent { path: &by_host, host_bucket: Some(bucket), ..*sent });
        }
        if !key.is_empty() {
            for value in [format!("{}/{}", escape(bucket), escape(key)), format!("/{bucket}/{}", escape(key)), escape(&format!("{bucket}/{key}"))] {
                let source = CopySource::parse(&value).unwrap_or_else(|refusal| panic!("{refusal}: {value}"));
                assert_eq!((source.bucket.as_str(), source.key.as_str(), source.version_id), (bucket, key, None), "{value}");
            }
        }
    }
}

/// A source is what a path with the same names is.
fn copied(value: &str) {
    let Ok(source) = CopySource::parse(value) else { return };
    assert_eq!(CopySource::parse(value).as_ref(), Ok(&source));
    let path = format!("/{}/{}", escape_most(&source.bucket), escape_most(&source.key));
    let request = Sent { method: "GET", path: &path, query: "", host_bucket: None, headers: &[] }.classify().expect("an object");
    assert_eq!((request.bucket.as_ref(), request.key.as_ref()), (Some(&source.bucket), Some(&source.key)));
    if let Some(version) = &source.version_id {
        assert_eq!(CopySource::parse(&format!("{path}?versionId={}", escape_most(version))), Ok(source.clone()));
    }
}

fn escape_all(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02x}")).collect()
}

fn escape_most(text: &str) -> String {
    let escape =
        |byte: u8| if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(escape).collect()
}
