//! CPU per request of a house beside that of a bare server that gets the same requests and answers as many bytes.

use std::{path::Path, process::Command, time::Duration};

use anyhow::{Context, ensure};

use crate::{
    api::Api,
    child::{self, Child},
    http,
    pipes::{Pipes, Until},
    plan::{CONNECTIONS, Plan},
    site::House,
};

/// The share of a turn that each server runs before the first round.
const WARM_UP: f64 = 0.25;

/// Figures of the same round, one pair for each.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rounds {
    pairs: Vec<(f64, f64)>,
}

/// What stands in a line: medians over the rounds, and how far the ratios lie apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Medians {
    /// Of the figures.
    pub figure: f64,
    /// Of what they are compared with.
    pub floor: f64,
    /// Of the ratios of the same round.
    pub ratio: f64,
    /// Of the differences of the same round.
    pub added: f64,
    /// The smallest and the largest ratio.
    pub spread: (f64, f64),
}

impl Rounds {
    /// Adds a round: the figure, and what it is compared with.
    pub fn add(&mut self, figure: f64, floor: f64) {
        self.pairs.push((figure, floor));
    }

    /// Sums up.
    pub fn medians(&self) -> Medians {
        let of = |value: &dyn Fn(f64, f64) -> f64| sorted(self.pairs.iter().map(|(figure, floor)| value(*figure, *floor)));
        let ratios = of(&|figure, floor| figure / floor);
        Medians {
            figure: middle(&of(&|figure, _| figure)),
            floor: middle(&of(&|_, floor| floor)),
            ratio: middle(&ratios),
            added: middle(&of(&|figure, floor| figure - floor)),
            spread: (ratios.first().copied().unwrap_or_default(), ratios.last().copied().unwrap_or_default()),
        }
    }
}

/// The median of times.
pub fn median(times: &[Duration]) -> Duration {
    Duration::from_secs_f64(middle(&sorted(times.iter().map(Duration::as_secs_f64))))
}

fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values
}

/// Between the two in the middle, if there are two.
fn middle(sorted: &[f64]) -> f64 {
    let at = |index: usize| sorted.get(index).copied().unwrap_or_default();
    f64::midpoint(at(sorted.len().saturating_sub(1) / 2), at(sorted.len() / 2))
}

/// Measures these requests on both servers in turn. `sign` makes them anew for every round, so that no signature grows old.
pub fn compare(plan: &Plan, house: &House, folder: &Path, sign: &dyn Fn() -> anyhow::Result<Vec<Vec<u8>>>) -> anyhow::Result<Rounds> {
    let requests = sign()?;
    let records = folder.join("records");
    let bare = bare_like(house, &requests, &records)?;
    let mut ours = Pipes::open(house.address(), CONNECTIONS)?;
    let mut floor = Pipes::open(bare.address(), CONNECTIONS)?;
    let warm_up = plan.turn.mul_f64(WARM_UP);
    micros_per_request(&house.child, &mut ours, &requests, Until::Elapsed(warm_up))?;
    micros_per_request(&bare, &mut floor, &requests, Until::Elapsed(warm_up))?;
    let mut rounds = Rounds::default();
    for round in 0..plan.rounds {
        let requests = sign()?;
        let turn_of_ours = || micros_per_request(&house.child, &mut ours, &requests, Until::Elapsed(plan.turn));
        let turn_of_floor = || micros_per_request(&bare, &mut floor, &requests, Until::Elapsed(plan.turn));
        let (figure, floor) = in_turn(round, turn_of_ours, turn_of_floor)?;
        rounds.add(figure, floor);
    }
    drop(bare);
    std::fs::remove_file(records)?;
    Ok(rounds)
}

/// The same for things that the house shall meet once: each round signs requests of its own share of them, and sends each request once.
pub fn compare_each<T>(
    plan: &Plan,
    house: &House,
    folder: &Path,
    things: &[T],
    sign: impl Fn(&[T]) -> anyhow::Result<Vec<Vec<u8>>>,
) -> anyhow::Result<Rounds> {
    let records = folder.join("records");
    // The first is met twice, so that the floor answers as the house does.
    let bare = bare_like(house, &sign(things.get(..1).unwrap_or_default())?, &records)?;
    let mut ours = Pipes::open(house.address(), CONNECTIONS)?;
    let mut floor = Pipes::open(bare.address(), CONNECTIONS)?;
    let mut rounds = Rounds::default();
    for (round, share) in things.chunks(things.len().div_ceil(plan.rounds).max(1)).enumerate() {
        let requests = sign(share)?;
        let all = Until::Asked(requests.len());
        let turn_of_ours = || micros_per_request(&house.child, &mut ours, &requests, all);
        let turn_of_floor = || micros_per_request(&bare, &mut floor, &requests, all);
        let (figure, floor) = in_turn(round, turn_of_ours, turn_of_floor)?;
        rounds.add(figure, floor);
    }
    drop(bare);
    std::fs::remove_file(records)?;
    Ok(rounds)
}

/// Both turns of a round. Whoever goes first finds a machine that has just rested.
pub fn in_turn<T>(round: usize, ours: impl FnOnce() -> anyhow::Result<T>, floor: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<(T, T)> {
    if round.is_multiple_of(2) {
        let figure = ours()?;
        Ok((figure, floor()?))
    } else {
        let floor = floor()?;
        Ok((ours()?, floor))
    }
}

fn micros_per_request(child: &Child, pipes: &mut Pipes, requests: &[Vec<u8>], until: Until) -> anyhow::Result<f64> {
    let before = child.cpu()?;
    let done = pipes.drive(requests, until, &mut |_, _| {})?;
    let spent = child.cpu()?.saturating_sub(before);
    ensure!(done.answers > 0 && !spent.is_zero(), "{} answers are too few for the kernel's clock", done.answers);
    Ok(spent.as_secs_f64() * 1e6 / done.answers as f64)
}

/// A bare server whose answers have the headers and the mean length of the house's answers to these requests.
fn bare_like(house: &House, requests: &[Vec<u8>], records: &Path) -> anyhow::Result<Child> {
    let mut bytes = 0;
    let done = Pipes::open(house.address(), CONNECTIONS)?.drive(requests, Until::Asked(requests.len()), &mut |_, body| bytes += body.len())?;
    let first = requests.first().context("no requests")?;
    let (arrived, answer) = Api::open(house.address())?.send(first)?;
    let bytes = if http::is_head(first) { answer.told } else { bytes / done.answers };
    let head = std::str::from_utf8(arrived.get(..answer.head).unwrap_or_default())?.to_owned();
    let mut command = Command::new(child::ourselves()?);
    command.args(["bare", "--answer-bytes", &bytes.to_string(), "--records"]).arg(records);
    for (name, value) in http::fields(&head) {
        // These two every HTTP library writes by itself.
        if !["content-length", "date"].contains(&name.to_ascii_lowercase().as_str()) {
            command.args(["--header", &format!("{name}: {value}")]);
        }
    }
    Child::start(command, &records.with_extension("log"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_of_the_same_round() {
        let mut rounds = Rounds::default();
        for (figure, floor) in [(20.0, 10.0), (90.0, 30.0), (15.0, 10.0)] {
            rounds.add(figure, floor);
        }
        let medians = rounds.medians();
        assert_eq!((medians.figure, medians.floor, medians.ratio, medians.added), (20.0, 10.0, 2.0, 10.0));
        assert_eq!(medians.spread, (1.5, 3.0));
    }

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        assert_eq!(median(&[1, 9, 2, 4].map(Duration::from_secs)), Duration::from_secs(3));
        assert_eq!(median(&[]), Duration::ZERO);
    }
}
