//! S3's bodies: what is read keeps its limits, and written again it is read as the same.

use std::fmt::Write as _;

use daypass_s3::xml::{
    self, CompletedUpload, CreateBucketConfiguration, Delete, MAX_COMPLETE_BYTES, MAX_CONFIGURATION_BYTES, MAX_DELETE_BYTES, MAX_DELETED_OBJECTS,
    MAX_OBJECT_TAGS, MAX_PART_NUMBER, MAX_PARTS, MAX_XML_DEPTH, PublicAccessBlock, XmlRefusal,
};

pub(crate) fn target(bytes: &[u8]) {
    let Some((choice, body)) = crate::choice(bytes) else { return };
    // Seldom: megabytes are filled for it.
    let long = choice >= 0xf0;
    match choice % 5 {
        0 => one(body, Delete::read, write_delete, MAX_DELETE_BYTES, long),
        1 => one(body, CompletedUpload::read, write_upload, MAX_COMPLETE_BYTES, long),
        2 => one(body, CreateBucketConfiguration::read, write_bucket, MAX_CONFIGURATION_BYTES, long),
        3 => one(body, PublicAccessBlock::read, |block| xml::public_access_block(*block), MAX_CONFIGURATION_BYTES, long),
        _ => one(body, xml::read_tagging, |tags| write_tags(tags), MAX_CONFIGURATION_BYTES, long),
    }
}

/// Reads, and reads what was read.
fn one<T: PartialEq + std::fmt::Debug>(
    body: &[u8],
    read: impl Fn(&[u8]) -> Result<T, XmlRefusal>,
    write: impl Fn(&T) -> String,
    most: usize,
    long: bool,
) {
    let first = read(body);
    assert_eq!(read(body), first);
    if let Ok(value) = &first {
        assert!(depth(body) <= MAX_XML_DEPTH, "deeper than {MAX_XML_DEPTH}");
        let written = write(value);
        assert_eq!(read(written.as_bytes()).as_ref(), Ok(value), "{written}");
    }
    if long {
        // White space after the root changes nothing, until there is too much of it.
        let mut padded = body.to_vec();
        padded.resize(most + 1, b' ');
        assert_eq!(read(&padded), Err(XmlRefusal::TooBig));
        if most == MAX_CONFIGURATION_BYTES && first.is_ok() {
            padded.pop();
            assert_eq!(read(&padded), first);
        }
    }
    if let Err(refusal) = first {
        assert!(refusal.code().1 >= 400);
    }
}

/// How deep its elements stand at least: those outside comments and CDATA, by their brackets alone.
fn depth(body: &[u8]) -> usize {
    let mut text = String::from_utf8_lossy(body).into_owned();
    for (from, to) in [("<!--", "-->"), ("<![CDATA[", "]]>")] {
        // What stands in the one may look like the other: then nothing is known.
        if text.contains("<!--") && text.contains("<![CDATA[") {
            return 0;
        }
        while let Some(start) = text.find(from) {
            let Some(length) = text[start + from.len()..].find(to) else { return 0 };
            text.replace_range(start..start + from.len() + length + to.len(), "");
        }
    }
    let (mut open, mut deepest) = (0_usize, 0);
    for tag in text.split('<').skip(1) {
        if tag.starts_with('/') {
            open = open.saturating_sub(1);
        } else if !tag.starts_with('?') {
            deepest = deepest.max(open + 1);
            open += usize::from(!tag.split('>').next().is_some_and(|head| head.ends_with('/')));
        }
    }
    deepest
}

fn write_delete(delete: &Delete) -> String {
    assert!((1..=MAX_DELETED_OBJECTS).contains(&delete.objects.len()));
    let mut out = format!("<Delete><Quiet>{}</Quiet>", delete.quiet);
    for object in &delete.objects {
        assert!(!object.key.is_empty());
        out.push_str("<Object>");
        element(&mut out, "Key", Some(&object.key));
        element(&mut out, "VersionId", object.version_id.as_deref());
        element(&mut out, "ETag", object.etag.as_deref());
        element(&mut out, "LastModifiedTime", object.last_modified_time.as_deref());
        element(&mut out, "Size", object.size.map(|size| size.to_string()).as_deref());
        out.push_str("</Object>");
    }
    out + "</Delete>"
}

fn write_upload(upload: &CompletedUpload) -> String {
    assert!((1..=MAX_PARTS).contains(&upload.parts.len()));
    let mut out = "<CompleteMultipartUpload>".to_owned();
    for part in &upload.parts {
        assert!((1..=MAX_PART_NUMBER).contains(&part.number));
        let _ = write!(out, "<Part><PartNumber>{}</PartNumber>", part.number);
        element(&mut out, "ETag", Some(&format!("\"{}\"", part.etag)));
        for (algorithm, value) in &part.checksums {
            // `Crc32c` is `ChecksumCRC32C`.
            element(&mut out, &format!("Checksum{}", format!("{algorithm:?}").to_uppercase()), Some(value));
        }
        out.push_str("</Part>");
    }
    out + "</CompleteMultipartUpload>"
}

fn write_bucket(configuration: &CreateBucketConfiguration) -> String {
    let mut out = "<CreateBucketConfiguration>".to_owned();
    element(&mut out, "LocationConstraint", configuration.location_constraint.as_deref());
    out + "</CreateBucketConfiguration>"
}

fn write_tags(tags: &[daypass_names::Tag]) -> String {
    assert!(tags.len() <= MAX_OBJECT_TAGS);
    assert_eq!(xml::check_object_tags(tags), Ok(()));
    xml::tagging(tags)
}

/// Everything that could mean something is a number.
fn element(out: &mut String, name: &str, value: Option<&str>) {
    let Some(value) = value else { return };
    let _ = write!(out, "<{name}>");
    for letter in value.chars() {
        if letter.is_ascii_alphanumeric() {
            out.push(letter);
        } else {
            let _ = write!(out, "&#x{:x};", u32::from(letter));
        }
    }
    let _ = write!(out, "</{name}>");
}
