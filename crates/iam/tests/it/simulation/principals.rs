//! The policies of a principal as they are now: his own, those of his groups, his boundary; and what is left out of them.

use super::{A, ALL, B, check, told::told};
use crate::house::{Answer, House, arn};

const READS_A: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/a"}]}"#;
const WRITES_B: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"arn:aws:s3:::b/b"}]}"#;
const DELETES: &str = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Action\": \"s3:DeleteObject\",\n      \"Resource\": \"*\"\n    }\n  ]\n}";
const READS_AND_WRITES: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}]}"#;

/// Bob in Testers, who reads a, writes b and deletes; a boundary that nobody has yet.
async fn built() -> House {
    let house = House::new().await;
    house.root("CreateUser", &[("UserName", "Bob"), ("Path", "/sim/")]).await;
    house.root("CreateGroup", &[("GroupName", "Testers"), ("Path", "/sim/")]).await;
    house.root("AddUserToGroup", &[("GroupName", "Testers"), ("UserName", "Bob")]).await;
    for (name, text) in [("Deletes", DELETES), ("Edge", READS_AND_WRITES)] {
        house.root("CreatePolicy", &[("PolicyName", name), ("Path", "/sim/"), ("PolicyDocument", text)]).await;
    }
    house.root("PutUserPolicy", &[("UserName", "Bob"), ("PolicyName", "Own"), ("PolicyDocument", READS_A)]).await;
    house.root("PutGroupPolicy", &[("GroupName", "Testers"), ("PolicyName", "Theirs"), ("PolicyDocument", WRITES_B)]).await;
    let deletes = arn("policy/sim/Deletes");
    house.root("AttachUserPolicy", &[("UserName", "Bob"), ("PolicyArn", &deletes)]).await;
    house.root("AttachGroupPolicy", &[("GroupName", "Testers"), ("PolicyArn", &deletes)]).await;
    house
}

async fn ask(house: &House, source: &str, parameters: &[(&str, &str)]) -> Answer {
    let base = [
        ("PolicySourceArn", source),
        ("ActionNames.member.1", "s3:GetObject"),
        ("ActionNames.member.2", "s3:PutObject"),
        ("ActionNames.member.3", "s3:DeleteObject"),
    ];
    house.call(&house.root, "SimulatePrincipalPolicy", &[&base[..], parameters].concat()).await
}

/// The decisions about a and b, action by action.
async fn decisions(house: &House, source: &str, parameters: &[(&str, &str)]) -> Vec<String> {
    let resources = [("ResourceArns.member.1", A), ("ResourceArns.member.2", B)];
    let answer = ask(house, source, &[&resources[..], parameters].concat()).await.ok("a simulation");
    answer.all("EvalResourceDecision").into_iter().map(ToOwned::to_owned).collect()
}

#[tokio::test]
async fn policies_come_from_the_user_and_his_groups_under_their_names() {
    let house = built().await;
    let answer = ask(&house, &arn("user/sim/Bob"), &[("ResourceArns.member.1", A)]).await;
    let own = "[user_Bob_Own IAM Policy 1:38-1:110]";
    let deletes = "[Deletes IAM Policy 3:17-8:6]";
    check(
        &answer,
        &[
            &format!("s3:GetObject {A} allowed {own} details{{}}"),
            &format!("  {A} allowed {own}"),
            &format!("s3:PutObject {A} implicitDeny [] details{{}}"),
            &format!("  {A} implicitDeny []"),
            // Attached twice, told once.
            &format!("s3:DeleteObject {A} allowed {deletes} details{{}}"),
            &format!("  {A} allowed {deletes}"),
        ],
    );
    let group = ask(&house, &arn("group/sim/Testers"), &[("ResourceArns.member.1", B)]).await;
    assert!(told(&group.body).contains(&format!("  {B} allowed [group_Testers_Theirs IAM Policy 1:38-1:110]")), "{}", group.body);
    let default = ask(&house, &arn("user/sim/Bob"), &[]).await;
    check(&default, &["s3:GetObject * implicitDeny []", "s3:PutObject * implicitDeny []", "s3:DeleteObject * allowed [Deletes IAM Policy 3:17-8:6]"]);
}

const ALLOWED: &str = "allowed";
const SILENT: &str = "implicitDeny";

#[tokio::test]
async fn the_boundary_of_the_principal_takes_part_unless_the_request_brings_another() {
    let house = built().await;
    let bob = arn("user/sim/Bob");
    assert_eq!(decisions(&house, &bob, &[]).await, [ALLOWED, SILENT, SILENT, ALLOWED, ALLOWED, ALLOWED]);
    house.root("PutUserPermissionsBoundary", &[("UserName", "Bob"), ("PermissionsBoundary", &arn("policy/sim/Edge"))]).await;
    assert_eq!(decisions(&house, &bob, &[]).await, [ALLOWED, SILENT, SILENT, ALLOWED, SILENT, SILENT]);
    let other = [("PermissionsBoundaryPolicyInputList.member.1", DELETES)];
    assert_eq!(decisions(&house, &bob, &other).await, [SILENT, SILENT, SILENT, SILENT, ALLOWED, ALLOWED]);
    let more = [("PolicyInputList.member.1", ALL)];
    assert_eq!(decisions(&house, &bob, &more).await, [ALLOWED, ALLOWED, ALLOWED, ALLOWED, SILENT, SILENT]);
}

