//! The principal whose policies are simulated, and his policies as they are now.

use std::{collections::HashSet, sync::Arc};

use daypass_directory::{
    records::{Group, InlinePolicy, Role, User},
    snapshot::{Control, Controls},
};
use daypass_kernel::{
    refusal::Refusal,
    service::{Ask, Scene},
};
use daypass_names::Arn;

use super::{Held, exclusions::Exclusions};
use crate::{asking, refusals};

/// What can hold policies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    User,
    Group,
    Role,
}

/// `PolicySourceArn`, read: a user, group or role of the caller's account.
#[derive(Debug)]
pub(crate) struct PolicySource {
    kind: Kind,
    name: String,
}

impl PolicySource {
    /// Reads the ARN; AWS's texts for what is none, and for one of another account [R].
    pub(crate) fn parse(scene: &Scene<'_>, text: &str) -> Result<Self, Refusal> {
        let own = scene.account()?;
        let invalid = || refusals::invalid_input(format!("Invalid ARN provided in the request: {text}"));
        let arn = Arn::parse(text).map_err(|_| invalid())?;
        let (kind, name) = entity(&arn).ok_or_else(invalid)?;
        let account = arn.account_id().ok_or_else(invalid)?;
        if account == own {
            return Ok(Self { kind, name: name.to_owned() });
        }
        let text = format!("Invalid Policy Source Arn: caller's account {own} does not have access to policies in account {account}.");
        Err(refusals::invalid_input(text))
    }

    /// An ask on that entity, under its stored ARN, whether it exists or not.
    pub(crate) fn ask(&self, scene: &Scene<'_>, action: &'static str) -> Result<Ask, Refusal> {
        match self.kind {
            Kind::User => asking::user(scene, action, &self.name),
            Kind::Group => asking::group(scene, action, &self.name),
            Kind::Role => asking::role(scene, action, &self.name),
        }
    }

    /// The entity of that name; its path is not looked at [R].
    pub(crate) fn find<'a>(&self, scene: &Scene<'a>) -> Result<Entity<'a>, Refusal> {
        let account = scene.account()?;
        let found = match self.kind {
            Kind::User => scene.snapshot.user(account, &self.name).map(Entity::User),
            Kind::Group => scene.snapshot.group(account, &self.name).map(Entity::Group),
            Kind::Role => scene.snapshot.role(account, &self.name).map(Entity::Role),
        };
        found.ok_or_else(|| refusals::not_found("Unable to retrieve specified IAM entity."))
    }
}

/// What an ARN of IAM names, if that is a user, a group or a role, and its name without its path.
pub(super) fn entity(arn: &Arn) -> Option<(Kind, &str)> {
    let (kind, path) = arn.resource().split_once('/').filter(|_| arn.service() == "iam")?;
    let kind = match kind {
        "user" => Kind::User,
        "group" => Kind::Group,
        "role" => Kind::Role,
        _ => return None,
    };
    path.rsplit('/').next().filter(|name| !name.is_empty()).map(|name| (kind, name))
}

/// The entity whose policies are looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Entity<'a> {
    User(&'a Arc<User>),
    Group(&'a Arc<Group>),
    Role(&'a Arc<Role>),
}

impl Entity<'_> {
    /// The ARN that is the caller of a simulation unless it names one: a user's.
    pub(super) fn user_arn(&self) -> Option<Arc<str>> {
        match self {
            Self::User(user) => Some(Arc::clone(user.arn())),
            Self::Group(_) | Self::Role(_) => None,
        }
    }

    /// Its policies, for a user with those of his groups. A managed policy is in it once, however often it is attached [R].
    pub(super) fn policies(&self, scene: &Scene<'_>, exclusions: &Exclusions<'_>) -> Result<Vec<Held>, Refusal> {
        let mut gathering = Gathering { scene, exclusions, held: Vec::new(), seen: HashSet::new() };
        match self {
            Self::User(user) => {
                gathering.add("user", &user.name, &user.inline, &user.attached)?;
                for group in scene.snapshot.groups_of(user) {
                    gathering.add("group", &group.name, &group.inline, &group.attached)?;
                }
            }
            Self::Group(group) => gathering.add("group", &group.name, &group.inline, &group.attached)?,
            Self::Role(role) => gathering.add("role", &role.name, &role.inline, &role.attached)?,
        }
        Ok(gathering.held)
    }

    /// Its boundary, if it has one.
    pub(super) fn boundary(&self, scene: &Scene<'_>, exclusions: &Exclusions<'_>) -> Result<Option<Held>, Refusal> {
        let arn = match self {
            Self::User(user) => user.boundary.as_deref(),
            Self::Role(role) => role.boundary.as_deref(),
            Self::Group(_) => None,
        };
        let arn = arn.filter(|_| !exclusions.boundary());
        arn.map_or(Ok(None), |arn| managed(scene, arn))
    }

    /// The service control policies that bind it, level by level; none where they do not apply.
    pub(super) fn controls(&self, scene: &Scene<'_>, exclusions: &Exclusions<'_>) -> Result<Vec<Vec<Held>>, Refusal> {
        let exempt = match self {
            Self::Role(role) => role.is_service_linked(),
            Self::User(_) | Self::Group(_) => false,
        };
        let controls = scene.snapshot.service_controls(scene.account()?).filter(|_| !exempt && !exclusions.service_controls());
        let level = |level: &[Control]| level.iter().map(|control| Held::kept(&control.text, control.source.to_string())).collect();
        controls.into_iter().flat_map(Controls::levels).map(level).collect()
    }

    /// Everything that is attached to it, its boundary too.
    pub(crate) fn everything(&self, scene: &Scene<'_>) -> Result<Vec<Held>, Refusal> {
        let mut held = self.policies(scene, &Exclusions::new(&[]))?;
        held.extend(self.boundary(scene, &Exclusions::new(&[]))?);
        Ok(held)
    }
}

/// A managed policy as it is now.
fn managed(scene: &Scene<'_>, arn: &str) -> Result<Option<Held>, Refusal> {
    let Some(policy) = scene.snapshot.managed_policy(arn) else { return Ok(None) };
    policy.default().map(|version| Held::kept(&version.text, &*policy.name)).transpose()
}

/// The policies of an entity, on their way together.
struct Gathering<'a, 's> {
    scene: &'a Scene<'s>,
    exclusions: &'a Exclusions<'a>,
    held: Vec<Held>,
    seen: HashSet<Arc<str>>,
}

impl Gathering<'_, '_> {
    fn add(&mut self, kind: &str, owner: &str, inline: &[InlinePolicy], attached: &[Arc<str>]) -> Result<(), Refusal> {
        for policy in inline.iter().filter(|policy| !self.exclusions.inline(kind, owner, &policy.name)) {
            self.held.push(Held::kept(&policy.text, format!("{kind}_{owner}_{}", policy.name))?);
        }
        for arn in attached {
            let excluded = self.scene.snapshot.managed_policy(arn).is_some_and(|policy| self.exclusions.managed(policy));
            if !excluded && self.seen.insert(Arc::clone(arn)) {
                self.held.extend(managed(self.scene, arn)?);
            }
        }
        Ok(())
    }
}
