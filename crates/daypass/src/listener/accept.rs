//! Sockets: bound before anything is promised, accepted while there is room, closed when the work in flight is done.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use daypass_kernel::request::{Connection, TlsFacts};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    task::JoinSet,
    time::timeout,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use super::{House, Site, connection};
use crate::limits::{ACCEPT_PAUSE, DRAIN_SECONDS, HEAD_READ_SECONDS, MAX_CONNECTIONS};

/// An address could not be listened on.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// Somebody else does.
    #[error("{0} is in use by another process: stop it, or choose another port with --listen (port 0 takes a free one)")]
    InUse(SocketAddr),
    /// The operating system refused.
    #[error("{address} cannot be listened on: {cause}")]
    Io {
        /// Which.
        address: SocketAddr,
        /// Its words.
        cause: io::Error,
    },
}

/// A socket that listens and does not accept yet.
pub struct Bound {
    socket: TcpListener,
    address: SocketAddr,
    tls: Option<TlsAcceptor>,
    services: Arc<[String]>,
}

/// Binds an address, for plain HTTP until it is given TLS.
pub async fn bind(address: SocketAddr, services: &[String]) -> Result<Bound, BindError> {
    let refused = |cause: io::Error| match cause.kind() {
        io::ErrorKind::AddrInUse => BindError::InUse(address),
        _ => BindError::Io { address, cause },
    };
    let socket = TcpListener::bind(address).await.map_err(refused)?;
    let address = socket.local_addr().map_err(refused)?;
    Ok(Bound { socket, address, tls: None, services: services.into() })
}

impl Bound {
    /// Speaks TLS from its first connection on.
    pub fn set_tls(&mut self, acceptor: TlsAcceptor) {
        self.tls = Some(acceptor);
    }

    /// Where it listens, its port chosen.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How a client on this machine reaches it; an address that means all of them is named by loopback.
    pub fn url(&self) -> String {
        let mut address = self.address;
        if address.ip().is_unspecified() {
            address.set_ip(if address.is_ipv4() { [127, 0, 0, 1].into() } else { std::net::Ipv6Addr::LOCALHOST.into() });
        }
        format!("{}://{address}", if self.tls.is_some() { "https" } else { "http" })
    }
}

/// The end of the server, told to every connection.
#[derive(Debug)]
pub struct Drain {
    begin: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

impl Drain {
    /// Serves these sockets until it is told to finish.
    pub fn serve<S: Site>(house: &Arc<House<S>>, sockets: Vec<Bound>) -> Self {
        let (begin, drain) = watch::channel(false);
        let room = Arc::new(Semaphore::new(MAX_CONNECTIONS));
        let mut tasks = JoinSet::new();
        for bound in sockets {
            tasks.spawn(accept(Arc::clone(house), Arc::new(bound), Arc::clone(&room), drain.clone()));
        }
        Self { begin, tasks }
    }

    /// Stops accepting, lets the requests in flight finish, and returns when they have, or when the time for it is over.
    pub async fn finish(mut self) {
        self.begin.send_replace(true);
        let all = async { while self.tasks.join_next().await.is_some() {} };
        if timeout(Duration::from_secs(DRAIN_SECONDS), all).await.is_err() {
            tracing::warn!(seconds = DRAIN_SECONDS, "some requests did not finish in time");
        }
    }
}

async fn accept<S: Site>(house: Arc<House<S>>, bound: Arc<Bound>, room: Arc<Semaphore>, mut drain: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = next(&bound.socket, &room) => accepted,
            () = told(&mut drain) => break,
            Some(_) = connections.join_next(), if !connections.is_empty() => continue,
        };
        match accepted {
            Ok((stream, peer, permit)) => {
                let (house, bound, drain) = (Arc::clone(&house), Arc::clone(&bound), drain.clone());
                connections.spawn(async move {
                    let _permit = permit;
                    open(house, &bound, stream, peer, drain).await;
                });
            }
            Err(error) => {
                // Out of descriptors, or a client that left in the queue: neither is the end of the listener.
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(ACCEPT_PAUSE).await;
            }
        }
    }
    while connections.join_next().await.is_some() {}
}

/// Resolves when the server finishes.
pub(super) async fn told(drain: &mut watch::Receiver<bool>) {
    // A sender that is gone has finished, too.
    let _ = drain.wait_for(|draining| *draining).await;
}

async fn next(socket: &TcpListener, room: &Arc<Semaphore>) -> io::Result<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let permit = Arc::clone(room).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, peer) = socket.accept().await?;
    Ok((stream, peer, permit))
}

async fn open<S: Site>(house: Arc<House<S>>, bound: &Bound, stream: TcpStream, peer: SocketAddr, drain: watch::Receiver<bool>) {
    // Answers are small and whole: waiting to fill a packet would only delay them.
    let _ = stream.set_nodelay(true);
    let facts = |tls: Option<TlsFacts>| Connection { source: peer.ip().to_canonical(), secure: tls.is_some(), tls, services: bound.services.clone() };
    let Some(acceptor) = &bound.tls else {
        return connection::serve(house, stream, facts(None), drain).await;
    };
    match timeout(Duration::from_secs(HEAD_READ_SECONDS.into()), acceptor.accept(stream)).await {
        Ok(Ok(stream)) => {
            let tls = tls_facts(&stream);
            connection::serve(house, stream, facts(Some(tls)), drain).await;
        }
        Ok(Err(error)) => tracing::debug!(%error, "a TLS handshake failed"),
        Err(_) => tracing::debug!("a TLS handshake took too long"),
    }
}

fn tls_facts(stream: &TlsStream<TcpStream>) -> TlsFacts {
    let (_, session) = stream.get_ref();
    let version = match session.protocol_version() {
        Some(rustls::ProtocolVersion::TLSv1_2) => "TLSv1.2",
        _ => "TLSv1.3",
    };
    let cipher = session.negotiated_cipher_suite().and_then(|suite| suite.suite().as_str()).unwrap_or_default();
    // IANA's names of the suites of 1.3 have no version in them.
    TlsFacts { version, cipher: cipher.replacen("TLS13_", "TLS_", 1) }
}
