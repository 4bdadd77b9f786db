//! Resource control policies (policy-evaluation §7). Service control policies follow the rules of identity policies.

use super::{
    ORGANIZATION, action, resource,
    statement::{self, syntax_at},
};
use crate::{
    catalogue::Catalogue,
    document::read::Reading,
    error::PolicyError,
    principal::{PrincipalElement, PrincipalType},
    statement::{Effect, PrincipalClause, Statement},
};

/// The services that resource control policies can bind, by the prefix of their actions, as Organizations listed them in 2026-09.
#[rustfmt::skip]
const SERVICES: [&str; 62] = [
    "aoss", "appconfig", "appstream", "autoscaling", "autoscaling-plans", "budgets", "clouddirectory", "cloudfront", "cloudsearch",
    "cloudtrail-data", "codeartifact", "codebuild", "codecommit", "codepipeline", "cognito-identity", "cognito-idp", "comprehend",
    "comprehendmedical", "compute-optimizer", "cost-optimization-hub", "dax", "dsql", "dynamodb", "ecr", "ecr-public", "events", "firehose",
    "fis", "fms", "gamelift", "health", "inspector-scan", "kendra", "kinesisvideo", "kms", "logs", "memorydb", "networkmonitor",
    "notifications", "opensearch", "pca-connector-ad", "personalize", "polly", "pricing", "resource-groups", "rolesanywhere", "s3",
    "secretsmanager", "servicediscovery", "signin", "sqs", "sts", "support", "swf", "textract", "timestream-influxdb", "transcribe",
    "transfer", "translate", "wafv2", "workspaces", "xray",
];

/// [R] Deny only, everyone, named actions of a service that takes part.
pub(super) fn check(reading: &Reading, catalogue: &Catalogue) -> Result<(), PolicyError> {
    let document = &reading.document;
    statement::legacy(reading, catalogue)?;
    statement::sids(document)?;
    resource::first_offence(document).map_or(Ok(()), Err)?;
    resource::colons(document)?;
    action::prefixes(document)?;
    if let Some(position) = reading.principal_list {
        return Err(PolicyError::malformed_at(ORGANIZATION, position));
    }
    let offending = document.statements.iter().find(|statement| !is_resource_control(statement));
    offending.map_or(Ok(()), |statement| Err(syntax_at(statement, document.kind)))
}

fn is_resource_control(statement: &Statement) -> bool {
    let denies = match statement.effect {
        Effect::Deny => true,
        Effect::Allow => false,
    };
    let served = |action: &String| action.split_once(':').is_some_and(|(service, _)| SERVICES.contains(&service.to_ascii_lowercase().as_str()));
    let actions = statement.actions.as_ref().is_some_and(|clause| !clause.negated && !clause.items.is_empty() && clause.items.iter().all(served));
    denies && actions && !statement::is_empty(statement.resources.as_ref()) && statement.principal.as_ref().is_some_and(is_everyone)
}

fn is_everyone(clause: &PrincipalClause) -> bool {
    let star = match &clause.element {
        PrincipalElement::Everyone => true,
        PrincipalElement::Listed(listed) => matches!(listed.as_slice(), [(PrincipalType::Aws, values)] if values.as_slice() == ["*"]),
    };
    star && !clause.negated
}
