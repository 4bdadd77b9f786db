//! Texts of `ValidationError` as recorded: STS repeats the value, IAM leaves it out (sts-api §0, iam-api §2).

use super::{ROLE, one, refused};
use crate::{iam, sts};

const ARN: &str = "RoleArn=arn:aws:iam::123456789012:role/demo";

#[test]
fn sts_repeats_the_value_and_the_pattern_verbatim() {
    assert_eq!(
        refused::<sts::AssumeRole>(&format!("{ARN}&RoleSessionName=Session1:2")),
        one("Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*")
    );
}

#[test]
fn a_missing_member_is_null_without_quotes() {
    assert_eq!(
        refused::<sts::AssumeRole>("RoleSessionName=abc"),
        one("Value null at 'roleArn' failed to satisfy constraint: Member must not be null")
    );
    assert_eq!(
        refused::<sts::AssumeRoot>("TargetPrincipal=123456789012"),
        one("Value null at 'taskPolicyArn' failed to satisfy constraint: Member must not be null")
    );
    assert_eq!(
        refused::<iam::TagUser>("UserName=a&Tags.member.1.Key=k"),
        one("Value at 'tags.1.member.value' failed to satisfy constraint: Member must not be null")
    );
}

#[test]
fn numbers_have_limits() {
    let root = "TargetPrincipal=123456789012&TaskPolicyArn.arn=arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy&DurationSeconds=";
    assert_eq!(refused::<sts::AssumeRoot>(&format!("{root}0")), "");
    assert_eq!(
        refused::<sts::AssumeRoot>(&format!("{root}901")),
        one("Value '901' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 900")
    );
    assert_eq!(
        refused::<iam::GetAccountAuthorizationDetails>("MaxItems=1001"),
        one("Value at 'maxItems' failed to satisfy constraint: Member must have value less than or equal to 1000")
    );
}

#[test]
fn one_value_may_break_several_constraints() {
    let pattern = r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+";
    assert_eq!(
        refused::<sts::AssumeRole>(&format!("{ROLE}&Tags.member.1.Key=&Tags.member.1.Value=v")),
        format!(
            "ValidationError 2 validation errors detected: \
             Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must have length greater than or equal to 1; \
             Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must satisfy regular expression pattern: {pattern}"
        )
    );
}

#[test]
fn sts_shows_a_list_that_is_too_long() {
    let tags = (0..51).map(|at| format!("&Tags.member.{}.Key={at}&Tags.member.{}.Value=test", at + 1, at + 1)).collect::<Vec<_>>().concat();
    let text = refused::<sts::AssumeRole>(&format!("{ROLE}{tags}"));
    assert!(text.starts_with(&one("Value '[Tag(key=0, value=test), Tag(key=1, value=test), ")), "{text}");
    assert!(
        text.ends_with("Tag(key=50, value=test)]' at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50"),
        "{text}"
    );
}

#[test]
fn iam_names_the_enum_in_its_recorded_order_and_the_list_instead_of_the_element() {
    assert_eq!(
        refused::<iam::GetAccountAuthorizationDetails>("Filter.member.1=Users"),
        one("Value at 'filter' failed to satisfy constraint: Member must satisfy constraint: \
             [Member must satisfy enum value set: [LocalManagedPolicy, User, AWSManagedPolicy, Role, Group]]")
    );
}

#[test]
fn iam_names_every_constraint_of_a_plain_element() {
    let text = one("Value at 'tagKeys' failed to satisfy constraint: Member must satisfy constraint: \
         [Member must have length less than or equal to 128, Member must have length greater than or equal to 1, \
         Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+, Member must not be null]");
    let policy = "PolicyArn=arn:aws:iam::123456789012:policy/demo";
    assert_eq!(refused::<iam::UntagPolicy>(&format!("{policy}&TagKeys.member.1={}", "k".repeat(129))), text);
    // A gap is null.
    assert_eq!(refused::<iam::UntagPolicy>(&format!("{policy}&TagKeys.member.2=k")), text);
}

#[test]
fn iam_leaves_out_the_value() {
    assert_eq!(
        refused::<iam::DeleteServiceSpecificCredential>("ServiceSpecificCredentialId=ACCAEXAMPLE123EXAMP%21"),
        one("Value at 'serviceSpecificCredentialId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w]+")
    );
    let text = refused::<iam::UpdateAccessKey>("AccessKeyId=AKIAIOSFODNN7EXAMPLE&Status=Nope");
    assert!(text.starts_with(&one("Value at 'status' failed to satisfy constraint: Member must satisfy enum value set")), "{text}");
}

#[test]
fn no_more_than_ten_complaints_are_counted_and_listed() {
    let tags = (1..=20).map(|at| format!("&Tags.member.{at}.Key=%21&Tags.member.{at}.Value=v")).collect::<Vec<_>>().concat();
    let text = refused::<sts::AssumeRole>(&format!("{ROLE}{tags}"));
    assert!(text.starts_with("ValidationError 10 validation errors detected: "), "{text}");
    assert_eq!(text.matches("failed to satisfy").count(), 10);
}

#[test]
fn lengths_are_counted_in_characters() {
    let value = "%C3%A9".repeat(256);
    assert_eq!(refused::<iam::TagUser>(&format!("UserName=a&Tags.member.1.Key=k&Tags.member.1.Value={value}")), "");
    assert!(!refused::<iam::TagUser>(&format!("UserName=a&Tags.member.1.Key=k&Tags.member.1.Value={value}a")).is_empty());
}

#[test]
fn word_characters_and_digits_are_ascii() {
    assert!(!refused::<sts::AssumeRole>(&format!("{ARN}&RoleSessionName=caf%C3%A9")).is_empty());
    assert!(!refused::<sts::AssumeRole>(&format!("{ROLE}&TokenCode=%D9%A1%D9%A2%D9%A3%D9%A4%D9%A5%D9%A6")).is_empty());
}

#[test]
fn tags_take_letters_and_numbers_of_all_scripts_but_no_marks() {
    let tag = |key: &str| refused::<sts::AssumeRole>(&format!("{ROLE}&Tags.member.1.Key={key}&Tags.member.1.Value="));
    for good in ["%E6%97%A5%E6%9C%AC", "%D9%A1", "a%C2%A0b", "%F0%90%8D%88"] {
        assert_eq!(tag(good), "", "{good}");
    }
    // U+0903 is a mark, U+20AC a symbol.
    for bad in ["%E0%A4%83", "%E2%82%AC", "%21", "%00"] {
        assert!(!tag(bad).is_empty(), "{bad}");
    }
}

#[test]
fn a_pattern_holds_for_the_whole_text() {
    assert!(!refused::<iam::GetUser>("UserName=a%0A").is_empty());
    assert!(!refused::<iam::CreateUser>("UserName=a&Path=/a").is_empty());
    assert!(!refused::<iam::CreateUser>("UserName=a&Path=/a/%20/").is_empty());
    assert_eq!(refused::<iam::CreateUser>("UserName=a&Path=/a//b/"), "");
    assert_eq!(refused::<iam::CreateUser>("UserName=a&Path=/"), "");
    for (alias, good) in [("abc", true), ("a-b", true), ("a--b", false), ("-ab", false), ("ab-", false), ("ab", false), ("Abc", false)] {
        assert_eq!(refused::<iam::CreateAccountAlias>(&format!("AccountAlias={alias}")).is_empty(), good, "{alias}");
    }
}
