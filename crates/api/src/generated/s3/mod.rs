//! Generated from `descriptions/`; do not edit.

use crate::model::{Protocol, ServiceModel};

mod actions;
mod operations;

/// The service.
pub static SERVICE: ServiceModel = ServiceModel {
    name: "s3",
    version: "2006-03-01",
    namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    protocol: Protocol::RestXml,
    target_prefix: None,
    global: false,
    echoes_values: false,
    operations: &operations::OPERATIONS,
    actions: &actions::ACTIONS,
    resources: &actions::RESOURCES,
    keys: &actions::KEYS,
    patterns: &[],
};
