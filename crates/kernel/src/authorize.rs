//! The one authorization path: every ask of every service is decided here, and nowhere else (design rule 6).
//!
//! Layers are gathered from the snapshot of the request; the engine decides; a `Proof` comes out, which `perform` demands.

use std::{borrow::Cow, ops::Deref, sync::Arc};

use daypass_directory::{PolicyText, Snapshot, TextMark, records::InlinePolicy};
use daypass_names::{AccountId, Arn};
use daypass_policy::{
    Attached, Catalogue, Compiled, Context, Decision, Document, DocumentKind, Layer, Layers, Request, Requester, ResourcePolicy, Source, authorize,
};

use crate::{
    caller::{Caller, Principal, Session},
    controls::{Levels, Owner},
    event,
    limits::{ASKS_AT_ONCE, MAX_ASKS, MAX_EVENT_NAME_BYTES},
    refusal::Refusal,
    service::{Ask, AskedKey, AskedPolicy, AskedValue, OnDeny},
};

/// That every ask of a request was decided, and which parts of it are left out. Made here only.
#[derive(Debug)]
pub struct Proof {
    skipped: Vec<usize>,
}

impl Proof {
    /// Whether another decision left out the same asks.
    pub(crate) fn same_as(&self, other: &Self) -> bool {
        self.skipped == other.skipped
    }

    /// Whether the ask at that place was denied and is to be left out.
    pub fn skips(&self, ask: usize) -> bool {
        self.skipped.binary_search(&ask).is_ok()
    }

    /// Whether nothing of so many asks was allowed.
    pub(crate) fn skips_all(&self, asks: usize) -> bool {
        self.skipped.len() == asks
    }
}

/// An input that was authorized. The only way to one is a `Proof`.
#[derive(Debug)]
pub struct Authorized<'a, I> {
    input: &'a I,
    proof: &'a Proof,
}

impl<'a, I> Authorized<'a, I> {
    pub(crate) fn new(input: &'a I, proof: &'a Proof) -> Self {
        Self { input, proof }
    }

    /// Whether the ask at that place was denied and is to be left out.
    pub fn skips(&self, ask: usize) -> bool {
        self.proof.skips(ask)
    }
}

impl<I> Deref for Authorized<'_, I> {
    type Target = I;

    fn deref(&self) -> &I {
        self.input
    }
}

/// One ask with its decision, as the event keeps it.
#[derive(Debug, Clone)]
pub struct Decided {
    /// `sts:AssumeRole`
    pub action: &'static str,
    /// The resource's ARN, or `*`.
    pub resource: String,
    /// The account that owns the resource.
    pub account: Option<AccountId>,
    /// Where that account is in the organisation, if it is not the caller's own.
    pub path: Option<Arc<str>>,
    /// Whether it was allowed.
    pub allowed: bool,
    /// The layer that decided, or that allowed nothing.
    pub layer: &'static str,
    /// The policy that decided.
    pub policy: Option<String>,
    /// Its statement.
    pub statement: Option<String>,
    /// Condition keys of this ask.
    pub keys: Vec<AskedKey>,
    /// Those that it shares with others.
    pub shared: Arc<[AskedKey]>,
    /// The documents that took part, but for the trust policy of a refusal (W10.5); the caller's own stand with the first ask alone.
    pub documents: Vec<Took>,
}

/// A document that took part in a decision, and as what text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Took {
    /// Its layer.
    pub layer: Layer,
    /// Its ARN, or the name of an inline one; `None` for the policy of the resource, and for control policies, which are told as one.
    pub source: Option<Source>,
    /// The mark of its text; `None` if it is gone, or is the inline policy of a session, which never changes.
    pub mark: Option<TextMark>,
}

/// The outcome over all asks.
pub(crate) struct Verdict {
    pub(crate) decided: Vec<Decided>,
    pub(crate) outcome: Result<Proof, Refusal>,
}

/// Decides every ask in order. The first refusal ends the request; a skipped ask is remembered.
pub(crate) fn decide(snapshot: &Snapshot, caller: &Caller, asks: Vec<Ask>, keys: &[AskedKey]) -> Verdict {
    let mut deciding = match Deciding::begin(snapshot, caller, asks.len(), keys) {
        Ok(deciding) => deciding,
        Err(refusal) => return Verdict { decided: Vec::new(), outcome: Err(refusal) },
    };
    for ask in asks {
        if let Err(refusal) = deciding.ask(ask) {
            return deciding.end(Err(refusal));
        }
    }
    deciding.end(Ok(()))
}

