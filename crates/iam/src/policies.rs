//! Managed policies: the account's own, and AWS's, which everybody reads and nobody changes.

use std::sync::Arc;

use daypass_api::iam::{
    CreatePolicy, CreatePolicyRequest, CreatePolicyResponse, DeletePolicy, DeletePolicyRequest, GetPolicy, GetPolicyRequest,
    GetPolicyResponse, ListPolicies, ListPoliciesRequest, ListPoliciesResponse, Policy as Shown,
};
use daypass_directory::{
    Page, PolicyText,
    commands::policies,
    records::{ManagedPolicy, PolicyOwner},
};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Action, Performed, Scene, Service},
};
use daypass_names::{AccountId, PolicyName};
use daypass_policy::{Catalogue, DocumentKind};

use crate::{
    asking::{self, Asked},
    command,
    paging::Paging,
    paths, refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<CreatePolicy>(Action::writes(create_asks, create))
        .with::<GetPolicy>(Action::reads(get_asks, get))
        .with::<ListPolicies>(Action::reads(list_asks, list))
        .with::<DeletePolicy>(Action::writes(delete_asks, delete))
}

fn create_asks(scene: &Scene<'_>, input: &CreatePolicyRequest) -> Asked {
    let ask = asking::new_policy(scene, "iam:CreatePolicy", input.path.as_deref(), &input.policy_name)?;
    Ok(asking::with_new_tags(ask, "iam:TagPolicy", &shapes::sent_tags(input.tags.as_deref())))
}

fn create(scene: &Scene<'_>, input: &Authorized<'_, CreatePolicyRequest>) -> Result<Performed<CreatePolicyResponse>, Refusal> {
    let new = policies::CreatePolicy {
        name: PolicyName::parse(&input.policy_name).map_err(|_| refusals::validation("The specified value for policyName is invalid."))?,
        path: paths::of(input.path.as_deref())?,
        description: input.description.as_deref(),
        text: document(&input.policy_document)?,
        tags: &shapes::sent_tags(input.tags.as_deref()),
    };
    let (policy, batch) = command::run(scene, |within| policies::create(within, new))?;
    // The description that was sent is not shown back; GetPolicy has it.
    let shown = Shown { tags: shapes::some_tags(&policy.tags), ..shown(scene, scene.account()?, &policy) };
    Ok(Performed::write(CreatePolicyResponse { policy: Some(shown) }, batch))
}

fn get_asks(scene: &Scene<'_>, input: &GetPolicyRequest) -> Asked {
    asking::policy(scene, "iam:GetPolicy", &input.policy_arn).map(asking::one)
}

fn get(scene: &Scene<'_>, input: &Authorized<'_, GetPolicyRequest>) -> Result<Performed<GetPolicyResponse>, Refusal> {
    let policy = found(scene, &input.policy_arn)?;
    let shown = Shown {
        description: policy.description.as_deref().map(str::to_owned),
        tags: Some(shapes::tags(&policy.tags)),
        ..shown(scene, scene.account()?, policy)
    };
    Ok(Performed::read(GetPolicyResponse { policy: Some(shown) }))
}

/// An action without a resource, which IAM prints as the path that was asked for.
fn list_asks(scene: &Scene<'_>, input: &ListPoliciesRequest) -> Asked {
    let prefix = paths::prefix(input.path_prefix.as_deref());
    Ok(asking::one(asking::account(scene, "iam:ListPolicies")?.shown(format!("policy path {prefix}"))))
}

fn list(scene: &Scene<'_>, input: &Authorized<'_, ListPoliciesRequest>) -> Result<Performed<ListPoliciesResponse>, Refusal> {
    let wanted = Wanted::of(input);
    let filter = format!("{wanted:?}");
    let paging = Paging::open(scene, "ListPolicies", &filter, input.marker.as_deref(), input.max_items)?;
    let account = scene.account()?;
    let policies = in_order(scene, account, paging.after()).filter(|policy| wanted.fits(scene, account, policy));
    let page = Page::take(policies, paging.limit(), |policy| policy.arn());
    let ending = paging.end(scene, &page)?;
    let policies = page.items.into_iter().map(|policy| shown(scene, account, policy)).collect();
    Ok(Performed::read(ListPoliciesResponse { policies: Some(policies), is_truncated: Some(ending.is_truncated), marker: ending.marker }))
}

fn delete_asks(scene: &Scene<'_>, input: &DeletePolicyRequest) -> Asked {
    asking::policy(scene, "iam:DeletePolicy", &input.policy_arn).map(asking::one)
}

