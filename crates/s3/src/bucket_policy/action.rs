//! Which of S3's actions a statement is about, and which of those its resources know.

use std::collections::BTreeSet;

use daypass_api::ActionRow;
use daypass_policy::{ActionPattern, Statement};

use super::{
    BucketPolicyError::{self, Action, Missing},
    resource::Levels,
};

/// How a template of a bucket or an object begins; others are access points, jobs, grants, which have policies of their own.
const S3: &str = "arn:${Partition}:s3:::";
/// A bucket that has a policy exists already: it is nobody's to create.
const CREATE_BUCKET: &str = "s3:CreateBucket";

/// Some rows of the table, a bit for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rows(Vec<u64>);

impl Rows {
    pub(super) fn of(rows: &[ActionRow], wanted: impl Fn(&ActionRow) -> bool) -> Self {
        let word = |chunk: &[ActionRow]| chunk.iter().rev().fold(0, |bits, row| (bits << 1) | u64::from(wanted(row)));
        Self(rows.chunks(64).map(word).collect())
    }

    fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(one, other)| one & other != 0)
    }

    pub(super) fn and(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(one, other)| one & other).collect())
    }
}

/// The rows that are asked of the statement's kinds of resource.
pub(super) fn applying(rows: &[ActionRow], levels: Levels) -> Rows {
    let reached = |template: &&str| template.strip_prefix(S3).is_some_and(|name| if name.contains('/') { levels.objects } else { levels.bucket });
    Rows::of(rows, |row| row.action != CREATE_BUCKET && row.resources.iter().any(reached))
}

/// What a statement's `Action` or `NotAction` covers: an entry for each different item; of `NotAction` one, all that is left.
pub(super) struct Actions(Vec<Rows>);

impl Actions {
    /// Every item is `*` or of S3, and covers an action that exists.
    pub(super) fn parse(statement: &Statement, rows: &[ActionRow]) -> Result<Self, BucketPolicyError> {
        let clause = statement.actions.as_ref().ok_or(Missing("Action"))?;
        let items: BTreeSet<String> = clause.items.iter().map(|item| item.to_ascii_lowercase()).collect();
        if !items.iter().all(|item| item == "*" || item.starts_with("s3:")) {
            return Err(Action);
        }
        let patterns: Vec<_> = items.iter().map(|item| ActionPattern::parse(item)).collect();
        if !patterns.iter().all(|pattern| rows.iter().any(|row| pattern.covers(row.action))) {
            return Err(Action);
        }
        if clause.negated {
            return Ok(Self(vec![Rows::of(rows, |row| !patterns.iter().any(|pattern| pattern.covers(row.action)))]));
        }
        Ok(Self(patterns.iter().map(|pattern| Rows::of(rows, |row| pattern.covers(row.action))).collect()))
    }

    /// Whether each item covers one of these rows. S3 asks it of every item: an action beside it that would do does not help.
    pub(super) fn each_meets(&self, rows: &Rows) -> bool {
        self.0.iter().all(|item| item.meets(rows))
    }
}
