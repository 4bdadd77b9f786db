//! Creating accounts: a request that is answered at once, and a chore that completes it.

use daypass_api::{
    WriteShape,
    organizations::{
        CreateAccountRequest, CreateAccountResponse, CreateAccountStatus, DescribeCreateAccountStatusRequest, DescribeCreateAccountStatusResponse,
        ListCreateAccountStatusRequest, ListCreateAccountStatusResponse,
    },
};
use daypass_directory::{
    Batch, Page, Snapshot,
    commands::organization::{RequestAccount, complete_account, request_account},
    records::{CreateAccount, CreateAccountFailure, CreateAccountState},
};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Chore, Marker, Performed, Scene},
};
use daypass_names::{RoleName, SecretText, Timestamp};

use crate::{
    accounts::limit,
    refusals::{ask_all, managed, page_after, present, refusal},
    tags,
};

/// Completes what was asked for, also after a restart.
pub(crate) static COMPLETION: Chore =
    Chore { name: "CreateAccountResult", service: "organizations", principal: "organizations.amazonaws.com", due: in_progress, run: complete };

pub(crate) fn create_asks(scene: &Scene<'_>, input: &CreateAccountRequest) -> Result<Vec<Ask>, Refusal> {
    tags::with_new(scene, ask_all(scene, "organizations:CreateAccount"), "account", "", input.tags.as_deref())
}

pub(crate) fn create(scene: &Scene<'_>, input: &Authorized<'_, CreateAccountRequest>) -> Result<Performed<CreateAccountResponse>, Refusal> {
    let management = managed(scene)?.management;
    let role = input.role_name.as_deref().map(RoleName::parse).transpose().map_err(|_| bad_role_name())?;
    let mut ids = scene.ids();
    let (name, email, tags) = (input.account_name.expose(), input.email.expose(), tags::read(input.tags.as_deref()));
    let wanted = RequestAccount { name, email, role: role.as_ref(), tags: &tags };
    let (request, batch) = request_account(&mut scene.within(management, &mut ids), wanted).map_err(|error| refusal(&error))?;
    Ok(Performed::write(CreateAccountResponse { create_account_status: Some(shape(&request)) }, batch))
}

pub(crate) fn describe_asks(scene: &Scene<'_>, _: &DescribeCreateAccountStatusRequest) -> Result<Vec<Ask>, Refusal> {
    Ok(ask_all(scene, "organizations:DescribeCreateAccountStatus"))
}

pub(crate) fn describe(
    scene: &Scene<'_>,
    input: &Authorized<'_, DescribeCreateAccountStatusRequest>,
) -> Result<Performed<DescribeCreateAccountStatusResponse>, Refusal> {
    managed(scene)?;
    let id = &input.create_account_request_id;
    let unknown = || refusal(&daypass_directory::DirectoryError::NoSuchCreateAccount { id: id.clone() });
    let request = scene.snapshot.create_account(id).ok_or_else(unknown)?;
    Ok(Performed::read(DescribeCreateAccountStatusResponse { create_account_status: Some(shape(request)) }))
}

pub(crate) fn list_asks(scene: &Scene<'_>, _: &ListCreateAccountStatusRequest) -> Result<Vec<Ask>, Refusal> {
    Ok(ask_all(scene, "organizations:ListCreateAccountStatus"))
}

pub(crate) fn list(
    scene: &Scene<'_>,
    input: &Authorized<'_, ListCreateAccountStatusRequest>,
) -> Result<Performed<ListCreateAccountStatusResponse>, Refusal> {
    let organization = managed(scene)?;
    let states = input.states.clone().unwrap_or_default();
    let filter = states.join(",");
    let list = Marker { account: organization.management, filter: &filter, operation: "ListCreateAccountStatus" };
    let after = page_after(scene, &list, input.next_token.as_deref())?;
    let wanted = |request: &&CreateAccount| states.is_empty() || states.iter().any(|state| state == state_name(request));
    let rest = scene
        .snapshot
        .create_accounts()
        .map(AsRef::as_ref)
        .filter(wanted)
        .filter(|request| after.as_deref().is_none_or(|after| &*request.id > after));
    let page = Page::take(rest, limit(input.max_results), |request| &request.id);
    Ok(Performed::read(ListCreateAccountStatusResponse {
        create_account_statuses: Some(page.items.into_iter().map(shape).collect()),
        next_token: page.next.map(|position| scene.seal_marker(&list, &position)).transpose()?,
    }))
}

fn in_progress(snapshot: &Snapshot, _: Timestamp) -> Vec<String> {
    snapshot.create_accounts_in_progress().map(|request| request.id.to_string()).collect()
}

fn complete(scene: &Scene<'_>, id: &str) -> Result<(String, Batch), Refusal> {
    let management = present(scene)?.management;
    let fixed = scene.snapshot.create_account(id).and_then(|request| scene.settings.fixed_id(&request.email));
    let mut ids = scene.ids();
    let (request, batch) = complete_account(&mut scene.within(management, &mut ids), id, fixed).map_err(|error| refusal(&error))?;
    // As the answer of the request has it in the trail: without the name, which is sensitive.
    Ok((WriteShape::trail(&CreateAccountResponse { create_account_status: Some(shape(&request)) }), batch))
}

fn state_name(request: &CreateAccount) -> &'static str {
    match request.state {
        CreateAccountState::InProgress => "IN_PROGRESS",
        CreateAccountState::Succeeded { .. } => "SUCCEEDED",
        CreateAccountState::Failed { .. } => "FAILED",
    }
}

fn shape(request: &CreateAccount) -> CreateAccountStatus {
    let mut status = CreateAccountStatus {
        id: Some(request.id.to_string()),
        account_name: Some(SecretText::new(request.name.to_string())),
        state: Some(state_name(request).into()),
        requested_timestamp: Some(request.requested),
        ..Default::default()
    };
    match request.state {
        CreateAccountState::InProgress => {}
        CreateAccountState::Succeeded { account, completed } => {
            status.account_id = Some(account.to_string());
            status.completed_timestamp = Some(completed);
        }
        CreateAccountState::Failed { reason, completed } => {
            status.failure_reason = Some(reason_name(reason).into());
            status.completed_timestamp = Some(completed);
        }
    }
    status
}

fn reason_name(reason: CreateAccountFailure) -> &'static str {
    match reason {
        CreateAccountFailure::EmailAlreadyExists => "EMAIL_ALREADY_EXISTS",
        CreateAccountFailure::AccountLimitExceeded => "ACCOUNT_LIMIT_EXCEEDED",
        CreateAccountFailure::InternalFailure => "INTERNAL_FAILURE",
    }
}

fn bad_role_name() -> Refusal {
    Refusal::new("InvalidInputException", 400, "You provided invalid values for one or more of the request parameters.")
        .with_reason("INVALID_ROLE_NAME")
}
