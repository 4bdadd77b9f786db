mod h2;

use std::time::Duration;

use bytes::Bytes;
use daypass_kernel::ports::BoxFuture;
use daypass_names::Timestamp;
use http::header;
use http_body_util::{BodyExt, Full};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::*;
use crate::{
    clock::{SystemClock, SystemSource, start},
    limits::{BODY_QUIET_SECONDS, BODY_READ_SECONDS, HEAD_READ_SECONDS, MAX_HEAD_BYTES, MAX_HEADERS},
};

/// Says what it was given: method, target, host, source, transport and body.
struct Echo {
    healthy: bool,
}

impl Site for Echo {
    async fn answer(&self, connection: &Connection, request: Request<ArrivingBody>) -> Response<ReplyBody> {
        let (head, body) = request.into_parts();
        if head.uri.path() == "/slow" {
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
        let body = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
        let host = head.headers.get_all(header::HOST).iter().map(|host| host.to_str().unwrap()).collect::<Vec<_>>().join("|");
        let text = format!("{} {} {host} {} {} {}", head.method, head.uri, connection.source, connection.secure, String::from_utf8_lossy(&body));
        Response::new(ReplyBody::whole(text))
    }

    fn health(&self) -> Health {
        Health { parts: vec![("store", None), ("journal", (!self.healthy).then(|| "the disk is full".into()))] }
    }
}

/// Stands still.
struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::from_epoch_seconds(784_887_151)
    }

    fn sleep_until(&self, _at: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}

struct Server {
    address: std::net::SocketAddr,
    drain: Option<Drain>,
}

impl Server {
    async fn start(change: impl FnOnce(&mut House<Echo>)) -> Self {
        let mut house = House {
            site: Arc::new(Echo { healthy: true }),
            clock: Arc::new(Still),
            dev_clock: None,
            hosts: vec!["sts.internal".into()],
            bucket_domains: vec!["localhost".into()],
            trusted_proxies: Vec::new(),
            instruments: Instruments::off(),
            heads: Heads::default(),
        };
        change(&mut house);
        let bound = bind("127.0.0.1:0".parse().unwrap(), &[]).await.unwrap();
        let address = bound.address();
        Self { address, drain: Some(Drain::serve(&Arc::new(house), vec![bound])) }
    }

    async fn plain() -> Self {
        Self::start(|_| ()).await
    }

