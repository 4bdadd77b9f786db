//! Texts with which others begin.
//!
//! Tries that keep none of their texts: a node tells at which byte two or more of them part, and where each goes on. Whoever walks down by the
//! bytes of a text meets everything that begins it. Bytes in between are not looked at, so some that are met begin otherwise; a statement says
//! for itself whether it applies. All of it is one row of words, since a row that is not in the processor's cache costs more than the walk.

use std::ops::Range;

/// Texts are told apart by this many bytes; what is met is the more.
const MOST_BYTES: usize = 0xFFFF;
/// Nothing is there.
const NONE: u16 = 0xFFFF;
/// Leads to a group of statements; without it, to a node.
const GROUP: u16 = 0x8000;
/// In a group: another statement follows.
const MORE: u16 = 0x8000;
/// Words of a node before its children, one for each byte from its lowest to its highest: the place of the byte by which its texts part; the
/// group of the text that ends there; the lowest byte and how far the highest is from it.
const NODE_WORDS: usize = 3;

/// Some tries. What leads to the root of each stands at the beginning.
#[derive(Debug)]
pub(super) struct Tries(Box<[u16]>);

impl Tries {
    /// The statements of all texts of a trie with which a text begins, and perhaps of others.
    pub(super) fn beginning(&self, trie: usize, text: &[u8], each: &mut impl FnMut(u16)) {
        let mut child = self.word(trie);
        while child < GROUP {
            let node = self.0.get(usize::from(child)..).unwrap_or_default();
            let Some(([at, ended, bytes], children)) = node.split_first_chunk::<NODE_WORDS>() else { return };
            self.group(*ended, each);
            let [lowest, span] = bytes.to_be_bytes();
            let Some(offset) = text.get(usize::from(*at)).map(|byte| byte.wrapping_sub(lowest)).filter(|offset| *offset <= span) else { return };
            child = children.get(usize::from(offset)).copied().unwrap_or(NONE);
        }
        self.group(child, each);
    }

    /// The statements that a word leads to.
    fn group(&self, group: u16, each: &mut impl FnMut(u16)) {
        if group == NONE {
            return;
        }
        for statement in self.0.get(usize::from(group & !GROUP)..).unwrap_or_default() {
            each(statement & !MORE);
            if statement & MORE == 0 {
                return;
            }
        }
    }

    fn word(&self, at: usize) -> u16 {
        self.0.get(at).copied().unwrap_or(NONE)
    }
}

/// Tries in the making.
pub(super) struct Growing {
    words: Vec<u16>,
    /// Texts that have no place yet, and the word that will lead to them.
    open: Vec<(usize, Range<usize>)>,
}

impl Growing {
    /// So many tries, without any text.
    pub(super) fn new(tries: usize) -> Self {
        Self { words: vec![NONE; tries], open: Vec::new() }
    }

    pub(super) fn finish(self) -> Tries {
        Tries(self.words.into())
    }

    /// Gives a trie its texts, each with a statement; `None` if there are too many of them.
    pub(super) fn plant(&mut self, trie: usize, mut texts: Vec<(&[u8], u16)>) -> Option<()> {
        for (text, _) in &mut texts {
            *text = text.get(..MOST_BYTES).unwrap_or(text);
        }
        texts.sort_unstable();
        texts.dedup();
        self.open.push((trie, 0..texts.len()));
        while let Some((word, range)) = self.open.pop() {
            let child = self.child(texts.get(range.clone())?, range.start)?;
            *self.words.get_mut(word)? = child;
        }
        Some(())
    }

    /// What leads to some texts, the first of which has that place among all of them.
    fn child(&mut self, texts: &[(&[u8], u16)], first: usize) -> Option<u16> {
        let Some(((one, _), (other, _))) = texts.first().zip(texts.last()) else { return Some(NONE) };
        let at = one.iter().zip(*other).take_while(|(one, other)| one == other).count();
        let ended = texts.iter().take_while(|(text, _)| text.len() == at).count();
        let group = self.gather(texts.get(..ended)?)?;
        if ended == texts.len() {
            return Some(group);
        }
        let (lowest, highest) = (byte(texts.get(ended)?, at)?, byte(texts.last()?, at)?);
        let node = self.place()?;
        self.words.extend([u16::try_from(at).ok()?, group, u16::from_be_bytes([lowest, highest - lowest])]);
        let children = self.words.len();
        self.words.resize(children + usize::from(highest - lowest) + 1, NONE);
        let mut from = ended;
        while let Some(next) = texts.get(from) {
            let symbol = byte(next, at)?;
            let alike = texts.iter().skip(from).take_while(|text| byte(text, at) == Some(symbol)).count();
            self.open.push((children + usize::from(symbol - lowest), first + from..first + from + alike));
            from += alike;
        }
        Some(node)
    }

    /// A group of the statements of equal texts.
    fn gather(&mut self, texts: &[(&[u8], u16)]) -> Option<u16> {
        let Some(((_, last), others)) = texts.split_last() else { return Some(NONE) };
        let group = self.place()? | GROUP;
        self.words.extend(others.iter().map(|(_, statement)| statement | MORE));
        self.words.push(*last);
        Some(group)
    }

    /// Where the next word will stand, if a word can tell.
    fn place(&self) -> Option<u16> {
        u16::try_from(self.words.len()).ok().filter(|place| *place < NONE & !GROUP)
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
            let numbered: Vec<(&[u8], u16)> = texts.iter().map(String::as_bytes).zip(0..).collect();
            let mut growing = Growing::new(2);
            growing.plant(0, vec![(b"", 99)]).unwrap();
            growing.plant(1, numbered.clone()).unwrap();
            let tries = growing.finish();
            let mut found = Vec::new();
            tries.beginning(1, text.as_bytes(), &mut |statement| found.push(statement));
            for (_, at) in numbered.iter().filter(|(start, _)| text.as_bytes().starts_with(start)) {
                prop_assert!(found.contains(at), "{texts:?} {text:?} {found:?}");
            }
            for (at, one) in found.iter().enumerate() {
                prop_assert!(!found[..at].contains(one), "{texts:?} {text:?} {found:?}");
            }
        }
    }

    #[test]
    fn what_a_word_cannot_lead_to_is_not_planted() {
        let texts: Vec<String> = (0..40_000_u32).map(|number| number.to_string()).collect();
        let plant = |texts: &[String]| Growing::new(1).plant(0, texts.iter().map(|text| (text.as_bytes(), 1)).collect());
        assert_eq!((plant(&texts[..10_000]), plant(&texts)), (Some(()), None));
    }
}
