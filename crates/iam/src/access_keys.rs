//! Access keys: Create, List, Update, Delete, GetAccessKeyLastUsed.
//!
//! Without a user name they are about whoever signed, the root user included. The secret is in one answer only: that of CreateAccessKey.

use daypass_api::iam;
use daypass_directory::{
    commands::access_keys::{self, Owner},
    records::{AccessKey, KeyOwner, KeyStatus},
};
use daypass_kernel::{
    refusal::Refusal,
    service::{Action, Ask, Performed, Scene, Service},
};
use daypass_names::{AccessKeyId, SecretText, Timestamp};

use crate::{
    action::{Answer, Input, Request, change, done},
    asking::{self, Asked, Subject},
    finding,
    paging::Paging,
    refusals,
};

/// What a key that was never used was used for, and where (iam-api §3).
const NEVER: &str = "N/A";

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::CreateAccessKey>(Action::writes(create_asks, create))
        .with::<iam::ListAccessKeys>(Action::reads(list_asks, list))
        .with::<iam::UpdateAccessKey>(Action::writes(update_asks, update))
        .with::<iam::DeleteAccessKey>(Action::writes(delete_asks, delete))
        .with::<iam::GetAccessKeyLastUsed>(Action::reads(last_used_asks, last_used))
}

impl Subject<'_> {
    fn owner(&self) -> Owner<'_> {
        match self {
            Self::Root => Owner::Root,
            Self::Caller(user) => Owner::User(&user.name),
            Self::Named(name) => Owner::User(name),
        }
    }
}

fn create_asks(scene: &Scene<'_>, input: &Input<iam::CreateAccessKey>) -> Asked {
    Subject::of(scene, input.user_name.as_deref())?.ask(scene, "iam:CreateAccessKey").map(asking::one)
}

fn create(scene: &Scene<'_>, input: &Request<'_, iam::CreateAccessKey>) -> Answer<iam::CreateAccessKey> {
    let subject = Subject::of(scene, input.user_name.as_deref())?;
    let (id, secret, sealed) = scene.new_access_key(scene.account()?)?;
    let (key, batch) = change(scene, |within| access_keys::create(within, subject.owner(), id, sealed))?;
    let access_key = iam::AccessKey {
        user_name: owner_name(scene, &key.owner),
        access_key_id: key.id.to_string(),
        status: status(key.status).to_owned(),
        secret_access_key: SecretText::new(secret.expose().to_owned()),
        create_date: Some(key.created),
    };
    Ok(Performed::write(iam::CreateAccessKeyResponse { access_key }, batch))
}

fn list_asks(scene: &Scene<'_>, input: &Input<iam::ListAccessKeys>) -> Asked {
    Subject::of(scene, input.user_name.as_deref())?.ask(scene, "iam:ListAccessKeys").map(asking::one)
}

