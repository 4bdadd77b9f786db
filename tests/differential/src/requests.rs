//! Random requests: half of them near to one that S3's table knows, half of anything.

use daypass_api::{Location, OperationModel, Place, RestRow};
use http::Uri;

use crate::random::Random;

/// How many are compared.
pub(crate) const COUNT: usize = 60_000;
/// The domain under which buckets have hosts.
pub(crate) const DOMAIN: &str = "s3.example.com";

/// It has a path of its own.
const LAMBDA: &str = "WriteGetObjectResponse";
const METHODS: [&str; 8] = ["GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "OPTIONS", "get"];
const BUCKETS: [&str; 8] = ["lake", "my.bucket-1", "abc", "Upper_Case", "xn--a", "127.0.0.1", "a..b", LAMBDA];
/// Pieces of paths: what a reader may take for something that it is not.
const PIECES: [&str; 44] = [
    "a",
    "key",
    "b.txt",
    "lake",
    "/",
    "//",
    "/./",
    "/../",
    "..",
    ".",
    "%2e%2e",
    "%2E",
    "%2F",
    "%2f",
    "%252F",
    "%5C",
    "%00",
    "%0d%0a",
    "%20",
    "+",
    "%2B",
    "%3F",
    "%3Facl",
    "%23",
    "%25",
    "%C3%A9",
    "é",
    "%F0%9F%8D%A3",
    "%c3%28",
    "%ff",
    "%",
    "%zz",
    ";",
    ":",
    "@",
    "*",
    "'",
    "&",
    "=",
    "acl",
    LAMBDA,
    "~",
    "$",
    "|",
];
/// Parameters beside those of the table, and what they may be taken for.
const PARAMETERS: [&str; 26] = [
    "x-id",
    "prefix",
    "delimiter",
    "marker",
    "max-keys",
    "versionId",
    "id",
    "uploadId",
    "partNumber",
    "response-expires",
    "events",
    "ACL",
    "Acl",
    "%61cl",
    "ac%6c",
    "acl%00",
    "acl%20",
    "+acl",
    "acl%3D",
    "list%2Dtype",
    "uploadid",
    "%",
    "%ff",
    "%zz",
    "",
    "é",
];
const VALUES: [&str; 17] =
    ["", "", "=", "=a", "=1", "=2", "=2", "=0", "=a%20b%2B", "=a+b", "=a=b", "=%zz", "=%ff", "=é", "=ListDirectoryBuckets", "=acl", "=%32"];
const HEADERS: [&str; 8] = [
    "x-amz-copy-source",
    "x-amz-object-attributes",
    "x-amz-request-route",
    "x-amz-request-token",
    "x-amz-rename-source",
    "x-amz-acl",
    "x-amz-tagging",
    "range",
];

/// One request.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) method: &'static str,
    /// Path and query as they are sent.
    pub(crate) target: String,
    /// The bucket whose host it is sent to.
    pub(crate) host_bucket: Option<&'static str>,
    pub(crate) headers: Vec<&'static str>,
}

impl Request {
    /// The target, if HTTP's library lets it through at all: to ours it comes by the same.
    pub(crate) fn uri(&self) -> Option<Uri> {
        self.target.parse().ok()
    }

    /// How often the query names that parameter.
    pub(crate) fn count(&self, name: &str) -> usize {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        query.split('&').filter(|pair| pair.replace("%2D", "-").split('=').next() == Some(name)).count()
    }
}

/// A request.
pub(crate) fn any(random: &mut Random, rows: &[(&'static OperationModel, &'static RestRow)]) -> Request {
    let (operation, row) = rows[random.below(rows.len())];
    let near = !random.once_in(3);
    let method = if near && !random.once_in(12) { row.method } else { random.one(&METHODS) };
    let place = if near && !random.once_in(12) { row.place } else { [Place::Service, Place::Bucket, Place::Object][random.below(3)] };
    let mut headers = Vec::new();
    let mut query = Vec::new();
    if near {
        query.extend(row.query.iter().map(|(name, value)| format!("{name}{}", value.map_or_else(String::new, |value| format!("={value}")))));
        for member in row.members.iter().filter(|member| member.required) {
            match member.location {
                Location::Query => query.push(format!("{}={}", member.wire, 1 + random.below(3))),
                Location::Header => headers.push(member.wire),
                Location::Headers | Location::Path | Location::Body => {}
            }
        }
    }
    let wild = if near { random.below(3) / 2 } else { random.below(4) };
    for _ in 0..wild {
        query.insert(random.below(query.len() + 1), parameter(random, rows));
    }
    if place == Place::Service && random.once_in(20) {
        query.push("x-id=ListDirectoryBuckets".to_owned());
    }
    if random.once_in(10) && !query.is_empty() {
        let twice = query[random.below(query.len())].clone();
        query.push(twice);
    }
    if random.once_in(12) {
        query.pop();
    }
    if random.once_in(8) {
        headers.push(random.one(&HEADERS));
    }
    if random.once_in(12) {
        headers.pop();
    }
    let (path, host_bucket) = if near && operation.name == LAMBDA { (format!("/{LAMBDA}"), None) } else { path(random, place) };
    let target = if query.is_empty() && !random.once_in(20) { path } else { format!("{path}?{}", query.join(random.one(&["&", "&", "&", "&&"]))) };
    Request { method, target, host_bucket, headers }
}

fn parameter(random: &mut Random, rows: &[(&'static OperationModel, &'static RestRow)]) -> String {
    let named = rows[random.below(rows.len())].1.query;
    let name = match named.first() {
        Some((name, _)) if !random.once_in(3) => name,
        _ => random.one(&PARAMETERS),
    };
    format!("{name}{}", random.one(&VALUES))
}

fn path(random: &mut Random, place: Place) -> (String, Option<&'static str>) {
    let bucket: &'static str = random.one(&BUCKETS);
    let key = match place {
        Place::Object => key(random),
        Place::Service | Place::Bucket => String::new(),
    };
    match place {
        Place::Service => ("/".to_owned(), None),
        _ if random.once_in(3) => (format!("/{key}"), Some(bucket)),
        _ => {
            let bucket = if random.once_in(10) { self::key(random) } else { bucket.to_owned() };
            let slash = if key.is_empty() && random.once_in(2) { "" } else { "/" };
            let lead = if random.once_in(40) { "//" } else { "/" };
            (format!("{lead}{bucket}{slash}{key}"), None)
        }
    }
}

/// A key or what a hostile client puts in its place. Sometimes about as long as keys may be.
pub(crate) fn key(random: &mut Random) -> String {
    let mut key: String = (0..=random.below(5)).map(|_| random.one(&PIECES)).collect();
    if random.once_in(50) {
        key.push_str(&random.one(&["a", "%61", "é"]).repeat(1018 + random.below(10)));
    }
    key
}
