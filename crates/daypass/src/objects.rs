//! The objects of this node: opened, brought to one mind with directory and journal, swept.

use std::{path::Path, sync::Arc, time::Duration};

use anyhow::Context;
use daypass_directory::Snapshot;
use daypass_kernel::ports::{EncodedEvent, Entropy, Journal, random};
use daypass_objects::{FolderObjects, Objects};

use crate::journal::FileJournal;

/// How often events are forgotten that no later commit took with it: so much of the journal, and no more, a start has to look through.
const FORGET_EVERY: Duration = Duration::from_mins(1);

/// Opens the folder of objects, or founds it.
pub(crate) async fn open(path: &Path, entropy: &Arc<dyn Entropy>) -> anyhow::Result<Arc<dyn Objects>> {
    let (path, entropy) = (path.to_owned(), Arc::clone(entropy));
    let ids = Arc::new(move || random(entropy.as_ref()));
    let opened = tokio::task::spawn_blocking(move || FolderObjects::open(&path, ids)).await.context("the objects cannot be opened")??;
    Ok(Arc::new(opened))
}

/// What a process before this one left undone: events of what it published (W9.2), and buckets that it was deleting.
pub(crate) async fn settle(objects: &dyn Objects, snapshot: &Snapshot, journal: &FileJournal) -> anyhow::Result<()> {
    record(objects, journal).await?;
    for bucket in objects.retired().await.context("the buckets of objects cannot be read")? {
        let settled = if snapshot.has_bucket_id(&bucket.to_string()) { objects.reopen(bucket).await } else { objects.forget(bucket).await };
        settled.context("a bucket that was being deleted cannot be settled")?;
    }
    Ok(())
}

/// Appends the events that the journal has not. Most that are still kept it has: they are forgotten with a later commit, if one comes.
async fn record(objects: &dyn Objects, journal: &FileJournal) -> anyhow::Result<()> {
    let (numbers, events): (Vec<_>, Vec<_>) = objects.unjournalled().await.context("the events of objects cannot be read")?.into_iter().unzip();
    if events.is_empty() {
        return Ok(());
    }
    let held = journal.holds(&events).await.context("the events of objects cannot be looked for")?;
    for (event, _) in events.into_iter().zip(held).filter(|(_, held)| !held) {
        journal.append(EncodedEvent { body: event.into(), outbox: None }).await.context("an event of an object cannot be recorded")?;
    }
    // What is forgotten here must be safe there.
    journal.sync().await.context("the events of objects cannot be synced")?;
    for number in numbers {
        objects.journalled(number);
    }
    objects.forget_journalled().await.context("the events of objects cannot be settled")
}

/// What nobody asks for: the bytes that a process before this one left are removed, and what the journal has is forgotten, for ever.
pub(crate) async fn tend(objects: Arc<dyn Objects>) {
    let kept = Arc::downgrade(&objects);
    sweep(objects).await;
    loop {
        tokio::time::sleep(FORGET_EVERY).await;
        let Some(objects) = kept.upgrade() else { return };
        if let Err(error) = objects.forget_journalled().await {
            tracing::warn!(%error, "the events that the journal has were not forgotten; a later commit will do it");
        }
    }
}

/// Removes the bytes of uploads that no process finishes any more.
async fn sweep(objects: Arc<dyn Objects>) {
    match objects.sweep().await {
        Ok(0) => {}
        Ok(files) => tracing::info!(files, "removed the bytes of uploads that were cut short"),
        Err(error) => tracing::warn!(%error, "the bytes of uploads that were cut short were not removed; the next start will try again"),
    }
}
