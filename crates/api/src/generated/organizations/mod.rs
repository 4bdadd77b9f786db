//! Generated from `descriptions/`; do not edit.

use crate::model::{Protocol, ServiceModel};

mod actions;
mod constraints;
mod operations;
mod structures_1;
mod structures_2;
mod structures_3;

#[allow(unused_imports)]
use constraints::*;
pub use operations::*;
pub use structures_1::*;
pub use structures_2::*;
pub use structures_3::*;

/// The service.
pub static SERVICE: ServiceModel = ServiceModel {
    name: "organizations",
    version: "2016-11-28",
    namespace: "",
    protocol: Protocol::AwsJson11,
    target_prefix: Some("AWSOrganizationsV20161128"),
    global: true,
    echoes_values: false,
    operations: &operations::OPERATIONS,
    actions: &actions::ACTIONS,
    resources: &actions::RESOURCES,
    keys: &actions::KEYS,
    patterns: &constraints::PATTERNS,
};
