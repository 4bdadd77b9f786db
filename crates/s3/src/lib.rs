//! S3: what its operations ask, how they are performed, what is answered.
//!
//! [`classify`] finds operation, bucket and key in a head, once for all who need them; `asks` turns the operation's row of the description into
//! permissions; `operations` has one file per noun. [`bucket_policy`] has S3's rules for the policies of buckets, and [`xml`] the few bodies.
//!
//! Nothing here authenticates, authorizes, or decides where bytes lie: the kernel has done the first two before an operation is performed, and
//! objects lie behind a trait. No path is ever made from a bucket or a key (W2.6).

mod act;
mod answers;
mod asks;
mod attributes;
pub mod bucket_policy;
mod call;
pub mod classify;
mod conditions;
mod digest;
mod headers;
mod operations;
mod owner;
mod range;
mod receive;
mod refusals;
mod site;
mod told;
pub mod xml;

pub use call::S3;
