//! W2.5: what is not proven to its end is not published, in every form that a body may come in.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use daypass_directory::{Batch, records};
use daypass_testbed::{Answer, Call, Chunks, House, allow, feed, md5_base64, sha256_base64};

const FIRST: &[u8] = b"the first chunk";
const SECOND: &[u8] = b"and the second one";
const PARTS: [&[u8]; 2] = [FIRST, SECOND];

/// A house with an object that no refused upload may change.
async fn house() -> House {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "old").await;
    house
}

fn put(key: &str) -> Call {
    Call::s3("PUT", &format!("/vault/{key}"))
}

/// Nothing but the old object lies in the bucket.
async fn unchanged(house: &House, what: &str) {
    assert_eq!(house.keys("vault").await, ["key"], "{what}");
    assert_eq!(house.s3(&house.root, "GET", "/vault/key").await.ok().body, "old", "{what}");
}

/// Refused on a key that is there and on one that is not.
async fn refused(house: &House, what: &str, chunks: impl Fn(&Call) -> Chunks, status: u16, code: &str) {
    for key in ["key", "fresh"] {
        let answer = house.deliver(&chunks(&put(key)).wire()).await;
        assert_eq!((answer.status, answer.code().as_str()), (status, code), "{what}: {}", answer.body);
        unchanged(house, what).await;
    }
}

type Make = fn(&House, &Call) -> Chunks;

/// An upload of that form, its pieces changed.
fn of(house: &House, make: Make, change: fn(&mut Vec<Vec<u8>>)) -> impl Fn(&Call) -> Chunks {
    move |call| make(house, call).change(change)
}

/// One bit of the second chunk's bytes.
fn forge(pieces: &mut [Vec<u8>]) {
    let at = pieces[1].len() - 3;
    pieces[1][at] ^= 1;
}

async fn accepted(house: &House, answer: Answer) {
    let body = PARTS.concat();
    let answer = answer.ok();
    let etag = answer.header("etag").expect("an ETag").to_owned();
    assert_eq!(house.s3(&house.root, "GET", "/vault/new").await.ok().bytes, body);
    house.object("/vault/plain", std::str::from_utf8(&body).unwrap()).await;
    assert_eq!(house.s3(&house.root, "HEAD", "/vault/plain").await.header("etag"), Some(etag.as_str()));
}

fn signed(house: &House, call: &Call) -> Chunks {
    Chunks::signed(call, &house.root, house.now(), &PARTS)
}

fn trailing(house: &House, call: &Call) -> Chunks {
    Chunks::with_trailer(call, &house.root, house.now(), &PARTS)
}

fn unsigned(house: &House, call: &Call) -> Chunks {
    Chunks::unsigned(call, &house.root, house.now(), &PARTS)
}

#[tokio::test]
async fn w2_5_every_form_is_accepted_when_it_is_right() {
    let house = house().await;
    let (body, new) = (PARTS.concat(), put("new"));
    let whole = new.clone().with_body(&body);
    accepted(&house, house.call(&house.root, &whole).await).await;
    accepted(&house, house.call(&house.root, &whole.clone().declaring("UNSIGNED-PAYLOAD")).await).await;
    accepted(&house, house.deliver(&whole.presigned(&house.root, house.now())).await).await;
    for chunks in [signed(&house, &new), trailing(&house, &new), unsigned(&house, &new)] {
        accepted(&house, house.deliver(&chunks.wire()).await).await;
        // However the network cuts it.
        let (sender, body) = feed();
        let wire = chunks.wire();
        let bytes = wire.body.clone();
        let sending = async move {
            for byte in bytes {
                let _ = sender.send(Ok(Bytes::copy_from_slice(&[byte]))).await;
            }
        };
        let (answer, ()) = tokio::join!(house.deliver_with(&wire, body), sending);
        accepted(&house, answer).await;
    }
}

