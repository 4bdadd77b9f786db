//! Sizes, ages and the rule of syncing (W9.3): what `[journal]` in the configuration says, with its defaults there.

use crate::config::{JournalSection, JournalSync};

/// When an event is on the disk (W9.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SyncRule {
    /// Within a second of the answer.
    Second,
    /// Before each answer.
    Each,
}

/// What the operator set.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    /// When an event is on the disk.
    pub(crate) sync: SyncRule,
    /// A file is closed when it is this large.
    pub(crate) file_bytes: u64,
    /// …or this old; 0 closes none for its age.
    pub(crate) file_days: u32,
    /// Closed files are deleted when they are this old; 0 keeps them.
    pub(crate) keep_days: u32,
    /// …or when all together are larger than this; 0 is no bound.
    pub(crate) keep_bytes: u64,
    /// The bound of the security log.
    pub(crate) security_bytes: u64,
}

impl From<&JournalSection> for Options {
    fn from(section: &JournalSection) -> Self {
        Self {
            sync: match section.sync {
                JournalSync::Second => SyncRule::Second,
                JournalSync::Each => SyncRule::Each,
            },
            file_bytes: section.file_bytes,
            file_days: section.file_days,
            keep_days: section.keep_days,
            keep_bytes: section.keep_bytes,
            security_bytes: section.security_bytes,
        }
    }
}
