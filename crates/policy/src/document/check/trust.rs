//! Trust policies of roles.

use daypass_names::{AccountId, Arn, IdKind, Partition, UniqueId};

use super::{statement, web_identity};
use crate::{
    catalogue::Catalogue,
    document::{Document, read::Reading},
    error::PolicyError,
    pattern::ActionPattern,
    principal::{PrincipalElement, PrincipalType, invalid_principal_text},
    services::is_service_principal,
    statement::Statement,
};

/// The actions that are ever asked of a role's trust policy, folded.
const ACTIONS: [&str; 6] =
    ["sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity", "sts:tagsession", "sts:setsourceidentity", "sts:setcontext"];
const OTHER_SERVICE: &str = "AssumeRole policy may only specify STS AssumeRole actions.";
/// With AWS's two spaces.
const OTHER_ACTION: &str = "Trust Policy statement actions can only be sts:AssumeRole, sts:AssumeRoleWithSAML,  and sts:AssumeRoleWithWebIdentity";
const FEDERATED: &str = "Federated principals must be valid domain names or SAML metadata ARNs";

/// The checks of CreateRole and UpdateAssumeRolePolicy, as far as the document alone can fail them.
pub(super) fn check(reading: &Reading, catalogue: &Catalogue) -> Result<(), PolicyError> {
    let document = &reading.document;
    statement::legacy(reading, catalogue)?;
    statement::sids(document)?;
    statement::actions(document)?;
    statement::first(document, |statement| statement.resources.is_some(), "Has prohibited field Resource")?;
    statement::first(document, |statement| statement.principal.as_ref().is_some_and(|clause| clause.negated), "Has prohibited field NotPrincipal")?;
    statement::first(document, |statement| statement.principal.is_none(), "Missing required field Principal")?;
    statement::first(document, names_nobody, "Missing required field Principal cannot be empty!")?;
    each(document, principals)?;
    each(document, actions)?;
    web_identity::check(document)
}

fn each(document: &Document, offence: impl Fn(&Statement) -> Option<String>) -> Result<(), PolicyError> {
    document.statements.iter().find_map(|statement| offence(statement).map(|text| statement::at(text, statement))).map_or(Ok(()), Err)
}

fn names_nobody(statement: &Statement) -> bool {
    match statement.principal.as_ref().map(|clause| &clause.element) {
        Some(PrincipalElement::Listed(listed)) => listed.iter().all(|(_, values)| values.is_empty()),
        Some(PrincipalElement::Everyone) | None => false,
    }
}

fn principals(statement: &Statement) -> Option<String> {
    match &statement.principal.as_ref()?.element {
        PrincipalElement::Everyone => Some("AssumeRolepolicy contained an invalid principal: \"STAR\":\"*\".".to_owned()),
        PrincipalElement::Listed(listed) => {
            listed.iter().flat_map(|(kind, values)| values.iter().map(|value| (*kind, value))).find_map(|(kind, value)| principal(kind, value))
        }
    }
}

fn principal(kind: PrincipalType, value: &str) -> Option<String> {
    let invalid = || Some(invalid_principal_text(kind, value));
    match kind {
        PrincipalType::Aws if is_aws_principal(value) => None,
        PrincipalType::Service if is_service_principal(value) => None,
        PrincipalType::Federated if is_provider(value) => None,
        PrincipalType::Federated => Some(FEDERATED.to_owned()),
        PrincipalType::Aws | PrincipalType::Service | PrincipalType::CanonicalUser => invalid(),
    }
}

/// `*`, an account, an entity's ARN or its id. No partial wildcards, and groups are never principals (policy-evaluation §3).
fn is_aws_principal(value: &str) -> bool {
    if value == "*" || AccountId::parse(value).is_ok() {
        return true;
    }
    if value.contains(['*', '?']) {
        return false;
    }
    if let Ok(id) = UniqueId::parse(value) {
        return match id.kind() {
            IdKind::User | IdKind::Role => true,
            IdKind::Group | IdKind::ManagedPolicy | IdKind::PolicyVersion | IdKind::InstanceProfile => false,
        };
    }
    Arn::parse(value).is_ok_and(|arn| arn.account_id().is_some() && arn.region().is_empty() && is_principal_arn(&arn))
}

fn is_principal_arn(arn: &Arn) -> bool {
    let resource = arn.resource();
    let named = |prefix: &str| resource.strip_prefix(prefix).is_some_and(|name| !name.is_empty() && !name.ends_with('/'));
    if Partition::parse(arn.partition()).is_none() {
        return false;
    }
    match arn.service() {
        "iam" => resource == "root" || named("user/") || named("role/"),
        "sts" => named("federated-user/") || (named("assumed-role/") && resource.matches('/').count() == 2),
        _ => false,
    }
}

fn is_provider(value: &str) -> bool {
    let by_arn = || {
        let arn = Arn::parse(value).ok()?;
        let named = |prefix: &str| arn.resource().strip_prefix(prefix).is_some_and(|name| !name.is_empty() && !name.contains(['*', '?']));
        Some(arn.service() == "iam" && arn.account_id().is_some() && (named("saml-provider/") || named("oidc-provider/")))
    };
    if value.starts_with("arn:") { by_arn().unwrap_or(false) } else { value.contains('.') && is_domain(value) }
}

fn is_domain(text: &str) -> bool {
    text.split('.').all(|label| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')))
}

/// Every pattern names the service and covers at least one action of the list. `NotAction` would cover everything else.
fn actions(statement: &Statement) -> Option<String> {
    let clause = statement.actions.as_ref()?;
    clause.items.iter().find_map(|action| {
        let folded = action.to_ascii_lowercase();
        if clause.negated || !folded.starts_with("sts:") {
            return Some(OTHER_SERVICE.to_owned());
        }
        let pattern = ActionPattern::parse(&folded);
        let covers = |known: &str| pattern.covers(known);
        (!ACTIONS.into_iter().any(covers)).then(|| OTHER_ACTION.to_owned())
    })
}
