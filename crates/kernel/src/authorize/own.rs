//! The policies that follow a caller wherever he goes: his own, his boundary, his session's, and those that his organisation sets.

use std::{borrow::Cow, sync::Arc};

use daypass_directory::{PolicyText, Snapshot, TextMark, records::InlinePolicy};
use daypass_names::Arn;
use daypass_policy::{Attached, Catalogue, Compiled, Document, DocumentKind, Layer, PolicyError, Source};

use super::Took;
use crate::{
    caller::{Caller, Principal, Session},
    controls::Levels,
    refusal::Refusal,
};

/// What a session was made with, as its minting was recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionPolicies {
    /// The text of its own policy.
    pub inline: Option<String>,
    /// The managed ones.
    pub arns: Vec<String>,
}

impl SessionPolicies {
    pub(super) fn layer<'a>(&'a self, snapshot: &'a Snapshot) -> Result<Option<Vec<Held<'a>>>, Unreadable> {
        let inline = self.inline.as_deref().map(|text| Held::of_session(text, compile_session_policy(text))).transpose()?;
        let mut layer: Vec<Held<'_>> = inline.into_iter().collect();
        for arn in &self.arns {
            layer.push(managed(snapshot, arn)?);
        }
        Ok((!layer.is_empty()).then_some(layer))
    }
}

/// The policies that follow the caller wherever he goes.
pub(super) struct OwnLayers<'a> {
    /// The caller's ARN as AWS prints it; for a role, the session's.
    pub(super) arn: Cow<'a, str>,
    pub(super) identity: Vec<Held<'a>>,
    pub(super) boundary: Option<Held<'a>>,
    pub(super) session: Option<Vec<Held<'a>>>,
    /// The service control policies of his account.
    pub(super) controls: Levels<'a>,
}

/// A policy with its name, held while it is evaluated. One that is gone grants nothing; one that cannot be read ends the request.
pub(super) struct Held<'a> {
    pub(super) policy: Arc<Compiled>,
    pub(super) source: Source,
    pub(super) text: HeldText<'a>,
    /// The name of the group that has it inline: two groups may have policies of one name.
    pub(super) group: Option<&'a str>,
}

/// Where the text of a policy is.
#[derive(Clone, Copy)]
pub(super) enum HeldText<'a> {
    /// On record.
    Kept(&'a PolicyText),
    /// In the token of the session.
    Sealed(&'a str),
    /// The policy is gone.
    Gone,
}

impl<'a> Held<'a> {
    pub(super) fn attached(&self) -> Attached<'_> {
        Attached { policy: &self.policy, source: &self.source }
    }

    pub(super) fn of(text: &'a PolicyText, source: Source) -> Result<Self, Unreadable> {
        let policy = text.compiled(&Catalogue::reference()).map_err(|error| Unreadable(format!("{source:?}: {error}")))?;
        Ok(Self { policy: Arc::clone(policy), source, text: HeldText::Kept(text), group: None })
    }

    /// The inline policy of a session.
    fn of_session(text: &'a str, compiled: Option<Arc<Compiled>>) -> Result<Self, Unreadable> {
        let policy = compiled.ok_or_else(|| Unreadable("the inline session policy".into()))?;
        Ok(Self { policy, source: Source::inline("session"), text: HeldText::Sealed(text), group: None })
    }

    /// Its text, and what kind of document that is; `None` if the policy is gone.
    pub(super) fn written(&self) -> Option<(&'a str, DocumentKind)> {
        match self.text {
            HeldText::Kept(text) => Some((text.as_str(), text.kind())),
            HeldText::Sealed(text) => Some((text, DocumentKind::Session)),
            HeldText::Gone => None,
        }
    }

    pub(super) fn mark(&self) -> Option<TextMark> {
        match self.text {
            HeldText::Kept(text) => Some(text.mark()),
            HeldText::Sealed(_) | HeldText::Gone => None,
        }
    }

    fn took(&self, layer: Layer) -> Took {
        Took { layer, source: Some(self.source.clone()), mark: self.mark() }
    }

    /// Whether a decision that names that source means this one. Inline policies of one name have each a name of their own in memory.
    fn is_from(&self, source: &Source) -> bool {
        match (&self.source, source) {
            (Source::Inline { name: own }, Source::Inline { name }) => Arc::ptr_eq(own, name),
            (Source::Managed { arn: own }, Source::Managed { arn }) => own == arn,
            (Source::Inline { .. }, Source::Managed { .. }) | (Source::Managed { .. }, Source::Inline { .. }) => false,
        }
    }
}

/// A stored document that this build cannot read. It may hold a Deny, so the request fails.
pub(super) struct Unreadable(String);

impl From<PolicyError> for Unreadable {
    fn from(error: PolicyError) -> Self {
        Self(error.to_string())
    }
}

