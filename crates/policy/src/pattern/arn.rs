//! ARN patterns: six parts between colons, each matched by itself (policy-evaluation §2 and §4).
//!
//! A wildcard does not cross a colon in the first five parts; in the sixth, colons are ordinary.

use smallvec::SmallVec;

use crate::{catalogue::Catalogue, context::Context};

use super::{Pattern, Piece, Syntax, Token, Tokens, glob::matches, pieces, resolve};

/// The parts of an ARN.
const PARTS: usize = 6;

/// An ARN of a request, split.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ArnText<'a>([&'a str; PARTS]);

impl<'a> ArnText<'a> {
    /// `None` if the text is no ARN.
    pub(crate) fn split(text: &'a str) -> Option<Self> {
        let mut parts = [""; PARTS];
        let mut split = text.splitn(PARTS, ':');
        for part in &mut parts {
            *part = split.next()?;
        }
        (parts.first() == Some(&"arn")).then_some(Self(parts))
    }
}

/// What came of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ArnMatch {
    Yes,
    No,
    /// A variable has no value.
    Unresolved,
    /// The pattern is no ARN.
    Malformed,
}

/// A pattern for ARNs.
#[derive(Debug, Clone)]
pub(crate) enum ArnPattern {
    /// No variable before the sixth part. Fewer than six parts: the last ends in `*`, and what is missing matches anything.
    Parts(Box<[Pattern]>),
    /// A variable stands before the sixth part, so only its value shows where the colons are.
    Whole(Box<[Piece]>),
    /// No ARN.
    Malformed,
}

impl ArnPattern {
    pub(crate) fn parse(text: &str, syntax: Syntax, catalogue: &Catalogue) -> Self {
        let whole = pieces(text, syntax, catalogue);
        let parts = split_pieces(&whole);
        let early = |(at, part): (usize, &Vec<Piece>)| at + 1 < PARTS && part.iter().any(|piece| matches!(piece, Piece::Variable(_)));
        if parts.iter().enumerate().any(early) {
            return Self::Whole(whole.into());
        }
        let complete = parts.len() == PARTS || matches!(whole.last(), Some(Piece::Star));
        let named = matches!(parts.first().map(Vec::as_slice), Some([Piece::Literal(scheme)]) if **scheme == *"arn");
        if complete && named { Self::Parts(parts.into_iter().map(Pattern::of).collect()) } else { Self::Malformed }
    }

    pub(crate) fn matches(&self, arn: &ArnText<'_>, context: &Context<'_>) -> ArnMatch {
        match self {
            // The sixth part first: most patterns of a service differ in nothing else. No other part has a variable.
            Self::Parts(parts) => {
                let mut unresolved = false;
                for (pattern, part) in parts.iter().zip(arn.0).rev() {
                    match pattern.matches(part, context) {
                        Some(true) => {}
                        Some(false) => return ArnMatch::No,
                        None => unresolved = true,
                    }
                }
                if unresolved { ArnMatch::Unresolved } else { ArnMatch::Yes }
            }
            Self::Whole(whole) => resolve(whole, context).map_or(ArnMatch::Unresolved, |tokens| matches_whole(&tokens, arn)),
            Self::Malformed => ArnMatch::Malformed,
        }
    }
}

/// Cuts pieces at the first five colons that stand in literal text.
fn split_pieces(whole: &[Piece]) -> Vec<Vec<Piece>> {
    let mut parts: Vec<Vec<Piece>> = vec![Vec::new()];
    for piece in whole {
        let Piece::Literal(text) = piece else {
            push(&mut parts, piece.clone());
            continue;
        };
        for (at, run) in text.splitn(PARTS + 1 - parts.len(), ':').enumerate() {
            if at > 0 {
                parts.push(Vec::new());
            }
            if !run.is_empty() {
                push(&mut parts, Piece::Literal(run.into()));
            }
        }
    }
    parts
}

fn push(parts: &mut [Vec<Piece>], piece: Piece) {
    if let Some(part) = parts.last_mut() {
        part.push(piece);
    }
}

/// The same after variables have their values.
fn matches_whole(tokens: &[Token<'_>], arn: &ArnText<'_>) -> ArnMatch {
    let mut parts: SmallVec<[Tokens<'_>; PARTS]> = SmallVec::new();
    let mut part = Tokens::new();
    for token in tokens {
        let Token::Literal(text) = token else {
            part.push(*token);
            continue;
        };
        for (at, run) in text.splitn(PARTS - parts.len(), ':').enumerate() {
            if at > 0 {
                parts.push(std::mem::take(&mut part));
            }
            if !run.is_empty() {
                part.push(Token::Literal(run));
            }
        }
    }
    parts.push(part);
    let complete = parts.len() == PARTS || tokens.last() == Some(&Token::Star);
    if !complete || !parts.first().is_some_and(|scheme| matches(scheme, "arn") && !scheme.contains(&Token::Star)) {
        return ArnMatch::Malformed;
    }
    let all = parts.iter().zip(arn.0).all(|(part, text)| matches(part, text));
    if all { ArnMatch::Yes } else { ArnMatch::No }
}
