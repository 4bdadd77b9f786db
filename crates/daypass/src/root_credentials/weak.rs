//! What must never guard the root of an organisation: secrets that can be guessed, and those that every manual prints (W7.3).

use std::collections::HashSet;

use super::Pair;

/// The shortest secret that is taken, in characters; AWS's have 40.
const MIN_SECRET_CHARS: usize = 32;

/// The fewest different characters in a secret. Forty random characters of base64 have fewer than 20 once in a hundred million times.
const MIN_DIFFERENT_CHARS: usize = 16;

/// Parts of well-known pairs, lower-cased: AWS's manuals, MinIO, LocalStack, moto and other test servers.
const WELL_KNOWN: [&str; 9] = ["example", "minioadmin", "localstack", "password", "changeme", "daypass", "testing", "00000000", "12345678"];

/// Says why a pair is refused.
pub(super) fn judge(pair: &Pair) -> Result<(), &'static str> {
    let secret = pair.secret.expose();
    if secret.chars().count() < MIN_SECRET_CHARS {
        return Err("its secret is shorter than 32 characters");
    }
    if secret.chars().collect::<HashSet<_>>().len() < MIN_DIFFERENT_CHARS {
        return Err("its secret repeats few characters");
    }
    let (id, secret) = (pair.id.as_str().to_ascii_lowercase(), secret.to_ascii_lowercase());
    if WELL_KNOWN.iter().any(|known| id.contains(known) || secret.contains(known)) {
        return Err("it is well known");
    }
    if secret.contains(&id) {
        return Err("its secret contains its id");
    }
    Ok(())
}
