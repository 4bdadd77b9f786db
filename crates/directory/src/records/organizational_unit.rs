//! Organizational units: what lies between the root of the organisation and its accounts.

use std::sync::Arc;

use daypass_names::{Tag, Timestamp};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::key;

/// An organizational unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrganizationalUnit {
    /// `ou-<root>-…`
    pub id: Arc<str>,
    /// The root or the unit that it is in.
    pub parent: Arc<str>,
    /// Its name, unique among the units of its parent.
    pub name: Arc<str>,
    /// When it was created.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
    /// Its tags.
    #[serde(with = "text::tags", default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
}

impl Stored for OrganizationalUnit {
    fn key(&self) -> Key {
        key::organizational_unit(&self.id)
    }
}
