//! Elements in the making.

use daypass_api::escape_xml;
use daypass_names::{Times, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::xml::{Checksum, NAMESPACE, checksum};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
/// What `encoding-type=url` leaves as it is, beside letters and digits.
const URL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'*').remove(b'/').remove(b' ');

/// A key or a part of one as `encoding-type=url` has it.
pub fn url_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    push_url_encoded(&mut encoded, text);
    encoded
}

/// The same behind what is there; nothing of it must be escaped for XML. As in a form, a space is a plus sign.
fn push_url_encoded(out: &mut String, text: &str) {
    for piece in utf8_percent_encode(text, URL) {
        for (at, words) in piece.split(' ').enumerate() {
            out.push_str(if at == 0 { "" } else { "+" });
            out.push_str(words);
        }
    }
}

/// Whoever owns something, or began it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owner<'a> {
    /// The canonical id, or the ARN of a principal.
    pub id: &'a str,
    /// Its name; AWS has ceased to tell it.
    pub display_name: Option<&'a str>,
}

/// A document that is being written.
pub(super) struct Xml {
    text: String,
    times: Times,
}

impl Xml {
    /// The declaration; `bytes` is about how long it will be.
    pub(super) fn new(bytes: usize) -> Self {
        let mut text = String::with_capacity(DECLARATION.len() + bytes);
        text.push_str(DECLARATION);
        Self { text, times: Times::default() }
    }

    /// What will be put into a document again and again.
    pub(super) fn part() -> Self {
        Self { text: String::new(), times: Times::default() }
    }

    /// A document of one element in S3's namespace, filled.
    pub(super) fn document(root: &'static str, bytes: usize, fill: impl FnOnce(&mut Self)) -> String {
        let mut xml = Self::new(bytes);
        xml.push(&["<", root, " xmlns=\"", NAMESPACE, "\">"]);
        fill(&mut xml);
        xml.push(&["</", root, ">"]);
        xml.text
    }

    /// A document of one element with nothing in it.
    pub(super) fn empty_document(root: &'static str) -> String {
        let mut xml = Self::new(128);
        xml.push(&["<", root, " xmlns=\"", NAMESPACE, "\"/>"]);
        xml.text
    }

    /// An element with others in it.
    pub(super) fn element(&mut self, name: &'static str, fill: impl FnOnce(&mut Self)) {
        self.push(&["<", name, ">"]);
        fill(self);
        self.push(&["</", name, ">"]);
    }

    /// An element with a text in it.
    pub(super) fn text(&mut self, name: &'static str, value: &str) {
        self.push(&["<", name, ">"]);
        escape_xml(&mut self.text, value);
        self.push(&["</", name, ">"]);
    }

    /// Text of the open element.
    pub(super) fn content(&mut self, value: &str) {
        escape_xml(&mut self.text, value);
    }

    /// Tags, or a text that needs no escaping.
    pub(super) fn plain(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A part that was written before.
    pub(super) fn append(&mut self, part: &Self) {
        self.text.push_str(&part.text);
    }

    /// An element with a text in it, if there is one.
    pub(super) fn optional(&mut self, name: &'static str, value: Option<&str>) {
        if let Some(value) = value {
            self.text(name, value);
        }
    }

    /// A key, a prefix or a marker, encoded if that was asked for.
    pub(super) fn key(&mut self, name: &'static str, value: &str, encoded: bool) {
        self.element(name, |xml| xml.key_content(value, encoded));
    }

    /// The same as text of the open element.
    pub(super) fn key_content(&mut self, value: &str, encoded: bool) {
        if encoded {
            push_url_encoded(&mut self.text, value);
        } else {
            self.content(value);
        }
    }

    /// A key if there is one.
    pub(super) fn optional_key(&mut self, name: &'static str, value: Option<&str>, encoded: bool) {
        if let Some(value) = value {
            self.key(name, value, encoded);
        }
    }

    /// A number.
    pub(super) fn number(&mut self, name: &'static str, value: u64) {
        self.element(name, |xml| xml.number_content(value));
    }

    /// A number as text of the open element.
    pub(super) fn number_content(&mut self, value: u64) {
        self.text.push_str(itoa::Buffer::new().format(value));
    }

    /// A truth value.
    pub(super) fn bool(&mut self, name: &'static str, value: bool) {
        self.push(&["<", name, ">", if value { "true" } else { "false" }, "</", name, ">"]);
    }

    /// An instant: S3 keeps whole seconds and shows milliseconds.
    pub(super) fn time(&mut self, name: &'static str, value: Timestamp) {
        self.element(name, |xml| xml.time_content(value));
    }

    /// An instant as text of the open element.
    pub(super) fn time_content(&mut self, value: Timestamp) {
        self.text.push_str(self.times.with_millis(value.whole_seconds()));
    }

    /// An entity tag, which stands in quotes.
    pub(super) fn etag(&mut self, etag: &str) {
        self.push(&["<ETag>&quot;"]);
        escape_xml(&mut self.text, etag);
        self.push(&["&quot;</ETag>"]);
    }

    /// An owner or an initiator, if it is told.
    pub(super) fn owner(&mut self, name: &'static str, owner: Option<Owner<'_>>) {
        if let Some(owner) = owner {
            self.element(name, |xml| {
                xml.text("ID", owner.id);
                xml.optional("DisplayName", owner.display_name);
            });
        }
    }

    /// A checksum, if there is one.
    pub(super) fn checksum(&mut self, checksum: Option<Checksum<'_>>) {
        if let Some(checksum) = checksum {
            self.text(checksum::element(checksum.algorithm), checksum.value);
        }
    }

    /// Rolled-up prefixes.
    pub(super) fn prefixes(&mut self, prefixes: &[impl AsRef<str>], encoded: bool) {
        for prefix in prefixes {
            self.element("CommonPrefixes", |xml| xml.key("Prefix", prefix.as_ref(), encoded));
        }
    }

    /// Whether names are encoded, if they are.
    pub(super) fn encoding(&mut self, encoded: bool) {
        self.optional("EncodingType", encoded.then_some("url"));
    }

    fn push(&mut self, pieces: &[&str]) {
        for piece in pieces {
            self.text.push_str(piece);
        }
    }
}
