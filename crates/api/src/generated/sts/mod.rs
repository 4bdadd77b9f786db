//! Generated from `descriptions/`; do not edit.

use crate::model::{Protocol, ServiceModel};

mod actions;
mod constraints;
mod operations;
mod structures_1;

#[allow(unused_imports)]
use constraints::*;
pub use operations::*;
pub use structures_1::*;

/// The service.
pub static SERVICE: ServiceModel = ServiceModel {
    name: "sts",
    version: "2011-06-15",
    namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    protocol: Protocol::AwsQuery,
    target_prefix: None,
    global: false,
    echoes_values: true,
    operations: &operations::OPERATIONS,
    actions: &actions::ACTIONS,
    resources: &actions::RESOURCES,
    keys: &actions::KEYS,
    patterns: &constraints::PATTERNS,
};
