//! What is answered, to the byte; and that any of it can be read.

use daypass_names::{Tag, Timestamp};
use daypass_objects::{Algorithm, ChecksumKind, Listed, Page};
use quick_xml::{Reader, events::Event};

use crate::xml::{
    Bucket, Buckets, Checksum, CompletedMultipart, CopyResult, DeleteError, Deleted, Deletion, Initiated, MultipartUpload, Objects, ObjectsV2, Owner,
    Part, Parts, PublicAccessBlock, Uploads, encryption, location, policy_status, public_access_block, tagging, versioning,
};

const OWNER: Owner<'static> = Owner { id: "123456789012", display_name: None };
/// Whatever XML must escape, or cannot hold at all.
const HOSTILE: &str = "a<b>&\"c'\r\n\t\0\u{1}\u{b}\u{1f}\u{fffe}\u{ffff}]]>é𝄞";
const CRC: Checksum<'static> = Checksum { algorithm: Algorithm::Crc64Nvme, value: "AAAAAAAAAAA=" };
const FULL_CRC: (Algorithm, ChecksumKind) = (Algorithm::Crc64Nvme, ChecksumKind::FullObject);

fn time() -> Timestamp {
    Timestamp::from_epoch_millis(1_767_323_045_678)
}

fn listed(key: &str) -> Listed<'_> {
    Listed { key, modified: time(), etag: "e", checksum: None, size: 7 }
}

fn page(object: Listed<'_>) -> Page {
    Page { objects: [object].into_iter().collect(), ..Page::default() }
}

fn first(page: &Page) -> Objects<'_> {
    let (prefix, marker, max_keys, owner) = ("", "", 1000, Some(OWNER));
    Objects { name: "b", prefix, marker, next_marker: None, max_keys, delimiter: None, url_encoded: false, page, owner }
}

fn second(page: &Page) -> ObjectsV2<'_> {
    let (prefix, max_keys, start_after, continuation_token, next_continuation_token) = ("", 1000, None, None, None);
    let (delimiter, url_encoded, owner) = (None, false, None);
    ObjectsV2 { name: "b", prefix, start_after, continuation_token, next_continuation_token, max_keys, delimiter, url_encoded, page, owner }
}

/// What follows declaration and namespace, which every document has.
fn inner<'a>(text: &'a str, root: &str) -> &'a str {
    let begin = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"");
    text.strip_prefix(&begin).unwrap_or_else(|| panic!("{text}")).strip_prefix('>').unwrap_or("/>")
}

