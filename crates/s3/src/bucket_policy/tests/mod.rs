//! Cases: a policy, and what S3 says of it.
