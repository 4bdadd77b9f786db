//! What a decision costs, by hand: `cargo bench -p daypass-policy`. The best of many rounds, since whatever else runs only makes it slower.
//!
//! The workload is that of the figures in `bench/README.md`. Requests and contexts are made before the clock starts; what a context costs is
//! a line of its own.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "a benchmark prints what the clock says"
)]

use std::{hint::black_box, time::Instant};

use daypass_names::{AccountId, IdKind, UniqueId};
use daypass_policy::{Attached, Catalogue, Compiled, Context, Document, DocumentKind, Layers, Request, Requester, Source, authorize};

const ACCOUNT: &str = "111111111111";
const ROUNDS: usize = 25;
/// Cases of every size.
const SIZES: [usize; 5] = [1, 5, 10, 100, 1000];
/// Principals whose documents do not fit into a cache.
const PRINCIPALS: usize = 10_000;
/// Conditions of every statement of the common workload.
const CONDITIONS: &str = r#"{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"},"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#;

fn main() {
    // First, while nothing else has taken memory and given it back.
    let before = resident();
    let roles: Vec<Box<Compiled>> = (0..PRINCIPALS).map(|_| Box::new(compiled_long(common_document(10)))).collect();
    let grown = (resident() - before) / 1e6;
    println!("{:<72}{:>11}   {:<12}", "decision", "measured", "target");
    common();
    layered();
    harder();
    cold_users();
    cold_roles(&roles);
    println!("{:<72}{grown:>8.1} MB   {:<12}{}", "their compiled form in memory", "<= 20 MB", verdict(grown, 20.0));
    once();
}

fn common() {
    for size in SIZES {
        let policy = compiled_long(common_document(size));
        let last = common_resource(size - 1, "team-a/part-0001");
        show(&format!("common workload, N = {size}, allowed by the last"), alone(&policy, "s3:GetObject", &last, true), Some(100.0));
        let unnamed = common_resource(5 * size + 4, "team-a/part-0001");
        show(&format!("common workload, N = {size}, denied by none"), alone(&policy, "s3:GetObject", &unnamed, false), Some(100.0));
    }
}