#[tokio::test]
async fn policies_are_left_out_by_type_by_arn_and_by_name() {
    let house = built().await;
    let bob = arn("user/sim/Bob");
    let without = async |member: &str, value: &str| {
        let name = format!("PolicyExclusionList.member.1.{member}");
        decisions(&house, &bob, &[(name.as_str(), value)]).await
    };
    let bare = [SILENT, SILENT, SILENT, SILENT, ALLOWED, ALLOWED];
    let unmanaged = [ALLOWED, SILENT, SILENT, ALLOWED, SILENT, SILENT];
    let whole = [ALLOWED, SILENT, SILENT, ALLOWED, ALLOWED, ALLOWED];
    assert_eq!(without("PolicyType", "inline").await, bare);
    assert_eq!(without("PolicyType", "user-managed").await, unmanaged);
    for kind in ["aws-managed", "permission-boundary", "scp", "rcp"] {
        assert_eq!(without("PolicyType", kind).await, whole, "{kind}");
    }
    assert_eq!(without("PolicyArn", &arn("policy/Deletes")).await, unmanaged);
    // AWS knows it by no other than the ARN without the path.
    for path in ["policy/sim/Deletes", "policy/other/Deletes", "policy/Other"] {
        assert_eq!(without("PolicyArn", &arn(path)).await, whole, "{path}");
    }
    let named = |kind, owner| {
        let member = "PolicyExclusionList.member.1.InlinePolicyIdentifier";
        [("PolicyName", "Own"), ("AttachmentType", kind), ("AttachmentName", owner)].map(|(name, value)| (format!("{member}.{name}"), value))
    };
    let without = async |kind, owner| {
        let named = named(kind, owner);
        decisions(&house, &bob, &named.each_ref().map(|(name, value)| (name.as_str(), *value))).await
    };
    assert_eq!(without("user", "bob").await, [SILENT, SILENT, SILENT, ALLOWED, ALLOWED, ALLOWED]);
    assert_eq!(without("group", "Bob").await, whole);
    // A policy that bounds goes on bounding; what the request brings stays.
    house.root("PutUserPermissionsBoundary", &[("UserName", "Bob"), ("PermissionsBoundary", &arn("policy/sim/Edge"))]).await;
    let edge = [("PolicyExclusionList.member.1.PolicyArn", arn("policy/Edge"))];
    assert_eq!(decisions(&house, &bob, &edge.each_ref().map(|(name, value)| (*name, value.as_str()))).await, unmanaged);
    assert_eq!(decisions(&house, &bob, &[("PolicyExclusionList.member.1.PolicyType", "permission-boundary")]).await, whole);
    let brought = [("PolicyInputList.member.1", ALL), ("PolicyExclusionList.member.1.PolicyType", "inline")];
    assert_eq!(decisions(&house, &bob, &brought).await, [ALLOWED, ALLOWED, ALLOWED, ALLOWED, SILENT, SILENT]);
}

#[tokio::test]
async fn a_user_is_his_own_caller_and_the_policy_of_a_resource_can_name_him() {
    let house = built().await;
    let bob = arn("user/sim/Bob");
    let id = house.root("GetUser", &[("UserName", "Bob")]).await.value("UserId").to_owned();
    for principal in [&bob, &id] {
        let policy =
            format!(r#"{{"Statement":[{{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::b/*","Principal":{{"AWS":"{principal}"}}}}]}}"#);
        assert_eq!(decisions(&house, &bob, &[("ResourcePolicy", &policy)]).await, [ALLOWED; 6], "{principal}");
        let eve = arn("user/Eve");
        let as_eve = [("ResourcePolicy", policy.as_str()), ("CallerArn", &eve)];
        assert_eq!(decisions(&house, &bob, &as_eve).await, [ALLOWED, SILENT, SILENT, ALLOWED, ALLOWED, ALLOWED]);
    }
    let condition = format!(r#"{{"ArnEquals":{{"aws:PrincipalArn":"{bob}"}},"StringEquals":{{"aws:username":"Bob","aws:userid":"{bob}"}}}}"#);
    let policy = format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{condition}}}]}}"#);
    assert_eq!(decisions(&house, &bob, &[("PolicyInputList.member.1", &policy)]).await, [ALLOWED; 6]);
}

#[tokio::test]
async fn w10_4_a_source_is_of_the_callers_account_and_exists() {
    let house = built().await;
    let invalid = async |source: &str, text: &str| ask(&house, source, &[]).await.refused(400, "InvalidInput", text);
    for source in [&*arn("root"), "arn:aws:sts::123456789012:assumed-role/R/s", "not-an-arn-but-long-enough", &arn("policy/sim/Edge")] {
        invalid(source, &format!("Invalid ARN provided in the request: {source}")).await;
    }
    let foreign = "Invalid Policy Source Arn: caller's account 123456789012 does not have access to policies in account 999999999999.";
    invalid("arn:aws:iam::999999999999:user/sim/Bob", foreign).await;
    for source in ["user/sim/Eve", "group/sim/Bob", "role/sim/Bob"] {
        ask(&house, &arn(source), &[]).await.refused(404, "NoSuchEntity", "Unable to retrieve specified IAM entity.");
    }
    // The path is not looked at.
    assert_eq!(decisions(&house, &arn("user/other/bob"), &[]).await, decisions(&house, &arn("user/sim/Bob"), &[]).await);
}
