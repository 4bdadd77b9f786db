//! CloudTrail records as regions-audit §2 has them.

use serde_json::{Value, json};

use crate::journal::{
    chain::{Head, hash_body},
    cloudtrail::records,
    line,
};

fn line_of(event: &Value) -> Vec<u8> {
    let body = serde_json::to_vec(event).unwrap();
    let mut head = Head::genesis();
    head.advance(&hash_body(&body), None);
    let mut line = Vec::new();
    line::write(&mut line, &head, None, &body);
    line.pop();
    line
}

fn user() -> Value {
    json!({ "type": "User", "id": "AIDA000000000000BOB00", "arn": "arn:aws:iam::111122223333:user/Bob", "account": "111122223333",
        "key": "AKIA00000000000000AA", "name": "Bob" })
}

fn assume_role(role: &str) -> Value {
    json!({ "v": 1, "id": "c0ffee00-0000-4000-8000-000000000000", "time": "2026-01-02T03:04:05.678Z", "revision": 7, "service": "sts",
        "version": "2011-06-15", "operation": "AssumeRole", "readOnly": true, "region": "us-east-2", "endpoint": "regional",
        "host": "sts.us-east-2.amazonaws.com", "source": "192.0.2.101", "secure": true, "agent": "aws-cli/2",
        "tls": { "version": "TLSv1.3", "cipher": "TLS_AES_128_GCM_SHA256" }, "caller": user(), "outcome": "done", "status": 200,
        "request": { "roleArn": role, "roleSessionName": "s" },
        "response": { "credentials": { "accessKeyId": "ASIA00000000000000AA", "expiration": "Jan 2, 2026, 4:04:05 AM" } } })
}

#[test]
fn a_role_of_the_same_account_is_one_record() {
    let event = assume_role("arn:aws:iam::111122223333:role/R");
    let made = records(&line_of(&event));
    let [record] = made.as_slice() else { panic!("{made:?}") };
    let mut expected = json!({ "eventVersion": "1.11",
        "userIdentity": { "type": "IAMUser", "principalId": "AIDA000000000000BOB00", "arn": "arn:aws:iam::111122223333:user/Bob",
            "accountId": "111122223333", "accessKeyId": "AKIA00000000000000AA", "userName": "Bob" },
        "eventTime": "2026-01-02T03:04:05Z", "eventSource": "sts.amazonaws.com", "eventName": "AssumeRole", "awsRegion": "us-east-2",
        "sourceIPAddress": "192.0.2.101", "userAgent": "aws-cli/2", "requestParameters": event["request"], "responseElements": event["response"],
        "additionalEventData": { "RequestDetails": { "awsServingRegion": "us-east-2", "endpointType": "regional" } },
        "requestID": "c0ffee00-0000-4000-8000-000000000000", "eventID": null, "readOnly": true,
        "resources": [{ "accountId": "111122223333", "type": "AWS::IAM::Role", "ARN": "arn:aws:iam::111122223333:role/R" }],
        "eventType": "AwsApiCall", "managementEvent": true, "recipientAccountId": "111122223333", "eventCategory": "Management",
        "tlsDetails": { "tlsVersion": "TLSv1.3", "cipherSuite": "TLS_AES_128_GCM_SHA256", "clientProvidedHostHeader": "sts.us-east-2.amazonaws.com" } });
    expected["eventID"] = record["eventID"].clone();
    assert_eq!(*record, expected);
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(record), names(&expected));
}