fn delete(scene: &Scene<'_>, input: &Authorized<'_, DeletePolicyRequest>) -> Result<Performed<()>, Refusal> {
    let ((), batch) = command::run(scene, |within| policies::delete(within, &input.policy_arn))?;
    Ok(Performed::write((), batch))
}

/// The policy of that ARN, the account's or AWS's.
pub(crate) fn found<'a>(scene: &Scene<'a>, arn: &str) -> Result<&'a Arc<ManagedPolicy>, Refusal> {
    scene.snapshot.policy_for(scene.account()?, arn).ok_or_else(|| refusals::no_such_policy(arn))
}

/// A document of a managed policy, as a caller writes it.
pub(crate) fn document(text: &str) -> Result<PolicyText, Refusal> {
    PolicyText::parse(text, DocumentKind::Managed, Catalogue::built()).map_err(|error| refusals::document(&error))
}

/// Which of its uses counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Usage {
    /// Attached to somebody, or bounding somebody.
    Any,
    /// Attached to somebody.
    Permissions,
    /// Bounding somebody.
    Boundary,
}

impl Usage {
    /// Reads PolicyUsageFilter.
    pub(crate) fn of(filter: Option<&str>) -> Self {
        match filter {
            Some("PermissionsPolicy") => Self::Permissions,
            Some("PermissionsBoundary") => Self::Boundary,
            _ => Self::Any,
        }
    }

    /// Whether attachments count.
    pub(crate) fn permissions(self) -> bool {
        self != Self::Boundary
    }

    /// Whether boundaries count.
    pub(crate) fn boundaries(self) -> bool {
        self != Self::Permissions
    }
}

/// What a list is narrowed to; printed, it is the scope of the list's marker.
#[derive(Debug)]
struct Wanted<'a> {
    local: bool,
    aws: bool,
    prefix: &'a str,
    /// The usage filter counts only together with OnlyAttached [R].
    used: Option<Usage>,
}

impl<'a> Wanted<'a> {
    fn of(input: &'a ListPoliciesRequest) -> Self {
        let scope = input.scope.as_deref().unwrap_or("All");
        let only_attached = input.only_attached.unwrap_or(false);
        Self {
            local: scope != "AWS",
            aws: scope != "Local",
            prefix: paths::prefix(input.path_prefix.as_deref()),
            used: only_attached.then(|| Usage::of(input.policy_usage_filter.as_deref())),
        }
    }

    fn fits(&self, scene: &Scene<'_>, account: AccountId, policy: &ManagedPolicy) -> bool {
        let owned = match policy.owner {
            PolicyOwner::Account(_) => self.local,
            PolicyOwner::Aws => self.aws,
        };
        let (attached, bounding) = uses(scene, account, policy);
        let used = self.used.is_none_or(|usage| (usage.permissions() && attached > 0) || (usage.boundaries() && bounding > 0));
        owned && used && policy.path.starts_with(self.prefix)
    }
}

/// The account's policies by name and then AWS's by name, after the one of that ARN.
fn in_order<'a>(scene: &Scene<'a>, account: AccountId, after: Option<&str>) -> impl Iterator<Item = &'a Arc<ManagedPolicy>> + use<'a> {
    let name = after.and_then(|arn| arn.rsplit('/').next());
    let past_own = after.is_some_and(|arn| arn.starts_with("arn:aws:iam::aws:"));
    let (own_after, aws_after) = if past_own { (None, name) } else { (name, None) };
    let own = (!past_own).then(|| scene.snapshot.customer_policies(account, own_after));
    own.into_iter().flatten().chain(scene.snapshot.aws_policies(aws_after))
}

/// How often the account attaches a policy, and how often it bounds by it.
fn uses(scene: &Scene<'_>, account: AccountId, policy: &ManagedPolicy) -> (usize, usize) {
    let uses = scene.snapshot.attachments(account, policy.arn());
    uses.map_or((0, 0), |uses| (uses.attachment_count(), uses.boundary_count()))
}

/// What every answer shows of a policy.
fn shown(scene: &Scene<'_>, account: AccountId, policy: &ManagedPolicy) -> Shown {
    let (attached, bounding) = uses(scene, account, policy);
    Shown {
        policy_name: Some(policy.name.to_string()),
        policy_id: Some(policy.id.to_string()),
        arn: Some(policy.arn().to_string()),
        path: Some(policy.path.to_string()),
        default_version_id: Some(format!("v{}", policy.default_version)),
        attachment_count: i32::try_from(attached).ok(),
        permissions_boundary_usage_count: i32::try_from(bounding).ok(),
        is_attachable: Some(policy.is_attachable_by_customers()),
        create_date: Some(policy.created),
        update_date: Some(policy.updated),
        ..Shown::default()
    }
}
