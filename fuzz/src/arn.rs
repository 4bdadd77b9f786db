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
    macro_rules! keep_their_text {
        ($($name:ty),+) => { $(if let Ok(name) = <$name>::parse(text) { assert_eq!(name.as_str(), text); })+ };
    }
    keep_their_text!(UserName, GroupName, RoleName, PolicyName, SessionName, SourceIdentity);
    let _ = (Region::parse(text), FoldedName::of(text));
}

fn instants(text: &str) {
    if let Ok(at) = Timestamp::parse_basic(text) {
        // What lies before 1970, and the last day that there is, is clamped; every other basic form is printed as it was read.
        assert!(at.epoch_seconds() == 0 || at.basic() == text || text.starts_with("999912"));
    }
    if let Ok(at) = Timestamp::parse_rfc3339(text) {
        assert_eq!(Timestamp::parse_rfc3339(&at.with_millis()), Ok(at));
    }
}
