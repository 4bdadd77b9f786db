//! Control policies and units of Organizations: shapes, codes, texts, pages.

use daypass_testbed::{Answer, Credentials, House, MANAGEMENT, allow, deny, document};
use serde_json::{Value, json};

const SCP: &str = "SERVICE_CONTROL_POLICY";
const RCP: &str = "RESOURCE_CONTROL_POLICY";

async fn ask(house: &House, operation: &str, input: Value) -> Answer {
    house.organizations(&house.root, operation, &input).await
}

async fn refused(house: &House, operation: &str, input: Value, code: &str, reason: Option<&str>) -> Answer {
    let answer = ask(house, operation, input).await;
    answer.refused(400, code);
    assert_eq!(answer.json()["Reason"].as_str(), reason, "{}", answer.body);
    answer
}

fn allow_all() -> String {
    document(&[&allow("*", "*")])
}

fn rcp(action: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Deny","Principal":"*","Action":"{action}","Resource":"*"}}]}}"#)
}

#[tokio::test]
async fn a_type_is_enabled_on_the_root_before_anything_can_be_attached() {
    let house = House::new().await;
    let root = house.root_id();
    let organization = house.organize("DescribeOrganization", json!({})).await.json()["Organization"].clone();
    assert_eq!(organization["FeatureSet"], "ALL");
    assert_eq!(organization["AvailablePolicyTypes"], json!([{"Type": SCP, "Status": "ENABLED"}]));
    assert_eq!(house.organize("ListRoots", json!({})).await.json()["Roots"][0]["PolicyTypes"], json!([]));
    let id = house.scp("Early", &allow_all()).await;
    let attach = json!({"PolicyId": id, "TargetId": root});
    refused(&house, "AttachPolicy", attach.clone(), "PolicyTypeNotEnabledException", None)
        .await
        .saying("This operation can be performed only for enabled policy types.");
    assert_eq!(house.organize("ListPoliciesForTarget", json!({"TargetId": root, "Filter": SCP})).await.json()["Policies"], json!([]));
    let enabled = house.organize("EnablePolicyType", json!({"RootId": root, "PolicyType": SCP})).await.json()["Root"].clone();
    assert_eq!(enabled["PolicyTypes"], json!([{"Type": SCP, "Status": "ENABLED"}]));
    assert_eq!((&enabled["Id"], &enabled["Name"]), (&json!(root), &json!("Root")));
    house.organize("AttachPolicy", attach).await;
    let again = json!({"RootId": root, "PolicyType": SCP});
    refused(&house, "EnablePolicyType", again.clone(), "PolicyTypeAlreadyEnabledException", None).await;
    let elsewhere = json!({"RootId": "r-none", "PolicyType": RCP});
    refused(&house, "EnablePolicyType", elsewhere, "RootNotFoundException", None).await.saying("You specified a root that doesn't exist.");
    let disabled = house.organize("DisablePolicyType", again.clone()).await.json()["Root"].clone();
    assert_eq!(disabled["PolicyTypes"], json!([]));
    refused(&house, "DisablePolicyType", again, "PolicyTypeNotEnabledException", None).await;
    assert_eq!(house.organize("ListTargetsForPolicy", json!({"PolicyId": id})).await.json()["Targets"], json!([]));
    for operation in ["EnablePolicyType", "DisablePolicyType"] {
        ask(&house, operation, json!({"RootId": root, "PolicyType": "TAG_POLICY"})).await.refused(501, "NotImplementedException");
        refused(&house, operation, json!({"RootId": root, "PolicyType": "NO_POLICY"}), "InvalidInputException", Some("INVALID_ENUM_POLICY_TYPE"))
            .await;
    }
}

