//! What IAM's actions ask: the resource by its stored ARN, as IAM prints it in refusals, with the keys of iam-api and policy-evaluation §9.
//!
//! A name is looked up ignoring case and asked for under the ARN that is stored, path included. A name that does not exist is asked for
//! under the ARN that it would have at path `/`, so a refusal never tells which names exist.

use std::sync::Arc;

use daypass_api::iam;
use daypass_directory::records::{Role, User};
use daypass_kernel::{
    caller::Principal,
    refusal::Refusal,
    service::{Ask, Scene},
};
use daypass_names::{AccountId, Arn, Tag};

use crate::{paths, refusals};

/// What an operation asks, or why it cannot even be asked.
pub(crate) type Asked = Result<Vec<Ask>, Refusal>;

/// The actions that see the boundary that the request names ([`for_boundary`]). Others whose row has the key see the one that the user or role has.
const NAME_BOUNDARY: [&str; 4] = ["iam:CreateRole", "iam:CreateUser", "iam:PutRolePermissionsBoundary", "iam:PutUserPermissionsBoundary"];
const BOUNDARY: &str = "iam:PermissionsBoundary";

/// The whole of what most operations ask: one thing.
pub(crate) fn one(ask: Ask) -> Vec<Ask> {
    vec![ask]
}

/// An ask on the user of that name, whether it exists or not.
pub(crate) fn user(scene: &Scene<'_>, action: &'static str, name: &str) -> Result<Ask, Refusal> {
    let account = scene.account()?;
    Ok(match scene.snapshot.user(account, name) {
        Some(user) => known_user(action, user),
        None => absent(action, account, "user", name),
    })
}

/// An ask on the group of that name, whether it exists or not.
pub(crate) fn group(scene: &Scene<'_>, action: &'static str, name: &str) -> Result<Ask, Refusal> {
    let account = scene.account()?;
    Ok(match scene.snapshot.group(account, name) {
        Some(group) => Ask::new(action, &**group.arn(), Some(account)).shown(format!("group {}", group.name)),
        None => absent(action, account, "group", name),
    })
}

/// An ask on the role of that name, whether it exists or not.
pub(crate) fn role(scene: &Scene<'_>, action: &'static str, name: &str) -> Result<Ask, Refusal> {
    let account = scene.account()?;
    Ok(match scene.snapshot.role(account, name) {
        Some(role) => known_role(action, role),
        None => absent(action, account, "role", name),
    })
}

/// An ask on the managed policy of that ARN, whether it exists or not. AWS's policies belong to whoever asks; another account's policy
/// is that account's, so nobody here is allowed anything on it and nothing is told about it.
pub(crate) fn policy(scene: &Scene<'_>, action: &'static str, arn: &str) -> Result<Ask, Refusal> {
    let account = scene.account()?;
    let owner = policy_arn(arn)?.account_id().unwrap_or(account);
    let mut ask = Ask::new(action, arn, Some(owner)).shown(format!("policy {arn}"));
    if let Some(policy) = scene.snapshot.policy_for(account, arn) {
        ask = with_resource_tags(ask, &policy.tags);
    }
    Ok(ask)
}

/// An ARN that a managed policy may have, of any account or of AWS.
pub(crate) fn policy_arn(arn: &str) -> Result<Arn, Refusal> {
    // Two spaces [R].
    let parsed = Arn::parse(arn).map_err(|_| refusals::validation("Invalid ARN:  Could not be parsed!"))?;
    let owned = parsed.account_id().is_some() || parsed.account() == "aws";
    if parsed.service() == "iam" && owned && parsed.resource().starts_with("policy/") {
        return Ok(parsed);
    }
    Err(refusals::validation(format!("ARN {arn} is not valid.")))
}

/// An ask on the entity that the operation will make, printed as its ARN: `kind` is `user`, `group` or `role`.
pub(crate) fn new(scene: &Scene<'_>, action: &'static str, kind: &str, path: Option<&str>, name: &str) -> Result<Ask, Refusal> {
    let account = scene.account()?;
    Ok(Ask::new(action, arn(account, kind, path.unwrap_or(paths::ROOT), name), Some(account)))
}

/// What renaming or moving asks: the permission on the ARN that is, and on the one that will be, unless they are one. It is the same
/// entity, so both see its tags.
pub(crate) fn moved(old: Ask, account: AccountId, kind: &str, path: &str, name: &str) -> Vec<Ask> {
    let resource = arn(account, kind, path, name);
    if old.resource == resource {
        return one(old);
    }
    let new = Ask { shown: resource.clone(), resource, ..old.clone() };
    vec![old, new]
}

/// An ask on the policy that the operation will make, printed as `policy N`.
pub(crate) fn new_policy(scene: &Scene<'_>, action: &'static str, path: Option<&str>, name: &str) -> Result<Ask, Refusal> {
    Ok(new(scene, action, "policy", path, name)?.shown(format!("policy {name}")))
}

