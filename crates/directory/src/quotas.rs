//! How many and how large: AWS's values, which the operator may override.

use serde::Deserialize;

macro_rules! quotas {
    ($($(#[$doc:meta])* $field:ident = $value:literal, $variant:ident, $name:literal;)+) => {
        /// Limits of an account (iam-api §1, policy-evaluation §11). Sizes are characters without white space.
        #[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Quotas {
            $($(#[$doc])* pub $field: u32,)+
        }

        impl Default for Quotas {
            fn default() -> Self {
                Self { $($field: $value,)+ }
            }
        }

        /// Which limit.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Quota {
            $($(#[$doc])* $variant,)+
        }

        impl Quota {
            /// Its name in AWS's texts: `Cannot exceed quota for <name>: <n>`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// Its value.
            pub fn limit(self, quotas: &Quotas) -> u32 {
                match self {
                    $(Self::$variant => quotas.$field,)+
                }
            }
        }
    };
}

quotas! {
    /// Users in an account.
    users_per_account = 5000, UsersPerAccount, "UsersPerAccount";
    /// Groups in an account.
    groups_per_account = 300, GroupsPerAccount, "GroupsPerAccount";
    /// Roles in an account.
    roles_per_account = 1000, RolesPerAccount, "RolesPerAccount";
    /// Customer managed policies in an account.
    policies_per_account = 1500, PoliciesPerAccount, "PoliciesPerAccount";
    /// Instance profiles in an account; none can be made yet.
    instance_profiles_per_account = 1000, InstanceProfilesPerAccount, "InstanceProfilesPerAccount";
    /// Groups that one user is in.
    groups_per_user = 10, GroupsPerUser, "GroupsPerUser";
    /// Managed policies attached to one user.
    policies_per_user = 10, PoliciesPerUser, "PoliciesPerUser";
    /// Managed policies attached to one group.
    policies_per_group = 10, PoliciesPerGroup, "PoliciesPerGroup";
    /// Managed policies attached to one role.
    policies_per_role = 10, PoliciesPerRole, "PoliciesPerRole";
    /// Versions of one managed policy.
    versions_per_policy = 5, VersionsPerPolicy, "VersionsPerPolicy";
    /// Versions of all customer managed policies of an account.
    policy_versions_in_use = 10000, PolicyVersionsInUse, "PolicyVersionsInUse";
    /// Access keys of one user, or of the root user.
    access_keys_per_user = 2, AccessKeysPerUser, "AccessKeysPerUser";
    /// MFA devices of one user; none can be made yet.
    mfa_devices_per_user = 8, MFADevicesPerUser, "MFADevicesPerUser";
    /// Identity providers of one protocol in an account; none can be made yet.
    providers_per_account = 100, ProvidersPerAccount, "ProvidersPerAccount";
    /// Tags of one user, role or policy, and of what the organisation is made of.
    tags_per_entity = 50, TagsPerEntity, "TagsPerEntity";
    /// All inline policies of one user together.
    user_policy_size = 2048, UserPolicySize, "UserPolicySize";
    /// All inline policies of one group together.
    group_policy_size = 5120, GroupPolicySize, "GroupPolicySize";
    /// All inline policies of one role together.
    role_policy_size = 10240, RolePolicySize, "RolePolicySize";
    /// One version of a managed policy.
    policy_size = 6144, PolicySize, "PolicySize";
    /// A trust policy.
    trust_policy_size = 2048, TrustPolicySize, "ACLSizePerRole";
    /// Buckets of an account.
    buckets_per_account = 10000, BucketsPerAccount, "BucketsPerAccount";
    /// Accounts in the organisation, closed ones included.
    accounts_per_organization = 10, AccountsPerOrganization, "AccountsPerOrganization";
    /// Organizational units in the organisation.
    units_per_organization = 2000, UnitsPerOrganization, "UnitsPerOrganization";
    /// Service control policies in the organisation, and as many resource control policies; AWS's own do not count.
    control_policies_per_type = 1000, ControlPoliciesPerType, "ControlPoliciesPerType";
    /// Control policies of one type attached to one root, unit or account.
    control_policies_per_target = 5, ControlPoliciesPerTarget, "ControlPoliciesPerTarget";
    /// A service or resource control policy; its white space counts.
    control_policy_size = 5120, ControlPolicySize, "ControlPolicySize";
    /// Requests to create an account that are in progress at once.
    accounts_in_progress = 5, AccountsInProgress, "AccountsInProgress";
}
