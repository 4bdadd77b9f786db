//! Pages: Marker and MaxItems in, IsTruncated and Marker out (iam-api §3).
//!
//! A marker is sealed for the account, the operation and everything else that decides what is in the list, so it is worth nothing for
//! any other list.

use daypass_directory::Page;
use daypass_kernel::{
    refusal::Refusal,
    service::{Marker, Scene},
};
use daypass_names::FoldedName;

use crate::refusals;

/// How many items a page has unless the caller says otherwise, and how many at most (iam-api §1).
const DEFAULT_ITEMS: usize = 100;
const MAX_ITEMS: usize = 1000;

/// The page that a request asks for.
#[derive(Debug)]
pub(crate) struct Paging<'a> {
    operation: &'static str,
    filter: &'a str,
    limit: usize,
    after: Option<String>,
}

/// How a page ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ending {
    /// Whether there is more.
    pub(crate) is_truncated: bool,
    /// Where it goes on.
    pub(crate) marker: Option<String>,
}

impl<'a> Paging<'a> {
    /// Reads the marker. `filter` is everything that narrows the list: path prefix, the name of the entity whose list it is…
    pub(crate) fn open(
        scene: &Scene<'_>,
        operation: &'static str,
        filter: &'a str,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Self, Refusal> {
        Self::open_saying(scene, operation, filter, marker, max_items, "Invalid Marker.")
    }

    /// The same, with the text for a marker that is not one of this list.
    pub(crate) fn open_saying(
        scene: &Scene<'_>,
        operation: &'static str,
        filter: &'a str,
        marker: Option<&str>,
        max_items: Option<i32>,
        foreign: &str,
    ) -> Result<Self, Refusal> {
        let list = Marker { account: scene.account()?, filter, operation };
        let open = |marker| scene.open_marker(&list, marker).ok_or_else(|| refusals::validation(foreign));
        let after = marker.map(open).transpose()?;
        let limit = max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(DEFAULT_ITEMS).clamp(1, MAX_ITEMS);
        Ok(Self { operation, filter, limit, after })
    }

    /// How many items the page has at most.
    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    /// The position after which the page begins.
    pub(crate) fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// The page of a list that is held in one record, in the order of names.
    pub(crate) fn by_name<T>(&self, items: impl IntoIterator<Item = T>, name: impl Fn(&T) -> &str) -> Page<T> {
        let after = self.after().map(FoldedName::of);
        let mut named: Vec<(FoldedName, T)> = items.into_iter().map(|item| (FoldedName::of(name(&item)), item)).collect();
        named.retain(|(name, _)| after.as_ref().is_none_or(|after| name > after));
        named.sort_by(|(one, _), (other, _)| one.cmp(other));
        Page::take(named.into_iter().map(|(_, item)| item), self.limit, name)
    }

    /// The page of a short list whose items have no name that fits a marker (tag keys do not): the position is a number.
    pub(crate) fn by_number<T>(&self, items: impl IntoIterator<Item = T>) -> Result<Page<T>, Refusal> {
        let read = |after: &str| after.parse::<usize>().map_err(|_| refusals::validation("Invalid Marker."));
        let skipped = self.after().map(read).transpose()?.unwrap_or(0);
        let mut rest = items.into_iter().skip(skipped);
        let items: Vec<T> = rest.by_ref().take(self.limit).collect();
        let next = rest.next().map(|_| skipped.saturating_add(items.len()).to_string());
        Ok(Page { items, next })
    }

    /// How that page ends: the marker that the next request brings.
    pub(crate) fn end<T>(&self, scene: &Scene<'_>, page: &Page<T>) -> Result<Ending, Refusal> {
        let list = Marker { account: scene.account()?, filter: self.filter, operation: self.operation };
        let marker = page.next.as_deref().map(|position| scene.seal_marker(&list, position)).transpose()?;
        Ok(Ending { is_truncated: marker.is_some(), marker })
    }
}

/// Where a page of policies ends, by name and owner: an ARN may be longer than any marker. An account's policy and AWS's may
/// share a name.
pub(crate) fn policy_position(arn: &str) -> String {
    let name = arn.rsplit('/').next().unwrap_or(arn);
    format!("{name}/{}", if is_aws_managed(arn) { AWS } else { OWN })
}

/// The name at that position, and whether it is AWS's policy.
pub(crate) fn policy_at(position: &str) -> Option<(&str, bool)> {
    position.split_once('/').map(|(name, owner)| (name, owner == AWS))
}

const OWN: &str = "own";
const AWS: &str = "aws";

fn is_aws_managed(arn: &str) -> bool {
    arn.starts_with("arn:aws:iam::aws:")
}
