//! The decision.
use crate::{decision::*, layers::*, request::*};

/// Whether the service control policies of an account bind callers that no account signed for.
pub const UNSIGNED_CALLERS_HAVE_SCPS: bool = false;

/// Decides one request.
pub fn authorize(request: &Request<'_>, layers: &Layers<'_>) -> Decision {
    let _ = (request, layers);
    Decision { reason: Reason::NotAllowed { layer: Layer::Identity }, answers: Answers::default(), evaluations: 0 }
}
