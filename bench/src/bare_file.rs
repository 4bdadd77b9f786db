//! The floor of large bodies: a file server that hashes what it keeps.
//!
//! A body that is put is hashed as S3 has to (SHA-256 for the signature, MD5 for the ETag, CRC-32C because it was asked for) with the crates
//! that daypass uses, written in large pieces, synced with its name, and only then answered. A file that is got is read and sent in pieces.
//! As in every server on this runtime, whatever may wait for the disk does so on a thread for that.

use std::{
    fs::File,
    io::{self, IoSlice, Write},
    path::{Path, PathBuf},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use anyhow::Context as _;
use bytes::Bytes;
use crc_fast::CrcAlgorithm;
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use md5::Md5;
use rustix::buffer::spare_capacity;
use sha2::{Digest, Sha256};
use tokio::task::{JoinHandle, spawn_blocking};

/// Bytes that are gathered before they are written, as many as daypass gathers.
const WRITTEN_BYTES: usize = 256 * 1024;
/// Pieces that are gathered: one system call takes no more.
const WRITTEN_PIECES: usize = 1024;
/// Bytes that are read of a file and sent at once, as many as daypass reads.
const READ_BYTES: usize = 256 * 1024;

/// Reads a body to its end, hashes it, and puts it in the place of that file, durably.
pub async fn keep(file: &Path, mut body: Incoming) -> anyhow::Result<()> {
    let draft = file.with_extension("new");
    let mut open = File::create(&draft)?;
    let (mut sha256, mut md5, mut crc) = (Sha256::new(), Md5::new(), crc_fast::Digest::new(CrcAlgorithm::Crc32Iscsi));
    let (mut gathered, mut bytes) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(piece) = frame?.into_data() else { continue };
        sha256.update(&piece);
        md5.update(&piece);
        crc.update(&piece);
        bytes += piece.len();
        gathered.push(piece);
        if bytes >= WRITTEN_BYTES || gathered.len() >= WRITTEN_PIECES {
            let full = std::mem::take(&mut gathered);
            open = spawn_blocking(move || write(open, &full)).await??;
            bytes = 0;
        }
    }
    // What nobody looks at must not be left out by the compiler.
    std::hint::black_box((sha256.finalize(), md5.finalize(), crc.finalize()));
    let file = file.to_owned();
    spawn_blocking(move || publish(write(open, &gathered)?, &draft, &file)).await?
}

fn write(mut file: File, pieces: &[Bytes]) -> io::Result<File> {
    let mut slices: Vec<IoSlice<'_>> = pieces.iter().map(|piece| IoSlice::new(piece)).collect();
    let mut left = slices.as_mut_slice();
    while !left.is_empty() {
        let written = file.write_vectored(left)?;
        IoSlice::advance_slices(&mut left, written);
    }
    Ok(file)
}

fn publish(open: File, draft: &Path, file: &Path) -> anyhow::Result<()> {
    open.sync_all()?;
    std::fs::rename(draft, file)?;
    Ok(File::open(file.parent().context("a file in a folder")?)?.sync_all()?)
}

/// A file as it is sent.
pub struct Pieces {
    file: Arc<File>,
    at: u64,
    size: u64,
    reading: Option<JoinHandle<io::Result<Bytes>>>,
}

impl Pieces {
    /// All of that file.
    pub async fn open(path: PathBuf) -> anyhow::Result<Self> {
        let file = spawn_blocking(move || File::open(path)).await??;
        let size = file.metadata()?.len();
        Ok(Self { file: Arc::new(file), at: 0, size, reading: None })
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.at == self.size {
            return Poll::Ready(None);
        }
        let (file, at) = (Arc::clone(&self.file), self.at);
        let reading = self.reading.get_or_insert_with(|| spawn_blocking(move || read(&file, at)));
        let read = ready!(Pin::new(reading).poll(context))??;
        self.reading = None;
        if read.is_empty() {
            return Poll::Ready(Some(Err(io::ErrorKind::UnexpectedEof.into())));
        }
        self.at += read.len() as u64;
        Poll::Ready(Some(Ok(Frame::data(read))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.size - self.at)
    }
}

fn read(file: &File, at: u64) -> io::Result<Bytes> {
    let mut bytes = Vec::with_capacity(READ_BYTES);
    rustix::io::pread(file, spare_capacity(&mut bytes), at)?;
    Ok(bytes.into())
}