#[tokio::test]
async fn a_policy_is_created_described_changed_and_deleted() {
    let house = House::new().await;
    let content = document(&[&deny("s3:*", "*")]);
    let input = json!({"Type": SCP, "Name": "NoS3", "Description": "none", "Content": content});
    let policy = house.organize("CreatePolicy", input.clone()).await.json()["Policy"].clone();
    let id = policy["PolicySummary"]["Id"].as_str().unwrap().to_owned();
    let organization = house.snapshot().organization().unwrap().id.to_string();
    assert!(id.starts_with("p-") && id.len() == 10, "{id}");
    let summary = json!({
        "Id": id, "Name": "NoS3", "Description": "none", "Type": SCP, "AwsManaged": false,
        "Arn": format!("arn:aws:organizations::{MANAGEMENT}:policy/{organization}/service_control_policy/{id}"),
    });
    assert_eq!(policy, json!({"PolicySummary": summary, "Content": content}));
    assert_eq!(house.organize("DescribePolicy", json!({"PolicyId": id})).await.json()["Policy"], policy);
    let text = "A policy with the same name already exists.";
    refused(&house, "CreatePolicy", input, "DuplicatePolicyException", None).await.saying(text);
    let changed = house.organize("UpdatePolicy", json!({"PolicyId": id, "Name": "Other", "Content": allow_all()})).await.json()["Policy"].clone();
    assert_eq!((&changed["PolicySummary"]["Name"], &changed["PolicySummary"]["Description"]), (&json!("Other"), &json!("none")));
    assert_eq!(changed["Content"], allow_all());
    house.enable(SCP).await;
    house.attach(&id, &house.root_id()).await;
    refused(&house, "DeletePolicy", json!({"PolicyId": id}), "PolicyInUseException", None).await;
    house.detach(&id, &house.root_id()).await;
    house.organize("DeletePolicy", json!({"PolicyId": id})).await;
    for operation in ["DescribePolicy", "DeletePolicy", "UpdatePolicy", "ListTargetsForPolicy"] {
        let gone = refused(&house, operation, json!({"PolicyId": id}), "PolicyNotFoundException", None).await;
        gone.saying("You specified a policy that doesn't exist.");
    }
    let other = json!({"Type": "TAG_POLICY", "Name": "T", "Description": "", "Content": "{}"});
    ask(&house, "CreatePolicy", other).await.refused(501, "NotImplementedException");
}

#[tokio::test]
async fn the_policies_of_aws_are_listed_and_nobody_s_to_change() {
    let house = House::new().await;
    for (kind, id, name) in [(SCP, "p-FullAWSAccess", "FullAWSAccess"), (RCP, "p-RCPFullAWSAccess", "RCPFullAWSAccess")] {
        let listed = house.organize("ListPolicies", json!({"Filter": kind})).await.json()["Policies"].clone();
        let arn = format!("arn:aws:organizations::aws:policy/{}/{id}", kind.to_lowercase());
        let summary =
            json!({"Id": id, "Arn": arn, "Name": name, "Description": "Allows access to every operation", "Type": kind, "AwsManaged": true});
        assert_eq!(listed, json!([summary]));
        let described = house.organize("DescribePolicy", json!({"PolicyId": id})).await.json()["Policy"].clone();
        assert_eq!(described["PolicySummary"], summary);
        refused(&house, "UpdatePolicy", json!({"PolicyId": id, "Name": "Mine"}), "InvalidInputException", Some("IMMUTABLE_POLICY")).await;
        refused(&house, "DeletePolicy", json!({"PolicyId": id}), "InvalidInputException", Some("IMMUTABLE_POLICY")).await;
    }
}

#[tokio::test]
async fn documents_are_those_of_their_type_and_not_too_long() {
    let house = House::new().await;
    let create = |kind: &'static str, content: String| json!({"Type": kind, "Name": "New", "Description": "", "Content": content});
    let text = "The provided policy document does not meet the requirements of the specified policy type.";
    let principal = r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}"#;
    for (kind, content) in [
        (SCP, "no json"),
        (SCP, "{}"),
        (SCP, principal),
        (RCP, r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}}"#),
        (RCP, r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}}"#),
        (RCP, r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"iam:*","Resource":"*"}}"#),
        (RCP, r#"{"Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}"#),
    ] {
        refused(&house, "CreatePolicy", create(kind, content.into()), "MalformedPolicyDocumentException", None).await.saying(text);
    }
    house.rcp("Good", &rcp("s3:*")).await;
    let id = house.scp("Good", &allow_all()).await;
    refused(&house, "UpdatePolicy", json!({"PolicyId": id, "Content": principal}), "MalformedPolicyDocumentException", None).await;
    let padded = |chars: usize| format!("{}{}", allow_all(), " ".repeat(chars - allow_all().len()));
    house.organize("CreatePolicy", create(SCP, padded(5120))).await;
    for content in [padded(5121), "x".repeat(200_000)] {
        let input = create(SCP, content);
        refused(&house, "CreatePolicy", input, "ConstraintViolationException", Some("POLICY_CONTENT_LIMIT_EXCEEDED")).await;
    }
}

