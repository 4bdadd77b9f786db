//! Shapes, codecs and authorization rows of the AWS APIs that are served; pure.
//!
//! Everything comes from one description of each API (`descriptions/*.json`): types, readers, writers, `ValidationError` texts,
//! dispatch and the key catalogue are generated from it (`cargo run -p xtask -- generate`), and this room holds the runtime that
//! the generated code stands on. It never decides anything and never sees a connection.

mod answer;
mod form;
mod generated;
mod input;
mod json;
mod lists;
mod model;
mod number;
mod pattern;
mod read;
mod secret;
mod shape;
mod text;
mod trail;
mod validation;
mod values;
mod xml;

pub use answer::{AnswerForm, WireError};
pub use form::Form;
pub use generated::{iam, organizations, s3, sts};
pub use input::In;
pub use model::{
    Access, ActionRow, ConditionKeyRow, ErrorRow, Location, Member, OperationModel, Place, Protocol, ResourceRow, RestMember, RestRow, ServiceModel,
    TrailResource, Type, service_of_target, service_of_version,
};
pub use pattern::Pattern;
pub use read::{MAX_JSON_DEPTH, ReadError, WireInput};
pub use secret::SecretBytes;
pub use shape::{Nothing, Operation, Out, ReadShape, Record, Value, WriteShape};
pub use trail::write_json_string;
pub use xml::{escape as escape_xml, is_plain_text as is_plain_xml};

/// All services that are described.
pub static SERVICES: [&ServiceModel; 4] = [&sts::SERVICE, &iam::SERVICE, &organizations::SERVICE, &s3::SERVICE];

/// The row of an action, whichever service it is of.
pub fn action(name: &str) -> Option<&'static ActionRow> {
    SERVICES.into_iter().find_map(|service| service.action(name))
}

#[cfg(test)]
mod tests;
