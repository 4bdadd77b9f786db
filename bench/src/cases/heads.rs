//! HEAD of an object by sessions that each have a policy of their own: known to the server, forgotten by it, and never seen before.

use std::{fmt::Write, path::Path};

use anyhow::ensure;

use super::sessions::issue;
use crate::{
    api::Api,
    compare::{compare, compare_each},
    plan::{POOL, Plan},
    request::{Call, Key, Request, Service, now, pool},
    rest::Rest,
    sheet::{Sheet, Target},
    site::{House, Site},
};

/// Sessions that take turns in the case of misses. An entry of the server's cache counts its policy's text 16 times, so that its 32 MiB hold
/// less than half as many; and what is asked for in turn is evicted before its turn comes again.
const MORE_THAN_CACHED: usize = 4096;
/// Sessions that are used once each, at least: fewer are over too soon for the kernel's clock.
const FEWEST: usize = 20_000;
/// Statements of each session's policy.
const STATEMENTS: usize = 10;
const OBJECT: &str = "/lake/warehouse/table-09/part-00001.parquet";
const TARGET: Target = Target::RatioAtMost(2.0, None);

pub(super) fn run(plan: &Plan, folder: &Path, sheet: &mut Sheet) -> anyhow::Result<()> {
    let site = Site::new(plan, folder, "heads")?;
    let house = site.start()?;
    let caller = house.user("caller", &["sts:AssumeRole"])?;
    let role = reader(&house)?;
    let mut api = Api::open(house.address())?;
    api.call(&Rest::new("PUT", "/lake"), &house.root)?;
    api.call(&Rest::new("PUT", OBJECT).body(&[b'o'; 1024]), &house.root)?;
    let assume = Call::new(Service::Sts, "AssumeRole").with("RoleArn", &role);
    let session = |number: usize| assume.clone().with("RoleSessionName", &format!("session-{number}")).with("Policy", &ten_statements(number));
    let head = Rest::new("HEAD", OBJECT);
    let sign = |sessions: &[Key]| sessions.iter().map(|session| head.sign(session, &house.host(), now())).collect();

    let one = issue(&house, &caller, std::iter::once(session(0)))?;
    refuses_others(&house, &one)?;
    let again = || one.iter().try_fold(Vec::new(), |_, key| pool(std::iter::repeat_n(head.clone(), POOL), key, &house.host()));
    sheet.compared("HEAD under a session policy, one session", "µs", compare(plan, &house, folder, &again)?.medians(), TARGET)?;

    let several = issue(&house, &caller, (1..=MORE_THAN_CACHED).map(session))?;
    let rounds = compare(plan, &house, folder, &|| sign(&several))?;
    sheet.compared("HEAD under a session policy, none in the cache", "µs", rounds.medians(), TARGET)?;
    drop(several);

    let (first, count) = (MORE_THAN_CACHED + 1, plan.sessions.max(FEWEST));
    let many = issue(&house, &caller, (first..first + count).map(session))?;
    let rounds = compare_each(plan, &house, folder, &many, sign)?;
    sheet.compared(&format!("HEAD under {count} session policies, once each"), "µs", rounds.medians(), TARGET)?;
    site.close(house)
}

/// What is measured is a policy that counts: a session may not look at what its policy does not name.
fn refuses_others(house: &House, sessions: &[Key]) -> anyhow::Result<()> {
    for session in sessions {
        let request = Rest::new("HEAD", "/lake/warehouse/table-10/part-00001.parquet").sign(session, &house.host(), now())?;
        let (_, answer) = Api::open(house.address())?.send(&request)?;
        ensure!(answer.status == 403, "a HEAD that no policy of its session allows is answered {}", answer.status);
    }
    Ok(())
}

/// A role that may read all objects, until a session's policy says less.
fn reader(house: &House) -> anyhow::Result<String> {
    let account = house.account()?;
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{account}:root"}},"Action":"sts:AssumeRole"}}}}"#
    );
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
    let role = |action: &str| Call::new(Service::Iam, action).with("RoleName", "reader");
    let mut api = Api::open(house.address())?;
    api.call(&role("CreateRole").with("AssumeRolePolicyDocument", &trust), &house.root)?;
    api.call(&role("PutRolePolicy").with("PolicyName", "may").with("PolicyDocument", policy), &house.root)?;
    Ok(format!("arn:aws:iam::{account}:role/reader"))
}

/// One statement for each table that a session may read; the last is the one that is asked for. No two sessions have the same text.
fn ten_statements(number: usize) -> String {
    let mut policy = r#"{"Version":"2012-10-17","Statement":["#.to_owned();
    for table in 0..STATEMENTS {
        let comma = if table == 0 { "" } else { "," };
        let sid = format!("Table{table}Of{number}");
        // Writing into memory cannot fail.
        let _ = write!(
            policy,
            r#"{comma}{{"Sid":"{sid}","Effect":"Allow","Action":"s3:GetObject*","Resource":"arn:aws:s3:::lake/warehouse/table-{table:02}/*"}}"#
        );
    }
    policy + "]}"
}
