//! Start to first answer, and memory at rest.

use std::{path::Path, process::Command, time::Duration};

use crate::{
    api::Api,
    child::{self, Child, End},
    compare::{Rounds, median},
    plan::Plan,
    request::{Call, Key, Service},
    sheet::{Sheet, Target},
    site::Site,
};

/// Starts are short: more of them than rounds.
const STARTS_OF_A_ROUND: usize = 3;
/// How long a server rests before its memory is read.
const REST: Duration = Duration::from_secs(1);

pub(super) fn run(plan: &Plan, folder: &Path, sheet: &mut Sheet) -> anyhow::Result<()> {
    let site = Site::new(plan, folder, "starts")?;
    let house = site.start()?;
    let root = house.root.clone();
    house.child.end(End::Asked)?;
    measure(plan, folder, sheet, &Started { site: &site, root: &root, what: "empty", below_millis: 20.0 })?;
    let (child, _) = site.start_to_first_answer(&root)?;
    std::thread::sleep(REST);
    sheet.alone("memory at rest, empty", "MiB", child.resident_bytes()? as f64 / f64::from(1 << 20), Target::Below(15.0))?;
    child.end(End::Asked)?;
    site.remove()
}

/// A site to start again and again.
pub(super) struct Started<'a> {
    pub(super) site: &'a Site,
    pub(super) root: &'a Key,
    /// What the folder holds.
    pub(super) what: &'a str,
    pub(super) below_millis: f64,
}

/// Starts after an orderly end, beside starts of the bare server; and starts after SIGKILL, which have to look at more.
pub(super) fn measure(plan: &Plan, folder: &Path, sheet: &mut Sheet, started: &Started<'_>) -> anyhow::Result<()> {
    let mut rounds = Rounds::default();
    for _ in 0..plan.rounds * STARTS_OF_A_ROUND {
        let ours = started.once(End::Asked)?;
        rounds.add(millis(ours), millis(bare_start(folder, started.root)?));
    }
    sheet.compared(&format!("start to first answer, {}", started.what), "ms", rounds.medians(), Target::Below(started.below_millis))?;
    started.once(End::Killed)?;
    let after_kill = (0..plan.rounds).map(|_| started.once(End::Killed)).collect::<anyhow::Result<Vec<_>>>()?;
    sheet.alone(&format!("start after SIGKILL, {}", started.what), "ms", millis(median(&after_kill)), Target::None)?;
    // The next start is an orderly one again.
    started.once(End::Asked)?;
    Ok(())
}

impl Started<'_> {
    fn once(&self, end: End) -> anyhow::Result<Duration> {
        let (child, time) = self.site.start_to_first_answer(self.root)?;
        child.end(end)?;
        Ok(time)
    }
}

fn bare_start(folder: &Path, key: &Key) -> anyhow::Result<Duration> {
    let mut command = Command::new(child::ourselves()?);
    command.args(["bare", "--answer-bytes", "400", "--records"]).arg(folder.join("records"));
    let begun = std::time::Instant::now();
    let bare = Child::start(command, &folder.join("records.log"))?;
    Api::open(bare.address())?.call(&Call::new(Service::Sts, "GetCallerIdentity"), key)?;
    Ok(begun.elapsed())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
