//! ListEntitiesForPolicy: who uses a managed policy, attached or as a boundary.

use std::collections::BTreeSet;

use daypass_api::iam;
use daypass_directory::{
    records::{Group, Role, User},
    snapshot::Attachments,
};
use daypass_kernel::service::{Action, Performed, Scene, Service};
use daypass_names::{AccountId, FoldedName};

use crate::{
    action::{Answer, Input, Request},
    asking::{self, Asked},
    finding,
    paging::Paging,
    paths,
    policies::Usage,
};

pub(crate) fn register(service: Service) -> Service {
    service.with::<iam::ListEntitiesForPolicy>(Action::reads(asks, list))
}

fn asks(scene: &Scene<'_>, input: &Input<iam::ListEntitiesForPolicy>) -> Asked {
    asking::policy(scene, "iam:ListEntitiesForPolicy", &input.policy_arn).map(asking::one)
}

fn list(scene: &Scene<'_>, input: &Request<'_, iam::ListEntitiesForPolicy>) -> Answer<iam::ListEntitiesForPolicy> {
    let policy = finding::policy(scene, &input.policy_arn)?;
    let wanted = Wanted::of(input);
    let filter = format!("{} {wanted:?}", policy.arn());
    let paging = Paging::open(scene, "ListEntitiesForPolicy", &filter, input.marker.as_deref(), input.max_items)?;
    let account = scene.account()?;
    let uses = scene.snapshot.attachments(account, policy.arn());
    let entities = uses.map(|uses| wanted.users_of(scene, account, uses)).unwrap_or_default();
    let page = paging.by_name(entities, |(position, _)| position);
    let end = paging.end(scene, &page)?;
    let mut answer = iam::ListEntitiesForPolicyResponse {
        policy_groups: Some(Vec::new()),
        policy_users: Some(Vec::new()),
        policy_roles: Some(Vec::new()),
        is_truncated: Some(end.is_truncated),
        marker: end.marker,
    };
    for (_, entity) in page.items {
        entity.show(&mut answer);
    }
    Ok(Performed::read(answer))
}

/// Who uses a policy.
enum Entity<'a> {
    Group(&'a Group),
    User(&'a User),
    Role(&'a Role),
}

impl Entity<'_> {
    fn show(&self, answer: &mut iam::ListEntitiesForPolicyResponse) {
        match self {
            Self::Group(group) => {
                let shown = iam::PolicyGroup { group_name: Some(group.name.to_string()), group_id: Some(group.id.to_string()) };
                answer.policy_groups.get_or_insert_default().push(shown);
            }
            Self::User(user) => {
                let shown = iam::PolicyUser { user_name: Some(user.name.to_string()), user_id: Some(user.id.to_string()) };
                answer.policy_users.get_or_insert_default().push(shown);
            }
            Self::Role(role) => {
                let shown = iam::PolicyRole { role_name: Some(role.name.to_string()), role_id: Some(role.id.to_string()) };
                answer.policy_roles.get_or_insert_default().push(shown);
            }
        }
    }
}

/// What the list is narrowed to; printed, it is part of the scope of the list's marker.
#[derive(Debug)]
struct Wanted<'a> {
    kind: Option<&'a str>,
    prefix: &'a str,
    usage: Usage,
}

impl<'a> Wanted<'a> {
    fn of(input: &'a Input<iam::ListEntitiesForPolicy>) -> Self {
        Self {
            kind: input.entity_filter.as_deref(),
            prefix: paths::prefix(input.path_prefix.as_deref()),
            usage: Usage::of(input.policy_usage_filter.as_deref()),
        }
    }

    /// Groups, then users, then roles, each by name.
    fn users_of<'s>(&self, scene: &Scene<'s>, account: AccountId, held: &'s Attachments) -> Vec<(String, Entity<'s>)> {
        let snapshot = scene.snapshot;
        let groups = self.names("Group", &held.groups, None).filter_map(|name| snapshot.group(account, name.as_str()));
        let users = self.names("User", &held.users, Some(&held.bounded_users)).filter_map(|name| snapshot.user(account, name.as_str()));
        let roles = self.names("Role", &held.roles, Some(&held.bounded_roles)).filter_map(|name| snapshot.role(account, name.as_str()));
        let groups = groups.map(|group| (&group.path, format!("1 {}", group.name), Entity::Group(group)));
        let users = users.map(|user| (&user.path, format!("2 {}", user.name), Entity::User(user)));
        let roles = roles.map(|role| (&role.path, format!("3 {}", role.name), Entity::Role(role)));
        let all = groups.chain(users).chain(roles);
        all.filter(|(path, _, _)| path.starts_with(self.prefix)).map(|(_, position, entity)| (position, entity)).collect()
    }

    /// The names of one kind that are wanted; who is both attached and bounded is there once.
    fn names<'s, S>(&self, kind: &str, attached: &'s S, bounded: Option<&'s S>) -> impl Iterator<Item = &'s FoldedName> + use<'s, S>
    where
        &'s S: IntoIterator<Item = &'s FoldedName>,
    {
        let wanted = self.kind.is_none_or(|only| only == kind);
        let attached = Some(attached).filter(|_| wanted && self.usage.attached());
        let bounded = bounded.filter(|_| wanted && self.usage.boundaries());
        let names: BTreeSet<&FoldedName> = attached.into_iter().chain(bounded).flatten().collect();
        names.into_iter()
    }
}
