//! `DeleteResult`: what became of each key.

use super::element::Xml;

/// About how long a row is, in bytes.
const ROW_BYTES: usize = 160;

/// The answer of a multi-delete.
#[derive(Debug, Clone, Default)]
pub struct Deletion<'a> {
    /// What was deleted, or was not there; empty if the request was quiet.
    pub deleted: &'a [Deleted<'a>],
    /// What was not.
    pub errors: &'a [DeleteError<'a>],
}

/// A key that is gone.
#[derive(Debug, Clone, Copy)]
pub struct Deleted<'a> {
    /// The key.
    pub key: &'a str,
    /// As asked for.
    pub version_id: Option<&'a str>,
}

/// A key that is not.
#[derive(Debug, Clone, Copy)]
pub struct DeleteError<'a> {
    /// The key.
    pub key: &'a str,
    /// As asked for.
    pub version_id: Option<&'a str>,
    /// `AccessDenied`
    pub code: &'a str,
    /// `Access Denied`
    pub message: &'a str,
}

impl Deletion<'_> {
    /// The body.
    pub fn write(&self) -> String {
        let rows = self.deleted.len().saturating_add(self.errors.len());
        Xml::document("DeleteResult", 128 + rows * ROW_BYTES, |xml| {
            self.deleted.iter().for_each(|row| row.write(xml));
            self.errors.iter().for_each(|row| row.write(xml));
        })
    }
}

impl Deleted<'_> {
    fn write(&self, xml: &mut Xml) {
        xml.element("Deleted", |xml| {
            xml.text("Key", self.key);
            xml.optional("VersionId", self.version_id);
        });
    }
}

impl DeleteError<'_> {
    fn write(&self, xml: &mut Xml) {
        xml.element("Error", |xml| {
            xml.text("Key", self.key);
            xml.optional("VersionId", self.version_id);
            xml.text("Code", self.code);
            xml.text("Message", self.message);
        });
    }
}
