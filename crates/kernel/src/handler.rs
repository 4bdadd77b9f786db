//! Typed actions without their types: what the pipeline holds of `Action<O>`.

use daypass_api::{AnswerForm, Operation, OperationModel, ReadError, ReadShape, WireInput, WriteShape};

use crate::{
    authorize::{Authorized, Proof},
    refusal::Refusal,
    service::{Action, Ask, Handler, Output, Performed, Prepared, Scene, Way},
};

/// An input with the action that it is for.
struct Read<O: Operation> {
    input: O::Input,
    asks: crate::service::Asks<O>,
    perform: crate::service::Perform<O>,
    unbuilt: Option<&'static str>,
}

/// An output with the operation that it is of.
struct Made<O: Operation>(O::Output);

impl<O: Operation + 'static> Handler for Action<O> {
    fn model(&self) -> &'static OperationModel {
        O::MODEL
    }

    fn way(&self) -> Way {
        self.way
    }

    fn read(&self, wire: &WireInput<'_>) -> Result<Box<dyn Prepared>, ReadError> {
        let input = O::Input::read(wire, O::MODEL.service.echoes_values)?;
        let unbuilt = if self.unbuilt.is_empty() {
            None
        } else {
            let sent = wire.sent_members(O::MODEL);
            self.unbuilt.iter().copied().find(|member| sent.contains(member))
        };
        Ok(Box::new(Read::<O> { input, asks: self.asks, perform: self.perform, unbuilt }))
    }
}

impl<O: Operation + 'static> Prepared for Read<O> {
    fn asks(&self, scene: &Scene<'_>) -> Result<Vec<Ask>, Refusal> {
        (self.asks)(scene, &self.input)
    }

    fn unbuilt(&self) -> Option<&'static str> {
        self.unbuilt
    }

    fn perform(&self, scene: &Scene<'_>, proof: Proof) -> Result<Performed<Box<dyn Output>>, Refusal> {
        let performed = (self.perform)(scene, &Authorized::new(&self.input, &proof))?;
        Ok(Performed { output: Box::new(Made::<O>(performed.output)), batch: performed.batch })
    }

    fn trail(&self) -> String {
        self.input.trail()
    }
}

impl<O: Operation + 'static> Output for Made<O> {
    fn write(&self, form: AnswerForm, request_id: &str) -> Vec<u8> {
        form.write_output(O::MODEL, &self.0, request_id)
    }

    fn trail(&self) -> Option<String> {
        (!O::MODEL.read_only || self.0.brings_credentials()).then(|| self.0.trail())
    }
}
