//! Organizations (organizations-account-s3 §1).

use daypass_testbed::{Answer, Call, Credentials, House, MANAGEMENT, allow, arn, document};
use serde_json::{Value, json};

async fn ask(house: &House, operation: &str, input: Value) -> Answer {
    house.organizations(&house.root, operation, &input).await
}

async fn create(house: &House, name: &str) -> Value {
    let email = format!("{}@example.com", name.to_lowercase());
    ask(house, "CreateAccount", json!({"AccountName": name, "Email": email})).await.ok().json()["CreateAccountStatus"].clone()
}

async fn outcome(house: &House, request: &Value) -> Value {
    house.until("no account is in the making", |snapshot| snapshot.create_accounts_in_progress().next().is_none()).await;
    let status = ask(house, "DescribeCreateAccountStatus", json!({"CreateAccountRequestId": request["Id"]})).await.ok();
    status.json()["CreateAccountStatus"].clone()
}

fn reason(answer: &Answer) -> Value {
    answer.json()["Reason"].clone()
}

#[tokio::test]
async fn an_account_is_asked_for_and_then_there() {
    let house = House::new().await;
    let request = create(&house, "Production").await;
    assert!(request["Id"].as_str().unwrap().starts_with("car-"));
    assert_eq!((request["State"].as_str(), request["AccountName"].as_str()), (Some("IN_PROGRESS"), Some("Production")));
    assert!(request["RequestedTimestamp"].is_number() && request["AccountId"].is_null());
    let done = outcome(&house, &request).await;
    assert_eq!(done["State"], "SUCCEEDED");
    assert!(done["CompletedTimestamp"].is_number() && done["FailureReason"].is_null());
    let id = done["AccountId"].as_str().unwrap();
    let account = ask(&house, "DescribeAccount", json!({"AccountId": id})).await.ok().json()["Account"].clone();
    assert_eq!((&account["Status"], &account["State"], &account["JoinedMethod"]), (&json!("ACTIVE"), &json!("ACTIVE"), &json!("CREATED")));
    assert_eq!(account["Email"], "production@example.com");
    let organization = ask(&house, "DescribeOrganization", json!({})).await.ok().json()["Organization"].clone();
    assert_eq!(organization["MasterAccountId"], MANAGEMENT);
    let expected = format!("arn:aws:organizations::{MANAGEMENT}:account/{}/{id}", organization["Id"].as_str().unwrap());
    assert_eq!(account["Arn"], expected);
}

/// The model has the name of an account as sensitive, so the trail does not, neither of the request nor of what came of it.
#[tokio::test]
async fn the_trail_tells_what_came_of_a_request_without_the_name() {
    let house = House::new().await;
    let done = outcome(&house, &create(&house, "Confidential").await).await;
    let failed = json!({"AccountName": "Confidential", "Email": "confidential@example.com"});
    let failed = ask(&house, "CreateAccount", failed).await.ok().json()["CreateAccountStatus"].clone();
    outcome(&house, &failed).await;
    let events = house.journal.events();
    assert!(events.iter().all(|event| !event.to_string().contains("Confidential")));
    let told = |request: &Value| {
        let all = events.iter().filter(|event| event["operation"] == "CreateAccountResult");
        let status = all.map(|event| &event["response"]["createAccountStatus"]).find(|status| status["id"] == request["Id"]);
        status.unwrap().clone()
    };
    assert_eq!((&told(&done)["state"], &told(&done)["accountId"]), (&json!("SUCCEEDED"), &done["AccountId"]));
    assert!(told(&done)["requestedTimestamp"].is_string() && told(&done)["completedTimestamp"].is_string());
    assert_eq!((&told(&failed)["state"], &told(&failed)["failureReason"]), (&json!("FAILED"), &json!("EMAIL_ALREADY_EXISTS")));
}

#[tokio::test]
async fn a_new_account_has_the_role_that_opens_it() {
    let house = House::new().await;
    let input = json!({"AccountName": "Named", "Email": "named@example.com", "RoleName": "Opener"});
    let request = ask(&house, "CreateAccount", input).await.ok().json()["CreateAccountStatus"].clone();
    let id = outcome(&house, &request).await["AccountId"].as_str().unwrap().to_owned();
    let admin = house.user("Admin", &[&allow("sts:AssumeRole", "*")]).await;
    let inside = house.assume(&admin, &format!("arn:aws:iam::{id}:role/Opener"), "admin").await;
    let role = house.iam(&inside, "GetRole", &[("RoleName", "Opener")]).await.ok();
    assert_eq!((role.value("Path"), role.value("MaxSessionDuration")), ("/".into(), "3600".into()));
    assert_eq!(role.find("Description"), None);
    let trust = percent_decoded(&role.value("AssumeRolePolicyDocument"));
    assert!(trust.contains(&format!("\"AWS\":\"{}\"", arn("root"))) && trust.contains("sts:AssumeRole"), "{trust}");
    let attached = house.iam(&inside, "ListAttachedRolePolicies", &[("RoleName", "Opener")]).await.ok();
    assert_eq!(attached.all("PolicyArn"), ["arn:aws:iam::aws:policy/AdministratorAccess"]);
    assert!(house.iam(&inside, "ListRoles", &[]).await.ok().all("RoleName").contains(&"AWSServiceRoleForOrganizations".to_owned()));
}

