//! One simulation, read and checked: who would ask for what, and all policies that would bind him.

use std::collections::HashSet;

use daypass_api::iam::{ContextEntry, OrderedOrganizationPolicyType};
use daypass_kernel::{refusal::Refusal, service::Scene};
use daypass_names::{AccountId, Arn, IdKind, UniqueId};
use daypass_policy::{Context, Document, DocumentKind, Requester};

use super::{
    Held, Texts,
    entries::{self, Given},
    principal::{Kind, entity},
    resources::{self, Resources},
    shown,
};
use crate::refusals::invalid_input;

/// What a simulation without a caller has as his id [R].
const STUB_USER_ID: &str = "STUB_PRINCIPAL_FOR_POLICY_SIMULATOR";

/// The members that both operations share.
pub(super) struct Wanted<'a> {
    pub(super) actions: &'a [String],
    pub(super) resources: &'a [String],
    pub(super) resource_policy: Option<&'a str>,
    pub(super) resource_owner: Option<&'a str>,
    pub(super) caller: Option<&'a str>,
    pub(super) entries: &'a [ContextEntry],
    pub(super) handling: Option<&'a str>,
}

/// A simulation.
pub(super) struct Scenario<'a> {
    actions: &'a [String],
    pub(super) resources: Resources<'a>,
    pub(super) given: Given<'a>,
    pub(super) identity: Vec<Held>,
    pub(super) boundary: Option<Held>,
    /// Service control policies, level by level.
    pub(super) controls: Vec<Vec<Held>>,
    pub(super) resource_policy: Option<Held>,
    /// [R] Every key that these policies look at and the request does not give, whether it would have mattered or not, also one that the
    /// simulation fills by itself.
    pub(super) missing: Vec<String>,
    caller: Caller,
    owner: Option<AccountId>,
}

impl<'a> Scenario<'a> {
    pub(super) fn new(
        scene: &Scene<'_>,
        wanted: &Wanted<'a>,
        identity: Vec<Held>,
        boundary: Option<Held>,
        controls: Vec<Vec<Held>>,
    ) -> Result<Self, Refusal> {
        let resources = Resources::read(wanted.resources)?;
        resources::check_actions(wanted.actions, resources)?;
        resources::check_handling(wanted.handling, wanted.actions, resources)?;
        let mut given = entries::read(wanted.entries)?;
        let caller = Caller::read(scene, wanted.caller)?;
        caller.describe(&mut given.context);
        let owner = wanted.resource_owner.map(owner).transpose()?;
        let resource_policy = wanted.resource_policy.map(|text| resource_policy(text, wanted.caller, resources)).transpose()?;
        let missing = Vec::new();
        let scenario = Self { actions: wanted.actions, resources, given, identity, boundary, controls, resource_policy, missing, caller, owner };
        Ok(Self { missing: scenario.keys_not_given(), ..scenario })
    }

    pub(super) fn actions(&self) -> &'a [String] {
        self.actions
    }

    /// What one action takes at most: the bytes of all documents times those of all texts that they look at.
    pub(super) fn work_of_an_action(&self) -> usize {
        let documents = self.held().map(|held| held.length_with(self.given.longest_value)).fold(0, usize::saturating_add);
        documents.saturating_mul(self.resources.lengths(self.given.longest_key))
    }

    /// How many statements one action can tell of.
    pub(super) fn statements_of_an_action(&self) -> usize {
        let statements: usize = self.held().map(|held| held.document.statements.len()).sum();
        statements.saturating_mul(self.resources.count())
    }

    /// How long the answer about one action is at most, its statements left out, in bytes.
    pub(super) fn answer_of_an_action(&self) -> usize {
        let missing = self.missing.iter().map(|key| shown::length(key).saturating_add(shown::KEY_BYTES)).fold(0, usize::saturating_add);
        self.resources.answer(missing)
    }

    fn keys_not_given(&self) -> Vec<String> {
        let mut seen = HashSet::new();
        let statements = self.shown().flat_map(|held| held.document.statements.iter().map(|statement| (statement, held.document.version)));
        let keys = statements.flat_map(|(statement, version)| statement.context_keys(version));
        let absent = keys.filter(|key| !self.given.names.contains(&key.to_lowercase()) && seen.insert(*key));
        absent.map(ToOwned::to_owned).collect()
    }

    /// The policies that results tell of.
    pub(super) fn shown(&self) -> impl Iterator<Item = &Held> {
        self.identity.iter().chain(&self.boundary).chain(&self.resource_policy)
    }

    fn held(&self) -> impl Iterator<Item = &Held> {
        self.shown().chain(self.controls.iter().flatten())
    }

    /// The caller as the engine sees him.
    pub(super) fn requester(&self) -> Requester<'_> {
        self.caller.requester()
    }

    /// The account that owns a resource: the one that the request says, else the one that its ARN names, else the caller's.
    pub(super) fn owner_of(&self, resource: &str) -> AccountId {
        self.owner.or_else(|| resources::owner(resource)).unwrap_or(self.caller.account)
    }

    /// Whether both accounts must allow: only a policy of the resource brings the other one in.
    pub(super) fn crosses_accounts(&self, resource: &str) -> bool {
        self.resource_policy.is_some() && self.owner_of(resource) != self.caller.account
    }
}

