//! AWS Organizations: one file per noun.
