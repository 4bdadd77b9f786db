//! One key of one operator, compiled and judged: presence, cardinality and set operators are the same for all of them.

use std::borrow::Cow;

use super::{
    Comparison, Family, Operator, Quantifier,
    arn::ArnTest,
    binary::BinaryTest,
    boolean::BoolTest,
    date::Instant,
    ip::IpTest,
    null::NullTest,
    numeric::Decimal,
    ordered::{Order, Ordered},
    string::StringTest,
};
use crate::{
    catalogue::{Cardinality, Catalogue, KeyDefinition, Producer},
    context::{Context, Values, folded},
    document::Version,
    packed::{Packed, Packer},
    pattern::Syntax,
    statement::ConditionEntry,
};

/// What came of a condition, or of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is met.
    Holds,
    /// It is not met.
    Fails,
    /// It cannot be evaluated: an Allow does not apply and a Deny does.
    Unclear,
}

impl From<bool> for Outcome {
    fn from(holds: bool) -> Self {
        if holds { Self::Holds } else { Self::Fails }
    }
}

/// One key under one operator.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Condition<'a> {
    comparison: Comparison,
    /// Of those in [`kept`].
    flags: u8,
    /// As [`spelled`].
    key: &'a [u8],
    /// The policy's values, packed by the test of the comparison.
    values: Packed<'a>,
}

/// The flags of a packed condition.
mod kept {
    pub(super) const MULTI: u8 = 1;
    /// Nobody can tell whether the request has the key: its absence says nothing.
    pub(super) const UNKNOWN: u8 = 2;
    pub(super) const IF_EXISTS: u8 = 4;
    pub(super) const FOR_ALL: u8 = 8;
    pub(super) const FOR_ANY: u8 = 16;

    /// Without these one value is judged by itself.
    pub(super) const TOGETHER: u8 = MULTI | FOR_ALL | FOR_ANY;
}

impl<'a> Condition<'a> {
    pub(crate) fn pack(operator: Operator, entry: &ConditionEntry, version: Option<Version>, catalogue: &Catalogue, to: &mut Packer) {
        let definition = catalogue.find(&entry.key);
        let quantifier = match operator.quantifier {
            None => 0,
            Some(Quantifier::ForAllValues) => kept::FOR_ALL,
            Some(Quantifier::ForAnyValue) => kept::FOR_ANY,
        };
        let flags = [
            (kept::MULTI, definition.is_some_and(|row| row.cardinality == Cardinality::Multi)),
            (kept::UNKNOWN, definition.is_some_and(|row| row.producer == Producer::Unknown)),
            (kept::IF_EXISTS, operator.if_exists),
        ];
        to.small(operator.comparison.tag());
        to.small(flags.into_iter().filter(|(_, set)| *set).fold(quantifier, |flags, (flag, _)| flags | flag));
        to.text(&spelled(&entry.key, definition));
        to.part(|part| pack_values(operator.comparison, &entry.values, version, catalogue, part));
    }

    #[inline]
    pub(crate) fn unpack(from: &mut Packed<'a>) -> Self {
        Self { comparison: Comparison::of_tag(from.small()), flags: from.small(), key: from.bytes(), values: from.part() }
    }

    #[inline]
    pub(crate) fn judge(&self, context: &Context<'_>) -> Outcome {
        match context.find(self.key) {
            None => self.missing(context),
            Some(Values::One(value)) if !self.has(kept::TOGETHER) => self.value(value, context),
            Some(values) => self.together(values, context),
        }
    }

    /// policy-evaluation §4: positive false, negated true, IfExists true; a set operator decides before the comparison does.
    fn missing(&self, context: &Context<'_>) -> Outcome {
        if self.has(kept::UNKNOWN) && !context.is_simulated() {
            return Outcome::Unclear;
        }
        if self.comparison == Comparison::Null {
            return NullTest::unpack(self.values).judge(false).into();
        }
        let met = self.has(kept::IF_EXISTS | kept::FOR_ALL) || (self.comparison.is_negated() && !self.has(kept::FOR_ANY));
        met.into()
    }

