//! Policy documents: what is read is printed and read again as the same, and no document makes the engine panic, or think for long, whatever the
//! request says.
//!
//! Behind a document may stand what a request brings: values, each behind a separator, in the order of [`KEYS`]. The last is its resource's name.

use daypass_names::{AccountId, IdKind, UniqueId};
use daypass_policy::{Attached, Catalogue, Compiled, Context, Document, DocumentKind, Layers, Request, Requester, ResourcePolicy, Source, authorize};

const KINDS: [DocumentKind; 7] = [
    DocumentKind::Identity,
    DocumentKind::Managed,
    DocumentKind::Trust,
    DocumentKind::Session,
    DocumentKind::Resource,
    DocumentKind::ServiceControl,
    DocumentKind::ResourceControl,
];

pub(crate) fn target(bytes: &[u8]) {
    let Some((choice, bytes)) = crate::choice(bytes) else { return };
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let kind = KINDS[usize::from(choice) % KINDS.len()];
    // No JSON text has one of these as it is.
    let mut values = text.split('\u{1f}');
    let text = values.next().unwrap_or_default();
    let values: Vec<&str> = values.collect();
    let catalogue = Catalogue::reference();
    let read = Document::read(text, kind).ok();
    let written = Document::parse(text, kind, &catalogue).ok();
    if let Some(written) = &written {
        // A writer is held to more than a reader, never to something else.
        assert_eq!(read.as_ref(), Some(written));
    }
    let Some(document) = read else { return };
    prints_the_same(&document, kind);
    decide(&Compiled::compile(&document, &catalogue), kind, &values);
}

fn prints_the_same(document: &Document, kind: DocumentKind) {
    let printed = document.to_json();
    let again = Document::read(&printed, kind).unwrap_or_else(|error| panic!("{error}: {printed}"));
    assert_eq!(again.to_json(), printed);
    let mut seen = Vec::new();
    let mut collect = |document: &Document| {
        let mut values = Vec::new();
        let kept = document.clone().map_principals::<()>(&mut |kind, value| {
            values.push((kind, value.to_owned()));
            Ok(value.to_owned())
        });
        assert_eq!(kept, Ok(()));
        seen.push(values);
    };
    collect(document);
    collect(&again);
    assert_eq!(seen[0], seen[1]);
}

const USER: &str = "arn:aws:iam::111111111111:user/dev/Bob";
const ROLE: &str = "arn:aws:iam::111111111111:role/ci/R";
const SESSION: &str = "arn:aws:sts::111111111111:assumed-role/R/job";

fn decide(policy: &Compiled, kind: DocumentKind, values: &[&str]) {
    let account = AccountId::parse("111111111111").expect("twelve digits");
    let [user, role] = [IdKind::User, IdKind::Role].map(|kind| UniqueId::mint(kind, account, [7; 16]));
    let context = facts(values);
    let own = format!("arn:aws:s3:::b/{}", values.last().unwrap_or(&"k/1"));
    let requesters = [
        Requester::Anonymous,
        Requester::Root { account },
        Requester::User { account, id: &user, arn: USER },
        Requester::RoleSession { account, role_id: &role, role_arn: ROLE, session_arn: SESSION, session_name: "job" },
        Requester::FederatedUser { account, arn: "arn:aws:sts::111111111111:federated-user/Bob", user_id: Some(&user) },
    ];
    let source = Source::inline("p");
    let attached = [Attached { policy, source: &source }];
    let levels = [attached.as_slice()];
    for requester in requesters {
        for (action, resource) in [("sts:AssumeRole", ROLE), ("s3:GetObject", own.as_str()), ("iam:ListUsers", "*")] {
            let request = Request { action, resource, resource_account: Some(account), requester, context: &context };
            let decision = authorize(&request, &layers(kind, policy, &attached, &levels));
            let _ = (decision.refusal_suffix(action), decision.policy_name(), decision.statement());
            // A layer that only narrows grants nothing by itself, and nobody is let in by nothing (root has no identity policies).
            let narrows = matches!(kind, DocumentKind::ServiceControl | DocumentKind::ResourceControl | DocumentKind::Session);
            assert!(!(narrows && decision.is_allow() && matches!(requester, Requester::Anonymous | Requester::User { .. })));
        }
    }
}

fn layers<'a>(kind: DocumentKind, policy: &'a Compiled, attached: &'a [Attached<'a>], levels: &'a [&'a [Attached<'a>]]) -> Layers<'a> {
    match kind {
        DocumentKind::Identity | DocumentKind::Managed => Layers { identity: attached, boundary: attached.first().copied(), ..Layers::NONE },
        DocumentKind::Trust => Layers { resource: ResourcePolicy::Trust(policy), ..Layers::NONE },
        DocumentKind::Resource => Layers { resource: ResourcePolicy::Standard(policy), ..Layers::NONE },
        DocumentKind::Session => Layers { session: Some(attached), ..Layers::NONE },
        DocumentKind::ServiceControl => Layers { scp_levels: levels, ..Layers::NONE },
        DocumentKind::ResourceControl => Layers { rcp_levels: levels, ..Layers::NONE },
    }
}

/// The keys of a request, with what they hold if the input does not say.
const KEYS: [(&str, &str); 10] = [
    ("aws:username", "Bob"),
    ("aws:userid", "AIDAEXAMPLE"),
    ("aws:SourceIp", "192.0.2.1"),
    ("aws:SecureTransport", "true"),
    ("aws:CurrentTime", "2026-01-02T03:04:05Z"),
    ("aws:EpochTime", "1767323045"),
    ("aws:PrincipalArn", USER),
    ("aws:PrincipalAccount", "111111111111"),
    ("aws:PrincipalTag/team", "a"),
    ("sts:ExternalId", "x-1"),
];

fn facts<'a>(values: &[&'a str]) -> Context<'a> {
    let mut context = Context::new();
    for (at, (key, otherwise)) in KEYS.into_iter().enumerate() {
        context.set_single(key, *values.get(at).unwrap_or(&otherwise));
    }
    context.set_multi("aws:TagKeys", values.iter().copied().chain(["a", "team"]));
    context
}
