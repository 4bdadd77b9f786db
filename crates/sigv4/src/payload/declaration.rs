//! What a head says of its body.

use std::fmt;

use crate::{
    canonical::query::parameters,
    crypto,
    error::SigError,
    head::{Head, is_token},
    limits::MAX_TRAILERS,
    present::Form,
    rules::PayloadRule,
    signed_headers::SignedHeaders,
};

const CONTENT_SHA256: &str = "x-amz-content-sha256";
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";
const STREAMING_SIGNED: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
const STREAMING_SIGNED_TRAILER: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
const STREAMING_UNSIGNED_TRAILER: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

/// A hash that the head names: 64 lower-case hex digits.
#[derive(Clone, PartialEq, Eq)]
pub struct DeclaredHash(Box<str>);

impl DeclaredHash {
    fn read(text: &str) -> Option<Self> {
        crypto::is_hex_digest(text.as_bytes()).then(|| Self(text.into()))
    }

    /// Lower-case hex.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DeclaredHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "DeclaredHash({})", self.0)
    }
}

/// What is declared of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PayloadDeclaration {
    /// Nothing that counts: the received body is hashed. Every service but S3.
    Received {
        /// A hash that the signature covers all the same: it must be that of the body.
        declared: Option<DeclaredHash>,
    },
    /// S3: this hash.
    Hash(DeclaredHash),
    /// S3: no hash at all.
    Unsigned,
    /// S3: chunks.
    Chunked(Chunked),
}

/// A body in chunks (`aws-chunked`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunked {
    pub(crate) signed: bool,
    pub(crate) trailers: Vec<String>,
    pub(crate) decoded_length: u64,
}

impl Chunked {
    /// Whether each chunk is signed.
    pub fn is_signed(&self) -> bool {
        self.signed
    }

    /// The trailers that must follow, in lower case: `x-amz-trailer`.
    pub fn trailers(&self) -> &[String] {
        &self.trailers
    }

    /// Bytes of the body without its framing: `x-amz-decoded-content-length`.
    pub fn decoded_length(&self) -> u64 {
        self.decoded_length
    }

    fn as_signed(&self) -> &'static str {
        match (self.signed, self.trailers.is_empty()) {
            (true, true) => STREAMING_SIGNED,
            (true, false) => STREAMING_SIGNED_TRAILER,
            // An unsigned chunked body always has trailers.
            (false, _) => STREAMING_UNSIGNED_TRAILER,
        }
    }

    fn read(head: &Head<'_>, signed: bool, with_trailers: bool) -> Result<Self, SigError> {
        let trailers = if with_trailers { read_trailer_names(head)? } else { Vec::new() };
        Ok(Self { signed, trailers, decoded_length: read_decoded_length(head)? })
    }
}

impl PayloadDeclaration {
    pub(crate) fn read(head: &Head<'_>, form: Form, signed: &SignedHeaders, rule: PayloadRule) -> Result<Self, SigError> {
        match rule {
            PayloadRule::HashBody => read_standard(head, signed),
            PayloadRule::Declared => read_s3(head, form),
        }
    }

    /// Of a request without a signature (S3): signed chunks have nobody's signature to follow.
    pub(crate) fn of_nobody(head: &Head<'_>) -> Result<Self, SigError> {
        match single(head, CONTENT_SHA256).map_err(|_| SigError::ContentSha256Form)? {
            None => Ok(Self::Unsigned),
            Some(STREAMING_UNSIGNED_TRAILER) => Chunked::read(head, false, true).map(Self::Chunked),
            Some(text) => hash_or_unsigned(text),
        }
    }

    /// Whether no signature covers the bytes of the body (W2.2).
    pub fn leaves_bytes_unsigned(&self) -> bool {
        match self {
            Self::Received { .. } | Self::Hash(_) => false,
            Self::Unsigned => true,
            Self::Chunked(chunked) => !chunked.signed,
        }
    }

    /// The last line of the canonical request, if it does not depend on the received body.
    pub(crate) fn as_signed(&self) -> Option<&str> {
        match self {
            Self::Received { .. } => None,
            Self::Hash(hash) => Some(hash.as_str()),
            Self::Unsigned => Some(UNSIGNED),
            Self::Chunked(chunked) => Some(chunked.as_signed()),
        }
    }
}

