//! Offences against the tree of the organisation: its units, its control policies, what is where.

use daypass_names::AccountId;

use crate::records::ControlPolicyType;

/// Why a command changes nothing in the tree.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// There is no root of that id.
    #[error("no root {id}")]
    NoSuchRoot {
        /// The id that was asked for.
        id: String,
    },
    /// There is no such organizational unit.
    #[error("no organizational unit {id}")]
    NoSuchUnit {
        /// The id that was asked for.
        id: String,
    },
    /// There is no such root or unit to be a parent.
    #[error("no parent {id}")]
    NoSuchParent {
        /// The id that was asked for.
        id: String,
    },
    /// There is no such root or unit to move an account from.
    #[error("no source {id}")]
    NoSuchSource {
        /// The id that was asked for.
        id: String,
    },
    /// There is no such root or unit to move an account to.
    #[error("no destination {id}")]
    NoSuchDestination {
        /// The id that was asked for.
        id: String,
    },
    /// The account is there already.
    #[error("account {account} is there already")]
    AccountThere {
        /// Its id.
        account: AccountId,
    },
    /// Another unit of the same parent has that name.
    #[error("unit {name} exists")]
    UnitExists {
        /// The name.
        name: String,
    },
    /// Something is in the unit.
    #[error("unit {id} is not empty")]
    UnitNotEmpty {
        /// Its id.
        id: String,
    },
    /// Too many units would lie one in the other.
    #[error("more than {limit} units one in the other")]
    UnitDepth {
        /// How many may.
        limit: usize,
    },
    /// There is no control policy of that id.
    #[error("no control policy {id}")]
    NoSuchControlPolicy {
        /// The id that was asked for.
        id: String,
    },
    /// Another control policy of the same type has that name.
    #[error("control policy {name} exists")]
    ControlPolicyExists {
        /// The name.
        name: String,
    },
    /// The control policy is AWS's, and nobody's to change.
    #[error("control policy {id} is AWS-managed")]
    AwsManagedControlPolicy {
        /// Its id.
        id: String,
    },
    /// The control policy is attached.
    #[error("control policy {id} is attached")]
    ControlPolicyInUse {
        /// Its id.
        id: String,
    },
    /// The control policy is attached there already.
    #[error("control policy {id} is attached already")]
    ControlPolicyAttached {
        /// Its id.
        id: String,
    },
    /// The control policy is not attached there.
    #[error("control policy {id} is not attached")]
    ControlPolicyNotAttached {
        /// Its id.
        id: String,
    },
    /// The control policy is never detached.
    #[error("control policy {id} is never detached")]
    ControlPolicyNotDetachable {
        /// Its id.
        id: String,
    },
    /// The target would be without a control policy.
    #[error("the last control policy of {target} stays")]
    LastControlPolicy {
        /// The target.
        target: String,
    },
    /// There is no root, unit or account of that id.
    #[error("no target {id}")]
    NoSuchTarget {
        /// The id that was asked for.
        id: String,
    },
    /// The policies of that type are in effect already.
    #[error("{kind:?} is enabled")]
    PolicyTypeEnabled {
        /// The type.
        kind: ControlPolicyType,
    },
    /// The policies of that type are not in effect.
    #[error("{kind:?} is not enabled")]
    PolicyTypeNotEnabled {
        /// The type.
        kind: ControlPolicyType,
    },
}
