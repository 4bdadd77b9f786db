//! The first batch of a deployment, and what every account begins with (organizations-account-s3 §1).

use std::sync::Arc;

use daypass_names::{AccessKeyId, AccountId, IdKind, Tag};
use daypass_policy::DocumentKind;

use super::{Outcome, Within, token};
use crate::{
    Batch, DirectoryError, PolicyText,
    records::{
        AccessKey, Account, AccountStatus, DEFAULT_SESSION_SECONDS, Deployment, Enabling, HighestTime, KeyOwner, KeyRing, KeyStatus, LazyArn,
        Organization, Role, Sealed, SpentAccountId,
    },
};

/// The role that every account has for the organisation's own work.
pub const SERVICE_ROLE: &str = "AWSServiceRoleForOrganizations";
const SERVICE_ROLE_PATH: &str = "/aws-service-role/organizations.amazonaws.com/";
const SERVICE_ROLE_POLICY: &str = "arn:aws:iam::aws:policy/aws-service-role/AWSOrganizationsServiceTrustPolicy";
const ADMINISTRATOR_ACCESS: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

/// What a deployment begins with. The account to be founded is that of [`Within`]: the management account.
#[derive(Debug, Clone)]
pub struct Found<'a> {
    /// The id of the deployment, random.
    pub deployment: &'a str,
    /// Whether `--dev` founds it (W5.1).
    pub dev: bool,
    /// The name of the management account.
    pub name: &'a str,
    /// The e-mail of its root user.
    pub email: &'a str,
    /// The id of the root user's first access key.
    pub key: AccessKeyId,
    /// Its secret, sealed with `key::access_key(account, &key)` as associated data.
    pub secret: Sealed,
    /// The first key ring.
    pub ring: Sealed,
}

/// Founds the deployment: management account, organisation, root access key and key ring, all in one batch.
pub fn found(within: &mut Within<'_>, input: Found<'_>) -> Outcome<Arc<Account>> {
    if within.snapshot.deployment().is_some() {
        return Err(DirectoryError::AlreadyFounded);
    }
    let mut batch = Batch::new();
    batch.create(Deployment { id: input.deployment.into(), epoch: 1, dev: input.dev, founded: within.now, sessions_not_before: None });
    batch.create(KeyRing { sealed: input.ring });
    batch.put(HighestTime { at: within.now });
    batch.create(Organization {
        id: format!("o-{}", token(within.ids.block(), 10)).into(),
        root_id: format!("r-{}", token(within.ids.block(), 4)).into(),
        management: within.account,
        created: within.now,
        service_control: Enabling::default(),
        resource_control: Enabling::default(),
        root_tags: Vec::new(),
    });
    let account = open_account(within, &mut batch, within.account, input.name, input.email, &[]);
    batch.put(AccessKey {
        account: within.account,
        id: input.key,
        owner: KeyOwner::Root,
        status: KeyStatus::Active,
        created: within.now,
        secret: input.secret,
    });
    put_service_role(within, &mut batch)?;
    Ok((account, batch))
}

/// The account itself, under a fence of its own and with its id spent for ever (W5.4).
pub(super) fn open_account(within: &Within<'_>, batch: &mut Batch, id: AccountId, name: &str, email: &str, tags: &[Tag]) -> Arc<Account> {
    let account = Arc::new(Account {
        id,
        name: name.into(),
        email: email.into(),
        status: AccountStatus::Active,
        parent: None,
        joined: within.now,
        closed: None,
        root_sessions_not_before: None,
        sessions_not_before: None,
        tags: tags.to_vec(),
    });
    batch.guard(id);
    batch.create(Arc::clone(&account));
    batch.create(SpentAccountId { id, at: within.now });
    account
}

/// `AWSServiceRoleForOrganizations`, which every account has.
pub(super) fn put_service_role(within: &mut Within<'_>, batch: &mut Batch) -> Result<(), DirectoryError> {
    let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"organizations.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    let description = "Service-linked role used by AWS Organizations to enable integration of other AWS services with Organizations.";
    let mut role = first_role(within, SERVICE_ROLE, trust, SERVICE_ROLE_POLICY)?;
    role.path = SERVICE_ROLE_PATH.into();
    role.description = Some(description.into());
    batch.put(role);
    Ok(())
}

/// The role through which the management account administers a member: path `/`, no description, one hour.
pub(super) fn put_access_role(within: &mut Within<'_>, batch: &mut Batch, name: &str, management: AccountId) -> Result<(), DirectoryError> {
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{management}:root"}},"Action":"sts:AssumeRole"}}]}}"#
    );
    batch.put(first_role(within, name, &trust, ADMINISTRATOR_ACCESS)?);
    Ok(())
}

fn first_role(within: &mut Within<'_>, name: &str, trust: &str, policy: &str) -> Result<Role, DirectoryError> {
    Ok(Role {
        account: within.account,
        id: within.fresh_id(IdKind::Role)?,
        name: name.into(),
        path: "/".into(),
        created: within.now,
        // Written here as it is stored: compact, and naming no user or role.
        trust: PolicyText::stored(trust, DocumentKind::Trust),
        description: None,
        max_session_seconds: DEFAULT_SESSION_SECONDS,
        tags: Vec::new(),
        inline: Vec::new(),
        attached: vec![policy.into()],
        boundary: None,
        sessions_not_before: None,
        arn: LazyArn::default(),
    })
}
