//! The query: its parameters as received, and the canonical query.

use std::borrow::Cow;

use crate::{
    canonical::MASK,
    error::SigError,
    escape::{self, EscapeFault},
    limits::MAX_QUERY_PARAMETERS,
};

/// The parameter that carries a presigned request's signature; it is never part of what is signed.
pub(crate) const QUERY_SIGNATURE: &str = "X-Amz-Signature";
/// The parameter that carries a session token.
pub(crate) const QUERY_TOKEN: &str = "X-Amz-Security-Token";

/// Which parameters the canonical query leaves out. Of a duplicate only the first one, which is the one that counts: the other is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Omit {
    /// None: the signature is in the header.
    Nothing,
    /// The signature itself.
    Signature,
    /// The signature and the token: two published vectors alone.
    SignatureAndToken,
}

/// One parameter as received.
#[derive(Clone, Copy)]
pub(crate) struct Parameter<'a> {
    name: &'a str,
    value: &'a str,
}

impl<'a> Parameter<'a> {
    pub(crate) fn is_named(&self, name: &str) -> bool {
        *self.name() == *name.as_bytes()
    }

    pub(crate) fn name(&self) -> Cow<'a, [u8]> {
        escape::decode_query(self.name)
    }

    /// The value, unescaped. What is no text cannot be anything that is looked for here, and becomes text that is not.
    pub(crate) fn value(&self) -> String {
        String::from_utf8_lossy(&escape::decode_query(self.value)).into_owned()
    }
}

/// The parameters in the order received; empty ones (`a&&b`) are none.
pub(crate) fn parameters(query: &str) -> impl Iterator<Item = Parameter<'_>> {
    query.split('&').filter(|part| !part.is_empty()).map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        Parameter { name, value }
    })
}

/// Row 4 of the checks: every escape is whole, and there are not too many parameters.
pub(crate) fn check(query: &str) -> Result<(), SigError> {
    if query.is_empty() {
        return Ok(());
    }
    if parameters(query).count() > MAX_QUERY_PARAMETERS {
        return Err(SigError::TooManyParameters);
    }
    for parameter in parameters(query) {
        for text in [parameter.name, parameter.value] {
            escape::check(text).map_err(|fault| match fault {
                EscapeFault::Trailing => SigError::QueryTrailingEscape,
                EscapeFault::Illegal(pattern) => SigError::QueryEscape { pattern },
            })?;
        }
    }
    Ok(())
}

pub(crate) fn write(out: &mut Vec<u8>, query: &str, omit: Omit, masked: bool) {
    if query.is_empty() {
        return;
    }
    let omitted: &[&str] = match omit {
        Omit::Nothing => &[],
        Omit::Signature => &[QUERY_SIGNATURE],
        Omit::SignatureAndToken => &[QUERY_TOKEN, QUERY_SIGNATURE],
    };
    let mut encoded: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
    let mut left_out: Vec<&str> = Vec::new();
    for parameter in parameters(query) {
        if let Some(name) = omitted.iter().find(|name| parameter.is_named(name))
            && !left_out.contains(name)
        {
            left_out.push(name);
            continue;
        }
        encoded.push(encode(parameter, masked));
    }
    encoded.sort_unstable();
    for (at, (name, value)) in encoded.iter().enumerate() {
        if at > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

/// The parameters whose values a log may hold (W1.5): all others may be assertions, tokens, codes or passwords.
fn is_shown(name: &[u8]) -> bool {
    let shown =
        ["Action", "Version", "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders", "X-Amz-Region-Set"];
    shown.iter().any(|shown| name == shown.as_bytes())
}

fn encode(parameter: Parameter<'_>, masked: bool) -> (Vec<u8>, Vec<u8>) {
    let (mut name, mut value) = (Vec::new(), Vec::new());
    escape::encode(&mut name, &parameter.name());
    if masked && !is_shown(&parameter.name()) {
        value.extend_from_slice(MASK.as_bytes());
    } else {
        escape::encode(&mut value, &escape::decode_query(parameter.value));
    }
    (name, value)
}
