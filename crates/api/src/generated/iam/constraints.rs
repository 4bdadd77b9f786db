//! Generated from `descriptions/`; do not edit.

use crate::{
    model::Type,
    pattern::{Class, Pattern},
};

pub(super) static T_ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["SERVICE_LEVEL", "ACTION_LEVEL"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ACCESS_DETAILS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ACTION_NAME_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ACTION_NAME_TYPE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ACTION_NAME_TYPE: Type =
    Type { min: Some(3), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ARN_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ARN_TYPE), key: None, item_name: "member", sensitive: false };
static P_ATTACHMENT_NAME: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_ATTACHMENT_NAME: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_ATTACHMENT_NAME),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ATTACHMENT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["user", "group", "role"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_BOOTSTRAP_DATUM: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static P_CERTIFICATION_KEY_TYPE: Pattern = Pattern::class("[\\u0020-\\u00FF]+", &[Class::Range(' ', 'ÿ')], true);
pub(super) static T_CERTIFICATION_KEY_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_CERTIFICATION_KEY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_CERTIFICATION_MAP_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_CERTIFICATION_VALUE_TYPE),
    key: Some(&T_CERTIFICATION_KEY_TYPE),
    item_name: "member",
    sensitive: false,
};
static P_CERTIFICATION_VALUE_TYPE: Pattern = Pattern::class("[\\u0020-\\u00FF]+", &[Class::Range(' ', 'ÿ')], true);
pub(super) static T_CERTIFICATION_VALUE_TYPE: Type = Type {
    min: Some(1),
    max: Some(32),
    pattern: Some(&P_CERTIFICATION_VALUE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_COLUMN_NUMBER: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_CONCURRENT_MODIFICATION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_CONTEXT_ENTRY_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_CONTEXT_KEY_NAME_TYPE: Type =
    Type { min: Some(5), max: Some(256), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_CONTEXT_KEY_NAME_TYPE), key: None, item_name: "member", sensitive: false };
pub(super) static T_CONTEXT_KEY_TYPE_ENUM: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["binary", "ipList", "booleanList", "ip", "boolean", "numericList", "dateList", "numeric", "date", "stringList", "string", "binaryList"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_CONTEXT_KEY_VALUE_LIST_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_CONTEXT_KEY_VALUE_TYPE),
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_CONTEXT_KEY_VALUE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_DELETION_TASK_ID_TYPE: Type =
    Type { min: Some(1), max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_DELETION_TASK_STATUS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ENTITY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["LocalManagedPolicy", "User", "AWSManagedPolicy", "Role", "Group"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_EVAL_DECISION_DETAILS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_POLICY_EVALUATION_DECISION_TYPE),
    key: Some(&T_EVAL_DECISION_SOURCE_TYPE),
    item_name: "member",
    sensitive: false,
};
pub(super) static T_EVAL_DECISION_SOURCE_TYPE: Type =
    Type { min: Some(3), max: Some(256), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_EVALUATION_RESULTS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_FEATURE_DISABLED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_FEATURE_ENABLED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_FEATURE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["RootCredentialsManagement", "RootSessions"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_FEATURES_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_FEATURE_TYPE), key: None, item_name: "member", sensitive: false };
pub(super) static T_LINE_NUMBER: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MANAGED_POLICY_DETAIL_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Type =
    Type { min: Some(1), max: Some(255), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ORGANIZATION_ID_TYPE: Pattern = Pattern::expression("^o-[a-z0-9]{10,32}$");
pub(super) static T_ORGANIZATION_ID_TYPE: Type = Type {
    min: None,
    max: Some(34),
    pattern: Some(&P_ORGANIZATION_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ORGANIZATION_POLICY_LIST_TYPE: Type =
    Type { min: None, max: Some(7), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["PermissionsBoundaryPolicy"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_EVALUATION_DECISION_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["allowed", "explicitDeny", "implicitDeny"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_EXCLUSIONS_LIST_TYPE: Type =
    Type { min: None, max: Some(256), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_GROUP_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_IDENTIFIER_POLICY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_IDENTIFIER_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_PARAMETER_TYPE_ENUM: Type =
    Type { min: None, max: None, pattern: None, values: &["string", "stringList"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_ROLE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_SOURCE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_USAGE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["PermissionsPolicy", "PermissionsBoundary"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_USER_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_REASON_TYPE: Type =
    Type { min: None, max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_REGION_NAME_TYPE: Type =
    Type { min: Some(1), max: Some(100), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_REPORT_CONTENT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_REPORT_FORMAT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["text/csv"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_REPORT_STATE_DESCRIPTION_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_REPORT_STATE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["STARTED", "INPROGRESS", "COMPLETE"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_RESOURCE_HANDLING_OPTION_TYPE: Type =
    Type { min: Some(1), max: Some(64), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_RESOURCE_NAME_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_RESOURCE_NAME_TYPE), key: None, item_name: "member", sensitive: false };
pub(super) static T_RESOURCE_NAME_TYPE: Type =
    Type { min: Some(1), max: Some(2048), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ROLE_USAGE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_SAML_METADATA_DOCUMENT_TYPE: Type =
    Type { min: Some(1000), max: Some(10000000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SAML_PROVIDER_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_SAML_PROVIDER_NAME_TYPE: Pattern = Pattern::class(
    "[\\w._-]+",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('.', '.'),
        Class::Range('_', '_'),
        Class::Range('-', '-'),
    ],
    true,
);
pub(super) static T_SAML_PROVIDER_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_SAML_PROVIDER_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_SSH_PUBLIC_KEY_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_SERVICES_LAST_ACCESSED: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_SIMULATION_POLICY_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_POLICY_DOCUMENT_TYPE), key: None, item_name: "member", sensitive: false };
pub(super) static T_STATEMENT_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_TRACKED_ACTIONS_LAST_ACCESSED: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_ACCESS_KEY_ID_TYPE: Pattern =
    Pattern::class("[\\w]+", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], true);
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
pub(super) static T_ACCESS_KEY_METADATA_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ACCESS_KEY_SECRET_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_ACCOUNT_ALIAS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ACCOUNT_ALIAS_TYPE), key: None, item_name: "member", sensitive: false };
static P_ACCOUNT_ALIAS_TYPE: Pattern = Pattern::alias("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$");
pub(super) static T_ACCOUNT_ALIAS_TYPE: Type = Type {
    min: Some(3),
    max: Some(63),
    pattern: Some(&P_ACCOUNT_ALIAS_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ACCOUNT_ID_TYPE: Pattern = Pattern::expression("\\d{12}");
pub(super) static T_ACCOUNT_ID_TYPE: Type =
    Type { min: None, max: None, pattern: Some(&P_ACCOUNT_ID_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ACCOUNT_PROPERTIES_MAP_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_ACCOUNT_PROPERTY_VALUE_TYPE),
    key: Some(&T_ACCOUNT_PROPERTY_KEY_TYPE),
    item_name: "member",
    sensitive: false,
};
static P_ACCOUNT_PROPERTY_KEY_TYPE: Pattern = Pattern::expression("^[A-Za-z][A-Za-z0-9/_-]*$");
pub(super) static T_ACCOUNT_PROPERTY_KEY_TYPE: Type = Type {
    min: Some(1),
    max: Some(50),
    pattern: Some(&P_ACCOUNT_PROPERTY_KEY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ACCOUNT_PROPERTY_VALUE_TYPE: Type =
    Type { min: Some(1), max: Some(1024), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ALL_USERS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ARN_TYPE: Type =
    Type { min: Some(20), max: Some(2048), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ASSERTION_ENCRYPTION_MODE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["Required", "Allowed"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ASSIGNMENT_STATUS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["Assigned", "Unassigned", "Any"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ATTACHED_POLICIES_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ATTACHMENT_COUNT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_AUTHENTICATION_CODE_TYPE: Pattern = Pattern::class("[\\d]+", &[Class::Range('0', '9')], true);
pub(super) static T_AUTHENTICATION_CODE_TYPE: Type = Type {
    min: Some(6),
    max: Some(6),
    pattern: Some(&P_AUTHENTICATION_CODE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: true,
};
pub(super) static T_BOOLEAN_OBJECT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_BOOLEAN_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_CERTIFICATE_BODY_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
pub(super) static T_CERTIFICATE_BODY_TYPE: Type = Type {
    min: Some(1),
    max: Some(16384),
    pattern: Some(&P_CERTIFICATE_BODY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_CERTIFICATE_CHAIN_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
pub(super) static T_CERTIFICATE_CHAIN_TYPE: Type = Type {
    min: Some(1),
    max: Some(2097152),
    pattern: Some(&P_CERTIFICATE_CHAIN_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_CERTIFICATE_ID_TYPE: Pattern =
    Pattern::class("[\\w]+", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], true);
pub(super) static T_CERTIFICATE_ID_TYPE: Type = Type {
    min: Some(24),
    max: Some(128),
    pattern: Some(&P_CERTIFICATE_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_CERTIFICATE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_CLIENT_ID_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_CLIENT_ID_TYPE), key: None, item_name: "member", sensitive: false };
pub(super) static T_CLIENT_ID_TYPE: Type =
    Type { min: Some(1), max: Some(255), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_CONSOLE_DEEP_LINK_TYPE: Type =
    Type { min: Some(1), max: Some(255), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_CREDENTIAL_AGE_DAYS: Type =
    Type { min: Some(1), max: Some(36600), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_CREDENTIAL_REPORT_EXPIRED_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_CREDENTIAL_REPORT_NOT_READY_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_CUSTOM_SUFFIX_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_CUSTOM_SUFFIX_TYPE: Type = Type {
    min: Some(1),
    max: Some(64),
    pattern: Some(&P_CUSTOM_SUFFIX_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_DATE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_DELEGATION_REQUEST_DESCRIPTION_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
pub(super) static T_DELEGATION_REQUEST_DESCRIPTION_TYPE: Type = Type {
    min: None,
    max: Some(1000),
    pattern: Some(&P_DELEGATION_REQUEST_DESCRIPTION_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_DELEGATION_REQUEST_ID_TYPE: Pattern = Pattern::class(
    "[\\w-]+",
    &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_'), Class::Range('-', '-')],
    true,
);
pub(super) static T_DELEGATION_REQUEST_ID_TYPE: Type = Type {
    min: Some(16),
    max: Some(128),
    pattern: Some(&P_DELEGATION_REQUEST_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_DELEGATION_REQUESTS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_DELETE_CONFLICT_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_DUPLICATE_CERTIFICATE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_DUPLICATE_SSH_PUBLIC_KEY_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ENCODING_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["SSH", "PEM"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ENTITY_ALREADY_EXISTS_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ENTITY_DETAILS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ENTITY_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ENTITY_TYPE), key: None, item_name: "member", sensitive: false };
static P_ENTITY_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_ENTITY_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_ENTITY_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_EXISTING_USER_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_EXISTING_USER_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_EXISTING_USER_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_GLOBAL_ENDPOINT_TOKEN_VERSION: Type =
    Type { min: None, max: None, pattern: None, values: &["v1Token", "v2Token"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_GROUP_DETAIL_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_GROUP_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_GROUP_NAME_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_GROUP_NAME_TYPE), key: None, item_name: "member", sensitive: false };
static P_GROUP_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_GROUP_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_GROUP_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ID_TYPE: Pattern =
    Pattern::class("[\\w]+", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], true);
pub(super) static T_ID_TYPE: Type =
    Type { min: Some(16), max: Some(128), pattern: Some(&P_ID_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_INLINE_POLICY_TEMPLATE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_INSTANCE_PROFILE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_INSTANCE_PROFILE_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_INSTANCE_PROFILE_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_INSTANCE_PROFILE_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_INTEGER_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_INVALID_AUTHENTICATION_CODE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_INVALID_CERTIFICATE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_INVALID_INPUT_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_INVALID_PUBLIC_KEY_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_INVALID_USER_TYPE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_JOB_ID_TYPE: Type =
    Type { min: Some(36), max: Some(36), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_JOB_STATUS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["IN_PROGRESS", "COMPLETED", "FAILED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_KEY_PAIR_MISMATCH_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_LIMIT_EXCEEDED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_LOCALE_TYPE: Type =
    Type { min: Some(2), max: Some(12), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MALFORMED_CERTIFICATE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MALFORMED_POLICY_DOCUMENT_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MANAGED_BY_TYPE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["Service"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MANAGED_BY_VALUE_TYPE: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MANAGED_POLICY_ARN_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ARN_TYPE), key: None, item_name: "member", sensitive: false };
pub(super) static T_MAP_STRING_REPLACEMENT_VALUE_ENTRY: Type = Type {
    min: None,
    max: Some(30),
    pattern: None,
    values: &[],
    item: Some(&Type::FREE),
    key: Some(&T_STRING_TYPE),
    item_name: "member",
    sensitive: false,
};
static P_MARKER_TYPE: Pattern = Pattern::class("[\\u0020-\\u00FF]+", &[Class::Range(' ', 'ÿ')], true);
pub(super) static T_MARKER_TYPE: Type =
    Type { min: Some(1), max: Some(320), pattern: Some(&P_MARKER_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MAX_ITEMS_TYPE: Type =
    Type { min: Some(1), max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MAX_PASSWORD_AGE_TYPE: Type =
    Type { min: Some(1), max: Some(1095), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MFA_DEVICE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_MINIMUM_PASSWORD_LENGTH_TYPE: Type =
    Type { min: Some(6), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_MINOR_VERSION_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_NAME_CONFLICT_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_NO_SUCH_ENTITY_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_NOTES_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
pub(super) static T_NOTES_TYPE: Type =
    Type { min: None, max: Some(500), pattern: Some(&P_NOTES_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_NOTIFICATION_CHANNEL_TYPE: Pattern = Pattern::class(
    "^[a-zA-Z0-9:_.-]+$",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range(':', ':'),
        Class::Range('_', '_'),
        Class::Range('.', '.'),
        Class::Range('-', '-'),
    ],
    true,
);
pub(super) static T_NOTIFICATION_CHANNEL_TYPE: Type = Type {
    min: Some(2),
    max: Some(400),
    pattern: Some(&P_NOTIFICATION_CHANNEL_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ORGANIZATIONS_ENTITY_PATH_TYPE: Pattern = Pattern::expression("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*");
pub(super) static T_ORGANIZATIONS_ENTITY_PATH_TYPE: Type = Type {
    min: Some(19),
    max: Some(427),
    pattern: Some(&P_ORGANIZATIONS_ENTITY_PATH_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ORGANIZATIONS_POLICY_ID_TYPE: Pattern = Pattern::expression("^p-[0-9a-zA-Z_]{8,128}$");
pub(super) static T_ORGANIZATIONS_POLICY_ID_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_ORGANIZATIONS_POLICY_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_OWNER_ID_TYPE: Pattern = Pattern::class(
    "^[a-zA-Z0-9:/+=,.@_-]+$",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range(':', ':'),
        Class::Range('/', '/'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range('_', '_'),
        Class::Range('-', '-'),
    ],
    true,
);
pub(super) static T_OWNER_ID_TYPE: Type = Type {
    min: Some(20),
    max: Some(2048),
    pattern: Some(&P_OWNER_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_PARAMETER_DEFAULT_VALUE_TYPE: Type =
    Type { min: None, max: Some(1024), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PARAMETER_DESCRIPTION_TYPE: Type =
    Type { min: None, max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PARAMETER_NAME_TYPE: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PARAMETER_SUB_TYPE_TYPE: Type =
    Type { min: None, max: Some(256), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PARAMETER_TYPE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["String", "StringList", "Number", "NumberList", "Arn", "ArnList"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_PARAMETERS_DEFINITION_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_PASSWORD_POLICY_VIOLATION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PASSWORD_REUSE_PREVENTION_TYPE: Type =
    Type { min: Some(1), max: Some(24), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_PASSWORD_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
pub(super) static T_PASSWORD_TYPE: Type =
    Type { min: Some(1), max: Some(128), pattern: Some(&P_PASSWORD_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: true };
static P_PATH_PREFIX_TYPE: Pattern = Pattern::expression("\\u002F[\\u0021-\\u007F]*");
pub(super) static T_PATH_PREFIX_TYPE: Type = Type {
    min: Some(1),
    max: Some(512),
    pattern: Some(&P_PATH_PREFIX_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_PATH_TYPE: Pattern = Pattern::expression("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)");
pub(super) static T_PATH_TYPE: Type =
    Type { min: Some(1), max: Some(512), pattern: Some(&P_PATH_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PERMISSION_CHECK_RESULT_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ALLOWED", "DENIED", "UNSURE"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_PERMISSION_CHECK_STATUS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["COMPLETE", "IN_PROGRESS", "FAILED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_PERMISSION_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_DESCRIPTION_TYPE: Type =
    Type { min: None, max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_DETAIL_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_POLICY_DOCUMENT_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
pub(super) static T_POLICY_DOCUMENT_TYPE: Type = Type {
    min: Some(1),
    max: Some(131072),
    pattern: Some(&P_POLICY_DOCUMENT_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_DOCUMENT_VERSION_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_EVALUATION_ERROR_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_NAME_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_POLICY_NAME_TYPE), key: None, item_name: "member", sensitive: false };
static P_POLICY_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_POLICY_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_POLICY_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_NOT_ATTACHABLE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_OWNER_ENTITY_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["USER", "ROLE", "GROUP"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_PARAMETER_LIST_TYPE: Type =
    Type { min: None, max: Some(50), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_POLICY_PARAMETER_NAME_TYPE: Pattern = Pattern::class("[ -~]+", &[Class::Range(' ', '~')], true);
pub(super) static T_POLICY_PARAMETER_NAME_TYPE: Type = Type {
    min: Some(5),
    max: Some(256),
    pattern: Some(&P_POLICY_PARAMETER_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_POLICY_PARAMETER_VALUE_TYPE: Pattern = Pattern::class("[ -~]+", &[Class::Range(' ', '~')], true);
pub(super) static T_POLICY_PARAMETER_VALUE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_POLICY_PARAMETER_VALUE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_PARAMETER_VALUES_LIST_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_POLICY_PARAMETER_VALUE_TYPE),
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_POLICY_PATH_TYPE: Pattern = Pattern::expression("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");
pub(super) static T_POLICY_PATH_TYPE: Type = Type {
    min: Some(1),
    max: Some(512),
    pattern: Some(&P_POLICY_PATH_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_SCOPE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["All", "AWS", "Local"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["INLINE", "MANAGED"], item: None, key: None, item_name: "member", sensitive: false };
static P_POLICY_VERSION_ID_TYPE: Pattern = Pattern::expression("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?");
pub(super) static T_POLICY_VERSION_ID_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_POLICY_VERSION_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_PRIVATE_KEY_ID_TYPE: Pattern = Pattern::class("[A-Z0-9]+", &[Class::Range('A', 'Z'), Class::Range('0', '9')], true);
pub(super) static T_PRIVATE_KEY_ID_TYPE: Type = Type {
    min: Some(22),
    max: Some(64),
    pattern: Some(&P_PRIVATE_KEY_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_PRIVATE_KEY_LIST: Type =
    Type { min: None, max: Some(2), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_PRIVATE_KEY_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
pub(super) static T_PRIVATE_KEY_TYPE: Type = Type {
    min: Some(1),
    max: Some(16384),
    pattern: Some(&P_PRIVATE_KEY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: true,
};
static P_PUBLIC_KEY_FINGERPRINT_TYPE: Pattern = Pattern::class(
    "[:\\w]+",
    &[Class::Range(':', ':'), Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')],
    true,
);
pub(super) static T_PUBLIC_KEY_FINGERPRINT_TYPE: Type = Type {
    min: Some(48),
    max: Some(48),
    pattern: Some(&P_PUBLIC_KEY_FINGERPRINT_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_PUBLIC_KEY_ID_TYPE: Pattern =
    Pattern::class("[\\w]+", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], true);
pub(super) static T_PUBLIC_KEY_ID_TYPE: Type = Type {
    min: Some(20),
    max: Some(128),
    pattern: Some(&P_PUBLIC_KEY_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_PUBLIC_KEY_MATERIAL_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
pub(super) static T_PUBLIC_KEY_MATERIAL_TYPE: Type = Type {
    min: Some(1),
    max: Some(16384),
    pattern: Some(&P_PUBLIC_KEY_MATERIAL_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_REDIRECT_URL_TYPE: Pattern = Pattern::expression("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$");
pub(super) static T_REDIRECT_URL_TYPE: Type = Type {
    min: Some(1),
    max: Some(255),
    pattern: Some(&P_REDIRECT_URL_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_REPLACEMENT_VALUE_LIST_TYPE: Type =
    Type { min: Some(1), max: Some(20), pattern: None, values: &[], item: Some(&T_STRING_TYPE), key: None, item_name: "member", sensitive: false };
pub(super) static T_REPORT_GENERATION_LIMIT_EXCEEDED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_REQUEST_MESSAGE_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
pub(super) static T_REQUEST_MESSAGE_TYPE: Type = Type {
    min: None,
    max: Some(200),
    pattern: Some(&P_REQUEST_MESSAGE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_REQUESTOR_NAME_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
pub(super) static T_REQUESTOR_NAME_TYPE: Type = Type {
    min: None,
    max: Some(30),
    pattern: Some(&P_REQUESTOR_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_REQUESTOR_WORKFLOW_ID_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    true,
);
pub(super) static T_REQUESTOR_WORKFLOW_ID_TYPE: Type = Type {
    min: Some(5),
    max: Some(400),
    pattern: Some(&P_REQUESTOR_WORKFLOW_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_RESPONSE_MARKER_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ROLE_DESCRIPTION_PATTERN_TYPE: Type =
    Type { min: Some(1), max: Some(512), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROLE_DESCRIPTION_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
pub(super) static T_ROLE_DESCRIPTION_TYPE: Type = Type {
    min: None,
    max: Some(1000),
    pattern: Some(&P_ROLE_DESCRIPTION_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ROLE_DETAIL_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ROLE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ROLE_MAX_SESSION_DURATION_TYPE: Type =
    Type { min: Some(3600), max: Some(43200), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ROLE_MODIFIED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ROLE_NAME_PATTERN_TYPE: Type =
    Type { min: Some(1), max: Some(256), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROLE_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_ROLE_NAME_TYPE: Type =
    Type { min: Some(1), max: Some(64), pattern: Some(&P_ROLE_NAME_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROLE_PATH_PATTERN_TYPE: Pattern = Pattern::expression("/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/");
pub(super) static T_ROLE_PATH_PATTERN_TYPE: Type = Type {
    min: Some(1),
    max: Some(256),
    pattern: Some(&P_ROLE_PATH_PATTERN_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ARN_TYPE), key: None, item_name: "member", sensitive: false };
static P_ROLE_TEMPLATE_DESCRIPTION_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
pub(super) static T_ROLE_TEMPLATE_DESCRIPTION_TYPE: Type = Type {
    min: None,
    max: Some(512),
    pattern: Some(&P_ROLE_TEMPLATE_DESCRIPTION_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ROLE_TEMPLATE_DISABLED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROLE_TEMPLATE_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.\\-]+",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('-', '-'),
    ],
    true,
);
pub(super) static T_ROLE_TEMPLATE_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_ROLE_TEMPLATE_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_SERIAL_NUMBER_TYPE: Pattern = Pattern::class(
    "[\\w+=/:,.@-]+",
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
    true,
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
pub(super) static T_SERVER_CERTIFICATE_METADATA_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_SERVER_CERTIFICATE_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_SERVER_CERTIFICATE_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_SERVER_CERTIFICATE_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_SERVICE_CREDENTIAL_ALIAS: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_SERVICE_CREDENTIAL_ALIAS: Type = Type {
    min: Some(0),
    max: Some(200),
    pattern: Some(&P_SERVICE_CREDENTIAL_ALIAS),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_SERVICE_CREDENTIAL_SECRET: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_SERVICE_FAILURE_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SERVICE_NAME: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SERVICE_NAME_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SERVICE_NAMESPACE_LIST_TYPE: Type = Type {
    min: Some(1),
    max: Some(200),
    pattern: None,
    values: &[],
    item: Some(&T_SERVICE_NAMESPACE_TYPE),
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_SERVICE_NAMESPACE_TYPE: Pattern = Pattern::class(
    "[\\w-]*",
    &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_'), Class::Range('-', '-')],
    false,
);
pub(super) static T_SERVICE_NAMESPACE_TYPE: Type = Type {
    min: Some(1),
    max: Some(64),
    pattern: Some(&P_SERVICE_NAMESPACE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_SERVICE_NOT_SUPPORTED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SERVICE_PASSWORD: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static P_SERVICE_SPECIFIC_CREDENTIAL_ID: Pattern =
    Pattern::class("[\\w]+", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], true);
pub(super) static T_SERVICE_SPECIFIC_CREDENTIAL_ID: Type = Type {
    min: Some(20),
    max: Some(128),
    pattern: Some(&P_SERVICE_SPECIFIC_CREDENTIAL_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_SERVICE_USER_NAME: Pattern = Pattern::class(
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
pub(super) static T_SERVICE_USER_NAME: Type = Type {
    min: Some(0),
    max: Some(200),
    pattern: Some(&P_SERVICE_USER_NAME),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_SESSION_DURATION_TYPE: Type =
    Type { min: Some(300), max: Some(43200), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SORT_KEY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "SERVICE_NAMESPACE_ASCENDING",
        "SERVICE_NAMESPACE_DESCENDING",
        "LAST_AUTHENTICATED_TIME_ASCENDING",
        "LAST_AUTHENTICATED_TIME_DESCENDING",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_STATE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["UNASSIGNED", "ASSIGNED", "PENDING_APPROVAL", "FINALIZED", "ACCEPTED", "REJECTED", "EXPIRED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_STATUS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["Active", "Inactive", "Expired"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_STRING_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SUMMARY_CONTENT_TYPE: Type =
    Type { min: Some(0), max: Some(10000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_SUMMARY_KEY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "Users",
        "UsersQuota",
        "Groups",
        "GroupsQuota",
        "ServerCertificates",
        "ServerCertificatesQuota",
        "UserPolicySizeQuota",
        "GroupPolicySizeQuota",
        "GroupsPerUserQuota",
        "SigningCertificatesPerUserQuota",
        "AccessKeysPerUserQuota",
        "MFADevices",
        "MFADevicesInUse",
        "AccountMFAEnabled",
        "AccountAccessKeysPresent",
        "AccountPasswordPresent",
        "AccountSigningCertificatesPresent",
        "AttachedPoliciesPerGroupQuota",
        "AttachedPoliciesPerRoleQuota",
        "AttachedPoliciesPerUserQuota",
        "Policies",
        "PoliciesQuota",
        "PolicySizeQuota",
        "PolicyVersionsInUse",
        "PolicyVersionsInUseQuota",
        "VersionsPerPolicyQuota",
        "GlobalEndpointTokenVersion",
        "AssumeRolePolicySizeQuota",
        "InstanceProfiles",
        "InstanceProfilesQuota",
        "Providers",
        "RolePolicySizeQuota",
        "Roles",
        "RolesQuota",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_SUMMARY_MAP_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_SUMMARY_VALUE_TYPE),
    key: Some(&T_SUMMARY_KEY_TYPE),
    item_name: "member",
    sensitive: false,
};
pub(super) static T_SUMMARY_STATE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_SUMMARY_VALUE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
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
static P_TAG_TEMPLATE_KEY_TYPE: Pattern = Pattern::class(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+",
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
        Class::Range('{', '{'),
        Class::Range('}', '}'),
    ],
    true,
);
pub(super) static T_TAG_TEMPLATE_KEY_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_TAG_TEMPLATE_KEY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_TAG_TEMPLATE_LIST_TYPE: Type =
    Type { min: None, max: Some(50), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_TAG_TEMPLATE_VALUE_TYPE: Pattern = Pattern::class(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*",
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
        Class::Range('{', '{'),
        Class::Range('}', '}'),
    ],
    false,
);
pub(super) static T_TAG_TEMPLATE_VALUE_TYPE: Type = Type {
    min: Some(0),
    max: Some(256),
    pattern: Some(&P_TAG_TEMPLATE_VALUE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
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
pub(super) static T_THUMBPRINT_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_THUMBPRINT_TYPE), key: None, item_name: "member", sensitive: false };
pub(super) static T_THUMBPRINT_TYPE: Type =
    Type { min: Some(40), max: Some(40), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_UNMODIFIABLE_ENTITY_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_UNRECOGNIZED_PUBLIC_KEY_ENCODING_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_USER_DETAIL_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_USER_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_USER_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_USER_NAME_TYPE: Type =
    Type { min: Some(1), max: Some(64), pattern: Some(&P_USER_NAME_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_VIRTUAL_MFA_DEVICE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_VIRTUAL_MFA_DEVICE_NAME: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
pub(super) static T_VIRTUAL_MFA_DEVICE_NAME: Type = Type {
    min: Some(1),
    max: None,
    pattern: Some(&P_VIRTUAL_MFA_DEVICE_NAME),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static PATTERNS: [&Pattern; 62] = [
    &P_ATTACHMENT_NAME,
    &P_CERTIFICATION_KEY_TYPE,
    &P_CERTIFICATION_VALUE_TYPE,
    &P_ORGANIZATION_ID_TYPE,
    &P_SAML_PROVIDER_NAME_TYPE,
    &P_ACCESS_KEY_ID_TYPE,
    &P_ACCOUNT_ALIAS_TYPE,
    &P_ACCOUNT_ID_TYPE,
    &P_ACCOUNT_PROPERTY_KEY_TYPE,
    &P_AUTHENTICATION_CODE_TYPE,
    &P_CERTIFICATE_BODY_TYPE,
    &P_CERTIFICATE_CHAIN_TYPE,
    &P_CERTIFICATE_ID_TYPE,
    &P_CUSTOM_SUFFIX_TYPE,
    &P_DELEGATION_REQUEST_DESCRIPTION_TYPE,
    &P_DELEGATION_REQUEST_ID_TYPE,
    &P_ENTITY_NAME_TYPE,
    &P_EXISTING_USER_NAME_TYPE,
    &P_GROUP_NAME_TYPE,
    &P_ID_TYPE,
    &P_INSTANCE_PROFILE_NAME_TYPE,
    &P_MARKER_TYPE,
    &P_NOTES_TYPE,
    &P_NOTIFICATION_CHANNEL_TYPE,
    &P_ORGANIZATIONS_ENTITY_PATH_TYPE,
    &P_ORGANIZATIONS_POLICY_ID_TYPE,
    &P_OWNER_ID_TYPE,
    &P_PASSWORD_TYPE,
    &P_PATH_PREFIX_TYPE,
    &P_PATH_TYPE,
    &P_POLICY_DOCUMENT_TYPE,
    &P_POLICY_NAME_TYPE,
    &P_POLICY_PARAMETER_NAME_TYPE,
    &P_POLICY_PARAMETER_VALUE_TYPE,
    &P_POLICY_PATH_TYPE,
    &P_POLICY_VERSION_ID_TYPE,
    &P_PRIVATE_KEY_ID_TYPE,
    &P_PRIVATE_KEY_TYPE,
    &P_PUBLIC_KEY_FINGERPRINT_TYPE,
    &P_PUBLIC_KEY_ID_TYPE,
    &P_PUBLIC_KEY_MATERIAL_TYPE,
    &P_REDIRECT_URL_TYPE,
    &P_REQUEST_MESSAGE_TYPE,
    &P_REQUESTOR_NAME_TYPE,
    &P_REQUESTOR_WORKFLOW_ID_TYPE,
    &P_ROLE_DESCRIPTION_TYPE,
    &P_ROLE_NAME_TYPE,
    &P_ROLE_PATH_PATTERN_TYPE,
    &P_ROLE_TEMPLATE_DESCRIPTION_TYPE,
    &P_ROLE_TEMPLATE_NAME_TYPE,
    &P_SERIAL_NUMBER_TYPE,
    &P_SERVER_CERTIFICATE_NAME_TYPE,
    &P_SERVICE_CREDENTIAL_ALIAS,
    &P_SERVICE_NAMESPACE_TYPE,
    &P_SERVICE_SPECIFIC_CREDENTIAL_ID,
    &P_SERVICE_USER_NAME,
    &P_TAG_KEY_TYPE,
    &P_TAG_TEMPLATE_KEY_TYPE,
    &P_TAG_TEMPLATE_VALUE_TYPE,
    &P_TAG_VALUE_TYPE,
    &P_USER_NAME_TYPE,
    &P_VIRTUAL_MFA_DEVICE_NAME,
];
