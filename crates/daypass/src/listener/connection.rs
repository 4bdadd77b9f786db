//! One connection: HTTP/1.1 or HTTP/2, its requests, its supervision, its end.

use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use daypass_kernel::{ReplyBody, request::Connection};
use http::{HeaderValue, Request, Response, StatusCode, Version, header};
use hyper::{
    body::{Body, Incoming},
    service::service_fn,
};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    sync::watch,
    time::{Instant, MissedTickBehavior, interval_at},
};

use super::{
    ArrivingBody, House, Site,
    accept::told,
    answer::{Leaving, Turned, date},
    forwarded::{self, Forwarded},
    gate, paths,
    pulse::Pulse,
    supervise::{Supervisor, Verdict},
    wire::Wire,
};
use crate::limits;

/// How often the supervisor looks.
const TICK: Duration = Duration::from_secs(1);

/// Serves a connection to its end. `drain` turns true when the server finishes.
pub(super) async fn serve<S: Site, T>(house: Arc<House<S>>, stream: T, facts: Connection, mut drain: watch::Receiver<bool>)
where
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let pulse = Arc::new(Pulse::default());
    let io = TokioIo::new(Wire::new(stream, Arc::clone(&pulse)));
    let facts = Arc::new(facts);
    let draining = drain.clone();
    let service = service_fn({
        let pulse = Arc::clone(&pulse);
        move |request| answer(Arc::clone(&house), Arc::clone(&pulse), Arc::clone(&facts), draining.clone(), request)
    });
    let builder = builder();
    let connection = builder.serve_connection(io, service);
    tokio::pin!(connection);
    let mut tick = interval_at(Instant::now() + TICK, TICK);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut supervisor = Supervisor::default();
    let mut finishing = false;
    loop {
        tokio::select! {
            ended = connection.as_mut() => {
                if let Err(error) = ended {
                    tracing::debug!(%error, "a connection ended badly");
                }
                return;
            }
            _ = tick.tick() => {
                pulse.tick();
                if supervisor.tick(pulse.read()) == Verdict::Close {
                    // A second chance would be a second's rest for whoever drips.
                    connection.as_mut().graceful_shutdown();
                    let _ = tokio::time::timeout(TICK, connection.as_mut()).await;
                    return;
                }
            }
            () = told(&mut drain), if !finishing => {
                finishing = true;
                connection.as_mut().graceful_shutdown();
            }
        }
    }
}

/// W6.5: every limit that the HTTP library can hold for us.
fn builder() -> auto::Builder<TokioExecutor> {
    let mut builder = auto::Builder::new(TokioExecutor::new());
    // The supervisor has the times: the library's own would count silence between requests as part of a head.
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(None)
        .max_buf_size(limits::MAX_HEAD_BYTES)
        // A request that was read is finished and recorded, even if its client has closed its side by then.
        .half_close(true)
        .auto_date_header(false);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits::MAX_H2_STREAMS)
        .max_pending_accept_reset_streams(limits::MAX_H2_PENDING_RESETS)
        .max_local_error_reset_streams(limits::MAX_H2_LOCAL_RESETS)
        .max_header_list_size(u32::try_from(limits::MAX_HEAD_BYTES).unwrap_or(u32::MAX))
        .initial_stream_window_size(limits::H2_STREAM_WINDOW_BYTES)
        .initial_connection_window_size(limits::H2_CONNECTION_WINDOW_BYTES)
        .keep_alive_interval(Duration::from_secs(limits::H2_PING_SECONDS))
        .keep_alive_timeout(Duration::from_secs(limits::H2_PING_SECONDS))
        .auto_date_header(false);
    builder
}

async fn answer<S: Site>(
    house: Arc<House<S>>,
    pulse: Arc<Pulse>,
    facts: Arc<Connection>,
    draining: watch::Receiver<bool>,
    request: Request<Incoming>,
) -> Result<Response<Leaving>, Infallible> {
    let flight = pulse.begin(request.body().size_hint().exact());
    let begun = house.instruments.begin();
    let (mut head, body) = request.into_parts();
    let ours_to_end = head.version < Version::HTTP_2;
    let chunked = ours_to_end && head.headers.contains_key(header::TRANSFER_ENCODING);
    let ended = Arc::new(AtomicBool::new(true));
    let room = house.heads.hold(&head).and_then(|room| gate::check(&mut head, &pulse).map(|()| room));
    let mut response = match room {
        Ok(_room) => {
            let body = ArrivingBody::new(body, &head, &pulse, &ended);
            let request = Request::from_parts(head, body);
            if paths::is_ours(&request, &house.bucket_domains) {
                let draining = *draining.borrow();
                paths::answer(&house, draining, request).await.map(ReplyBody::from)
            } else {
                pass_on(&house, &facts, request).await
            }
        }
        Err(turned) => turned.answer().map(ReplyBody::from),
    };
    response.headers_mut().insert(header::DATE, date(house.clock.now()));
    if chunked || ours_to_end && !ended.load(Ordering::Acquire) {
        // Where such a body ended is not seen here, so nothing may follow it (W6.5). A client that waits for `100 Continue` sends none of it.
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    house.instruments.end(begun, response.status());
    Ok(response.map(|body| Leaving::new(body, flight)))
}

async fn pass_on<S: Site>(house: &House<S>, facts: &Connection, request: Request<ArrivingBody>) -> Response<ReplyBody> {
    match forwarded::read(facts, &house.trusted_proxies, request.headers()) {
        Forwarded::No => house.site.answer(facts, request).await,
        Forwarded::Yes(caller) => house.site.answer(&caller, request).await,
        Forwarded::Unreadable => Turned::new(StatusCode::BAD_REQUEST, "X-Forwarded-For cannot be read").answer().map(ReplyBody::from),
    }
}
