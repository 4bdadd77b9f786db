//! Generated from `descriptions/`; do not edit.

use crate::{
    model::Type,
    pattern::{Class, Pattern},
};

pub(super) static T_AUDIENCE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ISSUER: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_NAME_QUALIFIER: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PROVIDED_CONTEXTS_LIST_TYPE: Type =
    Type { min: Some(1), max: Some(5), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ROOT_DURATION_SECONDS_TYPE: Type =
    Type { min: Some(0), max: Some(900), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SAML_ASSERTION_TYPE: Type =
    Type { min: Some(4), max: Some(100000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_SUBJECT: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SUBJECT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_TARGET_PRINCIPAL_TYPE: Type =
    Type { min: Some(12), max: Some(2048), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ACCESS_KEY_ID_TYPE: Pattern =
    Pattern::class("[\\w]*", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], false);
pub(super) static T_ACCESS_KEY_ID_TYPE: Type = Type {
    min: Some(16),
    max: Some(128),
    pattern: Some(&P_ACCESS_KEY_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ACCESS_KEY_SECRET_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_ACCOUNT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ARN_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
    &[
        Class::Range('\t', '\t'),
        Class::Range('\n', '\n'),
        Class::Range('\r', '\r'),
        Class::Range(' ', '~'),
        Class::Range('\u{85}', '\u{85}'),
        Class::Range('\u{a0}', '\u{d7ff}'),
        Class::Range('\u{e000}', '�'),
        Class::Range('က', 'က'),
        Class::Range('0', 'ჿ'),
        Class::Range('F', 'F'),
        Class::Range('F', 'F'),
    ],
    true,
);
pub(super) static T_ARN_TYPE: Type =
    Type { min: Some(20), max: Some(2048), pattern: Some(&P_ARN_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ASSUMED_ROLE_ID_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@:-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range(':', ':'),
        Class::Range('-', '-'),
    ],
    false,
);
pub(super) static T_ASSUMED_ROLE_ID_TYPE: Type = Type {
    min: Some(2),
    max: Some(193),
    pattern: Some(&P_ASSUMED_ROLE_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_CLIENT_TOKEN_TYPE: Type =
    Type { min: Some(4), max: Some(20000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_CONTEXT_ASSERTION_TYPE: Type =
    Type { min: Some(4), max: Some(2048), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_DATE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_DECODED_MESSAGE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_DURATION_SECONDS_TYPE: Type =
    Type { min: Some(900), max: Some(129600), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ENCODED_MESSAGE_TYPE: Type =
    Type { min: Some(1), max: Some(10240), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_EXPIRED_IDENTITY_TOKEN_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_EXPIRED_TRADE_IN_TOKEN_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_EXTERNAL_ID_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@:\\/-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range(':', ':'),
        Class::Range('/', '/'),
        Class::Range('-', '-'),
    ],
    false,
);
pub(super) static T_EXTERNAL_ID_TYPE: Type = Type {
    min: Some(2),
    max: Some(1224),
    pattern: Some(&P_EXTERNAL_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_FEDERATED_ID_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@\\:-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range(':', ':'),
        Class::Range('-', '-'),
    ],
    false,
);
pub(super) static T_FEDERATED_ID_TYPE: Type = Type {
    min: Some(2),
    max: Some(193),
    pattern: Some(&P_FEDERATED_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_IDP_COMMUNICATION_ERROR_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_IDP_REJECTED_CLAIM_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_INVALID_AUTHORIZATION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_INVALID_IDENTITY_TOKEN_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_JWT_ALGORITHM_TYPE: Type =
    Type { min: Some(5), max: Some(5), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MALFORMED_POLICY_DOCUMENT_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MINIMUM_SESSION_TOKEN_SIZE_TYPE: Type =
    Type { min: Some(0), max: Some(4096), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_NON_NEGATIVE_INTEGER_TYPE: Type =
    Type { min: Some(0), max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PACKED_POLICY_TOO_LARGE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_DESCRIPTOR_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_REGION_DISABLED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ROLE_DURATION_SECONDS_TYPE: Type =
    Type { min: Some(900), max: Some(43200), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROLE_SESSION_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range('-', '-'),
    ],
    false,
);
pub(super) static T_ROLE_SESSION_NAME_TYPE: Type = Type {
    min: Some(2),
    max: Some(64),
    pattern: Some(&P_ROLE_SESSION_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_SERIAL_NUMBER_TYPE: Pattern = Pattern::class(
    "[\\w+=/:,.@-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range('/', '/'),
        Class::Range(':', ':'),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range('-', '-'),
    ],
    false,
);
pub(super) static T_SERIAL_NUMBER_TYPE: Type = Type {
    min: Some(9),
    max: Some(256),
    pattern: Some(&P_SERIAL_NUMBER_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_SESSION_DURATION_ESCALATION_EXCEPTION: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_SESSION_POLICY_DOCUMENT_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
pub(super) static T_SESSION_POLICY_DOCUMENT_TYPE: Type = Type {
    min: Some(1),
    max: Some(2048),
    pattern: Some(&P_SESSION_POLICY_DOCUMENT_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_SESSION_TOKEN_SIZE_TYPE: Type =
    Type { min: Some(0), max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SESSION_TOKEN_UTILIZATION_TYPE: Type =
    Type { min: Some(0), max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_SOURCE_IDENTITY_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range('-', '-'),
    ],
    false,
);
pub(super) static T_SOURCE_IDENTITY_TYPE: Type = Type {
    min: Some(2),
    max: Some(64),
    pattern: Some(&P_SOURCE_IDENTITY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_TAG_KEY_LIST_TYPE: Type =
    Type { min: None, max: Some(50), pattern: None, values: &[], item: Some(&T_TAG_KEY_TYPE), key: None, item_name: "member", sensitive: false };
static P_TAG_KEY_TYPE: Pattern = Pattern::class(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
    &[
        Class::Letters,
        Class::Separators,
        Class::Numbers,
        Class::Range('_', '_'),
        Class::Range('.', '.'),
        Class::Range(':', ':'),
        Class::Range('/', '/'),
        Class::Range('=', '='),
        Class::Range('+', '+'),
        Class::Range('-', '-'),
        Class::Range('@', '@'),
    ],
    true,
);
pub(super) static T_TAG_KEY_TYPE: Type =
    Type { min: Some(1), max: Some(128), pattern: Some(&P_TAG_KEY_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_TAG_LIST_TYPE: Type =
    Type { min: None, max: Some(50), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_TAG_VALUE_TYPE: Pattern = Pattern::class(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*",
    &[
        Class::Letters,
        Class::Separators,
        Class::Numbers,
        Class::Range('_', '_'),
        Class::Range('.', '.'),
        Class::Range(':', ':'),
        Class::Range('/', '/'),
        Class::Range('=', '='),
        Class::Range('+', '+'),
        Class::Range('-', '-'),
        Class::Range('@', '@'),
    ],
    false,
);
pub(super) static T_TAG_VALUE_TYPE: Type = Type {
    min: Some(0),
    max: Some(256),
    pattern: Some(&P_TAG_VALUE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_TOKEN_CODE_TYPE: Pattern = Pattern::class("[\\d]*", &[Class::Range('0', '9')], false);
pub(super) static T_TOKEN_CODE_TYPE: Type =
    Type { min: Some(6), max: Some(6), pattern: Some(&P_TOKEN_CODE_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_TOKEN_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_TRADE_IN_TOKEN_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static P_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
pub(super) static T_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Type = Type {
    min: Some(1),
    max: None,
    pattern: Some(&P_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_URL_TYPE: Type =
    Type { min: Some(4), max: Some(2048), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_USER_ID_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_USER_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range('-', '-'),
    ],
    false,
);
pub(super) static T_USER_NAME_TYPE: Type =
    Type { min: Some(2), max: Some(32), pattern: Some(&P_USER_NAME_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_WEB_IDENTITY_SUBJECT_TYPE: Type =
    Type { min: Some(6), max: Some(255), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: Type = Type {
    min: Some(1),
    max: Some(10),
    pattern: None,
    values: &[],
    item: Some(&T_WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE),
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: Type =
    Type { min: Some(1), max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE: Type =
    Type { min: Some(60), max: Some(3600), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_WEB_IDENTITY_TOKEN_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static PATTERNS: [&Pattern; 14] = [
    &P_ACCESS_KEY_ID_TYPE,
    &P_ARN_TYPE,
    &P_ASSUMED_ROLE_ID_TYPE,
    &P_EXTERNAL_ID_TYPE,
    &P_FEDERATED_ID_TYPE,
    &P_ROLE_SESSION_NAME_TYPE,
    &P_SERIAL_NUMBER_TYPE,
    &P_SESSION_POLICY_DOCUMENT_TYPE,
    &P_SOURCE_IDENTITY_TYPE,
    &P_TAG_KEY_TYPE,
    &P_TAG_VALUE_TYPE,
    &P_TOKEN_CODE_TYPE,
    &P_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE,
    &P_USER_NAME_TYPE,
];
