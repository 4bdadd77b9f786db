//! GetAccountAuthorizationDetails: everything that decides in the account, in one list of five sections.
//!
//! A page goes through the sections in their order; the marker says in which one and after which name it goes on. Of AWS's policies
//! only those that the account uses are in it.

use std::{collections::BTreeSet, sync::Arc};

use daypass_api::iam;
use daypass_directory::{
    Page,
    records::{Group, ManagedPolicy, Role, User},
};
use daypass_kernel::{
    refusal::Refusal,
    service::{Action, Performed, Scene, Service},
};

use crate::{
    action::{Answer, Input, Request},
    asking::{self, Asked},
    paging::Paging,
    shapes,
};

/// What AWS says of a marker that was made for another filter [R].
const FOREIGN_MARKER: &str = "Marker and Filter do not match";

pub(crate) fn register(service: Service) -> Service {
    service.with::<iam::GetAccountAuthorizationDetails>(Action::reads(asks, perform))
}

fn asks(scene: &Scene<'_>, _: &Input<iam::GetAccountAuthorizationDetails>) -> Asked {
    asking::account(scene, "iam:GetAccountAuthorizationDetails").map(asking::one)
}

fn perform(scene: &Scene<'_>, input: &Request<'_, iam::GetAccountAuthorizationDetails>) -> Answer<iam::GetAccountAuthorizationDetails> {
    let wanted: BTreeSet<Section> = match input.filter.as_deref() {
        None | Some([]) => Section::ALL.into_iter().collect(),
        Some(names) => Section::ALL.into_iter().filter(|section| names.iter().any(|name| name == section.name())).collect(),
    };
    let filter = wanted.iter().map(|section| section.name()).collect::<Vec<_>>().join(",");
    let operation = "GetAccountAuthorizationDetails";
    let paging = Paging::open_saying(scene, operation, &filter, input.marker.as_deref(), input.max_items, FOREIGN_MARKER)?;
    let page = page(scene, &wanted, &paging)?;
    let end = paging.end(scene, &page)?;
    let mut answer = iam::GetAccountAuthorizationDetailsResponse {
        user_detail_list: Some(Vec::new()),
        group_detail_list: Some(Vec::new()),
        role_detail_list: Some(Vec::new()),
        policies: Some(Vec::new()),
        is_truncated: Some(end.is_truncated),
        marker: end.marker,
    };
    for item in page.items {
        item.add_to(scene, &mut answer)?;
    }
    Ok(Performed::read(answer))
}

/// A part of the list, in the order in which pages go through them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    User,
    Group,
    Role,
    LocalManagedPolicy,
    AwsManagedPolicy,
}

impl Section {
    const ALL: [Self; 5] = [Self::User, Self::Group, Self::Role, Self::LocalManagedPolicy, Self::AwsManagedPolicy];

    /// Its name in the filter.
    fn name(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Group => "Group",
            Self::Role => "Role",
            Self::LocalManagedPolicy => "LocalManagedPolicy",
            Self::AwsManagedPolicy => "AWSManagedPolicy",
        }
    }
}

