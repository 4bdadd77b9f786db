//! The actions and resources of a simulation: which resources an action can be about, as far as an API that is served describes it.
//!
//! Actions of all other services are compared with policies as they are written, and so are their resources.

use daypass_api::SERVICES;
use daypass_kernel::refusal::Refusal;
use daypass_names::{AccountId, Arn};
use daypass_policy::ActionPattern;

use super::shown;
use crate::refusals::invalid_input;

/// All resources, as one.
pub(super) const ALL: &str = "*";

/// As long as every text counts at least: a question takes time of its own.
const LEAST_TEXT_BYTES: usize = 64;

/// The resources that are asked about; none means all.
#[derive(Debug, Clone, Copy)]
pub(super) struct Resources<'a>(&'a [String]);

impl<'a> Resources<'a> {
    /// Reads the list: ARNs, or a single `*`.
    pub(super) fn read(texts: &'a [String]) -> Result<Self, Refusal> {
        let offends = |text: &&String| if *text == ALL { texts.len() > 1 } else { Arn::parse(text).is_err() };
        match texts.iter().find(offends) {
            Some(text) => Err(not_an_arn(text)),
            None => Ok(Self(texts)),
        }
    }

    /// Each of them; `*` if none is named.
    pub(super) fn each(self) -> impl Iterator<Item = &'a str> {
        let all = self.0.is_empty().then_some(ALL);
        self.0.iter().map(String::as_str).chain(all)
    }

    /// Whether resources are named.
    pub(super) fn are_named(self) -> bool {
        self.each().any(|resource| resource != ALL)
    }

    /// How many questions each action takes.
    pub(super) fn count(self) -> usize {
        self.0.len().max(1)
    }

    /// How long the texts are that policies look at, of all questions of an action, in bytes: each resource, or a key if that is longer.
    pub(super) fn lengths(self, longest_key: usize) -> usize {
        self.each().map(|resource| resource.len().max(longest_key).max(LEAST_TEXT_BYTES)).fold(0, usize::saturating_add)
    }

    /// How long the answer about one action is at most, in bytes, if every result lists keys of that length.
    pub(super) fn answer(self, missing: usize) -> usize {
        let result = |resource: &str| shown::length(resource).saturating_add(shown::RESULT_BYTES).saturating_add(missing);
        self.each().map(result).fold(result(ALL), usize::saturating_add)
    }

    /// What results call all of them together: the one, or the template of the action; of several for an action without templates `*` [R].
    pub(super) fn name_for(self, action: &str) -> String {
        match self.0 {
            [] => ALL.to_owned(),
            [one] => one.clone(),
            _ => template(action).unwrap_or_else(|| ALL.to_owned()),
        }
    }
}

/// The refusal of a resource that is no ARN [R].
pub(super) fn not_an_arn(text: &str) -> Refusal {
    invalid_input(format!("ResourceNames are not in a valid ARN format: {text}."))
}

/// The account that an ARN names.
pub(super) fn owner(resource: &str) -> Option<AccountId> {
    Arn::parse(resource).ok()?.account_id()
}

/// Every action has a service and a name; those that are checked on resources and those that are not are not asked about together [R].
pub(super) fn check_actions(actions: &[String], resources: Resources<'_>) -> Result<(), Refusal> {
    if actions.iter().any(|action| !action.contains(':')) {
        return Err(invalid_input("The action is invalid since it is missing names"));
    }
    let of = |wanted: Grouping| actions.iter().filter(|action| grouping(action) == wanted).map(String::as_str).collect::<Vec<_>>();
    let (on_resources, on_none) = (of(Grouping::OnResources), of(Grouping::OnNone));
    if !resources.are_named() || on_resources.is_empty() || on_none.is_empty() {
        return Ok(());
    }
    let (one, other) = (on_resources.join(","), on_none.join(","));
    Err(invalid_input(format!("Invalid Input Actions: [{one}] and [{other}] require different authorization information.")))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grouping {
    OnResources,
    OnNone,
    /// Of a service that is not described here.
    Unknown,
}

fn grouping(action: &str) -> Grouping {
    let served = |prefix: &str| SERVICES.into_iter().any(|service| service.name.eq_ignore_ascii_case(prefix));
    match daypass_api::action(action) {
        Some(row) if !row.resources.is_empty() => Grouping::OnResources,
        Some(_) => Grouping::OnNone,
        None if action.split_once(':').is_some_and(|(prefix, _)| served(prefix)) => Grouping::OnNone,
        None => Grouping::Unknown,
    }
}

/// Whether an action can be about a resource: one that cannot is allowed by nothing there [R]. S3's actions on buckets and on objects may be
/// about both [R].
pub(super) fn can_be_about(action: &str, resource: &str) -> bool {
    if resource == ALL {
        return true;
    }
    match daypass_api::action(action).map_or(&[][..], |row| row.resources) {
        [] => true,
        templates => templates.iter().any(|template| fits(shared(template), resource)),
    }
}

/// The templates of S3 as they are compared.
fn shared(template: &str) -> &str {
    if template.ends_with(":s3:::${BucketName}/${ObjectName}") { "arn:${Partition}:s3:::${BucketName}" } else { template }
}

/// Part by part: a name in a template is any text, and only in the last part a text with colons.
///
/// This is not the comparison of `policy::lint`, which asks whether two patterns meet: here the resource is a text, in which a `*` is a letter.
fn fits(template: &str, resource: &str) -> bool {
    let (mut template, mut resource) = (template.splitn(6, ':'), resource.splitn(6, ':'));
    template.by_ref().zip(resource.by_ref()).all(|(template, part)| ActionPattern::parse(&wildcards(template)).covers(part))
}

/// `user/${UserNameWithPath}` as `user/*`.
fn wildcards(template: &str) -> String {
    let mut parts = template.split("${");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "*" + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// What results call several resources of an action [R: objects and IAM].
fn template(action: &str) -> Option<String> {
    let templates = daypass_api::action(action)?.resources;
    let first = templates.first()?;
    let object = templates.iter().any(|template| template.ends_with(":s3:::${BucketName}/${ObjectName}"));
    Some(match first.split(':').nth(2)? {
        "s3" if object => "arn:aws:s3:::${BucketName}/${KeyName}".to_owned(),
        "iam" => "arn:aws:iam::${Account}:${ResourceType}/${ResourceName}".to_owned(),
        _ => first.replace("${Partition}", "aws"),
    })
}

/// The scenarios in which AWS lets several resources of EC2 be asked about together; there is no other action that has any.
const HANDLINGS: [&str; 6] =
    ["EC2-Classic-InstanceStore", "EC2-Classic-EBS", "EC2-VPC-InstanceStore", "EC2-VPC-InstanceStore-Subnet", "EC2-VPC-EBS", "EC2-VPC-EBS-Subnet"];

/// `ResourceHandlingOption` is a scenario of the action.
pub(super) fn check_handling(option: Option<&str>, actions: &[String], resources: Resources<'_>) -> Result<(), Refusal> {
    let Some(option) = option.filter(|_| resources.are_named()) else { return Ok(()) };
    let has_it = |action: &str| action.eq_ignore_ascii_case("ec2:RunInstances") && HANDLINGS.contains(&option);
    match actions.iter().find(|action| !has_it(action)) {
        None => Ok(()),
        Some(action) => {
            let text = format!("Invalid input resource handling options. Action does not support resource handling options: {action}.");
            Err(invalid_input(text))
        }
    }
}
