//! Who documents name, tried on the whole house: what is saved, how it is shown, and whom it lets in.

use daypass_testbed::{Call, House, allow, arn, document, trust};

async fn create_role(house: &House, name: &str, trust: &str) -> daypass_testbed::Answer {
    house.iam(&house.root, "CreateRole", &[("RoleName", name), ("AssumeRolePolicyDocument", trust)]).await
}

async fn update_trust(house: &House, name: &str, trust: &str) -> daypass_testbed::Answer {
    house.iam(&house.root, "UpdateAssumeRolePolicy", &[("RoleName", name), ("PolicyDocument", trust)]).await
}

/// A user that is there, his id, and then he is gone.
async fn orphan(house: &House, name: &str) -> String {
    let id = house.manage("GetUser", &[("UserName", name)]).await.value("UserId");
    house.manage("DeleteUser", &[("UserName", name)]).await;
    id
}

/// The seed's "invalid principal": every save judges the whole document, so all stale ids must be deleted at once.
#[tokio::test]
async fn w5_4_ids_of_what_is_gone_are_shown_match_nobody_and_are_saved_no_more() {
    let house = House::new().await;
    for name in ["Ann", "Bob"] {
        house.manage("CreateUser", &[("UserName", name)]).await;
    }
    let both = document(&[&format!(
        r#"{{"Effect":"Allow","Principal":{{"AWS":["{}","{}"]}},"Action":"sts:AssumeRole"}}"#,
        arn("user/Ann"),
        arn("user/Bob")
    )]);
    let role = house.role("Target", &both, &[]).await;
    let (ann, bob) = (orphan(&house, "Ann").await, orphan(&house, "Bob").await);
    let shown = house.manage("GetRole", &[("RoleName", "Target")]).await.body;
    assert!(shown.contains(&ann) && shown.contains(&bob) && !shown.contains("user%2FAnn"), "{shown}");
    let again = house.user("Ann", &[&allow("sts:AssumeRole", "*")]).await;
    house.try_assume(&again, &role, "session", &[]).await.refused(403, "AccessDenied");
    for (saved, blamed) in [(vec![&ann, &bob], &ann), (vec![&bob], &bob)] {
        let ids: Vec<String> = saved.iter().map(|id| format!("\"{id}\"")).collect();
        let stale = trust("X").replace("\"X\"", &format!("[{}]", ids.join(",")));
        let answer = update_trust(&house, "Target", &stale).await;
        answer.refused(400, "MalformedPolicyDocument").saying(&format!("Invalid principal in policy: \"AWS\":\"{blamed}\""));
    }
    update_trust(&house, "Target", &trust(&arn("user/Ann"))).await.ok();
    house.assume(&again, &role, "session").await;
}

fn letting_in(provider: &str, condition: &str) -> String {
    document(&[&format!(
        r#"{{"Effect":"Allow","Principal":{{"Federated":"{provider}"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{condition}}}"#
    )])
}

