//! Condition keys that a simulation is given, and those that it fills by itself.

use super::{ALLOW, custom};
use crate::house::{Answer, House, arn};

/// The parameters of one entry.
fn entry<'a>(at: usize, name: &'a str, kind: &'a str, values: &[&'a str]) -> Vec<(String, &'a str)> {
    let member = |member: &str| format!("ContextEntries.member.{at}.{member}");
    let values = values.iter().enumerate().map(|(value, text)| (member(&format!("ContextKeyValues.member.{}", value + 1)), *text));
    let named = [(member("ContextKeyName"), name), (member("ContextKeyType"), kind)];
    named.into_iter().filter(|(_, text)| !text.is_empty()).chain(values).collect()
}

async fn with(house: &House, policy: &str, entries: &[Vec<(String, &str)>], more: &[(&str, &str)]) -> Answer {
    let entries: Vec<(&str, &str)> = entries.iter().flatten().map(|(name, value)| (name.as_str(), *value)).chain(more.iter().copied()).collect();
    custom(house, &[policy], &entries).await
}

#[tokio::test]
async fn entries_are_refused_with_the_recorded_texts() {
    let house = House::new().await;
    let invalid = async |entries: &[Vec<(String, &str)>], text: &str| {
        with(&house, ALLOW, entries, &[]).await.refused(400, "InvalidInput", text);
    };
    let key = "stack:key";
    invalid(&[entry(1, key, "", &["yes"])], "Context key stack:key has invalid type null.").await;
    invalid(&[entry(1, key, "string", &[])], "Context values for context key stack:key cannot be null or empty.").await;
    invalid(&[entry(1, key, "stringList", &[])], "Context values for context key stack:key cannot be null or empty.").await;
    invalid(&[entry(1, "", "string", &["yes"])], "ContextKeyName cannot be null or empty.").await;
    invalid(&[entry(1, key, "string", &["a", "b"])], "Context key string expected a single value, but received 2.").await;
    invalid(&[entry(1, key, "numeric", &["0x10"])], "Invalid context value for key stack:key: expected numeric format.").await;
    invalid(&[entry(1, key, "date", &["tomorrow"])], "Invalid context value for key stack:key: expected DateTime format.").await;
    invalid(&[entry(1, key, "ip", &["999.0.0.1"])], "Invalid context value for key stack:key: expected IP address.").await;
    invalid(&[entry(1, key, "binaryList", &["YQ==", "!"])], "Invalid context value for key stack:key: expected base-64 encoded binary format.").await;
    let twice = [entry(1, key, "string", &["a"]), entry(2, "STACK:KEY", "string", &["b"])];
    invalid(&twice, "Duplicate context key: STACK:KEY.").await;
    let unknown = with(&house, ALLOW, &[entry(1, key, "unknown", &["a"])], &[]).await;
    let text = "1 validation error detected: Value at 'contextEntries.1.member.contextKeyType' failed to satisfy constraint: Member must satisfy enum value set: [binary, ipList, booleanList, ip, boolean, numericList, dateList, numeric, date, stringList, string, binaryList]";
    unknown.refused(400, "ValidationError", text);
}

fn policy(condition: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{condition}}}]}}"#)
}

#[tokio::test]
async fn a_list_has_several_values_and_so_has_a_key_that_is_defined_so() {
    let house = House::new().await;
    let decided = async |condition: &str, entry: Vec<(String, &str)>| {
        with(&house, &policy(condition), &[entry], &[]).await.ok("a simulation").value("EvalDecision").to_owned()
    };
    let any = r#"{"ForAnyValue:StringEquals":{"stack:key":"a"}}"#;
    assert_eq!(decided(any, entry(1, "stack:key", "stringList", &["b", "a"])).await, "allowed");
    assert_eq!(decided(r#"{"StringEquals":{"stack:key":"a"}}"#, entry(1, "Stack:Key", "string", &["a"])).await, "allowed");
    assert_eq!(decided(r#"{"StringEquals":{"aws:TagKeys":"a"}}"#, entry(1, "aws:TagKeys", "string", &["a"])).await, "implicitDeny");
    assert_eq!(decided(r#"{"Null":{"stack:key":"false"}}"#, entry(1, "stack:key", "string", &[""])).await, "allowed");
    for (sent, met) in [("TRUE", "allowed"), ("yes", "implicitDeny"), ("1", "implicitDeny"), ("false", "implicitDeny")] {
        assert_eq!(decided(r#"{"Bool":{"stack:key":"true"}}"#, entry(1, "stack:key", "boolean", &[sent])).await, met, "{sent}");
    }
}

#[tokio::test]
async fn a_simulation_fills_the_keys_of_its_caller_unless_it_is_given_them() {
    let house = House::new().await;
    let decided = async |key: &str, value: &str, given: &[Vec<(String, &str)>], more: &[(&str, &str)]| {
        let condition = format!(r#"{{"StringEquals":{{"{key}":"{value}"}}}}"#);
        with(&house, &policy(&condition), given, more).await.ok("a simulation").value("EvalDecision").to_owned()
    };
    let nobody: &[(&str, &str)] = &[];
    assert_eq!(decided("aws:userid", "STUB_PRINCIPAL_FOR_POLICY_SIMULATOR", &[], nobody).await, "allowed");
    assert_eq!(decided("aws:PrincipalAccount", "123456789012", &[], nobody).await, "allowed");
    let (user, role) = (arn("user/sim/Bob"), arn("role/sim/Bob"));
    let as_user = [("CallerArn", user.as_str())];
    for (key, value) in
        [("aws:PrincipalArn", user.as_str()), ("aws:userid", &user), ("aws:username", "Bob"), ("aws:PrincipalAccount", "123456789012")]
    {
        assert_eq!(decided(key, value, &[], &as_user).await, "allowed", "{key}");
    }
    assert_eq!(decided("aws:username", "Bob", &[], &[("CallerArn", &role)]).await, "implicitDeny");
    assert_eq!(decided("aws:username", "Eve", &[entry(1, "aws:username", "string", &["Eve"])], &as_user).await, "allowed");
}

#[tokio::test]
async fn the_keys_of_policies_are_listed_document_by_document() {
    let house = House::new().await;
    let one = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"arn:aws:dynamodb:us-west-2:123456789012:table/${aws:username}","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2015-08-16T12:00:00Z"}}}}"#;
    let answer = house.root("GetContextKeysForCustomPolicy", &[("PolicyInputList.member.1", one), ("PolicyInputList.member.2", ALLOW)]).await;
    assert_eq!(answer.all("member"), ["aws:username", "aws:CurrentTime"]);
    let bad = house.call(&house.root, "GetContextKeysForCustomPolicy", &[("PolicyInputList.member.1", "{}")]).await;
    bad.refused(400, "InvalidInput", "Policy input list item 1 has invalid content");
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    house.root("PutUserPolicy", &[("UserName", "Bob"), ("PolicyName", "Own"), ("PolicyDocument", one)]).await;
    let source = arn("user/Bob");
    let answer = house.root("GetContextKeysForPrincipalPolicy", &[("PolicySourceArn", &source), ("PolicyInputList.member.1", one)]).await;
    assert_eq!(answer.all("member"), ["aws:username", "aws:CurrentTime", "aws:username", "aws:CurrentTime"]);
}
