//! `Delete`: the keys of a multi-delete.

use super::document::Document;
use crate::xml::XmlRefusal;

/// The most objects of one multi-delete (AWS's).
pub const MAX_DELETED_OBJECTS: usize = 1000;
/// The longest body, in bytes: as many keys of 1024 bytes with a version id each, and room for escapes (AWS's: 2 MB).
pub const MAX_DELETE_BYTES: usize = 2 * 1024 * 1024;

const OBJECT: [&str; 5] = ["Key", "VersionId", "ETag", "LastModifiedTime", "Size"];

/// What is to be deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delete {
    /// Only what was not deleted is answered.
    pub quiet: bool,
    /// In the order of the request; at least one. The same key may be there twice.
    pub objects: Vec<ObjectIdentifier>,
}

/// An object of a multi-delete; each is judged and answered for itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ObjectIdentifier {
    /// Not empty; how long it may be is for its own answer to say.
    pub key: String,
    /// Only that version.
    pub version_id: Option<String>,
    /// Only if it has that entity tag, as it was given.
    pub etag: Option<String>,
    /// Only if it was modified then: a date of RFC 822, as it was given.
    pub last_modified_time: Option<String>,
    /// Only if it has so many bytes.
    pub size: Option<u64>,
}

impl Delete {
    /// Reads the body.
    pub fn read(body: &[u8]) -> Result<Self, XmlRefusal> {
        let mut document = Document::open(body, MAX_DELETE_BYTES, "Delete")?;
        let (mut quiet, mut objects) = (None, Vec::new());
        while let Some(name) = document.child(&["Quiet", "Object"])? {
            match name {
                "Quiet" => document.bool_once(&mut quiet)?,
                _ if objects.len() < MAX_DELETED_OBJECTS => objects.push(object(&mut document)?),
                _ => return Err(XmlRefusal::Malformed),
            }
        }
        document.close()?;
        if objects.is_empty() { Err(XmlRefusal::Malformed) } else { Ok(Self { quiet: quiet.unwrap_or(false), objects }) }
    }
}

fn object(document: &mut Document<'_>) -> Result<ObjectIdentifier, XmlRefusal> {
    let (mut out, mut key) = (ObjectIdentifier::default(), None);
    while let Some(name) = document.child(&OBJECT)? {
        match name {
            "Key" => document.text_once(&mut key)?,
            "VersionId" => document.text_once(&mut out.version_id)?,
            "ETag" => document.text_once(&mut out.etag)?,
            "LastModifiedTime" => document.text_once(&mut out.last_modified_time)?,
            _ => document.number_once(&mut out.size)?,
        }
    }
    out.key = key.filter(|key| !key.is_empty()).ok_or(XmlRefusal::Malformed)?;
    Ok(out)
}
