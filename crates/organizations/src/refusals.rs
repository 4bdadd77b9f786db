//! The directory's offences in Organizations' words (organizations-account-s3 §1), and who may work on the organisation at all.

use daypass_directory::{
    DirectoryError, Quota, TreeError,
    records::{ControlPolicy, Organization},
    snapshot::Taggable,
};
use daypass_kernel::{
    refusal::Refusal,
    service::{Ask, Marker, Scene},
};
use daypass_names::AccountId;
use daypass_policy::PolicyError;

use crate::policy_types::type_name;

const NO_ACCOUNT: &str = "You specified an account that doesn't exist.";
const UNIT_NOT_EMPTY: &str =
    "The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child OUs, and try the operation again.";
const POLICY_IN_USE: &str =
    "The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation.";
const ATTACHED: &str = "The selected policy is already attached to the specified target.";
const NOT_ATTACHED: &str = "The policy isn't attached to the specified target in the specified root.";
const NOT_ENABLED: &str = "This operation can be performed only for enabled policy types.";
const LAST_POLICY: &str = "You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.";
const CONSTRAINT: &str = "ConstraintViolationException";
const INVALID_INPUT: &str = "InvalidInputException";
const INVALID: &str = "You provided invalid values for one or more of the request parameters.";

/// The organisation, for a caller of its management account.
pub(crate) fn managed<'a>(scene: &'a Scene<'_>) -> Result<&'a Organization, Refusal> {
    let organization = present(scene)?;
    if scene.caller.account() == Some(organization.management) { Ok(organization) } else { Err(foreign("not the management account")) }
}

/// What an account hears that asks about what is not its own.
pub(crate) fn foreign(cause: &str) -> Refusal {
    Refusal::new("AccessDeniedException", 400, "You don't have permissions to access this resource.").because(cause)
}

/// What is no id to an operation: the text of the pattern that it breaks.
pub(crate) fn unfit() -> Refusal {
    Refusal::new(INVALID_INPUT, 400, "You provided a value that does not match the required pattern.").with_reason("INVALID_PATTERN")
}

/// The organisation, for a caller of any of its accounts.
pub(crate) fn present<'a>(scene: &'a Scene<'_>) -> Result<&'a Organization, Refusal> {
    scene.snapshot.organization().map(AsRef::as_ref).ok_or_else(|| Refusal::internal("a deployment without an organisation"))
}

/// An ask that has no resource of its own.
pub(crate) fn ask_all(scene: &Scene<'_>, action: &'static str) -> Vec<Ask> {
    vec![Ask::new(action, "*", scene.caller.account())]
}

/// An ask about one account. An unknown one is asked for like any other.
pub(crate) fn ask_account(scene: &Scene<'_>, action: &'static str, account: &str) -> Result<Vec<Ask>, Refusal> {
    let organization = present(scene)?;
    Ok(ask_managed(scene, organization, action, account, || arn_of(organization, "account", account)))
}

/// An ask about the root, a unit or an account, by its id. An unknown one is asked for like any other.
pub(crate) fn ask_place(scene: &Scene<'_>, action: &'static str, id: &str) -> Result<Vec<Ask>, Refusal> {
    let organization = present(scene)?;
    Ok(ask_managed(scene, organization, action, id, || arn_of(organization, kind_of_place(id), id)))
}

/// The same of a member, where a member may ask. Of tags it sees those of its own account only.
pub(crate) fn ask_place_as_member(scene: &Scene<'_>, action: &'static str, id: &str) -> Result<Vec<Ask>, Refusal> {
    let ask = Ask::new(action, arn_of(present(scene)?, kind_of_place(id), id), scene.caller.account());
    let is_own = scene.caller.account().is_some_and(|own| own.to_string() == id);
    let own = scene.snapshot.taggable(id).filter(|_| is_own);
    Ok(vec![with_tags_of(ask, own)])
}

fn kind_of_place(id: &str) -> &'static str {
    match id.split_once('-') {
        Some(("r", _)) => "root",
        Some(("ou", _)) => "ou",
        // What nobody has here: the policy of the organisation itself, and a transfer of responsibility.
        Some(("rp", _)) => "resourcepolicy",
        Some(("rt", _)) => "transfer",
        Some(_) | None => "account",
    }
}

fn with_tags_of(ask: Ask, found: Option<Taggable<'_>>) -> Ask {
    ask.with_tags("aws:ResourceTag/", found.map_or(&[][..], Taggable::tags))
}

/// An ask about something that is being created: of its id only the beginning is known.
pub(crate) fn ask_new(scene: &Scene<'_>, action: &'static str, kind: &str, id: &str) -> Result<Vec<Ask>, Refusal> {
    let organization = present(scene)?;
    Ok(ask_managed(scene, organization, action, "", || format!("{}*", arn_of(organization, kind, id))))
}

fn arn_of(organization: &Organization, kind: &str, id: &str) -> String {
    format!("arn:aws:organizations::{}:{kind}/{}/{id}", organization.management, organization.id)
}

