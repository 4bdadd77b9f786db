//! An account with many roles, each with a policy of five statements: start, one role by name, a page of a hundred.

use std::path::Path;

use super::starts::{self, Started};
use crate::{
    api::{Api, element},
    child::End,
    compare::compare,
    plan::{POOL, Plan},
    request::{Call, Key, Service, pool},
    sheet::{Sheet, Target},
    site::{House, Site},
};

/// The roles of a page.
const PAGE: usize = 100;
/// Steps through the roles so that neighbours in the pool are far apart; a prime.
const STRIDE: usize = 7919;

pub(super) fn run(plan: &Plan, folder: &Path, sheet: &mut Sheet) -> anyhow::Result<()> {
    let site = Site::new(plan, folder, "roles")?;
    let house = site.start()?;
    let reader = house.user("reader", &["iam:GetRole", "iam:ListRoles"])?;
    create(&house, plan.roles)?;
    let root = house.root.clone();
    house.child.end(End::Asked)?;
    let what = format!("{} roles", plan.roles);
    starts::measure(plan, folder, sheet, &Started { site: &site, root: &root, what: &what, below_millis: 200.0 })?;

    let house = site.start()?;
    let mib = house.child.resident_bytes()? as f64 / f64::from(1 << 20);
    sheet.alone(&format!("memory after the start, {what}"), "MiB", mib, Target::None)?;
    let calls = || (0..POOL).map(|number| Call::new(Service::Iam, "GetRole").with("RoleName", &name(number * STRIDE % plan.roles)));
    let rounds = compare(plan, &house, folder, &|| pool(calls(), &reader, &house.host()))?;
    sheet.compared(&format!("GetRole of {what}"), "µs", rounds.medians(), Target::RatioAtMost(1.6, None))?;
    let pages = pages(&house, &reader, plan.roles / PAGE)?;
    let rounds = compare(plan, &house, folder, &|| pool(pages.iter().cloned(), &reader, &house.host()))?;
    sheet.compared(&format!("ListRoles, a page of {PAGE} of {what}"), "µs", rounds.medians(), Target::RatioAtMost(4.0, None))?;
    site.close(house)
}

fn name(number: usize) -> String {
    format!("role-{number:06}")
}

fn create(house: &House, count: usize) -> anyhow::Result<()> {
    let account = house.account()?;
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{account}:root"}},"Action":"sts:AssumeRole"}}}}"#
    );
    let role = |action: &str, number: usize| Call::new(Service::Iam, action).with("RoleName", &name(number));
    house.all((0..count).map(|number| role("CreateRole", number).with("AssumeRolePolicyDocument", &trust)))?;
    house.all((0..count).map(|number| role("PutRolePolicy", number).with("PolicyName", "five").with("PolicyDocument", &five_statements(number))))
}

/// What a role of a table in a data lake may do.
fn five_statements(number: usize) -> String {
    let prefix = format!("warehouse/table-{number:06}");
    format!(
        r#"{{"Version":"2012-10-17","Statement":[
{{"Sid":"Read","Effect":"Allow","Action":["s3:GetObject","s3:GetObjectVersion"],"Resource":"arn:aws:s3:::lake/{prefix}/*"}},
{{"Sid":"Write","Effect":"Allow","Action":["s3:PutObject","s3:AbortMultipartUpload"],"Resource":"arn:aws:s3:::lake/{prefix}/data/*"}},
{{"Sid":"List","Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::lake","Condition":{{"IpAddress":{{"aws:SourceIp":"10.0.0.0/8"}}}}}},
{{"Sid":"Chain","Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::*:role/reader-*"}},
{{"Sid":"Never","Effect":"Deny","Action":"s3:Delete*","Resource":"*","Condition":{{"Bool":{{"aws:SecureTransport":"false"}}}}}}]}}"#
    )
}

/// A call for each full page, found as a client finds them: from marker to marker.
fn pages(house: &House, reader: &Key, count: usize) -> anyhow::Result<Vec<Call>> {
    let mut api = Api::open(house.address())?;
    let first = Call::new(Service::Iam, "ListRoles").with("MaxItems", &PAGE.to_string());
    let mut pages = vec![first.clone()];
    while pages.len() < count {
        let Some(page) = pages.last() else { break };
        let answer = api.call(page, reader)?;
        pages.push(first.clone().with("Marker", element(&answer, "Marker")?));
    }
    Ok(pages)
}
