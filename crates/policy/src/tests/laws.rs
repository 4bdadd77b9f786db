//! What holds for every document and every request.

use proptest::prelude::*;

use super::{Cast, Held, OWN, Stack, policy};
use crate::{
    Catalogue, Compiled, Context, Decision, Document, DocumentKind, Dossier, Explanation, Paper, Position, Request, Requester, ResourcePaper, Source,
    Statement, Version, explain,
};
use daypass_names::AccountId;

fn choice(items: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(items)
}

fn condition() -> impl Strategy<Value = String> {
    let block = choice(&[
        "{}",
        r#"{"StringEquals":{"aws:username":"Bob"}}"#,
        r#"{"StringNotEquals":{"aws:username":"Bob"}}"#,
        r#"{"StringLikeIfExists":{"aws:PrincipalTag/team":["a*","${aws:username}"]}}"#,
        r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a"]}}"#,
        r#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["a","b"]}}"#,
        r#"{"StringEquals":{"aws:TagKeys":"a"}}"#,
        r#"{"NumericLessThan":{"acme:n":"x"}}"#,
        r#"{"NotIpAddress":{"aws:SourceIp":"2001:db8::5/64"}}"#,
        r#"{"ArnNotLike":{"aws:PrincipalArn":"nonsense"}}"#,
        r#"{"Null":{"aws:username":"true"},"Bool":{"aws:SecureTransport":"true"}}"#,
    ]);
    block.prop_map(ToOwned::to_owned)
}

fn statement(principal: bool) -> impl Strategy<Value = String> {
    let action = choice(&["*", "s3:*", "s3:GetObject", "s3:Get*", "ec2:*", "S3:getobject"]);
    let resource = choice(&["*", "arn:aws:s3:::b/*", "arn:aws:s3:::c/*", "arn:aws:s3:::${aws:username}/*"]);
    let who = choice(&[
        "\"*\"",
        r#"{"AWS":"*"}"#,
        r#"{"AWS":"111111111111"}"#,
        r#"{"AWS":"222222222222"}"#,
        r#"{"AWS":"arn:aws:iam::111111111111:user/dev/Bob"}"#,
        r#"{"AWS":"arn:aws:iam::111111111111:role/ci/R"}"#,
        r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/R/job"}"#,
    ]);
    let not = choice(&["", "", "Not"]);
    (choice(&["Allow", "Allow", "Deny"]), not, action, not_resource(), resource, who, condition()).prop_map(
        move |(effect, not_action, action, not_resource, resource, who, condition)| {
            let principal = if principal { format!(r#""Principal":{who},"#) } else { String::new() };
            format!(
                r#"{{"Effect":"{effect}",{principal}"{not_action}Action":"{action}","{not_resource}Resource":"{resource}","Condition":{condition}}}"#
            )
        },
    )
}

fn not_resource() -> impl Strategy<Value = &'static str> {
    choice(&["", "", "", "Not"])
}

fn statements(principal: bool) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(statement(principal), 0..4)
}

fn compiled(statements: &[String], kind: DocumentKind) -> Compiled {
    if statements.is_empty() {
        return Compiled::NOTHING;
    }
    policy(kind, &format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(",")))
}

/// The texts of a whole case, from which layers are made again and again.
#[derive(Debug, Clone)]
struct Texts {
    identity: Vec<String>,
    resource: Option<Vec<String>>,
    trust: bool,
    boundary: Option<Vec<String>>,
    session: Option<Vec<String>>,
    abroad: bool,
    caller: usize,
}

fn texts() -> impl Strategy<Value = Texts> {
    let own = || prop::option::of(statements(false));
    (statements(false), prop::option::of(statements(true)), any::<bool>(), own(), own(), any::<bool>(), 0..4_usize).prop_map(
        |(identity, resource, trust, boundary, session, abroad, caller)| Texts { identity, resource, trust, boundary, session, abroad, caller },
    )
}