/// The same for whoever may ask a thousand times: others have their turn in between.
pub(crate) async fn decide_in_turns(snapshot: &Snapshot, caller: &Caller, asks: Vec<Ask>, keys: &[AskedKey]) -> Verdict {
    let mut deciding = match Deciding::begin(snapshot, caller, asks.len(), keys) {
        Ok(deciding) => deciding,
        Err(refusal) => return Verdict { decided: Vec::new(), outcome: Err(refusal) },
    };
    for ask in asks {
        if deciding.decided.len() % ASKS_AT_ONCE == ASKS_AT_ONCE - 1 {
            tokio::task::yield_now().await;
        }
        if let Err(refusal) = deciding.ask(ask) {
            return deciding.end(Err(refusal));
        }
    }
    deciding.end(Ok(()))
}

/// What a session was made with, as its minting was recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionPolicies {
    /// The text of its own policy.
    pub inline: Option<String>,
    /// The managed ones.
    pub arns: Vec<String>,
}

/// Decides asks that were decided before, by the documents of another snapshot. Nothing is refused and nothing comes of it.
pub(crate) fn decide_again(
    snapshot: &Snapshot,
    caller: &Caller,
    session: &SessionPolicies,
    asks: Vec<Ask>,
    keys: &[AskedKey],
) -> Result<Vec<Decided>, Refusal> {
    let mut deciding = Deciding::begin(snapshot, caller, asks.len(), keys)?;
    deciding.own.session = session.layer(snapshot)?;
    for ask in asks {
        deciding.ask(Ask { on_deny: OnDeny::Skip, ..ask })?;
    }
    Ok(deciding.decided)
}

impl SessionPolicies {
    fn layer(&self, snapshot: &Snapshot) -> Result<Option<Vec<Held>>, Unreadable> {
        let unreadable = || Unreadable("the inline session policy".into());
        let inline = self.inline.as_deref().map(|text| compile_session_policy(text).ok_or_else(unreadable)).transpose()?;
        let inline = inline.map(|policy| Held { policy, source: Source::inline("session"), mark: None });
        let mut layer: Vec<Held> = inline.into_iter().collect();
        for arn in &self.arns {
            layer.push(managed(snapshot, arn)?);
        }
        Ok((!layer.is_empty()).then_some(layer))
    }
}

/// A request whose asks are being decided.
struct Deciding<'a> {
    snapshot: &'a Snapshot,
    caller: &'a Caller,
    own: OwnLayers<'a>,
    /// Whose the resource of the latest ask is: the asks of a request are mostly about one account.
    owner: Owner<'a>,
    context: Context<'a>,
    decided: Vec<Decided>,
    skipped: Vec<usize>,
}

impl<'a> Deciding<'a> {
    fn begin(snapshot: &'a Snapshot, caller: &'a Caller, asks: usize, keys: &'a [AskedKey]) -> Result<Self, Refusal> {
        if asks > MAX_ASKS {
            return Err(Refusal::internal("more asks than one request may make"));
        }
        let mut context = Context::new();
        set_all(&mut context, keys);
        let own = if asks == 0 { OwnLayers::none(caller) } else { OwnLayers::of(snapshot, caller)? };
        Ok(Self { snapshot, caller, own, owner: Owner::default(), context, decided: Vec::with_capacity(asks), skipped: Vec::new() })
    }

    fn ask(&mut self, ask: Ask) -> Result<(), Refusal> {
        let mut documents = if self.decided.is_empty() { self.own.documents() } else { Vec::new() };
        if self.owner.account != ask.account {
            self.owner = Owner::of(self.snapshot, ask.account)?;
            documents.extend(self.owner.took());
        }
        let mut decision = decide_one(self.caller, &self.own, &self.owner, &ask, &self.context)?;
        let allowed = decision.is_allow();
        // W10.5: of a refusal, what is told and recorded of a role that is there is what would be of one that is not, its tags included.
        let ask = if allowed { ask } else { ask.of_no_role() };
        if matches!(ask.policy, AskedPolicy::MissingTrust) {
            decision = decide_one(self.caller, &self.own, &self.owner, &ask, &self.context)?;
        }
        documents.extend(ask.policy.took());
        let denial = (!allowed && ask.on_deny == OnDeny::Refuse).then(|| denial(self.snapshot, self.caller, &ask, &decision));
        if !allowed {
            self.skipped.push(self.decided.len());
        }
        self.decided.push(Decided {
            action: ask.action,
            resource: ask.resource,
            account: ask.account,
            path: self.owner.path.filter(|_| ask.account != self.caller.account()).cloned(),
            allowed,
            layer: decision.layer_name(),
            policy: decision.policy_name().map(short),
            statement: decision.statement().map(short),
            keys: ask.keys,
            shared: ask.shared,
            documents,
        });
        denial.map_or(Ok(()), Err)
    }

