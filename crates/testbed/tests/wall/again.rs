//! What the trail keeps of a request is enough to decide it again (W9.1), by the documents of another day.

use daypass_directory::text_mark;
use daypass_kernel::authorize::{Decided, Explained, SessionPolicies};
use daypass_testbed::{Credentials, House, MANAGEMENT, allow, arn, deny, document, trust};
use serde_json::{Value, json};

/// The last event, and its decisions by today's documents.
fn again(house: &House, session: &SessionPolicies) -> (Value, Result<Vec<Decided>, String>) {
    let event = house.journal.events().last().unwrap().clone();
    let decided = today(house, &event.to_string(), session);
    (event, decided)
}

fn today(house: &House, event: &str, session: &SessionPolicies) -> Result<Vec<Decided>, String> {
    house.kernel.again(event.as_bytes(), session.clone()).and_then(|again| again.decide()).map_err(|refusal| refusal.message)
}

fn marks(decided: &[Decided]) -> Vec<String> {
    let documents = decided.iter().flat_map(|decided| &decided.documents);
    documents
        .map(|took| format!("{} {:?} {:?}", took.layer.name(), took.source.as_ref().map(ToString::to_string), took.mark.map(hex::encode)))
        .collect()
}

fn recorded_marks(event: &Value) -> Vec<String> {
    let decisions = event["decisions"].as_array().unwrap().iter();
    let documents = decisions.filter_map(|decision| decision["documents"].as_array()).flatten();
    let text = |value: &Value| value.as_str().map(ToOwned::to_owned);
    documents.map(|took| format!("{} {:?} {:?}", took["layer"].as_str().unwrap(), text(&took["policy"]), text(&took["mark"]))).collect()
}

/// Decided again by the same documents, a request is decided as it was, with the same reason and the same documents.
#[track_caller]
fn same(house: &House, session: &SessionPolicies) {
    let (event, decided) = again(house, session);
    let decided = decided.unwrap();
    let recorded = event["decisions"].as_array().unwrap();
    assert_eq!(recorded.len(), decided.len());
    for (then, now) in recorded.iter().zip(&decided) {
        let effect = if now.allowed { "allow" } else { "deny" };
        let text = |value: Option<&str>| value.map_or(Value::Null, Value::from);
        assert_eq!((&then["effect"], &then["layer"]), (&effect.into(), &now.layer.into()), "{then}");
        assert_eq!((&then["policy"], &then["statement"]), (&text(now.policy.as_deref()), &text(now.statement.as_deref())));
    }
    assert_eq!(recorded_marks(&event), marks(&decided));
    explained_alike(house, &event, session);
}

/// What is told on the way to a decision is about that decision, and the statement that decided has its text.
#[track_caller]
fn explained_alike(house: &House, event: &Value, session: &SessionPolicies) {
    let again = house.kernel.again(event.to_string().as_bytes(), session.clone()).unwrap();
    let decisions = event["decisions"].as_array().unwrap();
    for (at, then) in decisions.iter().enumerate() {
        let (effect, statement, text) = again.explain(at, told).unwrap().unwrap();
        assert_eq!(then["effect"], effect);
        assert_eq!(then["statement"].as_str(), statement.as_deref());
        assert_eq!(text.is_some(), statement.is_some());
        assert!(text.is_none_or(|text| text.starts_with('{') && text.ends_with('}')));
    }
    assert!(again.explain(decisions.len(), told).unwrap().is_none());
}

/// The effect, the name of the statement, and its text.
fn told(explained: &Explained<'_>) -> (&'static str, Option<String>, Option<String>) {
    let deciding = explained.explanation.deciding();
    let text = deciding.and_then(|found| explained.binder.sheet(found.document.document)?.text_of(found.statement.statement).map(ToOwned::to_owned));
    let effect = if explained.explanation.decision.is_allow() { "allow" } else { "deny" };
    (effect, explained.explanation.decision.statement(), text)
}

