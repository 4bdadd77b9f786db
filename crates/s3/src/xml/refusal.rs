//! Why a body is not taken.

/// One variant per offence; its text is what the client sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum XmlRefusal {
    /// Not well-formed, or not of this body's grammar, or with more in it than may be.
    #[error("The XML you provided was not well-formed or did not validate against our published schema")]
    Malformed,
    /// More bytes than such a body may have.
    #[error("Your request was too big.")]
    TooBig,
    /// A member of the model that is not built: to ignore it would be to promise it.
    #[error("A header you provided implies functionality that is not implemented.")]
    Unbuilt(&'static str),
    /// More than [`super::MAX_OBJECT_TAGS`].
    #[error("Object tags cannot be greater than 10")]
    TooManyTags,
    /// Two tags with one key.
    #[error("Cannot provide multiple Tags with the same key")]
    DuplicateTag,
    /// A key that is empty, too long, the system's, or of characters that tags do not have.
    #[error("The TagKey you have provided is invalid")]
    InvalidTagKey,
    /// A value that is too long, or of such characters.
    #[error("The TagValue you have provided is invalid")]
    InvalidTagValue,
}

impl XmlRefusal {
    /// Code and HTTP status.
    pub fn code(self) -> (&'static str, u16) {
        match self {
            Self::Malformed => ("MalformedXML", 400),
            Self::TooBig => ("MaxMessageLengthExceeded", 400),
            Self::Unbuilt(_) => ("NotImplemented", 501),
            Self::TooManyTags => ("BadRequest", 400),
            Self::DuplicateTag | Self::InvalidTagKey | Self::InvalidTagValue => ("InvalidTag", 400),
        }
    }
}
