//! The parameters of an authentication, from the header or from the query (rows 5 to 7).

use std::borrow::Cow;

use crate::{
    ALGORITHM,
    canonical::{
        QUERY_SIGNATURE,
        query::{Parameter, parameters},
    },
    error::{Missing, SigError},
    head::Head,
    limits::MAX_AUTHORIZATION_BYTES,
    rules::PresignedLife,
};

const QUERY_ALGORITHM: &str = "X-Amz-Algorithm";
const QUERY_CREDENTIAL: &str = "X-Amz-Credential";

/// The parameters, as received.
pub(crate) struct Claim<'a> {
    pub(crate) place: Place,
    pub(crate) credential: Cow<'a, str>,
    pub(crate) signed_headers: Cow<'a, str>,
    pub(crate) signature: Cow<'a, str>,
    pub(crate) date: Cow<'a, str>,
}

/// Where they stood.
pub(crate) enum Place {
    Header,
    Query { expires: Option<String> },
}

impl<'a> Claim<'a> {
    pub(crate) fn read(head: &Head<'a>, presigned_life: PresignedLife) -> Result<Self, SigError> {
        // A duplicate Authorization header: the first is used. A duplicate parameter: the first wins.
        match (head.first("authorization"), first_parameter(head, QUERY_ALGORITHM)) {
            (None, None) => Err(SigError::NotSigned),
            (Some(_), Some(_)) => Err(SigError::BothForms),
            (Some(value), None) => Self::from_header(head, value),
            (None, Some(algorithm)) => Self::from_query(head, &algorithm.value(), presigned_life),
        }
    }

    fn from_header(head: &Head<'a>, value: &'a [u8]) -> Result<Self, SigError> {
        match header_text(value)? {
            Cow::Borrowed(text) => Self::from_pairs(head, &Pairs::read(text)?, Cow::Borrowed),
            Cow::Owned(text) => Self::from_pairs(head, &Pairs::read(&text)?, |part| Cow::Owned(part.to_owned())),
        }
    }

    fn from_pairs<'p>(head: &Head<'a>, pairs: &Pairs<'p>, keep: impl Fn(&'p str) -> Cow<'a, str>) -> Result<Self, SigError> {
        let date = head.first("x-amz-date").or_else(|| head.first("date"));
        match (pairs.credential, pairs.signature, pairs.signed_headers, date) {
            (Some(credential), Some(signature), Some(signed_headers), Some(date)) => Ok(Self {
                place: Place::Header,
                credential: keep(credential),
                signed_headers: keep(signed_headers),
                signature: keep(signature),
                date: String::from_utf8_lossy(date.trim_ascii()),
            }),
            (credential, signature, signed_headers, date) => Err(SigError::HeaderMissing(Missing {
                credential: credential.is_none(),
                signature: signature.is_none(),
                signed_headers: signed_headers.is_none(),
                date: date.is_none(),
                expires: false,
            })),
        }
    }

    fn from_query(head: &Head<'a>, algorithm: &str, presigned_life: PresignedLife) -> Result<Self, SigError> {
        if algorithm != ALGORITHM {
            return Err(SigError::QueryAlgorithm);
        }
        let value = |name| first_parameter(head, name).map(|parameter| parameter.value());
        let expires = value("X-Amz-Expires").filter(|_| presigned_life == PresignedLife::Expires);
        let expires_missing = presigned_life == PresignedLife::Expires && expires.is_none();
        match (value(QUERY_CREDENTIAL), value(QUERY_SIGNATURE), value("X-Amz-SignedHeaders"), value("X-Amz-Date"), expires_missing) {
            (Some(credential), Some(signature), Some(signed_headers), Some(date), false) => Ok(Self {
                place: Place::Query { expires },
                credential: credential.into(),
                signed_headers: signed_headers.into(),
                signature: signature.into(),
                date: date.into(),
            }),
            (credential, signature, signed_headers, date, expires) => Err(SigError::QueryMissing(Missing {
                credential: credential.is_none(),
                signature: signature.is_none(),
                signed_headers: signed_headers.is_none(),
                date: date.is_none(),
                expires,
            })),
        }
    }
}

/// The credential, found where [`Claim::read`] would find it, without a check.
pub(crate) fn unverified_credential<'a>(head: &Head<'a>) -> Option<Cow<'a, str>> {
    match (head.first("authorization"), first_parameter(head, QUERY_ALGORITHM)) {
        (Some(value), None) => match header_text(value).ok()? {
            Cow::Borrowed(text) => Pairs::read(text).ok()?.credential.map(Cow::Borrowed),
            Cow::Owned(text) => Pairs::read(&text).ok()?.credential.map(|credential| Cow::Owned(credential.to_owned())),
        },
        (None, Some(_)) => first_parameter(head, QUERY_CREDENTIAL).map(|parameter| parameter.value().into()),
        (None, None) | (Some(_), Some(_)) => None,
    }
}

fn header_text(value: &[u8]) -> Result<Cow<'_, str>, SigError> {
    if value.len() > MAX_AUTHORIZATION_BYTES { Err(SigError::TooLong) } else { Ok(String::from_utf8_lossy(value.trim_ascii())) }
}

fn first_parameter<'a>(head: &Head<'a>, name: &str) -> Option<Parameter<'a>> {
    if head.query.is_empty() {
        return None;
    }
    parameters(head.query).find(|parameter| parameter.is_named(name))
}

/// The `k=v` parts of an Authorization header.
#[derive(Default)]
struct Pairs<'a> {
    credential: Option<&'a str>,
    signature: Option<&'a str>,
    signed_headers: Option<&'a str>,
}

impl<'a> Pairs<'a> {
    fn read(header: &'a str) -> Result<Self, SigError> {
        let (algorithm, rest) = header.split_once(' ').unwrap_or((header, ""));
        if algorithm != ALGORITHM {
            return Err(SigError::HeaderAlgorithm { algorithm: algorithm.to_owned() });
        }
        let mut pairs = Self::default();
        let rest = rest.trim_ascii();
        if rest.is_empty() {
            return Ok(pairs);
        }
        for part in rest.split(',').map(str::trim_ascii) {
            let Some((name, value)) = part.split_once('=') else {
                return Err(SigError::HeaderPair { part: part.to_owned(), header: header.to_owned() });
            };
            // A duplicate parameter: the last wins. An unknown one is passed over.
            match name {
                "Credential" => pairs.credential = Some(value),
                "Signature" => pairs.signature = Some(value),
                "SignedHeaders" => pairs.signed_headers = Some(value),
                _ => {}
            }
        }
        Ok(pairs)
    }
}
