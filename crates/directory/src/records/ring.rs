//! The key ring, which only the kernel can open.

use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Sealed, Stored};
use crate::key;

/// All session and record keys, sealed by the root key. What lies inside is the kernel's and has a format of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeyRing {
    /// The sealed ring.
    pub sealed: Sealed,
}

impl Stored for KeyRing {
    fn key(&self) -> Key {
        key::ring()
    }
}