    async fn open(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Sends the bytes on a connection of their own and returns everything that comes back until it is closed.
    async fn send(&self, bytes: &str) -> String {
        let mut stream = self.open().await;
        stream.write_all(bytes.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8(answer).unwrap()
    }

    async fn status(&self, bytes: &str) -> u16 {
        let answer = self.send(bytes).await;
        answer.get(9..12).and_then(|status| status.parse().ok()).unwrap_or_else(|| panic!("{bytes:?}: {answer:?}"))
    }

    /// `GET` of a path of ours, with further header lines.
    async fn get(&self, path: &str, headers: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\n{headers}\r\n")).await
    }
}

const OURS: &str = "Host: localhost\r\n";

#[tokio::test]
async fn a_plain_request_arrives_as_it_was_sent() {
    let server = Server::plain().await;
    let answer = server.send("POST /a?b=c HTTP/1.1\r\nHost: sts.us-east-1.amazonaws.com\r\nContent-Length: 5\r\n\r\nhello").await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.ends_with("POST /a?b=c sts.us-east-1.amazonaws.com 127.0.0.1 false hello"), "{answer}");
    assert!(answer.contains("date: Tue, 15 Nov 1994 08:12:31 GMT\r\n"), "{answer}");
}

#[tokio::test]
async fn w6_5_two_hosts_are_refused() {
    let server = Server::plain().await;
    assert_eq!(server.status("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n").await, 400);
    assert_eq!(server.status("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n").await, 400);
    assert_eq!(server.status("GET / HTTP/1.1\r\n\r\n").await, 400);
    assert_eq!(server.status("GET / HTTP/1.0\r\n\r\n").await, 400);
    assert_eq!(server.status("GET / HTTP/1.1\r\nHost: user@a\r\n\r\n").await, 400);
}

#[tokio::test]
async fn w6_5_an_absolute_target_and_host_must_agree() {
    let server = Server::plain().await;
    assert_eq!(server.status("GET http://b/x HTTP/1.1\r\nHost: a\r\n\r\n").await, 400);
    assert_eq!(server.status("GET http://a/x HTTP/1.1\r\n\r\n").await, 400);
    let answer = server.send("GET http://A/x?y HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(answer.ends_with("GET /x?y a 127.0.0.1 false "), "{answer}");
}

#[tokio::test]
async fn w6_5_content_length_with_transfer_encoding_is_refused() {
    let server = Server::plain().await;
    let chunked = "5\r\nhello\r\n0\r\n\r\n";
    for head in [
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "transfer-encoding:chunked\r\ncontent-length :5",
    ] {
        assert_eq!(server.status(&format!("POST / HTTP/1.1\r\nHost: a\r\n{head}\r\n\r\n{chunked}")).await, 400, "{head}");
    }
    assert_eq!(server.status("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!").await, 400);
    for coding in ["Transfer-Encoding: gzip, chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "Transfer-Encoding: identity"] {
        assert_eq!(server.status(&format!("POST / HTTP/1.1\r\nHost: a\r\n{coding}\r\n\r\n{chunked}")).await, 400, "{coding}");
    }
    let answer = server.send(&format!("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n{chunked}")).await;
    assert!(answer.ends_with("hello"), "{answer}");
}

#[tokio::test]
async fn w6_5_a_hidden_length_is_seen_on_a_connection_that_is_kept() {
    let server = Server::plain().await;
    let mut stream = server.open().await;
    let mut answer = [0; 4096];
    for body in ["one", "two"] {
        stream.write_all(format!("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n{body}").as_bytes()).await.unwrap();
        let read = stream.read(&mut answer).await.unwrap();
        assert!(std::str::from_utf8(&answer[..read]).unwrap().ends_with(body));
    }
    stream.write_all(b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n3\r\nbad\r\n0\r\n\r\n").await.unwrap();
    let read = stream.read(&mut answer).await.unwrap();
    assert!(answer[..read].starts_with(b"HTTP/1.1 400"));
    // What was read as two requests by somebody is never read as a second one here.
    assert_eq!(stream.read(&mut answer).await.unwrap_or(0), 0);
}

#[tokio::test]
async fn w6_5_a_chunked_request_behind_another_in_the_same_bytes_is_refused() {
    let server = Server::plain().await;
    let answer = server.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nPOST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("HTTP/1.1 400"), "{answer}");
}

#[tokio::test]
async fn w6_5_a_head_beyond_its_limits_is_431() {
    let server = Server::plain().await;
    let fits = format!("GET / HTTP/1.1\r\nHost: a\r\nx: {}\r\n\r\n", "v".repeat(MAX_HEAD_BYTES - 2048));
    assert_eq!(server.status(&fits).await, 200);
    let long = format!("GET / HTTP/1.1\r\nHost: a\r\nx: {}\r\n\r\n", "v".repeat(MAX_HEAD_BYTES));
    assert_eq!(server.status(&long).await, 431);
    let many = format!("GET / HTTP/1.1\r\nHost: a\r\n{}\r\n", "x: y\r\n".repeat(MAX_HEADERS));
    assert_eq!(server.status(&many).await, 431);
}

#[tokio::test(start_paused = true)]
async fn w6_5_a_head_that_does_not_end_ends_the_connection() {
    let server = Server::plain().await;
    let mut stream = server.open().await;
    stream.write_all(b"GET / HTTP/1.1\r\nHost").await.unwrap();
    let begun = tokio::time::Instant::now();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    assert!(begun.elapsed().as_secs() <= u64::from(HEAD_READ_SECONDS) + 5, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn live_ready_and_health_are_on_every_listener() {
    let server = Server::plain().await;
    for path in ["live", "ready", "health"] {
        assert!(server.get(&format!("/_daypass/{path}"), OURS).await.starts_with("HTTP/1.1 200"));
    }
    let sick = Server::start(|house| house.site = Arc::new(Echo { healthy: false })).await;
    assert!(sick.get("/_daypass/live", OURS).await.starts_with("HTTP/1.1 200"));
    for path in ["ready", "health"] {
        let answer = sick.get(&format!("/_daypass/{path}"), OURS).await;
        assert!(answer.starts_with("HTTP/1.1 503") && !answer.contains("disk"), "{answer}");
    }
    assert!(sick.get("/_daypass/other", OURS).await.starts_with("HTTP/1.1 404"));
    assert!(
        sick.send(&format!("POST /_daypass/health HTTP/1.1\r\n{OURS}Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{{}}"))
            .await
            .starts_with("HTTP/1.1 405")
    );
}

#[tokio::test]
async fn w6_3_our_paths_need_a_host_that_is_ours() {
    let server = Server::plain().await;
    for host in ["localhost:4747", "127.0.0.1", "127.8.8.8:1", "[::1]:4747", "STS.internal:443"] {
        assert!(server.get("/_daypass/live", &format!("Host: {host}\r\n")).await.starts_with("HTTP/1.1 200"), "{host}");
    }
    for host in ["evil.example", "localhost.evil.example", "192.0.2.1", "[2001:db8::1]", "sts.internal.evil.example"] {
        assert!(server.get("/_daypass/live", &format!("Host: {host}\r\n")).await.starts_with("HTTP/1.1 403"), "{host}");
    }
}

#[tokio::test]
async fn w6_3_pages_of_other_sites_are_refused_and_nothing_answers_cors() {
    let server = Server::plain().await;
    for foreign in
        ["Origin: https://evil.example", "Origin: null", "Origin: http://localhost:1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"]
    {
        assert!(server.get("/_daypass/live", &format!("{OURS}{foreign}\r\n")).await.starts_with("HTTP/1.1 403"), "{foreign}");
    }
    for own in ["Origin: http://localhost", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none"] {
        let answer = server.get("/_daypass/live", &format!("{OURS}{own}\r\n")).await;
        assert!(answer.starts_with("HTTP/1.1 200") && !answer.to_lowercase().contains("access-control"), "{own}");
    }
}

/// A server with a clock that can be moved.
async fn dev(folder: &tempfile::TempDir) -> Server {
    let file = folder.path().join("dev-clock");
    let begin = start(Timestamp::from_epoch_seconds(0), None, false).unwrap();
    let clock = Arc::new(SystemClock::new(SystemSource, begin, DevClock::<SystemSource>::stored_offset(&file).unwrap()));
    Server::start(|house| house.dev_clock = Some(Arc::new(DevClock::new(clock, file)))).await
}

async fn post_clock(server: &Server, kind: &str, body: &str) -> String {
    let length = body.len();
    server.send(&format!("POST /_daypass/clock HTTP/1.1\r\n{OURS}Content-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}")).await
}

#[tokio::test]
async fn w5_1_the_clock_is_moved_only_forward_and_stays_moved_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let server = dev(&folder).await;
    assert!(server.get("/_daypass/clock", OURS).await.ends_with("\"offset_seconds\":0}\n"));
    let answer = post_clock(&server, "application/json", "{\"advance_seconds\": 3600}").await;
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("\"offset_seconds\":3600}\n"), "{answer}");
    assert!(post_clock(&server, "application/json", "{\"set\": \"2999-01-01T00:00:00Z\"}").await.contains("{\"now\":\"2999-01-01T00:00:0"));
    assert!(dev(&folder).await.get("/_daypass/clock", OURS).await.contains("{\"now\":\"2999-01-01T00:00:0"));
    for wrong in [
        "{\"advance_seconds\": -1}",
        "{\"set\": \"2001-01-01T00:00:00Z\"}",
        "{\"set\": \"soon\"}",
        "{}",
        "{\"advance_seconds\": 1, \"set\": \"x\"}",
        "",
    ] {
        assert!(post_clock(&server, "application/json", wrong).await.starts_with("HTTP/1.1 400"), "{wrong}");
    }
}

#[tokio::test]
async fn w6_3_a_post_needs_the_type_that_no_form_can_send() {
    let folder = tempfile::tempdir().unwrap();
    let server = dev(&folder).await;
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] {
        assert!(post_clock(&server, kind, "{\"advance_seconds\": 1}").await.starts_with("HTTP/1.1 415"), "{kind}");
    }
    assert!(post_clock(&server, "application/json; charset=utf-8", "{\"advance_seconds\": 1}").await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn w5_1_without_dev_there_is_no_clock() {
    let server = Server::plain().await;
    assert!(server.get("/_daypass/clock", OURS).await.starts_with("HTTP/1.1 404"));
    assert!(post_clock(&server, "application/json", "{\"advance_seconds\": 1}").await.starts_with("HTTP/1.1 404"));
}

#[tokio::test]
async fn w6_2_the_source_is_the_socket_unless_a_proxy_is_trusted() {
    let claim = "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 198.51.100.7\r\nX-Forwarded-Proto: https\r\n\r\n";
    assert!(Server::plain().await.send(claim).await.ends_with(" 127.0.0.1 false "));
    let behind = Server::start(|house| house.trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()]).await;
    assert!(behind.send(claim).await.ends_with(" 198.51.100.7 true "));
    assert_eq!(behind.status("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: somebody\r\n\r\n").await, 400);
}

#[tokio::test]
async fn a_finishing_server_answers_what_it_has_begun_and_takes_nothing_new() {
    let mut server = Server::plain().await;
    let mut stream = server.open().await;
    stream.write_all(b"GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    server.drain.take().unwrap().finish().await;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("/slow"), "{answer}");
    assert!(TcpStream::connect(server.address).await.is_err());
}

#[tokio::test]
async fn a_used_port_is_named() {
    let server = Server::plain().await;
    let error = bind(server.address, &[]).await.map(|_| ()).unwrap_err().to_string();
    assert!(error.contains(&format!("{} is in use by another process", server.address)), "{error}");
}

/// How many virtual seconds a POST takes whose body comes a byte at a time, so far apart, as far as it comes.
async fn dripped(apart: Duration, bytes: usize, announced: &str) -> Duration {
    let server = Server::plain().await;
    let mut stream = server.open().await;
    tokio::time::pause();
    let begin = tokio::time::Instant::now();
    stream.write_all(format!("POST / HTTP/1.1\r\nHost: a\r\n{announced}\r\n\r\n").as_bytes()).await.unwrap();
    for _ in 0..bytes {
        let _ = stream.write_all(b"x").await;
        tokio::time::sleep(apart).await;
    }
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 "));
    begin.elapsed()
}

#[tokio::test]
async fn w6_5_a_body_that_falls_silent_ends() {
    let waited = dripped(Duration::ZERO, 3, "Content-Length: 10").await.as_secs();
    assert!((BODY_QUIET_SECONDS..=BODY_QUIET_SECONDS + 3).contains(&waited), "{waited}");
}

#[tokio::test]
async fn w6_5_a_body_that_drips_ends() {
    let apart = Duration::from_secs(BODY_QUIET_SECONDS - 2);
    // However long it says that it is.
    for announced in ["Content-Length: 10", "Content-Length: 5368709120", "X-Amz-Decoded-Content-Length: 5368709120\r\nContent-Length: 5368712345"] {
        let waited = dripped(apart, 9, announced).await.as_secs();
        assert!((BODY_READ_SECONDS..=BODY_READ_SECONDS + 2 * apart.as_secs()).contains(&waited), "{waited}");
        tokio::time::resume();
    }
}

/// Sends the parts one after the other, each after something came back for the one before; the last answer, to its end.
async fn in_turns(server: &Server, parts: &[&str]) -> String {
    let mut stream = server.open().await;
    let mut answer = vec![0; 4096];
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            assert_ne!(stream.read(&mut answer).await.unwrap(), 0, "closed before {part:?}");
        }
        stream.write_all(part.as_bytes()).await.unwrap();
    }
    stream.shutdown().await.unwrap();
    let mut last = Vec::new();
    let _ = stream.read_to_end(&mut last).await;
    String::from_utf8_lossy(&last).into_owned()
}

const CHUNKED: &str = "POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n";
const WITH_LENGTH: &str = "POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";

#[tokio::test]
async fn w6_5_chunks_follow_a_request_that_ended_and_nothing_follows_them() {
    let server = Server::plain().await;
    let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    let post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
    for before in [get, post] {
        let answer = in_turns(&server, &[before, CHUNKED]).await;
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("a=b"), "{answer}");
        assert!(answer.contains("connection: close\r\n"), "{answer}");
        let answer = in_turns(&server, &[before, WITH_LENGTH]).await;
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    }
}

