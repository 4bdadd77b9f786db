//! The condition keys of a statement: that they exist, and that its actions bring them.

use std::collections::BTreeSet;

use daypass_api::ActionRow;
use daypass_policy::{Catalogue, ConditionBlock, ConditionEntry, Family, Network, Statement};

use super::{
    BucketPolicyError::{self, Address, ConditionInapplicable, ConditionKey},
    action::{Actions, Rows},
};

/// Keys of every request to S3, and of what the bucket or its access point is: the table forgets them in some rows.
const EVERYWHERE: [&str; 11] = [
    "s3:authType",
    "s3:signatureAge",
    "s3:signatureversion",
    "s3:TlsVersion",
    "s3:x-amz-content-sha256",
    "s3:ResourceAccount",
    "s3:BucketTag/",
    "s3:DataAccessPointArn",
    "s3:DataAccessPointAccount",
    "s3:AccessPointNetworkOrigin",
    "s3:AccessPointTag/",
];
/// A key that the table forgets, and the one action that brings it (S3, on enforcing conditional writes).
const FORGOTTEN: (&str, &str) = ("s3:PutObject", "s3:ObjectCreationOperation");
/// Keys whose values are addresses under any operator that compares.
const ADDRESSES: [&str; 2] = ["aws:SourceIp", "aws:VpcSourceIp"];

/// Recorded: for each item of `Action` there must be an action that brings the key; a pattern is content with one of those it covers.
pub(super) fn check(statement: &Statement, actions: &Actions, applying: &Rows, rows: &[ActionRow]) -> Result<(), BucketPolicyError> {
    let mut asked = BTreeSet::new();
    for block in &statement.conditions {
        for entry in &block.entries {
            let key = Catalogue::reference().find(&entry.key).ok_or(ConditionKey)?;
            addresses(block, entry)?;
            asked.insert(key.name);
        }
    }
    let of_some = asked.into_iter().filter(|name| name.starts_with("s3:") && !EVERYWHERE.contains(name));
    let met = |name: &str| actions.each_meets(&applying.and(&Rows::of(rows, |row| brings(row, name))));
    if of_some.into_iter().all(met) { Ok(()) } else { Err(ConditionInapplicable) }
}

/// Whether an action brings a key. The table names families by an example: `s3:ExistingObjectTag/<key>`.
fn brings(row: &ActionRow, name: &str) -> bool {
    let forgotten = row.action == FORGOTTEN.0 && name.eq_ignore_ascii_case(FORGOTTEN.1);
    forgotten
        || row.keys.iter().any(|key| match name.strip_suffix('/') {
            Some(family) => key.split_once('/').is_some_and(|(known, _)| known.eq_ignore_ascii_case(family)),
            None => key.eq_ignore_ascii_case(name),
        })
}

fn addresses(block: &ConditionBlock, entry: &ConditionEntry) -> Result<(), BucketPolicyError> {
    let about_addresses = match block.operator.comparison.family() {
        Family::Null => false,
        Family::Ip => true,
        Family::Text | Family::Pattern | Family::Numeric | Family::Date | Family::Bool | Family::Binary | Family::Arn => {
            ADDRESSES.into_iter().any(|key| key.eq_ignore_ascii_case(&entry.key))
        }
    };
    let readable = |text: &String| match Network::parse(text) {
        Network::V4 { .. } | Network::V6 { .. } => true,
        Network::HostBits | Network::Unreadable => false,
    };
    if about_addresses && !entry.values.iter().all(readable) { Err(Address) } else { Ok(()) }
}