/// `PermissionsBoundaryPolicyInputList`: one document or none.
pub(super) fn boundary(texts: Option<&[String]>) -> Result<Option<Held>, Refusal> {
    let mut held = Texts::Boundary.read(texts.unwrap_or_default())?;
    if held.len() > 1 {
        return Err(invalid_input("The list of Permissions Boundary policies cannot exceed 1 items."));
    }
    Ok(held.pop())
}

/// `OrderedOrganizationPolicyInputList`: levels from the root down, none of them empty [R].
pub(super) fn controls(levels: Option<&[OrderedOrganizationPolicyType]>) -> Result<Vec<Vec<Held>>, Refusal> {
    let level = |(at, level): (usize, &OrderedOrganizationPolicyType)| match level.service_control_policy_input_list.as_deref() {
        None | Some([]) => Err(invalid_input(format!("Organization policy at index {} must contain at least one service control policy", at + 1))),
        Some(texts) => Texts::Control.read(texts),
    };
    levels.unwrap_or_default().iter().enumerate().map(level).collect()
}

/// `ResourceOwner`: the ARN of an account, or of anything of IAM in it [R].
fn owner(text: &str) -> Result<AccountId, Refusal> {
    let account = Arn::parse(text).ok().filter(|arn| arn.service() == "iam").and_then(|arn| arn.account_id());
    account.ok_or_else(|| invalid_input(format!("'{text}' is not a valid as a Resource Owner.")))
}

/// The policy that every resource has in the simulation. It needs a caller whom it can name, and resources that it can be about.
fn resource_policy(text: &str, caller: Option<&str>, resources: Resources<'_>) -> Result<Held, Refusal> {
    if caller.is_none() {
        return Err(invalid_input("Invalid caller - Caller cannot be null or empty."));
    }
    if !resources.are_named() {
        return Err(invalid_input("Invalid Entity Arn: * does not clearly define entity type and name."));
    }
    let invalid = |cause: String| invalid_input("Resource policy has invalid content").because(cause);
    let document = Document::read(text, DocumentKind::Resource).map_err(|error| invalid(error.to_string()))?;
    let lacks = |statement: &daypass_policy::Statement| statement.principal.is_none() || statement.resources.is_none() || statement.actions.is_none();
    if document.statements.iter().any(lacks) {
        return Err(invalid("a statement without principal, action or resource".to_owned()));
    }
    let mut named = document.statements.iter().filter_map(|statement| statement.resources.as_ref()).flat_map(|clause| &clause.items);
    if named.any(|item| item == resources::ALL) {
        return Err(resources::not_an_arn(resources::ALL));
    }
    Ok(Held::of(text, document, "ResourcePolicy".to_owned()))
}

/// Who would ask. He need not exist.
struct Caller {
    account: AccountId,
    arn: String,
    kind: Option<Kind>,
    name: String,
    id: UniqueId,
}

impl Caller {
    /// Reads `CallerArn`: a user, a group or a role, never a service (W10.2). Without one somebody of the account asks.
    fn read(scene: &Scene<'_>, arn: Option<&str>) -> Result<Self, Refusal> {
        let own = scene.account()?;
        let Some(text) = arn else { return Ok(Self { account: own, arn: String::new(), kind: None, name: String::new(), id: nobody(own) }) };
        let invalid = || invalid_input("Invalid caller - Caller must be an IAM user, role or group in this context.");
        let arn = Arn::parse(text).map_err(|_| invalid())?;
        let ((kind, name), account) = entity(&arn).zip(arn.account_id()).ok_or_else(invalid)?;
        // Of another account nothing is looked up.
        let known = (account == own).then(|| match kind {
            Kind::User => scene.snapshot.user_by_arn(text).map(|user| user.id.clone()),
            Kind::Role => scene.snapshot.role_by_arn(text).map(|role| role.id.clone()),
            Kind::Group => None,
        });
        let id = known.flatten().unwrap_or_else(|| nobody(account));
        Ok(Self { account, arn: text.to_owned(), kind: Some(kind), name: name.to_owned(), id })
    }

    /// The keys that a simulation fills by itself; those of the request count before them [R].
    fn describe(&self, context: &mut Context<'_>) {
        context.set_single("aws:PrincipalAccount", self.account.to_string());
        if self.kind.is_none() {
            context.set_single("aws:userid", STUB_USER_ID);
            return;
        }
        context.set_single("aws:PrincipalArn", self.arn.clone());
        context.set_single("aws:userid", self.arn.clone());
        if self.kind == Some(Kind::User) {
            context.set_single("aws:username", self.name.clone());
        }
    }

    /// A role is asked for as itself; a group is nobody whom a policy could name, but everybody's policies mean it, too [R].
    fn requester(&self) -> Requester<'_> {
        match self.kind {
            Some(Kind::Role) => Requester::RoleSession {
                account: self.account,
                role_id: &self.id,
                role_arn: &self.arn,
                session_arn: &self.arn,
                session_name: &self.name,
                provider: None,
            },
            Some(Kind::User | Kind::Group) | None => Requester::User { account: self.account, id: &self.id, arn: &self.arn },
        }
    }
}

/// An id that is nobody's.
fn nobody(account: AccountId) -> UniqueId {
    UniqueId::mint(IdKind::User, account, [0; 16])
}
