//! `Error`: why something was refused. It has no namespace.

use super::element::Xml;

/// The body of an error.
#[derive(Debug, Clone, Copy)]
pub struct ErrorBody<'a> {
    /// `NoSuchKey`
    pub code: &'a str,
    /// What the client sees.
    pub message: &'a str,
    /// Further elements, as `Key` or `BucketName`, in this order.
    pub details: &'a [(&'static str, &'a str)],
    /// The request's id.
    pub request_id: &'a str,
    /// What `x-amz-id-2` says.
    pub host_id: &'a str,
}

impl ErrorBody<'_> {
    /// The body.
    pub fn write(&self) -> String {
        let mut xml = Xml::new(512);
        xml.element("Error", |xml| {
            xml.text("Code", self.code);
            xml.text("Message", self.message);
            self.details.iter().for_each(|(name, value)| xml.text(name, value));
            xml.text("RequestId", self.request_id);
            xml.text("HostId", self.host_id);
        });
        xml.into_text()
    }
}
