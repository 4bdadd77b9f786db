//! Inline policies of users, groups and roles. Their names ignore case (iam-api §1).

use daypass_names::{FoldedName, PolicyName};

use super::{Outcome, Within, entity::Held, sizes};
pub use super::{entity::Holder, sizes::MAX_DOCUMENT_BYTES};
use crate::{DirectoryError, PolicyText, records::InlinePolicy};

/// Puts an inline policy. Under another spelling of a name that is there, it replaces the document and the old spelling stays.
pub fn put(within: &mut Within<'_>, holder: Holder<'_>, name: &PolicyName, text: PolicyText) -> Outcome<()> {
    let mut held = Held::find_modifiable(within.snapshot, within.account, holder)?;
    let wanted = FoldedName::of(name.as_str());
    match held.inline().iter_mut().find(|policy| FoldedName::of(&policy.name) == wanted) {
        Some(policy) => policy.text = text,
        None => held.inline().push(InlinePolicy { name: name.as_str().into(), text }),
    }
    let (quota, kind, owner) = (held.inline_quota(), held.kind(), held.name().to_string());
    sizes::check_inline(within.quotas, quota, held.inline(), kind, &owner)?;
    let mut batch = within.batch();
    held.put(&mut batch);
    Ok(((), batch))
}

/// Deletes an inline policy, under any spelling of its name.
pub fn delete(within: &mut Within<'_>, holder: Holder<'_>, name: &str) -> Outcome<()> {
    let mut held = Held::find_modifiable(within.snapshot, within.account, holder)?;
    let wanted = FoldedName::of(name);
    let before = held.inline().len();
    held.inline().retain(|policy| FoldedName::of(&policy.name) != wanted);
    if held.inline().len() == before {
        return Err(DirectoryError::NoSuchInlinePolicy { kind: held.kind(), owner: held.name().to_string(), name: name.to_owned() });
    }
    let mut batch = within.batch();
    held.put(&mut batch);
    Ok(((), batch))
}
