//! Whatever arrives, the readers answer; they never panic and never hang.

use proptest::prelude::*;

use super::vectors::read_by_name;
use crate::{Form, Pattern, SERVICES, WireInput, form::MAX_PARAMETERS, iam, pattern::MAX_EXPRESSION_BYTES, sts};

/// Names that look like parameters: real members, wrappers, indices and noise.
fn name() -> impl Strategy<Value = String> {
    let members: Vec<&'static str> = SERVICES
        .iter()
        .flat_map(|service| service.operations.iter())
        .flat_map(|operation| operation.input.iter().map(|member| member.wire))
        .collect();
    let part = prop_oneof![
        4 => proptest::sample::select(members),
        3 => proptest::sample::select(vec!["member", "entry", "Key", "Value", "key", "value", "arn"]),
        3 => proptest::sample::select(vec!["0", "1", "01", "2", "11", "12", "-1", "+1", "99999999999999999999", "", "é"]),
    ];
    proptest::collection::vec(part, 1..6).prop_map(|parts| parts.join("."))
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(|number| serde_json::Number::from_f64(number).map_or(serde_json::Value::Null, Into::into)),
        ".{0,20}".prop_map(Into::into),
    ];
    let members: Vec<&'static str> =
        crate::organizations::SERVICE.operations.iter().flat_map(|operation| operation.input.iter().map(|member| member.wire)).collect();
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
            proptest::collection::vec((proptest::sample::select(members.clone()), inner), 0..6).prop_map(|pairs| pairs
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect::<serde_json::Map<_, _>>()
                .into()),
        ]
    })
}

proptest! {
    #[test]
    fn no_form_makes_a_reader_panic(pairs in proptest::collection::vec((name(), ".{0,12}"), 0..12), of_sts in any::<bool>()) {
        let text: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if let Ok(form) = Form::parse(text.join("&").as_bytes()) {
            let service = if of_sts { &sts::SERVICE } else { &iam::SERVICE };
            let wire = WireInput::Query(form);
            for operation in service.operations {
                let _ = read_by_name(service.name, operation.name, &wire).map_err(|error| error.to_string());
            }
        }
    }

    #[test]
    fn no_bytes_make_the_form_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Form::parse(&bytes);
    }

    #[test]
    fn no_json_makes_a_reader_panic(body in json()) {
        let body = body.to_string();
        for operation in crate::organizations::SERVICE.operations {
            let _ = read_by_name("organizations", operation.name, &WireInput::Json(body.as_bytes())).map_err(|error| error.to_string());
        }
    }
}

#[test]
fn the_largest_form_is_read_in_bounded_work() {
    // Every index skips as far as it may, in every element: the most that a request can make the reader build.
    let pairs: Vec<String> = (1..=MAX_PARAMETERS).map(|at| format!("ContextEntries.member.{}.ContextKeyName=k", at * 11)).collect();
    let text = pairs.join("&");
    let wire = WireInput::Query(Form::parse(text.as_bytes()).unwrap());
    let error = read_by_name("iam", "SimulateCustomPolicy", &wire).unwrap_err().to_string();
    assert!(error.len() < 4096, "{}", error.len());
}

#[test]
fn a_text_beyond_the_limit_is_never_held_against_an_expression() {
    let pattern = Pattern::expression("(ab)*");
    let longest = "ab".repeat(MAX_EXPRESSION_BYTES / 2);
    assert!(pattern.matches(&longest));
    assert!(!pattern.matches(&format!("{longest}ab")));
}