impl Texts {
    fn decide(&self) -> Decision {
        let identity = |statements: &Vec<String>| compiled(statements, DocumentKind::Identity);
        let resource = match &self.resource {
            None => Held::None,
            Some(statements) if self.trust => Held::Trust(compiled(statements, DocumentKind::Resource)),
            Some(statements) => Held::Standard(compiled(statements, DocumentKind::Resource)),
        };
        let stack = Stack {
            identity: vec![identity(&self.identity)],
            resource,
            boundary: self.boundary.as_ref().map(identity),
            session: self.session.as_ref().map(|statements| vec![identity(statements)]),
            ..Stack::default()
        };
        self.asking(|requester, owner, context| stack.decide(requester, (ACTION, OBJECT, owner), context))
    }

    fn asking<T>(&self, ask: impl FnOnce(Requester<'_>, &str, &Context<'_>) -> T) -> T {
        let cast = Cast::new();
        let requester = [Cast::root(), cast.user(), cast.session(), cast.federated()][self.caller];
        let mut context = Context::new();
        context.set_single("aws:username", "Bob");
        context.set_single("aws:SourceIp", "192.0.2.1");
        context.set_single("aws:SecureTransport", "true");
        context.set_single("aws:PrincipalArn", super::USER_ARN);
        context.set_multi("aws:TagKeys", ["a", "b"]);
        ask(requester, if self.abroad { super::OTHER } else { OWN }, &context)
    }

