//! Any one record.

use std::sync::Arc;

use bytes::Bytes;
use daypass_store::Key;

use super::{
    AccessKey, Account, Alias, Bucket, ControlAttachments, ControlPolicy, CreateAccount, Deployment, Fence, Group, HighestTime, KeyRing,
    ManagedPolicy, Organization, OrganizationFence, OrganizationalUnit, Provider, RecordError, ResourcePolicy, Role, SpentAccessKey, SpentAccountId,
    Stored, Tombstone, User,
    encoding::{decode, encode},
};
use crate::key::{Place, kind};

macro_rules! entries {
    ($($(#[$doc:meta])* $noun:ident),+ $(,)?) => {
        /// One record of any kind.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Entry {
            $($(#[$doc])* $noun(Arc<$noun>),)+
        }

        impl Entry {
            /// Where it belongs.
            pub fn key(&self) -> Key {
                match self {
                    $(Self::$noun(record) => record.key(),)+
                }
            }

            /// Its bytes in the store.
            pub fn encode(&self) -> Bytes {
                match self {
                    $(Self::$noun(record) => encode(&**record),)+
                }
            }
        }

        $(
            impl From<$noun> for Entry {
                fn from(record: $noun) -> Self {
                    Self::$noun(Arc::new(record))
                }
            }

            impl From<Arc<$noun>> for Entry {
                fn from(record: Arc<$noun>) -> Self {
                    Self::$noun(record)
                }
            }
        )+
    };
}

entries! {
    /// Facts of the deployment.
    Deployment,
    /// The highest time served.
    HighestTime,
    /// The key ring.
    KeyRing,
    /// The organisation.
    Organization,
    /// The fence of the organisation.
    OrganizationFence,
    /// An organizational unit.
    OrganizationalUnit,
    /// A service or resource control policy.
    ControlPolicy,
    /// The control policies of one target.
    ControlAttachments,
    /// A request to create an account.
    CreateAccount,
    /// An account.
    Account,
    /// A used account id.
    SpentAccountId,
    /// An account alias.
    Alias,
    /// A bucket.
    Bucket,
    /// The fence of an account.
    Fence,
    /// A user.
    User,
    /// A group.
    Group,
    /// A role.
    Role,
    /// A customer managed policy.
    ManagedPolicy,
    /// An access key.
    AccessKey,
    /// A used access key id.
    SpentAccessKey,
    /// The policy of a resource.
    ResourcePolicy,
    /// An identity provider.
    Provider,
    /// A used unique id.
    Tombstone,
}

impl Entry {
    /// Reads the record under a key. `None` for kinds that are no part of a snapshot: the journal's outbox, spent things, soft state.
    pub fn decode(key: &Key, bytes: &[u8]) -> Result<Option<Self>, RecordError> {
        fn read<T: Stored>(key: &Key, bytes: &[u8]) -> Result<Option<Entry>, RecordError>
        where
            Entry: From<T>,
        {
            decode::<T>(key, bytes).map(|record| Some(record.into()))
        }
        match Place::of(key.as_str()) {
            Some(Place::Global { kind }) => match kind {
                kind::DEPLOYMENT => read::<Deployment>(key, bytes),
                kind::TIME => read::<HighestTime>(key, bytes),
                kind::RING => read::<KeyRing>(key, bytes),
                kind::ORGANIZATION => read::<Organization>(key, bytes),
                kind::ORGANIZATION_FENCE => read::<OrganizationFence>(key, bytes),
                kind::ORGANIZATIONAL_UNIT => read::<OrganizationalUnit>(key, bytes),
                kind::CONTROL_POLICY => read::<ControlPolicy>(key, bytes),
                kind::CONTROL_ATTACHMENTS => read::<ControlAttachments>(key, bytes),
                kind::CREATE_ACCOUNT => read::<CreateAccount>(key, bytes),
                kind::ACCOUNT => read::<Account>(key, bytes),
                kind::SPENT_ACCOUNT => read::<SpentAccountId>(key, bytes),
                kind::ALIAS => read::<Alias>(key, bytes),
                kind::BUCKET => read::<Bucket>(key, bytes),
                kind::OUTBOX | kind::SPENT | kind::LAST_USED => Ok(None),
                _ => Err(RecordError::UnknownKind { key: key.clone() }),
            },
            Some(Place::Account { kind }) => match kind {
                kind::FENCE => read::<Fence>(key, bytes),
                kind::USER => read::<User>(key, bytes),
                kind::GROUP => read::<Group>(key, bytes),
                kind::ROLE => read::<Role>(key, bytes),
                kind::POLICY => read::<ManagedPolicy>(key, bytes),
                kind::ACCESS_KEY => read::<AccessKey>(key, bytes),
                kind::SPENT_ACCESS_KEY => read::<SpentAccessKey>(key, bytes),
                kind::RESOURCE_POLICY => read::<ResourcePolicy>(key, bytes),
                kind::PROVIDER => read::<Provider>(key, bytes),
                kind::TOMBSTONE => read::<Tombstone>(key, bytes),
                _ => Err(RecordError::UnknownKind { key: key.clone() }),
            },
            None => Err(RecordError::UnknownKind { key: key.clone() }),
        }
    }
}
