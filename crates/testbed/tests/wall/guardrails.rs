//! What the organisation lets its accounts do: service control policies over their principals, resource control policies over their
//! resources, in every decision, and the very next one after a change (policy-evaluation §6, §7, §9).

use daypass_names::AccountId;
use daypass_testbed::{Credentials, House, MANAGEMENT, allow, deny, document, trust};
use serde_json::json;

const SCP: &str = "SERVICE_CONTROL_POLICY";
const RCP: &str = "RESOURCE_CONTROL_POLICY";
const FULL: &str = "p-FullAWSAccess";

/// A statement of a resource control policy.
fn guard(action: &str, resource: &str, condition: &str) -> String {
    format!(r#"{{"Effect":"Deny","Principal":"*","Action":"{action}","Resource":"{resource}"{condition}}}"#)
}

fn with_condition(statement: &str, condition: &str) -> String {
    format!("{},{condition}}}", statement.strip_suffix('}').unwrap())
}

/// A user of a member account, who may do everything there.
async fn member_user(house: &House, admin: &Credentials, name: &str) -> Credentials {
    house.iam(admin, "CreateUser", &[("UserName", name)]).await.ok();
    let all = document(&[&allow("*", "*")]);
    house.iam(admin, "PutUserPolicy", &[("UserName", name), ("PolicyName", "All"), ("PolicyDocument", &all)]).await.ok();
    house.iam(admin, "CreateAccessKey", &[("UserName", name)]).await.ok().credentials()
}

fn last_decision(house: &House) -> serde_json::Value {
    let events = house.journal.events();
    events.last().unwrap()["decisions"].as_array().unwrap().last().unwrap().clone()
}

#[tokio::test]
async fn a_service_control_policy_binds_users_sessions_and_root_of_a_member_and_nobody_of_the_management_account() {
    let house = House::new().await;
    let (member, admin) = house.account("Member").await;
    let user = member_user(&house, &admin, "Bob").await;
    let root = house.root_of(member).await;
    house.enable(SCP).await;
    let everyone = [(&user, "user/Bob"), (&admin, "assumed-role/OrganizationAccountAccessRole/admin"), (&root, "root")];
    for (who, _) in everyone {
        house.iam(who, "ListUsers", &[]).await.ok();
    }
    let id = house.scp("NoUsers", &document(&[&deny("iam:ListUsers", "*")])).await;
    house.attach(&id, &house.root_id()).await;
    let arn = house.control_arn(&id);
    for (who, name) in everyone {
        let service = if name.starts_with("assumed-role") { "sts" } else { "iam" };
        let text = format!(
            "User: arn:aws:{service}::{member}:{name} is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::{member}:user/ with an explicit deny in a service control policy: {arn}"
        );
        house.iam(who, "ListUsers", &[]).await.refused(403, "AccessDenied").saying(&text);
        let decided = last_decision(&house);
        assert_eq!((&decided["layer"], &decided["policy"], &decided["statement"]), (&json!("scp"), &json!(arn), &json!("#1")));
        house.iam(who, "ListRoles", &[]).await.ok();
        house.whoami(who).await.ok();
    }
    house.iam(&house.root, "ListUsers", &[]).await.ok();
    let own = house.user("Own", &[&allow("iam:ListUsers", "*")]).await;
    house.iam(&own, "ListUsers", &[]).await.ok();
    house.detach(&id, &house.root_id()).await;
    house.iam(&user, "ListUsers", &[]).await.ok();
}

/// Asks are asked again where the command runs: behind whatever came before it.
#[tokio::test]
async fn a_command_that_waits_behind_a_policy_is_judged_by_it() {
    let house = House::new().await;
    let (member, admin) = house.account("Member").await;
    house.enable(SCP).await;
    let id = house.scp("NoGroups", &document(&[&deny("iam:CreateGroup", "*")])).await;
    let target = member.to_string();
    let ((), refused) = tokio::join!(house.attach(&id, &target), house.iam(&admin, "CreateGroup", &[("GroupName", "Late")]));
    assert!(refused.refused(403, "AccessDenied").message().contains("service control policy"), "{}", refused.body);
    assert!(house.snapshot().group(member, "Late").is_none());
}

#[tokio::test]
async fn every_level_must_allow() {
    let house = House::new().await;
    let (member, admin) = house.account("Member").await;
    house.enable(SCP).await;
    let unit = house.unit(&house.root_id(), "Unit").await;
    house.move_account(member, &unit).await;
    let only = |action: &str| document(&[&allow(action, "*")]);
    let (of_unit, of_account) = (house.scp("Unit", &only("iam:List*")).await, house.scp("Account", &only("iam:*Users")).await);
    for (policy, target) in [(&of_unit, &unit), (&of_account, &member.to_string())] {
        house.attach(policy, target).await;
        house.detach(FULL, target).await;
    }
    house.iam(&admin, "ListUsers", &[]).await.ok();
    for action in ["ListRoles", "GetAccountSummary"] {
        let text = format!("because no service control policy allows the iam:{action} action");
        let refused = house.iam(&admin, action, &[]).await;
        assert!(refused.refused(403, "AccessDenied").message().ends_with(&text), "{}", refused.body);
    }
    // What the unit allows binds wherever the account's own policies allow more, and the other way round.
    house.attach(FULL, &member.to_string()).await;
    house.iam(&admin, "ListRoles", &[]).await.ok();
    house.iam(&admin, "GetAccountSummary", &[]).await.refused(403, "AccessDenied");
    house.attach(FULL, &unit).await;
    house.iam(&admin, "GetAccountSummary", &[]).await.ok();
}

#[tokio::test]
async fn an_account_that_is_moved_is_bound_by_where_it_is_from_its_next_request_on() {
    let mut house = House::new().await;
    let (member, admin) = house.account("Member").await;
    house.enable(SCP).await;
    let (open, closed) = (house.unit(&house.root_id(), "Open").await, house.unit(&house.root_id(), "Closed").await);
    let inner = house.unit(&closed, "Inner").await;
    let id = house.scp("NoWrites", &document(&[&deny("iam:Create*", "*")])).await;
    house.attach(&id, &closed).await;
    let create = |name: &'static str| [("GroupName", name)];
    house.move_account(member, &open).await;
    house.iam(&admin, "CreateGroup", &create("One")).await.ok();
    house.move_account(member, &inner).await;
    house.iam(&admin, "CreateGroup", &create("Two")).await.refused(403, "AccessDenied");
    house.crash().await;
    house.iam(&admin, "CreateGroup", &create("Two")).await.refused(403, "AccessDenied");
    assert!(house.snapshot().group(member, "Two").is_none());
    house.move_account(member, &house.root_id()).await;
    house.iam(&admin, "CreateGroup", &create("Two")).await.ok();
    house.move_account(member, &closed).await;
    house.organize("DisablePolicyType", json!({"RootId": house.root_id(), "PolicyType": SCP})).await;
    house.iam(&admin, "CreateGroup", &create("Three")).await.ok();
}

#[tokio::test]
async fn the_law_of_the_caller_s_account_holds_beyond_it_and_that_of_the_resource_s_account_does_not_hold_for_strangers() {
    let house = House::new().await;
    let (caller, admin) = house.account("Caller").await;
    let (owner, owner_admin) = house.account("Owner").await;
    let user = member_user(&house, &admin, "Bob").await;
    let role = house.iam(&owner_admin, "CreateRole", &[("RoleName", "Shared"), ("AssumeRolePolicyDocument", &trust(&caller.to_string()))]).await;
    let role = role.ok().value("Arn");
    house.enable(SCP).await;
    let id = house.scp("NoAssume", &document(&[&deny("sts:AssumeRole", "*")])).await;
    // A service control policy of the role's account binds its own principals, not those who come to it.
    house.attach(&id, &owner.to_string()).await;
    let session = house.assume(&user, &role, "works").await;
    house.detach(&id, &owner.to_string()).await;
    house.attach(&id, &caller.to_string()).await;
    let text = format!(
        "User: arn:aws:iam::{caller}:user/Bob is not authorized to perform: sts:AssumeRole on resource: {role} with an explicit deny in a service control policy: {}",
        house.control_arn(&id)
    );
    house.try_assume(&user, &role, "no", &[]).await.refused(403, "AccessDenied").saying(&text);
    // The session is of the owner's account, which nothing binds now.
    house.whoami(&session).await.ok();
}

#[tokio::test]
async fn a_resource_control_policy_guards_roles_against_everybody_and_not_those_of_the_management_account() {
    let house = House::new().await;
    let (owner, owner_admin) = house.account("Owner").await;
    let everybody = trust("*");
    let made = house.iam(&owner_admin, "CreateRole", &[("RoleName", "Open"), ("AssumeRolePolicyDocument", &everybody)]).await.ok();
    let (role, own_role) = (made.value("Arn"), house.role("Open", &everybody, &[]).await);
    let caller = house.user("Caller", &[&allow("sts:AssumeRole", "*")]).await;
    house.enable(RCP).await;
    for role in [&role, &own_role] {
        house.assume(&caller, role, "before").await;
    }
    let id = house.rcp("NoAssume", &document(&[&guard("sts:AssumeRole", "*", "")])).await;
    house.attach(&id, &house.root_id()).await;
    let text = format!(
        "User: arn:aws:iam::{MANAGEMENT}:user/Caller is not authorized to perform: sts:AssumeRole on resource: {role} with an explicit deny in a resource control policy: {}",
        house.control_arn(&id)
    );
    house.try_assume(&caller, &role, "no", &[]).await.refused(403, "AccessDenied").saying(&text);
    let decided = last_decision(&house);
    let path = house.snapshot().organization_path(owner).unwrap().to_string();
    assert_eq!((&decided["layer"], &decided["orgPath"]), (&json!("rcp"), &json!(path)));
    house.try_assume(&owner_admin, &role, "no", &[]).await.refused(403, "AccessDenied");
    house.assume(&caller, &own_role, "after").await;
    // An unknown role of the account is guarded in the same words (W10.5).
    let absent = format!("arn:aws:iam::{owner}:role/Absent");
    house.try_assume(&caller, &absent, "no", &[]).await.refused(403, "AccessDenied").saying(&text.replace(&role, &absent));
    // A service-linked role is not guarded: its trust policy lets in its service alone.
    let linked = format!("arn:aws:iam::{owner}:role/aws-service-role/organizations.amazonaws.com/AWSServiceRoleForOrganizations");
    house.try_assume(&caller, &linked, "no", &[]).await.refused(403, "AccessDenied");
    assert_eq!(last_decision(&house)["layer"], "trust");
    house.organize("DisablePolicyType", json!({"RootId": house.root_id(), "PolicyType": RCP})).await;
    house.assume(&caller, &role, "again").await;
}

#[tokio::test]
async fn both_types_guard_objects_also_against_nobody_and_while_a_body_is_on_its_way() {
    let house = House::new().await;
    let (_, admin) = house.account("Owner").await;
    house.s3(&admin, "PUT", "/vault").await.ok();
    house.s3(&admin, "DELETE", "/vault?publicAccessBlock").await.is(204);
    let open = document(&[r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::vault","arn:aws:s3:::vault/*"]}"#]);
    house.s3_with(&admin, "PUT", "/vault?policy", &open).await.is(204);
    house.s3_with(&admin, "PUT", "/vault/key", "text").await.ok();
    house.bucket("own").await;
    house.object("/own/key", "text").await;
    let stranger = house.user("Stranger", &[&allow("s3:*", "*")]).await;
    let nobody = daypass_testbed::Call::s3("GET", "/vault/key").unsigned();
    house.deliver(&nobody).await.ok();
    house.s3(&stranger, "GET", "/vault/key").await.ok();
    house.enable(RCP).await;
    let id = house.rcp("NoReading", &document(&[&guard("s3:GetObject", "*", "")])).await;
    house.attach(&id, &house.root_id()).await;
    house.deliver(&nobody).await.refused(403, "AccessDenied");
    let denied = format!("with an explicit deny in a resource control policy: {}", house.control_arn(&id));
    for who in [&admin, &stranger] {
        let refused = house.s3(who, "GET", "/vault/key").await;
        assert!(refused.refused(403, "AccessDenied").message().ends_with(&denied), "{}", refused.body);
    }
    house.s3(&admin, "PUT", "/vault/key2").await.ok();
    house.s3(&stranger, "GET", "/own/key").await.ok();

    house.enable(SCP).await;
    let id = house.scp("NoWriting", &document(&[&deny("s3:PutObject", "*")])).await;
    let wire = daypass_testbed::Call::s3("PUT", "/vault/late").with_body("0123456789").signed(&admin, house.now());
    let (sender, body) = daypass_testbed::feed();
    let late = async {
        // Whoever has sent three pieces knows that the first was taken: the head was proven and judged.
        for piece in ["0", "1", "234"] {
            sender.send(Ok(piece.into())).await.unwrap();
        }
        house.attach(&id, &house.root_id()).await;
        sender.send(Ok("56789".into())).await.unwrap();
        drop(sender);
    };
    let (answer, ()) = tokio::join!(house.deliver_with(&wire, body), late);
    let denied = format!("with an explicit deny in a service control policy: {}", house.control_arn(&id));
    assert!(answer.refused(403, "AccessDenied").message().ends_with(&denied), "{}", answer.body);
    assert_eq!(house.keys("vault").await, ["key", "key2"]);
    // The management account's principals may write where the bucket lets them.
    house.s3_with(&stranger, "PUT", "/vault/other", "text").await.ok();
}

#[tokio::test]
async fn the_perimeter_of_an_organisation_is_written_with_its_paths() {
    let house = House::new().await;
    let (member, admin) = house.account("Member").await;
    let (owner, owner_admin) = house.account("Owner").await;
    let (trusted, other) = (house.unit(&house.root_id(), "Trusted").await, house.unit(&house.root_id(), "Other").await);
    let organization = house.snapshot().organization().unwrap().id.to_string();
    let path = format!("{organization}/{}/{trusted}/*", house.root_id());
    let who_is_there = format!(r#""Condition":{{"ForAnyValue:StringLike":{{"aws:PrincipalOrgPaths":"{path}"}}}}"#);
    let statement = r#"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}"#;
    let document_of = document(&[&with_condition(statement, &who_is_there)]);
    let made = house.iam(&owner_admin, "CreateRole", &[("RoleName", "Inside"), ("AssumeRolePolicyDocument", &document_of)]).await.ok();
    let role = made.value("Arn");
    let user = member_user(&house, &admin, "Bob").await;
    house.try_assume(&user, &role, "no", &[]).await.refused(403, "AccessDenied");
    house.move_account(member, &trusted).await;
    house.assume(&user, &role, "yes").await;
    house.move_account(member, &other).await;
    house.try_assume(&user, &role, "no", &[]).await.refused(403, "AccessDenied");
    house.move_account(member, &trusted).await;

    // And the other way: what a caller may reach, by where the resource's account is.
    let reach = |operator: &str, key: &str, value: &str| {
        document(&[&with_condition(&allow("sts:AssumeRole", "*"), &format!(r#""Condition":{{"{operator}":{{"{key}":"{value}"}}}}"#))])
    };
    let put = |document: String| {
        let (house, admin) = (&house, &admin);
        async move {
            house.iam(admin, "PutUserPolicy", &[("UserName", "Bob"), ("PolicyName", "All"), ("PolicyDocument", &document)]).await.ok();
        }
    };
    put(reach("StringEquals", "aws:ResourceOrgID", &organization)).await;
    house.assume(&user, &role, "yes").await;
    put(reach("StringEquals", "aws:ResourceOrgID", "o-elsewhere00")).await;
    house.try_assume(&user, &role, "no", &[]).await.refused(403, "AccessDenied");
    put(reach("ForAnyValue:StringLike", "aws:ResourceOrgPaths", &path)).await;
    house.try_assume(&user, &role, "no", &[]).await.refused(403, "AccessDenied");
    house.move_account(owner, &trusted).await;
    house.assume(&user, &role, "yes").await;
    // A stranger's account is in no organisation.
    put(reach("Null", "aws:ResourceOrgID", "true")).await;
    let elsewhere = format!("arn:aws:iam::{}:role/Absent", AccountId::parse("999999999999").unwrap());
    let refused = house.try_assume(&user, &elsewhere, "no", &[]).await;
    assert!(!refused.refused(403, "AccessDenied").message().contains("identity-based"), "{}", refused.body);
}

#[tokio::test]
async fn w3_7_a_session_of_a_member_never_exceeds_what_the_organisation_lets_its_account_do() {
    let house = House::new().await;
    let (_, admin) = house.account("Member").await;
    let user = member_user(&house, &admin, "Bob").await;
    house.enable(SCP).await;
    let id = house.scp("NoBuckets", &document(&[&deny("s3:ListAllMyBuckets", "*")])).await;
    let before = house.sts(&user, "GetSessionToken", &[]).await.ok().credentials();
    house.s3(&before, "GET", "/").await.ok();
    house.attach(&id, &house.root_id()).await;
    for who in [before, house.sts(&user, "GetSessionToken", &[]).await.ok().credentials()] {
        let refused = house.s3(&who, "GET", "/").await;
        assert!(refused.refused(403, "AccessDenied").message().contains("service control policy"), "{}", refused.body);
        house.whoami(&who).await.ok();
    }
}

/// To a member every control policy is unknown: the type of one that exists is no key of its decisions.
#[tokio::test]
async fn w10_5_a_member_cannot_tell_control_policies_that_exist_from_those_that_do_not() {
    let house = House::new().await;
    let (_, admin) = house.account("Member").await;
    let id = house.scp("Some", &document(&[&deny("iam:ListUsers", "*")])).await;
    let user = member_user(&house, &admin, "Bob").await;
    let condition = r#""Condition":{"StringEquals":{"organizations:PolicyType":"SERVICE_CONTROL_POLICY"}}"#;
    let typed = document(&[&with_condition(&allow("organizations:*", "*"), condition)]);
    house.iam(&admin, "PutUserPolicy", &[("UserName", "Bob"), ("PolicyName", "All"), ("PolicyDocument", &typed)]).await.ok();
    for operation in ["DescribePolicy", "DeletePolicy", "ListTargetsForPolicy", "AttachPolicy"] {
        let mut seen = Vec::new();
        for policy in [&id, "p-aaaaaaaa"] {
            let input = json!({"PolicyId": policy, "TargetId": house.root_id()});
            let answer = house.organizations(&user, operation, &input).await;
            seen.push((answer.status, answer.message(), last_decision(&house).to_string()));
        }
        assert_eq!(seen[0], seen[1], "{operation}");
    }
}
