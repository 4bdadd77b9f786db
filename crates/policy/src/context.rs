//! The facts of a request: condition keys with their values.

use std::borrow::Cow;

/// The values of one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values<'a> {
    /// Of a single-valued key.
    One(Cow<'a, str>),
    /// Of a multivalued key. Without any value the key is absent.
    Many(Vec<Cow<'a, str>>),
}

impl<'a> Values<'a> {
    /// All of them.
    pub fn as_slice(&self) -> &[Cow<'a, str>] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

/// Condition keys with their values. Keys have no case, tag keys included. The value that was set first is the one that counts, and the
/// context below counts before this one: the keys of an action never override what is known of connection and principal.
#[derive(Debug, Clone, Default)]
pub struct Context<'a> {
    below: Option<&'a Context<'a>>,
    entries: Vec<Entry<'a>>,
    /// Whether these are what the policy simulator was told.
    simulated: bool,
}

/// One key that is set.
#[derive(Debug, Clone)]
struct Entry<'a> {
    mark: Mark,
    key: Cow<'a, str>,
    values: Values<'a>,
}

/// The length of a key and its last letter, without case: most keys begin alike, so this tells nearly all of them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark(usize);

impl Mark {
    fn of(key: &[u8]) -> Self {
        let last = key.last().copied().unwrap_or_default().to_ascii_lowercase();
        Self(key.len() << 8 | usize::from(last))
    }
}

impl<'a> Context<'a> {
    /// Without any key.
    pub fn new() -> Self {
        Self::default()
    }

    /// Without keys of its own, on top of another: the keys of one ask above those of the whole request.
    pub fn over(below: &'a Context<'a>) -> Self {
        Self { below: Some(below), entries: Vec::new(), simulated: below.simulated }
    }

    /// The same keys, judged as AWS's policy simulator does: whatever it was not told is absent, and it differs from live evaluation where a
    /// literal cannot be read and where a policy of the resource grants (iam-api §5).
    pub(crate) fn simulated(below: &'a Context<'a>) -> Self {
        Self { simulated: true, ..Self::over(below) }
    }

    pub(crate) fn is_simulated(&self) -> bool {
        self.simulated
    }

    /// Sets a single-valued key.
    pub fn set_single(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.set(key.into(), Values::One(value.into()));
    }

    /// Sets a multivalued key. No value means that the key is absent.
    pub fn set_multi<V: Into<Cow<'a, str>>>(&mut self, key: impl Into<Cow<'a, str>>, values: impl IntoIterator<Item = V>) {
        self.set(key.into(), Values::Many(values.into_iter().map(Into::into).collect()));
    }

    fn set(&mut self, key: Cow<'a, str>, values: Values<'a>) {
        let key = folded(key);
        self.entries.push(Entry { mark: Mark::of(key.as_bytes()), key, values });
    }

    /// The values of a key, in any case; `None` if it is absent.
    pub fn get(&self, key: &str) -> Option<&Values<'a>> {
        if key.is_ascii() { self.find(key.as_bytes()) } else { self.find(key.to_lowercase().as_bytes()) }
    }

    /// All keys that are set, the hidden ones too, in the order in which they count.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Values<'a>)> {
        let mut chain: Vec<&Context<'a>> = std::iter::successors(Some(self), |context| context.below).collect();
        chain.reverse();
        chain.into_iter().flat_map(|context| context.entries.iter().map(|entry| (entry.key.as_ref(), &entry.values)))
    }

    /// As `get`, for a key that is folded if it has letters beyond ASCII.
    pub(crate) fn find(&self, key: &[u8]) -> Option<&Values<'a>> {
        // What was set without a value was set, and nothing above can fill it.
        self.find_marked(key, Mark::of(key)).filter(|values| !values.as_slice().is_empty())
    }

    fn find_marked(&self, key: &[u8], mark: Mark) -> Option<&Values<'a>> {
        let own = || {
            self.entries
                .iter()
                .find(|entry| entry.mark == mark && (entry.key.as_bytes() == key || entry.key.as_bytes().eq_ignore_ascii_case(key)))
                .map(|entry| &entry.values)
        };
        self.below.and_then(|below| below.find_marked(key, mark)).or_else(own)
    }
}

/// Keys beyond ASCII are lower-cased once; the rest is compared without its case.
pub(crate) fn folded(key: Cow<'_, str>) -> Cow<'_, str> {
    if key.is_ascii() { key } else { Cow::Owned(key.to_lowercase()) }
}
