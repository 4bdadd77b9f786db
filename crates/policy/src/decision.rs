//! The answer, with its reasons.
//!
//! Small and owned, made without an allocation: what it names is shared with the compiled documents. Texts are made only when asked for.

use std::sync::Arc;

use crate::layers::{Layer, Source};

/// A statement of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementName {
    /// Its place in the document, from 0.
    pub index: u32,
    /// Its Sid, if it has one that is not empty.
    pub sid: Option<Arc<str>>,
}

/// What one layer says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Answer {
    /// It takes no part.
    #[default]
    Absent,
    /// It allows.
    Allows,
    /// It allows nothing of the kind.
    Silent,
    /// It denies.
    Denies,
}

/// Why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The root user of the account needs no policy.
    Root,
    /// A statement granted, and nothing stood against it.
    Allowed {
        /// The layer of the statement.
        layer: Layer,
        /// Its policy; `None` for the policy of the resource.
        policy: Option<Source>,
        /// The statement.
        statement: StatementName,
    },
    /// A statement forbids.
    ExplicitDeny {
        /// The layer of the statement.
        layer: Layer,
        /// Its policy; `None` for the policy of the resource.
        policy: Option<Source>,
        /// The statement.
        statement: StatementName,
    },
    /// That layer had to allow, and does not.
    NotAllowed {
        /// The layer.
        layer: Layer,
    },
}

/// What each layer said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Answers {
    pub(crate) identity: Answer,
    pub(crate) resource: Answer,
    pub(crate) boundary: Answer,
    pub(crate) session: Answer,
    pub(crate) scp: Answer,
    pub(crate) rcp: Answer,
}

/// The decision about one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub(crate) reason: Reason,
    pub(crate) answers: Answers,
    pub(crate) evaluations: u32,
}

impl Decision {
    /// Whether the request may go on.
    pub fn is_allow(&self) -> bool {
        match &self.reason {
            Reason::Root | Reason::Allowed { .. } => true,
            Reason::ExplicitDeny { .. } | Reason::NotAllowed { .. } => false,
        }
    }

    /// Why.
    pub fn reason(&self) -> &Reason {
        &self.reason
    }

    /// The layer that decided, or that had to allow and did not; `None` if root needed none.
    pub fn layer(&self) -> Option<Layer> {
        match &self.reason {
            Reason::Root => None,
            Reason::Allowed { layer, .. } | Reason::ExplicitDeny { layer, .. } | Reason::NotAllowed { layer } => Some(*layer),
        }
    }

    /// The name of that layer; `root` if root needed none.
    pub fn layer_name(&self) -> &'static str {
        self.layer().map_or("root", Layer::name)
    }

    /// The policy that decided: its ARN, or the name of an inline one.
    pub fn policy(&self) -> Option<&Source> {
        match &self.reason {
            Reason::Allowed { policy, .. } | Reason::ExplicitDeny { policy, .. } => policy.as_ref(),
            Reason::Root | Reason::NotAllowed { .. } => None,
        }
    }

    /// [`Self::policy`] as a text.
    pub fn policy_name(&self) -> Option<String> {
        self.policy().map(ToString::to_string)
    }

    /// The statement that decided.
    pub fn statement_name(&self) -> Option<&StatementName> {
        match &self.reason {
            Reason::Allowed { statement, .. } | Reason::ExplicitDeny { statement, .. } => Some(statement),
            Reason::Root | Reason::NotAllowed { .. } => None,
        }
    }

    /// The statement that decided as a text: its Sid, else `#` and its place from 1.
    pub fn statement(&self) -> Option<String> {
        self.statement_name().map(|name| name.sid.as_deref().map_or_else(|| format!("#{}", name.index + 1), ToOwned::to_owned))
    }

    /// Whether a statement forbade it.
    pub fn is_explicit_deny(&self) -> bool {
        matches!(self.reason, Reason::ExplicitDeny { .. })
    }

    /// What a layer said by itself, whatever the others said. Trust and resource policy are one place.
    pub fn answer(&self, layer: Layer) -> Answer {
        match layer {
            Layer::Identity => self.answers.identity,
            Layer::Resource | Layer::Trust => self.answers.resource,
            Layer::Boundary => self.answers.boundary,
            Layer::Session => self.answers.session,
            Layer::ServiceControl => self.answers.scp,
            Layer::ResourceControl => self.answers.rcp,
        }
    }

    /// How many documents the engine looked at; the same for an unknown and for a denied role (W10.5).
    pub fn evaluations(&self) -> u32 {
        self.evaluations
    }

    /// The end of AWS's refusal, exactly as policy-evaluation §9 has it, without a leading space. `None` if it is allowed, or if AWS has no
    /// text for the case. Whether it may be shown (plain form for trust refusals and foreign organisations) is for the caller to say.
    pub fn refusal_suffix(&self, action: &str) -> Option<String> {
        match &self.reason {
            Reason::Root | Reason::Allowed { .. } | Reason::NotAllowed { layer: Layer::ResourceControl } => None,
            Reason::NotAllowed { layer } => Some(format!("because no {} allows the {action} action", layer.spoken())),
            Reason::ExplicitDeny { layer: Layer::Trust, .. } => Some("with an explicit deny in the role trust policy".to_owned()),
            Reason::ExplicitDeny { layer, policy, .. } => {
                let article = if *layer == Layer::Identity { "an" } else { "a" };
                let arn = policy.as_ref().and_then(Source::arn).map(|arn| format!(": {arn}")).unwrap_or_default();
                Some(format!("with an explicit deny in {article} {}{arn}", layer.spoken()))
            }
        }
    }
}
