//! How a deployment begins, and how it is opened again.
//!
//! A lost or wrong root key refuses to start: there is never a new ring over old ciphertext (W3.3). The root credentials are
//! durable before the account is (W7.3): whoever founds writes them first, and brings them here.

use daypass_directory::{
    AwsPolicies, Quotas, Snapshot,
    commands::{Ids, Within, founding},
    key,
    records::Sealed,
};
use daypass_names::{AccessKeyId, AccountId, SecretAccessKey, Timestamp};
use daypass_store::Store;

use crate::{
    ports::{Entropy, random},
    sessions::{DeploymentId, KeyMaterial, Keys, Ring, RingError, RootKey, seal_record},
};

/// Why a deployment does not open.
#[derive(Debug, thiserror::Error)]
pub enum FoundingError {
    /// The ring and the root key do not fit.
    #[error("the key ring: {0}")]
    Ring(#[from] RingError),
    /// The ring is missing from a deployment that was founded.
    #[error("the store holds a deployment but no key ring")]
    NoRing,
    /// The first batch could not be made.
    #[error("the deployment cannot be founded: {0}")]
    Directory(#[from] daypass_directory::DirectoryError),
    /// The first batch could not be committed.
    #[error("the deployment cannot be founded: {0}")]
    Commit(#[from] daypass_store::CommitError),
    /// What an earlier process left in the outbox cannot be read.
    #[error("the outbox cannot be read: {0}")]
    Outbox(String),
    /// A secret could not be sealed.
    #[error("the root secret cannot be sealed: {0}")]
    Seal(String),
}

/// What the operator decides about a new deployment.
pub struct Plan<'a> {
    /// The id of the management account.
    pub account: AccountId,
    /// The e-mail of its root user.
    pub email: &'a str,
    /// Whether it is for development only (W5.1).
    pub dev: bool,
    /// The root user's access key, already durable in `root-credentials`.
    pub key: AccessKeyId,
    /// Its secret.
    pub secret: &'a SecretAccessKey,
}

/// Random blocks for the directory.
pub struct Blocks<'a>(pub(crate) &'a dyn Entropy);

impl Ids for Blocks<'_> {
    fn block(&mut self) -> [u8; 16] {
        random(self.0)
    }
}

/// Long-lived random bytes.
pub(crate) fn material(entropy: &dyn Entropy) -> KeyMaterial {
    let mut bytes = [0; 32];
    entropy.fill_long_lived(&mut bytes);
    KeyMaterial::new(bytes)
}

/// Founds a deployment in an empty store: management account, organisation, root key and ring in one commit.
pub async fn found(store: &dyn Store, entropy: &dyn Entropy, now: Timestamp, root: &RootKey, plan: Plan<'_>) -> Result<(), FoundingError> {
    let deployment = DeploymentId(random(entropy));
    let ring = Ring::first(deployment, now, material(entropy), material(entropy));
    let keys = Keys::prepare(&ring)?;
    let place = key::access_key(plan.account, &plan.key);
    let secret = seal_record(&keys, place.as_str(), random(entropy), plan.secret.expose().as_bytes())
        .map_err(|error| FoundingError::Seal(error.to_string()))?;
    let sealed_ring = ring.seal_under_root(root, key::ring().as_str(), random(entropy))?;
    let empty = Snapshot::empty(std::sync::Arc::new(AwsPolicies::default()));
    let mut blocks = Blocks(entropy);
    let mut within = Within { snapshot: &empty, account: plan.account, quotas: &Quotas::default(), now, ids: &mut blocks };
    let (_, batch) = founding::found(
        &mut within,
        founding::Found {
            deployment: &hex::encode(deployment.0),
            dev: plan.dev,
            name: "Management",
            email: plan.email,
            key: plan.key,
            secret: Sealed::new(secret),
            ring: Sealed::new(sealed_ring),
        },
    )?;
    store.commit(batch.into_store(&empty)).await?;
    Ok(())
}

/// Opens the ring of a deployment that was founded.
pub fn open_ring(snapshot: &Snapshot, root: &RootKey) -> Result<Ring, FoundingError> {
    let stored = snapshot.ring().ok_or(FoundingError::NoRing)?;
    Ok(Ring::open_under_root(root, key::ring().as_str(), stored.record.sealed.as_bytes())?)
}
