//! The floor: an HTTP server that reads a whole request, appends one record with one write, and answers a fixed number of bytes.
//! Told so, it is a file server: it keeps what is put to it in a file, and sends that file to who gets it.
//!
//! It knows nothing of AWS. Its threads and the options of its connections are those of daypass.

use std::{fs::File, io::Write, net::SocketAddr, path::PathBuf, sync::Arc};

use anyhow::Context;
use bytes::Bytes;
use clap::Args;
use http_body_util::{BodyExt, Either, Full};
use hyper::{
    Method, Request, Response,
    body::Incoming,
    header::{HeaderMap, HeaderName, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};

use crate::{
    bare_file::{self, Pieces},
    child,
    plan::SERVER_THREADS,
};

/// The record of one request, as long as an event of the journal.
const RECORD_BYTES: usize = 900;
/// The longest head of a request that daypass reads.
const MAX_HEAD_BYTES: usize = 32 * 1024;
/// The longest answer that may be asked for.
const MAX_ANSWER_BYTES: usize = 16 * 1024 * 1024;

/// What it answers.
#[derive(Debug, Args)]
pub struct BareArgs {
    /// Bytes of each answer
    #[arg(long)]
    answer_bytes: usize,
    /// A header of each answer, `name: value`; may be said again
    #[arg(long, value_name = "HEADER")]
    header: Vec<String>,
    /// The file that records are appended to
    #[arg(long, value_name = "FILE")]
    records: PathBuf,
    /// Keep the body of a PUT in this file, hashed and synced, and send the file as the answer to a GET
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

struct Floor {
    records: File,
    record: Vec<u8>,
    answer: Bytes,
    headers: HeaderMap,
    file: Option<PathBuf>,
}

/// Serves until it is ended. The first line on standard output is `ready <url>`.
pub fn serve(args: BareArgs) -> anyhow::Result<()> {
    child::end_with_parent()?;
    anyhow::ensure!(args.answer_bytes <= MAX_ANSWER_BYTES, "--answer-bytes: at most {MAX_ANSWER_BYTES}");
    let mut record = vec![b'r'; RECORD_BYTES - 1];
    record.push(b'\n');
    let floor = Arc::new(Floor {
        records: File::options().create(true).append(true).open(&args.records).context("the file of records")?,
        record,
        answer: Bytes::from(vec![b'x'; args.answer_bytes]),
        headers: headers(&args.header)?,
        file: args.file,
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(SERVER_THREADS).enable_all().build()?;
    runtime.block_on(accept(floor))
}

fn headers(lines: &[String]) -> anyhow::Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for line in lines {
        let (name, value) = line.split_once(": ").context("a header is `name: value`")?;
        headers.append(HeaderName::from_bytes(name.as_bytes())?, HeaderValue::from_str(value)?);
    }
    Ok(headers)
}

async fn accept(floor: Arc<Floor>) -> anyhow::Result<()> {
    let socket = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
    writeln!(std::io::stdout(), "ready http://{}", socket.local_addr()?)?;
    loop {
        let (stream, _) = socket.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(converse(Arc::clone(&floor), stream));
    }
}

async fn converse(floor: Arc<Floor>, stream: TcpStream) {
    let service = service_fn(move |request| answer(Arc::clone(&floor), request));
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(None).max_buf_size(MAX_HEAD_BYTES).half_close(true);
    // A connection that ends badly is the client's figure to lose.
    let _ = builder.serve_connection(TokioIo::new(stream), service).await;
}

type Answer = Response<Either<Full<Bytes>, Pieces>>;

async fn answer(floor: Arc<Floor>, request: Request<Incoming>) -> anyhow::Result<Answer> {
    let method = request.method().clone();
    let body = match (&floor.file, method) {
        (Some(file), Method::PUT) => {
            bare_file::keep(file, request.into_body()).await?;
            None
        }
        (Some(file), Method::GET) => Some(Pieces::open(file.clone()).await?),
        (_, _) => {
            let _whole = request.into_body().collect().await?.to_bytes();
            None
        }
    };
    (&floor.records).write_all(&floor.record)?;
    let mut response = Response::new(body.map_or_else(|| Either::Left(Full::new(floor.answer.clone())), Either::Right));
    response.headers_mut().clone_from(&floor.headers);
    Ok(response)
}
