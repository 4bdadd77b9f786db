//! Records as bytes: a format byte, then numbers little-endian and texts behind their lengths.
//!
//! What a listing tells of an object stands first, so that a listing reads no more. Reading is total: bytes that are not what was written, and
//! records of a later format, are an error and never a panic or a guess.

use daypass_names::{Tag, Timestamp};

use crate::{Algorithm, Attributes, Checksum, ChecksumKind, FileId, Object, ObjectsError, Part, Piece, Upload};

/// The record layout that this program writes.
const FORMAT: u8 = 1;

/// File id and size.
const PIECE_BYTES: usize = size_of::<FileId>() + size_of::<u64>();

/// What a listing tells of an object, read from the head of its record.
pub(crate) struct Summary<'a> {
    pub(crate) size: u64,
    pub(crate) modified: Timestamp,
    /// As bytes: whoever needs it as a text asks whether it is one.
    pub(crate) etag: &'a [u8],
    pub(crate) checksum: Option<(Algorithm, ChecksumKind)>,
}

pub(crate) fn write_object(object: &Object) -> Vec<u8> {
    let mut out = Writer::new(object.pieces.len().saturating_mul(PIECE_BYTES));
    out.u64(object.size);
    out.time(object.modified);
    out.text(&object.etag);
    out.kind(object.checksum.as_ref().map(|checksum| (checksum.algorithm, checksum.kind)));
    out.text(object.checksum.as_ref().map_or("", |checksum| &checksum.value));
    out.u8(u8::from(object.multipart));
    out.attributes(&object.attributes);
    out.length(object.pieces.len());
    for piece in &object.pieces {
        out.0.extend_from_slice(&piece.file.0);
        out.u64(piece.size);
    }
    out.0
}

pub(crate) fn read_summary(record: &[u8]) -> Result<Summary<'_>, ObjectsError> {
    summary(&mut Reader::new(record, "an object")?)
}

/// As much of a record as [`read_summary`] reads.
pub(crate) fn head_of_object(record: &[u8]) -> Result<&[u8], ObjectsError> {
    let mut from = Reader::new(record, "an object")?;
    summary(&mut from)?;
    record.get(..record.len() - from.rest.len()).ok_or_else(|| from.damaged())
}

pub(crate) fn read_object(record: &[u8]) -> Result<Object, ObjectsError> {
    let mut from = Reader::new(record, "an object")?;
    let head = summary(&mut from)?;
    let value = from.text()?.into();
    Ok(Object {
        size: head.size,
        modified: head.modified,
        etag: from.as_text(head.etag)?.into(),
        checksum: head.checksum.map(|(algorithm, kind)| Checksum { algorithm, kind, value }),
        multipart: from.flag()?,
        attributes: from.attributes()?,
        pieces: from.several(PIECE_BYTES, |from| Ok(Piece { file: FileId(from.bytes()?), size: from.u64()? }))?,
    })
}

fn summary<'a>(from: &mut Reader<'a>) -> Result<Summary<'a>, ObjectsError> {
    Ok(Summary { size: from.u64()?, modified: from.time()?, etag: from.counted()?, checksum: from.kind()? })
}

pub(crate) fn write_upload(upload: &Upload) -> Vec<u8> {
    let mut out = Writer::new(0);
    out.text(&upload.key);
    out.time(upload.begun);
    out.text(&upload.initiator);
    out.kind(upload.checksum);
    out.attributes(&upload.attributes);
    out.0
}

pub(crate) fn read_upload(record: &[u8]) -> Result<Upload, ObjectsError> {
    let mut from = Reader::new(record, "an upload")?;
    let (key, begun, initiator, checksum) = (from.text()?.into(), from.time()?, from.text()?.into(), from.kind()?);
    Ok(Upload { key, begun, initiator, checksum, attributes: from.attributes()? })
}

pub(crate) fn write_part(part: &Part) -> Vec<u8> {
    let mut out = Writer::new(0);
    out.u64(part.size);
    out.time(part.modified);
    out.text(&part.etag);
    out.kind(part.checksum.as_ref().map(|checksum| (checksum.algorithm, checksum.kind)));
    out.text(part.checksum.as_ref().map_or("", |checksum| &checksum.value));
    out.u8(u8::from(part.file.is_some()));
    out.0.extend(part.file.iter().flat_map(|file| file.0));
    out.0
}

pub(crate) fn read_part(record: &[u8]) -> Result<Part, ObjectsError> {
    let mut from = Reader::new(record, "a part")?;
    let (size, modified, etag, kind) = (from.u64()?, from.time()?, from.text()?.into(), from.kind()?);
    let value = from.text()?.into();
    let checksum = kind.map(|(algorithm, kind)| Checksum { algorithm, kind, value });
    let file = if from.flag()? { Some(FileId(from.bytes()?)) } else { None };
    Ok(Part { size, modified, etag, checksum, file })
}

struct Writer(Vec<u8>);

impl Writer {
    fn new(extra: usize) -> Self {
        /// Most records fit.
        const USUAL_BYTES: usize = 256;
        let mut out = Vec::with_capacity(extra.saturating_add(USUAL_BYTES));
        out.push(FORMAT);
        Self(out)
    }

    fn u8(&mut self, value: u8) {
        self.0.push(value);
    }

    fn u64(&mut self, value: u64) {
        self.0.extend_from_slice(&value.to_le_bytes());
    }

