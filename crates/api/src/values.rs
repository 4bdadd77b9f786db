//! Plain values: texts, numbers, instants, bytes.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use daypass_names::{SecretText, Timestamp};
use serde_json::Value as Json;

use crate::{
    input::{In, Node},
    model::Type,
    number,
    secret::SecretBytes,
    shape::{Out, Value},
};

impl Value for String {
    fn read(mut from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        let text = from.text()?;
        from.reading.text(text, &from.path, kind);
        Some(text.to_owned())
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.text(self);
    }

    fn shown(&self) -> String {
        self.clone()
    }
}

impl Value for SecretText {
    fn read(from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        String::read(from, kind).map(Self::new)
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.text(self.expose());
    }
}

impl Value for i32 {
    fn read(mut from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        let value = match &from.node {
            Node::Json(Json::Number(number)) => number.as_i64().and_then(|number| Self::try_from(number).ok()),
            Node::Json(_) => None,
            Node::Absent | Node::Form { .. } => number::integer(from.text()?),
        };
        let Some(value) = value else { return from.mistyped("Integer") };
        from.reading.number(value.into(), &from.path, kind);
        Some(value)
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.number((*self).into());
    }

    fn shown(&self) -> String {
        self.to_string()
    }
}

impl Value for bool {
    fn read(mut from: In<'_, '_>, _: &'static Type) -> Option<Self> {
        let value = match &from.node {
            Node::Json(Json::Bool(flag)) => Some(*flag),
            Node::Json(_) => None,
            Node::Absent | Node::Form { .. } => number::boolean(from.text()?),
        };
        value.or_else(|| from.mistyped("Boolean"))
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.flag(*self);
    }
}

impl Value for Timestamp {
    fn read(mut from: In<'_, '_>, _: &'static Type) -> Option<Self> {
        let value = match &from.node {
            // awsJson: seconds since the epoch, with a fraction.
            Node::Json(Json::Number(number)) => number.as_f64().and_then(millis).map(Self::from_epoch_millis),
            Node::Json(_) => None,
            Node::Absent | Node::Form { .. } => {
                let text = from.text()?;
                Self::parse_rfc3339(text).ok().or_else(|| text.parse().ok().and_then(millis).map(Self::from_epoch_millis))
            }
        };
        value.or_else(|| from.mistyped("Timestamp"))
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.instant(*self);
    }
}

/// Seconds with a fraction as milliseconds, within the years that a timestamp has.
fn millis(seconds: f64) -> Option<i64> {
    const YEAR_9999: f64 = 253_402_300_799.0;
    let fits = seconds.is_finite() && (0.0..=YEAR_9999).contains(&seconds);
    // Exact within the range that was just checked.
    #[allow(clippy::cast_possible_truncation)]
    fits.then(|| (seconds * 1000.0).round() as i64)
}

/// Bytes: base64 on the wire. (No API here has a list of bytes.)
impl Value for Vec<u8> {
    fn read(mut from: In<'_, '_>, _: &'static Type) -> Option<Self> {
        let text = from.text()?;
        STANDARD.decode(text).ok().or_else(|| from.mistyped("Blob"))
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.text(&STANDARD.encode(self));
    }
}

impl Value for SecretBytes {
    fn read(from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        Vec::<u8>::read(from, kind).map(Self::new)
    }

    fn write(&self, to: &mut dyn Out, _: &'static Type) {
        to.text(&STANDARD.encode(self.expose()));
    }
}
