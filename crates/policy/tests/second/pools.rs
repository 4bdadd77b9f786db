//! The small alphabets that questions are made of: each with its near misses.

use super::case;

/// In any case.
pub(crate) const ASKED: &[&str] = &["s3:GetObject", "s3:PutObject", "iam:ListUsers", "sts:AssumeRole", "sts:TagSession"];
pub(crate) const ACTIONS: &[&str] = &[
    "*",
    "*",
    "s3:*",
    "s3:Get*",
    "S3:GETOBJECT",
    "s3:?etObject",
    "s3:*Object",
    "s3:GetObject*",
    "s3:GetObject?",
    "s3:G*t*t",
    "iam:List*",
    "sts:AssumeRole",
    "sts:*",
    "sts:Tag*",
    "ec2:*",
    "s3:Get${*}",
];
/// Letters that could be taken for others: without case only beyond ASCII, of several bytes, of none to be seen.
pub(crate) const RESOURCE_LETTERS: &[&str] = &["a", "a", "b", "b", "/", ":", "k", "K", "\u{212a}", "é", "😀", "\0"];
#[rustfmt::skip]
pub(crate) const PATTERN_LETTERS: &[&str] = &[
    "a", "a", "b", "b", "/", ":", "k", "K", "\u{212a}", "é", "😀", "\0", "*", "*", "*", "?", "?", "${*}", "${aws:username}", "${missing:key, 'a'}", "${",
];
pub(crate) const RESOURCES: &[&str] = &[
    "*",
    "b",
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::b/Bob/x:y",
    "arn:aws:s3:::B/k",
    "arn:aws:s3:::b/😀",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b/${aws:username}",
    "arn:aws:iam::111111111111:role/ci/R",
    "arn:aws:sqs:us-east-1:222222222222:q",
];
pub(crate) const PATTERNS: &[&str] = &[
    "*",
    "*",
    "arn:*",
    "arn:aws:*",
    "arn:aws:s3:*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::b/?",
    "arn:aws:s3:::b/??",
    "arn:aws:s3:::*:*",
    "arn:*:s3:::b/*",
    "arn:aws:s3:us*",
    "arn:aws:iam::*:role/*",
    "arn:aws:iam::1*:role/ci/?",
    "arn:aws:iam::111111111111:role/ci/R",
    "arn:aws:sqs:us-*:2*",
    "arn:aws:s3:::${aws:username}/*",
    "arn:aws:s3:::b/${aws:username}/*",
    "arn:aws:s3:::b/${AWS:UserName}*",
    "arn:aws:s3:::b/${aws:PrincipalTag/team, 'k'}",
    "arn:aws:s3:::b/${missing:key}",
    "arn:aws:s3:::b/${missing:key, '*'}",
    "arn:aws:s3:::b/${*}",
    "arn:aws:s3:::b/${$}{aws:username}",
    "arn:aws:s3:::b/${aws:TagKeys, 'k'}",
    "arn:aws:s3:${missing:key, ''}::b/*",
    "arn:${aws:username}:s3:::b/*",
    "arn:aws:s3::${*}:b/*",
];

/// What a key's values look like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Text,
    Number,
    Date,
    Bool,
    Bytes,
    Address,
    Arn,
}

pub(crate) const FAMILIES: [Family; 7] = [Family::Text, Family::Number, Family::Date, Family::Bool, Family::Bytes, Family::Address, Family::Arn];

pub(crate) const SINGLE: &[(&str, Family)] = &[
    ("aws:username", Family::Text),
    ("aws:PrincipalTag/team", Family::Text),
    ("sts:ExternalId", Family::Text),
    ("acme:text", Family::Text),
    ("s3:max-keys", Family::Number),
    ("aws:CurrentTime", Family::Date),
    ("aws:SecureTransport", Family::Bool),
    ("acme:bytes", Family::Bytes),
    ("aws:SourceIp", Family::Address),
    ("aws:PrincipalArn", Family::Arn),
];

pub(crate) const OPERATORS: &[(&str, Family)] = &[
    ("StringEquals", Family::Text),
    ("StringNotEquals", Family::Text),
    ("StringEqualsIgnoreCase", Family::Text),
    ("StringNotEqualsIgnoreCase", Family::Text),
    ("StringLike", Family::Text),
    ("StringNotLike", Family::Text),
    ("NumericEquals", Family::Number),
    ("NumericNotEquals", Family::Number),
    ("NumericLessThan", Family::Number),
    ("NumericLessThanEquals", Family::Number),
    ("NumericGreaterThan", Family::Number),
    ("NumericGreaterThanEquals", Family::Number),
    ("DateEquals", Family::Date),
    ("DateNotEquals", Family::Date),
    ("DateLessThan", Family::Date),
    ("DateLessThanEquals", Family::Date),
    ("DateGreaterThan", Family::Date),
    ("DateGreaterThanEquals", Family::Date),
    ("Bool", Family::Bool),
    ("BinaryEquals", Family::Bytes),
    ("IpAddress", Family::Address),
    ("NotIpAddress", Family::Address),
    ("ArnEquals", Family::Arn),
    ("ArnNotEquals", Family::Arn),
    ("ArnLike", Family::Arn),
    ("ArnNotLike", Family::Arn),
    ("Null", Family::Bool),
];

