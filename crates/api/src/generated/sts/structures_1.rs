//! Generated from `descriptions/`; do not edit.

#![allow(unused_imports)]

use std::collections::BTreeMap;

use daypass_names::{SecretText, Timestamp};

use super::*;
use crate::{
    input::In,
    model::{Member, Type},
    secret::SecretBytes,
    shape::{Out, Record, record_value, write_optional, write_required},
};

pub(super) static ASSUME_ROLE_REQUEST_MEMBERS: [Member; 13] = [
    Member { name: "RoleArn", wire: "RoleArn", path: "roleArn", kind: &T_ARN_TYPE },
    Member { name: "RoleSessionName", wire: "RoleSessionName", path: "roleSessionName", kind: &T_ROLE_SESSION_NAME_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", path: "policyArns", kind: &T_POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "Policy", wire: "Policy", path: "policy", kind: &T_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_ROLE_DURATION_SECONDS_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "TransitiveTagKeys", wire: "TransitiveTagKeys", path: "transitiveTagKeys", kind: &T_TAG_KEY_LIST_TYPE },
    Member { name: "ExternalId", wire: "ExternalId", path: "externalId", kind: &T_EXTERNAL_ID_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "TokenCode", wire: "TokenCode", path: "tokenCode", kind: &T_TOKEN_CODE_TYPE },
    Member { name: "SourceIdentity", wire: "SourceIdentity", path: "sourceIdentity", kind: &T_SOURCE_IDENTITY_TYPE },
    Member { name: "ProvidedContexts", wire: "ProvidedContexts", path: "providedContexts", kind: &T_PROVIDED_CONTEXTS_LIST_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `AssumeRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleRequest {
    /// `RoleArn`
    pub role_arn: String,
    /// `RoleSessionName`
    pub role_session_name: String,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`
    pub policy: Option<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `TransitiveTagKeys`
    pub transitive_tag_keys: Option<Vec<String>>,
    /// `ExternalId`
    pub external_id: Option<String>,
    /// `SerialNumber`
    pub serial_number: Option<String>,
    /// `TokenCode`
    pub token_code: Option<SecretText>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `ProvidedContexts`
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for AssumeRoleRequest {
    const NAME: &'static str = "AssumeRoleRequest";
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            provided_contexts: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[11]),
            token_code: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[9]),
            serial_number: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[8]),
            duration_seconds: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[4]),
            role_session_name: from.required(&ASSUME_ROLE_REQUEST_MEMBERS[1]),
            external_id: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[7]),
            tags: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[5]),
            transitive_tag_keys: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[6]),
            role_arn: from.required(&ASSUME_ROLE_REQUEST_MEMBERS[0]),
            policy_arns: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[2]),
            source_identity: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[10]),
            minimum_session_token_size: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[12]),
            policy: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSUME_ROLE_REQUEST_MEMBERS[0], &self.role_arn);
        write_required(to, &ASSUME_ROLE_REQUEST_MEMBERS[1], &self.role_session_name);
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[2], self.policy_arns.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[3], self.policy.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[4], self.duration_seconds.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[5], self.tags.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[6], self.transitive_tag_keys.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[7], self.external_id.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[8], self.serial_number.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[9], self.token_code.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[10], self.source_identity.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[11], self.provided_contexts.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[12], self.minimum_session_token_size.as_ref());
    }
}
pub(super) static ASSUME_ROLE_RESPONSE_MEMBERS: [Member; 6] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member { name: "AssumedRoleUser", wire: "AssumedRoleUser", path: "assumedRoleUser", kind: &Type::FREE },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", path: "packedPolicySize", kind: &T_NON_NEGATIVE_INTEGER_TYPE },
    Member { name: "SourceIdentity", wire: "SourceIdentity", path: "sourceIdentity", kind: &T_SOURCE_IDENTITY_TYPE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `AssumeRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for AssumeRoleResponse {
    const NAME: &'static str = "AssumeRoleResponse";
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            assumed_role_user: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[1]),
            credentials: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[0]),
            source_identity: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[3]),
            packed_policy_size: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[2]),
            session_token_size: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[5]),
            session_token_utilization: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[1], self.assumed_role_user.as_ref());
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[2], self.packed_policy_size.as_ref());
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[3], self.source_identity.as_ref());
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[4], self.session_token_utilization.as_ref());
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[5], self.session_token_size.as_ref());
    }
}
pub(super) static ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS: [Member; 7] = [
    Member { name: "RoleArn", wire: "RoleArn", path: "roleArn", kind: &T_ARN_TYPE },
    Member { name: "PrincipalArn", wire: "PrincipalArn", path: "principalArn", kind: &T_ARN_TYPE },
    Member { name: "SAMLAssertion", wire: "SAMLAssertion", path: "sAMLAssertion", kind: &T_SAML_ASSERTION_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", path: "policyArns", kind: &T_POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "Policy", wire: "Policy", path: "policy", kind: &T_SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_ROLE_DURATION_SECONDS_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `AssumeRoleWithSAMLRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleWithSAMLRequest {
    /// `RoleArn`
    pub role_arn: String,
    /// `PrincipalArn`
    pub principal_arn: String,
    /// `SAMLAssertion`
    pub saml_assertion: SecretText,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`
    pub policy: Option<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for AssumeRoleWithSAMLRequest {
    const NAME: &'static str = "AssumeRoleWithSAMLRequest";
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            duration_seconds: from.optional(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[5]),
            role_arn: from.required(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[0]),
            policy_arns: from.optional(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[3]),
            saml_assertion: from.required(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[2]),
            principal_arn: from.required(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[1]),
            minimum_session_token_size: from.optional(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[6]),
            policy: from.optional(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[0], &self.role_arn);
        write_required(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[1], &self.principal_arn);
        write_required(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[2], &self.saml_assertion);
        write_optional(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[3], self.policy_arns.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[4], self.policy.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[5], self.duration_seconds.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[6], self.minimum_session_token_size.as_ref());
    }
}
pub(super) static ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS: [Member; 11] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member { name: "AssumedRoleUser", wire: "AssumedRoleUser", path: "assumedRoleUser", kind: &Type::FREE },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", path: "packedPolicySize", kind: &T_NON_NEGATIVE_INTEGER_TYPE },
    Member { name: "Subject", wire: "Subject", path: "subject", kind: &T_SUBJECT },
    Member { name: "SubjectType", wire: "SubjectType", path: "subjectType", kind: &T_SUBJECT_TYPE },
    Member { name: "Issuer", wire: "Issuer", path: "issuer", kind: &T_ISSUER },
    Member { name: "Audience", wire: "Audience", path: "audience", kind: &T_AUDIENCE },
    Member { name: "NameQualifier", wire: "NameQualifier", path: "nameQualifier", kind: &T_NAME_QUALIFIER },
    Member { name: "SourceIdentity", wire: "SourceIdentity", path: "sourceIdentity", kind: &T_SOURCE_IDENTITY_TYPE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `AssumeRoleWithSAMLResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleWithSAMLResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `Subject`
    pub subject: Option<String>,
    /// `SubjectType`
    pub subject_type: Option<String>,
    /// `Issuer`
    pub issuer: Option<String>,
    /// `Audience`
    pub audience: Option<String>,
    /// `NameQualifier`
    pub name_qualifier: Option<String>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for AssumeRoleWithSAMLResponse {
    const NAME: &'static str = "AssumeRoleWithSAMLResponse";
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            audience: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[6]),
            assumed_role_user: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[1]),
            credentials: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[0]),
            subject: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[3]),
            name_qualifier: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[7]),
            source_identity: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[8]),
            packed_policy_size: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[2]),
            subject_type: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[4]),
            issuer: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[5]),
            session_token_size: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[10]),
            session_token_utilization: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[9]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[1], self.assumed_role_user.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[2], self.packed_policy_size.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[3], self.subject.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[4], self.subject_type.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[5], self.issuer.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[6], self.audience.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[7], self.name_qualifier.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[8], self.source_identity.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[9], self.session_token_utilization.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[10], self.session_token_size.as_ref());
    }
}
pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS: [Member; 8] = [
    Member { name: "RoleArn", wire: "RoleArn", path: "roleArn", kind: &T_ARN_TYPE },
    Member { name: "RoleSessionName", wire: "RoleSessionName", path: "roleSessionName", kind: &T_ROLE_SESSION_NAME_TYPE },
    Member { name: "WebIdentityToken", wire: "WebIdentityToken", path: "webIdentityToken", kind: &T_CLIENT_TOKEN_TYPE },
    Member { name: "ProviderId", wire: "ProviderId", path: "providerId", kind: &T_URL_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", path: "policyArns", kind: &T_POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "Policy", wire: "Policy", path: "policy", kind: &T_SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_ROLE_DURATION_SECONDS_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `AssumeRoleWithWebIdentityRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleWithWebIdentityRequest {
    /// `RoleArn`
    pub role_arn: String,
    /// `RoleSessionName`
    pub role_session_name: String,
    /// `WebIdentityToken`
    pub web_identity_token: SecretText,
    /// `ProviderId`
    pub provider_id: Option<String>,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`
    pub policy: Option<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for AssumeRoleWithWebIdentityRequest {
    const NAME: &'static str = "AssumeRoleWithWebIdentityRequest";
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            duration_seconds: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[6]),
            role_arn: from.required(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[0]),
            provider_id: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[3]),
            role_session_name: from.required(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[1]),
            web_identity_token: from.required(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[2]),
            policy_arns: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[4]),
            minimum_session_token_size: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[7]),
            policy: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[0], &self.role_arn);
        write_required(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[1], &self.role_session_name);
        write_required(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[2], &self.web_identity_token);
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[3], self.provider_id.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[4], self.policy_arns.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[5], self.policy.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[6], self.duration_seconds.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[7], self.minimum_session_token_size.as_ref());
    }
}
pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS: [Member; 9] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member {
        name: "SubjectFromWebIdentityToken",
        wire: "SubjectFromWebIdentityToken",
        path: "subjectFromWebIdentityToken",
        kind: &T_WEB_IDENTITY_SUBJECT_TYPE,
    },
    Member { name: "AssumedRoleUser", wire: "AssumedRoleUser", path: "assumedRoleUser", kind: &Type::FREE },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", path: "packedPolicySize", kind: &T_NON_NEGATIVE_INTEGER_TYPE },
    Member { name: "Provider", wire: "Provider", path: "provider", kind: &T_ISSUER },
    Member { name: "Audience", wire: "Audience", path: "audience", kind: &T_AUDIENCE },
    Member { name: "SourceIdentity", wire: "SourceIdentity", path: "sourceIdentity", kind: &T_SOURCE_IDENTITY_TYPE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `AssumeRoleWithWebIdentityResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleWithWebIdentityResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `SubjectFromWebIdentityToken`
    pub subject_from_web_identity_token: Option<String>,
    /// `AssumedRoleUser`
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `Provider`
    pub provider: Option<String>,
    /// `Audience`
    pub audience: Option<String>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for AssumeRoleWithWebIdentityResponse {
    const NAME: &'static str = "AssumeRoleWithWebIdentityResponse";
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            audience: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[5]),
            assumed_role_user: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[2]),
            credentials: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[0]),
            provider: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[4]),
            source_identity: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[6]),
            subject_from_web_identity_token: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[1]),
            packed_policy_size: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[3]),
            session_token_size: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[8]),
            session_token_utilization: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[7]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[1], self.subject_from_web_identity_token.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[2], self.assumed_role_user.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[3], self.packed_policy_size.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[4], self.provider.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[5], self.audience.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[6], self.source_identity.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[7], self.session_token_utilization.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[8], self.session_token_size.as_ref());
    }
}
pub(super) static ASSUME_ROOT_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "TargetPrincipal", wire: "TargetPrincipal", path: "targetPrincipal", kind: &T_TARGET_PRINCIPAL_TYPE },
    Member { name: "TaskPolicyArn", wire: "TaskPolicyArn", path: "taskPolicyArn", kind: &Type::FREE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_ROOT_DURATION_SECONDS_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `AssumeRootRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRootRequest {
    /// `TargetPrincipal`
    pub target_principal: String,
    /// `TaskPolicyArn`
    pub task_policy_arn: PolicyDescriptorType,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for AssumeRootRequest {
    const NAME: &'static str = "AssumeRootRequest";
    const MEMBERS: &'static [Member] = &ASSUME_ROOT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            duration_seconds: from.optional(&ASSUME_ROOT_REQUEST_MEMBERS[2]),
            target_principal: from.required(&ASSUME_ROOT_REQUEST_MEMBERS[0]),
            task_policy_arn: from.required(&ASSUME_ROOT_REQUEST_MEMBERS[1]),
            minimum_session_token_size: from.optional(&ASSUME_ROOT_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSUME_ROOT_REQUEST_MEMBERS[0], &self.target_principal);
        write_required(to, &ASSUME_ROOT_REQUEST_MEMBERS[1], &self.task_policy_arn);
        write_optional(to, &ASSUME_ROOT_REQUEST_MEMBERS[2], self.duration_seconds.as_ref());
        write_optional(to, &ASSUME_ROOT_REQUEST_MEMBERS[3], self.minimum_session_token_size.as_ref());
    }
}
pub(super) static ASSUME_ROOT_RESPONSE_MEMBERS: [Member; 4] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member { name: "SourceIdentity", wire: "SourceIdentity", path: "sourceIdentity", kind: &T_SOURCE_IDENTITY_TYPE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `AssumeRootResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRootResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for AssumeRootResponse {
    const NAME: &'static str = "AssumeRootResponse";
    const MEMBERS: &'static [Member] = &ASSUME_ROOT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credentials: from.optional(&ASSUME_ROOT_RESPONSE_MEMBERS[0]),
            source_identity: from.optional(&ASSUME_ROOT_RESPONSE_MEMBERS[1]),
            session_token_size: from.optional(&ASSUME_ROOT_RESPONSE_MEMBERS[3]),
            session_token_utilization: from.optional(&ASSUME_ROOT_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ASSUME_ROOT_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &ASSUME_ROOT_RESPONSE_MEMBERS[1], self.source_identity.as_ref());
        write_optional(to, &ASSUME_ROOT_RESPONSE_MEMBERS[2], self.session_token_utilization.as_ref());
        write_optional(to, &ASSUME_ROOT_RESPONSE_MEMBERS[3], self.session_token_size.as_ref());
    }
}
pub(super) static ASSUMED_ROLE_USER_MEMBERS: [Member; 2] = [
    Member { name: "AssumedRoleId", wire: "AssumedRoleId", path: "assumedRoleId", kind: &T_ASSUMED_ROLE_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
];
/// `AssumedRoleUser`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumedRoleUser {
    /// `AssumedRoleId`
    pub assumed_role_id: String,
    /// `Arn`
    pub arn: String,
}
impl Record for AssumedRoleUser {
    const NAME: &'static str = "AssumedRoleUser";
    const MEMBERS: &'static [Member] = &ASSUMED_ROLE_USER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { assumed_role_id: from.required(&ASSUMED_ROLE_USER_MEMBERS[0]), arn: from.required(&ASSUMED_ROLE_USER_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSUMED_ROLE_USER_MEMBERS[0], &self.assumed_role_id);
        write_required(to, &ASSUMED_ROLE_USER_MEMBERS[1], &self.arn);
    }
}
pub(super) static CREDENTIALS_MEMBERS: [Member; 4] = [
    Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE },
    Member { name: "SecretAccessKey", wire: "SecretAccessKey", path: "secretAccessKey", kind: &T_ACCESS_KEY_SECRET_TYPE },
    Member { name: "SessionToken", wire: "SessionToken", path: "sessionToken", kind: &T_TOKEN_TYPE },
    Member { name: "Expiration", wire: "Expiration", path: "expiration", kind: &T_DATE_TYPE },
];
/// `Credentials`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Credentials {
    /// `AccessKeyId`
    pub access_key_id: String,
    /// `SecretAccessKey`
    pub secret_access_key: SecretText,
    /// `SessionToken`
    pub session_token: SecretText,
    /// `Expiration`
    pub expiration: Timestamp,
}
impl Record for Credentials {
    const NAME: &'static str = "Credentials";
    const MEMBERS: &'static [Member] = &CREDENTIALS_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            access_key_id: from.required(&CREDENTIALS_MEMBERS[0]),
            secret_access_key: from.required(&CREDENTIALS_MEMBERS[1]),
            session_token: from.required(&CREDENTIALS_MEMBERS[2]),
            expiration: from.required(&CREDENTIALS_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREDENTIALS_MEMBERS[0], &self.access_key_id);
        write_required(to, &CREDENTIALS_MEMBERS[1], &self.secret_access_key);
        write_required(to, &CREDENTIALS_MEMBERS[2], &self.session_token);
        write_required(to, &CREDENTIALS_MEMBERS[3], &self.expiration);
    }
}
pub(super) static DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "EncodedMessage", wire: "EncodedMessage", path: "encodedMessage", kind: &T_ENCODED_MESSAGE_TYPE }];
/// `DecodeAuthorizationMessageRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecodeAuthorizationMessageRequest {
    /// `EncodedMessage`
    pub encoded_message: SecretText,
}
impl Record for DecodeAuthorizationMessageRequest {
    const NAME: &'static str = "DecodeAuthorizationMessageRequest";
    const MEMBERS: &'static [Member] = &DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { encoded_message: from.required(&DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS[0], &self.encoded_message);
    }
}
pub(super) static DECODE_AUTHORIZATION_MESSAGE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "DecodedMessage", wire: "DecodedMessage", path: "decodedMessage", kind: &T_DECODED_MESSAGE_TYPE }];
/// `DecodeAuthorizationMessageResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecodeAuthorizationMessageResponse {
    /// `DecodedMessage`
    pub decoded_message: Option<String>,
}
impl Record for DecodeAuthorizationMessageResponse {
    const NAME: &'static str = "DecodeAuthorizationMessageResponse";
    const MEMBERS: &'static [Member] = &DECODE_AUTHORIZATION_MESSAGE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { decoded_message: from.optional(&DECODE_AUTHORIZATION_MESSAGE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DECODE_AUTHORIZATION_MESSAGE_RESPONSE_MEMBERS[0], self.decoded_message.as_ref());
    }
}
pub(super) static FEDERATED_USER_MEMBERS: [Member; 2] = [
    Member { name: "FederatedUserId", wire: "FederatedUserId", path: "federatedUserId", kind: &T_FEDERATED_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
];
/// `FederatedUser`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FederatedUser {
    /// `FederatedUserId`
    pub federated_user_id: String,
    /// `Arn`
    pub arn: String,
}
impl Record for FederatedUser {
    const NAME: &'static str = "FederatedUser";
    const MEMBERS: &'static [Member] = &FEDERATED_USER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { arn: from.required(&FEDERATED_USER_MEMBERS[1]), federated_user_id: from.required(&FEDERATED_USER_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &FEDERATED_USER_MEMBERS[0], &self.federated_user_id);
        write_required(to, &FEDERATED_USER_MEMBERS[1], &self.arn);
    }
}
pub(super) static GET_ACCESS_KEY_INFO_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE }];
/// `GetAccessKeyInfoRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyInfoRequest {
    /// `AccessKeyId`
    pub access_key_id: String,
}
impl Record for GetAccessKeyInfoRequest {
    const NAME: &'static str = "GetAccessKeyInfoRequest";
    const MEMBERS: &'static [Member] = &GET_ACCESS_KEY_INFO_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { access_key_id: from.required(&GET_ACCESS_KEY_INFO_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ACCESS_KEY_INFO_REQUEST_MEMBERS[0], &self.access_key_id);
    }
}
pub(super) static GET_ACCESS_KEY_INFO_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Account", wire: "Account", path: "account", kind: &T_ACCOUNT_TYPE }];
/// `GetAccessKeyInfoResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyInfoResponse {
    /// `Account`
    pub account: Option<String>,
}
impl Record for GetAccessKeyInfoResponse {
    const NAME: &'static str = "GetAccessKeyInfoResponse";
    const MEMBERS: &'static [Member] = &GET_ACCESS_KEY_INFO_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account: from.optional(&GET_ACCESS_KEY_INFO_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_ACCESS_KEY_INFO_RESPONSE_MEMBERS[0], self.account.as_ref());
    }
}
pub(super) static GET_CALLER_IDENTITY_REQUEST_MEMBERS: [Member; 0] = [];
/// `GetCallerIdentityRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCallerIdentityRequest {}
impl Record for GetCallerIdentityRequest {
    const NAME: &'static str = "GetCallerIdentityRequest";
    const MEMBERS: &'static [Member] = &GET_CALLER_IDENTITY_REQUEST_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static GET_CALLER_IDENTITY_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "UserId", wire: "UserId", path: "userId", kind: &T_USER_ID_TYPE },
    Member { name: "Account", wire: "Account", path: "account", kind: &T_ACCOUNT_TYPE },
];
/// `GetCallerIdentityResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCallerIdentityResponse {
    /// `Arn`
    pub arn: Option<String>,
    /// `UserId`
    pub user_id: Option<String>,
    /// `Account`
    pub account: Option<String>,
}
impl Record for GetCallerIdentityResponse {
    const NAME: &'static str = "GetCallerIdentityResponse";
    const MEMBERS: &'static [Member] = &GET_CALLER_IDENTITY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            arn: from.optional(&GET_CALLER_IDENTITY_RESPONSE_MEMBERS[0]),
            user_id: from.optional(&GET_CALLER_IDENTITY_RESPONSE_MEMBERS[1]),
            account: from.optional(&GET_CALLER_IDENTITY_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_CALLER_IDENTITY_RESPONSE_MEMBERS[0], self.arn.as_ref());
        write_optional(to, &GET_CALLER_IDENTITY_RESPONSE_MEMBERS[1], self.user_id.as_ref());
        write_optional(to, &GET_CALLER_IDENTITY_RESPONSE_MEMBERS[2], self.account.as_ref());
    }
}
pub(super) static GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "TradeInToken", wire: "TradeInToken", path: "tradeInToken", kind: &T_TRADE_IN_TOKEN_TYPE }];
/// `GetDelegatedAccessTokenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegatedAccessTokenRequest {
    /// `TradeInToken`
    pub trade_in_token: SecretText,
}
impl Record for GetDelegatedAccessTokenRequest {
    const NAME: &'static str = "GetDelegatedAccessTokenRequest";
    const MEMBERS: &'static [Member] = &GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { trade_in_token: from.required(&GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS[0], &self.trade_in_token);
    }
}
pub(super) static GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", path: "packedPolicySize", kind: &T_NON_NEGATIVE_INTEGER_TYPE },
    Member { name: "AssumedPrincipal", wire: "AssumedPrincipal", path: "assumedPrincipal", kind: &T_ARN_TYPE },
];
/// `GetDelegatedAccessTokenResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegatedAccessTokenResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `AssumedPrincipal`
    pub assumed_principal: Option<String>,
}
impl Record for GetDelegatedAccessTokenResponse {
    const NAME: &'static str = "GetDelegatedAccessTokenResponse";
    const MEMBERS: &'static [Member] = &GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credentials: from.optional(&GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[0]),
            packed_policy_size: from.optional(&GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[1]),
            assumed_principal: from.optional(&GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[1], self.packed_policy_size.as_ref());
        write_optional(to, &GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[2], self.assumed_principal.as_ref());
    }
}
pub(super) static GET_FEDERATION_TOKEN_REQUEST_MEMBERS: [Member; 6] = [
    Member { name: "Name", wire: "Name", path: "name", kind: &T_USER_NAME_TYPE },
    Member { name: "Policy", wire: "Policy", path: "policy", kind: &T_SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", path: "policyArns", kind: &T_POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_DURATION_SECONDS_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `GetFederationTokenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFederationTokenRequest {
    /// `Name`
    pub name: String,
    /// `Policy`
    pub policy: Option<String>,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for GetFederationTokenRequest {
    const NAME: &'static str = "GetFederationTokenRequest";
    const MEMBERS: &'static [Member] = &GET_FEDERATION_TOKEN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            duration_seconds: from.optional(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[3]),
            name: from.required(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[0]),
            policy_arns: from.optional(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[2]),
            minimum_session_token_size: from.optional(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[5]),
            policy: from.optional(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[1]),
            tags: from.optional(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[0], &self.name);
        write_optional(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[1], self.policy.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[2], self.policy_arns.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[3], self.duration_seconds.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[4], self.tags.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[5], self.minimum_session_token_size.as_ref());
    }
}
pub(super) static GET_FEDERATION_TOKEN_RESPONSE_MEMBERS: [Member; 5] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member { name: "FederatedUser", wire: "FederatedUser", path: "federatedUser", kind: &Type::FREE },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", path: "packedPolicySize", kind: &T_NON_NEGATIVE_INTEGER_TYPE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `GetFederationTokenResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFederationTokenResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `FederatedUser`
    pub federated_user: Option<FederatedUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for GetFederationTokenResponse {
    const NAME: &'static str = "GetFederationTokenResponse";
    const MEMBERS: &'static [Member] = &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            federated_user: from.optional(&GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[1]),
            credentials: from.optional(&GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[0]),
            packed_policy_size: from.optional(&GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[2]),
            session_token_size: from.optional(&GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[4]),
            session_token_utilization: from.optional(&GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[1], self.federated_user.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[2], self.packed_policy_size.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[3], self.session_token_utilization.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[4], self.session_token_size.as_ref());
    }
}
pub(super) static GET_SESSION_TOKEN_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_DURATION_SECONDS_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "TokenCode", wire: "TokenCode", path: "tokenCode", kind: &T_TOKEN_CODE_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `GetSessionTokenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionTokenRequest {
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `SerialNumber`
    pub serial_number: Option<String>,
    /// `TokenCode`
    pub token_code: Option<SecretText>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for GetSessionTokenRequest {
    const NAME: &'static str = "GetSessionTokenRequest";
    const MEMBERS: &'static [Member] = &GET_SESSION_TOKEN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            token_code: from.optional(&GET_SESSION_TOKEN_REQUEST_MEMBERS[2]),
            serial_number: from.optional(&GET_SESSION_TOKEN_REQUEST_MEMBERS[1]),
            duration_seconds: from.optional(&GET_SESSION_TOKEN_REQUEST_MEMBERS[0]),
            minimum_session_token_size: from.optional(&GET_SESSION_TOKEN_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_SESSION_TOKEN_REQUEST_MEMBERS[0], self.duration_seconds.as_ref());
        write_optional(to, &GET_SESSION_TOKEN_REQUEST_MEMBERS[1], self.serial_number.as_ref());
        write_optional(to, &GET_SESSION_TOKEN_REQUEST_MEMBERS[2], self.token_code.as_ref());
        write_optional(to, &GET_SESSION_TOKEN_REQUEST_MEMBERS[3], self.minimum_session_token_size.as_ref());
    }
}
pub(super) static GET_SESSION_TOKEN_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `GetSessionTokenResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionTokenResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for GetSessionTokenResponse {
    const NAME: &'static str = "GetSessionTokenResponse";
    const MEMBERS: &'static [Member] = &GET_SESSION_TOKEN_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credentials: from.optional(&GET_SESSION_TOKEN_RESPONSE_MEMBERS[0]),
            session_token_size: from.optional(&GET_SESSION_TOKEN_RESPONSE_MEMBERS[2]),
            session_token_utilization: from.optional(&GET_SESSION_TOKEN_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_SESSION_TOKEN_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &GET_SESSION_TOKEN_RESPONSE_MEMBERS[1], self.session_token_utilization.as_ref());
        write_optional(to, &GET_SESSION_TOKEN_RESPONSE_MEMBERS[2], self.session_token_size.as_ref());
    }
}
pub(super) static GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "Audience", wire: "Audience", path: "audience", kind: &T_WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE },
    Member { name: "SigningAlgorithm", wire: "SigningAlgorithm", path: "signingAlgorithm", kind: &T_JWT_ALGORITHM_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `GetWebIdentityTokenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetWebIdentityTokenRequest {
    /// `Audience`
    pub audience: Vec<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `SigningAlgorithm`
    pub signing_algorithm: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for GetWebIdentityTokenRequest {
    const NAME: &'static str = "GetWebIdentityTokenRequest";
    const MEMBERS: &'static [Member] = &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            audience: from.required(&GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[0]),
            duration_seconds: from.optional(&GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[1]),
            signing_algorithm: from.required(&GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[2]),
            tags: from.optional(&GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[0], &self.audience);
        write_optional(to, &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[1], self.duration_seconds.as_ref());
        write_required(to, &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[2], &self.signing_algorithm);
        write_optional(to, &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[3], self.tags.as_ref());
    }
}
pub(super) static GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "WebIdentityToken", wire: "WebIdentityToken", path: "webIdentityToken", kind: &T_WEB_IDENTITY_TOKEN_TYPE },
    Member { name: "Expiration", wire: "Expiration", path: "expiration", kind: &T_DATE_TYPE },
];
/// `GetWebIdentityTokenResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetWebIdentityTokenResponse {
    /// `WebIdentityToken`
    pub web_identity_token: Option<SecretText>,
    /// `Expiration`
    pub expiration: Option<Timestamp>,
}
impl Record for GetWebIdentityTokenResponse {
    const NAME: &'static str = "GetWebIdentityTokenResponse";
    const MEMBERS: &'static [Member] = &GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            web_identity_token: from.optional(&GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS[0]),
            expiration: from.optional(&GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS[0], self.web_identity_token.as_ref());
        write_optional(to, &GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS[1], self.expiration.as_ref());
    }
}
pub(super) static POLICY_DESCRIPTOR_TYPE_MEMBERS: [Member; 1] = [Member { name: "arn", wire: "arn", path: "arn", kind: &T_ARN_TYPE }];
/// `PolicyDescriptorType`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyDescriptorType {
    /// `arn`
    pub arn: Option<String>,
}
impl Record for PolicyDescriptorType {
    const NAME: &'static str = "PolicyDescriptorType";
    const MEMBERS: &'static [Member] = &POLICY_DESCRIPTOR_TYPE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { arn: from.optional(&POLICY_DESCRIPTOR_TYPE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_DESCRIPTOR_TYPE_MEMBERS[0], self.arn.as_ref());
    }
}
pub(super) static PROVIDED_CONTEXT_MEMBERS: [Member; 2] = [
    Member { name: "ProviderArn", wire: "ProviderArn", path: "providerArn", kind: &T_ARN_TYPE },
    Member { name: "ContextAssertion", wire: "ContextAssertion", path: "contextAssertion", kind: &T_CONTEXT_ASSERTION_TYPE },
];
/// `ProvidedContext`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvidedContext {
    /// `ProviderArn`
    pub provider_arn: Option<String>,
    /// `ContextAssertion`
    pub context_assertion: Option<SecretText>,
}
impl Record for ProvidedContext {
    const NAME: &'static str = "ProvidedContext";
    const MEMBERS: &'static [Member] = &PROVIDED_CONTEXT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { context_assertion: from.optional(&PROVIDED_CONTEXT_MEMBERS[1]), provider_arn: from.optional(&PROVIDED_CONTEXT_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &PROVIDED_CONTEXT_MEMBERS[0], self.provider_arn.as_ref());
        write_optional(to, &PROVIDED_CONTEXT_MEMBERS[1], self.context_assertion.as_ref());
    }
}
pub(super) static TAG_MEMBERS: [Member; 2] = [
    Member { name: "Key", wire: "Key", path: "key", kind: &T_TAG_KEY_TYPE },
    Member { name: "Value", wire: "Value", path: "value", kind: &T_TAG_VALUE_TYPE },
];
/// `Tag`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    /// `Key`
    pub key: String,
    /// `Value`
    pub value: String,
}
impl Record for Tag {
    const NAME: &'static str = "Tag";
    const MEMBERS: &'static [Member] = &TAG_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { value: from.required(&TAG_MEMBERS[1]), key: from.required(&TAG_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_MEMBERS[0], &self.key);
        write_required(to, &TAG_MEMBERS[1], &self.value);
    }
}
record_value!(
    AssumeRoleRequest,
    AssumeRoleResponse,
    AssumeRoleWithSAMLRequest,
    AssumeRoleWithSAMLResponse,
    AssumeRoleWithWebIdentityRequest,
    AssumeRoleWithWebIdentityResponse,
    AssumeRootRequest,
    AssumeRootResponse,
    AssumedRoleUser,
    Credentials,
    DecodeAuthorizationMessageRequest,
    DecodeAuthorizationMessageResponse,
    FederatedUser,
    GetAccessKeyInfoRequest,
    GetAccessKeyInfoResponse,
    GetCallerIdentityRequest,
    GetCallerIdentityResponse,
    GetDelegatedAccessTokenRequest,
    GetDelegatedAccessTokenResponse,
    GetFederationTokenRequest,
    GetFederationTokenResponse,
    GetSessionTokenRequest,
    GetSessionTokenResponse,
    GetWebIdentityTokenRequest,
    GetWebIdentityTokenResponse,
    PolicyDescriptorType,
    ProvidedContext,
    Tag
);
