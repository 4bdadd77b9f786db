//! Addresses and networks, with AWS's own reading of their texts (policy-evaluation §4).
//!
//! The standard parsers are stricter than AWS in what a number may look like, and laxer in nothing; so the texts are read here.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::packed::{Packed, Packer};

/// An address of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Address {
    V4(u32),
    V6(u128),
}

/// A value of a policy under `IpAddress` or `NotIpAddress`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// IPv4. Host bits are masked off.
    V4 {
        /// The bits that an address must have.
        network: u32,
        /// Which bits those are.
        mask: u32,
    },
    /// IPv6, without host bits.
    V6 {
        /// The bits that an address must have.
        network: u128,
        /// Which bits those are.
        mask: u128,
    },
    /// Recorded: an IPv6 network with host bits set. It matches nothing at all.
    HostBits,
    /// No network.
    Unreadable,
}

/// IpAddress and NotIpAddress.
#[derive(Debug, Clone, Copy)]
pub(super) struct IpTest<'a> {
    pub(super) negated: bool,
    pub(super) networks: Packed<'a>,
}

impl IpTest<'_> {
    pub(super) fn pack(values: &[String], to: &mut Packer) {
        for text in values {
            Network::parse(text).pack(to);
        }
    }

    /// [R] A request value that cannot be read fails both operators; a policy value that cannot be read contains nothing.
    pub(super) fn judge(self, value: &str, simulated: bool) -> bool {
        let Some(address) = address(value) else { return false };
        let mut networks = self.networks;
        while !networks.is_empty() {
            match address.is_in(&mut networks) {
                Some(true) => return !self.negated,
                // [R] In the policy simulator a literal that is no network ends the comparison as false; networks before it have had their turn.
                None if simulated => return false,
                Some(false) | None => {}
            }
        }
        self.negated
    }
}

impl Address {
    /// Whether the next packed network contains it; `None` if that is no network. IPv4 is never in an IPv6 network, not even in `::/0`.
    #[inline]
    fn is_in(self, networks: &mut Packed<'_>) -> Option<bool> {
        match networks.small() {
            kept::V4 => {
                let (bits, prefix) = (count(networks), networks.number());
                Some(match self {
                    // Of the address too only the bits of the prefix are left.
                    Self::V4(address) => u64::from(address) >> (32 - bits.min(32)) == prefix,
                    Self::V6(_) => false,
                })
            }
            kept::V6 => {
                let network = u128::from(networks.number()) << 64 | u128::from(networks.number());
                let mask = mask_v6(count(networks));
                Some(match self {
                    Self::V4(_) => false,
                    Self::V6(address) => address & mask == network,
                })
            }
            kept::HOST_BITS => Some(false),
            _ => None,
        }
    }
}

impl Network {
    /// Reads a network, or an address as a network of one.
    pub fn parse(text: &str) -> Self {
        let (base, suffix) = text.split_once('/').map_or((text, None), |(base, suffix)| (base, Some(suffix)));
        if let Some(base) = v4(base) {
            return bits(suffix, 32).map_or(Self::Unreadable, |bits| {
                let mask = mask_v4(bits);
                Self::V4 { network: base & mask, mask }
            });
        }
        let Some((base, bits)) = v6(base).zip(bits(suffix, 128)) else { return Self::Unreadable };
        let mask = mask_v6(bits);
        if base & mask == base { Self::V6 { network: base, mask } } else { Self::HostBits }
    }

    fn pack(self, to: &mut Packer) {
        match self {
            Self::V4 { network, mask } => {
                to.small(kept::V4);
                to.number(mask.count_ones().into());
                to.number(u64::from(network) >> mask.count_zeros());
            }
            Self::V6 { network, mask } => {
                to.small(kept::V6);
                to.number(low_half(network >> 64));
                to.number(low_half(network));
                to.number(mask.count_ones().into());
            }
            Self::HostBits => to.small(kept::HOST_BITS),
            Self::Unreadable => to.small(kept::UNREADABLE),
        }
    }
}

/// How a packed network begins.
mod kept {
    pub(super) const V4: u8 = 0;
    pub(super) const V6: u8 = 1;
    pub(super) const HOST_BITS: u8 = 2;
    pub(super) const UNREADABLE: u8 = 3;
}

fn count(from: &mut Packed<'_>) -> u32 {
    u32::try_from(from.number()).unwrap_or_default()
}

fn mask_v4(bits: u32) -> u32 {
    u32::MAX.checked_shl(32 - bits.min(32)).unwrap_or(0)
}

fn mask_v6(bits: u32) -> u128 {
    u128::MAX.checked_shl(128 - bits.min(128)).unwrap_or(0)
}

