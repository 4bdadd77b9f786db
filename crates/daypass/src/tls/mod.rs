//! TLS for a listener: the operator's certificate, or one of our own local authority (W7.5).

mod local;

use std::{path::Path, sync::Arc};

use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::ResolvesServerCert,
    sign::{CertifiedKey, SingleCertAndKey},
};
use tokio_rustls::TlsAcceptor;

pub use local::{LEAF_DAYS, LocalAuthority, RENEW_SECONDS};

use crate::folder::FolderError;

/// Why a listener has no TLS.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file of the operator's cannot be used.
    #[error("{path}: {why}")]
    File {
        /// Which file.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// The local authority could not sign.
    #[error("the local certificate authority: {0}")]
    Local(#[from] rcgen::Error),
    /// rustls refuses the certificate or its key.
    #[error("TLS: {0}")]
    Rustls(#[from] rustls::Error),
    /// The authority's folder is not safe, or cannot be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

/// A listener's TLS with the operator's files.
pub fn given(certificate: &Path, key: &Path) -> Result<TlsAcceptor, TlsError> {
    let wrong = |path: &Path, why: &dyn std::fmt::Display| TlsError::File { path: path.display().to_string(), why: why.to_string() };
    let read = CertificateDer::pem_file_iter(certificate).map_err(|error| wrong(certificate, &error))?;
    let chain = read.collect::<Result<Vec<_>, _>>().map_err(|error| wrong(certificate, &error))?;
    if chain.is_empty() {
        return Err(wrong(certificate, &"it holds no certificate in PEM"));
    }
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| wrong(key, &error))?;
    let certified = CertifiedKey::from_der(chain, private, &aws_lc_rs::default_provider()).map_err(|error| wrong(key, &error))?;
    acceptor(Arc::new(SingleCertAndKey::from(certified)))
}

/// TLS 1.2 and 1.3, HTTP/2 and HTTP/1.1, whatever certificate the resolver has now.
pub(crate) fn acceptor(resolver: Arc<dyn ResolvesServerCert>) -> Result<TlsAcceptor, TlsError> {
    let builder = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let mut config = builder.with_safe_default_protocol_versions()?.with_no_client_auth().with_cert_resolver(resolver);
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

#[cfg(test)]
mod tests;
