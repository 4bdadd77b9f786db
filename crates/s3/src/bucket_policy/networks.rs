//! How much of the address space networks cover.
//!
//! What counts is all of it together: many narrow networks are as open as a broad one.

use std::{cmp::Reverse, net::Ipv4Addr};

use daypass_policy::Network;

/// The most IPv4 addresses that are not public: one network of 8 bits.
const V4_ADDRESSES: u128 = 1 << (32 - 8);
/// The most IPv6 addresses that are not public: one network of 32 bits. Recorded: unique local addresses are no exception.
const V6_ADDRESSES: u128 = 1 << (128 - 32);

/// The private networks of RFC 1918, which do not count. A network that is broader than one of them counts whole.
const PRIVATE: [Block; 3] = [
    Block::between(Ipv4Addr::new(10, 0, 0, 0), Ipv4Addr::new(10, 255, 255, 255)),
    Block::between(Ipv4Addr::new(172, 16, 0, 0), Ipv4Addr::new(172, 31, 255, 255)),
    Block::between(Ipv4Addr::new(192, 168, 0, 0), Ipv4Addr::new(192, 168, 255, 255)),
];

/// The addresses of one network.
#[derive(Debug, Clone, Copy)]
struct Block {
    first: u128,
    last: u128,
}

/// Networks of both families, without the private ones.
#[derive(Debug, Default)]
pub(super) struct Networks {
    v4: Vec<Block>,
    v6: Vec<Block>,
}

impl Networks {
    /// Reads the values of a condition as the engine does; `None` if one of them is no network.
    pub(super) fn parse(values: &[String]) -> Option<Self> {
        let mut networks = Self::default();
        for value in values {
            match Network::parse(value) {
                Network::V4 { network, mask } => networks.v4.push(Block { first: network.into(), last: (network | !mask).into() }),
                Network::V6 { network, mask } => networks.v6.push(Block { first: network, last: network | !mask }),
                Network::HostBits | Network::Unreadable => return None,
            }
        }
        networks.v4.retain(|block| !PRIVATE.iter().any(|private| block.is_in(private)));
        Some(networks)
    }

    /// These and those.
    pub(super) fn join(&mut self, mut others: Self) {
        self.v4.append(&mut others.v4);
        self.v6.append(&mut others.v6);
    }

    /// Whether so many addresses are the public.
    pub(super) fn are_broad(&self) -> bool {
        covered(&self.v4) > V4_ADDRESSES || covered(&self.v6) > V6_ADDRESSES
    }
}

impl Block {
    const fn between(first: Ipv4Addr, last: Ipv4Addr) -> Self {
        // `From` is not const.
        Self { first: first.to_bits() as u128, last: last.to_bits() as u128 }
    }

    fn is_in(&self, other: &Self) -> bool {
        other.first <= self.first && self.last <= other.last
    }

    /// All of IPv6 is one more than the number can hold.
    fn addresses(&self) -> u128 {
        (self.last - self.first).saturating_add(1)
    }
}

/// How many addresses lie in them; what lies in several counts once. Two networks share nothing, or one lies in the other.
fn covered(blocks: &[Block]) -> u128 {
    let mut blocks = blocks.to_vec();
    blocks.sort_unstable_by_key(|block| (block.first, Reverse(block.last)));
    blocks.dedup_by(|later, kept| later.is_in(kept));
    blocks.iter().fold(0, |sum, block| sum.saturating_add(block.addresses()))
}
