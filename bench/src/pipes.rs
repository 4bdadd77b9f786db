//! The client under load: connections that each have a request in flight at all times, on one thread that never sleeps.
//!
//! It asks every socket in turn instead of waiting to be woken, so that waking it is never part of what the server's CPU pays for.

use std::{
    io::{ErrorKind, Read, Write},
    net::{SocketAddr, TcpStream},
    time::{Duration, Instant},
};

use anyhow::{bail, ensure};

use crate::http::{Answer, is_head, read_head};

/// What one read takes at most.
const READ_BYTES: usize = 64 * 1024;
/// The longest answer.
const MAX_ANSWER_BYTES: usize = 16 * 1024 * 1024;
/// The longest time without any answer.
const SILENCE: Duration = Duration::from_secs(30);
/// The most of an unexpected answer that an error shows.
const SHOWN_BYTES: usize = 600;

/// When to stop asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// After this time.
    Elapsed(Duration),
    /// After so many requests.
    Asked(usize),
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// Answers, all of them 200.
    pub answers: usize,
    /// From the first request to the last answer.
    pub wall: Duration,
}

/// Open connections to one server, none with a request in flight.
#[derive(Debug)]
pub struct Pipes {
    pipes: Vec<Pipe>,
    yielding: bool,
}

#[derive(Debug)]
struct Pipe {
    stream: TcpStream,
    arrived: Vec<u8>,
    filled: usize,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Idle,
    Sending { request: usize, sent: usize },
    Waiting { request: usize },
}

impl Pipes {
    /// Connects.
    pub fn open(address: SocketAddr, connections: usize) -> anyhow::Result<Self> {
        let pipes = (0..connections).map(|_| Pipe::open(address)).collect::<anyhow::Result<_>>()?;
        Ok(Self { pipes, yielding: false })
    }

    /// Leaves the core to a server's thread that waits for one whenever no answer has come. This is for rates: with it a request costs a
    /// third less CPU, because threads find their caches as they left them, and no other figure would mean what it was stated for.
    pub fn yielding(mut self) -> Self {
        self.yielding = true;
        self
    }

    /// Sends these requests, again from the first after the last, and waits for every answer. `each` gets the number of the request and
    /// the answer's body; an answer that is not 200 is an error.
    pub fn drive(&mut self, requests: &[Vec<u8>], until: Until, each: &mut dyn FnMut(usize, &[u8])) -> anyhow::Result<Done> {
        ensure!(!requests.is_empty(), "no requests");
        let begun = Instant::now();
        let (mut asked, mut answers, mut heard) = (0, 0, begun);
        loop {
            let now = Instant::now();
            let mut more = match until {
                Until::Elapsed(time) => now.duration_since(begun) < time,
                Until::Asked(count) => asked < count,
            };
            ensure!(now.duration_since(heard) < SILENCE, "no answer for {SILENCE:?}");
            let answered = answers;
            for pipe in &mut self.pipes {
                answers += usize::from(pipe.receive(requests, each)?);
                if pipe.state == State::Idle && more {
                    pipe.state = State::Sending { request: asked % requests.len(), sent: 0 };
                    asked += 1;
                    more = until != Until::Asked(asked);
                }
                pipe.send(requests)?;
            }
            if answers > answered {
                heard = now;
            } else if self.yielding {
                std::thread::yield_now();
            }
            if !more && answers == asked {
                return Ok(Done { answers, wall: begun.elapsed() });
            }
        }
    }
}

impl Pipe {
    fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_nonblocking(true)?;
        Ok(Self { stream, arrived: vec![0; READ_BYTES], filled: 0, state: State::Idle })
    }

    fn send(&mut self, requests: &[Vec<u8>]) -> anyhow::Result<()> {
        let State::Sending { request, sent } = self.state else { return Ok(()) };
        let rest = requests.get(request).and_then(|bytes| bytes.get(sent..)).unwrap_or_default();
        match self.stream.write(rest) {
            Ok(written) if written == rest.len() => self.state = State::Waiting { request },
            Ok(written) => self.state = State::Sending { request, sent: sent + written },
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    /// Reads what is there; whether an answer was completed by it.
    fn receive(&mut self, requests: &[Vec<u8>], each: &mut dyn FnMut(usize, &[u8])) -> anyhow::Result<bool> {
        let State::Waiting { request } = self.state else { return Ok(false) };
        if self.filled == self.arrived.len() {
            ensure!(self.filled < MAX_ANSWER_BYTES, "an answer is longer than {MAX_ANSWER_BYTES} bytes");
            self.arrived.resize(self.filled * 2, 0);
        }
        match self.stream.read(self.arrived.get_mut(self.filled..).unwrap_or_default()) {
            Ok(0) => bail!("the server closed a connection: {}", shown(self.arrived.get(..self.filled).unwrap_or_default())),
            Ok(read) => self.filled += read,
            Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        let arrived = self.arrived.get(..self.filled).unwrap_or_default();
        let bodiless = requests.get(request).is_some_and(|request| is_head(request));
        let Some(answer) = read_head(arrived, bodiless)?.filter(|answer| answer.bytes() <= arrived.len()) else { return Ok(false) };
        each(request, body(arrived, answer)?);
        ensure!(answer.bytes() == arrived.len(), "bytes after an answer");
        (self.filled, self.state) = (0, State::Idle);
        Ok(true)
    }
}

/// The body of an answer, if it is 200.
pub fn body(arrived: &[u8], answer: Answer) -> anyhow::Result<&[u8]> {
    ensure!(answer.status == 200, "an answer is not 200: {}", shown(arrived));
    Ok(arrived.get(answer.head..answer.bytes()).unwrap_or_default())
}

fn shown(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes.get(..SHOWN_BYTES).unwrap_or(bytes)).into_owned()
}
