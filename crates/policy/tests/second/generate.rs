//! Questions that hit interesting places often: small alphabets, near misses, everything that the language has.

use serde_json::{Map, Value, json};

use super::{
    case::{self, Ask, Case, Fact, Facts, OfResource, Papers, Who},
    dice::Dice,
    pools::{
        ACTIONS, ADDRESSES, ARN_PATTERNS, ARNS, ASKED, BOOLS, BYTES, DATES, FAMILIES, Family, LETTERS, NETWORKS, NO_BYTES, NUMBERS, OPERATORS,
        PATTERN_LETTERS, PATTERNS, RESOURCE_LETTERS, RESOURCES, SINGLE, TEXTS,
    },
};

/// A question.
pub(crate) fn case(dice: &mut Dice) -> Case {
    dice.multivalued = [(); 2].map(|()| FAMILIES[dice.below(FAMILIES.len())]);
    dice.asked = ask(dice);
    let papers = papers(dice);
    Case { papers, ask: dice.asked.clone() }
}

const CALLERS: [Who; 17] = [
    Who::Anonymous,
    Who::Root,
    Who::User,
    Who::User,
    Who::User,
    Who::RoleSession,
    Who::RoleSession,
    Who::RoleSession,
    Who::TokenSession,
    Who::Federated,
    Who::Federated,
    Who::Federated,
    Who::RootFederated,
    Who::WebIdentity,
    Who::BuiltIn,
    Who::Saml,
    Who::Service,
];

fn ask(dice: &mut Dice) -> Ask {
    let resource = if dice.once_in(3) { format!("arn:aws:s3:::{}", dice.scribble(RESOURCE_LETTERS, 6)) } else { dice.pick(RESOURCES).to_owned() };
    let owner = match dice.below(8) {
        0 | 1 => Some(case::OTHER),
        2 => None,
        _ => Some(case::OWN),
    };
    Ask {
        who: CALLERS[dice.below(CALLERS.len())],
        action: if dice.once_in(16) { dice.pick(ASKED).to_ascii_uppercase() } else { dice.pick(ASKED).to_owned() },
        resource,
        owner: owner.map(ToOwned::to_owned),
        facts: facts(dice),
    }
}

fn facts(dice: &mut Dice) -> Facts {
    let mut facts = Vec::new();
    for (key, family) in SINGLE {
        if !dice.once_in(3) {
            facts.push((in_some_case(dice, key), Fact::One(sent(dice, *family))));
        }
    }
    for (key, family) in case::MULTIVALUED.into_iter().zip(dice.multivalued) {
        if !dice.once_in(3) {
            let at = dice.below(facts.len() + 1);
            // One value alone makes no single-valued key of it.
            let fact = if dice.once_in(6) { Fact::One(sent(dice, family)) } else { Fact::Many(dice.many(0, 2, |dice| sent(dice, family))) };
            facts.insert(at, (in_some_case(dice, key), fact));
        }
    }
    Facts(facts)
}

fn in_some_case(dice: &mut Dice, key: &str) -> String {
    match dice.below(8) {
        0 => key.to_uppercase(),
        1 => key.to_lowercase(),
        _ => key.to_owned(),
    }
}

/// A value of a request.
fn sent(dice: &mut Dice, family: Family) -> String {
    let pool = match family {
        Family::Text if dice.once_in(3) => return dice.scribble(LETTERS, 5),
        Family::Text => TEXTS,
        Family::Number => NUMBERS,
        Family::Date => DATES,
        Family::Bool => BOOLS,
        Family::Bytes if dice.once_in(4) => NO_BYTES,
        Family::Bytes => BYTES,
        Family::Address => ADDRESSES,
        Family::Arn => ARNS,
    };
    dice.pick(pool).to_owned()
}

/// A value of a policy.
fn written(dice: &mut Dice, family: Family) -> Value {
    let pool = match family {
        Family::Text if dice.once_in(3) => return json!(dice.scribble(LETTERS, 5)),
        Family::Text => TEXTS,
        Family::Number if dice.once_in(6) => return [json!(1), json!(1.5), json!(1.0), json!(-1), json!(0)][dice.below(5)].clone(),
        Family::Number => NUMBERS,
        Family::Date => DATES,
        Family::Bool if dice.once_in(3) => return json!(dice.once_in(2)),
        Family::Bool => BOOLS,
        Family::Bytes => BYTES,
        Family::Address => NETWORKS,
        Family::Arn => ARN_PATTERNS,
    };
    json!(dice.pick(pool))
}

fn papers(dice: &mut Dice) -> Papers {
    let who = dice.asked.who;
    let of_principal = matches!(who, Who::User | Who::RoleSession | Who::TokenSession | Who::Federated | Who::RootFederated);
    let identity = if of_principal && who != Who::RootFederated { dice.many(0, 2, |dice| document(dice, Purpose::Caller)) } else { Vec::new() };
    let boundary = (of_principal && dice.once_in(4)).then(|| wide_or(dice, Purpose::Caller));
    let with_session = matches!(who, Who::RoleSession | Who::TokenSession | Who::Federated | Who::RootFederated) && !dice.once_in(3);
    let session = with_session.then(|| dice.many(0, 2, |dice| wide_or(dice, Purpose::Caller)));
    Papers {
        identity,
        resource: of_resource(dice),
        boundary,
        session,
        scp: levels(dice, Purpose::Caller),
        rcp: levels(dice, Purpose::ResourceControl),
    }
}

