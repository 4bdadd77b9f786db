//! The local certificate authority: made by us, trusted by whoever takes its certificate, and good for our own names only.
//!
//! W7.5: its certificate is constrained to the names that we listen under, so that a stolen key cannot speak for anybody else's; its key is
//! a file of mode 0600; leaves live for days, are signed in memory and never stored.

use std::{net::IpAddr, path::Path, sync::Arc};

use arc_swap::ArcSwap;
use daypass_kernel::ports::{Entropy, random};
use daypass_names::Timestamp;
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, NameConstraints, SerialNumber, date_time_ymd,
};
use rustls::{
    crypto::aws_lc_rs,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
};

use super::TlsError;
use crate::folder::{self, FolderError};

/// How long a leaf lives.
pub const LEAF_DAYS: i64 = 7;

/// How often a new leaf is signed, in seconds: long before the old one ends.
pub const RENEW_SECONDS: i64 = DAY_SECONDS;

/// How long the authority lives: as long as it takes to replace what clients trust.
const AUTHORITY_DAYS: i64 = 5 * 365;
/// It is replaced when less than this is left of it.
const AUTHORITY_REST_DAYS: i64 = 90;
const DAY_SECONDS: i64 = 86_400;
/// The longest file of the authority, in bytes.
const MAX_FILE_BYTES: u64 = 64 * 1024;

const KEY: &str = "ca-key.pem";
const CERTIFICATE: &str = "ca.pem";
/// What the certificate was made for: its names and its last day, one a line.
const TERMS: &str = "ca-terms";

/// The authority, with the leaf that listeners show now.
pub struct LocalAuthority {
    issuer: Issuer<'static, KeyPair>,
    certificate: String,
    names: Vec<String>,
    entropy: Arc<dyn Entropy>,
    leaf: ArcSwap<CertifiedKey>,
}

impl std::fmt::Debug for LocalAuthority {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("LocalAuthority").field("names", &self.names).finish_non_exhaustive()
    }
}

impl LocalAuthority {
    /// Opens the authority of that folder, or makes one: the first time, when our names change, and before it ends.
    pub fn open(folder: &Path, names: &[String], now: Timestamp, entropy: Arc<dyn Entropy>) -> Result<Self, TlsError> {
        let mut names = names.to_vec();
        names.sort();
        names.dedup();
        let (key, certificate, terms) = match stored(folder, &names, now)? {
            Some(found) => found,
            None => make(folder, &names, now, entropy.as_ref())?,
        };
        let issuer = Issuer::new(authority(&names, &terms, entropy.as_ref()), key);
        let leaf = ArcSwap::from(sign(&issuer, &names, now, entropy.as_ref())?);
        Ok(Self { issuer, certificate, names, entropy, leaf })
    }

    /// What clients need to trust, in PEM.
    pub fn certificate(&self) -> &str {
        &self.certificate
    }

    #[cfg(test)]
    pub(super) fn chain(&self) -> Vec<rustls::pki_types::CertificateDer<'static>> {
        self.leaf.load().cert.clone()
    }

    /// What a thief of the key could sign.
    #[cfg(test)]
    pub(super) fn sign_for_test(&self, names: &[&str], now: Timestamp) -> Vec<rustls::pki_types::CertificateDer<'static>> {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        sign(&self.issuer, &names, now, self.entropy.as_ref()).unwrap().cert.clone()
    }

    /// Signs a new leaf; connections from now on see it.
    pub fn renew(&self, now: Timestamp) -> Result<(), TlsError> {
        self.leaf.store(sign(&self.issuer, &self.names, now, self.entropy.as_ref())?);
        Ok(())
    }
}

impl ResolvesServerCert for LocalAuthority {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.leaf.load_full())
    }
}

/// The first and the last day of an authority.
struct Terms {
    from: Timestamp,
    until: Timestamp,
}

/// The authority on file, if it is for these names and lives long enough.
fn stored(folder: &Path, names: &[String], now: Timestamp) -> Result<Option<(KeyPair, String, Terms)>, TlsError> {
    let Some(terms) = read(&folder.join(TERMS))? else {
        return Ok(None);
    };
    let mut lines = terms.lines();
    let mut instant = || lines.next().and_then(|line| Timestamp::parse_rfc3339(line).ok());
    let (Some(from), Some(until)) = (instant(), instant()) else {
        return Ok(None);
    };
    if !lines.eq(names.iter().map(String::as_str)) || until.seconds_since(now) < AUTHORITY_REST_DAYS * DAY_SECONDS || now < from {
        return Ok(None);
    }
    let (Some(key), Some(certificate)) = (read(&folder.join(KEY))?, read(&folder.join(CERTIFICATE))?) else {
        return Ok(None);
    };
    Ok(Some((KeyPair::from_pem(&key)?, certificate.as_str().to_owned(), Terms { from, until })))
}