    fn together(&self, values: &Values<'_>, context: &Context<'_>) -> Outcome {
        if self.comparison == Comparison::Null {
            NullTest::unpack(self.values).judge(true).into()
        } else if self.has(kept::FOR_ALL) {
            self.for_all(values, context)
        } else if self.has(kept::FOR_ANY) {
            self.for_any(values, context)
        } else {
            // [R] A multivalued key without a set operator is never met while it is present, not even by one value that matches.
            Outcome::Fails
        }
    }

    fn for_all(&self, values: &Values<'_>, context: &Context<'_>) -> Outcome {
        let mut all = Outcome::Holds;
        for value in values.as_slice() {
            match self.value(value, context) {
                Outcome::Holds => {}
                Outcome::Fails => return Outcome::Fails,
                Outcome::Unclear => all = Outcome::Unclear,
            }
        }
        all
    }

    fn for_any(&self, values: &Values<'_>, context: &Context<'_>) -> Outcome {
        let mut any = Outcome::Fails;
        for value in values.as_slice() {
            match self.value(value, context) {
                Outcome::Holds => return Outcome::Holds,
                Outcome::Fails => {}
                Outcome::Unclear => any = Outcome::Unclear,
            }
        }
        any
    }

    /// One value of the request against those of the policy.
    #[inline]
    fn value(&self, value: &str, context: &Context<'_>) -> Outcome {
        let (values, negated) = (self.values, self.comparison.is_negated());
        let order = || Order::of(self.comparison);
        match self.comparison.family() {
            Family::Text | Family::Pattern => {
                StringTest { ignores_case: self.comparison.ignores_case(), negated, patterns: values }.judge(value, context).into()
            }
            Family::Numeric => Ordered::<Decimal>::new(order(), values).judge(value, context.is_simulated()).into(),
            Family::Date => Ordered::<Instant>::new(order(), values).judge(value, false).into(),
            Family::Bool => BoolTest(values).judge(value, context).into(),
            Family::Binary => BinaryTest(values).judge(value).into(),
            Family::Ip => IpTest { negated, networks: values }.judge(value, context.is_simulated()).into(),
            Family::Arn => ArnTest { negated, patterns: values }.judge(value, context),
            Family::Null => NullTest::unpack(values).judge(true).into(),
        }
    }

    fn has(&self, flags: u8) -> bool {
        self.flags & flags != 0
    }
}

/// A key, or the beginning that it shares with its family, as the catalogue writes it, since so do those who fill it: texts that are the same
/// are quickly found alike.
fn spelled<'k>(key: &'k str, definition: Option<&KeyDefinition>) -> Cow<'k, str> {
    let listed = definition.map_or("", |row| row.name);
    match key.split_at_checked(listed.len()) {
        Some((start, rest)) if start != listed && start.eq_ignore_ascii_case(listed) => folded(format!("{listed}{rest}").into()),
        Some(_) | None => folded(key.into()),
    }
}

/// Packs what the test of a comparison unpacks.
fn pack_values(comparison: Comparison, values: &[String], version: Option<Version>, catalogue: &Catalogue, to: &mut Packer) {
    match comparison.family() {
        Family::Text => StringTest::pack(Syntax::new(version, false), values, catalogue, to),
        Family::Pattern => StringTest::pack(Syntax::new(version, true), values, catalogue, to),
        Family::Numeric => Ordered::<Decimal>::pack(values, to),
        Family::Date => Ordered::<Instant>::pack(values, to),
        Family::Bool => BoolTest::pack(values, version, catalogue, to),
        Family::Binary => BinaryTest::pack(values, to),
        Family::Ip => IpTest::pack(values, to),
        Family::Arn => ArnTest::pack(values, version, catalogue, to),
        Family::Null => NullTest::pack(values, to),
    }
}