#[tokio::test]
async fn w9_1_the_same_documents_decide_the_same() {
    let house = House::new().await;
    let ann = house.user("Ann", &[&allow("iam:Get*", "*"), &allow("sts:AssumeRole", "*")]).await;
    house.iam(&ann, "GetUser", &[]).await.ok();
    same(&house, &SessionPolicies::default());
    house.iam(&ann, "ListUsers", &[]).await.refused(403, "AccessDenied");
    same(&house, &SessionPolicies::default());
    let role = house.role("R", &trust(MANAGEMENT), &[&allow("iam:*", "*")]).await;
    let policy = document(&[&allow("iam:ListUsers", "*")]);
    let session: Credentials = house.try_assume(&ann, &role, "session", &[("Policy", &policy)]).await.ok().credentials();
    same(&house, &SessionPolicies::default());
    house.iam(&session, "ListRoles", &[]).await.refused(403, "AccessDenied");
    same(&house, &SessionPolicies { inline: Some(policy.clone()), arns: Vec::new() });
    let (_, without) = again(&house, &SessionPolicies::default());
    assert!(without.unwrap()[0].allowed, "the session policy was what refused");
}

#[tokio::test]
async fn w9_1_the_policy_of_a_resource_is_asked_again_too() {
    let house = House::new().await;
    house.bucket("reports").await;
    let ann = house.user("Ann", &[&deny("s3:PutObject", "*")]).await;
    let open = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{MANAGEMENT}:user/Ann"}},"Action":"s3:ListBucket","Resource":"arn:aws:s3:::reports"}}}}"#
    );
    house.bucket_policy("reports", &open).await;
    house.s3(&ann, "GET", "/reports").await.is(200);
    same(&house, &SessionPolicies::default());
    let event = house.journal.events().last().unwrap().to_string();
    assert!(event.contains(r#"{"layer":"resource","mark":""#), "{event}");
    house.s3(&house.root, "DELETE", "/reports?policy").await.is(204);
    let decided = today(&house, &event, &SessionPolicies::default()).unwrap();
    assert!(!decided[0].allowed);
}

/// Of tags that share a condition key each value is on record, and each is judged again.
#[tokio::test]
async fn w9_1_tags_that_share_a_condition_key_are_asked_again_with_each_value() {
    let house = House::new().await;
    let unit = house.unit(&house.root_id(), "Unit").await;
    let prod = r#"{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/env":"prod"}}}"#;
    let ann = house.user("Ann", &[&allow("organizations:*", "*"), prod]).await;
    let tags = json!({"ResourceId": unit, "Tags": [{"Key": "env", "Value": "prod"}, {"Key": "ENV", "Value": "x"}]});
    house.organizations(&ann, "TagResource", &tags).await.refused(400, "AccessDeniedException");
    let event = house.journal.events().last().unwrap().clone();
    assert_eq!(event["decisions"][0]["keys"]["aws:RequestTag/ENV"], json!(["x", "prod"]));
    same(&house, &SessionPolicies::default());
    house.grant_user("Ann", &[&allow("organizations:*", "*"), &prod.replace("prod", "x")]).await;
    assert!(!today(&house, &event.to_string(), &SessionPolicies::default()).unwrap()[0].allowed);
    house.grant_user("Ann", &[&allow("organizations:*", "*")]).await;
    assert!(today(&house, &event.to_string(), &SessionPolicies::default()).unwrap()[0].allowed);
}

#[tokio::test]
async fn other_documents_decide_anew_and_are_told_apart() {
    let house = House::new().await;
    let ann = house.user("Ann", &[&allow("iam:*", "*")]).await;
    house.iam(&ann, "ListUsers", &[]).await.ok();
    let event = house.journal.events().last().unwrap().clone();
    house.grant_user("Ann", &[&allow("iam:*", "*"), &deny("iam:ListUsers", "*")]).await;
    let decided = today(&house, &event.to_string(), &SessionPolicies::default()).unwrap();
    assert_eq!((decided[0].allowed, decided[0].layer, decided[0].statement.as_deref()), (false, "identity", Some("#2")));
    assert_ne!(recorded_marks(&event), marks(&decided));
}

#[tokio::test]
async fn who_is_gone_is_not_decided_about_and_a_namesake_is_another() {
    let house = House::new().await;
    let ann = house.user("Ann", &[&allow("iam:*", "*")]).await;
    house.iam(&ann, "ListUsers", &[]).await.ok();
    let event = house.journal.events().last().unwrap().to_string();
    let decide = |event: &str| today(&house, event, &SessionPolicies::default());
    assert!(decide(&event).is_ok());
    house.iam(&house.root, "DeleteUserPolicy", &[("UserName", "Ann"), ("PolicyName", "Granted")]).await.ok();
    house.iam(&house.root, "DeleteAccessKey", &[("UserName", "Ann"), ("AccessKeyId", &ann.id)]).await.ok();
    house.iam(&house.root, "DeleteUser", &[("UserName", "Ann")]).await.ok();
    house.user("Ann", &[&allow("iam:*", "*")]).await;
    assert_eq!(decide(&event).unwrap_err(), "the user is gone");
    for (hostile, why) in [
        ("[]", "the event cannot be read"),
        (r#"{"caller":{"type":"Service","id":"ec2.amazonaws.com"},"decisions":[]}"#, "a caller of type Service is not decided about"),
        (r#"{"caller":{"type":"Anonymous","id":"anonymous"},"decisions":[{"effect":"deny","leftOut":true}]}"#, "too long to keep"),
        (r#"{"caller":{"type":"Anonymous","id":"anonymous"},"decisions":[{"action":"s3:Nothing","resource":"*"}]}"#, "is no action any more"),
    ] {
        let said = decide(hostile).unwrap_err();
        assert!(said.contains(why), "{hostile}: {said}");
    }
}

/// W10.5: of a role that refused the tags are not on record; whoever was refused then may be let in today by those of today.
#[tokio::test]
async fn a_role_that_refused_is_asked_again_with_todays_tags() {
    let house = House::new().await;
    let by_tag = r#"{"Effect":"Allow","Action":"sts:*","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/Kind":"Open"}}}"#;
    let ann = house.user("Ann", &[by_tag]).await;
    house.user("Bob", &[]).await;
    let role = house.role("R", &trust(&arn("user/Bob")), &[]).await;
    house.manage("TagRole", &[("RoleName", "R"), ("Tags.member.1.Key", "Kind"), ("Tags.member.1.Value", "Open")]).await;
    house.try_assume(&ann, &role, "session", &[]).await.refused(403, "AccessDenied");
    let event = house.journal.events().last().unwrap().to_string();
    assert!(!event.contains("ResourceTag"), "{event}");
    let allowed = || today(&house, &event, &SessionPolicies::default()).unwrap()[0].allowed;
    assert!(!allowed());
    house.manage("UpdateAssumeRolePolicy", &[("RoleName", "R"), ("PolicyDocument", &trust(MANAGEMENT))]).await;
    assert!(allowed());
}

/// A trust policy that was changed and refuses today is still there, and the operator is told so.
#[tokio::test]
async fn a_trust_policy_that_refuses_today_is_named() {
    let house = House::new().await;
    let ann = house.user("Ann", &[&allow("sts:AssumeRole", "*")]).await;
    house.user("Bob", &[]).await;
    let role = house.role("R", &trust(MANAGEMENT), &[]).await;
    house.try_assume(&ann, &role, "session", &[]).await.ok();
    let event = house.journal.events().last().unwrap().clone();
    house.manage("UpdateAssumeRolePolicy", &[("RoleName", "R"), ("PolicyDocument", &trust(&arn("user/Bob")))]).await;
    let today = today(&house, &event.to_string(), &SessionPolicies::default()).unwrap();
    assert!(!today[0].allowed);
    let trusts = |marks: Vec<String>| marks.into_iter().filter(|mark| mark.starts_with("trust")).collect::<Vec<_>>();
    let (then, now) = (trusts(recorded_marks(&event)), trusts(marks(&today)));
    assert_eq!((then.len(), now.len()), (1, 1));
    assert_ne!(then, now);
}

/// Two groups may have inline policies of one name; what is told says whose the one that decided is.
#[tokio::test]
async fn policies_of_one_name_are_told_apart_by_their_groups() {
    let house = House::new().await;
    let ann = house.user("Ann", &[]).await;
    for (group, statement) in [("G1", allow("iam:Get*", "*")), ("G2", allow("iam:ListUsers", "*"))] {
        house.manage("CreateGroup", &[("GroupName", group)]).await;
        let policy = document(&[&statement]);
        house.manage("PutGroupPolicy", &[("GroupName", group), ("PolicyName", "Own"), ("PolicyDocument", &policy)]).await;
        house.manage("AddUserToGroup", &[("GroupName", group), ("UserName", "Ann")]).await;
    }
    house.iam(&ann, "ListUsers", &[]).await.ok();
    same(&house, &SessionPolicies::default());
    let event = house.journal.events().last().unwrap().to_string();
    let again = house.kernel.again(event.as_bytes(), SessionPolicies::default()).unwrap();
    let name = again.explain(0, |explained| explained.explanation.decision.policy_name()).unwrap().unwrap();
    assert_eq!(name.unwrap(), "Own of group G2");
    let event: Value = serde_json::from_str(&event).unwrap();
    let decision = &event["decisions"][0];
    let mark = hex::encode(text_mark(&document(&[&allow("iam:ListUsers", "*")])));
    assert_eq!((&decision["policy"], &decision["group"], &decision["place"]), (&"Own".into(), &"G2".into(), &1.into()));
    assert_eq!(decision["mark"], mark);
}

/// The text of then is there as long as its version is.
#[tokio::test]
async fn an_older_version_has_the_text_of_then() {
    let house = House::new().await;
    let ann = house.user("Ann", &[]).await;
    let first = document(&[&allow("iam:ListUsers", "*")]);
    let policy = format!("arn:aws:iam::{MANAGEMENT}:policy/P");
    house.manage("CreatePolicy", &[("PolicyName", "P"), ("PolicyDocument", &first)]).await;
    house.manage("AttachUserPolicy", &[("UserName", "Ann"), ("PolicyArn", &policy)]).await;
    house.iam(&ann, "ListUsers", &[]).await.ok();
    let event = house.journal.events().last().unwrap().to_string();
    let second = document(&[&deny("iam:ListUsers", "*")]);
    house.manage("CreatePolicyVersion", &[("PolicyArn", &policy), ("PolicyDocument", &second), ("SetAsDefault", "true")]).await;
    let version = |text: &str| {
        let again = house.kernel.again(event.as_bytes(), SessionPolicies::default()).unwrap();
        again.version(&policy, text_mark(text)).map(|kept| kept.as_str().to_owned())
    };
    assert_eq!(version(&first), Some(first.clone()));
    assert_eq!(version("{}"), None);
    house.manage("DeletePolicyVersion", &[("PolicyArn", &policy), ("VersionId", "v1")]).await;
    assert_eq!(version(&first), None);
}

/// A namesake in another account is another bucket, and one that is gone has no policy to go by.
#[tokio::test]
async fn a_bucket_that_is_gone_or_anothers_is_not_decided_about() {
    let house = House::new().await;
    house.bucket("reports").await;
    let ann = house.user("Ann", &[&allow("s3:*", "*")]).await;
    house.s3(&ann, "GET", "/reports").await.is(200);
    let event = house.journal.events().last().unwrap().to_string();
    let decided = || today(&house, &event, &SessionPolicies::default());
    assert!(decided().unwrap()[0].allowed);
    house.s3(&house.root, "DELETE", "/reports").await.is(204);
    assert_eq!(decided().unwrap_err(), "arn:aws:s3:::reports is gone");
    let (member, admin) = house.account("Other").await;
    house.s3(&admin, "PUT", "/reports").await.is(200);
    assert_eq!(decided().unwrap_err(), format!("arn:aws:s3:::reports is of account {member} now"));
}

/// W10.6: what is not built is decided about all the same, and the trail has the decision.
#[tokio::test]
async fn w9_1_what_is_not_built_leaves_its_decision() {
    let house = House::new().await;
    let ann = house.user("Ann", &[]).await;
    house.iam(&ann, "GenerateCredentialReport", &[]).await.refused(403, "AccessDenied");
    same(&house, &SessionPolicies::default());
    let last = || house.journal.events().last().unwrap().clone();
    let decided = |event: Value| (event["decisions"][0]["action"].clone(), event["decisions"][0]["effect"].clone());
    assert_eq!(decided(last()), ("iam:GenerateCredentialReport".into(), "deny".into()));
    house.grant_user("Ann", &[&allow("iam:*", "*")]).await;
    house.iam(&ann, "GenerateCredentialReport", &[]).await.refused(501, "NotImplemented");
    assert_eq!(decided(last()), ("iam:GenerateCredentialReport".into(), "allow".into()));
}
