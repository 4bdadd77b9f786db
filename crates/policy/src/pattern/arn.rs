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
    /// Of a pattern's answer, which has none if a variable has no value.
    fn of(matched: Option<bool>) -> Self {
        match matched {
            Some(true) => Self::Yes,
            Some(false) => Self::No,
            None => Self::Unresolved,
        }
    }
}

/// Packs what [`ArnPattern`] unpacks.
pub(crate) fn pack_arn(text: &str, syntax: Syntax, catalogue: &Catalogue, to: &mut Packer) {
    let whole = pieces(text, syntax, catalogue);
    if let Some((head, tail)) = headed(&whole) {
        if !whole.iter().any(|piece| matches!(piece, Piece::Variable(_))) {
            return pack_pattern(&whole, to);
        }
        let tail = (!tail.is_empty()).then_some(Piece::Literal(tail.into()));
        let tail: Pieces<'_> = tail.into_iter().chain(whole.iter().skip(1).map(Piece::borrowed)).collect();
        to.small(kept::HEADED);
        return to.part(|part| {
            part.text(head);
            pack_pattern(&tail, part);
        });
    }
    match Form::of(&whole) {
        Form::Parts(parts) => {
            to.small(kept::IN_PARTS);
            to.part(|part| parts.iter().for_each(|pieces| pack_pattern(pieces, part)));
        }
        Form::Whole => {
            to.small(kept::WHOLE);
            to.part(|part| pack_pieces(&whole, part));
        }
        Form::Malformed => {
            to.small(kept::MALFORMED);
            to.text("");
        }
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

/// How a packed pattern begins that is of ARNs only. The usual one is like any other: nothing is special before the sixth part and no variable
/// in it. A text that matches it as a whole begins with the same five parts, so nothing needs to be split.
mod kept {
    use super::super::kept::ARNS;

    /// Five parts without anything special, as one text that ends in a colon, and the sixth.
    pub(super) const HEADED: u8 = ARNS;
    /// Six parts, without a variable before the last; or fewer.
    pub(super) const IN_PARTS: u8 = ARNS + 1;
    /// A variable stands before the sixth part.
    pub(super) const WHOLE: u8 = ARNS + 2;
    /// No ARN.
    pub(super) const MALFORMED: u8 = ARNS + 3;
}

/// The first five parts as one text, their colons with it, if nothing in them is special; and what stands literally after them.
fn headed<'p>(whole: &'p [Piece<'_>]) -> Option<(&'p str, &'p str)> {
    let Some(Piece::Literal(first)) = whole.first() else { return None };
    let ArnText { tail, .. } = ArnText::split(first)?;
    Some((first.strip_suffix(tail)?, tail))
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
pub(crate) struct ArnPattern<'a>(Pattern<'a>);

impl<'a> ArnPattern<'a> {
    #[inline]
    pub(crate) fn unpack(from: &mut Packed<'a>) -> Self {
        Self(Pattern::unpack(from))
    }

    /// Whether a variable stands before the sixth part.
    #[inline]
    pub(crate) fn is_whole(self) -> bool {
        self.0.kind == kept::WHOLE
    }

    /// Whether it matches an ARN; what is none matches nothing.
    #[inline]
    pub(crate) fn matches(self, arn: &str, context: &Context<'_>) -> ArnMatch {
        if self.0.kind < super::kept::ARNS { ArnMatch::of(self.0.matches(arn, context)) } else { self.matches_in_form(arn, context) }
    }

    fn matches_in_form(self, arn: &str, context: &Context<'_>) -> ArnMatch {
        let Pattern { kind, mut body } = self.0;
        match kind {
            kept::HEADED => {
                let tail = arn.strip_prefix(body.text());
                tail.map_or(ArnMatch::No, |tail| ArnMatch::of(Pattern::unpack(&mut body).matches(tail, context)))
            }
            kept::IN_PARTS => ArnText::split(arn).map_or(ArnMatch::No, |arn| matches_parts(body, &arn, context)),
            kept::WHOLE => resolve(body, context).map_or(ArnMatch::Unresolved, |tokens| matches_whole(&tokens, arn)),
            _ => ArnMatch::Malformed,
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
fn matches_whole(tokens: &[Token<'_>], arn: &str) -> ArnMatch {
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
    let all = |arn: ArnText<'_>| parts.iter().zip(arn.parts()).all(|(part, text)| matches(part, text));
    ArnMatch::of(Some(ArnText::split(arn).is_some_and(all)))
}