impl From<Unreadable> for Refusal {
    fn from(Unreadable(cause): Unreadable) -> Self {
        Self::internal(cause)
    }
}

impl<'a> OwnLayers<'a> {
    /// Of a caller of whom nothing is asked.
    pub(super) fn none(caller: &'a Caller) -> Self {
        Self { arn: caller.arn_text(), identity: Vec::new(), boundary: None, session: None, controls: Levels::default() }
    }

    pub(super) fn of(snapshot: &'a Snapshot, caller: &'a Caller) -> Result<Self, Refusal> {
        let mut own = Self::none(caller);
        match caller.principal() {
            Principal::User { user, .. } => {
                own.hold_inline(&user.inline, None)?;
                own.hold_managed(snapshot, &user.attached)?;
                for group in snapshot.groups_of(user) {
                    own.hold_inline(&group.inline, Some(&group.name))?;
                    own.hold_managed(snapshot, &group.attached)?;
                }
                own.boundary = user.boundary.as_ref().map(|arn| managed(snapshot, arn)).transpose()?;
            }
            Principal::RoleSession { role, .. } => {
                own.hold_inline(&role.inline, None)?;
                own.hold_managed(snapshot, &role.attached)?;
                own.boundary = role.boundary.as_ref().map(|arn| managed(snapshot, arn)).transpose()?;
            }
            Principal::Root { .. } | Principal::Anonymous | Principal::Service { .. } | Principal::Operator => {}
        }
        if let Some(session) = caller.session() {
            own.session = session_layer(snapshot, session)?;
        }
        own.controls = Levels::of_caller(snapshot, caller)?;
        Ok(own)
    }

    /// The policy of that layer which a decision names.
    pub(super) fn find(&self, layer: Layer, source: &Source) -> Option<&Held<'a>> {
        let held = match layer {
            Layer::Boundary => self.boundary.as_slice(),
            Layer::Session => self.session.as_deref().unwrap_or_default(),
            Layer::Identity => self.identity.as_slice(),
            Layer::Resource | Layer::Trust | Layer::ServiceControl | Layer::ResourceControl => &[],
        };
        held.iter().find(|held| held.is_from(source))
    }

    /// What takes part in every ask of the request.
    pub(super) fn documents(&self) -> Vec<Took> {
        let identity = self.identity.iter().map(|held| held.took(Layer::Identity));
        let boundary = self.boundary.iter().map(|held| held.took(Layer::Boundary));
        let session = self.session.iter().flatten().map(|held| held.took(Layer::Session));
        identity.chain(boundary).chain(session).chain(self.controls.took(Layer::ServiceControl)).collect()
    }

    fn hold_inline(&mut self, policies: &'a [InlinePolicy], group: Option<&'a str>) -> Result<(), Unreadable> {
        for policy in policies {
            let held = Held::of(&policy.text, Source::inline(Arc::clone(&policy.name)))?;
            self.identity.push(Held { group, ..held });
        }
        Ok(())
    }

    fn hold_managed(&mut self, snapshot: &'a Snapshot, arns: &[Arc<str>]) -> Result<(), Unreadable> {
        for arn in arns {
            self.identity.push(managed(snapshot, arn)?);
        }
        Ok(())
    }
}

/// A managed policy as it is now. Managed session policies are read live too: a deleted one grants nothing (W3.4).
fn managed<'a>(snapshot: &'a Snapshot, arn: &str) -> Result<Held<'a>, Unreadable> {
    let source = Source::managed(Arn::parse(arn).map_err(|_| Unreadable(format!("the policy name {arn}")))?);
    match snapshot.managed_policy(arn).and_then(|policy| policy.default()) {
        Some(version) => Held::of(&version.text, source),
        None => Ok(Held { policy: Arc::default(), source, text: HeldText::Gone, group: None }),
    }
}

fn session_layer<'a>(snapshot: &'a Snapshot, session: &'a Session) -> Result<Option<Vec<Held<'a>>>, Unreadable> {
    let content = &session.session().content;
    if !content.has_session_policies() {
        return Ok(None);
    }
    let mut layer = Vec::with_capacity(content.policy_arns.len() + 1);
    if let (Some(text), Some(compiled)) = (content.inline_policy.as_deref(), session.inline_policy(compile_session_policy)) {
        layer.push(Held::of_session(text, compiled.clone())?);
    }
    for arn in &content.policy_arns {
        layer.push(managed(snapshot, arn.as_str())?);
    }
    Ok(Some(layer))
}

fn compile_session_policy(text: &str) -> Option<Arc<Compiled>> {
    // Judged when the session was minted; rules for writing that are newer than it must not end it.
    let document = Document::read(text, DocumentKind::Session).ok()?;
    Some(Arc::new(Compiled::compile(&document, &Catalogue::reference())))
}