/// W2.1, W2.2: outside S3 the body is hashed; a signed header may name that hash and nothing else. An unsigned one counts for nothing.
fn read_standard(head: &Head<'_>, signed: &SignedHeaders) -> Result<PayloadDeclaration, SigError> {
    if !signed.contains(CONTENT_SHA256) {
        return Ok(PayloadDeclaration::Received { declared: None });
    }
    match single(head, CONTENT_SHA256) {
        Ok(None) => Ok(PayloadDeclaration::Received { declared: None }),
        Ok(Some(text)) => {
            let declared = DeclaredHash::read(text).ok_or(SigError::BodyNotHashed)?;
            Ok(PayloadDeclaration::Received { declared: Some(declared) })
        }
        Err(NotSingle) => Err(SigError::BodyNotHashed),
    }
}

fn read_s3(head: &Head<'_>, form: Form) -> Result<PayloadDeclaration, SigError> {
    let by_header = single(head, CONTENT_SHA256).map_err(|_| SigError::ContentSha256Form)?;
    match (form, by_header) {
        (Form::Header, None) => Err(SigError::ContentSha256Missing),
        (Form::Header, Some(text)) => read_s3_value(head, text),
        (Form::Presigned { .. }, Some(text)) => hash_or_unsigned(text),
        (Form::Presigned { .. }, None) => match parameters(head.query).find(|parameter| parameter.is_named("X-Amz-Content-Sha256")) {
            Some(parameter) => hash_or_unsigned(&parameter.value()),
            None => Ok(PayloadDeclaration::Unsigned),
        },
    }
}

fn read_s3_value(head: &Head<'_>, text: &str) -> Result<PayloadDeclaration, SigError> {
    match text {
        STREAMING_SIGNED => Chunked::read(head, true, false).map(PayloadDeclaration::Chunked),
        STREAMING_SIGNED_TRAILER => Chunked::read(head, true, true).map(PayloadDeclaration::Chunked),
        STREAMING_UNSIGNED_TRAILER => Chunked::read(head, false, true).map(PayloadDeclaration::Chunked),
        text => hash_or_unsigned(text),
    }
}

fn hash_or_unsigned(text: &str) -> Result<PayloadDeclaration, SigError> {
    if text == UNSIGNED {
        return Ok(PayloadDeclaration::Unsigned);
    }
    DeclaredHash::read(text).map(PayloadDeclaration::Hash).ok_or(SigError::ContentSha256Form)
}

fn read_decoded_length(head: &Head<'_>) -> Result<u64, SigError> {
    let text = single(head, "x-amz-decoded-content-length").ok().flatten().ok_or(SigError::DecodedLength)?;
    // `parse` alone would take a plus sign.
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(SigError::DecodedLength);
    }
    text.parse().map_err(|_| SigError::DecodedLength)
}

fn read_trailer_names(head: &Head<'_>) -> Result<Vec<String>, SigError> {
    let mut names = Vec::new();
    for value in head.all("x-amz-trailer") {
        let text = std::str::from_utf8(value).map_err(|_| SigError::TrailerDeclaration)?;
        for name in text.split(',').map(str::trim_ascii) {
            let name = name.to_ascii_lowercase();
            if !is_token(name.as_bytes()) || names.contains(&name) || names.len() >= MAX_TRAILERS {
                return Err(SigError::TrailerDeclaration);
            }
            names.push(name);
        }
    }
    if names.is_empty() { Err(SigError::TrailerDeclaration) } else { Ok(names) }
}

/// The header stands twice, or is no text.
struct NotSingle;

fn single<'a>(head: &Head<'a>, name: &str) -> Result<Option<&'a str>, NotSingle> {
    let mut values = head.all(name);
    let first = values.next();
    if values.next().is_some() {
        return Err(NotSingle);
    }
    first.map(|value| std::str::from_utf8(value.trim_ascii()).map_err(|_| NotSingle)).transpose()
}
