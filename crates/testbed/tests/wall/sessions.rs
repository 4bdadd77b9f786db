//! Sessions: what opens them, what ends them, what they may.

use daypass_directory::Batch;
use daypass_testbed::{Credentials, House, MANAGEMENT, allow, deny, document, trust};

const INVALID: &str = "The security token included in the request is invalid";

async fn role_session(house: &House) -> (Credentials, String, Credentials) {
    let user = house.user("Caller", &[&allow("sts:AssumeRole", "*")]).await;
    let role = house.role("Target", &trust(MANAGEMENT), &[&allow("iam:List*", "*")]).await;
    let session = house.assume(&user, &role, "session").await;
    (user, role, session)
}

#[tokio::test]
async fn w3_5_a_token_that_is_stripped_altered_swapped_or_on_another_key_never_works() {
    let house = House::new().await;
    let (user, role, one) = role_session(&house).await;
    let two = house.assume(&user, &role, "other").await;
    house.whoami(&one).await.ok();
    let token = one.token().to_owned();
    let mut wrong = vec![token[..token.len() - 4].to_owned(), format!("{token}AAAA"), two.token().to_owned(), "AAAA".into(), String::new()];
    for at in (0..token.len()).step_by(token.len() / 16) {
        let letter = if &token[at..=at] == "A" { "B" } else { "A" };
        wrong.push(format!("{}{letter}{}", &token[..at], &token[at + 1..]));
    }
    for token in wrong {
        let forged = Credentials { token: Some(token), ..one.clone() };
        house.whoami(&forged).await.refused(403, "InvalidClientTokenId");
    }
    house.whoami(&Credentials { token: None, ..one.clone() }).await.refused(403, "InvalidClientTokenId");
    house.whoami(&Credentials { token: one.token.clone(), ..user.clone() }).await.refused(403, "InvalidClientTokenId");
    house.whoami(&Credentials { id: two.id.clone(), ..one.clone() }).await.refused(403, "InvalidClientTokenId");
    house.whoami(&Credentials { secret: two.secret.clone(), ..one.clone() }).await.refused(403, "SignatureDoesNotMatch");
}

#[tokio::test]
async fn w3_5_a_session_ends_with_its_role_also_when_the_role_is_made_again() {
    let house = House::new().await;
    let (_, _, session) = role_session(&house).await;
    house.manage("DeleteRolePolicy", &[("RoleName", "Target"), ("PolicyName", "Granted")]).await;
    house.manage("DeleteRole", &[("RoleName", "Target")]).await;
    house.whoami(&session).await.refused(403, "InvalidClientTokenId").saying(INVALID);
    house.role("Target", &trust(MANAGEMENT), &[]).await;
    house.whoami(&session).await.refused(403, "InvalidClientTokenId").saying(INVALID);
}

#[tokio::test]
async fn w3_5_a_session_ends_with_its_user_also_when_the_user_is_made_again() {
    let house = House::new().await;
    let user = house.user("Caller", &[&allow("iam:*", "*")]).await;
    let session = house.sts(&user, "GetSessionToken", &[]).await.ok().credentials();
    house.whoami(&session).await.ok();
    house.manage("DeleteAccessKey", &[("UserName", "Caller"), ("AccessKeyId", &user.id)]).await;
    house.whoami(&session).await.ok();
    house.manage("DeleteUserPolicy", &[("UserName", "Caller"), ("PolicyName", "Granted")]).await;
    house.manage("DeleteUser", &[("UserName", "Caller")]).await;
    house.whoami(&session).await.refused(403, "InvalidClientTokenId").saying(INVALID);
    house.user("Caller", &[&allow("iam:*", "*")]).await;
    house.whoami(&session).await.refused(403, "InvalidClientTokenId").saying(INVALID);
}

#[tokio::test]
async fn w3_3_a_session_says_when_it_is_over_and_dies_with_its_key_and_epoch() {
    let house = House::new().await;
    let (user, role, session) = role_session(&house).await;
    house.clock.advance(3600);
    house.whoami(&session).await.refused(403, "ExpiredToken").saying("The security token included in the request is expired");

    let session = house.assume(&user, &role, "second").await;
    let keys = house.kernel.rotate_keys(None).await.unwrap();
    house.whoami(&session).await.ok();
    let sealing = keys.iter().find(|key| key.state == "Sealing").unwrap().id;
    house.kernel.rotate_keys(Some(sealing)).await.unwrap();
    house.whoami(&session).await.refused(403, "InvalidClientTokenId");

    house.clock.advance(30);
    let session = house.assume(&user, &role, "third").await;
    house.whoami(&session).await.ok();
    house.kernel.raise_epoch().await.unwrap();
    house.whoami(&session).await.refused(403, "InvalidClientTokenId");
    // Long-term keys are sealed apart and live on.
    house.whoami(&user).await.ok();
}

