//! The form in which a compiled document is kept: one text that holds numbers, texts and parts, one after the other.
//!
//! A document is asked far more often than it is compiled, and of ten thousand documents none is in the processor's cache. So what a
//! statement says lies in one place, in the order in which it is looked at. Numbers are letters too, six bits in each, so that the whole is a
//! `str`, and a text in it needs no second check. Whoever unpacks asks for what was packed, in the same order; beyond the end there is nothing.

/// Six bits of a number are in a letter.
const BITS: u32 = 6;
/// Set in every letter of a number but the last.
const MORE: u8 = 1 << BITS;

/// What is left to be unpacked.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Packed<'a>(&'a str);

impl<'a> Packed<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self(text)
    }

    #[inline]
    pub(crate) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The next number.
    #[inline]
    pub(crate) fn number(&mut self) -> u64 {
        if let Some(first) = self.0.bytes().next().filter(|first| first & MORE == 0) {
            // Nearly all of them have one letter.
            self.0 = self.0.get(1..).unwrap_or_default();
            return first.into();
        }
        self.long_number()
    }

    fn long_number(&mut self) -> u64 {
        let mut number = 0;
        for (at, letter) in self.0.bytes().enumerate() {
            number |= u64::from(letter & (MORE - 1)) << (BITS * u32::try_from(at).unwrap_or(0)).min(u64::BITS - 1);
            if letter & MORE == 0 {
                self.0 = self.0.get(at + 1..).unwrap_or_default();
                return number;
            }
        }
        self.0 = "";
        0
    }

    /// The next number, if it was packed as one of less than 64: a tag, or flags.
    #[inline]
    pub(crate) fn small(&mut self) -> u8 {
        let Some((letter, rest)) = self.0.split_at_checked(1) else { return 0 };
        self.0 = rest;
        letter.bytes().next().unwrap_or(0)
    }

    /// The next text.
    #[inline]
    pub(crate) fn text(&mut self) -> &'a str {
        let length = usize::try_from(self.number()).unwrap_or(usize::MAX);
        let (text, rest) = self.0.split_at_checked(length).unwrap_or_default();
        self.0 = rest;
        text
    }

    /// All that is left, one after the other.
    #[inline]
    pub(crate) fn list<T>(mut self, mut unpack: impl FnMut(&mut Self) -> T) -> impl Iterator<Item = T> {
        std::iter::from_fn(move || (!self.is_empty()).then(|| unpack(&mut self)))
    }

    /// The next part, to be unpacked by itself.
    #[inline]
    pub(crate) fn part(&mut self) -> Self {
        Self(self.text())
    }
}

/// Packs.
#[derive(Debug, Default)]
pub(crate) struct Packer(String);

impl Packer {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn finish(mut self) -> String {
        self.0.shrink_to_fit();
        self.0
    }

    pub(crate) fn number(&mut self, mut number: u64) {
        while number >= u64::from(MORE) {
            self.letter(low(number) | MORE);
            number >>= BITS;
        }
        self.letter(low(number));
    }

    /// A number of less than 64.
    pub(crate) fn small(&mut self, number: u8) {
        debug_assert!(number < MORE, "a number of one letter");
        self.letter(number & (MORE - 1));
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.0.push_str(text);
    }

    /// A part: whatever is packed by the function.
    pub(crate) fn part(&mut self, pack: impl FnOnce(&mut Self)) {
        let from = self.0.len();
        pack(self);
        let mut length = Self::default();
        length.number((self.0.len() - from) as u64);
        self.0.insert_str(from, &length.0);
    }

    fn letter(&mut self, bits: u8) {
        self.0.push(char::from(bits));
    }
}

fn low(number: u64) -> u8 {
    u8::try_from(number & u64::from(MORE - 1)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_packed_is_unpacked(numbers in prop::collection::vec(any::<u64>(), 0..4), small in 0..64_u8, text in "\\PC{0,90}") {
            let mut packer = Packer::default();
            packer.part(|part| {
                for number in &numbers {
                    part.number(*number);
                }
            });
            packer.small(small);
            packer.text(&text);
            let kept = packer.finish();
            let mut packed = Packed::new(&kept);
            let mut part = packed.part();
            for number in numbers {
                prop_assert_eq!(part.number(), number);
            }
            prop_assert!(part.is_empty());
            prop_assert_eq!(packed.small(), small);
            prop_assert_eq!(packed.text(), text);
            prop_assert!(packed.is_empty());
        }
    }

    #[test]
    fn beyond_the_end_there_is_nothing() {
        let mut packed = Packed::new("");
        assert_eq!((packed.number(), packed.small(), packed.text()), (0, 0, ""));
        let mut torn = Packed::new("\u{5}ab");
        assert_eq!((torn.text(), torn.is_empty()), ("", true));
    }
}
