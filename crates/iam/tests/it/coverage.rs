//! Every built operation has its case: unsigned, the wrong principal, the right one (design §6). An operation without a row fails.

mod fixture;
mod people;
mod powers;

use crate::house::{Answer, House, allow};

/// What one operation asks, and how IAM prints it when it says no.
pub(crate) struct Row {
    operation: &'static str,
    parameters: &'static [(&'static str, &'static str)],
    /// The permissions that let it through: action without `iam:`, resource.
    asks: &'static [(&'static str, &'static str)],
    /// How the refusal names the resource of the first one.
    shown: &'static str,
}

fn rows() -> impl Iterator<Item = &'static Row> {
    people::ROWS.iter().chain(powers::ROWS)
}

#[tokio::test]
async fn every_built_operation_has_a_row_and_every_row_an_operation() {
    let mut built = House::new().await.built();
    let mut listed: Vec<&str> = rows().map(|row| row.operation).collect();
    built.sort_unstable();
    listed.sort_unstable();
    listed.dedup();
    assert_eq!(built, listed);
}

#[tokio::test]
async fn nobody_does_anything_without_a_signature() {
    let (house, key) = fixture::build().await;
    for row in rows() {
        let answer = house.unsigned(row.operation, &parameters(row, &key)).await;
        assert_eq!((answer.status, answer.value("Code")), (403, "MissingAuthenticationToken"), "{}", row.operation);
    }
}

#[tokio::test]
async fn a_user_without_permissions_is_refused_by_the_name_of_what_is_missing() {
    let (house, key) = fixture::build().await;
    let nobody = house.user("Nobody", None).await;
    for row in rows() {
        let answer = house.call(&nobody, row.operation, &parameters(row, &key)).await;
        let action = format!("iam:{}", row.asks[0].0);
        let text = format!(
            "User: arn:aws:iam::123456789012:user/Nobody is not authorized to perform: {action} on resource: {} because no identity-based policy allows the {action} action",
            row.shown.replace("{key}", &key),
        );
        answer.refused(403, "AccessDenied", &text);
    }
}

#[tokio::test]
async fn a_user_with_just_the_permissions_of_the_row_succeeds_and_with_one_less_does_not() {
    let (house, key) = fixture::build().await;
    for (row, seed) in rows().zip(2..) {
        let house = house.copy(seed).await;
        for missing in 0..row.asks.len() {
            let answer = as_granted(&house, row, &key, missing).await;
            assert_eq!((answer.status, answer.value("Code")), (403, "AccessDenied"), "{} without its permission {missing}", row.operation);
        }
        let answer = as_granted(&house, row, &key, usize::MAX).await;
        assert_eq!(answer.status, 200, "{}: {}", row.operation, answer.body);
    }
}

/// The row's call by a user who holds its permissions on their very resources, all but one.
async fn as_granted(house: &House, row: &Row, key: &str, missing: usize) -> Answer {
    let held = row.asks.iter().enumerate().filter(|(at, _)| *at != missing);
    let mut statements: Vec<String> = held.map(|(_, (action, resource))| allow(&format!("iam:{action}"), resource)).collect();
    statements.push(allow("s3:*", "*"));
    let who = house.user(&format!("Without{missing}"), Some(&statements.join(","))).await;
    house.call(&who, row.operation, &parameters(row, key)).await
}

/// The parameters of a row; `{key}` stands for Bob's access key.
fn parameters<'a>(row: &Row, key: &'a str) -> Vec<(&'static str, &'a str)> {
    row.parameters.iter().map(|(name, value)| (*name, if *value == "{key}" { key } else { *value })).collect()
}
