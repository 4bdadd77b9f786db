//! How long a document may be, as AWS counts it for each kind (policy-evaluation §11). The quotas are those that accounts begin with.

use crate::{
    document::{DocumentKind, quota_chars},
    error::Position,
};

use super::{Rule, notes::Notes};

const USER: usize = 2048;
const GROUP: usize = 5120;
const ROLE: usize = 10_240;
const MANAGED: usize = 6144;
const TRUST: usize = 2048;
const SESSION: usize = 2048;
const CONTROL: usize = 5120;

const BEGIN: Position = Position { line: 1, column: 1 };

/// Notes that the document as a whole is too long.
pub(super) fn judge(text: &str, kind: DocumentKind, notes: &mut Notes) {
    let (without_space, all) = (quota_chars(text), text.chars().count());
    let counted = format!("{without_space} characters that are no white space");
    let refusal = match kind {
        DocumentKind::Identity => {
            too_long_for_some(without_space, notes);
            // Of all who may have it a role has the most room.
            (without_space > ROLE).then(|| format!("Maximum policy size of {ROLE} bytes exceeded for role ({counted})"))
        }
        DocumentKind::Managed => (without_space > MANAGED).then(|| format!("Cannot exceed quota for PolicySize: {MANAGED} ({counted})")),
        DocumentKind::Trust => (without_space > TRUST).then(|| format!("Cannot exceed quota for ACLSizePerRole: {TRUST} ({counted})")),
        DocumentKind::Session => (all > SESSION).then(|| packed(all)),
        DocumentKind::ServiceControl | DocumentKind::ResourceControl => {
            (all > CONTROL).then(|| format!("You have exceeded the maximum size of a policy. ({all} characters of {CONTROL}; white space counts)"))
        }
        // Each service has its own.
        DocumentKind::Resource => None,
    };
    if let Some(message) = refusal {
        notes.add_at(BEGIN, Rule::TooLong, message);
    }
}

/// STS counts plain text with its white space, together with the ARNs that a request brings.
fn packed(chars: usize) -> String {
    let percent = (chars * 100).div_ceil(SESSION);
    format!("Packed policy consumes {percent}% of allotted space, please use smaller policy. ({chars} characters of {SESSION}; white space counts)")
}

fn too_long_for_some(chars: usize, notes: &mut Notes) {
    let rooms = [("inline policies of a user", USER), ("inline policies of a group", GROUP), ("a managed policy", MANAGED)];
    let short: Vec<String> = rooms.into_iter().filter(|(_, room)| chars > *room).map(|(whose, room)| format!("{whose} ({room})")).collect();
    if !short.is_empty() && chars <= ROLE {
        notes.add_at(BEGIN, Rule::TooLongForSome, format!("{chars} characters that are no white space are too many for {}", short.join(", ")));
    }
}