fn percent_decoded(text: &str) -> String {
    text.replace("%22", "\"").replace("%3A", ":").replace("%2F", "/")
}

#[tokio::test]
async fn a_used_email_fails_later_and_a_bad_role_name_at_once() {
    let house = House::new().await;
    outcome(&house, &create(&house, "Twin").await).await;
    let again = create(&house, "twin").await;
    assert_eq!(again["State"], "IN_PROGRESS");
    let failed = outcome(&house, &again).await;
    assert_eq!((&failed["State"], &failed["FailureReason"]), (&json!("FAILED"), &json!("EMAIL_ALREADY_EXISTS")));
    assert!(failed["AccountId"].is_null());
    let list = ask(&house, "ListCreateAccountStatus", json!({"States": ["FAILED"]})).await.ok().json();
    assert_eq!(list["CreateAccountStatuses"].as_array().unwrap().len(), 1);
    for (operation, input) in [
        ("CreateAccount", json!({"AccountName": "NoEmail"})),
        ("CreateAccount", json!({"AccountName": "Short", "Email": "a@b"})),
        ("ListAccounts", json!({"MaxResults": 21})),
        ("ListAccounts", json!({"MaxResults": 0})),
        ("ListCreateAccountStatus", json!({"States": ["LOST"]})),
    ] {
        let refused = ask(&house, operation, input).await;
        refused.refused(400, "InvalidInputException");
        assert!(reason(&refused).is_string(), "{}", refused.body);
    }
    assert!(house.snapshot().create_accounts_in_progress().next().is_none());
}

#[tokio::test]
async fn lists_come_in_pages_whose_tokens_are_good_for_their_own_list() {
    let house = House::new().await;
    for name in ["One", "Two", "Three", "Four"] {
        outcome(&house, &create(&house, name).await).await;
    }
    let mut seen = Vec::new();
    let mut token = Value::Null;
    loop {
        let mut input = json!({"MaxResults": 2});
        if token.is_string() {
            input["NextToken"] = token;
        }
        let page = ask(&house, "ListAccounts", input).await.ok().json();
        let accounts = page["Accounts"].as_array().unwrap();
        assert!(accounts.len() <= 2);
        seen.extend(accounts.iter().map(|account| account["Id"].as_str().unwrap().to_owned()));
        token = page["NextToken"].clone();
        if token.is_null() {
            break;
        }
        let other = ask(&house, "ListCreateAccountStatus", json!({"NextToken": token})).await;
        other.refused(400, "InvalidInputException");
        assert_eq!(reason(&other), "INVALID_NEXT_TOKEN");
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 5);
    for operation in ["ListAccounts", "ListRoots", "ListCreateAccountStatus"] {
        let made_up = ask(&house, operation, json!({"NextToken": "AAAA"})).await;
        made_up.refused(400, "InvalidInputException");
        assert_eq!(reason(&made_up), "INVALID_NEXT_TOKEN");
    }
}

#[tokio::test]
async fn there_are_at_most_as_many_accounts_as_the_operator_says() {
    let house = House::with(|settings| settings.quotas.accounts_per_organization = 2).await;
    outcome(&house, &create(&house, "Last").await).await;
    let refused = ask(&house, "CreateAccount", json!({"AccountName": "More", "Email": "more@example.com"})).await;
    refused.refused(400, "ConstraintViolationException");
    assert_eq!(reason(&refused), "ACCOUNT_NUMBER_LIMIT_EXCEEDED");
}

#[tokio::test]
async fn what_is_not_there_is_named_so() {
    let house = House::new().await;
    let account = ask(&house, "DescribeAccount", json!({"AccountId": "999999999999"})).await;
    account.refused(400, "AccountNotFoundException").saying("You specified an account that doesn't exist.");
    // The bare name of the error, and a capital Message (organizations-account-s3 §1).
    assert_eq!(account.json()["__type"], "AccountNotFoundException");
    let id = "car-0123456789abcdef0123456789abcdef";
    ask(&house, "DescribeCreateAccountStatus", json!({"CreateAccountRequestId": id})).await.refused(400, "CreateAccountStatusNotFoundException");
    ask(&house, "CloseAccount", json!({"AccountId": "999999999999"})).await.refused(400, "AccountNotFoundException");
    let own = ask(&house, "CloseAccount", json!({"AccountId": MANAGEMENT})).await;
    own.refused(400, "ConstraintViolationException");
    assert_eq!(reason(&own), "CANNOT_CLOSE_MANAGEMENT_ACCOUNT");
}

