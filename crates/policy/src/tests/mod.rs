//! Cases from the reference, one function per kind of question.

mod conditions;
mod decisions;
mod documents;
mod explanations;
mod flat;
mod hostile;
mod ip;
mod kinds;
mod laws;
mod lint;
mod matrix;
mod passing;
mod patterns;
mod principals;
mod recorded;
mod security;
mod texts;
mod values;
mod web_identity;
mod written;

use daypass_names::{AccountId, IdKind, UniqueId};

use crate::{
    Attached, Catalogue, Compiled, Context, Decision, Document, DocumentKind, Layers, Request, Requester, ResourcePolicy, Source, authorize,
};

pub(super) const OWN: &str = "111111111111";
pub(super) const OTHER: &str = "222222222222";

pub(super) fn account(id: &str) -> AccountId {
    AccountId::parse(id).unwrap()
}

/// A policy for the engine: what a writer may not write can be tried too.
pub(super) fn policy(kind: DocumentKind, text: &str) -> Compiled {
    let catalogue = Catalogue::reference();
    let document = Document::read(text, kind).unwrap_or_else(|error| panic!("{error}: {text}"));
    Compiled::compile(&document, &catalogue)
}

/// An identity policy of these statements.
pub(super) fn identity(statements: &str) -> Compiled {
    policy(DocumentKind::Identity, &format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#))
}

/// A resource-based policy of these statements.
pub(super) fn resource(statements: &str) -> Compiled {
    policy(DocumentKind::Resource, &format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#))
}

/// The callers of the tests, all of account `OWN`.
pub(super) struct Cast {
    pub(super) user: UniqueId,
    pub(super) role: UniqueId,
}

pub(super) const USER_ARN: &str = "arn:aws:iam::111111111111:user/dev/Bob";
pub(super) const ROLE_ARN: &str = "arn:aws:iam::111111111111:role/ci/R";
pub(super) const SESSION_ARN: &str = "arn:aws:sts::111111111111:assumed-role/R/job";
pub(super) const FEDERATED_ARN: &str = "arn:aws:sts::111111111111:federated-user/Bob";

impl Cast {
    pub(super) fn new() -> Self {
        let mint = |kind| UniqueId::mint(kind, account(OWN), [7; 16]);
        Self { user: mint(IdKind::User), role: mint(IdKind::Role) }
    }

    pub(super) fn root() -> Requester<'static> {
        Requester::Root { account: account(OWN) }
    }

    pub(super) fn user(&self) -> Requester<'_> {
        Requester::User { account: account(OWN), id: &self.user, arn: USER_ARN }
    }

    pub(super) fn session(&self) -> Requester<'_> {
        Requester::RoleSession {
            account: account(OWN),
            role_id: &self.role,
            role_arn: ROLE_ARN,
            session_arn: SESSION_ARN,
            session_name: "job",
            provider: None,
        }
    }

    pub(super) fn federated(&self) -> Requester<'_> {
        Requester::FederatedUser { account: account(OWN), arn: FEDERATED_ARN, user_id: Some(&self.user), user_arn: Some(USER_ARN) }
    }
}

/// Layers that own their documents.
#[derive(Default)]
pub(super) struct Stack {
    pub(super) identity: Vec<Compiled>,
    pub(super) boundary: Option<Compiled>,
    pub(super) session: Option<Vec<Compiled>>,
    pub(super) scp: Vec<Vec<Compiled>>,
    pub(super) rcp: Vec<Vec<Compiled>>,
    pub(super) resource: Held,
}

/// The policy of the resource.
#[derive(Default)]
pub(super) enum Held {
    #[default]
    None,
    Standard(Compiled),
    Trust(Compiled),
    MustAllow(Compiled),
    Missing,
}

impl Stack {
    pub(super) fn decide(&self, requester: Requester<'_>, ask: (&str, &str, &str), context: &Context<'_>) -> Decision {
        let source = Source::inline("p");
        let identity: Vec<Attached<'_>> = attached(&self.identity, &source);
        let session: Option<Vec<Attached<'_>>> = self.session.as_ref().map(|session| attached(session, &source));
        let scp: Vec<Vec<Attached<'_>>> = self.scp.iter().map(|level| attached(level, &source)).collect();
        let rcp: Vec<Vec<Attached<'_>>> = self.rcp.iter().map(|level| attached(level, &source)).collect();
        let scp: Vec<&[Attached<'_>]> = scp.iter().map(Vec::as_slice).collect();
        let rcp: Vec<&[Attached<'_>]> = rcp.iter().map(Vec::as_slice).collect();
        let resource = match &self.resource {
            Held::None => ResourcePolicy::None,
            Held::Standard(policy) => ResourcePolicy::Standard(policy),
            Held::Trust(policy) => ResourcePolicy::Trust(policy),
            Held::MustAllow(policy) => ResourcePolicy::MustAllow(policy),
            Held::Missing => ResourcePolicy::Missing,
        };
        let layers = Layers {
            identity: &identity,
            resource,
            boundary: self.boundary.as_ref().map(|policy| Attached { policy, source: &source }),
            session: session.as_deref(),
            scp_levels: &scp,
            rcp_levels: &rcp,
        };
        let (action, resource, owner) = ask;
        let request = Request { action, resource, resource_account: AccountId::parse(owner).ok(), requester, context };
        authorize(&request, &layers)
    }
}

pub(super) fn attached<'a>(policies: &'a [Compiled], source: &'a Source) -> Vec<Attached<'a>> {
    policies.iter().map(|policy| Attached { policy, source }).collect()
}

/// Whether one identity policy lets the user do it.
pub(super) fn user_may(statements: &str, action: &str, on: &str, context: &Context<'_>) -> bool {
    let stack = Stack { identity: vec![identity(statements)], ..Stack::default() };
    stack.decide(Cast::new().user(), (action, on, OWN), context).is_allow()
}

/// The values of the key under test.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sent {
    /// The key is absent.
    Nothing,
    One(&'static str),
    Many(&'static [&'static str]),
}

fn context_of(key: &str, sent: Sent) -> Context<'_> {
    let mut context = Context::new();
    match sent {
        Sent::Nothing => {}
        Sent::One(value) => context.set_single(key, value),
        Sent::Many(values) => context.set_multi(key, values.iter().copied()),
    }
    context
}

/// Whether an Allow with this one condition applies. `values` is JSON.
pub(super) fn allows(operator: &str, key: &str, values: &str, sent: Sent) -> bool {
    let statement = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"{operator}":{{"{key}":{values}}}}}}}"#);
    user_may(&statement, "s3:GetObject", "*", &context_of(key, sent))
}

/// Whether a Deny with this one condition applies.
pub(super) fn denies(operator: &str, key: &str, values: &str, sent: Sent) -> bool {
    let statement = format!(
        r#"{{"Effect":"Allow","Action":"*","Resource":"*"}},{{"Effect":"Deny","Action":"*","Resource":"*","Condition":{{"{operator}":{{"{key}":{values}}}}}}}"#
    );
    !user_may(&statement, "s3:GetObject", "*", &context_of(key, sent))
}

/// The condition holds, or not, and does the same in an Allow and in a Deny.
#[track_caller]
pub(super) fn check(operator: &str, key: &str, values: &str, sent: Sent, expected: bool) {
    assert_eq!(allows(operator, key, values, sent), expected, "Allow {operator} {key} {values} on {sent:?}");
    assert_eq!(denies(operator, key, values, sent), expected, "Deny {operator} {key} {values} on {sent:?}");
}
