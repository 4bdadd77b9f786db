//! Managed policies: the account's own, and AWS's, which everybody reads and nobody changes.

use std::sync::Arc;

use daypass_api::iam;
use daypass_directory::{
    Page, PolicyText,
    commands::policies::{self, CreatePolicy},
    records::{ManagedPolicy, PolicyOwner},
};
use daypass_kernel::{
    refusal::Refusal,
    service::{Action, Ask, Performed, Scene, Service},
};
use daypass_names::{AccountId, PolicyName};
use daypass_policy::{Catalogue, DocumentKind};

use crate::{
    action::{Answer, Input, Request, change, done},
    asking::{self, Asked},
    finding,
    paging::{Paging, policy_at, policy_position},
    paths, refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::CreatePolicy>(Action::writes(create_asks, create))
        .with::<iam::GetPolicy>(Action::reads(get_asks, get))
        .with::<iam::ListPolicies>(Action::reads(list_asks, list))
        .with::<iam::DeletePolicy>(Action::writes(delete_asks, delete))
}

fn create_asks(scene: &Scene<'_>, input: &Input<iam::CreatePolicy>) -> Asked {
    let ask = asking::new_policy(scene, "iam:CreatePolicy", input.path.as_deref(), &input.policy_name)?;
    Ok(asking::with_new_tags(ask, "iam:TagPolicy", &shapes::read_tags(input.tags.as_deref()), Ask::for_tags))
}

fn create(scene: &Scene<'_>, input: &Request<'_, iam::CreatePolicy>) -> Answer<iam::CreatePolicy> {
    let tags = shapes::read_tags(input.tags.as_deref());
    let new = CreatePolicy {
        name: PolicyName::parse(&input.policy_name).map_err(refusals::unvalidated)?,
        path: paths::of(input.path.as_deref())?,
        description: input.description.as_deref(),
        text: document(&input.policy_document)?,
        tags: &tags,
    };
    let (policy, batch) = change(scene, |within| policies::create(within, new))?;
    let shown = shapes::created_policy(scene.snapshot, scene.account()?, &policy);
    Ok(Performed::write(iam::CreatePolicyResponse { policy: Some(shown) }, batch))
}

fn get_asks(scene: &Scene<'_>, input: &Input<iam::GetPolicy>) -> Asked {
    asking::policy(scene, "iam:GetPolicy", &input.policy_arn).map(asking::one)
}

fn get(scene: &Scene<'_>, input: &Request<'_, iam::GetPolicy>) -> Answer<iam::GetPolicy> {
    let policy = finding::policy(scene, &input.policy_arn)?;
    // Here a policy without tags has an empty list of them; Create and the lists have no such member.
    let shown = iam::Policy { tags: Some(shapes::tags(&policy.tags)), ..shapes::policy(scene.snapshot, scene.account()?, policy) };
    Ok(Performed::read(iam::GetPolicyResponse { policy: Some(shown) }))
}

/// ListPolicies has no resource; IAM prints the path that was asked for.
fn list_asks(scene: &Scene<'_>, input: &Input<iam::ListPolicies>) -> Asked {
    let prefix = paths::prefix(input.path_prefix.as_deref());
    Ok(asking::one(asking::account(scene, "iam:ListPolicies")?.shown(format!("policy path {prefix}"))))
}

fn list(scene: &Scene<'_>, input: &Request<'_, iam::ListPolicies>) -> Answer<iam::ListPolicies> {
    let account = scene.account()?;
    let wanted = Wanted::of(input);
    let filter = format!("{wanted:?}");
    let paging = Paging::open(scene, "ListPolicies", &filter, input.marker.as_deref(), input.max_items)?;
    let fitting = in_order(scene, account, paging.after()).filter(|policy| wanted.fits(scene, account, policy));
    let page = Page::take(fitting.map(|policy| (policy_position(policy.arn()), policy)), paging.limit(), |(position, _)| position);
    let end = paging.end(scene, &page)?;
    let policies = page.items.into_iter().map(|(_, policy)| shapes::listed_policy(scene.snapshot, account, policy)).collect();
    Ok(Performed::read(iam::ListPoliciesResponse { policies: Some(policies), is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn delete_asks(scene: &Scene<'_>, input: &Input<iam::DeletePolicy>) -> Asked {
    asking::policy(scene, "iam:DeletePolicy", &input.policy_arn).map(asking::one)
}

fn delete(scene: &Scene<'_>, input: &Request<'_, iam::DeletePolicy>) -> Answer<iam::DeletePolicy> {
    done::<iam::DeletePolicy>(scene, |within| policies::delete(within, &input.policy_arn))
}

/// A document of a managed policy, as a caller writes it.
pub(crate) fn document(text: &str) -> Result<PolicyText, Refusal> {
    PolicyText::parse(text, DocumentKind::Managed, &Catalogue::reference()).map_err(|error| refusals::document(&error))
}

/// Which uses of a policy a list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Usage {
    /// Attached, or as a boundary.
    Any,
    /// Attached.
    Attached,
    /// As a boundary.
    Boundary,
}

impl Usage {
    /// Reads PolicyUsageFilter.
    pub(crate) fn of(filter: Option<&str>) -> Self {
        match filter {
            Some("PermissionsPolicy") => Self::Attached,
            Some("PermissionsBoundary") => Self::Boundary,
            _ => Self::Any,
        }
    }

    /// Whether attachments count.
    pub(crate) fn attached(self) -> bool {
        self != Self::Boundary
    }

    /// Whether boundaries count.
    pub(crate) fn boundaries(self) -> bool {
        self != Self::Attached
    }
}

/// What the list is narrowed to; printed, it is the scope of the list's marker.
#[derive(Debug)]
struct Wanted<'a> {
    own: bool,
    aws: bool,
    prefix: &'a str,
    /// PolicyUsageFilter counts only together with OnlyAttached [R].
    used: Option<Usage>,
}

impl<'a> Wanted<'a> {
    fn of(input: &'a Input<iam::ListPolicies>) -> Self {
        let scope = input.scope.as_deref();
        let only_attached = input.only_attached.unwrap_or(false);
        Self {
            own: scope != Some("AWS"),
            aws: scope != Some("Local"),
            prefix: paths::prefix(input.path_prefix.as_deref()),
            used: only_attached.then(|| Usage::of(input.policy_usage_filter.as_deref())),
        }
    }

    fn fits(&self, scene: &Scene<'_>, account: AccountId, policy: &ManagedPolicy) -> bool {
        let owned = match policy.owner {
            PolicyOwner::Account(_) => self.own,
            PolicyOwner::Aws => self.aws,
        };
        let (attached, bounding) = shapes::uses(scene.snapshot, account, policy);
        let used = self.used.is_none_or(|usage| (usage.attached() && attached > 0) || (usage.boundaries() && bounding > 0));
        owned && used && policy.path.starts_with(self.prefix)
    }
}

/// The account's policies by name, then AWS's by name, after that position.
fn in_order<'a>(scene: &Scene<'a>, account: AccountId, after: Option<&str>) -> impl Iterator<Item = &'a Arc<ManagedPolicy>> + use<'a> {
    let (name, past_own) = after.and_then(policy_at).map_or((None, false), |(name, is_aws)| (Some(name), is_aws));
    let (own_after, aws_after) = if past_own { (None, name) } else { (name, None) };
    let own = (!past_own).then(|| scene.snapshot.customer_policies(account, own_after));
    own.into_iter().flatten().chain(scene.snapshot.aws_policies(aws_after))
}
