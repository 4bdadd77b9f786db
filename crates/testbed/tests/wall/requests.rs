//! Only signed bytes count.

use daypass_testbed::{Call, House, allow};

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing \
                        method. Consult the service documentation for details.";

#[tokio::test]
async fn w1_5_a_wrong_signature_is_told_nothing_of_what_it_should_have_been() {
    let house = House::new().await;
    let mut wire = Call::sts("GetCallerIdentity", &[]).signed(&house.root, house.now());
    wire.set("x-amz-date", &house.now().plus_seconds(1).basic());
    let answer = house.deliver(&wire).await;
    answer.refused(403, "SignatureDoesNotMatch").saying(MISMATCH);
    assert!(!answer.body.contains("x-amz-date") && !answer.body.contains("GetCallerIdentity"));
}

#[tokio::test]
async fn w2_1_a_presigned_login_token_takes_no_body() {
    let house = House::new().await;
    let call = Call::sts("GetCallerIdentity", &[]).by_get();
    let mut wire = call.presigned(&house.root, house.now());
    house.deliver(&wire).await.ok();
    wire.body = b"Action=GetSessionToken&Version=2011-06-15".to_vec();
    house.deliver(&wire).await.refused(403, "SignatureDoesNotMatch");
    wire.method = "POST".into();
    wire.add("content-type", "application/x-www-form-urlencoded");
    house.deliver(&wire).await.refused(403, "SignatureDoesNotMatch");
}

#[tokio::test]
async fn w2_1_a_presigned_post_with_a_signed_body_is_refused_too() {
    let house = House::new().await;
    let wire = Call::sts("GetCallerIdentity", &[]).presigned(&house.root, house.now());
    house.deliver(&wire).await.refused(403, "SignatureDoesNotMatch");
}

#[tokio::test]
async fn w2_1_an_action_in_query_and_body_is_refused() {
    let house = House::new().await;
    let call = Call::sts("GetCallerIdentity", &[]).with_query("Action=GetSessionToken&Version=2011-06-15");
    house.call(&house.root, &call).await.refused(400, "InvalidParameterCombination");
}

#[tokio::test]
async fn w2_1_no_byte_of_body_query_or_signed_header_can_be_changed() {
    let house = House::new().await;
    let call = Call::iam("CreateUser", &[("UserName", "Bob")]);
    let wire = call.signed(&house.root, house.now());
    for (from, to) in [("Bob", "Eve"), ("CreateUser", "DeleteUser")] {
        let mut forged = wire.clone();
        forged.body = String::from_utf8(wire.body.clone()).unwrap().replace(from, to).into_bytes();
        house.deliver(&forged).await.refused(403, "SignatureDoesNotMatch");
    }
    let mut forged = wire.clone();
    forged.query = "Action=ListUsers".into();
    house.deliver(&forged).await.refused(403, "SignatureDoesNotMatch");
    let mut forged = wire.clone();
    forged.set("host", "sts.amazonaws.com");
    assert_eq!(house.deliver(&forged).await.status, 403);
    let mut forged = wire;
    forged.path = "/elsewhere".into();
    house.deliver(&forged).await.refused(403, "SignatureDoesNotMatch");
}

#[tokio::test]
async fn w2_1_the_target_must_be_signed_and_single() {
    let house = House::new().await;
    let call = Call::organizations("ListAccounts", &serde_json::json!({}));
    let wire = call.signed(&house.root, house.now());
    house.deliver(&wire).await.ok();
    let mut twice = wire.clone();
    twice.add("x-amz-target", "AWSOrganizationsV20161128.CloseAccount");
    assert_eq!(house.deliver(&twice).await.status, 403);
    let mut other = wire;
    other.set("x-amz-target", "AWSOrganizationsV20161128.CloseAccount");
    house.deliver(&other).await.refused(400, "InvalidSignatureException");

    let target = "AWSOrganizationsV20161128.ListAccounts";
    let unsigned = Call::sts("ListAccounts", &[]).service("organizations").header("content-type", "application/x-amz-json-1.1").with_body("{}");
    let mut wire = unsigned.signed(&house.root, house.now());
    wire.add("x-amz-target", target);
    house.deliver(&wire).await.refused(400, "InvalidSignatureException");
}

#[tokio::test]
async fn w2_1_host_scope_target_and_version_must_name_one_service() {
    let house = House::new().await;
    let sts = Call::sts("GetCallerIdentity", &[]);
    let to_iam = house.call(&house.root, &sts.clone().host("iam.amazonaws.com")).await;
    to_iam.refused(403, "SignatureDoesNotMatch").saying("Credential should be scoped to correct service: 'iam'.");
    // The version of another service names no operation of this one.
    house.call(&house.root, &sts.clone().service("iam")).await.refused(400, "InvalidAction");
    let list = Call::organizations("ListAccounts", &serde_json::json!({}));
    assert_eq!(house.call(&house.root, &list.host("sts.amazonaws.com")).await.status, 403);
    house.call(&house.root, &sts.clone().service("ec2")).await.refused(403, "SignatureDoesNotMatch");
    // Where the host names no service the scope does, and S3 knows nothing of actions.
    house.call(&house.root, &sts.clone().service("s3")).await.refused(405, "MethodNotAllowed");
    house.call(&house.root, &sts.service("s3").host("sts.amazonaws.com")).await.refused(403, "SignatureDoesNotMatch");
}

