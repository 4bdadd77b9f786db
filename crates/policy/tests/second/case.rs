//! One question for both engines: documents as JSON, a caller, what is asked and the facts; and the first engine's answer to it.

use std::{cell::OnceCell, fmt};

use daypass_names::{AccountId, IdKind, UniqueId};
use daypass_policy::{
    Attached, Catalogue, Compiled, Context, Decision, Document, DocumentKind, Layers, Request, Requester, ResourcePolicy, Source, authorize,
};
use serde_json::Value;

pub(crate) const OWN: &str = "111111111111";
pub(crate) const OTHER: &str = "222222222222";
pub(crate) const ROOT_ARN: &str = "arn:aws:iam::111111111111:root";
pub(crate) const USER_ARN: &str = "arn:aws:iam::111111111111:user/dev/Bob";
pub(crate) const ROLE_ARN: &str = "arn:aws:iam::111111111111:role/ci/R";
pub(crate) const SESSION_ARN: &str = "arn:aws:sts::111111111111:assumed-role/R/job";
pub(crate) const FEDERATED_ARN: &str = "arn:aws:sts::111111111111:federated-user/Bob";
pub(crate) const PROVIDER_ARN: &str = "arn:aws:iam::111111111111:oidc-provider/gitlab.com";
pub(crate) const SAML_ARN: &str = "arn:aws:iam::111111111111:saml-provider/P";
pub(crate) const BUILT_IN: &str = "accounts.google.com";
pub(crate) const SERVICE: &str = "ec2.amazonaws.com";

/// The keys in use whose definition says that they have any number of values.
pub(crate) const MULTIVALUED: [&str; 2] = ["aws:TagKeys", "s3:RequestObjectTagKeys"];

pub(crate) fn is_multivalued(key: &str) -> bool {
    MULTIVALUED.iter().any(|multivalued| multivalued.eq_ignore_ascii_case(key))
}

/// The most policies of a layer, all levels together.
const MOST_POLICIES: usize = 16;

fn id(kind: IdKind) -> UniqueId {
    UniqueId::mint(kind, AccountId::parse(OWN).unwrap(), [7; 16])
}

pub(crate) fn user_id() -> String {
    id(IdKind::User).as_str().to_owned()
}

pub(crate) fn role_id() -> String {
    id(IdKind::Role).as_str().to_owned()
}

/// Who asks: one of each kind, all of account `OWN`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Anonymous,
    Root,
    User,
    RoleSession,
    /// The same session, if it was made with a token of the provider.
    TokenSession,
    Federated,
    /// Made by root: no user stands behind him.
    RootFederated,
    WebIdentity,
    BuiltIn,
    Saml,
    Service,
}

impl Who {
    pub(crate) fn account(self) -> Option<&'static str> {
        match self {
            Self::Root | Self::User | Self::RoleSession | Self::TokenSession | Self::Federated | Self::RootFederated => Some(OWN),
            Self::Anonymous | Self::WebIdentity | Self::BuiltIn | Self::Saml | Self::Service => None,
        }
    }
}

/// The values of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fact {
    One(String),
    Many(Vec<String>),
}

