//! Sealed things: session tokens, page markers, records at rest, the ring under its root key.
//!
//! Bytes that nobody sealed must never open. A stranger cannot get behind the seal, but another version can, and so can whoever stole a key:
//! so the harness seals hostile bytes too, with an envelope of its own making that is written from the format and not from the kernel's code.

use std::sync::LazyLock;

use aws_lc_rs::{
    aead::{AES_256_GCM_SIV, Aad, LessSafeKey, Nonce, UnboundKey},
    hkdf,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use daypass_kernel::sessions::{
    DeploymentId, KeyMaterial, Keys, MarkerScope, NONCE_BYTES, Offence, OpenError, Purpose, Ring, RootKey, SessionCache, open, open_marker,
    open_record, seal_marker, seal_record,
};
use daypass_names::{AccessKeyId, AccountId, SessionToken, Timestamp};

const DEPLOYMENT: [u8; 16] = [7; 16];
const SESSION_KEY: [u8; 32] = [1; 32];
const STORE_KEY: &str = "/111122223333/access-key/akia1";
const NONCE: [u8; NONCE_BYTES] = [9; NONCE_BYTES];

static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::prepare(&ring()).expect("keys"));

pub(crate) fn target(bytes: &[u8]) {
    let Some((choice, bytes)) = crate::choice(bytes) else { return };
    match choice % 6 {
        0 => text(bytes),
        1 => sealed(bytes, Purpose::Session, 1),
        2 => altered(bytes),
        3 => marker(bytes),
        4 => at_rest(bytes),
        _ => root(bytes),
    }
}

/// Any text: never a session.
fn text(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    assert!(matches!(opened(text), Err(OpenError::Invalid(_))), "opened without a seal");
}

/// Any content behind a true seal: a session or a refusal, never a panic; and the cache says what opening says.
fn sealed(plain: &[u8], purpose: Purpose, deployment: u8) {
    let token = STANDARD.encode(token(plain, purpose, deployment));
    let first = opened(&token);
    assert_ne!(first, Err(OpenError::Invalid(Offence::Seal)), "the format of the envelope has changed");
}

/// A true seal with one byte changed, or of another purpose or deployment: refused as the seal's offence or earlier.
fn altered(bytes: &[u8]) {
    let [at, flip, plain @ ..] = bytes else { return };
    let mut altered = token(plain, Purpose::Session, 1);
    let at = usize::from(*at) % altered.len();
    if *flip != 0 {
        altered[at] ^= flip;
        assert!(matches!(opened(&STANDARD.encode(&altered)), Err(OpenError::Invalid(_))), "opened although altered at {at}");
    }
    for foreign in [token(plain, Purpose::PageMarker, 1), token(plain, Purpose::Session, 2)] {
        assert_eq!(opened(&STANDARD.encode(foreign)), Err(OpenError::Invalid(Offence::Seal)));
    }
}

fn marker(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (filter, position) = text.split_once('\n').unwrap_or((text, ""));
    let scope = MarkerScope { account: account(), operation: "ListUsers", filter };
    let foreign = MarkerScope { operation: "ListRoles", ..scope };
    assert!(open_marker(&KEYS, &scope, now(), text).is_err());
    if let Ok(marker) = seal_marker(&KEYS, &scope, now(), NONCE, position) {
        assert_eq!(open_marker(&KEYS, &scope, now(), &marker).as_deref(), Ok(position));
        assert!(open_marker(&KEYS, &foreign, now(), &marker).is_err());
    }
}

fn at_rest(bytes: &[u8]) {
    assert!(open_record(&KEYS, STORE_KEY, bytes).is_err(), "opened without a seal");
    if let Ok(sealed) = seal_record(&KEYS, STORE_KEY, NONCE, bytes) {
        assert_eq!(open_record(&KEYS, STORE_KEY, &sealed).expect("sealed here").plain.as_slice(), bytes);
        assert!(open_record(&KEYS, "/111122223333/access-key/akia2", &sealed).is_err());
    }
}

fn root(bytes: &[u8]) {
    let root = RootKey::new([3; 32]);
    assert!(Ring::open_under_root(&root, "/global/ring", bytes).is_err(), "opened without a seal");
    if let Some(parsed) = std::str::from_utf8(bytes).ok().and_then(RootKey::parse) {
        assert!(RootKey::parse(parsed.to_text().expose()).is_some());
    }
}

/// What a token opens to, in short; straight and through the cache, twice.
fn opened(token: &str) -> Result<String, OpenError> {
    let cache: SessionCache<(), ()> = SessionCache::new(1 << 20);
    let id = AccessKeyId::mint_temporary(account(), [5; 16]);
    let token = SessionToken::new(token.to_owned());
    let straight = open(&KEYS, now(), &id, &token).map(|session| format!("{:?}", session.content));
    for _ in 0..2 {
        let cached = cache.open(&KEYS, now(), &id, &token).map(|session| format!("{:?}", session.session().content));
        assert_eq!(straight, cached);
    }
    straight
}

/// magic ‖ format ‖ key id ‖ nonce ‖ ciphertext and tag; bound to purpose ‖ format ‖ key id ‖ deployment ‖ epoch ‖ access key id (W3.1).
fn token(plain: &[u8], purpose: Purpose, deployment: u8) -> Vec<u8> {
    let (code, label): (u8, &[u8]) = match purpose {
        Purpose::PageMarker => (4, b"daypass/1/page-marker"),
        _ => (1, b"daypass/1/session"),
    };
    let id = AccessKeyId::mint_temporary(account(), [5; 16]);
    let mut data = vec![code, 1, 0, 0, 0, 1];
    data.extend(DEPLOYMENT.map(|byte| if deployment == 1 { byte } else { byte ^ 1 }));
    data.extend(1_u64.to_be_bytes());
    data.extend((id.as_str().len() as u64).to_be_bytes());
    data.extend(id.as_str().as_bytes());
    let mut body = plain.to_vec();
    subkey(label).seal_in_place_append_tag(Nonce::assume_unique_for_key(NONCE), Aad::from(data), &mut body).expect("sealed");
    [&[0x0c, 0x06, 0x0f, 1, 0, 0, 0, 1], NONCE.as_slice(), &body].concat()
}

fn subkey(label: &[u8]) -> LessSafeKey {
    let mut bytes = [0; 32];
    let key = hkdf::Salt::new(hkdf::HKDF_SHA256, b"daypass key ring").extract(&SESSION_KEY);
    key.expand(&[label], hkdf::HKDF_SHA256).and_then(|output| output.fill(&mut bytes)).expect("thirty-two bytes");
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM_SIV, &bytes).expect("a key"))
}

fn ring() -> Ring {
    Ring::first(DeploymentId(DEPLOYMENT), start(), KeyMaterial::new(SESSION_KEY), KeyMaterial::new([2; 32]))
}

fn start() -> Timestamp {
    Timestamp::from_epoch_seconds(1_790_000_000)
}

fn now() -> Timestamp {
    start().plus_seconds(60)
}

fn account() -> AccountId {
    AccountId::parse("111122223333").expect("twelve digits")
}
