//! The form in which a compiled document is kept: one run of bytes that holds numbers, texts and parts, one after the other.
//!
//! A document is asked far more often than it is compiled, and of ten thousand documents none is in the processor's cache. So what a
//! statement says lies in one place, in the order in which it is looked at. Whoever unpacks asks for what was packed, in the same order; beyond
//! the end there is nothing.

/// Seven bits of a number are in a byte.
const BITS: u32 = 7;
/// Set in every byte of a number but the last.
const MORE: u8 = 1 << BITS;

/// What is left to be unpacked. It is no more than a slice, and so goes from function to function in registers.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Packed<'a>(&'a [u8]);

impl<'a> Packed<'a> {
    #[inline]
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    #[inline]
    pub(crate) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The next number.
    #[inline]
    pub(crate) fn number(&mut self) -> u64 {
        // Nearly all of them have one byte.
        match self.small() {
            last if last < MORE => last.into(),
            first => self.long_number(first),
        }
    }

    fn long_number(&mut self, first: u8) -> u64 {
        let mut number = u64::from(first & !MORE);
        let mut shift = BITS;
        loop {
            let byte = self.small();
            number |= u64::from(byte & !MORE) << shift.min(u64::BITS - 1);
            shift += BITS;
            if byte < MORE {
                return number;
            }
        }
    }

    /// The next number, if it was packed as one of less than 128: a tag, or flags.
    #[inline]
    pub(crate) fn small(&mut self) -> u8 {
        let Some((byte, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *byte
    }

    /// The bytes of the next text.
    #[inline]
    pub(crate) fn bytes(&mut self) -> &'a [u8] {
        let length = usize::try_from(self.number()).unwrap_or(usize::MAX);
        let (bytes, rest) = self.0.split_at_checked(length).unwrap_or_default();
        self.0 = rest;
        bytes
    }

    /// The next text, where letters matter: it is checked once more.
    pub(crate) fn text(&mut self) -> &'a str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// The next part, to be unpacked by itself.
    #[inline]
    pub(crate) fn part(&mut self) -> Self {
        Self(self.bytes())
    }

    /// All that is left, as the bytes of one text.
    #[inline]
    pub(crate) fn rest(self) -> &'a [u8] {
        self.0
    }

    /// All that is left, one after the other.
    #[inline]
    pub(crate) fn list<T>(mut self, mut unpack: impl FnMut(&mut Self) -> T) -> impl Iterator<Item = T> {
        std::iter::from_fn(move || (!self.is_empty()).then(|| unpack(&mut self)))
    }
}

/// Packs.
#[derive(Debug, Default)]
pub(crate) struct Packer(Vec<u8>);

impl Packer {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.0.shrink_to_fit();
        self.0
    }

    pub(crate) fn number(&mut self, mut number: u64) {
        while number >= u64::from(MORE) {
            self.0.push(low(number) | MORE);
            number >>= BITS;
        }
        self.0.push(low(number));
    }

    /// A number of less than 128.
    pub(crate) fn small(&mut self, number: u8) {
        debug_assert!(number < MORE, "a number of one byte");
        self.0.push(number & !MORE);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.0.extend_from_slice(text.as_bytes());
    }

    /// A part: whatever is packed by the function.
    pub(crate) fn part(&mut self, pack: impl FnOnce(&mut Self)) {
        let from = self.0.len();
        // Nearly all lengths have one byte, which is kept free.
        self.small(0);
        pack(self);
        let length = self.0.len() - from - 1;
        match (u8::try_from(length), self.0.get_mut(from)) {
            (Ok(length @ ..MORE), Some(slot)) => *slot = length,
            _ => self.make_room(from, length),
        }
    }

    /// A length that needs more than the byte that was kept for it.
    fn make_room(&mut self, at: usize, length: usize) {
        let mut number = Self::default();
        number.number(length as u64);
        self.0.splice(at..=at, number.0);
    }
}

fn low(number: u64) -> u8 {
    u8::try_from(number & u64::from(!MORE)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_packed_is_unpacked(numbers in prop::collection::vec(any::<u64>(), 0..4), small in 0..128_u8, text in "\\PC{0,90}") {
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
        let mut packed = Packed::new(&[]);
        assert_eq!((packed.number(), packed.small(), packed.text()), (0, 0, ""));
        let mut torn = Packed::new(b"\x05ab");
        assert_eq!((torn.text(), torn.is_empty()), ("", true));
    }
}
