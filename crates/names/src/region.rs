//! Regions: where a request was signed for.

use std::{
    fmt,
    sync::{Arc, LazyLock},
};

use crate::NameError;

/// What a fresh server calls home, and where IAM and Organizations live.
pub const DEFAULT_REGION: &str = "us-east-1";

/// The regions that every account has without asking (regions-audit §1).
pub const ENABLED_BY_DEFAULT: [&str; 17] = [
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "ap-south-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eu-north-1",
    "sa-east-1",
];

/// A region's name: lower-case letters, digits and hyphens, up to 32 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region(Arc<str>);

impl Region {
    /// Reads a region's name.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        if !(2..=32).contains(&text.len()) {
            return Err(NameError::Length);
        }
        if !text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            return Err(NameError::Character);
        }
        if text == DEFAULT_REGION {
            return Ok(Self::home());
        }
        Ok(Self(text.into()))
    }

    /// `us-east-1`.
    pub fn home() -> Self {
        static HOME: LazyLock<Arc<str>> = LazyLock::new(|| DEFAULT_REGION.into());
        Self(Arc::clone(&HOME))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Region {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