#[test]
fn a_role_of_another_account_is_a_record_for_each_account() {
    let line = line_of(&assume_role("arn:aws:iam::444455556666:role/path/R"));
    let made = records(&line);
    let [caller, owner] = made.as_slice() else { panic!("{made:?}") };
    assert_eq!((&caller["recipientAccountId"], &owner["recipientAccountId"]), (&json!("111122223333"), &json!("444455556666")));
    assert_eq!(caller["userIdentity"]["type"], "IAMUser");
    assert_eq!(owner["userIdentity"], json!({ "type": "AWSAccount", "principalId": "AIDA000000000000BOB00", "accountId": "111122223333" }));
    assert!(caller["sharedEventID"].is_string());
    assert_eq!(caller["sharedEventID"], owner["sharedEventID"]);
    assert_ne!(caller["eventID"], owner["eventID"]);
    assert_eq!(owner["responseElements"], caller["responseElements"]);
    // Derived again: the same.
    assert_eq!(records(&line), made);
    let id = caller["eventID"].as_str().unwrap();
    assert_eq!(id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
}

/// W10.5: in both accounts' trails a role that does not exist looks like one that refuses.
#[test]
fn w10_5_a_refused_role_is_a_record_of_the_callers_account_only() {
    let mut event = assume_role("arn:aws:iam::444455556666:role/R");
    event["outcome"] = "refused".into();
    event["code"] = "AccessDenied".into();
    event["message"] = "User: arn:aws:iam::111122223333:user/Bob is not authorized to perform: sts:AssumeRole".into();
    event.as_object_mut().unwrap().remove("response");
    let made = records(&line_of(&event));
    let [record] = made.as_slice() else { panic!("{made:?}") };
    assert_eq!((&record["errorCode"], &record["responseElements"]), (&json!("AccessDenied"), &Value::Null));
    assert!(record.get("resources").is_none() && record.get("sharedEventID").is_none());
}

#[test]
fn iam_errors_are_named_by_their_class() {
    for (code, named) in [("NoSuchEntity", "NoSuchEntityException"), ("AccessDenied", "AccessDenied"), ("ValidationError", "ValidationError")] {
        let mut event = assume_role("");
        event["service"] = "iam".into();
        event["operation"] = "GetRole".into();
        event["outcome"] = "refused".into();
        event["code"] = code.into();
        let made = records(&line_of(&event));
        assert_eq!(made[0]["errorCode"], named);
        assert!(made[0].get("resources").is_none() && made[0].get("additionalEventData").is_none());
    }
}

#[test]
fn a_role_session_tells_its_issuer_and_source_identity() {
    let mut event = assume_role("");
    event["operation"] = "GetCallerIdentity".into();
    event["request"] = json!({});
    event["response"] = json!({ "userId": "AROA000000000000000AA:s" });
    event["caller"] = json!({ "type": "AssumedRole", "id": "AROA000000000000000AA:s", "arn": "arn:aws:sts::111122223333:assumed-role/R/s",
        "account": "111122223333", "key": "ASIA00000000000000AA",
        "issuer": { "id": "AROA000000000000000AA", "arn": "arn:aws:iam::111122223333:role/p/R", "account": "111122223333", "name": "R" },
        "session": { "created": "2026-01-02T03:00:00Z", "mfa": false, "sourceIdentity": "x" } });
    let record = records(&line_of(&event)).remove(0);
    assert_eq!((&record["requestParameters"], &record["responseElements"]), (&Value::Null, &Value::Null));
    assert_eq!(
        record["userIdentity"]["sessionContext"],
        json!({ "sessionIssuer": { "type": "Role", "principalId": "AROA000000000000000AA", "arn": "arn:aws:iam::111122223333:role/p/R",
            "accountId": "111122223333", "userName": "R" },
            "attributes": { "creationDate": "2026-01-02T03:00:00Z", "mfaAuthenticated": "false" }, "sourceIdentity": "x" })
    );
}

#[test]
fn root_is_named_by_its_account() {
    let mut event = assume_role("");
    event["caller"] = json!({ "type": "Account", "id": "111122223333", "arn": "arn:aws:iam::111122223333:root", "account": "111122223333", "key": "AKIA00000000000000AA" });
    let identity = &records(&line_of(&event))[0]["userIdentity"];
    assert_eq!((&identity["type"], &identity["principalId"]), (&json!("Root"), &json!("111122223333")));
}

#[test]
fn what_no_customer_sees_is_no_record() {
    let mut unread = assume_role("");
    unread["operation"] = "Unknown".into();
    let mut operator = assume_role("");
    operator["caller"] = json!({ "type": "Operator", "id": "operator", "arn": "operator" });
    let mut newer = assume_role("");
    newer["v"] = 2.into();
    for event in [unread, operator, newer, json!({ "journal": "opened", "time": "", "torn": 0 })] {
        assert!(records(&line_of(&event)).is_empty(), "{event}");
    }
    assert!(records(b"{}").is_empty());
}

#[test]
fn a_call_of_s3_names_bucket_and_object_and_is_a_data_event() {
    let mut event = assume_role("");
    for (name, value) in [
        ("service", json!("s3")),
        ("operation", json!("GetObject")),
        ("host", json!("127.0.0.1:4747")),
        ("request", json!({ "bucketName": "productionapp", "key": "a/b" })),
        (
            "decisions",
            json!([{ "action": "s3:GetObject", "resource": "arn:aws:s3:::productionapp/a/b", "effect": "allow", "account": "444455556666" }]),
        ),
    ] {
        event[name] = value;
    }
    let made = records(&line_of(&event));
    // Reading another account's bucket is on record in both accounts.
    let [caller, owner] = made.as_slice() else { panic!("{made:?}") };
    assert_eq!((&caller["recipientAccountId"], &owner["recipientAccountId"]), (&json!("111122223333"), &json!("444455556666")));
    assert_eq!((&caller["eventName"], &caller["eventCategory"], &caller["managementEvent"]), (&json!("GetObject"), &json!("Data"), &json!(false)));
    assert_eq!(caller["requestParameters"], json!({ "bucketName": "productionapp", "key": "a/b", "Host": "127.0.0.1:4747" }));
    assert_eq!(
        caller["resources"],
        json!([{ "type": "AWS::S3::Object", "ARN": "arn:aws:s3:::productionapp/a/b" },
            { "type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::productionapp", "accountId": "444455556666" }])
    );
    assert_eq!(caller["requestID"], "C0FFEE0000004000");
    event["operation"] = "ListObjectsV2".into();
    assert_eq!(records(&line_of(&event))[0]["eventName"], "ListObjects");
    event["operation"] = "PutBucketPolicy".into();
    assert_eq!(records(&line_of(&event))[0]["eventCategory"], "Management");
}