fn of_resource(dice: &mut Dice) -> OfResource {
    // A web identity and an assertion ask for a role only.
    let for_role = matches!(dice.asked.who, Who::WebIdentity | Who::BuiltIn | Who::Saml);
    match if for_role { 0 } else { dice.below(20) } {
        0..=4 if dice.once_in(12) => OfResource::Missing,
        0..=4 => OfResource::Trust(document(dice, Purpose::Trust)),
        5..=12 => OfResource::Standard(document(dice, Purpose::Resource)),
        13..=15 => OfResource::MustAllow(document(dice, Purpose::Resource)),
        _ => OfResource::None,
    }
}

fn levels(dice: &mut Dice, purpose: Purpose) -> Vec<Vec<Value>> {
    if !dice.once_in(4) {
        return Vec::new();
    }
    dice.many(1, 3, |dice| {
        let at_least = usize::from(!dice.once_in(8));
        dice.many(at_least, 2, |dice| wide_or(dice, purpose))
    })
}

/// What a document is for, as far as it shapes it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Caller,
    Resource,
    Trust,
    ResourceControl,
}

/// What only narrows is often wide, else little would come through.
fn wide_or(dice: &mut Dice, purpose: Purpose) -> Value {
    if dice.once_in(3) {
        return document(dice, purpose);
    }
    let mut wide = json!({"Effect": "Allow", "Action": "*", "Resource": "*"});
    if purpose == Purpose::ResourceControl {
        wide["Principal"] = json!("*");
    }
    json!({"Version": "2012-10-17", "Statement": wide})
}

fn document(dice: &mut Dice, purpose: Purpose) -> Value {
    let mut document = Map::new();
    match dice.below(8) {
        0 => {}
        1 => drop(document.insert("Version".into(), json!("2008-10-17"))),
        _ => drop(document.insert("Version".into(), json!("2012-10-17"))),
    }
    // Some are so long that an engine may want to search them; then few of the statements deny, else nothing would be allowed.
    let (at_most, one_deny_in) = if dice.once_in(24) { (40, 60) } else { (3, 4) };
    let statements = dice.many(1, at_most, |dice| statement(dice, purpose, one_deny_in));
    let statement = if statements.len() == 1 && dice.once_in(2) { statements[0].clone() } else { Value::Array(statements) };
    document.insert("Statement".into(), statement);
    Value::Object(document)
}

/// A statement of the caller's side, about the question that was made last.
pub(crate) fn own_statement(dice: &mut Dice) -> Value {
    statement(dice, Purpose::Caller, 4)
}

fn statement(dice: &mut Dice, purpose: Purpose, one_deny_in: usize) -> Value {
    let mut statement = Map::new();
    let deny = dice.once_in(one_deny_in);
    statement.insert("Effect".into(), json!(if deny { "Deny" } else { "Allow" }));
    match purpose {
        Purpose::Caller => {}
        // What allows in one is AWS's own.
        Purpose::ResourceControl if deny && dice.once_in(2) => drop(statement.insert("Principal".into(), json!({"AWS": "*"}))),
        Purpose::ResourceControl => drop(statement.insert("Principal".into(), json!("*"))),
        Purpose::Resource if dice.once_in(6) => drop(statement.insert("NotPrincipal".into(), principals(dice))),
        Purpose::Resource if dice.once_in(6) => drop(statement.insert("Principal".into(), json!("*"))),
        // NotPrincipal has no place in a trust policy, nor has the bare star.
        Purpose::Resource | Purpose::Trust => drop(statement.insert("Principal".into(), principals(dice))),
    }
    let action = if dice.once_in(6) { "NotAction" } else { "Action" };
    statement.insert(action.into(), one_or_more(dice, action_pattern));
    if purpose != Purpose::Trust {
        let resource = if dice.once_in(6) { "NotResource" } else { "Resource" };
        statement.insert(resource.into(), one_or_more(dice, resource_pattern));
    }
    if dice.once_in(2) {
        statement.insert("Condition".into(), condition(dice));
    }
    Value::Object(statement)
}

fn action_pattern(dice: &mut Dice) -> Value {
    if dice.once_in(2) {
        return json!(dice.pick(ACTIONS));
    }
    let (service, name) = dice.asked.action.clone().split_once(':').map(|(service, name)| (service.to_owned(), name.to_owned())).unwrap();
    json!(format!("{service}:{}", dice.blurred(&name)))
}

fn resource_pattern(dice: &mut Dice) -> Value {
    if dice.once_in(2) {
        return json!(blurred_resource(dice));
    }
    if dice.once_in(3) {
        return json!(format!("arn:aws:s3:::{}", dice.scribble(PATTERN_LETTERS, 6)));
    }
    json!(dice.pick(PATTERNS))
}

