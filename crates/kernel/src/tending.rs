//! What the kernel does without being asked: chores of the services, the key ring, soft state, events that are owed to the journal.

use bytes::Bytes;
use daypass_directory::{Batch, Snapshot, key};
use daypass_store::Write;

use crate::{
    caller::{Caller, Principal},
    event::{Event, Facts, Outcome},
    kernel::Kernel,
    pipeline::Ended,
    refusal::Refusal,
    rotation::Turn,
    service::{Chore, Scene},
    soft::LastUsed,
    writer::Ran,
};

/// How often soft state is written, in seconds (design §4).
const SOFT_FLUSH_SECONDS: i64 = 60;
/// How many records of soft state one commit carries.
const SOFT_BATCH: usize = 90;
/// How often the ring is looked at, in seconds.
const RING_SECONDS: i64 = 60;

impl Kernel {
    /// Runs for ever: after every change of the state, and every second.
    pub(crate) async fn tend(self) {
        let (mut soft_at, mut ring_at) = (self.clock.now(), self.clock.now());
        loop {
            let snapshot = self.state().current();
            if let Err(error) = self.ring.follow(&snapshot, &self.minter) {
                tracing::error!(%error, "the key ring cannot be opened");
            }
            self.owed.pay(self.journal.as_ref()).await;
            self.do_chores(&snapshot).await;
            let now = self.clock.now();
            if now.seconds_since(ring_at) >= RING_SECONDS {
                ring_at = now;
                self.turn_ring_when_due().await;
            }
            if now.seconds_since(soft_at) >= SOFT_FLUSH_SECONDS {
                soft_at = now;
                self.flush_soft_state().await;
            }
            self.state().changed_or(self.clock.sleep_until(self.clock.now().plus_seconds(1)), snapshot.revision()).await;
        }
    }

    async fn do_chores(&self, snapshot: &Snapshot) {
        let now = self.clock.now();
        let due: Vec<(&'static Chore, String)> = self
            .services()
            .iter()
            .flat_map(|service| service.chores().iter().copied())
            .flat_map(|chore| (chore.due)(snapshot, now).into_iter().map(move |subject| (chore, subject)))
            .collect();
        for (chore, subject) in due {
            let kernel = self.clone();
            let done = self.writer.run(Box::new(move |snapshot| kernel.do_chore(chore, &subject, snapshot))).await;
            if let Err(refusal) = done.and_then(Ended::into_result) {
                tracing::warn!(chore = chore.name, code = %refusal.code, cause = ?refusal.cause, "a chore was not done");
            }
        }
    }

    fn do_chore(&self, chore: &Chore, subject: &str, snapshot: &Snapshot) -> Ran<Ended> {
        let caller = Caller::new(Principal::Service { name: chore.principal }, None, None);
        let facts = Facts::internal(self.clock.now(), self.entropy.as_ref(), chore.service, chore.name);
        let scene = self.scene(&caller, &facts, snapshot);
        let done = (chore.run)(&scene, subject);
        ran_internally(&caller, &facts, snapshot, done)
    }

    async fn turn_ring_when_due(&self) {
        let now = self.clock.now();
        let turn = match self.minter.keys().rotation_due(now) {
            Some(reason) => {
                tracing::info!(?reason, "the session key is turned");
                Turn::Rotate
            }
            None if self.ring.ring().sweep(now) => Turn::Sweep,
            None => return,
        };
        if let Err(refusal) = self.turn_ring(Caller::new(Principal::Service { name: "daypass" }, None, None), turn).await {
            tracing::error!(cause = ?refusal.cause, "the key ring was not turned");
        }
    }

    /// Soft state may be lost: a failed write is tried again at the next change of the same entry.
    async fn flush_soft_state(&self) {
        let dirty = self.soft.take_dirty();
        for part in dirty.chunks(SOFT_BATCH) {
            let mut batch = daypass_store::Batch::new();
            for (name, entry) in part {
                if let Ok(json) = serde_json::to_vec(entry) {
                    batch.writes.push(Write::Put(key::last_used(name), Bytes::from(json)));
                }
            }
            if let Err(error) = self.state().store().commit(batch).await {
                tracing::warn!(%error, "soft state was not written");
            }
        }
    }

    pub(crate) async fn restore_soft_state(&self) {
        let Ok((_, records)) = self.state().store().snapshot(key::LAST_USED).await else { return };
        for record in records {
            let name = record.key.as_str().rsplit('/').next().unwrap_or_default().to_owned();
            if let Ok(entry) = serde_json::from_slice::<LastUsed>(&record.value) {
                self.soft.restore(name, entry);
            }
        }
    }

    /// What a handler may look at.
    pub(crate) fn scene<'a>(&'a self, caller: &'a Caller, facts: &'a Facts, snapshot: &'a Snapshot) -> Scene<'a> {
        Scene {
            snapshot,
            caller,
            now: facts.now,
            region: &facts.region,
            request_id: facts.request_id,
            settings: &self.settings,
            entropy: self.entropy.as_ref(),
            minter: &self.minter,
            soft: &self.soft,
        }
    }
}

/// The event and the end of something that no request asked for, or that an operator did.
pub(crate) fn ran_internally(caller: &Caller, facts: &Facts, snapshot: &Snapshot, done: Result<(String, Batch), Refusal>) -> Ran<Ended> {
    let (outcome, status, error) = match &done {
        Ok(_) => (Outcome::Done, 200, None),
        Err(refusal) => (Outcome::Failed, refusal.status, Some((&*refusal.code, refusal.message.as_str()))),
    };
    let event = Event {
        facts,
        caller,
        revision: snapshot.revision().0,
        outcome,
        status,
        error,
        cause: done.as_ref().err().and_then(|refusal| refusal.cause.as_deref()),
        decided: &[],
        context: &[],
        request: None,
        response: done.as_ref().ok().map(|(text, _)| text.as_str()),
    };
    let event = event.encode();
    match done {
        Ok((text, batch)) => Ran { value: Ended::said(text), batch: Some(batch), event },
        Err(refusal) => Ran { value: Ended::refused(refusal), batch: None, event },
    }
}
