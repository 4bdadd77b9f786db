//! The decoder of `aws-chunked` bodies: a state machine that is fed what arrives.
//!
//! Each signature covers the one before it, and the first covers the head's, so chunks cannot be changed, moved, dropped or taken
//! from another request.

use hmac::Mac as _;
use sha2::{Digest as _, Sha256};

use super::{
    PayloadProof, PayloadValid,
    chunk_line::ChunkLine,
    declaration::Chunked,
    error::PayloadError,
    trailer::{self, Trailer, TrailerLine},
};
use crate::{
    crypto::{self, EMPTY_SHA256, HmacSha256},
    key::SigningKey,
    limits::{MAX_CHUNK_LINE_BYTES, MAX_SIGNED_CHUNK_BYTES, MAX_TRAILER_BYTES},
};

/// What comes next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// A chunk's header line.
    Line,
    /// That many more bytes of a chunk.
    Chunk { remaining: u64 },
    /// The CRLF after a chunk, from that byte on.
    ChunkEnd { at: usize },
    /// Trailer lines; that many bytes of them have been seen.
    Trailers { seen: usize },
    /// Everything is proven; a last CRLF may follow, from that byte on.
    Done { at: usize },
}

/// Signs and compares along the chain.
pub(crate) struct ChunkChain {
    mac: HmacSha256,
    time: String,
    scope: String,
    previous: Vec<u8>,
}

impl ChunkChain {
    pub(crate) fn new(key: &SigningKey, time: String, seed_signature: &str) -> Self {
        Self { mac: key.mac(), time, scope: key.scope().as_str().to_owned(), previous: seed_signature.as_bytes().to_vec() }
    }

    /// The signature of the next chunk.
    pub(crate) fn chunk(&self, data_sha256: &[u8; 64]) -> [u8; 64] {
        self.sign("AWS4-HMAC-SHA256-PAYLOAD", &[EMPTY_SHA256.as_bytes(), data_sha256])
    }

    /// The signature of the trailers.
    pub(crate) fn trailers(&self, trailers: &[Trailer]) -> [u8; 64] {
        self.sign("AWS4-HMAC-SHA256-TRAILER", &[&crypto::sha256_hex(&trailer::canonical(trailers))])
    }

    /// The chain goes on from that signature.
    pub(crate) fn advance(&mut self, signature: &[u8]) {
        self.previous.clear();
        self.previous.extend_from_slice(signature);
    }

    fn sign(&self, algorithm: &str, hashes: &[&[u8]]) -> [u8; 64] {
        let mut mac = self.mac.clone();
        mac.update(algorithm.as_bytes());
        for line in [self.time.as_bytes(), self.scope.as_bytes(), &self.previous].iter().chain(hashes) {
            mac.update(b"\n");
            mac.update(line);
        }
        crypto::to_hex(&mac.finalize().into_bytes().into())
    }
}

/// The decoder.
pub(crate) struct Chunks {
    declared: Chunked,
    /// Present exactly if chunks are signed.
    chain: Option<ChunkChain>,
    state: State,
    /// The line that is being received.
    line: Vec<u8>,
    /// The signature of the chunk that is being received.
    signature: Vec<u8>,
    /// The bytes of a signed chunk, held back, and their hash so far.
    held: Vec<u8>,
    hash: Sha256,
    /// Decoded bytes that may still come.
    left: u64,
    trailers: Vec<Trailer>,
}

impl Chunks {
    pub(crate) fn new(declared: Chunked, chain: ChunkChain) -> Self {
        let chain = declared.signed.then_some(chain);
        Self::with(declared, chain)
    }

    /// Chunks that nobody signed.
    pub(crate) fn unsigned(declared: Chunked) -> Self {
        Self::with(declared, None)
    }

    fn with(declared: Chunked, chain: Option<ChunkChain>) -> Self {
        let left = declared.decoded_length;
        Self {
            declared,
            chain,
            state: State::Line,
            line: Vec::new(),
            signature: Vec::new(),
            held: Vec::new(),
            hash: Sha256::new(),
            left,
            trailers: Vec::new(),
        }
    }

    /// Bytes of the body without its framing.
    pub(crate) fn decoded_length(&self) -> u64 {
        self.declared.decoded_length
    }

    /// Takes what arrived, and appends what is proven of it.
    pub(crate) fn feed(&mut self, mut input: &[u8], out: &mut Vec<u8>) -> Result<(), PayloadError> {
        while !input.is_empty() {
            input = match self.state {
                State::Line => self.chunk_line(input, out)?,
                State::Chunk { remaining } => self.chunk_bytes(input, remaining, out)?,
                State::ChunkEnd { at } => {
                    let (rest, at) = expect_crlf(input, at, PayloadError::ChunkLine)?;
                    self.state = if at < CRLF.len() { State::ChunkEnd { at } } else { State::Line };
                    rest
                }
                State::Trailers { seen } => self.trailer_line(input, seen)?,
                State::Done { at } => {
                    let (rest, at) = expect_crlf(input, at, PayloadError::AfterEnd)?;
                    self.state = State::Done { at };
                    rest
                }
            };
        }
        Ok(())
    }

    /// The body has ended: it is valid only if it ended where it should.
    pub(crate) fn finish(self) -> Result<PayloadValid, PayloadError> {
        // A client that stops before the last CRLF has left nothing out that counts; one that stops inside it is broken.
        match self.state {
            State::Done { at: 0 | 2 } if self.left == 0 => {}
            State::Done { .. } | State::Line | State::Chunk { .. } | State::ChunkEnd { .. } | State::Trailers { .. } => {
                return Err(PayloadError::Truncated);
            }
        }
        let proof = match (self.declared.signed, self.trailers.is_empty()) {
            (true, true) => PayloadProof::ChunkSignatures,
            (true, false) => PayloadProof::TrailerSignature,
            (false, _) => PayloadProof::UnsignedTrailer,
        };
        Ok(PayloadValid { proof, trailers: self.trailers })
    }