fn list(scene: &Scene<'_>, input: &Request<'_, iam::ListAccessKeys>) -> Answer<iam::ListAccessKeys> {
    let owner = match Subject::of(scene, input.user_name.as_deref())? {
        Subject::Root => KeyOwner::Root,
        Subject::Caller(user) => KeyOwner::User(user.id.clone()),
        Subject::Named(name) => KeyOwner::User(finding::user(scene, name)?.id.clone()),
    };
    let filter = match &owner {
        KeyOwner::Root => "root",
        KeyOwner::User(id) => id.as_str(),
    };
    let paging = Paging::open(scene, "ListAccessKeys", filter, input.marker.as_deref(), input.max_items)?;
    let page = paging.by_name(scene.snapshot.access_keys_of(scene.account()?, &owner), |key| key.id.as_str());
    let end = paging.end(scene, &page)?;
    let name = owner_name(scene, &owner);
    let access_key_metadata = page.items.into_iter().map(|key| metadata(key, name.clone())).collect();
    Ok(Performed::read(iam::ListAccessKeysResponse { access_key_metadata, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn update_asks(scene: &Scene<'_>, input: &Input<iam::UpdateAccessKey>) -> Asked {
    Subject::of(scene, input.user_name.as_deref())?.ask(scene, "iam:UpdateAccessKey").map(asking::one)
}

fn update(scene: &Scene<'_>, input: &Request<'_, iam::UpdateAccessKey>) -> Answer<iam::UpdateAccessKey> {
    let subject = Subject::of(scene, input.user_name.as_deref())?;
    let status = match input.status.as_str() {
        "Active" => KeyStatus::Active,
        "Inactive" => KeyStatus::Inactive,
        // The model has a third value, which AWS refuses [R].
        other => return Err(refusals::invalid_input(format!("The status {other} cannot be set."))),
    };
    done::<iam::UpdateAccessKey>(scene, |within| access_keys::update(within, subject.owner(), &input.access_key_id, status))
}

fn delete_asks(scene: &Scene<'_>, input: &Input<iam::DeleteAccessKey>) -> Asked {
    Subject::of(scene, input.user_name.as_deref())?.ask(scene, "iam:DeleteAccessKey").map(asking::one)
}

fn delete(scene: &Scene<'_>, input: &Request<'_, iam::DeleteAccessKey>) -> Answer<iam::DeleteAccessKey> {
    let subject = Subject::of(scene, input.user_name.as_deref())?;
    done::<iam::DeleteAccessKey>(scene, |within| access_keys::delete(within, subject.owner(), &input.access_key_id))
}

/// An ask on the key's user. A key that is none of this account's is asked for under `*`, so it is known to nobody here.
fn last_used_asks(scene: &Scene<'_>, input: &Input<iam::GetAccessKeyLastUsed>) -> Asked {
    const ACTION: &str = "iam:GetAccessKeyLastUsed";
    let account = scene.account()?;
    let ask = match own_key(scene, &input.access_key_id)?.map(|key| &key.owner) {
        Some(KeyOwner::User(id)) => match scene.snapshot.user_by_id(id) {
            Some(user) => asking::user(scene, ACTION, &user.name)?,
            None => asking::account(scene, ACTION)?,
        },
        Some(KeyOwner::Root) => Ask::new(ACTION, format!("arn:aws:iam::{account}:root"), Some(account)),
        None => asking::account(scene, ACTION)?,
    };
    Ok(asking::one(ask.shown(format!("access key {}", input.access_key_id))))
}

fn last_used(scene: &Scene<'_>, input: &Request<'_, iam::GetAccessKeyLastUsed>) -> Answer<iam::GetAccessKeyLastUsed> {
    let key = own_key(scene, &input.access_key_id)?.ok_or_else(|| refusals::no_such_access_key(&input.access_key_id))?;
    let last = match scene.soft.key_use(&key.id) {
        Some(last) => {
            iam::AccessKeyLastUsed { last_used_date: Some(Timestamp::from_epoch_seconds(last.at)), service_name: last.service, region: last.region }
        }
        None => iam::AccessKeyLastUsed { last_used_date: None, service_name: NEVER.to_owned(), region: NEVER.to_owned() },
    };
    let user_name = owner_name(scene, &key.owner);
    Ok(Performed::read(iam::GetAccessKeyLastUsedResponse { user_name, access_key_last_used: Some(last) }))
}

/// The key of that id, if it is this account's.
fn own_key<'a>(scene: &Scene<'a>, id: &str) -> Result<Option<&'a AccessKey>, Refusal> {
    let account = scene.account()?;
    let found = AccessKeyId::parse(id).ok().and_then(|id| scene.snapshot.access_key(&id));
    Ok(found.map(|key| &*key.record).filter(|key| key.account == account))
}

/// The name of a key's user as it is now; the root user has none.
fn owner_name(scene: &Scene<'_>, owner: &KeyOwner) -> Option<String> {
    match owner {
        KeyOwner::Root => None,
        KeyOwner::User(id) => scene.snapshot.user_by_id(id).map(|user| user.name.to_string()),
    }
}

fn metadata(key: &AccessKey, user_name: Option<String>) -> iam::AccessKeyMetadata {
    iam::AccessKeyMetadata {
        user_name,
        access_key_id: Some(key.id.to_string()),
        status: Some(status(key.status).to_owned()),
        create_date: Some(key.created),
    }
}

fn status(status: KeyStatus) -> &'static str {
    match status {
        KeyStatus::Active => "Active",
        KeyStatus::Inactive => "Inactive",
    }
}
