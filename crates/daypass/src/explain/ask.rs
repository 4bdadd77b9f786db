//! From a question to what is told of it.

use anyhow::{Context as _, bail};
use daypass_names::{AccountId, Arn};
use daypass_policy::{
    Binder, Cardinality, Catalogue, Context, KnownAction, PrincipalElement, Request, Requester, ResourceSheet, Sheet, Statement, explain,
};

use super::{
    documents,
    principal::{Hints, Who},
    question::{Keys, Question},
    settled,
    told::Told,
};
use crate::papers;

/// Actions on resources that are asked on `*` as well: about a key that is nobody's here, and by an account about its own policies.
const ALSO_ON_ALL: [&str; 2] = ["iam:GetAccessKeyLastUsed", "organizations:DescribeEffectivePolicy"];

/// Answers the question. The error is that it cannot be answered.
pub(super) fn ask(question: &Question) -> anyhow::Result<Told> {
    judge_action(question)?;
    let who = Who::parse(
        &question.principal,
        Hints { role: question.role.as_deref(), user: question.user.as_deref(), user_id: user_id(&question.context) },
    )?;
    judge_layers(question, &who)?;
    let owner = owner(question, &who)?;
    let settled = settled::settle(question, &who.requester());
    if settled.is_none() && question.trust.is_none() && settled::is_decided_by_trust(question) {
        bail!("the trust policy of {} itself must allow {}: give it with --trust", question.resource, question.action);
    }
    let (binder, catalogue) = (documents::read(question)?, Catalogue::reference());
    judge_user(&who, &binder)?;
    let context = context(question, &who, owner, &catalogue)?;
    let request =
        Request { action: &question.action, resource: &question.resource, resource_account: owner, requester: who.requester(), context: &context };
    if let Some(settled) = settled {
        return Ok(Told::settled(&request, &question.principal, settled));
    }
    Ok(binder.with_dossier(|dossier| Told::of(&request, &question.principal, &explain(&request, dossier, &catalogue), &binder)))
}

/// A misspelt action is denied by every policy: that would be an answer to another question.
fn judge_action(question: &Question) -> anyhow::Result<()> {
    let Question { action, resource, .. } = question;
    let (service, name) = action
        .split_once(':')
        .filter(|(service, name)| !service.is_empty() && !name.is_empty())
        .with_context(|| format!("{action} is no action: give one like s3:GetObject"))?;
    if action.contains(['*', '?']) {
        bail!("{action} is a pattern: a request asks for one action");
    }
    if resource != "*" && Arn::parse(resource).is_err() {
        bail!("{resource} is no ARN");
    }
    let known = papers::known_actions();
    let Some(action) = known.iter().find(|known| known.name.eq_ignore_ascii_case(action)) else {
        let is_served = known.iter().any(|known| known.name.split(':').next().is_some_and(|own| own.eq_ignore_ascii_case(service)));
        return if is_served { bail!("{service} has no action {name}") } else { Ok(()) };
    };
    judge_resource(action, resource)
}

/// Live the action would be asked on something else, which other statements are about.
fn judge_resource(action: &KnownAction<'_>, resource: &str) -> anyhow::Result<()> {
    let name = action.name;
    if action.resources.is_empty() && resource != "*" {
        bail!("{name} is asked on * alone, which {resource} is not");
    }
    let is_meant = if resource == "*" { ALSO_ON_ALL.contains(&name) } else { action.is_asked_on(resource) };
    if !action.resources.is_empty() && !is_meant {
        bail!("{name} is asked on {}, which {resource} is not", action.resources.join(" or "));
    }
    Ok(())
}

/// Layers that cannot bind the caller were given by mistake.
fn judge_layers(question: &Question, who: &Who) -> anyhow::Result<()> {
    let own = !question.identity.is_empty() || question.boundary.is_some() || !question.session.is_empty();
    if question.user.is_some() && !matches!(who, Who::FederatedUser { .. }) {
        bail!("--user is whose session a federated user's is, and {} is none", question.principal);
    }
    if own && !who.has_policies() {
        bail!("{} has no policies of its own: identity policies, boundary and session policies cannot bind it", question.principal);
    }
    if question.trust.is_some() && !settled::is_role(&question.resource) {
        bail!("--trust is the policy of a role, and {} is none", question.resource);
    }
    if question.trust.is_some() && !settled::is_decided_by_trust(question) {
        bail!("--trust says who may have a session of the role, and nothing of {}", question.action);
    }
    Ok(())
}

