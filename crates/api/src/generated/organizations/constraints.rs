//! Generated from `descriptions/`; do not edit.

use crate::{
    model::Type,
    pattern::{Class, Pattern},
};

pub(super) static T_ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ACCOUNT_ARN: Pattern = Pattern::expression("^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}");
pub(super) static T_ACCOUNT_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_ACCOUNT_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ACCOUNT_ID: Pattern = Pattern::expression("^\\d{12}$");
pub(super) static T_ACCOUNT_ID: Type =
    Type { min: None, max: Some(12), pattern: Some(&P_ACCOUNT_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ACCOUNT_JOINED_METHOD: Type =
    Type { min: None, max: None, pattern: None, values: &["INVITED", "CREATED"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ACCOUNT_NAME: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_ACCOUNT_STATE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "PENDING_CLOSURE", "CLOSED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ACCOUNT_STATUS: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ACCOUNTS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ACTION_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["INVITE", "ENABLE_ALL_FEATURES", "APPROVE_ALL_FEATURES", "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE", "TRANSFER_RESPONSIBILITY"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_AWS_MANAGED_POLICY: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_CHILD_ID: Pattern = Pattern::expression("^(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$");
pub(super) static T_CHILD_ID: Type =
    Type { min: None, max: Some(100), pattern: Some(&P_CHILD_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_CHILD_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ACCOUNT", "ORGANIZATIONAL_UNIT"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_CHILDREN: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_CONSTRAINT_VIOLATION_EXCEPTION_REASON: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        "HANDSHAKE_RATE_LIMIT_EXCEEDED",
        "OU_NUMBER_LIMIT_EXCEEDED",
        "OU_DEPTH_LIMIT_EXCEEDED",
        "POLICY_NUMBER_LIMIT_EXCEEDED",
        "POLICY_CONTENT_LIMIT_EXCEEDED",
        "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
        "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
        "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
        "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
        "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
        "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
        "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
        "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
        "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
        "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
        "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
        "EMAIL_VERIFICATION_CODE_EXPIRED",
        "WAIT_PERIOD_ACTIVE",
        "MAX_TAG_LIMIT_EXCEEDED",
        "TAG_POLICY_VIOLATION",
        "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
        "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
        "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
        "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
        "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
        "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
        "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
        "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
        "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
        "SERVICE_ACCESS_NOT_ENABLED",
        "INVALID_PAYMENT_INSTRUMENT",
        "ACCOUNT_CREATION_NOT_COMPLETE",
        "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
        "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
        "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
        "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
        "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
        "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
        "UNSUPPORTED_PRICING",
        "UNMET_BILLING_PREREQUISITE",
        "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
        "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_CREATE_ACCOUNT_FAILURE_REASON: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "ACCOUNT_LIMIT_EXCEEDED",
        "EMAIL_ALREADY_EXISTS",
        "INVALID_ADDRESS",
        "INVALID_EMAIL",
        "CONCURRENT_ACCOUNT_MODIFICATION",
        "INTERNAL_FAILURE",
        "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
        "MISSING_BUSINESS_VALIDATION",
        "FAILED_BUSINESS_VALIDATION",
        "PENDING_BUSINESS_VALIDATION",
        "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
        "UNKNOWN_BUSINESS_VALIDATION",
        "MISSING_PAYMENT_INSTRUMENT",
        "INVALID_PAYMENT_INSTRUMENT",
        "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_CREATE_ACCOUNT_NAME: Pattern = Pattern::class("[\\u0020-\\u007E]+", &[Class::Range(' ', '~')], true);
pub(super) static T_CREATE_ACCOUNT_NAME: Type = Type {
    min: Some(1),
    max: Some(50),
    pattern: Some(&P_CREATE_ACCOUNT_NAME),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: true,
};
static P_CREATE_ACCOUNT_REQUEST_ID: Pattern = Pattern::expression("^car-[a-z0-9]{8,32}$");
pub(super) static T_CREATE_ACCOUNT_REQUEST_ID: Type = Type {
    min: None,
    max: Some(36),
    pattern: Some(&P_CREATE_ACCOUNT_REQUEST_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_CREATE_ACCOUNT_STATE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["IN_PROGRESS", "SUCCEEDED", "FAILED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_CREATE_ACCOUNT_STATES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_CREATE_ACCOUNT_STATE), key: None, item_name: "member", sensitive: false };
pub(super) static T_CREATE_ACCOUNT_STATUSES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_DELEGATED_ADMINISTRATORS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_DELEGATED_SERVICES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_EFFECTIVE_POLICY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "TAG_POLICY",
        "BACKUP_POLICY",
        "AISERVICES_OPT_OUT_POLICY",
        "CHATBOT_POLICY",
        "DECLARATIVE_POLICY_EC2",
        "SECURITYHUB_POLICY",
        "SECURITYHUB_CSPM_POLICY",
        "INSPECTOR_POLICY",
        "UPGRADE_ROLLOUT_POLICY",
        "BEDROCK_POLICY",
        "S3_POLICY",
        "NETWORK_SECURITY_DIRECTOR_POLICY",
        "GUARDDUTY_POLICY",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_EFFECTIVE_POLICY_VALIDATION_ERRORS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_EMAIL: Pattern = Pattern::expression("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
pub(super) static T_EMAIL: Type =
    Type { min: Some(6), max: Some(64), pattern: Some(&P_EMAIL), values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_ENABLED_SERVICE_PRINCIPALS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_ERROR_CODE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ERROR_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_EXCEPTION_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_GENERIC_ARN: Pattern = Pattern::expression("^arn:aws:organizations::.+:.+");
pub(super) static T_GENERIC_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_GENERIC_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_HANDSHAKE_ARN: Pattern =
    Pattern::expression("^arn:aws:organizations::\\d{12}:handshake\\/o-[a-z0-9]{10,32}\\/[a-z_]{1,32}\\/h-[0-9a-z]{8,32}");
pub(super) static T_HANDSHAKE_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_HANDSHAKE_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        "HANDSHAKE_RATE_LIMIT_EXCEEDED",
        "ALREADY_IN_AN_ORGANIZATION",
        "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
        "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
        "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
        "PAYMENT_INSTRUMENT_REQUIRED",
        "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",
        "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
        "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",
        "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
        "SOURCE_AND_TARGET_CANNOT_MATCH",
        "UNUSED_PREPAYMENT_BALANCE",
        "LEGACY_PERMISSIONS_STILL_IN_USE",
        "PAST_DUE_INVOICE",
        "TARGET_ACCOUNT_VALIDATION_FAILURE",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_HANDSHAKE_ID: Pattern = Pattern::expression("^h-[0-9a-z]{8,32}$");
pub(super) static T_HANDSHAKE_ID: Type =
    Type { min: None, max: Some(34), pattern: Some(&P_HANDSHAKE_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_HANDSHAKE_NOTES: Type =
    Type { min: None, max: Some(1024), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_HANDSHAKE_PARTIES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_HANDSHAKE_PARTY_ID: Type =
    Type { min: Some(1), max: Some(64), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_HANDSHAKE_PARTY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ACCOUNT", "ORGANIZATION", "EMAIL"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_HANDSHAKE_RESOURCE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "ACCOUNT",
        "ORGANIZATION",
        "ORGANIZATION_FEATURE_SET",
        "EMAIL",
        "MASTER_EMAIL",
        "MASTER_NAME",
        "NOTES",
        "PARENT_HANDSHAKE",
        "RESPONSIBILITY_TRANSFER",
        "TRANSFER_START_TIMESTAMP",
        "TRANSFER_TYPE",
        "MANAGEMENT_ACCOUNT",
        "MANAGEMENT_EMAIL",
        "MANAGEMENT_NAME",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_HANDSHAKE_RESOURCE_VALUE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
pub(super) static T_HANDSHAKE_RESOURCES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_HANDSHAKE_STATE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["REQUESTED", "OPEN", "CANCELED", "ACCEPTED", "DECLINED", "EXPIRED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_HANDSHAKES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_IAM_USER_ACCESS_TO_BILLING: Type =
    Type { min: None, max: None, pattern: None, values: &["ALLOW", "DENY"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_INVALID_INPUT_EXCEPTION_REASON: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "INVALID_PARTY_TYPE_TARGET",
        "INVALID_SYNTAX_ORGANIZATION_ARN",
        "INVALID_SYNTAX_POLICY_ID",
        "INVALID_ENUM",
        "INVALID_ENUM_POLICY_TYPE",
        "INVALID_LIST_MEMBER",
        "MAX_LENGTH_EXCEEDED",
        "MAX_VALUE_EXCEEDED",
        "MIN_LENGTH_EXCEEDED",
        "MIN_VALUE_EXCEEDED",
        "IMMUTABLE_POLICY",
        "INVALID_PATTERN",
        "INVALID_PATTERN_TARGET_ID",
        "INPUT_REQUIRED",
        "INVALID_NEXT_TOKEN",
        "MAX_LIMIT_EXCEEDED_FILTER",
        "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
        "INVALID_FULL_NAME_TARGET",
        "UNRECOGNIZED_SERVICE_PRINCIPAL",
        "INVALID_ROLE_NAME",
        "INVALID_SYSTEM_TAGS_PARAMETER",
        "DUPLICATE_TAG_KEY",
        "TARGET_NOT_SUPPORTED",
        "INVALID_EMAIL_ADDRESS_TARGET",
        "INVALID_RESOURCE_POLICY_JSON",
        "INVALID_PRINCIPAL",
        "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
        "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
        "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
        "NON_DETACHABLE_POLICY",
        "CALLER_REQUIRED_FIELD_MISSING",
        "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
        "START_DATE_NOT_BEGINNING_OF_MONTH",
        "START_DATE_NOT_BEGINNING_OF_DAY",
        "START_DATE_TOO_EARLY",
        "START_DATE_TOO_LATE",
        "INVALID_START_DATE",
        "END_DATE_NOT_END_OF_MONTH",
        "END_DATE_TOO_EARLY",
        "END_DATE_TOO_LATE",
        "INVALID_END_DATE",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_MAX_RESULTS: Type =
    Type { min: Some(1), max: Some(20), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_NEXT_TOKEN: Type =
    Type { min: None, max: Some(100000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ORGANIZATION_ARN: Pattern = Pattern::expression("^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}");
pub(super) static T_ORGANIZATION_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_ORGANIZATION_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ORGANIZATION_FEATURE_SET: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ALL", "CONSOLIDATED_BILLING"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ORGANIZATION_ID: Pattern = Pattern::expression("^o-[a-z0-9]{10,32}$");
pub(super) static T_ORGANIZATION_ID: Type =
    Type { min: None, max: None, pattern: Some(&P_ORGANIZATION_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ORGANIZATIONAL_UNIT_ARN: Pattern =
    Pattern::expression("^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}");
pub(super) static T_ORGANIZATIONAL_UNIT_ARN: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_ORGANIZATIONAL_UNIT_ARN),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ORGANIZATIONAL_UNIT_ID: Pattern = Pattern::expression("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$");
pub(super) static T_ORGANIZATIONAL_UNIT_ID: Type = Type {
    min: None,
    max: Some(68),
    pattern: Some(&P_ORGANIZATIONAL_UNIT_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_ORGANIZATIONAL_UNIT_NAME: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ORGANIZATIONAL_UNITS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_PARENT_ID: Pattern = Pattern::expression("^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$");
pub(super) static T_PARENT_ID: Type =
    Type { min: None, max: Some(100), pattern: Some(&P_PARENT_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PARENT_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ROOT", "ORGANIZATIONAL_UNIT"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_PARENTS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_PATH: Pattern = Pattern::expression("^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/\\d{12})*)\\/");
pub(super) static T_PATH: Type =
    Type { min: None, max: None, pattern: Some(&P_PATH), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PATH_TO_ERROR: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_PATHS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_PATH), key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICIES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_POLICY_ARN: Pattern = Pattern::expression(
    "^(arn:aws:organizations::\\d{12}:policy\\/o-[a-z0-9]{10,32}\\/[0-9a-z_]+\\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\\/[0-9a-z_]+\\/p-[0-9a-zA-Z_]{10,128})",
);
pub(super) static T_POLICY_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_POLICY_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_CONTENT: Type =
    Type { min: Some(1), max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_DESCRIPTION: Type =
    Type { min: None, max: Some(512), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_POLICY_ID: Pattern = Pattern::expression("^p-[0-9a-zA-Z_]{8,128}$");
pub(super) static T_POLICY_ID: Type =
    Type { min: None, max: Some(130), pattern: Some(&P_POLICY_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_IDS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_POLICY_ID), key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_NAME: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_POLICY_TARGET_ID: Pattern = Pattern::expression("^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$");
pub(super) static T_POLICY_TARGET_ID: Type =
    Type { min: None, max: Some(100), pattern: Some(&P_POLICY_TARGET_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_TARGETS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_POLICY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "SERVICE_CONTROL_POLICY",
        "RESOURCE_CONTROL_POLICY",
        "TAG_POLICY",
        "BACKUP_POLICY",
        "AISERVICES_OPT_OUT_POLICY",
        "CHATBOT_POLICY",
        "DECLARATIVE_POLICY_EC2",
        "SECURITYHUB_POLICY",
        "SECURITYHUB_CSPM_POLICY",
        "INSPECTOR_POLICY",
        "UPGRADE_ROLLOUT_POLICY",
        "BEDROCK_POLICY",
        "S3_POLICY",
        "NETWORK_SECURITY_DIRECTOR_POLICY",
        "GUARDDUTY_POLICY",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_TYPE_STATUS: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_POLICY_TYPES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_RESOURCE_POLICY_ARN: Pattern =
    Pattern::expression("^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:resourcepolicy\\/o-[a-z0-9]{10,32}\\/rp-[0-9a-zA-Z_]{4,128}");
pub(super) static T_RESOURCE_POLICY_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_RESOURCE_POLICY_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_RESOURCE_POLICY_CONTENT: Type =
    Type { min: Some(1), max: Some(40000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_RESOURCE_POLICY_ID: Pattern = Pattern::expression("^rp-[0-9a-zA-Z_]{4,128}$");
pub(super) static T_RESOURCE_POLICY_ID: Type = Type {
    min: None,
    max: Some(131),
    pattern: Some(&P_RESOURCE_POLICY_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_RESPONSIBILITY_TRANSFER_ARN: Pattern = Pattern::expression(
    "^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:transfer\\/o-[a-z0-9]{10,32}\\/(billing)\\/(inbound|outbound)\\/rt-[0-9a-z]{8,32}$",
);
pub(super) static T_RESPONSIBILITY_TRANSFER_ARN: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_RESPONSIBILITY_TRANSFER_ARN),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_RESPONSIBILITY_TRANSFER_ID: Pattern = Pattern::expression("^rt-[0-9a-z]{8,32}$");
pub(super) static T_RESPONSIBILITY_TRANSFER_ID: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_RESPONSIBILITY_TRANSFER_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_RESPONSIBILITY_TRANSFER_NAME: Pattern = Pattern::class("^[ -~]+$", &[Class::Range(' ', '~')], true);
pub(super) static T_RESPONSIBILITY_TRANSFER_NAME: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_RESPONSIBILITY_TRANSFER_NAME),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: true,
};
pub(super) static T_RESPONSIBILITY_TRANSFER_STATUS: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["REQUESTED", "DECLINED", "CANCELED", "EXPIRED", "ACCEPTED", "WITHDRAWN"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_RESPONSIBILITY_TRANSFER_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["BILLING"], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_RESPONSIBILITY_TRANSFERS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_ROLE_NAME: Pattern = Pattern::expression("[\\w+=,.@-]{1,64}");
pub(super) static T_ROLE_NAME: Type =
    Type { min: None, max: Some(64), pattern: Some(&P_ROLE_NAME), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROOT_ARN: Pattern = Pattern::expression("^arn:aws:organizations::\\d{12}:root\\/o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}");
pub(super) static T_ROOT_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_ROOT_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROOT_ID: Pattern = Pattern::expression("^r-[0-9a-z]{4,32}$");
pub(super) static T_ROOT_ID: Type =
    Type { min: None, max: Some(34), pattern: Some(&P_ROOT_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ROOT_NAME: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_ROOTS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_SERVICE_PRINCIPAL: Pattern = Pattern::class(
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
pub(super) static T_SERVICE_PRINCIPAL: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_SERVICE_PRINCIPAL),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_TAG_KEY: Pattern = Pattern::class(
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
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
pub(super) static T_TAG_KEY: Type =
    Type { min: Some(1), max: Some(128), pattern: Some(&P_TAG_KEY), values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_TAG_KEYS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_TAG_KEY), key: None, item_name: "member", sensitive: false };
static P_TAG_VALUE: Pattern = Pattern::class(
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
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
pub(super) static T_TAG_VALUE: Type =
    Type { min: Some(0), max: Some(256), pattern: Some(&P_TAG_VALUE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_TAGGABLE_RESOURCE_ID: Pattern = Pattern::expression(
    "^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$",
);
pub(super) static T_TAGGABLE_RESOURCE_ID: Type = Type {
    min: None,
    max: Some(130),
    pattern: Some(&P_TAGGABLE_RESOURCE_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_TAGS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
pub(super) static T_TARGET_NAME: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static T_TARGET_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
pub(super) static T_TIMESTAMP: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
pub(super) static PATTERNS: [&Pattern; 30] = [
    &P_ACCOUNT_ARN,
    &P_ACCOUNT_ID,
    &P_CHILD_ID,
    &P_CREATE_ACCOUNT_NAME,
    &P_CREATE_ACCOUNT_REQUEST_ID,
    &P_EMAIL,
    &P_GENERIC_ARN,
    &P_HANDSHAKE_ARN,
    &P_HANDSHAKE_ID,
    &P_ORGANIZATION_ARN,
    &P_ORGANIZATION_ID,
    &P_ORGANIZATIONAL_UNIT_ARN,
    &P_ORGANIZATIONAL_UNIT_ID,
    &P_PARENT_ID,
    &P_PATH,
    &P_POLICY_ARN,
    &P_POLICY_ID,
    &P_POLICY_TARGET_ID,
    &P_RESOURCE_POLICY_ARN,
    &P_RESOURCE_POLICY_ID,
    &P_RESPONSIBILITY_TRANSFER_ARN,
    &P_RESPONSIBILITY_TRANSFER_ID,
    &P_RESPONSIBILITY_TRANSFER_NAME,
    &P_ROLE_NAME,
    &P_ROOT_ARN,
    &P_ROOT_ID,
    &P_SERVICE_PRINCIPAL,
    &P_TAG_KEY,
    &P_TAG_VALUE,
    &P_TAGGABLE_RESOURCE_ID,
];
