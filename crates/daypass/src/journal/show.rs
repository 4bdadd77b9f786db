//! `trail tail`: the last events, or the records that they stand for, and those that come.

use std::sync::Arc;

use serde_json::Value;

use super::{FileJournal, cloudtrail, tail::Tail};
use crate::{operator::Lines, terminal};

/// Sends the last so many events, one JSON object a line, and goes on with those that come if it is to follow.
///
/// An event is shown as it stands in the file, with its place in the chain, every control character escaped (W7.4).
pub async fn tail(journal: &FileJournal, cloudtrail: bool, most: u32, follow: bool, lines: Lines) -> Result<Value, String> {
    let inner = Arc::clone(&journal.inner);
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let mut tail = blocking(move || Tail::last(inner, most)).await?;
    loop {
        // Made before the look: what is written in between is seen.
        let grown = journal.inner.grown.notified();
        let read;
        (tail, read) = blocking(move || {
            let read = tail.read()?;
            Ok((tail, read))
        })
        .await?;
        if read.is_empty() {
            if !follow {
                return Ok(Value::Null);
            }
            grown.await;
            continue;
        }
        for line in read.iter().flat_map(|line| show(line, cloudtrail)) {
            if !lines.send(line).await {
                return Ok(Value::Null);
            }
        }
    }
}

pub(crate) fn show(line: &[u8], cloudtrail: bool) -> Vec<String> {
    if cloudtrail {
        cloudtrail::records(line).iter().map(|record| terminal::escape_json(&record.to_string())).collect()
    } else {
        vec![terminal::escape_json(&String::from_utf8_lossy(line))]
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> std::io::Result<T> + Send + 'static) -> Result<T, String> {
    tokio::task::spawn_blocking(work).await.map_err(|error| error.to_string())?.map_err(|error| error.to_string())
}
