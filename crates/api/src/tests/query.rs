//! Primitive values, lists and maps of Query requests as recorded (sts-api §0, iam-api §2).

use super::{ROLE, one, read, refused};
use crate::{Form, WireInput, iam, sts};

#[test]
fn integers_are_digits_with_an_optional_plus_within_32_bits() {
    for good in ["900", "0900", "%2B900", "43200"] {
        assert_eq!(refused::<sts::AssumeRole>(&format!("{ROLE}&DurationSeconds={good}")), "", "{good}");
    }
    for bad in ["", "9e2", "900.0", "+900", "900%20", "0x384", "2147483648", "99999999999999999999", "%D9%A9%D9%A0%D9%A0", "null"] {
        assert!(refused::<sts::AssumeRole>(&format!("{ROLE}&DurationSeconds={bad}")).starts_with("MalformedInput "), "{bad}");
    }
}

#[test]
fn booleans_are_four_texts_and_no_other() {
    let read = |text: &str| {
        refused::<iam::CreatePolicyVersion>(&format!("PolicyArn=arn:aws:iam::123456789012:policy/a&PolicyDocument=a&SetAsDefault={text}"))
    };
    for good in ["true", "false", "1", "0"] {
        assert_eq!(read(good), "", "{good}");
    }
    for bad in ["TRUE", "True", "", "null", "yes", "2"] {
        assert!(read(bad).starts_with("MalformedInput "), "{bad}");
    }
}

#[test]
fn list_indices_are_refused_in_aws_words() {
    for (index, text) in [
        ("0.Key=a", "MalformedInput 0 is not a valid index"),
        ("00.Key=a", "MalformedInput 0 is not a valid index"),
        ("-1.Key=a", "MalformedInput Key -1 may not have a leading '-'"),
        ("1.0.Key=a", "MalformedInput Two index elements may not occur back to back"),
        ("12.Key=a", "MalformedInput Excessively sparse input would skip 11 list elements"),
        ("49.Key=a", "MalformedInput Excessively sparse input would skip 48 list elements"),
        ("99999999999.Key=a", "MalformedInput 99999999999 is not a valid index"),
    ] {
        assert_eq!(refused::<iam::TagUser>(&format!("UserName=a&Tags.member.{index}")), text, "{index}");
    }
}

#[test]
fn a_leading_zero_names_the_same_element() {
    let input = read::<iam::TagUser>("UserName=a&Tags.member.01.Key=k&Tags.member.1.Value=v");
    assert_eq!(input.tags, [iam::Tag { key: "k".into(), value: "v".into() }]);
}

#[test]
fn elements_stand_in_the_order_of_their_numbers() {
    let form: Vec<String> = (1..=12).rev().map(|at| format!("TagKeys.member.{at}=k{at}")).collect();
    let input = read::<iam::UntagUser>(&format!("UserName=a&{}", form.join("&")));
    assert_eq!(input.tag_keys, (1..=12).map(|at| format!("k{at}")).collect::<Vec<_>>());
}

#[test]
fn a_gap_is_an_element_without_members_and_the_value_is_missed_first() {
    assert_eq!(
        refused::<iam::TagUser>("UserName=a&Tags.member.2.Key=k&Tags.member.2.Value=v"),
        "ValidationError 2 validation errors detected: Value at 'tags.1.member.value' failed to satisfy constraint: Member must not be null; \
         Value at 'tags.1.member.key' failed to satisfy constraint: Member must not be null"
    );
}

#[test]
fn the_first_index_eleven_is_ten_gaps_of_which_ten_complaints_are_listed() {
    let text = refused::<iam::TagUser>("UserName=a&Tags.member.11.Key=k&Tags.member.11.Value=v");
    assert!(text.starts_with("ValidationError 10 validation errors detected: "), "{text}");
    assert_eq!(text.matches("Member must not be null").count(), 10);
}

