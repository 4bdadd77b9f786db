//! Every operator under every qualifier, as one table that an auditor can read (policy-evaluation §4).

use std::fmt::Write as _;

use expect_test::expect_file;

use super::{
    Sent::{self, Many, Nothing, One},
    allows, denies,
};
use crate::Comparison;

const SINGLE: &str = "aws:username";
const MULTI: &str = "aws:TagKeys";

const LEGEND: &str = "\
# Whether a condition is met: T, or - if it is not.
#
# [a] and [a,b] are the policy's values. A column is a request: - without the key, 0 with the empty text, a with what equals the policy's first value,
# b its second, z neither. A multivalued key can also be sent without any value, which is the same as none, and with two.
#
#                                      single-valued key  multivalued key
#                                      [a]   [a,b]        [a]             [a,b]
#                                      -0abz -0abz        -0abz az ab zz  -0abz az ab zz
";

const UNREADABLE: &str = "\
# What cannot be read: ? stands for a text that is no number, date, address or ARN. T is met, - is not; ! is met in a Deny and not in an Allow.
# A column is the policy's values, and what the request has there; a and z can be read, and differ.
#
#                          [?]  [?]  [a,?]  [a,?]  [?,a]  [a]
#                           a    ?    a      z      a      ?
";

/// The values of a family: the policy's first and second as JSON, and what of a request equals them, or neither.
struct Family {
    policy: [&'static str; 2],
    first: &'static str,
    second: &'static str,
    neither: &'static [&'static str; 2],
}

