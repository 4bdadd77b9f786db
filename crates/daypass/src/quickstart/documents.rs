//! The tutorial's policies.

/// The permissions of the role, as the tutorial prints them: JSON has no comments.
pub(super) const APP_WITH_COMMENTS: &str = r#"// allows trusted users to update the productionapp bucket
// limit the role's permissions to only read and write access to the productionapp bucket.
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "s3:ListAllMyBuckets",
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": [
        "s3:ListBucket",
        "s3:GetBucketLocation"
      ],
      "Resource": "arn:aws:s3:::productionapp"
    },
    {
      "Effect": "Allow",
      "Action": [
        "s3:GetObject",
        "s3:PutObject",
        "s3:DeleteObject"
      ],
      "Resource": "arn:aws:s3:::productionapp/*"
    }
  ]
}
"#;

/// The same without the lines that are comments.
pub(super) fn app() -> String {
    APP_WITH_COMMENTS.split_inclusive('\n').filter(|line| !line.starts_with("//")).collect()
}

/// The trust policy of the role: an account.
pub(super) fn trust(account: &str) -> String {
    let principal = format!(r#""Principal":{{"AWS":"arn:aws:iam::{account}:root"}}"#);
    format!(r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow",{principal},"Action":"sts:AssumeRole"}}}}"#)
}

/// That a group may assume the role, or must not.
pub(super) fn assume(effect: &str, role: &str) -> String {
    statement(effect, "sts:AssumeRole", role)
}

/// One statement.
pub(super) fn statement(effect: &str, action: &str, resource: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}","Action":"{action}","Resource":"{resource}"}}}}"#)
}
