//! Pages of lists that are ordered by id.

use daypass_directory::Page;
use daypass_kernel::{
    refusal::Refusal,
    service::{Marker, Scene},
};

use crate::{
    accounts::limit,
    refusals::{managed, page_after},
};

/// What a caller says of the page that he wants.
pub(crate) struct Wish<'a> {
    /// The operation.
    pub(crate) operation: &'a str,
    /// What else decides what is in the list.
    pub(crate) filter: &'a str,
    pub(crate) token: Option<&'a str>,
    pub(crate) most: Option<i32>,
}

/// One page of the items, each with its id, and the token of the next one.
pub(crate) fn page<T>(scene: &Scene<'_>, wish: &Wish<'_>, items: impl IntoIterator<Item = (String, T)>) -> Result<(Vec<T>, Option<String>), Refusal> {
    let list = Marker { account: managed(scene)?.management, filter: wish.filter, operation: wish.operation };
    let after = page_after(scene, &list, wish.token)?;
    let mut rest: Vec<(String, T)> = items.into_iter().filter(|(id, _)| after.as_ref().is_none_or(|after| id > after)).collect();
    rest.sort_by(|(one, _), (other, _)| one.cmp(other));
    let page = Page::take(rest, limit(wish.most), |(id, _)| id);
    let next = page.next.map(|position| scene.seal_marker(&list, &position)).transpose()?;
    Ok((page.items.into_iter().map(|(_, item)| item).collect(), next))
}
