//! Limits on what a stranger may make this room read, each with its unit and its source.

/// Header fields in one head. Ours: twice the hundred that hyper takes by default.
pub const MAX_HEADERS: usize = 256;

/// Bytes of an `Authorization` value that are read. Ours: 128 signed header names of 48 bytes fit, and it is echoed in one error text.
pub const MAX_AUTHORIZATION_BYTES: usize = 8 * 1024;

/// Bytes of a `Credential`: an access key id of up to 128 characters (GetAccessKeyInfo's constraint) and a scope of four short words.
pub const MAX_CREDENTIAL_BYTES: usize = 512;

/// Names in `SignedHeaders`. Ours: SDKs sign up to about twenty; canonicalisation costs names × headers.
pub const MAX_SIGNED_HEADERS: usize = 128;

/// Bytes of a session token. Ours: half of the 32 KiB head (W6.5), so above the largest token that is minted.
pub const MAX_TOKEN_BYTES: usize = 16 * 1024;

/// Parameters of a query string. Ours: the head's 32 KiB would hold 16 000 empty ones, and they are sorted.
pub const MAX_QUERY_PARAMETERS: usize = 512;

/// Segments of a path. Ours, for the same reason.
pub const MAX_PATH_SEGMENTS: usize = 2048;

/// Longest life of a presigned S3 request in seconds: seven days (S3's documentation).
pub const MAX_EXPIRES_SECONDS: u32 = 604_800;

/// Window around the server's clock in minutes (sigv4.md §3: STS, S3; taken for IAM too).
pub const SKEW_MINUTES: u8 = 15;

/// Bytes of a chunk's header line: sixteen hex digits, `;chunk-signature=`, 64 hex digits and CRLF make 99.
pub const MAX_CHUNK_LINE_BYTES: usize = 128;

/// Bytes of one signed chunk, which is held back until its signature is verified. Ours; SDKs send 64 KiB to 1 MiB.
pub const MAX_SIGNED_CHUNK_BYTES: u64 = 16 * 1024 * 1024;

/// Bytes of all trailer lines together. Ours: a checksum and a signature need about 200.
pub const MAX_TRAILER_BYTES: usize = 4096;

/// Trailers that may be declared in `x-amz-trailer`. Ours: S3 sends one checksum.
pub const MAX_TRAILERS: usize = 8;
