//! What "not public" promises, tried against the engine: the law behind `BlockPublicPolicy` and `RestrictPublicBuckets`.

use std::{
    collections::BTreeMap,
    net::{Ipv4Addr, Ipv6Addr},
};

use daypass_names::{AccountId, UniqueId};
use daypass_policy::{Attached, Catalogue, Compiled, Context, Document, DocumentKind, Layers, Request, Requester, ResourcePolicy, Source, authorize};
use proptest::prelude::*;

use super::super::is_public;

const OWNER: &str = "111111111111";
/// No policy here names an account, a user or an organization of these.
const STRANGER: (&str, &str, &str) = ("444444444444", "AIDASTRANGEREXAMPLE00", "arn:aws:iam::444444444444:user/mallory");
/// What is asked: of the bucket, and of what is in it.
const ASKED: [(&str, &str); 4] = [
    ("s3:GetObject", "arn:aws:s3:::lake/k"),
    ("s3:PutObject", "arn:aws:s3:::lake/k"),
    ("s3:ListBucket", "arn:aws:s3:::lake"),
    ("s3:GetBucketPolicy", "arn:aws:s3:::lake"),
];
const PRINCIPALS: &[&str] = &[
    r#""Principal":"*""#,
    r#""Principal":{"AWS":"*"}"#,
    r#""Principal":{"AWS":["*"]}"#,
    r#""Principal":{"AWS":["222222222222","*"]}"#,
    r#""Principal":{"AWS":"222222222222"}"#,
    r#""Principal":{"AWS":[]}"#,
    r#""Principal":{"Service":"cloudtrail.amazonaws.com"}"#,
    r#""NotPrincipal":{"AWS":"222222222222"}"#,
];
const WHAT: &[&str] = &[
    r#""Action":"s3:*","Resource":["arn:aws:s3:::lake","arn:aws:s3:::lake/*"]"#,
    r#""Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*""#,
    r#""NotAction":"s3:DeleteObject","Resource":["arn:aws:s3:::lake","arn:aws:s3:::lake/*"]"#,
    r#""Action":"s3:*","NotResource":"arn:aws:s3:::lake/secret/*""#,
];
/// Those that could hold for a stranger stand more often than the others.
const OPERATORS: &[&str] = &[
    "StringEquals",
    "StringEqualsIgnoreCase",
    "StringLike",
    "ForAnyValue:StringEquals",
    "ForAnyValue:StringEqualsIgnoreCase",
    "ForAnyValue:StringLike",
    "ForAllValues:StringEquals",
    "ForAllValues:StringLike",
    "StringEqualsIfExists",
    "StringLikeIfExists",
    "StringNotEquals",
    "StringNotLike",
    "ArnEquals",
    "ArnLike",
    "ArnNotLike",
    "ArnLikeIfExists",
    "IpAddress",
    "ForAnyValue:IpAddress",
    "ForAllValues:IpAddress",
    "IpAddressIfExists",
    "NotIpAddress",
    "Bool",
    "Null",
    "NumericLessThan",
    "NumericNotEquals",
    "DateGreaterThan",
    "BinaryEquals",
];
const KEYS: &[&str] = &[
    "aws:userid",
    "AWS:UserId",
    "aws:PrincipalArn",
    "aws:principalarn",
    "aws:PrincipalAccount",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalType",
    "aws:PrincipalTag/team",
    "aws:username",
    "aws:SourceIp",
    "AWS:SOURCEIP",
    "aws:SourceArn",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:SourceOwner",
    "aws:SourceAccount",
    "aws:SecureTransport",
    "aws:UserAgent",
    "aws:referer",
    "aws:CurrentTime",
    "aws:EpochTime",
    "s3:DataAccessPointArn",
    "s3:DataAccessPointAccount",
    "s3:ResourceAccount",
    "s3:prefix",
];
/// As JSON. Networks are broad, or hold no address that is asked from.
const VALUES: &[&str] = &[
    r#""anonymous""#,
    r#""Anonymous""#,
    r#""ANONYMOUS""#,
    r#""anonymou?""#,
    r#""*""#,
    r#""""#,
    r#""${aws:userid}""#,
    r#""${aws:PrincipalAccount}""#,
    r#""${aws:PrincipalArn}""#,
    r#""${aws:SourceIp}""#,
    r#""${aws:PrincipalAccount, 'anonymous'}""#,
    r#""${aws:username, 'anonymous'}""#,
    r#""${*}""#,
    r#""${aws:userid""#,
    "true",
    "false",
    "222222222222",
    "0",
    r#""true""#,
    r#""111111111111""#,
    r#""222222222222""#,
    r#""AIDACKCEVSQ6C2EXAMPLE""#,
    r#""AROACKCEVSQ6C2EXAMPLE:*""#,
    r#""arn:aws:iam::222222222222:role/etl""#,
    r#""arn:aws:iam::*:user/*""#,
    r#""arn:aws:s3:us-west-2:222222222222:accesspoint/*""#,
    r#""o-a1b2c3d4e5""#,
    r#""vpc-91237329""#,
    r#""User""#,
    r#""mallory""#,
    r#""data""#,
    r#""curl""#,
    r#""0.0.0.0/0""#,
    r#""128.0.0.0/1""#,
    r#""::/0""#,
    r#""203.0.113.0/24""#,
    r#""10.0.0.0/8""#,
    r#""2001:db8::/32""#,
    r#""2001:db8::1/64""#,
    r#""2000-01-01T00:00:00Z""#,
];
/// Conditions that restrict, under the right operators.
const RESTRICTING: &[(&str, &str)] = &[
    ("aws:userid", r#""AIDACKCEVSQ6C2EXAMPLE""#),
    ("aws:PrincipalArn", r#""arn:aws:iam::222222222222:role/etl""#),
    ("aws:PrincipalAccount", "222222222222"),
    ("aws:PrincipalOrgID", r#""o-a1b2c3d4e5""#),
    ("aws:PrincipalOrgPaths", r#""o-a1b2c3d4e5/r-ab12/""#),
    ("aws:SourceVpc", r#""vpc-91237329""#),
    ("aws:SourceAccount", r#""222222222222""#),
    ("aws:SourceIp", r#""203.0.113.0/24""#),
    ("s3:DataAccessPointArn", r#""arn:aws:s3:us-west-2:222222222222:accesspoint/*""#),
];
/// What a client merely sends.
const SENT: &[&str] = &["curl", "anonymous", "AIDACKCEVSQ6C2EXAMPLE", "222222222222", "o-a1b2c3d4e5", "data"];

fn choice(items: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(items)
}

fn condition() -> impl Strategy<Value = String> {
    let values = prop::collection::vec(choice(VALUES), 0..4).prop_map(|values| match values.as_slice() {
        [one] => (*one).to_owned(),
        values => format!("[{}]", values.join(",")),
    });
    let any = (prop_oneof![2 => choice(KEYS), 1 => choice(&["aws:userid", "aws:SourceIp"])], values);
    let restricting = prop::sample::select(RESTRICTING).prop_map(|(key, value)| (key, value.to_owned()));
    let entries = prop::collection::vec(prop_oneof![any, restricting], 1..3).prop_map(|entries| members(&entries.into_iter().collect()));
    let operators = prop_oneof![1 => choice(OPERATORS), 1 => choice(OPERATORS.get(..6).unwrap_or_default())];
    prop::collection::btree_map(operators, entries, 0..3).prop_map(|blocks| members(&blocks))
}

fn members(members: &BTreeMap<&str, String>) -> String {
    let members: Vec<String> = members.iter().map(|(name, value)| format!(r#""{name}":{value}"#)).collect();
    format!("{{{}}}", members.join(","))
}

fn document() -> impl Strategy<Value = Document> {
    let statement = (choice(PRINCIPALS), choice(WHAT), condition())
        .prop_map(|(who, what, when)| format!(r#"{{"Effect":"Allow",{who},{what},"Condition":{when}}}"#));
    let version = choice(&[r#""Version":"2012-10-17","#, r#""Version":"2012-10-17","#, r#""Version":"2008-10-17","#, ""]);
    (version, prop::collection::vec(statement, 1..3)).prop_map(|(version, statements)| read(version, &statements))
}

fn read(version: &str, statements: &[String]) -> Document {
    let text = format!(r#"{{{version}"Statement":[{}]}}"#, statements.join(","));
    Document::read(&text, DocumentKind::Resource).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// An address of the world outside, in none of the narrow networks above.
fn outside() -> impl Strategy<Value = String> {
    let v4 = (prop_oneof![1..10_u8, 11..127_u8, 128..172_u8, 173..192_u8, 193..203_u8, 204..224_u8], any::<[u8; 3]>());
    let v6 = (0x2002..0x4000_u16, any::<[u16; 7]>());
    prop_oneof![
        v4.prop_map(|(a, [b, c, d])| Ipv4Addr::new(a, b, c, d).to_string()),
        v6.prop_map(|(first, [b, c, d, e, f, g, h])| Ipv6Addr::new(first, b, c, d, e, f, g, h).to_string()),
    ]
}

/// The keys of every request to S3, as the kernel and this crate fill them.
fn request(from: &str, sent: &'static str) -> Context<'static> {
    let mut context = Context::new();
    context.set_single("aws:SourceIp", from.to_owned());
    context.set_single("aws:SecureTransport", "true");
    context.set_single("aws:CurrentTime", "2026-01-01T00:00:00Z");
    context.set_single("aws:EpochTime", "1767225600");
    context.set_single("aws:RequestedRegion", "us-east-1");
    context.set_single("s3:ResourceAccount", OWNER);
    for key in ["aws:UserAgent", "aws:Referer", "s3:prefix", "s3:delimiter", "s3:x-amz-content-sha256", "s3:x-amz-acl", "s3:VersionId"] {
        context.set_single(key, sent);
    }
    context
}

fn anonymous(from: &str, sent: &'static str) -> Context<'static> {
    let mut context = request(from, sent);
    context.set_single("aws:PrincipalType", "Anonymous");
    context.set_single("aws:userid", "anonymous");
    context
}

/// Whoever has an account of his own, and every permission there.
fn stranger(from: &str, sent: &'static str) -> Context<'static> {
    let (account, id, arn) = STRANGER;
    let mut context = request(from, sent);
    context.set_single("aws:PrincipalType", "User");
    context.set_single("aws:userid", id);
    context.set_single("aws:PrincipalArn", arn);
    context.set_single("aws:PrincipalAccount", account);
    context.set_single("aws:PrincipalOrgID", "o-stranger00");
    context.set_single("aws:username", "mallory");
    context.set_single("aws:PrincipalTag/team", "data");
    context
}

fn compiled(document: &Document) -> Compiled {
    Compiled::compile(document, &Catalogue::reference())
}

fn may(policy: &Compiled, requester: Requester<'_>, identity: &[Attached<'_>], (action, resource): (&str, &str), context: &Context<'_>) -> bool {
    let request = Request { action, resource, resource_account: AccountId::parse(OWNER).ok(), requester, context };
    authorize(&request, &Layers { identity, resource: ResourcePolicy::Standard(policy), ..Layers::NONE }).is_allow()
}

/// Networks as pieces of a space of 4096 pieces: the first one, and of how many bits of 12 its network is.
fn pieces() -> impl Strategy<Value = Vec<Vec<(u16, u32)>>> {
    let network = (0..4096_u16, 4..=12_u32);
    let near = (0..4096_u16, 8..=10_u32);
    prop::collection::vec(prop::collection::vec(prop_oneof![1 => network, 3 => near], 1..4), 1..4)
}

/// `Allow` for everyone from these networks, a list for each statement.
fn from_networks(networks: &[Vec<(u16, u32)>], text: &dyn Fn(u16, u32) -> String) -> Document {
    let statement = |networks: &Vec<(u16, u32)>| {
        let values: Vec<String> = networks.iter().map(|(piece, bits)| text(*piece & !(0xFFF >> bits), *bits)).collect();
        let (who, what) = (PRINCIPALS[0], WHAT[1]);
        format!(r#"{{"Effect":"Allow",{who},{what},"Condition":{{"IpAddress":{{"aws:SourceIp":[{}]}}}}}}"#, values.join(","))
    };
    read("", &networks.iter().map(statement).collect::<Vec<_>>())
}

/// Of how many pieces an anonymous request is let in.
fn reached(document: &Document, address: &dyn Fn(u16) -> Option<String>) -> usize {
    let policy = compiled(document);
    let lets_in = |from: &String| may(&policy, Requester::Anonymous, &[], ASKED[0], &anonymous(from, "curl"));
    (0..4096).filter_map(address).filter(lets_in).count()
}

/// The pieces of IPv4 are networks of 12 bits.
fn v4(piece: u16) -> Ipv4Addr {
    Ipv4Addr::from_bits(u32::from(piece) << 20)
}

/// The pieces of IPv6 are networks of 36 bits in one of 24.
fn v6(piece: u16) -> Ipv6Addr {
    Ipv6Addr::from_bits((0x2001_0d00_u128 << 96) | (u128::from(piece) << 92))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_policy_that_is_not_public_lets_nobody_in_without_credentials(document in document(), from in outside(), sent in choice(SENT)) {
        if !is_public(&document) {
            let policy = compiled(&document);
            let context = anonymous(&from, sent);
            for asked in ASKED {
                prop_assert!(!may(&policy, Requester::Anonymous, &[], asked, &context), "{asked:?} from {from}: {}", document.to_json());
            }
        }
    }

    #[test]
    fn a_policy_that_is_not_public_lets_no_stranger_in(document in document(), from in outside(), sent in choice(SENT)) {
        if !is_public(&document) {
            let policy = compiled(&document);
            let all = Document::read(r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#, DocumentKind::Identity).unwrap();
            let (all, source) = (compiled(&all), Source::inline("all"));
            let (account, id, arn) = STRANGER;
            let (account, id) = (AccountId::parse(account).unwrap(), UniqueId::parse(id).unwrap());
            let requester = Requester::User { account, id: &id, arn };
            let context = stranger(&from, sent);
            for asked in ASKED {
                let may = may(&policy, requester, &[Attached { policy: &all, source: &source }], asked, &context);
                prop_assert!(!may, "{asked:?} from {from}: {}", document.to_json());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Private addresses do not count, so a network that holds some may be public though what it holds of others is less.
    #[test]
    fn a_policy_that_is_not_public_lets_in_no_more_than_a_network_of_eight_bits(networks in pieces(), last in 0..=0xF_FFFF_u32) {
        let document = from_networks(&networks, &|piece, bits| format!(r#""{}/{bits}""#, v4(piece)));
        let address = |piece| {
            let address = Ipv4Addr::from_bits(v4(piece).to_bits() | last);
            (!address.is_private()).then(|| address.to_string())
        };
        prop_assert!(is_public(&document) || reached(&document, &address) <= 16, "{}", document.to_json());
    }

    #[test]
    fn networks_of_ipv6_are_public_once_they_let_in_more_than_one_of_thirty_two_bits(networks in pieces(), last in any::<u64>()) {
        let document = from_networks(&networks, &|piece, bits| format!(r#""{}/{}""#, v6(piece), 24 + bits));
        let address = |piece| Some(Ipv6Addr::from_bits(v6(piece).to_bits() | u128::from(last)).to_string());
        prop_assert_eq!(is_public(&document), reached(&document, &address) > 16, "{}", document.to_json());
    }
}
