//@ daypass_sigv4
//! W2.5: nothing is published without the proof that a body is complete, and only its reader gives one, at the end.

use daypass_sigv4::{PayloadProof, PayloadReader, PayloadValid, Presented, SigningKey};

pub fn claimed() -> PayloadValid {
    PayloadValid { proof: PayloadProof::Unsigned, trailers: Vec::new() } //~ E0451
}

pub fn asked_for() -> PayloadValid {
    PayloadValid::of_received_body() //~ E0624
}

pub fn of_a_claim(presented: &Presented, key: &SigningKey) -> Option<PayloadReader> {
    PayloadReader::new(presented, key) //~ E0624
}

pub fn twice(reader: PayloadReader) {
    let _ = reader.finish();
    let _ = reader.finish(); //~ E0382
}
