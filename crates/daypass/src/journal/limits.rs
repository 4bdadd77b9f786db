//! Limits of the journal, each with its source.

/// The longest event, in bytes: a request of 1 MiB (the kernel's limit for a body), each byte of it escaped as six, and room for the rest.
pub(crate) const MAX_EVENT_BYTES: usize = daypass_kernel::limits::MAX_EVENT_BYTES;

/// The longest line that a reader takes, in bytes: the longest event in its envelope.
pub(crate) const MAX_LINE_BYTES: usize = MAX_EVENT_BYTES + 64 * 1024;

/// Events that wait for a disk that does not answer, in bytes; more are refused.
pub(crate) const MAX_WAITING_BYTES: usize = 64 * 1024 * 1024;

/// Events of committed mutations that wait in memory for a journal that failed. The kernel commits nothing while it does, so these
/// are the few that were on their way.
pub(crate) const MAX_OWED_EVENTS: usize = 1024;

/// Ranges of outbox numbers that are missing below the highest; each is a commit whose answer was lost.
pub(crate) const MAX_MISSING_RANGES: usize = 64;

/// How many groups one request writes for others before a task of its own takes over: nobody works for the rest for long.
pub(crate) const MAX_GROUPS_AT_ONCE: usize = 8;

/// From a write to its sync, in milliseconds: half of the second that W9.2 allows, the disk has the other half.
pub(crate) const SYNC_AFTER_MILLIS: i64 = 500;

/// The pause between two attempts to write again, in seconds.
pub(crate) const RETRY_SECONDS: i64 = 1;

/// How much of the last file's end is verified when the journal opens, in bytes: about a thousand events, read in a millisecond.
pub(crate) const VERIFIED_TAIL_BYTES: u64 = 1024 * 1024;

/// How much of a file a tail reads at once, in bytes.
pub(crate) const READ_BYTES: u64 = 256 * 1024;

/// How much earlier than the oldest of them events are looked for, in seconds: a clock may have been stepped between two readings.
pub(crate) const HELD_SLACK_SECONDS: i64 = 60;

/// The longest entry of the security log, in bytes: a host, a user agent and a cause at their limits.
pub(crate) const MAX_SECURITY_ENTRY_BYTES: usize = 8 * 1024;

/// Entries of the security log that wait to be written, in bytes; more are counted, not kept.
pub(crate) const MAX_SECURITY_WAITING_BYTES: usize = 256 * 1024;

/// How many reasons are sampled apart; the kernel has fifteen.
pub(crate) const MAX_SECURITY_REASONS: usize = 32;

/// How many entries of one reason are written in a burst before sampling begins.
pub(crate) const SECURITY_BURST: u32 = 256;

/// How often another entry of that reason is written then, in milliseconds.
pub(crate) const SECURITY_REFILL_MILLIS: i64 = 1000;

/// After which time a count of suppressed entries is written although no further entry came, in seconds.
pub(crate) const SECURITY_SETTLE_SECONDS: i64 = 60;