#[tokio::test]
async fn w6_5_a_length_is_not_hidden_behind_an_answer() {
    let server = Server::plain().await;
    // A head that begins before an answer and ends after it, as if it began there.
    let begun = "GET / HTTP/1.1\r\nHost: a\r\n\r\nPOST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 60\r\nX-A: ";
    let ended = "POST /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n";
    let answer = in_turns(&server, &[begun, ended]).await;
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    // A body that looks like a head, after the answer that asks for it.
    let fake = "POST /c HTTP/1.1\r\nX: y\r\n\r\n";
    let asked = format!("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: {}\r\n\r\n", fake.len());
    let answer = in_turns(&server, &[&asked, &format!("{fake}{WITH_LENGTH}")]).await;
    assert!(answer.contains("HTTP/1.1 400") || answer.matches("HTTP/1.1").count() < 2, "{answer}");
}

#[tokio::test]
async fn w6_5_only_the_first_bytes_of_a_connection_make_it_http_2() {
    let pulse = Arc::new(pulse::Pulse::default());
    pulse.arrived(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 24\r\n\r\n");
    let flight = pulse.begin(Some(24));
    pulse.sent();
    pulse.arrived(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    drop(flight);
    pulse.sent();
    pulse.arrived(b"GET / HTTP/1.1\r\n");
    assert!(pulse.read().in_head, "a head is timed as before");
}

/// A request over HTTP/2 whose `:authority` and `Host` are chosen apart.
async fn over_h2(server: &Server, authority: &str, host: Option<&str>) -> (u16, String) {
    use hyper_util::rt::{TokioExecutor, TokioIo};
    let io = TokioIo::new(server.open().await);
    let (mut sender, connection) = hyper::client::conn::http2::handshake(TokioExecutor::new(), io).await.unwrap();
    tokio::spawn(connection);
    let mut request = Request::builder().uri(format!("http://{authority}/x?y"));
    if let Some(host) = host {
        request = request.header(header::HOST, host);
    }
    let response = sender.send_request(request.body(Full::new(Bytes::new())).unwrap()).await.unwrap();
    let status = response.status().as_u16();
    (status, String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap())
}

#[tokio::test]
async fn w6_5_authority_and_host_must_agree() {
    let server = Server::plain().await;
    assert_eq!(over_h2(&server, "a", None).await, (200, "GET /x?y a 127.0.0.1 false ".into()));
    assert_eq!(over_h2(&server, "a", Some("A")).await.0, 200);
    assert_eq!(over_h2(&server, "a", Some("b")).await.0, 400);
}
