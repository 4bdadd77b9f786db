//! The one place where credentials are made. It takes the proof of authorization (design rule 3).

use std::sync::Arc;

use arc_swap::ArcSwap;
use daypass_names::{AccessKeyId, Arn, SecretAccessKey, SessionToken, Timestamp};

use crate::{
    authorize::Authorized,
    ports::random,
    refusal::Refusal,
    service::Scene,
    sessions::{self, Keys, SessionContent, SessionPrincipal, SessionTag, TokenVersion},
};

/// Temporary credentials, on their way to the caller.
#[derive(Debug)]
pub struct Minted {
    /// `ASIA…`
    pub access_key_id: AccessKeyId,
    /// The secret that the token implies.
    pub secret: SecretAccessKey,
    /// The sealed session.
    pub token: SessionToken,
    /// From when on they are worth nothing.
    pub expires: Timestamp,
}

/// What the caller chose for a new session; the rest is inherited or known.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// Who the session acts as.
    pub principal: SessionPrincipal,
    /// How long it lives, in seconds.
    pub seconds: i64,
    /// The inline session policy.
    pub policy: Option<String>,
    /// Managed session policies.
    pub policy_arns: Vec<Arn>,
}

/// Seals sessions under the ring that is current.
pub struct Minter {
    keys: ArcSwap<Keys>,
}

impl Minter {
    pub(crate) fn new(keys: Keys) -> Self {
        Self { keys: ArcSwap::from_pointee(keys) }
    }

    /// The keys of this moment.
    pub(crate) fn keys(&self) -> Arc<Keys> {
        self.keys.load_full()
    }

    pub(crate) fn replace(&self, keys: Keys) {
        self.keys.store(Arc::new(keys));
    }

    /// Makes credentials for an authorized request.
    ///
    /// Source identity and transitive tags of the calling session go on unchanged (W3.7): the caller cannot leave them out.
    pub fn mint<I>(&self, _proof: &Authorized<'_, I>, scene: &Scene<'_>, new: NewSession) -> Result<Minted, Refusal> {
        let content = content(scene, new);
        let expires = content.expires;
        let access_key_id = AccessKeyId::mint_temporary(content.principal.account(), random(scene.entropy));
        let keys = self.keys.load();
        let (token, secret) = sessions::seal(&keys, random(scene.entropy), &access_key_id, &content).map_err(|error| match error {
            sessions::SealError::TooLarge => {
                Refusal::new("PackedPolicyTooLarge", 400, "Packed policy consumes more than the allotted space, please use smaller policy.")
            }
            other => Refusal::unavailable(other.to_string()),
        })?;
        Ok(Minted { access_key_id, secret, token, expires })
    }
}

fn content(scene: &Scene<'_>, new: NewSession) -> SessionContent {
    let calling = scene.caller.session().map(|session| &session.session().content);
    // GetSessionToken of a user carries nothing on; a session of a role is the next link of the chain.
    let into_role = matches!(new.principal, SessionPrincipal::Role { .. });
    let from_role = calling.is_some_and(|content| matches!(content.principal, SessionPrincipal::Role { .. }));
    let inherited_tags = match calling {
        Some(content) if into_role => content.transitive_tags().map(|tag| SessionTag { tag: tag.clone(), transitive: true }).collect(),
        Some(_) | None => Vec::new(),
    };
    let issued = scene.now.whole_seconds();
    SessionContent {
        principal: new.principal,
        issued,
        expires: issued.plus_seconds(new.seconds),
        inherited_tags,
        tags: Vec::new(),
        source_identity: calling.and_then(|content| content.source_identity.clone()),
        chain_depth: if into_role && from_role { calling.map_or(0, |content| content.chain_depth.saturating_add(1)) } else { 0 },
        mfa_at: None,
        inline_policy: new.policy,
        policy_arns: new.policy_arns,
        federation: None,
        // The long-term key at the beginning of the chain (W1.6).
        minted_by: calling.map_or_else(|| scene.caller.access_key().cloned(), |content| content.minted_by.clone()),
        region: scene.region.clone(),
        token_version: TokenVersion::V2,
    }
}
