//! Secrets in the store.

use super::*;

const PLACE: &str = "/111122223333/access-key/akia1";

#[test]
fn a_record_comes_back_from_where_it_was_kept() {
    let keys = first_keys();
    let sealed = seal_record(&keys, PLACE, [1; NONCE_BYTES], b"a secret access key").unwrap();
    let opened = open_record(&keys, PLACE, &sealed).unwrap();
    assert_eq!(opened.plain.as_slice(), b"a secret access key");
    assert!(!opened.stale);
    assert!(!format!("{opened:?}").contains("secret"));
}

#[test]
fn w7_2_ciphertexts_cannot_be_swapped_between_records() {
    let keys = first_keys();
    let sealed = seal_record(&keys, PLACE, [1; NONCE_BYTES], b"secret").unwrap();
    assert_eq!(open_record(&keys, "/111122223333/access-key/akia2", &sealed).unwrap_err(), RecordError::Seal);
}

#[test]
fn an_altered_record_does_not_open() {
    let keys = first_keys();
    let sealed = seal_record(&keys, PLACE, [1; NONCE_BYTES], b"secret").unwrap();
    for at in 0..sealed.len() {
        let mut altered = sealed.clone();
        altered[at] ^= 1;
        assert!(open_record(&keys, PLACE, &altered).is_err(), "byte {at}");
        assert!(open_record(&keys, PLACE, &sealed[..at]).is_err(), "{at} bytes");
    }
}

#[test]
fn w5_3_records_outlive_the_epoch_and_the_session_keys() {
    let mut ring = first_ring();
    let sealed = seal_record(&Keys::prepare(&ring).unwrap(), PLACE, [1; NONCE_BYTES], b"secret").unwrap();
    ring.raise_epoch();
    ring.rotate(start().plus_seconds(9), 0, material(3)).unwrap();
    ring.sweep(start().plus_seconds(400 * 24 * 3600));
    assert!(open_record(&Keys::prepare(&ring).unwrap(), PLACE, &sealed).is_ok());
}

#[test]
fn a_record_of_an_older_key_says_so_until_that_key_is_destroyed() {
    let mut ring = first_ring();
    let sealed = seal_record(&Keys::prepare(&ring).unwrap(), PLACE, [1; NONCE_BYTES], b"secret").unwrap();
    ring.rotate_record_key(start(), material(3)).unwrap();
    let keys = Keys::prepare(&ring).unwrap();
    let opened = open_record(&keys, PLACE, &sealed).unwrap();
    assert!(opened.stale);
    let anew = seal_record(&keys, PLACE, [2; NONCE_BYTES], &opened.plain).unwrap();
    ring.destroy_record_key(KeyId(2)).unwrap();
    let keys = Keys::prepare(&ring).unwrap();
    assert!(!open_record(&keys, PLACE, &anew).unwrap().stale);
    assert_eq!(open_record(&keys, PLACE, &sealed).unwrap_err(), RecordError::UnknownKey);
}
