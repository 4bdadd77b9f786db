//! What a service is: a model, and for each built operation what it asks and how it is performed.
//!
//! Design rule 6: no handler decides. It says what it asks, the kernel authorizes, and the handler performs with the proof.

use std::{borrow::Cow, sync::Arc};

use daypass_api::{Operation, OperationModel, ServiceModel, WireInput};
use daypass_directory::{
    Batch, Snapshot,
    commands::{Ids, Within},
    key,
    records::Sealed,
};
use daypass_names::{AccessKeyId, AccountId, Region, RequestId, SecretAccessKey, Tag, Timestamp};
use daypass_policy::Layer;

use crate::{
    authorize::{Authorized, Proof, Took},
    caller::Caller,
    founding::Blocks,
    mint::Minter,
    operate::long_term_secret,
    ports::{Entropy, random},
    refusal::Refusal,
    sessions::{MarkerScope, open_marker, seal_marker, seal_record},
    settings::Settings,
    soft::SoftState,
};

/// What one ask does when it is denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDeny {
    /// The whole request is refused.
    Refuse,
    /// Only the part that this ask stands for is left out: one key of a multi-delete.
    Skip,
}

/// The resource-based policy that takes part in an ask.
#[derive(Debug, Clone)]
pub enum AskedPolicy {
    /// The resource has none.
    None,
    /// The trust policy of a role.
    Trust(daypass_directory::PolicyText),
    /// The trust policy of a role that does not exist: it denies, with the same work and the same answer (W10.5).
    MissingTrust,
    /// Any other resource-based policy.
    Resource(daypass_directory::PolicyText),
}

impl AskedPolicy {
    /// Its part in a decision; a role that does not exist has none.
    pub(crate) fn took(&self) -> Option<Took> {
        let (layer, text) = match self {
            Self::None | Self::MissingTrust => return None,
            Self::Trust(text) => (Layer::Trust, text),
            Self::Resource(text) => (Layer::Resource, text),
        };
        Some(Took { layer, source: None, mark: Some(text.mark()) })
    }
}

/// A value of a condition key that the action itself brings (design rule 15).
#[derive(Debug, Clone)]
pub struct AskedKey {
    /// The key, `iam:PermissionsBoundary`.
    pub key: Cow<'static, str>,
    /// One value, or several if the key's definition says that it is multivalued.
    pub value: AskedValue,
}

/// One value or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskedValue {
    /// Of a single-valued key.
    One(String),
    /// Of a multivalued key.
    Many(Vec<String>),
    /// Of a single-valued key that several tags fill: one counts, and AWS does not say which, so the ask must be allowed with each.
    AnyOf(Vec<String>),
}

impl AskedValue {
    /// One more tag fills the same key.
    fn or(&mut self, other: &str) {
        match self {
            Self::One(value) if value == other => {}
            Self::One(value) => *self = Self::AnyOf(vec![std::mem::take(value), other.to_owned()]),
            Self::Many(values) | Self::AnyOf(values) if values.iter().any(|value| value == other) => {}
            Self::Many(values) | Self::AnyOf(values) => values.push(other.to_owned()),
        }
    }
}

/// Whether two names are those of one condition key, as the engine's context compares them.
fn is_one_key(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() { one.eq_ignore_ascii_case(other) } else { one.to_lowercase() == other.to_lowercase() }
}

/// What the keys of a role's tags begin with.
const TAGS_OF_A_ROLE: [&str; 2] = ["aws:ResourceTag/", "iam:ResourceTag/"];

fn is_tag_of_a_role(key: &AskedKey) -> bool {
    TAGS_OF_A_ROLE.iter().any(|prefix| key.key.starts_with(prefix))
}

/// One permission that a request needs.
#[derive(Debug, Clone)]
pub struct Ask {
    /// `iam:CreateUser`
    pub action: &'static str,
    /// The resource's ARN, or `*`.
    pub resource: String,
    /// How the refusal names the resource: IAM prints `user Bob` (policy-evaluation §9).
    pub shown: String,
    /// The account that owns the resource; the caller's if the resource is `*`.
    pub account: Option<AccountId>,
    /// The policy of the resource.
    pub policy: AskedPolicy,
    /// Condition keys of this ask.
    pub keys: Vec<AskedKey>,
    /// Those that it shares with the other asks of the request: there may be a thousand.
    pub shared: Arc<[AskedKey]>,
    /// What a denial does.
    pub on_deny: OnDeny,
    /// The whole text for whoever is outside of the organisation, where the service has one: S3's `Access Denied`.
    pub outside: Option<&'static str>,
}

