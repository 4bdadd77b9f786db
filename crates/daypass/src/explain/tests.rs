//! Screens as golden texts, and what is no answer.

use clap::Parser;
use expect_test::{Expect, expect};

use super::{
    principal::{Hints, Who},
    *,
};
use crate::cli::{Cli, Command};

const BOB: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Reports",
      "Effect": "Allow",
      "Action": "s3:GetObject",
      "Resource": "arn:aws:s3:::reports/*",
      "Condition": {"StringEquals": {"aws:PrincipalTag/team": "red"}}
    },
    {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::reports/secret/*"},
    {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}
  ]
}
"#;
const TRUST: &str = r#"{"Version": "2012-10-17", "Statement": {
  "Effect": "Allow",
  "Principal": {"AWS": ["arn:aws:iam::111122223333:user/bob", "arn:aws:iam::444455556666:role/ci/Deploy", "AIDA0000000000000BOB2"]},
  "Action": "sts:AssumeRole",
  "Condition": {"StringEquals": {"sts:ExternalId": "pipeline-7"}}}}
"#;
const OPEN: &str = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
const GUARD: &str = r#"{"Version": "2012-10-17", "Statement": [
  {"Sid": "Home", "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-central-1"}}}]}"#;
const BUCKET: &str = r#"{"Version": "2012-10-17", "Statement": {
  "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/public/*"}}"#;
const WEB: &str = r#"{"Version": "2012-10-17", "Statement": {
  "Effect": "Allow",
  "Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/gitlab.com"},
  "Action": "sts:AssumeRoleWithWebIdentity",
  "Condition": {"StringLike": {"gitlab.com:sub": "project_path:team/app:*"}}}}"#;
const USER: &str = "arn:aws:iam::111122223333:user/bob";
const ROLE: &str = "arn:aws:iam::111122223333:role/Deploy";

/// A folder of policies, and a question put to them.
struct Case(tempfile::TempDir);

impl Case {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let files =
            [("bob", BOB), ("trust", TRUST), ("open", OPEN), ("guard", GUARD), ("bucket", BUCKET), ("web", WEB), ("broken", "{\"Statement\": [,]}")];
        for (name, text) in files {
            std::fs::write(folder.path().join(format!("{name}.json")), text).unwrap();
        }
        Self(folder)
    }

    /// The flags of a line; words that end in `.json` are files of the folder.
    fn question(&self, flags: &str) -> anyhow::Result<Question> {
        let file = |name: &str| if name.contains(".json") { self.0.path().join(name).display().to_string() } else { name.to_owned() };
        let place = |word: &str| word.split(',').map(file).collect::<Vec<_>>().join(",");
        let words = ["daypass".to_owned(), "explain".to_owned()].into_iter().chain(flags.split_whitespace().map(place));
        let Command::Explain(args) = Cli::try_parse_from(words)?.command else { panic!("another command") };
        args.request.as_deref().map_or_else(|| Question::of_flags(&args.question), Question::of_file)
    }

    fn told(&self, flags: &str) -> anyhow::Result<Told> {
        ask::ask(&self.question(flags)?)
    }

    /// The screen, with the folder's name left out.
    #[track_caller]
    fn check(&self, flags: &str, expected: Expect) {
        let screen = screen::screen(&self.told(flags).unwrap());
        expected.assert_eq(&screen.replace(&format!("{}/", self.0.path().display()), ""));
    }

    #[track_caller]
    fn allows(&self, flags: &str, expected: bool) {
        let told = self.told(flags).unwrap();
        assert_eq!(told.is_allow(), expected, "{flags}\n{}", screen::screen(&told));
    }

    #[track_caller]
    fn no_answer(&self, flags: &str, why: &str) {
        let error = format!("{:#}", self.told(flags).unwrap_err());
        assert!(error.contains(why), "{flags}: {error}");
    }
}

fn get(rest: &str) -> String {
    format!("--action s3:GetObject --principal {USER} --resource arn:aws:s3:::reports/{rest}")
}

fn assume(principal: &str, rest: &str) -> String {
    format!("--action sts:AssumeRole --resource {ROLE} --principal {principal} {rest}")
}

#[test]
fn a_refusal_shows_the_layer_that_lacked_and_the_nearest_miss() {
    let screen = expect![[r#"
        DENY  s3:GetObject on arn:aws:s3:::reports/q1.csv
              asked by arn:aws:iam::111122223333:user/bob; the resource is of account 111122223333
              an identity policy had to allow it, and does not

           rcp       absent
           scp       allows
             level 1  open.json  allows: 1:40 Allow #1
           resource  absent
        -> identity  silent
             bob.json  silent
           boundary  absent
           session   absent

        nearest bob.json:4:5 Allow "Reports"
          | {
          |   "Sid": "Reports",
          |   "Effect": "Allow",
          |   "Action": "s3:GetObject",
          |   "Resource": "arn:aws:s3:::reports/*",
          |   "Condition": {"StringEquals": {"aws:PrincipalTag/team": "red"}}
          | }
          StringEquals aws:PrincipalTag/team: expected "red", the request has "blue"
    "#]];
    Case::new().check(&get("q1.csv --identity bob.json --scp open.json --context aws:PrincipalTag/team=blue"), screen);
}

#[test]
fn a_guardrail_is_named_with_its_level() {
    let screen = expect![[r#"
        DENY  s3:GetObject on arn:aws:s3:::reports/q1.csv
              asked by arn:aws:iam::111122223333:user/bob; the resource is of account 111122223333
              a statement of a service control policy forbids it

           rcp       absent
        -> scp       denies
             level 1  open.json  allows: 1:40 Allow #1
             level 2  open.json  allows: 1:40 Allow #1
             level 2  guard.json  denies: 2:3 Deny "Home"
           resource  absent
           identity  allows
             bob.json  allows: 4:5 Allow "Reports"
           boundary  absent
           session   absent

        decided by guard.json:2:3 Deny "Home"
          | {"Sid": "Home", "Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-central-1"}}}
    "#]];
    let flags = "q1.csv --identity bob.json --scp open.json --scp open.json,guard.json --context aws:PrincipalTag/team=red";
    Case::new().check(&get(&format!("{flags} --context aws:RequestedRegion=us-east-1")), screen);
}

#[test]
fn an_allow_shows_its_statement() {
    let screen = expect![[r#"
        ALLOW sts:AssumeRole on arn:aws:iam::111122223333:role/Deploy
              asked by arn:aws:iam::111122223333:user/bob; the resource is of account 111122223333
              a statement of the role's trust policy allows it, and nothing stands against it

           rcp       absent
           scp       absent
        -> trust     allows
             trust.json  allows: 1:40 Allow #1
           identity  silent
           boundary  absent
           session   absent

        decided by trust.json:1:40 Allow #1
          | {
          | "Effect": "Allow",
          | "Principal": {"AWS": ["arn:aws:iam::111122223333:user/bob", "arn:aws:iam::444455556666:role/ci/Deploy", "AIDA0000000000000BOB2"]},
          | "Action": "sts:AssumeRole",
          | "Condition": {"StringEquals": {"sts:ExternalId": "pipeline-7"}}}
    "#]];
    Case::new().check(&assume(USER, "--trust trust.json --context sts:ExternalId=pipeline-7"), screen);
}

#[test]
fn a_trust_policy_that_would_have_sufficed_shows_its_own_miss() {
    let screen = expect![[r#"
        DENY  sts:AssumeRole on arn:aws:iam::111122223333:role/Deploy
              asked by arn:aws:iam::111122223333:user/bob; the resource is of account 111122223333
              an identity policy had to allow it, and does not

           rcp       absent
           scp       absent
           trust     silent
             trust.json  silent
        -> identity  silent
           boundary  absent
           session   absent

        nearest trust.json:1:40 Allow #1
          | {
          | "Effect": "Allow",
          | "Principal": {"AWS": ["arn:aws:iam::111122223333:user/bob", "arn:aws:iam::444455556666:role/ci/Deploy", "AIDA0000000000000BOB2"]},
          | "Action": "sts:AssumeRole",
          | "Condition": {"StringEquals": {"sts:ExternalId": "pipeline-7"}}}
          StringEquals sts:ExternalId: expected "pipeline-7", the request has "pipeline-8"
    "#]];
    Case::new().check(&assume(USER, "--trust trust.json --context sts:ExternalId=pipeline-8"), screen);
}

#[test]
fn callers_are_told_by_their_arns() {
    let case = Case::new();
    let trusted = "--trust trust.json --context sts:ExternalId=pipeline-7";
    case.allows(&assume(USER, trusted), true);
    case.allows(&assume("arn:aws:iam::111122223333:user/Bob", trusted), false);
    case.allows(&assume("arn:aws:iam::111122223333:root", trusted), false);
    // The path of a role is not in the ARN of its session.
    let session = "arn:aws:sts::444455556666:assumed-role/Deploy/job";
    case.allows(&assume(session, &format!("{trusted} --identity bob.json")), false);
    case.allows(&assume(session, &format!("{trusted} --identity bob.json --role arn:aws:iam::444455556666:role/ci/Deploy")), true);
    // Across accounts both sides must allow.
    case.allows(&assume(session, &format!("{trusted} --role arn:aws:iam::444455556666:role/ci/Deploy")), false);
    // A trust policy that was stored names unique ids.
    case.allows(&assume("arn:aws:iam::111122223333:user/x", &format!("{trusted} --context aws:userid=AIDA0000000000000BOB2")), true);
    let web = "--action sts:AssumeRoleWithWebIdentity --resource arn:aws:iam::111122223333:role/Deploy --trust web.json --principal";
    let provider = "arn:aws:iam::111122223333:oidc-provider/gitlab.com";
    case.allows(&format!("{web} {provider} --context gitlab.com:sub=project_path:team/app:ref"), true);
    case.allows(&format!("{web} {provider} --context gitlab.com:sub=project_path:team/apps:ref"), false);
    case.allows(&format!("{web} {provider}"), false);
    case.allows(&format!("{web} {USER} --context gitlab.com:sub=project_path:team/app:ref"), false);
}

/// federation §1.2 and §2.4: whoever brings a token or an assertion is of its provider's account, of type `User` and has the provider for an id; an
/// ARN he has not.
#[test]
fn who_comes_by_a_provider_has_its_account_and_its_name() {
    let keys = |text: &str| Who::parse(text, Hints::default()).unwrap().keys();
    for provider in ["arn:aws:iam::111122223333:oidc-provider/gitlab.com", "arn:aws:iam::111122223333:saml-provider/Idp"] {
        let expected = [("aws:PrincipalType", "User"), ("aws:userid", provider), ("aws:PrincipalAccount", "111122223333")];
        assert_eq!(keys(provider), expected.map(|(key, value)| (key, value.to_owned())));
    }
    assert_eq!(keys("accounts.google.com"), [("aws:PrincipalType", "User".to_owned()), ("aws:userid", "accounts.google.com".to_owned())]);
}

#[test]
fn anonymous_callers_need_the_policy_of_the_resource() {
    let case = Case::new();
    let asked = "--action s3:GetObject --principal anonymous --resource arn:aws:s3:::reports/";
    case.allows(&format!("{asked}public/x --resource-policy bucket.json"), true);
    case.allows(&format!("{asked}x --resource-policy bucket.json"), false);
    case.allows(&format!("{asked}public/x"), false);
}

/// A federated user whose session has no policy may nothing, and nothing is granted for want of a name of his user.
#[test]
fn a_federated_user_needs_a_session_policy_and_his_users() {
    let case = Case::new();
    let asked = "--action s3:GetObject --resource arn:aws:s3:::reports/x --principal arn:aws:sts::111122223333:federated-user/Ann";
    case.allows(&format!("{asked} --identity open.json"), false);
    case.allows(&format!("{asked} --session open.json"), false);
    case.allows(&format!("{asked} --identity open.json --session open.json"), true);
}

/// policy-evaluation §6: the policy of the resource may name the federated user, or the user whose session it is; the one reaches past session
/// policies, the other does not.
#[test]
fn a_federated_user_is_named_by_his_own_arn_or_by_his_users() {
    let case = Case::new();
    let names = |principal: &str| BUCKET.replace(r#""Principal": "*""#, &format!(r#""Principal": {{"AWS": "{principal}"}}"#));
    std::fs::write(case.0.path().join("user.json"), names(USER)).unwrap();
    std::fs::write(case.0.path().join("ann.json"), names("arn:aws:sts::111122223333:federated-user/Ann")).unwrap();
    let asked = "--action s3:GetObject --resource arn:aws:s3:::reports/public/x --principal arn:aws:sts::111122223333:federated-user/Ann \
                 --resource-account 111122223333";
    let of_user = format!("{asked} --resource-policy user.json");
    case.no_answer(&of_user, "give --user");
    case.allows(&format!("{of_user} --user {USER} --session open.json"), true);
    case.allows(&format!("{of_user} --user {USER}"), false);
    case.allows(&format!("{of_user} --user {USER} --session open.json --boundary guard.json"), false);
    case.allows(&format!("{of_user} --user {USER}2 --session open.json"), false);
    case.allows(&format!("{asked} --resource-policy ann.json"), true);
    case.no_answer(&format!("{of_user} --user arn:aws:iam::444455556666:user/bob"), "is no user of account 111122223333");
    case.no_answer(&format!("{of_user} --user {ROLE}"), "is no user of account");
    case.no_answer(&get(&format!("x --user {USER}")), "is whose session a federated user's is");
}

#[test]
fn boundary_and_session_only_narrow() {
    let case = Case::new();
    let red = "--context aws:PrincipalTag/team=red";
    case.allows(&get(&format!("x {red} --identity bob.json --boundary open.json")), true);
    case.allows(&get(&format!("x {red} --boundary open.json")), false);
    case.allows(&get("x --identity open.json --boundary bob.json"), false);
    case.allows(&get(&format!("x {red} --identity open.json --boundary bob.json --session bob.json")), true);
}

/// Resource control policies only deny, beside the one of AWS that nobody can detach; service control policies stand for themselves.
#[test]
fn the_policy_that_nobody_can_detach_is_there() {
    let case = Case::new();
    let allow = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}"#;
    let deny = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": "*"}}"#;
    std::fs::write(case.0.path().join("full.json"), allow).unwrap();
    std::fs::write(case.0.path().join("rcp.json"), deny).unwrap();
    std::fs::write(case.0.path().join("both.json"), allow.replace("}]}", "}, {}]}").replace("{}", deny)).unwrap();
    let put = "--action s3:PutObject --resource arn:aws:s3:::reports/x --principal arn:aws:iam::111122223333:user/bob";
    case.allows(&get("x --identity open.json --rcp rcp.json"), true);
    case.allows(&get("x --identity open.json --rcp full.json,rcp.json --rcp full.json"), true);
    case.allows(&format!("{put} --identity open.json --rcp rcp.json"), false);
    case.allows(&get("x --identity open.json --scp guard.json --context aws:RequestedRegion=eu-central-1"), false);
    case.no_answer(&get("x --identity open.json --rcp both.json"), "AWS would refuse this rcp policy");
}

/// policy-evaluation §6: a trust policy must itself allow, so without one it is not known whether it does.
#[test]
fn who_may_have_a_session_of_a_role_only_its_trust_policy_says() {
    let case = Case::new();
    for action in
        ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:TagSession", "STS:SetSourceIdentity", "sts:SetContext"]
    {
        case.no_answer(&format!("--action {action} --resource {ROLE} --principal {USER} --identity open.json"), "give it with --trust");
    }
    // Of the role itself it says nothing.
    let get = format!("--action iam:GetRole --resource {ROLE} --principal {USER} --identity open.json");
    case.allows(&get, true);
    case.no_answer(&format!("{get} --trust trust.json"), "nothing of iam:GetRole");
}

/// sts-api §2.
#[test]
fn some_callers_are_refused_whatever_policies_say() {
    let case = Case::new();
    let trust = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}}"#;
    std::fs::write(case.0.path().join("all.json"), trust).unwrap();
    let root = "arn:aws:iam::111122223333:root";
    let screen = expect![[r"
        DENY  sts:AssumeRole on arn:aws:iam::111122223333:role/Deploy
              asked by arn:aws:iam::111122223333:root; the resource is of account 111122223333
              Roles may not be assumed by root accounts.
    "]];
    case.check(&assume(root, "--trust all.json"), screen);
    case.allows(&assume(root, "--identity open.json"), false);
    case.allows(&assume("arn:aws:sts::111122223333:federated-user/Ann", "--trust all.json --identity open.json --session open.json"), false);
    case.allows(&assume("anonymous", "--trust all.json"), false);
    case.allows("--action sts:GetCallerIdentity --resource * --principal anonymous", false);
    case.allows("--action sts:GetCallerIdentity --resource * --principal accounts.google.com", false);
    let session = "arn:aws:sts::111122223333:assumed-role/Deploy/job";
    case.allows(&format!("--action sts:GetSessionToken --resource * --principal {session} --identity open.json"), false);
    // A document that nobody would take is no answer there either.
    case.no_answer(&assume(root, "--trust broken.json"), "AWS would refuse this trust policy");
}

#[test]
fn what_needs_no_permission_is_allowed_against_every_policy() {
    let case = Case::new();
    let deny = OPEN.replace("Allow", "Deny");
    std::fs::write(case.0.path().join("deny.json"), deny).unwrap();
    for principal in [USER, "arn:aws:iam::111122223333:root", "arn:aws:sts::111122223333:assumed-role/Deploy/job"] {
        case.allows(&format!("--action sts:GetCallerIdentity --resource * --principal {principal}"), true);
        case.allows(&format!("--action sts:GetCallerIdentity --resource * --principal {principal} --identity deny.json --scp deny.json"), true);
    }
    let token = format!("--action sts:GetSessionToken --resource * --principal {USER}");
    case.allows(&format!("{token} --identity deny.json"), true);
    case.allows(&format!("--action sts:GetAccessKeyInfo --resource * --principal {USER}"), false);
    let told = case.told(&token).unwrap();
    let value: serde_json::Value = serde_json::from_str(&json(&told).unwrap()).unwrap();
    assert_eq!((&value["decision"], &value["layer"], &value["layers"]), (&"allow".into(), &serde_json::Value::Null, &serde_json::json!([])));
    assert_eq!(value["reason"], "it needs no permission, and no policy controls it: long-term keys may call it");
}

/// Live another resource would be asked for, and other statements would be about it.
#[test]
fn an_action_is_asked_on_what_the_server_asks_it_on() {
    let case = Case::new();
    let of = |action: &str, resource: &str| format!("--action {action} --resource {resource} --principal {USER} --identity open.json");
    case.allows(&of("s3:ListAllMyBuckets", "*"), true);
    case.no_answer(&of("s3:ListAllMyBuckets", "arn:aws:s3:::b"), "s3:ListAllMyBuckets is asked on * alone, which arn:aws:s3:::b is not");
    case.no_answer(&of("sts:GetCallerIdentity", ROLE), "is asked on * alone");
    case.no_answer(&of("s3:GetObject", "*"), "s3:GetObject is asked on ");
    case.no_answer(&of("sts:AssumeRole", "*"), "sts:AssumeRole is asked on ");
    case.allows(&of("iam:ListUsers", "arn:aws:iam::111122223333:user/"), true);
    case.allows(&of("iam:ListRoles", "arn:aws:iam::111122223333:role/team/"), true);
    case.no_answer(&of("iam:ListUsers", "*"), "iam:ListUsers is asked on arn:${Partition}:iam::${Account}:user/");
    case.allows(&of("iam:ListPolicies", "*"), true);
    case.allows(&of("iam:GetAccessKeyLastUsed", "*"), true);
    case.allows(&of("organizations:DescribeEffectivePolicy", "*"), true);
    // Of a service that is not served nothing is known.
    case.allows(&of("ec2:RunInstances", "*"), true);
}

/// W10.2, and every question whose answer would be about something else.
#[test]
fn what_cannot_be_decided_is_no_answer() {
    let case = Case::new();
    let of = |principal: &str| format!("--action s3:GetObject --resource arn:aws:s3:::reports/x --principal {principal}");
    case.no_answer(&of("ec2.amazonaws.com"), "is no caller");
    case.no_answer(&of("arn:aws:iam::111122223333:role/R"), "a role asks nothing");
    case.no_answer(&of("arn:aws:iam::111122223333:user/*"), "is no caller");
    case.no_answer(&of("arn:aws:iam::111122223333:group/g"), "is no caller");
    case.no_answer(&of("anonymous --identity bob.json"), "no policies of its own");
    case.no_answer(&get("x --identity nosuch.json"), "cannot be opened");
    case.no_answer(&get("x --identity broken.json"), "broken.json:1:16: AWS would refuse this identity policy: Syntax errors in policy.");
    case.no_answer(&get("x --identity trust.json"), "AWS would refuse this identity policy");
    case.no_answer(&get("x --resource-policy bucket.json"), "give --resource-account");
    case.no_answer(&get("x --context aws:username=a --context aws:username=b"), "has one value");
    case.no_answer(&get("x --context aws:username"), "not KEY=VALUE");
    case.no_answer(&get("x").replace("GetObject", "GetObjekt"), "s3 has no action GetObjekt");
    case.no_answer(&get("x").replace("GetObject", "Get*"), "is a pattern");
    case.no_answer(&get("x").replace("reports/x", "reports"), "which arn:aws:s3:::reports is not");
    case.no_answer(&get("x --trust trust.json"), "--trust is the policy of a role");
    case.no_answer(&assume(USER, "--resource-account 444455556666"), "is of account 111122223333");
}

#[test]
fn a_file_asks_the_same_question() {
    let case = Case::new();
    let request = serde_json::json!({
        "action": "sts:AssumeRole", "resource": ROLE, "principal": USER, "resourceAccount": "111122223333",
        "identity": ["bob.json"], "trust": "trust.json", "scp": ["open.json", ["open.json", "guard.json"]],
        "context": {"sts:ExternalId": "pipeline-7", "aws:TagKeys": ["a", "b"], "aws:RequestedRegion": "eu-central-1", "aws:SecureTransport": true},
    });
    let file = case.0.path().join("request.json");
    std::fs::write(&file, request.to_string()).unwrap();
    let question = case.question("--request request.json").unwrap();
    assert_eq!(question.scp[1].files(), [case.0.path().join("open.json"), case.0.path().join("guard.json")]);
    let told = ask::ask(&question).unwrap();
    assert!(told.is_allow());
    std::fs::write(&file, r#"{"action": "s3:GetObject", "resource": "*", "principal": "anonymous", "polices": []}"#).unwrap();
    case.no_answer("--request request.json", "unknown field `polices`");
    assert!(case.question("--request request.json --action s3:GetObject").is_err());
    assert!(case.question("--action s3:GetObject").is_err());
}

#[test]
fn json_says_what_the_screen_says() {
    let case = Case::new();
    let told = case.told(&get("q1.csv --identity bob.json")).unwrap();
    let value: serde_json::Value = serde_json::from_str(&json(&told).unwrap()).unwrap();
    assert_eq!(value["decision"], "deny");
    assert_eq!(value["layer"], "identity");
    assert_eq!(value["refusal"], "because no identity-based policy allows the s3:GetObject action");
    let miss = serde_json::json!({
        "clause": "condition", "operator": "StringEquals", "key": "aws:PrincipalTag/team", "expected": ["red"], "actual": null, "unclear": false,
    });
    assert_eq!(value["nearest"][0]["misses"], serde_json::json!([miss]));
    assert_eq!((&value["nearest"][0]["line"], &value["nearest"][0]["column"]), (&4.into(), &5.into()));
    assert_eq!(value["layers"].as_array().unwrap().len(), 6);
    assert_eq!(value["layers"][3]["documents"][0]["statements"][1]["misses"][0]["element"], "Resource");
}

#[test]
fn w7_4_a_hostile_policy_does_nothing_to_a_terminal() {
    let case = Case::new();
    let text = OPEN.replace(
        "\"Action\"",
        "\"Sid\": \"\", \"Condition\": {\"StringEquals\": {\"aws:username\": \"\\u001b[2J\u{9b}\\nALLOW s3:GetObject\"}}, \"Action\"",
    );
    std::fs::write(case.0.path().join("hostile.json"), text).unwrap();
    let told = case.told(&get("x --identity hostile.json")).unwrap();
    let printed = screen::screen(&told) + &json(&told).unwrap();
    assert!(printed.contains("[2J") && !printed.contains(['\u{1b}', '\u{9b}']), "{printed}");
    assert!(!printed.contains("\nALLOW"), "{printed}");
}