#[test]
fn an_unknown_parameter_or_member_is_ignored() {
    assert_eq!(refused::<iam::TagUser>("UserName=a&Nonsense=1&Tags.member.1.Key=k&Tags.member.1.Value=v&Tags.member.1.Colour=red"), "");
}

#[test]
fn an_empty_list_is_sent_as_an_empty_parameter() {
    assert_eq!(read::<iam::TagUser>("UserName=a&Tags=").tags, []);
    assert_eq!(read::<sts::AssumeRole>(&format!("{ROLE}&Tags=")).tags, Some(Vec::new()));
    assert_eq!(read::<sts::AssumeRole>(ROLE).tags, None);
}

#[test]
fn a_plain_value_is_no_list_and_no_structure() {
    assert!(refused::<iam::TagUser>("UserName=a&Tags=k").starts_with("MalformedInput "));
    assert!(refused::<sts::AssumeRoot>("TargetPrincipal=123456789012&TaskPolicyArn=arn").starts_with("MalformedInput "));
}

#[test]
fn a_parameter_that_is_there_twice_is_refused() {
    assert_eq!(refused::<iam::TagUser>("UserName=a&UserName=b&Tags="), "MalformedInput Duplicate parameter");
    assert_eq!(refused::<iam::UntagUser>("UserName=a&TagKeys.member.1=a&TagKeys.member.01=b"), "MalformedInput Duplicate parameter");
}

#[test]
fn a_form_has_a_greatest_number_of_parameters() {
    let form = |count: usize| (0..count).map(|at| format!("p{at}=")).collect::<Vec<_>>().join("&");
    assert!(Form::parse(form(crate::form::MAX_PARAMETERS).as_bytes()).is_ok());
    assert!(Form::parse(form(crate::form::MAX_PARAMETERS + 1).as_bytes()).is_err());
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    for bad in ["UserName=%ff", "%c3=a", "UserName=%ed%a0%80"] {
        assert!(Form::parse(bad.as_bytes()).is_err(), "{bad}");
    }
}

#[test]
fn maps_are_read_by_entry() {
    let input =
        read::<iam::PutAccountProperties>("Properties.entry.1.key=a&Properties.entry.1.value=b&Properties.entry.2.key=c&Properties.entry.2.value=d");
    assert_eq!(crate::ReadShape::trail(&input), r#"{"properties":{"a":"b","c":"d"}}"#);
    assert!(refused::<iam::PutAccountProperties>("Properties.entry.0.key=a&Properties.entry.0.value=b").starts_with("MalformedInput 0 is not"));
    assert!(refused::<iam::PutAccountProperties>("Properties.entry.1.value=b").starts_with("MalformedInput "));
}

#[test]
fn w10_6_members_that_were_sent_are_known_even_if_unbuilt() {
    let form = Form::parse(
        b"RoleArn=a&Tags=&TransitiveTagKeys=&TransitiveTagKeys.member.1=&ProvidedContexts.member.1.ProviderArn=b&TokenCode=&TokenCodes=2&Unknown=3",
    )
    .unwrap();
    let sent = WireInput::Query(form).sent_members(sts::SERVICE.operation("AssumeRole").unwrap());
    assert_eq!(sent, ["RoleArn", "TransitiveTagKeys", "TokenCode", "ProvidedContexts"]);
    let json = WireInput::Json(br#"{"Email":"a","Tags":[],"RoleName":null,"Other":1}"#);
    assert_eq!(json.sent_members(crate::organizations::SERVICE.operation("CreateAccount").unwrap()), ["Email"]);
}

#[test]
fn malformed_input_is_not_validated() {
    assert!(refused::<sts::AssumeRole>("RoleSessionName=*&DurationSeconds=x").starts_with("MalformedInput "));
    assert_eq!(
        refused::<sts::AssumeRole>(&format!("{ROLE}&DurationSeconds=899")),
        one("Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900")
    );
}