/// Whose session a federated user's is does not show; with a policy of the resource that names users it matters (policy-evaluation §6).
fn judge_user(who: &Who, binder: &Binder) -> anyhow::Result<()> {
    let is_known = match who {
        Who::FederatedUser { user_arn, .. } => user_arn.is_some(),
        Who::Anonymous | Who::Root { .. } | Who::User { .. } | Who::RoleSession { .. } | Who::WebIdentity { .. } | Who::Saml { .. } => true,
    };
    if !is_known && resource_sheet(&binder.resource).is_some_and(|sheet| sheet.document.statements.iter().any(names_a_user)) {
        bail!("the policy of the resource names users, and whose session it is does not show: give --user");
    }
    Ok(())
}

fn resource_sheet(sheet: &ResourceSheet) -> Option<&Sheet> {
    match sheet {
        ResourceSheet::Standard(sheet) | ResourceSheet::Trust(sheet) | ResourceSheet::MustAllow(sheet) => Some(sheet),
        ResourceSheet::None | ResourceSheet::Missing => None,
    }
}

fn names_a_user(statement: &Statement) -> bool {
    let is_user = |value: &String| {
        value.starts_with("AIDA") || Arn::parse(value).is_ok_and(|arn| arn.service() == "iam" && arn.resource().starts_with("user/"))
    };
    match statement.principal.as_ref().map(|clause| &clause.element) {
        Some(PrincipalElement::Listed(listed)) => listed.iter().any(|(_, values)| values.iter().any(is_user)),
        Some(PrincipalElement::Everyone) | None => false,
    }
}

/// The account of the resource: its ARN's, or the one that was given. The ARNs of buckets and objects name none; without a policy of the resource
/// nothing but the caller's own account could allow, with one it matters whose it is.
fn owner(question: &Question, who: &Who) -> anyhow::Result<Option<AccountId>> {
    let named = Arn::parse(&question.resource).ok().and_then(|arn| arn.account_id());
    let given =
        question.resource_account.as_deref().map(|text| AccountId::parse(text).with_context(|| format!("{text} is no account id"))).transpose()?;
    match (named, given) {
        (Some(named), Some(given)) if named != given => bail!("{} is of account {named}, not of {given}", question.resource),
        (Some(account), _) | (None, Some(account)) => Ok(Some(account)),
        (None, None) => match who.requester() {
            Requester::Anonymous | Requester::WebIdentity { .. } | Requester::Saml { .. } | Requester::Service { .. } => Ok(None),
            requester if question.resource_policy.is_none() => Ok(requester.account()),
            Requester::Root { .. } | Requester::User { .. } | Requester::RoleSession { .. } | Requester::FederatedUser { .. } => {
                bail!("{} does not say whose it is, and with a policy of the resource that matters: give --resource-account", question.resource)
            }
        },
    }
}

fn user_id(keys: &Keys) -> Option<&str> {
    keys.0.iter().find(|(key, _)| key.eq_ignore_ascii_case("aws:userid")).and_then(|(_, values)| values.first()).map(String::as_str)
}

/// What was given, then what follows from caller and resource: the value that was set first is the one that counts. Nothing else is made up: no
/// time, no address, no region.
fn context<'a>(question: &'a Question, who: &Who, owner: Option<AccountId>, catalogue: &Catalogue) -> anyhow::Result<Context<'a>> {
    let mut context = Context::new();
    for (key, values) in &question.context.0 {
        let is_multi = catalogue.find(key).is_some_and(|row| row.cardinality == Cardinality::Multi);
        match values.as_slice() {
            values if is_multi => context.set_multi(key, values.iter().map(String::as_str)),
            [value] => context.set_single(key, value),
            _ => bail!("{key} has one value, and {} are given", values.len()),
        }
    }
    for (key, value) in who.keys() {
        context.set_single(key, value);
    }
    if let Some(owner) = owner {
        context.set_single("aws:ResourceAccount", owner.to_string());
    }
    Ok(context)
}
