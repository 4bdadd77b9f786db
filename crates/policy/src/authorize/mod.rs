//! The decision: policy-evaluation §6, one function for every kind of caller.
//!
//! Every document of every layer is asked once, whatever the others said: explicit denies come first, and an unknown role costs the same
//! work as one that refuses (W10.5). What the layers say is then taken together by caller, by account and by how far the policy of the
//! resource reaches.

mod case;

use case::Case;

use crate::{
    compile::{self, Compiled, Question, Side, Verdict},
    decision::{Answer, Answers, Decision, StatementName},
    layers::{Attached, Layers, ResourcePolicy, Source},
    principal::Grant,
    request::{Request, Requester},
};

/// Whether the service control policies of an account bind callers that no principal of the account signed for: web identities, assertions,
/// the anonymous. AWS's pages say that SCPs bind principals of the account, which these are not (policy-evaluation §6, inferred).
pub const UNSIGNED_CALLERS_HAVE_SCPS: bool = false;

/// An action of at most so many bytes takes no memory to be folded; the longest in AWS's managed policies has 68.
const USUAL_ACTION_BYTES: usize = 80;

/// Decides one request.
pub fn authorize(request: &Request<'_>, layers: &Layers<'_>) -> Decision {
    with_question(request, layers.boundary.is_some(), |question| {
        let mut asker = Asker { question, evaluations: 0 };
        let said = Said {
            scp: if scps_bind(&request.requester) { asker.levels(layers.scp_levels, Side::Caller) } else { Finding::ABSENT },
            rcp: asker.levels(layers.rcp_levels, Side::Resource),
            resource: asker.resource(layers.resource),
            identity: asker.union(layers.identity, Side::Caller),
            boundary: layers.boundary.as_ref().map_or(Finding::ABSENT, |boundary| asker.union(std::slice::from_ref(boundary), Side::Caller)),
            session: layers.session.map_or(Finding::ABSENT, |session| asker.union(session, Side::Caller)),
        };
        let reason = Case { request, resource: layers.resource, said: &said }.reason();
        Decision { reason, answers: said.answers(), evaluations: asker.evaluations }
    })
}

/// A request as documents are asked about it, for whoever asks them one by one.
#[inline]
pub(crate) fn with_question<T>(request: &Request<'_>, has_boundary: bool, ask: impl FnOnce(&Question<'_>) -> T) -> T {
    let (mut usual, mut long) = ([0; USUAL_ACTION_BYTES], Vec::new());
    let folded = usual.get_mut(..request.action.len()).unwrap_or_else(|| {
        long.resize(request.action.len(), 0);
        long.as_mut_slice()
    });
    // Folded on the way: a copy that is read right after it was written keeps the processor waiting.
    folded.iter_mut().zip(request.action.bytes()).for_each(|(slot, byte)| *slot = byte.to_ascii_lowercase());
    ask(&Question::new(request, folded, has_boundary))
}

fn scps_bind(requester: &Requester<'_>) -> bool {
    match requester {
        Requester::Root { .. } | Requester::User { .. } | Requester::RoleSession { .. } | Requester::FederatedUser { .. } => true,
        Requester::Anonymous | Requester::WebIdentity { .. } | Requester::Saml { .. } => UNSIGNED_CALLERS_HAVE_SCPS,
        Requester::Service { .. } => false,
    }
}

/// A statement and the policy that it stands in; the policy of the resource has no source.
#[derive(Clone, Copy)]
struct Ground<'a> {
    source: Option<&'a Source>,
    statement: &'a StatementName,
}

/// What a layer says.
#[derive(Clone, Copy)]
struct Finding<'a> {
    answer: Answer,
    /// The statement that denies, else one that allows.
    ground: Option<Ground<'a>>,
    grant: Option<Grant>,
}

impl<'a> Finding<'a> {
    const ABSENT: Self = Self { answer: Answer::Absent, ground: None, grant: None };
    const SILENT: Self = Self { answer: Answer::Silent, ground: None, grant: None };

    fn denies(&self) -> bool {
        self.answer == Answer::Denies
    }

    fn allows(&self) -> bool {
        self.answer == Answer::Allows
    }

    fn is_silent(&self) -> bool {
        self.answer == Answer::Silent
    }

    fn of(found: compile::Finding<'a>, source: Option<&'a Source>) -> Self {
        let ground = found.statement.map(|statement| Ground { source, statement });
        match found.verdict {
            Verdict::Denies => Self { answer: Answer::Denies, ground, grant: None },
            Verdict::Grants(grant) => Self { answer: Answer::Allows, ground, grant: Some(grant) },
            Verdict::Silent => Self::SILENT,
        }
    }

    /// Two policies of one layer: a deny of either, else an allow of either. The first one is named.
    fn or(self, other: Self) -> Self {
        if self.denies() || (self.allows() && !other.denies()) { self } else { other }
    }

    /// Two levels of an organisation: a deny of either, else an allow of both.
    fn and(self, other: Self) -> Self {
        if self.denies() || (self.is_silent() && !other.denies()) { self } else { other }
    }
}

/// Puts the question to documents and counts.
struct Asker<'a> {
    question: &'a Question<'a>,
    evaluations: u32,
}

impl Asker<'_> {
    fn one<'p>(&mut self, policy: &'p Compiled, source: Option<&'p Source>, side: Side) -> Finding<'p> {
        self.evaluations += 1;
        Finding::of(policy.evaluate(self.question, side), source)
    }

    fn union<'p>(&mut self, attached: &[Attached<'p>], side: Side) -> Finding<'p> {
        let Some((first, more)) = attached.split_first() else { return Finding::SILENT };
        let first = self.one(first.policy, Some(first.source), side);
        more.iter().fold(first, |found, one| found.or(self.one(one.policy, Some(one.source), side)))
    }

    fn levels<'p>(&mut self, levels: &[&[Attached<'p>]], side: Side) -> Finding<'p> {
        let mut levels = levels.iter();
        let Some(first) = levels.next() else { return Finding::ABSENT };
        let first = self.union(first, side);
        levels.fold(first, |found, level| found.and(self.union(level, side)))
    }

    fn resource<'p>(&mut self, policy: ResourcePolicy<'p>) -> Finding<'p> {
        match policy {
            ResourcePolicy::None => Finding::ABSENT,
            ResourcePolicy::Standard(policy) | ResourcePolicy::Trust(policy) | ResourcePolicy::MustAllow(policy) => {
                self.one(policy, None, Side::Resource)
            }
            ResourcePolicy::Missing => self.one(const { &Compiled::NOTHING }, None, Side::Resource),
        }
    }
}

/// What all layers say.
struct Said<'a> {
    scp: Finding<'a>,
    rcp: Finding<'a>,
    resource: Finding<'a>,
    identity: Finding<'a>,
    boundary: Finding<'a>,
    session: Finding<'a>,
}

impl Said<'_> {
    fn answers(&self) -> Answers {
        Answers {
            identity: self.identity.answer,
            resource: self.resource.answer,
            boundary: self.boundary.answer,
            session: self.session.answer,
            scp: self.scp.answer,
            rcp: self.rcp.answer,
        }
    }
}
