//! What a client says of an object in the head of its upload.

use daypass_kernel::refusal::Refusal;
use daypass_names::Tag;
use daypass_objects::Attributes;
use http::HeaderName;

use crate::{classify::Query, refusals, site::Site, told, xml};

/// Headers that are kept as they are.
const KEPT: [&str; 5] = ["cache-control", "content-disposition", "content-language", "content-type", "expires"];

/// Names and values of `x-amz-meta-…` together, in bytes (S3: 2 KB).
const MAX_METADATA_BYTES: usize = 2 * 1024;

/// A name and a value.
type Said = (Box<str>, Box<str>);

/// Reads the head.
pub(crate) fn read(site: &Site) -> Result<Attributes, Refusal> {
    let mut headers: Vec<Said> =
        KEPT.iter().filter_map(|name| Some(((*name).into(), site.header(name).filter(|value| !value.is_empty())?.into()))).collect();
    // W6.8: `aws-chunked` says how the body came; the rest is the object's.
    let codings = site.header("content-encoding").unwrap_or_default();
    let codings: Vec<&str> =
        codings.split(',').map(str::trim).filter(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case("aws-chunked")).collect();
    if !codings.is_empty() {
        headers.push(("content-encoding".into(), codings.join(",").into()));
    }
    Ok(Attributes { headers, metadata: metadata(site)?, tags: site.header("x-amz-tagging").map_or(Ok(Vec::new()), tags_of_header)? })
}

fn metadata(site: &Site) -> Result<Vec<Said>, Refusal> {
    let mut metadata: Vec<Said> = Vec::new();
    for name in site.headers.keys() {
        let Some(short) = name.as_str().strip_prefix("x-amz-meta-") else { continue };
        let values: Vec<&str> =
            site.headers.get_all(name).iter().filter_map(|value| std::str::from_utf8(value.as_bytes()).ok()).map(str::trim).collect();
        metadata.push((short.into(), values.join(",").into()));
    }
    let bytes: usize = metadata.iter().map(|(name, value)| name.len() + value.len()).sum();
    if bytes > MAX_METADATA_BYTES {
        let refusal = Refusal::new("MetadataTooLarge", 400, "Your metadata headers exceed the maximum allowed metadata size");
        return Err(refusal.about("Size", bytes.to_string()).about("MaxSizeAllowed", MAX_METADATA_BYTES.to_string()));
    }
    metadata.sort();
    Ok(metadata)
}

/// `k=v&k2=v2`, escaped as a query.
fn tags_of_header(text: &str) -> Result<Vec<Tag>, Refusal> {
    let invalid = || {
        refusals::invalid_argument(
            "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
            "x-amz-tagging",
            text,
        )
    };
    let given = text.split('&').filter(|pair| !pair.is_empty()).count();
    let query = Query::parse(text).map_err(|_| invalid())?;
    let tags: Vec<Tag> = query.pairs().map(|(key, value)| Tag { key: key.to_owned(), value: value.to_owned() }).collect();
    if tags.len() != given {
        return Err(invalid());
    }
    xml::check_object_tags(&tags).map_err(told::unread)?;
    Ok(tags)
}

/// The one encryption that is taken: S3's default, which every object has there. Here it is the disk's affair, and SECURITY.md says so.
pub(crate) const ENCRYPTION: (HeaderName, &str) = (HeaderName::from_static("x-amz-server-side-encryption"), "AES256");

/// Refuses every other encryption, and every ACL that would be one.
pub(crate) fn refuse_other_ways(site: &Site) -> Result<(), Refusal> {
    refuse_encryption(site)?;
    refuse_acl(site, &["bucket-owner-full-control", "private"])
}

fn refuse_encryption(site: &Site) -> Result<(), Refusal> {
    match site.header(ENCRYPTION.0.as_str()) {
        None | Some("AES256") => Ok(()),
        Some("aws:kms" | "aws:kms:dsse" | "aws:fsx") => Err(Refusal::not_implemented("The parameter ServerSideEncryption")),
        Some(other) => Err(refusals::invalid_argument("The encryption method specified is not supported", "x-amz-server-side-encryption", other)),
    }
}

/// What an ACL may say where nobody has one: what is so anyway (BucketOwnerEnforced).
pub(crate) fn refuse_acl(site: &Site, harmless: &[&str]) -> Result<(), Refusal> {
    let grants = site.headers.keys().any(|name| name.as_str().starts_with("x-amz-grant-"));
    let acl = site.header("x-amz-acl").filter(|acl| !harmless.contains(acl));
    if grants || acl.is_some() { Err(Refusal::new("AccessControlListNotSupported", 400, "The bucket does not allow ACLs")) } else { Ok(()) }
}
