//! What would be decided today of a request that the trail has kept: that day's request and facts, today's documents.
//!
//! The same path as for a request: the layers of the caller as he stands now, the policy of the resource as it is now, the one engine. Nothing
//! comes of it. Whether his credentials would still open the door is not asked.

use std::sync::Arc;

use daypass_directory::{PolicyText, Snapshot, TextMark};
use daypass_names::{AccountId, SessionName, UniqueId};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    authorize::{Decided, Explained, SessionPolicies, decide_again, explain_again},
    caller::{Caller, Principal},
    kernel::Kernel,
    refusal::Refusal,
    rest::Owned,
    service::{Ask, AskedKey, AskedPolicy, AskedValue},
};

/// As much of an event as a second evaluation needs.
#[derive(Debug, Deserialize)]
struct Recorded {
    caller: RecordedCaller,
    #[serde(default)]
    decisions: Vec<RecordedDecision>,
    #[serde(default)]
    context: Map<String, Value>,
}

#[derive(Debug, Deserialize)]
struct RecordedCaller {
    #[serde(rename = "type")]
    kind: String,
    id: String,
    account: Option<String>,
    issuer: Option<RecordedIssuer>,
}

#[derive(Debug, Deserialize)]
struct RecordedIssuer {
    id: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct RecordedDecision {
    action: Option<String>,
    resource: Option<String>,
    account: Option<String>,
    #[serde(default)]
    keys: Map<String, Value>,
    #[serde(default)]
    keys_left_out: bool,
}

/// A request of the trail, ready to be decided by the documents of one snapshot.
#[derive(Debug)]
pub struct Again {
    pub(crate) snapshot: Arc<Snapshot>,
    pub(crate) caller: Caller,
    pub(crate) session: SessionPolicies,
    pub(crate) asks: Vec<Ask>,
    pub(crate) keys: Vec<AskedKey>,
}

impl Again {
    /// Decides its asks: as many decisions as the event has, in its order.
    pub fn decide(&self) -> Result<Vec<Decided>, Refusal> {
        decide_again(self)
    }

    /// Tells all that is said of one of its asks on the way to the decision; `None` if there is no such ask.
    pub fn explain<T>(&self, at: usize, tell: impl FnOnce(&Explained<'_>) -> T) -> Result<Option<T>, Refusal> {
        self.asks.get(at).map(|ask| explain_again(self, ask, tell)).transpose()
    }

    /// The version of a managed policy with that text, if it is kept still.
    pub fn version(&self, arn: &str, mark: TextMark) -> Option<&PolicyText> {
        let versions = &self.snapshot.managed_policy(arn)?.versions;
        versions.iter().map(|version| &version.text).find(|text| text.mark() == mark)
    }
}

impl Kernel {
    /// The request of that event before the documents as they are now. A refusal says why it cannot be decided.
    pub fn again(&self, event: &[u8], session: SessionPolicies) -> Result<Again, Refusal> {
        let recorded: Recorded = serde_json::from_slice(event).map_err(|error| unknown(format!("the event cannot be read: {error}")))?;
        let snapshot = self.state().current();
        let caller = recorded.caller.stand(&snapshot)?;
        let asks = recorded.decisions.iter().map(|decision| self.ask(&snapshot, &caller, decision)).collect::<Result<Vec<_>, _>>()?;
        Ok(Again { snapshot, caller, session, asks, keys: keys(&recorded.context) })
    }

    fn ask(&self, snapshot: &Snapshot, caller: &Caller, decision: &RecordedDecision) -> Result<Ask, Refusal> {
        let (Some(action), Some(resource), false) = (&decision.action, &decision.resource, decision.keys_left_out) else {
            return Err(unknown("the event was too long to keep all that was asked"));
        };
        let row = daypass_api::action(action).ok_or_else(|| unknown(format!("{action} is no action any more")))?;
        let account = decision.account.as_deref().map(account).transpose()?;
        let policy = self.policy_of(snapshot, caller, row.action, resource, account)?;
        let mut ask = Ask::new(row.action, resource.as_str(), account).with_policy(policy);
        ask.keys = keys(&decision.keys);
        // W10.5: of a role that refused no tags are on record. Today it has today's.
        if matches!(ask.policy, AskedPolicy::Trust(_)) && !ask.has_tags_of_a_role() {
            let tags = snapshot.role_by_arn(resource).map_or(&[][..], |role| &role.tags);
            ask = tags.iter().fold(ask, Ask::with_tag_of_a_role);
        }
        Ok(ask)
    }

