//! AWS-managed policies: the same in every account, read-only, compiled into the crate and read at first use.
//!
//! Each file is a policy with its metadata and its document. The operator may add more; a file that names a built-in replaces it.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use daypass_names::{AccountId, FoldedName, IdKind, Timestamp, UniqueId};
use daypass_policy::{DocumentKind, PolicyError};
use serde::Deserialize;

use crate::{
    PolicyText,
    records::{LazyArn, ManagedPolicy, PolicyOwner, PolicyVersion},
};

macro_rules! built_in {
    ($($name:literal),+ $(,)?) => {
        const BUILT_IN: &[(&str, &str)] = &[$(($name, include_str!(concat!("../aws_policies/", $name, ".json")))),+];
    };
}

built_in![
    "AWSOrganizationsFullAccess",
    "AWSOrganizationsServiceTrustPolicy",
    "AdministratorAccess",
    "AmazonEC2ContainerRegistryFullAccess",
    "AmazonEC2ContainerRegistryPowerUser",
    "AmazonEC2ContainerRegistryReadOnly",
    "AmazonS3FullAccess",
    "AmazonS3ReadOnlyAccess",
    "IAMAuditRootUserCredentials",
    "IAMCreateRootUserPassword",
    "IAMDeleteRootUserCredentials",
    "IAMFullAccess",
    "IAMReadOnlyAccess",
    "PowerUserAccess",
    "ReadOnlyAccess",
    "S3UnlockBucketPolicy",
    "SQSUnlockQueuePolicy",
    "SecurityAudit",
];

/// The largest file that the operator may add, in bytes: AWS's own policies have at most 6144 characters and white space.
pub const MAX_FILE_BYTES: usize = 64 * 1024;

/// Why a file is no AWS-managed policy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AwsPolicyError {
    /// Longer than [`MAX_FILE_BYTES`].
    #[error("{name}: longer than {MAX_FILE_BYTES} bytes")]
    TooLong {
        /// The file.
        name: String,
    },
    /// Neither a document nor a document with metadata.
    #[error("{name}: {cause}")]
    Malformed {
        /// The file.
        name: String,
        /// What is wrong.
        cause: String,
    },
    /// The document is not one that a managed policy may have.
    #[error("{name}: {cause:?}")]
    Document {
        /// The file.
        name: String,
        /// What is wrong.
        cause: PolicyError,
    },
}

/// The AWS-managed policies that a process knows.
#[derive(Debug, Default)]
pub struct AwsPolicies {
    extra: Vec<Arc<ManagedPolicy>>,
    index: OnceLock<Index>,
}

#[derive(Debug)]
struct Index {
    by_name: BTreeMap<FoldedName, Arc<ManagedPolicy>>,
    by_arn: BTreeMap<Arc<str>, Arc<ManagedPolicy>>,
}

/// A policy as its file has it.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct File {
    policy_name: String,
    policy_id: Option<String>,
    #[serde(default = "root_path")]
    path: String,
    description: Option<String>,
    create_date: Option<String>,
    update_date: Option<String>,
    #[serde(default = "first_version")]
    default_version: u32,
    document: serde_json::Value,
}

fn root_path() -> String {
    "/".to_owned()
}

fn first_version() -> u32 {
    1
}

impl AwsPolicies {
    /// The policies that every deployment has.
    pub fn built_in() -> Arc<Self> {
        Arc::default()
    }

    /// The policies that every deployment has, and those of the operator's folder: pairs of a file's stem and its text. A text is a
    /// policy with its metadata, like the built-in ones, or a bare document, which is then named after its file. Only the grammar of
    /// the documents is read: they are AWS's, and nobody's to correct.
    pub fn with_extra<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Arc<Self>, AwsPolicyError> {
        let mut extra = Vec::new();
        for (name, text) in files {
            let policy = read_file(name, text)?;
            if let Some(version) = policy.versions.first() {
                let checked = version.text.document();
                checked.map_err(|cause| AwsPolicyError::Document { name: name.to_owned(), cause })?;
            }
            extra.push(Arc::new(policy));
        }
        Ok(Arc::new(Self { extra, index: OnceLock::new() }))
    }

