//! Alias and summary.

use std::collections::BTreeMap;

use crate::house::{Answer, House};

#[tokio::test]
async fn an_account_has_one_alias_and_a_new_one_takes_its_place() {
    let house = House::new().await;
    assert_eq!(house.root("ListAccountAliases", &[]).await.find("member"), None);
    for alias in ["acme", "acme-two"] {
        house.root("CreateAccountAlias", &[("AccountAlias", alias)]).await;
        assert_eq!(house.root("ListAccountAliases", &[]).await.all("member"), [alias]);
    }
    let answer = house.call(&house.root, "CreateAccountAlias", &[("AccountAlias", "acme-two")]).await;
    answer.refused(409, "EntityAlreadyExists", "The account alias acme-two already exists.");
    assert_eq!(house.call(&house.root, "DeleteAccountAlias", &[("AccountAlias", "acme")]).await.value("Code"), "NoSuchEntity");
    house.root("DeleteAccountAlias", &[("AccountAlias", "acme-two")]).await;
    assert_eq!(house.root("ListAccountAliases", &[]).await.find("member"), None);
}

#[tokio::test]
async fn an_alias_is_lower_case_and_no_account_id() {
    let house = House::new().await;
    for (alias, code) in [("Acme", "ValidationError"), ("a--b", "ValidationError"), ("-ab", "ValidationError"), ("111122223333", "InvalidInput")] {
        let answer = house.call(&house.root, "CreateAccountAlias", &[("AccountAlias", alias)]).await;
        assert_eq!((answer.status, answer.value("Code")), (400, code), "{alias}");
    }
}

#[tokio::test]
async fn the_summary_counts_what_is_there_and_names_every_quota() {
    let house = House::new().await;
    let before = entries(&house.root("GetAccountSummary", &[]).await);
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    house.root("CreateGroup", &[("GroupName", "Testers")]).await;
    let after = entries(&house.root("GetAccountSummary", &[]).await);
    assert_eq!((before["Users"], after["Users"], after["Groups"]), (0, 1, 1));
    let quotas = [("UsersQuota", 5000), ("PolicySizeQuota", 6144), ("AccessKeysPerUserQuota", 2), ("AssumeRolePolicySizeQuota", 2048)];
    assert!(quotas.iter().all(|(key, value)| after[*key] == *value), "{after:?}");
    assert_eq!((after["AccountAccessKeysPresent"], after["AccountMFAEnabled"], after.len()), (1, 0, 34));
}

fn entries(answer: &Answer) -> BTreeMap<String, i64> {
    let keys = answer.all("key").into_iter().map(ToOwned::to_owned);
    keys.zip(answer.all("value").into_iter().map(|value| value.parse().unwrap())).collect()
}
