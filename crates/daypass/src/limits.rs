//! Limits of the listeners, each with its unit last and its source (W6.5). What a body may hold is the kernel's.

use std::time::Duration;

/// The longest head of a request: above the largest session token that can be asked for (W6.5). Longer: 431.
pub const MAX_HEAD_BYTES: usize = 32 * 1024;

/// The most headers of a request; hyper's own number, so that its parser needs no heap. More: 431.
pub const MAX_HEADERS: usize = 100;

/// From the first byte of a head, or of a TLS handshake, to its last. A client on a bad line needs a second or two.
pub const HEAD_READ_SECONDS: u32 = 10;

/// How long a connection may lie open between requests. Above the 60 s that balancers usually keep one, so that it is they who close it.
pub const IDLE_SECONDS: u32 = 75;

/// From the end of a head to the end of a short body.
pub const BODY_READ_SECONDS: u64 = 60;

/// The pace that a long body must keep on the whole: an object over a bad line. Such a body is never held in memory.
pub const MIN_BODY_BYTES_PER_SECOND: u64 = 32 * 1024;

/// How long a body may bring nothing at all: who waits holds a share of the memory of all (W6.6).
pub const BODY_QUIET_SECONDS: u64 = 10;

/// How long a finishing server waits for the requests in flight; service managers kill after 30 s or later.
pub const DRAIN_SECONDS: u64 = 25;

/// The most connections at once, over all listeners; more wait in the listener's queue.
pub const MAX_CONNECTIONS: usize = 8192;

/// The pause after the operating system refused a connection (out of descriptors), so that the loop does not spin.
pub const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// The most requests at once on one HTTP/2 connection (RFC 9113 §6.5.2 recommends at least 100).
pub const MAX_H2_STREAMS: u32 = 128;

/// The most streams that a client has reset before they were taken up: CVE-2023-44487, with the number its mitigation chose.
pub const MAX_H2_PENDING_RESETS: usize = 20;

/// The most streams that we had to reset on one connection for errors of the client: CVE-2025-8671.
pub const MAX_H2_LOCAL_RESETS: usize = 128;

/// The heads of HTTP/2 requests that are being answered, together: as much as HTTP/1 connections may hold, one head each (W6.6).
pub const MAX_HELD_HEAD_BYTES: usize = MAX_CONNECTIONS * MAX_HEAD_BYTES;

/// What one HTTP/2 stream may have sent before it is read.
pub const H2_STREAM_WINDOW_BYTES: u32 = 64 * 1024;

/// What one HTTP/2 connection may have sent before it is read.
pub const H2_CONNECTION_WINDOW_BYTES: u32 = 256 * 1024;

/// How often a quiet HTTP/2 connection is asked whether it still lives, and how long its answer may take.
pub const H2_PING_SECONDS: u64 = 30;

/// The longest list of proxies that is read from X-Forwarded-For.
pub const MAX_FORWARDED_HOPS: usize = 32;

/// The longest body of a POST to `/_daypass/clock`.
pub const MAX_CLOCK_BODY_BYTES: usize = 1024;

/// The longest request on the operator's socket.
pub const MAX_OPERATOR_LINE_BYTES: u64 = 16 * 1024;

/// The most operators at once.
pub const MAX_OPERATOR_CONNECTIONS: usize = 16;

/// How long an operator may take to say what he wants.
pub const OPERATOR_READ_SECONDS: u64 = 10;

/// How many lines of a trail may wait for a slow terminal.
pub const MAX_OPERATOR_LINES_WAITING: usize = 64;

/// The most connections at once on the admin listener: a scraper, and a person.
pub const MAX_ADMIN_CONNECTIONS: usize = 32;