#[tokio::test]
async fn w2_5_a_body_that_is_cut_off_anywhere_publishes_nothing() {
    let house = house().await;
    for make in [signed as Make, trailing, unsigned] {
        let whole = make(&house, &put("fresh"));
        let bytes = whole.pieces.concat();
        let ends = whole.pieces.iter().scan(0, |end, piece| {
            *end += piece.len();
            Some(*end)
        });
        let mut boundaries: Vec<usize> = ends.flat_map(|end| [end - 1, end, end + 1]).chain([0, 1]).collect();
        // The last CRLF may be missing: nothing that counts is left out.
        boundaries.retain(|end| *end < bytes.len() && *end != bytes.len() - 2);
        for end in boundaries {
            let wire = whole.head.clone().carrying(&bytes[..end]);
            let answer = house.deliver(&wire).await;
            assert_eq!(answer.status / 100, 4, "{end}: {}", answer.body);
            unchanged(&house, "cut off").await;
        }
    }
}

#[tokio::test]
async fn w2_5_chunks_that_are_lost_reordered_doubled_forged_or_foreign_are_refused() {
    let house = house().await;
    for make in [signed as Make, trailing] {
        let mismatch = "SignatureDoesNotMatch";
        refused(&house, "reordered", of(&house, make, |pieces| pieces.swap(0, 1)), 403, mismatch).await;
        refused(&house, "doubled", of(&house, make, |pieces| pieces.insert(1, pieces[0].clone())), 403, mismatch).await;
        refused(&house, "lost", of(&house, make, |pieces| drop(pieces.remove(1))), 403, mismatch).await;
        refused(&house, "forged", of(&house, make, |pieces| forge(pieces)), 403, mismatch).await;
        let foreign = |call: &Call| {
            let other = Chunks::signed(call, &house.root, house.now(), &[SECOND, FIRST]).pieces[0].clone();
            make(&house, call).change(|pieces| pieces[1] = other)
        };
        refused(&house, "foreign", foreign, 403, mismatch).await;
        let naked = of(&house, make, |pieces| pieces[1] = [b"12\r\n", SECOND, b"\r\n"].concat());
        let answer = house.deliver(&naked(&put("fresh")).wire()).await;
        assert_eq!(answer.status / 100, 4, "{}", answer.body);
        unchanged(&house, "a chunk without a signature").await;
    }
    // What is not signed is still held to its checksum and its length.
    refused(&house, "reordered", of(&house, unsigned, |pieces| pieces.swap(0, 1)), 400, "BadDigest").await;
    refused(&house, "forged", of(&house, unsigned, |pieces| forge(pieces)), 400, "BadDigest").await;
    refused(&house, "doubled", of(&house, unsigned, |pieces| pieces.insert(1, pieces[0].clone())), 400, "IncompleteBody").await;
    refused(&house, "lost", of(&house, unsigned, |pieces| drop(pieces.remove(1))), 400, "IncompleteBody").await;
}

#[tokio::test]
async fn w2_5_a_chunk_of_another_request_is_foreign() {
    let house = house().await;
    let here = signed(&house, &put("fresh"));
    let there = signed(&house, &put("elsewhere"));
    let wire = here.head.clone().carrying(there.pieces.concat());
    house.deliver(&wire).await.refused(403, "SignatureDoesNotMatch");
    let bob = house.user("Bob", &[&allow("s3:*", "*")]).await;
    let by_bob = Chunks::signed(&put("fresh"), &bob, house.now(), &PARTS);
    house.deliver(&here.head.carrying(by_bob.pieces.concat())).await.refused(403, "SignatureDoesNotMatch");
    unchanged(&house, "foreign").await;
}