fn layered() {
    let all = |kind, principal: &str| read(&format!(r#"{{"Statement":{{"Effect":"Allow",{principal}"Action":"*","Resource":"*"}}}}"#), kind);
    let boundary = compiled(&statements([allow("s3:*", "*", "{}"), allow("sts:*", "*", "{}"), deny("iam:*", "*", "{}")]));
    let session = compiled_long(common_document(10));
    let full = all(DocumentKind::ServiceControl, "");
    let rcp = all(DocumentKind::ResourceControl, r#""Principal":"*","#);
    let guard = compiled(&statements([
        deny("organizations:LeaveOrganization", "*", "{}"),
        deny("*", "*", r#"{"StringNotEquals":{"aws:RequestedRegion":["eu-central-1","us-east-1"]}}"#),
    ]));
    let source = Source::inline("p");
    let attached = |policy| Attached { policy, source: &source };
    for (size, policy) in SIZES.map(|size| (size, compiled_long(common_document(size)))) {
        let resource = common_resource(size.min(10) - 1, "team-a/part-0001");
        let layers = Layers {
            identity: &[Attached { policy: &policy, source: &source }],
            boundary: Some(attached(&boundary)),
            session: Some(&[attached(&session)]),
            scp_levels: &[&[attached(&full), attached(&guard)], &[attached(&full)], &[attached(&full)]],
            rcp_levels: &[&[attached(&rcp)]],
            ..Layers::NONE
        };
        let decided = decide("s3:GetObject", &resource, &layers, true);
        show(&format!("the same with boundary, session, three SCP levels, RCP, N = {size}"), decided, Some(400.0));
    }
}

fn harder() {
    let size = 1000;
    let case = |name: &str, policy: Compiled, action: &str, resource: &str| {
        show(&format!("{name}, N = {size}"), alone(&policy, action, resource, true), None);
    };
    let prefixes = (0..size).map(|at| allow("s3:Get*", &format!("arn:aws:s3:::lake/team-{at:04}/*"), CONDITIONS));
    case("prefixes in one bucket", compiled_long(prefixes), "s3:GetObject", "arn:aws:s3:::lake/team-0999/part-0001");
    let actions = (0..size).map(|at| allow(&format!("s3:Do{at:04}*"), "*", CONDITIONS));
    case("actions on *", compiled_long(actions), "s3:Do0999Now", "arn:aws:s3:::lake/k");
    let pairs = (0..size).map(|at| allow(&format!("s3:Do{:02}*", at % 32), &format!("arn:aws:s3:::lake-{:02}/*", at / 32), CONDITIONS));
    case("actions times buckets (32 to a bucket)", compiled_long(pairs), "s3:Do07Now", "arn:aws:s3:::lake-31/k");
    let wide = (0..size).map(|at| allow("s3:*", "*", &format!(r#"{{"StringEquals":{{"aws:PrincipalTag/team":"team-{at}"}}}}"#)));
    case("one action on *, a condition each (linear)", compiled_long(wide), "s3:GetObject", "arn:aws:s3:::lake/k");
    let trailing = (0..size).map(|at| allow("s3:Get*", &format!("arn:aws:s3:::*/team-{at:04}"), CONDITIONS));
    case("resources that differ after a wildcard (linear)", compiled_long(trailing), "s3:GetObject", "arn:aws:s3:::lake/team-0999");
}

/// A user with two policies of his own and three groups of two each, five statements in each, among ten thousand such users. One statement of
/// each policy of his groups allows.
fn cold_users() {
    let five = |name: &str| compiled(&statements((0..5).map(|at| allow("s3:Get*", &format!("arn:aws:s3:::{name}-{at}/*"), CONDITIONS))));
    let own: Vec<Compiled> = (0..2 * PRINCIPALS).map(|_| five("home")).collect();
    let groups: Vec<Compiled> = (0..PRINCIPALS / 5).map(|_| five("shared")).collect();
    let source = Source::inline("p");
    let attached = |policy| Attached { policy, source: &source };
    let scattered_groups = shuffled(3 * PRINCIPALS);
    let held = |at: usize| -> Vec<Attached<'_>> {
        let of_groups = (0..3).map(|one| scattered_groups[3 * at + one] % (groups.len() / 2)).flat_map(|group| [2 * group, 2 * group + 1]);
        [&own[2 * at], &own[2 * at + 1]].into_iter().chain(of_groups.map(|at| &groups[at])).map(attached).collect()
    };
    let held: Vec<Vec<Attached<'_>>> = (0..PRINCIPALS).map(held).collect();
    let decide = |at: usize, request: &Request<'_>| authorize(request, &Layers { identity: &held[at], ..Layers::NONE }).is_allow();
    for (name, resource) in [("each of 6 allows", "arn:aws:s3:::shared-4/k"), ("denied by none", "arn:aws:s3:::nowhere/k")] {
        show(&format!("a user's 8 documents (3 groups) among 10 000, cold, {name}"), scattered(decide, resource), Some(3000.0));
    }
}

fn cold_roles(roles: &[Box<Compiled>]) {
    let source = Source::inline("p");
    let decide = |at: usize, request: &Request<'_>| {
        authorize(request, &Layers { identity: &[Attached { policy: &roles[at], source: &source }], ..Layers::NONE }).is_allow()
    };
    for (name, resource) in [("allowed by the last", &*common_resource(9, "team-a/part-0001")), ("denied by none", "arn:aws:s3:::nowhere/k")] {
        show(&format!("a role among 10 000 x 10 statements, cold, {name}"), scattered(decide, resource), Some(1200.0));
    }
}

/// What is done once for a document or for a request.
fn once() {
    let text = statements(common_document(10));
    let document = read_document(&text, DocumentKind::Session);
    let catalogue = Catalogue::reference();
    show("read a session policy of ten statements", best(400, || drop(black_box(read_document(black_box(&text), DocumentKind::Session)))), None);
    show("compile it", best(400, || drop(black_box(Compiled::compile(black_box(&document), &catalogue)))), None);
    let thousand = long(common_document(1000));
    show("compile a document of 1000 statements", best(4, || drop(black_box(Compiled::compile(black_box(&thousand), &catalogue)))), None);
    show("make the context of a request, 16 keys", best(2000, || drop(black_box(context()))), None);
}

fn common_document(size: usize) -> impl Iterator<Item = String> {
    (0..size).map(|at| {
        if at % 5 == 3 {
            allow("sts:Assume*", &common_resource(at, "*"), CONDITIONS)
        } else {
            allow("s3:Get*", &common_resource(at, "team-*/part-*"), CONDITIONS)
        }
    })
}

fn common_resource(at: usize, inside: &str) -> String {
    if at % 5 == 3 { format!("arn:aws:iam::{ACCOUNT}:role/team-{at:04}/{inside}") } else { format!("arn:aws:s3:::lake-{at:04}/{inside}") }
}

fn allow(action: &str, resource: &str, condition: &str) -> String {
    statement("Allow", action, resource, condition)
}

fn deny(action: &str, resource: &str, condition: &str) -> String {
    statement("Deny", action, resource, condition)
}

fn statement(effect: &str, action: &str, resource: &str, condition: &str) -> String {
    format!(r#"{{"Effect":"{effect}","Action":"{action}","Resource":"{resource}","Condition":{condition}}}"#)
}

fn statements(all: impl IntoIterator<Item = String>) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, all.into_iter().collect::<Vec<_>>().join(","))
}

fn compiled(text: &str) -> Compiled {
    read(text, DocumentKind::Identity)
}

fn read(text: &str, kind: DocumentKind) -> Compiled {
    Compiled::compile(&read_document(text, kind), &Catalogue::reference())
}

fn read_document(text: &str, kind: DocumentKind) -> Document {
    Document::read(text, kind).unwrap()
}

/// A document that is longer than any that a caller may write.
fn long(all: impl IntoIterator<Item = String>) -> Document {
    let all: Vec<String> = all.into_iter().collect();
    let mut pieces = all.chunks(100).map(|some| read_document(&statements(some.to_vec()), DocumentKind::Identity));
    let first = pieces.next().unwrap();
    pieces.fold(first, |mut whole, piece| {
        whole.statements.extend(piece.statements);
        whole
    })
}

fn compiled_long(all: impl IntoIterator<Item = String>) -> Compiled {
    Compiled::compile(&long(all), &Catalogue::reference())
}

/// What a signed request of a role session brings.
fn context() -> Context<'static> {
    let mut context = Context::new();
    let keys = [
        ("aws:CurrentTime", "2026-11-21T19:00:00Z"),
        ("aws:EpochTime", "1795287600"),
        ("aws:SecureTransport", "true"),
        ("aws:SourceIp", "10.1.2.3"),
        ("aws:RequestedRegion", "us-east-1"),
        ("aws:UserAgent", "aws-cli/2.9.19 Python/3.11"),
        ("aws:PrincipalArn", "arn:aws:iam::111111111111:role/R"),
        ("aws:PrincipalAccount", ACCOUNT),
        ("aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        ("aws:PrincipalType", "AssumedRole"),
        ("aws:userid", "AROAEXAMPLE:job"),
        ("aws:TokenIssueTime", "2026-11-21T18:00:00Z"),
        ("aws:MultiFactorAuthPresent", "false"),
        ("aws:PrincipalTag/team", "team-999"),
        ("aws:ResourceAccount", ACCOUNT),
        ("s3:signatureversion", "AWS4-HMAC-SHA256"),
    ];
    for (key, value) in keys {
        context.set_single(key, value);
    }
    context
}

/// The nanoseconds of a decision about one identity policy.
fn alone(policy: &Compiled, action: &str, resource: &str, allowed: bool) -> f64 {
    let source = Source::inline("p");
    decide(action, resource, &Layers { identity: &[Attached { policy, source: &source }], ..Layers::NONE }, allowed)
}

fn decide(action: &str, resource: &str, layers: &Layers<'_>, allowed: bool) -> f64 {
    let (id, context) = (role(), context());
    let request = ask(action, resource, &id, &context);
    assert_eq!(authorize(&request, layers).is_allow(), allowed, "{action} {resource}");
    best(4000, || drop(black_box(authorize(black_box(&request), black_box(layers)))))
}

/// The nanoseconds of a decision when each is about another principal, of whom nothing is in a cache.
fn scattered(decide: impl Fn(usize, &Request<'_>) -> bool, resource: &str) -> f64 {
    let (id, context, order) = (role(), context(), shuffled(PRINCIPALS));
    let request = ask("s3:GetObject", resource, &id, &context);
    let mut elsewhere = vec![1_u8; 256 << 20];
    let mut round = || {
        elsewhere.iter_mut().step_by(64).for_each(|byte| *byte = byte.wrapping_add(1));
        black_box(&elsewhere);
        let start = Instant::now();
        for at in &order {
            black_box(decide(*at, black_box(&request)));
        }
        start.elapsed().as_nanos() as f64 / order.len() as f64
    };
    (0..ROUNDS).map(|_| round()).fold(f64::INFINITY, f64::min)
}

fn ask<'a>(action: &'a str, resource: &'a str, role_id: &'a UniqueId, context: &'a Context<'a>) -> Request<'a> {
    let account = AccountId::parse(ACCOUNT).unwrap();
    let requester = Requester::RoleSession {
        account,
        role_id,
        role_arn: "arn:aws:iam::111111111111:role/R",
        session_arn: "arn:aws:sts::111111111111:assumed-role/R/job",
        session_name: "job",
        provider: None,
    };
    Request { action, resource, resource_account: Some(account), requester, context }
}

fn role() -> UniqueId {
    UniqueId::mint(IdKind::Role, AccountId::parse(ACCOUNT).unwrap(), [7; 16])
}

/// The nanoseconds of a call, in the best of the rounds.
fn best(calls: u32, mut call: impl FnMut()) -> f64 {
    let mut round = || {
        let start = Instant::now();
        (0..calls).for_each(|_| call());
        start.elapsed().as_nanos() as f64 / f64::from(calls)
    };
    (0..ROUNDS).map(|_| round()).fold(f64::INFINITY, f64::min)
}

/// All places once, scattered; the same ones in every run.
fn shuffled(count: usize) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    for at in (1..count).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        places.swap(at, usize::try_from(state >> 33).unwrap() % (at + 1));
    }
    places
}

/// Bytes of memory that are in use.
fn resident() -> f64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: f64 = statm.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(0.0);
    pages * 4096.0
}

fn show(name: &str, nanoseconds: f64, target: Option<f64>) {
    let (aim, verdict) = target.map_or((String::new(), ""), |most| (format!("<= {most:.0} ns"), verdict(nanoseconds, most)));
    println!("{name:<72}{nanoseconds:>8.0} ns   {aim:<12}{verdict}");
}

fn verdict(figure: f64, most: f64) -> &'static str {
    if figure <= most { "met" } else { "missed" }
}
