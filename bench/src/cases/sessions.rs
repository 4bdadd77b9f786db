//! AssumeRole with a trust policy and an identity policy, and what many issued sessions leave behind: nothing but a bounded cache.

use std::path::Path;

use crate::{
    api::Api,
    compare::compare,
    pipes::{Pipes, Until},
    plan::{CONNECTIONS, POOL, Plan},
    request::{Call, Key, Request, Service, pool},
    sheet::{Sheet, Target},
    site::{self, House, Site},
};

/// The bound of the kernel's session cache.
const CACHE_MEGABYTES: f64 = 32.0;
/// How many requests are signed before they are sent.
const BATCH: usize = 4096;
const ASSUME_ROLE: Target = Target::RatioAtMost(2.0, Some(12.0));

pub(super) fn run(plan: &Plan, folder: &Path, sheet: &mut Sheet) -> anyhow::Result<()> {
    let site = Site::new(plan, folder, "sessions")?;
    let house = site.start()?;
    let caller = house.user("caller", &["sts:AssumeRole"])?;
    let assume = Assume { role: role(&house)?, caller };
    issue(&house, &assume.caller, assume.calls(0).take(POOL))?;
    let before = house.child.resident_bytes()?;
    let grown = |house: &House| anyhow::Ok((house.child.resident_bytes()?.saturating_sub(before)) as f64 / f64::from(1 << 20));
    let sign = || pool(assume.calls(0).take(POOL), &assume.caller, &house.host());

    sheet.compared("AssumeRole", "µs", compare(plan, &house, folder, &sign)?.medians(), ASSUME_ROLE)?;
    let sessions = issue(&house, &assume.caller, assume.calls(0).take(plan.sessions))?;
    sheet.alone(&format!("memory grown by {} sessions issued", plan.sessions), "MiB", grown(&house)?, Target::Below(CACHE_MEGABYTES))?;
    use_each(&house, &sessions)?;
    sheet.alone(&format!("memory grown by {} sessions used", plan.sessions), "MiB", grown(&house)?, Target::Below(CACHE_MEGABYTES))?;
    drop(sessions);
    let name = format!("AssumeRole after {} sessions", plan.sessions);
    sheet.compared(&name, "µs", compare(plan, &house, folder, &sign)?.medians(), ASSUME_ROLE)?;
    site.close(house)
}

struct Assume {
    role: String,
    caller: Key,
}

impl Assume {
    /// One call after the other, each for a session of its own name.
    fn calls(&self, from: usize) -> impl Iterator<Item = Call> {
        let call = Call::new(Service::Sts, "AssumeRole").with("RoleArn", &self.role);
        (from..).map(move |number| call.clone().with("RoleSessionName", &format!("session-{number}")))
    }
}

/// A role that trusts its account, so that the caller's own policy must allow it, too.
fn role(house: &House) -> anyhow::Result<String> {
    let account = house.account()?;
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{account}:root"}},"Action":"sts:AssumeRole"}}}}"#
    );
    let call = Call::new(Service::Iam, "CreateRole").with("RoleName", "assumed").with("AssumeRolePolicyDocument", &trust);
    Api::open(house.address())?.call(&call, &house.root)?;
    Ok(format!("arn:aws:iam::{account}:role/assumed"))
}

/// The sessions that these calls issue, in their order or nearly so.
pub(super) fn issue(house: &House, caller: &Key, mut calls: impl Iterator<Item = Call>) -> anyhow::Result<Vec<Key>> {
    let mut pipes = Pipes::open(house.address(), CONNECTIONS)?;
    let mut sessions = Vec::new();
    loop {
        let requests = pool(calls.by_ref().take(BATCH), caller, &house.host())?;
        if requests.is_empty() {
            return Ok(sessions);
        }
        let mut keys = Vec::with_capacity(requests.len());
        pipes.drive(&requests, Until::Asked(requests.len()), &mut |_, body| keys.push(site::key(&String::from_utf8_lossy(body))))?;
        for key in keys {
            sessions.push(key?);
        }
    }
}

fn use_each(house: &House, sessions: &[Key]) -> anyhow::Result<()> {
    let call = Call::new(Service::Sts, "GetCallerIdentity");
    let mut pipes = Pipes::open(house.address(), CONNECTIONS)?;
    for batch in sessions.chunks(BATCH) {
        let signed = batch.iter().map(|session| call.sign(session, &house.host(), crate::request::now()));
        let requests = signed.collect::<anyhow::Result<Vec<_>>>()?;
        pipes.drive(&requests, Until::Asked(requests.len()), &mut |_, _| {})?;
    }
    Ok(())
}
