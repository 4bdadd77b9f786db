//! HTTP/2 by the frame, because a well-behaved client never does these things (W6.5).

use std::time::Duration;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{super::Heads, Server};
use crate::limits::{BODY_QUIET_SECONDS, MAX_H2_PENDING_RESETS, MAX_H2_STREAMS};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;

const MAX_CONCURRENT_STREAMS: u16 = 3;
const ENHANCE_YOUR_CALM: u32 = 11;

/// `GET http://a/`, of HPACK's static table alone.
const GET: [u8; 6] = [0x82, 0x84, 0x86, 0x41, 0x01, b'a'];
const END_HEADERS: u8 = 0x4;
const END_STREAM_AND_HEADERS: u8 = 0x5;

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let mut frame = u32::try_from(payload.len()).unwrap().to_be_bytes()[1..].to_vec();
    frame.extend([kind, flags]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

async fn begin(server: &Server) -> TcpStream {
    let mut stream = server.open().await;
    stream.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await.unwrap();
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await.unwrap();
    stream
}

/// The next frame: its kind and payload. `None` at the end.
async fn next(stream: &mut TcpStream) -> Option<(u8, Vec<u8>)> {
    let mut head = [0; 9];
    tokio::time::timeout(Duration::from_secs(30), stream.read_exact(&mut head)).await.unwrap().ok()?;
    let mut payload = vec![0; u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize];
    stream.read_exact(&mut payload).await.ok()?;
    Some((head[3], payload))
}

#[tokio::test]
async fn w6_5_the_streams_of_a_connection_are_bounded() {
    let server = Server::plain().await;
    let mut stream = begin(&server).await;
    let (kind, settings) = next(&mut stream).await.unwrap();
    assert_eq!(kind, SETTINGS);
    let streams = settings.chunks_exact(6).find(|setting| u16::from_be_bytes([setting[0], setting[1]]) == MAX_CONCURRENT_STREAMS).unwrap();
    assert_eq!(u32::from_be_bytes(streams[2..].try_into().unwrap()), MAX_H2_STREAMS);
}

#[tokio::test]
async fn w6_5_streams_that_are_reset_as_they_begin_end_the_connection() {
    let server = Server::plain().await;
    let mut stream = begin(&server).await;
    let mut flood = Vec::new();
    for nth in 0..u32::try_from(MAX_H2_PENDING_RESETS).unwrap() * 4 {
        flood.extend(frame(HEADERS, END_STREAM_AND_HEADERS, 2 * nth + 1, &GET));
        flood.extend(frame(RST_STREAM, 0, 2 * nth + 1, &8_u32.to_be_bytes()));
    }
    stream.write_all(&flood).await.unwrap();
    let reason = loop {
        let (kind, payload) = next(&mut stream).await.expect("the connection ends with a reason");
        if kind == GOAWAY {
            break u32::from_be_bytes(payload[4..8].try_into().unwrap());
        }
    };
    assert_eq!(reason, ENHANCE_YOUR_CALM);
    // Another connection is served as before.
    assert_eq!(server.status("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await, 200);
}

#[tokio::test]
async fn w6_5_a_body_that_falls_silent_ends_over_http_2_too() {
    let server = Server::plain().await;
    let mut stream = begin(&server).await;
    tokio::time::pause();
    let since = tokio::time::Instant::now();
    let post = [0x83, 0x84, 0x86, 0x41, 0x01, b'a'];
    stream.write_all(&frame(HEADERS, END_HEADERS, 1, &post)).await.unwrap();
    stream.write_all(&frame(DATA, 0, 1, b"abc")).await.unwrap();
    while next(&mut stream).await.expect("an answer").0 != HEADERS {}
    let waited = since.elapsed().as_secs();
    assert!((BODY_QUIET_SECONDS..=BODY_QUIET_SECONDS + 1).contains(&waited), "{waited}");
}

/// HPACK makes a long head of a few bytes, and a connection has many of them.
#[tokio::test]
async fn w6_6_the_heads_of_all_streams_share_one_budget() {
    const STATUS_200: u8 = 0x88;
    let server = Server::start(|house| house.heads = Heads::of(300)).await;
    let mut stream = begin(&server).await;
    let mut head = vec![0x83, 0x84, 0x86, 0x41, 0x01, b'a', 0x00, 1, b'b', 120];
    head.extend([b'x'; 120]);
    // The first one sends no body and does not end; there is no room for a second beside it.
    stream.write_all(&frame(HEADERS, END_HEADERS, 1, &head)).await.unwrap();
    stream.write_all(&frame(HEADERS, END_STREAM_AND_HEADERS, 3, &head)).await.unwrap();
    assert_ne!(status(&mut stream).await, STATUS_200);
    stream.write_all(&frame(DATA, 0x1, 1, b"")).await.unwrap();
    assert_eq!(status(&mut stream).await, STATUS_200);
    stream.write_all(&frame(HEADERS, END_STREAM_AND_HEADERS, 5, &head)).await.unwrap();
    assert_eq!(status(&mut stream).await, STATUS_200);
}

/// The first byte of the next answer's head: its status, if HPACK's table has it.
async fn status(stream: &mut TcpStream) -> u8 {
    loop {
        let (kind, payload) = next(stream).await.expect("an answer");
        if kind == HEADERS {
            return payload[0];
        }
    }
}
