//! Texts with which others begin.
//!
//! A trie of bits (PATRICIA, a crit-bit tree) that keeps none of its texts: each node tells at which bit two groups of them part. Whoever
//! walks down by the bits of a text arrives at the one that has most in common with it, and whatever begins the text begins that one too. Since
//! nothing is compared, some that are found begin otherwise; a statement that is found says for itself whether it applies.

/// Texts are told apart by this many bytes; what is found is the more.
const MOST_BYTES: usize = 0xFFFF;
/// A child that is no node but an entry.
const ENTRY: u16 = 0x8000;

/// The bits of texts in their order, each text with a statement.
#[derive(Debug)]
pub(super) struct Trie {
    root: u16,
    nodes: Box<[Node]>,
    entries: Box<[Entry]>,
}

/// Where texts part: a byte, and a bit of its symbol.
#[derive(Debug, Clone, Copy)]
struct Node {
    at: u16,
    mask: u16,
    without: u16,
    with: u16,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    /// The place after that of the nearest entry before it with which it begins; 0 if there is none.
    above: u16,
    statement: u16,
}

/// Where two neighbours part. The earlier place is the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Parting {
    at: usize,
    /// From the highest bit of a symbol, which tells a byte from the end.
    bit: u32,
}

impl Trie {
    /// `None` if there are too many of them.
    pub(super) fn of(mut texts: Vec<(&str, u16)>) -> Option<Self> {
        texts.sort_unstable();
        texts.dedup();
        if texts.len() >= usize::from(ENTRY) {
            return None;
        }
        let mut growing = Growing { nodes: Vec::with_capacity(texts.len()), spine: Vec::new(), root: ENTRY };
        let mut entries: Vec<Entry> = Vec::with_capacity(texts.len());
        // Those that the last one begins with, itself included.
        let mut open: Vec<(&[u8], u16)> = Vec::new();
        for (text, statement) in texts {
            let text = text.as_bytes().get(..MOST_BYTES).unwrap_or(text.as_bytes());
            let place = u16::try_from(entries.len()).ok()?;
            if let Some((last, _)) = open.last() {
                growing.add(last, text, place)?;
            }
            while open.pop_if(|(known, _)| !text.starts_with(known)).is_some() {}
            entries.push(Entry { above: open.last().map_or(0, |(_, place)| place + 1), statement });
            open.push((text, place));
        }
        Some(Self { root: growing.root, nodes: growing.nodes.into(), entries: entries.into() })
    }

    /// The statements of all entries with which a text begins, and perhaps of others.
    pub(super) fn beginning(&self, text: &str, each: &mut impl FnMut(u16)) {
        let text = text.as_bytes();
        let mut child = self.root;
        while child & ENTRY == 0 {
            let Some(node) = self.nodes.get(usize::from(child)) else { return };
            child = if symbol(text, usize::from(node.at)) & node.mask == 0 { node.without } else { node.with };
        }
        let mut entry = self.entries.get(usize::from(child & !ENTRY));
        while let Some(Entry { above, statement }) = entry {
            each(*statement);
            entry = usize::from(*above).checked_sub(1).and_then(|place| self.entries.get(place));
        }
    }
}

/// A byte with its ninth bit set, or the end of the text, which comes before every byte.
fn symbol(text: &[u8], at: usize) -> u16 {
    text.get(at).map_or(0, |byte| 0x100 | u16::from(*byte))
}

/// A trie to which texts are added in their order.
struct Growing {
    nodes: Vec<Node>,
    /// The nodes on the way to the last entry, with where they part.
    spine: Vec<(Parting, u16)>,
    root: u16,
}

impl Growing {
    /// Adds the entry of a text, which comes after that of the last one. Of equal texts the last one stays: the others are above it.
    fn add(&mut self, last: &[u8], text: &[u8], place: u16) -> Option<()> {
        let Some(parting) = Parting::of(last, text) else {
            *self.last_child()? = ENTRY | place;
            return Some(());
        };
        let mut without = None;
        while let Some((_, node)) = self.spine.pop_if(|(known, _)| *known > parting) {
            without = Some(node);
        }
        let node = u16::try_from(self.nodes.len()).ok()?;
        let child = self.last_child()?;
        let without = without.unwrap_or(*child);
        *child = node;
        self.nodes.push(Node { at: u16::try_from(parting.at).ok()?, mask: 0x100 >> parting.bit, without, with: ENTRY | place });
        self.spine.push((parting, node));
        Some(())
    }

    /// What hangs at the end of the spine.
    fn last_child(&mut self) -> Option<&mut u16> {
        match self.spine.last() {
            None => Some(&mut self.root),
            Some((_, node)) => self.nodes.get_mut(usize::from(*node)).map(|node| &mut node.with),
        }
    }
}

impl Parting {
    /// `None` if they are alike.
    fn of(one: &[u8], other: &[u8]) -> Option<Self> {
        let at = one.iter().zip(other).take_while(|(one, other)| one == other).count();
        let apart = symbol(one, at) ^ symbol(other, at);
        (apart != 0).then(|| Self { at, bit: apart.leading_zeros() - 7 })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Whatever begins a text is found; of what does not, only what begins what is found.
        #[test]
        fn every_beginning_of_a_text_is_found(texts in prop::collection::vec("[ab]{0,6}|[a-cé]{0,3}", 0..24), text in "[ab]{0,8}|[a-cé]{0,4}") {
            let numbered: Vec<(&str, u16)> = texts.iter().map(String::as_str).zip(0..).collect();
            let trie = Trie::of(numbered.clone()).unwrap();
            let mut found = Vec::new();
            trie.beginning(&text, &mut |statement| found.push(statement));
            let beginnings: Vec<u16> = numbered.iter().filter(|(start, _)| text.starts_with(start)).map(|(_, at)| *at).collect();
            for at in &beginnings {
                prop_assert!(found.contains(at), "{texts:?} {text:?} {found:?}");
            }
            for one in &found {
                prop_assert!(found.iter().any(|other| texts[usize::from(*other)].starts_with(&texts[usize::from(*one)])));
            }
        }
    }
}
