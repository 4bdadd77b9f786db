//! `userIdentity`: who called, as the caller's own account sees it and as a foreign one does (regions-audit §2).

use serde_json::{Map, Value, json};

use super::event::{Caller, Issuer, Session};

/// The caller's copy. `None` for whoever is no principal of a customer.
pub(super) fn full(caller: &Caller) -> Option<Value> {
    let kind = match caller.kind.as_str() {
        "Account" => "Root",
        "User" => "IAMUser",
        "AssumedRole" => "AssumedRole",
        _ => return None,
    };
    let mut identity = Map::new();
    identity.insert("type".into(), kind.into());
    identity.insert("principalId".into(), caller.id.as_str().into());
    identity.insert("arn".into(), caller.arn.as_str().into());
    let optional = [("accountId", &caller.account), ("accessKeyId", &caller.key), ("userName", &caller.name)];
    for (name, value) in optional {
        if let Some(value) = value {
            identity.insert(name.into(), value.as_str().into());
        }
    }
    if let Some(session) = &caller.session {
        identity.insert("sessionContext".into(), context(session, caller.issuer.as_ref()));
    }
    Some(Value::Object(identity))
}

/// The copy of another account: it learns an id and where it is from, no more.
pub(super) fn foreign(caller: &Caller) -> Value {
    json!({ "type": "AWSAccount", "principalId": caller.id, "accountId": caller.account })
}

fn context(session: &Session, issuer: Option<&Issuer>) -> Value {
    let mut context = Map::new();
    if let Some(issuer) = issuer {
        let role = json!({ "type": "Role", "principalId": issuer.id, "arn": issuer.arn, "accountId": issuer.account, "userName": issuer.name });
        context.insert("sessionIssuer".into(), role);
    }
    let mfa = if session.mfa { "true" } else { "false" };
    context.insert("attributes".into(), json!({ "creationDate": session.created, "mfaAuthenticated": mfa }));
    if let Some(source) = &session.source_identity {
        context.insert("sourceIdentity".into(), source.as_str().into());
    }
    Value::Object(context)
}
