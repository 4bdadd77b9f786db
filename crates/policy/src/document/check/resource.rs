//! What IAM says of a resource that it cannot name.

use daypass_names::Partition;

use super::{LEGACY, statement};
use crate::{document::Document, error::PolicyError, statement::Statement};

/// What the resource part of an IAM ARN may begin with.
const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// S3's resources that are in a region: buckets and objects are in none (the resource types of AWS's service authorization reference).
const S3_OF_REGIONS: [&str; 6] = ["accesspoint/", "job/", "storage-lens/", "storage-lens-group/", "access-grants/", "async-request/mrap/"];

/// The first resource that offends, as step 6 will say it.
pub(super) fn first_offence(document: &Document) -> Option<PolicyError> {
    resources(document).find_map(|(resource, statement)| offence(resource).map(|text| statement::at(text, statement)))
}

/// Step 3, only where step 6 has nothing to say: `::` in an ARN with too few colons, or no service. [R] With no `::` too few are taken, and mean
/// nothing that anybody asks for.
pub(super) fn colons(document: &Document) -> Result<(), PolicyError> {
    let is_recorded = statement::is_recorded(document.kind);
    let malformed = |resource: &str| {
        let few = resource.matches(':').count() < 5;
        let ends = is_recorded || resource.ends_with('*');
        resource != "*" && ((few && (resource.contains("::") || !ends)) || resource.split(':').nth(2).is_none_or(str::is_empty))
    };
    resources(document).find(|(resource, _)| malformed(resource)).map_or(Ok(()), |(_, statement)| Err(statement::at(LEGACY, statement)))
}

fn resources(document: &Document) -> impl Iterator<Item = (&str, &Statement)> {
    document.statements.iter().flat_map(|statement| {
        let items = statement.resources.iter().flat_map(|clause| &clause.items);
        items.map(move |item| (item.as_str(), statement))
    })
}

fn offence(resource: &str) -> Option<String> {
    if resource == "*" {
        return None;
    }
    let Some((_, rest)) = resource.split_once(':') else { return Some(format!("Resource {resource} must be in ARN format or \"*\".")) };
    let mut parts = rest.splitn(5, ':');
    let partition = parts.next().unwrap_or_default();
    let [vendor, region, account, name] = [(); 4].map(|()| parts.next());
    if !is_partition(partition) {
        // Parts that are missing are shown as `*`.
        let [vendor, region, account, name] = [vendor, region, account, name].map(|part| part.unwrap_or("*"));
        return Some(format!("Partition \"{partition}\" is not valid for resource \"arn:{partition}:{vendor}:{region}:{account}:{name}\"."));
    }
    let Some(vendor) = vendor.filter(|vendor| !vendor.contains(['*', '?'])) else {
        return Some("Resource vendor must be fully qualified and cannot contain regexes.".to_owned());
    };
    let has_region = region.is_some_and(|region| !region.is_empty() && region != "*");
    match vendor {
        "iam" if has_region => Some(format!("IAM resource {resource} cannot contain region information.")),
        "s3" if has_region && !name.is_some_and(is_in_a_region) => Some(format!("Resource {resource} can not contain region information.")),
        "iam" => name.filter(|name| !is_iam_path(name)).map(|_| {
            let paths = IAM_PATHS.join(", ");
            format!("IAM resource path must either be \"*\" or start with {paths}.")
        }),
        _ => None,
    }
}

fn is_in_a_region(name: &str) -> bool {
    S3_OF_REGIONS.iter().any(|kind| name.starts_with(kind))
}

/// A partition by name or by a pattern that fits one: `aws*`.
fn is_partition(text: &str) -> bool {
    text.contains(['*', '?']) || Partition::parse(text).is_some()
}

/// Paths that are newer than the text: of IAM's own actions, and of policies that AWS itself attaches.
const NEWER_PATHS: [&str; 2] = ["delegation-request/", "role-template/"];

/// Wildcards and variables may hide a path: `*`, `ro*`, `${…}`. The root user's `root` is a resource of its own.
fn is_iam_path(name: &str) -> bool {
    let literal = name.split(['*', '?', '$']).next().unwrap_or_default();
    let open = literal.len() < name.len();
    name == "root" || IAM_PATHS.iter().chain(&NEWER_PATHS).any(|path| name.starts_with(path) || (open && path.starts_with(literal)))
}
