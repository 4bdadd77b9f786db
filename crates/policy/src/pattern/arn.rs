//! ARN patterns: six parts between colons, each matched by itself (policy-evaluation §2 and §4).
//!
//! A wildcard does not cross a colon in the first five parts; in the sixth, colons are ordinary.

use smallvec::SmallVec;

use crate::{
    catalogue::Catalogue,
    context::Context,
    packed::{Packed, Packer},
};

use super::{Pattern, Piece, Pieces, Syntax, Token, Tokens, glob::matches, literal_start, pack_pattern, pack_pieces, pieces, resolve};

/// The parts of an ARN.
const PARTS: usize = 6;

/// An ARN of a request, split.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ArnText<'a> {
    /// The first five parts.
    head: &'a str,
    /// The sixth.
    tail: &'a str,
}

impl<'a> ArnText<'a> {
    /// `None` if the text is no ARN.
    #[inline]
    pub(crate) fn split(text: &'a str) -> Option<Self> {
        let mut colons = text.bytes().enumerate().filter(|(_, byte)| *byte == b':');
        let (fifth, _) = colons.nth(PARTS - 2)?;
        let (head, tail) = text.split_at_checked(fifth)?;
        text.starts_with("arn:").then_some(Self { head, tail: tail.get(1..)? })
    }

