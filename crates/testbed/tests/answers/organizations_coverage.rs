//! Every built operation of Organizations has its case: unsigned, the wrong principal, the right one (design §6). An operation without a row
//! fails.

use daypass_testbed::{Call, House, MANAGEMENT, allow, arn, document};
use serde_json::Value;

/// What one operation asks. Words in braces stand for what a house has.
struct Row {
    operation: &'static str,
    input: &'static str,
    /// The resources that it must be allowed on, all of them.
    asks: &'static [&'static str],
    /// What it answers whoever may; nothing, if that is no error.
    answers: &'static str,
}

const fn row(operation: &'static str, input: &'static str, asks: &'static [&'static str]) -> Row {
    Row { operation, input, asks, answers: "" }
}

const ACCOUNT: &str = "arn:aws:organizations::{management}:account/{org}/{member}";
const ROOT: &str = "arn:aws:organizations::{management}:root/{org}/{root}";
const UNIT: &str = "arn:aws:organizations::{management}:ou/{org}/{unit}";
const EMPTY: &str = "arn:aws:organizations::{management}:ou/{org}/{empty}";
const POLICY: &str = "arn:aws:organizations::{management}:policy/{org}/service_control_policy/{policy}";
const ATTACHED: &str = "arn:aws:organizations::{management}:policy/{org}/service_control_policy/{attached}";
const CONTENT: &str = r#""{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}""#;