#[tokio::test]
async fn w3_6_sessions_that_were_ended_are_over_at_the_next_request_getcalleridentity_included() {
    for what in ["deployment", "account", "role", "user"] {
        let house = House::new().await;
        let (user, _, role_session) = role_session(&house).await;
        let user_session = house.sts(&user, "GetSessionToken", &[]).await.ok().credentials();
        house.clock.advance(10);
        let (snapshot, now) = (house.snapshot(), Some(house.now()));
        let mut batch = Batch::new();
        let account = snapshot.organization().unwrap().management;
        match what {
            "deployment" => {
                batch.put(daypass_directory::records::Deployment { sessions_not_before: now, ..(**snapshot.deployment().unwrap()).clone() });
            }
            "account" => {
                batch.put(daypass_directory::records::Account { sessions_not_before: now, ..(**snapshot.account(account).unwrap()).clone() });
            }
            "role" => {
                let mut role = (**snapshot.role(account, "Target").unwrap()).clone();
                role.sessions_not_before = now;
                batch.put(role);
            }
            _ => {
                let mut user = (**snapshot.user(account, "Caller").unwrap()).clone();
                user.sessions_not_before = now;
                batch.put(user);
            }
        }
        house.write(batch).await;
        let ended = if what == "user" { &user_session } else { &role_session };
        house.whoami(ended).await.refused(403, "ExpiredToken");
        house.whoami(&user).await.ok();
        if what == "role" {
            house.whoami(&user_session).await.ok();
        }
    }
}

#[tokio::test]
async fn w1_6_a_deactivated_key_leaves_its_sessions_alive_unless_the_operator_says_otherwise() {
    for ends in [false, true] {
        let house = House::with(|settings| settings.end_with_deactivated_key = ends).await;
        let (user, _, session) = role_session(&house).await;
        let next = house.role("Next", &trust(MANAGEMENT), &[]).await;
        house.grant_role("Target", &[&allow("sts:AssumeRole", "*")]).await;
        let chained = house.assume(&session, &next, "chained").await;
        house.manage("UpdateAccessKey", &[("UserName", "Caller"), ("AccessKeyId", &user.id), ("Status", "Inactive")]).await;
        house.whoami(&user).await.refused(403, "InvalidClientTokenId");
        for session in [&session, &chained] {
            let answer = house.whoami(session).await;
            assert_eq!(answer.status, if ends { 403 } else { 200 }, "{}", answer.body);
        }
    }
}

#[tokio::test]
async fn w3_7_a_session_never_exceeds_role_boundary_and_session_policies() {
    let house = House::new().await;
    let user = house.user("Caller", &[&allow("sts:AssumeRole", "*")]).await;
    let role =
        house.role("Target", &trust(MANAGEMENT), &[&allow("iam:ListUsers", "*"), &allow("iam:ListRoles", "*"), &allow("iam:ListGroups", "*")]).await;
    let boundary = document(&[&allow("iam:ListUsers", "*"), &allow("iam:ListRoles", "*"), &allow("iam:ListPolicies", "*")]);
    let boundary = house.manage("CreatePolicy", &[("PolicyName", "Boundary"), ("PolicyDocument", &boundary)]).await.value("Arn");
    let managed = document(&[&allow("iam:ListUsers", "*")]);
    let managed = house.manage("CreatePolicy", &[("PolicyName", "Session"), ("PolicyDocument", &managed)]).await.value("Arn");
    let actions = ["ListUsers", "ListRoles", "ListGroups", "ListPolicies"];
    let allowed = async |session: &Credentials| {
        let mut all = Vec::new();
        for action in actions {
            if house.iam(session, action, &[]).await.status == 200 {
                all.push(action);
            }
        }
        all
    };
    let plain = house.assume(&user, &role, "plain").await;
    assert_eq!(allowed(&plain).await, ["ListUsers", "ListRoles", "ListGroups"]);
    let inline = document(&[&allow("iam:List*", "*"), &deny("iam:ListGroups", "*")]);
    let narrowed = house.try_assume(&user, &role, "narrow", &[("Policy", &inline)]).await.ok().credentials();
    assert_eq!(allowed(&narrowed).await, ["ListUsers", "ListRoles"]);
    let live = house.try_assume(&user, &role, "live", &[("PolicyArns.member.1.arn", &managed)]).await.ok().credentials();
    assert_eq!(allowed(&live).await, ["ListUsers"]);
    house.manage("PutRolePermissionsBoundary", &[("RoleName", "Target"), ("PermissionsBoundary", &boundary)]).await;
    assert_eq!(allowed(&plain).await, ["ListUsers", "ListRoles"]);
    assert_eq!(allowed(&live).await, ["ListUsers"]);
    // A managed session policy is read live [R], and one that is gone grants nothing (W3.4).
    let none = document(&[&deny("*", "*")]);
    house.manage("CreatePolicyVersion", &[("PolicyArn", &managed), ("PolicyDocument", &none), ("SetAsDefault", "true")]).await;
    assert!(allowed(&live).await.is_empty());
    house.manage("SetDefaultPolicyVersion", &[("PolicyArn", &managed), ("VersionId", "v1")]).await;
    assert_eq!(allowed(&live).await, ["ListUsers"]);
    house.manage("DeletePolicyVersion", &[("PolicyArn", &managed), ("VersionId", "v2")]).await;
    house.manage("DeletePolicy", &[("PolicyArn", &managed)]).await;
    assert!(allowed(&live).await.is_empty());
}

