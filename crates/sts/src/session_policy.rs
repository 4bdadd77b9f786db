//! Session policies as a request brings them: judged by STS's looser rules, counted by STS's packing (sts-api §4).

use daypass_api::sts::PolicyDescriptorType;
use daypass_kernel::{refusal::Refusal, service::Scene, sessions::check_packed_policy};
use daypass_names::{AccountId, Arn};
use daypass_policy::{Catalogue, Document, DocumentKind, PolicyError};

/// At most so many managed session policies (sts-api §4).
const MAX_POLICY_ARNS: usize = 10;
/// The plain text of inline policy and ARNs together, in characters (sts-api §4).
const MAX_PLAIN_CHARS: usize = 2048;

/// Session policies that were read and found good.
pub(crate) struct SessionPolicies {
    pub(crate) inline: Option<String>,
    pub(crate) arns: Vec<Arn>,
    /// What fills the allotment, in percent; none without any policy.
    pub(crate) packed: Option<u32>,
}

/// Reads the session policies of a request for a session in that account.
pub(crate) fn read(scene: &Scene<'_>, account: AccountId, inline: Option<&str>, arns: &[PolicyDescriptorType]) -> Result<SessionPolicies, Refusal> {
    // How long it is comes first: what is too long is not worth reading, and no policy is looked up in vain.
    if arns.len() > MAX_POLICY_ARNS {
        return Err(Refusal::new("ValidationError", 400, format!("At most {MAX_POLICY_ARNS} managed session policies are allowed.")));
    }
    let named = arns.iter().filter_map(|descriptor| descriptor.arn.as_deref());
    let plain = inline.map_or(0, |text| text.chars().count()) + named.clone().map(|arn| arn.chars().count()).sum::<usize>();
    if plain > MAX_PLAIN_CHARS {
        let percent = (plain * 100).div_ceil(MAX_PLAIN_CHARS);
        let text = format!("Packed policy consumes {percent}% of allotted space, please use smaller policy.");
        return Err(Refusal::new("PackedPolicyTooLarge", 400, text));
    }
    if let Some(text) = inline {
        Document::parse(text, DocumentKind::Session, &Catalogue::reference()).map_err(|error| malformed(&error))?;
    }
    let arns = named.map(|arn| managed(scene, account, arn)).collect::<Result<Vec<_>, _>>()?;
    if inline.is_none() && arns.is_empty() {
        return Ok(SessionPolicies { inline: None, arns, packed: None });
    }
    let percent = check_packed_policy(inline, &arns, &[]).map_err(|error| Refusal::new("PackedPolicyTooLarge", 400, error.to_string()))?;
    Ok(SessionPolicies { inline: inline.map(ToOwned::to_owned), arns, packed: Some(percent) })
}

/// A managed session policy must be there, and of the session's account or AWS's. The text is not recorded.
fn managed(scene: &Scene<'_>, account: AccountId, arn: &str) -> Result<Arn, Refusal> {
    let invalid = || Refusal::new("ValidationError", 400, format!("{arn} is invalid"));
    let parsed = Arn::parse(arn).map_err(|_| invalid())?;
    match scene.snapshot.policy_for(account, arn) {
        Some(_) => Ok(parsed),
        None => Err(Refusal::new("NoSuchEntity", 400, format!("Policy {arn} does not exist or is not attachable."))),
    }
}

/// STS's text for the caller; where it stands, for the operator.
fn malformed(error: &PolicyError) -> Refusal {
    let PolicyError::Malformed { text, position } = error;
    let refusal = Refusal::new("MalformedPolicyDocument", 400, text.clone());
    match position {
        Some(position) => refusal.because(format!("{text} at {position}")),
        None => refusal,
    }
}