    /// The policy of that very ARN.
    pub fn get(&self, arn: &str) -> Option<&Arc<ManagedPolicy>> {
        if arn.starts_with("arn:aws:iam::aws:policy/") { self.index().by_arn.get(arn) } else { None }
    }

    /// All of them, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<ManagedPolicy>> {
        self.index().by_name.values()
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let built_in = BUILT_IN.iter().filter_map(|(name, text)| read_file(name, text).ok()).map(Arc::new);
            let all = built_in.chain(self.extra.iter().cloned());
            let by_name: BTreeMap<_, _> = all.map(|policy| (FoldedName::of(&policy.name), policy)).collect();
            let by_arn = by_name.values().map(|policy| (Arc::clone(policy.arn()), Arc::clone(policy))).collect();
            Index { by_name, by_arn }
        })
    }
}

impl PartialEq for AwsPolicies {
    fn eq(&self, other: &Self) -> bool {
        self.extra == other.extra
    }
}

fn read_file(name: &str, text: &str) -> Result<ManagedPolicy, AwsPolicyError> {
    let malformed = |cause: &str| AwsPolicyError::Malformed { name: name.to_owned(), cause: cause.to_owned() };
    if text.len() > MAX_FILE_BYTES {
        return Err(AwsPolicyError::TooLong { name: name.to_owned() });
    }
    let value: serde_json::Value = serde_json::from_str(text).map_err(|error| malformed(&error.to_string()))?;
    let file = if value.get("Statement").is_some() {
        bare(name, value)
    } else {
        serde_json::from_value(value).map_err(|error| malformed(&error.to_string()))?
    };
    let id = file.policy_id.as_deref().map_or_else(|| id_of_name(&file.policy_name), |id| UniqueId::parse(id).ok());
    let created = instant(file.create_date.as_deref()).ok_or_else(|| malformed("CreateDate"))?;
    let updated = if file.update_date.is_some() { instant(file.update_date.as_deref()).ok_or_else(|| malformed("UpdateDate"))? } else { created };
    if !(file.path.starts_with('/') && file.path.ends_with('/')) {
        return Err(malformed("Path"));
    }
    let text = PolicyText::stored(file.document.to_string(), DocumentKind::Managed);
    Ok(ManagedPolicy {
        owner: PolicyOwner::Aws,
        id: id.filter(|id| id.kind() == IdKind::ManagedPolicy).ok_or_else(|| malformed("PolicyId"))?,
        name: daypass_names::PolicyName::parse(&file.policy_name).map_err(|_| malformed("PolicyName"))?.as_str().into(),
        path: file.path.into(),
        description: file.description.map(Into::into),
        created,
        updated,
        default_version: file.default_version,
        last_version: file.default_version,
        versions: vec![PolicyVersion { number: file.default_version, created: updated, text }],
        tags: Vec::new(),
        arn: LazyArn::default(),
    })
}

fn bare(name: &str, document: serde_json::Value) -> File {
    File {
        policy_name: name.to_owned(),
        policy_id: None,
        path: root_path(),
        description: None,
        create_date: None,
        update_date: None,
        default_version: first_version(),
        document,
    }
}

/// The date of the first AWS-managed policies stands for one that is not given.
fn instant(text: Option<&str>) -> Option<Timestamp> {
    Timestamp::parse_rfc3339(text.unwrap_or("2015-02-06T18:39:46Z")).ok()
}

/// The same id at every start for a policy whose file has none: a digest of its name (FNV-1a), not a random one.
fn id_of_name(name: &str) -> Option<UniqueId> {
    let digest = name.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    });
    AccountId::from_u64(0).map(|nobody| UniqueId::mint(IdKind::ManagedPolicy, nobody, digest.to_be_bytes()))
}
