//! Why S3 does not take a policy, in its words.

use super::MAX_POLICY_BYTES;

/// The offence; its text is S3's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BucketPolicyError {
    /// No JSON object, or something before its brace.
    #[error("Policies must be valid JSON and the first byte must be '{{'")]
    NotJson,
    /// Longer than S3 keeps.
    #[error("Normalized policy document exceeds the maximum allowed size of {MAX_POLICY_BYTES} bytes")]
    TooLarge,
    /// An element that the language does not have; names have a case.
    #[error("Unknown field {0}")]
    UnknownField(String),
    /// An element that must be there.
    #[error("Missing required field {0}")]
    Missing(&'static str),
    /// An element without any value.
    #[error("Missing required field {0} cannot be empty!")]
    Empty(&'static str),
    /// An empty list of statements.
    #[error("Could not parse the policy: Statement is empty!")]
    NoStatements,
    /// No version of the language.
    #[error("The policy must contain a valid version string")]
    Version,
    /// Neither `Allow` nor `Deny`.
    #[error("Invalid effect: {0}")]
    Effect(String),
    /// A statement's name twice.
    #[error("The Statement Ids in the policy are not unique")]
    RepeatedSid,
    /// `NotPrincipal` only denies.
    #[error("Allow with NotPrincipal is not allowed.")]
    AllowNotPrincipal,
    /// A principal that no one can be, or that does not exist.
    #[error("Invalid principal in policy")]
    Principal,
    /// An action that S3 does not have.
    #[error("Policy has invalid action")]
    Action,
    /// A resource that is not the bucket nor in it.
    #[error("Policy has invalid resource")]
    Resource,
    /// An action that is asked of none of the statement's resources.
    #[error("Action does not apply to any resource(s) in statement")]
    Inapplicable,
    /// A condition operator that does not exist.
    #[error("Invalid Condition type : {0}")]
    Operator(String),
    /// A condition key that does not exist.
    #[error("Policy has an invalid condition key")]
    ConditionKey,
    /// A condition key that an action of the statement does not bring.
    #[error("Conditions do not apply to combination of actions and resources in statement")]
    ConditionInapplicable,
    /// An address or a network that cannot be read.
    #[error("Invalid IP address in Conditions")]
    Address,
    /// All the rest.
    #[error("Invalid policy syntax.")]
    Syntax,
}

impl BucketPolicyError {
    /// The code of the answer, and its HTTP status.
    pub fn code(&self) -> (&'static str, u16) {
        match self {
            Self::NotJson
            | Self::TooLarge
            | Self::UnknownField(_)
            | Self::Missing(_)
            | Self::Empty(_)
            | Self::NoStatements
            | Self::Version
            | Self::Effect(_)
            | Self::RepeatedSid
            | Self::AllowNotPrincipal
            | Self::Principal
            | Self::Action
            | Self::Resource
            | Self::Inapplicable
            | Self::Operator(_)
            | Self::ConditionKey
            | Self::ConditionInapplicable
            | Self::Address
            | Self::Syntax => ("MalformedPolicy", 400),
        }
    }
}
