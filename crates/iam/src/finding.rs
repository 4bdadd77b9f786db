//! Entities of the caller's account by name, in any spelling, or IAM's words for there being none.

use std::sync::Arc;

use daypass_directory::{
    EntityKind,
    records::{Group, ManagedPolicy, Role, User},
};
use daypass_kernel::{refusal::Refusal, service::Scene};

use crate::refusals;

/// The user of that name.
pub(crate) fn user<'a>(scene: &Scene<'a>, name: &str) -> Result<&'a Arc<User>, Refusal> {
    scene.snapshot.user(scene.account()?, name).ok_or_else(|| refusals::no_such(EntityKind::User, name))
}

/// The group of that name.
pub(crate) fn group<'a>(scene: &Scene<'a>, name: &str) -> Result<&'a Arc<Group>, Refusal> {
    scene.snapshot.group(scene.account()?, name).ok_or_else(|| refusals::no_such(EntityKind::Group, name))
}

/// The role of that name.
pub(crate) fn role<'a>(scene: &Scene<'a>, name: &str) -> Result<&'a Arc<Role>, Refusal> {
    scene.snapshot.role(scene.account()?, name).ok_or_else(|| refusals::no_such(EntityKind::Role, name))
}

/// The managed policy of that ARN, the account's own or AWS's.
pub(crate) fn policy<'a>(scene: &Scene<'a>, arn: &str) -> Result<&'a Arc<ManagedPolicy>, Refusal> {
    scene.snapshot.policy_for(scene.account()?, arn).ok_or_else(|| refusals::no_such_policy(arn))
}
