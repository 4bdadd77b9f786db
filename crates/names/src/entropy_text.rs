//! The sixteen (or seventeen) characters behind an id's prefix: base32 text that carries the account.

use crate::AccountId;

/// RFC 4648 base32, which AWS ids use without padding.
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Where an id keeps its account: bit 47 says that it does, bits 7 to 46 are the account, seven random bits follow (sts-api §1).
const CARRIES_ACCOUNT: u64 = 1 << 47;
const ACCOUNT_BITS: u64 = 0x7fff_ffff_ff80;

/// Base32 text of `length` characters: nine and a half carry the account, the rest is random.
pub(crate) fn mint(account: AccountId, random: [u8; 16], length: usize) -> String {
    let noise = u128::from_be_bytes(random);
    let head = CARRIES_ACCOUNT | (account.as_u64() << 7) | u64::try_from(noise & 0x7f).unwrap_or(0);
    // 48 bits of head, then random bits, read five at a time from the top.
    let bits = (u128::from(head) << 80) | ((noise >> 7) & ((1 << 80) - 1));
    (0..length)
        .map(|at| {
            let shift = 123_usize.saturating_sub(at * 5);
            let index = usize::try_from((bits >> shift) & 31).unwrap_or(0);
            char::from(ALPHABET.get(index).copied().unwrap_or(b'A'))
        })
        .collect()
}

/// The account in a minted text, if it carries one.
pub(crate) fn account(text: &str) -> Option<AccountId> {
    let mut bits = 0_u64;
    for byte in text.bytes().take(10) {
        let digit = ALPHABET.iter().position(|letter| *letter == byte)?;
        bits = (bits << 5) | u64::try_from(digit).ok()?;
    }
    if text.len() < 10 {
        return None;
    }
    let head = bits >> 2;
    (head & CARRIES_ACCOUNT != 0).then(|| AccountId::from_u64((head & ACCOUNT_BITS) >> 7)).flatten()
}

/// Whether every character is of the alphabet.
pub(crate) fn is_base32(text: &str) -> bool {
    text.bytes().all(|byte| ALPHABET.contains(&byte))
}
