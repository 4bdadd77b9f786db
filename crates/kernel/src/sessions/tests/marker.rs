//! Page markers.

use super::*;

fn scope(account: AccountId) -> MarkerScope<'static> {
    MarkerScope { account, operation: "ListUsers", filter: "/division/" }
}

fn foreign(keys: &Keys, scope: &MarkerScope<'_>, marker: &str) -> bool {
    open_marker(keys, scope, start(), marker) == Err(MarkerError::Foreign)
}

#[test]
fn a_marker_leads_on_in_its_own_list_only() {
    let keys = first_keys();
    let marker = seal_marker(&keys, &scope(account()), start(), [1; NONCE_BYTES], "zoë").unwrap();
    assert_eq!(open_marker(&keys, &scope(account()), start(), &marker).as_deref(), Ok("zoë"));
    assert!(foreign(&keys, &scope(AccountId::parse("999988887777").unwrap()), &marker));
    assert!(foreign(&keys, &MarkerScope { operation: "ListRoles", ..scope(account()) }, &marker));
    assert!(foreign(&keys, &MarkerScope { filter: "/", ..scope(account()) }, &marker));
    // The boundary between operation and filter is bound too.
    assert!(foreign(&keys, &MarkerScope { operation: "ListUsers/", filter: "division/", ..scope(account()) }, &marker));
}

#[test]
fn the_longest_position_fits_320_characters() {
    let keys = first_keys();
    let longest = "x".repeat(MAX_MARKER_POSITION_BYTES);
    let marker = seal_marker(&keys, &scope(account()), start(), [1; NONCE_BYTES], &longest).unwrap();
    assert!(marker.len() <= MAX_MARKER_CHARS, "{}", marker.len());
    assert!(marker.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'));
    assert_eq!(seal_marker(&keys, &scope(account()), start(), [1; NONCE_BYTES], &format!("{longest}x")), Err(MarkerError::TooLong));
}

#[test]
fn a_marker_that_is_none_is_foreign() {
    let keys = first_keys();
    let marker = seal_marker(&keys, &scope(account()), start(), [1; NONCE_BYTES], "alice").unwrap();
    for wrong in ["", "alice", "%%%", &marker[1..], &format!("{marker}="), &"A".repeat(5000)] {
        assert!(foreign(&keys, &scope(account()), wrong), "{wrong}");
    }
    let mut altered = marker.into_bytes();
    let at = altered.len() / 2;
    altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
    assert!(foreign(&keys, &scope(account()), std::str::from_utf8(&altered).unwrap()));
}
