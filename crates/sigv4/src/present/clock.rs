//! The request's own time against the server's (rows 9 to 11).

use daypass_names::Timestamp;

use super::{
    Form,
    claim::{Claim, Place},
};
use crate::{error::SigError, limits::MAX_EXPIRES_SECONDS, rules::Rules};

/// Row 9: the time, and its basic form as it is signed. The header may be in the extended form.
pub(crate) fn read_time(claim: &Claim<'_>) -> Result<(Timestamp, Box<str>), SigError> {
    if let Ok(time) = Timestamp::parse_basic(&claim.date) {
        return Ok((time, (&*claim.date).into()));
    }
    let basic = match claim.place {
        Place::Header => from_extended(&claim.date),
        Place::Query { .. } => String::new(),
    };
    let time = Timestamp::parse_basic(&basic).map_err(|_| SigError::DateFormat { got: claim.date.clone().into_owned() })?;
    Ok((time, basic.into()))
}

/// `2015-08-30T12:36:00Z` as `20150830T123600Z`; anything else as something that is no time.
fn from_extended(text: &str) -> String {
    let separators_stand = [(4, b'-'), (7, b'-'), (13, b':'), (16, b':')].iter().all(|(at, separator)| text.as_bytes().get(*at) == Some(separator));
    if text.len() == 20 && separators_stand { text.replace(['-', ':'], "") } else { String::new() }
}

/// Rows 10 and 11, and the life of a presigned request.
pub(crate) fn check(claim: &Claim<'_>, time: Timestamp, rules: &Rules<'_>) -> Result<Form, SigError> {
    let window = i64::from(rules.skew_minutes) * 60;
    let now = rules.now.whole_seconds();
    let latest = now.plus_seconds(window);
    if time > latest {
        return Err(SigError::NotYetCurrent { time, limit: latest, now, minutes: rules.skew_minutes });
    }
    let expires_seconds = match &claim.place {
        Place::Query { expires: Some(text) } => {
            let expires_seconds = read_expires(text)?;
            let expired_at = time.plus_seconds(i64::from(expires_seconds));
            if now > expired_at {
                return Err(SigError::PresignedExpired { expires_seconds, expired_at, now });
            }
            return Ok(Form::Presigned { expires_seconds: Some(expires_seconds) });
        }
        Place::Query { expires: None } | Place::Header => None,
    };
    let earliest = now.minus_seconds(window);
    if time < earliest {
        return Err(SigError::Expired { time, limit: earliest, now, minutes: rules.skew_minutes });
    }
    Ok(match claim.place {
        Place::Header => Form::Header,
        Place::Query { .. } => Form::Presigned { expires_seconds },
    })
}

fn read_expires(text: &str) -> Result<u32, SigError> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(SigError::ExpiresForm);
    }
    if digits.len() < text.len() {
        return Err(SigError::ExpiresNegative);
    }
    match digits.parse() {
        Ok(0) => Err(SigError::ExpiresNegative),
        Ok(seconds @ 1..=MAX_EXPIRES_SECONDS) => Ok(seconds),
        Ok(_) | Err(_) => Err(SigError::ExpiresTooLong),
    }
}
