//! The one reader of declared bodies.

use sha2::{Digest as _, Sha256};

use super::{
    PayloadProof, PayloadValid,
    chunks::{ChunkChain, Chunks},
    declaration::{DeclaredHash, PayloadDeclaration},
    error::PayloadError,
};
use crate::{crypto, error::SigError, head::Head, key::SigningKey, present::Presented};

/// Reads a declared body as it arrives.
pub struct PayloadReader {
    kind: Kind,
    refused: bool,
}

enum Kind {
    Hash { declared: DeclaredHash, hash: Sha256 },
    Unsigned,
    Chunks(Box<Chunks>),
}

impl PayloadReader {
    /// `None` if the body is not declared. The caller has checked that the key is the one of the scope.
    pub(crate) fn new(presented: &Presented, key: &SigningKey) -> Option<Self> {
        let kind = match &presented.payload {
            PayloadDeclaration::Received { .. } => return None,
            PayloadDeclaration::Hash(declared) => Kind::Hash { declared: declared.clone(), hash: Sha256::new() },
            PayloadDeclaration::Unsigned => Kind::Unsigned,
            PayloadDeclaration::Chunked(chunked) => {
                let chain = ChunkChain::new(key, presented.time_text.to_string(), presented.signature.as_str());
                Kind::Chunks(Box::new(Chunks::new(chunked.clone(), chain)))
            }
        };
        Some(Self { kind, refused: false })
    }

    /// For a request that nobody signed: what it says of its body is held to, and proves no more than that it is whole. Signed chunks are
    /// nobody's.
    pub fn unsigned(head: &Head<'_>) -> Result<Self, SigError> {
        let kind = match PayloadDeclaration::of_nobody(head)? {
            PayloadDeclaration::Received { .. } | PayloadDeclaration::Unsigned => Kind::Unsigned,
            PayloadDeclaration::Hash(declared) => Kind::Hash { declared, hash: Sha256::new() },
            PayloadDeclaration::Chunked(chunked) => Kind::Chunks(Box::new(Chunks::unsigned(chunked))),
        };
        Ok(Self { kind, refused: false })
    }

    /// Bytes of the body without its framing, where they are announced: chunks.
    pub fn decoded_length(&self) -> Option<u64> {
        match &self.kind {
            Kind::Hash { .. } | Kind::Unsigned => None,
            Kind::Chunks(chunks) => Some(chunks.decoded_length()),
        }
    }

    /// Takes what arrived and appends the decoded bytes. Those of a signed chunk come when its signature is verified, all at once.
    /// After an error everything is refused.
    pub fn feed(&mut self, input: &[u8], out: &mut Vec<u8>) -> Result<(), PayloadError> {
        if self.refused {
            return Err(PayloadError::AlreadyRefused);
        }
        match &mut self.kind {
            Kind::Hash { hash, .. } => {
                hash.update(input);
                out.extend_from_slice(input);
                Ok(())
            }
            Kind::Unsigned => {
                out.extend_from_slice(input);
                Ok(())
            }
            Kind::Chunks(chunks) => chunks.feed(input, out).inspect_err(|_| self.refused = true),
        }
    }

    /// The body has ended: the proof, or what is wrong with it. The transport's own end (`Content-Length`) is the caller's to hold.
    pub fn finish(self) -> Result<PayloadValid, PayloadError> {
        if self.refused {
            return Err(PayloadError::AlreadyRefused);
        }
        match self.kind {
            Kind::Hash { declared, hash } => {
                let computed = crypto::to_hex(&hash.finalize().into());
                if crypto::same(&computed, declared.as_str().as_bytes()) {
                    Ok(PayloadValid { proof: PayloadProof::DeclaredHash, trailers: Vec::new() })
                } else {
                    Err(PayloadError::HashMismatch)
                }
            }
            Kind::Unsigned => Ok(PayloadValid { proof: PayloadProof::Unsigned, trailers: Vec::new() }),
            Kind::Chunks(chunks) => chunks.finish(),
        }
    }
}

impl std::fmt::Debug for PayloadReader {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("PayloadReader").field("refused", &self.refused).finish_non_exhaustive()
    }
}
