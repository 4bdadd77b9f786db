//! The figures, each group on a data folder of its own.

mod heads;
mod identity;
mod listings;
mod puts;
mod roles;
mod sessions;
mod starts;
mod transfers;
mod writes;

use std::path::Path;

use anyhow::Context;

use crate::{
    plan::{CONNECTIONS, Case, Measure, Plan, SERVER_THREADS, WRITERS},
    sheet::Sheet,
};

/// A case measures on a fresh folder and writes its lines.
type Run = fn(&Plan, &Path, &mut Sheet) -> anyhow::Result<()>;

const CASES: [(Case, &str, Run); 9] = [
    (Case::Identity, "GetCallerIdentity", identity::run),
    (Case::Sessions, "sessions", sessions::run),
    (Case::Starts, "starts", starts::run),
    (Case::Roles, "roles", roles::run),
    (Case::Writes, "writes", writes::run),
    (Case::Heads, "heads of objects", heads::run),
    (Case::Transfers, "large objects", transfers::run),
    (Case::Listings, "listings", listings::run),
    (Case::Puts, "small objects", puts::run),
];

/// Measures what was asked for.
pub fn run(measure: &Measure) -> anyhow::Result<()> {
    let plan = measure.plan()?;
    let folder = tempfile::Builder::new().prefix("daypass-bench-").tempdir_in(&plan.folder).context("no temporary folder")?;
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let mut sheet = Sheet::begin(&format!(
        "server CPU per request beside a bare server; {CONNECTIONS} connections ({WRITERS} writers), {SERVER_THREADS} server threads, {cores} cores, \
         {} rounds of {:?}; medians, ratios of the same round",
        plan.rounds, plan.turn
    ))?;
    for (case, name, run) in CASES {
        if plan.has(case) {
            run(&plan, folder.path(), &mut sheet).with_context(|| name)?;
        }
    }
    sheet.end()?;
    Ok(())
}