#[tokio::test]
async fn trust_in_a_provider_is_held_to_its_controls_and_lets_nobody_else_in() {
    let house = House::new().await;
    let provider = arn("oidc-provider/gitlab.com");
    let text = format!(
        "Trust policy with trusted principal {provider} must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, gitlab.com:sub which is not scoped to all."
    );
    let open = letting_in(&provider, r#"{"StringEquals":{"gitlab.com:aud":"x"}}"#);
    create_role(&house, "Job", &open).await.refused(400, "MalformedPolicyDocument").saying(&text);
    let scoped = letting_in(&provider, r#"{"StringLike":{"gitlab.com:sub":"project_path:team/app:*"}}"#);
    // No such provider exists, and need not.
    create_role(&house, "Job", &scoped).await.ok();
    update_trust(&house, "Job", &open).await.refused(400, "MalformedPolicyDocument").saying(&text);
    assert!(house.manage("GetRole", &[("RoleName", "Job")]).await.body.contains("oidc-provider%2Fgitlab.com"));
    let anyone = house.user("Anyone", &[&allow("*", "*")]).await;
    house.try_assume(&anyone, &arn("role/Job"), "session", &[]).await.refused(403, "AccessDenied");
    let token = [("RoleArn", arn("role/Job")), ("RoleSessionName", "job".into()), ("WebIdentityToken", "x.y.z".into())];
    let token: Vec<(&str, &str)> = token.iter().map(|(name, value)| (*name, value.as_str())).collect();
    house.deliver(&Call::sts("AssumeRoleWithWebIdentity", &token).unsigned()).await.refused(501, "NotImplemented");
    create_role(&house, "Any", &letting_in("*", "{}"))
        .await
        .refused(400, "MalformedPolicyDocument")
        .saying("Federated principals must be valid domain names or SAML metadata ARNs");
}

#[tokio::test]
async fn a_canonical_id_is_kept_as_its_account() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "x").await;
    let (account, admin) = house.account("Other").await;
    let id = house.s3(&admin, "GET", "/").await.ok().value("ID");
    assert_eq!(id.len(), 64);
    let policy = |principal: &str| {
        document(&[&format!(r#"{{"Effect":"Allow","Principal":{principal},"Action":"s3:GetObject","Resource":"arn:aws:s3:::vault/*"}}"#)])
    };
    house.s3(&admin, "GET", "/vault/key").await.refused(403, "AccessDenied");
    house.bucket_policy("vault", &policy(&format!(r#"{{"CanonicalUser":"{id}"}}"#))).await;
    let shown = house.s3(&house.root, "GET", "/vault?policy").await.ok().body;
    assert!(shown.contains(&format!(r#""Principal":{{"AWS":"arn:aws:iam::{account}:root"}}"#)), "{shown}");
    house.s3(&admin, "GET", "/vault/key").await.ok();
    let nobody = policy(&format!(r#"{{"CanonicalUser":"{}"}}"#, "0".repeat(64)));
    let answer = house.s3_with(&house.root, "PUT", "/vault?policy", nobody).await;
    answer.refused(400, "MalformedPolicy").saying("Invalid principal in policy");
    create_role(&house, "R", &trust("X").replace(r#""AWS":"X""#, &format!(r#""CanonicalUser":"{id}""#)))
        .await
        .refused(400, "MalformedPolicyDocument")
        .saying(&format!("Invalid principal in policy: \"CANONICALUSER\":\"{id}\""));
}

/// Whoever is named must be there when a bucket policy is saved, in `NotPrincipal` as in `Principal`.
#[tokio::test]
async fn principals_of_bucket_policies_exist_in_every_form() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.manage("CreateUser", &[("UserName", "Ann")]).await;
    house.manage("CreateUser", &[("UserName", "Gone")]).await;
    let gone = orphan(&house, "Gone").await;
    let put = async |element: &str, value: &str| {
        let effect = if element == "Principal" { "Allow" } else { "Deny" };
        let text = document(&[&format!(
            r#"{{"Effect":"{effect}","{element}":{{"AWS":"{value}"}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::vault/*"}}"#
        )]);
        house.s3_with(&house.root, "PUT", "/vault?policy", text).await
    };
    let session = |account: &str, resource: &str| format!("arn:aws:sts::{account}:{resource}");
    let own = daypass_testbed::MANAGEMENT;
    for element in ["Principal", "NotPrincipal"] {
        for good in [arn("user/Ann"), arn("root"), own.to_owned(), session(own, "assumed-role/Any/job"), session(own, "federated-user/Any")] {
            put(element, &good).await.is(204);
        }
        for bad in [
            arn("user/Nobody"),
            arn("user/ann"),
            arn("role/Ann"),
            gone.clone(),
            "999999999999".to_owned(),
            "arn:aws:iam::999999999999:root".to_owned(),
            session("999999999999", "assumed-role/Any/job"),
        ] {
            put(element, &bad).await.refused(400, "MalformedPolicy").saying("Invalid principal in policy");
        }
    }
}
