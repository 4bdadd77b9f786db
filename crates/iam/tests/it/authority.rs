//! What delegated administrators may and may not do: the keys that policies decide by, and names that do not exist.

use crate::house::{House, allow, arn};

fn allow_if(action: &str, condition: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"*","Condition":{condition}}}"#)
}

const DOCUMENT: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;

#[tokio::test]
async fn a_name_that_does_not_exist_is_refused_like_one_that_does() {
    let house = House::new().await;
    let nobody = house.user("Nobody", None).await;
    house.root("CreateUser", &[("UserName", "Bob"), ("Path", "/team/")]).await;
    for name in ["Bob", "Missing"] {
        let text = format!(
            "User: {} is not authorized to perform: iam:GetUser on resource: user {name} because no identity-based policy allows the iam:GetUser action",
            arn("user/Nobody")
        );
        house.call(&nobody, "GetUser", &[("UserName", name)]).await.refused(403, "AccessDenied", &text);
    }
    // Who may ask is told.
    let reader = house.user("Reader", Some(&allow("iam:GetUser", &arn("user/*")))).await;
    assert_eq!(house.call(&reader, "GetUser", &[("UserName", "Missing")]).await.value("Code"), "NoSuchEntity");
}

#[tokio::test]
async fn permission_on_a_path_is_permission_on_that_path_only() {
    let house = House::new().await;
    let admin = house.user("Admin", Some(&allow("iam:*", &arn("user/team/*")))).await;
    house.call(&admin, "CreateUser", &[("UserName", "Bob"), ("Path", "/team/")]).await.ok("inside");
    assert_eq!(house.call(&admin, "CreateUser", &[("UserName", "Eve")]).await.value("Code"), "AccessDenied");
    assert_eq!(house.call(&admin, "CreateAccessKey", &[("UserName", "Admin")]).await.value("Code"), "AccessDenied");
    // Nor may a user be moved out of the path, or into it.
    assert_eq!(house.call(&admin, "UpdateUser", &[("UserName", "Bob"), ("NewPath", "/")]).await.value("Code"), "AccessDenied");
    assert_eq!(house.call(&admin, "UpdateUser", &[("UserName", "Admin"), ("NewPath", "/team/")]).await.value("Code"), "AccessDenied");
    house.call(&admin, "UpdateUser", &[("UserName", "Bob"), ("NewUserName", "Rob")]).await.ok("inside");
}

/// iam-api §1: a name is found in any case; what is judged is the ARN of who was found, to the letter.
#[tokio::test]
async fn a_name_in_another_spelling_is_judged_by_the_stored_arn() {
    let house = House::new().await;
    house.root("CreateUser", &[("UserName", "Bob"), ("Path", "/team/")]).await;
    let stored = house.user("Stored", Some(&allow("iam:GetUser", &arn("user/team/Bob")))).await;
    for spelling in ["Bob", "BOB", "bob"] {
        assert_eq!(house.call(&stored, "GetUser", &[("UserName", spelling)]).await.ok("GetUser").value("UserName"), "Bob");
    }
    for (at, other) in ["user/team/bob", "user/Bob", "user/TEAM/Bob"].into_iter().enumerate() {
        let asker = house.user(&format!("Asker{at}"), Some(&allow("iam:GetUser", &arn(other)))).await;
        assert_eq!(house.call(&asker, "GetUser", &[("UserName", "bob")]).await.value("Code"), "AccessDenied", "{other}");
    }
}

#[tokio::test]
async fn users_are_made_only_within_the_boundary_that_the_policy_names() {
    let house = House::new().await;
    for name in ["Edge", "Wide"] {
        house.root("CreatePolicy", &[("PolicyName", name), ("PolicyDocument", DOCUMENT)]).await;
    }
    let condition = format!(r#"{{"StringEquals":{{"iam:PermissionsBoundary":"{}"}}}}"#, arn("policy/Edge"));
    let admin = house.user("Admin", Some(&allow_if("iam:*", &condition))).await;
    assert_eq!(house.call(&admin, "CreateUser", &[("UserName", "A")]).await.value("Code"), "AccessDenied");
    let wide = [("UserName", "A"), ("PermissionsBoundary", &*arn("policy/Wide"))];
    assert_eq!(house.call(&admin, "CreateUser", &wide).await.value("Code"), "AccessDenied");
    house.call(&admin, "CreateUser", &[("UserName", "A"), ("PermissionsBoundary", &*arn("policy/Edge"))]).await.ok("bounded");
    // The key is in the request where AWS has it, and nowhere else.
    let put = [("UserName", "A"), ("PolicyName", "P"), ("PolicyDocument", DOCUMENT)];
    house.call(&admin, "PutUserPolicy", &put).await.ok("of a bounded user");
    assert_eq!(house.call(&admin, "CreateAccessKey", &[("UserName", "A")]).await.value("Code"), "AccessDenied");
    house.root("CreateUser", &[("UserName", "Free")]).await;
    let put = [("UserName", "Free"), ("PolicyName", "P"), ("PolicyDocument", DOCUMENT)];
    assert_eq!(house.call(&admin, "PutUserPolicy", &put).await.value("Code"), "AccessDenied");
}

#[tokio::test]
async fn only_the_policies_that_the_administrator_may_hand_out_are_attached() {
    let house = House::new().await;
    let condition = r#"{"ArnEquals":{"iam:PolicyARN":"arn:aws:iam::aws:policy/ReadOnlyAccess"}}"#;
    let admin = house.user("Admin", Some(&allow_if("iam:AttachUserPolicy", condition))).await;
    let attach = |policy: &'static str| {
        let (house, admin) = (&house, admin.clone());
        async move { house.call(&admin, "AttachUserPolicy", &[("UserName", "Admin"), ("PolicyArn", policy)]).await }
    };
    assert_eq!(attach("arn:aws:iam::aws:policy/AdministratorAccess").await.value("Code"), "AccessDenied");
    attach("arn:aws:iam::aws:policy/ReadOnlyAccess").await.ok("the one");
}