    /// The policy of the resource: a role's trust for what STS asks of it, else what the resource's service says. A namesake in another account is
    /// another resource.
    fn policy_of(
        &self,
        snapshot: &Snapshot,
        caller: &Caller,
        action: &str,
        resource: &str,
        owner: Option<AccountId>,
    ) -> Result<AskedPolicy, Refusal> {
        let service = action.split(':').next().unwrap_or_default();
        if service == "sts" && resource.contains(":role/") {
            return Ok(snapshot.role_by_arn(resource).map_or(AskedPolicy::MissingTrust, |role| AskedPolicy::Trust(role.trust.clone())));
        }
        let Some(rest) = self.rest_services().iter().find(|rest| rest.model().name == service) else { return Ok(AskedPolicy::None) };
        match rest.owner_of(snapshot, action, resource) {
            Owned::By(account) if owner == Some(account) => Ok(rest.policy_of(snapshot, caller, action, resource)),
            Owned::By(account) => Err(unknown(format!("{resource} is of account {account} now"))),
            Owned::Gone if owner.is_some() => Err(unknown(format!("{resource} is gone"))),
            Owned::Gone | Owned::Nobody => Ok(AskedPolicy::None),
        }
    }
}

impl RecordedCaller {
    /// The same principal as it stands now, by its unique id: a namesake that was made later is another one.
    fn stand(&self, snapshot: &Snapshot) -> Result<Caller, Refusal> {
        let account = || self.account.as_deref().ok_or_else(|| unknown("the caller has no account")).and_then(account);
        let principal = match self.kind.as_str() {
            "Anonymous" => Principal::Anonymous,
            "Account" => Principal::Root { account: account()? },
            "User" => {
                let user = id(&self.id)?;
                let user = snapshot.user_by_id(&user).ok_or_else(|| unknown("the user is gone"))?;
                Principal::User { account: account()?, user: user.clone() }
            }
            "AssumedRole" => {
                let role = id(self.issuer.as_ref().map_or("", |issuer| &issuer.id))?;
                let role = snapshot.role_by_id(&role).ok_or_else(|| unknown("the role of the session is gone"))?;
                let name = self.id.split_once(':').map_or("", |(_, name)| name);
                let name = SessionName::parse(name).map_err(|_| unknown("the session has no name"))?;
                Principal::RoleSession { account: account()?, role: role.clone(), name }
            }
            other => return Err(unknown(format!("a caller of type {other} is not decided about"))),
        };
        Ok(Caller::new(principal, None, None))
    }
}

fn id(text: &str) -> Result<UniqueId, Refusal> {
    UniqueId::parse(text).map_err(|_| unknown(format!("{text} is no id")))
}

fn account(text: &str) -> Result<AccountId, Refusal> {
    AccountId::parse(text).map_err(|_| unknown(format!("{text} is no account id")))
}

fn keys(members: &Map<String, Value>) -> Vec<AskedKey> {
    members.iter().filter_map(|(key, values)| Some(AskedKey { key: key.clone().into(), value: value(key, values)? })).collect()
}

/// Several values of a key of tags are those of tags whose keys differ in their case alone.
fn value(key: &str, value: &Value) -> Option<AskedValue> {
    let text = |value: &Value| value.as_str().map(ToOwned::to_owned);
    match value {
        Value::Array(items) if is_of_a_tag(key) => Some(AskedValue::AnyOf(items.iter().filter_map(text).collect())),
        Value::Array(items) => Some(AskedValue::Many(items.iter().filter_map(text).collect())),
        single => text(single).map(AskedValue::One),
    }
}

/// Whether a key is of a family with one key for each tag, `aws:RequestTag/…`.
fn is_of_a_tag(key: &str) -> bool {
    key.split_once('/').is_some_and(|(family, _)| family.ends_with("Tag"))
}

/// That it cannot be told.
fn unknown(why: impl Into<String>) -> Refusal {
    Refusal::new("Unknown", 409, why)
}
