//! `If-Match` and its kin (RFC 9110 §13, as S3 reads them).

use daypass_kernel::refusal::Refusal;
use daypass_objects::{Condition, Object};

use crate::{answers::parse_http_date, refusals, site::Site};

/// Which headers a condition is in: those of a read, or those that speak of a copy's source.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    same: &'static str,
    other: &'static str,
    changed_since: &'static str,
    unchanged_since: &'static str,
    /// What stands before their names where a refusal speaks of them.
    told: &'static str,
}

/// Of a read.
pub(crate) const READ: Names =
    Names { same: "if-match", other: "if-none-match", changed_since: "if-modified-since", unchanged_since: "if-unmodified-since", told: "" };

/// Of a copy's source.
pub(crate) const SOURCE: Names = Names {
    same: "x-amz-copy-source-if-match",
    other: "x-amz-copy-source-if-none-match",
    changed_since: "x-amz-copy-source-if-modified-since",
    unchanged_since: "x-amz-copy-source-if-unmodified-since",
    told: "x-amz-copy-source-",
};

/// What a read does.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It goes on.
    Go,
    /// The client has it already.
    NotModified,
}

/// Judges a read. A true `If-Match` outweighs a date, and so does a present `If-None-Match`.
pub(crate) fn judge(site: &Site, names: Names, object: &Object) -> Result<Verdict, Refusal> {
    let date = |name: &str| site.header(name).and_then(parse_http_date);
    let modified = object.modified.whole_seconds();
    if let Some(wanted) = site.header(names.same) {
        if !matches(wanted, &object.etag) {
            return Err(refusals::precondition_failed(&format!("{}If-Match", names.told)));
        }
    } else if date(names.unchanged_since).is_some_and(|since| modified > since) {
        return Err(refusals::precondition_failed(&format!("{}If-Unmodified-Since", names.told)));
    }
    let unchanged = match site.header(names.other) {
        Some(known) => matches(known, &object.etag),
        None => date(names.changed_since).is_some_and(|since| modified <= since),
    };
    Ok(if unchanged { Verdict::NotModified } else { Verdict::Go })
}

/// `*`, or a list of quoted etags.
fn matches(wanted: &str, etag: &str) -> bool {
    wanted.split(',').map(|one| one.trim().trim_start_matches("W/").trim_matches('"')).any(|one| one == "*" || one == etag)
}

/// The condition of a write, with the name under which a refusal speaks of it.
pub(crate) fn of_write(site: &Site) -> Result<(Condition, &'static str), Refusal> {
    let etag = |text: &str| text.trim_matches('"').to_owned().into_boxed_str();
    match (site.header("if-match"), site.header("if-none-match")) {
        (None, None) => Ok((Condition::None, "")),
        (None, Some("*")) => Ok((Condition::Absent, "If-None-Match")),
        (Some("*"), None) => Ok((Condition::Present, "If-Match")),
        (Some(wanted), None) => Ok((Condition::Etag(etag(wanted)), "If-Match")),
        (_, Some(_)) => {
            let text = "A header you provided implies functionality that is not implemented";
            Err(Refusal::new("NotImplemented", 501, text).about("Header", "If-None-Match"))
        }
    }
}