#[tokio::test]
async fn tags_of_the_resource_and_of_the_request_decide() {
    let house = House::new().await;
    let red = [("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", "red")];
    house.root("CreateUser", &[&[("UserName", "Bob")], &red[..]].concat()).await;
    house.root("CreateUser", &[("UserName", "Eve")]).await;
    let of_resource = allow_if("iam:GetUser", r#"{"StringEquals":{"iam:ResourceTag/team":"red"}}"#);
    let of_request = allow_if("iam:*User", r#"{"StringEquals":{"aws:RequestTag/Team":"red"},"ForAllValues:StringEquals":{"aws:TagKeys":["Team"]}}"#);
    let admin = house.user("Admin", Some(&format!("{of_resource},{of_request}"))).await;
    house.call(&admin, "GetUser", &[("UserName", "Bob")]).await.ok("red");
    assert_eq!(house.call(&admin, "GetUser", &[("UserName", "Eve")]).await.value("Code"), "AccessDenied");
    house.call(&admin, "CreateUser", &[&[("UserName", "A")], &red[..]].concat()).await.ok("with the tag");
    assert_eq!(house.call(&admin, "CreateUser", &[("UserName", "B")]).await.value("Code"), "AccessDenied");
    let more = [("Tags.member.2.Key", "Other"), ("Tags.member.2.Value", "x")];
    assert_eq!(house.call(&admin, "CreateUser", &[&[("UserName", "B")], &red[..], &more[..]].concat()).await.value("Code"), "AccessDenied");
}

/// iam-api §2: authorization sees the last value of a repeated key, and comes before the refusal of the repetition.
#[tokio::test]
async fn of_a_tag_key_that_is_sent_twice_the_last_value_is_seen() {
    let house = House::new().await;
    let condition = r#"{"StringEquals":{"aws:RequestTag/Team":"red"}}"#;
    let admin = house.user("Admin", Some(&allow_if("iam:*User", condition))).await;
    let create = |first: &'static str, last: &'static str| {
        let (house, admin) = (&house, admin.clone());
        let tags = [("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", first), ("Tags.member.2.Key", "team"), ("Tags.member.2.Value", last)];
        async move { house.call(&admin, "CreateUser", &[&[("UserName", "A")], &tags[..]].concat()).await }
    };
    assert_eq!(create("red", "blue").await.value("Code"), "AccessDenied");
    assert_eq!(create("blue", "red").await.value("Code"), "InvalidInput");
}

#[tokio::test]
async fn an_explicit_deny_is_named_as_one() {
    let house = House::new().await;
    let deny = r#"{"Effect":"Deny","Action":"iam:DeleteUser","Resource":"*"}"#;
    let admin = house.user("Admin", Some(&format!("{},{deny}", allow("iam:*", "*")))).await;
    let text = format!(
        "User: {} is not authorized to perform: iam:DeleteUser on resource: user Admin with an explicit deny in an identity-based policy",
        arn("user/Admin")
    );
    house.call(&admin, "DeleteUser", &[("UserName", "Admin")]).await.refused(403, "AccessDenied", &text);
}

#[tokio::test]
async fn another_accounts_policy_is_nobodys_here_not_even_roots() {
    let house = House::new().await;
    let answer = house.call(&house.root, "GetPolicy", &[("PolicyArn", "arn:aws:iam::999999999999:policy/Theirs")]).await;
    assert_eq!((answer.status, answer.value("Code")), (403, "AccessDenied"));
}

/// Validation comes before authorization, and authorization before everything else (sts-api §0).
#[tokio::test]
async fn validation_then_authorization_then_meaning() {
    let house = House::new().await;
    let nobody = house.user("Nobody", None).await;
    let call = |who, parameters: &'static [(&'static str, &'static str)]| house.call(who, "CreateUser", parameters);
    assert_eq!(call(&nobody, &[("UserName", "a b")]).await.value("Code"), "ValidationError");
    assert_eq!(call(&nobody, &[("UserName", "Nobody")]).await.value("Code"), "AccessDenied");
    assert_eq!(call(&house.root, &[("UserName", "Nobody")]).await.value("Code"), "EntityAlreadyExists");
}

/// W10.6: a known operation that is not built is refused after authorization, never answered as if it were.
#[tokio::test]
async fn w10_6_known_and_not_built_is_501_for_who_may_and_denied_for_who_may_not() {
    let house = House::new().await;
    let nobody = house.user("Nobody", None).await;
    let parameters = [("UserName", "Nobody"), ("Password", "x")];
    assert_eq!(house.call(&house.root, "CreateLoginProfile", &parameters).await.status, 501);
    assert_eq!(house.call(&nobody, "CreateLoginProfile", &parameters).await.value("Code"), "AccessDenied");
    let unknown = house.call(&house.root, "MakeCoffee", &[]).await;
    unknown.refused(400, "InvalidAction", "Could not find operation MakeCoffee for version 2010-05-08");
}
