//! Roles: what each operation shows, and who is trusted.

use crate::house::{ACCOUNT, Answer, House, allow, arn};

/// A trust policy over those principals, each as it stands in JSON.
fn trusting(principals: &[&str]) -> String {
    let listed: Vec<String> = principals.iter().map(|principal| format!(r#""{principal}""#)).collect();
    let listed = listed.join(", ");
    format!(
        r#"{{ "Version": "2012-10-17", "Statement": [ {{ "Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": {{"AWS": [{listed}]}} }} ] }}"#
    )
}

/// The same as it is shown: compact, in AWS's order, lists of one as plain texts.
fn shown(principals: &[&str]) -> String {
    let listed: Vec<String> = principals.iter().map(|principal| format!(r#""{principal}""#)).collect();
    let listed = if listed.len() == 1 { listed.concat() } else { format!("[{}]", listed.join(",")) };
    format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":{listed}}},"Action":"sts:AssumeRole"}}]}}"#)
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits: String = rest.by_ref().take(2).map(char::from).collect();
            bytes.push(u8::from_str_radix(&digits, 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// A role that trusts the account.
async fn role(house: &House, name: &str, more: &[(&str, &str)]) -> Answer {
    let trust = trusting(&[ACCOUNT]);
    let parameters: Vec<(&str, &str)> = [("RoleName", name), ("AssumeRolePolicyDocument", &trust)].into_iter().chain(more.iter().copied()).collect();
    house.call(&house.root, "CreateRole", &parameters).await
}

async fn trust_of(house: &House, name: &str) -> String {
    decoded(house.root("GetRole", &[("RoleName", name)]).await.value("AssumeRolePolicyDocument"))
}

async fn save_trust(house: &House, name: &str, principals: &[&str]) -> Answer {
    let document = trusting(principals);
    house.call(&house.root, "UpdateAssumeRolePolicy", &[("RoleName", name), ("PolicyDocument", &document)]).await
}

/// Members of Role in an answer.
fn members(answer: &Answer) -> Vec<&'static str> {
    let all = ["Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument", "Description", "MaxSessionDuration"];
    let more = ["PermissionsBoundary", "Tags", "RoleLastUsed"];
    let is_there = |name: &&str| answer.body.contains(&format!("<{name}>")) || answer.body.contains(&format!("<{name}/>"));
    all.into_iter().chain(more).filter(is_there).collect()
}

const FULL: &[(&str, &str)] = &[
    ("Path", "/team/"),
    ("Description", "For \u{e4}udits"),
    ("MaxSessionDuration", "7200"),
    ("PermissionsBoundary", "arn:aws:iam::aws:policy/ReadOnlyAccess"),
    ("Tags.member.1.Key", "team"),
    ("Tags.member.1.Value", "red"),
];
const BASE: [&str; 6] = ["Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument"];

#[tokio::test]
async fn each_operation_shows_its_own_members_of_a_role() {
    let house = House::new().await;
    let created = role(&house, "Auditor", FULL).await.ok("CreateRole");
    assert_eq!(members(&created), [&BASE[..], &["PermissionsBoundary", "Tags"]].concat());
    assert_eq!(created.value("Arn"), arn("role/team/Auditor"));
    assert_eq!(created.value("PermissionsBoundaryType"), "Policy");

    let got = house.root("GetRole", &[("RoleName", "Auditor")]).await;
    assert_eq!(members(&got), [&BASE[..], &["Description", "MaxSessionDuration", "PermissionsBoundary", "Tags", "RoleLastUsed"]].concat());
    assert_eq!((got.value("MaxSessionDuration"), got.value("Description")), ("7200", "For \u{e4}udits"));
    assert_eq!(got.find("LastUsedDate"), None);

    let listed = house.root("ListRoles", &[("PathPrefix", "/team/")]).await;
    assert_eq!(members(&listed), [&BASE[..], &["Description", "MaxSessionDuration"]].concat());

    let described = house.root("UpdateRoleDescription", &[("RoleName", "Auditor"), ("Description", "New")]).await;
    assert_eq!(members(&described), [&BASE[..], &["Description"]].concat());
    assert_eq!(described.value("Description"), "New");
}

#[tokio::test]
async fn a_plain_role_has_an_hour_and_an_empty_last_use_and_nothing_else() {
    let house = House::new().await;
    assert_eq!(members(&role(&house, "Plain", &[]).await), BASE);
    let got = house.root("GetRole", &[("RoleName", "Plain")]).await;
    assert_eq!(members(&got), [&BASE[..], &["MaxSessionDuration", "RoleLastUsed"]].concat());
    assert_eq!(got.value("MaxSessionDuration"), "3600");
}

#[tokio::test]
async fn a_trust_policy_is_shown_compact_and_url_encoded() {
    let house = House::new().await;
    let created = role(&house, "Plain", &[]).await;
    let text = created.value("AssumeRolePolicyDocument");
    assert!(text.starts_with("%7B%22Version%22%3A%222012-10-17%22%2C"), "{text}");
    assert_eq!(decoded(text), shown(&[ACCOUNT]));
}

#[tokio::test]
async fn names_ignore_case_and_are_taken_in_any_spelling() {
    let house = House::new().await;
    role(&house, "Auditor", &[]).await.ok("CreateRole");
    role(&house, "aUDITOR", &[("Path", "/else/")]).await.refused(409, "EntityAlreadyExists", "Role with name aUDITOR already exists.");
    assert_eq!(house.root("GetRole", &[("RoleName", "AUDITOR")]).await.value("RoleName"), "Auditor");
    house.call(&house.root, "GetRole", &[("RoleName", "Nobody")]).await.refused(404, "NoSuchEntity", "The role with name Nobody cannot be found.");
}

#[tokio::test]
async fn an_update_keeps_what_it_does_not_send_and_takes_an_empty_description() {
    let house = House::new().await;
    role(&house, "Auditor", FULL).await.ok("CreateRole");
    house.root("UpdateRole", &[("RoleName", "Auditor"), ("Description", "")]).await;
    let got = house.root("GetRole", &[("RoleName", "Auditor")]).await;
    assert_eq!(got.value("MaxSessionDuration"), "7200");
    assert!(members(&got).contains(&"Description"), "{}", got.body);
    house.root("UpdateRole", &[("RoleName", "Auditor"), ("MaxSessionDuration", "3600")]).await;
    assert_eq!(house.root("GetRole", &[("RoleName", "Auditor")]).await.value("MaxSessionDuration"), "3600");
    for seconds in ["3599", "43201"] {
        let answer = house.call(&house.root, "UpdateRole", &[("RoleName", "Auditor"), ("MaxSessionDuration", seconds)]).await;
        assert_eq!((answer.status, answer.value("Code")), (400, "ValidationError"), "{seconds}");
    }
}

#[tokio::test]
async fn a_recreated_user_does_not_inherit_trust() {
    let house = House::new().await;
    let first = house.root("CreateUser", &[("UserName", "Bob")]).await.value("UserId").to_owned();
    role(&house, "Auditor", &[]).await.ok("CreateRole");
    let bob = arn("user/Bob");
    save_trust(&house, "Auditor", &[&bob]).await.ok("UpdateAssumeRolePolicy");
    assert_eq!(trust_of(&house, "Auditor").await, shown(&[&bob]));

    // The trust follows the user, not the name.
    house.root("UpdateUser", &[("UserName", "Bob"), ("NewUserName", "Robert"), ("NewPath", "/staff/")]).await;
    assert_eq!(trust_of(&house, "Auditor").await, shown(&[&arn("user/staff/Robert")]));

    house.root("DeleteUser", &[("UserName", "Robert")]).await;
    assert_eq!(trust_of(&house, "Auditor").await, shown(&[&first]));
    house.root("CreateUser", &[("UserName", "Robert"), ("Path", "/staff/")]).await;
    assert_eq!(trust_of(&house, "Auditor").await, shown(&[&first]));
}

/// As the seed tells it: a save judges the whole document, so all stale ids must go at once.
#[tokio::test]
async fn a_trust_policy_with_stale_ids_is_saved_again_only_without_all_of_them() {
    let house = House::new().await;
    role(&house, "Auditor", &[]).await.ok("CreateRole");
    let mut ids = Vec::new();
    for name in ["Ann", "Bob", "Cid"] {
        ids.push(house.root("CreateUser", &[("UserName", name)]).await.value("UserId").to_owned());
    }
    let [ann, bob, cid] = ["user/Ann", "user/Bob", "user/Cid"].map(arn);
    save_trust(&house, "Auditor", &[&ann, &bob, &cid]).await.ok("UpdateAssumeRolePolicy");
    house.root("DeleteUser", &[("UserName", "Ann")]).await;
    house.root("DeleteUser", &[("UserName", "Bob")]).await;
    assert_eq!(trust_of(&house, "Auditor").await, shown(&[&ids[0], &ids[1], &cid]));

    let text = |id: &str| format!(r#"Invalid principal in policy: "AWS":"{id}""#);
    save_trust(&house, "Auditor", &[&ids[0], &ids[1], &cid]).await.refused(400, "MalformedPolicyDocument", &text(&ids[0]));
    save_trust(&house, "Auditor", &[&ids[1], &cid]).await.refused(400, "MalformedPolicyDocument", &text(&ids[1]));
    save_trust(&house, "Auditor", &[&cid]).await.ok("UpdateAssumeRolePolicy");
    // The id of a living user may be written as it is.
    save_trust(&house, "Auditor", &[&ids[2]]).await.ok("UpdateAssumeRolePolicy");
    assert_eq!(trust_of(&house, "Auditor").await, shown(&[&cid]));
}

#[tokio::test]
async fn a_trust_policy_names_only_what_exists_and_has_no_resource() {
    let house = House::new().await;
    role(&house, "Auditor", &[]).await.ok("CreateRole");
    let missing = "arn:aws:iam::123456789012:role/NoSuch";
    let text = format!(r#"Invalid principal in policy: "AWS":"{missing}""#);
    save_trust(&house, "Auditor", &[missing]).await.refused(400, "MalformedPolicyDocument", &text);
    let unknown = "arn:aws:iam::999999999999:root";
    let text = format!(r#"Invalid principal in policy: "AWS":"{unknown}""#);
    save_trust(&house, "Auditor", &[unknown]).await.refused(400, "MalformedPolicyDocument", &text);

    let document = trusting(&[ACCOUNT]).replace(r#""Effect": "Allow","#, r#""Effect": "Allow", "Resource": "*","#);
    let answer = house.call(&house.root, "UpdateAssumeRolePolicy", &[("RoleName", "Auditor"), ("PolicyDocument", &document)]).await;
    answer.refused(400, "MalformedPolicyDocument", "Has prohibited field Resource");
    let answer = house.call(&house.root, "CreateRole", &[("RoleName", "Other"), ("AssumeRolePolicyDocument", "{")]).await;
    answer.refused(400, "MalformedPolicyDocument", "This policy contains invalid Json");
    assert_eq!(trust_of(&house, "Auditor").await, shown(&[ACCOUNT]));
}

/// policy-evaluation §11: white space is free.
#[tokio::test]
async fn a_trust_policy_has_2048_characters() {
    let house = House::new().await;
    role(&house, "Auditor", &[]).await.ok("CreateRole");
    let save =
        async |document: &str| house.call(&house.root, "UpdateAssumeRolePolicy", &[("RoleName", "Auditor"), ("PolicyDocument", document)]).await;
    let of =
        |sid: &str| format!(r#"{{"Statement":[{{"Sid":"{sid}","Effect":"Allow","Principal":{{"AWS":"{ACCOUNT}"}},"Action":"sts:AssumeRole"}}]}}"#);
    let long = |chars: usize| of(&"x".repeat(chars - of("").len()));
    save(&long(2048).replace(',', ",\n   ")).await.ok("UpdateAssumeRolePolicy");
    save(&long(2049)).await.refused(409, "LimitExceeded", "Cannot exceed quota for ACLSizePerRole: 2048");
}

#[tokio::test]
async fn a_role_is_deleted_only_without_policies() {
    let house = House::new().await;
    role(&house, "Auditor", &[]).await.ok("CreateRole");
    let (name, reader) = (("RoleName", "Auditor"), ("PolicyArn", "arn:aws:iam::aws:policy/ReadOnlyAccess"));
    let document = format!(r#"{{"Statement":{}}}"#, allow("s3:GetObject", "*"));
    house.root("AttachRolePolicy", &[name, reader]).await;
    house.root("PutRolePolicy", &[name, ("PolicyName", "Inline"), ("PolicyDocument", &document)]).await;

    let attached = "Cannot delete entity, must detach all policies first.";
    house.call(&house.root, "DeleteRole", &[name]).await.refused(409, "DeleteConflict", attached);
    house.root("DetachRolePolicy", &[name, reader]).await;
    let inline = "Cannot delete entity, must delete policies first.";
    house.call(&house.root, "DeleteRole", &[name]).await.refused(409, "DeleteConflict", inline);
    house.root("DeleteRolePolicy", &[name, ("PolicyName", "inline")]).await;
    house.root("DeleteRole", &[name]).await;
    house.call(&house.root, "DeleteRole", &[name]).await.refused(404, "NoSuchEntity", "The role with name Auditor cannot be found.");
}

/// Of a role that belongs to a service only description and tags may be changed [R].
#[tokio::test]
async fn the_role_of_a_service_is_modifiable_by_aws_only() {
    let house = House::new().await;
    let (service, trust) = (("RoleName", "AWSServiceRoleForOrganizations"), trusting(&[ACCOUNT]));
    let document = format!(r#"{{"Statement":{}}}"#, allow("s3:GetObject", "*"));
    let reader = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let own = "arn:aws:iam::aws:policy/aws-service-role/AWSOrganizationsServiceTrustPolicy";
    let text = "Cannot perform the operation on the protected role 'AWSServiceRoleForOrganizations' - this role is only modifiable by AWS";
    let changes: [(&str, &[(&str, &str)]); 8] = [
        ("UpdateAssumeRolePolicy", &[service, ("PolicyDocument", &trust)]),
        ("PutRolePolicy", &[service, ("PolicyName", "P"), ("PolicyDocument", &document)]),
        ("DeleteRolePolicy", &[service, ("PolicyName", "P")]),
        ("AttachRolePolicy", &[service, ("PolicyArn", reader)]),
        ("DetachRolePolicy", &[service, ("PolicyArn", own)]),
        ("PutRolePermissionsBoundary", &[service, ("PermissionsBoundary", reader)]),
        ("DeleteRolePermissionsBoundary", &[service]),
        ("DeleteRole", &[service]),
    ];
    for (operation, parameters) in changes {
        house.call(&house.root, operation, parameters).await.refused(400, "UnmodifiableEntity", text);
    }
    let longer = house.call(&house.root, "UpdateRole", &[service, ("MaxSessionDuration", "7200")]).await;
    let text = "AWSServiceRoleForOrganizations is an AWS service linked role, max session duration cannot be changed.";
    longer.refused(400, "UnmodifiableEntity", text);
    house.root("UpdateRole", &[service, ("Description", "New")]).await;
    house.root("TagRole", &[service, ("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "b")]).await;
}

/// W10.1
#[tokio::test]
async fn a_delegated_administrator_makes_only_roles_with_the_boundary_and_cannot_widen_them() {
    let house = House::new().await;
    let boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let conditioned = |action: &str| {
        format!(
            r#"{{"Effect":"Allow","Action":"iam:{action}","Resource":"*","Condition":{{"StringEquals":{{"iam:PermissionsBoundary":"{boundary}"}}}}}}"#
        )
    };
    let actions = ["CreateRole", "PutRolePolicy", "PutRolePermissionsBoundary", "UpdateAssumeRolePolicy", "DeleteRole"];
    let statements = actions.map(conditioned).join(",");
    let delegate = house.user("Delegate", Some(&statements)).await;
    let trust = trusting(&[ACCOUNT]);
    let new = |more: &'static [(&'static str, &'static str)]| {
        [("RoleName", "Made"), ("AssumeRolePolicyDocument", trust.as_str())].into_iter().chain(more.iter().copied()).collect::<Vec<_>>()
    };
    let bound: &[(&str, &str)] = &[("PermissionsBoundary", "arn:aws:iam::aws:policy/ReadOnlyAccess")];
    let wide: &[(&str, &str)] = &[("PermissionsBoundary", "arn:aws:iam::aws:policy/AdministratorAccess")];

    assert_eq!(house.call(&delegate, "CreateRole", &new(&[])).await.status, 403);
    assert_eq!(house.call(&delegate, "CreateRole", &new(wide)).await.status, 403);
    house.call(&delegate, "CreateRole", &new(bound)).await.ok("CreateRole");

    let document = format!(r#"{{"Statement":{}}}"#, allow("*", "*"));
    let put = [("RoleName", "Made"), ("PolicyName", "P"), ("PolicyDocument", document.as_str())];
    house.call(&delegate, "PutRolePolicy", &put).await.ok("PutRolePolicy");
    assert_eq!(house.call(&delegate, "PutRolePermissionsBoundary", &[("RoleName", "Made"), wide[0]]).await.status, 403);
    assert_eq!(house.call(&delegate, "DeleteRolePermissionsBoundary", &[("RoleName", "Made")]).await.status, 403);
    // A role that others made without the boundary is none of his.
    role(&house, "Free", &[]).await.ok("CreateRole");
    let put = [("RoleName", "Free"), ("PolicyName", "P"), ("PolicyDocument", document.as_str())];
    assert_eq!(house.call(&delegate, "PutRolePolicy", &put).await.status, 403);
    let letting_in = |role| [("RoleName", role), ("PolicyDocument", trust.as_str())];
    house.call(&delegate, "UpdateAssumeRolePolicy", &letting_in("Made")).await.ok("UpdateAssumeRolePolicy");
    assert_eq!(house.call(&delegate, "UpdateAssumeRolePolicy", &letting_in("Free")).await.status, 403);
    assert_eq!(house.call(&delegate, "DeleteRole", &[("RoleName", "Free")]).await.status, 403);
}

/// W10.1
#[tokio::test]
async fn tags_on_create_need_the_permission_to_tag() {
    let house = House::new().await;
    let maker = house.user("Maker", Some(&allow("iam:CreateRole", "*"))).await;
    let trust = trusting(&[ACCOUNT]);
    let mut parameters = vec![("RoleName", "Made"), ("AssumeRolePolicyDocument", trust.as_str())];
    let tags = [("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "red")];
    parameters.extend(tags);
    let made = arn("role/Made");
    house.call(&maker, "CreateRole", &parameters).await.refused(
        403,
        "AccessDenied",
        &format!("User: arn:aws:iam::123456789012:user/Maker is not authorized to perform: iam:TagRole on resource: {made} because no identity-based policy allows the iam:TagRole action"),
    );
    house.call(&maker, "CreateRole", &parameters[..2]).await.ok("CreateRole");
}

#[tokio::test]
async fn a_list_goes_on_where_its_page_ended_and_takes_no_marker_of_another_list() {
    let house = House::new().await;
    for name in ["a", "B", "c", "D", "e"] {
        role(&house, name, &[("Path", "/team/")]).await.ok("CreateRole");
    }
    role(&house, "other", &[]).await.ok("CreateRole");
    let (team, two) = (("PathPrefix", "/team/"), ("MaxItems", "2"));
    let mut names = Vec::new();
    let mut page = house.root("ListRoles", &[team, two]).await;
    let first = page.value("Marker").to_owned();
    loop {
        names.extend(page.all("RoleName").into_iter().map(str::to_owned));
        let Some(marker) = page.find("Marker") else { break };
        assert_eq!(page.value("IsTruncated"), "true");
        page = house.root("ListRoles", &[team, two, ("Marker", &marker)]).await;
    }
    assert_eq!(page.value("IsTruncated"), "false");
    assert_eq!(names, ["a", "B", "c", "D", "e"]);
    for parameters in [vec![("Marker", first.as_str())], vec![team, ("Marker", "nonsense")]] {
        house.call(&house.root, "ListRoles", &parameters).await.refused(400, "ValidationError", "Invalid Marker.");
    }
}
