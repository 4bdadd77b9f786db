//! CloudTrail records, derived from events when they are read (regions-audit §2); they are stored nowhere.
//!
//! An event stands for none, one or two records. None: what AWS shows to no customer, such as calls that were not understood, the
//! operator's commands and the journal's own events. Two: an AssumeRole into another account, which the caller's account and the
//! role's each see. The ids come from the event's link, so that the same event always gives the same records.

mod event;
mod identity;
mod s3;

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use self::event::Event;
use super::{chain::Hash, line::Line};

/// `eventVersion` of April 2026.
const EVENT_VERSION: &str = "1.11";
/// Request parameters and response elements beyond this are left out (regions-audit §2: 100 KB).
const MAX_ELEMENTS_BYTES: usize = 100 * 1024;

/// The records that a line of the journal stands for, the caller's copy first.
pub fn records(line: &[u8]) -> Vec<Value> {
    let Some(line) = Line::parse(line) else { return Vec::new() };
    match Event::read(line.body) {
        Some(event) => derive(&event, &line.head.link),
        None => Vec::new(),
    }
}

fn derive(event: &Event, link: &Hash) -> Vec<Value> {
    // W10.5: an unknown role and one that refuses leave the same records, so the role's account sees only what succeeded.
    let other = event.other_account();
    let Some(account) = event.caller.account.as_deref() else { return Vec::new() };
    let Some(identity) = identity::full(&event.caller) else { return Vec::new() };
    let shared = other.map(|_| uuid(link, "shared"));
    let mut records = vec![record(event, identity, account, &uuid(link, "caller"), shared.as_deref())];
    if let Some(other) = other {
        records.push(record(event, identity::foreign(&event.caller), other, &uuid(link, "owner"), shared.as_deref()));
    }
    records
}

fn record(event: &Event, identity: Value, recipient: &str, id: &str, shared: Option<&str>) -> Value {
    let mut record = Map::new();
    let mut put = |name: &str, value: Value| record.insert(name.to_owned(), value);
    put("eventVersion", EVENT_VERSION.into());
    put("userIdentity", identity);
    put("eventTime", event.time_in_seconds().into());
    put("eventSource", format!("{}.amazonaws.com", event.service).into());
    let is_s3 = event.service == "s3";
    let is_data = is_s3 && s3::is_data(&event.operation);
    put("eventName", if is_s3 { s3::name(&event.operation).into() } else { event.operation.as_str().into() });
    put("awsRegion", event.region.as_str().into());
    put("sourceIPAddress", event.source.as_str().into());
    if let Some(agent) = &event.agent {
        put("userAgent", agent.as_str().into());
    }
    if let Some(code) = event.error_code() {
        put("errorCode", code.into());
        put("errorMessage", event.message.as_deref().unwrap_or_default().into());
    }
    put("requestParameters", elements(if is_s3 { s3::parameters(event) } else { event.request.clone() }.as_ref()));
    put("responseElements", elements(event.shown_response()));
    if event.service == "sts" {
        let details = json!({ "awsServingRegion": event.region, "endpointType": event.endpoint });
        put("additionalEventData", json!({ "RequestDetails": details }));
    }
    put("requestID", if is_s3 { s3::request_id(&event.id).into() } else { event.id.as_str().into() });
    put("eventID", id.into());
    put("readOnly", event.read_only.into());
    if let (Some(arn), Some(account)) = (event.role_arn(), event.role_account())
        && event.is_done()
    {
        put("resources", json!([{ "accountId": account, "type": "AWS::IAM::Role", "ARN": arn }]));
    }
    if is_s3 && let Some(resources) = s3::resources(event) {
        put("resources", resources);
    }
    put("eventType", "AwsApiCall".into());
    put("managementEvent", (!is_data).into());
    put("recipientAccountId", recipient.into());
    if let Some(shared) = shared {
        put("sharedEventID", shared.into());
    }
    put("eventCategory", if is_data { "Data" } else { "Management" }.into());
    if let Some(tls) = &event.tls {
        put("tlsDetails", json!({ "tlsVersion": tls.version, "cipherSuite": tls.cipher, "clientProvidedHostHeader": event.host }));
    }
    Value::Object(record)
}

/// An empty object is `null` in the trail; one that is too large is left out.
fn elements(value: Option<&Value>) -> Value {
    match value {
        Some(Value::Object(object)) if !object.is_empty() => {
            let value = Value::Object(object.clone());
            if value.to_string().len() > MAX_ELEMENTS_BYTES { Value::Null } else { value }
        }
        Some(_) | None => Value::Null,
    }
}

/// An id that follows from the event's link: RFC 9562 version 8.
fn uuid(link: &Hash, purpose: &str) -> String {
    let hash: Hash = Sha256::new().chain_update(b"daypass cloudtrail ").chain_update(purpose).chain_update(link).finalize().into();
    let text = hex::encode(hash);
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    // Version and variant stand in for one digit each.
    format!("{}-{}-8{}-a{}-{}", part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32))
}
