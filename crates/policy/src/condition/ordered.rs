//! Comparisons of values that have an order: numbers and instants.
//!
//! [R] A text that cannot be read, on either side, is equal to nothing: Equals false, NotEquals true, all others false.

use std::cmp::Ordering;

/// Which orders an operator accepts, of the request's value before the policy's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Order {
    fn accepts(self, order: Ordering) -> bool {
        match self {
            // The values of a negated operator must all differ, so it asks for equality and turns the answer round.
            Self::Equal | Self::NotEqual => order.is_eq(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }
}

/// The policy's values under one operator; what could not be read is `None`.
#[derive(Debug)]
pub(super) struct Ordered<T> {
    order: Order,
    values: Box<[Option<T>]>,
}

impl<T: Ord> Ordered<T> {
    pub(super) fn new(order: Order, values: impl Iterator<Item = Option<T>>) -> Self {
        Self { order, values: values.collect() }
    }

    pub(super) fn judge(&self, value: Option<T>, simulated: bool) -> bool {
        // [R] The policy simulator never finds a number unequal to a text that is none.
        if simulated && self.order == Order::NotEqual && (value.is_none() || self.values.iter().any(Option::is_none)) {
            return false;
        }
        let accepted = value.is_some_and(|value| self.values.iter().flatten().any(|known| self.order.accepts(value.cmp(known))));
        accepted != (self.order == Order::NotEqual)
    }
}
