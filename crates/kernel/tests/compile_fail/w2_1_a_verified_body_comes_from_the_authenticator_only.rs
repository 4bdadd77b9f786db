//@ daypass_kernel
//! W2.1: parameters come from bytes that the signature covers; nobody else can say of bytes that they are.

use daypass_kernel::payload::VerifiedBody;

pub fn claimed() -> VerifiedBody {
    VerifiedBody(todo!()) //~ E0423
}

pub fn asked_for() -> VerifiedBody {
    VerifiedBody::proven(todo!()) //~ E0624
}
