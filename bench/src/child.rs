//! A server as a child of this process: its address, what it has cost so far, and its certain end.

use std::{
    ffi::OsString,
    io::{BufRead, BufReader},
    net::SocketAddr,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::mpsc,
    time::{Duration, Instant},
};

use anyhow::{Context, anyhow, bail};
use rustix::process::{Pid, Signal};

/// The longest time until a server says that it is ready.
const READY: Duration = Duration::from_mins(1);
/// The longest time that a server takes to finish when it is asked to.
const FINISH: Duration = Duration::from_secs(30);
/// The most of a server's log that an error shows, in bytes from its end.
const SHOWN_LOG_BYTES: usize = 2000;

/// A running server.
#[derive(Debug)]
pub struct Child {
    process: std::process::Child,
    address: SocketAddr,
}

/// How a server is ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// SIGTERM, and time to finish.
    Asked,
    /// SIGKILL.
    Killed,
}

impl Child {
    /// Starts a server and returns when it has said `ready <url>`. Its standard error goes to the file `log`.
    pub fn start(mut command: Command, log: &Path) -> anyhow::Result<Self> {
        let file = std::fs::File::options().create(true).append(true).open(log).with_context(|| log.display().to_string())?;
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(file);
        let process = command.spawn().with_context(|| format!("{} cannot be started", command.get_program().display()))?;
        // From here on its end is certain: an early return drops it.
        let mut child = Self { process, address: SocketAddr::from(([127, 0, 0, 1], 0)) };
        let line = child.first_line().map_err(|error| error.context(last_words(log)))?;
        let address = line.strip_prefix("ready http://").and_then(|address| address.trim_end().parse().ok());
        child.address = address.with_context(|| format!("`{}` is not `ready http://<address>`", line.trim_end()))?;
        Ok(child)
    }

    fn first_line(&mut self) -> anyhow::Result<String> {
        let mut output = BufReader::new(self.process.stdout.take().context("no standard output")?);
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            let read = output.read_line(&mut line);
            let _ = tell.send(read.map(|_| line));
            // The rest is read and dropped, so that the server never waits for us.
            let _ = std::io::copy(&mut output, &mut std::io::sink());
        });
        match told.recv_timeout(READY) {
            Ok(Ok(line)) if !line.is_empty() => Ok(line),
            Ok(Ok(_)) => bail!("the server ended before it was ready"),
            Ok(Err(error)) => Err(error.into()),
            Err(_) => bail!("the server was not ready after {READY:?}"),
        }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// User and system time of all its threads so far.
    pub fn cpu(&self) -> anyhow::Result<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.id()))?;
        let ticks = ticks(&stat).context("/proc/<pid>/stat cannot be read")?;
        Ok(Duration::from_secs_f64(ticks as f64 / rustix::param::clock_ticks_per_second() as f64))
    }

    /// Its resident memory in bytes.
    pub fn resident_bytes(&self) -> anyhow::Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
        let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kilobytes * 1024)
    }

    /// Ends it and waits until it is gone.
    pub fn end(mut self, how: End) -> anyhow::Result<()> {
        let pid = i32::try_from(self.id()).ok().and_then(Pid::from_raw).context("no process id")?;
        let signal = if how == End::Asked { Signal::TERM } else { Signal::KILL };
        rustix::process::kill_process(pid, signal)?;
        let begun = Instant::now();
        while self.process.try_wait()?.is_none() {
            if begun.elapsed() > FINISH {
                return Err(anyhow!("the server did not end within {FINISH:?}"));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // Both fail only for a child that has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Fields 14 and 15 of proc(5), `stat`: the name before them may hold spaces, so the count begins behind its bracket.
fn ticks(stat: &str) -> Option<u64> {
    let (_, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_ascii_whitespace().skip(11);
    let (user, system): (u64, u64) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    Some(user + system)
}

fn last_words(log: &Path) -> String {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let from = text.char_indices().map(|(at, _)| at).find(|at| text.len() - at <= SHOWN_LOG_BYTES).unwrap_or_default();
    format!("its log ends with:\n{}", text.get(from..).unwrap_or_default().trim_end())
}

/// Asks the kernel to end this process when the one that started it ends, however that happens.
pub fn end_with_parent() -> anyhow::Result<()> {
    Ok(rustix::process::set_parent_process_death_signal(Some(Signal::KILL))?)
}

/// A command that runs that program in a process which ends when this one does.
pub fn held(program: &Path) -> anyhow::Result<Command> {
    let mut command = Command::new(ourselves()?);
    command.arg("hold").arg("--").arg(program);
    Ok(command)
}

/// This program, for its other commands.
pub fn ourselves() -> anyhow::Result<PathBuf> {
    std::env::current_exe().context("this program cannot be found")
}

/// The other end of [`held`]: the wish survives the exec.
pub fn become_held(program: &[OsString]) -> anyhow::Result<()> {
    end_with_parent()?;
    let (program, arguments) = program.split_first().context("no program")?;
    Err(Command::new(program).args(arguments).exec().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_brackets_and_spaces_does_not_shift_the_fields() {
        let stat = "7 (a) b (c) S 1 7 7 0 -1 4194560 100 0 0 0 12 30 0 0 20 0 3 0 99 1 1";
        assert_eq!(ticks(stat), Some(42));
        assert_eq!(ticks("7 (a"), None);
    }
}
