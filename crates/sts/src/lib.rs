//! The Security Token Service: one file per action.
//!
//! It says what each action asks and how it is performed. It never opens a token and never decides; credentials are minted by the
//! kernel, which takes the proof of authorization.

mod assume_role;
mod credentials;
mod get_access_key_info;
mod get_caller_identity;
mod get_session_token;
mod session_policy;

use daypass_api::sts;
use daypass_kernel::service::{Action, Service};

/// The service with its built operations.
pub fn service() -> Service {
    Service::new(&sts::SERVICE)
        .with::<sts::AssumeRole>(Action::reads(assume_role::asks, assume_role::perform).without(&[
            "Tags",
            "TransitiveTagKeys",
            "SerialNumber",
            "TokenCode",
            "SourceIdentity",
            "ProvidedContexts",
            "MinimumSessionTokenSize",
        ]))
        .with::<sts::GetSessionToken>(Action::reads(get_session_token::asks, get_session_token::perform).without(&[
            "SerialNumber",
            "TokenCode",
            "MinimumSessionTokenSize",
        ]))
        .with::<sts::GetAccessKeyInfo>(Action::reads(get_access_key_info::asks, get_access_key_info::perform))
        .with::<sts::GetCallerIdentity>(Action::reads(get_caller_identity::asks, get_caller_identity::perform))
}
