//! What botocore's own serialiser sends, for every operation and with every member.

use crate::{Form, ReadError, SERVICES, WireInput, iam, organizations, sts};

/// Made by `tools/request_vectors.py`.
const REQUESTS: &str = include_str!("../../tests/vectors/botocore-requests.jsonl");

pub(super) fn read_by_name(service: &str, operation: &str, wire: &WireInput<'_>) -> Result<String, ReadError> {
    match service {
        "sts" => sts::read_by_name(operation, wire),
        "iam" => iam::read_by_name(operation, wire),
        "organizations" => organizations::read_by_name(operation, wire),
        other => panic!("no service {other}"),
    }
}

#[test]
fn every_operation_takes_what_botocore_sends_with_every_member() {
    let mut seen = 0;
    for line in REQUESTS.lines() {
        let (service, name, members, body): (String, String, Vec<String>, String) = serde_json::from_str(line).unwrap();
        let operation = SERVICES.iter().find(|model| model.name == service).and_then(|model| model.operation(&name)).unwrap();
        let wire = match service.as_str() {
            "organizations" => WireInput::Json(body.as_bytes()),
            _ => WireInput::Query(Form::parse(body.as_bytes()).unwrap()),
        };
        let trail = read_by_name(&service, &name, &wire).unwrap_or_else(|error| panic!("{service}.{name}: {error}\n{body}"));
        assert_eq!(wire.sent_members(operation), members, "{service}.{name}");
        let shown: serde_json::Value = serde_json::from_str(&trail).unwrap();
        let open: Vec<&str> = operation.input.iter().filter(|member| !member.kind.sensitive).map(|member| member.path).collect();
        let shown: Vec<&str> = shown.as_object().map(|members| members.keys().map(String::as_str).collect()).unwrap_or_default();
        assert_eq!(shown, open, "{service}.{name}");
        seen += 1;
    }
    assert_eq!(seen, SERVICES.iter().flat_map(|service| service.operations).filter(|operation| operation.rest.is_none()).count());
}

/// A member less: whoever is required is missed, and nobody else.
#[test]
fn a_request_without_anything_misses_its_required_members_only() {
    for service in SERVICES {
        for operation in service.operations.iter().filter(|operation| operation.rest.is_none()) {
            let wire = if service.name == "organizations" { WireInput::Json(b"{}") } else { WireInput::Query(Form::default()) };
            match read_by_name(service.name, operation.name, &wire) {
                Ok(trail) => assert_eq!(trail, "null", "{}", operation.name),
                Err(ReadError::InvalidInput { reason, .. }) => assert_eq!(reason, "INPUT_REQUIRED", "{}", operation.name),
                Err(error) => assert!(!error.to_string().replace("Member must not be null", "").contains("Member"), "{error}"),
            }
        }
    }
}
