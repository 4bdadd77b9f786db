//! Recorded texts and shapes of the wire.

use crate::{AnswerForm, Form, Operation, ReadShape, WireError, WireInput, iam, sts};

fn refused<O: Operation>(form: &str) -> String {
    let wire = WireInput::Query(Form::parse(form.as_bytes()).unwrap());
    match O::Input::read(&wire, O::MODEL.service.echoes_values) {
        Ok(_) => String::new(),
        Err(error) => format!("{} {error}", error.code(O::MODEL.service.protocol).0),
    }
}

const ROLE: &str = "RoleArn=arn:aws:iam::123456789012:role/demo";

#[test]
fn sts_echoes_the_value_and_the_pattern() {
    assert_eq!(
        refused::<sts::AssumeRole>(&format!("{ROLE}&RoleSessionName=Session1:2")),
        "ValidationError 1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy \
         regular expression pattern: [\\w+=,.@-]*"
    );
}

#[test]
fn a_missing_member_is_null() {
    assert_eq!(
        refused::<sts::AssumeRole>("RoleSessionName=abc"),
        "ValidationError 1 validation error detected: Value null at 'roleArn' failed to satisfy constraint: Member must not be null"
    );
}

#[test]
fn integers_are_read_as_aws_reads_them() {
    for good in ["900", "0900", "%2B900"] {
        assert_eq!(refused::<sts::AssumeRole>(&format!("{ROLE}&RoleSessionName=ab&DurationSeconds={good}")), "", "{good}");
    }
    for bad in ["", "9e2", "900.0", "+900", "99999999999"] {
        assert!(refused::<sts::AssumeRole>(&format!("{ROLE}&RoleSessionName=ab&DurationSeconds={bad}")).starts_with("MalformedInput"), "{bad}");
    }
    assert!(
        refused::<sts::AssumeRole>(&format!("{ROLE}&RoleSessionName=ab&DurationSeconds=899"))
            .contains("Member must have value greater than or equal to 900")
    );
}

#[test]
fn list_indices_are_read_as_aws_reads_them() {
    let base = "UserName=a&Tags.member.";
    for (index, text) in [
        ("0.Key=a", "MalformedInput 0 is not a valid index"),
        ("-1.Key=a", "MalformedInput Key -1 may not have a leading '-'"),
        ("1.0.Key=a", "MalformedInput Two index elements may not occur back to back"),
        ("49.Key=a", "MalformedInput Excessively sparse input would skip 48 list elements"),
    ] {
        assert_eq!(refused::<iam::TagUser>(&format!("{base}{index}")), text);
    }
    assert_eq!(refused::<iam::TagUser>(&format!("{base}01.Key=a&Tags.member.1.Value=b")), "");
}

#[test]
fn w1_5_secrets_are_never_echoed() {
    let text = refused::<sts::AssumeRole>(&format!("{ROLE}&RoleSessionName=ab&TokenCode=hunter2"));
    assert!(text.contains("'tokenCode'") && !text.contains("hunter2"), "{text}");
}

#[test]
fn an_error_has_no_declaration_and_its_request_id_beside_it() {
    let form = AnswerForm::of(&sts::SERVICE, false);
    let body = form.write_error(&WireError { code: "AccessDenied", status: 403, message: "a<b&\u{1}", reason: None }, "id");
    assert_eq!(
        String::from_utf8(body).unwrap(),
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <Error>\n    <Type>Sender</Type>\n    <Code>AccessDenied</Code>\n    \
         <Message>a&lt;b&amp;\u{fffd}</Message>\n  </Error>\n  <RequestId>id</RequestId>\n</ErrorResponse>\n"
    );
}

#[test]
fn every_operation_is_found_by_its_name() {
    for service in crate::SERVICES {
        for operation in service.operations {
            assert_eq!(service.operation(operation.name).map(|found| found.name), Some(operation.name));
        }
    }
    assert_eq!((iam::SERVICE.operations.len(), sts::SERVICE.operations.len()), (180, 11));
    assert!(!sts::SERVICE.operation("AssumeRoleWithSAML").unwrap().signed);
}