fn read(path: &Path) -> Result<Option<zeroize::Zeroizing<String>>, TlsError> {
    match folder::read_private(path, MAX_FILE_BYTES) {
        Ok(bytes) => Ok(std::str::from_utf8(&bytes).ok().map(|text| zeroize::Zeroizing::new(text.to_owned()))),
        Err(FolderError::Io { cause, .. }) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// Makes a new authority. Its terms are written last: what a crash leaves behind has none, and is made again.
fn make(folder: &Path, names: &[String], now: Timestamp, entropy: &dyn Entropy) -> Result<(KeyPair, String, Terms), TlsError> {
    let terms = Terms { from: now.minus_seconds(DAY_SECONDS), until: now.plus_seconds(AUTHORITY_DAYS * DAY_SECONDS) };
    let key = KeyPair::generate()?;
    let certificate = authority(names, &terms, entropy).self_signed(&key)?.pem();
    folder::remove(&folder.join(TERMS))?;
    folder::replace(&folder.join(KEY), zeroize::Zeroizing::new(key.serialize_pem()).as_bytes())?;
    folder::replace(&folder.join(CERTIFICATE), certificate.as_bytes())?;
    let text = format!("{}\n{}\n{}\n", terms.from, terms.until, names.join("\n"));
    folder::replace(&folder.join(TERMS), text.as_bytes())?;
    Ok((key, certificate, terms))
}

/// The authority's certificate, before it is signed. Made again at each start, it is the same issuer: name and key say who that is.
fn authority(names: &[String], terms: &Terms, entropy: &dyn Entropy) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = named("Daypass local authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: names.iter().map(|name| subtree(name.trim_start_matches("*."))).collect(),
        excluded_subtrees: Vec::new(),
    });
    valid(&mut params, terms.from, terms.until);
    params.serial_number = Some(serial(entropy));
    params
}

fn sign(issuer: &Issuer<'static, KeyPair>, names: &[String], now: Timestamp, entropy: &dyn Entropy) -> Result<Arc<CertifiedKey>, TlsError> {
    let key = KeyPair::generate()?;
    let mut params = CertificateParams::new(names.to_vec())?;
    params.distinguished_name = named("Daypass");
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    // A client's clock may be a little behind ours.
    valid(&mut params, now.minus_seconds(DAY_SECONDS), now.plus_seconds(LEAF_DAYS * DAY_SECONDS));
    params.serial_number = Some(serial(entropy));
    let leaf = params.signed_by(&key, issuer)?;
    let private = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    Ok(Arc::new(CertifiedKey::from_der(vec![leaf.der().clone()], private, &aws_lc_rs::default_provider())?))
}

fn named(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished
}

fn subtree(name: &str) -> GeneralSubtree {
    match name.parse::<IpAddr>() {
        Ok(address) => GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(address, if address.is_ipv4() { 32 } else { 128 })),
        Err(_) => GeneralSubtree::DnsName(name.to_owned()),
    }
}

/// Positive, and never twice.
fn serial(entropy: &dyn Entropy) -> SerialNumber {
    let mut bytes: [u8; 16] = random(entropy);
    if let Some(first) = bytes.first_mut() {
        *first = (*first & 0x7f) | 0x40;
    }
    SerialNumber::from_slice(&bytes)
}

/// From the beginning of one day to that of another: the library that makes certificates has a time type of its own, which is met only here.
fn valid(params: &mut CertificateParams, from: Timestamp, until: Timestamp) {
    let (year, month, day) = civil(from);
    params.not_before = date_time_ymd(year, month, day);
    let (year, month, day) = civil(until);
    params.not_after = date_time_ymd(year, month, day);
}

fn civil(at: Timestamp) -> (i32, u8, u8) {
    let text = at.date();
    let digits = |from: usize, to: usize| text.get(from..to).and_then(|digits| digits.parse::<u16>().ok()).unwrap_or(1);
    let small = |value: u16| u8::try_from(value).unwrap_or(1);
    (digits(0, 4).into(), small(digits(4, 6)), small(digits(6, 8)))
}
