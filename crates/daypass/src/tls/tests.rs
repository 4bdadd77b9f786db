use std::os::unix::fs::PermissionsExt;

use daypass_names::Timestamp;
use rustls::{
    ClientConfig, RootCertStore,
    client::danger::ServerCertVerifier,
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};

use super::*;
use crate::entropy::OsEntropy;

const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

fn now() -> Timestamp {
    Timestamp::parse_rfc3339("2026-11-21T10:00:00Z").unwrap()
}

fn open(folder: &Path, names: &[&str], at: Timestamp) -> LocalAuthority {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    LocalAuthority::open(folder, &names, at, Arc::new(OsEntropy::open().unwrap())).unwrap()
}

/// Whether a client that trusts `trusted` takes the chain for that name at that time.
fn accepts(trusted: &str, chain: &[CertificateDer<'static>], name: &str, at: Timestamp) -> bool {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(trusted.as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(aws_lc_rs::default_provider());
    let verifier = rustls::client::WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
    let when = UnixTime::since_unix_epoch(std::time::Duration::from_secs(u64::try_from(at.epoch_seconds()).unwrap()));
    let (leaf, rest) = chain.split_first().unwrap();
    verifier.verify_server_cert(leaf, rest, &ServerName::try_from(name.to_owned()).unwrap(), &[], when).is_ok()
}

#[test]
fn w7_5_clients_that_trust_the_authority_take_its_leaves_under_our_names() {
    let folder = tempfile::tempdir().unwrap();
    let authority = open(folder.path(), &NAMES, now());
    for name in NAMES {
        assert!(accepts(authority.certificate(), &authority.chain(), name, now()), "{name}");
    }
    assert!(!accepts(authority.certificate(), &authority.chain(), "other.example", now()));
}

#[test]
fn w7_5_the_authority_is_constrained_to_our_names() {
    let folder = tempfile::tempdir().unwrap();
    let authority = open(folder.path(), &NAMES, now());
    for stolen in ["sts.amazonaws.com", "192.0.2.1"] {
        let forged = authority.sign_for_test(&[stolen], now());
        assert!(!accepts(authority.certificate(), &forged, stolen, now()), "{stolen}");
    }
    let honest = authority.sign_for_test(&["localhost"], now());
    assert!(accepts(authority.certificate(), &honest, "localhost", now()));
}

#[test]
fn w7_5_leaves_are_short_lived_and_renewed() {
    let folder = tempfile::tempdir().unwrap();
    let authority = open(folder.path(), &NAMES, now());
    let later = now().plus_seconds((LEAF_DAYS + 1) * 86_400);
    assert!(!accepts(authority.certificate(), &authority.chain(), "localhost", later));
    authority.renew(later).unwrap();
    assert!(accepts(authority.certificate(), &authority.chain(), "localhost", later));
    const { assert!(RENEW_SECONDS * 2 < LEAF_DAYS * 86_400) };
}

#[test]
fn w7_5_the_authority_s_key_is_closed_to_others() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path(), &NAMES, now());
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", file.path());
    }
    std::fs::set_permissions(folder.path().join("ca-key.pem"), std::fs::Permissions::from_mode(0o640)).unwrap();
    let names: Vec<String> = NAMES.iter().map(ToString::to_string).collect();
    assert!(LocalAuthority::open(folder.path(), &names, now(), Arc::new(OsEntropy::open().unwrap())).is_err());
}

#[test]
fn the_authority_stays_until_its_names_or_its_end_change() {
    let folder = tempfile::tempdir().unwrap();
    let first = open(folder.path(), &NAMES, now()).certificate().to_owned();
    let again = open(folder.path(), &["127.0.0.1", "::1", "localhost", "localhost"], now().plus_seconds(3600));
    assert_eq!(again.certificate(), first);
    assert!(accepts(&first, &again.chain(), "localhost", now()));
    let wider = open(folder.path(), &["localhost", "sts.internal"], now());
    assert_ne!(wider.certificate(), first);
    let late = open(folder.path(), &["localhost", "sts.internal"], now().plus_seconds(5 * 365 * 86_400 - 86_400));
    assert_ne!(late.certificate(), wider.certificate());
}

#[test]
fn given_files_are_named_when_they_are_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = (folder.path().join("c.pem"), folder.path().join("k.pem"));
    assert!(given(&certificate, &key).map(|_| ()).unwrap_err().to_string().contains("c.pem"));
    std::fs::write(&certificate, "").unwrap();
    assert!(given(&certificate, &key).map(|_| ()).unwrap_err().to_string().contains("no certificate"));
}

#[tokio::test]
async fn a_handshake_chooses_http_2_when_the_client_can() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Arc::new(open(folder.path(), &NAMES, Timestamp::from_epoch_seconds(i64::try_from(UnixTime::now().as_secs()).unwrap())));
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority.certificate().as_bytes()).unwrap()).unwrap();
    let acceptor = acceptor(Arc::clone(&authority) as Arc<dyn ResolvesServerCert>).unwrap();
    let builder = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider())).with_safe_default_protocol_versions().unwrap();
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let (near, far) = tokio::io::duplex(16 * 1024);
    let server = tokio::spawn(async move { acceptor.accept(far).await.unwrap() });
    let client = tokio_rustls::TlsConnector::from(Arc::new(config)).connect(ServerName::try_from("localhost").unwrap(), near).await.unwrap();
    assert_eq!(client.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    drop((client, server.await.unwrap()));
}
