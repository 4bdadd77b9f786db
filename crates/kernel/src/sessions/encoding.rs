//! The content of a session token as bytes: a head as it is, three sections of different origin compressed apart, padding to 64 bytes.
//!
//! Decoding is strict although only bytes that we sealed ourselves get here: trailing bytes, unknown numbers and names that their own parser
//! refuses make the whole token malformed.

use daypass_names::{AccessKeyId, AccountId, Arn, Region, SessionName, SourceIdentity, Tag, UniqueId};

use super::{
    codec::{Malformed, Reader, Writer},
    content::{FederatedKey, FederatedOrigin, SessionContent, SessionPrincipal, SessionTag, TokenVersion},
    deflate::{pack, unpack},
};

/// The most tags in one of the two lists: 50 passed (sts-api §4), and as many inherited.
pub const MAX_SEALED_TAGS: usize = 50;
/// The most managed session policies (sts-api §4).
pub const MAX_SEALED_POLICY_ARNS: usize = 10;
/// The most context keys of an identity provider.
pub const MAX_FEDERATED_KEYS: usize = 64;
/// The most values of one such key.
pub const MAX_FEDERATED_VALUES: usize = 64;
/// Sizes are multiples of this, so that a token's length tells little of what is in it (W3.4).
pub(super) const PADDING_BYTES: usize = 64;
/// The first byte of the padding; zeros follow.
const PADDING_START: u8 = 0x80;

/// The padded bytes of the content.
pub(super) fn encode(content: &SessionContent) -> Result<Vec<u8>, Malformed> {
    let mut out = Writer::with_capacity(4 * PADDING_BYTES);
    write_principal(&mut out, &content.principal)?;
    out.instant(content.issued);
    out.instant(content.expires);
    out.option(content.source_identity.as_ref(), |out, name| out.text(name.as_str()))?;
    out.byte(content.chain_depth);
    out.option(content.mfa_at, |out, at| {
        out.instant(at);
        Ok(())
    })?;
    out.option(content.minted_by.as_ref(), |out, id| out.text(id.as_str()))?;
    out.text(content.region.as_str())?;
    out.byte(match content.token_version {
        TokenVersion::V1 => 1,
        TokenVersion::V2 => 2,
    });
    out.block(&pack(&inherited(content)?)?)?;
    out.block(&pack(&chosen(content)?)?)?;
    out.option(content.federation.as_ref(), |out, origin| out.block(&pack(&federated(origin)?)?))?;
    Ok(pad(out.finish()))
}

/// The content of padded bytes.
pub(super) fn decode(bytes: &[u8]) -> Result<SessionContent, Malformed> {
    let mut from = Reader::new(unpad(bytes)?);
    let principal = read_principal(&mut from)?;
    let issued = from.instant()?;
    let expires = from.instant()?;
    let source_identity = from.option(|from| from.parsed(SourceIdentity::parse))?;
    let chain_depth = from.byte()?;
    let mfa_at = from.option(Reader::instant)?;
    let minted_by = from.option(|from| from.parsed(AccessKeyId::parse))?;
    let region = from.parsed(Region::parse)?;
    let token_version = match from.byte()? {
        1 => TokenVersion::V1,
        2 => TokenVersion::V2,
        _ => return Err(Malformed),
    };
    let inherited_tags = read_section(from.block()?, read_tags)?;
    let (tags, inline_policy, policy_arns) = read_section(from.block()?, |from| {
        let arn = |from: &mut Reader<'_>| from.parsed(Arn::parse);
        Ok((read_tags(from)?, from.option(Reader::owned)?, from.list(MAX_SEALED_POLICY_ARNS, arn)?))
    })?;
    let federation = from.option(|from| read_section(from.block()?, read_federated))?;
    from.finish()?;
    Ok(SessionContent {
        principal,
        issued,
        expires,
        inherited_tags,
        tags,
        source_identity,
        chain_depth,
        mfa_at,
        inline_policy,
        policy_arns,
        federation,
        minted_by,
        region,
        token_version,
    })
}

fn write_principal(out: &mut Writer, principal: &SessionPrincipal) -> Result<(), Malformed> {
    out.u64(principal.account().as_u64());
    match principal {
        SessionPrincipal::Role { role_id, session_name, .. } => {
            out.byte(1);
            out.text(role_id.as_str())?;
            out.text(session_name.as_str())
        }
        SessionPrincipal::User { user_id, .. } => {
            out.byte(2);
            out.text(user_id.as_str())
        }
        SessionPrincipal::Root { assumed, .. } => {
            out.byte(3);
            out.flag(*assumed);
            Ok(())
        }
        SessionPrincipal::FederatedUser { name, issuer, .. } => {
            out.byte(4);
            out.text(name.as_str())?;
            out.option(issuer.as_ref(), |out, id| out.text(id.as_str()))
        }
    }
}

