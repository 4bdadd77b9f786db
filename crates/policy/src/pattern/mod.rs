//! Patterns: text with wildcards and variables.
//!
//! `*` is any run, `?` one UTF-16 unit (policy-evaluation §4). A pattern without variables never looks at the context. Matching walks the text
//! once per run between two stars; it never tries alternatives twice, so no pattern takes exponential time.

mod action;
mod arn;
mod glob;

use std::borrow::Cow;

use smallvec::SmallVec;

use crate::{
    catalogue::Catalogue,
    context::{Context, Values, folded},
    document::Version,
    packed::{Packed, Packer},
    variable::{self, Part},
};

pub use action::ActionPattern;
pub(crate) use arn::{ArnMatch, ArnPattern, ArnText, is_arn_pattern, pack_arn};
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
#[derive(Debug)]
pub(crate) enum Piece<'a> {
    Literal(Cow<'a, str>),
    Star,
    One,
    Variable(Variable<'a>),
}

impl Piece<'_> {
    fn borrowed(&self) -> Piece<'_> {
        match self {
            Self::Literal(text) => Piece::Literal(Cow::Borrowed(text)),
            Self::Star => Piece::Star,
            Self::One => Piece::One,
            Self::Variable(variable) => Piece::Variable(*variable),
        }
    }
}

/// A variable, with what the catalogue knows of its key.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Variable<'a> {
    /// In the case written, and once it was packed folded if it has letters beyond ASCII.
    key: &'a str,
    /// A multivalued key never expands, not even to its default.
    multi: bool,
    default: Option<&'a str>,
}

impl<'a> Variable<'a> {
    fn resolve<'c: 'a>(self, context: &'c Context<'_>) -> Option<&'a str> {
        if self.multi {
            return None;
        }
        match context.find(self.key.as_bytes()) {
            Some(Values::One(value)) => Some(value),
            Some(Values::Many(_)) => None,
            None => self.default,
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

/// Pieces on their way from text to packed form.
pub(crate) type Pieces<'a> = SmallVec<[Piece<'a>; 6]>;

/// A packed pattern: what kind it is, and what is in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pattern<'a> {
    /// Of those in [`kept`], sorted by the work it takes.
    kind: u8,
    body: Packed<'a>,
}

impl<'a> Pattern<'a> {
    #[inline]
    pub(crate) fn unpack(from: &mut Packed<'a>) -> Self {
        Self { kind: from.small(), body: from.part() }
    }

    /// Whether the text matches; `None` if a variable has no value.
    #[inline]
    pub(crate) fn matches(self, text: &str, context: &Context<'_>) -> Option<bool> {
        match self.kind {
            kept::PIECES => resolve(self.body, context).map(|tokens| matches(&tokens, text)),
            _ => Some(self.matches_bytes(text.as_bytes())),
        }
    }

    /// Whether a folded action matches; no action has variables.
    #[inline]
    pub(crate) fn covers(self, action: &[u8]) -> bool {
        match self.kind {
            kept::PIECES => std::str::from_utf8(action).is_ok_and(|action| self.matches(action, &Context::new()) == Some(true)),
            _ => self.matches_bytes(action),
        }
    }

    /// The same without a look at letters; a pattern of pieces matches nothing here.
    #[inline]
    fn matches_bytes(self, text: &[u8]) -> bool {
        match self.kind {
            kept::ANY => true,
            kept::EXACT => text == self.body.rest(),
            kept::PREFIX => text.starts_with(self.body.rest()),
            kept::STARS => glob::matches_stars(self.body, text),
            _ => false,
        }
    }

    /// The whole text of a pattern without wildcards; `None` if a variable has no value. What has more bytes than asked for may not be put
    /// together, and is given as none.
    pub(crate) fn with_text<T>(self, context: &Context<'_>, most_bytes: usize, use_it: impl FnOnce(Option<&[u8]>) -> T) -> Option<T> {
        if self.kind != kept::PIECES {
            return Some(use_it((self.kind == kept::EXACT).then(|| self.body.rest())));
        }
        let tokens = resolve(self.body, context)?;
        let texts = || tokens.iter().map(Token::as_text);
        let fits = texts().map(str::len).sum::<usize>() <= most_bytes;
        Some(use_it(fits.then(|| texts().collect::<String>()).as_ref().map(String::as_bytes)))
    }
}

/// How a packed pattern or piece begins.
mod kept {
    /// `*`
    pub(super) const ANY: u8 = 0;
    /// No wildcard, no variable.
    pub(super) const EXACT: u8 = 1;
    /// A literal and a final `*`.
    pub(super) const PREFIX: u8 = 2;
    /// Literals with stars between them; the first and the last may be empty.
    pub(super) const STARS: u8 = 3;
    /// All others.
    pub(super) const PIECES: u8 = 4;
    /// The first kind that is of ARNs only.
    pub(super) const ARNS: u8 = 5;

    pub(super) const LITERAL: u8 = 0;
    pub(super) const STAR: u8 = 1;
    pub(super) const ONE: u8 = 2;
    pub(super) const VARIABLE: u8 = 3;
}

