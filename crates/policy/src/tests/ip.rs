//! Addresses as AWS reads them: the recorded lines of policy-evaluation §4.

use super::{Sent::One, check};

#[track_caller]
fn within(network: &str, address: &'static str, expected: bool) {
    check("IpAddress", "aws:SourceIp", &format!("\"{network}\""), One(address), expected);
    check("NotIpAddress", "aws:SourceIp", &format!("\"{network}\""), One(address), !expected);
}

#[test]
fn ipv4_networks_mask_their_host_bits() {
    within("192.0.2.0/24", "192.0.2.77", true);
    within("192.0.2.5/24", "192.0.2.77", true);
    within("192.0.2.5", "192.0.2.5", true);
    within("192.0.2.5", "192.0.2.6", false);
    within("0.0.0.0/0", "8.8.8.8", true);
    within("192.0.2.5/32", "192.0.2.5", true);
    within("192.0.2.5/33", "192.0.2.5", false);
}

#[test]
fn leading_zeroes_are_decimal() {
    within("192.000.002.0/024", "192.0.2.9", true);
    within("192.0.2.0/+24", "192.0.2.9", true);
    within("010.0.0.1", "10.0.0.1", true);
    within("010.0.0.1", "8.0.0.1", false);
}

#[test]
fn an_ipv6_network_with_host_bits_matches_nothing() {
    within("2001:db8::/64", "2001:db8::5", true);
    within("2001:db8::5/64", "2001:db8::5", false);
    within("2001:db8::5/128", "2001:db8::5", true);
    within("2001:db8::5", "2001:db8::5", true);
    within("::/0", "2001:db8::5", true);
}

#[test]
fn ipv4_is_in_no_ipv6_network() {
    within("::/0", "192.0.2.5", false);
    within("0.0.0.0/0", "2001:db8::5", false);
    within("::ffff:192.0.2.0/120", "192.0.2.5", false);
}

#[test]
fn a_mapped_request_address_counts_as_ipv4() {
    within("192.0.2.0/24", "::ffff:192.0.2.5", true);
    within("::/0", "::ffff:192.0.2.5", false);
}

#[test]
fn odd_ipv6_texts_are_read() {
    within("2001:db8:::1", "2001:db8::1", true);
    within("2001:db8::1:", "2001:db8::1", true);
    within(":1:2:3:4:5:6:7", "0:1:2:3:4:5:6:7", true);
    within("1:2:3:4:5:6:7:8:", "1:2:3:4:5:6:7:8", true);
    within("::", "0:0:0:0:0:0:0:0", true);
    within("1::8", "1:0:0:0:0:0:0:8", true);
    within("64:ff9b::192.0.2.1", "64:ff9b::c000:201", true);
    for unreadable in ["1::2::3", "1:2:3", "12345::", "::g", "1:2:3:4:5:6:7:8:9", "fe80::1%eth0", "::/129", "::/"] {
        within(unreadable, "2001:db8::1", false);
    }
}

#[test]
fn an_unreadable_request_value_fails_both_operators() {
    for address in ["", "x", "192.0.2", "192.0.2.256", "192.0.2.1.1"] {
        check("IpAddress", "aws:SourceIp", r#""0.0.0.0/0""#, One(address), false);
        check("NotIpAddress", "aws:SourceIp", r#""0.0.0.0/0""#, One(address), false);
        check("NotIpAddressIfExists", "aws:SourceIp", r#""x""#, One(address), false);
    }
}

#[test]
fn an_unreadable_policy_value_contains_nothing() {
    within("x", "192.0.2.5", false);
    within("", "192.0.2.5", false);
    check("NotIpAddress", "aws:SourceIp", r#"["x","192.0.2.0/24"]"#, One("192.0.2.5"), false);
    check("IpAddress", "aws:SourceIp", r#"["x","192.0.2.0/24"]"#, One("192.0.2.5"), true);
}