#[tokio::test]
async fn w2_5_a_trailer_that_is_missing_wrong_forged_or_unannounced_is_refused() {
    let house = house().await;
    for make in [trailing as Make, unsigned] {
        let without = |call: &Call| make(&house, call).change(|pieces| drop(pieces.drain(3..pieces.len() - 1)));
        let answer = house.deliver(&without(&put("fresh")).wire()).await;
        assert_eq!(answer.status / 100, 4, "{}", answer.body);
        let renamed = |call: &Call| {
            make(&house, call).change(|pieces| {
                let text = String::from_utf8(pieces[3].clone()).unwrap();
                pieces[3] = text.replace("sha256", "sha1").into_bytes();
            })
        };
        let answer = house.deliver(&renamed(&put("fresh")).wire()).await;
        assert_eq!(answer.status / 100, 4, "{}", answer.body);
        let twice = |call: &Call| make(&house, call).change(|pieces| pieces.insert(3, pieces[3].clone()));
        let answer = house.deliver(&twice(&put("fresh")).wire()).await;
        assert_eq!(answer.status / 100, 4, "{}", answer.body);
        unchanged(&house, "trailers").await;
    }
    let unsigned_trailer = |call: &Call| trailing(&house, call).change(|pieces| drop(pieces.remove(4)));
    let answer = house.deliver(&unsigned_trailer(&put("fresh")).wire()).await;
    assert_eq!(answer.status / 100, 4, "{}", answer.body);
    let changed = |call: &Call| {
        trailing(&house, call).change(|pieces| pieces[3] = format!("x-amz-checksum-sha256:{}\r\n", sha256_base64(b"other")).into_bytes())
    };
    refused(&house, "a changed trailer", changed, 403, "SignatureDoesNotMatch").await;
    let wrong = |call: &Call| Chunks::trailing(call, &house.root, house.now(), &PARTS, &sha256_base64(b"other"));
    refused(&house, "a wrong trailer, well signed", wrong, 400, "BadDigest").await;
    let changed = |call: &Call| {
        unsigned(&house, call).change(|pieces| pieces[3] = format!("x-amz-checksum-sha256:{}\r\n", sha256_base64(b"other")).into_bytes())
    };
    refused(&house, "a wrong trailer, not signed", changed, 400, "BadDigest").await;
    let empty = |call: &Call| unsigned(&house, call).change(|pieces| pieces[3] = b"x-amz-checksum-sha256:\r\n".to_vec());
    let answer = house.deliver(&empty(&put("fresh")).wire()).await;
    assert_eq!(answer.status / 100, 4, "{}", answer.body);
    unchanged(&house, "trailers").await;
}

#[tokio::test]
async fn w2_5_the_decoded_length_is_exact() {
    let house = house().await;
    let length = PARTS.concat().len();
    for wrong in [0, 1, length - 1, length + 1, length * 2] {
        for make in [signed as Make, trailing, unsigned] {
            let call = put("fresh").header("x-amz-decoded-content-length", &wrong.to_string());
            let answer = house.deliver(&make(&house, &call).wire()).await;
            answer.refused(400, "IncompleteBody");
            unchanged(&house, "length").await;
        }
    }
    for wrong in ["", "-1", "+33", "33.0", "0x21", "18446744073709551616"] {
        let call = put("fresh").header("x-amz-decoded-content-length", wrong);
        assert_eq!(house.deliver(&signed(&house, &call).wire()).await.status / 100, 4, "{wrong}");
    }
    unchanged(&house, "length").await;
}

#[tokio::test]
async fn w2_5_bytes_after_the_end_are_refused() {
    let house = house().await;
    for make in [signed as Make, trailing, unsigned] {
        refused(&house, "after the end", |call| make(&house, call).change(|pieces| pieces.push(b"more".to_vec())), 400, "IncompleteBody").await;
    }
}

#[tokio::test]
async fn w2_5_a_wrong_hash_is_refused() {
    let house = house().await;
    for key in ["key", "fresh"] {
        let wire = put(key).with_body("right").signed(&house.root, house.now());
        let answer = house.deliver(&wire.clone().carrying("wrong")).await;
        answer.refused(400, "XAmzContentSHA256Mismatch");
        answer.saying("The provided 'x-amz-content-sha256' header does not match what was computed.");
        for body in ["", "righ", "rightx"] {
            house.deliver(&wire.clone().carrying(body)).await.refused(400, "XAmzContentSHA256Mismatch");
        }
        let presigned = put(key).declaring(wire.header("x-amz-content-sha256")).presigned(&house.root, house.now());
        house.deliver(&presigned.carrying("wrong")).await.refused(400, "XAmzContentSHA256Mismatch");
        unchanged(&house, "hash").await;
    }
}

