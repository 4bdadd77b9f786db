//! `Tagging`: the tags of an object.

use daypass_names::Tag;

use super::{bucket::MAX_CONFIGURATION_BYTES, document::Document};
use crate::xml::XmlRefusal;

/// The most tags of an object (AWS's).
pub const MAX_OBJECT_TAGS: usize = 10;
/// The longest key of a tag, in characters (AWS's).
pub const MAX_TAG_KEY_CHARS: usize = 128;
/// The longest value of a tag, in characters (AWS's).
pub const MAX_TAG_VALUE_CHARS: usize = 256;

/// Reads the body; its tags are checked.
pub fn read_tagging(body: &[u8]) -> Result<Vec<Tag>, XmlRefusal> {
    let mut document = Document::open(body, MAX_CONFIGURATION_BYTES, "Tagging")?;
    let mut tags = None;
    while document.child(&["TagSet"])?.is_some() {
        if tags.replace(tag_set(&mut document)?).is_some() {
            return Err(XmlRefusal::Malformed);
        }
    }
    document.close()?;
    let tags = tags.ok_or(XmlRefusal::Malformed)?;
    check_object_tags(&tags)?;
    Ok(tags)
}

/// Whether an object may have these tags, be they from a body or from a header.
pub fn check_object_tags(tags: &[Tag]) -> Result<(), XmlRefusal> {
    if tags.len() > MAX_OBJECT_TAGS {
        return Err(XmlRefusal::TooManyTags);
    }
    for (at, tag) in tags.iter().enumerate() {
        // Keys have a case: two that differ in nothing else are two tags, and policies are asked with the value of each (W10.1).
        if tags.iter().take(at).any(|before| before.key == tag.key) {
            return Err(XmlRefusal::DuplicateTag);
        }
        if tag.key.is_empty() || tag.is_reserved() || !is_tag_text(&tag.key, MAX_TAG_KEY_CHARS) {
            return Err(XmlRefusal::InvalidTagKey);
        }
        if !is_tag_text(&tag.value, MAX_TAG_VALUE_CHARS) {
            return Err(XmlRefusal::InvalidTagValue);
        }
    }
    Ok(())
}

/// Letters, digits, spaces of any script, and a few marks.
fn is_tag_text(text: &str, max_chars: usize) -> bool {
    let allowed = |letter: char| letter.is_alphanumeric() || letter.is_whitespace() || "+-=._:/@".contains(letter);
    text.chars().count() <= max_chars && text.chars().all(allowed)
}

fn tag_set(document: &mut Document<'_>) -> Result<Vec<Tag>, XmlRefusal> {
    let mut tags = Vec::new();
    while document.child(&["Tag"])?.is_some() {
        if tags.len() == MAX_OBJECT_TAGS {
            return Err(XmlRefusal::TooManyTags);
        }
        tags.push(tag(document)?);
    }
    Ok(tags)
}

fn tag(document: &mut Document<'_>) -> Result<Tag, XmlRefusal> {
    let (mut key, mut value) = (None, None);
    while let Some(name) = document.child(&["Key", "Value"])? {
        document.text_once(if name == "Key" { &mut key } else { &mut value })?;
    }
    match (key, value) {
        (Some(key), Some(value)) => Ok(Tag { key, value }),
        _ => Err(XmlRefusal::Malformed),
    }
}
