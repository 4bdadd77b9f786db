//! Bodies in chunks: however the bytes are split, the same comes out, and nothing is proven before the end.
//!
//! The first byte says whether chunks are signed, whether a trailer follows them, and what the harness changes of what it signed; the second
//! how the bytes are split. Unsigned, the third is the declared length and the rest is the body as it is sent; signed, the rest is data: its
//! lines become chunks.

use std::fmt::Write as _;

use aws_lc_rs::{digest, hmac};
use daypass_names::{SecretAccessKey, Timestamp};
use daypass_sigv4::{Head, PathStyle, PayloadError, PayloadProof, PayloadReader, PayloadValid, Presented, Rules, Signer, SigningKey};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const NOW: &str = "20150830T123600Z";
const SCOPE: &str = "20150830/us-east-1/s3/aws4_request";
const REGIONS: [&str; 1] = ["us-east-1"];
/// More chunks show nothing that these do not, and each is hashed four times.
const MOST_CHUNKS: usize = 12;
const TRAILER: &str = "x-amz-checksum-crc32";

pub(crate) fn target(bytes: &[u8]) {
    let Some((choice, bytes)) = crate::choice(bytes) else { return };
    let Some((split, bytes)) = crate::choice(bytes) else { return };
    if choice & 1 == 1 {
        signed(choice, split, bytes);
    } else if let Some((length, body)) = crate::choice(bytes) {
        let headers = headers("STREAMING-UNSIGNED-PAYLOAD-TRAILER", true, length.into());
        let make = || with_head(&headers, |head| PayloadReader::unsigned(head)).expect("a declaration");
        if let Some((_, valid)) = read(&make, body, length.into(), split) {
            assert_eq!(valid.proof(), PayloadProof::UnsignedTrailer);
            assert!(valid.trailers().iter().map(|trailer| trailer.name.as_str()).eq([TRAILER]));
        }
    }
}