    fn end(self, outcome: Result<(), Refusal>) -> Verdict {
        Verdict { decided: self.decided, outcome: outcome.map(|()| Proof { skipped: self.skipped }) }
    }
}

/// A name as events show it.
fn short(name: String) -> String {
    if name.len() <= MAX_EVENT_NAME_BYTES { name } else { event::cut(&name, MAX_EVENT_NAME_BYTES).to_owned() }
}

/// What the caller is told (policy-evaluation §9).
fn denial(snapshot: &Snapshot, caller: &Caller, ask: &Ask, decision: &Decision) -> Refusal {
    let inside = |account: AccountId| snapshot.is_known(account);
    if let Some(text) = ask.outside
        && !(caller.account().is_some_and(inside) && ask.account.is_none_or(inside))
    {
        return Refusal::new("AccessDenied", 403, text);
    }
    let mut text = format!("User: {} is not authorized to perform: {}", caller.arn(), ask.action);
    if !ask.shown.is_empty() {
        text.push_str(" on resource: ");
        text.push_str(&ask.shown);
    }
    // The reason is given within one account or one organisation; the refusal of a trust policy never has one.
    let known = |account: Option<AccountId>| account.is_none_or(|account| snapshot.is_known(account));
    if decision.layer() != Some(Layer::Trust)
        && known(caller.account())
        && known(ask.account)
        && let Some(suffix) = decision.refusal_suffix(ask.action)
    {
        text.push(' ');
        text.push_str(&suffix);
    }
    Refusal::new("AccessDenied", 403, text)
}

/// The policies that follow the caller wherever he goes.
struct OwnLayers<'a> {
    /// The caller's ARN as AWS prints it; for a role, the session's.
    arn: Cow<'a, str>,
    identity: Vec<Held>,
    boundary: Option<Held>,
    session: Option<Vec<Held>>,
    /// The service control policies of his account.
    controls: Levels<'a>,
}

/// A policy with its name, held while it is evaluated. One that is gone grants nothing; one that cannot be read ends the request.
struct Held {
    policy: Arc<Compiled>,
    source: Source,
    mark: Option<TextMark>,
}

impl Held {
    fn attached(&self) -> Attached<'_> {
        Attached { policy: &self.policy, source: &self.source }
    }

    fn of(text: &PolicyText, source: Source) -> Result<Self, Unreadable> {
        let policy = text.compiled(&Catalogue::reference()).map_err(|error| Unreadable(format!("{source:?}: {error}")))?;
        Ok(Self { policy: Arc::clone(policy), source, mark: Some(text.mark()) })
    }

    fn took(&self, layer: Layer) -> Took {
        Took { layer, source: Some(self.source.clone()), mark: self.mark }
    }
}

/// A stored document that this build cannot read. It may hold a Deny, so the request fails.
struct Unreadable(String);

impl From<Unreadable> for Refusal {
    fn from(Unreadable(cause): Unreadable) -> Self {
        Self::internal(cause)
    }
}

impl<'a> OwnLayers<'a> {
    /// Of a caller of whom nothing is asked.
    fn none(caller: &'a Caller) -> Self {
        Self { arn: caller.arn_text(), identity: Vec::new(), boundary: None, session: None, controls: Levels::default() }
    }

