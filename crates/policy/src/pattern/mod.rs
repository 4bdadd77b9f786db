//! Patterns: text with wildcards and variables.
//!
//! `*` is any run, `?` one UTF-16 unit (policy-evaluation §4). A pattern without variables never looks at the context. Matching walks the text
//! once per run between two stars; it never tries alternatives twice, so no pattern takes exponential time.

mod action;
mod arn;
mod glob;

use smallvec::SmallVec;

use crate::{
    catalogue::Catalogue,
    context::{Context, Values},
    document::Version,
    variable::{self, Part},
};

pub use action::ActionPattern;
pub(crate) use arn::{ArnMatch, ArnPattern, ArnText};
use glob::matches;

/// What is special in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Syntax {
    pub(crate) wildcards: bool,
    pub(crate) variables: bool,
}

impl Syntax {
    pub(crate) fn new(version: Option<Version>, wildcards: bool) -> Self {
        let variables = match version {
            Some(Version::V2012) => true,
            Some(Version::V2008) | None => false,
        };
        Self { wildcards, variables }
    }
}

/// A piece of a pattern.
#[derive(Debug, Clone)]
pub(crate) enum Piece {
    Literal(String),
    Star,
    One,
    Variable(Variable),
}

/// A variable, with what the catalogue knows of its key.
#[derive(Debug, Clone)]
pub(crate) struct Variable {
    /// Folded.
    key: Box<str>,
    /// A multivalued key never expands, not even to its default.
    multi: bool,
    default: Option<Box<str>>,
}

impl Variable {
    fn resolve<'a>(&'a self, context: &'a Context<'_>) -> Option<&'a str> {
        if self.multi {
            return None;
        }
        match context.find(&self.key) {
            Some(Values::One(value)) => Some(value),
            Some(Values::Many(_)) => None,
            None => self.default.as_deref(),
        }
    }
}

/// A piece whose variables have their values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    Literal(&'a str),
    Star,
    One,
}

/// Enough for nearly every pattern to stay on the stack.
pub(crate) type Tokens<'a> = SmallVec<[Token<'a>; 12]>;

/// A pattern, sorted by the work it takes.
#[derive(Debug, Clone)]
pub(crate) enum Pattern {
    /// `*`
    Any,
    /// No wildcard, no variable.
    Exact(Box<str>),
    /// A literal and a final `*`.
    Prefix(Box<str>),
    /// All others.
    Pieces(Box<[Piece]>),
}

impl Pattern {
    pub(crate) fn parse(text: &str, syntax: Syntax, catalogue: &Catalogue) -> Self {
        Self::of(pieces(text, syntax, catalogue))
    }

    pub(crate) fn of(mut pieces: Vec<Piece>) -> Self {
        match pieces.as_mut_slice() {
            [] => Self::Exact("".into()),
            [Piece::Star] => Self::Any,
            [Piece::Literal(text)] => Self::Exact(std::mem::take(text).into_boxed_str()),
            [Piece::Literal(text), Piece::Star] => Self::Prefix(std::mem::take(text).into_boxed_str()),
            _ => Self::Pieces(pieces.into()),
        }
    }

    /// Whether the text matches; `None` if a variable has no value.
    pub(crate) fn matches(&self, text: &str, context: &Context<'_>) -> Option<bool> {
        match self {
            Self::Any => Some(true),
            Self::Exact(exact) => Some(**exact == *text),
            Self::Prefix(prefix) => Some(text.starts_with(&**prefix)),
            Self::Pieces(pieces) => resolve(pieces, context).map(|tokens| matches(&tokens, text)),
        }
    }

    /// The whole text of a pattern without wildcards; `None` if a variable has no value.
    pub(crate) fn with_text<T>(&self, context: &Context<'_>, use_it: impl FnOnce(&str) -> T) -> Option<T> {
        match self {
            Self::Exact(exact) => Some(use_it(exact)),
            Self::Any => Some(use_it("*")),
            Self::Prefix(prefix) => Some(use_it(&format!("{prefix}*"))),
            Self::Pieces(pieces) => resolve(pieces, context).map(|tokens| use_it(&tokens.iter().map(Token::as_text).collect::<String>())),
        }
    }
}

impl Token<'_> {
    fn as_text(&self) -> &str {
        match self {
            Self::Literal(text) => text,
            Self::Star => "*",
            Self::One => "?",
        }
    }
}

/// Cuts a text into pieces. Neighbouring stars are one.
pub(crate) fn pieces(text: &str, syntax: Syntax, catalogue: &Catalogue) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if !syntax.variables {
        push_text(&mut pieces, text, syntax.wildcards);
        return pieces;
    }
    for part in variable::parts(text) {
        match part {
            Part::Text(text) => push_text(&mut pieces, text, syntax.wildcards),
            Part::Character(character) => push_literal(&mut pieces, character),
            Part::Variable { key, default } => {
                let variable = Variable { key: key.to_lowercase().into(), multi: catalogue.is_multi(key), default: default.map(Into::into) };
                pieces.push(Piece::Variable(variable));
            }
        }
    }
    pieces
}

fn push_text(pieces: &mut Vec<Piece>, text: &str, wildcards: bool) {
    if !wildcards {
        return push_literal(pieces, text);
    }
    for run in text.split_inclusive(['*', '?']) {
        let literal = run.trim_end_matches(['*', '?']);
        push_literal(pieces, literal);
        match run.get(literal.len()..) {
            Some("*") if !matches!(pieces.last(), Some(Piece::Star)) => pieces.push(Piece::Star),
            Some("?") => pieces.push(Piece::One),
            Some(_) | None => {}
        }
    }
}

fn push_literal(pieces: &mut Vec<Piece>, text: &str) {
    if text.is_empty() {
        return;
    }
    if let Some(Piece::Literal(last)) = pieces.last_mut() {
        last.push_str(text);
    } else {
        pieces.push(Piece::Literal(text.into()));
    }
}

/// Puts values in the place of variables; `None` if one has none.
pub(crate) fn resolve<'a>(pieces: &'a [Piece], context: &'a Context<'_>) -> Option<Tokens<'a>> {
    let mut tokens = Tokens::new();
    for piece in pieces {
        match piece {
            Piece::Literal(text) => tokens.push(Token::Literal(text)),
            Piece::Star => tokens.push(Token::Star),
            Piece::One => tokens.push(Token::One),
            Piece::Variable(variable) => {
                let value = variable.resolve(context)?;
                if !value.is_empty() {
                    tokens.push(Token::Literal(value));
                }
            }
        }
    }
    Some(tokens)
}