pub(crate) const LETTERS: &[&str] = &["a", "b", "A", "*", "?"];
#[rustfmt::skip]
pub(crate) const TEXTS: &[&str] = &[
    "Bob", "bob", "B*", "?ob", "", "a", "ab", "a*b", "*", "??", "ß", "ẞ", "SS", "ΟΣ", "ος", "οσ", "\u{212a}", "k", "İ", "i", "ı", "s", "ſ", "😀", "a\nb", "a*",
    "[ab]", "\\", "$", "${aws:username}", "${AWS:UserName}x", "${aws:PrincipalTag/team}", "${aws:PrincipalTag/team, 'a'}", "${missing:key}",
    "${missing:key, 'Bob'}", "${missing:key, ''}", "${aws:TagKeys, 'a'}", "${*}", "${?}ob", "${$}", "a${*}b", "${acme:text}*",
];
#[rustfmt::skip]
pub(crate) const NUMBERS: &[&str] = &[
    "1", "01", "+1", "1.0", "1e0", "10e-1", "-1", "0", "-0", "0.0", "2", "1.5", "1.50", "15E-1", ".5", "0.5", "123456789012345678901234567890",
    "123456789012345678901234567890.000", "123456789012345678901234567891", "x", "", "NaN", "Infinity", "1x", "--1", "1e", "0x1",
];
#[rustfmt::skip]
pub(crate) const DATES: &[&str] = &[
    "2030", "2030-01", "2030-01-01", "2030-01-01T00:00Z", "2030-01-01T00:00:00Z", "2030-01-01T01:00:00+01:00", "2029-12-31T23:30:00-00:30", "1893456000",
    "1893456001", "2030-01-01T00:00:00.001Z", "2030-01-01T00:00:00.0Z", "2030-01-01T00:00:00.000Z", "2000-02-29", "951782400", "1969-12-31T23:59:59Z", "0", "1970", "2030-02-30", "2030-13",
    "2030-01-01T25:00:00Z", "x", "", "2030-*",
];
pub(crate) const BOOLS: &[&str] = &["true", "True", "TRUE", "false", "False", "yes", "", "1"];
pub(crate) const BYTES: &[&str] = &["", "QQ==", "QUI=", "QUJD", "/+8="];
pub(crate) const NO_BYTES: &[&str] = &["QQ", "Q", "*", "QQ=", "QQ==="];
#[rustfmt::skip]
pub(crate) const ADDRESSES: &[&str] = &[
    "192.0.2.1", "192.0.2.5", "192.0.3.1", "192.000.002.001", "2001:db8::5", "2001:db8:0:0:0:0:0:5", "2001:DB8::5", "2001:db8:::5", "2001:db8:0:0:0:0:0:5:", "::ffff:192.0.2.1",
    "::ffff:c000:201", "::", "::1", ":0:0:0:0:0:0:1", "x", "", "192.0.2", "192.0.2.256", "2001:db8",
];
#[rustfmt::skip]
pub(crate) const NETWORKS: &[&str] = &[
    "192.0.2.0/24", "192.0.2.5/24", "192.000.002.0/024", "192.0.2.0/+24", "192.0.2.1", "192.0.2.1/32", "0.0.0.0/0", "192.0.2.0/33", "::/0", "2001:db8::/32", "2001:db8::5/64",
    "2001:db8::5", "2001:db8::5/128", "2001:db8:::/64", "2001:db8::/129", "192.0.2.*", "x", "", "1.2.3.4/x", "${aws:SourceIp}",
];
#[rustfmt::skip]
pub(crate) const ARNS: &[&str] = &[
    case::USER_ARN, case::ROLE_ARN, "arn:aws:s3:::b/k", "arn:aws:iam::111111111111:user/a:b", "arn:aws:iam::222222222222:user/*", "nonsense", "", "arn:aws:iam::111111111111",
    "arn:aws:s3:::😀",
];
#[rustfmt::skip]
pub(crate) const ARN_PATTERNS: &[&str] = &[
    case::USER_ARN, case::ROLE_ARN, "arn:aws:iam::*:user/*", "arn:aws:iam::111111111111:*", "arn:aws:*", "arn:aws:iam:*:user/*", "arn:*:*:*:*:*", "*", "*:*", "arn:aws:iam::*/Bob",
    "arn:aws:iam::?11111111111:user/*", "arn:aws:s3:::?", "arn:aws:s3:::??", "nonsense", "arn:aws:iam::111111111111", "", "${aws:PrincipalArn}", "${acme:text}", "${missing:key}",
    "arn:aws:iam::${missing:key, '111111111111'}:user/*", "arn:aws:iam::111111111111:user/dev/${aws:username}",
    "arn:${missing:key, 'aws'}:iam::*:user/*", "ar?:aws:iam::${missing:key, '111111111111'}:*", "a*:aws:iam::${missing:key, '111111111111'}:*",
];
