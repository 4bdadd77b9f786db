//! Cases of this backend alone; the law of all backends is in `tests/conforms.rs`.
