//! What the layers say, taken together: the flow and the table of policy-evaluation §6.

use super::{Finding, Said};
use crate::{
    decision::Reason,
    layers::{Layer, ResourcePolicy},
    principal::Grant,
    request::{Request, Requester},
};

/// One request with what was said of it.
pub(super) struct Case<'a> {
    pub(super) request: &'a Request<'a>,
    pub(super) resource: ResourcePolicy<'a>,
    pub(super) said: &'a Said<'a>,
}

impl Case<'_> {
    /// The answer, with its reason.
    pub(super) fn reason(&self) -> Reason {
        self.explicit_deny().or_else(|| self.organization()).unwrap_or_else(|| self.decide())
    }

    /// Step 1. One layer is named, in AWS's order. A trust policy that denies is looked at later, as one that does not allow: what a caller
    /// reads must not depend on whether the role exists (W10.5).
    fn explicit_deny(&self) -> Option<Reason> {
        let Said { scp, rcp, resource, identity, boundary, session } = self.said;
        let in_order = [
            (Layer::ServiceControl, scp),
            (Layer::ResourceControl, rcp),
            (self.resource_layer(), resource),
            (Layer::Identity, identity),
            (Layer::Boundary, boundary),
            (Layer::Session, session),
        ];
        let (layer, found) = in_order.into_iter().find(|(layer, found)| *layer != Layer::Trust && found.denies())?;
        denial(layer, found)
    }

    /// Steps 2 and 3: each level of the organisation must allow.
    fn organization(&self) -> Option<Reason> {
        let in_order = [(Layer::ResourceControl, &self.said.rcp), (Layer::ServiceControl, &self.said.scp)];
        in_order.into_iter().find(|(_, found)| found.is_silent()).map(|(layer, _)| Reason::NotAllowed { layer })
    }

    /// Steps 4 to 7.
    fn decide(&self) -> Reason {
        match self.request.requester {
            Requester::Anonymous | Requester::WebIdentity { .. } | Requester::Saml { .. } | Requester::Service { .. } => self.without_account(),
            Requester::Root { .. } | Requester::User { .. } | Requester::RoleSession { .. } | Requester::FederatedUser { .. } => {
                if self.is_same_account() { self.same_account() } else { self.cross_account() }
            }
        }
    }

    fn resource_layer(&self) -> Layer {
        match self.resource {
            ResourcePolicy::Trust(_) | ResourcePolicy::Missing => Layer::Trust,
            ResourcePolicy::None | ResourcePolicy::Standard(_) | ResourcePolicy::MustAllow(_) => Layer::Resource,
        }
    }

    /// A resource of nobody we know counts as foreign as soon as a policy of its own takes part.
    fn is_same_account(&self) -> bool {
        let own = self.request.requester.account();
        match self.request.resource_account {
            Some(account) => own == Some(account),
            None => match self.resource {
                ResourcePolicy::None => true,
                ResourcePolicy::Standard(_) | ResourcePolicy::Trust(_) | ResourcePolicy::MustAllow(_) | ResourcePolicy::Missing => false,
            },
        }
    }

    /// Callers without policies of their own: the resource alone decides. A role is never assumed without any credential.
    fn without_account(&self) -> Reason {
        let is_anonymous = match self.request.requester {
            Requester::Anonymous => true,
            Requester::Root { .. }
            | Requester::User { .. }
            | Requester::RoleSession { .. }
            | Requester::FederatedUser { .. }
            | Requester::WebIdentity { .. }
            | Requester::Saml { .. }
            | Requester::Service { .. } => false,
        };
        let layer = self.resource_layer();
        if self.said.resource.allows() && !(is_anonymous && layer == Layer::Trust) {
            self.allowed_by_resource()
        } else {
            Reason::NotAllowed { layer }
        }
    }

    /// Either side suffices, except where the policy of the resource must itself allow.
    fn same_account(&self) -> Reason {
        let must_itself_allow = match self.resource {
            ResourcePolicy::None | ResourcePolicy::Standard(_) => false,
            ResourcePolicy::Trust(_) | ResourcePolicy::MustAllow(_) | ResourcePolicy::Missing => true,
        };
        let grant = self.said.resource.grant;
        self.settle(grant, must_itself_allow && grant.is_none())
    }

    /// Both sides must allow, and nothing that the resource says spares the caller's own layers.
    fn cross_account(&self) -> Reason {
        self.settle(None, self.said.resource.grant.is_none())
    }

    /// Takes both sides together: how far the resource spares the caller's own layers, and whether it lacks an allow that it must have.
    fn settle(&self, grant: Option<Grant>, resource_lacks: bool) -> Reason {
        let missing = self.missing(grant);
        let layer = self.resource_layer();
        if layer == Layer::Trust && (resource_lacks || missing.is_some()) {
            return self.refused_by_trust();
        }
        if resource_lacks {
            return self.refused_by_resource();
        }
        missing.map_or_else(|| self.allowed(grant), |layer| Reason::NotAllowed { layer })
    }

    /// What the caller's own side lacks is named before the trust policy, and as if no trust policy had spared it: so the answer about a role
    /// that is not there is the answer about one that refuses (W10.5).
    fn refused_by_trust(&self) -> Reason {
        self.missing(None).map_or_else(|| self.refused_by_resource(), |layer| Reason::NotAllowed { layer })
    }

    fn refused_by_resource(&self) -> Reason {
        let layer = self.resource_layer();
        denial(layer, &self.said.resource).unwrap_or(Reason::NotAllowed { layer })
    }

    /// The first of the caller's own layers that must allow and does not, given how far the resource's grant reaches.
    fn missing(&self, grant: Option<Grant>) -> Option<Layer> {
        let (needs_identity, needs_limits) = match grant {
            None | Some(Grant::Account) => (true, true),
            Some(Grant::Entity) => (false, true),
            Some(Grant::Direct) => (false, false),
        };
        let Said { identity, boundary, session, .. } = self.said;
        if needs_identity && !self.is_root_of_account() && !identity.allows() {
            return Some(Layer::Identity);
        }
        if needs_limits && boundary.is_silent() {
            return Some(Layer::Boundary);
        }
        (needs_limits && self.session_limits(session)).then_some(Layer::Session)
    }

    /// Whether the account's root user stands behind the caller: he needs no identity policy.
    fn is_root_of_account(&self) -> bool {
        match self.request.requester {
            Requester::Root { .. } | Requester::FederatedUser { user_id: None, .. } => true,
            Requester::FederatedUser { user_id: Some(_), .. }
            | Requester::User { .. }
            | Requester::RoleSession { .. }
            | Requester::Anonymous
            | Requester::WebIdentity { .. }
            | Requester::Saml { .. }
            | Requester::Service { .. } => false,
        }
    }

    /// A federated user without session policy may nothing; a root session has task policies, which only deny (sts-api, AssumeRoot).
    fn session_limits(&self, session: &Finding<'_>) -> bool {
        match self.request.requester {
            Requester::FederatedUser { .. } => !session.allows(),
            Requester::Root { .. } => false,
            Requester::User { .. }
            | Requester::RoleSession { .. }
            | Requester::Anonymous
            | Requester::WebIdentity { .. }
            | Requester::Saml { .. }
            | Requester::Service { .. } => session.is_silent(),
        }
    }

    /// Allowed: by the identity policy if that was needed, else by the policy of the resource.
    fn allowed(&self, grant: Option<Grant>) -> Reason {
        let by_resource = match grant {
            Some(Grant::Entity | Grant::Direct) => true,
            Some(Grant::Account) | None => false,
        };
        match self.said.identity.ground {
            Some(ground) if !by_resource => {
                Reason::Allowed { layer: Layer::Identity, policy: ground.source.cloned(), statement: ground.statement.clone() }
            }
            Some(_) | None if by_resource => self.allowed_by_resource(),
            Some(_) | None => Reason::Root,
        }
    }

    fn allowed_by_resource(&self) -> Reason {
        let layer = self.resource_layer();
        match self.said.resource.ground {
            Some(ground) => Reason::Allowed { layer, policy: None, statement: ground.statement.clone() },
            None => Reason::NotAllowed { layer },
        }
    }
}

/// The explicit deny of a layer, if it has one.
fn denial(layer: Layer, found: &Finding<'_>) -> Option<Reason> {
    let ground = found.ground.filter(|_| found.denies())?;
    Some(Reason::ExplicitDeny { layer, policy: ground.source.cloned(), statement: ground.statement.clone() })
}
