//! Why something was not done with objects.

/// One variant per offence; causes are for the journal, never for an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ObjectsError {
    /// The bucket is retired.
    #[error("the bucket is being deleted")]
    Retired,
    /// A bucket with content is not retired.
    #[error("the bucket holds objects")]
    NotEmpty,
    /// A [`crate::Condition`] does not hold.
    #[error("the condition does not hold")]
    Precondition,
    /// The object is not the one that was judged, or not as it was.
    #[error("the object has changed since it was read")]
    Changed,
    /// The key that a condition or a change speaks of is not there.
    #[error("there is no such key")]
    NoSuchKey,
    /// The upload is not there, or of another bucket or key.
    #[error("there is no such upload")]
    NoSuchUpload,
    /// A part is not there, or was replaced since it was read.
    #[error("part {0} is not there")]
    NoSuchPart(u16),
    /// The disk is full.
    #[error("the disk is full: {0}")]
    Full(String),
    /// The backend does not work now; nothing was published.
    #[error("objects cannot be reached: {0}")]
    Unavailable(String),
    /// The backend broke within the commit: it may have been published.
    #[error("it is not known whether the commit was published: {0}")]
    Unknown(String),
    /// What is stored cannot be read.
    #[error("what is stored is damaged: {0}")]
    Damaged(String),
}
