//! The admin listener: `/metrics` and health, on loopback, and only if it is set. Nothing can be changed here (W7.1).

use std::{convert::Infallible, io, net::SocketAddr, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::{net::TcpListener, sync::Semaphore, task::JoinHandle};

use crate::{
    limits::{ACCEPT_PAUSE, HEAD_READ_SECONDS, MAX_ADMIN_CONNECTIONS, MAX_HEAD_BYTES},
    listener::{Site, health_answer, plain_answer},
};

/// Prometheus's text form.
const METRICS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Binds and serves; returns where. It ends with the task.
pub async fn serve<S: Site>(address: SocketAddr, site: Arc<S>, metrics: PrometheusHandle) -> io::Result<(SocketAddr, JoinHandle<()>)> {
    let socket = TcpListener::bind(address).await?;
    let address = socket.local_addr()?;
    Ok((address, tokio::spawn(accept(socket, site, metrics))))
}

async fn accept<S: Site>(socket: TcpListener, site: Arc<S>, metrics: PrometheusHandle) {
    let room = Arc::new(Semaphore::new(MAX_ADMIN_CONNECTIONS));
    loop {
        let Ok((stream, _)) = socket.accept().await else {
            tokio::time::sleep(ACCEPT_PAUSE).await;
            continue;
        };
        let Ok(permit) = Arc::clone(&room).try_acquire_owned() else {
            continue;
        };
        let (site, metrics) = (Arc::clone(&site), metrics.clone());
        tokio::spawn(async move {
            let _permit = permit;
            let service = service_fn(move |request| {
                let response = answer(site.as_ref(), &metrics, &request);
                async move { Ok::<_, Infallible>(response) }
            });
            let mut builder = http1::Builder::new();
            builder.timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(HEAD_READ_SECONDS.into())).max_buf_size(MAX_HEAD_BYTES);
            let _ = builder.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

fn answer<S: Site>(site: &S, metrics: &PrometheusHandle, request: &Request<Incoming>) -> Response<Full<Bytes>> {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return plain_answer(StatusCode::METHOD_NOT_ALLOWED, "text/plain", "nothing can be changed here\n".into());
    }
    match request.uri().path() {
        "/metrics" => plain_answer(StatusCode::OK, METRICS, metrics.render()),
        "/health" | "/_daypass/health" => health_answer(&site.health()),
        _ => plain_answer(StatusCode::NOT_FOUND, "text/plain", "no such path\n".into()),
    }
}
