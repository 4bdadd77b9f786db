//! Cases of this room alone.