impl AskedKey {
    /// A key with one value.
    pub fn one(key: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: AskedValue::One(value.into()) }
    }
}

impl Ask {
    /// An ask on a resource of that account, shown as its ARN.
    pub fn new(action: &'static str, resource: impl Into<String>, account: Option<AccountId>) -> Self {
        let resource = resource.into();
        Self {
            action,
            shown: resource.clone(),
            resource,
            account,
            policy: AskedPolicy::None,
            keys: Vec::new(),
            shared: Arc::default(),
            on_deny: OnDeny::Refuse,
            outside: None,
        }
    }

    /// The same, shown otherwise in a refusal.
    #[must_use]
    pub fn shown(mut self, shown: impl Into<String>) -> Self {
        self.shown = shown.into();
        self
    }

    /// The same, with the policy of the resource.
    #[must_use]
    pub fn with_policy(mut self, policy: AskedPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// The same of a role that does not exist: without its trust policy, and without its tags.
    pub(crate) fn of_no_role(mut self) -> Self {
        if matches!(self.policy, AskedPolicy::Trust(_)) {
            self.policy = AskedPolicy::MissingTrust;
            self.keys.retain(|key| !is_tag_of_a_role(key));
        }
        self
    }

    /// The same, with a tag of the role that it is about.
    #[must_use]
    pub fn with_tag_of_a_role(self, tag: &Tag) -> Self {
        TAGS_OF_A_ROLE.iter().fold(self, |ask, prefix| ask.with_tags(prefix, [tag]))
    }

    /// The same, with a key of that family for each tag. Condition keys have no case: tags whose keys differ in nothing else fill one (W10.1).
    #[must_use]
    pub fn with_tags<'t>(mut self, family: &str, tags: impl IntoIterator<Item = &'t Tag>) -> Self {
        for tag in tags {
            let key = format!("{family}{}", tag.key);
            match self.keys.iter_mut().find(|known| is_one_key(&known.key, &key)) {
                Some(known) => known.value.or(&tag.value),
                None => self.keys.push(AskedKey::one(key, tag.value.as_str())),
            }
        }
        self
    }

    pub(crate) fn has_tags_of_a_role(&self) -> bool {
        self.keys.iter().any(is_tag_of_a_role)
    }

    /// The same, with keys that other asks of the request have, too.
    #[must_use]
    pub fn sharing(mut self, keys: &Arc<[AskedKey]>) -> Self {
        self.shared = Arc::clone(keys);
        self
    }

    /// The same, with one value of a key.
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.keys.push(AskedKey::one(key, value));
        self
    }

    /// The same, with aws:RequestTag/… and aws:TagKeys. Of a key that is sent twice the last value is seen (iam-api §2).
    #[must_use]
    pub fn for_tags(self, tags: &[Tag]) -> Self {
        self.for_last_of(tags, |one, other| one.key == other.key)
    }

    /// The same where keys that differ in their case are one key: of these, too, the last value is seen, and never two are kept.
    #[must_use]
    pub fn for_tags_without_case(self, tags: &[Tag]) -> Self {
        self.for_last_of(tags, |one, other| one.folded_key() == other.folded_key())
    }

    fn for_last_of(self, tags: &[Tag], is_repeated: impl Fn(&Tag, &Tag) -> bool) -> Self {
        let mut seen: Vec<&Tag> = Vec::with_capacity(tags.len());
        for tag in tags.iter().rev() {
            if !seen.iter().any(|later| is_repeated(later, tag)) {
                seen.push(tag);
            }
        }
        self.for_tag_keys(tags.iter().map(|tag| tag.key.clone()).collect()).with_tags("aws:RequestTag/", seen)
    }

    /// The same, with aws:TagKeys only, for what takes tags away.
    #[must_use]
    pub fn for_tag_keys(self, keys: Vec<String>) -> Self {
        if keys.is_empty() { self } else { self.with_keys("aws:TagKeys", keys) }
    }

    /// The same, with the values of a multivalued key.
    #[must_use]
    pub fn with_keys(mut self, key: impl Into<Cow<'static, str>>, values: Vec<String>) -> Self {
        self.keys.push(AskedKey { key: key.into(), value: AskedValue::Many(values) });
        self
    }
}

