//! The client without load: one connection, one call after the other.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use anyhow::{Context, ensure};

use crate::{
    http::{Answer, is_head, read_head},
    pipes,
    request::{Key, Request, now},
};

/// The longest wait for an answer: a large body may have to reach the disk first.
const PATIENCE: Duration = Duration::from_mins(2);
/// What one read takes of an answer that is only counted.
const COUNTED_BYTES: usize = 256 * 1024;

/// A connection to a server.
#[derive(Debug)]
pub struct Api {
    stream: TcpStream,
    host: String,
}

impl Api {
    /// Connects.
    pub fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(Self { stream, host: address.to_string() })
    }

    /// Makes a call and returns the answer's body. An answer that is not 200 is an error.
    pub fn call(&mut self, call: &impl Request, key: &Key) -> anyhow::Result<String> {
        let request = call.sign(key, &self.host, now())?;
        let (arrived, answer) = self.send(&request)?;
        Ok(String::from_utf8(pipes::body(&arrived, answer)?.to_vec())?)
    }

    /// Sends the bytes of a request and returns those of its answer.
    pub fn send(&mut self, request: &[u8]) -> anyhow::Result<(Vec<u8>, Answer)> {
        self.stream.write_all(request)?;
        self.receive(is_head(request))
    }

    /// Lets the request be written piece by piece, and returns the bytes of its answer.
    pub fn send_by(&mut self, write: impl FnOnce(&mut TcpStream) -> anyhow::Result<()>) -> anyhow::Result<(Vec<u8>, Answer)> {
        if let Err(error) = write(&mut self.stream) {
            // A server that refuses does not read on; what it said tells more than that it left.
            if let Ok((arrived, answer)) = self.receive(false) {
                pipes::body(&arrived, answer)?;
            }
            return Err(error);
        }
        self.receive(false)
    }

    /// Sends the bytes of a request and counts those of the answer's body, which must be as many as it says. They are not kept.
    pub fn count(&mut self, request: &[u8]) -> anyhow::Result<u64> {
        self.stream.write_all(request)?;
        let (mut arrived, mut piece) = (Vec::new(), vec![0; COUNTED_BYTES]);
        let answer = loop {
            self.read(&mut piece, &mut arrived)?;
            if let Some(answer) = read_head(&arrived, false)? {
                break answer;
            }
        };
        pipes::body(&arrived, Answer { body: 0, ..answer })?;
        let mut counted = arrived.len() - answer.head;
        while counted < answer.body {
            let read = self.stream.read(&mut piece)?;
            ensure!(read > 0, "the server closed the connection after {counted} bytes of {}", answer.body);
            counted += read;
        }
        ensure!(counted == answer.body, "bytes after an answer");
        Ok(u64::try_from(counted)?)
    }

    fn receive(&mut self, bodiless: bool) -> anyhow::Result<(Vec<u8>, Answer)> {
        let (mut arrived, mut piece) = (Vec::new(), [0; 16 * 1024]);
        loop {
            self.read(&mut piece, &mut arrived)?;
            if let Some(answer) = read_head(&arrived, bodiless)?.filter(|answer| answer.bytes() <= arrived.len()) {
                return Ok((arrived, answer));
            }
        }
    }

    fn read(&mut self, piece: &mut [u8], arrived: &mut Vec<u8>) -> anyhow::Result<()> {
        let read = self.stream.read(piece)?;
        ensure!(read > 0, "the server closed the connection");
        arrived.extend_from_slice(piece.get(..read).unwrap_or_default());
        Ok(())
    }
}

/// The text of the first element of that name. Enough for answers of our own server; no XML is read here.
pub fn element<'a>(xml: &'a str, name: &str) -> anyhow::Result<&'a str> {
    let begin = xml.split_once(&format!("<{name}>")).map(|(_, rest)| rest);
    let text = begin.and_then(|rest| rest.split_once(&format!("</{name}>"))).map(|(text, _)| text);
    text.with_context(|| format!("no {name} in {xml}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_found_by_its_whole_name() {
        assert_eq!(element("<AB>1</AB><A>2</A>", "A").unwrap(), "2");
        assert!(element("<A>1</B>", "A").is_err());
    }
}