/// An ask about a control policy. What type an unknown one would have nobody knows; it is asked for as the older one.
pub(crate) fn ask_policy(scene: &Scene<'_>, action: &'static str, id: &str) -> Result<Vec<Ask>, Refusal> {
    let organization = present(scene)?;
    let unknown = || format!("arn:aws:organizations::{}:policy/{}/service_control_policy/{id}", organization.management, organization.id);
    let arn = || scene.snapshot.control_policy(id).map_or_else(unknown, |policy| organization.policy_arn(policy));
    let asks = ask_managed(scene, organization, action, id, arn);
    Ok(asks.into_iter().map(|ask| of_type(ask, policy_type(scene, id))).collect())
}

/// Who is not of the management account is refused by `managed` in the end, in the same words whatever he asks about. The tags are those of
/// what has that id, if it is there.
fn ask_managed(scene: &Scene<'_>, organization: &Organization, action: &'static str, id: &str, arn: impl Fn() -> String) -> Vec<Ask> {
    if scene.caller.account() != Some(organization.management) {
        return ask_all(scene, action);
    }
    let ask = Ask::new(action, arn(), Some(organization.management));
    vec![with_tags_of(ask, scene.snapshot.taggable(id))]
}

/// The same ask, with the type of the policy that it is about.
pub(crate) fn of_type(ask: Ask, kind: Option<&str>) -> Ask {
    match kind {
        Some(kind) => ask.with_key("organizations:PolicyType", kind),
        None => ask,
    }
}