/// One entity of the list.
enum Item<'a> {
    User(&'a Arc<User>),
    Group(&'a Arc<Group>),
    Role(&'a Arc<Role>),
    Policy(&'a Arc<ManagedPolicy>),
}

fn page<'a>(scene: &Scene<'a>, wanted: &BTreeSet<Section>, paging: &Paging<'_>) -> Result<Page<Item<'a>>, Refusal> {
    let account = scene.account()?;
    let begin = paging.after().and_then(position);
    let rest = wanted.iter().copied().filter(|section| begin.is_none_or(|(first, _)| *section >= first));
    let items = rest.flat_map(|section| {
        let after = begin.filter(|(first, _)| *first == section).map(|(_, name)| name);
        items(scene, account, section, after).map(move |item| (position_text(section, item.name()), item))
    });
    let page = Page::take(items, paging.limit(), |(position, _)| position);
    Ok(Page { items: page.items.into_iter().map(|(_, item)| item).collect(), next: page.next })
}

fn items<'a>(scene: &Scene<'a>, account: daypass_names::AccountId, section: Section, after: Option<&str>) -> Box<dyn Iterator<Item = Item<'a>> + 'a> {
    let snapshot = scene.snapshot;
    match section {
        Section::User => Box::new(snapshot.users(account, after).map(Item::User)),
        Section::Group => Box::new(snapshot.groups(account, after).map(Item::Group)),
        Section::Role => Box::new(snapshot.roles(account, after).map(Item::Role)),
        Section::LocalManagedPolicy => Box::new(snapshot.customer_policies(account, after).map(Item::Policy)),
        Section::AwsManagedPolicy => {
            let after = after.map(str::to_owned);
            let used: Vec<_> =
                snapshot.aws_policies(after.as_deref()).filter(|policy| snapshot.attachments(account, policy.arn()).is_some()).collect();
            Box::new(used.into_iter().map(Item::Policy))
        }
    }
}

/// `Role/Reader`: where a page ends.
fn position_text(section: Section, name: &str) -> String {
    format!("{}/{name}", section.name())
}

fn position(text: &str) -> Option<(Section, &str)> {
    let (section, name) = text.split_once('/')?;
    Section::ALL.into_iter().find(|known| known.name() == section).map(|section| (section, name))
}

impl Item<'_> {
    fn name(&self) -> &str {
        match self {
            Self::User(user) => &user.name,
            Self::Group(group) => &group.name,
            Self::Role(role) => &role.name,
            Self::Policy(policy) => &policy.name,
        }
    }

    fn add_to(&self, scene: &Scene<'_>, answer: &mut iam::GetAccountAuthorizationDetailsResponse) -> Result<(), Refusal> {
        match self {
            Self::User(user) => answer.user_detail_list.get_or_insert_default().push(user_detail(scene, user)),
            Self::Group(group) => answer.group_detail_list.get_or_insert_default().push(group_detail(scene, group)),
            Self::Role(role) => answer.role_detail_list.get_or_insert_default().push(role_detail(scene, role)?),
            Self::Policy(policy) => answer.policies.get_or_insert_default().push(policy_detail(scene, policy)?),
        }
        Ok(())
    }
}

fn user_detail(scene: &Scene<'_>, user: &User) -> iam::UserDetail {
    iam::UserDetail {
        path: Some(user.path.to_string()),
        user_name: Some(user.name.to_string()),
        user_id: Some(user.id.to_string()),
        arn: Some(user.arn().to_string()),
        create_date: Some(user.created),
        user_policy_list: Some(user.inline.iter().map(shapes::inline_policy).collect()),
        group_list: Some(scene.snapshot.groups_of(user).map(|group| group.name.to_string()).collect()),
        attached_managed_policies: Some(attached(scene, &user.attached)),
        permissions_boundary: shapes::boundary(user.boundary.as_deref()),
        tags: Some(shapes::tags(&user.tags)),
    }
}

fn group_detail(scene: &Scene<'_>, group: &Group) -> iam::GroupDetail {
    iam::GroupDetail {
        path: Some(group.path.to_string()),
        group_name: Some(group.name.to_string()),
        group_id: Some(group.id.to_string()),
        arn: Some(group.arn().to_string()),
        create_date: Some(group.created),
        group_policy_list: Some(group.inline.iter().map(shapes::inline_policy).collect()),
        attached_managed_policies: Some(attached(scene, &group.attached)),
    }
}

fn role_detail(scene: &Scene<'_>, role: &Role) -> Result<iam::RoleDetail, Refusal> {
    Ok(iam::RoleDetail {
        path: Some(role.path.to_string()),
        role_name: Some(role.name.to_string()),
        role_id: Some(role.id.to_string()),
        arn: Some(role.arn().to_string()),
        create_date: Some(role.created),
        assume_role_policy_document: Some(shapes::trust_document(scene.snapshot, role)?),
        instance_profile_list: Some(Vec::new()),
        role_policy_list: Some(role.inline.iter().map(shapes::inline_policy).collect()),
        attached_managed_policies: Some(attached(scene, &role.attached)),
        permissions_boundary: shapes::boundary(role.boundary.as_deref()),
        tags: Some(shapes::tags(&role.tags)),
        role_last_used: Some(shapes::role_last_used(scene, role)),
    })
}

fn policy_detail(scene: &Scene<'_>, policy: &ManagedPolicy) -> Result<iam::ManagedPolicyDetail, Refusal> {
    let (attached, bounding) = shapes::uses(scene.snapshot, scene.account()?, policy);
    Ok(iam::ManagedPolicyDetail {
        policy_name: Some(policy.name.to_string()),
        policy_id: Some(policy.id.to_string()),
        arn: Some(policy.arn().to_string()),
        path: Some(policy.path.to_string()),
        default_version_id: Some(shapes::version_id(policy.default_version)),
        attachment_count: Some(attached),
        permissions_boundary_usage_count: Some(bounding),
        is_attachable: Some(true),
        description: policy.description.as_deref().map(Into::into),
        create_date: Some(policy.created),
        update_date: Some(policy.updated),
        policy_version_list: Some(policy.versions.iter().rev().map(|version| shapes::version(policy, version)).collect()),
    })
}

fn attached(scene: &Scene<'_>, arns: &[Arc<str>]) -> Vec<iam::AttachedPolicy> {
    arns.iter().map(|arn| shapes::attached_policy(scene.snapshot, arn)).collect()
}
