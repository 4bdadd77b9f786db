//! `daypass env`: the shell lines that point AWS clients at this server.
//!
//! It prints a path to the credentials, never a key (W7.3), and every value is quoted: `eval` must find words, whatever a folder is called.

use std::{
    fmt::Write as _,
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use daypass_names::DEFAULT_REGION;

use super::OperateArgs;
use crate::{
    config::{self, PublicUrl},
    folder::{CA_BUNDLE, LISTEN, ROOT_CREDENTIALS},
};

/// What the environment must no longer hold: each of these would win over the file.
const UNSET: [&str; 4] = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"];

/// Prints the lines for the server of that place.
pub(crate) fn print(args: &OperateArgs) -> anyhow::Result<()> {
    let (data, public_url) = config::place(&args.place)?;
    let data = std::path::absolute(&data).with_context(|| format!("{} has no absolute path", data.display()))?;
    let exports = exports(&data, public_url.as_ref())?;
    let text = if args.json { json(&exports) } else { shell(&exports) };
    io::stdout().write_all(text.as_bytes()).context("standard output is closed")
}

/// The variables with their values, in a fixed order.
fn exports(data: &Path, public_url: Option<&PublicUrl>) -> anyhow::Result<Vec<(&'static str, String)>> {
    let credentials = data.join(ROOT_CREDENTIALS);
    if !credentials.exists() {
        bail!("{} does not exist: start the server first, `daypass serve --data {}`", credentials.display(), data.display());
    }
    let url = match public_url {
        Some(url) => url.to_string(),
        None => first_url(data)?,
    };
    let mut exports = vec![("AWS_SHARED_CREDENTIALS_FILE", text_of(credentials)?)];
    let bundle = data.join(CA_BUNDLE);
    if url.starts_with("https:") && bundle.exists() {
        exports.push(("AWS_CA_BUNDLE", text_of(bundle)?));
    }
    exports.push(("AWS_ENDPOINT_URL", url));
    // The CLI of version 1 reads only the second.
    exports.push(("AWS_REGION", DEFAULT_REGION.into()));
    exports.push(("AWS_DEFAULT_REGION", DEFAULT_REGION.into()));
    Ok(exports)
}

/// The first line of `<data>/listen`.
fn first_url(data: &Path) -> anyhow::Result<String> {
    let path = data.join(LISTEN);
    let text = std::fs::read_to_string(&path).with_context(|| format!("no server runs on {}: {} cannot be read", data.display(), path.display()))?;
    text.lines().next().filter(|line| !line.is_empty()).map(str::to_owned).with_context(|| format!("{} is empty", path.display()))
}

fn text_of(path: PathBuf) -> anyhow::Result<String> {
    path.into_os_string().into_string().map_err(|path| anyhow::anyhow!("the path {} is not UTF-8", path.display()))
}

fn shell(exports: &[(&str, String)]) -> String {
    let mut lines = format!("unset {}\n", UNSET.join(" "));
    for (name, value) in exports {
        let _ = writeln!(lines, "export {name}={}", quote(value));
    }
    lines
}

fn json(exports: &[(&str, String)]) -> String {
    let unset = UNSET.iter().map(|name| (*name, serde_json::Value::Null));
    let set = exports.iter().map(|(name, value)| (*name, serde_json::Value::from(value.as_str())));
    let object: serde_json::Map<String, serde_json::Value> = unset.chain(set).map(|(name, value)| (name.to_owned(), value)).collect();
    format!("{}\n", serde_json::Value::Object(object))
}

/// The text as one word of a POSIX shell.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(ROOT_CREDENTIALS), "[default]\naws_access_key_id = AKIAX\naws_secret_access_key = hush\n").unwrap();
        std::fs::write(folder.path().join(LISTEN), "http://127.0.0.1:4747\nhttp://127.0.0.1:9\n").unwrap();
        folder
    }

    #[test]
    fn w7_3_env_prints_a_quoted_path_and_never_a_key() {
        let folder = folder();
        let lines = shell(&exports(folder.path(), None).unwrap());
        assert!(lines.contains(&format!("export AWS_SHARED_CREDENTIALS_FILE='{}/root-credentials'\n", folder.path().display())));
        assert!(!lines.contains("hush") && !lines.contains("AKIAX"));
        assert_eq!(quote("it's here; rm -rf /"), r"'it'\''s here; rm -rf /'");
    }

    #[test]
    fn the_url_is_the_first_line_of_listen_unless_a_public_one_is_set() {
        let folder = folder();
        assert!(shell(&exports(folder.path(), None).unwrap()).contains("export AWS_ENDPOINT_URL='http://127.0.0.1:4747'\n"));
        let public = PublicUrl::parse("https://sts.example.org").unwrap();
        assert!(shell(&exports(folder.path(), Some(&public)).unwrap()).contains("export AWS_ENDPOINT_URL='https://sts.example.org'\n"));
    }

    #[test]
    fn whatever_would_win_over_the_file_is_unset() {
        let lines = shell(&exports(folder().path(), None).unwrap());
        assert!(lines.starts_with("unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_PROFILE\n"));
        assert!(lines.contains("export AWS_REGION='us-east-1'\nexport AWS_DEFAULT_REGION='us-east-1'\n"));
    }

    #[test]
    fn a_bundle_is_named_only_with_tls() {
        let folder = folder();
        std::fs::write(folder.path().join(CA_BUNDLE), "").unwrap();
        assert!(!shell(&exports(folder.path(), None).unwrap()).contains("AWS_CA_BUNDLE"));
        std::fs::write(folder.path().join(LISTEN), "https://127.0.0.1:4747\n").unwrap();
        assert!(shell(&exports(folder.path(), None).unwrap()).contains("export AWS_CA_BUNDLE='"));
    }
}