/// The name of the type of a policy, for a caller of the management account: to any other one every policy is unknown.
pub(crate) fn policy_type(scene: &Scene<'_>, id: &str) -> Option<&'static str> {
    let management = scene.snapshot.organization().map(|organization| organization.management);
    let policy = scene.snapshot.control_policy(id).filter(|_| scene.caller.account() == management);
    policy.map(|policy| type_name(policy.kind))
}

pub(crate) fn existing_policy<'a>(scene: &'a Scene<'_>, id: &str) -> Result<&'a ControlPolicy, Refusal> {
    let unknown = || tree(&TreeError::NoSuchControlPolicy { id: id.to_owned() });
    scene.snapshot.control_policy(id).map(AsRef::as_ref).ok_or_else(unknown)
}

/// The refusal of a document.
pub(crate) fn document(error: &PolicyError) -> Refusal {
    let malformed = |text: &str| Refusal::new("MalformedPolicyDocumentException", 400, text);
    match error {
        PolicyError::Malformed { text, position: Some(position) } => malformed(text).because(format!("{text} at {position}")),
        PolicyError::Malformed { text, position: None } => malformed(text),
    }
}

pub(crate) fn account_id(text: &str) -> Result<AccountId, Refusal> {
    AccountId::parse(text).map_err(|_| no_account())
}

pub(crate) fn no_account() -> Refusal {
    Refusal::new("AccountNotFoundException", 400, NO_ACCOUNT)
}

/// Where the page begins; a token of another list, or none of ours, is refused.
pub(crate) fn page_after(scene: &Scene<'_>, list: &Marker<'_>, token: Option<&str>) -> Result<Option<String>, Refusal> {
    let invalid = || Refusal::new("InvalidInputException", 400, INVALID).with_reason("INVALID_NEXT_TOKEN");
    token.map(|token| scene.open_marker(list, token).ok_or_else(invalid)).transpose()
}

/// The refusal of a command.
pub(crate) fn refusal(error: &DirectoryError) -> Refusal {
    match error {
        DirectoryError::NoSuchAccount { .. } => no_account(),
        DirectoryError::NoSuchCreateAccount { .. } => {
            Refusal::new("CreateAccountStatusNotFoundException", 400, "You specified a create account request that doesn't exist.")
        }
        DirectoryError::AccountClosed { .. } => Refusal::new("AccountAlreadyClosedException", 400, "The account is already closed."),
        DirectoryError::ManagementAccount => {
            let text = "You can't close the management account of the organization.";
            Refusal::new("ConstraintViolationException", 400, text).with_reason("CANNOT_CLOSE_MANAGEMENT_ACCOUNT")
        }
        DirectoryError::Quota { quota: Quota::AccountsPerOrganization, .. } => {
            let text = "You have exceeded the allowed number of AWS accounts.";
            Refusal::new("ConstraintViolationException", 400, text).with_reason("ACCOUNT_NUMBER_LIMIT_EXCEEDED")
        }
        DirectoryError::Quota { quota: Quota::AccountsInProgress, .. } => {
            Refusal::new("TooManyRequestsException", 400, "You have too many account creations in progress. Try again later.")
        }
        DirectoryError::ReservedTagKey { .. } => {
            let text =
                "You specified a tag key that is a system tag. You can't add, edit, or delete system tag keys because they're reserved for AWS use.";
            Refusal::new(INVALID_INPUT, 400, text).with_reason("INVALID_SYSTEM_TAGS_PARAMETER")
        }
        DirectoryError::DuplicateTagKeys { .. } => {
            Refusal::new(INVALID_INPUT, 400, "Tag keys must be unique among the tags attached to the same entity.").with_reason("DUPLICATE_TAG_KEY")
        }
        DirectoryError::Quota { quota, limit } => exceeded(*quota, *limit),
        DirectoryError::Tree(error) => tree(error),
        DirectoryError::EntityExists { .. } => Refusal::new("InvalidInputException", 400, INVALID).with_reason("INVALID_ROLE_NAME"),
        other => Refusal::internal(other.to_string()),
    }
}

/// An offence against the tree of the organisation.
pub(crate) fn tree(error: &TreeError) -> Refusal {
    let (code, text) = match error {
        TreeError::NoSuchRoot { .. } => ("RootNotFoundException", "You specified a root that doesn't exist."),
        TreeError::NoSuchUnit { .. } => ("OrganizationalUnitNotFoundException", "You specified an organizational unit that doesn't exist."),
        TreeError::NoSuchParent { .. } => ("ParentNotFoundException", "You specified parent that doesn't exist."),
        TreeError::NoSuchSource { .. } => ("SourceParentNotFoundException", "You specified a source parent that doesn't exist."),
        TreeError::NoSuchDestination { .. } => ("DestinationParentNotFoundException", "You specified a destination parent that doesn't exist."),
        TreeError::AccountThere { .. } => ("DuplicateAccountException", "That account is already present in the specified destination."),
        TreeError::UnitExists { .. } => ("DuplicateOrganizationalUnitException", "An OU with the same name already exists."),
        TreeError::UnitNotEmpty { .. } => ("OrganizationalUnitNotEmptyException", UNIT_NOT_EMPTY),
        TreeError::NoSuchControlPolicy { .. } => ("PolicyNotFoundException", "You specified a policy that doesn't exist."),
        TreeError::ControlPolicyExists { .. } => ("DuplicatePolicyException", "A policy with the same name already exists."),
        TreeError::ControlPolicyInUse { .. } => ("PolicyInUseException", POLICY_IN_USE),
        TreeError::ControlPolicyAttached { .. } => ("DuplicatePolicyAttachmentException", ATTACHED),
        TreeError::ControlPolicyNotAttached { .. } => ("PolicyNotAttachedException", NOT_ATTACHED),
        TreeError::NoSuchTarget { .. } => ("TargetNotFoundException", "You specified a target that doesn't exist."),
        TreeError::PolicyTypeEnabled { .. } => ("PolicyTypeAlreadyEnabledException", "The specified policy type is already enabled."),
        TreeError::PolicyTypeNotEnabled { .. } => ("PolicyTypeNotEnabledException", NOT_ENABLED),
        TreeError::UnitDepth { .. } => (CONSTRAINT, "You have exceeded the maximum depth of nested organizational units."),
        TreeError::LastControlPolicy { .. } => (CONSTRAINT, LAST_POLICY),
        TreeError::AwsManagedControlPolicy { .. } => (INVALID_INPUT, "You specified a policy that is managed by AWS and can't be modified."),
        TreeError::ControlPolicyNotDetachable { .. } => (INVALID_INPUT, "You can't detach this AWS managed policy."),
    };
    let mut refusal = Refusal::new(code, 400, text);
    refusal.reason = tree_reason(error);
    refusal
}

/// The `Reason` of those that have one.
fn tree_reason(error: &TreeError) -> Option<&'static str> {
    match error {
        TreeError::UnitDepth { .. } => Some("OU_DEPTH_LIMIT_EXCEEDED"),
        TreeError::LastControlPolicy { .. } => Some("MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"),
        TreeError::AwsManagedControlPolicy { .. } => Some("IMMUTABLE_POLICY"),
        TreeError::ControlPolicyNotDetachable { .. } => Some("NON_DETACHABLE_POLICY"),
        _ => None,
    }
}

/// A number of the organisation is reached.
fn exceeded(quota: Quota, limit: u32) -> Refusal {
    let (reason, text) = match quota {
        Quota::UnitsPerOrganization => ("OU_NUMBER_LIMIT_EXCEEDED", "You have exceeded the number of organizational units that you can have."),
        Quota::ControlPoliciesPerType => ("POLICY_NUMBER_LIMIT_EXCEEDED", "You have exceeded the number of policies that you can have."),
        Quota::ControlPoliciesPerTarget => {
            ("MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED", "You have attached the maximum number of policies to the specified target.")
        }
        Quota::TagsPerEntity => ("MAX_TAG_LIMIT_EXCEEDED", "You have exceeded the number of tags allowed on this resource."),
        Quota::ControlPolicySize => ("POLICY_CONTENT_LIMIT_EXCEEDED", "You have exceeded the maximum size of a policy."),
        other => return Refusal::internal(format!("the quota {} of {limit} is none of the organisation's", other.name())),
    };
    Refusal::new("ConstraintViolationException", 400, text).with_reason(reason)
}
