//! The directory's offences in Organizations' words (organizations-account-s3 §1), and who may work on the organisation at all.

use daypass_directory::{DirectoryError, Quota, records::Organization};
use daypass_kernel::{
    refusal::Refusal,
    service::{Ask, Marker, Scene},
};
use daypass_names::AccountId;

const NO_ACCOUNT: &str = "You specified an account that doesn't exist.";
const INVALID: &str = "You provided invalid values for one or more of the request parameters.";

/// The organisation, for a caller of its management account.
pub(crate) fn managed<'a>(scene: &'a Scene<'_>) -> Result<&'a Organization, Refusal> {
    let organization = present(scene)?;
    if scene.caller.account() == Some(organization.management) {
        Ok(organization)
    } else {
        Err(Refusal::new("AccessDeniedException", 400, "You don't have permissions to access this resource.").because("not the management account"))
    }
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
    if scene.caller.account() != Some(organization.management) {
        // Refused by `managed` in the end, in the same words whatever the account.
        return Ok(ask_all(scene, action));
    }
    let arn = format!("arn:aws:organizations::{}:account/{}/{account}", organization.management, organization.id);
    Ok(vec![Ask::new(action, arn, Some(organization.management))])
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
        DirectoryError::EntityExists { .. } => Refusal::new("InvalidInputException", 400, INVALID).with_reason("INVALID_ROLE_NAME"),
        other => Refusal::internal(other.to_string()),
    }
}
