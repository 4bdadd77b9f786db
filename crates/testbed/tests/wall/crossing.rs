//! From one account into another.

use daypass_testbed::{House, MANAGEMENT, allow, deny, document, trust};
use serde_json::json;

#[tokio::test]
async fn both_halves_of_a_cross_account_permission_are_needed() {
    let house = House::new().await;
    let (production, admin) = house.account("Production").await;
    let create = |trust: String| {
        let (house, admin) = (&house, &admin);
        async move { house.iam(admin, "CreateRole", &[("RoleName", "Shared"), ("AssumeRolePolicyDocument", &trust)]).await.ok().value("Arn") }
    };
    let role = create(trust(MANAGEMENT)).await;
    let plain = |who: &str| format!("User: arn:aws:iam::{MANAGEMENT}:user/{who} is not authorized to perform: sts:AssumeRole on resource: {role}");

    let both = house.user("Both", &[&allow("sts:AssumeRole", &role)]).await;
    house.assume(&both, &role, "works").await;
    let without = house.user("Without", &[]).await;
    let text = format!("{} because no identity-based policy allows the sts:AssumeRole action", plain("Without"));
    house.try_assume(&without, &role, "no", &[]).await.refused(403, "AccessDenied").saying(&text);
    let denied = house.user("Denied", &[&allow("sts:*", "*"), &deny("sts:AssumeRole", &role)]).await;
    let text = format!("{} with an explicit deny in an identity-based policy", plain("Denied"));
    house.try_assume(&denied, &role, "no", &[]).await.refused(403, "AccessDenied").saying(&text);

    // Trust in one user of the account is not trust in the others; and it does not spare him his own policy across accounts.
    let named = trust(&format!("arn:aws:iam::{MANAGEMENT}:user/Without"));
    house.iam(&admin, "UpdateAssumeRolePolicy", &[("RoleName", "Shared"), ("PolicyDocument", &named)]).await.ok();
    house.try_assume(&both, &role, "no", &[]).await.refused(403, "AccessDenied").saying(&plain("Both"));
    house.try_assume(&without, &role, "no", &[]).await.refused(403, "AccessDenied");
    assert_ne!(production.to_string(), MANAGEMENT);
}

