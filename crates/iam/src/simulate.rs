//! AWS's policy simulator: what would be decided, were somebody to ask (iam-api §5).
//!
//! The engine is the one that decides, in the mode of the simulator; the policies are the principal's as they are now, or texts of the request.
//! What is answered follows recordings of AWS: results by action, statements that decided with their places, keys that were not given.
//! It decides nothing, and it opens only for the account whose policies it shows (W10.4).

mod entries;
mod exclusions;
mod held;
mod judge;
mod places;
mod principal;
mod resources;
mod scenario;
mod shown;

use daypass_api::iam;
use daypass_directory::Page;
use daypass_kernel::{
    refusal::Refusal,
    service::{Action, Performed, Scene, Service},
};

pub(crate) use held::{Held, Texts};
pub(crate) use principal::PolicySource;
use scenario::{Scenario, Wanted};

use crate::{
    action::{Answer, Input, Request},
    asking::{self, Asked},
    paging::Paging,
    refusals,
};

/// How much one page takes at most, in bytes of documents times bytes of the texts that they look at: wildcards may make each byte of the one
/// meet each byte of the other, at some nanoseconds: seconds, and so pages are made beside the runtime. AWS's pages may be short, too. Ten pages of policies take six hundred questions.
const MAX_PAGE_WORK: usize = 2 * 1024 * 1024 * 1024;
/// How many statements one page can tell of, each three hundred bytes in the answer.
const MAX_PAGE_STATEMENTS: usize = 20_000;
/// How long the rest of one page is at most, in bytes: every result names its resource and lists the keys that were not given, so a small
/// request could ask for an answer that fills the memory.
const MAX_PAGE_BYTES: usize = 16 * 1024 * 1024;

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::SimulateCustomPolicy>(Action::reads_at_length(custom_asks, custom))
        .with::<iam::SimulatePrincipalPolicy>(Action::reads_at_length(principal_asks, principal))
}

fn custom_asks(scene: &Scene<'_>, _: &Input<iam::SimulateCustomPolicy>) -> Asked {
    asking::account(scene, "iam:SimulateCustomPolicy").map(asking::one)
}

fn custom(scene: &Scene<'_>, input: &Request<'_, iam::SimulateCustomPolicy>) -> Answer<iam::SimulateCustomPolicy> {
    let held = Texts::PolicyInput.read(&input.policy_input_list)?;
    let boundary = scenario::boundary(input.permissions_boundary_policy_input_list.as_deref())?;
    let controls = scenario::controls(input.ordered_organization_policy_input_list.as_deref())?;
    let scenario = Scenario::new(scene, &wanted(input), held, boundary, controls)?;
    simulate(scene, "SimulateCustomPolicy", &scenario, input.marker.as_deref(), input.max_items)
}

fn wanted(input: &Input<iam::SimulateCustomPolicy>) -> Wanted<'_> {
    Wanted {
        actions: &input.action_names,
        resources: input.resource_arns.as_deref().unwrap_or_default(),
        resource_policy: input.resource_policy.as_deref(),
        resource_owner: input.resource_owner.as_deref(),
        caller: input.caller_arn.as_deref(),
        entries: input.context_entries.as_deref().unwrap_or_default(),
        handling: input.resource_handling_option.as_deref(),
    }
}

fn principal_asks(scene: &Scene<'_>, input: &Input<iam::SimulatePrincipalPolicy>) -> Asked {
    PolicySource::parse(scene, &input.policy_source_arn)?.ask(scene, "iam:SimulatePrincipalPolicy").map(asking::one)
}

fn principal(scene: &Scene<'_>, input: &Request<'_, iam::SimulatePrincipalPolicy>) -> Answer<iam::SimulatePrincipalPolicy> {
    let entity = PolicySource::parse(scene, &input.policy_source_arn)?.find(scene)?;
    let exclusions = exclusions::Exclusions::new(input.policy_exclusion_list.as_deref().unwrap_or_default());
    let mut held = entity.policies(scene, &exclusions)?;
    held.extend(Texts::PolicyInput.read(input.policy_input_list.as_deref().unwrap_or_default())?);
    let boundary = match scenario::boundary(input.permissions_boundary_policy_input_list.as_deref())? {
        Some(given) => Some(given),
        None => entity.boundary(scene, &exclusions)?,
    };
    let own_arn = entity.user_arn();
    let wanted = Wanted {
        actions: &input.action_names,
        resources: input.resource_arns.as_deref().unwrap_or_default(),
        resource_policy: input.resource_policy.as_deref(),
        resource_owner: input.resource_owner.as_deref(),
        // A user's policies are asked as that user, unless the request names another.
        caller: input.caller_arn.as_deref().or(own_arn.as_deref()),
        entries: input.context_entries.as_deref().unwrap_or_default(),
        handling: input.resource_handling_option.as_deref(),
    };
    let scenario = Scenario::new(scene, &wanted, held, boundary, entity.controls(scene, &exclusions)?)?;
    simulate(scene, "SimulatePrincipalPolicy", &scenario, input.marker.as_deref(), input.max_items)
}

/// A page of results, one for each action. The marker is a place among the actions: AWS takes it with other actions, too [R].
fn simulate(
    scene: &Scene<'_>,
    operation: &'static str,
    scenario: &Scenario<'_>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Performed<iam::SimulatePolicyResponse>, Refusal> {
    let foreign = |_| refusals::invalid_input("Invalid marker for pagination.");
    let paging = Paging::open(scene, operation, "", marker, max_items).map_err(foreign)?;
    let first = paging.after().map_or(Ok(0), str::parse::<usize>).map_err(|_| refusals::invalid_input("Invalid marker for pagination."))?;
    let limit = paging.limit().min(actions_at_once(scenario)?);
    let actions = scenario.actions().get(first..).unwrap_or_default();
    let results = judge::with(scenario, |judge| actions.iter().take(limit).map(|action| judge.action(action)).collect());
    let next = (actions.len() > limit).then(|| first.saturating_add(limit).to_string());
    let page = Page { items: results, next };
    let end = paging.end(scene, &page)?;
    Ok(Performed::read(iam::SimulatePolicyResponse {
        evaluation_results: Some(page.items),
        is_truncated: Some(end.is_truncated),
        marker: end.marker,
    }))
}

/// How many actions one page takes. One that takes more than a whole page is refused.
fn actions_at_once(scenario: &Scenario<'_>) -> Result<usize, Refusal> {
    let by_work = MAX_PAGE_WORK.checked_div(scenario.work_of_an_action());
    let by_statements = MAX_PAGE_STATEMENTS.checked_div(scenario.statements_of_an_action());
    let by_bytes = MAX_PAGE_BYTES.checked_div(scenario.answer_of_an_action());
    match by_work.into_iter().chain(by_statements).chain(by_bytes).min() {
        Some(0) => Err(refusals::invalid_input("The policies, resources and context of the simulation are too large for one action.")),
        Some(actions) => Ok(actions),
        None => Ok(usize::MAX),
    }
}
