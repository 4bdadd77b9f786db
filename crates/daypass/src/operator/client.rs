//! The commands' side of the socket.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Write},
    os::{fd::AsRawFd, unix::net::UnixStream},
    path::{Path, PathBuf},
};

use anyhow::Context;

use super::{Answer, Command};
use crate::folder::SOCKET;

/// The longest path that a socket's address takes, in bytes; Linux has 108 with the end, other systems 104.
const MAX_SOCKET_PATH_BYTES: usize = 100;

/// Sends the command to the server of that data folder; the answers come as it makes them.
pub fn send(data: &Path, command: &Command) -> anyhow::Result<impl Iterator<Item = anyhow::Result<Answer>>> {
    let socket = data.join(SOCKET);
    let connect = || -> io::Result<UnixStream> {
        let short = Short::of(&socket)?;
        UnixStream::connect(short.path())
    };
    let mut stream =
        connect().with_context(|| format!("no server answers on {}: is `daypass serve --data {}` running?", socket.display(), data.display()))?;
    let mut line = serde_json::to_vec(command)?;
    line.push(b'\n');
    stream.write_all(&line)?;
    Ok(BufReader::new(stream).lines().map(|line| Ok(serde_json::from_str(&line?)?)))
}

/// A path that fits a socket's address: a long one is reached through its open folder.
pub(super) struct Short {
    path: PathBuf,
    _folder: Option<File>,
}

impl Short {
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        if path.as_os_str().len() <= MAX_SOCKET_PATH_BYTES {
            return Ok(Self { path: path.to_owned(), _folder: None });
        }
        let folder = File::open(path.parent().unwrap_or(Path::new(".")))?;
        let through = format!("/proc/self/fd/{}", folder.as_raw_fd());
        Ok(Self { path: Path::new(&through).join(path.file_name().unwrap_or_default()), _folder: Some(folder) })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}
