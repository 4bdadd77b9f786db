//! The binary: config, command line, listeners, TLS, clock, journal, wiring.
