//! IAM: one file per noun.
//!
//! Every action is three acts: what it asks, what the directory says, what is answered. The shared parts are `asking` (permissions and
//! how IAM prints resources), `finding` (entities by name), `refusals` (an offence of the directory in IAM's words), `paging` and
//! `shapes` (records as answers).
//!
//! Nothing here authenticates, authorizes, commits or reads wire text: the pipeline has done the first two before `perform`, does the
//! third after it, and the description has validated the input.

mod access_keys;
mod account;
mod action;
mod asking;
mod attachments;
mod authorization_details;
mod boundaries;
mod context_keys;
mod entities;
mod finding;
mod groups;
mod inline;
mod instance_profiles;
mod members;
mod paging;
mod paths;
mod policies;
mod refusals;
mod roles;
mod shapes;
mod simulate;
mod tags;
mod users;
mod versions;

use daypass_kernel::service::Service;

/// The service with every operation that is built.
pub fn service() -> Service {
    let nouns = [
        users::register,
        groups::register,
        members::register,
        access_keys::register,
        account::register,
        authorization_details::register,
        instance_profiles::register,
        roles::register,
        policies::register,
        versions::register,
        attachments::register,
        entities::register,
        inline::register,
        boundaries::register,
        tags::register,
        simulate::register,
        context_keys::register,
    ];
    nouns.into_iter().fold(Service::new(&daypass_api::iam::SERVICE), |service, register| register(service))
}
