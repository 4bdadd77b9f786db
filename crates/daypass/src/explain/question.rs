//! The question as it was typed, by flags or in a file; both say the same.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::Deserialize;

use crate::{cli::QuestionArgs, papers};

/// A request and the files with the policies that bind it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Question {
    pub(super) action: String,
    pub(super) resource: String,
    pub(super) principal: String,
    pub(super) role: Option<String>,
    pub(super) user: Option<String>,
    pub(super) resource_account: Option<String>,
    #[serde(default)]
    pub(super) identity: Vec<PathBuf>,
    pub(super) resource_policy: Option<PathBuf>,
    pub(super) trust: Option<PathBuf>,
    pub(super) boundary: Option<PathBuf>,
    #[serde(default)]
    pub(super) session: Vec<PathBuf>,
    #[serde(default)]
    pub(super) scp: Vec<Level>,
    #[serde(default)]
    pub(super) rcp: Vec<Level>,
    #[serde(default)]
    pub(super) context: Keys,
}

/// The files of one level of an organisation: one, or a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(super) enum Level {
    One(PathBuf),
    Many(Vec<PathBuf>),
}

impl Level {
    pub(super) fn files(&self) -> &[PathBuf] {
        match self {
            Self::One(file) => std::slice::from_ref(file),
            Self::Many(files) => files,
        }
    }

    fn files_mut(&mut self) -> &mut [PathBuf] {
        match self {
            Self::One(file) => std::slice::from_mut(file),
            Self::Many(files) => files,
        }
    }
}

/// Condition keys with their values, in the order given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "serde_json::Map<String, serde_json::Value>")]
pub(super) struct Keys(pub(super) Vec<(String, Vec<String>)>);

impl TryFrom<serde_json::Map<String, serde_json::Value>> for Keys {
    type Error = String;

    /// Numbers and truth values are the texts that policies compare.
    fn try_from(object: serde_json::Map<String, serde_json::Value>) -> Result<Self, String> {
        use serde_json::Value;
        let text = |value: &Value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        };
        let values = |value: &Value| match value {
            Value::Array(items) => items.iter().map(text).collect(),
            single => text(single).map(|text| vec![text]),
        };
        let keys = object.into_iter().map(|(key, value)| values(&value).map(|values| (key.clone(), values)).ok_or(key));
        let keys = keys.collect::<Result<_, _>>().map_err(|key| format!("the context key {key} is neither a text nor a list of texts"))?;
        Ok(Self(keys))
    }
}

impl Question {
    /// By flags. The parser has seen to it that the first three are there.
    pub(super) fn of_flags(args: &QuestionArgs) -> anyhow::Result<Self> {
        let given = |flag: &Option<String>| flag.clone().unwrap_or_default();
        let levels = |texts: &[String]| texts.iter().map(|text| Level::Many(text.split(',').map(PathBuf::from).collect())).collect();
        Ok(Self {
            action: given(&args.action),
            resource: given(&args.resource),
            principal: given(&args.principal),
            role: args.role.clone(),
            user: args.user.clone(),
            resource_account: args.resource_account.map(|account| account.to_string()),
            identity: args.identity.clone(),
            resource_policy: args.resource_policy.clone(),
            trust: args.trust.clone(),
            boundary: args.boundary.clone(),
            session: args.session.clone(),
            scp: levels(&args.scp),
            rcp: levels(&args.rcp),
            context: keys(&args.context)?,
        })
    }

    /// From a file; the files that it names are looked for beside it.
    pub(super) fn of_file(path: &Path) -> anyhow::Result<Self> {
        let mut question: Self = serde_json::from_str(&papers::read(path)?).with_context(|| path.display().to_string())?;
        if question.trust.is_some() && question.resource_policy.is_some() {
            bail!("{}: a role has a trust policy and no other policy as a resource", path.display());
        }
        let folder = path.parent().unwrap_or(Path::new(""));
        question.files_mut().for_each(|file| *file = folder.join(&*file));
        Ok(question)
    }

    fn files_mut(&mut self) -> impl Iterator<Item = &mut PathBuf> {
        let levels = self.scp.iter_mut().chain(&mut self.rcp).flat_map(Level::files_mut);
        let single = [&mut self.resource_policy, &mut self.trust, &mut self.boundary].into_iter().flatten();
        self.identity.iter_mut().chain(&mut self.session).chain(levels).chain(single)
    }
}

/// `key=value`, each key with all its values at the place of the first.
fn keys(texts: &[String]) -> anyhow::Result<Keys> {
    let mut keys: Vec<(String, Vec<String>)> = Vec::new();
    for text in texts {
        let (key, value) = text.split_once('=').with_context(|| format!("--context {text}: not KEY=VALUE"))?;
        match keys.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(key)) {
            Some((_, values)) => values.push(value.to_owned()),
            None => keys.push((key.to_owned(), vec![value.to_owned()])),
        }
    }
    Ok(Keys(keys))
}
