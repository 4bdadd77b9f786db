//! Query forms: the pairs, and the inputs of operations of STS and IAM that are read from them.

use daypass_api::{Form, Operation, ReadShape, WireInput, iam, sts};

/// How long a refusal may be: its complaints repeat values of STS, so it grows with the form and not faster.
const MOST_TEXT_PER_BYTE: usize = 512;

pub(crate) fn target(bytes: &[u8]) {
    let Some((choice, bytes)) = crate::choice(bytes) else { return };
    let Ok(form) = Form::parse(bytes) else { return };
    for name in ["Action", "Version", "", "Tags.member.1.Key"] {
        let _ = form.get(name);
    }
    let wire = WireInput::Query(form);
    read(choice, &wire, bytes.len());
}

macro_rules! operations {
    ($choice:expr, $wire:expr, $length:expr, $($at:literal => $operation:ty),+ $(,)?) => {
        match $choice { $($at => one::<$operation>($wire, $length),)+ _ => {} }
    };
}

fn read(choice: u8, wire: &WireInput<'_>, length: usize) {
    operations!(choice % 16, wire, length,
        0 => sts::AssumeRole,
        1 => sts::AssumeRoleWithSAML,
        2 => sts::AssumeRoleWithWebIdentity,
        3 => sts::GetFederationToken,
        4 => sts::GetSessionToken,
        5 => sts::GetAccessKeyInfo,
        6 => iam::CreateUser,
        7 => iam::CreateRole,
        8 => iam::PutRolePolicy,
        9 => iam::TagRole,
        10 => iam::UntagUser,
        11 => iam::ListPolicies,
        12 => iam::SimulateCustomPolicy,
        13 => iam::CreateOpenIDConnectProvider,
        14 => iam::UpdateLoginProfile,
        15 => iam::GetAccountAuthorizationDetails,
    );
}

/// Reads twice: the same input or the same refusal; what is recorded of it is JSON.
fn one<O: Operation>(wire: &WireInput<'_>, length: usize) {
    let read = || O::Input::read(wire, O::MODEL.service.echoes_values);
    match (read(), read()) {
        (Ok(input), Ok(again)) => {
            let trail = input.trail();
            assert_eq!(trail, again.trail());
            serde_json::from_str::<serde_json::Value>(&trail).expect("the trail is JSON");
        }
        (Err(error), Err(again)) => {
            assert_eq!(error, again);
            let text = error.to_string();
            assert!(text.len() <= (length + 64) * MOST_TEXT_PER_BYTE, "{} bytes of refusal for {length}", text.len());
        }
        _ => panic!("read once, refused once"),
    }
    let _ = wire.sent_members(O::MODEL);
}