#[tokio::test]
async fn attachments_are_listed_from_both_ends_and_have_their_bounds() {
    let house = House::new().await;
    let (member, _) = house.account("Member").await;
    let (root, member) = (house.root_id(), member.to_string());
    house.enable(SCP).await;
    house.enable(RCP).await;
    let unit = house.unit(&root, "Unit").await;
    let targets = house.organize("ListTargetsForPolicy", json!({"PolicyId": "p-FullAWSAccess"})).await.json()["Targets"].clone();
    let mut kinds: Vec<(&str, &str)> =
        targets.as_array().unwrap().iter().map(|target| (target["Type"].as_str().unwrap(), target["Name"].as_str().unwrap())).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, [("ACCOUNT", "Management"), ("ACCOUNT", "Member"), ("ORGANIZATIONAL_UNIT", "Unit"), ("ROOT", "Root")]);
    let mut ids = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        ids.push(house.scp(name, &allow_all()).await);
    }
    for id in &ids[..4] {
        house.attach(id, &unit).await;
    }
    let attach = |policy: &str, target: &str| json!({"PolicyId": policy, "TargetId": target});
    let full = refused(&house, "AttachPolicy", attach(&ids[4], &unit), CONSTRAINT, Some("MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED")).await;
    full.saying("You have attached the maximum number of policies to the specified target.");
    refused(&house, "AttachPolicy", attach(&ids[0], &unit), "DuplicatePolicyAttachmentException", None).await;
    refused(&house, "AttachPolicy", attach("p-00000000", &unit), "PolicyNotFoundException", None).await;
    refused(&house, "AttachPolicy", attach(&ids[0], "999999999999"), "TargetNotFoundException", None).await;
    refused(&house, "DetachPolicy", attach(&ids[4], &unit), "PolicyNotAttachedException", None).await;
    refused(&house, "ListPoliciesForTarget", json!({"TargetId": "ou-none-12345678", "Filter": SCP}), "TargetNotFoundException", None).await;
    let last =
        refused(&house, "DetachPolicy", attach("p-FullAWSAccess", &member), CONSTRAINT, Some("MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED")).await;
    last.saying("You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.");
    refused(&house, "DetachPolicy", attach("p-RCPFullAWSAccess", &root), "InvalidInputException", Some("NON_DETACHABLE_POLICY")).await;
    let of_unit = house.organize("ListPoliciesForTarget", json!({"TargetId": unit, "Filter": SCP})).await.json()["Policies"].clone();
    assert_eq!(of_unit.as_array().unwrap().len(), 5);
    house.detach(&ids[0], &unit).await;
    assert_eq!(house.organize("ListTargetsForPolicy", json!({"PolicyId": ids[0]})).await.json()["Targets"], json!([]));
    let of_member = house.organize("ListPoliciesForTarget", json!({"TargetId": member, "Filter": RCP})).await.json()["Policies"].clone();
    assert_eq!(of_member[0]["Name"], "RCPFullAWSAccess");
}

const CONSTRAINT: &str = "ConstraintViolationException";

