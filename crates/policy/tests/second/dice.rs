//! Where the questions' randomness comes from.

use super::{
    case::{Ask, Facts, Who},
    pools::Family,
};

/// SplitMix64: the same seed, the same questions, on every machine.
pub(crate) struct Dice {
    state: u64,
    /// What the multivalued keys hold this time.
    pub(crate) multivalued: [Family; 2],
    /// What is asked this time: documents are written so that they often speak of it.
    pub(crate) asked: Ask,
}

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        let asked = Ask { who: Who::Anonymous, action: String::new(), resource: String::new(), owner: None, facts: Facts::default() };
        Self { state: seed, multivalued: [Family::Text; 2], asked }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(bound).unwrap()).unwrap()
    }

    /// Once in so many times.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.below(items.len())]
    }

    pub(crate) fn many<T>(&mut self, at_least: usize, at_most: usize, mut item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let count = at_least + self.below(at_most - at_least + 1);
        (0..count).map(|_| item(self)).collect()
    }

    /// The text with a run of it behind a wildcard, most often.
    pub(crate) fn blurred(&mut self, text: &str) -> String {
        let letters: Vec<char> = text.chars().collect();
        let from = self.below(letters.len() + 1);
        let to = from + self.below(letters.len() - from + 1);
        let (head, tail) = (letters[..from].iter().collect::<String>(), letters[to..].iter().collect::<String>());
        match self.below(4) {
            0 => text.to_owned(),
            1 => format!("{head}?{}", letters[letters.len().min(from + 1)..].iter().collect::<String>()),
            2 => format!("{head}*"),
            _ => format!("{head}*{tail}"),
        }
    }

    /// Short texts of few letters, so that they often fit each other; now and then the same many times over.
    pub(crate) fn scribble(&mut self, alphabet: &[&str], at_most: usize) -> String {
        let text = self.many(0, at_most, |dice| dice.pick(alphabet).to_owned()).concat();
        if self.once_in(24) { text.repeat(1 + self.below(40)) } else { text }
    }
}