fn family(comparison: Comparison) -> Family {
    match comparison {
        Comparison::StringEquals | Comparison::StringNotEquals => {
            Family { policy: [r#""a*""#, r#""b""#], first: "a*", second: "b", neither: &["A*", "ax"] }
        }
        Comparison::StringEqualsIgnoreCase | Comparison::StringNotEqualsIgnoreCase => {
            Family { policy: [r#""a""#, r#""B""#], first: "A", second: "b", neither: &["z", "*"] }
        }
        Comparison::StringLike | Comparison::StringNotLike => {
            Family { policy: [r#""a*""#, r#""b?""#], first: "ax", second: "bx", neither: &["Ax", "b"] }
        }
        Comparison::NumericEquals
        | Comparison::NumericNotEquals
        | Comparison::NumericLessThan
        | Comparison::NumericLessThanEquals
        | Comparison::NumericGreaterThan
        | Comparison::NumericGreaterThanEquals => Family { policy: ["5", r#""7""#], first: "5.0", second: "07", neither: &["9", "9.5"] },
        Comparison::DateEquals
        | Comparison::DateNotEquals
        | Comparison::DateLessThan
        | Comparison::DateLessThanEquals
        | Comparison::DateGreaterThan
        | Comparison::DateGreaterThanEquals => {
            Family { policy: [r#""2030""#, r#""2031-01""#], first: "1893456000", second: "2031-01-01T00:00Z", neither: &["2032", "2033"] }
        }
        Comparison::Bool => Family { policy: ["true", "false"], first: "True", second: "false", neither: &["no", "1"] },
        Comparison::BinaryEquals => Family { policy: [r#""QQ==""#, r#""QUI=""#], first: "QQ==", second: "QUI=", neither: &["QUJD", "!"] },
        Comparison::IpAddress | Comparison::NotIpAddress => Family {
            policy: [r#""192.0.2.0/24""#, r#""2001:db8::/32""#],
            first: "192.0.2.1",
            second: "2001:db8::1",
            neither: &["198.51.100.1", "::1"],
        },
        Comparison::ArnEquals | Comparison::ArnNotEquals | Comparison::ArnLike | Comparison::ArnNotLike => Family {
            policy: [r#""arn:aws:iam::1:user/*""#, r#""arn:aws:s3:*""#],
            first: "arn:aws:iam::1:user/a",
            second: "arn:aws:s3:::b",
            neither: &["arn:aws:iam::2:user/a", "arn:aws:sqs:::q"],
        },
        Comparison::Null => Family { policy: ["true", "false"], first: "true", second: "false", neither: &["x", "y"] },
    }
}

/// What no operator of the family can read; `None` if it reads everything.
fn unreadable(comparison: Comparison) -> Option<&'static str> {
    match comparison.family() {
        crate::Family::Text | crate::Family::Pattern | crate::Family::Bool | crate::Family::Null => None,
        crate::Family::Numeric | crate::Family::Date | crate::Family::Binary | crate::Family::Ip | crate::Family::Arn => Some("nonsense!"),
    }
}

/// What one request makes of the condition, whichever effect the statement has.
fn cell(operator: &str, key: &str, values: &str, sent: Sent) -> char {
    match (allows(operator, key, values, sent), denies(operator, key, values, sent)) {
        (true, true) => 'T',
        (false, false) => '-',
        (false, true) => '!',
        (true, false) => panic!("{operator} {key} {values} {sent:?}: an Allow applies where a Deny does not"),
    }
}

fn cells(operator: &str, key: &str, values: &str, requests: &[Sent]) -> String {
    requests.iter().map(|sent| cell(operator, key, values, *sent)).collect()
}

fn row(operator: &str, family: &Family) -> String {
    let [one, two] = [format!("[{}]", family.policy[0]), format!("[{}]", family.policy.join(","))];
    let (a, b, z) = (family.first, family.second, family.neither);
    let single = [Nothing, One(""), One(a), One(b), One(z[0])];
    // The house's values live for ever; these few may too.
    let many = |values: &[&'static str]| Many(Box::leak(values.to_vec().into_boxed_slice()));
    let multi = [many(&[]), many(&[""]), many(&[a]), many(&[b]), many(&[z[0]])];
    let pairs = [many(&[a, z[0]]), many(&[a, b]), many(z)];
    let of_multi = |values: &str| {
        let pairs = pairs.map(|pair| cells(operator, MULTI, values, &[pair])).join("  ");
        format!("{} {pairs}", cells(operator, MULTI, values, &multi))
    };
    let [of_one, of_two] = [&one, &two].map(|values| cells(operator, SINGLE, values, &single));
    format!("{operator:<38} {of_one} {of_two}        {}  {}", of_multi(&one), of_multi(&two))
}

#[test]
fn the_operators_answer_as_this_table_says() {
    let mut table = String::from(LEGEND);
    for (name, comparison) in Comparison::ALL {
        let qualified = [name.to_owned(), format!("{name}IfExists"), format!("ForAnyValue:{name}"), format!("ForAllValues:{name}")];
        let of_null = comparison == Comparison::Null;
        table.push('\n');
        for operator in qualified.iter().take(if of_null { 1 } else { 4 }) {
            writeln!(table, "{}", row(operator, &family(comparison))).unwrap();
        }
    }
    expect_file!["golden/operators.txt"].assert_eq(&table);
}

/// W1.4: negated operators are met by what cannot be read, as recorded; beyond those rows nothing that cannot be read allows anything.
#[test]
fn w1_4_what_cannot_be_read_is_met_in_the_recorded_rows_only() {
    let mut table = String::from(UNREADABLE);
    for (name, comparison) in Comparison::ALL {
        let Some(nonsense) = unreadable(comparison) else { continue };
        let Family { policy: [a, _], first, neither: [z, _], .. } = family(comparison);
        let bad = format!("\"{nonsense}\"");
        let [only, after, before, good] = [format!("[{bad}]"), format!("[{a},{bad}]"), format!("[{bad},{a}]"), format!("[{a}]")];
        let columns = [(&only, first), (&only, nonsense), (&after, first), (&after, *z), (&before, first), (&good, nonsense)];
        let [one, two, three, four, five, six] = columns.map(|(values, sent)| cell(name, SINGLE, values, One(sent)));
        writeln!(table, "{name:<26}  {one}    {two}    {three}      {four}      {five}      {six}").unwrap();
        let negated = name.contains("Not");
        assert!(negated || ![one, two, six].contains(&'T'), "{name}: not negated, and met by what cannot be read");
    }
    expect_file!["golden/unreadable.txt"].assert_eq(&table);
}
