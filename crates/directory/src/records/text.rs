//! How the nouns of `names` are written inside a record: ids as text, instants as milliseconds, tags as pairs.

use std::borrow::Cow;

use daypass_names::{AccessKeyId, AccountId, UniqueId};

/// A noun that a record keeps as its text.
pub(crate) trait Text: Sized {
    fn read(text: &str) -> Option<Self>;
    fn write(&self) -> Cow<'_, str>;
}

impl Text for AccountId {
    fn read(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }
    fn write(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}

impl Text for UniqueId {
    fn read(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }
    fn write(&self) -> Cow<'_, str> {
        self.as_str().into()
    }
}

impl Text for AccessKeyId {
    fn read(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }
    fn write(&self) -> Cow<'_, str> {
        self.as_str().into()
    }
}

/// One noun.
pub(crate) mod one {
    use std::{fmt, marker::PhantomData};

    use serde::{Deserializer, Serializer, de};

    use super::Text;

    pub(crate) fn serialize<T: Text, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&value.write())
    }

    pub(crate) fn deserialize<'de, T: Text, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        from.deserialize_str(Reader(PhantomData))
    }

    pub(super) struct Reader<T>(pub(super) PhantomData<T>);

    impl<T: Text> de::Visitor<'_> for Reader<T> {
        type Value = T;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("the text of an id")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            T::read(text).ok_or_else(|| E::custom("not an id"))
        }
    }
}

/// A list of nouns.
pub(crate) mod many {
    use serde::{Deserialize, Deserializer, Serializer};

    use super::Text;

    struct Item<T>(T);

    impl<'de, T: Text> Deserialize<'de> for Item<T> {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            super::one::deserialize(from).map(Item)
        }
    }

    pub(crate) fn serialize<T: Text, S: Serializer>(values: &[T], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(values.iter().map(|value| value.write().into_owned()))
    }

    pub(crate) fn deserialize<'de, T: Text, D: Deserializer<'de>>(from: D) -> Result<Vec<T>, D::Error> {
        Ok(Vec::<Item<T>>::deserialize(from)?.into_iter().map(|item| item.0).collect())
    }
}

/// An instant: milliseconds since the epoch.
pub(crate) mod instant {
    use daypass_names::Timestamp;
    use serde::{Deserialize, Deserializer, Serializer};

    // serde's `with` hands over a reference.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    pub(crate) fn serialize<S: Serializer>(value: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(value.epoch_millis())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
        i64::deserialize(from).map(Timestamp::from_epoch_millis)
    }
}

/// An instant that may be missing.
pub(crate) mod maybe_instant {
    use daypass_names::Timestamp;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    // serde's `with` hands over a reference.
    #[allow(clippy::ref_option)]
    pub(crate) fn serialize<S: Serializer>(value: &Option<Timestamp>, to: S) -> Result<S::Ok, S::Error> {
        value.map(Timestamp::epoch_millis).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Timestamp>, D::Error> {
        Ok(Option::<i64>::deserialize(from)?.map(Timestamp::from_epoch_millis))
    }
}

/// Tags: pairs of key and value, in the order in which they were given.
pub(crate) mod tags {
    use daypass_names::Tag;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(tags: &[Tag], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(tags.iter().map(|tag| (&tag.key, &tag.value)))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Tag>, D::Error> {
        let pairs = Vec::<(String, String)>::deserialize(from)?;
        Ok(pairs.into_iter().map(|(key, value)| Tag { key, value }).collect())
    }
}