#[tokio::test]
async fn w3_7_no_duration_exceeds_its_cap() {
    let house = House::new().await;
    let (user, role, session) = role_session(&house).await;
    house
        .try_assume(&user, &role, "long", &[("DurationSeconds", "3601")])
        .await
        .refused(400, "ValidationError")
        .saying("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
    house.manage("UpdateRole", &[("RoleName", "Target"), ("MaxSessionDuration", "43200")]).await;
    house.try_assume(&user, &role, "long", &[("DurationSeconds", "43200")]).await.ok();
    house.grant_role("Target", &[&allow("sts:AssumeRole", "*")]).await;
    house.manage("UpdateAssumeRolePolicy", &[("RoleName", "Target"), ("PolicyDocument", &trust(MANAGEMENT))]).await;
    house.try_assume(&session, &role, "chain", &[("DurationSeconds", "3600")]).await.ok();
    house
        .try_assume(&session, &role, "chain", &[("DurationSeconds", "3601")])
        .await
        .refused(400, "ValidationError")
        .saying("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.");
    let root = house.sts(&house.root, "GetSessionToken", &[("DurationSeconds", "129600")]).await.ok().value("Expiration");
    assert_eq!(root, house.now().plus_seconds(3600).to_string());
}

#[tokio::test]
async fn a_session_of_getsessiontoken_makes_no_other_and_reaches_no_iam_without_mfa() {
    let house = House::new().await;
    let user = house.user("Bob", &[&allow("iam:*", "*")]).await;
    let session = house.sts(&user, "GetSessionToken", &[]).await.ok().credentials();
    house.sts(&session, "GetSessionToken", &[]).await.refused(403, "AccessDenied").saying("Cannot call GetSessionToken with session credentials");
    house.iam(&session, "ListUsers", &[]).await.refused(403, "InvalidClientTokenId").saying(INVALID);
    assert_eq!(house.whoami(&session).await.ok().value("Arn"), format!("arn:aws:iam::{MANAGEMENT}:user/Bob"));
}

#[tokio::test]
async fn w5_4_a_deleted_access_key_is_named_so_and_never_given_away_again() {
    let mut house = House::new().await;
    let user = house.user("Caller", &[]).await;
    house.manage("DeleteAccessKey", &[("UserName", "Caller"), ("AccessKeyId", &user.id)]).await;
    let former = "The AWS access key provided does not exist in our records.";
    house.whoami(&user).await.refused(403, "InvalidClientTokenId").saying(former);
    house.crash().await;
    house.whoami(&user).await.refused(403, "InvalidClientTokenId").saying(former);
    let never = Credentials { id: "AKIAIOSFODNN7EXAMPLE".into(), ..user.clone() };
    house.whoami(&never).await.refused(403, "InvalidClientTokenId").saying("The security token included in the request is invalid.");
    assert!(house.snapshot().is_spent_access_key(&daypass_names::AccessKeyId::parse(&user.id).unwrap()));
}

#[tokio::test]
async fn w7_3_a_root_reset_ends_what_the_old_pair_has_made() {
    let house = House::new().await;
    let (caller, _, session) = role_session(&house).await;
    let of_root = house.sts(&house.root, "GetSessionToken", &[]).await.ok().credentials();
    house.whoami(&of_root).await.ok();
    house.clock.advance(1);
    house.kernel.reset_root(|_, _| Ok(())).await.unwrap();
    house.whoami(&house.root).await.refused(403, "InvalidClientTokenId");
    house.whoami(&of_root).await.refused(403, "ExpiredToken");
    // Nobody else is touched.
    house.whoami(&caller).await.ok();
    house.whoami(&session).await.ok();
}
