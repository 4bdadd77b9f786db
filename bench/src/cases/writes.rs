//! IAM writes, durable before the answer, beside bare commits to the same kind of file on the same disk.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use redb::{Database, TableDefinition};

use crate::{
    api::Api,
    compare::{Rounds, median},
    pipes::{self, Pipes, Until},
    plan::{Plan, WRITERS},
    request::{Call, Service, pool},
    sheet::{Sheet, Target},
    site::{House, Site},
};

/// As long as the records of one write.
const VALUE: [u8; 1000] = [b'v'; 1000];
const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");
const RECORDS: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("records");

/// Pieces of a round. A disk has moods that last for a while, and each piece finds all three in the same one.
const PIECES: usize = 10;

pub(super) fn run(plan: &Plan, folder: &Path, sheet: &mut Sheet) -> anyhow::Result<()> {
    let site = Site::new(plan, folder, "writes")?;
    let house = site.start()?;
    let mut bare = Bare { database: Database::create(folder.join("bare.redb"))?, records: 0 };
    let (mut single, mut together) = (Rounds::default(), Rounds::default());
    let mut users = (0_u64..).map(|number| Call::new(Service::Iam, "CreateUser").with("UserName", &format!("user-{number}")));
    let mut writers = Pipes::open(house.address(), WRITERS)?.yielding();
    let at_once = WRITERS * plan.writes_of_each / PIECES;
    for _ in 0..plan.rounds {
        let (mut ones, mut floors, mut many) = (Vec::new(), Vec::new(), Duration::ZERO);
        for _ in 0..PIECES {
            one_by_one(&house, &mut bare, users.by_ref().take(plan.single_writes / PIECES), &mut ones, &mut floors)?;
            many += many_at_once(&house, &mut writers, users.by_ref().take(at_once))?;
            // Both files stay alike, so that the depth of a tree is no part of the ratio.
            bare.commit(at_once)?;
        }
        single.add(micros(median(&ones)), micros(median(&floors)));
        let rate = |count: usize, time: Duration| count as f64 / time.as_secs_f64();
        together.add(rate(PIECES * at_once, many), rate(ones.len(), ones.iter().sum()));
    }
    sheet.compared("CreateUser, one after the other, and a bare commit", "µs", single.medians(), Target::RatioAtMost(1.3, None))?;
    let name = format!("CreateUser, {WRITERS} callers, and one");
    sheet.compared(&name, "/s", together.medians(), Target::RatioAtLeast(10.0))?;
    site.close(house)
}

struct Bare {
    database: Database,
    records: u64,
}

impl Bare {
    /// One commit of that many records.
    fn commit(&mut self, count: usize) -> anyhow::Result<()> {
        let transaction = self.database.begin_write()?;
        for _ in 0..count {
            transaction.open_table(RECORDS)?.insert(self.records, VALUE.as_slice())?;
            self.records += 1;
        }
        transaction.open_table(META)?.insert("revision", self.records)?;
        transaction.commit()?;
        Ok(())
    }
}

/// One caller, and a bare commit after each of its calls. It waits as callers do, asleep.
fn one_by_one(
    house: &House,
    bare: &mut Bare,
    calls: impl Iterator<Item = Call>,
    ones: &mut Vec<Duration>,
    floors: &mut Vec<Duration>,
) -> anyhow::Result<()> {
    let mut api = Api::open(house.address())?;
    for request in &pool(calls, &house.root, &house.host())? {
        let begun = Instant::now();
        let (arrived, answer) = api.send(request)?;
        ones.push(begun.elapsed());
        pipes::body(&arrived, answer)?;
        let begun = Instant::now();
        bare.commit(1)?;
        floors.push(begun.elapsed());
    }
    Ok(())
}

fn many_at_once(house: &House, writers: &mut Pipes, calls: impl Iterator<Item = Call>) -> anyhow::Result<Duration> {
    let requests = pool(calls, &house.root, &house.host())?;
    Ok(writers.drive(&requests, Until::Asked(requests.len()), &mut |_, _| {})?.wall)
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