#[tokio::test]
async fn units_make_a_tree_that_can_be_walked_both_ways() {
    let house = House::new().await;
    let (member, _) = house.account("Member").await;
    let (root, organization) = (house.root_id(), house.snapshot().organization().unwrap().id.to_string());
    let made = house.organize("CreateOrganizationalUnit", json!({"ParentId": root, "Name": "Top"})).await.json()["OrganizationalUnit"].clone();
    let top = made["Id"].as_str().unwrap().to_owned();
    let expected = json!({
        "Id": top, "Name": "Top",
        "Arn": format!("arn:aws:organizations::{MANAGEMENT}:ou/{organization}/{top}"),
        "Path": format!("{organization}/{root}/{top}/"),
    });
    assert_eq!(made, expected);
    assert_eq!(house.organize("DescribeOrganizationalUnit", json!({"OrganizationalUnitId": top})).await.json()["OrganizationalUnit"], expected);
    let inner = house.unit(&top, "Inner").await;
    house.move_account(member, &inner).await;
    let parents = |child: String| house.organize("ListParents", json!({"ChildId": child}));
    assert_eq!(parents(member.to_string()).await.json()["Parents"], json!([{"Id": inner, "Type": "ORGANIZATIONAL_UNIT"}]));
    assert_eq!(parents(top.clone()).await.json()["Parents"], json!([{"Id": root, "Type": "ROOT"}]));
    refused(&house, "ListParents", json!({"ChildId": "999999999999"}), "ChildNotFoundException", None).await;
    let children = |parent: String, kind: &str| house.organize("ListChildren", json!({"ParentId": parent, "ChildType": kind}));
    assert_eq!(children(root.clone(), "ACCOUNT").await.json()["Children"], json!([{"Id": MANAGEMENT, "Type": "ACCOUNT"}]));
    assert_eq!(children(top.clone(), "ORGANIZATIONAL_UNIT").await.json()["Children"], json!([{"Id": inner, "Type": "ORGANIZATIONAL_UNIT"}]));
    let accounts = house.organize("ListAccountsForParent", json!({"ParentId": inner})).await.json()["Accounts"].clone();
    assert_eq!((&accounts[0]["Id"], &accounts[0]["Name"]), (&json!(member.to_string()), &json!("Member")));
    assert_eq!(accounts[0]["Paths"], json!([format!("{organization}/{root}/{top}/{inner}/{member}/")]));
    let renamed = house.organize("UpdateOrganizationalUnit", json!({"OrganizationalUnitId": inner, "Name": "Deep"})).await.json();
    assert_eq!(renamed["OrganizationalUnit"]["Name"], "Deep");
    for operation in ["ListChildren", "ListAccountsForParent", "ListOrganizationalUnitsForParent", "CreateOrganizationalUnit"] {
        let input = json!({"ParentId": "ou-none-12345678", "ChildType": "ACCOUNT", "Name": "A"});
        refused(&house, operation, input, "ParentNotFoundException", None).await;
    }
    let twin = json!({"ParentId": root, "Name": "Top"});
    refused(&house, "CreateOrganizationalUnit", twin, "DuplicateOrganizationalUnitException", None).await;
    for id in [&top, &inner] {
        refused(&house, "DeleteOrganizationalUnit", json!({"OrganizationalUnitId": id}), "OrganizationalUnitNotEmptyException", None).await;
    }
    house.move_account(member, &root).await;
    house.organize("DeleteOrganizationalUnit", json!({"OrganizationalUnitId": inner})).await;
    for operation in ["DescribeOrganizationalUnit", "DeleteOrganizationalUnit", "UpdateOrganizationalUnit"] {
        let input = json!({"OrganizationalUnitId": inner, "Name": "A"});
        refused(&house, operation, input, "OrganizationalUnitNotFoundException", None).await;
    }
}

#[tokio::test]
async fn units_are_five_deep_and_as_many_as_the_operator_says() {
    let house = House::with(|settings| settings.quotas.units_per_organization = 5).await;
    let root = house.root_id();
    let mut deepest = root.clone();
    for _ in 0..5 {
        deepest = house.unit(&deepest, "Same").await;
    }
    let input = json!({"ParentId": deepest, "Name": "Sixth"});
    refused(&house, "CreateOrganizationalUnit", input, CONSTRAINT, Some("OU_DEPTH_LIMIT_EXCEEDED")).await;
    let input = json!({"ParentId": root, "Name": "Sixth"});
    refused(&house, "CreateOrganizationalUnit", input, CONSTRAINT, Some("OU_NUMBER_LIMIT_EXCEEDED")).await;
}

