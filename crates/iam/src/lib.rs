//! IAM: one file per noun.
