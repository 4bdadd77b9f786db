//@ daypass_sigv4
//! W2.1: what a signature covers is known by comparing it; a claim that was only read is not a proof.

use daypass_sigv4::{Presented, Verified};

pub fn claimed(presented: Presented) -> Verified {
    Verified { presented, body: None } //~ E0451
}

pub fn renamed(presented: Presented) -> Verified {
    presented.into() //~ E0277
}
