//! Paths beyond the model: what IAM refuses although length and pattern fit (iam-api §1).

use daypass_kernel::refusal::Refusal;

use crate::refusals;

/// Where an entity lies that was given no path.
pub(crate) const ROOT: &str = "/";

/// The path of something new: `/` or `/…/`. `//` is refused; `/a//b/` is taken, as AWS does.
pub(crate) fn of(path: Option<&str>) -> Result<&str, Refusal> {
    let path = path.unwrap_or(ROOT);
    let enclosed = path == ROOT || (path.len() > 2 && path.starts_with('/') && path.ends_with('/'));
    let printable = path.bytes().all(|byte| (0x21..=0x7e).contains(&byte));
    if enclosed && printable { Ok(path) } else { Err(refused()) }
}

/// The prefix of a list: everything if none is given.
pub(crate) fn prefix(prefix: Option<&str>) -> &str {
    prefix.unwrap_or(ROOT)
}

fn refused() -> Refusal {
    refusals::validation(
        "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.",
    )
}
