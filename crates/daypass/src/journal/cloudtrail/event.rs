//! The kernel's event, as far as the trail needs it.

use daypass_kernel::event::FORMAT;
use daypass_names::{Arn, Timestamp};
use serde::Deserialize;
use serde_json::Value;

/// What the kernel writes when it could not read the operation. AWS logs no such calls.
const UNREAD: &str = "Unknown";

/// IAM's modelled errors: the trail names the class, not the code on the wire (regions-audit §2). Whatever is not modelled
/// (`AccessDenied`, `ValidationError`, `Throttling`…) keeps its code.
const IAM_ERRORS: [&str; 20] = [
    "ConcurrentModification",
    "DeleteConflict",
    "DuplicateCertificate",
    "EntityAlreadyExists",
    "EntityTemporarilyUnmodifiable",
    "InvalidAuthenticationCode",
    "InvalidCertificate",
    "InvalidInput",
    "InvalidPublicKey",
    "InvalidUserType",
    "KeyPairMismatch",
    "LimitExceeded",
    "MalformedCertificate",
    "MalformedPolicyDocument",
    "NoSuchEntity",
    "PasswordPolicyViolation",
    "PolicyEvaluation",
    "PolicyNotAttachable",
    "ServiceFailure",
    "UnmodifiableEntity",
];

/// An event.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Event {
    v: i64,
    pub(super) id: String,
    time: String,
    pub(super) service: String,
    pub(super) operation: String,
    pub(super) read_only: bool,
    pub(super) region: String,
    pub(super) endpoint: String,
    pub(super) host: String,
    pub(super) source: String,
    pub(super) agent: Option<String>,
    pub(super) tls: Option<Tls>,
    pub(super) caller: Caller,
    outcome: String,
    code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) request: Option<Value>,
    response: Option<Value>,
    #[serde(default)]
    decisions: Vec<Decision>,
}

/// An ask that was decided.
#[derive(Debug, Deserialize)]
struct Decision {
    account: Option<String>,
}

/// The TLS session.
#[derive(Debug, Deserialize)]
pub(super) struct Tls {
    pub(super) version: String,
    pub(super) cipher: String,
}

/// Who called.
#[derive(Debug, Deserialize)]
pub(super) struct Caller {
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) id: String,
    pub(super) arn: String,
    pub(super) account: Option<String>,
    pub(super) key: Option<String>,
    pub(super) name: Option<String>,
    pub(super) issuer: Option<Issuer>,
    pub(super) session: Option<Session>,
}

/// The role of a role's session.
#[derive(Debug, Deserialize)]
pub(super) struct Issuer {
    pub(super) id: String,
    pub(super) arn: String,
    pub(super) account: String,
    pub(super) name: String,
}

/// What is sealed in temporary credentials.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Session {
    pub(super) created: String,
    pub(super) mfa: bool,
    pub(super) source_identity: Option<String>,
}

impl Event {
    /// Reads an event. `None` is what is no event of the kernel, or none that AWS would show.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let event: Self = serde_json::from_slice(body).ok()?;
        // Nobody knows what a newer one means.
        (event.v <= FORMAT && event.operation != UNREAD).then_some(event)
    }

    /// Whether it was performed.
    pub(super) fn is_done(&self) -> bool {
        self.outcome == "done"
    }

    /// `eventTime`: whole seconds.
    pub(super) fn time_in_seconds(&self) -> String {
        Timestamp::parse_rfc3339(&self.time).map_or_else(|_| self.time.clone(), |time| time.to_string())
    }

    /// `errorCode`.
    pub(super) fn error_code(&self) -> Option<String> {
        let code = self.code.as_deref()?;
        let is_class = self.service == "iam" && IAM_ERRORS.contains(&code);
        Some(if is_class { format!("{code}Exception") } else { code.to_owned() })
    }

    /// What of the response the trail shows: nothing of a failure, and nothing of a read unless it brought credentials.
    pub(super) fn shown_response(&self) -> Option<&Value> {
        let response = self.response.as_ref().filter(|_| self.is_done())?;
        (!self.read_only || response.get("credentials").is_some()).then_some(response)
    }

    /// The account that owns what was asked for first.
    pub(super) fn owner(&self) -> Option<&str> {
        self.decisions.first()?.account.as_deref()
    }

    /// The other account that sees what was done: of the role, or of the bucket.
    pub(super) fn other_account(&self) -> Option<&str> {
        let other = if self.service == "s3" { self.owner() } else { self.role_account() };
        other.filter(|other| self.is_done() && Some(*other) != self.caller.account.as_deref())
    }

    /// The role that STS was asked for.
    pub(super) fn role_arn(&self) -> Option<&str> {
        (self.service == "sts" && self.operation.starts_with("AssumeRole")).then_some(())?;
        self.request.as_ref()?.get("roleArn")?.as_str()
    }

    /// The account of that role.
    pub(super) fn role_account(&self) -> Option<&str> {
        let arn = self.role_arn()?;
        let account = arn.split(':').nth(4)?;
        Arn::parse(arn).ok()?.account_id().map(|_| account)
    }
}
