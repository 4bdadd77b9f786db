//! The one authorization path: every ask of every service is decided here, and nowhere else (design rule 6).
//!
//! Layers are gathered from the snapshot of the request; the engine decides; a `Proof` comes out, which `perform` demands.

mod explained;
mod own;
mod readings;

use std::{ops::Deref, sync::Arc};

use daypass_directory::{Snapshot, TextMark};
use daypass_names::AccountId;
use daypass_policy::{Attached, Context, Decision, Layer, Layers, Request, Requester, ResourcePolicy, Source, authorize};

pub use explained::Explained;
pub(crate) use explained::sheet;
pub use own::SessionPolicies;
use own::{Held, OwnLayers, Unreadable};
use readings::{Reading, Readings};

use crate::{
    again::Again,
    caller::{Caller, Principal},
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
    /// Which text of that policy decided, by which of its statements; `None` if no statement did.
    pub origin: Option<Origin>,
    /// Condition keys of this ask.
    pub keys: Vec<AskedKey>,
    /// Those that it shares with others.
    pub shared: Arc<[AskedKey]>,
    /// The documents that took part, but for the trust policy of a refusal (W10.5); the caller's own stand with the first ask alone.
    pub documents: Vec<Took>,
}

/// Where a decision comes from: two groups may have inline policies of one name, and a Sid may look like another statement's number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The group that has the policy inline.
    pub group: Option<String>,
    /// The mark of its text; `None` if it is the inline policy of a session, which never changes.
    pub mark: Option<TextMark>,
    /// The place of the statement, from 1.
    pub place: u32,
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

/// Decides asks that were decided before, by the documents of another snapshot. Nothing is refused and nothing comes of it.
pub(crate) fn decide_again(scene: &Again) -> Result<Vec<Decided>, Refusal> {
    let mut deciding = Deciding::again(scene)?;
    for ask in &scene.asks {
        deciding.ask(Ask { on_deny: OnDeny::Skip, ..ask.clone() })?;
    }
    Ok(deciding.decided)
}

/// Decides one of them and tells all that is said on the way.
pub(crate) fn explain_again<T>(scene: &Again, ask: &Ask, tell: impl FnOnce(&Explained<'_>) -> T) -> Result<T, Refusal> {
    let mut deciding = Deciding::again(scene)?;
    deciding.turn_to(ask.account)?;
    deciding.explain(ask, tell)
}

/// A request whose asks are being decided.
struct Deciding<'a> {
    snapshot: &'a Snapshot,
    caller: &'a Caller,
    own: OwnLayers<'a>,
    /// Whose the resource of the latest ask is: the asks of a request are mostly about one account.
    owner: Owner<'a>,
    context: Context<'a>,
    /// Whether a role's trust policy is named among the documents of a refusal too: to the operator, never on record (W10.5).
    names_trust: bool,
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
        Ok(Self {
            snapshot,
            caller,
            own,
            owner: Owner::default(),
            context,
            names_trust: false,
            decided: Vec::with_capacity(asks),
            skipped: Vec::new(),
        })
    }

    /// With the session policies of that time, and for the operator's eyes.
    fn again(scene: &'a Again) -> Result<Self, Refusal> {
        let mut deciding = Self::begin(&scene.snapshot, &scene.caller, scene.asks.len(), &scene.keys)?;
        deciding.own.session = scene.session.layer(&scene.snapshot)?;
        deciding.names_trust = true;
        Ok(deciding)
    }

    /// Whether the next resource is of another account than the latest.
    fn turn_to(&mut self, account: Option<AccountId>) -> Result<bool, Refusal> {
        let is_another = self.owner.account != account;
        if is_another {
            self.owner = Owner::of(self.snapshot, account)?;
        }
        Ok(is_another)
    }

    fn ask(&mut self, ask: Ask) -> Result<(), Refusal> {
        let mut documents = if self.decided.is_empty() { self.own.documents() } else { Vec::new() };
        if self.turn_to(ask.account)? {
            documents.extend(self.owner.took());
        }
        let mut decision = decide_one(self.caller, &self.own, &self.owner, &ask, &self.context)?;
        let allowed = decision.is_allow();
        let named = if self.names_trust { ask.policy.took() } else { None };
        // W10.5: of a refusal, what is told and recorded of a role that is there is what would be of one that is not, its tags included.
        let ask = if allowed { ask } else { ask.of_no_role() };
        if matches!(ask.policy, AskedPolicy::MissingTrust) {
            decision = decide_one(self.caller, &self.own, &self.owner, &ask, &self.context)?;
        }
        let origin = self.origin(&decision, &ask);
        documents.extend(ask.policy.took().or(named));
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
            origin,
            keys: ask.keys,
            shared: ask.shared,
            documents,
        });
        denial.map_or(Ok(()), Err)
    }

    fn origin(&self, decision: &Decision, ask: &Ask) -> Option<Origin> {
        let (layer, place) = (decision.layer()?, decision.statement_name()?.index + 1);
        let of_own = |held: Option<&Held<'_>>| Origin {
            group: held.and_then(|held| held.group).map(ToOwned::to_owned),
            mark: held.and_then(Held::mark),
            place,
        };
        let of = |mark| Origin { group: None, mark, place };
        Some(match layer {
            Layer::Identity | Layer::Boundary | Layer::Session => of_own(self.own.find(layer, decision.policy()?)),
            Layer::Resource | Layer::Trust => of(ask.policy.took().and_then(|took| took.mark)),
            Layer::ServiceControl => of(self.own.controls.mark_of(decision.policy()?)),
            Layer::ResourceControl => of(self.owner.mark_of(decision.policy()?)),
        })
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

