//! Comparisons of values that have an order: numbers and instants.
//!
//! [R] A text that cannot be read, on either side, is equal to nothing: Equals false, NotEquals true, all others false.

use std::{cmp::Ordering, marker::PhantomData};

use super::Comparison;
use crate::packed::{Packed, Packer};

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
    /// What an operator asks of values that have an order.
    pub(super) fn of(comparison: Comparison) -> Self {
        match comparison {
            Comparison::NumericNotEquals | Comparison::DateNotEquals => Self::NotEqual,
            Comparison::NumericLessThan | Comparison::DateLessThan => Self::Less,
            Comparison::NumericLessThanEquals | Comparison::DateLessThanEquals => Self::LessOrEqual,
            Comparison::NumericGreaterThan | Comparison::DateGreaterThan => Self::Greater,
            Comparison::NumericGreaterThanEquals | Comparison::DateGreaterThanEquals => Self::GreaterOrEqual,
            Comparison::NumericEquals
            | Comparison::DateEquals
            // The values of all others have none.
            | Comparison::StringEquals
            | Comparison::StringNotEquals
            | Comparison::StringEqualsIgnoreCase
            | Comparison::StringNotEqualsIgnoreCase
            | Comparison::StringLike
            | Comparison::StringNotLike
            | Comparison::Bool
            | Comparison::BinaryEquals
            | Comparison::IpAddress
            | Comparison::NotIpAddress
            | Comparison::ArnEquals
            | Comparison::ArnNotEquals
            | Comparison::ArnLike
            | Comparison::ArnNotLike
            | Comparison::Null => Self::Equal,
        }
    }

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

/// A value that is kept in a compiled document.
pub(super) trait Kept: Ord + Sized {
    /// Reads a value of a policy or of a request.
    fn parse(text: &str) -> Option<Self>;
    /// Packs it.
    fn pack(&self, to: &mut Packer);
    /// Unpacks it.
    fn unpack(from: &mut Packed<'_>) -> Self;
}

/// The policy's values under one operator; of what could not be read nothing is kept but that it is there.
#[derive(Debug)]
pub(super) struct Ordered<'a, T> {
    order: Order,
    values: Packed<'a>,
    kind: PhantomData<T>,
}

impl<'a, T: Kept> Ordered<'a, T> {
    pub(super) fn new(order: Order, values: Packed<'a>) -> Self {
        Self { order, values, kind: PhantomData }
    }

    pub(super) fn pack(texts: &[String], to: &mut Packer) {
        for text in texts {
            let value = T::parse(text);
            to.small(u8::from(value.is_some()));
            if let Some(value) = value {
                value.pack(to);
            }
        }
    }

    pub(super) fn judge(&self, value: &str, simulated: bool) -> bool {
        let value = T::parse(value);
        // [R] The policy simulator never finds a number unequal to a text that is none.
        if simulated && self.order == Order::NotEqual && (value.is_none() || self.values().any(|known| known.is_none())) {
            return false;
        }
        let accepted = value.is_some_and(|value| self.values().flatten().any(|known| self.order.accepts(value.cmp(&known))));
        accepted != (self.order == Order::NotEqual)
    }

    fn values(&self) -> impl Iterator<Item = Option<T>> {
        self.values.list(|from| (from.small() == 1).then(|| T::unpack(from)))
    }
}
