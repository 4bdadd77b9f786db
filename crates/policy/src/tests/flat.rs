//! Gates and index leave nothing out: the same statements, asked one after the other, say the same.

use proptest::prelude::*;

use super::{Cast, OTHER, OWN, policy};
use crate::{
    Compiled, Context, DocumentKind, Effect, Request,
    compile::{Finding, Question, Side, Verdict},
};

/// What a document says when each of its statements is asked in turn.
fn linear<'a>(policy: &'a Compiled, question: &Question<'_>, side: Side) -> Finding<'a> {
    let mut finding = Finding::default();
    for (name, row) in policy.statements() {
        let Some(grant) = row.applies(question, side) else { continue };
        match row.effect() {
            Effect::Deny => return Finding { verdict: Verdict::Denies, statement: Some(name) },
            Effect::Allow if Verdict::Grants(grant) > finding.verdict => finding = Finding { verdict: Verdict::Grants(grant), statement: Some(name) },
            Effect::Allow => {}
        }
    }
    finding
}

/// A list of one to three, or a plain text.
fn items(of: &'static [&'static str]) -> impl Strategy<Value = String> {
    let list = prop::collection::vec(prop::sample::select(of), 1..4);
    list.prop_map(|items| if let [one] = items.as_slice() { format!("\"{one}\"") } else { format!("{items:?}") })
}

/// Texts of letters that a gate, an index or a comparison could take for something else: without case only beyond ASCII, of several bytes, of
/// none to be seen; and whatever is special in a pattern. As JSON.
fn scribbles(start: &'static [&'static str], letters: &'static [&'static str]) -> impl Strategy<Value = String> {
    let text = (prop::sample::select(start), prop::collection::vec(prop::sample::select(letters), 0..7))
        .prop_map(|(start, letters)| format!("{start}{}", letters.concat()));
    prop::collection::vec(text, 0..4).prop_map(|items| match items.as_slice() {
        [one] => serde_json::to_string(one).unwrap(),
        _ => serde_json::to_string(&items).unwrap(),
    })
}

/// A text as a request brings it.
fn sent(start: &'static [&'static str], letters: &'static [&'static str]) -> impl Strategy<Value = String> {
    (prop::sample::select(start), prop::collection::vec(prop::sample::select(letters), 0..6))
        .prop_map(|(start, letters)| format!("{start}{}", letters.concat()))
}

const LETTERS: &[&str] = &["a", "b", "k", "K", "\u{212a}", "é", "É", "\0", "/", ":", "*", "?", "😀"];
const PATTERN_LETTERS: &[&str] = &[
    "a",
    "b",
    "k",
    "K",
    "\u{212a}",
    "é",
    "É",
    "\0",
    "/",
    ":",
    "*",
    "?",
    "?",
    "😀",
    "${*}",
    "${?}",
    "${$}",
    "${aws:username}",
    "${AWS:USERNAME, 'a'}",
    "${acme:none}",
    "${acme:none, 'a'}",
    "${",
    "}",
];
const RESOURCE_STARTS: &[&str] =
    &["arn:aws:s3:::", "arn:aws:s3:::", "arn:aws:s3:::", "arn:aws:s3:::ab", "arn:aws:s3:::é", "arn:aws:", "arn:", "arn", "", "ARN:aws:s3:::"];
const RESOURCE_PATTERN_STARTS: &[&str] = &[
    "arn:aws:s3:::",
    "arn:aws:s3:::",
    "arn:aws:s3:::ab",
    "arn:aws:s3:::é",
    "arn:aws:s3:::${*}",
    "arn:${acme:none, 'aws'}:s3:::",
    "arn:aws:*",
    "arn:*",
    "arn:",
    "ar?:aws:s3:::",
    "*",
    "",
];
const ACTION_STARTS: &[&str] = &["s3:", "S3:", "s3", "\u{212a}3:", ""];

fn actions() -> impl Strategy<Value = String> {
    prop_oneof![3 => chosen_actions(), 1 => scribbles(ACTION_STARTS, PATTERN_LETTERS)]
}

fn resources() -> impl Strategy<Value = String> {
    prop_oneof![3 => chosen_resources(), 2 => scribbles(RESOURCE_PATTERN_STARTS, PATTERN_LETTERS)]
}

