//! A second engine, written from the reference's flow and tables and nothing else, and generated questions that both must answer alike.
//!
//! It shares no code with the first, and cares for nothing but being easy to compare with the reference's text: it reads JSON again for every
//! question. `cargo test` asks some thousands; millions by hand:
//!
//! ```text
//! QUESTIONS=10000000 SEED=1 cargo test --release -p daypass-policy --test second for_long -- --ignored --nocapture
//! ```
//!
//! and about the policies of others, the documents of a folder:
//!
//! ```text
//! POLICIES=DIR QUESTIONS=1000000 SEED=1 cargo test --release -p daypass-policy --test second of_others -- --ignored --nocapture
//! ```

// What is asked and answered is printed: a seed that nobody sees cannot be asked again.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

mod case;
mod conditions;
mod corpus;
mod dice;
mod engine;
mod found;
mod generate;
mod laws;
mod pools;
mod principals;
mod shrink;
mod text;
mod values;

use std::{collections::BTreeMap, fmt::Debug, path::PathBuf, str::FromStr};

use daypass_policy::Decision;

use self::{case::Case, dice::Dice};

const SEED: u64 = 20_261_121;

/// What is wrong with the first engine's answer, if anything is.
fn disagreement(case: &Case) -> Option<String> {
    let (first, second) = (case.decide(), engine::decide(&case.papers, &case.ask));
    let agree = first.is_allow() == second.allow
        && second.explicit.is_none_or(|explicit| explicit == first.is_explicit_deny())
        && second.layers.contains(&first.layer_name())
        && names_a_reason(case, &first);
    (!agree).then(|| format!("first  {:?}\nsecond {second:?}", first.reason()))
}

/// Whether the statement that is named, if one is, does apply.
fn names_a_reason(case: &Case, decision: &Decision) -> bool {
    let Some(statement) = decision.statement_name() else { return true };
    let documents = case.papers.of_layer(decision.layer_name());
    let policy: usize = decision.policy_name().map_or(0, |name| name.parse().unwrap());
    let at = usize::try_from(statement.index).unwrap();
    engine::applies(&case.papers, &case.ask, decision.layer_name(), &documents[policy], at, decision.is_explicit_deny())
}

/// How often which answer was given.
#[derive(Default)]
struct Figures(BTreeMap<String, u64>);

impl Figures {
    fn count(&mut self, case: &Case) {
        let decision = case.decide();
        let kind = if decision.is_allow() {
            "allow"
        } else if decision.is_explicit_deny() {
            "explicit deny"
        } else {
            "implicit deny"
        };
        *self.0.entry(format!("{kind} {}", decision.layer_name())).or_default() += 1;
    }
}

fn compare(seed: u64, questions: u64, ask: impl Fn(&mut Dice) -> Case) {
    println!("seed {seed}, {questions} questions");
    let mut dice = Dice::new(seed);
    let mut figures = Figures::default();
    for number in 0..questions {
        let case = ask(&mut dice);
        if disagreement(&case).is_some() {
            let small = shrink::shrink(&case, |case| disagreement(case).is_some());
            panic!("question {number} of seed {seed}:\n{small}{}", disagreement(&small).unwrap());
        }
        if number % 16 == 0 {
            figures.count(&case);
        }
    }
    let counted: u64 = figures.0.values().sum();
    for (kind, count) in figures.0 {
        let per_myriad = count * 10_000 / counted;
        println!("{:>3}.{:02} % {kind}", per_myriad / 100, per_myriad % 100);
    }
}

#[test]
fn two_engines_agree() {
    compare(SEED, 25_000, generate::case);
}

#[test]
#[ignore = "by hand: QUESTIONS and SEED"]
fn two_engines_agree_for_long() {
    compare(told("SEED", SEED), told("QUESTIONS", 1_000_000), generate::case);
}

#[test]
#[ignore = "by hand: POLICIES, a folder of documents, QUESTIONS and SEED"]
fn two_engines_agree_about_policies_of_others() {
    let documents = corpus::read(told("POLICIES", PathBuf::new()).as_path());
    compare(told("SEED", SEED), told("QUESTIONS", 100_000), |dice| corpus::case(dice, &documents));
}

#[expect(clippy::disallowed_methods, reason = "a test that is run by hand is told how long")]
fn told<T: FromStr<Err: Debug>>(name: &str, otherwise: T) -> T {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}
