//! Statements and the flow of a decision (reference §2, §3, §6, §7), as naively as they can be written.

use serde_json::Value;

use super::{
    case::{Ask, OfResource, Papers, Who},
    conditions::{Surroundings, hold, texts},
    principals::{Reach, left_out, named},
    text,
};

/// What the reference lets an engine answer. Several layers stand there where it leaves open which one is named.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) allow: bool,
    /// `None` where it may be said or not.
    pub(crate) explicit: Option<bool>,
    pub(crate) layers: Vec<&'static str>,
}

/// On whose side a document speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Caller,
    Resource,
    /// The policy of a role.
    Trust,
    /// Its principal is everyone, whoever asks (§7).
    ResourceControl,
}

/// What a layer says.
#[derive(Default)]
struct Said {
    denies: bool,
    grants: Option<Reach>,
}

impl Said {
    fn allows(&self) -> bool {
        self.grants.is_some()
    }
}

struct Hearing<'a> {
    ask: &'a Ask,
    bounded: bool,
}

impl Hearing<'_> {
    fn hear(&self, documents: &[Value], side: Side) -> Said {
        let mut said = Said::default();
        for document in documents {
            let variables = document.get("Version").and_then(Value::as_str) == Some("2012-10-17");
            for statement in statements(document) {
                let deny = statement["Effect"] == "Deny";
                let Some(reach) = self.applies(statement, side, deny, variables) else { continue };
                said.denies |= deny;
                said.grants = said.grants.max(Some(reach).filter(|_| !deny));
            }
        }
        said
    }

    /// How far it reaches, if it applies.
    fn applies(&self, statement: &Value, side: Side, deny: bool, variables: bool) -> Option<Reach> {
        let around = Surroundings { facts: &self.ask.facts, variables, deny };
        let fits =
            self.action(statement) && self.resource(statement, variables, deny) && statement.get("Condition").is_none_or(|block| hold(block, around));
        fits.then(|| self.principal(statement, side, deny))?
    }

    fn principal(&self, statement: &Value, side: Side, deny: bool) -> Option<Reach> {
        match (side, statement.get("Principal"), statement.get("NotPrincipal")) {
            (Side::Caller | Side::ResourceControl, _, _) => Some(Reach::Free),
            (Side::Resource | Side::Trust, Some(element), _) => named(element, self.ask.who, deny, side == Side::Trust),
            // With Deny only.
            (Side::Resource | Side::Trust, None, Some(element)) => (deny && left_out(element, self.ask.who, self.bounded)).then_some(Reach::Free),
            (Side::Resource | Side::Trust, None, None) => None,
        }
    }

    fn action(&self, statement: &Value) -> bool {
        let any = |listed: &Value| texts(listed).iter().any(|pattern| text::action(pattern, &self.ask.action));
        match (statement.get("Action"), statement.get("NotAction")) {
            (Some(listed), _) => any(listed),
            (None, Some(listed)) => !any(listed),
            (None, None) => false,
        }
    }

    /// A trust policy has no resource: it speaks of its role. What matches nothing for want of a value leaves `NotResource` unconfirmed (§2): so
    /// an Allow is not widened by it, and a Deny is.
    fn resource(&self, statement: &Value, variables: bool, deny: bool) -> bool {
        let judged = |element: &str| {
            let listed = statement.get(element)?;
            Some(texts(listed).iter().map(|pattern| self.one_resource(pattern, variables)).collect::<Vec<_>>())
        };
        match (judged("Resource"), judged("NotResource")) {
            (Some(judged), _) => judged.contains(&Some(true)),
            (None, Some(judged)) => !judged.contains(&Some(true)) && (deny || !judged.contains(&None)),
            (None, None) => true,
        }
    }

    /// `None` for want of a value, where the parts before it match, or if a variable stands before the fifth colon, where none is expanded (§2).
    fn one_resource(&self, pattern: &str, variables: bool) -> Option<bool> {
        let special = |text: &str| ["*}", "?}", "$}"].iter().any(|end| text.starts_with(end));
        if variables && pattern.splitn(6, ':').take(5).any(|part| part.split("${").skip(1).any(|variable| !special(variable))) {
            return None;
        }
        let fits = |pattern: &str| text::expand(pattern, variables, &self.ask.facts).map(|units| text::arn(&units, &self.ask.resource));
        if pattern == "*" {
            return Some(true);
        }
        fits(pattern).or_else(|| {
            let before: Vec<&str> = pattern.splitn(6, ':').take(5).collect();
            fits(&format!("{}:*", before.join(":"))).filter(|fits| !fits)
        })
    }
}

fn statements(document: &Value) -> Vec<&Value> {
    match &document["Statement"] {
        Value::Array(statements) => statements.iter().collect(),
        one => vec![one],
    }
}