fn chosen_actions() -> impl Strategy<Value = String> {
    items(&[
        "*",
        "s3:*",
        "s3:GetObject",
        "S3:getobject",
        "s3:Get*",
        "s3:GetObjectTagging",
        "s3:Put*",
        "sts:AssumeRole",
        "s?:*",
        "*:Get*",
        "é:Get*",
        "s3",
    ])
}

fn chosen_resources() -> impl Strategy<Value = String> {
    items(&[
        "*",
        "arn:aws:s3:::*",
        "arn:aws:s3:::b*",
        "arn:aws:s3:::b",
        "arn:aws:s3:::b/*",
        "arn:aws:s3:::b/a",
        "arn:aws:s3:::b/a*",
        "arn:aws:s3:::b/a/${aws:username}/*",
        "arn:aws:s3:::b/a/${acme:none}/*",
        "arn:aws:s3:::${aws:username}/*",
        "arn:aws:s3:::b/${*}*",
        "arn:aws:s3:::b/a/é?",
        "arn:aws:s3:*",
        "arn:aws:*:::b/a/*",
        "arn:aws:${acme:none}:::b/*",
        "arn:aws:iam::111111111111:role/a*",
        "arn:*",
        "nonsense",
        "arn:aws:s3",
    ])
}

fn statement() -> impl Strategy<Value = String> {
    let effect = prop::sample::select(&["Allow", "Allow", "Allow", "Deny"][..]);
    let not = || prop::sample::select(&["", "", "", "", "", "Not"][..]);
    let who = prop::sample::select(
        &[
            "",
            r#""Principal":"*","#,
            r#""Principal":{"AWS":"111111111111"},"#,
            r#""Principal":{"AWS":"arn:aws:iam::111111111111:role/ci/R"},"#,
            r#""NotPrincipal":{"AWS":"222222222222"},"#,
        ][..],
    );
    let condition = prop::sample::select(
        &[
            "{}",
            "{}",
            r#"{"StringEquals":{"aws:username":"b"}}"#,
            r#"{"StringNotEquals":{"aws:username":"b"}}"#,
            r#"{"NumericLessThan":{"s3:max-keys":"10"},"Null":{"acme:none":"true"}}"#,
        ][..],
    );
    let resource = prop_oneof![9 => (not(), resources()).prop_map(|(not, items)| format!(r#""{not}Resource":{items},"#)), 1 => Just(String::new())];
    (effect, not(), actions(), resource, who, condition).prop_map(|(effect, not, actions, resource, who, condition)| {
        format!(r#"{{"Effect":"{effect}",{who}{resource}"{not}Action":{actions},"Condition":{condition}}}"#)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn gates_and_index_leave_nothing_out(
        statements in prop_oneof![prop::collection::vec(statement(), 1..6), prop::collection::vec(statement(), 6..48)],
        version in prop::sample::select(&["2008-10-17", "2012-10-17"][..]),
        resources in prop::collection::vec(prop_oneof![
            "arn:aws:s3:::(b|c|bb)(/|/a|/a/b|/a/b/k|/a/é1|/\\*)?",
            prop::sample::select(&["*", "", "b", "arn:", "arn:aws:s3", "arn:aws:iam::111111111111:role/a", "arn:aws:iam::1:role/ab"][..]).prop_map(str::to_owned),
            sent(RESOURCE_STARTS, LETTERS),
        ], 4),
        scribbled in sent(ACTION_STARTS, LETTERS),
        caller in 0..3_usize,
    ) {
        let text = format!(r#"{{"Version":"{version}","Statement":[{}]}}"#, statements.join(","));
        let policy = policy(DocumentKind::Resource, &text);
        let cast = Cast::new();
        let mut context = Context::new();
        context.set_single("aws:username", "b");
        context.set_single("s3:max-keys", "7");
        for (resource, action) in resources.iter().flat_map(|resource| ["s3:GetObject", "sts:assumerole", "S3:X", "é:GetIt", &scribbled].map(|action| (resource, action))) {
            let request = Request {
                action,
                resource,
                resource_account: Some(super::account(if caller == 0 { OTHER } else { OWN })),
                requester: [Cast::root(), cast.user(), cast.session()][caller],
                context: &context,
            };
            let folded = action.to_ascii_lowercase();
            for side in [Side::Caller, Side::Resource] {
                let question = Question::new(&request, folded.as_bytes(), false);
                let (quick, slow) = (policy.evaluate(&question, side), linear(&policy, &question, side));
                prop_assert_eq!(quick, slow, "{} {} {}", text, action, resource);
            }
        }
    }
}
