//! The server's side of the socket.

use std::{
    io,
    os::unix::fs::{FileTypeExt, PermissionsExt},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{UnixListener, UnixStream, unix::OwnedWriteHalf},
    sync::{Semaphore, mpsc},
    task::JoinHandle,
    time::timeout,
};

use super::{Answer, Command, Lines, Operator};
use crate::limits::{ACCEPT_PAUSE, MAX_OPERATOR_CONNECTIONS, MAX_OPERATOR_LINE_BYTES, MAX_OPERATOR_LINES_WAITING, OPERATOR_READ_SECONDS};

/// The socket could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("the operator's socket {path} cannot be opened: {cause}")]
pub struct DoorError {
    path: PathBuf,
    cause: io::Error,
}

/// An open door; it is shut, and its socket removed, when this is dropped.
#[derive(Debug)]
pub struct Door {
    path: PathBuf,
    task: tokio::task::JoinHandle<()>,
}

impl Door {
    /// Opens the socket. The folder's lock is held, so that one which lies there is nobody's any more.
    pub fn open<O: Operator>(path: &Path, operator: O) -> Result<Self, DoorError> {
        let listener = bind(path).map_err(|cause| DoorError { path: path.to_owned(), cause })?;
        let task = tokio::spawn(accept(listener, Arc::new(operator)));
        Ok(Self { path: path.to_owned(), task })
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.task.abort();
        let _ = std::fs::remove_file(&self.path);
    }
}

fn bind(path: &Path) -> io::Result<UnixListener> {
    match std::fs::symlink_metadata(path) {
        Ok(metadata) if metadata.file_type().is_socket() => std::fs::remove_file(path)?,
        Ok(_) => return Err(io::Error::new(io::ErrorKind::AlreadyExists, "something else lies in its place")),
        Err(_) => {}
    }
    let short = super::client::Short::of(path)?;
    // The process's umask keeps others out from the first instant; this says it in the mode as well.
    let listener = UnixListener::bind(short.path())?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

async fn accept<O: Operator>(listener: UnixListener, operator: Arc<O>) {
    let room = Arc::new(Semaphore::new(MAX_OPERATOR_CONNECTIONS));
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                let (operator, permit) = (Arc::clone(&operator), Arc::clone(&room).try_acquire_owned());
                if let Ok(permit) = permit {
                    tokio::spawn(async move {
                        let _permit = permit;
                        if let Err(error) = serve(stream, operator).await {
                            tracing::debug!(%error, "an operator went away");
                        }
                    });
                }
            }
            Err(error) => {
                tracing::warn!(%error, "an operator was not let in");
                tokio::time::sleep(ACCEPT_PAUSE).await;
            }
        }
    }
}

async fn serve<O: Operator>(stream: UnixStream, operator: Arc<O>) -> io::Result<()> {
    let peer = stream.peer_cred()?.uid();
    let (input, mut output) = stream.into_split();
    if !may_enter(peer, rustix::process::geteuid().as_raw()) {
        tracing::warn!(peer, "another user knocked at the operator's door");
        return write(&mut output, &Answer::Error("only the user that runs the server may operate it".into())).await;
    }
    let mut line = String::new();
    let mut input = BufReader::new(input.take(MAX_OPERATOR_LINE_BYTES));
    let read = timeout(Duration::from_secs(OPERATOR_READ_SECONDS), input.read_line(&mut line)).await;
    read.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
    match serde_json::from_str::<Command>(&line) {
        Ok(command @ Command::TrailTail { .. }) => tokio::select! {
            done = perform(operator, command, output) => done,
            _ = input.read_u8() => Ok(()),
        },
        Ok(command) => perform(operator, command, output).await,
        Err(error) => write(&mut output, &Answer::Error(format!("no such command: {error}"))).await,
    }
}

/// W7.1: the mode keeps others out already; this holds even where a mode does not count, as for root.
pub(super) fn may_enter(peer: u32, server: u32) -> bool {
    peer == server
}

async fn perform<O: Operator>(operator: Arc<O>, command: Command, mut output: OwnedWriteHalf) -> io::Result<()> {
    let (sender, mut lines) = mpsc::channel(MAX_OPERATOR_LINES_WAITING);
    let is_trail = matches!(command, Command::TrailTail { .. });
    let mut done = Performing { task: tokio::spawn(async move { operator.perform(command, Lines(sender)).await }), is_trail };
    loop {
        tokio::select! {
            biased;
            Some(line) = lines.recv() => write(&mut output, &Answer::Line(line)).await?,
            ended = &mut done.task => {
                while let Ok(line) = lines.try_recv() {
                    write(&mut output, &Answer::Line(line)).await?;
                }
                let answer = match ended {
                    Ok(Ok(value)) => Answer::Done(value),
                    Ok(Err(why)) => Answer::Error(why),
                    Err(_) => Answer::Error("the command was not finished: see the log".into()),
                };
                return write(&mut output, &answer).await;
            }
        }
    }
}

/// A command on its way. A trail ends when nobody reads it any more; anything else that was begun is done to its end.
struct Performing {
    task: JoinHandle<Result<Value, String>>,
    is_trail: bool,
}

impl Drop for Performing {
    fn drop(&mut self) {
        if self.is_trail {
            self.task.abort();
        }
    }
}

async fn write(output: &mut OwnedWriteHalf, answer: &Answer) -> io::Result<()> {
    let mut line = serde_json::to_vec(answer).map_err(io::Error::other)?;
    line.push(b'\n');
    output.write_all(&line).await
}
