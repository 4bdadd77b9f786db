//! Answers in each form.

use daypass_names::Timestamp;

use crate::{AnswerForm, Nothing, Operation, WireError, WriteShape, iam, organizations, sts};

fn written<O: Operation>(output: &O::Output, json: bool) -> String {
    let form = AnswerForm::of(O::MODEL.service, json);
    String::from_utf8(form.write_output(O::MODEL, output, "id")).unwrap()
}

fn identity() -> sts::GetCallerIdentityResponse {
    sts::GetCallerIdentityResponse { arn: Some("a<b>&\"c\"\r\u{1}\u{fffe}é".into()), ..Default::default() }
}

#[test]
fn a_query_answer_is_wrapped_and_escaped() {
    assert_eq!(
        written::<sts::GetCallerIdentity>(&identity(), false),
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
         <Arn>a&lt;b&gt;&amp;&quot;c&quot;&#xD;\u{fffd}\u{fffd}é</Arn></GetCallerIdentityResult>\
         <ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></GetCallerIdentityResponse>"
    );
}

#[test]
fn a_query_answer_may_be_json_with_epoch_numbers() {
    assert_eq!(
        written::<sts::GetCallerIdentity>(&sts::GetCallerIdentityResponse { account: Some("1".into()), ..Default::default() }, true),
        r#"{"GetCallerIdentityResponse":{"GetCallerIdentityResult":{"Account":"1"},"ResponseMetadata":{"RequestId":"id"}}}"#
    );
    let token = sts::GetWebIdentityTokenResponse { expiration: Some(Timestamp::from_epoch_millis(1_767_323_045_999)), ..Default::default() };
    assert!(written::<sts::GetWebIdentityToken>(&token, true).contains(r#""Expiration":1767323045}"#));
    assert!(written::<sts::GetWebIdentityToken>(&token, false).contains("<Expiration>2026-01-02T03:04:05Z</Expiration>"));
}

#[test]
fn an_operation_without_output_has_no_result() {
    assert_eq!(
        written::<iam::DeleteUser>(&Nothing, false),
        "<DeleteUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata>\
         </DeleteUserResponse>"
    );
    assert_eq!(written::<iam::DeleteUser>(&Nothing, true), r#"{"DeleteUserResponse":{"ResponseMetadata":{"RequestId":"id"}}}"#);
    assert_eq!(written::<organizations::CloseAccount>(&Nothing, false), "");
}

#[test]
fn an_empty_list_is_present_and_an_absent_member_is_not() {
    let users = iam::ListUsersResponse { is_truncated: Some(false), ..Default::default() };
    let text = written::<iam::ListUsers>(&users, false);
    assert!(text.contains("<ListUsersResult><Users/><IsTruncated>false</IsTruncated></ListUsersResult>"), "{text}");
}

#[test]
fn root_has_no_name_and_no_path() {
    let user = iam::User { user_id: "123456789012".into(), arn: "arn:aws:iam::123456789012:root".into(), ..Default::default() };
    let text = written::<iam::GetUser>(&iam::GetUserResponse { user }, false);
    assert!(!text.contains("<Path>") && !text.contains("<UserName>"), "{text}");
}

#[test]
fn an_error_has_no_declaration_and_its_request_id_beside_it() {
    let form = AnswerForm::of(&sts::SERVICE, false);
    let body =
        form.write_error(&WireError { code: "AccessDenied", status: 403, message: "a<b&\u{1}", details: &[], host_id: "", reason: None }, "id");
    assert_eq!(
        String::from_utf8(body).unwrap(),
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <Error>\n    <Type>Sender</Type>\n    <Code>AccessDenied</Code>\n    \
         <Message>a&lt;b&amp;\u{fffd}</Message>\n  </Error>\n  <RequestId>id</RequestId>\n</ErrorResponse>\n"
    );
}

#[test]
fn an_error_in_json_follows_its_protocol() {
    let error =
        WireError { code: "InvalidInputException", status: 500, message: "a\"\u{0}\u{7f}\u{2028}", details: &[], host_id: "", reason: Some("X") };
    let text = |form: AnswerForm| String::from_utf8(form.write_error(&error, "id")).unwrap();
    assert_eq!(
        text(AnswerForm::of(&sts::SERVICE, true)),
        r#"{"Error":{"Code":"InvalidInputException","Message":"a\"\u0000\u007f\u2028","Type":"Receiver"},"RequestId":"id"}"#
    );
    assert_eq!(
        text(AnswerForm::of(&organizations::SERVICE, false)),
        r#"{"__type":"InvalidInputException","Message":"a\"\u0000\u007f\u2028","Reason":"X"}"#
    );
}

#[test]
fn a_trail_that_shows_nothing_is_null() {
    assert_eq!(WriteShape::trail(&Nothing), "null");
    assert_eq!(WriteShape::trail(&sts::GetCallerIdentityResponse::default()), "null");
}