/// Whether a statement of a document does apply with that effect, as the first engine says that it does.
pub(crate) fn applies(papers: &Papers, ask: &Ask, layer: &str, document: &Value, at: usize, deny: bool) -> bool {
    let of_principal = matches!(ask.who, Who::User | Who::RoleSession | Who::TokenSession | Who::Federated | Who::RootFederated);
    let hearing = Hearing { ask, bounded: of_principal && papers.boundary.is_some() };
    let side = match layer {
        "resource" => Side::Resource,
        "trust" => Side::Trust,
        "rcp" => Side::ResourceControl,
        _ => Side::Caller,
    };
    let variables = document.get("Version").and_then(Value::as_str) == Some("2012-10-17");
    let statement = statements(document)[at];
    (statement["Effect"] == "Deny") == deny && hearing.applies(statement, side, deny, variables).is_some()
}

/// The whole decision.
pub(crate) fn decide(papers: &Papers, ask: &Ask) -> Verdict {
    let who = ask.who;
    let of_principal = matches!(who, Who::User | Who::RoleSession | Who::TokenSession | Who::Federated | Who::RootFederated);
    let hearing = Hearing { ask, bounded: of_principal && papers.boundary.is_some() };
    let own = |documents: &[Value]| if of_principal { hearing.hear(documents, Side::Caller) } else { Said::default() };
    // Service control policies bind principals of the account, root too; nobody who did not sign.
    let scps: &[Vec<Value>] = if of_principal || who == Who::Root { &papers.scp } else { &[] };
    let scp: Vec<Said> = scps.iter().map(|level| hearing.hear(level, Side::Caller)).collect();
    let rcp: Vec<Said> = papers.rcp.iter().map(|level| hearing.hear(level, Side::ResourceControl)).collect();
    let of_role = matches!(papers.resource, OfResource::Trust(_) | OfResource::Missing);
    let resource = hearing.hear(papers.resource.document().as_slice(), if of_role { Side::Trust } else { Side::Resource });
    let identity = own(&papers.identity);
    let boundary = papers.boundary.as_ref().map(|document| own(std::slice::from_ref(document)));
    let session = papers.session.as_ref().map(|documents| own(documents));
    let at_resource = if of_role { "trust" } else { "resource" };

    // 1. Any explicit deny. Which one is named is not said.
    let denials = [
        ("scp", scp.iter().any(|said| said.denies)),
        ("rcp", rcp.iter().any(|said| said.denies)),
        // Of a trust policy it is told as what does not allow: whether a role exists is nobody's business (W10.5).
        ("resource", resource.denies && !of_role),
        ("identity", identity.denies),
        ("boundary", boundary.as_ref().is_some_and(|said| said.denies)),
        ("session", session.as_ref().is_some_and(|said| said.denies)),
    ];
    let denying = names(&denials);
    if !denying.is_empty() {
        return Verdict { allow: false, explicit: Some(true), layers: denying };
    }
    // 2. and 3. Every level must allow.
    if !rcp.iter().all(Said::allows) {
        return Verdict { allow: false, explicit: Some(false), layers: vec!["rcp"] };
    }
    if !scp.iter().all(Said::allows) {
        return Verdict { allow: false, explicit: Some(false), layers: vec!["scp"] };
    }
    // 4. The policy of the resource: whether it must allow, and whether it does. Nobody assumes a role without any credential.
    let has_account = who.account().is_some();
    let at_home = ask.owner.as_deref() == who.account() || (ask.owner.is_none() && papers.resource == OfResource::None);
    let must = !matches!(papers.resource, OfResource::None | OfResource::Standard(_)) || !at_home || !has_account;
    let granted = resource.grants.filter(|_| !(resource.denies || (of_role && who == Who::Anonymous)));
    // Abroad both sides must allow; somebody without an account has no side of his own.
    let supplied = granted.filter(|_| at_home || !has_account);
    // 5. to 7. A federated user without a session policy may nothing; a user or a role session without one is not limited.
    let federated = matches!(who, Who::Federated | Who::RootFederated);
    let silent = [
        ("identity", of_principal && who != Who::RootFederated && !identity.allows()),
        ("boundary", boundary.as_ref().is_some_and(|said| !said.allows())),
        ("session", session.as_ref().map_or(federated, |said| of_principal && !said.allows())),
    ];
    let limiting = match supplied {
        Some(Reach::Free) => vec![],
        Some(Reach::Limited) => names(&silent[1..]),
        Some(Reach::Account) | None => names(&silent),
    };
    let lacking = must && granted.is_none();
    if lacking || !limiting.is_empty() {
        // Which of the resource's policy and the caller's is named is not said; but of the caller's the first, and a role's policy spares none.
        let own_side = if of_role { names(&silent) } else { limiting };
        let layers = lacking.then_some(at_resource).into_iter().chain(own_side.first().copied()).collect();
        return Verdict { allow: false, explicit: (!resource.denies).then_some(false), layers };
    }
    // Whoever allows by himself may be named.
    let granting = [(at_resource, granted.is_some()), ("identity", identity.allows()), ("root", matches!(who, Who::Root | Who::RootFederated))];
    Verdict { allow: true, explicit: Some(false), layers: names(&granting) }
}

fn names(layers: &[(&'static str, bool)]) -> Vec<&'static str> {
    layers.iter().filter(|(_, named)| *named).map(|(layer, _)| *layer).collect()
}