    fn chunk_line<'a>(&mut self, input: &'a [u8], out: &mut Vec<u8>) -> Result<&'a [u8], PayloadError> {
        let (rest, complete) = take_line(&mut self.line, input, MAX_CHUNK_LINE_BYTES, PayloadError::ChunkLine)?;
        if complete {
            let line = std::mem::take(&mut self.line);
            let text = line.strip_suffix(CRLF).ok_or(PayloadError::ChunkLine)?;
            let chunk = ChunkLine::read(text, self.declared.signed)?;
            self.begin_chunk(&chunk, out)?;
        }
        Ok(rest)
    }

    fn begin_chunk(&mut self, chunk: &ChunkLine<'_>, out: &mut Vec<u8>) -> Result<(), PayloadError> {
        if self.declared.signed && chunk.size > MAX_SIGNED_CHUNK_BYTES {
            return Err(PayloadError::ChunkTooLarge);
        }
        self.left = self.left.checked_sub(chunk.size).ok_or(PayloadError::TooLong)?;
        self.signature.clear();
        self.signature.extend_from_slice(chunk.signature.unwrap_or_default());
        if chunk.size > 0 {
            self.state = State::Chunk { remaining: chunk.size };
            return Ok(());
        }
        self.end_chunk(out)?;
        self.state = if self.declared.trailers.is_empty() { State::Done { at: 0 } } else { State::Trailers { seen: 0 } };
        Ok(())
    }

    fn chunk_bytes<'a>(&mut self, input: &'a [u8], remaining: u64, out: &mut Vec<u8>) -> Result<&'a [u8], PayloadError> {
        let here = usize::try_from(remaining).map_or(input.len(), |remaining| remaining.min(input.len()));
        let (bytes, rest) = input.split_at_checked(here).unwrap_or((input, &[]));
        if self.chain.is_some() {
            self.hash.update(bytes);
            self.held.extend_from_slice(bytes);
        } else {
            out.extend_from_slice(bytes);
        }
        let remaining = remaining.saturating_sub(bytes.len() as u64);
        if remaining > 0 {
            self.state = State::Chunk { remaining };
        } else {
            self.end_chunk(out)?;
            self.state = State::ChunkEnd { at: 0 };
        }
        Ok(rest)
    }

    /// Verifies the chunk's signature, and only then lets its bytes go.
    fn end_chunk(&mut self, out: &mut Vec<u8>) -> Result<(), PayloadError> {
        let Some(chain) = &mut self.chain else { return Ok(()) };
        let data_sha256 = crypto::to_hex(&self.hash.finalize_reset().into());
        if !crypto::same(&chain.chunk(&data_sha256), &self.signature) {
            return Err(PayloadError::ChunkSignature);
        }
        chain.advance(&self.signature);
        out.append(&mut self.held);
        Ok(())
    }

    fn trailer_line<'a>(&mut self, input: &'a [u8], seen: usize) -> Result<&'a [u8], PayloadError> {
        let (rest, complete) = take_line(&mut self.line, input, MAX_TRAILER_BYTES.saturating_sub(seen), PayloadError::Trailer)?;
        if complete {
            let line = std::mem::take(&mut self.line);
            self.state = State::Trailers { seen: seen.saturating_add(line.len()) };
            self.trailer(TrailerLine::read(line.strip_suffix(CRLF).ok_or(PayloadError::Trailer)?)?)?;
        }
        Ok(rest)
    }

    /// Every declared trailer once, then their signature if chunks are signed; nothing else.
    fn trailer(&mut self, line: TrailerLine) -> Result<(), PayloadError> {
        let all_here = self.trailers.len() == self.declared.trailers.len();
        match (line, &self.chain) {
            (TrailerLine::Trailer(trailer), _) => {
                let declared = self.declared.trailers.contains(&trailer.name);
                let doubled = self.trailers.iter().any(|have| have.name == trailer.name);
                if !declared || doubled {
                    return Err(PayloadError::Trailer);
                }
                self.trailers.push(trailer);
                let last = self.trailers.len() == self.declared.trailers.len();
                if last && self.chain.is_none() {
                    self.state = State::Done { at: 0 };
                }
                Ok(())
            }
            (TrailerLine::Signature(signature), Some(chain)) if all_here => {
                if !crypto::same(&chain.trailers(&self.trailers), &signature) {
                    return Err(PayloadError::TrailerSignature);
                }
                self.state = State::Done { at: 0 };
                Ok(())
            }
            (TrailerLine::Signature(_), _) => Err(PayloadError::Trailer),
        }
    }
}

const CRLF: &[u8] = b"\r\n";

/// Takes one expected byte of a CRLF.
fn expect_crlf(input: &[u8], at: usize, error: PayloadError) -> Result<(&[u8], usize), PayloadError> {
    match (input.split_first(), CRLF.get(at)) {
        (Some((byte, rest)), Some(expected)) if byte == expected => Ok((rest, at + 1)),
        _ => Err(error),
    }
}

/// Takes up to and with the next line feed into the line. Says what is left, and whether the line is complete.
fn take_line<'a>(line: &mut Vec<u8>, input: &'a [u8], limit: usize, error: PayloadError) -> Result<(&'a [u8], bool), PayloadError> {
    let end = input.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
    let (bytes, rest) = input.split_at_checked(end.unwrap_or(input.len())).unwrap_or((input, &[]));
    if line.len() + bytes.len() > limit {
        return Err(error);
    }
    line.extend_from_slice(bytes);
    Ok((rest, end.is_some()))
}
