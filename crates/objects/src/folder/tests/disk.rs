//! A disk that fails when it is told to, between redb or the files of bytes and the real one.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::{Arc, Mutex};

use redb::StorageBackend;

use super::super::files::Files;
use super::super::place::{DATABASE, Place};
use super::super::private;
use crate::FolderObjects;
use crate::conformance::ids;

/// How the disk behaves from now on.
#[derive(Debug, Clone, Copy)]
pub(super) enum Disk {
    Healthy,
    /// No block is left: what has one can be overwritten, nothing else can be written.
    Full,
    /// Nothing can be written or synced.
    Gone,
    /// After this many writes, one fails; then it is healthy.
    WriteFails(usize),
    /// After this many syncs, one fails, though what was written stays written; then it is healthy.
    SyncFails(usize),
}

#[derive(Debug, PartialEq, Eq)]
enum Operation {
    WriteOld,
    WriteNew,
    Sync,
}

#[derive(Debug, Clone)]
pub(super) struct Switch(Arc<Mutex<Disk>>);

impl Switch {
    pub(super) fn set(&self, disk: Disk) {
        *self.0.lock().unwrap() = disk;
    }

    fn pass(&self, operation: Operation) -> io::Result<()> {
        let mut disk = self.0.lock().unwrap();
        let sync = operation == Operation::Sync;
        match &mut *disk {
            Disk::Full if operation == Operation::WriteNew => Err(io::ErrorKind::StorageFull.into()),
            Disk::Gone => Err(io::Error::other("the disk is gone")),
            Disk::WriteFails(0) if !sync => fail_once(&mut disk),
            Disk::SyncFails(0) if sync => fail_once(&mut disk),
            Disk::WriteFails(left) if !sync => {
                *left -= 1;
                Ok(())
            }
            Disk::SyncFails(left) if sync => {
                *left -= 1;
                Ok(())
            }
            Disk::Healthy | Disk::Full | Disk::WriteFails(_) | Disk::SyncFails(_) => Ok(()),
        }
    }
}

fn fail_once(disk: &mut Disk) -> io::Result<()> {
    *disk = Disk::Healthy;
    Err(io::Error::other("the disk failed once"))
}

#[derive(Debug)]
struct FailingDisk {
    file: File,
    switch: Switch,
}

impl StorageBackend for FailingDisk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.file.read_exact_at(out, offset)
    }

    // Sparse, as on any common file system: growing costs no block yet.
    fn set_len(&self, len: u64) -> io::Result<()> {
        self.switch.pass(Operation::WriteOld)?;
        self.file.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.switch.pass(Operation::Sync)
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut there = vec![0; data.len()];
        self.file.read_exact_at(&mut there, offset)?;
        let hole = there.iter().all(|byte| *byte == 0);
        self.switch.pass(if hole { Operation::WriteNew } else { Operation::WriteOld })?;
        self.file.write_all_at(data, offset)
    }
}

/// Objects on healthy disks, and the switches that break the one of the database and the one of the bytes.
pub(super) fn objects_on_failing_disks(folder: &Path) -> (FolderObjects, Switch, Switch) {
    private::folder(folder).unwrap();
    let [records, bytes] = [(); 2].map(|()| Switch(Arc::new(Mutex::new(Disk::Healthy))));
    let (theirs, gate) = (records.clone(), bytes.clone());
    let mount = Box::new(move |builder: &redb::Builder, file| builder.create_with_backend(FailingDisk { file, switch: theirs.clone() }));
    let place = Place::take_mounted(&folder.join(DATABASE), mount).unwrap();
    let files = Files::open_gated(folder, Box::new(move || gate.pass(Operation::WriteNew))).unwrap();
    (FolderObjects::start(place, files, ids()).unwrap(), records, bytes)
}
