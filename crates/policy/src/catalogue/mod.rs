//! The condition keys that the reference lists: type, cardinality, and whether anything fills them.
//!
//! The cardinality of a key belongs to its definition, never to the number of values that a request sends (policy-evaluation §4). A key that
//! is listed and not built is refused in a document that a caller writes; a key that is not listed is accepted and absent from every request.

mod keys;

/// How the values of a key are meant to be compared. Evaluation follows the operator; this is for those who explain and check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyType {
    /// Text.
    String,
    /// An ARN.
    Arn,
    /// A number.
    Numeric,
    /// An instant.
    Date,
    /// `true` or `false`.
    Bool,
    /// An address.
    Ip,
}

/// How many values a key can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cardinality {
    /// At most one.
    Single,
    /// Any number; only set operators and `Null` can look at it.
    Multi,
}

/// A listed key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyDefinition {
    /// Its name in the reference; of a family up to and with the `/`: `aws:PrincipalTag/`.
    pub name: &'static str,
    /// How it is compared.
    pub kind: KeyType,
    /// How many values it has.
    pub cardinality: Cardinality,
    /// Whether something fills it where the reference says that it is present.
    pub built: bool,
}

/// The keys that are known. Cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Catalogue {
    rows: &'static [KeyDefinition],
}

impl Catalogue {
    /// The keys of policy-evaluation §5.
    pub fn reference() -> Self {
        Self { rows: keys::LISTED }
    }

    /// Other rows than the reference's.
    pub const fn of(rows: &'static [KeyDefinition]) -> Self {
        Self { rows }
    }

    /// All rows.
    pub fn rows(&self) -> &'static [KeyDefinition] {
        self.rows
    }

    /// The definition of a key, written in any case; `None` if the reference does not list it.
    pub fn find(&self, key: &str) -> Option<&'static KeyDefinition> {
        let named = self.rows.iter().find(|row| match row.name.strip_suffix('/') {
            Some(_) => key.get(..row.name.len()).is_some_and(|head| head.eq_ignore_ascii_case(row.name)),
            None => row.name.eq_ignore_ascii_case(key),
        });
        named.or_else(|| keys::of_identity_provider(key))
    }

    /// Whether the key can have several values. An unlisted key cannot.
    pub fn is_multi(&self, key: &str) -> bool {
        self.find(key).is_some_and(|row| row.cardinality == Cardinality::Multi)
    }

    /// Whether the key is listed and nothing fills it.
    pub fn is_unbuilt(&self, key: &str) -> bool {
        self.find(key).is_some_and(|row| !row.built)
    }
}

impl Default for Catalogue {
    fn default() -> Self {
        Self::reference()
    }
}
