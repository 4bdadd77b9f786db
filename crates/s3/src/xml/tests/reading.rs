//! What is taken, and what is refused.

use daypass_names::Tag;
use daypass_objects::Algorithm;
use proptest::prelude::*;

use crate::xml::{
    CompletedUpload, CreateBucketConfiguration, Delete, MAX_DELETE_BYTES, MAX_DELETED_OBJECTS, MAX_OBJECT_TAGS, MAX_PARTS, PublicAccessBlock,
    XmlRefusal, read_tagging, tagging,
};

const S3: &str = "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";

/// The key of a multi-delete with that in it.
fn key(inner: &str) -> Result<String, XmlRefusal> {
    Delete::read(format!("<Delete><Object><Key>{inner}</Key></Object></Delete>").as_bytes()).map(|delete| delete.objects[0].key.clone())
}

fn refused(body: &str) {
    assert_eq!(Delete::read(body.as_bytes()), Err(XmlRefusal::Malformed), "{body}");
}

#[test]
fn a_multi_delete_has_all_its_members() {
    let body = format!(
        "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- c -->\n<Delete {S3}>\n <Quiet>TRUE</Quiet>\n <Object>\n  <Key> a/../b </Key>\
         <VersionId>v</VersionId><ETag>\"e\"</ETag><LastModifiedTime>Fri, 02 Jan 2026 03:04:05 GMT</LastModifiedTime><Size>7</Size></Object>\
         <Object><Key>c</Key></Object>\n</Delete>\n"
    );
    let delete = Delete::read(body.as_bytes()).unwrap();
    assert!(delete.quiet);
    let first = &delete.objects[0];
    assert_eq!((first.key.as_str(), first.version_id.as_deref(), first.etag.as_deref(), first.size), (" a/../b ", Some("v"), Some("\"e\""), Some(7)));
    assert_eq!(first.last_modified_time.as_deref(), Some("Fri, 02 Jan 2026 03:04:05 GMT"));
    assert_eq!((delete.objects.len(), delete.objects[1].key.as_str()), (2, "c"));
}

