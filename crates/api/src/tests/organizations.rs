//! awsJson: types are strict, offences are named by a reason.

use crate::{Operation, Protocol, ReadError, ReadShape, WireInput, organizations as api};

fn read<O: Operation>(body: &str) -> Result<O::Input, ReadError> {
    O::Input::read(&WireInput::Json(body.as_bytes()), false)
}

fn refused<O: Operation>(body: &str) -> (&'static str, Option<&'static str>, String) {
    match read::<O>(body) {
        Ok(_) => ("", None, String::new()),
        Err(error) => (error.code(Protocol::AwsJson11).0, error.reason(), error.to_string()),
    }
}

#[test]
fn an_offence_is_named_by_its_reason() {
    for (body, reason) in [
        ("{}", "INPUT_REQUIRED"),
        (r#"{"AccountName":"a","Email":"nobody"}"#, "INVALID_PATTERN"),
        (r#"{"AccountName":"","Email":"a@example.org"}"#, "MIN_LENGTH_EXCEEDED"),
        (r#"{"AccountName":"a","Email":"a@example.org","IamUserAccessToBilling":"MAYBE"}"#, "INVALID_ENUM"),
    ] {
        let (code, found, _) = refused::<api::CreateAccount>(body);
        assert_eq!((code, found), ("InvalidInputException", Some(reason)), "{body}");
    }
    assert_eq!(refused::<api::ListPolicies>(r#"{"Filter":"X"}"#).1, Some("INVALID_ENUM_POLICY_TYPE"));
    assert_eq!(refused::<api::ListAccounts>(r#"{"MaxResults":21}"#).1, Some("MAX_VALUE_EXCEEDED"));
    assert_eq!(refused::<api::DescribeAccount>(r#"{"AccountId":"1"}"#).2, "You provided a value that does not match the required pattern.");
}

#[test]
fn a_value_of_another_type_is_a_serialization_error() {
    for (body, text) in [
        (r#"{"MaxResults":"5"}"#, "STRING_VALUE cannot be converted to Integer"),
        (r#"{"MaxResults":1.5}"#, "NUMBER_VALUE cannot be converted to Integer"),
        (r#"{"NextToken":5}"#, "NUMBER_VALUE cannot be converted to String"),
        (r#"{"NextToken":[]}"#, "Start of list found where not expected"),
        (r#"{"NextToken":{}}"#, "Start of structure or map found where not expected."),
    ] {
        assert_eq!(refused::<api::ListAccounts>(body), ("SerializationException", None, text.to_owned()), "{body}");
    }
    assert_eq!(refused::<api::TagResource>(r#"{"ResourceId":"r-abcd","Tags":{}}"#).0, "SerializationException");
    assert_eq!(refused::<api::TagResource>(r#"{"ResourceId":"r-abcd","Tags":["a"]}"#).0, "SerializationException");
}

#[test]
fn a_body_is_one_object_of_limited_depth_without_a_member_twice() {
    let deep = format!("{{\"a\":{}1{}}}", "[".repeat(40), "]".repeat(40));
    for bad in ["[]", "1", "{", "{}{}", r#"{"NextToken":"a","NextToken":"b"}"#, r#"{"a":{"b":1,"b":2}}"#, &deep, "\u{feff}{}", "\"\\ud800\""] {
        assert_eq!(refused::<api::ListAccounts>(bad).0, "SerializationException", "{bad}");
    }
    for good in ["", "  ", "{}", r#"{"NextToken":null,"Unknown":{"a":[1,2]}}"#] {
        assert!(read::<api::ListAccounts>(good).is_ok(), "{good}");
    }
}

#[test]
fn a_null_element_is_missing() {
    assert_eq!(refused::<api::TagResource>(r#"{"ResourceId":"r-abcd","Tags":[null]}"#).1, Some("INPUT_REQUIRED"));
    assert_eq!(refused::<api::UntagResource>(r#"{"ResourceId":"r-abcd","TagKeys":[null]}"#).1, Some("INPUT_REQUIRED"));
}

#[test]
fn instants_are_seconds_with_a_fraction() {
    let input = read::<api::TerminateResponsibilityTransfer>(r#"{"Id":"rt-abcdefgh","EndTimestamp":1767323045.678}"#).unwrap();
    assert_eq!(input.end_timestamp.unwrap().epoch_millis(), 1_767_323_045_678);
    for bad in ["-1", "1e300", "\"2026-01-02T03:04:05Z\""] {
        let body = format!(r#"{{"Id":"rt-abcdefgh","EndTimestamp":{bad}}}"#);
        assert_eq!(refused::<api::TerminateResponsibilityTransfer>(&body).0, "SerializationException", "{bad}");
    }
}
