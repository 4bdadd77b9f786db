//! A page of a list in the order of names.

/// Some items, and where the next page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The items, in order.
    pub items: Vec<T>,
    /// The name of the last item, if there are more: what the next call gives as `after`.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// Takes at most `limit` items. `name` says what the next page begins after.
    pub fn take(items: impl IntoIterator<Item = T>, limit: usize, name: impl Fn(&T) -> &str) -> Self {
        let mut rest = items.into_iter();
        let items: Vec<T> = rest.by_ref().take(limit).collect();
        let next = if rest.next().is_some() { items.last().map(|last| name(last).to_owned()) } else { None };
        Self { items, next }
    }
}