#[test]
fn w2_6_a_key_of_a_multi_delete_is_what_its_text_says() {
    for (inner, wanted) in [
        ("../other/secret", "../other/secret"),
        ("%2e%2e%2F", "%2e%2e%2F"),
        ("//", "//"),
        ("&lt;&gt;&amp;&quot;&apos;", "<>&\"'"),
        ("&#x41;&#66;&#xD;&#10;", "AB\r\n"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("<![CDATA[<a>&amp;]]>b", "<a>&amp;b"),
        ("a<!-- c -->b", "ab"),
        ("é𝄞", "é𝄞"),
    ] {
        assert_eq!(key(inner).as_deref(), Ok(wanted), "{inner}");
    }
}

#[test]
fn what_xml_cannot_hold_is_refused() {
    for inner in ["\u{1}", "&#1;", "&#0;", "&#xFFFE;", "\u{ffff}", "&#xD800;", "&#x110000;", "&nbsp;", "&x;", "&", "&#;", "a<b>c</b>", "<?a?>"] {
        assert_eq!(key(inner), Err(XmlRefusal::Malformed), "{inner}");
    }
    assert_eq!(Delete::read(b"<Delete><Object><Key>\xff</Key></Object></Delete>"), Err(XmlRefusal::Malformed));
}

#[test]
fn a_document_of_another_form_is_refused() {
    let object = "<Object><Key>a</Key></Object>";
    for body in [
        String::new(),
        "<Delete/>".into(),
        "<Delete></Delete>".into(),
        format!("<Delete>{object}"),
        format!("<Delete>{object}</delete>"),
        format!("<Delete>{object}</Delete><Delete/>"),
        format!("<Delete>{object}</Delete>x"),
        format!("x<Delete>{object}</Delete>"),
        format!("<Delete>x{object}</Delete>"),
        format!("<Delete>{object}<Other/></Delete>"),
        format!("<Remove>{object}</Remove>"),
        format!("<a:Delete xmlns:a=\"b\">{object}</a:Delete>"),
        format!("<Delete xmlns=\"http://example.org/\">{object}</Delete>"),
        format!("<Delete a=\"b\">{object}</Delete>"),
        format!("<Delete {S3} {S3}>{object}</Delete>"),
        format!("<Delete a:b=\"<\">{object}</Delete>"),
        format!("<Delete a<<:b=\"c\">{object}</Delete>"),
        format!("<Delete a:(b=\"c\">{object}</Delete>"),
        format!("<Delete a:b=\"\0\">{object}</Delete>"),
        format!("<Delete><!-- \u{1} -->{object}</Delete>"),
        format!("<Delete><?xml version=\"1.0\"?>{object}</Delete>"),
        format!("<?xml version=\"1.1\"?><Delete>{object}</Delete>"),
        format!("<?xml version=\"1.0\" encoding=\"UTF-16\"?><Delete>{object}</Delete>"),
        format!("<?xml version=\"1.0\"><Delete/>?><Delete>{object}</Delete>"),
        format!("<!DOCTYPE Delete [<!ENTITY x \"y\">]><Delete>{object}</Delete>"),
        format!("<Delete><!DOCTYPE a>{object}</Delete>"),
        "<Delete><Object><Key></Key></Object></Delete>".into(),
        "<Delete><Object/></Delete>".into(),
        "<Delete><Object><Key>a</Key><Key>b</Key></Object></Delete>".into(),
        "<Delete><Object><Key>a</Key><Size>+1</Size></Object></Delete>".into(),
        "<Delete><Object><Key>a</Key><Size></Size></Object></Delete>".into(),
        format!("<Delete><Quiet>yes</Quiet>{object}</Delete>"),
        format!("<Delete><Quiet>true</Quiet><Quiet>true</Quiet>{object}</Delete>"),
        "<Delete>".repeat(100_000),
    ] {
        refused(&body);
    }
}

#[test]
fn a_multi_delete_has_at_most_1000_keys_and_two_mebibytes() {
    let body = |count: usize| format!("<Delete>{}</Delete>", "<Object><Key>a</Key></Object>".repeat(count));
    assert_eq!(Delete::read(body(MAX_DELETED_OBJECTS).as_bytes()).unwrap().objects.len(), MAX_DELETED_OBJECTS);
    refused(&body(MAX_DELETED_OBJECTS + 1));
    assert_eq!(Delete::read(&vec![b' '; MAX_DELETE_BYTES + 1]), Err(XmlRefusal::TooBig));
}

#[test]
fn parts_have_numbers_tags_and_checksums() {
    let body = format!(
        "<CompleteMultipartUpload {S3}><Part><ETag>&quot;e&quot;</ETag><PartNumber>2</PartNumber><ChecksumCRC32C>AAAAAA==</ChecksumCRC32C>\
         <ChecksumSHA256>s</ChecksumSHA256></Part><Part><PartNumber>1</PartNumber><ETag>f</ETag></Part></CompleteMultipartUpload>"
    );
    let parts = CompletedUpload::read(body.as_bytes()).unwrap().parts;
    assert_eq!((parts[0].number, parts[0].etag.as_str()), (2, "e"));
    assert_eq!(parts[0].checksums, [(Algorithm::Crc32c, "AAAAAA==".to_owned()), (Algorithm::Sha256, "s".to_owned())]);
    assert_eq!((parts[1].number, parts[1].etag.as_str(), parts[1].checksums.len()), (1, "f", 0));
}

#[test]
fn a_part_without_a_number_a_tag_or_a_known_checksum_is_refused() {
    for (inner, refusal) in [
        ("", XmlRefusal::Malformed),
        ("<Part/>", XmlRefusal::Malformed),
        ("<Part><PartNumber>1</PartNumber></Part>", XmlRefusal::Malformed),
        ("<Part><ETag>e</ETag></Part>", XmlRefusal::Malformed),
        ("<Part><PartNumber>0</PartNumber><ETag>e</ETag></Part>", XmlRefusal::Malformed),
        ("<Part><PartNumber>10001</PartNumber><ETag>e</ETag></Part>", XmlRefusal::Malformed),
        ("<Part><PartNumber>-1</PartNumber><ETag>e</ETag></Part>", XmlRefusal::Malformed),
        ("<Part><ChecksumSHA1>a</ChecksumSHA1><ChecksumSHA1>a</ChecksumSHA1></Part>", XmlRefusal::Malformed),
        ("<Part><ChecksumSHA512>a</ChecksumSHA512></Part>", XmlRefusal::Unbuilt("ChecksumSHA512")),
    ] {
        let body = format!("<CompleteMultipartUpload>{inner}</CompleteMultipartUpload>");
        assert_eq!(CompletedUpload::read(body.as_bytes()), Err(refusal), "{inner}");
    }
}

#[test]
fn an_upload_has_at_most_10000_parts() {
    let part = "<Part><PartNumber>1</PartNumber><ETag>e</ETag></Part>";
    let body = |count: usize| format!("<CompleteMultipartUpload>{}</CompleteMultipartUpload>", part.repeat(count));
    assert_eq!(CompletedUpload::read(body(MAX_PARTS).as_bytes()).unwrap().parts.len(), MAX_PARTS);
    assert_eq!(CompletedUpload::read(body(MAX_PARTS + 1).as_bytes()), Err(XmlRefusal::Malformed));
}

#[test]
fn a_bucket_is_made_somewhere_and_nothing_unbuilt_is_ignored() {
    let read = |inner: &str| {
        let body = format!("<CreateBucketConfiguration {S3}>{inner}</CreateBucketConfiguration>");
        CreateBucketConfiguration::read(body.as_bytes()).map(|read| read.location_constraint)
    };
    assert_eq!(read("<LocationConstraint>eu-west-1</LocationConstraint>"), Ok(Some("eu-west-1".to_owned())));
    assert_eq!((read(""), read("<LocationConstraint/>")), (Ok(None), Ok(Some(String::new()))));
    for name in ["Location", "Bucket", "Tags"] {
        assert_eq!(read(&format!("<{name}/>")), Err(XmlRefusal::Unbuilt(name)));
    }
}

#[test]
fn what_a_public_access_block_does_not_name_is_off() {
    let read = |inner: &str| PublicAccessBlock::read(format!("<PublicAccessBlockConfiguration>{inner}</PublicAccessBlockConfiguration>").as_bytes());
    assert_eq!(read(""), Ok(PublicAccessBlock::default()));
    let block = read(
        "<RestrictPublicBuckets>true</RestrictPublicBuckets><BlockPublicPolicy>TRUE</BlockPublicPolicy><IgnorePublicAcls>false</IgnorePublicAcls>",
    );
    assert_eq!(block, Ok(PublicAccessBlock { block_public_policy: true, restrict_public_buckets: true, ..PublicAccessBlock::default() }));
    for bad in ["<BlockPublicAcls>1</BlockPublicAcls>", "<BlockPublicAcls/>", "<BlockAll>true</BlockAll>"] {
        assert_eq!(read(bad), Err(XmlRefusal::Malformed), "{bad}");
    }
}

#[test]
fn tags_are_read_as_they_are_written() {
    let tags = [Tag::new("k", "v"), Tag::new("L", ""), Tag::new("a b+é", "x=/:@._-")];
    assert_eq!(read_tagging(tagging(&tags).as_bytes()).as_deref(), Ok(&tags[..]));
    assert_eq!(read_tagging(b"<Tagging><TagSet/></Tagging>"), Ok(Vec::new()));
    assert_eq!(read_tagging(b"<Tagging/>"), Err(XmlRefusal::Malformed));
    assert_eq!(read_tagging(b"<Tagging><TagSet/><TagSet/></Tagging>"), Err(XmlRefusal::Malformed));
    assert_eq!(read_tagging(b"<Tagging><TagSet><Tag><Key>a</Key></Tag></TagSet></Tagging>"), Err(XmlRefusal::Malformed));
}

#[test]
fn an_object_has_at_most_ten_tags_and_none_twice() {
    let many = |count: usize| (0..count).map(|at| Tag::new(at.to_string(), "")).collect::<Vec<_>>();
    let read = |tags: &[Tag]| read_tagging(tagging(tags).as_bytes()).map(|tags| tags.len());
    assert_eq!(read(&many(MAX_OBJECT_TAGS)), Ok(MAX_OBJECT_TAGS));
    assert_eq!(read(&many(MAX_OBJECT_TAGS + 1)), Err(XmlRefusal::TooManyTags));
    for (one, other, taken) in [("a", "a", Err(XmlRefusal::DuplicateTag)), ("a", "A", Ok(2)), ("é", "É", Ok(2))] {
        assert_eq!(read(&[Tag::new(one, "b"), Tag::new(other, "c")]), taken);
    }
    for bad in ["", "aws:a", "AWS:a", "a*", &"k".repeat(129)] {
        assert_eq!(read(&[Tag::new(bad, "")]), Err(XmlRefusal::InvalidTagKey), "{bad}");
    }
    for bad in ["a<b", &"v".repeat(257)] {
        assert_eq!(read(&[Tag::new("a", bad)]), Err(XmlRefusal::InvalidTagValue), "{bad}");
    }
}

/// Made by `tools/s3_requests.py`: bodies as botocore sends them.
const BODIES: &str = include_str!("../../../tests/vectors/bodies.jsonl");

#[test]
fn what_botocore_sends_is_read() {
    let mut seen = 0;
    for line in BODIES.lines() {
        let (operation, body, keys): (String, String, Vec<String>) = serde_json::from_str(line).unwrap();
        let body = body.as_bytes();
        let found = match operation.as_str() {
            "DeleteObjects" => Delete::read(body).unwrap().objects.into_iter().map(|object| object.key).collect(),
            "CompleteMultipartUpload" => CompletedUpload::read(body).unwrap().parts.into_iter().map(|part| part.etag).collect(),
            "PutObjectTagging" => read_tagging(body).unwrap().into_iter().map(|tag| tag.key).collect(),
            "CreateBucket" => CreateBucketConfiguration::read(body).unwrap().location_constraint.into_iter().collect(),
            _ => PublicAccessBlock::read(body).map(|_| Vec::new()).unwrap(),
        };
        assert_eq!(found, keys, "{line}");
        seen += 1;
    }
    assert_eq!(seen, 5);
}

proptest! {
    #[test]
    fn no_body_makes_a_reader_panic(pieces in proptest::collection::vec(prop_oneof![
        Just("<Delete>"), Just("</Delete>"), Just("<Object>"), Just("</Object>"), Just("<Key>"), Just("</Key>"), Just("<Key/>"), Just("a"), Just("&"),
        Just("&#x0;"), Just("&lt;"), Just("<![CDATA["), Just("]]>"), Just("<!--"), Just("-->"), Just("<?xml version=\"1.0\"?>"), Just("<"), Just("\""),
        Just(" xmlns"), Just("="), Just(">"), Just("/>"), Just("<!DOCTYPE"), Just("é"), Just("</>"), Just("<>"),
    ], 0..12), bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        let _ = Delete::read(pieces.concat().as_bytes());
        let _ = Delete::read(format!("<Delete><Object>{}", pieces.concat()).as_bytes());
        let _ = Delete::read(&bytes);
    }
}
