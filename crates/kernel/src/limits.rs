//! Limits of the pipeline, each with its source.

use std::time::Duration;

/// The largest body of a Query or JSON request, in bytes: a policy document of 131 072 characters, each percent-encoded, and room for the rest (iam-api §1).
pub const MAX_BODY_BYTES: usize = 1024 * 1024;

/// Bytes of requests whose caller is not proven yet, over the whole process (W6.6).
pub const UNAUTHENTICATED_BYTES: usize = 64 * 1024 * 1024;

/// As much of a body as draws from the share of the ordinary calls: GetCallerIdentity has 43 bytes, a large inline policy 10 KiB.
pub const FIRST_BODY_BYTES: usize = 16 * 1024;

/// The longest body of a request without a signature: an assertion of 100 000 characters, percent-encoded (sts-api §0), and room.
pub const MAX_UNSIGNED_BODY_BYTES: usize = 256 * 1024;

/// The most parameters of a Query request. AddUserToGroup has two; 50 tags have 100; simulation takes the most.
pub const MAX_PARAMETERS: usize = 4096;

/// As much of a refused upload as is read, in bytes, so that its client hears the answer instead of a broken connection.
pub const MAX_DRAINED_BYTES: usize = 2 * 1024 * 1024;

/// How long a refused upload is read on for that: its client waits for nothing, and its connection is one of few.
pub const MAX_DRAIN_TIME: Duration = Duration::from_secs(5);

/// How far a watch may lie behind before this node stops answering, in seconds (design §4).
pub const MAX_STALENESS_SECONDS: i64 = 10;

/// How many commands one group of a writer queue takes at most, so that its batch fits the store's 100 operations.
pub const MAX_GROUP_COMMANDS: usize = 32;

/// How many commands may wait in one account's writer queue; more are answered Throttling.
pub const MAX_WAITING_COMMANDS: usize = 1024;

/// How often a command runs again after a conflict before it is answered ServiceUnavailable.
pub const MAX_COMMAND_TRIES: usize = 8;

/// Events of what was published that wait in memory for a journal that failed. Nothing is published while any does, so these are the few
/// that were on their way.
pub const MAX_OWED_EVENTS: usize = 1024;

/// As much of User-Agent and Referer as is heard, by events and by policies: no pattern is tried on a whole head.
pub const MAX_CLIENT_TEXT_BYTES: usize = 1024;

/// The most characters of an error message that is kept in the event (regions-audit §2: 1 KB).
pub const MAX_EVENT_MESSAGE_BYTES: usize = 1024;

/// The largest response body that is kept in an event, in bytes (regions-audit §2: 100 KB).
pub const MAX_EVENT_RESPONSE_BYTES: usize = 100 * 1024;

/// Behind so many bytes of an event its decisions are told without their condition keys.
pub const MAX_EVENT_KEYS_BYTES: usize = 1024 * 1024;

/// Behind so many bytes they are told as a bare effect: with what may follow, an event stays below what a journal must take.
pub const MAX_EVENT_DECISIONS_BYTES: usize = 4 * 1024 * 1024;

/// The longest event that a journal must take, in bytes. An event of more would be of something that is done and cannot be recorded.
pub const MAX_EVENT_BYTES: usize = 8 * 1024 * 1024;

/// As much of the name of a policy or a statement as an event shows, in bytes: an ARN with its path, and a Sid, whose length only the quota of
/// its policy bounds.
pub const MAX_EVENT_NAME_BYTES: usize = 1024;

/// The most asks one request may make: a multi-delete of 1 000 keys, with its bucket.
pub const MAX_ASKS: usize = 1001;

/// In how many ways the tags of one ask may be read whose keys differ in their case alone, as far as policies look at them; with more it is
/// refused. Five pairs, each the key of a condition: no policy that is meant to be read has as many.
pub const MAX_READINGS: usize = 32;

/// How many asks are decided before others have their turn: a policy's patterns may make each of them take milliseconds.
pub const ASKS_AT_ONCE: usize = 8;

/// How many lengthy calls are worked on at once: each takes a processor for up to some seconds.
pub const LENGTHY_AT_ONCE: usize = 2;

/// How many lengthy calls there are, those that wait included, each with a request of up to a megabyte; more are answered Throttling.
pub const MAX_LENGTHY_CALLS: usize = 32;

/// How many of them are one account's: a quarter, so that it takes four accounts to fill the queue. AWS's rates are those of an account, too.
pub const MAX_LENGTHY_CALLS_OF_AN_ACCOUNT: usize = 8;

/// The most signing keys of long-lived access keys that are kept derived.
pub const MAX_CACHED_SIGNING_KEYS: usize = 16 * 1024;
