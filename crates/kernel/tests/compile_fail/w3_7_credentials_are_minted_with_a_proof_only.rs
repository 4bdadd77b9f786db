//@ daypass_kernel
//! W3.7: a session exists only where every ask was decided. The proof is made by the decision, and tokens are sealed by the one function
//! that takes it.

use daypass_kernel::{
    authorize::{Authorized, Proof},
    mint::Minter,
};

use daypass_kernel::sessions::seal; //~ E0603

pub fn claimed() -> Proof {
    Proof { skipped: Vec::new() } //~ E0451
}

pub fn wrapped<'a, I>(input: &'a I, proof: &'a Proof) -> Authorized<'a, I> {
    Authorized::new(input, proof) //~ E0624
}

pub fn unasked<'a, I>(input: &'a I, proof: &'a Proof) -> Authorized<'a, I> {
    Authorized { input, proof } //~ E0451
}

pub fn other_keys() -> Minter {
    Minter::new(todo!()) //~ E0624
}
