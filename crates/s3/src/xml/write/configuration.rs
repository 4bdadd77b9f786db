//! What is set on a bucket or an object.

use daypass_names::Tag;

use super::element::Xml;
use crate::xml::PublicAccessBlock;

/// `Tagging`.
pub fn tagging(tags: &[Tag]) -> String {
    Xml::document("Tagging", 128 + tags.len() * 128, |xml| {
        xml.element("TagSet", |xml| tags.iter().for_each(|tag| write_tag(xml, tag)));
    })
}

fn write_tag(xml: &mut Xml, tag: &Tag) {
    xml.element("Tag", |xml| {
        xml.text("Key", &tag.key);
        xml.text("Value", &tag.value);
    });
}

/// `PolicyStatus`. AWS's documentation shows `TRUE`; botocore takes nothing but `true` for true.
pub fn policy_status(is_public: bool) -> String {
    Xml::document("PolicyStatus", 128, |xml| xml.bool("IsPublic", is_public))
}

/// `PublicAccessBlockConfiguration`.
pub fn public_access_block(block: PublicAccessBlock) -> String {
    Xml::document("PublicAccessBlockConfiguration", 384, |xml| {
        xml.bool("BlockPublicAcls", block.block_public_acls);
        xml.bool("IgnorePublicAcls", block.ignore_public_acls);
        xml.bool("BlockPublicPolicy", block.block_public_policy);
        xml.bool("RestrictPublicBuckets", block.restrict_public_buckets);
    })
}

/// `VersioningConfiguration` of a bucket that never had versions: empty.
pub fn versioning() -> String {
    Xml::empty_document("VersioningConfiguration")
}

/// `ServerSideEncryptionConfiguration` of a bucket that never had one set: AES256.
pub fn encryption() -> String {
    Xml::document("ServerSideEncryptionConfiguration", 384, |xml| {
        xml.element("Rule", |xml| {
            xml.element("ApplyServerSideEncryptionByDefault", |xml| xml.text("SSEAlgorithm", "AES256"));
            xml.bool("BucketKeyEnabled", false);
        });
    })
}
