//! Policy documents: what is read is printed and read again as the same, and no document makes the engine panic, or think for long, whatever the
//! request says.
//!
//! Behind a document may stand what a request brings: values, each behind a separator, in the order of [`KEYS`]. The last is its resource's name.

use daypass_names::{AccountId, IdKind, UniqueId};
use daypass_policy::{
    Attached, Catalogue, Compiled, Context, Document, DocumentKind, Dossier, Explainer, Knowledge, KnownAction, Layers, Mode, Paper, Request,
    Requester, ResourcePaper, ResourcePolicy, Severity, Source, Subject, authorize, lint,
};

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
    findings(text, kind, &catalogue, written.is_some());
    let Some(document) = read else { return };
    prints_the_same(&document, kind);
    decide(&Compiled::compile(&document, &catalogue), kind, &values);
    explain(&document, kind, &catalogue, &values);
}

/// An error is what a writer is refused for, and findings stand in the order of the text.
fn findings(text: &str, kind: DocumentKind, catalogue: &Catalogue, is_taken: bool) {
    let actions = [KnownAction { name: "s3:GetObject", resources: &["arn:${Partition}:s3:::${BucketName}/${ObjectName}"] }];
    let found = lint(text, kind, &Knowledge { catalogue, actions: &actions, account: None });
    assert_eq!(found.iter().any(|finding| finding.rule.severity() == Severity::Error), !is_taken);
    assert!(found.windows(2).all(|pair| pair[0].position <= pair[1].position));
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
        Requester::RoleSession { account, role_id: &role, role_arn: ROLE, session_arn: SESSION, session_name: "job", provider: None },
        Requester::FederatedUser { account, arn: "arn:aws:sts::111111111111:federated-user/Bob", user_id: Some(&user), user_arn: Some(USER) },
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

/// An explanation tells what the engine says, of every statement, and the simulator takes whatever the engine takes.
fn explain(document: &Document, kind: DocumentKind, catalogue: &Catalogue, values: &[&str]) {
    let account = AccountId::parse("111111111111").expect("twelve digits");
    let user = UniqueId::mint(IdKind::User, account, [7; 16]);
    let (context, source) = (facts(values), Source::inline("p"));
    let (action, resource) = ("s3:GetObject", "arn:aws:s3:::b/k/1");
    let requester = Requester::User { account, id: &user, arn: USER };
    let request = Request { action, resource, resource_account: Some(account), requester, context: &context };
    let compiled = Compiled::compile(document, catalogue);
    let attached = [Attached { policy: &compiled, source: &source }];
    let decision = authorize(&request, &layers(kind, &compiled, &attached, &[attached.as_slice()]));
    let papers = [Paper { document, source: &source }];
    let levels = [papers.as_slice()];
    for mode in [Mode::Live, Mode::Simulator] {
        let explainer = Explainer::new(&Dossier { mode, ..dossier(kind, document, &papers, &levels) }, catalogue);
        let (whole, matches) = (explainer.explain(&request), explainer.match_only(&request));
        assert!(mode != Mode::Live || whole.decision == decision);
        assert!(whole.statements().all(|found| found.statement.applies == found.statement.misses.is_empty()));
        assert_eq!(whole.matched().count(), matches.matched().count());
        assert!(whole.nearest().is_none_or(|found| !found.statement.applies));
        let _ = whole.authorization_message(&request, &Subject { id: "AIDAX", name: Some("Bob"), arn: USER });
    }
    let _ = document.context_keys();
}

fn dossier<'a>(kind: DocumentKind, document: &'a Document, papers: &'a [Paper<'a>], levels: &'a [&'a [Paper<'a>]]) -> Dossier<'a> {
    match kind {
        DocumentKind::Identity | DocumentKind::Managed => Dossier { identity: papers, boundary: papers.first().copied(), ..Dossier::NONE },
        DocumentKind::Trust => Dossier { resource: ResourcePaper::Trust(document), ..Dossier::NONE },
        DocumentKind::Resource => Dossier { resource: ResourcePaper::Standard(document), ..Dossier::NONE },
        DocumentKind::Session => Dossier { session: Some(papers), ..Dossier::NONE },
        DocumentKind::ServiceControl => Dossier { scp_levels: levels, ..Dossier::NONE },
        DocumentKind::ResourceControl => Dossier { rcp_levels: levels, ..Dossier::NONE },
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
