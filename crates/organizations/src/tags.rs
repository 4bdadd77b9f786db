//! Tags of the root, of units, of accounts and of control policies, given with them or later (organizations-account-s3 §1).
//!
//! Unlike those of users and roles, keys that differ in case are two. Whoever may call is decided before the tags are judged.

use daypass_api::organizations::{self as api, ListTagsForResourceRequest, ListTagsForResourceResponse, TagResourceRequest, UntagResourceRequest};
use daypass_directory::{TreeError, commands::tags, snapshot::Taggable};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Marker, Performed, Scene},
};
use daypass_names::Tag;

use crate::refusals::{ask_new, ask_place, ask_policy, managed, page_after, refusal, tree, unfit};

pub(crate) fn tag_asks(scene: &Scene<'_>, input: &TagResourceRequest) -> Result<Vec<Ask>, Refusal> {
    let (asks, tags) = (ask_taggable(scene, "organizations:TagResource", &input.resource_id)?, read(Some(&input.tags)));
    Ok(asks.into_iter().map(|ask| ask.for_tags(&tags)).collect())
}

pub(crate) fn tag<O: Default>(scene: &Scene<'_>, input: &Authorized<'_, TagResourceRequest>) -> Result<Performed<O>, Refusal> {
    let management = managed(scene)?.management;
    existing(scene, &input.resource_id)?;
    let mut ids = scene.ids();
    let tagged = tags::tag_in_organization(&mut scene.within(management, &mut ids), &input.resource_id, &read(Some(&input.tags)));
    let ((), batch) = tagged.map_err(|error| refusal(&error))?;
    Ok(Performed::write(O::default(), batch))
}

pub(crate) fn untag_asks(scene: &Scene<'_>, input: &UntagResourceRequest) -> Result<Vec<Ask>, Refusal> {
    let asks = ask_taggable(scene, "organizations:UntagResource", &input.resource_id)?;
    Ok(asks.into_iter().map(|ask| ask.for_tag_keys(input.tag_keys.clone())).collect())
}

pub(crate) fn untag<O: Default>(scene: &Scene<'_>, input: &Authorized<'_, UntagResourceRequest>) -> Result<Performed<O>, Refusal> {
    let management = managed(scene)?.management;
    existing(scene, &input.resource_id)?;
    let mut ids = scene.ids();
    let untagged = tags::untag_in_organization(&mut scene.within(management, &mut ids), &input.resource_id, &input.tag_keys);
    let ((), batch) = untagged.map_err(|error| refusal(&error))?;
    Ok(Performed::write(O::default(), batch))
}

pub(crate) fn list_asks(scene: &Scene<'_>, input: &ListTagsForResourceRequest) -> Result<Vec<Ask>, Refusal> {
    ask_taggable(scene, "organizations:ListTagsForResource", &input.resource_id)
}

/// There are few tags, and the request cannot say how many it wants, so there is one page.
pub(crate) fn list(scene: &Scene<'_>, input: &Authorized<'_, ListTagsForResourceRequest>) -> Result<Performed<ListTagsForResourceResponse>, Refusal> {
    let management = managed(scene)?.management;
    let found = existing(scene, &input.resource_id)?;
    page_after(scene, &Marker { account: management, filter: &input.resource_id, operation: "ListTagsForResource" }, input.next_token.as_deref())?;
    let tags = found.tags().iter().map(|tag| api::Tag { key: tag.key.clone(), value: tag.value.clone() }).collect();
    Ok(Performed::read(ListTagsForResourceResponse { tags: Some(tags), next_token: None }))
}

/// The tags of a request.
pub(crate) fn read(sent: Option<&[api::Tag]>) -> Vec<Tag> {
    sent.unwrap_or_default().iter().map(|tag| Tag::new(tag.key.clone(), tag.value.clone())).collect()
}

/// What creating asks if tags come with it: the keys on each ask, and one more for the tagging of what has no id yet (W10.1).
pub(crate) fn with_new(scene: &Scene<'_>, asks: Vec<Ask>, kind: &str, id: &str, sent: Option<&[api::Tag]>) -> Result<Vec<Ask>, Refusal> {
    let tags = read(sent);
    if tags.is_empty() {
        return Ok(asks);
    }
    let tagging = ask_new(scene, "organizations:TagResource", kind, id)?;
    Ok(asks.into_iter().chain(tagging).map(|ask| ask.for_tags(&tags)).collect())
}

fn ask_taggable(scene: &Scene<'_>, action: &'static str, id: &str) -> Result<Vec<Ask>, Refusal> {
    if id.starts_with("p-") { ask_policy(scene, action, id) } else { ask_place(scene, action, id) }
}

fn existing<'a>(scene: &'a Scene<'_>, id: &str) -> Result<Taggable<'a>, Refusal> {
    // AWS's own policies have no ids to the operations of tags, not even to the one that lists them (recorded in cloud-custodian, pull 8194).
    if scene.snapshot.control_policy(id).is_some_and(|policy| policy.is_aws_managed()) {
        return Err(unfit());
    }
    scene.snapshot.taggable(id).ok_or_else(|| tree(&TreeError::NoSuchTarget { id: id.to_owned() }))
}
