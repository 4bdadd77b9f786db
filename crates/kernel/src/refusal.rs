//! A refusal: what the caller is told, and what only the journal is told.

use std::borrow::Cow;

/// How a request ends when it is not performed. The private cause goes to the journal and the log, never to the answer (design rule 14).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The code in the service's own protocol, `AccessDenied`, `NoSuchEntity`…
    pub code: Cow<'static, str>,
    /// The HTTP status.
    pub status: u16,
    /// The text that the caller reads.
    pub message: String,
    /// `Reason` of awsJson errors that carry one.
    pub reason: Option<&'static str>,
    /// What S3 tells beside code and text.
    told: Option<Box<Told>>,
    /// Why, for the operator.
    pub cause: Option<String>,
}

/// What only S3 tells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Told {
    details: Vec<(&'static str, String)>,
    region: Option<String>,
}

impl Refusal {
    /// A refusal with that code, status and text.
    pub fn new(code: impl Into<Cow<'static, str>>, status: u16, message: impl Into<String>) -> Self {
        Self { code: code.into(), status, message: message.into(), reason: None, told: None, cause: None }
    }

    /// The same, with the private cause.
    #[must_use]
    pub fn because(mut self, cause: impl Into<String>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The same, with an awsJson `Reason`.
    #[must_use]
    pub fn with_reason(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }

    /// The same, with one more element of S3's errors.
    #[must_use]
    pub fn about(mut self, element: &'static str, value: impl Into<String>) -> Self {
        self.told.get_or_insert_default().details.push((element, value.into()));
        self
    }

    /// Further elements of S3's errors: `Key`, `BucketName`, `Region`…
    pub fn details(&self) -> &[(&'static str, String)] {
        self.told.as_ref().map_or(&[], |told| &told.details)
    }

    /// The region of the bucket that it is about.
    pub(crate) fn region(&self) -> Option<&str> {
        self.told.as_ref()?.region.as_deref()
    }

    /// The same, with the region of the bucket that it is about.
    #[must_use]
    pub fn at_region(mut self, region: &str) -> Self {
        self.told.get_or_insert_default().region = Some(region.to_owned());
        self
    }

    /// The store, the journal or the key ring does not answer.
    pub fn unavailable(cause: impl Into<String>) -> Self {
        Self::new("ServiceUnavailable", 503, "Service is unavailable. Please try again.").because(cause)
    }

    /// A fault of ours.
    pub fn internal(cause: impl Into<String>) -> Self {
        Self::new("InternalFailure", 500, "The request processing has failed because of an unknown error, exception or failure.").because(cause)
    }

    /// A known operation or parameter that is not built (W10.6).
    pub fn not_implemented(what: &str) -> Self {
        Self::new("NotImplemented", 501, format!("{what} is not implemented by this server."))
    }
}
