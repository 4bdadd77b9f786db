//! Why a head is no request.

/// One variant per offence; its text is what the client sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Escapes that are none, bytes that are no text, or a path that begins with no slash.
    #[error("Couldn't parse the specified URI.")]
    InvalidUri,
    /// The key has more than [`super::MAX_KEY_BYTES`].
    #[error("Your key is too long")]
    KeyTooLong,
    /// No bucket can have that name.
    #[error("The specified bucket is not valid.")]
    InvalidBucketName,
    /// The query has more than [`super::MAX_PARAMETERS`].
    #[error("Your request header and query parameters used to make the request exceed the maximum allowed size.")]
    TooManyParameters,
    /// A parameter is there twice, with different values.
    #[error("A query parameter must not be given more than one value.")]
    Doubled,
    /// What is named belongs to more than one operation: what one reader takes for the one, another takes for the other.
    #[error("The request names more than one operation.")]
    Ambiguous,
    /// The operation is clear, but this parameter or header is missing, without which it is none.
    #[error("Missing required parameter or header for this request: {0}")]
    Incomplete(&'static str),
    /// `x-amz-copy-source` that names no object.
    #[error("Copy Source must mention the source bucket and key: sourcebucket/sourcekey")]
    InvalidCopySource,
    /// There is such a place, but nothing is done there with that method.
    #[error("The specified method is not allowed against this resource.")]
    MethodNotAllowed,
    /// An upload by a browser's form.
    #[error("A header you provided implies functionality that is not implemented.")]
    NotImplemented,
}

impl Refusal {
    /// Code and HTTP status.
    pub fn code(self) -> (&'static str, u16) {
        match self {
            Self::InvalidUri => ("InvalidURI", 400),
            Self::KeyTooLong => ("KeyTooLongError", 400),
            Self::InvalidBucketName => ("InvalidBucketName", 400),
            Self::TooManyParameters => ("RequestHeaderSectionTooLarge", 400),
            Self::Doubled | Self::Ambiguous | Self::Incomplete(_) => ("InvalidRequest", 400),
            Self::InvalidCopySource => ("InvalidArgument", 400),
            Self::MethodNotAllowed => ("MethodNotAllowed", 405),
            Self::NotImplemented => ("NotImplemented", 501),
        }
    }
}
