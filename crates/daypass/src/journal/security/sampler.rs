//! A budget for each reason: a burst, then one entry a second; the rest is counted.

use std::collections::BTreeMap;

use daypass_names::Timestamp;
use serde::Serialize;

use super::limits::{MAX_SECURITY_REASONS, SECURITY_BURST, SECURITY_REFILL_MILLIS};

/// Under which name the reasons beyond the bound are counted.
const OTHERS: &str = "Other";

/// The budgets.
#[derive(Default)]
pub(super) struct Samplers(BTreeMap<&'static str, Sampler>);

struct Sampler {
    tokens: u32,
    refilled: Timestamp,
    suppressed: u64,
    since: Timestamp,
}

/// What stands in the log for entries that do not.
#[derive(Serialize)]
struct Told<'a> {
    time: String,
    code: &'a str,
    suppressed: u64,
    since: String,
}

impl Samplers {
    /// Whether an entry is to be written. If it is, the count of those before it that were not goes to `out` first.
    pub(super) fn admit(&mut self, reason: &'static str, now: Timestamp, fits: bool, out: &mut Vec<u8>) -> bool {
        let reason = if self.0.len() < MAX_SECURITY_REASONS || self.0.contains_key(reason) { reason } else { OTHERS };
        let sampler = self.0.entry(reason).or_insert(Sampler { tokens: SECURITY_BURST, refilled: now, suppressed: 0, since: now });
        sampler.refill(now);
        if fits && sampler.tokens > 0 {
            sampler.tokens -= 1;
            sampler.tell(reason, now, out);
            return true;
        }
        if sampler.suppressed == 0 {
            sampler.since = now;
        }
        sampler.suppressed = sampler.suppressed.saturating_add(1);
        false
    }

    /// Writes every count that is not zero.
    pub(super) fn tell_all(&mut self, now: Timestamp, out: &mut Vec<u8>) {
        for (reason, sampler) in &mut self.0 {
            sampler.tell(reason, now, out);
        }
    }
}

impl Sampler {
    fn refill(&mut self, now: Timestamp) {
        let millis = now.epoch_millis() - self.refilled.epoch_millis();
        let earned = millis / SECURITY_REFILL_MILLIS;
        if earned > 0 {
            self.tokens = u32::try_from(earned).unwrap_or(u32::MAX).saturating_add(self.tokens).min(SECURITY_BURST);
            // What is left over of a second counts for the next one.
            self.refilled = Timestamp::from_epoch_millis(now.epoch_millis() - millis % SECURITY_REFILL_MILLIS);
        }
    }

    fn tell(&mut self, reason: &str, now: Timestamp, out: &mut Vec<u8>) {
        if self.suppressed == 0 {
            return;
        }
        let told = Told { time: now.with_millis(), code: reason, suppressed: self.suppressed, since: self.since.with_millis() };
        // Strings and numbers only: this cannot fail.
        if let Ok(line) = serde_json::to_vec(&told) {
            out.extend_from_slice(&line);
            out.push(b'\n');
        }
        self.suppressed = 0;
    }
}
