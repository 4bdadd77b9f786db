//! Randomness that repeats (W5.5).

use std::sync::atomic::{AtomicU64, Ordering};

use daypass_kernel::ports::Entropy;
use sha2::{Digest, Sha256};

/// Digests of a number that counts up.
#[derive(Debug)]
pub struct Counted(AtomicU64);

impl Counted {
    /// A row that begins there.
    pub fn new(first: u64) -> Self {
        Self(AtomicU64::new(first))
    }
}

impl Entropy for Counted {
    fn fill(&self, out: &mut [u8]) {
        for chunk in out.chunks_mut(32) {
            let block = Sha256::digest(self.0.fetch_add(1, Ordering::SeqCst).to_be_bytes());
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }

    fn fill_long_lived(&self, out: &mut [u8]) {
        self.fill(out);
    }
}
