//! GetCallerIdentity: signature, caller and event, and no decision.

use std::path::Path;

use crate::{
    api::Api,
    compare::compare,
    plan::{POOL, Plan},
    request::{Call, Service, pool},
    sheet::{Sheet, Target},
    site::{self, Site},
};

pub(super) fn run(plan: &Plan, folder: &Path, sheet: &mut Sheet) -> anyhow::Result<()> {
    let site = Site::new(plan, folder, "identity")?;
    let house = site.start()?;
    let call = Call::new(Service::Sts, "GetCallerIdentity");
    let user = house.user("caller", &["sts:*"])?;
    let sign = |key| pool(std::iter::repeat_n(call.clone(), POOL), key, &house.host());
    let rounds = compare(plan, &house, folder, &|| sign(&user))?;
    sheet.compared("GetCallerIdentity, signed by a user", "µs", rounds.medians(), Target::RatioAtMost(1.4, Some(5.0)))?;
    let session = site::key(&Api::open(house.address())?.call(&Call::new(Service::Sts, "GetSessionToken"), &user)?)?;
    let rounds = compare(plan, &house, folder, &|| sign(&session))?;
    sheet.compared("GetCallerIdentity, signed by a session", "µs", rounds.medians(), Target::None)?;
    site.close(house)
}
