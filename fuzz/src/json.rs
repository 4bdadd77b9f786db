//! awsJson bodies: the inputs of operations of Organizations.

use daypass_api::{Operation, ReadError, ReadShape, WireInput, organizations};

pub(crate) fn target(bytes: &[u8]) {
    let Some((choice, body)) = crate::choice(bytes) else { return };
    let wire = WireInput::Json(body);
    match choice % 8 {
        0 => one::<organizations::CreateAccount>(&wire, body),
        1 => one::<organizations::ListAccounts>(&wire, body),
        2 => one::<organizations::ListCreateAccountStatus>(&wire, body),
        3 => one::<organizations::TagResource>(&wire, body),
        4 => one::<organizations::InviteAccountToOrganization>(&wire, body),
        5 => one::<organizations::CreatePolicy>(&wire, body),
        6 => one::<organizations::ListHandshakesForAccount>(&wire, body),
        _ => one::<organizations::CloseAccount>(&wire, body),
    }
}

/// Reads twice, and beside another reader of JSON: nothing is read that is none.
fn one<O: Operation>(wire: &WireInput<'_>, body: &[u8]) {
    let read = || O::Input::read(wire, O::MODEL.service.echoes_values);
    match (read(), read()) {
        (Ok(input), Ok(again)) => {
            let trail = input.trail();
            assert_eq!(trail, again.trail());
            serde_json::from_str::<serde_json::Value>(&trail).expect("the trail is JSON");
            let blank = body.iter().all(u8::is_ascii_whitespace);
            assert!(blank || serde_json::from_slice::<serde_json::Value>(body).is_ok_and(|value| value.is_object()));
        }
        (Err(error), Err(again)) => {
            assert_eq!(error, again);
            assert!(!matches!(&error, ReadError::Invalid(complaints) if complaints.is_empty()));
        }
        _ => panic!("read once, refused once"),
    }
    let _ = wire.sent_members(O::MODEL);
}