    fn parts(&self) -> impl DoubleEndedIterator<Item = &'a str> + ExactSizeIterator + use<'a> {
        let mut parts = [self.tail; PARTS];
        for (slot, part) in parts.iter_mut().zip(self.head.split(':')) {
            *slot = part;
        }
        parts.into_iter()
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

impl ArnMatch {
    fn of(matched: bool) -> Self {
        if matched { Self::Yes } else { Self::No }
    }
}

/// Packs what [`ArnPattern`] unpacks.
pub(crate) fn pack_arn(text: &str, syntax: Syntax, catalogue: &Catalogue, to: &mut Packer) {
    let whole = pieces(text, syntax, catalogue);
    if let Some((head, tail)) = headed(&whole) {
        to.small(HEADED);
        to.text(head);
        return pack_pattern(&tail, to);
    }
    match Form::of(&whole) {
        Form::Parts(parts) => {
            to.small(IN_PARTS);
            to.part(|part| parts.iter().for_each(|pieces| pack_pattern(pieces, part)));
        }
        Form::Whole => {
            to.small(WHOLE);
            to.part(|part| pack_pieces(&whole, part));
        }
        Form::Malformed => to.small(MALFORMED),
    }
}

/// Whether a text can be a pattern for ARNs.
pub(crate) fn is_arn_pattern(text: &str, syntax: Syntax, catalogue: &Catalogue) -> bool {
    let is_form = || match Form::of(&pieces(text, syntax, catalogue)) {
        Form::Parts(_) | Form::Whole => true,
        Form::Malformed => false,
    };
    // Nearly all have nothing special before the sixth part.
    ArnText::split(literal_start(text, syntax)).is_some() || is_form()
}

/// How a packed pattern for ARNs begins.
const HEADED: u8 = 0;
const IN_PARTS: u8 = 1;
const WHOLE: u8 = 2;
const MALFORMED: u8 = 3;

/// The first five parts as one text, if nothing in them is special, and the sixth.
fn headed<'p>(whole: &'p [Piece<'_>]) -> Option<(&'p str, Pieces<'p>)> {
    let (Piece::Literal(first), rest) = whole.split_first()? else { return None };
    let arn = ArnText::split(first)?;
    let tail = (!arn.tail.is_empty()).then_some(Piece::Literal(arn.tail.into()));
    Some((arn.head, tail.into_iter().chain(rest.iter().map(Piece::borrowed)).collect()))
}

/// The form of any pattern for ARNs.
enum Form<'p> {
    /// No variable before the sixth part. Fewer than six parts: the last ends in `*`, and what is missing matches anything; so a bare `*` is any
    /// ARN.
    Parts(Vec<Pieces<'p>>),
    /// A variable stands before the sixth part, so only its value shows where the colons are.
    Whole,
    /// No ARN.
    Malformed,
}

impl<'p> Form<'p> {
    fn of(whole: &'p [Piece<'_>]) -> Self {
        let parts = split_pieces(whole);
        let early = |(at, part): (usize, &Pieces<'_>)| at + 1 < PARTS && part.iter().any(|piece| matches!(piece, Piece::Variable(_)));
        if parts.iter().enumerate().any(early) {
            return Self::Whole;
        }
        let complete = parts.len() == PARTS || matches!(whole.last(), Some(Piece::Star));
        let named = matches!(parts.first().map(SmallVec::as_slice), Some([Piece::Literal(scheme)]) if **scheme == *"arn");
        // Unrecorded; policies of queues that compare `aws:SourceArn` with it are in use, and let senders in.
        let any = matches!(whole, [Piece::Star]);
        if complete && (named || any) { Self::Parts(parts) } else { Self::Malformed }
    }
}

/// A packed pattern for ARNs.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ArnPattern<'a> {
    /// The usual one: five parts without anything special, as one text, and the sixth.
    Headed(&'a str, Pattern<'a>),
    /// Any other without a variable before the sixth part.
    Parts(Packed<'a>),
    /// With one.
    Whole(Packed<'a>),
    /// No ARN.
    Malformed,
}

impl<'a> ArnPattern<'a> {
    #[inline]
    pub(crate) fn unpack(from: &mut Packed<'a>) -> Self {
        match from.small() {
            HEADED => Self::Headed(from.text(), Pattern::unpack(from)),
            IN_PARTS => Self::Parts(from.part()),
            WHOLE => Self::Whole(from.part()),
            _ => Self::Malformed,
        }
    }

    #[inline]
    pub(crate) fn matches(self, arn: &ArnText<'_>, context: &Context<'_>) -> ArnMatch {
        match self {
            Self::Headed(head, _) if head != arn.head => ArnMatch::No,
            Self::Headed(_, tail) => tail.matches(arn.tail, context).map_or(ArnMatch::Unresolved, ArnMatch::of),
            Self::Parts(parts) => matches_parts(parts, arn, context),
            Self::Whole(whole) => resolve(whole, context).map_or(ArnMatch::Unresolved, |tokens| matches_whole(&tokens, arn)),
            Self::Malformed => ArnMatch::Malformed,
        }
    }
}

/// No part but the sixth has a variable.
fn matches_parts(mut parts: Packed<'_>, arn: &ArnText<'_>, context: &Context<'_>) -> ArnMatch {
    let mut outcome = ArnMatch::Yes;
    for text in arn.parts() {
        if parts.is_empty() {
            break;
        }
        match Pattern::unpack(&mut parts).matches(text, context) {
            Some(true) => {}
            Some(false) => return ArnMatch::No,
            None => outcome = ArnMatch::Unresolved,
        }
    }
    outcome
}

/// Cuts pieces at the first five colons that stand in literal text.
fn split_pieces<'p>(whole: &'p [Piece<'_>]) -> Vec<Pieces<'p>> {
    let mut parts: Vec<Pieces<'p>> = vec![Pieces::new()];
    for piece in whole {
        let Piece::Literal(text) = piece else {
            push(&mut parts, piece.borrowed());
            continue;
        };
        for (at, run) in text.splitn(PARTS + 1 - parts.len(), ':').enumerate() {
            if at > 0 {
                parts.push(Pieces::new());
            }
            if !run.is_empty() {
                push(&mut parts, Piece::Literal(run.into()));
            }
        }
    }
    parts
}

fn push<'p>(parts: &mut [Pieces<'p>], piece: Piece<'p>) {
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
    let literally = |scheme: &[Token<'_>]| scheme.iter().all(|token| matches!(token, Token::Literal(_))) && matches(scheme, "arn");
    if !complete || !parts.first().is_some_and(|scheme| literally(scheme)) {
        return ArnMatch::Malformed;
    }
    let all = parts.iter().zip(arn.parts()).all(|(part, text)| matches(part, text));
    if all { ArnMatch::Yes } else { ArnMatch::No }
}
