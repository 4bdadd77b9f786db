//! The client without load: one connection, one call after the other.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use anyhow::{Context, ensure};

use crate::{
    http::{Answer, read_head},
    pipes,
    request::{Call, Key, now},
};

/// The longest wait for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

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
        Ok(Self { stream, host: address.to_string() })
    }

    /// Makes a call and returns the answer's body. An answer that is not 200 is an error.
    pub fn call(&mut self, call: &Call, key: &Key) -> anyhow::Result<String> {
        let request = call.sign(key, &self.host, now())?;
        let (arrived, answer) = self.send(&request)?;
        Ok(String::from_utf8(pipes::body(&arrived, answer)?.to_vec())?)
    }

    /// Sends the bytes of a request and returns those of its answer.
    pub fn send(&mut self, request: &[u8]) -> anyhow::Result<(Vec<u8>, Answer)> {
        self.stream.write_all(request)?;
        let (mut arrived, mut piece) = (Vec::new(), [0; 16 * 1024]);
        loop {
            let read = self.stream.read(&mut piece)?;
            ensure!(read > 0, "the server closed the connection");
            arrived.extend_from_slice(piece.get(..read).unwrap_or_default());
            if let Some(answer) = read_head(&arrived)?.filter(|answer| answer.bytes() <= arrived.len()) {
                return Ok((arrived, answer));
            }
        }
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
