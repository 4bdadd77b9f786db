//! The ring under its root key.

use super::*;

const PLACE: &str = "/global/key-ring";

fn sealed() -> (RootKey, Vec<u8>) {
    let root = RootKey::new([42; 32]);
    let mut ring = first_ring();
    ring.rotate(start().plus_seconds(9), 0, material(3)).unwrap();
    ring.rotate_compromised(KeyId(1), start().plus_seconds(20), material(4)).unwrap();
    ring.raise_epoch();
    let bytes = ring.seal_under_root(&root, PLACE, [5; NONCE_BYTES]).unwrap();
    (root, bytes)
}

#[test]
fn the_ring_comes_back_whole() {
    let (root, bytes) = sealed();
    let ring = Ring::open_under_root(&root, PLACE, &bytes).unwrap();
    assert_eq!(ring.epoch(), Epoch(2));
    assert_eq!(ring.deployment(), DeploymentId([7; 16]));
    assert_eq!(ring.keys().len(), 2);
    assert_eq!(ring.keys()[0].state(start()), KeyState::Destroyed);
    assert_eq!(ring.seal_under_root(&root, PLACE, [5; NONCE_BYTES]).unwrap(), bytes);
    // The same keys: what the one seals, the other opens.
    let again = Ring::open_under_root(&root, PLACE, &bytes).unwrap();
    let content = SessionContent { issued: start().plus_seconds(60), ..plain_content() };
    let (token, _) = seal_with(&Keys::prepare(&ring).unwrap(), &key_id(1), &content);
    assert!(open(&Keys::prepare(&again).unwrap(), start().plus_seconds(61), &key_id(1), &token).is_ok());
}

#[test]
fn w3_3_a_wrong_root_key_is_an_error() {
    let (_, bytes) = sealed();
    assert_eq!(Ring::open_under_root(&RootKey::new([43; 32]), PLACE, &bytes).unwrap_err(), RingError::RootKey);
}

#[test]
fn w7_2_the_ring_does_not_open_from_under_another_store_key() {
    let (root, bytes) = sealed();
    assert_eq!(Ring::open_under_root(&root, "/global/other", &bytes).unwrap_err(), RingError::RootKey);
}

#[test]
fn an_altered_or_truncated_ring_is_an_error() {
    let (root, bytes) = sealed();
    for at in 0..bytes.len() {
        assert!(Ring::open_under_root(&root, PLACE, &bytes[..at]).is_err(), "{at} bytes");
        let mut altered = bytes.clone();
        altered[at] ^= 1;
        assert!(Ring::open_under_root(&root, PLACE, &altered).is_err(), "byte {at}");
    }
}

#[test]
fn a_newer_format_is_told_apart() {
    let (root, mut bytes) = sealed();
    bytes[0] = 2;
    assert_eq!(Ring::open_under_root(&root, PLACE, &bytes).unwrap_err(), RingError::NewerFormat(2));
}

#[test]
fn a_root_key_is_a_line_of_base64() {
    let root = RootKey::new([42; 32]);
    let text = root.to_text();
    let read = RootKey::parse(&format!("{}\n", text.expose())).unwrap();
    assert_eq!(read.to_text(), text);
    for wrong in ["", "AAAA", "not base64", &text.expose()[..43], &format!("{}AAAA", text.expose())] {
        assert!(RootKey::parse(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn keys_do_not_print() {
    let printed = format!("{:?} {:?} {:?} {:?}", RootKey::new([65; 32]), first_ring(), first_keys(), material(65));
    assert!(!printed.contains("65, 65") && !printed.contains("AAAA") && !printed.contains("1, 1, 1"), "{printed}");
}