/// Everything that a handler may look at: one snapshot, the caller, the request's facts.
pub struct Scene<'a> {
    /// The state that this request sees, whole and unchanging (design rule 7).
    pub snapshot: &'a Snapshot,
    /// Who calls.
    pub caller: &'a Caller,
    /// When.
    pub now: Timestamp,
    /// The region that the request was made for; `us-east-1` for global services.
    pub region: &'a Region,
    /// The id of the request.
    pub request_id: RequestId,
    /// Quotas and other settings of the operator.
    pub settings: &'a Settings,
    /// Randomness for ids and secrets.
    pub entropy: &'a dyn Entropy,
    /// The only way to credentials.
    pub minter: &'a Minter,
    /// What may be lost: when keys and roles were last used.
    pub soft: &'a SoftState,
}

/// How a list page begins and ends, whatever the list.
pub struct Marker<'a> {
    /// Whose list it is.
    pub account: AccountId,
    /// Everything else that decides what is in the list, so that a marker of another list is refused.
    pub filter: &'a str,
    /// The operation.
    pub operation: &'a str,
}

impl Scene<'_> {
    /// Random blocks for the directory's commands.
    pub fn ids(&self) -> Blocks<'_> {
        Blocks(self.entropy)
    }

    /// Where and when a command of that account is done.
    pub fn within<'b>(&'b self, account: AccountId, ids: &'b mut dyn Ids) -> Within<'b> {
        Within { snapshot: self.snapshot, account, quotas: &self.settings.quotas, now: self.now, ids }
    }

    /// A new long-term access key: its id, its secret, and the secret as it is stored.
    pub fn new_access_key(&self, account: AccountId) -> Result<(AccessKeyId, SecretAccessKey, Sealed), Refusal> {
        let id = AccessKeyId::mint_long_term(account, random(self.entropy));
        let secret = long_term_secret(self.entropy);
        let place = key::access_key(account, &id);
        let sealed = seal_record(&self.minter.keys(), place.as_str(), random(self.entropy), secret.expose().as_bytes())
            .map_err(|error| Refusal::internal(error.to_string()))?;
        Ok((id, secret, Sealed::new(sealed)))
    }

    /// The opaque marker of the page that begins after that position.
    pub fn seal_marker(&self, list: &Marker<'_>, position: &str) -> Result<String, Refusal> {
        let scope = MarkerScope { account: list.account, operation: list.operation, filter: list.filter };
        seal_marker(&self.minter.keys(), &scope, self.now, random(self.entropy), position).map_err(|error| Refusal::internal(error.to_string()))
    }

    /// The position in a marker of that very list; nothing for any other text.
    pub fn open_marker(&self, list: &Marker<'_>, marker: &str) -> Option<String> {
        let scope = MarkerScope { account: list.account, operation: list.operation, filter: list.filter };
        open_marker(&self.minter.keys(), &scope, self.now, marker).ok()
    }

    /// The caller's account; an operation that needs one refuses those who have none.
    pub fn account(&self) -> Result<AccountId, Refusal> {
        self.caller.account().ok_or_else(|| Refusal::new("AccessDenied", 403, "Access denied.").because("the caller has no account"))
    }
}

/// The output of an operation, with whatever it changes.
pub struct Performed<T> {
    /// What is answered.
    pub output: T,
    /// What is committed before it is answered.
    pub batch: Option<Batch>,
}

impl<T> Performed<T> {
    /// An output that changes nothing.
    pub fn read(output: T) -> Self {
        Self { output, batch: None }
    }

    /// An output that is answered once the batch is durable.
    pub fn write(output: T, batch: Batch) -> Self {
        Self { output, batch: Some(batch) }
    }
}

/// What an operation asks.
pub type Asks<O> = fn(&Scene<'_>, &<O as Operation>::Input) -> Result<Vec<Ask>, Refusal>;

/// How an operation is performed, once it is authorized.
pub type Perform<O> = fn(&Scene<'_>, &Authorized<'_, <O as Operation>::Input>) -> Result<Performed<<O as Operation>::Output>, Refusal>;

/// How an operation is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It only reads, or mints: where its request is served.
    Reads,
    /// The same for what may hold a thread for seconds: beside the runtime, when its turn comes.
    ReadsAtLength,
    /// It changes the directory: in the writer queue.
    Writes,
}

/// A built operation.
pub struct Action<O: Operation> {
    pub(crate) asks: Asks<O>,
    pub(crate) perform: Perform<O>,
    pub(crate) way: Way,
    pub(crate) unbuilt: &'static [&'static str],
}

