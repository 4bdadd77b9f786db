//! Reading JSON bodies: limited in depth, a member named twice refused.

use std::fmt;

use serde_json::{Map, Value};

use crate::read::{MAX_JSON_DEPTH, ReadError};

/// A body that is one object; nothing at all counts as an empty one.
pub(crate) fn parse(body: &[u8]) -> Result<Value, ReadError> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Object(Map::new()));
    }
    let mut reader = serde_json::Deserializer::from_slice(body);
    let value = serde::de::DeserializeSeed::deserialize(Depth(MAX_JSON_DEPTH), &mut reader).map_err(|_| unreadable())?;
    reader.end().map_err(|_| unreadable())?;
    if value.is_object() { Ok(value) } else { Err(unreadable()) }
}

fn unreadable() -> ReadError {
    ReadError::malformed("The request body is not a JSON object of the expected form.")
}

/// Reads any value, so many levels deep.
struct Depth(usize);

impl<'de> serde::de::DeserializeSeed<'de> for Depth {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> serde::de::Visitor<'de> for Depth {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON of limited depth")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        let below = self.0.checked_sub(1).ok_or_else(|| serde::de::Error::custom("too deep"))?;
        while let Some(item) = from.next_element_seed(Depth(below))? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        let below = self.0.checked_sub(1).ok_or_else(|| serde::de::Error::custom("too deep"))?;
        while let Some(name) = from.next_key::<String>()? {
            let value = from.next_value_seed(Depth(below))?;
            if members.insert(name, value).is_some() {
                return Err(serde::de::Error::custom("a member twice"));
            }
        }
        Ok(Value::Object(members))
    }
}
