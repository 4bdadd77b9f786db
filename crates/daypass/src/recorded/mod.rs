//! A request that the trail has kept: how it was decided, and how it would be decided by today's documents.
//!
//! For the operator's eyes (W7.1); who asks over the network sees what W10.4 lets him.

mod documents;
#[cfg(test)]
mod tests;
mod then;

use daypass_directory::TextMark;
use daypass_kernel::{
    Kernel,
    again::Again,
    authorize::{Decided, SessionPolicies},
    refusal::Refusal,
};
use serde_json::{Value, json};

use crate::{
    explain::Told,
    journal::{Found, Written},
};
use then::{Deciding, Texts};

/// How many decisions of a request are told with all that is said on the way: those that were refused come first, and one refusal ends most
/// requests. A multi-delete has a thousand.
const MAX_EXPLAINED: usize = 4;

/// A recorded request beside today.
pub(crate) struct Case {
    event: Value,
    /// The statements that decided then, of the decisions that are explained.
    deciding: Vec<Deciding>,
    /// Why nothing can be decided today is the error.
    today: Result<Today, String>,
    texts: Texts,
}

struct Today {
    decided: Vec<Decided>,
    /// The decisions that are explained, by their place.
    told: Vec<(usize, Told)>,
}

impl Case {
    /// Decides it again.
    pub(crate) fn new(kernel: &Kernel, found: &Found) -> Result<Self, String> {
        let event: Value = serde_json::from_slice(&found.event).map_err(|error| format!("the event cannot be read: {error}"))?;
        let recorded = list(&event, "decisions");
        let deciding: Vec<Deciding> = chosen(recorded).into_iter().filter_map(|at| Deciding::of(at, recorded.get(at)?)).collect();
        let mut texts = Texts::default();
        let today = again(kernel, found, &event).and_then(|again| {
            let versions = deciding.iter().filter_map(|deciding| deciding.version(&again));
            texts.add(versions.map(|text| Written::of(text.as_str())));
            Today::of(&again, &event, &mut texts).map_err(cause)
        });
        Ok(Self { event, deciding, today, texts })
    }

    /// The marks of documents that decided then and that are on record no more; what was written to be them may be in the trail.
    pub(crate) fn lost(&self) -> Vec<TextMark> {
        let marks = self.deciding.iter().filter(|deciding| deciding.is_kept_as_written()).filter_map(|deciding| deciding.mark);
        marks.filter(|mark| !self.texts.has(*mark)).collect()
    }

    /// Tells both decisions.
    pub(crate) fn told(mut self, written: Vec<Written>) -> Value {
        self.texts.add(written);
        let recorded = list(&self.event, "decisions");
        let (today, unknown) = match &self.today {
            Ok(today) => (Some(today), None),
            Err(why) => (None, Some(why)),
        };
        json!({
            "request": request(&self.event),
            "decisions": recorded.iter().enumerate().map(|(at, then)| self.row(at, then)).collect::<Vec<_>>(),
            "documents": today.map(|today| documents::changes(recorded, &today.decided)),
            "todayUnknown": unknown,
        })
    }

    fn row(&self, at: usize, then: &Value) -> Value {
        let decided = self.today.as_ref().ok().and_then(|today| today.decided.get(at));
        let today = decided.map(|now| {
            let effect = if now.allowed { "allow" } else { "deny" };
            json!({ "effect": effect, "layer": now.layer, "policy": now.policy, "statement": now.statement })
        });
        let deciding = self.deciding.iter().find(|deciding| deciding.at == at);
        json!({
            "action": then["action"], "resource": then["resource"],
            "recorded": {
                "effect": then["effect"], "layer": then["layer"], "policy": then["policy"], "statement": then["statement"],
                "deciding": deciding.and_then(|deciding| self.texts.statement(deciding)),
            },
            "today": today,
            "explained": self.today.as_ref().ok().and_then(|today| today.told.iter().find(|(place, _)| *place == at)).map(|(_, told)| told),
        })
    }
}

impl Today {
    fn of(again: &Again, event: &Value, texts: &mut Texts) -> Result<Self, Refusal> {
        let recorded = list(event, "decisions");
        let principal = text(event.pointer("/caller/arn").unwrap_or(&Value::Null));
        let mut told = Vec::new();
        for at in chosen(recorded) {
            let one = again.explain(at, |explained| {
                texts.keep(explained.binder, explained.resource_mark);
                Told::of(explained.request, &principal, explained.explanation, explained.binder)
            })?;
            told.extend(one.map(|one| (at, one)));
        }
        Ok(Self { decided: again.decide()?, told })
    }
}

/// Which decisions are explained, in their order.
fn chosen(recorded: &[Value]) -> Vec<usize> {
    let (denied, allowed): (Vec<usize>, Vec<usize>) =
        (0..recorded.len()).partition(|at| recorded.get(*at).is_some_and(|then| then["effect"] == "deny"));
    let mut chosen: Vec<usize> = denied.into_iter().chain(allowed).take(MAX_EXPLAINED).collect();
    chosen.sort_unstable();
    chosen
}

fn request(event: &Value) -> Value {
    json!({
        "id": event["id"], "time": event["time"], "service": event["service"], "operation": event["operation"],
        "principal": event.pointer("/caller/arn"), "outcome": event["outcome"], "code": event["code"], "message": event["message"],
    })
}

fn again(kernel: &Kernel, found: &Found, event: &Value) -> Result<Again, String> {
    let session = match &found.minting {
        Some(minting) => session(minting)?,
        None if event.pointer("/caller/type").is_some_and(|kind| kind == "AssumedRole") => {
            return Err("the event that made the session is in the trail no more".into());
        }
        None => SessionPolicies::default(),
    };
    kernel.again(&found.event, session).map_err(cause)
}

/// An operator may read the cause.
fn cause(refusal: Refusal) -> String {
    refusal.cause.unwrap_or(refusal.message)
}

/// What a session was made with.
fn session(minting: &[u8]) -> Result<SessionPolicies, String> {
    let event: Value = serde_json::from_slice(minting).map_err(|error| format!("the event that made the session cannot be read: {error}"))?;
    let request = event.get("request").unwrap_or(&Value::Null);
    let arns = list(request, "policyArns").iter().filter_map(|arn| Some(arn["arn"].as_str()?.to_owned())).collect();
    Ok(SessionPolicies { inline: request["policy"].as_str().map(ToOwned::to_owned), arns })
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
