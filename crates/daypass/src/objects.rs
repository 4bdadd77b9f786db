//! The objects of this node: opened, brought to one mind with directory and journal, swept.

use std::{path::Path, sync::Arc};

use anyhow::Context;
use daypass_directory::Snapshot;
use daypass_kernel::ports::{EncodedEvent, Entropy, Journal, random};
use daypass_objects::{FolderObjects, Objects};

/// Opens the folder of objects, or founds it.
pub(crate) async fn open(path: &Path, entropy: &Arc<dyn Entropy>) -> anyhow::Result<Arc<dyn Objects>> {
    let (path, entropy) = (path.to_owned(), Arc::clone(entropy));
    let ids = Arc::new(move || random(entropy.as_ref()));
    let opened = tokio::task::spawn_blocking(move || FolderObjects::open(&path, ids)).await.context("the objects cannot be opened")??;
    Ok(Arc::new(opened))
}

/// What a process before this one left undone: events of what it published (W9.2), and buckets that it was deleting.
pub(crate) async fn settle(objects: &dyn Objects, snapshot: &Snapshot, journal: &dyn Journal) -> anyhow::Result<()> {
    for (number, event) in objects.unjournalled().await.context("the events of objects cannot be read")? {
        journal.append(EncodedEvent { body: event.to_vec(), outbox: None }).await.context("an event of an object cannot be recorded")?;
        objects.journalled(number);
    }
    for bucket in objects.retired().await.context("the buckets of objects cannot be read")? {
        let settled = if snapshot.has_bucket_id(&bucket.to_string()) { objects.reopen(bucket).await } else { objects.forget(bucket).await };
        settled.context("a bucket that was being deleted cannot be settled")?;
    }
    Ok(())
}

/// Removes the bytes of uploads that no process finishes any more.
pub(crate) async fn sweep(objects: Arc<dyn Objects>) {
    match objects.sweep().await {
        Ok(0) => {}
        Ok(files) => tracing::info!(files, "removed the bytes of uploads that were cut short"),
        Err(error) => tracing::warn!(%error, "the bytes of uploads that were cut short were not removed; the next start will try again"),
    }
}
