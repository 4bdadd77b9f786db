//! Bytes under ordered keys: the Store trait, memory backend, conformance suite.