/// Of the resource that is asked for: no wildcard in place of its service, which no writer may leave open, and nothing that is no ARN.
fn blurred_resource(dice: &mut Dice) -> String {
    let resource = dice.asked.resource.clone();
    if !resource.starts_with("arn:") {
        return "*".to_owned();
    }
    let mut parts: Vec<String> = resource.splitn(6, ':').map(ToOwned::to_owned).collect();
    let at = if dice.once_in(3) { dice.below(parts.len()) } else { parts.len() - 1 };
    if at != 0 && at != 2 {
        parts[at] = dice.blurred(&parts[at]);
    }
    parts.join(":")
}

fn one_or_more(dice: &mut Dice, mut item: impl FnMut(&mut Dice) -> Value) -> Value {
    match dice.below(4) {
        0 => Value::Array(dice.many(1, 3, item)),
        _ => item(dice),
    }
}

/// The callers, and their near misses.
fn principals(dice: &mut Dice) -> Value {
    let mut listed = Map::new();
    for _ in 0..=dice.below(3) {
        let (user, role) = (case::user_id(), case::role_id());
        let of_aws: &[&str] = &[
            "*",
            case::OWN,
            case::ROOT_ARN,
            case::OTHER,
            "arn:aws:iam::222222222222:root",
            case::USER_ARN,
            case::USER_ARN,
            &user,
            case::ROLE_ARN,
            &role,
            case::SESSION_ARN,
            case::FEDERATED_ARN,
            "arn:aws:iam::111111111111:user/dev/bob",
            "arn:aws:iam::111111111111:user/Bob",
            "arn:aws:iam::111111111111:role/R",
            "arn:aws:sts::111111111111:assumed-role/R/*",
            "arn:aws:sts::111111111111:assumed-role/R/Job",
            "AIDAABCDEFGHIJKLMNOPQ",
        ];
        let of_providers: &[&str] = &[case::PROVIDER_ARN, case::BUILT_IN, case::SAML_ARN, "arn:aws:iam::111111111111:oidc-provider/gitlab.com/x"];
        let likely = match dice.asked.who {
            Who::WebIdentity | Who::BuiltIn | Who::Saml => 0,
            Who::Service => 1,
            Who::TokenSession => 2 * dice.below(2),
            Who::Anonymous | Who::Root | Who::User | Who::RoleSession | Who::Federated | Who::RootFederated => 2,
        };
        let (kind, values) = match if dice.once_in(3) { dice.below(3) } else { likely } {
            0 => ("Federated", of_providers),
            1 => ("Service", [case::SERVICE, "s3.amazonaws.com"].as_slice()),
            _ => ("AWS", of_aws),
        };
        listed.insert(kind.into(), one_or_more(dice, |dice| json!(dice.pick(values))));
    }
    Value::Object(listed)
}

fn condition(dice: &mut Dice) -> Value {
    let mut block = Map::new();
    if dice.once_in(32) {
        return Value::Object(block);
    }
    for _ in 0..=usize::from(dice.once_in(4)) {
        let (operator, family) = OPERATORS[dice.below(OPERATORS.len())];
        let mut keys = Map::new();
        for _ in 0..=usize::from(dice.once_in(5)) {
            let key = key(dice, family);
            // The same key in another case would be another member of the object.
            if keys.keys().any(|present: &String| present.eq_ignore_ascii_case(&key)) {
                continue;
            }
            if dice.once_in(32) {
                keys.insert(key, json!([]));
                continue;
            }
            let values = one_or_more(dice, |dice| if dice.once_in(3) { of_the_request(dice, &key, family) } else { written(dice, family) });
            keys.insert(key, values);
        }
        block.insert(qualified(dice, operator), Value::Object(keys));
    }
    Value::Object(block)
}

/// What the request has there, if a writer may write it.
fn of_the_request(dice: &mut Dice, key: &str, family: Family) -> Value {
    let sent: Vec<String> = dice.asked.facts.get(key).map(|fact| fact.values().to_vec()).unwrap_or_default();
    if sent.is_empty() || family == Family::Bytes {
        return written(dice, family);
    }
    let sent = &sent[dice.below(sent.len())];
    json!(if family == Family::Text && dice.once_in(2) { dice.blurred(sent) } else { sent.clone() })
}

fn key(dice: &mut Dice, family: Family) -> String {
    let multivalued = case::MULTIVALUED.into_iter().zip(dice.multivalued);
    let all: Vec<(&str, Family)> = SINGLE.iter().copied().chain(multivalued).collect();
    let own: Vec<&str> = all.iter().filter(|(_, of)| *of == family).map(|(key, _)| *key).collect();
    let key = if dice.once_in(6) { all[dice.below(all.len())].0 } else { dice.pick(&own) };
    in_some_case(dice, key)
}

fn qualified(dice: &mut Dice, operator: &str) -> String {
    if operator == "Null" {
        return operator.to_owned();
    }
    let set = dice.pick(&["", "", "ForAllValues:", "ForAnyValue:"]);
    let if_exists = dice.pick(&["", "", "IfExists"]);
    format!("{set}{operator}{if_exists}")
}
