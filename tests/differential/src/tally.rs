//! Counts what both said, and judges it.

use std::collections::{BTreeMap, BTreeSet};

use daypass_api::{OperationModel, RestRow};
use daypass_s3::classify::Refusal;

use crate::{
    Named,
    exceptions::{DIFFERENT, Pair, TAKEN, UNKNOWN_TO_THEM},
    requests::{COUNT, Request},
};

/// How many offences are shown.
const SHOWN: usize = 20;

/// The counts.
#[derive(Default)]
pub(crate) struct Tally {
    no_uri: usize,
    /// Both take it for the same.
    agreed: BTreeMap<String, usize>,
    both_refuse: usize,
    /// By our refusal: s3s takes it.
    stricter: BTreeMap<&'static str, (usize, String)>,
    /// By exception.
    different: BTreeMap<&'static str, usize>,
    taken: BTreeMap<&'static str, usize>,
    named_by_them: BTreeSet<String>,
    offences: Vec<String>,
}

impl Tally {
    /// The library of HTTP refuses the target before either sees it.
    pub(crate) fn no_uri(&mut self) {
        self.no_uri += 1;
    }

    pub(crate) fn one(&mut self, request: &Request, ours: Result<Named, Refusal>, theirs: Result<Named, String>) {
        if let Ok(theirs) = &theirs {
            self.named_by_them.insert(theirs.operation.clone());
        }
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) if ours == theirs => *self.agreed.entry(ours.operation).or_default() += 1,
            (Ok(ours), Ok(theirs)) => {
                let pair = Pair { request, ours: &ours, theirs: &theirs };
                match DIFFERENT.iter().find(|(_, holds)| holds(&pair)) {
                    Some((why, _)) => *self.different.entry(why).or_default() += 1,
                    None => self.offences.push(format!("{request:?}\n    ours   {ours:?}\n    theirs {theirs:?}")),
                }
            }
            (Ok(ours), Err(code)) => match TAKEN.iter().find(|(_, holds)| holds(request, &ours, &code)) {
                Some((why, _)) => *self.taken.entry(why).or_default() += 1,
                None => self.offences.push(format!("{request:?}\n    ours   {ours:?}\n    theirs refuses: {code}")),
            },
            (Err(refusal), Ok(theirs)) => {
                let first = || (0, format!("{} {} for {}", request.method, request.target.escape_debug(), theirs.operation));
                self.stricter.entry(class(refusal)).or_insert_with(first).0 += 1;
            }
            (Err(_), Err(_)) => self.both_refuse += 1,
        }
    }

    /// Prints the counts. No offence, no exception that nothing needs, and every operation met by both.
    pub(crate) fn finish(mut self, rows: &[(&'static OperationModel, &'static RestRow)]) {
        let agreed: usize = self.agreed.values().sum();
        println!(
            "{COUNT} requests: {agreed} taken for the same ({} operations), {} refused by both, {} no URI",
            self.agreed.len(),
            self.both_refuse,
            self.no_uri
        );
        for (class, (count, first)) in &self.stricter {
            println!("{count:6} refused by ours as {class}; such as {first:.150}");
        }
        for (why, count) in self.different.iter().chain(&self.taken) {
            println!("{count:6} meant: {why}");
        }
        let unneeded = DIFFERENT.iter().map(|(why, _)| why).filter(|why| !self.different.contains_key(*why));
        let unneeded = unneeded.chain(TAKEN.iter().map(|(why, _)| why).filter(|why| !self.taken.contains_key(*why)));
        self.offences.extend(unneeded.map(|why| format!("nothing needs this exception any more: {why}")));
        for name in UNKNOWN_TO_THEM.iter().filter(|name| self.named_by_them.contains(**name)) {
            self.offences.push(format!("s3s knows {name} now"));
        }
        let apart = |name: &str| UNKNOWN_TO_THEM.contains(&name) || crate::exceptions::NEVER_THE_SAME.contains(&name);
        for (operation, _) in rows.iter().filter(|(operation, _)| apart(operation.name) == self.agreed.contains_key(operation.name)) {
            self.offences.push(format!("{}: never met by both, or met by both and still excepted", operation.name));
        }
        let count = self.offences.len();
        self.offences.truncate(SHOWN);
        assert!(count == 0, "{count} offences; the first:\n{}", self.offences.join("\n"));
    }
}

fn class(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::InvalidUri => "InvalidUri",
        Refusal::KeyTooLong => "KeyTooLong",
        Refusal::InvalidBucketName => "InvalidBucketName",
        Refusal::TooManyParameters => "TooManyParameters",
        Refusal::Doubled => "Doubled",
        Refusal::Ambiguous => "Ambiguous",
        Refusal::Incomplete(_) => "Incomplete",
        Refusal::InvalidCopySource => "InvalidCopySource",
        Refusal::MethodNotAllowed => "MethodNotAllowed",
        Refusal::NotImplemented => "NotImplemented",
    }
}
