//! A large object: put in signed chunks, and got again, beside a bare file server that hashes what it keeps.

use std::{path::Path, process::Command, time::Duration};

use anyhow::ensure;

use crate::{
    api::Api,
    child::{self, Child},
    chunked::{CHUNK_BYTES, Upload},
    compare::{Rounds, in_turn},
    pipes,
    plan::Plan,
    request::{Key, Request, now},
    rest::Rest,
    sheet::{Sheet, Target},
    site::Site,
};

/// GETs of a turn: one alone is short for the kernel's clock.
const GETS: u32 = 4;
const MIB: usize = 1024 * 1024;
const OBJECT: &str = "/lake/large";
/// Time for what a server still does when it has answered: the bytes that were replaced are removed, and that is paid, too.
const REST: Duration = Duration::from_millis(500);
/// What the server may grow by while it receives: buffers of one connection and one draft, and what the allocator keeps.
const GROWTH_MIB: f64 = 16.0;

pub(super) fn run(plan: &Plan, folder: &Path, sheet: &mut Sheet) -> anyhow::Result<()> {
    let site = Site::new(plan, folder, "transfers")?;
    let house = site.start()?;
    let user = house.user("caller", &["s3:*"])?;
    Api::open(house.address())?.call(&Rest::new("PUT", "/lake"), &user)?;
    let kept = folder.join("kept");
    std::fs::create_dir(&kept)?;
    let bare = bare(&kept)?;
    let upload = Upload::new(OBJECT, plan.large_mib * MIB / CHUNK_BYTES);

    let (mut puts, mut gets, mut grown) = (Rounds::default(), Rounds::default(), 0);
    // The first round finds nothing to replace and is not counted, but what the memory grew by is.
    for round in 0..=plan.rounds {
        let ours = || {
            let before = house.child.resident_bytes()?;
            put(&house.child, &user, &upload, &mut || {
                grown = grown.max(house.child.resident_bytes()?.saturating_sub(before));
                Ok(())
            })
        };
        let put = in_turn(round, ours, || put(&bare, &user, &upload, &mut || Ok(())))?;
        let get = in_turn(round, || get(&house.child, &user, &upload), || get(&bare, &user, &upload))?;
        if round > 0 {
            puts.add(put.0, put.1);
            gets.add(get.0, get.1);
        }
    }
    let mib = plan.large_mib;
    sheet.compared(&format!("PUT of {mib} MiB in signed chunks"), "ms", puts.medians(), Target::RatioAtMost(1.3, None))?;
    sheet.alone(&format!("memory grown by a PUT of {mib} MiB"), "MiB", grown as f64 / MIB as f64, Target::Below(GROWTH_MIB))?;
    sheet.compared(&format!("GET of {mib} MiB"), "ms", gets.medians(), Target::RatioAtMost(1.2, None))?;
    drop(bare);
    std::fs::remove_dir_all(kept)?;
    site.close(house)
}

fn bare(folder: &Path) -> anyhow::Result<Child> {
    let mut command = Command::new(child::ourselves()?);
    command.args(["bare", "--answer-bytes", "0", "--records"]).arg(folder.join("records")).arg("--file").arg(folder.join("object"));
    Child::start(command, &folder.join("log"))
}

/// Milliseconds of the server's CPU.
fn put(server: &Child, key: &Key, upload: &Upload, look: &mut dyn FnMut() -> anyhow::Result<()>) -> anyhow::Result<f64> {
    let host = server.address().to_string();
    let mut api = Api::open(server.address())?;
    millis(server, || {
        let (arrived, answer) = api.send_by(|stream| upload.send(stream, key, &host, now(), look))?;
        pipes::body(&arrived, answer)?;
        look()
    })
}

/// The same of one GET, whose bytes are counted and dropped. A bare server sends the frames of the chunks that it kept, too: one byte in 700.
fn get(server: &Child, key: &Key, upload: &Upload) -> anyhow::Result<f64> {
    let request = Rest::new("GET", OBJECT).sign(key, &server.address().to_string(), now())?;
    let mut api = Api::open(server.address())?;
    let all = millis(server, || {
        for _ in 0..GETS {
            let counted = usize::try_from(api.count(&request)?)?;
            ensure!(counted >= upload.bytes(), "{counted} bytes are not the object");
        }
        Ok(())
    })?;
    Ok(all / f64::from(GETS))
}

fn millis(server: &Child, transfer: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<f64> {
    let before = server.cpu()?;
    transfer()?;
    std::thread::sleep(REST);
    Ok(server.cpu()?.saturating_sub(before).as_secs_f64() * 1e3)
}
