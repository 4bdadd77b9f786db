//! W9.1: a flood of unproven requests cannot fill the disk, nor hide how large it was.

use std::fs;

use daypass_kernel::ports::{Journal, SecurityEntry};
use serde_json::Value;

use super::{Place, until};
use crate::journal::limits;

const ENTRIES: usize = 1_000_000;
const REASONS: [&str; 3] = ["SignatureDoesNotMatch", "ExpiredToken", "Other"];

fn entry(reason: &'static str, n: usize) -> SecurityEntry {
    SecurityEntry { reason, body: format!("{{\"code\":\"{reason}\",\"n\":{n},\"agent\":\"{}\"}}", "a".repeat(200)).into_bytes() }
}

fn logs(place: &Place) -> Vec<(u64, Vec<Value>)> {
    let mut logs = Vec::new();
    for name in ["security.log.1", "security.log"] {
        let Ok(text) = fs::read_to_string(place.path.join(name)) else { continue };
        // The last line may be in the writing; it is read when it is whole.
        let whole = text.rfind('\n').map_or("", |end| &text[..=end]);
        logs.push((text.len() as u64, whole.lines().map(|line| serde_json::from_str(line).unwrap()).collect()));
    }
    logs
}

#[tokio::test]
async fn w9_1_a_million_entries_stay_under_the_bound_and_are_counted() {
    let mut place = Place::new();
    place.options.security_bytes = 4 << 20;
    let journal = place.open();
    let before = place.files().iter().map(|file| fs::metadata(file).unwrap().len()).sum::<u64>();
    for n in 0..ENTRIES {
        journal.append_security(entry(REASONS[n % 3], n));
        // Ten thousand a second.
        if n % 10_000 == 0 {
            place.clock.advance_seconds(1);
        }
        if n % 1000 == 0 {
            tokio::task::yield_now().await;
        }
    }
    journal.finish().await.unwrap();
    let logs = logs(&place);
    let (mut written, mut suppressed) = (0, 0);
    for line in logs.iter().flat_map(|(_, lines)| lines) {
        match line["suppressed"].as_u64() {
            Some(count) => suppressed += count,
            None => written += 1,
        }
    }
    assert_eq!(written + suppressed, ENTRIES as u64);
    assert!(written < 3 * (u64::from(limits::SECURITY_BURST) + 110), "{written}");
    assert!(logs.iter().map(|(bytes, _)| bytes).sum::<u64>() < 500_000);
    // The chain is another matter: nothing of this is in it.
    assert_eq!(place.files().iter().map(|file| fs::metadata(file).unwrap().len()).sum::<u64>(), before);
}

#[tokio::test]
async fn w9_1_the_log_never_grows_beyond_its_bound() {
    let place = Place::new();
    let journal = place.open();
    for n in 0..3000 {
        journal.append_security(entry(REASONS[0], n));
        place.clock.advance_seconds(1);
        if n % 50 == 0 {
            journal.security.write();
            let total: u64 = logs(&place).iter().map(|(bytes, _)| bytes).sum();
            assert!(total <= place.options.security_bytes, "{total}");
        }
    }
    journal.security.write();
    let logs = logs(&place);
    assert_eq!(logs.len(), 2);
    assert_eq!(logs[1].1.last().unwrap()["n"], 2999);
}

#[tokio::test]
async fn w9_1_a_flood_of_one_reason_leaves_the_others_their_place() {
    let place = Place::new();
    let journal = place.open();
    for n in 0..10_000 {
        journal.append_security(entry(REASONS[0], n));
    }
    journal.append_security(entry(REASONS[1], 77));
    journal.finish().await.unwrap();
    assert!(logs(&place).iter().flat_map(|(_, lines)| lines).any(|line| line["n"] == 77));
}

#[tokio::test]
async fn w9_1_the_count_is_written_although_no_further_entry_comes() {
    let place = Place::new();
    let journal = place.open();
    for n in 0..1000 {
        journal.append_security(entry(REASONS[0], n));
    }
    place.clock.advance_seconds(limits::SECURITY_SETTLE_SECONDS);
    let count = || logs(&place).iter().flat_map(|(_, lines)| lines).filter_map(|line| line["suppressed"].as_u64()).sum::<u64>();
    until(|| count() == 1000 - u64::from(limits::SECURITY_BURST)).await;
}

#[tokio::test]
async fn an_entry_that_is_no_line_or_too_long_is_counted_only() {
    let place = Place::new();
    let journal = place.open();
    for body in [b"{\"a\":\n1}".to_vec(), vec![b'{'; 10], format!("{{\"a\":\"{}\"}}", "x".repeat(9000)).into_bytes()] {
        journal.append_security(SecurityEntry { reason: REASONS[0], body });
    }
    journal.finish().await.unwrap();
    let logs = logs(&place);
    assert_eq!(logs[0].1.len(), 1);
    assert_eq!(logs[0].1[0]["suppressed"], 3);
}

#[tokio::test]
async fn a_line_that_a_crash_has_torn_stands_alone() {
    let place = Place::new();
    drop(place.open());
    fs::write(place.path.join("security.log"), b"{\"n\":1}\n{\"n\":").unwrap();
    let journal = place.open();
    journal.append_security(entry(REASONS[0], 2));
    journal.finish().await.unwrap();
    let text = fs::read_to_string(place.path.join("security.log")).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!((lines[1], serde_json::from_str::<Value>(lines[2]).unwrap()["n"].as_u64()), ("{\"n\":", Some(2)));
}