/// An ask on all entities of a kind under a path: `arn:aws:iam::A:user/` for ListUsers.
pub(crate) fn all(scene: &Scene<'_>, action: &'static str, kind: &str, prefix: Option<&str>) -> Result<Ask, Refusal> {
    let account = scene.account()?;
    Ok(Ask::new(action, format!("arn:aws:iam::{account}:{kind}{}", paths::prefix(prefix)), Some(account)))
}

/// An ask on the account as a whole: `*`.
pub(crate) fn account(scene: &Scene<'_>, action: &'static str) -> Result<Ask, Refusal> {
    Ok(Ask::new(action, "*", Some(scene.account()?)))
}

/// Whom an operation is about that need not name a user.
#[derive(Debug, Clone)]
pub(crate) enum Subject<'a> {
    /// The root user, who calls.
    Root,
    /// The user who calls.
    Caller(Arc<User>),
    /// The user of that name, whether it exists or not.
    Named(&'a str),
}

impl<'a> Subject<'a> {
    /// The user that the request names, or whoever signed it. A session of a role must name one.
    pub(crate) fn of(scene: &Scene<'_>, name: Option<&'a str>) -> Result<Self, Refusal> {
        if let Some(name) = name {
            return Ok(Self::Named(name));
        }
        match scene.caller.principal() {
            Principal::Root { .. } => Ok(Self::Root),
            Principal::User { user, .. } => Ok(Self::Caller(Arc::clone(user))),
            Principal::RoleSession { .. } | Principal::Anonymous | Principal::Service { .. } | Principal::Operator => {
                Err(refusals::validation("Must specify userName when calling with non-User credentials"))
            }
        }
    }

    /// An ask on that user.
    pub(crate) fn ask(&self, scene: &Scene<'_>, action: &'static str) -> Result<Ask, Refusal> {
        match self {
            Self::Root => {
                let account = scene.account()?;
                Ok(Ask::new(action, format!("arn:aws:iam::{account}:root"), Some(account)))
            }
            Self::Caller(user) => Ok(known_user(action, user)),
            Self::Named(name) => self::user(scene, action, name),
        }
    }
}

/// How an ask takes the tags of a request: `Ask::for_tags`, or `Ask::for_tags_without_case` for users and roles.
type ForTags = fn(Ask, &[Tag]) -> Ask;

/// The ask with what it needs for tags on something new: the keys on the ask itself, and a second ask for the tagging (W10.1).
pub(crate) fn with_new_tags(ask: Ask, tagging: &'static str, tags: &[Tag], for_tags: ForTags) -> Vec<Ask> {
    if tags.is_empty() {
        return one(ask);
    }
    let tag = Ask::new(tagging, ask.resource.clone(), ask.account).shown(ask.shown.clone());
    vec![for_tags(ask, tags), for_tags(tag, tags)]
}

/// The ask with the boundary that the request names.
pub(crate) fn for_boundary(ask: Ask, boundary: Option<&str>) -> Ask {
    match boundary {
        Some(arn) => ask.with_key(BOUNDARY, arn),
        None => ask,
    }
}

/// The ask with the managed policy that is attached or detached.
pub(crate) fn for_policy_arn(ask: Ask, arn: &str) -> Ask {
    ask.with_key("iam:PolicyARN", arn)
}

fn known_user(action: &'static str, user: &User) -> Ask {
    let ask = Ask::new(action, &**user.arn(), Some(user.account)).shown(format!("user {}", user.name));
    with_present_boundary(with_resource_tags(ask, &user.tags), user.boundary.as_deref())
}

fn known_role(action: &'static str, role: &Role) -> Ask {
    let ask = Ask::new(action, &**role.arn(), Some(role.account)).shown(format!("role {}", role.name));
    with_present_boundary(with_resource_tags(ask, &role.tags), role.boundary.as_deref())
}

fn absent(action: &'static str, account: AccountId, kind: &str, name: &str) -> Ask {
    Ask::new(action, arn(account, kind, paths::ROOT, name), Some(account)).shown(format!("{kind} {name}"))
}

fn arn(account: AccountId, kind: &str, path: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:{kind}{path}{name}")
}

fn with_resource_tags(ask: Ask, tags: &[Tag]) -> Ask {
    ask.with_tags("aws:ResourceTag/", tags).with_tags("iam:ResourceTag/", tags)
}

fn with_present_boundary(ask: Ask, boundary: Option<&str>) -> Ask {
    let sees = || iam::SERVICE.action(ask.action).is_some_and(|row| row.keys.contains(&BOUNDARY)) && !NAME_BOUNDARY.contains(&ask.action);
    if boundary.is_some() && sees() { for_boundary(ask, boundary) } else { ask }
}
