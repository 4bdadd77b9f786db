//! The description of an API, as static tables.

use crate::pattern::Pattern;

/// How a service speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// Form in, XML out.
    AwsQuery,
    /// JSON 1.0 under X-Amz-Target.
    AwsJson10,
    /// JSON 1.1 under X-Amz-Target.
    AwsJson11,
    /// JSON on paths.
    RestJson,
    /// XML on paths: S3.
    RestXml,
}

/// A service.
#[derive(Debug)]
pub struct ServiceModel {
    /// Its signing name.
    pub name: &'static str,
    /// The version of its API.
    pub version: &'static str,
    /// The namespace of its XML.
    pub namespace: &'static str,
    /// How it speaks.
    pub protocol: Protocol,
    /// What stands before the operation in X-Amz-Target.
    pub target_prefix: Option<&'static str>,
    /// Whether it lives in `us-east-1` alone.
    pub global: bool,
    /// Whether its validation texts repeat the offending value: STS does, IAM does not (sts-api §0, iam-api §2).
    pub echoes_values: bool,
    /// Its operations, sorted by name, built or not.
    pub operations: &'static [&'static OperationModel],
    /// All actions that a policy can name, sorted; some are of no operation: `iam:PassRole`.
    pub actions: &'static [ActionRow],
    /// The kinds of resources that its actions are about.
    pub resources: &'static [ResourceRow],
    /// Its condition keys, sorted.
    pub keys: &'static [ConditionKeyRow],
    /// Every pattern of its types, so that a test can see them all.
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) patterns: &'static [&'static Pattern],
}

impl ServiceModel {
    /// The operation of that name; names are case-sensitive.
    pub fn operation(&self, name: &str) -> Option<&'static OperationModel> {
        let at = self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        self.operations.get(at).copied()
    }

    /// The action of that name, `sts:AssumeRole`; as in policies, case does not matter.
    pub fn action(&self, name: &str) -> Option<&'static ActionRow> {
        self.actions.iter().find(|row| row.action.eq_ignore_ascii_case(name))
    }
}

/// The Query service whose API has that version: an unsigned request names its service in no other way.
pub fn service_of_version(version: &str) -> Option<&'static ServiceModel> {
    crate::SERVICES.into_iter().find(|service| service.protocol == Protocol::AwsQuery && service.version == version)
}

/// The service that X-Amz-Target names before its last dot.
pub fn service_of_target(prefix: &str) -> Option<&'static ServiceModel> {
    crate::SERVICES.into_iter().find(|service| service.target_prefix == Some(prefix))
}

/// An operation.
#[derive(Debug)]
pub struct OperationModel {
    /// Its name.
    pub name: &'static str,
    /// Whether a signature is needed.
    pub signed: bool,
    /// Whether the trail calls it a read.
    pub read_only: bool,
    /// The element that holds its result; none if it has no output.
    pub wrapper: Option<&'static str>,
    /// What it needs permission for: its own action first, if a policy controls it at all.
    pub actions: &'static [ActionRow],
    /// The errors it declares.
    pub errors: &'static [ErrorRow],
    /// The resources of its record in the trail.
    pub trail: &'static [TrailResource],
    /// Its service.
    pub service: &'static ServiceModel,
    /// Members of its input.
    pub input: &'static [Member],
    /// How its request is recognised, if its service speaks rest.
    pub rest: Option<&'static RestRow>,
}

/// How the request of a rest operation is recognised: by its method, its place, and what must stand in its head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestRow {
    /// `GET`
    pub method: &'static str,
    /// What its path names.
    pub place: Place,
    /// Query parameters that its URI names: `?tagging` has no value, `?list-type=2` has one.
    pub query: &'static [(&'static str, Option<&'static str>)],
    /// Members of its input, and where they stand.
    pub members: &'static [RestMember],
}

/// What the path of a rest request names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Nothing: `/`.
    Service,
    /// A bucket.
    Bucket,
    /// A bucket and a key.
    Object,
}

/// A member of a rest request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestMember {
    /// Its name in the model.
    pub name: &'static str,
    /// Where it stands.
    pub location: Location,
    /// Its name there, in lower case for headers; of a family of headers, their prefix.
    pub wire: &'static str,
    /// Whether a request without it is another operation's, or none.
    pub required: bool,
}

/// Where a member of a rest request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the path: bucket and key.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In all headers with that prefix.
    Headers,
    /// In the body.
    Body,
}

impl OperationModel {
    /// The permission that it needs, if it needs one of its own name.
    pub fn asked_action(&self) -> Option<&'static str> {
        self.actions.iter().find(|row| row.when.is_none()).map(|row| row.action)
    }
}

/// What an action does, as the Service Authorization Reference has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// List
    List,
    /// Read
    Read,
    /// Write
    Write,
    /// Permissions management
    PermissionsManagement,
    /// Tagging
    Tagging,
}

/// An authorization row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActionRow {
    /// `sts:AssumeRole`
    pub action: &'static str,
    /// What it does.
    pub access: Access,
    /// Templates of the resources it is checked on; empty means `*`.
    pub resources: &'static [&'static str],
    /// Condition keys that it brings.
    pub keys: &'static [&'static str],
    /// Actions that must be allowed with it.
    pub dependent: &'static [&'static str],
    /// Of an operation's row: needed only if this member is given.
    pub when: Option<&'static str>,
}

/// A kind of resource, with its ARN as the Service Authorization Reference has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResourceRow {
    /// `role`
    pub name: &'static str,
    /// `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`
    pub template: &'static str,
}

/// A resource of a record in the trail (regions-audit §2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrailResource {
    /// `AWS::IAM::Role`
    pub kind: &'static str,
    /// The member of the input that holds its ARN.
    pub member: &'static str,
}

/// A declared error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorRow {
    /// Its code on the wire.
    pub code: &'static str,
    /// Its HTTP status.
    pub status: u16,
    /// The name of its shape, which the trail shows: `NoSuchEntityException` (regions-audit §2).
    pub shape: &'static str,
}

/// A condition key of a service.
#[derive(Debug)]
pub struct ConditionKeyRow {
    /// The key; one that ends in `/` is a prefix for tag keys.
    pub key: &'static str,
    /// `String`, `ARN`, `Bool`, `Numeric`, `Date`…
    pub kind: &'static str,
    /// Whether it is multivalued by definition.
    pub multivalued: bool,
}

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// Its name in the model.
    pub name: &'static str,
    /// Its name on the wire.
    pub wire: &'static str,
    /// Its name in validation texts and in the trail: lowerCamel.
    pub path: &'static str,
    /// Its type.
    pub kind: &'static Type,
}

/// Constraints of a type, and of its items.
#[derive(Debug)]
pub struct Type {
    /// Least length or value.
    pub min: Option<i64>,
    /// Greatest length or value.
    pub max: Option<i64>,
    /// What its text must match.
    pub pattern: Option<&'static Pattern>,
    /// The texts it may be; empty means any.
    pub values: &'static [&'static str],
    /// Of a list: its items. Of a map: its values.
    pub item: Option<&'static Type>,
    /// Of a map: its keys.
    pub key: Option<&'static Type>,
    /// Of a list: the name of an item on the wire.
    pub item_name: &'static str,
    /// Whether it is never echoed and never recorded (W1.5).
    pub sensitive: bool,
}

impl Type {
    /// A type without constraints.
    pub const FREE: Self = Self { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
}
