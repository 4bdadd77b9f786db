//! Keys of the tables: made of ids and of names as bytes, in an order that the listings read.
//!
//! A key of an object stands last in its table key, so its bytes are its order. A key of an upload has the upload's id behind it, so its end
//! must be told: NUL is written `00 FF`, and the end is `00 00`. Then `a` comes before `a\0`, which comes before `a\x01`, and what begins with
//! a prefix begins with the prefix so written.

use crate::{BucketId, EventNumber, FileId, UploadId};

const NUL: [u8; 2] = [0x00, 0xff];
const END: [u8; 2] = [0x00, 0x00];
/// Behind every upload of a key, before those of any longer key.
const BEHIND: [u8; 2] = [0x00, 0x01];

/// Of an object, or where the objects under a prefix begin.
pub(crate) fn object(bucket: BucketId, key: &str) -> Vec<u8> {
    [&bucket.0, key.as_bytes()].concat()
}

/// Of an upload.
pub(crate) fn upload(bucket: BucketId, key: &str, id: UploadId) -> Vec<u8> {
    [uploads_under(bucket, key).as_slice(), &END, &id.0].concat()
}

/// Where the uploads whose keys begin so begin.
pub(crate) fn uploads_under(bucket: BucketId, prefix: &str) -> Vec<u8> {
    let mut written = Vec::with_capacity(bucket.0.len().saturating_add(prefix.len()).saturating_add(END.len() + size_of::<UploadId>()));
    written.extend_from_slice(&bucket.0);
    for byte in prefix.bytes() {
        match byte {
            0 => written.extend_from_slice(&NUL),
            byte => written.push(byte),
        }
    }
    written
}

/// Where the uploads after all those of a key begin.
pub(crate) fn behind_uploads_of(bucket: BucketId, key: &str) -> Vec<u8> {
    [uploads_under(bucket, key).as_slice(), &BEHIND].concat()
}

/// The id at the end of the key of an upload.
pub(crate) fn upload_id(key: &[u8]) -> Option<UploadId> {
    key.last_chunk().copied().map(UploadId)
}

/// Of a part.
pub(crate) fn part(upload: UploadId, number: u16) -> Vec<u8> {
    [upload.0.as_slice(), &number.to_be_bytes()].concat()
}

/// The number at the end of the key of a part.
pub(crate) fn part_number(key: &[u8]) -> Option<u16> {
    key.last_chunk().copied().map(u16::from_be_bytes)
}

/// Of an event.
pub(crate) fn event(number: EventNumber) -> Vec<u8> {
    number.0.to_be_bytes().to_vec()
}

/// The number of an event.
pub(crate) fn event_number(key: &[u8]) -> Option<EventNumber> {
    key.try_into().ok().map(u64::from_be_bytes).map(EventNumber)
}

/// Of a file.
pub(crate) fn file(file: FileId) -> Vec<u8> {
    file.0.to_vec()
}

/// The first key behind all that begin so; `None` behind the last there can be.
pub(crate) fn behind_prefix(mut prefix: Vec<u8>) -> Option<Vec<u8>> {
    while let Some(last) = prefix.pop() {
        if let Some(next) = last.checked_add(1) {
            prefix.push(next);
            return Some(prefix);
        }
    }
    None
}

/// The first key behind this one.
pub(crate) fn behind(mut key: Vec<u8>) -> Vec<u8> {
    key.push(0);
    key
}
