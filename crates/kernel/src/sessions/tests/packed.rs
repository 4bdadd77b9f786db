//! The packed size, against what was seen at AWS (sts-api §4).

use super::*;

/// Actions as such policies list them.
const ACTIONS: [&str; 42] = [
    "ec2:DescribeInstances",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeSubnets",
    "ec2:RunInstances",
    "ec2:TerminateInstances",
    "ec2:CreateTags",
    "ec2:AuthorizeSecurityGroupIngress",
    "s3:GetObject",
    "s3:PutObject",
    "s3:ListBucket",
    "s3:GetBucketLocation",
    "s3:DeleteObject",
    "iam:PassRole",
    "iam:GetRole",
    "iam:ListAttachedRolePolicies",
    "lambda:InvokeFunction",
    "lambda:UpdateFunctionCode",
    "lambda:GetFunctionConfiguration",
    "dynamodb:GetItem",
    "dynamodb:Query",
    "dynamodb:BatchWriteItem",
    "sqs:SendMessage",
    "sqs:ReceiveMessage",
    "sqs:DeleteMessage",
    "sns:Publish",
    "kms:Decrypt",
    "kms:GenerateDataKey",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "cloudformation:DescribeStacks",
    "cloudformation:CreateChangeSet",
    "cloudformation:ExecuteChangeSet",
    "ecr:GetAuthorizationToken",
    "ecr:BatchGetImage",
    "ecr:PutImage",
    "ecs:UpdateService",
    "ecs:RegisterTaskDefinition",
    "secretsmanager:GetSecretValue",
    "ssm:GetParametersByPath",
    "elasticloadbalancing:DescribeTargetGroups",
    "autoscaling:DescribeAutoScalingGroups",
    "route53:ChangeResourceRecordSets",
];

fn policy(actions: &[&str]) -> String {
    let lines: Vec<String> = actions.iter().map(|action| format!("        \"{action}\"")).collect();
    format!(
        "{{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {{\n      \"Effect\": \"Allow\",\n      \"Action\": [\n{}\n      ],\n      \"Resource\": \"*\"\n    }}\n  ]\n}}",
        lines.join(",\n")
    )
}

#[test]
fn sizes_are_near_those_that_were_seen() {
    let percent = |count: usize| packed_policy_size(Some(&policy(&ACTIONS[..count])), &[], &[]);
    let small = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Stmt1","Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}]}"#;
    let seen = (percent(31), percent(42), percent(12), packed_policy_size(Some(small), &[], &[]));
    assert!((105..=130).contains(&seen.0), "31 actions: 118 %, {seen:?}");
    assert!((140..=175).contains(&seen.1), "42 actions, 1690 characters: 157 %, {seen:?}");
    assert!(seen.2 <= 80, "670 characters fit, {seen:?}");
    assert!((20..=45).contains(&seen.3), "a small policy: 36 %, {seen:?}");
}

#[test]
fn above_100_percent_is_refused_with_the_percentage() {
    let large = policy(&ACTIONS);
    let percent = packed_policy_size(Some(&large), &[], &[]);
    let error = check_packed_policy(Some(&large), &[], &[]).unwrap_err();
    assert_eq!(error, PackedPolicyTooLarge { percent });
    assert_eq!(error.to_string(), format!("Packed policy consumes {percent}% of allotted space, please use smaller policy."));
    assert!(check_packed_policy(Some(&policy(&ACTIONS[..12])), &[], &[]).is_ok());
}

#[test]
fn nothing_to_pack_takes_no_space() {
    assert_eq!(packed_policy_size(None, &[], &[]), 0);
}

#[test]
fn white_space_outside_strings_costs_nothing() {
    let spaced = "{ \"a\" :\t\"x  \\\" y\" }\n";
    assert_eq!(packed_policy_size(Some(spaced), &[], &[]), packed_policy_size(Some("{\"a\":\"x  \\\" y\"}"), &[], &[]));
}

#[test]
fn policies_arns_and_tags_all_count() {
    let arn = Arn::iam(account(), "policy/team/only-this-one").unwrap();
    let tag = Tag::new("Project", "Automation");
    let inline = policy(&ACTIONS[..3]);
    let sizes = [
        packed_policy_size(Some(&inline), &[], &[]),
        packed_policy_size(Some(&inline), std::slice::from_ref(&arn), &[]),
        packed_policy_size(Some(&inline), &[arn], &[tag]),
    ];
    assert!(sizes.is_sorted_by(|one, other| one < other), "{sizes:?}");
}
