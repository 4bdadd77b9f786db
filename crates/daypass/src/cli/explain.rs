//! What `explain` may be asked: a request of which everything is told, or the id of one that the server has recorded.

use std::path::PathBuf;

use clap::Args;
use daypass_names::AccountId;

use super::PlaceArgs;

/// Flags of `explain`.
#[derive(Debug, Clone, Default, Args)]
#[command(
    override_usage = "daypass explain --action ACTION --resource ARN --principal ARN [OPTIONS]\n       daypass explain --request FILE [--json]\n       daypass explain REQUEST-ID [--data DIR] [--json]"
)]
pub struct ExplainArgs {
    /// A request that the running server has recorded, by the id that its answer carried
    #[arg(value_name = "REQUEST-ID", conflicts_with_all = ["QuestionArgs", "request"])]
    pub request_id: Option<String>,
    /// Where that server is.
    #[command(flatten)]
    pub place: PlaceArgs,
    /// The request.
    #[command(flatten)]
    pub question: QuestionArgs,
    /// A file that says the same in JSON; files that it names are looked for beside it
    #[arg(long, value_name = "FILE", conflicts_with = "QuestionArgs")]
    pub request: Option<PathBuf>,
    /// Answer in JSON
    #[arg(long)]
    pub json: bool,
}

/// A request, and the policies that bind it.
#[derive(Debug, Clone, Default, Args)]
pub struct QuestionArgs {
    /// What is asked for: `s3:GetObject`
    #[arg(long, required_unless_present_any = ["request", "request_id"])]
    pub action: Option<String>,
    /// On what: an ARN, or `*`
    #[arg(long, value_name = "ARN", required_unless_present_any = ["request", "request_id"])]
    pub resource: Option<String>,
    /// Who asks: the ARN of a user, a session, a root user or an identity provider; or `anonymous`
    #[arg(long, value_name = "ARN", required_unless_present_any = ["request", "request_id"])]
    pub principal: Option<String>,
    /// The role of a session, if it has a path, which the session's ARN does not show
    #[arg(long, value_name = "ARN")]
    pub role: Option<String>,
    /// The user whom a federated user's session is of, which the session's ARN does not show
    #[arg(long, value_name = "ARN")]
    pub user: Option<String>,
    /// A policy of the caller: inline, managed, of a group
    #[arg(long, value_name = "FILE")]
    pub identity: Vec<PathBuf>,
    /// The policy of the resource
    #[arg(long, value_name = "FILE", conflicts_with = "trust")]
    pub resource_policy: Option<PathBuf>,
    /// The trust policy of the role that is the resource
    #[arg(long, value_name = "FILE")]
    pub trust: Option<PathBuf>,
    /// The caller's permissions boundary
    #[arg(long, value_name = "FILE")]
    pub boundary: Option<PathBuf>,
    /// A policy of the session
    #[arg(long, value_name = "FILE")]
    pub session: Vec<PathBuf>,
    /// The service control policies of one level, from the root down; each level must allow, so that of AWS (FullAWSAccess) too, where it is attached
    #[arg(long, value_name = "FILE,…")]
    pub scp: Vec<String>,
    /// The resource control policies of one level; RCPFullAWSAccess, which nobody can detach, is added
    #[arg(long, value_name = "FILE,…")]
    pub rcp: Vec<String>,
    /// A condition key that the request carries; again for each further value
    #[arg(long, value_name = "KEY=VALUE")]
    pub context: Vec<String>,
    /// The account that owns the resource, if its ARN does not say
    #[arg(long, value_name = "ID", value_parser = AccountId::parse)]
    pub resource_account: Option<AccountId>,
}
