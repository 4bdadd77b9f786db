//! Action patterns by themselves: which actions one covers, whoever asks.

use crate::{
    catalogue::Catalogue,
    packed::{Packed, Packer},
};

use super::{Pattern, Syntax, pack};

/// An item of `Action` or `NotAction`: `*`, `s3:Get*`, `s3:getobject`.
#[derive(Debug, Clone)]
pub struct ActionPattern(Vec<u8>);

impl ActionPattern {
    /// Reads an item. Variables are ordinary text there (policy-evaluation §2).
    pub fn parse(text: &str) -> Self {
        let mut packer = Packer::default();
        pack(&text.to_ascii_lowercase(), Syntax::new(None, true), &Catalogue::of(&[]), &mut packer);
        Self(packer.finish())
    }

    /// Whether it covers an action, `s3:GetObject`; case does not matter.
    pub fn covers(&self, action: &str) -> bool {
        Pattern::unpack(&mut Packed::new(&self.0)).covers(action.to_ascii_lowercase().as_bytes())
    }
}