#[tokio::test]
async fn w10_5_an_unknown_role_and_one_that_refuses_cannot_be_told_apart() {
    let house = House::new().await;
    let (production, admin) = house.account("Production").await;
    let nobody = document(&[r#"{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}"#]);
    house.iam(&admin, "CreateRole", &[("RoleName", "Closed"), ("AssumeRolePolicyDocument", &nobody)]).await.ok();
    let locked = document(&[r#"{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}"#]);
    house.iam(&admin, "CreateRole", &[("RoleName", "Locked"), ("AssumeRolePolicyDocument", &locked)]).await.ok();
    let tagged = [("RoleName", "Closed"), ("Tags.member.1.Key", "Kind"), ("Tags.member.1.Value", "Secret")];
    house.iam(&admin, "TagRole", &tagged).await.ok();
    // His own policy could ask for the tags of others' roles.
    let by_tag = r#"{"Effect":"Deny","Action":"sts:*","Resource":"*","Condition":{"Null":{"aws:ResourceTag/Kind":"false"}}}"#;
    let by_other_name = by_tag.replace("aws:", "iam:").replace("Deny", "Allow");
    let callers = [
        vec![],
        vec![allow("sts:AssumeRole", "*")],
        vec![deny("sts:*", "*")],
        vec![allow("sts:AssumeRole", "*"), by_tag.to_owned()],
        vec![by_other_name],
    ];
    for (at, statements) in callers.into_iter().enumerate() {
        let name = format!("Caller{at}");
        let statements: Vec<&str> = statements.iter().map(String::as_str).collect();
        let caller = house.user(&name, &statements).await;
        let mut seen = Vec::new();
        for role in ["Closed", "Absent", "Locked"] {
            let arn = format!("arn:aws:iam::{production}:role/{role}");
            let before = house.journal.events().len();
            let answer = house.try_assume(&caller, &arn, "session", &[]).await;
            let events = house.journal.events();
            assert_eq!(events.len(), before + 1);
            // The same engine calls are counted in the decision; nothing but name, ids, times and place in the chain may differ.
            let mut event = events[before].clone();
            for own in ["id", "time", "revision"] {
                event.as_object_mut().unwrap().remove(own);
            }
            seen.push((answer.status, answer.message().replace(role, "ROLE"), event.to_string().replace(role, "ROLE")));
        }
        assert_eq!(seen[0], seen[1]);
        assert_eq!(seen[0], seen[2]);
        assert_eq!(seen[0].0, 403);
    }
}

#[tokio::test]
async fn w10_2_a_role_for_a_service_is_for_no_client() {
    let house = House::new().await;
    let service = document(&[r#"{"Effect":"Allow","Principal":{"Service":"organizations.amazonaws.com"},"Action":"sts:AssumeRole"}"#]);
    let role = house.role("ForService", &service, &[]).await;
    let admin = house.user("Admin", &[&allow("*", "*")]).await;
    house.try_assume(&admin, &role, "session", &[]).await.refused(403, "AccessDenied");
}

#[tokio::test]
async fn a_vendor_must_name_the_external_id() {
    let house = House::new().await;
    let guarded = document(&[&format!(
        r#"{{"Effect":"Allow","Principal":{{"AWS":"{MANAGEMENT}"}},"Action":"sts:AssumeRole","Condition":{{"StringEquals":{{"sts:ExternalId":"Unique"}}}}}}"#
    )]);
    let role = house.role("Guarded", &guarded, &[]).await;
    let vendor = house.user("Vendor", &[&allow("sts:AssumeRole", "*")]).await;
    house.try_assume(&vendor, &role, "session", &[]).await.refused(403, "AccessDenied");
    house.try_assume(&vendor, &role, "session", &[("ExternalId", "unique")]).await.refused(403, "AccessDenied");
    house.try_assume(&vendor, &role, "session", &[("ExternalId", "Unique")]).await.ok();
}

#[tokio::test]
async fn w10_7_a_closed_account_is_dead_at_once() {
    let house = House::new().await;
    let (account, session) = house.account("Gone").await;
    house.iam(&session, "CreateUser", &[("UserName", "Last")]).await.ok();
    let key = house.iam(&session, "CreateAccessKey", &[("UserName", "Last")]).await.ok().credentials();
    house.whoami(&key).await.ok();
    house.organizations(&house.root, "CloseAccount", &json!({"AccountId": account.to_string()})).await.ok();
    house.whoami(&key).await.refused(403, "InvalidClientTokenId");
    house.whoami(&session).await.refused(403, "InvalidClientTokenId");
    let admin = house.user("StillHere", &[&allow("sts:AssumeRole", "*")]).await;
    let role = format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole");
    house.try_assume(&admin, &role, "session", &[]).await.refused(403, "AccessDenied");
    let again = house.organizations(&house.root, "CreateAccount", &json!({"AccountName": "Again", "Email": "gone@example.com"})).await.ok();
    let id = again.json()["CreateAccountStatus"]["Id"].as_str().unwrap().to_owned();
    house.until("it has failed", |snapshot| snapshot.create_accounts_in_progress().next().is_none()).await;
    let status = house.organizations(&house.root, "DescribeCreateAccountStatus", &json!({"CreateAccountRequestId": id})).await.ok();
    assert_eq!(status.json()["CreateAccountStatus"]["FailureReason"], "EMAIL_ALREADY_EXISTS");
}

#[tokio::test]
async fn the_account_of_a_resource_is_a_key_like_any_other() {
    let house = House::new().await;
    let own = |effect: &str, operator: &str| {
        format!(r#"{{"Effect":"{effect}","Action":"*","Resource":"*","Condition":{{"{operator}":{{"aws:ResourceAccount":"{MANAGEMENT}"}}}}}}"#)
    };
    let allowed = house.user("Allowed", &[&own("Allow", "StringEquals")]).await;
    house.iam(&allowed, "ListUsers", &[]).await.ok();
    let denied = house.user("Denied", &[&allow("*", "*"), &own("Deny", "StringEquals")]).await;
    house.iam(&denied, "ListUsers", &[]).await.refused(403, "AccessDenied");
    let elsewhere = house.user("Elsewhere", &[&allow("*", "*"), &own("Deny", "StringNotEquals")]).await;
    house.iam(&elsewhere, "ListUsers", &[]).await.ok();
    let (production, _) = house.account("Production").await;
    let role = format!("arn:aws:iam::{production}:role/OrganizationAccountAccessRole");
    house.try_assume(&elsewhere, &role, "session", &[]).await.refused(403, "AccessDenied");
    house.try_assume(&house.user("Free", &[&allow("*", "*")]).await, &role, "session", &[]).await.ok();
}
