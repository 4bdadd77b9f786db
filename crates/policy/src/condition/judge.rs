//! One key of one operator, compiled and judged: presence, cardinality and set operators are the same for all of them.

use super::{
    Comparison, Operator, Quantifier,
    arn::ArnTest,
    binary::BinaryTest,
    boolean::BoolTest,
    date::Instant,
    ip::IpTest,
    null::NullTest,
    numeric::Decimal,
    ordered::{Order, Ordered},
    string::{Likeness, StringTest},
};
use crate::{
    catalogue::{Cardinality, Catalogue, Producer},
    context::{Context, Values},
    document::Version,
    packed::{Packed, Packer},
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

/// How one value is judged.
#[derive(Debug)]
enum Test<'a> {
    String(StringTest<'a>),
    Numeric(Ordered<'a, Decimal>),
    Date(Ordered<'a, Instant>),
    Bool(BoolTest<'a>),
    Binary(BinaryTest<'a>),
    Ip(IpTest<'a>),
    Arn(ArnTest<'a>),
    Null(NullTest),
}

/// One key under one operator.
#[derive(Debug)]
pub(crate) struct Condition<'a> {
    /// As the catalogue writes it, or folded.
    key: &'a str,
    multi: bool,
    /// Nobody can tell whether the request has it: its absence says nothing.
    unknown: bool,
    quantifier: Option<Quantifier>,
    if_exists: bool,
    /// What the operator says of a missing key.
    negated: bool,
    test: Test<'a>,
}

/// The flags of a packed condition.
mod kept {
    pub(super) const MULTI: u8 = 1;
    pub(super) const UNKNOWN: u8 = 2;
    pub(super) const IF_EXISTS: u8 = 4;
    pub(super) const FOR_ALL: u8 = 8;
    pub(super) const FOR_ANY: u8 = 16;
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
        // As the catalogue writes it, since so do those who fill it: texts that are the same are quickly found alike.
        match definition.filter(|row| row.name.eq_ignore_ascii_case(&entry.key)) {
            Some(row) => to.text(row.name),
            None => to.text(&entry.key.to_lowercase()),
        }
        to.part(|part| Test::of(operator.comparison, Packed::default()).0.pack(&entry.values, version, catalogue, part));
    }

    #[inline]
    pub(crate) fn unpack(from: &mut Packed<'a>) -> Self {
        let comparison = Comparison::of_tag(from.small());
        let flags = from.small();
        let key = from.text();
        let (test, negated) = Test::of(comparison, from.part());
        let has = |flag: u8| flags & flag != 0;
        let for_all = has(kept::FOR_ALL).then_some(Quantifier::ForAllValues);
        Self {
            key,
            multi: has(kept::MULTI),
            unknown: has(kept::UNKNOWN),
            quantifier: for_all.or(has(kept::FOR_ANY).then_some(Quantifier::ForAnyValue)),
            if_exists: has(kept::IF_EXISTS),
            negated,
            test,
        }
    }

    #[inline]
    pub(crate) fn judge(&self, context: &Context<'_>) -> Outcome {
        let values = context.find(self.key);
        if values.is_none() && self.unknown && !context.is_simulated() {
            return Outcome::Unclear;
        }
        if let Test::Null(test) = &self.test {
            return test.judge(values.is_some()).into();
        }
        let Some(values) = values else { return self.missing().into() };
        match self.quantifier {
            Some(Quantifier::ForAllValues) => self.for_all(values, context),
            Some(Quantifier::ForAnyValue) => self.for_any(values, context),
            None => self.single(values, context),
        }
    }

    /// policy-evaluation §4: positive false, negated true, IfExists true; a set operator decides before the comparison does.
    fn missing(&self) -> bool {
        self.if_exists
            || match self.quantifier {
                Some(Quantifier::ForAllValues) => true,
                Some(Quantifier::ForAnyValue) => false,
                None => self.negated,
            }
    }

    /// [R] A multivalued key without a set operator is never met while it is present, not even by one value that matches.
    #[inline]
    fn single(&self, values: &Values<'_>, context: &Context<'_>) -> Outcome {
        match values {
            Values::One(value) if !self.multi => self.value(value, context),
            Values::One(_) | Values::Many(_) => Outcome::Fails,
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

    #[inline]
    fn value(&self, value: &str, context: &Context<'_>) -> Outcome {
        match &self.test {
            Test::String(test) => test.judge(value, context).into(),
            Test::Numeric(test) => test.judge(value, context.is_simulated()).into(),
            Test::Date(test) => test.judge(value, false).into(),
            Test::Bool(test) => test.judge(value, context).into(),
            Test::Binary(test) => test.judge(value).into(),
            Test::Ip(test) => test.judge(value, context.is_simulated()).into(),
            Test::Arn(test) => test.judge(value, context),
            Test::Null(test) => test.judge(true).into(),
        }
    }
}

impl<'a> Test<'a> {
    /// The test, and what it says of a missing key.
    #[inline]
    fn of(comparison: Comparison, values: Packed<'a>) -> (Self, bool) {
        let string = |likeness, negated| Self::String(StringTest { likeness, negated, patterns: values });
        let numeric = |order| Self::Numeric(Ordered::new(order, values));
        let date = |order| Self::Date(Ordered::new(order, values));
        let ip = |negated| Self::Ip(IpTest { negated, networks: values });
        let arn = |negated| Self::Arn(ArnTest { negated, patterns: values });
        match comparison {
            Comparison::StringEquals => (string(Likeness::Equal, false), false),
            Comparison::StringNotEquals => (string(Likeness::Equal, true), true),
            Comparison::StringEqualsIgnoreCase => (string(Likeness::EqualIgnoringCase, false), false),
            Comparison::StringNotEqualsIgnoreCase => (string(Likeness::EqualIgnoringCase, true), true),
            Comparison::StringLike => (string(Likeness::Like, false), false),
            Comparison::StringNotLike => (string(Likeness::Like, true), true),
            Comparison::NumericEquals => (numeric(Order::Equal), false),
            Comparison::NumericNotEquals => (numeric(Order::NotEqual), true),
            Comparison::NumericLessThan => (numeric(Order::Less), false),
            Comparison::NumericLessThanEquals => (numeric(Order::LessOrEqual), false),
            Comparison::NumericGreaterThan => (numeric(Order::Greater), false),
            Comparison::NumericGreaterThanEquals => (numeric(Order::GreaterOrEqual), false),
            Comparison::DateEquals => (date(Order::Equal), false),
            Comparison::DateNotEquals => (date(Order::NotEqual), true),
            Comparison::DateLessThan => (date(Order::Less), false),
            Comparison::DateLessThanEquals => (date(Order::LessOrEqual), false),
            Comparison::DateGreaterThan => (date(Order::Greater), false),
            Comparison::DateGreaterThanEquals => (date(Order::GreaterOrEqual), false),
            Comparison::Bool => (Self::Bool(BoolTest(values)), false),
            Comparison::BinaryEquals => (Self::Binary(BinaryTest(values)), false),
            Comparison::IpAddress => (ip(false), false),
            Comparison::NotIpAddress => (ip(true), true),
            Comparison::ArnEquals | Comparison::ArnLike => (arn(false), false),
            Comparison::ArnNotEquals | Comparison::ArnNotLike => (arn(true), true),
            Comparison::Null => (Self::Null(NullTest::unpack(values)), false),
        }
    }

    /// Packs the values that this test unpacks.
    fn pack(&self, values: &[String], version: Option<Version>, catalogue: &Catalogue, to: &mut Packer) {
        match self {
            Self::String(test) => test.pack(values, version, catalogue, to),
            Self::Numeric(_) => Ordered::<Decimal>::pack(values, to),
            Self::Date(_) => Ordered::<Instant>::pack(values, to),
            Self::Bool(_) => BoolTest::pack(values, version, catalogue, to),
            Self::Binary(_) => BinaryTest::pack(values, to),
            Self::Ip(_) => IpTest::pack(values, to),
            Self::Arn(_) => ArnTest::pack(values, version, catalogue, to),
            Self::Null(_) => NullTest::pack(values, to),
        }
    }
}