impl Fact {
    pub(crate) fn values(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

/// Condition keys, without their case. No key stands there twice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Facts(pub(crate) Vec<(String, Fact)>);

impl Facts {
    /// A multivalued key without values is absent.
    pub(crate) fn get(&self, key: &str) -> Option<&Fact> {
        self.0.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, fact)| fact).filter(|fact| !fact.values().is_empty())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ask {
    pub(crate) who: Who,
    pub(crate) action: String,
    pub(crate) resource: String,
    pub(crate) owner: Option<String>,
    pub(crate) facts: Facts,
}

/// The policy of the resource.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum OfResource {
    None,
    Standard(Value),
    Trust(Value),
    MustAllow(Value),
    Missing,
}

impl OfResource {
    pub(crate) fn document(&self) -> Option<Value> {
        match self {
            Self::Standard(document) | Self::Trust(document) | Self::MustAllow(document) => Some(document.clone()),
            Self::None | Self::Missing => None,
        }
    }
}

/// Every document that takes part.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Papers {
    pub(crate) identity: Vec<Value>,
    pub(crate) resource: OfResource,
    pub(crate) boundary: Option<Value>,
    pub(crate) session: Option<Vec<Value>>,
    pub(crate) scp: Vec<Vec<Value>>,
    pub(crate) rcp: Vec<Vec<Value>>,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Case {
    pub(crate) papers: Papers,
    pub(crate) ask: Ask,
}

impl Papers {
    /// The documents of a layer, in order; of an organisation's, level after level.
    pub(crate) fn of_layer(&self, layer: &str) -> Vec<Value> {
        match layer {
            "identity" => self.identity.clone(),
            "boundary" => self.boundary.clone().into_iter().collect(),
            "session" => self.session.clone().unwrap_or_default(),
            "scp" => self.scp.concat(),
            "rcp" => self.rcp.concat(),
            "resource" | "trust" => self.resource.document().into_iter().collect(),
            other => panic!("{other} is no layer"),
        }
    }
}

impl Case {
    /// What the engine under test says.
    pub(crate) fn decide(&self) -> Decision {
        let Papers { identity, resource, boundary, session, scp, rcp } = &self.papers;
        let identity = compiled(identity, DocumentKind::Identity);
        let session = session.as_ref().map(|documents| compiled(documents, DocumentKind::Session));
        let boundary = boundary.as_ref().map(|document| compile(document, DocumentKind::Managed));
        let scp: Vec<_> = scp.iter().map(|level| compiled(level, DocumentKind::ServiceControl)).collect();
        let rcp: Vec<_> = rcp.iter().map(|level| compiled(level, DocumentKind::ResourceControl)).collect();
        let kept = OnceCell::new();
        let keep = |document, kind| kept.get_or_init(|| compile(document, kind));
        let resource = match resource {
            OfResource::None => ResourcePolicy::None,
            OfResource::Standard(document) => ResourcePolicy::Standard(keep(document, DocumentKind::Resource)),
            OfResource::Trust(document) => ResourcePolicy::Trust(keep(document, DocumentKind::Trust)),
            OfResource::MustAllow(document) => ResourcePolicy::MustAllow(keep(document, DocumentKind::Resource)),
            OfResource::Missing => ResourcePolicy::Missing,
        };
        let sources: Vec<Source> = (0..MOST_POLICIES).map(|at| Source::inline(at.to_string())).collect();
        let (identity, session) = (attached(&identity, &sources), session.as_ref().map(|session| attached(session, &sources)));
        let [scp, rcp] = [&scp, &rcp].map(|levels| {
            // The number goes on from level to level.
            let firsts = levels.iter().scan(0, |next, level| Some(std::mem::replace(next, *next + level.len())));
            levels.iter().zip(firsts).map(|(level, first)| attached(level, &sources[first..])).collect::<Vec<_>>()
        });
        let [scp, rcp] = [&scp, &rcp].map(|levels| levels.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let layers = Layers {
            identity: &identity,
            resource,
            boundary: boundary.as_ref().map(|policy| Attached { policy, source: &sources[0] }),
            session: session.as_deref(),
            scp_levels: &scp,
            rcp_levels: &rcp,
        };
        self.asked_of(&layers)
    }

    fn asked_of(&self, layers: &Layers<'_>) -> Decision {
        let (user, role) = (id(IdKind::User), id(IdKind::Role));
        let account = AccountId::parse(OWN).unwrap();
        let session = |provider| {
            let (role_arn, session_arn) = (ROLE_ARN, SESSION_ARN);
            Requester::RoleSession { account, role_id: &role, role_arn, session_arn, session_name: "job", provider }
        };
        let requester = match self.ask.who {
            Who::Anonymous => Requester::Anonymous,
            Who::Root => Requester::Root { account },
            Who::User => Requester::User { account, id: &user, arn: USER_ARN },
            Who::RoleSession => session(None),
            Who::TokenSession => session(Some(PROVIDER_ARN)),
            Who::Federated => Requester::FederatedUser { account, arn: FEDERATED_ARN, user_id: Some(&user), user_arn: None },
            Who::RootFederated => Requester::FederatedUser { account, arn: FEDERATED_ARN, user_id: None, user_arn: None },
            Who::WebIdentity => Requester::WebIdentity { provider: PROVIDER_ARN },
            Who::BuiltIn => Requester::WebIdentity { provider: BUILT_IN },
            Who::Saml => Requester::Saml { provider_arn: SAML_ARN },
            Who::Service => Requester::Service { name: SERVICE },
        };
        let Facts(facts) = &self.ask.facts;
        let (below, above) = facts.split_at(facts.len() / 2);
        let mut of_request = Context::new();
        set(&mut of_request, below);
        let mut context = Context::over(&of_request);
        set(&mut context, above);
        let Ask { action, resource, owner, .. } = &self.ask;
        let resource_account = owner.as_deref().map(|owner| AccountId::parse(owner).unwrap());
        authorize(&Request { action, resource, resource_account, requester, context: &context }, layers)
    }
}

fn set<'a>(context: &mut Context<'a>, facts: &'a [(String, Fact)]) {
    for (key, fact) in facts {
        match fact {
            Fact::One(value) => context.set_single(key.as_str(), value.as_str()),
            Fact::Many(values) => context.set_multi(key.as_str(), values.iter().map(String::as_str)),
        }
    }
}

/// Policies are named by their number in the layer.
fn attached<'a>(policies: &'a [Compiled], sources: &'a [Source]) -> Vec<Attached<'a>> {
    policies.iter().zip(sources).map(|(policy, source)| Attached { policy, source }).collect()
}

fn compiled(documents: &[Value], kind: DocumentKind) -> Vec<Compiled> {
    documents.iter().map(|document| compile(document, kind)).collect()
}

fn compile(document: &Value, kind: DocumentKind) -> Compiled {
    let text = document.to_string();
    let read = Document::read(&text, kind).unwrap_or_else(|error| panic!("{error}: {text}"));
    Compiled::compile(&read, &Catalogue::reference())
}

impl fmt::Display for Case {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ask { who, action, resource, owner, facts } = &self.ask;
        writeln!(out, "{who:?} asks {action} on {resource:?} of {owner:?}")?;
        for (key, fact) in &facts.0 {
            writeln!(out, "  {key} = {fact:?}")?;
        }
        let Papers { identity, resource, boundary, session, scp, rcp } = &self.papers;
        let list = |documents: &[Value]| documents.iter().map(Value::to_string).collect::<Vec<_>>().join("\n           ");
        writeln!(out, "identity   {}", list(identity))?;
        writeln!(out, "resource   {}", shown(resource))?;
        writeln!(out, "boundary   {}", boundary.as_ref().map_or("-".to_owned(), Value::to_string))?;
        writeln!(out, "session    {}", session.as_ref().map_or("-".to_owned(), |documents| format!("[{}]", list(documents))))?;
        for (name, levels) in [("scp", scp), ("rcp", rcp)] {
            for level in levels {
                writeln!(out, "{name}        [{}]", list(level))?;
            }
        }
        Ok(())
    }
}

fn shown(resource: &OfResource) -> String {
    match resource {
        OfResource::None => "-".to_owned(),
        OfResource::Standard(document) => document.to_string(),
        OfResource::Trust(document) => format!("trust {document}"),
        OfResource::MustAllow(document) => format!("must allow {document}"),
        OfResource::Missing => "missing".to_owned(),
    }
}
