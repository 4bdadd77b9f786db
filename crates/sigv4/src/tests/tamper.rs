//! Whatever the signature covers cannot be changed.

use super::{KEY_ID, Request, secret, signer, sts_rules};

fn signed() -> Request {
    Request::sts()
        .path("/a/b")
        .query("Version=2011-06-15&a=%2B")
        .header("x-amz-target", "Target.Operation")
        .header("x-multi", "one")
        .header("x-multi", "two")
        .signed()
}

#[track_caller]
fn refused(request: &Request, what: &str) {
    assert!(request.verify(&sts_rules()).is_err(), "{what}");
}

#[test]
fn w2_1_every_signed_part_changed_is_refused() {
    signed().verify(&sts_rules()).unwrap();
    let mut method = signed();
    method.method = "GET".into();
    refused(&method, "method");
    refused(&signed().path("/a/c"), "path");
    refused(&signed().path("/a%2Fb"), "path escape");
    refused(&signed().query("Version=2011-06-15"), "parameter removed");
    refused(&signed().query("Version=2011-06-15&a=%2B&Action=AssumeRole"), "parameter added");
    refused(&signed().query("Version=2011-06-15&a=+"), "a plus sign is a space");
    // Only a presigned request leaves a parameter out.
    refused(&signed().query("Version=2011-06-15&a=%2B&X-Amz-Signature=1"), "signature parameter added");
    refused(&signed().body(b"Action=AssumeRole"), "body");
    refused(&signed().body(b""), "body removed");
}

#[test]
fn w2_1_every_signed_header_changed_removed_or_doubled_is_refused() {
    let names = ["content-type", "host", "x-amz-target", "x-multi", "x-amz-date"];
    for name in names {
        refused(&signed().replace(name, "other"), name);
        refused(&signed().without(name), name);
        refused(&signed().header(name, "more"), name);
    }
    // An unsigned header may come and go, but nobody takes it for a signed one.
    let verified = signed().header("x-amz-extra", "1").verify(&sts_rules()).unwrap();
    assert!(!verified.is_signed("x-amz-extra"));
    assert!(verified.is_signed("x-amz-target"));
}

#[test]
fn the_order_of_values_is_signed_and_the_order_of_headers_and_parameters_is_not() {
    let mut swapped = signed();
    let at: Vec<usize> = (0..swapped.headers.len()).filter(|at| swapped.headers[*at].0 == "x-multi").collect();
    swapped.headers.swap(at[0], at[1]);
    refused(&swapped, "values swapped");
    let mut reversed = signed().query("a=%2b&Version=2011-06-15");
    reversed.headers.rotate_left(1);
    reversed.verify(&sts_rules()).unwrap();
}

#[test]
fn an_absent_header_an_empty_one_and_a_filled_one_are_three_things() {
    let request = Request::sts();
    let made = request.with_head(|head| {
        let mut headers = head.headers.to_vec();
        headers.push(("x-amz-target", b"".as_slice()));
        signer(&secret()).sign(&crate::Head { headers: &headers, ..*head }, crate::BodyHash::of(&request.body).as_str()).unwrap()
    });
    // Signed as empty: absent is something else, and so is a value.
    let signed = request.header("x-amz-date", &made.x_amz_date).header("authorization", &made.authorization);
    refused(&signed, "absent");
    refused(&signed.clone().header("x-amz-target", "Target.Operation"), "filled");
    signed.header("x-amz-target", "").verify(&sts_rules()).unwrap();
}

#[test]
fn signed_header_names_are_sorted_and_compared_without_case() {
    let authorization = signed().get("authorization");
    let names = "content-type;host;x-amz-date;x-amz-target;x-multi";
    assert!(authorization.contains(names));
    for written in ["x-multi;x-amz-target;host;x-amz-date;content-type", "Content-Type;Host;X-Amz-Date;X-Amz-Target;X-Multi"] {
        let verified = signed().replace("authorization", &authorization.replace(names, written)).verify(&sts_rules()).unwrap();
        assert!(verified.is_signed("x-amz-target"));
    }
}

#[test]
fn every_byte_of_the_authorization_counts_but_the_key_id() {
    let authorization = signed().get("authorization");
    let key_id = authorization.find(KEY_ID).unwrap();
    for at in 0..authorization.len() {
        if (key_id..key_id + KEY_ID.len()).contains(&at) {
            continue;
        }
        let mut changed = authorization.clone().into_bytes();
        changed[at] ^= 1;
        let changed = String::from_utf8(changed).unwrap();
        refused(&signed().replace("authorization", &changed), &changed);
    }
    let upper = authorization.replace("Signature=", "Signature=A").to_ascii_uppercase();
    refused(&signed().replace("authorization", &upper), "upper case");
}

#[test]
fn every_byte_of_a_presigned_query_counts_but_the_key_id() {
    let request = Request::sts().body(b"").presigned_by(&signer(&secret()), crate::BodyHash::of(b"").as_str(), 60);
    request.verify(&sts_rules()).unwrap();
    let query = request.query.clone();
    let key_id = query.find(KEY_ID).unwrap();
    for at in 0..query.len() {
        if (key_id..key_id + KEY_ID.len()).contains(&at) {
            continue;
        }
        let mut changed = query.clone().into_bytes();
        changed[at] ^= 1;
        let changed = String::from_utf8(changed).unwrap();
        refused(&request.clone().query(&changed), &changed);
    }
    // Of a duplicate the first counts, and the other is not signed.
    for addition in ["&X-Amz-Signature=00", "&X-Amz-Expires=60", "&Action=AssumeRole"] {
        refused(&request.clone().query(&format!("{query}{addition}")), addition);
    }
    refused(&request.clone().query(&format!("X-Amz-Signature=00&{query}")), "another signature first");
}
