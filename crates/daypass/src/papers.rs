//! Policy documents in files, as commands read them that need no server.
//!
//! Nothing else is read, no network is asked, and no data folder is opened.

use std::{
    fs::File,
    io::{self, Read},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use anyhow::{Context, bail};
use daypass_api::ActionRow;
use daypass_policy::{DocumentKind, KnownAction};
use rustix::fs::OFlags;

/// The longest file that is read as a policy, in bytes: four for each character that a document may have, and a margin of white space.
const MAX_FILE_BYTES: u64 = 1024 * 1024;

/// The text of a file; of standard input, if it is called `-`.
pub(crate) fn read(path: &Path) -> anyhow::Result<String> {
    let mut text = Vec::new();
    if path == Path::new("-") {
        io::stdin().lock().take(MAX_FILE_BYTES + 1).read_to_end(&mut text).context("standard input cannot be read")?;
    } else {
        open(path)?.take(MAX_FILE_BYTES + 1).read_to_end(&mut text).with_context(|| format!("{} cannot be read", path.display()))?;
    }
    if text.len() as u64 > MAX_FILE_BYTES {
        bail!("{} is longer than {MAX_FILE_BYTES} bytes", path.display());
    }
    String::from_utf8(text).with_context(|| format!("{} is no text in UTF-8", path.display()))
}

/// What is not a file of text may have no end, or never begin: opening a pipe waits for whoever writes to it, unless it is told not to. What the
/// shell hands over as an open file, as `<(…)` does, is a pipe that has its writer.
fn open(path: &Path) -> anyhow::Result<File> {
    let is_handed_over = path.starts_with("/dev/fd");
    let at_once = if is_handed_over { OFlags::empty() } else { OFlags::NONBLOCK };
    let shown = path.display();
    let opened = File::options().read(true).custom_flags(at_once.bits().cast_signed()).open(path);
    let file = opened.with_context(|| format!("{shown} cannot be opened"))?;
    if !is_handed_over && !file.metadata().with_context(|| format!("{shown} cannot be read"))?.is_file() {
        bail!("{shown} is no regular file; `-` reads standard input");
    }
    Ok(file)
}

/// The actions of every service that is served, with the resources that they are asked on.
pub(crate) fn known_actions() -> Vec<KnownAction<'static>> {
    let rows = daypass_api::SERVICES.iter().flat_map(|service| service.actions);
    rows.map(|row| KnownAction { name: row.action, resources: asked_on(row) }).collect()
}

/// The Service Authorization Reference lists no resource for these; refusals name one, and that is what statements must be about [R].
const UNLISTED: [(&str, &[&str]); 5] = [
    ("iam:ListGroups", &["arn:${Partition}:iam::${Account}:group/${PathPrefix}"]),
    ("iam:ListRoles", &["arn:${Partition}:iam::${Account}:role/${PathPrefix}"]),
    ("iam:ListUsers", &["arn:${Partition}:iam::${Account}:user/${PathPrefix}"]),
    ("sts:GetWebIdentityToken", &["arn:${Partition}:sts::${Account}:self"]),
    ("sts:TagGetWebIdentityToken", &["arn:${Partition}:sts::${Account}:self"]),
];

fn asked_on(row: &ActionRow) -> &'static [&'static str] {
    UNLISTED.iter().find(|(action, _)| *action == row.action).map_or(row.resources, |(_, resources)| resources)
}

/// What a document is for, as far as its own words tell: who writes a Principal speaks of a role's trust if all that is allowed is STS's.
/// A text that is no policy is told by its letters, so that its error has the right words.
pub(crate) fn kind_of(text: &str) -> DocumentKind {
    let Ok(document) = daypass_policy::Document::read(text, DocumentKind::Identity) else { return by_letters(text) };
    let actions = || document.statements.iter().filter_map(|statement| statement.actions.as_ref()).flat_map(|clause| &clause.items);
    let is_sts = |action: &String| action.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("sts:"));
    if document.statements.iter().all(|statement| statement.principal.is_none()) {
        DocumentKind::Identity
    } else if actions().all(is_sts) {
        DocumentKind::Trust
    } else {
        DocumentKind::Resource
    }
}

fn by_letters(text: &str) -> DocumentKind {
    match (text.contains("Principal\""), text.contains("\"sts:AssumeRole")) {
        (true, true) => DocumentKind::Trust,
        (true, false) => DocumentKind::Resource,
        (false, true | false) => DocumentKind::Identity,
    }
}
