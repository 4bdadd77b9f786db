//! Organizational units: the tree between the root and the accounts.

use daypass_api::organizations::{
    self as api, CreateOrganizationalUnitRequest, CreateOrganizationalUnitResponse, DeleteOrganizationalUnitRequest,
    DescribeOrganizationalUnitRequest, DescribeOrganizationalUnitResponse, ListOrganizationalUnitsForParentRequest,
    ListOrganizationalUnitsForParentResponse, UpdateOrganizationalUnitRequest, UpdateOrganizationalUnitResponse,
};
use daypass_directory::{TreeError, commands::units, records::OrganizationalUnit};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Performed, Scene},
};

use crate::{
    lists::{Wish, page},
    places::require_parent,
    refusals::{ask_place, managed, present, refusal, tree},
    tags,
};

pub(crate) fn create_asks(scene: &Scene<'_>, input: &CreateOrganizationalUnitRequest) -> Result<Vec<Ask>, Refusal> {
    let asks = ask_place(scene, "organizations:CreateOrganizationalUnit", &input.parent_id)?;
    // All units of a root share the beginning of their ids.
    let root = present(scene)?.root_id.trim_start_matches("r-");
    tags::with_new(scene, asks, "ou", &format!("ou-{root}-"), input.tags.as_deref())
}

pub(crate) fn create(
    scene: &Scene<'_>,
    input: &Authorized<'_, CreateOrganizationalUnitRequest>,
) -> Result<Performed<CreateOrganizationalUnitResponse>, Refusal> {
    let management = managed(scene)?.management;
    let mut ids = scene.ids();
    let created = units::create(&mut scene.within(management, &mut ids), &input.parent_id, &input.name, &tags::read(input.tags.as_deref()));
    let (unit, batch) = created.map_err(|error| refusal(&error))?;
    Ok(Performed::write(CreateOrganizationalUnitResponse { organizational_unit: Some(shape(scene, &unit)?) }, batch))
}

pub(crate) fn update_asks(scene: &Scene<'_>, input: &UpdateOrganizationalUnitRequest) -> Result<Vec<Ask>, Refusal> {
    ask_place(scene, "organizations:UpdateOrganizationalUnit", &input.organizational_unit_id)
}

pub(crate) fn update(
    scene: &Scene<'_>,
    input: &Authorized<'_, UpdateOrganizationalUnitRequest>,
) -> Result<Performed<UpdateOrganizationalUnitResponse>, Refusal> {
    let management = managed(scene)?.management;
    let unit = existing(scene, &input.organizational_unit_id)?;
    let name = input.name.as_deref().unwrap_or(&unit.name);
    let mut ids = scene.ids();
    let (unit, batch) = units::rename(&mut scene.within(management, &mut ids), &unit.id, name).map_err(|error| refusal(&error))?;
    Ok(Performed::write(UpdateOrganizationalUnitResponse { organizational_unit: Some(shape(scene, &unit)?) }, batch))
}

pub(crate) fn delete_asks(scene: &Scene<'_>, input: &DeleteOrganizationalUnitRequest) -> Result<Vec<Ask>, Refusal> {
    ask_place(scene, "organizations:DeleteOrganizationalUnit", &input.organizational_unit_id)
}

pub(crate) fn delete<O: Default>(scene: &Scene<'_>, input: &Authorized<'_, DeleteOrganizationalUnitRequest>) -> Result<Performed<O>, Refusal> {
    let management = managed(scene)?.management;
    let mut ids = scene.ids();
    let ((), batch) = units::delete(&mut scene.within(management, &mut ids), &input.organizational_unit_id).map_err(|error| refusal(&error))?;
    Ok(Performed::write(O::default(), batch))
}

pub(crate) fn describe_asks(scene: &Scene<'_>, input: &DescribeOrganizationalUnitRequest) -> Result<Vec<Ask>, Refusal> {
    ask_place(scene, "organizations:DescribeOrganizationalUnit", &input.organizational_unit_id)
}

pub(crate) fn describe(
    scene: &Scene<'_>,
    input: &Authorized<'_, DescribeOrganizationalUnitRequest>,
) -> Result<Performed<DescribeOrganizationalUnitResponse>, Refusal> {
    managed(scene)?;
    let unit = shape(scene, existing(scene, &input.organizational_unit_id)?)?;
    Ok(Performed::read(DescribeOrganizationalUnitResponse { organizational_unit: Some(unit) }))
}

pub(crate) fn list_asks(scene: &Scene<'_>, input: &ListOrganizationalUnitsForParentRequest) -> Result<Vec<Ask>, Refusal> {
    ask_place(scene, "organizations:ListOrganizationalUnitsForParent", &input.parent_id)
}

pub(crate) fn list(
    scene: &Scene<'_>,
    input: &Authorized<'_, ListOrganizationalUnitsForParentRequest>,
) -> Result<Performed<ListOrganizationalUnitsForParentResponse>, Refusal> {
    managed(scene)?;
    require_parent(scene, &input.parent_id)?;
    let wish =
        Wish { operation: "ListOrganizationalUnitsForParent", filter: &input.parent_id, token: input.next_token.as_deref(), most: input.max_results };
    let below = scene.snapshot.units_in(&input.parent_id).map(|unit| (unit.id.to_string(), unit));
    let (units, next_token) = page(scene, &wish, below)?;
    let units = units.into_iter().map(|unit| shape(scene, unit)).collect::<Result<_, _>>()?;
    Ok(Performed::read(ListOrganizationalUnitsForParentResponse { organizational_units: Some(units), next_token }))
}

fn existing<'a>(scene: &'a Scene<'_>, id: &str) -> Result<&'a OrganizationalUnit, Refusal> {
    let unknown = || tree(&TreeError::NoSuchUnit { id: id.to_owned() });
    scene.snapshot.unit(id).map(AsRef::as_ref).ok_or_else(unknown)
}

fn shape(scene: &Scene<'_>, unit: &OrganizationalUnit) -> Result<api::OrganizationalUnit, Refusal> {
    Ok(api::OrganizationalUnit {
        id: Some(unit.id.to_string()),
        arn: Some(managed(scene)?.unit_arn(&unit.id)),
        name: Some(unit.name.to_string()),
        path: scene.snapshot.place_path(&unit.parent).map(|above| format!("{above}{}/", unit.id)),
    })
}
