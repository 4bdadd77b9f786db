//! What an operator may ask of the running server (W7.1). He comes through the socket, enters as the caller `operator`, and is audited.

use daypass_directory::{
    commands::{Within, access_keys},
    key,
    records::Sealed,
};
use daypass_names::{AccessKeyId, SecretAccessKey};

use crate::{
    caller::Caller,
    event::Facts,
    founding::Blocks,
    kernel::Kernel,
    pipeline::Ended,
    ports::{EncodedEvent, random},
    refusal::Refusal,
    rotation::{self, Turn},
    sessions::{KeyId, seal_record},
    tending::ran_internally,
};

/// A key of the ring, as the operator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRow {
    /// Its id.
    pub id: u32,
    /// Published, Sealing, OpenOnly or Destroyed.
    pub state: String,
}

impl Kernel {
    /// `keys rotate`, and `keys rotate --compromised ID`.
    pub async fn rotate_keys(&self, compromised: Option<u32>) -> Result<Vec<KeyRow>, Refusal> {
        let turn = compromised.map_or(Turn::Rotate, |id| Turn::Compromised(KeyId(id)));
        self.turn_ring(Caller::operator(), turn).await?;
        let ring = self.ring.ring();
        Ok(rotation::describe(&ring, self.clock.now()).into_iter().map(|(id, state)| KeyRow { id: id.0, state }).collect())
    }

    /// The audit of a command that changes nothing: `trail tail`, `health`.
    pub async fn note_operator(&self, command: &'static str) -> Result<(), Refusal> {
        let facts = Facts::internal(self.clock.now(), self.entropy.as_ref(), "daypass", command);
        let ran = ran_internally(&Caller::operator(), &facts, &self.state().current(), Ok(("null".into(), daypass_directory::Batch::new())));
        let event = EncodedEvent { body: ran.event, outbox: None };
        self.journal.append(event).await.map_err(|error| Refusal::unavailable(error.to_string()))
    }

    /// Ends every session of the deployment: after a restore, or when the clock was put right (W5.2).
    pub async fn raise_epoch(&self) -> Result<(), Refusal> {
        self.turn_ring(Caller::operator(), Turn::RaiseEpoch).await
    }

    pub(crate) async fn turn_ring(&self, caller: Caller, turn: Turn) -> Result<(), Refusal> {
        let kernel = self.clone();
        let facts = Facts::internal(self.clock.now(), self.entropy.as_ref(), "daypass", "TurnKeyRing");
        self.writer
            .run(Box::new(move |snapshot| {
                let done = kernel
                    .ring
                    .turn(snapshot, turn, kernel.entropy.as_ref(), facts.now)
                    .map(|(_, batch)| (format!("{{\"turn\":\"{turn:?}\"}}"), batch))
                    .map_err(|error| Refusal::new("Conflict", 409, error.to_string()));
                ran_internally(&caller, &facts, snapshot, done)
            }))
            .await
            .and_then(Ended::into_result)?;
        self.ring.follow(&self.state().current(), &self.minter).map_err(|error| Refusal::internal(error.to_string()))
    }

    /// `root reset`: a new access key for the management account's root user (W7.3). `keep` makes the pair durable before the
    /// directory learns of it.
    pub async fn reset_root(&self, keep: impl FnOnce(&AccessKeyId, &SecretAccessKey) -> std::io::Result<()>) -> Result<AccessKeyId, Refusal> {
        // One at a time: the file and the directory must end with the same pair.
        let _turn = self.resetting.lock().await;
        let snapshot = self.state().current();
        let management = snapshot.organization().map(|organization| organization.management).ok_or_else(|| Refusal::internal("no organisation"))?;
        let id = AccessKeyId::mint_long_term(management, random(self.entropy.as_ref()));
        let secret = long_term_secret(self.entropy.as_ref());
        keep(&id, &secret).map_err(|error| Refusal::unavailable(format!("root-credentials: {error}")))?;
        let place = key::access_key(management, &id);
        let sealed = seal_record(&self.minter.keys(), place.as_str(), random(self.entropy.as_ref()), secret.expose().as_bytes())
            .map_err(|error| Refusal::internal(error.to_string()))?;
        let kernel = self.clone();
        let facts = Facts::internal(self.clock.now(), self.entropy.as_ref(), "daypass", "ResetRoot");
        let named = id.clone();
        self.writer
            .run(Box::new(move |snapshot| {
                let mut blocks = Blocks(kernel.entropy.as_ref());
                let mut within = Within { snapshot, account: management, quotas: &kernel.settings.quotas, now: facts.now, ids: &mut blocks };
                let done = access_keys::reset_root(&mut within, named.clone(), Sealed::new(sealed.clone()))
                    .map(|(key, batch)| (format!("{{\"accessKeyId\":\"{}\"}}", key.id), batch))
                    .map_err(|error| Refusal::internal(error.to_string()));
                ran_internally(&Caller::operator(), &facts, snapshot, done)
            }))
            .await
            .and_then(Ended::into_result)?;
        Ok(id)
    }
}

/// A new long-term secret: 40 characters of base64, straight from the operating system.
pub fn long_term_secret(entropy: &dyn crate::ports::Entropy) -> SecretAccessKey {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    let mut bytes = zeroize::Zeroizing::new([0_u8; 30]);
    entropy.fill_long_lived(bytes.as_mut_slice());
    SecretAccessKey::new(STANDARD.encode(bytes.as_slice()))
}