impl<O: Operation> Action<O> {
    /// An operation that only reads, or mints.
    pub const fn reads(asks: Asks<O>, perform: Perform<O>) -> Self {
        Self { asks, perform, way: Way::Reads, unbuilt: &[] }
    }

    /// An operation that only reads, and may hold a thread for seconds.
    pub const fn reads_at_length(asks: Asks<O>, perform: Perform<O>) -> Self {
        Self { asks, perform, way: Way::ReadsAtLength, unbuilt: &[] }
    }

    /// An operation that changes the directory: it runs in the writer queue, asks included.
    pub const fn writes(asks: Asks<O>, perform: Perform<O>) -> Self {
        Self { asks, perform, way: Way::Writes, unbuilt: &[] }
    }

    /// Known members of the input that are not built: sent, they are refused, never ignored (W10.6).
    #[must_use]
    pub const fn without(mut self, members: &'static [&'static str]) -> Self {
        self.unbuilt = members;
        self
    }
}

/// An operation without its types, as the pipeline holds it.
pub trait Handler: Send + Sync {
    /// The operation's row in the description.
    fn model(&self) -> &'static OperationModel;
    /// How it is run.
    fn way(&self) -> Way;
    /// Reads and validates the input.
    fn read(&self, wire: &WireInput<'_>) -> Result<Box<dyn Prepared>, daypass_api::ReadError>;
}

/// An input that was read, with its operation.
pub trait Prepared: Send + Sync {
    /// The permissions that it needs.
    fn asks(&self, scene: &Scene<'_>) -> Result<Vec<Ask>, Refusal>;
    /// The first member that was sent and is not built.
    fn unbuilt(&self) -> Option<&'static str>;
    /// Performs it, with the proof that every ask was decided.
    fn perform(&self, scene: &Scene<'_>, proof: Proof) -> Result<Performed<Box<dyn Output>>, Refusal>;
    /// The input as the trail shows it: JSON, sensitive members left out.
    fn trail(&self) -> String;
}

/// An output without its type.
pub trait Output: Send + Sync {
    /// Writes the answer's body.
    fn write(&self, form: daypass_api::AnswerForm, request_id: &str) -> Vec<u8>;
    /// The output as the trail shows it; of a call that only reads, nothing but credentials (regions-audit §1).
    fn trail(&self) -> Option<String>;
}

/// Does a chore for one subject: a text of JSON for the event, and the batch.
pub type DoChore = fn(&Scene<'_>, &str) -> Result<(String, Batch), Refusal>;

/// Work that a service does without being asked: an account that is being created, another that is being closed.
#[derive(Debug)]
pub struct Chore {
    /// The name of its event.
    pub name: &'static str,
    /// The service whose event it is.
    pub service: &'static str,
    /// The service principal that acts, `organizations.amazonaws.com`.
    pub principal: &'static str,
    /// What there is to do in that snapshot, at that time.
    pub due: fn(&Snapshot, Timestamp) -> Vec<String>,
    /// Does it for one subject: a text of JSON for the event, and the batch.
    pub run: DoChore,
}

/// A service: its model, its built operations and its chores.
pub struct Service {
    /// The description.
    pub model: &'static ServiceModel,
    handlers: Vec<Box<dyn Handler>>,
    chores: Vec<&'static Chore>,
}

impl Service {
    /// A service that has no operation yet.
    pub fn new(model: &'static ServiceModel) -> Self {
        Self { model, handlers: Vec::new(), chores: Vec::new() }
    }

    /// The same, with one more operation.
    #[must_use]
    pub fn with<O: Operation + 'static>(mut self, action: Action<O>) -> Self {
        self.handlers.push(Box::new(action));
        self.handlers.sort_by_key(|handler| handler.model().name);
        self
    }

    /// The same, with a chore.
    #[must_use]
    pub fn with_chore(mut self, chore: &'static Chore) -> Self {
        self.chores.push(chore);
        self
    }

    /// What it does without being asked.
    pub fn chores(&self) -> &[&'static Chore] {
        &self.chores
    }

    /// The handler of an operation, if it is built.
    pub fn handler(&self, operation: &str) -> Option<&dyn Handler> {
        let at = self.handlers.binary_search_by_key(&operation, |handler| handler.model().name).ok()?;
        self.handlers.get(at).map(AsRef::as_ref)
    }

    /// The names of the built operations, sorted: the README's table is printed from here.
    pub fn built(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.handlers.iter().map(|handler| handler.model().name)
    }
}