fn set_all<'a>(context: &mut Context<'a>, keys: &'a [AskedKey]) {
    for key in keys {
        match &key.value {
            AskedValue::One(value) => context.set_single(&*key.key, value.as_str()),
            AskedValue::Many(values) => context.set_multi(&*key.key, values.iter().map(String::as_str)),
            // A reading has set what it counts as. Where none has, no policy looks at the key, and any of them does.
            AskedValue::AnyOf(values) => context.set_single(&*key.key, values.first().map_or("", String::as_str)),
        }
    }
}

/// One ask as the engine sees it, its tags read in that way.
fn with_request<T>(
    caller: &Caller,
    own: &OwnLayers<'_>,
    whose: &Owner<'_>,
    (ask, reading): (&Ask, &Reading<'_>),
    keys: &Context<'_>,
    use_it: impl FnOnce(&Request<'_>) -> T,
) -> T {
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
    for (key, value) in reading {
        context.set_single(*key, *value);
    }
    set_all(&mut context, &ask.shared);
    set_all(&mut context, &ask.keys);
    use_it(&Request {
        action: ask.action,
        resource: &ask.resource,
        resource_account: ask.account,
        requester: requester(caller, &own.arn),
        context: &context,
    })
}

/// One ask, however its tags are read: the first denial is the decision. Most asks can be read in one way only.
fn decide_one(caller: &Caller, own: &OwnLayers<'_>, whose: &Owner<'_>, ask: &Ask, keys: &Context<'_>) -> Result<Decision, Refusal> {
    if !readings::are_several(ask) {
        return Ok(decide_as(caller, own, whose, (ask, &Reading::new()), keys)?);
    }
    decide_each(caller, own, whose, ask, keys).map(|(_, decision)| decision)
}

/// The decision with the reading that it was made by.
fn decide_each<'a>(
    caller: &Caller,
    own: &OwnLayers<'_>,
    whose: &Owner<'_>,
    ask: &'a Ask,
    keys: &Context<'_>,
) -> Result<(Reading<'a>, Decision), Refusal> {
    let mut decided = None;
    for reading in Readings::of(caller, own, whose, ask)? {
        let decision = decide_as(caller, own, whose, (ask, &reading), keys)?;
        let allowed = decision.is_allow();
        decided = Some((reading, decision));
        if !allowed {
            break;
        }
    }
    decided.ok_or_else(|| Refusal::internal("an ask that can be read in no way"))
}

/// One ask read in one way, with the caller's layers, the resource's policy, and the organisation's of both.
fn decide_as(
    caller: &Caller,
    own: &OwnLayers<'_>,
    whose: &Owner<'_>,
    (ask, reading): (&Ask, &Reading<'_>),
    keys: &Context<'_>,
) -> Result<Decision, Unreadable> {
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
    let layers = Layers {
        identity: &identity,
        resource,
        boundary: own.boundary.as_ref().map(Held::attached),
        session: session.as_deref(),
        scp_levels: &own.controls.slices(),
        rcp_levels: &whose.controls_for(caller, ask.action, &ask.resource).map(Levels::slices).unwrap_or_default(),
    };
    Ok(with_request(caller, own, whose, (ask, reading), keys, |request| authorize(request, &layers)))
}

/// The caller as the engine sees him. There is no way here from a request to a service principal (W10.2).
fn requester<'a>(caller: &'a Caller, session_arn: &'a str) -> Requester<'a> {
    match caller.principal() {
        Principal::Root { account } => Requester::Root { account: *account },
        Principal::User { account, user } => Requester::User { account: *account, id: &user.id, arn: user.arn() },
        Principal::RoleSession { account, role, name } => {
            let origin = caller.session().and_then(|session| session.session().content.federation.as_ref());
            let provider = origin.map(|origin| origin.provider.as_str());
            Requester::RoleSession { account: *account, role_id: &role.id, role_arn: role.arn(), session_arn, session_name: name.as_str(), provider }
        }
        Principal::Service { name } => Requester::Service { name },
        // Operators do not come this way: what they may do is not a matter of policy.
        Principal::Anonymous | Principal::Operator => Requester::Anonymous,
    }
}

#[cfg(test)]
mod tests;
