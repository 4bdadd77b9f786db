//! What the store keeps: one file per noun.
//!
//! A record is a format byte and then JSON. A newer format than this build knows is refused, never guessed at. A record knows the
//! key it belongs under, and one that lies elsewhere is refused too: whoever can move bytes in the store cannot turn one account's
//! user into another's.

mod access_key;
mod account;
mod alias;
mod bucket;
mod control_policy;
mod create_account;
mod deployment;
mod encoding;
mod entry;
mod fence;
mod group;
mod lazy_arn;
mod managed_policy;
mod organization;
mod organizational_unit;
mod permissions;
mod provider;
mod resource_policy;
mod ring;
mod role;
mod sealed;
pub(crate) mod text;
mod tombstone;
mod user;

pub use access_key::{AccessKey, KeyOwner, KeyStatus};
pub use account::{Account, AccountStatus};
pub use alias::Alias;
pub use bucket::{Bucket, PublicAccessBlock, arn as bucket_arn};
pub use control_policy::{ControlAttachments, ControlPolicy, ControlPolicyType};
pub use create_account::{CreateAccount, CreateAccountFailure, CreateAccountState};
pub use deployment::{Deployment, HighestTime};
pub use encoding::RecordError;
pub(crate) use encoding::Stored;
pub use entry::Entry;
pub use fence::{Fence, OrganizationFence};
pub use group::Group;
pub(crate) use lazy_arn::LazyArn;
pub use managed_policy::{ManagedPolicy, PolicyOwner, PolicyVersion};
pub use organization::{Enabling, Organization};
pub use organizational_unit::OrganizationalUnit;
pub use permissions::InlinePolicy;
pub use provider::{Provider, ProviderKind};
pub use resource_policy::ResourcePolicy;
pub use ring::KeyRing;
pub use role::{DEFAULT_SESSION_SECONDS, Role, SERVICE_LINKED_PATH};
pub use sealed::Sealed;
pub use tombstone::{SpentAccessKey, SpentAccountId, Tombstone};
pub use user::User;