    fn time(&mut self, value: Timestamp) {
        self.0.extend_from_slice(&value.epoch_millis().to_le_bytes());
    }

    /// Of a list or a text: what comes of a request is far below four gigabytes.
    fn length(&mut self, length: usize) {
        self.0.extend_from_slice(&u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.length(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }

    fn kind(&mut self, checksum: Option<(Algorithm, ChecksumKind)>) {
        let code = checksum.map_or([0, 0], |(algorithm, kind)| [algorithm_code(algorithm), kind_code(kind)]);
        self.0.extend_from_slice(&code);
    }

    fn attributes(&mut self, attributes: &Attributes) {
        for pairs in [&attributes.headers, &attributes.metadata] {
            self.length(pairs.len());
            for (name, value) in pairs {
                self.pair(name, value);
            }
        }
        self.length(attributes.tags.len());
        for tag in &attributes.tags {
            self.pair(&tag.key, &tag.value);
        }
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.text(name);
        self.text(value);
    }
}

fn algorithm_code(algorithm: Algorithm) -> u8 {
    match algorithm {
        Algorithm::Crc32 => 1,
        Algorithm::Crc32c => 2,
        Algorithm::Crc64Nvme => 3,
        Algorithm::Sha1 => 4,
        Algorithm::Sha256 => 5,
    }
}

fn kind_code(kind: ChecksumKind) -> u8 {
    match kind {
        ChecksumKind::FullObject => 1,
        ChecksumKind::Composite => 2,
    }
}

struct Reader<'a> {
    rest: &'a [u8],
    what: &'static str,
}

impl<'a> Reader<'a> {
    fn new(record: &'a [u8], what: &'static str) -> Result<Self, ObjectsError> {
        match record.split_first() {
            Some((&FORMAT, rest)) => Ok(Self { rest, what }),
            Some((format, _)) => Err(ObjectsError::Damaged(format!("the record of {what} has format {format}; this version reads {FORMAT}"))),
            None => Err(ObjectsError::Damaged(format!("the record of {what} is empty"))),
        }
    }

    fn damaged(&self) -> ObjectsError {
        ObjectsError::Damaged(format!("the record of {} is not what was written", self.what))
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], ObjectsError> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or_else(|| self.damaged())?;
        self.rest = rest;
        Ok(taken)
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N], ObjectsError> {
        let (taken, rest) = self.rest.split_first_chunk().ok_or_else(|| self.damaged())?;
        self.rest = rest;
        Ok(*taken)
    }

    fn u64(&mut self) -> Result<u64, ObjectsError> {
        self.bytes().map(u64::from_le_bytes)
    }

    fn time(&mut self) -> Result<Timestamp, ObjectsError> {
        self.bytes().map(i64::from_le_bytes).map(Timestamp::from_epoch_millis)
    }

    fn length(&mut self) -> Result<usize, ObjectsError> {
        let length = self.bytes().map(u32::from_le_bytes)?;
        usize::try_from(length).map_err(|_| self.damaged())
    }

    /// What stands behind its length.
    fn counted(&mut self) -> Result<&'a [u8], ObjectsError> {
        let length = self.length()?;
        self.take(length)
    }

    fn text(&mut self) -> Result<&'a str, ObjectsError> {
        let bytes = self.counted()?;
        self.as_text(bytes)
    }

    fn as_text<'t>(&self, bytes: &'t [u8]) -> Result<&'t str, ObjectsError> {
        std::str::from_utf8(bytes).map_err(|_| self.damaged())
    }

    fn flag(&mut self) -> Result<bool, ObjectsError> {
        match self.bytes()? {
            [0] => Ok(false),
            [1] => Ok(true),
            _ => Err(self.damaged()),
        }
    }

    fn kind(&mut self) -> Result<Option<(Algorithm, ChecksumKind)>, ObjectsError> {
        let [algorithm, kind] = self.bytes()?;
        let algorithm = match algorithm {
            0 => return Ok(None),
            1 => Algorithm::Crc32,
            2 => Algorithm::Crc32c,
            3 => Algorithm::Crc64Nvme,
            4 => Algorithm::Sha1,
            5 => Algorithm::Sha256,
            _ => return Err(self.damaged()),
        };
        match kind {
            1 => Ok(Some((algorithm, ChecksumKind::FullObject))),
            2 => Ok(Some((algorithm, ChecksumKind::Composite))),
            _ => Err(self.damaged()),
        }
    }

    fn attributes(&mut self) -> Result<Attributes, ObjectsError> {
        let pair = |from: &mut Self| Ok((from.text()?.into(), from.text()?.into()));
        let tag = |from: &mut Self| Ok(Tag::new(from.text()?, from.text()?));
        Ok(Attributes { headers: self.several(PAIR_BYTES, pair)?, metadata: self.several(PAIR_BYTES, pair)?, tags: self.several(PAIR_BYTES, tag)? })
    }

    /// A list. Room is made for no more than what the rest of the record can hold, whatever its length says.
    fn several<T>(&mut self, least_bytes: usize, one: impl Fn(&mut Self) -> Result<T, ObjectsError>) -> Result<Vec<T>, ObjectsError> {
        let count = self.length()?;
        let mut all = Vec::with_capacity(count.min(self.rest.len() / least_bytes));
        for _ in 0..count {
            all.push(one(self)?);
        }
        Ok(all)
    }
}

/// Two empty texts.
const PAIR_BYTES: usize = 2 * size_of::<u32>();
