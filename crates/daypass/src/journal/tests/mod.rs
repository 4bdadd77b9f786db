//! The journal against crashes, full disks, forgers and floods.

mod chain;
mod cloudtrail;
mod crash;
mod failing;
mod find;
mod flood;
mod holds;
mod opening;
mod outbox;
mod retention;
mod tail;

use std::{
    io,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering},
    },
};

use daypass_kernel::ports::{BoxFuture, Clock, EncodedEvent, Journal, JournalError, OutboxNumber};
use daypass_names::Timestamp;
use tokio::sync::watch;

use super::{
    FileJournal, Options, SyncRule,
    disk::{Disk, FileSystem, Medium},
    open::OpenError,
};

const NODE: &str = "n1";
/// 2026-01-02T03:04:05Z
const BEGIN: i64 = 1_767_323_045;

/// A clock that stands until it is moved.
struct HandClock(watch::Sender<Timestamp>);

impl HandClock {
    fn new() -> Arc<Self> {
        Arc::new(Self(watch::Sender::new(Timestamp::from_epoch_seconds(BEGIN))))
    }

    fn advance_seconds(&self, seconds: i64) {
        self.0.send_modify(|now| *now = now.plus_seconds(seconds));
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        *self.0.borrow()
    }

    fn sleep_until(&self, at: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let _ = self.0.subscribe().wait_for(|now| *now >= at).await;
        })
    }
}

/// What is wrong with the disk, shared by all its files.
#[derive(Default)]
struct Faults {
    /// Bytes that may still be written; negative is no bound.
    room: AtomicI64,
    sync_fails: AtomicBool,
    create_fails: AtomicBool,
    truncate_fails: AtomicBool,
    writes: AtomicUsize,
    syncs: AtomicUsize,
    /// Whoever holds it holds every write.
    busy: Mutex<()>,
}

/// A real disk with faults.
struct FaultyDisk(Arc<Faults>);

struct FaultyMedium {
    faults: Arc<Faults>,
    medium: Arc<dyn Medium>,
    length: AtomicU64,
}

impl FaultyDisk {
    fn new() -> (Arc<Self>, Arc<Faults>) {
        let faults = Arc::new(Faults { room: AtomicI64::new(i64::MAX), ..Faults::default() });
        (Arc::new(Self(Arc::clone(&faults))), faults)
    }

    fn wrap(&self, path: &Path, medium: Arc<dyn Medium>) -> Arc<dyn Medium> {
        let length = AtomicU64::new(std::fs::metadata(path).unwrap().len());
        Arc::new(FaultyMedium { faults: Arc::clone(&self.0), medium, length })
    }
}

impl Disk for FaultyDisk {
    fn create(&self, path: &Path, content: &[u8]) -> io::Result<Arc<dyn Medium>> {
        if self.0.create_fails.load(Ordering::SeqCst) {
            // The worst case: the name is there, and the call fails all the same.
            FileSystem.create(path, content)?;
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(self.wrap(path, FileSystem.create(path, content)?))
    }

    fn open(&self, path: &Path) -> io::Result<Arc<dyn Medium>> {
        Ok(self.wrap(path, FileSystem.open(path)?))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        FileSystem.remove(path)
    }
}

impl Medium for FaultyMedium {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        self.faults.writes.fetch_add(1, Ordering::SeqCst);
        let _turn = self.faults.busy.lock().unwrap();
        let end = offset + bytes.len() as u64;
        let grows = end.saturating_sub(self.length.load(Ordering::SeqCst));
        let room = u64::try_from(self.faults.room.load(Ordering::SeqCst)).unwrap_or(0);
        let taken = bytes.len() - usize::try_from(grows.saturating_sub(room)).unwrap();
        self.faults.room.fetch_sub(i64::try_from(grows.min(room)).unwrap(), Ordering::SeqCst);
        self.medium.write_at(&bytes[..taken], offset)?;
        self.length.fetch_max(offset + taken as u64, Ordering::SeqCst);
        if taken < bytes.len() { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    fn read_at(&self, length: usize, offset: u64) -> io::Result<Vec<u8>> {
        self.medium.read_at(length, offset)
    }

    fn truncate(&self, length: u64) -> io::Result<()> {
        if self.faults.truncate_fails.load(Ordering::SeqCst) {
            return Err(io::Error::from_raw_os_error(5));
        }
        let before = self.length.swap(length, Ordering::SeqCst);
        let freed = i64::try_from(before.saturating_sub(length)).unwrap();
        self.faults.room.update(Ordering::SeqCst, Ordering::SeqCst, |room| room.saturating_add(freed));
        self.medium.truncate(length)
    }

    fn sync(&self) -> io::Result<()> {
        self.faults.syncs.fetch_add(1, Ordering::SeqCst);
        if self.faults.sync_fails.load(Ordering::SeqCst) { Err(io::Error::from_raw_os_error(5)) } else { self.medium.sync() }
    }
}

/// A folder, a clock, and what is wrong with the disk.
struct Place {
    _folder: tempfile::TempDir,
    path: PathBuf,
    clock: Arc<HandClock>,
    disk: Arc<FaultyDisk>,
    faults: Arc<Faults>,
    options: Options,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let (disk, faults) = FaultyDisk::new();
        let options = Options { sync: SyncRule::Second, file_bytes: 1 << 20, file_days: 1, keep_days: 0, keep_bytes: 0, security_bytes: 1 << 16 };
        Self { _folder: folder, path, clock: HandClock::new(), disk, faults, options }
    }

    fn open(&self) -> FileJournal {
        self.try_open().unwrap_or_else(|error| panic!("{error}"))
    }

    fn try_open(&self) -> Result<FileJournal, OpenError> {
        FileJournal::open(&self.path, self.options.clone(), NODE, Arc::clone(&self.disk) as _, Arc::clone(&self.clock) as _)
    }

    fn files(&self) -> Vec<PathBuf> {
        super::files::list(&self.path).unwrap().into_iter().map(|file| file.path).collect()
    }

    /// Every event in the chain, after it was verified.
    fn events(&self) -> Vec<serde_json::Value> {
        super::verify(&self.path).unwrap_or_else(|error| panic!("{error}"));
        let mut events = Vec::new();
        for file in self.files() {
            for line in std::fs::read_to_string(file).unwrap().lines() {
                let record: serde_json::Value = serde_json::from_str(line).unwrap();
                events.push(record["event"].clone());
            }
        }
        events
    }

    /// The members `n` of all events that have one.
    fn numbers(&self) -> Vec<u64> {
        self.events().iter().filter_map(|event| event["n"].as_u64()).collect()
    }
}

fn event(n: u64) -> EncodedEvent {
    EncodedEvent { body: format!("{{\"n\":{n}}}").into_bytes(), outbox: None }
}

fn mutation(n: u64) -> EncodedEvent {
    EncodedEvent { outbox: Some(OutboxNumber(n)), ..event(n) }
}

async fn append_all(journal: &FileJournal, numbers: impl IntoIterator<Item = u64>) -> Result<(), JournalError> {
    for n in numbers {
        journal.append(event(n)).await?;
    }
    Ok(())
}

/// Lets the other tasks and threads go on until it is so.
async fn until(so: impl Fn() -> bool) {
    let soon = async {
        while !so() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), soon).await.unwrap();
}
