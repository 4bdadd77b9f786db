//! What a simulation is refused for, with AWS's texts.

use super::{A, ALLOW, custom};
use crate::house::{House, arn};

#[tokio::test]
async fn inputs_are_refused_with_the_recorded_texts() {
    let house = House::new().await;
    let invalid = async |policies: &[&str], parameters: &[(&str, &str)], text: &str| {
        custom(&house, policies, parameters).await.refused(400, "InvalidInput", text);
    };
    invalid(&["{"], &[], "Policy input list item 1 has invalid content").await;
    invalid(&[ALLOW, r#"{"Version":"2099-01-01","Statement":[]}"#], &[], "Policy input list item 2 has invalid content").await;
    let bucket_policy = r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}"#;
    invalid(&[bucket_policy], &[], "Policy input list item 1 has invalid content").await;
    invalid(&[ALLOW], &[("ActionNames.member.1", "GetObject")], "The action is invalid since it is missing names").await;
    for resource in ["not-an-arn", "arn:aws:s3"] {
        let text = format!("ResourceNames are not in a valid ARN format: {resource}.");
        invalid(&[ALLOW], &[("ResourceArns.member.1", resource)], &text).await;
    }
    let mixed = [("ResourceArns.member.1", A), ("ResourceArns.member.2", "*")];
    invalid(&[ALLOW], &mixed, "ResourceNames are not in a valid ARN format: *.").await;
    let two = [("PermissionsBoundaryPolicyInputList.member.1", ALLOW), ("PermissionsBoundaryPolicyInputList.member.2", ALLOW)];
    invalid(&[ALLOW], &two, "The list of Permissions Boundary policies cannot exceed 1 items.").await;
    let empty = [("OrderedOrganizationPolicyInputList.member.1.ServiceControlPolicyInputList", "")];
    invalid(&[ALLOW], &empty, "Organization policy at index 1 must contain at least one service control policy").await;
    let actions = [("ActionNames.member.1", "s3:GetObject"), ("ActionNames.member.2", "s3:ListAllMyBuckets"), ("ResourceArns.member.1", A)];
    let text = "Invalid Input Actions: [s3:GetObject] and [s3:ListAllMyBuckets] require different authorization information.";
    invalid(&[ALLOW], &actions, text).await;
    let handling = [("ResourceHandlingOption", "EC2-VPC-EBS"), ("ResourceArns.member.1", A)];
    let text = "Invalid input resource handling options. Action does not support resource handling options: s3:GetObject.";
    invalid(&[ALLOW], &handling, text).await;
}

#[tokio::test]
async fn a_policy_of_the_resource_needs_a_caller_and_resources() {
    let house = House::new().await;
    let caller = arn("user/U");
    let policy = |resource: &str| {
        format!(r#"{{"Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":"{resource}","Principal":{{"AWS":"{caller}"}}}}]}}"#)
    };
    let (narrow, wide) = (policy("arn:aws:s3:::b/*"), policy("*"));
    let invalid = async |parameters: &[(&str, &str)], text: &str| {
        custom(&house, &[], parameters).await.refused(400, "InvalidInput", text);
    };
    let (by, on) = (("CallerArn", caller.as_str()), ("ResourceArns.member.1", A));
    invalid(&[("ResourcePolicy", &narrow), on], "Invalid caller - Caller cannot be null or empty.").await;
    invalid(&[("ResourcePolicy", &narrow), by], "Invalid Entity Arn: * does not clearly define entity type and name.").await;
    invalid(&[("ResourcePolicy", &wide), by, on], "ResourceNames are not in a valid ARN format: *.").await;
    invalid(&[("ResourcePolicy", "{"), by, on], "Resource policy has invalid content").await;
    invalid(&[("ResourcePolicy", ALLOW), by, on], "Resource policy has invalid content").await;
    for owner in ["123456789012", "not-an-arn", "arn:aws:s3:::b"] {
        invalid(&[("ResourceOwner", owner), by, on], &format!("'{owner}' is not a valid as a Resource Owner.")).await;
    }
}

#[tokio::test]
async fn literals_that_nobody_can_read_are_taken_and_judged_as_the_simulator_does() {
    let house = House::new().await;
    let decided = async |operator: &str, key: &str, literal: &str, (kind, sent): (&str, &str)| {
        let policy = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"{operator}":{{"{key}":{literal}}}}}}}]}}"#
        );
        let entry = [
            ("ContextEntries.member.1.ContextKeyName", key),
            ("ContextEntries.member.1.ContextKeyType", kind),
            ("ContextEntries.member.1.ContextKeyValues.member.1", sent),
        ];
        custom(&house, &[&policy], &entry).await.ok("a simulation").value("EvalDecision").to_owned()
    };
    let number = ("string", "1");
    assert_eq!(decided("NumericNotEquals", "stack:number", r#""x""#, number).await, "implicitDeny");
    assert_eq!(decided("NumericNotEquals", "stack:number", r#""2""#, ("string", "x")).await, "implicitDeny");
    assert_eq!(decided("NumericNotEquals", "stack:number", r#""2""#, number).await, "allowed");
    let address = ("ip", "192.0.2.1");
    assert_eq!(decided("NotIpAddress", "aws:SourceIp", r#"["x","10.0.0.0/8"]"#, address).await, "implicitDeny");
    assert_eq!(decided("IpAddress", "aws:SourceIp", r#"["x","192.0.2.0/24"]"#, address).await, "implicitDeny");
    assert_eq!(decided("IpAddress", "aws:SourceIp", r#"["192.0.2.0/24","x"]"#, address).await, "allowed");
    // A key that no request fills yet is given here.
    assert_eq!(decided("StringEquals", "aws:SourceVpc", r#""vpc-1""#, ("string", "vpc-1")).await, "allowed");
}