fn read_principal(from: &mut Reader<'_>) -> Result<SessionPrincipal, Malformed> {
    let account = AccountId::from_u64(from.u64()?).ok_or(Malformed)?;
    match from.byte()? {
        1 => Ok(SessionPrincipal::Role { account, role_id: from.parsed(UniqueId::parse)?, session_name: from.parsed(SessionName::parse)? }),
        2 => Ok(SessionPrincipal::User { account, user_id: from.parsed(UniqueId::parse)? }),
        3 => Ok(SessionPrincipal::Root { account, assumed: from.flag()? }),
        4 => Ok(SessionPrincipal::FederatedUser {
            account,
            name: from.parsed(SessionName::parse)?,
            issuer: from.option(|from| from.parsed(UniqueId::parse))?,
        }),
        _ => Err(Malformed),
    }
}

fn inherited(content: &SessionContent) -> Result<Vec<u8>, Malformed> {
    let mut out = Writer::default();
    write_tags(&mut out, &content.inherited_tags)?;
    Ok(out.finish())
}

fn chosen(content: &SessionContent) -> Result<Vec<u8>, Malformed> {
    let mut out = Writer::default();
    write_tags(&mut out, &content.tags)?;
    out.option(content.inline_policy.as_deref(), Writer::text)?;
    out.count(content.policy_arns.len(), MAX_SEALED_POLICY_ARNS)?;
    for arn in &content.policy_arns {
        out.text(arn.as_str())?;
    }
    Ok(out.finish())
}

fn federated(origin: &FederatedOrigin) -> Result<Vec<u8>, Malformed> {
    let mut out = Writer::default();
    out.text(&origin.provider)?;
    out.option(origin.creation_id.as_deref(), Writer::text)?;
    out.count(origin.keys.len(), MAX_FEDERATED_KEYS)?;
    for key in &origin.keys {
        out.text(&key.name)?;
        out.flag(key.multi);
        out.count(key.values.len(), MAX_FEDERATED_VALUES)?;
        for value in &key.values {
            out.text(value)?;
        }
    }
    Ok(out.finish())
}

fn read_federated(from: &mut Reader<'_>) -> Result<FederatedOrigin, Malformed> {
    let provider = from.owned()?;
    let creation_id = from.option(Reader::owned)?;
    let keys = from.list(MAX_FEDERATED_KEYS, |from| {
        let name = from.owned()?;
        let multi = from.flag()?;
        let values = from.list(MAX_FEDERATED_VALUES, Reader::owned)?;
        Ok(FederatedKey { name, values, multi })
    })?;
    Ok(FederatedOrigin { provider, creation_id, keys })
}

fn write_tags(out: &mut Writer, tags: &[SessionTag]) -> Result<(), Malformed> {
    out.count(tags.len(), MAX_SEALED_TAGS)?;
    for tag in tags {
        out.flag(tag.transitive);
        out.text(&tag.tag.key)?;
        out.text(&tag.tag.value)?;
    }
    Ok(())
}

fn read_tags(from: &mut Reader<'_>) -> Result<Vec<SessionTag>, Malformed> {
    from.list(MAX_SEALED_TAGS, |from| {
        let transitive = from.flag()?;
        Ok(SessionTag { tag: Tag::new(from.text()?, from.text()?), transitive })
    })
}

fn read_section<T>(packed: &[u8], read: impl FnOnce(&mut Reader<'_>) -> Result<T, Malformed>) -> Result<T, Malformed> {
    let section = unpack(packed)?;
    let mut from = Reader::new(&section);
    let value = read(&mut from)?;
    from.finish()?;
    Ok(value)
}

fn pad(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.push(PADDING_START);
    bytes.resize(bytes.len().next_multiple_of(PADDING_BYTES), 0);
    bytes
}

fn unpad(bytes: &[u8]) -> Result<&[u8], Malformed> {
    let end = bytes.iter().rposition(|byte| *byte != 0).ok_or(Malformed)?;
    match bytes.split_at_checked(end) {
        Some((content, [PADDING_START, ..])) => Ok(content),
        _ => Err(Malformed),
    }
}
