//! STS (sts-api §§1–7).

use daypass_testbed::{Call, Credentials, House, MANAGEMENT, allow, arn, document, trust};

const EXCEEDS: &str = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";

struct Stage {
    house: House,
    caller: Credentials,
    role: String,
}

impl Stage {
    async fn new() -> Self {
        let house = House::new().await;
        let caller = house.user("Caller", &[&allow("sts:*", "*")]).await;
        let role = house.role("Target", &trust(MANAGEMENT), &[&allow("iam:GetUser", "*")]).await;
        Self { house, caller, role }
    }

    async fn refused(&self, more: &[(&str, &str)], status: u16, code: &str, text: &str) {
        self.house.try_assume(&self.caller, &self.role, "session", more).await.refused(status, code).saying(text);
    }
}

#[tokio::test]
async fn assumerole_answers_with_credentials_and_who_they_are() {
    let Stage { house, caller, role } = Stage::new().await;
    house.manage("CreateRole", &[("RoleName", "Deep"), ("Path", "/a/b/"), ("AssumeRolePolicyDocument", &trust(MANAGEMENT))]).await;
    let deep = arn("role/a/b/Deep");
    let answer = house.try_assume(&caller, &deep, "s-1", &[]).await.ok();
    assert!(answer.header("content-type").unwrap().starts_with("text/xml"));
    assert!(answer.body.starts_with(r#"<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>"#));
    let session = answer.credentials();
    assert!(session.id.starts_with("ASIA") && session.id.len() == 20 && session.secret.len() == 40);
    assert_eq!(answer.value("Expiration"), house.now().plus_seconds(3600).to_string());
    assert_eq!(answer.find("PackedPolicySize"), None);
    // The path is dropped, and a role's name without its path names no role.
    let named = format!("arn:aws:sts::{MANAGEMENT}:assumed-role/Deep/s-1");
    assert_eq!(answer.value("Arn"), named);
    let who = house.whoami(&session).await.ok();
    assert_eq!((who.value("Arn"), who.value("Account")), (named, MANAGEMENT.to_owned()));
    assert_eq!(who.value("UserId"), answer.value("AssumedRoleId"));
    house.try_assume(&caller, &arn("role/Deep"), "s-1", &[]).await.refused(403, "AccessDenied");
    house.try_assume(&caller, &role.replace("Target", "target"), "s-1", &[]).await.refused(403, "AccessDenied");
}

#[tokio::test]
async fn whoever_asks_for_json_gets_it_with_times_as_numbers() {
    let Stage { house, caller, role } = Stage::new().await;
    let call = Call::sts("AssumeRole", &[("RoleArn", &role), ("RoleSessionName", "session")]).header("accept", "application/json");
    let answer = house.call(&caller, &call).await.ok().json();
    let credentials = &answer["AssumeRoleResponse"]["AssumeRoleResult"]["Credentials"];
    assert_eq!(credentials["Expiration"].to_string().trim_end_matches(".0"), house.now().plus_seconds(3600).epoch_seconds().to_string());
    let call = Call::sts("AssumeRole", &[]).header("accept", "application/json");
    let answer = house.call(&caller, &call).await;
    assert_eq!((answer.status, answer.json()["Error"]["Type"].as_str()), (400, Some("Sender")));
}

#[tokio::test]
async fn parameters_are_judged_before_permissions_and_all_at_once() {
    let Stage { house, caller, role } = Stage::new().await;
    let nobody = house.user("Nobody", &[]).await;
    let pattern = r"[\w+=,.@-]*";
    for (parameters, text) in [
        (
            vec![("RoleArn", role.as_str()), ("RoleSessionName", "Session1:2")],
            format!(
                "1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: {pattern}"
            ),
        ),
        (
            vec![("RoleArn", role.as_str()), ("RoleSessionName", "a")],
            "1 validation error detected: Value 'a' at 'roleSessionName' failed to satisfy constraint: Member must have length greater than or equal to 2".into(),
        ),
        (
            vec![("RoleArn", role.as_str()), ("RoleSessionName", "session"), ("DurationSeconds", "899")],
            "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900".into(),
        ),
        (
            vec![("RoleArn", role.as_str()), ("RoleSessionName", "session"), ("DurationSeconds", "43201")],
            "1 validation error detected: Value '43201' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 43200".into(),
        ),
        (vec![("RoleArn", "nothing-valid-in-here"), ("RoleSessionName", "session")], "nothing-valid-in-here is invalid".into()),
        (vec![("RoleArn", "arn::b:::something/test-role"), ("RoleSessionName", "session")], "arn::b:::something/test-role is invalid".into()),
        (vec![("RoleArn", "arn:a::::something/test-role"), ("RoleSessionName", "session")], "arn:a::::something/test-role is invalid".into()),
        (vec![("RoleArn", "arn:a:a::aaaaaaaaaa:"), ("RoleSessionName", "session")], "arn:a:a::aaaaaaaaaa: is invalid".into()),
    ] {
        for who in [&caller, &nobody] {
            house.sts(who, "AssumeRole", &parameters).await.refused(400, "ValidationError").saying(&text);
        }
    }
    house
        .sts(&nobody, "AssumeRole", &[("RoleArn", &role), ("RoleSessionName", "session"), ("DurationSeconds", "15m")])
        .await
        .refused(400, "MalformedInput");
}

#[tokio::test]
async fn a_duration_is_bounded_by_the_role_and_by_the_chain() {
    let stage = Stage::new().await;
    stage.refused(&[("DurationSeconds", "3601")], 400, "ValidationError", EXCEEDS).await;
    let Stage { house, caller, role } = stage;
    house.manage("UpdateRole", &[("RoleName", "Target"), ("MaxSessionDuration", "43200")]).await;
    let long = house.try_assume(&caller, &role, "session", &[("DurationSeconds", "43200")]).await.ok();
    assert_eq!(long.value("Expiration"), house.now().plus_seconds(43_200).to_string());
    let next = house.role("Next", &trust(MANAGEMENT), &[]).await;
    house.manage("UpdateRole", &[("RoleName", "Next"), ("MaxSessionDuration", "43200")]).await;
    house.grant_role("Target", &[&allow("sts:AssumeRole", "*")]).await;
    let session = long.credentials();
    let chained = |seconds: &'static str| [("DurationSeconds", seconds)];
    let text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.";
    house.try_assume(&session, &next, "chained", &chained("3601")).await.refused(400, "ValidationError").saying(text);
    house.try_assume(&session, &next, "chained", &chained("3600")).await.ok();
    // The credentials of GetSessionToken are no link of a chain.
    let temporary = house.sts(&caller, "GetSessionToken", &[]).await.ok().credentials();
    house.try_assume(&temporary, &role, "session", &chained("43200")).await.ok();
}

#[tokio::test]
async fn session_policies_are_judged_packed_and_found() {
    let stage = Stage::new().await;
    stage.refused(&[("Policy", "{")], 400, "MalformedPolicyDocument", "The policy is not in the valid JSON format.").await;
    stage.refused(&[("Policy", r#"{"Statement":[{"Effect":"Maybe"}]}"#)], 400, "MalformedPolicyDocument", "Syntax errors in policy.").await;
    let foreign = format!("arn:aws:iam::{MANAGEMENT}:policy/Absent");
    let absent = stage.house.try_assume(&stage.caller, &stage.role, "session", &[("PolicyArns.member.1.arn", &foreign)]).await;
    assert!(absent.status >= 400 && absent.find("AccessKeyId").is_none());
    let actions: Vec<String> = (0..150).map(|n| format!("\"service{n}:Action{}\"", n * 7919)).collect();
    let large = format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":[{}],"Resource":"*"}}]}}"#, actions.join(","));
    let refused = stage.house.try_assume(&stage.caller, &stage.role, "session", &[("Policy", &large)]).await;
    let text = refused.refused(400, "PackedPolicyTooLarge").message();
    assert!(text.starts_with("Packed policy consumes ") && text.ends_with("% of allotted space, please use smaller policy."), "{text}");
    let small = document(&[&allow("iam:GetUser", "*")]);
    // As plain text they have 2048 characters, white space and ARNs counted.
    let padded = |chars: usize| format!("{small}{}", " ".repeat(chars - small.len()));
    stage.house.try_assume(&stage.caller, &stage.role, "session", &[("Policy", &padded(2048))]).await.ok();
    let text = "Packed policy consumes 101% of allotted space, please use smaller policy.";
    stage.refused(&[("Policy", &padded(2049))], 400, "PackedPolicyTooLarge", text).await;
    let aws = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let answer = stage.house.try_assume(&stage.caller, &stage.role, "session", &[("Policy", &small), ("PolicyArns.member.1.arn", aws)]).await.ok();
    let percent: u32 = answer.value("PackedPolicySize").parse().unwrap();
    assert!((1..=100).contains(&percent));
    let eleven: Vec<String> = (1..=11).map(|n| format!("PolicyArns.member.{n}.arn")).collect();
    let eleven: Vec<(&str, &str)> = eleven.iter().map(|name| (name.as_str(), aws)).collect();
    let refused = stage.house.try_assume(&stage.caller, &stage.role, "session", &eleven).await;
    assert_eq!(refused.status, 400, "{}", refused.body);
}

#[tokio::test]
async fn root_assumes_nothing_and_its_session_tokens_last_an_hour() {
    let Stage { house, role, .. } = Stage::new().await;
    let text = "Roles may not be assumed by root accounts.";
    house.try_assume(&house.root, &role, "session", &[]).await.refused(403, "AccessDenied").saying(text);
    let answer = house.sts(&house.root, "GetSessionToken", &[("DurationSeconds", "129600")]).await.ok();
    assert_eq!(answer.value("Expiration"), house.now().plus_seconds(3600).to_string());
    let session = answer.credentials();
    assert_eq!(house.whoami(&session).await.ok().value("Arn"), arn("root"));
    house.try_assume(&session, &role, "session", &[]).await.refused(403, "AccessDenied");
    let text = "Cannot call GetSessionToken with session credentials";
    house.sts(&session, "GetSessionToken", &[]).await.refused(403, "AccessDenied").saying(text);
}

#[tokio::test]
async fn getsessiontoken_is_for_long_term_keys_and_nobody_s_policies() {
    let Stage { house, caller, role } = Stage::new().await;
    let denied = house.user("Denied", &[&daypass_testbed::deny("*", "*")]).await;
    let answer = house.sts(&denied, "GetSessionToken", &[]).await.ok();
    assert_eq!(answer.value("Expiration"), house.now().plus_seconds(43_200).to_string());
    house.sts(&caller, "GetSessionToken", &[("DurationSeconds", "129600")]).await.ok();
    for (seconds, constraint) in [("899", "greater than or equal to 900"), ("129601", "less than or equal to 129600")] {
        let text = format!(
            "1 validation error detected: Value '{seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value {constraint}"
        );
        house.sts(&caller, "GetSessionToken", &[("DurationSeconds", seconds)]).await.refused(400, "ValidationError").saying(&text);
    }
    let session = house.assume(&caller, &role, "session").await;
    let text = "Cannot call GetSessionToken with session credentials";
    house.sts(&session, "GetSessionToken", &[]).await.refused(403, "AccessDenied").saying(text);
    house.sts(&session, "GetSessionToken", &[("DurationSeconds", "1")]).await.refused(400, "ValidationError");
}

#[tokio::test]
async fn nothing_keeps_a_caller_from_asking_who_he_is() {
    let house = House::new().await;
    let denied = house.user("Denied", &[&daypass_testbed::deny("*", "*")]).await;
    let who = house.whoami(&denied).await.ok();
    assert_eq!(who.value("Arn"), arn("user/Denied"));
    assert!(who.value("UserId").starts_with("AIDA"));
    let order: Vec<_> = ["<Arn>", "<UserId>", "<Account>"].iter().map(|element| who.body.find(element).unwrap()).collect();
    assert!(order.is_sorted(), "{}", who.body);
    house.call(&denied, &Call::sts("GetCallerIdentity", &[]).by_get()).await.ok();
    let root = house.whoami(&house.root).await.ok();
    assert_eq!((root.value("Arn"), root.value("UserId")), (arn("root"), MANAGEMENT.to_owned()));
}

#[tokio::test]
async fn an_access_key_id_tells_its_account_and_nothing_else() {
    let Stage { house, caller, .. } = Stage::new().await;
    let ask = async |id: &str| house.sts(&caller, "GetAccessKeyInfo", &[("AccessKeyId", id)]).await;
    assert_eq!(ask(&caller.id).await.ok().value("Account"), MANAGEMENT);
    // AWS's own example of an id that nobody here has: the account is in the id (sts-api §1).
    let foreign = ask("ASIAY34FZKBOKMUTVV7A").await.ok();
    assert_eq!(foreign.value("Account"), "609629065308");
    house.manage("UpdateAccessKey", &[("UserName", "Caller"), ("AccessKeyId", &caller.id), ("Status", "Inactive")]).await;
    let answer = house.sts(&house.root, "GetAccessKeyInfo", &[("AccessKeyId", &caller.id)]).await.ok();
    assert_eq!(answer.value("Account"), MANAGEMENT);
    let nobody = house.user("Nobody", &[]).await;
    let text = format!(
        "User: {} is not authorized to perform: sts:GetAccessKeyInfo because no identity-based policy allows the sts:GetAccessKeyInfo action",
        arn("user/Nobody")
    );
    house.sts(&nobody, "GetAccessKeyInfo", &[("AccessKeyId", &caller.id)]).await.refused(403, "AccessDenied").saying(&text);
}

#[tokio::test]
async fn an_operation_nobody_knows_is_told_with_its_version() {
    let Stage { house, caller, .. } = Stage::new().await;
    house.sts(&caller, "Foo", &[]).await.refused(400, "InvalidAction").saying("Could not find operation Foo for version 2011-06-15");
    let nameless = Call::sts("Foo", &[]).with_body("Version=2011-06-15");
    house.call(&caller, &nameless).await.refused(400, "MissingAction");
    let versionless = Call::sts("Foo", &[]).with_body("Action=Foo");
    let text = "Could not find operation Foo for version NO_VERSION_SPECIFIED";
    house.call(&caller, &versionless).await.refused(400, "InvalidAction").saying(text);
}

#[tokio::test]
async fn a_scope_of_another_service_is_told_the_right_one() {
    let Stage { house, caller, .. } = Stage::new().await;
    for service in ["ec2", "bogus", "STS"] {
        for call in [Call::sts("GetCallerIdentity", &[]), Call::sts("GetCallerIdentity", &[]).by_get()] {
            let text = "Credential should be scoped to correct service: 'sts'. ";
            let refused = house.call(&caller, &call.service(service)).await;
            assert_eq!(refused.refused(403, "SignatureDoesNotMatch").message().trim_end(), text.trim_end());
        }
    }
    // A Version that none of ours has names none of ours.
    let foreign = Call::query("ec2", "2016-11-15", "DescribeInstances", &[]);
    house.call(&caller, &foreign).await.refused(501, "NotImplemented");
}

#[tokio::test]
async fn an_unsigned_call_is_told_in_the_words_of_the_service_whose_version_it_has() {
    let house = House::new().await;
    let answer = house.deliver(&Call::iam("ListUsers", &[]).unsigned()).await;
    answer.refused(403, "MissingAuthenticationToken").saying("Request is missing Authentication Token");
    assert!(answer.body.contains("https://iam.amazonaws.com/doc/2010-05-08/"), "{}", answer.body);
    let answer = house.deliver(&Call::sts("GetCallerIdentity", &[]).unsigned()).await;
    assert!(answer.body.contains("https://sts.amazonaws.com/doc/2011-06-15/"), "{}", answer.body);
}

#[tokio::test]
async fn what_needs_no_signature_and_is_not_built_says_so() {
    let Stage { house, caller, role } = Stage::new().await;
    let token = [("RoleArn", role.as_str()), ("RoleSessionName", "session"), ("WebIdentityToken", "a.b.c")];
    let call = Call::sts("AssumeRoleWithWebIdentity", &token);
    house.deliver(&call.unsigned()).await.refused(501, "NotImplemented");
    house.call(&caller, &call).await.refused(501, "NotImplemented");
}

#[tokio::test]
async fn an_empty_list_of_what_is_not_built_is_none() {
    let Stage { house, caller, role } = Stage::new().await;
    house.try_assume(&caller, &role, "session", &[("Tags", ""), ("TransitiveTagKeys", "")]).await.ok();
    house.try_assume(&caller, &role, "session", &[("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "b")]).await.refused(501, "NotImplemented");
}
