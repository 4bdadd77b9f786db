//! Generated from `descriptions/`; do not edit.

use crate::model::{Protocol, ServiceModel};

mod actions;
mod constraints;
mod operations;
mod structures_1;
mod structures_2;
mod structures_3;
mod structures_4;
mod structures_5;
mod structures_6;
mod structures_7;

#[allow(unused_imports)]
use constraints::*;
pub use operations::*;
pub use structures_1::*;
pub use structures_2::*;
pub use structures_3::*;
pub use structures_4::*;
pub use structures_5::*;
pub use structures_6::*;
pub use structures_7::*;

/// The service.
pub static SERVICE: ServiceModel = ServiceModel {
    name: "iam",
    version: "2010-05-08",
    namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    protocol: Protocol::AwsQuery,
    target_prefix: None,
    global: true,
    echoes_values: false,
    operations: &operations::OPERATIONS,
    actions: &actions::ACTIONS,
    resources: &actions::RESOURCES,
    keys: &actions::KEYS,
    patterns: &constraints::PATTERNS,
};
