//! PUT of a small object, durable before the answer, beside the least that makes one durable: a file and its name synced, and a commit.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use redb::{Database, TableDefinition};

use crate::{
    api::Api,
    compare::{Rounds, median},
    pipes,
    plan::Plan,
    request::{Key, pool},
    rest::Rest,
    sheet::{Sheet, Target},
    site::{House, Site},
};

/// The bytes of each object.
const OBJECT: [u8; 1024] = [b'o'; 1024];
/// As long as the record of an object with the event of its request.
const RECORD: [u8; 1000] = [b'r'; 1000];
const RECORDS: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("records");
/// Pieces of a round. A disk has moods that last for a while, and each piece finds both in the same one.
const PIECES: usize = 10;

pub(super) fn run(plan: &Plan, folder: &Path, sheet: &mut Sheet) -> anyhow::Result<()> {
    let site = Site::new(plan, folder, "puts")?;
    let house = site.start()?;
    let user = house.user("caller", &["s3:*"])?;
    Api::open(house.address())?.call(&Rest::new("PUT", "/lake"), &user)?;
    let mut bare = Bare::new(folder.join("bare-puts"))?;
    let mut puts = (0_u64..).map(|number| Rest::new("PUT", &format!("/lake/data/part-{number:08}")).body(&OBJECT));
    let mut rounds = Rounds::default();
    for _ in 0..plan.rounds {
        let (mut ones, mut floors) = (Vec::new(), Vec::new());
        for _ in 0..PIECES {
            one_by_one(&house, &user, &mut bare, puts.by_ref().take(plan.single_writes / PIECES), &mut ones, &mut floors)?;
        }
        rounds.add(micros(median(&ones)), micros(median(&floors)));
    }
    sheet.compared("PUT of 1 KiB, one after the other, and a bare one", "µs", rounds.medians(), Target::None)?;
    bare.remove()?;
    site.close(house)
}

struct Bare {
    folder: PathBuf,
    database: Database,
    objects: u64,
}

impl Bare {
    fn new(folder: PathBuf) -> anyhow::Result<Self> {
        std::fs::create_dir(&folder)?;
        Ok(Self { database: Database::create(folder.join("records.redb"))?, folder, objects: 0 })
    }

    /// One object: its bytes and their name reach the disk, then its record does.
    fn put(&mut self) -> anyhow::Result<()> {
        let mut file = File::create_new(self.folder.join(self.objects.to_string()))?;
        file.write_all(&OBJECT)?;
        file.sync_all()?;
        File::open(&self.folder)?.sync_all()?;
        let transaction = self.database.begin_write()?;
        transaction.open_table(RECORDS)?.insert(self.objects, RECORD.as_slice())?;
        transaction.commit()?;
        self.objects += 1;
        Ok(())
    }

    fn remove(self) -> anyhow::Result<()> {
        drop(self.database);
        Ok(std::fs::remove_dir_all(self.folder)?)
    }
}

/// One caller, and a bare put after each of its own. It waits as callers do, asleep.
fn one_by_one(
    house: &House,
    user: &Key,
    bare: &mut Bare,
    puts: impl Iterator<Item = Rest>,
    ones: &mut Vec<Duration>,
    floors: &mut Vec<Duration>,
) -> anyhow::Result<()> {
    let mut api = Api::open(house.address())?;
    for request in &pool(puts, user, &house.host())? {
        let begun = Instant::now();
        let (arrived, answer) = api.send(request)?;
        ones.push(begun.elapsed());
        pipes::body(&arrived, answer)?;
        let begun = Instant::now();
        bare.put()?;
        floors.push(begun.elapsed());
    }
    Ok(())
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
