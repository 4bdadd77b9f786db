//! The body of a request that declared it: read as it comes, proven at the end.
//!
//! [`PayloadReader`] is the only way from a declaration to bytes, and [`PayloadValid`] the only way from bytes to publishing them
//! (design rule 5, W2.5). Bytes of a signed chunk are held back until its signature is verified; those of a hashed or unsigned body are
//! handed out as they come and are worth nothing before the end.

mod chunk_line;
mod chunks;
mod declaration;
mod error;
mod reader;
mod trailer;

pub use declaration::{Chunked, DeclaredHash, PayloadDeclaration};
pub use error::PayloadError;
pub use reader::PayloadReader;
pub use trailer::Trailer;

/// The other end of the chain, for tests that make chunks.
#[cfg(test)]
pub(crate) mod testing {
    pub(crate) use super::chunks::ChunkChain;
}

/// What proved a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayloadProof {
    /// It was received whole and hashed into the canonical request.
    ReceivedBody,
    /// Its hash was the declared one.
    DeclaredHash,
    /// The signature of every chunk, the last one included.
    ChunkSignatures,
    /// The signature of every chunk and of the trailers.
    TrailerSignature,
    /// The last chunk and the declared trailers were there; no signature covers the bytes. Whoever publishes them checks the checksum
    /// in the trailer first.
    UnsignedTrailer,
    /// Nothing: `UNSIGNED-PAYLOAD`. The caller has checked that the transport is secure (W2.2).
    Unsigned,
}

/// The proof that a body is complete and is what was signed. Only this module makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayloadValid {
    proof: PayloadProof,
    trailers: Vec<Trailer>,
}

impl PayloadValid {
    pub(crate) fn of_received_body() -> Self {
        Self { proof: PayloadProof::ReceivedBody, trailers: Vec::new() }
    }

    /// What proved it.
    pub fn proof(&self) -> PayloadProof {
        self.proof
    }

    /// The declared trailers, each once, for the checksums that they carry.
    pub fn trailers(&self) -> &[Trailer] {
        &self.trailers
    }
}