fn low_half(bits: u128) -> u64 {
    u64::try_from(bits & u128::from(u64::MAX)).unwrap_or_default()
}

/// The address of a request. One that is IPv4 mapped into IPv6 counts as IPv4.
fn address(text: &str) -> Option<Address> {
    if let Some(address) = v4(text) {
        return Some(Address::V4(address));
    }
    let address = v6(text)?;
    Some(Ipv6Addr::from_bits(address).to_ipv4_mapped().map_or(Address::V6(address), |mapped: Ipv4Addr| Address::V4(mapped.to_bits())))
}

/// Whether a text is an address, not a network.
pub(super) fn is_address(text: &str) -> bool {
    address(text).is_some()
}

/// The length of a prefix, `+24` and `024` too; a bare address is a network of one.
fn bits(suffix: Option<&str>, all: u32) -> Option<u32> {
    let Some(suffix) = suffix else { return Some(all) };
    decimal(suffix.strip_prefix('+').unwrap_or(suffix), all)
}

/// Digits with any number of leading zeros: they are decimal, never octal.
fn decimal(text: &str, max: u32) -> Option<u32> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let significant = text.trim_start_matches('0');
    if significant.is_empty() { Some(0) } else { significant.parse().ok().filter(|number| *number <= max) }
}

fn v4(text: &str) -> Option<u32> {
    let mut rest = text.as_bytes();
    let mut address = 0;
    for _ in 0..3 {
        let (part, after) = part_v4(rest)?;
        address = address << 8 | part;
        rest = after.strip_prefix(b".")?;
    }
    let (part, after) = part_v4(rest)?;
    after.is_empty().then_some(address << 8 | part)
}

/// A decimal number of eight bits, with any number of leading zeros, and what follows it.
#[inline]
fn part_v4(text: &[u8]) -> Option<(u32, &[u8])> {
    let mut part = 0;
    let mut rest = text;
    while let Some((digit @ b'0'..=b'9', more)) = rest.split_first() {
        part = part * 10 + u32::from(digit - b'0');
        if part > 255 {
            return None;
        }
        rest = more;
    }
    (rest.len() < text.len()).then_some((part, rest))
}

/// IPv6 text as AWS reads it: a trailing colon is ignored, one leading empty group is 0, `:::` is `::` with a zero after it.
fn v6(text: &str) -> Option<u128> {
    let mut groups = Groups::default();
    match text.split_once("::") {
        None => {
            let text = text.strip_suffix(':').unwrap_or(text);
            let (leading, text) = text.strip_prefix(':').map_or((false, text), |rest| (true, rest));
            if leading {
                groups.push(0)?;
            }
            groups.read(text)?;
            (groups.count == Groups::ALL).then(|| groups.value(0))
        }
        Some((head, tail)) => {
            if let Some(head) = head.strip_prefix(':') {
                groups.push(0)?;
                groups.read(head)?;
            } else if !head.is_empty() {
                groups.read(head)?;
            }
            let before = groups.count;
            let tail = tail.strip_prefix(':').unwrap_or(tail);
            let tail = tail.strip_suffix(':').unwrap_or(tail);
            if !tail.is_empty() {
                groups.read(tail)?;
            }
            (groups.count < Groups::ALL).then(|| groups.value(groups.count - before))
        }
    }
}

/// The groups of an IPv6 text.
#[derive(Default)]
struct Groups {
    bits: u128,
    count: u32,
}

impl Groups {
    const ALL: u32 = 8;

    fn push(&mut self, group: u32) -> Option<()> {
        if self.count == Self::ALL {
            return None;
        }
        self.bits = (self.bits << 16) | u128::from(group);
        self.count += 1;
        Some(())
    }

    /// Groups of one to four hexadecimal digits; the last may be an IPv4 address.
    fn read(&mut self, text: &str) -> Option<()> {
        let mut groups = text.split(':').peekable();
        while let Some(group) = groups.next() {
            if groups.peek().is_none() && group.contains('.') {
                let address = v4(group)?;
                self.push(address >> 16)?;
                self.push(address & 0xFFFF)?;
            } else {
                let hex = (1..=4).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_hexdigit());
                self.push(if hex { u32::from_str_radix(group, 16).ok()? } else { return None })?;
            }
        }
        Some(())
    }

    /// The address, with the last `tail` groups at its end and zeros before them.
    fn value(&self, tail: u32) -> u128 {
        let low = u128::MAX.checked_shr(128 - 16 * tail).filter(|_| tail > 0).unwrap_or(0);
        let missing = 16 * (Self::ALL - self.count);
        if missing == 0 {
            return self.bits;
        }
        ((self.bits & !low).checked_shl(missing).unwrap_or(0)) | (self.bits & low)
    }
}
