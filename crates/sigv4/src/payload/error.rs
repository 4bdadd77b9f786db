//! One variant per way in which a body is not what was signed.

use thiserror::Error;

/// Why a body was refused. Nothing of it may be published. The texts are S3's where it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PayloadError {
    /// S3: `XAmzContentSHA256Mismatch`.
    #[error("The provided 'x-amz-content-sha256' header does not match what was computed.")]
    HashMismatch,
    /// A chunk was changed, moved, or made by someone else. S3: `SignatureDoesNotMatch`.
    #[error("The chunk signature we calculated does not match the signature you provided.")]
    ChunkSignature,
    /// A chunk's header line is not of the declared form.
    #[error("The request body is not a valid aws-chunked stream.")]
    ChunkLine,
    /// A signed chunk is longer than [`crate::limits::MAX_SIGNED_CHUNK_BYTES`].
    #[error("A chunk is too large.")]
    ChunkTooLarge,
    /// More bytes than `x-amz-decoded-content-length` says.
    #[error("The request body is longer than x-amz-decoded-content-length.")]
    TooLong,
    /// The body ends before its last chunk, its trailers or its declared length. S3: `IncompleteBody`.
    #[error("The request body terminated unexpectedly")]
    Truncated,
    /// A trailer is malformed, undeclared, doubled or too long. S3: `MalformedTrailerError`.
    #[error("The request contained trailing data that was not well-formed or did not conform to our published schema.")]
    Trailer,
    /// The trailers were changed. S3: `SignatureDoesNotMatch`.
    #[error("The trailer signature we calculated does not match the signature you provided.")]
    TrailerSignature,
    /// Something follows the end.
    #[error("The request body continues after its end.")]
    AfterEnd,
    /// An earlier error was passed over.
    #[error("The request body has already been refused.")]
    AlreadyRefused,
}
