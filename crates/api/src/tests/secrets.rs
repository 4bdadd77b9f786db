//! W1.5, W9.1: credentials are in no text, no trail and no `Debug`.

use daypass_names::{SecretText, Timestamp};

use super::{ROLE, read, refused};
use crate::{ReadShape, SERVICES, WriteShape, iam, sts};

const SECRET: &str = "hunter2";

#[test]
fn w1_5_tokens_assertions_and_codes_are_never_echoed() {
    let six = (1..=6).map(|at| format!("&ProvidedContexts.member.{at}.ContextAssertion={SECRET}")).collect::<Vec<_>>().concat();
    let long = SECRET.repeat(20_000);
    for (member, text) in [
        ("tokenCode", refused::<sts::AssumeRole>(&format!("{ROLE}&TokenCode={SECRET}"))),
        ("tokenCode", refused::<sts::GetSessionToken>(&format!("TokenCode={SECRET}"))),
        ("providedContexts", refused::<sts::AssumeRole>(&format!("{ROLE}{six}"))),
        ("contextAssertion", refused::<sts::AssumeRole>(&format!("{ROLE}&ProvidedContexts.member.1.ContextAssertion={long}"))),
        ("webIdentityToken", refused::<sts::AssumeRoleWithWebIdentity>(&format!("{ROLE}&WebIdentityToken={long}"))),
        ("sAMLAssertion", {
            let form =
                format!("RoleArn=arn:aws:iam::123456789012:role/a&PrincipalArn=arn:aws:iam::123456789012:saml-provider/a&SAMLAssertion={long}");
            refused::<sts::AssumeRoleWithSAML>(&form)
        }),
        ("encodedMessage", refused::<sts::DecodeAuthorizationMessage>(&format!("EncodedMessage={long}"))),
        ("password", refused::<iam::CreateLoginProfile>(&format!("UserName=a&Password={long}"))),
        ("authenticationCode1", {
            refused::<iam::EnableMFADevice>(&format!("UserName=a&SerialNumber=123456789&AuthenticationCode1={SECRET}&AuthenticationCode2=123456"))
        }),
    ] {
        assert!(text.starts_with("ValidationError ") && text.contains(&format!("{member}'")), "{member}: {text}");
        assert!(!text.contains(SECRET), "{member}: {text}");
    }
}

#[test]
fn w1_5_a_secret_of_the_wrong_form_is_not_echoed_either() {
    let text = refused::<sts::AssumeRole>(&format!("{ROLE}&DurationSeconds={SECRET}&TokenCode={SECRET}"));
    assert!(text.starts_with("MalformedInput ") && !text.contains(SECRET), "{text}");
}

#[test]
fn secrets_of_an_input_are_in_no_trail_and_no_debug() {
    let input = read::<sts::AssumeRole>(&format!("{ROLE}&TokenCode=123456&SerialNumber=GAHT12345678"));
    assert_eq!(ReadShape::trail(&input), r#"{"roleArn":"arn:aws:iam::123456789012:role/demo","roleSessionName":"ab","serialNumber":"GAHT12345678"}"#);
    assert!(!format!("{input:?}").contains("123456\""));
}

#[test]
fn secrets_of_an_output_are_in_no_trail_and_no_debug() {
    let credentials = sts::Credentials {
        access_key_id: "ASIAEXAMPLE".into(),
        secret_access_key: SecretText::new(SECRET.into()),
        session_token: SecretText::new(SECRET.into()),
        expiration: Timestamp::from_epoch_seconds(1_767_326_645),
    };
    let output = sts::GetSessionTokenResponse { credentials: Some(credentials), ..Default::default() };
    assert_eq!(WriteShape::trail(&output), r#"{"credentials":{"accessKeyId":"ASIAEXAMPLE","expiration":"Jan 2, 2026, 4:04:05 AM"}}"#);
    assert!(!format!("{output:?}").contains(SECRET));
    let device = iam::VirtualMFADevice { base32_string_seed: Some(crate::SecretBytes::new(SECRET.into())), ..Default::default() };
    assert!(!WriteShape::trail(&device).contains("aHVudGVyMg") && !format!("{device:?}").contains("104, 117"));
}

/// A new member of the model that sounds like a credential must be looked at: it is secret, or it is named here.
#[test]
fn what_sounds_like_a_credential_is_secret() {
    const HARMLESS: [&str; 10] = [
        "AllowUsersToChangePassword",
        "AssertionEncryptionMode",
        "GlobalEndpointTokenVersion",
        "MaxPasswordAge",
        "MinimumPasswordLength",
        "MinimumSessionTokenSize",
        "NextToken",
        "PasswordResetRequired",
        "PasswordReusePrevention",
        // The id of a key, and no key.
        "RemovePrivateKey",
    ];
    for service in SERVICES {
        for operation in service.operations {
            for member in operation.input {
                let sounds =
                    ["Password", "Token", "Assertion", "Secret", "PrivateKey", "AuthenticationCode"].iter().any(|word| member.name.contains(word));
                assert!(!sounds || member.kind.sensitive || HARMLESS.contains(&member.name), "{}.{}", operation.name, member.name);
            }
        }
    }
}