#[tokio::test]
async fn an_account_moves_from_where_it_is_to_where_it_is_not() {
    let house = House::new().await;
    let (member, _) = house.account("Member").await;
    let root = house.root_id();
    let (one, two) = (house.unit(&root, "One").await, house.unit(&root, "Two").await);
    let step =
        |account: &str, source: &str, destination: &str| json!({"AccountId": account, "SourceParentId": source, "DestinationParentId": destination});
    let (account, nowhere) = (member.to_string(), "ou-none-12345678");
    refused(&house, "MoveAccount", step("999999999999", &root, &one), "AccountNotFoundException", None).await;
    refused(&house, "MoveAccount", step(&account, nowhere, &one), "SourceParentNotFoundException", None).await;
    refused(&house, "MoveAccount", step(&account, &root, nowhere), "DestinationParentNotFoundException", None).await;
    refused(&house, "MoveAccount", step(&account, &root, &root), "DuplicateAccountException", None).await;
    refused(&house, "MoveAccount", step(&account, &one, &two), "AccountNotFoundException", None).await;
    house.organize("MoveAccount", step(&account, &root, &one)).await;
    house.organize("MoveAccount", step(MANAGEMENT, &root, &one)).await;
    assert_eq!(house.organize("ListAccountsForParent", json!({"ParentId": one})).await.json()["Accounts"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn lists_come_in_pages_whose_tokens_are_good_for_their_own_list() {
    let house = House::new().await;
    let root = house.root_id();
    house.enable(SCP).await;
    for name in ["a", "b", "c", "d"] {
        house.unit(&root, name).await;
        let id = house.scp(name, &allow_all()).await;
        house.attach(&id, &root).await;
    }
    let lists = [
        ("ListPolicies", json!({"Filter": SCP}), "Policies", "Id", 5),
        ("ListPoliciesForTarget", json!({"TargetId": root, "Filter": SCP}), "Policies", "Id", 5),
        ("ListTargetsForPolicy", json!({"PolicyId": "p-FullAWSAccess"}), "Targets", "TargetId", 6),
        ("ListOrganizationalUnitsForParent", json!({"ParentId": root}), "OrganizationalUnits", "Id", 4),
        ("ListChildren", json!({"ParentId": root, "ChildType": "ORGANIZATIONAL_UNIT"}), "Children", "Id", 4),
    ];
    for (operation, input, list, id, count) in &lists {
        let mut seen: Vec<String> = Vec::new();
        let mut page = input.clone();
        page["MaxResults"] = json!(3);
        loop {
            let answer = house.organize(operation, page.clone()).await.json();
            let items = answer[list].as_array().unwrap();
            assert!(items.len() <= 3 && !items.is_empty(), "{operation}");
            seen.extend(items.iter().map(|item| item[id].as_str().unwrap().to_owned()));
            if answer["NextToken"].is_null() {
                break;
            }
            page["NextToken"] = answer["NextToken"].clone();
            for (other, input, ..) in lists.iter().filter(|(other, ..)| other != operation) {
                let mut stolen = input.clone();
                stolen["NextToken"] = answer["NextToken"].clone();
                refused(&house, other, stolen, "InvalidInputException", Some("INVALID_NEXT_TOKEN")).await;
            }
        }
        let mut sorted = seen.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!((seen.len(), &seen), (*count, &sorted), "{operation}");
        for bad in [0, 21] {
            let mut input = input.clone();
            input["MaxResults"] = json!(bad);
            ask(&house, operation, input).await.refused(400, "InvalidInputException");
        }
    }
}

async fn tags(house: &House, id: &str) -> Value {
    house.organize("ListTagsForResource", json!({"ResourceId": id})).await.json()["Tags"].clone()
}

#[tokio::test]
async fn tags_come_with_what_is_created_and_later_to_everything() {
    let house = House::new().await;
    let first = json!([{"Key": "Team", "Value": "red"}, {"Key": "team", "Value": ""}]);
    let unit = json!({"ParentId": house.root_id(), "Name": "Unit", "Tags": first});
    let unit = house.organize("CreateOrganizationalUnit", unit).await.json()["OrganizationalUnit"]["Id"].clone();
    let policy = json!({"Type": SCP, "Name": "P", "Description": "", "Content": allow_all(), "Tags": first});
    let policy = house.organize("CreatePolicy", policy).await.json()["Policy"]["PolicySummary"]["Id"].clone();
    let account = json!({"AccountName": "New", "Email": "new@example.com", "Tags": first});
    let request = house.organize("CreateAccount", account).await.json()["CreateAccountStatus"]["Id"].clone();
    house.until("no account is in the making", |snapshot| snapshot.create_accounts_in_progress().next().is_none()).await;
    let status = house.organize("DescribeCreateAccountStatus", json!({"CreateAccountRequestId": request})).await.json();
    let account = status["CreateAccountStatus"]["AccountId"].clone();
    for id in [&unit, &policy, &account] {
        assert_eq!(tags(&house, id.as_str().unwrap()).await, first, "{id}");
    }
    for id in [&unit, &policy, &account, &json!(house.root_id()), &json!(MANAGEMENT)] {
        let given = json!([{"Key": "Team", "Value": "blue"}, {"Key": "a b", "Value": "c/d"}]);
        assert_eq!(house.organize("TagResource", json!({"ResourceId": id, "Tags": given})).await.body, "");
        assert_eq!(house.organize("UntagResource", json!({"ResourceId": id, "TagKeys": ["team", "absent"]})).await.body, "");
        assert_eq!(tags(&house, id.as_str().unwrap()).await, given, "{id}");
    }
    house.organize("TagResource", json!({"ResourceId": unit, "Tags": []})).await;
    assert_eq!(tags(&house, unit.as_str().unwrap()).await.as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn tags_have_their_bounds_wherever_they_come() {
    let house = House::new().await;
    let root = house.root_id();
    let tag = |key: &str| json!({"Key": key, "Value": "v"});
    let many: Vec<Value> = (0..51).map(|at| tag(&at.to_string())).collect();
    let offences = [
        (json!([tag("a"), tag("a")]), "InvalidInputException", "DUPLICATE_TAG_KEY"),
        (json!([tag("aws:a")]), "InvalidInputException", "INVALID_SYSTEM_TAGS_PARAMETER"),
        (json!(many), "ConstraintViolationException", "MAX_TAG_LIMIT_EXCEEDED"),
        (json!([tag("a\nb")]), "InvalidInputException", "INVALID_PATTERN"),
        (json!([tag("")]), "InvalidInputException", "MIN_LENGTH_EXCEEDED"),
        (json!([tag(&"k".repeat(129))]), "InvalidInputException", "MAX_LENGTH_EXCEEDED"),
        (json!([{"Key": "a"}]), "InvalidInputException", "INPUT_REQUIRED"),
    ];
    for (tags, code, reason) in offences {
        let policy = json!({"Type": SCP, "Name": "P", "Description": "", "Content": allow_all(), "Tags": tags});
        for (operation, input) in [
            ("TagResource", json!({"ResourceId": root, "Tags": tags})),
            ("CreateOrganizationalUnit", json!({"ParentId": root, "Name": "Unit", "Tags": tags})),
            ("CreatePolicy", policy),
            ("CreateAccount", json!({"AccountName": "New", "Email": "new@example.com", "Tags": tags})),
        ] {
            refused(&house, operation, input, code, Some(reason)).await;
        }
    }
    let snapshot = house.snapshot();
    assert_eq!((snapshot.units().count(), snapshot.create_accounts().count()), (0, 0));
    let reserved = json!({"ResourceId": root, "TagKeys": ["AWS:a"]});
    refused(&house, "UntagResource", reserved, "InvalidInputException", Some("INVALID_SYSTEM_TAGS_PARAMETER")).await;
    let token = json!({"ResourceId": root, "NextToken": "AAAA"});
    refused(&house, "ListTagsForResource", token, "InvalidInputException", Some("INVALID_NEXT_TOKEN")).await;
}

#[tokio::test]
async fn what_has_no_tags_is_told_so() {
    let house = House::new().await;
    let operations = |id: &str| {
        [
            ("TagResource", json!({"ResourceId": id, "Tags": [{"Key": "a", "Value": "b"}]})),
            ("UntagResource", json!({"ResourceId": id, "TagKeys": ["a"]})),
            ("ListTagsForResource", json!({"ResourceId": id})),
        ]
    };
    for id in ["999999999999", "r-none", "ou-none-12345678", "p-12345678", "rp-1234", "rt-12345678"] {
        for (operation, input) in operations(id) {
            let answer = refused(&house, operation, input, "TargetNotFoundException", None).await;
            answer.saying("You specified a target that doesn't exist.");
        }
    }
    for (operation, input) in operations("p-FullAWSAccess") {
        let answer = refused(&house, operation, input, "InvalidInputException", Some("INVALID_PATTERN")).await;
        answer.saying("You provided a value that does not match the required pattern.");
    }
}

/// The one in the request, the one on the resource, and the permission to tag what is created.
#[tokio::test]
async fn tags_decide_who_may() {
    let house = House::new().await;
    let unit = house.unit(&house.root_id(), "Unit").await;
    let when = |actions: &str, condition: &str| format!(r#"{{"Effect":"Allow","Action":{actions},"Resource":"*","Condition":{condition}}}"#);
    let reds = when(r#"["organizations:TagResource","organizations:UntagResource"]"#, r#"{"StringEquals":{"aws:ResourceTag/team":"red"}}"#);
    let only_red = r#"{"StringEquals":{"aws:RequestTag/team":"red"},"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}}"#;
    let fresh = when(r#""organizations:TagResource""#, only_red);
    let create = r#"{"Effect":"Allow","Action":["organizations:Create*","organizations:Describe*","organizations:List*"],"Resource":"*"}"#;
    let who = house.user("Who", &[&reds, &fresh, create]).await;
    let ask = async |operation: &str, input: Value| house.organizations(&who, operation, &input).await;
    let tags = |value: &str| json!([{"Key": "team", "Value": value}]);
    ask("TagResource", json!({"ResourceId": unit, "Tags": tags("blue")})).await.refused(400, "AccessDeniedException");
    ask("TagResource", json!({"ResourceId": unit, "Tags": tags("red")})).await.ok();
    // From now on it is red, and whoever may work on the reds may paint it.
    ask("TagResource", json!({"ResourceId": unit, "Tags": tags("blue")})).await.ok();
    ask("UntagResource", json!({"ResourceId": unit, "TagKeys": ["team"]})).await.refused(400, "AccessDeniedException");
    let new = |name: &str, value: &str| json!({"ParentId": house.root_id(), "Name": name, "Tags": tags(value)});
    ask("CreateOrganizationalUnit", new("Blue", "blue")).await.refused(400, "AccessDeniedException");
    ask("CreateOrganizationalUnit", new("Red", "red")).await.ok();
    let account = |value: &str| json!({"AccountName": value, "Email": format!("{value}@example.com"), "Tags": tags(value)});
    ask("CreateAccount", account("blue")).await.refused(400, "AccessDeniedException");
    ask("CreateAccount", account("red")).await.ok();
    let policy = |value: &str| json!({"Type": SCP, "Name": value, "Description": "", "Content": allow_all(), "Tags": tags(value)});
    ask("CreatePolicy", policy("blue")).await.refused(400, "AccessDeniedException");
    ask("CreatePolicy", policy("red")).await.ok();
}

/// A new unit has no id yet, but all of a root's begin alike, and what is said of those binds.
#[tokio::test]
async fn tagging_a_new_unit_is_asked_by_the_beginning_of_its_id() {
    let house = House::new().await;
    let organization = house.organize("DescribeOrganization", json!({})).await.json()["Organization"]["Id"].as_str().unwrap().to_owned();
    let beginning = |root: &str| format!("arn:aws:organizations::{MANAGEMENT}:ou/{organization}/ou-{root}-*");
    let own = house.root_id().replace("r-", "");
    let tag = |effect: fn(&str, &str) -> String, root: &str| effect("organizations:TagResource", &beginning(root));
    let create = allow("organizations:CreateOrganizationalUnit", "*");
    for (at, (statement, allowed)) in
        [(tag(deny, &own), false), (tag(deny, "zzzz"), true), (tag(allow, &own), true), (tag(allow, "zzzz"), false)].into_iter().enumerate()
    {
        let more = if statement.contains("Deny") { allow("organizations:*", "*") } else { create.clone() };
        let who = house.user(&format!("Who{at}"), &[&statement, &more]).await;
        let new = json!({"ParentId": house.root_id(), "Name": format!("U{at}"), "Tags": [{"Key": "team", "Value": "red"}]});
        let answer = house.organizations(&who, "CreateOrganizationalUnit", &new).await;
        assert_eq!(answer.status == 200, allowed, "{statement}: {}", answer.body);
    }
}

/// The Service Authorization Reference has the account as the resource of DescribeEffectivePolicy, for members too.
#[tokio::test]
async fn a_member_asks_for_the_effective_policy_of_its_own_account() {
    let house = House::new().await;
    let (member, admin) = house.account("Member").await;
    let (other, _) = house.account("Other").await;
    let organization = house.organize("DescribeOrganization", json!({})).await.json()["Organization"]["Id"].as_str().unwrap().to_owned();
    let of = |account: &str| format!("arn:aws:organizations::{MANAGEMENT}:account/{organization}/{account}");
    house.organize("TagResource", json!({"ResourceId": member.to_string(), "Tags": [{"Key": "team", "Value": "red"}]})).await.ok();
    let red = |team: &str| {
        let on = of(&member.to_string());
        format!(
            r#"{{"Effect":"Allow","Action":"organizations:*","Resource":"{on}","Condition":{{"StringEquals":{{"aws:ResourceTag/team":"{team}"}}}}}}"#
        )
    };
    house.iam(&admin, "CreateUser", &[("UserName", "Asker")]).await.ok();
    let asker = house.iam(&admin, "CreateAccessKey", &[("UserName", "Asker")]).await.ok().credentials();
    let asking = async |statement: &str, target: Option<&str>| {
        let policy = document(&[statement]);
        house.iam(&admin, "PutUserPolicy", &[("UserName", "Asker"), ("PolicyName", "P"), ("PolicyDocument", &policy)]).await.ok();
        let mut input = json!({"PolicyType": "TAG_POLICY"});
        if let Some(target) = target {
            input["TargetId"] = json!(target);
        }
        let answer = house.organizations(&asker, "DescribeEffectivePolicy", &input).await;
        answer.json()["__type"].as_str().unwrap().to_owned()
    };
    let (own, others) = (member.to_string(), other.to_string());
    for (statement, target, code) in [
        (allow("organizations:*", &of(&own)), None, "EffectivePolicyNotFoundException"),
        (allow("organizations:*", &of(&own)), Some(&*own), "EffectivePolicyNotFoundException"),
        (red("red"), None, "EffectivePolicyNotFoundException"),
        (red("blue"), None, "AccessDeniedException"),
        (allow("organizations:*", &of(&others)), None, "AccessDeniedException"),
        (allow("organizations:*", &of(&own)), Some(&*others), "AccessDeniedException"),
        (allow("organizations:*", "*"), Some(&*others), "AccessDeniedException"),
    ] {
        assert_eq!(asking(&statement, target).await, code, "{statement} {target:?}");
    }
}

#[tokio::test]
async fn nobody_has_an_effective_policy() {
    let house = House::new().await;
    let (member, admin) = house.account("Member").await;
    let (other, _) = house.account("Other").await;
    let ask = async |who: &Credentials, target: Option<&str>| {
        let mut input = json!({"PolicyType": "TAG_POLICY"});
        if let Some(target) = target {
            input["TargetId"] = json!(target);
        }
        house.organizations(who, "DescribeEffectivePolicy", &input).await
    };
    for target in [None, Some(MANAGEMENT), Some(&*member.to_string())] {
        ask(&house.root, target).await.refused(400, "EffectivePolicyNotFoundException");
    }
    for target in [None, Some(&*member.to_string())] {
        ask(&admin, target).await.refused(400, "EffectivePolicyNotFoundException");
    }
    for target in [&*other.to_string(), MANAGEMENT, "999999999999"] {
        ask(&admin, Some(target)).await.refused(400, "AccessDeniedException").saying("You don't have permissions to access this resource.");
    }
    ask(&house.root, Some("999999999999")).await.refused(400, "TargetNotFoundException");
    let unit = house.unit(&house.root_id(), "Unit").await;
    for target in [house.root_id(), unit] {
        let answer = ask(&house.root, Some(&target)).await;
        assert_eq!(answer.json()["Reason"], "TARGET_NOT_SUPPORTED");
    }
    let control = json!({"PolicyType": SCP});
    refused(&house, "DescribeEffectivePolicy", control, "InvalidInputException", Some("INVALID_ENUM_POLICY_TYPE")).await;
}

/// Disabling a type detaches its policies (user guide, "Disabling a policy type"), and DetachPolicy has no error for a type that is not enabled.
#[tokio::test]
async fn a_policy_of_a_disabled_type_is_attached_to_nothing() {
    let house = House::new().await;
    house.enable(SCP).await;
    let (id, root) = (house.scp("P", &allow_all()).await, house.root_id());
    house.attach(&id, &root).await;
    house.organize("DisablePolicyType", json!({"RootId": root, "PolicyType": SCP})).await;
    for policy in [&*id, "p-FullAWSAccess"] {
        refused(&house, "DetachPolicy", json!({"PolicyId": policy, "TargetId": root}), "PolicyNotAttachedException", None).await;
    }
}

/// The model's pattern of names is any text of 1 to 128 characters.
#[tokio::test]
async fn a_name_is_any_text() {
    let house = House::new().await;
    for name in ["\u{7}bell\nand line", "\u{0}", &"ü".repeat(128)] {
        let made = house.organize("CreateOrganizationalUnit", json!({"ParentId": house.root_id(), "Name": name})).await.json();
        assert_eq!(made["OrganizationalUnit"]["Name"], name);
    }
    let long = json!({"ParentId": house.root_id(), "Name": "n".repeat(129)});
    refused(&house, "CreateOrganizationalUnit", long, "InvalidInputException", Some("MAX_LENGTH_EXCEEDED")).await;
}
