//! What is where: parents, children, the accounts of a unit, and moving one.

use daypass_api::organizations::{
    Child, ListAccountsForParentRequest, ListAccountsForParentResponse, ListChildrenRequest, ListChildrenResponse, ListParentsRequest,
    ListParentsResponse, MoveAccountRequest, Parent,
};
use daypass_directory::{TreeError, commands::units};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Performed, Scene},
};
use daypass_names::AccountId;

use crate::{
    accounts,
    lists::{Wish, page},
    refusals::{account_id, ask_account, ask_place, managed, refusal, tree},
};

pub(crate) fn parents_asks(scene: &Scene<'_>, input: &ListParentsRequest) -> Result<Vec<Ask>, Refusal> {
    ask_place(scene, "organizations:ListParents", &input.child_id)
}

/// There is one parent, so there is one page.
pub(crate) fn parents(scene: &Scene<'_>, input: &Authorized<'_, ListParentsRequest>) -> Result<Performed<ListParentsResponse>, Refusal> {
    managed(scene)?;
    let parent = parent_of(scene, &input.child_id).ok_or_else(no_child)?;
    let kind = if scene.snapshot.is_root(parent) { "ROOT" } else { "ORGANIZATIONAL_UNIT" };
    let shape = Parent { id: Some(parent.to_owned()), r#type: Some(kind.into()) };
    let wish = Wish { operation: "ListParents", filter: &input.child_id, token: input.next_token.as_deref(), most: input.max_results };
    let (parents, next_token) = page(scene, &wish, [(parent.to_owned(), shape)])?;
    Ok(Performed::read(ListParentsResponse { parents: Some(parents), next_token }))
}

fn parent_of<'a>(scene: &'a Scene<'_>, child: &str) -> Option<&'a str> {
    if let Some(unit) = scene.snapshot.unit(child) {
        return Some(&unit.parent);
    }
    scene.snapshot.parent_of(scene.snapshot.account(AccountId::parse(child).ok()?)?)
}

fn no_child() -> Refusal {
    let text = "You specified a child that doesn't exist.";
    Refusal::new("ChildNotFoundException", 400, text)
}

pub(crate) fn children_asks(scene: &Scene<'_>, input: &ListChildrenRequest) -> Result<Vec<Ask>, Refusal> {
    ask_place(scene, "organizations:ListChildren", &input.parent_id)
}

pub(crate) fn children(scene: &Scene<'_>, input: &Authorized<'_, ListChildrenRequest>) -> Result<Performed<ListChildrenResponse>, Refusal> {
    managed(scene)?;
    require_parent(scene, &input.parent_id)?;
    let ids: Vec<String> = match input.child_type.as_str() {
        "ACCOUNT" => scene.snapshot.accounts_in(&input.parent_id).map(|account| account.id.to_string()).collect(),
        _ => scene.snapshot.units_in(&input.parent_id).map(|unit| unit.id.to_string()).collect(),
    };
    let filter = format!("{} {}", input.parent_id, input.child_type);
    let wish = Wish { operation: "ListChildren", filter: &filter, token: input.next_token.as_deref(), most: input.max_results };
    let shape = |id: String| Child { id: Some(id), r#type: Some(input.child_type.clone()) };
    let (children, next_token) = page(scene, &wish, ids.into_iter().map(|id| (id.clone(), shape(id))))?;
    Ok(Performed::read(ListChildrenResponse { children: Some(children), next_token }))
}

pub(crate) fn accounts_asks(scene: &Scene<'_>, input: &ListAccountsForParentRequest) -> Result<Vec<Ask>, Refusal> {
    ask_place(scene, "organizations:ListAccountsForParent", &input.parent_id)
}

pub(crate) fn accounts(
    scene: &Scene<'_>,
    input: &Authorized<'_, ListAccountsForParentRequest>,
) -> Result<Performed<ListAccountsForParentResponse>, Refusal> {
    let organization = managed(scene)?;
    require_parent(scene, &input.parent_id)?;
    let wish = Wish { operation: "ListAccountsForParent", filter: &input.parent_id, token: input.next_token.as_deref(), most: input.max_results };
    let within = scene.snapshot.accounts_in(&input.parent_id).map(|account| (account.id.to_string(), account));
    let (found, next_token) = page(scene, &wish, within)?;
    let shapes = found.into_iter().map(|account| accounts::shape(scene.snapshot, organization, account)).collect();
    Ok(Performed::read(ListAccountsForParentResponse { accounts: Some(shapes), next_token }))
}

/// The account, where it is, and where it will be.
pub(crate) fn move_asks(scene: &Scene<'_>, input: &MoveAccountRequest) -> Result<Vec<Ask>, Refusal> {
    let action = "organizations:MoveAccount";
    let mut asks = ask_account(scene, action, &input.account_id)?;
    asks.extend(ask_place(scene, action, &input.source_parent_id)?);
    asks.extend(ask_place(scene, action, &input.destination_parent_id)?);
    Ok(asks)
}

pub(crate) fn move_account<O: Default>(scene: &Scene<'_>, input: &Authorized<'_, MoveAccountRequest>) -> Result<Performed<O>, Refusal> {
    let management = managed(scene)?.management;
    let account = account_id(&input.account_id)?;
    let mut ids = scene.ids();
    let moved = units::move_account(&mut scene.within(management, &mut ids), account, &input.source_parent_id, &input.destination_parent_id);
    let ((), batch) = moved.map_err(|error| refusal(&error))?;
    Ok(Performed::write(O::default(), batch))
}

pub(crate) fn require_parent(scene: &Scene<'_>, id: &str) -> Result<(), Refusal> {
    if scene.snapshot.is_parent(id) { Ok(()) } else { Err(tree(&TreeError::NoSuchParent { id: id.to_owned() })) }
}
