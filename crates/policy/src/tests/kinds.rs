//! What each kind of document may not say, with its text and its place, and which offence is named first (policy-evaluation §1, §10).

use std::fmt::Write as _;

use crate::{Catalogue, Document, DocumentKind, PolicyError};

const KINDS: [(DocumentKind, &str); 7] = [
    (DocumentKind::Identity, "identity"),
    (DocumentKind::Managed, "managed"),
    (DocumentKind::Trust, "trust"),
    (DocumentKind::Session, "session"),
    (DocumentKind::Resource, "resource"),
    (DocumentKind::ServiceControl, "service control"),
    (DocumentKind::ResourceControl, "resource control"),
];

/// The members of a document; each offence replaces one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Version,
    Sid,
    Effect,
    Principal,
    Action,
    Resource,
    Condition,
    /// Another member of the statement.
    Extra,
    /// Another statement.
    More,
}

/// A document of one statement, a line for each member, so that places can be read.
struct Draft([(Part, String); 9]);

impl Draft {
    /// A document that its kind accepts.
    fn of(kind: DocumentKind) -> Self {
        let (effect, principal, action, resource) = match kind {
            DocumentKind::Identity | DocumentKind::Managed | DocumentKind::Session | DocumentKind::ServiceControl => {
                ("Allow", "", "s3:GetObject", r#""Resource":"arn:aws:s3:::b/*""#)
            }
            DocumentKind::Trust => ("Allow", r#""Principal":{"AWS":"111111111111"}"#, "sts:AssumeRole", ""),
            DocumentKind::Resource => ("Allow", r#""Principal":{"AWS":"111111111111"}"#, "s3:GetObject", r#""Resource":"arn:aws:s3:::b/*""#),
            DocumentKind::ResourceControl => ("Deny", r#""Principal":"*""#, "s3:GetObject", r#""Resource":"*""#),
        };
        Self([
            (Part::Version, r#""Version":"2012-10-17""#.into()),
            (Part::Sid, r#""Sid":"One""#.into()),
            (Part::Effect, format!(r#""Effect":"{effect}""#)),
            (Part::Principal, principal.into()),
            (Part::Action, format!(r#""Action":"{action}""#)),
            (Part::Resource, resource.into()),
            (Part::Condition, String::new()),
            (Part::Extra, String::new()),
            (Part::More, String::new()),
        ])
    }

    fn with(mut self, (part, text): (Part, &str)) -> Self {
        for (own, member) in &mut self.0 {
            if *own == part {
                *member = text.to_owned();
            }
        }
        self
    }

    /// What is not written leaves its line empty. Of another statement, [`AGAIN`] is the same once more.
    fn text(&self) -> String {
        let [(_, version), members @ .., (_, more)] = &self.0;
        let mut statement = String::from("{");
        let mut comma = "";
        for (_, member) in members {
            statement.push('\n');
            if !member.is_empty() {
                statement.push_str(comma);
                statement.push_str(member);
                comma = ",";
            }
        }
        statement.push('}');
        let version = if version.is_empty() { String::new() } else { format!("{version},") };
        let more = if more == AGAIN { format!(",{statement}") } else { String::new() };
        format!("{{{version}\"Statement\":[{statement}{more}]}}")
    }
}

fn judged(kind: DocumentKind, text: &str) -> String {
    match Document::parse(text, kind, &Catalogue::reference()) {
        Ok(_) => "accepted".to_owned(),
        Err(PolicyError::Malformed { text, position: Some(position) }) => format!("{text} ({position})"),
        Err(PolicyError::Malformed { text, position: None }) => text,
    }
}

const AGAIN: &str = "the same again";

/// Each offence by itself.
const OFFENCES: [(&str, Part, &str); 61] = [
    ("an element that the language does not have", Part::Extra, r#""Extra":"x""#),
    ("an element in another case", Part::Action, r#""action":"s3:GetObject""#),
    ("an element twice", Part::Extra, "\"Effect\":\"Deny\""),
    ("an element beside its opposite", Part::Extra, r#""NotAction":"s3:*""#),
    ("a comment", Part::Extra, r#"/* why */"X":1"#),
    ("a character beyond Latin-1", Part::Sid, r#""Sid":"Ω""#),
    ("no version", Part::Version, ""),
    ("the older version", Part::Version, r#""Version":"2008-10-17""#),
    ("a version that is none", Part::Version, r#""Version":"2012-10-18""#),
    ("an effect in another case", Part::Effect, r#""Effect":"deny""#),
    ("an effect that is none", Part::Effect, r#""Effect":"Permit""#),
    ("no effect", Part::Effect, ""),
    ("a name with a space", Part::Sid, r#""Sid":"One two""#),
    ("a name twice", Part::More, AGAIN),
    ("an empty name", Part::Sid, r#""Sid":"""#),
    ("an operator that is none", Part::Condition, r#""Condition":{"StringSame":{"k:k":"v"}}"#),
    ("an operator that is none, without content", Part::Condition, r#""Condition":{"StringSame":{}}"#),
    ("Null with IfExists", Part::Condition, r#""Condition":{"NullIfExists":{"k:k":"true"}}"#),
    ("Null with a set operator", Part::Condition, r#""Condition":{"ForAnyValue:Null":{"k:k":"true"}}"#),
    ("a set operator that is none", Part::Condition, r#""Condition":{"ForNoValue:StringEquals":{"k:k":"v"}}"#),
    ("an operator without keys", Part::Condition, r#""Condition":{"StringEquals":{}}"#),
    ("a value that is an object", Part::Condition, r#""Condition":{"StringEquals":{"k:k":{"v":1}}}"#),
    ("a value that is null", Part::Condition, r#""Condition":{"StringEquals":{"k:k":null}}"#),
    ("values that are numbers and booleans", Part::Condition, r#""Condition":{"StringEquals":{"k:k":[1,true]}}"#),
    ("a number that is none", Part::Condition, r#""Condition":{"NumericEquals":{"k:k":"x"}}"#),
    ("a date that is none", Part::Condition, r#""Condition":{"DateLessThan":{"k:k":"x"}}"#),
    ("an address that is none", Part::Condition, r#""Condition":{"IpAddress":{"k:k":"10.0.0"}}"#),
    ("a network with host bits", Part::Condition, r#""Condition":{"IpAddress":{"k:k":"2001:db8::5/64"}}"#),
    ("an ARN that is none", Part::Condition, r#""Condition":{"ArnLike":{"k:k":"x"}}"#),
    ("any ARN", Part::Condition, r#""Condition":{"ArnLike":{"k:k":"*"}}"#),
    ("base64 that is none", Part::Condition, r#""Condition":{"BinaryEquals":{"k:k":"!"}}"#),
    ("no action", Part::Action, ""),
    ("no action in the list", Part::Action, r#""Action":[]"#),
    ("an action without service", Part::Action, r#""Action":"GetObject""#),
    ("an action with two colons", Part::Action, r#""Action":"s3:Get:Object""#),
    ("an action of a service that cannot be", Part::Action, r#""Action":"s 3:GetObject""#),
    ("every action", Part::Action, r#""Action":"*""#),
    ("everything but an action", Part::Action, r#""NotAction":"s3:GetObject""#),
    ("no resource", Part::Resource, ""),
    ("no resource in the list", Part::Resource, r#""Resource":[]"#),
    ("everything but a resource", Part::Resource, r#""NotResource":"arn:aws:s3:::c/*""#),
    ("a resource that is no ARN", Part::Resource, r#""Resource":"bucket""#),
    ("a resource of a partition that is none", Part::Resource, r#""Resource":"arn:moon:s3:::b""#),
    ("a resource of any service", Part::Resource, r#""Resource":"arn:aws:*:::b""#),
    ("a resource with too few colons", Part::Resource, r#""Resource":"arn:aws:s3::b""#),
    ("a resource of IAM in a region", Part::Resource, r#""Resource":"arn:aws:iam:eu-west-1:111111111111:role/R""#),
    ("a resource of IAM of no kind", Part::Resource, r#""Resource":"arn:aws:iam::111111111111:bucket/b""#),
    ("a principal", Part::Principal, r#""Principal":{"AWS":"222222222222"}"#),
    ("everyone as principal", Part::Principal, r#""Principal":"*""#),
    ("everyone but a principal", Part::Principal, r#""NotPrincipal":{"AWS":"222222222222"}"#),
    ("no principal", Part::Principal, ""),
    ("no principal in the list", Part::Principal, r#""Principal":{"AWS":[]}"#),
    ("a principal of no type", Part::Principal, r#""Principal":{"Aws":"111111111111"}"#),
    ("a principal without type", Part::Principal, r#""Principal":"111111111111""#),
    ("a group as principal", Part::Principal, r#""Principal":{"AWS":"arn:aws:iam::111111111111:group/G"}"#),
    ("a principal with a wildcard", Part::Principal, r#""Principal":{"AWS":"arn:aws:iam::111111111111:role/*"}"#),
    ("every provider as principal", Part::Principal, r#""Principal":{"Federated":"*"}"#),
    ("an account by its canonical id", Part::Principal, r#""Principal":{"CanonicalUser":"79a59df9"}"#),
    ("everyone in a list", Part::Principal, r#""Principal":{"AWS":["*"]}"#),
    ("a service that is none", Part::Principal, r#""Principal":{"Service":"nope.amazonaws.com"}"#),
    ("a service that cannot be", Part::Principal, r#""Principal":{"Service":"example.org"}"#),
];

#[test]
fn each_kind_of_document_says_this_of_each_offence() {
    let mut table = String::from("# What each kind of document says of an offence by itself; kinds that are not named accept it.\n");
    for (kind, _) in KINDS {
        assert_eq!(judged(kind, &Draft::of(kind).text()), "accepted");
    }
    for (name, part, text) in OFFENCES {
        writeln!(table, "\n{name}: {}", text.replace('\n', " ")).unwrap();
        let said: Vec<(String, &str)> =
            KINDS.iter().map(|(kind, name)| (judged(*kind, &Draft::of(*kind).with((part, text)).text()), *name)).collect();
        let mut told: Vec<&str> = Vec::new();
        for (words, _) in said.iter().filter(|(words, _)| words != "accepted") {
            if !told.contains(&words.as_str()) {
                told.push(words);
                let kinds: Vec<&str> = said.iter().filter(|(other, _)| other == words).map(|(_, kind)| *kind).collect();
                writeln!(table, "    {}: {words}", kinds.join(", ")).unwrap();
            }
        }
    }
    expect_test::expect_file!["./kinds.txt"].assert_eq(&table);
}

/// Of two offences the one that stands earlier is named, wherever they stand in the document.
#[track_caller]
fn in_this_order(kind: DocumentKind, order: &[(Part, &str)]) {
    let alone = |offence: &(Part, &str)| {
        let Err(PolicyError::Malformed { text, .. }) = Document::parse(&Draft::of(kind).with(*offence).text(), kind, &Catalogue::reference()) else {
            panic!("{offence:?} is no offence");
        };
        text
    };
    for (at, first) in order.iter().enumerate() {
        for second in order.iter().skip(at + 1).filter(|second| second.0 != first.0) {
            let both = Draft::of(kind).with(*first).with(*second).text();
            let Err(PolicyError::Malformed { text, .. }) = Document::parse(&both, kind, &Catalogue::reference()) else { panic!("{both}") };
            assert_eq!(text, alone(first), "{both}");
        }
    }
}

const ODD: (Part, &str) = (Part::Extra, r#""Extra":"x""#);
const LOWER: (Part, &str) = (Part::Effect, r#""Effect":"allow""#);
const NO_DATE: (Part, &str) = (Part::Condition, r#""Condition":{"DateLessThan":{"k:k":"x"}}"#);
const TWICE: (Part, &str) = (Part::More, AGAIN);
const NO_ACTION: (Part, &str) = (Part::Action, "");

/// policy-evaluation §10, steps 1 to 9.
#[test]
fn identity_policies_are_checked_in_iams_order() {
    let rest = [
        LOWER,
        NO_DATE,
        TWICE,
        NO_ACTION,
        (Part::Resource, r#""Resource":"bucket""#),
        (Part::Resource, r#""Resource":"arn:moon:s3:::b""#),
        (Part::Action, r#""Action":"GetObject""#),
        (Part::Resource, ""),
        (Part::Principal, r#""Principal":"*""#),
    ];
    in_this_order(DocumentKind::Managed, &[&[ODD, (Part::Version, "")], &rest[..]].concat());
    in_this_order(DocumentKind::Identity, &[&[ODD], &rest[..]].concat());
    // A resource with too few colons is found by the older parser, before names are.
    in_this_order(DocumentKind::Managed, &[ODD, (Part::Version, ""), (Part::Resource, r#""Resource":"arn:aws:s3::b""#), TWICE, NO_ACTION]);
}

#[test]
fn trust_policies_are_checked_in_this_order() {
    in_this_order(
        DocumentKind::Trust,
        &[
            ODD,
            LOWER,
            NO_DATE,
            TWICE,
            NO_ACTION,
            (Part::Resource, r#""Resource":"*""#),
            (Part::Principal, r#""NotPrincipal":{"AWS":"*"}"#),
            (Part::Principal, ""),
            (Part::Principal, r#""Principal":{"AWS":[]}"#),
            (Part::Principal, r#""Principal":"*""#),
            (Part::Principal, r#""Principal":{"AWS":"nonsense"}"#),
            (Part::Action, r#""Action":"s3:GetObject""#),
        ],
    );
}
