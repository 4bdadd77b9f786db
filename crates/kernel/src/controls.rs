//! The control policies of the organisation that bind one request: those of the caller's account, and those of the resource's.
//!
//! They are gathered once per request, borrowed from its snapshot. Who is exempt is said here (policy-evaluation §6, §7): the management
//! account, service-linked roles on either side, callers that no account stands behind.

use std::sync::Arc;

use daypass_directory::{
    PolicyText, Snapshot, TextMark,
    records::SERVICE_LINKED_PATH,
    snapshot::{Control, Controls},
};
use daypass_names::AccountId;
use daypass_policy::{Attached, Catalogue, Layer, Sheet, Source};
use smallvec::SmallVec;

use crate::{
    authorize::{Took, sheet},
    caller::{Caller, Principal},
    refusal::Refusal,
};

/// The services of this house whose resources control policies can bind.
const RESOURCE_CONTROLLED: [&str; 2] = ["s3:", "sts:"];

/// Root, five units and the account.
const LEVELS: usize = 7;

/// The control policies of one side, level by level; no level where they do not apply.
#[derive(Default)]
pub(crate) struct Levels<'a> {
    controls: Option<Controls<'a>>,
    /// Room for the AWS-managed one and one more on each level.
    policies: SmallVec<[Attached<'a>; 2 * LEVELS]>,
    /// Where each level ends.
    ends: SmallVec<[usize; LEVELS]>,
}

impl<'a> Levels<'a> {
    /// The service control policies that bind the caller.
    pub(crate) fn of_caller(snapshot: &'a Snapshot, caller: &Caller) -> Result<Self, Refusal> {
        let account = match caller.principal() {
            Principal::Root { account } | Principal::User { account, .. } => Some(*account),
            Principal::RoleSession { account, role, .. } => (!role.is_service_linked()).then_some(*account),
            Principal::Anonymous | Principal::Service { .. } | Principal::Operator => None,
        };
        Self::gather(account.and_then(|account| snapshot.service_controls(account)))
    }

    fn gather(controls: Option<Controls<'a>>) -> Result<Self, Refusal> {
        let mut gathered = Self { controls, ..Self::default() };
        for level in controls.into_iter().flat_map(Controls::levels) {
            for control in level {
                gathered.policies.push(attached(control)?);
            }
            gathered.ends.push(gathered.policies.len());
        }
        Ok(gathered)
    }

    /// Their part in decisions, as one: which texts on which levels. None where they do not apply.
    pub(crate) fn took(&self, layer: Layer) -> Option<Took> {
        self.controls.map(|controls| Took { layer, source: None, mark: Some(controls.mark()) })
    }

    /// The mark of the text of the policy that a decision names.
    pub(crate) fn mark_of(&self, source: &Source) -> Option<TextMark> {
        let mut controls = self.controls.into_iter().flat_map(Controls::levels).flatten();
        controls.find(|control| control.source == *source).map(|control| control.text.mark())
    }

    /// With their texts.
    pub(crate) fn sheets(&self) -> Result<Vec<Vec<Sheet>>, Refusal> {
        let levels = self.controls.into_iter().flat_map(Controls::levels);
        levels.map(|level| level.iter().map(|control| sheet(&control.text, control.source.clone())).collect()).collect()
    }

    /// Their texts alone, whatever the level.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &PolicyText> {
        self.controls.into_iter().flat_map(Controls::levels).flatten().map(|control| &control.text)
    }

    /// As the engine takes them.
    pub(crate) fn slices(&self) -> SmallVec<[&[Attached<'a>]; LEVELS]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| self.policies.get(start..*end).unwrap_or_default()).collect()
    }
}

/// A stored document that this build cannot read may hold a Deny, so the request fails.
fn attached(control: &Control) -> Result<Attached<'_>, Refusal> {
    let compiled = control.text.compiled(&Catalogue::reference());
    let policy = compiled.map_err(|error| Refusal::internal(format!("{}: {error}", control.source)))?;
    Ok(Attached { policy, source: &control.source })
}

/// The account of a resource, as the organisation has it.
#[derive(Default)]
pub(crate) struct Owner<'a> {
    pub(crate) account: Option<AccountId>,
    /// `o-…`, if the account is in the organisation.
    pub(crate) organization: Option<&'a str>,
    /// `o-…/r-…/ou-…/`
    pub(crate) path: Option<&'a Arc<str>>,
    controls: Levels<'a>,
}

impl<'a> Owner<'a> {
    pub(crate) fn of(snapshot: &'a Snapshot, account: Option<AccountId>) -> Result<Self, Refusal> {
        let Some(id) = account else { return Ok(Self::default()) };
        let member = snapshot.organization().filter(|_| snapshot.is_known(id));
        Ok(Self {
            account,
            organization: member.map(|organization| &*organization.id),
            path: snapshot.organization_path(id),
            controls: Levels::gather(snapshot.resource_controls(id))?,
        })
    }

    /// Their part in decisions.
    pub(crate) fn took(&self) -> Option<Took> {
        self.controls.took(Layer::ResourceControl)
    }

    /// The mark of the text of the policy that a decision names.
    pub(crate) fn mark_of(&self, source: &Source) -> Option<TextMark> {
        self.controls.mark_of(source)
    }

    /// The resource control policies, if they bind what the caller wants of that resource.
    pub(crate) fn controls_for(&self, caller: &Caller, action: &str, resource: &str) -> Option<&Levels<'a>> {
        let bound = RESOURCE_CONTROLLED.iter().any(|service| action.starts_with(service));
        (bound && !is_service_linked(caller) && !is_service_linked_role(resource)).then_some(&self.controls)
    }
}

fn is_service_linked(caller: &Caller) -> bool {
    match caller.principal() {
        Principal::RoleSession { role, .. } => role.is_service_linked(),
        Principal::Root { .. } | Principal::User { .. } | Principal::Anonymous | Principal::Service { .. } | Principal::Operator => false,
    }
}

/// Whether an ARN is that of a service-linked role, be there such a role or not (W10.5).
fn is_service_linked_role(resource: &str) -> bool {
    let path = resource.strip_prefix("arn:aws:iam::").and_then(|rest| rest.split_once(":role"));
    path.is_some_and(|(_, path)| path.starts_with(SERVICE_LINKED_PATH))
}

#[cfg(test)]
mod tests;
