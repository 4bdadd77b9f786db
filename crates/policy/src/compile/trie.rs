//! Texts with which others begin.
//!
//! A trie that keeps none of its texts: a node tells at which byte two or more of them part, and where each goes on. Whoever walks down by the
//! bytes of a text meets everything that begins it. Bytes in between are not looked at, so some that are met begin otherwise; a statement says
//! for itself whether it applies.

use std::ops::Range;

/// Texts are told apart by this many bytes; what is met is the more.
const MOST_BYTES: usize = 0xFFFF;
/// Nothing is there.
const NONE: u16 = 0xFFFF;
/// A child that is no node but a group of statements.
const GROUP: u16 = 0x8000;
/// In a group: another statement follows.
const MORE: u16 = 0x8000;

/// Where texts part.
#[derive(Debug)]
pub(super) struct Trie {
    nodes: Box<[Node]>,
    /// The root, then for each node as many as there are bytes from its lowest to its highest.
    children: Box<[u16]>,
    /// The statements of equal texts stand together.
    statements: Box<[u16]>,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    /// Where its children stand.
    children: u32,
    /// The byte by which its texts part.
    at: u16,
    /// The group of the text that ends there.
    ended: u16,
    lowest: u8,
    /// How far the highest is from the lowest.
    span: u8,
}

impl Trie {
    /// `None` if there are too many of them.
    pub(super) fn of(mut texts: Vec<(&str, u16)>) -> Option<Self> {
        texts.sort_unstable();
        texts.dedup();
        if texts.len() >= usize::from(GROUP) || texts.iter().any(|(_, statement)| *statement >= MORE) {
            return None;
        }
        let texts: Vec<(&[u8], u16)> = texts.into_iter().map(|(text, statement)| (cut(text), statement)).collect();
        let mut growing = Growing { nodes: Vec::new(), children: vec![NONE], open: Vec::new() };
        growing.open.push((0, 0..texts.len()));
        while let Some((slot, range)) = growing.open.pop() {
            let child = growing.grow(texts.get(range.clone())?, range.start)?;
            *growing.children.get_mut(slot)? = child;
        }
        let is_followed = |at: usize| texts.get(at).zip(texts.get(at + 1)).is_some_and(|((one, _), (next, _))| one == next);
        let statements = texts.iter().enumerate().map(|(at, (_, statement))| statement | if is_followed(at) { MORE } else { 0 });
        Some(Self { nodes: growing.nodes.into(), children: growing.children.into(), statements: statements.collect() })
    }

    /// The statements of all texts with which a text begins, and perhaps of others.
    pub(super) fn beginning(&self, text: &[u8], each: &mut impl FnMut(u16)) {
        let mut child = self.children.first().copied().unwrap_or(NONE);
        while child < GROUP {
            let Some(node) = self.nodes.get(usize::from(child)) else { return };
            self.group(node.ended, each);
            let Some(byte) = text.get(usize::from(node.at)) else { return };
            let offset = byte.wrapping_sub(node.lowest);
            if offset > node.span {
                return;
            }
            let place = usize::try_from(node.children).unwrap_or(usize::MAX).saturating_add(usize::from(offset));
            child = self.children.get(place).copied().unwrap_or(NONE);
        }
        self.group(child, each);
    }

    fn group(&self, group: u16, each: &mut impl FnMut(u16)) {
        if group == NONE {
            return;
        }
        for statement in self.statements.get(usize::from(group & !GROUP)..).unwrap_or_default() {
            each(statement & !MORE);
            if statement & MORE == 0 {
                return;
            }
        }
    }
}

fn cut(text: &str) -> &[u8] {
    text.as_bytes().get(..MOST_BYTES).unwrap_or(text.as_bytes())
}

/// A trie in the making.
struct Growing {
    nodes: Vec<Node>,
    children: Vec<u16>,
    /// Texts that have no place yet, and where the child will stand that leads to them.
    open: Vec<(usize, Range<usize>)>,
}

impl Growing {
    /// Makes a child of some texts, the first of which has that place among all of them.
    fn grow(&mut self, texts: &[(&[u8], u16)], first: usize) -> Option<u16> {
        let Some(((one, _), (other, _))) = texts.first().zip(texts.last()) else { return Some(NONE) };
        let group = GROUP | u16::try_from(first).ok()?;
        if one == other {
            return Some(group);
        }
        let at = one.iter().zip(*other).take_while(|(one, other)| one == other).count();
        let ended = texts.iter().take_while(|(text, _)| text.len() == at).count();
        let (lowest, highest) = (byte(texts.get(ended)?, at)?, byte(texts.last()?, at)?);
        let children = self.children.len();
        self.children.resize(children + usize::from(highest - lowest) + 1, NONE);
        let mut from = ended;
        while let Some(next) = texts.get(from) {
            let symbol = byte(next, at)?;
            let alike = texts.iter().skip(from).take_while(|text| byte(text, at) == Some(symbol)).count();
            self.open.push((children + usize::from(symbol - lowest), first + from..first + from + alike));
            from += alike;
        }
        let node = u16::try_from(self.nodes.len()).ok().filter(|node| *node < GROUP)?;
        self.nodes.push(Node {
            children: u32::try_from(children).ok()?,
            at: u16::try_from(at).ok()?,
            ended: if ended > 0 { group } else { NONE },
            lowest,
            span: highest - lowest,
        });
        Some(node)
    }
}

fn byte((text, _): &(&[u8], u16), at: usize) -> Option<u8> {
    text.get(at).copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Whatever begins a text is found, once; and what is found besides begins otherwise only where the trie has not looked.
        #[test]
        fn every_beginning_of_a_text_is_found(texts in prop::collection::vec("[ab]{0,6}|[a-cé]{0,3}", 0..24), text in "[ab]{0,8}|[a-cé]{0,4}") {
            let numbered: Vec<(&str, u16)> = texts.iter().map(String::as_str).zip(0..).collect();
            let trie = Trie::of(numbered.clone()).unwrap();
            let mut found = Vec::new();
            trie.beginning(text.as_bytes(), &mut |statement| found.push(statement));
            let beginnings: Vec<u16> = numbered.iter().filter(|(start, _)| text.starts_with(start)).map(|(_, at)| *at).collect();
            for at in &beginnings {
                prop_assert!(found.contains(at), "{texts:?} {text:?} {found:?}");
            }
            for (at, one) in found.iter().enumerate() {
                prop_assert!(!found[..at].contains(one), "{texts:?} {text:?} {found:?}");
            }
        }
    }
}