#[tokio::test]
async fn w2_5_a_wrong_digest_is_refused_in_every_form() {
    let house = house().await;
    let body = PARTS.concat();
    for (name, value) in [
        ("content-md5", md5_base64(b"other")),
        ("x-amz-checksum-sha256", sha256_base64(b"other")),
        ("x-amz-checksum-crc32", "AAAAAA==".to_owned()),
        ("x-amz-checksum-crc32c", "AAAAAA==".to_owned()),
        ("x-amz-checksum-sha1", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=".to_owned()),
        ("x-amz-checksum-crc64nvme", "AAAAAAAAAAA=".to_owned()),
    ] {
        for key in ["key", "fresh"] {
            let call = put(key).header(name, &value).with_body(&body);
            house.call(&house.root, &call).await.refused(400, "BadDigest");
            house.call(&house.root, &call.clone().declaring("UNSIGNED-PAYLOAD")).await.refused(400, "BadDigest");
            house.deliver(&call.presigned(&house.root, house.now())).await.refused(400, "BadDigest");
            house.deliver(&Chunks::signed(&call, &house.root, house.now(), &PARTS).wire()).await.refused(400, "BadDigest");
        }
        unchanged(&house, name).await;
    }
    for (name, code) in [("content-md5", "InvalidDigest"), ("x-amz-checksum-sha256", "InvalidRequest")] {
        for value in ["", "AAAA", "not base64"] {
            house.call(&house.root, &put("fresh").header(name, value).with_body(&body)).await.refused(400, code);
        }
    }
    let right = put("fresh").header("content-md5", &md5_base64(&body)).header("x-amz-checksum-sha256", &sha256_base64(&body)).with_body(&body);
    house.call(&house.root, &right).await.ok();
}

#[tokio::test]
async fn w2_5_a_connection_that_ends_early_publishes_nothing() {
    let house = house().await;
    let whole = put("fresh").with_body(PARTS.concat()).declaring("UNSIGNED-PAYLOAD");
    let plain = whole.signed(&house.root, house.now());
    let presigned = whole.presigned(&house.root, house.now());
    let chunked = signed(&house, &put("fresh")).wire();
    for wire in [plain, presigned, chunked] {
        for sent in [0, 5, wire.body.len()] {
            let (sender, body) = feed();
            let sending = async {
                let _ = sender.send(Ok(Bytes::copy_from_slice(&wire.body[..sent]))).await;
                let _ = sender.send(Err(io::ErrorKind::ConnectionReset.into())).await;
                drop(sender);
            };
            let (answer, ()) = tokio::join!(house.deliver_with(&wire, body), sending);
            answer.refused(400, "IncompleteBody");
            unchanged(&house, "broken connection").await;
        }
    }
}

#[tokio::test]
async fn w2_5_a_part_is_held_to_the_same() {
    let house = house().await;
    let upload = house.upload("/vault/large").await;
    let target = format!("large?partNumber=1&uploadId={upload}");
    let call = put(&target);
    let wire = call.clone().with_body("right").signed(&house.root, house.now());
    house.deliver(&wire.carrying("wrong")).await.refused(400, "XAmzContentSHA256Mismatch");
    house.deliver(&signed(&house, &call).change(|pieces| pieces.swap(0, 1)).wire()).await.refused(403, "SignatureDoesNotMatch");
    house.deliver(&unsigned(&house, &call).change(|pieces| pieces.swap(0, 1)).wire()).await.refused(400, "BadDigest");
    house.call(&house.root, &call.clone().header("content-md5", &md5_base64(b"x")).with_body("y")).await.refused(400, "BadDigest");
    assert!(house.s3(&house.root, "GET", &format!("/vault/large?uploadId={upload}")).await.ok().all("PartNumber").is_empty());
    house.deliver(&trailing(&house, &call).wire()).await.ok();
    assert_eq!(house.s3(&house.root, "GET", &format!("/vault/large?uploadId={upload}")).await.ok().all("PartNumber"), ["1"]);
}

#[tokio::test]
async fn w2_5_documents_are_held_to_their_digest_before_they_are_obeyed() {
    let house = house().await;
    let deletion = House::deletion("vault", &["key"]);
    let wire = deletion.signed(&house.root, house.now());
    house.deliver(&wire.clone().carrying("<Delete><Object><Key>other</Key></Object></Delete>")).await.refused(400, "XAmzContentSHA256Mismatch");
    let wrong = deletion.clone().header("content-md5", &md5_base64(b"other"));
    house.call(&house.root, &wrong).await.refused(400, "BadDigest");
    let none = Call::s3("POST", "/vault?delete").with_body("<Delete><Object><Key>key</Key></Object></Delete>");
    house.call(&house.root, &none).await.refused(400, "InvalidRequest");
    unchanged(&house, "deletion").await;
    let policy = Call::s3("PUT", "/vault?policy").with_body(r#"{"Statement":[]}"#).header("content-md5", &md5_base64(b"other"));
    house.call(&house.root, &policy).await.refused(400, "BadDigest");
}

#[tokio::test]
async fn w3_6_what_ended_while_the_body_came_is_not_published() {
    let house = house().await;
    let bob = house.user("Bob", &[&allow("s3:*", "*")]).await;
    let wire = signed_by(&house, &bob, "fresh");
    // His key, his policy, the bucket: each is gone before the last byte.
    let key = [("UserName", "Bob"), ("AccessKeyId", bob.id.as_str()), ("Status", "Inactive")];
    let answer = meanwhile(&house, &wire, house.manage("UpdateAccessKey", &key)).await;
    answer.refused(403, "InvalidAccessKeyId");
    unchanged(&house, "key").await;
    let key = [("UserName", "Bob"), ("AccessKeyId", bob.id.as_str()), ("Status", "Active")];
    house.manage("UpdateAccessKey", &key).await;
    let policy = [("UserName", "Bob"), ("PolicyName", "Granted")];
    let answer = meanwhile(&house, &wire, house.manage("DeleteUserPolicy", &policy)).await;
    answer.refused(403, "AccessDenied");
    unchanged(&house, "policy").await;
    house.bucket("doomed").await;
    let wire = Call::s3("PUT", "/doomed/key").with_body(PARTS.concat()).signed(&house.root, house.now());
    let answer = meanwhile(&house, &wire, house.s3(&house.root, "DELETE", "/doomed")).await;
    answer.refused(404, "NoSuchBucket");
    house.bucket("doomed").await;
    assert!(house.keys("doomed").await.is_empty());
}

#[tokio::test]
async fn w3_6_a_session_that_ended_while_the_body_came_publishes_nothing() {
    let house = house().await;
    let bob = house.user("Bob", &[&allow("sts:AssumeRole", "*")]).await;
    let role = house.role("Writer", &daypass_testbed::trust(daypass_testbed::MANAGEMENT), &[&allow("s3:*", "*")]).await;
    let session = house.assume(&bob, &role, "session").await;
    let wire = signed_by(&house, &session, "fresh");
    let gone = async {
        house.manage("DeleteRolePolicy", &[("RoleName", "Writer"), ("PolicyName", "Granted")]).await;
        house.manage("DeleteRole", &[("RoleName", "Writer")]).await;
    };
    let answer = meanwhile(&house, &wire, gone).await;
    answer.refused(400, "InvalidToken");
    unchanged(&house, "role").await;
}

fn signed_by(house: &House, who: &daypass_testbed::Credentials, key: &str) -> daypass_testbed::Wire {
    put(key).with_body(PARTS.concat()).signed(who, house.now())
}

/// Delivers, and lets something happen when the head is proven and the body is not complete.
async fn meanwhile<T>(house: &House, wire: &daypass_testbed::Wire, happens: impl Future<Output = T>) -> Answer {
    let happens = Box::pin(happens);
    let (sender, body) = feed();
    let (head, tail) = wire.body.split_at(wire.body.len() / 2);
    let sending = async {
        for piece in [&head[..1], &head[1..2], &head[2..]] {
            let _ = sender.send(Ok(Bytes::copy_from_slice(piece))).await;
        }
        happens.await;
        let _ = sender.send(Ok(Bytes::copy_from_slice(tail))).await;
        drop(sender);
    };
    tokio::join!(Box::pin(house.deliver_with(wire, body)), Box::pin(sending)).0
}

#[tokio::test]
async fn w2_5_a_trailer_that_nobody_checks_is_refused() {
    let house = house().await;
    for (name, status) in [
        ("x-amz-checksum-sha512", 501),
        ("x-amz-checksum-md5", 501),
        ("x-amz-checksum-xxhash64", 501),
        ("x-amz-checksum-nobodys", 501),
        ("x-amz-meta-later", 400),
        ("x-amz-checksum-sha256,x-amz-meta-later", 400),
        ("content-md5", 400),
    ] {
        let call = put("fresh").header("x-amz-trailer", name);
        let lines: Vec<String> = name.split(',').map(|name| format!("{name}:AAAA\r\n")).collect();
        let chunks = unsigned(&house, &call).change(|pieces| pieces[3] = lines.concat().into_bytes());
        let answer = house.deliver(&chunks.wire()).await;
        assert_eq!(answer.status, status, "{name}: {}", answer.body);
        unchanged(&house, name).await;
    }
    // A right checksum in the head does not stand for a wrong one behind the body.
    let right = put("fresh").header("x-amz-checksum-sha256", &sha256_base64(&PARTS.concat()));
    let wrong = Chunks::trailing(&right, &house.root, house.now(), &PARTS, &sha256_base64(b"other"));
    house.deliver(&wrong.wire()).await.refused(400, "InvalidRequest");
    unchanged(&house, "both").await;
    for name in ["x-amz-checksum-sha512", "x-amz-checksum-md5", "x-amz-checksum-xxhash64", "x-amz-checksum-xxhash3", "x-amz-checksum-xxhash128"] {
        house.call(&house.root, &put("fresh").header(name, "AAAA").with_body("x")).await.refused(501, "NotImplemented");
    }
    let mixed = put("fresh").header("x-amz-checksum-sha1", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=").header("x-amz-checksum-crc32", "AAAAAA==").with_body("x");
    house.call(&house.root, &mixed).await.refused(400, "InvalidRequest");
    unchanged(&house, "checksums").await;
}

#[tokio::test]
async fn w2_5_a_body_of_unknown_length_is_not_taken() {
    let house = house().await;
    let wire = put("fresh").with_body("x").signed(&house.root, house.now()).with("transfer-encoding", "chunked");
    house.deliver(&wire).await.refused(411, "MissingContentLength");
    let signed = Chunks::signed(&put("fresh"), &house.root, house.now(), &PARTS);
    let mut without = signed.head.clone();
    without.headers.retain(|(name, _)| name != "x-amz-decoded-content-length");
    assert_eq!(house.deliver(&without.carrying(signed.pieces.concat())).await.status / 100, 4);
    let huge = put("fresh").header("content-length", "5368709121").with_body("x");
    house.call(&house.root, &huge).await.refused(400, "EntityTooLarge");
    unchanged(&house, "length").await;
}

#[tokio::test]
async fn w2_5_a_part_of_an_upload_that_ended_while_it_came_is_gone() {
    let house = house().await;
    let upload = house.upload("/vault/large").await;
    let wire = put(&format!("large?partNumber=1&uploadId={upload}")).with_body(PARTS.concat()).signed(&house.root, house.now());
    let target = format!("/vault/large?uploadId={upload}");
    let answer = meanwhile(&house, &wire, house.s3(&house.root, "DELETE", &target)).await;
    answer.refused(404, "NoSuchUpload");
    unchanged(&house, "part").await;
}

#[tokio::test]
async fn w2_5_what_nobody_sends_is_held_to_what_he_says_of_it() {
    let house = House::new().await;
    house.open_bucket("open").await;
    let policy =
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::open/*"}]}"#;
    house.bucket_policy("open", policy).await;
    let put = Call::s3("PUT", "/open/key").with_body("body");
    for (name, value, code) in [
        ("content-md5", md5_base64(b"other"), "BadDigest"),
        ("x-amz-checksum-sha256", sha256_base64(b"other"), "BadDigest"),
        ("x-amz-content-sha256", "0".repeat(64), "XAmzContentSHA256Mismatch"),
    ] {
        house.deliver(&put.clone().header(name, &value).unsigned()).await.refused(400, code);
        assert!(house.keys("open").await.is_empty());
    }
    // Signed chunks have nobody's signature to follow.
    let signed = Chunks::signed(&Call::s3("PUT", "/open/key"), &house.root, house.now(), &PARTS);
    let mut nobodys = signed.wire();
    nobodys.headers.retain(|(name, _)| name != "authorization" && name != "x-amz-date");
    assert_eq!(house.deliver(&nobodys).await.status / 100, 4);
    assert!(house.keys("open").await.is_empty());
    house.deliver(&put.header("content-md5", &md5_base64(b"body")).unsigned()).await.ok();
}

#[tokio::test]
async fn w3_6_sessions_that_are_ended_while_a_body_comes_publish_nothing() {
    for what in ["deployment", "account", "role"] {
        let house = house().await;
        let bob = house.user("Bob", &[&allow("sts:AssumeRole", "*")]).await;
        let role = house.role("Writer", &daypass_testbed::trust(daypass_testbed::MANAGEMENT), &[&allow("s3:*", "*")]).await;
        let session = house.assume(&bob, &role, "session").await;
        house.clock.advance(10);
        let wire = signed_by(&house, &session, "fresh");
        let presigned = put("fresh").with_body(PARTS.concat()).presigned(&session, house.now());
        let (snapshot, now) = (house.snapshot(), Some(house.now()));
        let account = snapshot.organization().unwrap().management;
        let mut batch = Batch::new();
        match what {
            "deployment" => {
                batch.put(records::Deployment { sessions_not_before: now, ..(**snapshot.deployment().unwrap()).clone() });
            }
            "account" => {
                batch.put(records::Account { sessions_not_before: now, ..(**snapshot.account(account).unwrap()).clone() });
            }
            _ => {
                let mut role = (**snapshot.role(account, "Writer").unwrap()).clone();
                role.sessions_not_before = now;
                batch.put(role);
            }
        }
        meanwhile(&house, &wire, house.write(batch)).await.refused(400, "ExpiredToken");
        unchanged(&house, what).await;
        house.deliver(&wire).await.refused(400, "ExpiredToken");
        house.deliver(&presigned).await.refused(400, "ExpiredToken");
        unchanged(&house, what).await;
    }
}

#[tokio::test]
async fn w3_6_what_the_bucket_no_longer_allows_when_the_body_is_here_is_not_published() {
    let house = house().await;
    let (account, admin) = house.account("Member").await;
    house.s3(&admin, "PUT", "/theirs").await.ok();
    house.s3(&admin, "DELETE", "/theirs?publicAccessBlock").await.is(204);
    let policy =
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::theirs/*"}]}"#;
    let nobody = Call::s3("PUT", "/theirs/key").with_body(PARTS.concat()).unsigned();
    let root = Call::s3("PUT", "/theirs/key").with_body(PARTS.concat()).signed(&house.root, house.now());
    let restrict = "<PublicAccessBlockConfiguration><RestrictPublicBuckets>true</RestrictPublicBuckets></PublicAccessBlockConfiguration>";
    for wire in [&nobody, &root] {
        for (method, target, body) in [("DELETE", "/theirs?policy", ""), ("PUT", "/theirs?publicAccessBlock", restrict)] {
            house.s3(&admin, "DELETE", "/theirs?publicAccessBlock").await.is(204);
            house.s3_with(&admin, "PUT", "/theirs?policy", policy).await.is(204);
            let answer = meanwhile(&house, wire, house.s3_with(&admin, method, target, body)).await;
            answer.refused(403, "AccessDenied");
            assert!(house.keys("theirs").await.is_empty());
        }
    }
    house.s3(&admin, "DELETE", "/theirs?publicAccessBlock").await.is(204);
    house.s3_with(&admin, "PUT", "/theirs?policy", policy).await.is(204);
    // W10.7: and nothing enters a bucket whose account is closed by then.
    let closing = async {
        house.organizations(&house.root, "CloseAccount", &serde_json::json!({"AccountId": account.to_string()})).await.ok();
        house.until("the account is closed", |snapshot| !snapshot.account(account).unwrap().is_active()).await;
    };
    meanwhile(&house, &root, closing).await.refused(403, "AllAccessDisabled");
    assert!(house.keys("theirs").await.is_empty());
}

/// A body that says how long it is and never comes.
struct Silent(u64);

impl http_body::Body for Silent {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        Poll::Pending
    }

    fn size_hint(&self) -> http_body::SizeHint {
        http_body::SizeHint::with_exact(self.0)
    }
}

/// What says of itself that it is too long is not begun, and what is held of the rest is held within its limit (W6.6).
#[tokio::test(start_paused = true)]
async fn w6_6_a_document_is_held_within_its_limit() {
    let house = house().await;
    for target in
        ["/vault?policy", "/vault?publicAccessBlock", "/vault?delete", "/vault/key?uploadId=a", "/vault?tagging", "/fresh", "/vault/key?tagging"]
    {
        let method = if ["/vault?delete", "/vault/key?uploadId=a"].contains(&target) { "POST" } else { "PUT" };
        let chunks = Chunks::signed(&Call::s3(method, target), &house.root, house.now(), &[b"x"]);
        let mut head = chunks.head.clone();
        // Its signature is wrong then; it must be the head that is refused, whoever sent it.
        head.set("x-amz-decoded-content-length", "104857600");
        let (sender, body) = feed();
        let answer = house.deliver_with(&head, body).await;
        assert_eq!(answer.status / 100, 4, "{target}: {}", answer.body);
        drop(sender);
    }
    for (length, method, target) in [(104_857_600, "POST", "/vault?delete"), (262_145, "PUT", "/vault?policy"), (1, "GET", "/vault/key")] {
        let call = Call::s3(method, target).header("content-length", &length.to_string()).declaring("UNSIGNED-PAYLOAD");
        let answer = house.deliver_with(&call.signed(&house.root, house.now()), Silent(length)).await;
        assert_eq!(answer.status / 100, 4, "{target}: {}", answer.body);
    }
    unchanged(&house, "documents").await;
}

/// Who sends on after he was refused is heard for a while and no longer.
#[tokio::test(start_paused = true)]
async fn w6_5_a_refused_body_is_read_for_seconds() {
    let house = house().await;
    let begin = tokio::time::Instant::now();
    let (sender, body) = feed();
    let wire = put("fresh").with_body("x").signed(&house.root, house.now()).with("x-amz-date", "20300101T000000Z");
    let drip = async {
        while sender.send(Ok(Bytes::from_static(b"x"))).await.is_ok() {
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        }
    };
    let answer = tokio::select! {
        answer = house.deliver_with(&wire, body) => answer,
        () = drip => panic!("nobody reads"),
    };
    assert_eq!(answer.status, 403);
    assert!((4..=6).contains(&begin.elapsed().as_secs()), "{:?}", begin.elapsed());
}
