//! How much of its allotment a session's policies and tags fill, in percent, as AWS reports it in `PackedPolicySize`.
//!
//! AWS does not publish its packing; any deterministic one is acceptable (sts-api §4). Ours strips what JSON does not need, deflates, and is
//! calibrated against the sizes that were seen: 31 actions fill about 118 %, 42 actions in 1 690 characters about 157 %.

use daypass_names::{Arn, Tag};
use miniz_oxide::deflate::compress_to_vec;

use super::deflate::LEVEL;

/// What fits, in compressed bytes: 100 %.
const ALLOTMENT_BYTES: usize = 336;

/// The policies and tags fill more than their allotment: PackedPolicyTooLarge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("Packed policy consumes {percent}% of allotted space, please use smaller policy.")]
pub struct PackedPolicyTooLarge {
    /// How much they fill.
    pub percent: u32,
}

/// The filled part of the allotment in percent, rounded up; 0 if there is nothing to pack. May be above 100.
pub fn packed_policy_size(inline: Option<&str>, arns: &[Arn], tags: &[Tag]) -> u32 {
    let mut text = String::new();
    if let Some(policy) = inline {
        push_without_white_space(&mut text, policy);
    }
    for arn in arns {
        text.push('\n');
        text.push_str(arn.as_str());
    }
    for tag in tags {
        for part in ["\n", &tag.key, "\t", &tag.value] {
            text.push_str(part);
        }
    }
    if text.is_empty() {
        return 0;
    }
    let packed = compress_to_vec(text.as_bytes(), LEVEL).len();
    u32::try_from((packed * 100).div_ceil(ALLOTMENT_BYTES)).unwrap_or(u32::MAX)
}

/// The same, refused above 100 %.
pub fn check_packed_policy(inline: Option<&str>, arns: &[Arn], tags: &[Tag]) -> Result<u32, PackedPolicyTooLarge> {
    let percent = packed_policy_size(inline, arns, tags);
    if percent > 100 { Err(PackedPolicyTooLarge { percent }) } else { Ok(percent) }
}

/// Copies a JSON text without the white space between its tokens.
fn push_without_white_space(out: &mut String, json: &str) {
    let (mut quoted, mut escaped) = (false, false);
    for letter in json.chars() {
        if quoted || !matches!(letter, ' ' | '\t' | '\r' | '\n') {
            out.push(letter);
        }
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => {}
        }
    }
}
