//! The client: one signed request, one answer, over loopback.

use anyhow::Context;
use bytes::Bytes;
use daypass_names::{SecretAccessKey, SessionToken, Timestamp};
use daypass_sigv4::{Head, HeaderSignature, PathStyle, Signer};
use http::{Request, Response};
use http_body_util::{BodyExt, Full, Limited};
use hyper::{body::Incoming, client::conn::http1};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::net::TcpStream;
use zeroize::Zeroizing;

use super::{call::Call, reply::Reply};
use crate::{
    clock::{Source, SystemSource},
    root_credentials::Pair,
};

/// The region that is signed for.
const REGION: &str = "us-east-1";

/// The longest answer that is read, in bytes: the story's are a few hundred.
const MAX_ANSWER_BYTES: usize = 256 * 1024;

/// Who asks, under the name that a profile of the CLI would have.
pub(super) struct Profile {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) secret: SecretAccessKey,
    pub(super) token: Option<SessionToken>,
}

impl Profile {
    /// The root user, from the server's file.
    pub(super) fn root(pair: Pair) -> Self {
        Self { name: "root".into(), id: pair.id.to_string(), secret: pair.secret, token: None }
    }
}

/// The way to the server.
pub(super) struct Client {
    host: String,
    /// How far the server's clock is ahead of the machine's, in seconds.
    offset: i64,
}

impl Client {
    pub(super) fn to(url: &str) -> anyhow::Result<Self> {
        let host = url.strip_prefix("http://").context("the quickstart's server has no TLS")?;
        Ok(Self { host: host.to_owned(), offset: 0 })
    }

    /// Asks as somebody.
    pub(super) async fn ask(&self, who: &Profile, call: &Call) -> anyhow::Result<Reply> {
        let response = self.send(self.signed(who, call)?).await?;
        let (head, body) = response.into_parts();
        let body = Limited::new(body, MAX_ANSWER_BYTES).collect().await.map_err(|error| anyhow::anyhow!("the answer was cut short: {error}"))?;
        let text = String::from_utf8(body.to_bytes().to_vec()).context("the answer is not text")?;
        Ok(Reply::new(head.status, &head.headers, Zeroizing::new(text)))
    }

    /// Moves the server's clock on, as only `--dev` lets it be moved; from now on signatures are made with the same offset.
    pub(super) async fn advance_clock(&mut self, seconds: i64) -> anyhow::Result<()> {
        let body = json!({ "advance_seconds": seconds }).to_string();
        let request = Request::post("/_daypass/clock").header("host", &self.host).header("content-type", "application/json");
        let response = self.send(request.body(Full::new(Bytes::from(body)))?).await?;
        let body = Limited::new(response.into_body(), MAX_ANSWER_BYTES).collect().await;
        let body = body.map_err(|error| anyhow::anyhow!("the clock's answer was cut short: {error}"))?.to_bytes();
        let told: Value = serde_json::from_slice(&body).context("the clock does not tell its time")?;
        self.offset = told.get("offset_seconds").and_then(Value::as_i64).context("the clock was not moved")?;
        Ok(())
    }

    fn signed(&self, who: &Profile, call: &Call) -> anyhow::Result<Request<Full<Bytes>>> {
        let hash = hex::encode(Sha256::digest(&call.body));
        let mut headers = vec![("host", self.host.clone())];
        headers.extend(call.headers.iter().cloned());
        if call.service == "s3" {
            headers.push(("x-amz-content-sha256", hash.clone()));
        }
        let signature = self.sign(who, call, &headers, &hash)?;
        headers.push(("x-amz-date", signature.x_amz_date));
        headers.extend(signature.x_amz_security_token.map(|token| ("x-amz-security-token", token.expose().to_owned())));
        headers.push(("authorization", signature.authorization));
        headers.push(("user-agent", concat!("daypass-quickstart/", env!("CARGO_PKG_VERSION")).into()));
        let target = if call.query.is_empty() { call.path.clone() } else { format!("{}?{}", call.path, call.query) };
        let request = Request::builder().method(call.method).uri(target);
        let request = headers.into_iter().fold(request, |request, (name, value)| request.header(name, value));
        request.body(Full::new(Bytes::from(call.body.clone()))).context("the request cannot be made")
    }

    fn sign(&self, who: &Profile, call: &Call, headers: &[(&str, String)], hash: &str) -> anyhow::Result<HeaderSignature> {
        let headers: Vec<(&str, &[u8])> = headers.iter().map(|(name, value)| (*name, value.as_bytes())).collect();
        let head = Head { method: call.method, path: &call.path, query: &call.query, headers: &headers };
        let signer = Signer {
            access_key_id: &who.id,
            secret: &who.secret,
            token: who.token.as_ref(),
            region: REGION,
            service: call.service,
            now: Timestamp::from_epoch_millis(SystemSource.wall()).plus_seconds(self.offset),
            path: if call.service == "s3" { PathStyle::Verbatim } else { PathStyle::Normalized },
        };
        signer.sign(&head, hash).context("the request cannot be signed")
    }

    /// One connection a request: what a refusal closes is nobody else's.
    async fn send(&self, request: Request<Full<Bytes>>) -> anyhow::Result<Response<Incoming>> {
        let stream = TcpStream::connect(&self.host).await.context("the quickstart's server cannot be reached")?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        sender.send_request(request).await.context("the quickstart's server did not answer")
    }
}