#[rustfmt::skip]
const ROWS: &[Row] = &[
    row("CreateAccount", r#"{"AccountName":"New","Email":"new@example.com"}"#, &["*"]),
    row("DescribeCreateAccountStatus", r#"{"CreateAccountRequestId":"{request}"}"#, &["*"]),
    row("ListCreateAccountStatus", "{}", &["*"]),
    row("ListAccounts", "{}", &["*"]),
    row("DescribeAccount", r#"{"AccountId":"{member}"}"#, &[ACCOUNT]),
    row("CloseAccount", r#"{"AccountId":"{member}"}"#, &[ACCOUNT]),
    row("DescribeOrganization", "{}", &["*"]),
    row("ListRoots", "{}", &["*"]),
    row("EnablePolicyType", r#"{"RootId":"{root}","PolicyType":"RESOURCE_CONTROL_POLICY"}"#, &[ROOT]),
    row("DisablePolicyType", r#"{"RootId":"{root}","PolicyType":"SERVICE_CONTROL_POLICY"}"#, &[ROOT]),
    row("CreatePolicy", r#"{"Type":"SERVICE_CONTROL_POLICY","Name":"New","Description":"","Content":{content}}"#, &["*"]),
    row("UpdatePolicy", r#"{"PolicyId":"{policy}","Content":{content}}"#, &[POLICY]),
    row("DeletePolicy", r#"{"PolicyId":"{policy}"}"#, &[POLICY]),
    row("DescribePolicy", r#"{"PolicyId":"{policy}"}"#, &[POLICY]),
    row("ListPolicies", r#"{"Filter":"SERVICE_CONTROL_POLICY"}"#, &["*"]),
    row("AttachPolicy", r#"{"PolicyId":"{policy}","TargetId":"{unit}"}"#, &[POLICY, UNIT]),
    row("DetachPolicy", r#"{"PolicyId":"{attached}","TargetId":"{unit}"}"#, &[ATTACHED, UNIT]),
    row("ListPoliciesForTarget", r#"{"TargetId":"{member}","Filter":"SERVICE_CONTROL_POLICY"}"#, &[ACCOUNT]),
    row("ListTargetsForPolicy", r#"{"PolicyId":"{attached}"}"#, &[ATTACHED]),
    row("CreateOrganizationalUnit", r#"{"ParentId":"{root}","Name":"New"}"#, &[ROOT]),
    row("UpdateOrganizationalUnit", r#"{"OrganizationalUnitId":"{unit}","Name":"New"}"#, &[UNIT]),
    row("DeleteOrganizationalUnit", r#"{"OrganizationalUnitId":"{empty}"}"#, &[EMPTY]),
    row("DescribeOrganizationalUnit", r#"{"OrganizationalUnitId":"{unit}"}"#, &[UNIT]),
    row("ListOrganizationalUnitsForParent", r#"{"ParentId":"{root}"}"#, &[ROOT]),
    row("ListParents", r#"{"ChildId":"{member}"}"#, &[ACCOUNT]),
    row("ListChildren", r#"{"ParentId":"{root}","ChildType":"ACCOUNT"}"#, &[ROOT]),
    row("ListAccountsForParent", r#"{"ParentId":"{unit}"}"#, &[UNIT]),
    row("TagResource", r#"{"ResourceId":"{unit}","Tags":[{"Key":"team","Value":"red"}]}"#, &[UNIT]),
    row("UntagResource", r#"{"ResourceId":"{policy}","TagKeys":["team"]}"#, &[POLICY]),
    row("ListTagsForResource", r#"{"ResourceId":"{member}"}"#, &[ACCOUNT]),
    Row {
        answers: "EffectivePolicyNotFoundException",
        ..row("DescribeEffectivePolicy", r#"{"PolicyType":"TAG_POLICY","TargetId":"{member}"}"#, &[ACCOUNT])
    },
    row("MoveAccount", r#"{"AccountId":"{member}","SourceParentId":"{unit}","DestinationParentId":"{empty}"}"#, &[ACCOUNT, UNIT, EMPTY]),
];

/// A house with something of everything, and what its words are.
struct Fixture {
    house: House,
    words: Vec<(&'static str, String)>,
}

impl Fixture {
    async fn build() -> Self {
        let house = House::new().await;
        let (member, _) = house.account("Member").await;
        house.enable("SERVICE_CONTROL_POLICY").await;
        let (unit, empty) = (house.unit(&house.root_id(), "Unit").await, house.unit(&house.root_id(), "Empty").await);
        house.move_account(member, &unit).await;
        let content = document(&[&allow("*", "*")]);
        let (policy, attached) = (house.scp("Policy", &content).await, house.scp("Attached", &content).await);
        house.attach(&attached, &unit).await;
        let request = house.snapshot().create_accounts().next().unwrap().id.to_string();
        let organization = house.snapshot().organization().unwrap().id.to_string();
        let words = vec![
            ("{management}", MANAGEMENT.to_owned()),
            ("{org}", organization),
            ("{root}", house.root_id()),
            ("{member}", member.to_string()),
            ("{unit}", unit),
            ("{empty}", empty),
            ("{policy}", policy),
            ("{attached}", attached),
            ("{request}", request),
            ("{content}", CONTENT.to_owned()),
        ];
        Self { house, words }
    }

    fn told(&self, text: &str) -> String {
        self.words.iter().fold(text.to_owned(), |text, (word, value)| text.replace(word, value))
    }

    fn input(&self, row: &Row) -> Value {
        serde_json::from_str(&self.told(row.input)).unwrap()
    }
}

#[test]
fn every_built_operation_has_a_row_and_every_row_an_operation() {
    let service = daypass_organizations::service();
    let mut built: Vec<&str> = service.built().collect();
    let mut listed: Vec<&str> = ROWS.iter().map(|row| row.operation).collect();
    built.sort_unstable();
    listed.sort_unstable();
    assert_eq!(built, listed);
}

#[tokio::test]
async fn nobody_does_anything_without_a_signature() {
    let fixture = Fixture::build().await;
    for row in ROWS {
        let call = Call::organizations(row.operation, &fixture.input(row));
        let answer = fixture.house.deliver(&call.unsigned()).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "MissingAuthenticationTokenException"), "{}: {}", row.operation, answer.body);
    }
}

#[tokio::test]
async fn a_user_without_permissions_is_refused_by_the_name_of_what_is_missing() {
    let fixture = Fixture::build().await;
    let nobody = fixture.house.user("Nobody", &[]).await;
    for row in ROWS {
        let answer = fixture.house.organizations(&nobody, row.operation, &fixture.input(row)).await;
        let action = format!("organizations:{}", row.operation);
        let text = format!(
            "User: {} is not authorized to perform: {action} on resource: {} because no identity-based policy allows the {action} action",
            arn("user/Nobody"),
            fixture.told(row.asks[0]),
        );
        answer.refused(400, "AccessDeniedException").saying(&text);
    }
}

#[tokio::test]
async fn a_user_with_just_the_permissions_of_the_row_succeeds_and_with_one_less_does_not() {
    for row in ROWS {
        let fixture = Fixture::build().await;
        let (house, input) = (&fixture.house, fixture.input(row));
        let action = format!("organizations:{}", row.operation);
        let statements: Vec<String> = row.asks.iter().map(|resource| allow(&action, &fixture.told(resource))).collect();
        let granted: Vec<&str> = statements.iter().map(String::as_str).collect();
        let user = house.user("Some", &granted).await;
        for left_out in (0..granted.len()).filter(|_| granted.len() > 1) {
            let mut fewer = granted.clone();
            fewer.remove(left_out);
            house.grant_user("Some", &fewer).await;
            house.organizations(&user, row.operation, &input).await.refused(400, "AccessDeniedException");
        }
        house.grant_user("Some", &granted).await;
        let answer = house.organizations(&user, row.operation, &input).await;
        let code = if answer.status == 200 { String::new() } else { answer.code() };
        assert_eq!(code, row.answers, "{}: {}", row.operation, answer.body);
    }
}

#[tokio::test]
async fn a_member_is_told_that_it_is_not_his_whatever_his_policies_say() {
    let fixture = Fixture::build().await;
    let (_, admin) = fixture.house.account("Other").await;
    for row in ROWS.iter().filter(|row| row.operation != "DescribeOrganization") {
        let answer = fixture.house.organizations(&admin, row.operation, &fixture.input(row)).await;
        answer.refused(400, "AccessDeniedException").saying("You don't have permissions to access this resource.");
    }
}