#[tokio::test]
async fn a_closed_account_is_suspended_and_stays_known() {
    let house = House::new().await;
    let (id, _) = house.account("Gone").await;
    ask(&house, "CloseAccount", json!({"AccountId": id.to_string()})).await.ok();
    let described = ask(&house, "DescribeAccount", json!({"AccountId": id.to_string()})).await.ok().json();
    assert_eq!((&described["Account"]["Status"], &described["Account"]["State"]), (&json!("PENDING_CLOSURE"), &json!("PENDING_CLOSURE")));
    ask(&house, "CloseAccount", json!({"AccountId": id.to_string()})).await.refused(400, "AccountAlreadyClosedException");
    house.clock.advance(61);
    let active = |snapshot: &daypass_directory::Snapshot| snapshot.account(id).unwrap().status;
    house.until("it is suspended", |snapshot| active(snapshot) == daypass_directory::records::AccountStatus::Suspended).await;
    let account = ask(&house, "DescribeAccount", json!({"AccountId": id.to_string()})).await.ok().json();
    assert_eq!(account["Account"]["Status"], "SUSPENDED");
    ask(&house, "CloseAccount", json!({"AccountId": id.to_string()})).await.refused(400, "AccountAlreadyClosedException");
}

#[tokio::test]
async fn a_member_reads_of_the_organisation_and_manages_nothing() {
    let house = House::new().await;
    let (id, member) = house.account("Member").await;
    let described = house.organizations(&member, "DescribeOrganization", &json!({})).await.ok().json();
    assert_eq!(described["Organization"]["MasterAccountId"], MANAGEMENT);
    for (operation, input) in [
        ("CreateAccount", json!({"AccountName": "Mine", "Email": "mine@example.com"})),
        ("ListAccounts", json!({})),
        ("ListRoots", json!({})),
        ("ListCreateAccountStatus", json!({})),
        ("DescribeAccount", json!({"AccountId": id.to_string()})),
        ("CloseAccount", json!({"AccountId": id.to_string()})),
    ] {
        let text = "You don't have permissions to access this resource.";
        house.organizations(&member, operation, &input).await.refused(400, "AccessDeniedException").saying(text);
    }
    assert_eq!(house.snapshot().accounts().count(), 2);
}

#[tokio::test]
async fn who_was_not_allowed_is_told_by_the_service_s_own_code() {
    let house = House::new().await;
    let nobody: Credentials = house.user("Nobody", &[]).await;
    let refused = house.organizations(&nobody, "ListAccounts", &json!({})).await;
    let text = format!(
        "User: {} is not authorized to perform: organizations:ListAccounts on resource: * because no identity-based policy allows the organizations:ListAccounts action",
        arn("user/Nobody")
    );
    refused.refused(400, "AccessDeniedException").saying(&text);
    let reader = house.user("Reader", &[&allow("organizations:List*", "*")]).await;
    house.organizations(&reader, "ListRoots", &json!({})).await.ok();
    let boundary = document(&[&allow("iam:*", "*")]);
    let boundary = house.manage("CreatePolicy", &[("PolicyName", "Boundary"), ("PolicyDocument", &boundary)]).await.value("Arn");
    house.manage("PutUserPermissionsBoundary", &[("UserName", "Reader"), ("PermissionsBoundary", &boundary)]).await;
    let refused = house.organizations(&reader, "ListRoots", &json!({})).await;
    assert!(refused.refused(400, "AccessDeniedException").message().contains("permissions boundary"), "{}", refused.body);
}

#[tokio::test]
async fn an_operation_that_is_not_named_or_not_ours_is_unknown() {
    let house = House::new().await;
    for target in ["AWSOrganizationsV20161128.Nothing", "Foo.ListAccounts", "ListAccounts"] {
        let call = Call::organizations("ListAccounts", &json!({})).header("x-amz-target", target);
        house.call(&house.root, &call).await.refused(400, "UnknownOperationException");
    }
    let nameless = Call::sts("", &[]).service("organizations").with_body("{}").header("content-type", "application/x-amz-json-1.1");
    house.call(&house.root, &nameless).await.refused(400, "UnknownOperationException");
}