type Headers = Vec<(&'static str, Vec<u8>)>;

fn headers(kind: &str, trailer: bool, length: u64) -> Headers {
    let declared = [("host", "s3.example.com"), ("x-amz-content-sha256", kind), ("x-amz-decoded-content-length", &length.to_string())];
    let mut headers: Headers = declared.into_iter().map(|(name, value)| (name, value.into())).collect();
    if trailer {
        headers.push(("x-amz-trailer", TRAILER.into()));
    }
    headers
}

/// Signs data as a client does, changes a byte of it if that is asked for, and reads it.
fn signed(choice: u8, split: u8, bytes: &[u8]) {
    let trailer = choice & 2 == 2;
    let chunks: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').filter(|chunk| !chunk.is_empty()).take(MOST_CHUNKS).collect();
    let data = chunks.concat();
    let kind = if trailer { "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" } else { "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" };
    let length = data.len() as u64;
    let mut headers = headers(kind, trailer, length);
    let (secret, now) = (SecretAccessKey::new(SECRET.to_owned()), Timestamp::parse_basic(NOW).expect("a time"));
    let path = PathStyle::Verbatim;
    let signer = Signer { access_key_id: "AKIDEXAMPLE", secret: &secret, token: None, region: "us-east-1", service: "s3", now, path };
    let made = with_head(&headers, |head| signer.sign(head, kind)).expect("signed");
    let seed = made.authorization.rsplit('=').next().expect("a signature").to_owned();
    headers.push(("x-amz-date", made.x_amz_date.into()));
    headers.push(("authorization", made.authorization.into()));

    let mut body = Chain::new(seed).body(&chunks, trailer);
    let changed = choice & 4 == 4;
    if changed {
        let at = (usize::from(split) * 31 + usize::from(choice >> 3)) % body.len();
        body[at] ^= (choice >> 3).max(1);
    }
    let (verified, key) = with_head(&headers, |head| {
        let presented = Presented::read(head, &Rules::s3(now, &REGIONS)).expect("presented");
        let key = SigningKey::for_scope(&secret, presented.scope());
        (presented.verify_declared(&key, head).expect("verified"), key)
    });
    let make = || verified.payload_reader(&key).expect("a declared body");
    let told = read(&make, &body, length, split);
    // A changed byte may mean the same, as the case of a digit does; it never makes other data or other trailers.
    assert!(changed || told.is_some());
    if let Some((out, valid)) = told {
        assert_eq!(out, data);
        assert_eq!(valid.proof(), if trailer { PayloadProof::TrailerSignature } else { PayloadProof::ChunkSignatures });
        let expected = trailer.then_some((TRAILER, "AAAAAA=="));
        assert!(valid.trailers().iter().map(|trailer| (trailer.name.as_str(), trailer.value.as_str())).eq(expected));
    }
}

fn with_head<T>(headers: &Headers, then: impl FnOnce(&Head<'_>) -> T) -> T {
    let headers: Vec<(&str, &[u8])> = headers.iter().map(|(name, value)| (*name, value.as_slice())).collect();
    then(&Head { method: "PUT", path: "/lake/k", query: "", headers: &headers })
}

type Told = (Vec<u8>, Result<PayloadValid, PayloadError>);

/// Reads a body at once, byte by byte and in pieces; and what of it is less than whole.
fn read(make: &dyn Fn() -> PayloadReader, body: &[u8], length: u64, split: u8) -> Option<(Vec<u8>, PayloadValid)> {
    let whole = feed(make(), std::iter::once(body), length);
    assert_eq!(feed(make(), body.chunks(1), length), whole);
    let mut sizes = u32::from(split);
    let mut rest = body;
    let pieces = std::iter::from_fn(|| {
        sizes = sizes.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        // An empty piece is nothing.
        let at = rest.len().min((sizes >> 24) as usize % 23);
        let (piece, after) = rest.split_at(at);
        let piece = (!rest.is_empty()).then_some(piece);
        rest = after;
        piece
    });
    assert_eq!(feed(make(), pieces, length), whole);
    let (out, told) = whole;
    let valid = told.ok()?;
    assert_eq!(out.len() as u64, length);
    // Only a last CRLF may be missing.
    if let Some(least) = body.len().checked_sub(2).filter(|least| *least > 0) {
        let cut = usize::from(split) * 131 % least;
        let (_, told) = feed(make(), std::iter::once(&body[..cut]), length);
        assert_eq!(told, Err(PayloadError::Truncated), "proven by {cut} of {} bytes", body.len());
    }
    Some((out, valid))
}

fn feed<'a>(mut reader: PayloadReader, pieces: impl Iterator<Item = &'a [u8]>, length: u64) -> Told {
    let mut out = Vec::new();
    for piece in pieces {
        let fed = reader.feed(piece, &mut out);
        assert!(out.len() as u64 <= length, "{} bytes of {length}", out.len());
        if let Err(error) = fed {
            assert_eq!(reader.feed(b"", &mut out), Err(PayloadError::AlreadyRefused));
            assert_eq!(reader.finish(), Err(PayloadError::AlreadyRefused));
            return (out, Err(error));
        }
    }
    (out, reader.finish())
}

/// The client's end of the chain, made of other parts than the server's.
struct Chain {
    key: hmac::Key,
    previous: String,
}

impl Chain {
    fn new(seed: String) -> Self {
        let sign = |key: &[u8], text: &str| hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text.as_bytes());
        let first = format!("AWS4{SECRET}").into_bytes();
        let key = SCOPE.split('/').fold(first, |key, part| sign(&key, part).as_ref().to_vec());
        Self { key: hmac::Key::new(hmac::HMAC_SHA256, &key), previous: seed }
    }

    fn body(mut self, chunks: &[&[u8]], trailer: bool) -> Vec<u8> {
        let mut body = Vec::new();
        for chunk in chunks.iter().copied().chain([&b""[..]]) {
            let signature = self.sign("AWS4-HMAC-SHA256-PAYLOAD", &format!("{}\n{}", sha256(b""), sha256(chunk)));
            body.extend_from_slice(format!("{:x};chunk-signature={signature}\r\n", chunk.len()).as_bytes());
            body.extend_from_slice(chunk);
            if !chunk.is_empty() {
                body.extend_from_slice(b"\r\n");
            }
        }
        if trailer {
            let line = format!("{TRAILER}:AAAAAA==");
            let signature = self.sign("AWS4-HMAC-SHA256-TRAILER", &sha256(format!("{line}\n").as_bytes()));
            body.extend_from_slice(format!("{line}\r\nx-amz-trailer-signature:{signature}\r\n").as_bytes());
        }
        body.extend_from_slice(b"\r\n");
        body
    }

    fn sign(&mut self, algorithm: &str, last: &str) -> String {
        let text = format!("{algorithm}\n{NOW}\n{SCOPE}\n{}\n{last}", self.previous);
        self.previous = hex(hmac::sign(&self.key, text.as_bytes()).as_ref());
        self.previous.clone()
    }
}

fn sha256(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}
