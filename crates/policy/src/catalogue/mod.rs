//! The condition keys that the reference lists: type, cardinality, and who brings them into a request.
//!
//! The cardinality of a key belongs to its definition, never to the number of values that a request sends (policy-evaluation §4). A key that
//! nobody brings, or that is not listed, is absent from every request: that is no more than the truth, and conditions on it behave so. Only
//! what a request may have and nobody here can tell is [`Producer::Unknown`], and conditions on it neither allow nor fail to deny.

mod keys;
mod providers;

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

/// Who brings a key into a request. Design rule 15: the first three and no other; the rest says why a key is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Producer {
    /// The listener: address, transport, time, region, and headers that prove nothing (W10.8).
    Connection,
    /// Whoever knows the caller: from his entity and his session.
    Principal,
    /// The asks of the action: its resource and its parameters.
    Action,
    /// A verified token or assertion, and the sessions that were made with one: no federated call is served yet.
    Federation,
    /// The asks of an action that is not served yet, which ends with 501, or what only such an action could have brought about: tags of buckets.
    Unserved,
    /// AWS's own networks and services (endpoints of a VPC, instances, calls on somebody's behalf): no client has it, whatever it sends (W10.8).
    Nobody,
    /// A request may have it, and nothing here can tell: its absence says nothing.
    Unknown,
}

impl Producer {
    /// Whether some request that is served can have the key.
    pub fn is_present(self) -> bool {
        match self {
            Self::Connection | Self::Principal | Self::Action => true,
            Self::Federation | Self::Unserved | Self::Nobody | Self::Unknown => false,
        }
    }
}

/// A listed key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyDefinition {
    /// Its name in the reference; of a family up to and with its last sign: `aws:PrincipalTag/`, `codebuild:`.
    pub name: &'static str,
    /// How it is compared.
    pub kind: KeyType,
    /// How many values it has.
    pub cardinality: Cardinality,
    /// Who fills it where the reference says that it is present.
    pub producer: Producer,
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
        let named = self.rows.iter().find(|row| match row.name.strip_suffix(['/', ':']) {
            Some(_) => key.get(..row.name.len()).is_some_and(|head| head.eq_ignore_ascii_case(row.name)),
            None => row.name.eq_ignore_ascii_case(key),
        });
        named.or_else(|| providers::find(key))
    }

    /// Whether the key can have several values. An unlisted key cannot.
    pub fn is_multi(&self, key: &str) -> bool {
        self.find(key).is_some_and(|row| row.cardinality == Cardinality::Multi)
    }

    /// Who brings the key into a request; `None` if the reference does not list it, and then nobody does.
    pub fn producer(&self, key: &str) -> Option<Producer> {
        self.find(key).map(|row| row.producer)
    }

    /// Whether a request may have the key although nothing here can tell.
    pub fn is_unknown(&self, key: &str) -> bool {
        self.producer(key) == Some(Producer::Unknown)
    }
}

impl Default for Catalogue {
    fn default() -> Self {
        Self::reference()
    }
}
