//! Buckets, and where one is.

use daypass_names::Timestamp;

use super::element::{Owner, Xml};

/// About how long a bucket is, in bytes.
const BUCKET_BYTES: usize = 220;
/// The region whose buckets say that they are nowhere in particular.
const NOWHERE: &str = "us-east-1";

/// `ListAllMyBucketsResult`.
#[derive(Debug, Clone, Default)]
pub struct Buckets<'a> {
    /// Whose they are.
    pub owner: Option<Owner<'a>>,
    /// In order of their names.
    pub buckets: &'a [Bucket<'a>],
    /// Where the next page begins; only a request with a page has one.
    pub continuation_token: Option<&'a str>,
    /// Only buckets that begin so were asked for.
    pub prefix: Option<&'a str>,
}

/// A bucket of a list.
#[derive(Debug, Clone, Copy)]
pub struct Bucket<'a> {
    /// Its name.
    pub name: &'a str,
    /// When it was made.
    pub created: Timestamp,
    /// Where it is; AWS tells it to those who ask for a page.
    pub region: Option<&'a str>,
    /// Its ARN.
    pub arn: Option<&'a str>,
}

impl Buckets<'_> {
    /// The body.
    pub fn write(&self) -> String {
        Xml::document("ListAllMyBucketsResult", 256 + self.buckets.len() * BUCKET_BYTES, |xml| {
            xml.owner("Owner", self.owner);
            xml.element("Buckets", |xml| self.buckets.iter().for_each(|bucket| bucket.write(xml)));
            xml.optional("ContinuationToken", self.continuation_token);
            xml.optional("Prefix", self.prefix);
        })
    }
}

impl Bucket<'_> {
    fn write(&self, xml: &mut Xml) {
        xml.element("Bucket", |xml| {
            xml.text("Name", self.name);
            xml.time("CreationDate", self.created);
            xml.optional("BucketRegion", self.region);
            xml.optional("BucketArn", self.arn);
        });
    }
}

/// `LocationConstraint`: empty for us-east-1.
pub fn location(region: &str) -> String {
    // The root is the value: it has no other element in it.
    if region == NOWHERE { Xml::empty_document("LocationConstraint") } else { Xml::document("LocationConstraint", 128, |xml| xml.content(region)) }
}