    fn of(snapshot: &'a Snapshot, caller: &'a Caller) -> Result<Self, Refusal> {
        let mut own = Self::none(caller);
        match caller.principal() {
            Principal::User { user, .. } => {
                own.hold_inline(&user.inline)?;
                own.hold_managed(snapshot, &user.attached)?;
                for group in snapshot.groups_of(user) {
                    own.hold_inline(&group.inline)?;
                    own.hold_managed(snapshot, &group.attached)?;
                }
                own.boundary = user.boundary.as_ref().map(|arn| managed(snapshot, arn)).transpose()?;
            }
            Principal::RoleSession { role, .. } => {
                own.hold_inline(&role.inline)?;
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

    /// What takes part in every ask of the request.
    fn documents(&self) -> Vec<Took> {
        let identity = self.identity.iter().map(|held| held.took(Layer::Identity));
        let boundary = self.boundary.iter().map(|held| held.took(Layer::Boundary));
        let session = self.session.iter().flatten().map(|held| held.took(Layer::Session));
        identity.chain(boundary).chain(session).chain(self.controls.took(Layer::ServiceControl)).collect()
    }

    fn hold_inline(&mut self, policies: &[InlinePolicy]) -> Result<(), Unreadable> {
        for policy in policies {
            self.identity.push(Held::of(&policy.text, Source::inline(Arc::clone(&policy.name)))?);
        }
        Ok(())
    }

    fn hold_managed(&mut self, snapshot: &Snapshot, arns: &[Arc<str>]) -> Result<(), Unreadable> {
        for arn in arns {
            self.identity.push(managed(snapshot, arn)?);
        }
        Ok(())
    }
}

/// A managed policy as it is now. Managed session policies are read live too: a deleted one grants nothing (W3.4).
fn managed(snapshot: &Snapshot, arn: &str) -> Result<Held, Unreadable> {
    let source = Source::managed(Arn::parse(arn).map_err(|_| Unreadable(format!("the policy name {arn}")))?);
    match snapshot.managed_policy(arn).and_then(|policy| policy.default()) {
        Some(version) => Held::of(&version.text, source),
        None => Ok(Held { policy: Arc::default(), source, mark: None }),
    }
}

fn session_layer(snapshot: &Snapshot, session: &Session) -> Result<Option<Vec<Held>>, Unreadable> {
    let content = &session.session().content;
    if !content.has_session_policies() {
        return Ok(None);
    }
    let mut layer = Vec::with_capacity(content.policy_arns.len() + 1);
    if let Some(compiled) = session.inline_policy(compile_session_policy) {
        let policy = compiled.clone().ok_or_else(|| Unreadable("the inline session policy".into()))?;
        layer.push(Held { policy, source: Source::inline("session"), mark: None });
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

fn set_all<'a>(context: &mut Context<'a>, keys: &'a [AskedKey]) {
    for key in keys {
        match &key.value {
            AskedValue::One(value) => context.set_single(&*key.key, value.as_str()),
            AskedValue::Many(values) => context.set_multi(&*key.key, values.iter().map(String::as_str)),
        }
    }
}

/// One ask, with the caller's layers, the resource's policy, and the organisation's of both.
fn decide_one(caller: &Caller, own: &OwnLayers<'_>, whose: &Owner<'_>, ask: &Ask, keys: &Context<'_>) -> Result<Decision, Unreadable> {
    let mut context = Context::over(keys);
    let owner = ask.account.map(AccountId::digits);
    if let Some(owner) = owner.as_ref().and_then(|digits| std::str::from_utf8(digits).ok()) {
        context.set_single("aws:ResourceAccount", owner);
    }
    if let Some(organization) = whose.organization {
        context.set_single("aws:ResourceOrgID", organization);
    }
    if let Some(path) = whose.path {
        context.set_multi("aws:ResourceOrgPaths", [&**path]);
    }
    set_all(&mut context, &ask.shared);
    set_all(&mut context, &ask.keys);
    let identity: Vec<Attached<'_>> = own.identity.iter().map(Held::attached).collect();
    let session: Option<Vec<Attached<'_>>> = own.session.as_ref().map(|layer| layer.iter().map(Held::attached).collect());
    let compiled = match &ask.policy {
        AskedPolicy::Trust(text) | AskedPolicy::Resource(text) => Some(Held::of(text, Source::inline("resource"))?),
        AskedPolicy::None | AskedPolicy::MissingTrust => None,
    };
    let resource = match (&ask.policy, &compiled) {
        (AskedPolicy::Trust(_), Some(held)) => ResourcePolicy::Trust(&held.policy),
        (AskedPolicy::Resource(_), Some(held)) => ResourcePolicy::Standard(&held.policy),
        (AskedPolicy::MissingTrust, _) => ResourcePolicy::Missing,
        (AskedPolicy::None | AskedPolicy::Trust(_) | AskedPolicy::Resource(_), _) => ResourcePolicy::None,
    };
    let request = Request {
        action: ask.action,
        resource: &ask.resource,
        resource_account: ask.account,
        requester: requester(caller, &own.arn),
        context: &context,
    };
    let layers = Layers {
        identity: &identity,
        resource,
        boundary: own.boundary.as_ref().map(Held::attached),
        session: session.as_deref(),
        scp_levels: &own.controls.slices(),
        rcp_levels: &whose.controls_for(caller, ask.action, &ask.resource),
    };
    Ok(authorize(&request, &layers))
}

/// The caller as the engine sees him. There is no way here from a request to a service principal (W10.2).
fn requester<'a>(caller: &'a Caller, session_arn: &'a str) -> Requester<'a> {
    match caller.principal() {
        Principal::Root { account } => Requester::Root { account: *account },
        Principal::User { account, user } => Requester::User { account: *account, id: &user.id, arn: user.arn() },
        Principal::RoleSession { account, role, name } => {
            Requester::RoleSession { account: *account, role_id: &role.id, role_arn: role.arn(), session_arn, session_name: name.as_str() }
        }
        Principal::Service { name } => Requester::Service { name },
        // Operators do not come this way: what they may do is not a matter of policy.
        Principal::Anonymous | Principal::Operator => Requester::Anonymous,
    }
}