#[tokio::test]
async fn w2_3_a_token_twice_is_refused() {
    let house = House::new().await;
    let user = house.user("Bob", &[]).await;
    let session = house.sts(&user, "GetSessionToken", &[]).await.ok().credentials();
    let mut wire = Call::sts("GetCallerIdentity", &[]).signed(&session, house.now());
    house.deliver(&wire).await.ok();
    wire.add("x-amz-security-token", session.token());
    assert_eq!(house.deliver(&wire).await.status, 403);
    let call = Call::sts("GetCallerIdentity", &[]).by_get();
    let mut wire = call.presigned(&session, house.now());
    house.deliver(&wire).await.ok();
    wire.add("x-amz-security-token", session.token());
    assert_eq!(house.deliver(&wire).await.status, 403);
}

#[tokio::test]
async fn hosts_of_aws_are_strict_about_the_region_and_our_own_takes_every_served_one() {
    let house = House::new().await;
    let call = Call::sts("GetCallerIdentity", &[]);
    for (host, region, good) in [
        ("sts.eu-west-1.amazonaws.com", "eu-west-1", true),
        ("sts.eu-west-1.amazonaws.com", "us-east-1", false),
        ("sts.amazonaws.com", "us-east-1", true),
        ("sts.amazonaws.com", "eu-west-1", false),
        ("127.0.0.1:4747", "eu-west-1", true),
        ("127.0.0.1:4747", "ap-east-1", false),
    ] {
        let answer = house.call(&house.root, &call.clone().host(host).region(region)).await;
        if good {
            answer.ok();
        } else {
            answer.refused(403, "SignatureDoesNotMatch").saying(&format!("Credential should be scoped to a valid region, not '{region}'."));
        }
    }
    house.call(&house.root, &Call::iam("ListUsers", &[]).region("eu-west-1")).await.ok();
}

#[tokio::test]
async fn w10_6_what_is_known_and_not_built_is_refused_after_authorization() {
    let house = House::new().await;
    let nobody = house.user("Nobody", &[]).await;
    house.iam(&nobody, "CreateSAMLProvider", &[]).await.refused(403, "AccessDenied");
    house.iam(&house.root, "CreateSAMLProvider", &[]).await.refused(501, "NotImplemented");
    house
        .iam(&house.root, "NoSuchThing", &[])
        .await
        .refused(400, "InvalidAction")
        .saying("Could not find operation NoSuchThing for version 2010-05-08");
    let role = house.role("R", &daypass_testbed::trust(daypass_testbed::MANAGEMENT), &[]).await;
    let may = house.user("May", &[&allow("sts:AssumeRole", "*")]).await;
    for more in [("Tags.member.1.Key", "a"), ("SerialNumber", "arn:aws:iam::1:mfa/x"), ("SourceIdentity", "somebody")] {
        let parameters = if more.0.starts_with("Tags") { vec![more, ("Tags.member.1.Value", "b")] } else { vec![more] };
        house.try_assume(&may, &role, "session", &parameters).await.refused(501, "NotImplemented");
        house.try_assume(&nobody, &role, "session", &parameters).await.refused(403, "AccessDenied");
    }
}

/// The lines of `recorded.txt` (crates/policy) that wait for an operation: whoever builds one is sent there by this.
#[tokio::test]
async fn what_recorded_lines_wait_for_is_not_built() {
    let house = House::new().await;
    let may = house.user("May", &[&allow("*", "*")]).await;
    for action in ["GetAccountProperties", "EnableMFADevice"] {
        house.iam(&may, action, &[]).await.refused(501, "NotImplemented");
    }
    house.sts(&may, "AssumeRoot", &[]).await.refused(501, "NotImplemented");
    house.deliver(&Call::sts("AssumeRoleWithWebIdentity", &[]).unsigned()).await.refused(501, "NotImplemented");
    let role = house.role("R", &daypass_testbed::trust(daypass_testbed::MANAGEMENT), &[]).await;
    for more in [("SourceIdentity", "somebody"), ("TransitiveTagKeys.member.1", "team")] {
        house.try_assume(&may, &role, "session", &[more]).await.refused(501, "NotImplemented");
    }
}

#[tokio::test]
async fn an_unsigned_request_is_told_so_in_each_protocol() {
    let house = House::new().await;
    let query = house.deliver(&Call::sts("GetCallerIdentity", &[]).unsigned()).await;
    query.refused(403, "MissingAuthenticationToken").saying("Request is missing Authentication Token");
    let json = house.deliver(&Call::organizations("ListAccounts", &serde_json::json!({})).unsigned()).await;
    json.refused(400, "MissingAuthenticationTokenException");
    assert_eq!(house.deliver(&Call::sts("GetCallerIdentity", &[]).method("PUT").unsigned()).await.status, 302);
}