    /// The same case with its documents as trees.
    fn explained(&self, look: impl FnOnce(&Explanation<'_>)) {
        let tree = |statements: &Vec<String>| Document {
            kind: DocumentKind::Resource,
            version: Some(Version::V2012),
            id: None,
            statements: Document::read(&format!(r#"{{"Statement":[{}]}}"#, statements.join(",")), DocumentKind::Resource)
                .map_or_else(|_| Vec::new(), |document| document.statements),
        };
        let source = Source::inline("p");
        let (identity, resource) = (tree(&self.identity), self.resource.as_ref().map(tree));
        let (boundary, session) = (self.boundary.as_ref().map(tree), self.session.as_ref().map(tree));
        let paper = |document| Paper { document, source: &source };
        let session = session.as_ref().map(|document| [paper(document)]);
        let dossier = Dossier {
            identity: &[paper(&identity)],
            resource: match &resource {
                None => ResourcePaper::None,
                Some(document) if self.trust => ResourcePaper::Trust(document),
                Some(document) => ResourcePaper::Standard(document),
            },
            boundary: boundary.as_ref().map(paper),
            session: session.as_ref().map(<[_; 1]>::as_slice),
            ..Dossier::NONE
        };
        self.asking(|requester, owner, context| {
            let resource_account = AccountId::parse(owner).ok();
            let request = Request { action: ACTION, resource: OBJECT, resource_account, requester, context };
            look(&explain(&request, &dossier, &Catalogue::reference()));
        });
    }
}

const ACTION: &str = "s3:GetObject";
const OBJECT: &str = "arn:aws:s3:::b/k";

const DENY: &str = r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#;

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_explicit_deny_wins(texts in texts()) {
        let mut denied = texts.clone();
        denied.identity.push(DENY.to_owned());
        prop_assert!(!denied.decide().is_allow());
        let mut denied = texts;
        denied.boundary = Some(vec![DENY.to_owned()]);
        prop_assert!(!denied.decide().is_allow());
    }

    #[test]
    fn adding_a_deny_never_grants(texts in texts(), deny in statement(false), denied_by_resource in statement(true)) {
        let as_deny = |text: String| text.replacen("\"Effect\":\"Allow\"", "\"Effect\":\"Deny\"", 1);
        let before = texts.decide().is_allow();
        let mut more = texts.clone();
        more.identity.push(as_deny(deny.clone()));
        prop_assert!(before || !more.decide().is_allow());
        for layer in [&mut more.boundary, &mut more.session].into_iter().flatten() {
            layer.push(as_deny(deny.clone()));
        }
        if let Some(resource) = &mut more.resource {
            resource.push(as_deny(denied_by_resource));
        }
        prop_assert!(before || !more.decide().is_allow());
    }

    #[test]
    fn an_explanation_tells_what_the_engine_says(texts in texts()) {
        let decision = texts.decide();
        texts.explained(|explanation| {
            assert_eq!(explanation.decision, decision);
            for found in explanation.statements() {
                assert_eq!(found.statement.applies, found.statement.misses.is_empty(), "{:?}", found.statement);
            }
            for layer in &explanation.layers {
                let said: Vec<_> = layer.documents.iter().map(|document| document.answer).collect();
                let alone = said.first().copied().unwrap_or_default();
                assert_eq!(layer.answer, alone, "{:?}", layer.layer);
            }
            let decided = decision.statement_name().is_some();
            assert_eq!(explanation.deciding().is_some(), decided);
            assert!(explanation.nearest().is_none_or(|found| !decided && !found.statement.applies));
        });
    }

    #[test]
    fn w3_7_a_boundary_never_grants(texts in texts()) {
        let without = Texts { boundary: None, ..texts.clone() };
        prop_assert!(without.decide().is_allow() || !texts.decide().is_allow());
    }

    /// For a federated user the session policy is what lets him use what his user may: without one he may nothing.
    #[test]
    fn w3_7_a_session_policy_never_grants(texts in texts()) {
        let all = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#.to_owned();
        let widest = if texts.caller == 3 { Some(vec![all]) } else { None };
        let without = Texts { session: widest, ..texts.clone() };
        prop_assert!(without.decide().is_allow() || !texts.decide().is_allow());
    }

    #[test]
    fn the_order_of_statements_is_irrelevant(texts in texts(), rotation in 0..4_usize) {
        let mut turned = texts.clone();
        for statements in [Some(&mut turned.identity), turned.resource.as_mut(), turned.boundary.as_mut(), turned.session.as_mut()].into_iter().flatten() {
            let by = rotation % statements.len().max(1);
            statements.rotate_left(by);
        }
        prop_assert_eq!(texts.decide().is_allow(), turned.decide().is_allow());
        turned.identity.reverse();
        prop_assert_eq!(texts.decide().is_allow(), turned.decide().is_allow());
    }

    #[test]
    fn what_is_printed_reads_the_same(statements in statements(true)) {
        prop_assume!(!statements.is_empty());
        let text = format!(r#"{{"Version":"2012-10-17","Id":"\u0001é😀\"\\","Statement":[{}]}}"#, statements.join(", "));
        let read = |text: &str| Document::read(text, DocumentKind::Resource).unwrap();
        let first = read(&text);
        let second = read(&first.to_json());
        prop_assert_eq!(first.to_json(), second.to_json());
        prop_assert_eq!(without_places(first), without_places(second));
    }

    /// The reader takes nothing that another JSON reader refuses, and reads the same texts.
    #[test]
    fn the_reader_is_as_strict_as_serde_json(text in json_like()) {
        let ours = Document::read(&text, DocumentKind::Identity);
        if ours.is_ok() {
            let theirs: serde_json::Value = serde_json::from_str(&text).unwrap();
            let printed: serde_json::Value = serde_json::from_str(&ours.unwrap().to_json()).unwrap();
            prop_assert_eq!(&theirs["Id"], &printed["Id"]);
        }
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in json_like(), any in ".{0,80}") {
        let catalogue = Catalogue::reference();
        for kind in [DocumentKind::Managed, DocumentKind::Trust, DocumentKind::Session, DocumentKind::Resource, DocumentKind::ServiceControl, DocumentKind::ResourceControl] {
            for text in [&text, &any] {
                if let Ok(document) = Document::parse(text, kind, &catalogue) {
                    let _ = Compiled::compile(&document, &catalogue);
                }
            }
        }
    }

    #[test]
    fn no_value_makes_a_condition_panic(policy in "[-+0-9a-f:./eETZ*?${} ]{0,24}", request in "[-+0-9a-f:./eETZ*? é😀]{0,24}") {
        let policy = serde_json::to_string(&policy).unwrap();
        let mut context = Context::new();
        context.set_single("k", request);
        for (name, _) in crate::Comparison::ALL {
            let statement = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"{name}":{{"k":{policy}}}}}}}"#);
            let _ = super::user_may(&statement, "s3:GetObject", "*", &context);
        }
    }

    /// The matcher against the plainest one there is.
    #[test]
    fn wildcards_match_as_by_hand(pattern in "[ab*?]{0,10}", text in "[ab😀]{0,8}") {
        let units: Vec<u16> = text.encode_utf16().collect();
        let by_hand = naive(pattern.as_bytes(), &units);
        let mut context = Context::new();
        context.set_single("k", text);
        let statement = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"StringLike":{{"k":"{pattern}"}}}}}}"#);
        prop_assert_eq!(super::user_may(&statement, "s3:GetObject", "*", &context), by_hand);
    }

    /// Runs of more than a word's bits, beside texts that fit but for one letter.
    #[test]
    fn long_runs_match_as_by_hand(run in "[a?]{50,140}", before in "a{0,70}", after in "[ab]{0,3}", wrong in 0..300_usize) {
        let mut text = format!("{before}{}{after}", run.replace('?', "b"));
        if wrong < text.len() {
            text.replace_range(wrong..=wrong, "c");
        }
        let units: Vec<u16> = text.encode_utf16().collect();
        for pattern in [format!("*{run}*"), format!("a*{run}*b"), format!("*a*{run}")] {
            let by_hand = naive(pattern.as_bytes(), &units);
            let mut context = Context::new();
            context.set_single("k", text.as_str());
            let statement = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"StringLike":{{"k":"{pattern}"}}}}}}"#);
            prop_assert_eq!(super::user_may(&statement, "s3:GetObject", "*", &context), by_hand);
        }
    }
}

