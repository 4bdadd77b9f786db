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
    catalogue::Catalogue,
    context::{Context, Values},
    document::Version,
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
enum Test {
    String(StringTest),
    Numeric(Ordered<Decimal>),
    Date(Ordered<Instant>),
    Bool(BoolTest),
    Binary(BinaryTest),
    Ip(IpTest),
    Arn(ArnTest),
    Null(NullTest),
}

/// One key under one operator.
#[derive(Debug)]
pub(crate) struct Condition {
    /// Folded.
    key: Box<str>,
    multi: bool,
    /// Nobody can tell whether the request has it: its absence says nothing.
    unknown: bool,
    quantifier: Option<Quantifier>,
    if_exists: bool,
    /// What the operator says of a missing key.
    negated: bool,
    test: Test,
}

impl Condition {
    pub(crate) fn compile(operator: Operator, entry: &ConditionEntry, version: Option<Version>, catalogue: &Catalogue) -> Self {
        let scope = Scope { version, catalogue, values: &entry.values };
        let (test, negated) = scope.test(operator.comparison);
        Self {
            key: entry.key.to_lowercase().into(),
            multi: catalogue.is_multi(&entry.key),
            unknown: catalogue.is_unknown(&entry.key),
            quantifier: operator.quantifier,
            if_exists: operator.if_exists,
            negated,
            test,
        }
    }

    pub(crate) fn judge(&self, context: &Context<'_>) -> Outcome {
        let values = context.find(&self.key);
        if values.is_none() && self.unknown {
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

    fn value(&self, value: &str, context: &Context<'_>) -> Outcome {
        match &self.test {
            Test::String(test) => test.judge(value, context).into(),
            Test::Numeric(test) => test.judge(Decimal::parse(value)).into(),
            Test::Date(test) => test.judge(Instant::parse(value)).into(),
            Test::Bool(test) => test.judge(value, context).into(),
            Test::Binary(test) => test.judge(value).into(),
            Test::Ip(test) => test.judge(value).into(),
            Test::Arn(test) => test.judge(value, context),
            Test::Null(test) => test.judge(true).into(),
        }
    }
}

/// What a condition is compiled from.
struct Scope<'a> {
    version: Option<Version>,
    catalogue: &'a Catalogue,
    values: &'a [String],
}

impl Scope<'_> {
    /// The test, and what it says of a missing key.
    fn test(&self, comparison: Comparison) -> (Test, bool) {
        match comparison {
            Comparison::StringEquals => (self.string(Likeness::Equal, false), false),
            Comparison::StringNotEquals => (self.string(Likeness::Equal, true), true),
            Comparison::StringEqualsIgnoreCase => (self.string(Likeness::EqualIgnoringCase, false), false),
            Comparison::StringNotEqualsIgnoreCase => (self.string(Likeness::EqualIgnoringCase, true), true),
            Comparison::StringLike => (self.string(Likeness::Like, false), false),
            Comparison::StringNotLike => (self.string(Likeness::Like, true), true),
            Comparison::NumericEquals => (self.numeric(Order::Equal), false),
            Comparison::NumericNotEquals => (self.numeric(Order::NotEqual), true),
            Comparison::NumericLessThan => (self.numeric(Order::Less), false),
            Comparison::NumericLessThanEquals => (self.numeric(Order::LessOrEqual), false),
            Comparison::NumericGreaterThan => (self.numeric(Order::Greater), false),
            Comparison::NumericGreaterThanEquals => (self.numeric(Order::GreaterOrEqual), false),
            Comparison::DateEquals => (self.date(Order::Equal), false),
            Comparison::DateNotEquals => (self.date(Order::NotEqual), true),
            Comparison::DateLessThan => (self.date(Order::Less), false),
            Comparison::DateLessThanEquals => (self.date(Order::LessOrEqual), false),
            Comparison::DateGreaterThan => (self.date(Order::Greater), false),
            Comparison::DateGreaterThanEquals => (self.date(Order::GreaterOrEqual), false),
            Comparison::Bool => (Test::Bool(BoolTest::compile(self.values, self.version, self.catalogue)), false),
            Comparison::BinaryEquals => (Test::Binary(BinaryTest::compile(self.values)), false),
            Comparison::IpAddress => (Test::Ip(IpTest::compile(self.values, false)), false),
            Comparison::NotIpAddress => (Test::Ip(IpTest::compile(self.values, true)), true),
            Comparison::ArnEquals | Comparison::ArnLike => (self.arn(false), false),
            Comparison::ArnNotEquals | Comparison::ArnNotLike => (self.arn(true), true),
            Comparison::Null => (Test::Null(NullTest::compile(self.values)), false),
        }
    }

    fn string(&self, likeness: Likeness, negated: bool) -> Test {
        Test::String(StringTest::compile(likeness, negated, self.values, self.version, self.catalogue))
    }

    fn numeric(&self, order: Order) -> Test {
        Test::Numeric(Ordered::new(order, self.values.iter().map(|text| Decimal::parse(text))))
    }

    fn date(&self, order: Order) -> Test {
        Test::Date(Ordered::new(order, self.values.iter().map(|text| Instant::parse(text))))
    }

    fn arn(&self, negated: bool) -> Test {
        Test::Arn(ArnTest::compile(negated, self.values, self.version, self.catalogue))
    }
}
