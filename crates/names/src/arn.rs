//! Amazon Resource Names: `arn:partition:service:region:account:resource`.

use std::{fmt, sync::Arc};

use crate::{AccountId, NameError};

/// The longest ARN of any type, in characters (sts-api §0).
pub const MAX_ARN_CHARS: usize = 2048;

/// A partition of regions. Daypass mints names in `aws` only and reads all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Partition {
    /// `aws`
    Aws,
    /// `aws-cn`
    AwsCn,
    /// `aws-us-gov`
    AwsUsGov,
    /// `aws-eusc`
    AwsEusc,
}

impl Partition {
    /// The partition of that name.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "aws" => Some(Self::Aws),
            "aws-cn" => Some(Self::AwsCn),
            "aws-us-gov" => Some(Self::AwsUsGov),
            "aws-eusc" => Some(Self::AwsEusc),
            _ => None,
        }
    }

    /// Its name in an ARN.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::AwsCn => "aws-cn",
            Self::AwsUsGov => "aws-us-gov",
            Self::AwsEusc => "aws-eusc",
        }
    }
}

/// A parsed ARN. Cheap to clone; compares as its text, which is case-sensitive.
#[derive(Clone)]
pub struct Arn {
    text: Arc<str>,
    /// Offsets of the second to the fifth colon.
    colons: [u16; 4],
}

impl Arn {
    /// Splits the text at its first five colons. Partition, service and resource must not be empty; the account is empty, twelve digits or `aws`.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        if text.len() > MAX_ARN_CHARS * 4 || text.chars().count() > MAX_ARN_CHARS {
            return Err(NameError::Length);
        }
        if !text.starts_with("arn:") {
            return Err(NameError::Malformed);
        }
        let mut colons = [0_u16; 4];
        let mut found = text.bytes().enumerate().filter(|(_, byte)| *byte == b':').map(|(at, _)| at).skip(1);
        for slot in &mut colons {
            let at = found.next().ok_or(NameError::Malformed)?;
            *slot = u16::try_from(at).map_err(|_| NameError::Length)?;
        }
        let arn = Self { text: text.into(), colons };
        let account = arn.account();
        let known = account.is_empty() || account == "aws" || AccountId::parse(account).is_ok();
        if arn.partition().is_empty() || arn.service().is_empty() || arn.resource().is_empty() || !known {
            return Err(NameError::Malformed);
        }
        Ok(arn)
    }

    /// An ARN from parts that are known to be valid; anything else is refused as `parse` would.
    pub fn new(partition: Partition, service: &str, region: &str, account: &str, resource: &str) -> Result<Self, NameError> {
        Self::parse(&format!("arn:{}:{service}:{region}:{account}:{resource}", partition.as_str()))
    }

    /// `arn:aws:iam::<account>:<resource>`.
    pub fn iam(account: AccountId, resource: &str) -> Result<Self, NameError> {
        Self::parse(&format!("arn:aws:iam::{account}:{resource}"))
    }

    /// `arn:aws:sts::<account>:<resource>`.
    pub fn sts(account: AccountId, resource: &str) -> Result<Self, NameError> {
        Self::parse(&format!("arn:aws:sts::{account}:{resource}"))
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The second part.
    pub fn partition(&self) -> &str {
        self.part(Some(3), Some(self.colons[0]))
    }

    /// The third part.
    pub fn service(&self) -> &str {
        self.part(Some(self.colons[0]), Some(self.colons[1]))
    }

    /// The fourth part, empty for global services.
    pub fn region(&self) -> &str {
        self.part(Some(self.colons[1]), Some(self.colons[2]))
    }

    /// The fifth part: twelve digits, `aws`, or empty.
    pub fn account(&self) -> &str {
        self.part(Some(self.colons[2]), Some(self.colons[3]))
    }

    /// The fifth part as an account id, if it is one.
    pub fn account_id(&self) -> Option<AccountId> {
        AccountId::parse(self.account()).ok()
    }

    /// Everything after the fifth colon.
    pub fn resource(&self) -> &str {
        self.part(Some(self.colons[3]), None)
    }

    fn part(&self, after: Option<u16>, until: Option<u16>) -> &str {
        let from = after.map_or(0, |at| usize::from(at) + 1);
        let to = until.map_or(self.text.len(), usize::from);
        self.text.get(from..to).unwrap_or_default()
    }
}

impl fmt::Debug for Arn {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Arn({})", self.text)
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

impl PartialEq for Arn {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Arn {}

impl PartialOrd for Arn {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Arn {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl std::hash::Hash for Arn {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}
