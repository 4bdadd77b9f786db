//! The form of a document that the engine reads.
use crate::{catalogue::Catalogue, document::Document};

/// One document, ready to be evaluated; shared by all who attach it.
#[derive(Debug)]
pub struct Compiled {}

impl Compiled {
    /// Compiles a document.
    pub fn compile(document: &Document, catalogue: &Catalogue) -> Self {
        let _ = (document, catalogue);
        Self {}
    }
}
