//! The roster: what listings read of objects, many objects in one record, so that a page of a thousand is a dozen records.
//!
//! A record is called a leaf. It stands under its bucket and a key that none of its own keys is before, and holds the keys from there to the
//! next leaf, in order: each with the head of the object's record, which is all that a listing tells. A key before all leaves of its bucket
//! begins one under the bucket alone. Whatever writes an object writes it here in the same transaction.

use std::ops::{Bound, Range};

use redb::{AccessGuard, ReadableTable};

use super::database::{OpenRecords, told};
use crate::{
    BucketId, ObjectsError, codec,
    tables::{Step, Visit},
};

/// How long a leaf may grow: with a key of the usual length it fits into two pages of the database, which have 4096 bytes. Longer ones make
/// listings little faster, and every commit writes those that it changes.
const MAX_LEAF_BYTES: usize = 7900;

/// An object: the lengths of its key and of its head, then they.
struct Entry<'a> {
    key: &'a [u8],
    head: &'a [u8],
    /// What stands behind it in its leaf.
    rest: &'a [u8],
}

/// The first entry.
fn first(leaf: &[u8]) -> Result<Option<Entry<'_>>, ObjectsError> {
    if leaf.is_empty() {
        return Ok(None);
    }
    let taken = || {
        let (key_length, rest) = leaf.split_first_chunk()?;
        let (head_length, rest) = rest.split_first_chunk()?;
        let (key, rest) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*key_length)).ok()?)?;
        let (head, rest) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*head_length)).ok()?)?;
        Some(Entry { key, head, rest })
    };
    taken().map(Some).ok_or_else(damaged)
}

fn entry(key: &[u8], head: &[u8]) -> Result<Vec<u8>, ObjectsError> {
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).map(u32::to_le_bytes).map_err(|_| damaged());
    Ok([&length(key)?, &length(head)?, key, head].concat())
}

fn damaged() -> ObjectsError {
    ObjectsError::Damaged("a record of the roster is not what was written".to_owned())
}

/// Puts an object in, or takes it out if it has no record any more.
pub(super) fn put(table: &mut OpenRecords<'_>, place: &[u8], record: Option<&[u8]>) -> Result<(), ObjectsError> {
    let (bucket, key) = place.split_at_checked(size_of::<BucketId>()).ok_or_else(damaged)?;
    let (name, mut leaf) = match leaf_of(table, bucket, place)? {
        Some((name, leaf)) => (name.value().to_vec(), leaf.value().to_vec()),
        None => (bucket.to_vec(), Vec::new()),
    };
    let there = find(&leaf, key)?;
    let is_last = there.end == leaf.len();
    let begin = there.start;
    leaf.splice(there, record.map(|record| entry(key, codec::head_of_object(record)?)).transpose()?.unwrap_or_default());
    let at = match leaf.len() {
        0..=MAX_LEAF_BYTES => leaf.len(),
        // Keys that come in order leave full leaves behind.
        _ if is_last => begin,
        _ => middle(&leaf)?,
    };
    let (left, right) = leaf.split_at_checked(at).ok_or_else(damaged)?;
    write(table, &name, left)?;
    match first(right)? {
        Some(entry) => write(table, &[bucket, entry.key].concat(), right),
        None => Ok(()),
    }
}

fn write(table: &mut OpenRecords<'_>, name: &[u8], leaf: &[u8]) -> Result<(), ObjectsError> {
    if leaf.is_empty() {
        drop(table.remove(name).map_err(told)?);
    } else {
        drop(table.insert(name, leaf).map_err(told)?);
    }
    Ok(())
}

/// Where the entry of a key is, or would be.
fn find(leaf: &[u8], key: &[u8]) -> Result<Range<usize>, ObjectsError> {
    let mut rest = leaf;
    while let Some(entry) = first(rest)? {
        let begin = leaf.len() - rest.len();
        if entry.key >= key {
            return Ok(begin..if entry.key == key { leaf.len() - entry.rest.len() } else { begin });
        }
        rest = entry.rest;
    }
    Ok(leaf.len()..leaf.len())
}

/// Where the first entry that ends in the second half begins; behind it if nothing is before it.
fn middle(leaf: &[u8]) -> Result<usize, ObjectsError> {
    let mut rest = leaf;
    while let Some(entry) = first(rest)? {
        let (begin, end) = (leaf.len() - rest.len(), leaf.len() - entry.rest.len());
        if end > leaf.len() / 2 {
            return Ok(if begin == 0 { end } else { begin });
        }
        rest = entry.rest;
    }
    Ok(leaf.len())
}

type Leaf<'a> = (AccessGuard<'a, &'static [u8]>, AccessGuard<'a, &'static [u8]>);

/// The leaf whose key that is, or would be, and its name.
fn leaf_of<'a>(table: &'a impl ReadableTable<&'static [u8], &'static [u8]>, bucket: &[u8], place: &[u8]) -> Result<Option<Leaf<'a>>, ObjectsError> {
    let last = table.range::<&[u8]>(..=place).map_err(told)?.next_back().transpose().map_err(told)?;
    Ok(last.filter(|(name, _)| name.value().starts_with(bucket)))
}

/// Objects of a bucket from that key on, until the visitor has enough.
pub(super) fn walk(
    table: &impl ReadableTable<&'static [u8], &'static [u8]>,
    bucket: BucketId,
    mut from: Vec<u8>,
    mut visit: impl Visit,
) -> Result<(), ObjectsError> {
    'seek: loop {
        let place = [&bucket.0, from.as_slice()].concat();
        let (behind, mut step) = match leaf_of(table, &bucket.0, &place)? {
            Some((name, leaf)) => (Bound::Excluded(name.value().to_vec()), through(leaf.value(), Some(from), &mut visit)?),
            None => (Bound::Included(place), Step::On),
        };
        let mut leaves = table.range::<&[u8]>((behind.as_ref().map(Vec::as_slice), Bound::Unbounded)).map_err(told)?;
        loop {
            match step {
                Step::On => {}
                Step::Stop => return Ok(()),
                Step::Seek(to) => {
                    from = to;
                    continue 'seek;
                }
            }
            let Some(leaf) = leaves.next() else { return Ok(()) };
            let (name, leaf) = leaf.map_err(told)?;
            if !name.value().starts_with(&bucket.0) {
                return Ok(());
            }
            step = through(leaf.value(), None, &mut visit)?;
        }
    }
}

/// The entries of a leaf from that key on. A step to a key that the leaf does not reach is its answer.
fn through(leaf: &[u8], mut from: Option<Vec<u8>>, visit: &mut impl Visit) -> Result<Step, ObjectsError> {
    // Copied first: where an entry begins is only known from the one before it, so each would be waited for alone if it comes from far memory.
    let leaf = leaf.to_vec();
    let (mut rest, mut sought) = (leaf.as_slice(), false);
    while let Some(entry) = first(rest)? {
        rest = entry.rest;
        if from.as_ref().is_some_and(|from| entry.key < from.as_slice()) {
            continue;
        }
        (from, sought) = (None, false);
        match visit(entry.key, entry.head)? {
            Step::On => {}
            Step::Stop => return Ok(Step::Stop),
            Step::Seek(to) => (from, sought) = (Some(to), true),
        }
    }
    Ok(from.filter(|_| sought).map_or(Step::On, Step::Seek))
}
