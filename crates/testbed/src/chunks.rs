//! Bodies in chunks, signed here by hand: the house's own reader must not be held to its own writer.

use base64::{Engine, prelude::BASE64_STANDARD};
use daypass_names::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use md5::Md5;
use sha2::{Digest, Sha256};

use crate::{Call, Credentials, Wire};

const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const TRAILER: &str = "x-amz-checksum-sha256";

/// A head, and the pieces of its body: each chunk with its line, the last one, each trailer, the empty line. A test may take them apart.
#[derive(Debug, Clone)]
pub struct Chunks {
    /// The head, without a body.
    pub head: Wire,
    /// The pieces.
    pub pieces: Vec<Vec<u8>>,
}

impl Chunks {
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`
    pub fn signed(call: &Call, who: &Credentials, now: Timestamp, chunks: &[&[u8]]) -> Self {
        let (head, mut chain) = begin(call, who, now, chunks, "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", None);
        let mut pieces: Vec<Vec<u8>> = chunks.iter().map(|bytes| chain.chunk(bytes)).collect();
        pieces.push(chain.chunk(b""));
        pieces.push(b"\r\n".to_vec());
        Self { head, pieces }
    }

    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER`, with the body's SHA-256 behind it.
    pub fn with_trailer(call: &Call, who: &Credentials, now: Timestamp, chunks: &[&[u8]]) -> Self {
        Self::trailing(call, who, now, chunks, &sha256_base64(&chunks.concat()))
    }

    /// The same with any word behind it, well signed.
    pub fn trailing(call: &Call, who: &Credentials, now: Timestamp, chunks: &[&[u8]], checksum: &str) -> Self {
        let (head, mut chain) = begin(call, who, now, chunks, "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", Some(TRAILER));
        let mut pieces: Vec<Vec<u8>> = chunks.iter().map(|bytes| chain.chunk(bytes)).collect();
        pieces.push(chain.chunk(b""));
        let canonical = format!("{TRAILER}:{checksum}\n");
        let signature = chain.sign("AWS4-HMAC-SHA256-TRAILER", &hash(canonical.as_bytes()));
        pieces.push(format!("{TRAILER}:{checksum}\r\n").into_bytes());
        pieces.push(format!("x-amz-trailer-signature:{signature}\r\n").into_bytes());
        pieces.push(b"\r\n".to_vec());
        Self { head, pieces }
    }

    /// `STREAMING-UNSIGNED-PAYLOAD-TRAILER`, with the body's SHA-256 behind it.
    pub fn unsigned(call: &Call, who: &Credentials, now: Timestamp, chunks: &[&[u8]]) -> Self {
        let (head, _) = begin(call, who, now, chunks, "STREAMING-UNSIGNED-PAYLOAD-TRAILER", Some(TRAILER));
        let framed = |bytes: &&[u8]| [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat();
        let mut pieces: Vec<Vec<u8>> = chunks.iter().map(framed).collect();
        pieces.push(b"0\r\n".to_vec());
        pieces.push(format!("{TRAILER}:{}\r\n", sha256_base64(&chunks.concat())).into_bytes());
        pieces.push(b"\r\n".to_vec());
        Self { head, pieces }
    }

    /// The same, its pieces changed.
    #[must_use]
    pub fn change(mut self, change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Self {
        change(&mut self.pieces);
        self
    }

    /// As it goes out.
    pub fn wire(&self) -> Wire {
        self.head.clone().carrying(self.pieces.concat())
    }
}

fn begin(call: &Call, who: &Credentials, now: Timestamp, chunks: &[&[u8]], declared: &str, trailer: Option<&str>) -> (Wire, Chain) {
    let length: usize = chunks.iter().map(|bytes| bytes.len()).sum();
    let mut call = call.clone().declaring(declared).or_header("x-amz-decoded-content-length", &length.to_string());
    call = call.or_header("content-encoding", "aws-chunked");
    if let Some(trailer) = trailer {
        call = call.or_header("x-amz-trailer", trailer);
    }
    let head = call.signed(who, now);
    let previous = head.header("authorization").rsplit_once('=').unwrap().1.to_owned();
    let scope = format!("{}/{}/s3/aws4_request", now.date(), call.region);
    let parts = [now.date(), call.region.clone(), "s3".to_owned(), "aws4_request".to_owned()];
    let key = parts.iter().fold(format!("AWS4{}", who.secret).into_bytes(), |key, part| mac(&key, part));
    (head, Chain { key, time: now.basic(), scope, previous })
}

/// The signatures of chunks, each over the one before it.
struct Chain {
    key: Vec<u8>,
    time: String,
    scope: String,
    previous: String,
}

impl Chain {
    fn chunk(&mut self, bytes: &[u8]) -> Vec<u8> {
        let signature = self.sign("AWS4-HMAC-SHA256-PAYLOAD", &format!("{EMPTY}\n{}", hash(bytes)));
        let end: &[u8] = if bytes.is_empty() { b"" } else { b"\r\n" };
        [format!("{:x};chunk-signature={signature}\r\n", bytes.len()).as_bytes(), bytes, end].concat()
    }

    fn sign(&mut self, algorithm: &str, rest: &str) -> String {
        let text = format!("{algorithm}\n{}\n{}\n{}\n{rest}", self.time, self.scope, self.previous);
        self.previous = hex::encode(mac(&self.key, &text));
        self.previous.clone()
    }
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// As `x-amz-checksum-sha256` has it.
pub fn sha256_base64(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(bytes))
}

/// As `Content-MD5` has it.
pub fn md5_base64(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Md5::digest(bytes))
}
