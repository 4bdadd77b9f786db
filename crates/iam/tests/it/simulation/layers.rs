//! Boundaries, organisations, policies of resources, and the two sides of a call across accounts.

use super::{A, ALL, ALLOW, B, DENY, OTHER, check, custom};
use crate::house::{House, arn};

const BOUNDARY: &str = "PermissionsBoundaryPolicyInputList.member.1";
const OWN: &str = "PolicyInputList.1 IAM Policy 1:38-1:95";
const BOUND: &str = "PermissionsBoundaryPolicyInputList.1 Permissions Boundary Policy 1:38-1:94";
const RESOURCE: &str = "ResourcePolicy Resource Policy 1:38-";

#[tokio::test]
async fn a_boundary_must_allow_and_is_told() {
    let house = House::new().await;
    let with = async |boundary| custom(&house, &[ALLOW], &[(BOUNDARY, boundary), ("ResourceArns.member.1", A)]).await;
    let allowed = [format!("s3:GetObject {A} allowed [{OWN}] boundary=true details{{}}"), format!("  {A} allowed [{OWN}] boundary=true")];
    check(&with(ALLOW).await, &allowed.each_ref().map(String::as_str));
    let silent = [format!("s3:GetObject {A} implicitDeny [] boundary=false details{{}}"), format!("  {A} implicitDeny [] boundary=false")];
    check(&with(OTHER).await, &silent.each_ref().map(String::as_str));
    let denied =
        [format!("s3:GetObject {A} explicitDeny [{BOUND}] boundary=false details{{}}"), format!("  {A} explicitDeny [{BOUND}] boundary=false")];
    check(&with(DENY).await, &denied.each_ref().map(String::as_str));
    let both = custom(&house, &[DENY], &[(BOUNDARY, DENY)]).await;
    check(&both, &[&format!("s3:GetObject * explicitDeny [PolicyInputList.1 IAM Policy 1:38-1:94, {BOUND}] boundary=false")]);
}

#[tokio::test]
async fn each_level_of_an_organisation_must_allow_and_its_statements_are_not_told() {
    let house = House::new().await;
    let level = |level: usize, at: usize| format!("OrderedOrganizationPolicyInputList.member.{level}.ServiceControlPolicyInputList.member.{at}");
    let with = async |levels: &[&[&str]]| {
        let sent =
            levels.iter().enumerate().flat_map(|(above, texts)| texts.iter().enumerate().map(move |(at, text)| (level(above + 1, at + 1), *text)));
        let sent: Vec<(String, &str)> = sent.collect();
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, text)| (name.as_str(), *text)).collect();
        custom(&house, &[ALLOW], &sent).await
    };
    check(&with(&[&[ALL], &[ALL]]).await, &[&format!("s3:GetObject * allowed [{OWN}] organizations=true")]);
    check(&with(&[&[ALL], &[DENY]]).await, &["s3:GetObject * explicitDeny [] organizations=false"]);
    check(&with(&[&[ALL], &[OTHER]]).await, &["s3:GetObject * implicitDeny [] organizations=false"]);
    check(&with(&[&[DENY, ALL], &[ALL]]).await, &["s3:GetObject * explicitDeny [] organizations=false"]);
    check(&with(&[&[OTHER, ALL], &[ALL]]).await, &[&format!("s3:GetObject * allowed [{OWN}] organizations=true")]);
}

fn granting(principal: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Principal":{{"AWS":"{principal}"}}}}]}}"#
    )
}

#[tokio::test]
async fn in_one_account_the_policy_of_the_resource_suffices() {
    let house = House::new().await;
    let caller = arn("user/sim/nobody");
    let root = arn("root");
    // [R] Also where it names the account only, and behind a boundary that is silent.
    for principal in [&caller, &root] {
        let policy = granting(principal);
        let end = policy.len() - 1;
        let given = [("CallerArn", caller.as_str()), ("ResourcePolicy", &policy), ("ResourceArns.member.1", A)];
        let alone = custom(&house, &[], &given).await;
        check(&alone, &[&format!("s3:GetObject {A} allowed [{RESOURCE}1:{end}] details{{}}"), &format!("  {A} allowed [{RESOURCE}1:{end}]")]);
        let bounded = custom(&house, &[ALLOW], &[&given[..], &[(BOUNDARY, OTHER)]].concat()).await;
        let statements = format!("[{RESOURCE}1:{end}, {OWN}]");
        let whole = format!("s3:GetObject {A} allowed {statements} boundary=false details{{}}");
        check(&bounded, &[&whole, &format!("  {A} allowed {statements} boundary=false")]);
        let denied = custom(&house, &[], &[&given[..], &[(BOUNDARY, DENY)]].concat()).await;
        assert_eq!(denied.value("EvalDecision"), "explicitDeny");
    }
}

#[tokio::test]
async fn across_accounts_both_sides_must_allow_and_each_is_told() {
    let house = House::new().await;
    let caller = arn("user/sim/nobody");
    let policy = granting(&caller);
    let given = [
        ("CallerArn", caller.as_str()),
        ("ResourcePolicy", &policy),
        ("ResourceArns.member.1", A),
        ("ResourceOwner", "arn:aws:iam::999999999999:root"),
    ];
    let statements = format!("[{RESOURCE}1:{}, {OWN}]", policy.len() - 1);
    let neither = "IAM Policy=implicitDeny,Resource Policy=allowed";
    let alone = custom(&house, &[], &given).await;
    check(&alone, &[&format!("s3:GetObject {A} implicitDeny [] details{{{neither}}}"), &format!("  {A} implicitDeny [] details{{{neither}}}")]);
    let both = "IAM Policy=allowed,Resource Policy=allowed";
    let together = custom(&house, &[ALLOW], &given).await;
    check(
        &together,
        &[&format!("s3:GetObject {A} allowed {statements} details{{{both}}}"), &format!("  {A} allowed {statements} details{{{both}}}")],
    );
    let bounded = "IAM Policy=allowed,Permissions Boundary Policy=implicitDeny,Resource Policy=allowed";
    let silent = custom(&house, &[ALLOW], &[&given[..], &[(BOUNDARY, OTHER)]].concat()).await;
    let whole = format!("s3:GetObject {A} implicitDeny [] boundary=false details{{{bounded}}}");
    check(&silent, &[&whole, &format!("  {A} implicitDeny [] boundary=false details{{{bounded}}}")]);
}

#[tokio::test]
async fn w10_2_a_service_is_no_caller() {
    let house = House::new().await;
    let policy =
        r#"{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Principal":{"Service":"ec2.amazonaws.com"}}]}"#;
    let text = "Invalid caller - Caller must be an IAM user, role or group in this context.";
    for caller in ["ec2.amazonaws.com", &arn("root"), "arn:aws:sts::123456789012:assumed-role/R/s", "arn:aws:iam::aws:policy/P"] {
        let answer = custom(&house, &[], &[("CallerArn", caller), ("ResourcePolicy", policy), ("ResourceArns.member.1", A)]).await;
        answer.refused(400, "InvalidInput", text);
    }
    for caller in [arn("user/U"), arn("role/R"), arn("group/G")] {
        let answer = custom(&house, &[], &[("CallerArn", caller.as_str()), ("ResourcePolicy", policy), ("ResourceArns.member.1", A)]).await;
        assert_eq!(answer.value("EvalDecision"), "implicitDeny");
        let everyone = granting("*");
        let answer = custom(&house, &[], &[("CallerArn", caller.as_str()), ("ResourcePolicy", &everyone), ("ResourceArns.member.1", B)]).await;
        assert_eq!(answer.value("EvalDecision"), "allowed", "{caller}");
    }
}
