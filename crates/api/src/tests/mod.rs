//! Recorded texts and shapes of the wire, each case by the rule that it states.

mod hostile;
mod organizations;
mod query;
mod s3;
mod secrets;
mod tables;
mod validation;
mod vectors;
mod writing;

use crate::{Form, Operation, ReadShape, WireInput};

/// A role that every request for one may name.
const ROLE: &str = "RoleArn=arn:aws:iam::123456789012:role/demo&RoleSessionName=ab";

/// Code and text with which a form is refused; nothing if it is read.
fn refused<O: Operation>(form: &str) -> String {
    let form = match Form::parse(form.as_bytes()) {
        Ok(form) => form,
        Err(error) => return format!("{} {error}", error.code(O::MODEL.service.protocol).0),
    };
    match O::Input::read(&WireInput::Query(form), O::MODEL.service.echoes_values) {
        Ok(_) => String::new(),
        Err(error) => format!("{} {error}", error.code(O::MODEL.service.protocol).0),
    }
}

/// What a form is read as.
fn read<O: Operation>(form: &str) -> O::Input {
    O::Input::read(&WireInput::Query(Form::parse(form.as_bytes()).unwrap()), O::MODEL.service.echoes_values).unwrap()
}

/// `1 validation error detected: …` with its code.
fn one(complaint: &str) -> String {
    format!("ValidationError 1 validation error detected: {complaint}")
}
