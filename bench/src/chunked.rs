//! A large upload in signed chunks, as the SDKs send it: made while it is sent, so that the client is never as large as the object.

use std::{io::Write, net::TcpStream};

use base64::{Engine, prelude::BASE64_STANDARD as BASE64};
use crc_fast::CrcAlgorithm;
use daypass_names::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::{
    request::{Key, REGION},
    rest::{Rest, SERVICE, SignedHead},
};

/// Bytes of a chunk, as many as the SDKs send.
pub const CHUNK_BYTES: usize = 64 * 1024;
/// Chunks that differ; the object repeats them.
const DIFFERENT: usize = 16;
/// Chunks between two looks at the server.
const CHUNKS_OF_A_LOOK: usize = 64;
/// The characters of a signature.
const SIGNATURE_CHARS: usize = 64;
const PAYLOAD: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// An object of so many chunks.
#[derive(Debug)]
pub struct Upload {
    path: String,
    chunks: usize,
    /// Those that differ, each with the hash of its bytes.
    different: Vec<(Vec<u8>, String)>,
    crc32c: String,
}

impl Upload {
    /// An object of that many chunks under that path. Its bytes do not compress.
    pub fn new(path: &str, chunks: usize) -> Self {
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        let mut chunk = || -> Vec<u8> { (0..CHUNK_BYTES / size_of::<u64>()).flat_map(|_| next(&mut seed).to_le_bytes()).collect() };
        let different: Vec<_> = (0..DIFFERENT).map(|_| chunk()).map(|bytes| (bytes.clone(), hex(&Sha256::digest(&bytes)))).collect();
        let mut crc = crc_fast::Digest::new(CrcAlgorithm::Crc32Iscsi);
        different.iter().cycle().take(chunks).for_each(|(bytes, _)| crc.update(bytes));
        let [.., a, b, c, d] = crc.finalize().to_be_bytes();
        Self { path: path.to_owned(), chunks, different, crc32c: BASE64.encode([a, b, c, d]) }
    }

    /// Bytes of the object.
    pub fn bytes(&self) -> usize {
        self.chunks * CHUNK_BYTES
    }

    /// Sends it, signed now. `look` is called now and then, and when all is sent.
    pub fn send(&self, to: &mut TcpStream, key: &Key, host: &str, at: Timestamp, look: &mut dyn FnMut() -> anyhow::Result<()>) -> anyhow::Result<()> {
        let framing = |bytes: usize| format!("{bytes:x};chunk-signature=\r\n\r\n").len() + SIGNATURE_CHARS;
        let length = self.bytes() + self.chunks * framing(CHUNK_BYTES) + framing(0);
        let head = Rest::new("PUT", &self.path)
            .header("content-encoding", "aws-chunked")
            .header("content-type", "application/octet-stream")
            .header("x-amz-checksum-crc32c", &self.crc32c)
            .header("x-amz-decoded-content-length", &self.bytes().to_string())
            .header("x-amz-sdk-checksum-algorithm", "CRC32C")
            .sign_head(key, host, at, PAYLOAD, u64::try_from(length)?)?;
        to.write_all(&head.bytes)?;
        let mut chain = Chain::new(key, head)?;
        let mut framed = Vec::with_capacity(CHUNK_BYTES + framing(CHUNK_BYTES));
        for (number, (bytes, sha256)) in self.different.iter().cycle().take(self.chunks).enumerate() {
            chain.frame(&mut framed, bytes, sha256)?;
            to.write_all(&framed)?;
            if number % CHUNKS_OF_A_LOOK == 0 {
                look()?;
            }
        }
        chain.frame(&mut framed, &[], EMPTY_SHA256)?;
        to.write_all(&framed)?;
        look()
    }
}

/// Signs chunk after chunk; each signature covers the one before.
struct Chain {
    mac: Hmac<Sha256>,
    time: String,
    scope: String,
    previous: String,
}

impl Chain {
    fn new(key: &Key, head: SignedHead) -> anyhow::Result<Self> {
        let SignedHead { time, signature, .. } = head;
        let date = time.split('T').next().unwrap_or_default();
        let mut derived = format!("AWS4{}", key.secret.expose()).into_bytes();
        for word in [date, REGION, SERVICE, "aws4_request"] {
            let mut mac = Hmac::<Sha256>::new_from_slice(&derived)?;
            mac.update(word.as_bytes());
            derived = mac.finalize().into_bytes().to_vec();
        }
        let scope = format!("{date}/{REGION}/{SERVICE}/aws4_request");
        Ok(Self { mac: Hmac::new_from_slice(&derived)?, time, scope, previous: signature })
    }

    /// A chunk with its frame.
    fn frame(&mut self, framed: &mut Vec<u8>, bytes: &[u8], sha256: &str) -> anyhow::Result<()> {
        let Self { time, scope, previous, .. } = &*self;
        let mut mac = self.mac.clone();
        mac.update(format!("AWS4-HMAC-SHA256-PAYLOAD\n{time}\n{scope}\n{previous}\n{EMPTY_SHA256}\n{sha256}").as_bytes());
        self.previous = hex(&mac.finalize().into_bytes());
        framed.clear();
        write!(framed, "{:x};chunk-signature={}\r\n", bytes.len(), self.previous)?;
        framed.extend_from_slice(bytes);
        framed.extend_from_slice(b"\r\n");
        Ok(())
    }
}

/// Marsaglia's xorshift: bytes that nobody could compress, the same in every run.
fn next(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing into memory cannot fail.
        let _ = std::fmt::Write::write_fmt(&mut text, format_args!("{byte:02x}"));
        text
    })
}
