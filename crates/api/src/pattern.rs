//! What a text must match. Most patterns are one class of characters, repeated; the few others are small expressions.

use std::sync::OnceLock;

use regex_lite::Regex;
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

/// Bytes of a text that is held against an expression. Whatever has one has a maximum below it; a longer text does not match, so that
/// matching costs little whatever is sent.
pub(crate) const MAX_EXPRESSION_BYTES: usize = 4096;

/// One alternative of a class.
#[derive(Debug, Clone, Copy)]
pub enum Class {
    /// Every character from the first to the last.
    Range(char, char),
    /// `\p{L}`
    Letters,
    /// `\p{Z}`
    Separators,
    /// `\p{N}`
    Numbers,
}

impl Class {
    fn holds(self, letter: char) -> bool {
        match self {
            Self::Range(from, to) => (from..=to).contains(&letter),
            Self::Letters => letter.general_category_group() == GeneralCategoryGroup::Letter,
            Self::Separators => letter.general_category_group() == GeneralCategoryGroup::Separator,
            Self::Numbers => letter.general_category_group() == GeneralCategoryGroup::Number,
        }
    }
}

/// A pattern with its text as AWS prints it.
#[derive(Debug)]
pub struct Pattern {
    /// As the model has it.
    pub text: &'static str,
    /// What it means.
    pub rule: Rule,
}

/// What a pattern means.
#[derive(Debug)]
pub enum Rule {
    /// Characters of a class; with `some`, at least one.
    Class {
        /// The alternatives.
        classes: &'static [Class],
        /// Whether one is needed.
        some: bool,
    },
    /// An expression, compiled at its first use.
    Expression(OnceLock<Option<Regex>>),
    /// `^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$`: account aliases, whose look-ahead no safe engine has.
    Alias,
}

impl Pattern {
    /// A pattern of one class.
    pub const fn class(text: &'static str, classes: &'static [Class], some: bool) -> Self {
        Self { text, rule: Rule::Class { classes, some } }
    }

    /// An expression.
    pub const fn expression(text: &'static str) -> Self {
        Self { text, rule: Rule::Expression(OnceLock::new()) }
    }

    /// The pattern of account aliases.
    pub const fn alias(text: &'static str) -> Self {
        Self { text, rule: Rule::Alias }
    }

    /// Whether the pattern means anything; one that does not would refuse everything.
    #[cfg(test)]
    pub(crate) fn is_sound(&self) -> bool {
        match &self.rule {
            Rule::Class { classes, .. } => !classes.is_empty(),
            Rule::Expression(_) => anchored(self.text).is_some(),
            Rule::Alias => true,
        }
    }

    /// Whether the whole text matches. An expression that does not compile matches nothing.
    pub fn matches(&self, text: &str) -> bool {
        match &self.rule {
            Rule::Class { classes, some } => {
                (!some || !text.is_empty()) && text.chars().all(|letter| classes.iter().any(|class| class.holds(letter)))
            }
            Rule::Expression(compiled) => {
                let regex = compiled.get_or_init(|| anchored(self.text));
                text.len() <= MAX_EXPRESSION_BYTES && regex.as_ref().is_some_and(|regex| regex.is_match(text))
            }
            Rule::Alias => is_alias(text),
        }
    }
}

/// As in AWS the whole text must match, whatever anchors the model's text has.
fn anchored(text: &str) -> Option<Regex> {
    Regex::new(&format!(r"\A(?:{text})\z")).ok()
}

fn is_alias(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    (3..=63).contains(&text.len())
        && text.bytes().all(|byte| plain(byte) || byte == b'-')
        && text.bytes().next().is_some_and(plain)
        && text.bytes().next_back().is_some_and(plain)
        && !text.contains("--")
}
