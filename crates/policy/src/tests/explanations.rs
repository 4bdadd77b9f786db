//! Explanations: the trace, the nearest miss, what matched, and the message of STS.

use std::fmt::Write;

use super::{Cast, OTHER, OWN, account};
use crate::{
    Answer, Cardinality, Catalogue, Context, Document, DocumentKind, Dossier, Effect, Explainer, Explanation, Found, KeyDefinition, KeyType, Layer,
    Miss, Mode, Paper, Position, Producer, Request, Requester, ResourcePaper, Source, Subject, ValueType, explain,
};

fn document(text: &str) -> Document {
    Document::read(text, DocumentKind::Identity).unwrap()
}

fn statements(statements: &str) -> Document {
    document(&format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#))
}

/// Explains what the user of the tests asks of a resource of his own account.
fn of_user<T>(dossier: &Dossier<'_>, (action, resource): (&str, &str), context: &Context<'_>, look: impl FnOnce(&Explanation<'_>) -> T) -> T {
    let cast = Cast::new();
    of(dossier, cast.user(), (action, resource, OWN), context, look)
}

fn of<T>(
    dossier: &Dossier<'_>,
    requester: Requester<'_>,
    (action, resource, owner): (&str, &str, &str),
    context: &Context<'_>,
    look: impl FnOnce(&Explanation<'_>) -> T,
) -> T {
    let request = Request { action, resource, resource_account: Some(account(owner)), requester, context };
    look(&explain(&request, dossier, &Catalogue::reference()))
}

/// `identity p#1 action resource condition StringEquals aws:username [Bob] != none`
fn told(found: &Found<'_>) -> String {
    let source = found.document.source.map_or("-".to_owned(), ToString::to_string);
    let mut line = format!("{} {source}#{}", found.layer.name(), found.statement.name.index + 1);
    for miss in &found.statement.misses {
        match miss {
            Miss::Action(clause) => write!(line, " action {:?}", clause.as_ref().map_or(&[][..], |clause| &clause.items)),
            Miss::Resource(clause) => write!(line, " resource {:?}", clause.as_ref().map_or(&[][..], |clause| &clause.items)),
            Miss::Principal(_) => write!(line, " principal"),
            Miss::Condition(miss) => {
                let unclear = if miss.unclear { " unclear" } else { "" };
                write!(line, " {} {} {:?} != {:?}{unclear}", miss.operator, miss.key, miss.expected, miss.actual)
            }
        }
        .unwrap();
    }
    line
}

fn nearest(text: &str, ask: (&str, &str), context: &Context<'_>) -> Option<String> {
    let (document, source) = (statements(text), Source::inline("p"));
    let identity = [Paper { document: &document, source: &source }];
    of_user(&Dossier { identity: &identity, ..Dossier::NONE }, ask, context, |explanation| explanation.nearest().as_ref().map(told))
}

const GET: (&str, &str) = ("s3:GetObject", "arn:aws:s3:::b/k");

#[test]
fn the_nearest_miss_is_the_allow_that_lacked_least() {
    let mut context = Context::new();
    context.set_single("aws:username", "Bob");
    let other_action = r#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}"#;
    let other_resource = r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::c/${aws:username}/*"}"#;
    let two = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:username":"Eve","s3:VersionId":"1"}}}"#;
    let one = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringNotEquals":{"s3:VersionId":"1"},"Bool":{"aws:SecureTransport":true}}}"#;
    let expect = |text: &str, expected: Option<&str>| assert_eq!(nearest(text, GET, &context).as_deref(), expected, "{text}");
    expect(other_action, Some(r#"identity p#1 action ["s3:PutObject"]"#));
    expect(&[other_action, other_resource].join(","), Some(r#"identity p#2 resource ["arn:aws:s3:::c/Bob/*"]"#));
    expect(
        &[other_action, other_resource, two].join(","),
        Some(r#"identity p#3 StringEquals aws:username ["Eve"] != Some(["Bob"]) StringEquals s3:VersionId ["1"] != None"#),
    );
    expect(&[two, one, other_action].join(","), Some(r#"identity p#2 Bool aws:SecureTransport ["true"] != None"#));
    expect(r#"{"Effect":"Deny","Action":"s3:Put*","Resource":"*"}"#, None);
    expect(r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"},{"Effect":"Allow","Action":"sts:*","Resource":"*"}"#, None);
    expect(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#, None);
}

#[test]
fn texts_show_the_values_of_variables_where_they_have_one() {
    let mut context = Context::new();
    context.set_single("aws:username", "Bob");
    let text = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringLike":{"s3:prefix":["${aws:username}${*}","${aws:userid}","${aws:PrincipalTag/t, 'none'}","${aws:TagKeys, 'x'}"]}}}"#;
    let expected = r#"identity p#1 StringLike s3:prefix ["Bob${*}", "${aws:userid}", "none", "${aws:TagKeys, 'x'}"] != None"#;
    assert_eq!(nearest(text, GET, &context).as_deref(), Some(expected));
}

#[test]
fn a_condition_that_nothing_can_judge_is_told_as_unclear() {
    let text = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"ArnNotLike":{"aws:PrincipalArn":"x"}}}"#;
    let mut context = Context::new();
    context.set_single("aws:PrincipalArn", "arn:aws:iam::111111111111:role/R");
    let expected = r#"identity p#1 ArnNotLike aws:PrincipalArn ["x"] != Some(["arn:aws:iam::111111111111:role/R"]) unclear"#;
    assert_eq!(nearest(text, GET, &context).as_deref(), Some(expected));
}

#[test]
fn the_nearest_miss_is_looked_for_in_the_layer_and_level_that_had_to_allow() {
    let all = statements(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#);
    let some = statements(r#"{"Effect":"Allow","Action":"s3:List*","Resource":"*"}"#);
    let (near, far) = (Source::inline("near"), Source::inline("far"));
    let (open, shut) = ([Paper { document: &all, source: &near }], [Paper { document: &some, source: &far }]);
    let ask = |dossier: &Dossier<'_>| of_user(dossier, GET, &Context::new(), |explanation| explanation.nearest().as_ref().map(told));
    let boundary = Dossier { identity: &open, boundary: shut.first().copied(), ..Dossier::NONE };
    assert_eq!(ask(&boundary).as_deref(), Some(r#"boundary far#1 action ["s3:List*"]"#));
    let session = Dossier { identity: &open, session: Some(&shut), ..Dossier::NONE };
    assert_eq!(ask(&session).as_deref(), Some(r#"session far#1 action ["s3:List*"]"#));
    let levels = [&open[..], &shut[..]];
    let scp = Dossier { identity: &open, scp_levels: &levels, ..Dossier::NONE };
    assert_eq!(ask(&scp).as_deref(), Some(r#"scp far#1 action ["s3:List*"]"#));
    let bare = Dossier { identity: &open, scp_levels: &[&[]], ..Dossier::NONE };
    assert_eq!(ask(&bare), None);
}

#[test]
fn across_accounts_the_resource_is_the_one_that_lacks() {
    let all = statements(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#);
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"333333333333"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"x"}}}}"#;
    let trust = Document::read(trust, DocumentKind::Trust).unwrap();
    let source = Source::inline("p");
    let identity = [Paper { document: &all, source: &source }];
    let dossier = Dossier { identity: &identity, resource: ResourcePaper::Trust(&trust), ..Dossier::NONE };
    let cast = Cast::new();
    of(&dossier, cast.user(), ("sts:AssumeRole", "arn:aws:iam::222222222222:role/R", OTHER), &Context::new(), |explanation| {
        assert_eq!(explanation.decision.layer(), Some(Layer::Trust));
        let nearest = explanation.nearest().as_ref().map(told);
        assert_eq!(nearest.as_deref(), Some(r#"trust -#1 principal StringEquals sts:ExternalId ["x"] != None"#));
        let said: Vec<_> = explanation.layers.iter().map(|layer| (layer.layer.name(), layer.answer)).collect();
        let absent = Answer::Absent;
        let expected =
            [("rcp", absent), ("scp", absent), ("trust", Answer::Silent), ("identity", Answer::Allows), ("boundary", absent), ("session", absent)];
        assert_eq!(said, expected);
    });
}

#[test]
fn what_applies_is_told_with_both_its_ends() {
    let text = "{\"Version\":\"2012-10-17\",\"Statement\":[\n  {\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"},\n {\"Sid\":\"é\",\n\"Effect\":\"Deny\",\"Action\":\"s3:Get*\",\"Resource\":\"*\"}]}";
    let (document, source) = (document(text), Source::inline("p"));
    let identity = [Paper { document: &document, source: &source }];
    of_user(&Dossier { identity: &identity, ..Dossier::NONE }, GET, &Context::new(), |explanation| {
        let ends: Vec<_> = explanation.matched().map(|found| (found.statement.statement.start, found.statement.statement.end)).collect();
        let at = |line, column| Position { line, column };
        assert_eq!(ends, [(at(2, 3), at(2, 52)), (at(3, 2), at(4, 51))]);
        assert_eq!(explanation.deciding().map(|found| found.statement.name.index), Some(1));
        assert_eq!(explanation.nearest(), None);
    });
}

#[test]
fn the_place_of_a_single_statement_is_its_own() {
    // [R] iam-api §5: line 1, columns 41 and 113 stand in a document whose `Statement` is a list of one object.
    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
    let document = document(text);
    let places: Vec<_> = document.statements.iter().map(|statement| (statement.start.column, statement.end.column)).collect();
    assert_eq!(places, [(37, 86)]);
}

#[test]
fn the_message_of_an_explicit_deny_shows_the_statement_and_the_request() {
    let text = r#"{"Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"No\"1","Effect":"Deny","Action":["ec2:RunInstances"],"Resource":"*","Condition":{"StringEquals":{"aws:RequestedRegion":"us-east-1"}}}"#;
    let (document, source) = (statements(text), Source::inline("p"));
    let identity = [Paper { document: &document, source: &source }];
    let mut context = Context::new();
    context.set_single("aws:RequestedRegion", "us-east-1");
    context.set_multi("aws:TagKeys", ["a", "b"]);
    context.set_multi("sts:TransitiveTagKeys", Vec::<String>::new());
    context.set_single("AWS:requestedregion", "hidden");
    let cast = Cast::new();
    let (action, resource) = ("ec2:RunInstances", "arn:aws:ec2:us-east-1:111111111111:instance/*");
    let request = Request { action, resource, resource_account: Some(account(OWN)), requester: cast.user(), context: &context };
    let explanation = explain(&request, &Dossier { identity: &identity, ..Dossier::NONE }, &Catalogue::reference());
    let subject = Subject { id: "AROA123456789EXAMPLE:Ana", name: None, arn: "arn:aws:sts::111111111111:assumed-role/Developer/Ana" };
    let message: serde_json::Value = serde_json::from_str(&explanation.authorization_message(&request, &subject)).unwrap();
    let value = |text: &str| serde_json::json!({"items":[{"value":text}]});
    let expected = serde_json::json!({
        "allowed": false, "explicitDeny": true,
        "matchedStatements": {"items":[{
            "statementId": "No\"1", "effect": "DENY", "principals": value("AROA123456789EXAMPLE"), "principalGroups": {"items":[]},
            "actions": value("ec2:RunInstances"), "resources": value("*"),
            "conditions": {"items":[{"key":"aws:RequestedRegion","values":value("us-east-1")}]},
        }]},
        "failures": {"items":[]},
        "context": {
            "principal": {"id": subject.id, "arn": subject.arn}, "action": action, "resource": resource,
            "conditions": {"items":[
                {"key":"aws:RequestedRegion","values":value("us-east-1")},
                {"key":"aws:TagKeys","values":{"items":[{"value":"a"},{"value":"b"}]}},
            ]},
        },
    });
    assert_eq!(message, expected);
}

#[test]
fn the_message_of_an_implicit_deny_names_no_statement() {
    let document = statements(r#"{"Effect":"Deny","Action":"s3:PutObject","Resource":"*"}"#);
    let source = Source::inline("p");
    let identity = [Paper { document: &document, source: &source }];
    let (cast, context) = (Cast::new(), Context::new());
    let request = Request { action: GET.0, resource: GET.1, resource_account: None, requester: cast.user(), context: &context };
    let explanation = explain(&request, &Dossier { identity: &identity, ..Dossier::NONE }, &Catalogue::reference());
    let message = explanation.authorization_message(&request, &Subject { id: "AIDAX", name: Some("Bob"), arn: super::USER_ARN });
    let expected = r#"{"allowed":false,"explicitDeny":false,"matchedStatements":{"items":[]},"failures":{"items":[]},"context":{"principal":{"id":"AIDAX","name":"Bob","arn":"arn:aws:iam::111111111111:user/dev/Bob"},"action":"s3:GetObject","resource":"arn:aws:s3:::b/k","conditions":{"items":[]}}}"#;
    assert_eq!(message, expected);
}

#[test]
fn the_simulator_judges_unreadable_literals_as_recorded() {
    let met = |operator: &str, key: &str, values: &str, sent: &str, mode: Mode| {
        let text = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"{operator}":{{"{key}":{values}}}}}}}"#);
        let (document, source) = (statements(&text), Source::inline("p"));
        let identity = [Paper { document: &document, source: &source }];
        let mut context = Context::new();
        context.set_single(key, sent);
        of_user(&Dossier { mode, identity: &identity, ..Dossier::NONE }, GET, &context, |explanation| explanation.decision.is_allow())
    };
    let number = |values: &str, sent: &str| {
        ["NumericNotEquals", "NumericEquals"]
            .map(|operator| [Mode::Live, Mode::Simulator].map(|mode| met(operator, "s3:max-keys", values, sent, mode)))
    };
    assert_eq!(number(r#""x""#, "1"), [[true, false], [false, false]]);
    assert_eq!(number(r#""1""#, "x"), [[true, false], [false, false]]);
    assert_eq!(number(r#"["2","x"]"#, "1"), [[true, false], [false, false]]);
    assert_eq!(number(r#"["1","x"]"#, "1"), [[false, false], [true, true]]);
    assert_eq!(number(r#""2""#, "1"), [[true, true], [false, false]]);
    let address = |values: &str| {
        ["IpAddress", "NotIpAddress"]
            .map(|operator| [Mode::Live, Mode::Simulator].map(|mode| met(operator, "aws:SourceIp", values, "192.0.2.1", mode)))
    };
    assert_eq!(address(r#"["x","192.0.2.0/24"]"#), [[true, false], [false, false]]);
    assert_eq!(address(r#"["192.0.2.0/24","x"]"#), [[true, true], [false, false]]);
    assert_eq!(address(r#"["x","10.0.0.0/8"]"#), [[false, false], [true, false]]);
    assert_eq!(address(r#""10.0.0.0/8""#), [[false, false], [true, true]]);
}

#[test]
fn the_simulator_takes_a_key_that_nothing_fills_as_absent() {
    const ROWS: &[KeyDefinition] =
        &[KeyDefinition { name: "aws:Untold", kind: KeyType::String, cardinality: Cardinality::Single, producer: Producer::Unknown }];
    let document = statements(r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringNotEquals":{"aws:Untold":"v"}}}"#);
    let (source, cast, context) = (Source::inline("p"), Cast::new(), Context::new());
    let identity = [Paper { document: &document, source: &source }];
    let request = Request { action: GET.0, resource: GET.1, resource_account: Some(account(OWN)), requester: cast.user(), context: &context };
    let allows = |mode| explain(&request, &Dossier { mode, identity: &identity, ..Dossier::NONE }, &Catalogue::of(ROWS)).decision.is_allow();
    assert_eq!([Mode::Live, Mode::Simulator].map(allows), [false, true]);
}

#[test]
fn the_keys_of_a_document_are_those_of_its_conditions_and_variables() {
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/${aws:username}","Condition":{"StringLike":{"s3:prefix":"${aws:PrincipalTag/Team, 'x'}${*}","AWS:Username":"a"},"Null":{"aws:TagKeys":"true"}}}]}"#;
    assert_eq!(document(text).context_keys(), ["aws:username", "s3:prefix", "aws:PrincipalTag/Team", "aws:TagKeys"]);
    assert_eq!(document(&text.replace("2012-10-17", "2008-10-17")).context_keys(), ["s3:prefix", "AWS:Username", "aws:TagKeys"]);
}

#[test]
fn many_requests_are_asked_of_documents_that_are_compiled_once() {
    let text = r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Action":"s3:Put*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Null":{"aws:username":"false"}}}"#;
    let (document, source) = (statements(text), Source::inline("p"));
    let identity = [Paper { document: &document, source: &source }];
    let explainer = Explainer::new(&Dossier { identity: &identity, ..Dossier::NONE }, &Catalogue::reference());
    let (cast, context) = (Cast::new(), Context::new());
    for action in ["s3:GetObject", "s3:PutObject", "ec2:RunInstances"] {
        let request = Request { action, resource: "*", resource_account: None, requester: cast.user(), context: &context };
        let (whole, matches) = (explainer.explain(&request), explainer.match_only(&request));
        assert_eq!(whole.decision, matches.decision);
        let indexes = |explanation: &Explanation<'_>| -> Vec<u32> { explanation.matched().map(|found| found.statement.name.index).collect() };
        assert_eq!(indexes(&whole), indexes(&matches));
        assert_eq!(matches.statements().count(), matches.matched().count());
        assert_eq!(whole.statements().count(), 3);
    }
}

#[test]
fn in_the_simulator_a_grant_to_the_account_needs_no_other_allow() {
    let text = format!(r#"{{"Statement":{{"Effect":"Allow","Principal":{{"AWS":"{OWN}"}},"Action":"s3:*","Resource":"arn:aws:s3:::b/*"}}}}"#);
    let policy = Document::read(&text, DocumentKind::Resource).unwrap();
    let boundary = statements(r#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#);
    let source = Source::inline("p");
    let dossier = |mode| Dossier {
        mode,
        resource: ResourcePaper::Standard(&policy),
        boundary: Some(Paper { document: &boundary, source: &source }),
        ..Dossier::NONE
    };
    let allows = |mode, owner| {
        let cast = Cast::new();
        of(&dossier(mode), cast.user(), (GET.0, GET.1, owner), &Context::new(), |explanation| explanation.decision.is_allow())
    };
    assert_eq!([Mode::Live, Mode::Simulator].map(|mode| allows(mode, OWN)), [false, true]);
    assert_eq!([Mode::Live, Mode::Simulator].map(|mode| allows(mode, OTHER)), [false, false]);
}

#[test]
fn values_of_the_simulator_have_types() {
    let reads = |kind: ValueType, texts: &[&str]| -> Vec<bool> { texts.iter().map(|text| kind.reads(text)).collect() };
    // [R] iam-api §5.
    assert_eq!(
        reads(ValueType::Numeric, &["01.00", "+1", "1e2", "1e9999", "0x10", " 1 ", "Infinity", "NaN", "abc"]),
        [true, true, true, true, false, false, false, false, false]
    );
    assert_eq!(reads(ValueType::Date, &["2035", "2030-01-01T00:00:00Z", "tomorrow"]), [true, true, false]);
    assert_eq!(reads(ValueType::Ip, &["192.0.2.1", "2001:db8::1", "999.0.0.1", "192.0.2.0/24"]), [true, true, false, false]);
    assert_eq!(reads(ValueType::Binary, &["YQ==", "!base64"]), [true, false]);
    assert_eq!(reads(ValueType::Boolean, &["TRUE", "yes"]), [true, true]);
    assert_eq!(reads(ValueType::String, &[""]), [true]);
}

#[test]
fn of_two_policies_of_one_name_the_one_with_the_effect_decided() {
    let [allows, denies] = ["Allow", "Deny"].map(|effect| statements(&format!(r#"{{"Effect":"{effect}","Action":"s3:*","Resource":"*"}}"#)));
    let source = Source::inline("p");
    let identity = [&allows, &denies].map(|document| Paper { document, source: &source });
    of_user(&Dossier { identity: &identity, ..Dossier::NONE }, GET, &Context::new(), |explanation| {
        assert_eq!(explanation.deciding().map(|found| found.statement.statement.effect), Some(Effect::Deny));
    });
}
