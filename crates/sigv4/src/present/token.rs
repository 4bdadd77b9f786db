//! The session token: one, in one place.

use daypass_names::SessionToken;

use super::{PresentedToken, TokenPlace};
use crate::{
    canonical::{HEADER_TOKEN, QUERY_TOKEN, query::parameters},
    error::SigError,
    head::Head,
    limits::MAX_TOKEN_BYTES,
};

/// W2.3: a token in both header and query, or twice in one of them, is refused, in whatever case its parameter is written.
pub(crate) fn read(head: &Head<'_>) -> Result<Option<PresentedToken>, SigError> {
    let mut in_query = parameters(head.query).filter(|parameter| parameter.name().eq_ignore_ascii_case(QUERY_TOKEN.as_bytes()));
    let mut in_header = head.all(HEADER_TOKEN);
    let found = (in_header.next(), in_query.next());
    if in_header.next().is_some() || in_query.next().is_some() {
        return Err(SigError::TokenTwice);
    }
    match found {
        (None, None) => Ok(None),
        (Some(_), Some(_)) => Err(SigError::TokenTwice),
        (Some(value), None) => {
            let text = std::str::from_utf8(value.trim_ascii()).map_err(|_| SigError::TokenForm)?;
            presented(text.to_owned(), TokenPlace::Header).map(Some)
        }
        // Another spelling is no token to anyone, and is signed like every other parameter.
        (None, Some(parameter)) if !parameter.is_named(QUERY_TOKEN) => Ok(None),
        (None, Some(parameter)) => presented(parameter.value(), TokenPlace::Query).map(Some),
    }
}

fn presented(text: String, place: TokenPlace) -> Result<PresentedToken, SigError> {
    if text.len() > MAX_TOKEN_BYTES || !text.is_ascii() {
        return Err(SigError::TokenForm);
    }
    Ok(PresentedToken { token: SessionToken::new(text), place })
}