fn naive(pattern: &[u8], text: &[u16]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some((b'*', rest)) => (0..=text.len()).any(|from| naive(rest, &text[from..])),
        Some((b'?', rest)) => !text.is_empty() && naive(rest, &text[1..]),
        Some((letter, rest)) => text.first() == Some(&u16::from(*letter)) && naive(rest, &text[1..]),
    }
}

fn without_places(document: Document) -> Document {
    let nowhere = |statement: Statement| Statement { start: Position::default(), end: Position::default(), ..statement };
    Document { statements: document.statements.into_iter().map(nowhere).collect(), ..document }
}

/// Texts that look like policies, more or less.
fn json_like() -> impl Strategy<Value = String> {
    let piece = choice(&[
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"Statement\":",
        "\"Effect\":\"Allow\"",
        "\"Effect\":\"Deny\",",
        "\"Action\":\"s3:*\"",
        "\"Resource\":\"*\"",
        "\"Principal\":{\"AWS\":\"*\"}",
        "\"Condition\":{\"StringEquals\":{\"k\":\"v\"}}",
        "\"Id\":\"\\u0041\\ud83d\\ude00\"",
        "\"Id\":\"é\\n\"",
        "1e5",
        "null",
        "\\",
        "\"",
        " ",
        "\n",
        "\u{0}",
    ]);
    let soup = prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat()).boxed();
    let id = prop_oneof![".{0,12}".prop_map(|text| serde_json::to_string(&text).unwrap()), "\"(\\\\[a-z\"/u0-9]|[ -~]){0,8}\"", soup.clone()];
    let whole = id.prop_map(|id| format!(r#"{{"Id":{id},"Statement":{{"Effect":"Allow","Action":"s3:*","Resource":"*"}}}}"#));
    prop_oneof![soup, whole]
}
