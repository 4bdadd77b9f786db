//! W10.1: who may hand a role to a service. `iam:PassRole` is a permission of no operation, asked wherever a role is stored (policy-evaluation §8);
//! until an action takes a role it is asked here and by the simulator only.

use std::fmt::Write as _;

use expect_test::expect_file;

use super::{OTHER, OWN, Stack, identity};
use crate::{Compiled, Context};

const TO_LAMBDA: &str = r#""Condition":{"StringEquals":{"iam:PassedToService":"lambda.amazonaws.com"}}"#;
const TO_LAMBDA_IF_SAID: &str = r#""Condition":{"StringEqualsIfExists":{"iam:PassedToService":"lambda.amazonaws.com"}}"#;
const NOT_TO_EC2: &str = r#""Condition":{"StringNotEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}"#;

fn pass(resource: &str, condition: &str) -> Compiled {
    let condition = if condition.is_empty() { String::new() } else { format!(",{condition}") };
    identity(&format!(r#"{{"Effect":"Allow","Action":"iam:PassRole","Resource":"{resource}"{condition}}}"#))
}

/// The columns: what somebody has who may pass roles, from the narrowest on.
fn policies() -> [(&'static str, Vec<Compiled>); 6] {
    let of_apps = "arn:aws:iam::111111111111:role/app/*";
    let never_admin = r#"{"Effect":"Deny","Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/admin/*"}"#;
    [
        ("apps→lambda", vec![pass(of_apps, TO_LAMBDA)]),
        ("…if said", vec![pass(of_apps, TO_LAMBDA_IF_SAID)]),
        ("not→ec2", vec![pass(of_apps, NOT_TO_EC2)]),
        ("apps", vec![pass(of_apps, "")]),
        ("no admin", vec![pass("*", ""), identity(never_admin)]),
        ("iam:Get*", vec![identity(r#"{"Effect":"Allow","Action":["iam:Get*","iam:List*","lambda:*","ec2:*"],"Resource":"*"}"#)]),
    ]
}

/// The rows: which role, and to which service, as far as the request says.
fn requests() -> [(&'static str, &'static str, Option<&'static str>); 7] {
    let (app, admin) = ("arn:aws:iam::111111111111:role/app/Fn", "arn:aws:iam::111111111111:role/admin/Root");
    [
        (app, OWN, Some("lambda.amazonaws.com")),
        (app, OWN, Some("ec2.amazonaws.com")),
        (app, OWN, None),
        (admin, OWN, Some("lambda.amazonaws.com")),
        (admin, OWN, None),
        ("arn:aws:iam::111111111111:role/app", OWN, Some("lambda.amazonaws.com")),
        // No role of another account is ever passed.
        ("arn:aws:iam::222222222222:role/app/Fn", OTHER, Some("lambda.amazonaws.com")),
    ]
}

#[test]
fn w10_1_a_role_is_passed_by_who_may_pass_that_role_to_that_service() {
    let mut table = format!("{:<64}", "# May the user pass this role to this service?");
    let policies = policies().map(|(name, identity)| (name, Stack { identity, ..Stack::default() }));
    for (name, _) in &policies {
        write!(table, " {name:<11}").unwrap();
    }
    let mut lines = vec![table.trim_end().to_owned()];
    for (role, owner, service) in requests() {
        let mut context = Context::new();
        if let Some(service) = service {
            context.set_single("iam:PassedToService", service);
        }
        let mut line = format!("{role:<42} {:<21}", service.unwrap_or("not said"));
        for (_, stack) in &policies {
            let decision = stack.decide(super::Cast::new().user(), ("iam:PassRole", role, owner), &context);
            write!(line, " {:<11}", if decision.is_allow() { "yes" } else { "-" }).unwrap();
        }
        lines.push(line.trim_end().to_owned());
    }
    expect_file!["golden/passing.txt"].assert_eq(&(lines.join("\n") + "\n"));
}