/// The texts of the elements of that name, read back by another reader.
fn texts(document: &str, wanted: &str) -> Vec<String> {
    let (mut reader, mut open, mut found) = (Reader::from_str(document), Vec::new(), Vec::<String>::new());
    loop {
        let inside = open.last().is_some_and(|name| name == wanted);
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                open.push(start.name().into_inner().to_owned());
                if open.last().is_some_and(|name| name == wanted) {
                    found.push(String::new());
                }
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) if inside => found.last_mut().unwrap().push_str(&text.xml10_content()),
            Event::GeneralRef(reference) if inside => {
                let letter = reference.resolve_char_ref().unwrap().map(String::from);
                found.last_mut().unwrap().push_str(&letter.unwrap_or_else(|| quick_xml::escape::resolve_xml_entity(&reference).unwrap().to_owned()));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn buckets_stand_after_their_owner() {
    let bucket = Bucket { name: "b", created: time(), region: None, arn: None };
    assert_eq!(
        inner(&Buckets { owner: Some(OWNER), buckets: &[bucket], ..Buckets::default() }.write(), "ListAllMyBucketsResult"),
        "<Owner><ID>123456789012</ID></Owner><Buckets><Bucket><Name>b</Name><CreationDate>2026-01-02T03:04:05.000Z</CreationDate></Bucket></Buckets>\
         </ListAllMyBucketsResult>"
    );
    let bucket = Bucket { region: Some("eu-west-1"), arn: Some("arn:aws:s3:::b"), ..bucket };
    let page = Buckets { owner: None, buckets: &[bucket], continuation_token: Some("t"), prefix: Some("b") }.write();
    assert!(page.contains("<BucketRegion>eu-west-1</BucketRegion><BucketArn>arn:aws:s3:::b</BucketArn></Bucket></Buckets>"), "{page}");
    assert!(page.contains("</Buckets><ContinuationToken>t</ContinuationToken><Prefix>b</Prefix></ListAllMyBucketsResult>"), "{page}");
}

#[test]
fn the_first_form_of_a_list_has_markers() {
    let page = page(listed("k"));
    assert_eq!(
        inner(&first(&page).write(), "ListBucketResult"),
        "<Name>b</Name><Prefix></Prefix><Marker></Marker><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated><Contents><Key>k</Key>\
         <LastModified>2026-01-02T03:04:05.000Z</LastModified><ETag>&quot;e&quot;</ETag><Size>7</Size><Owner><ID>123456789012</ID></Owner>\
         <StorageClass>STANDARD</StorageClass></Contents></ListBucketResult>"
    );
    let page = Page { next: Some("c/d e".into()), ..page };
    let more = Objects { marker: "a b", next_marker: Some("c/d e"), delimiter: Some("/"), url_encoded: true, ..first(&page) }.write();
    assert!(
        more.contains(
            "<Prefix></Prefix><Marker>a+b</Marker><NextMarker>c/d+e</NextMarker><MaxKeys>1000</MaxKeys><Delimiter>/</Delimiter>\
             <EncodingType>url</EncodingType><IsTruncated>true</IsTruncated>"
        ),
        "{more}"
    );
}

#[test]
fn the_second_form_counts_and_has_tokens() {
    let page = Page { prefixes: vec!["p q/".into()], next: Some("p q/".into()), ..page(Listed { checksum: Some(FULL_CRC), ..listed("k(1)") }) };
    let list = ObjectsV2 {
        prefix: "p+",
        start_after: Some("s "),
        continuation_token: Some("t+/="),
        next_continuation_token: Some("u+/="),
        max_keys: 2,
        delimiter: Some("/"),
        url_encoded: true,
        ..second(&page)
    };
    assert_eq!(
        inner(&list.write(), "ListBucketResult"),
        "<Name>b</Name><Prefix>p%2B</Prefix><StartAfter>s+</StartAfter><ContinuationToken>t+/=</ContinuationToken>\
         <NextContinuationToken>u+/=</NextContinuationToken><KeyCount>2</KeyCount><MaxKeys>2</MaxKeys><Delimiter>/</Delimiter>\
         <EncodingType>url</EncodingType><IsTruncated>true</IsTruncated><Contents><Key>k%281%29</Key>\
         <LastModified>2026-01-02T03:04:05.000Z</LastModified><ETag>&quot;e&quot;</ETag><ChecksumAlgorithm>CRC64NVME</ChecksumAlgorithm>\
         <ChecksumType>FULL_OBJECT</ChecksumType><Size>7</Size><StorageClass>STANDARD</StorageClass></Contents>\
         <CommonPrefixes><Prefix>p+q/</Prefix></CommonPrefixes></ListBucketResult>"
    );
}

#[test]
fn any_key_can_be_listed_and_what_xml_cannot_hold_only_encoded() {
    let replaced = "a<b>&\"c'\r\n\t\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}]]>é𝄞";
    let page = Page { prefixes: vec![HOSTILE.to_owned()], ..page(listed(HOSTILE)) };
    let list = |url_encoded| ObjectsV2 { url_encoded, ..second(&page) }.write();
    assert_eq!(texts(&list(false), "Key"), [replaced]);
    assert_eq!(texts(&list(false), "Prefix"), ["", replaced]);
    let encoded = texts(&list(true), "Key").concat();
    assert!(encoded.is_ascii());
    assert_eq!(percent_encoding::percent_decode_str(&encoded).decode_utf8().unwrap(), HOSTILE);
}

#[test]
fn encoded_keys_keep_their_slashes_and_have_a_plus_for_a_space() {
    let page = page(listed(" a/b c+d(1)~é*._-<  "));
    let list = ObjectsV2 { url_encoded: true, ..second(&page) }.write();
    assert!(list.contains("<Key>+a/b+c%2Bd%281%29%7E%C3%A9*._-%3C++</Key>"), "{list}");
}

#[test]
fn uploads_are_begun_listed_and_completed() {
    let (bucket, key, upload_id) = ("b", "k&", "u");
    assert_eq!(
        inner(&Initiated { bucket, key, upload_id }.write(), "InitiateMultipartUploadResult"),
        "<Bucket>b</Bucket><Key>k&amp;</Key><UploadId>u</UploadId></InitiateMultipartUploadResult>"
    );
    let checksum = Some((CRC, ChecksumKind::FullObject));
    assert_eq!(
        inner(&CompletedMultipart { location: "http://h/b/k", bucket, key, etag: "e-2", checksum }.write(), "CompleteMultipartUploadResult"),
        "<Location>http://h/b/k</Location><Bucket>b</Bucket><Key>k&amp;</Key><ETag>&quot;e-2&quot;</ETag>\
         <ChecksumCRC64NVME>AAAAAAAAAAA=</ChecksumCRC64NVME><ChecksumType>FULL_OBJECT</ChecksumType></CompleteMultipartUploadResult>"
    );
    let upload = MultipartUpload {
        key,
        upload_id,
        initiator: Some(OWNER),
        owner: None,
        storage_class: "STANDARD",
        initiated: time(),
        checksum: Some(FULL_CRC),
    };
    let uploads = Uploads { bucket, max_uploads: 1000, uploads: &[upload], prefix: Some("k"), common_prefixes: &["p/"], ..Uploads::default() };
    assert_eq!(
        inner(&uploads.write(), "ListMultipartUploadsResult"),
        "<Bucket>b</Bucket><KeyMarker></KeyMarker><UploadIdMarker></UploadIdMarker><Prefix>k</Prefix><MaxUploads>1000</MaxUploads>\
         <IsTruncated>false</IsTruncated><Upload><Key>k&amp;</Key><UploadId>u</UploadId><Initiator><ID>123456789012</ID></Initiator>\
         <StorageClass>STANDARD</StorageClass><Initiated>2026-01-02T03:04:05.000Z</Initiated><ChecksumAlgorithm>CRC64NVME</ChecksumAlgorithm>\
         <ChecksumType>FULL_OBJECT</ChecksumType></Upload><CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes></ListMultipartUploadsResult>"
    );
}

#[test]
fn parts_are_listed_with_their_checksums() {
    let part = Part { number: 3, modified: time(), etag: "e", size: 7, checksum: Some(CRC) };
    let parts = Parts {
        bucket: "b",
        key: "k",
        upload_id: "u",
        initiator: None,
        owner: Some(OWNER),
        storage_class: "STANDARD",
        part_number_marker: 2,
        next_part_number_marker: Some(3),
        max_parts: 1,
        is_truncated: true,
        checksum: None,
        parts: &[part],
    };
    assert_eq!(
        inner(&parts.write(), "ListPartsResult"),
        "<Bucket>b</Bucket><Key>k</Key><UploadId>u</UploadId><Owner><ID>123456789012</ID></Owner><StorageClass>STANDARD</StorageClass>\
         <PartNumberMarker>2</PartNumberMarker><NextPartNumberMarker>3</NextPartNumberMarker><MaxParts>1</MaxParts><IsTruncated>true</IsTruncated>\
         <Part><PartNumber>3</PartNumber><LastModified>2026-01-02T03:04:05.000Z</LastModified><ETag>&quot;e&quot;</ETag><Size>7</Size>\
         <ChecksumCRC64NVME>AAAAAAAAAAA=</ChecksumCRC64NVME></Part></ListPartsResult>"
    );
}

#[test]
fn a_copy_says_when_and_what() {
    let copy = CopyResult { modified: time(), etag: "e", checksum: Some(CRC), checksum_type: None };
    assert_eq!(
        inner(&copy.write_part(), "CopyPartResult"),
        "<LastModified>2026-01-02T03:04:05.000Z</LastModified><ETag>&quot;e&quot;</ETag><ChecksumCRC64NVME>AAAAAAAAAAA=</ChecksumCRC64NVME>\
         </CopyPartResult>"
    );
    let object = CopyResult { checksum_type: Some(ChecksumKind::Composite), ..copy }.write_object();
    assert!(inner(&object, "CopyObjectResult").contains("</ETag><ChecksumType>COMPOSITE</ChecksumType><ChecksumCRC64NVME>"), "{object}");
}

#[test]
fn each_key_of_a_multi_delete_has_its_answer() {
    let deleted = Deleted { key: "a\u{1}", version_id: Some("null") };
    let error = DeleteError { key: "b", version_id: None, code: "AccessDenied", message: "Access Denied" };
    assert_eq!(
        inner(&Deletion { deleted: &[deleted], errors: &[error] }.write(), "DeleteResult"),
        "<Deleted><Key>a\u{fffd}</Key><VersionId>null</VersionId></Deleted><Error><Key>b</Key><Code>AccessDenied</Code>\
         <Message>Access Denied</Message></Error></DeleteResult>"
    );
    assert_eq!(inner(&Deletion::default().write(), "DeleteResult"), "</DeleteResult>");
}

#[test]
fn configurations_are_as_they_are_where_nothing_was_set() {
    assert_eq!(inner(&location("us-east-1"), "LocationConstraint"), "/>");
    assert_eq!(inner(&location("eu-west-1"), "LocationConstraint"), "eu-west-1</LocationConstraint>");
    assert_eq!(inner(&versioning(), "VersioningConfiguration"), "/>");
    assert_eq!(inner(&policy_status(true), "PolicyStatus"), "<IsPublic>true</IsPublic></PolicyStatus>");
    assert_eq!(
        inner(&encryption(), "ServerSideEncryptionConfiguration"),
        "<Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault>\
         <BucketKeyEnabled>false</BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>"
    );
    assert_eq!(inner(&tagging(&[Tag::new("a", "<")]), "Tagging"), "<TagSet><Tag><Key>a</Key><Value>&lt;</Value></Tag></TagSet></Tagging>");
    assert_eq!(
        inner(&public_access_block(PublicAccessBlock { block_public_policy: true, ..Default::default() }), "PublicAccessBlockConfiguration"),
        "<BlockPublicAcls>false</BlockPublicAcls><IgnorePublicAcls>false</IgnorePublicAcls><BlockPublicPolicy>true</BlockPublicPolicy>\
         <RestrictPublicBuckets>false</RestrictPublicBuckets></PublicAccessBlockConfiguration>"
    );
}

#[test]
fn a_public_access_block_is_read_as_it_is_written() {
    let block = PublicAccessBlock { ignore_public_acls: true, restrict_public_buckets: true, ..PublicAccessBlock::default() };
    assert_eq!(PublicAccessBlock::read(public_access_block(block).as_bytes()), Ok(block));
}