/// Packs the pattern of a text.
pub(crate) fn pack(text: &str, syntax: Syntax, catalogue: &Catalogue, to: &mut Packer) {
    pack_pattern(&pieces(text, syntax, catalogue), to);
}

/// Packs what `Pattern` unpacks.
pub(crate) fn pack_pattern(pieces: &[Piece<'_>], to: &mut Packer) {
    match pieces {
        [] => pack_text(kept::EXACT, "", to),
        [Piece::Star] => pack_text(kept::ANY, "", to),
        [Piece::Literal(text)] => pack_text(kept::EXACT, text, to),
        [Piece::Literal(text), Piece::Star] => pack_text(kept::PREFIX, text, to),
        _ if pieces.iter().all(|piece| matches!(piece, Piece::Literal(_) | Piece::Star)) => {
            to.small(kept::STARS);
            to.part(|part| pack_stars(pieces, part));
        }
        _ => {
            to.small(kept::PIECES);
            to.part(|part| pack_pieces(pieces, part));
        }
    }
}

/// Packs the literals between stars. Two literals never stand side by side.
fn pack_stars(pieces: &[Piece<'_>], to: &mut Packer) {
    let literal = |run: &[Piece<'_>], to: &mut Packer| match run.first() {
        Some(Piece::Literal(text)) => to.text(text),
        Some(Piece::Star | Piece::One | Piece::Variable(_)) | None => to.text(""),
    };
    pieces.split(|piece| matches!(piece, Piece::Star)).for_each(|run| literal(run, to));
}

/// Packs what `resolve` unpacks.
fn pack_pieces(pieces: &[Piece<'_>], to: &mut Packer) {
    for piece in pieces {
        match piece {
            Piece::Literal(text) => pack_text(kept::LITERAL, text, to),
            Piece::Star => to.small(kept::STAR),
            Piece::One => to.small(kept::ONE),
            Piece::Variable(Variable { key, multi, default }) => {
                to.small(kept::VARIABLE);
                to.small(u8::from(*multi) | u8::from(default.is_some()) << 1);
                to.text(&folded((*key).into()));
                if let Some(default) = default {
                    to.text(default);
                }
            }
        }
    }
}

fn pack_text(tag: u8, text: &str, to: &mut Packer) {
    to.small(tag);
    to.text(text);
}

fn unpack_variable<'a>(from: &mut Packed<'a>) -> Variable<'a> {
    let flags = from.small();
    Variable { key: from.text(), multi: flags & 1 != 0, default: (flags & 2 != 0).then(|| from.text()) }
}

impl Token<'_> {
    /// A text that has this in it has at least so many bytes for it. A `?` may share its letter's with another.
    fn least_bytes(&self) -> usize {
        match self {
            Self::Literal(text) => text.len(),
            Self::Star | Self::One => 0,
        }
    }

    fn as_text(&self) -> &str {
        match self {
            Self::Literal(text) => text,
            Self::Star => "*",
            Self::One => "?",
        }
    }
}

/// Cuts a text into pieces. Neighbouring stars are one, and neighbouring literals.
pub(crate) fn pieces<'a>(text: &'a str, syntax: Syntax, catalogue: &Catalogue) -> Pieces<'a> {
    let mut pieces = Pieces::new();
    if !syntax.variables {
        push_text(&mut pieces, text, syntax.wildcards);
        return pieces;
    }
    for part in variable::parts(text) {
        match part {
            Part::Text(text) => push_text(&mut pieces, text, syntax.wildcards),
            Part::Character(character) => push_literal(&mut pieces, character),
            Part::Variable { key, default } => pieces.push(Piece::Variable(Variable { key, multi: catalogue.is_multi(key), default })),
        }
    }
    pieces
}

fn push_text<'a>(pieces: &mut Pieces<'a>, text: &'a str, wildcards: bool) {
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

fn push_literal<'a>(pieces: &mut Pieces<'a>, text: &'a str) {
    if text.is_empty() {
        return;
    }
    if let Some(Piece::Literal(last)) = pieces.last_mut() {
        last.to_mut().push_str(text);
    } else {
        pieces.push(Piece::Literal(text.into()));
    }
}

/// The literal text with which every text begins that an item matches, whatever its variables are.
pub(crate) fn literal_start(item: &str, syntax: Syntax) -> &str {
    let variable = if syntax.variables { item.find("${") } else { None };
    let plain = variable.and_then(|at| item.get(..at)).unwrap_or(item);
    plain.split(['*', '?']).next().unwrap_or_default()
}

/// Puts values in the place of variables; `None` if one has none.
pub(crate) fn resolve<'a>(mut pieces: Packed<'a>, context: &'a Context<'_>) -> Option<Tokens<'a>> {
    let mut tokens = Tokens::new();
    while !pieces.is_empty() {
        match pieces.small() {
            kept::LITERAL => tokens.push(Token::Literal(pieces.text())),
            kept::STAR => tokens.push(Token::Star),
            kept::ONE => tokens.push(Token::One),
            _ => {
                let value = unpack_variable(&mut pieces).resolve(context)?;
                if !value.is_empty() {
                    tokens.push(Token::Literal(value));
                }
            }
        }
    }
    Some(tokens)
}
