//! The nouns: what parses has parts that make the very same text again.

use daypass_names::{
    AccessKeyId, AccountId, Arn, FoldedName, GroupName, PolicyName, Region, RoleName, SessionName, SourceIdentity, Timestamp, UniqueId, UserName,
};

pub(crate) fn target(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    arn(text);
    ids(text);
    names(text);
    instants(text);
}

fn arn(text: &str) {
    let Ok(arn) = Arn::parse(text) else { return };
    let parts = [arn.partition(), arn.service(), arn.region(), arn.account(), arn.resource()];
    assert_eq!(format!("arn:{}", parts.join(":")), text);
    assert!(parts[..4].iter().all(|part| !part.contains(':')));
    assert_eq!(arn.account_id().map(|id| id.to_string()), AccountId::parse(arn.account()).ok().map(|id| id.to_string()));
}

fn ids(text: &str) {
    if let Ok(id) = AccountId::parse(text) {
        assert_eq!(id.to_string(), text);
        assert_eq!(AccountId::from_u64(id.as_u64()), Some(id));
    }
    if let Ok(id) = AccessKeyId::parse(text) {
        assert_eq!(id.as_str(), text);
        let _ = (id.kind(), id.account());
    }
    if let Ok(id) = UniqueId::parse(text) {
        assert_eq!(id.as_str(), text);
        assert!(text.starts_with(id.kind().prefix()));
    }
}

fn names(text: &str) {
    assert_eq!(UserName::parse(text).map(|name| name.as_str() == text).unwrap_or(true), true);
    assert_eq!(GroupName::parse(text).map(|name| name.as_str() == text).unwrap_or(true), true);
    assert_eq!(RoleName::parse(text).map(|name| name.as_str() == text).unwrap_or(true), true);
    assert_eq!(PolicyName::parse(text).map(|name| name.as_str() == text).unwrap_or(true), true);
    assert_eq!(SessionName::parse(text).map(|name| name.as_str() == text).unwrap_or(true), true);
    assert_eq!(SourceIdentity::parse(text).map(|name| name.as_str() == text).unwrap_or(true), true);
    let _ = (Region::parse(text), FoldedName::of(text));
}

fn instants(text: &str) {
    if let Ok(at) = Timestamp::parse_basic(text) {
        // Years before 1970 are clamped; every other basic form is printed as it was read.
        assert!(at.epoch_seconds() == 0 || at.basic() == text);
    }
    if let Ok(at) = Timestamp::parse_rfc3339(text) {
        assert_eq!(Timestamp::parse_rfc3339(&at.with_millis()), Ok(at));
    }
}
