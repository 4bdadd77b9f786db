//! S3: what its requests ask for, how they are performed, what is answered.
//!
//! [`classify`] reads heads, [`xml`] reads and writes the few bodies; both are pure.

pub mod classify;
pub mod xml;
