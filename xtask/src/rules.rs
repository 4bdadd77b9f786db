//! The project's own list of the rules of its boundary (SECURITY.md), held to the tests that carry them.
//!
//! A rule of a finished stage needs a test with its id: `w2_1_…` or `test_w2_1_…` in its name, `W2.1` in the comment above it, or a
//! compile-fail file named by it. A test that the list names must exist, and so must a rule that a test names. What was recorded from AWS has a list
//! of its own, held likewise (`recorded`).

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

const LIST: &str = "SECURITY.md";
/// Where tests live.
const FOLDERS: [&str; 3] = ["crates", "tests", "xtask"];
const STAGES: [&str; 9] = ["core", "tutorial", "policy", "sts", "oidc", "saml", "console", "nodes", "operate"];

/// A row of the list.
struct Rule {
    id: String,
    stages: Vec<String>,
    held_by: String,
}

/// The list, as it is written.
struct List {
    finished: BTreeSet<String>,
    rules: Vec<Rule>,
}

/// A test, and the rules that it carries.
struct Case {
    name: String,
    rules: BTreeSet<String>,
}

/// Fails with everything that is amiss at once.
pub fn check(root: &Path) -> Result<()> {
    let list = read_list(&fs::read_to_string(root.join(LIST)).context(LIST)?)?;
    let mut cases = Vec::new();
    for folder in FOLDERS {
        for file in files(&root.join(folder))? {
            cases.extend(cases_of(&file, &fs::read_to_string(&file)?));
        }
    }
    let mut amiss = amiss(&list, &cases);
    let recorded = fs::read_to_string(root.join(recorded::LIST)).context(recorded::LIST)?;
    amiss.extend(recorded::amiss(&recorded, &cases.iter().map(|case| case.name.as_str()).collect()));
    if !amiss.is_empty() {
        bail!("{}", amiss.join("\n"));
    }
    Ok(())
}

fn amiss(list: &List, cases: &[Case]) -> Vec<String> {
    let carried: BTreeMap<&str, &Case> = cases.iter().flat_map(|case| case.rules.iter().map(move |rule| (rule.as_str(), case))).collect();
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    let mut found = Vec::new();
    for rule in &list.rules {
        let id = &rule.id;
        let finished = rule.stages.iter().any(|stage| list.finished.contains(stage));
        if finished && !carried.contains_key(id.as_str()) {
            found.push(format!("{id}: its stage is finished, and no test carries it"));
        }
        if finished && rule.held_by.trim().is_empty() {
            found.push(format!("{id}: {LIST} does not say what holds it"));
        }
        let missing = quoted(&rule.held_by).filter(|name| is_test_name(name) && !names.contains(name));
        found.extend(missing.map(|name| format!("{id}: {LIST} names {name}, and there is no such test")));
    }
    let listed: BTreeSet<&str> = list.rules.iter().map(|rule| rule.id.as_str()).collect();
    let unlisted = carried.iter().filter(|(id, _)| !listed.contains(*id));
    found.extend(unlisted.map(|(id, case)| format!("{}: carries {id}, which {LIST} does not list", case.name)));
    found
}

/// `Finished stages: core, tutorial` and the rows that begin with an id.
fn read_list(text: &str) -> Result<List> {
    let finished = text.lines().find_map(|line| line.strip_prefix("Finished stages: ")).context("SECURITY.md: no finished stages")?;
    let mut rules: Vec<Rule> = Vec::new();
    for line in text.lines().filter(|line| line.starts_with("| W")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [id, stages, _, held_by] = cells.as_slice() else { bail!("SECURITY.md: not four cells: {line}") };
        let rule = Rule { id: (*id).into(), stages: stages.split(", ").map(Into::into).collect(), held_by: (*held_by).into() };
        if rules.iter().any(|other| other.id == rule.id) || is_id(id).is_none() {
            bail!("SECURITY.md: {id} is listed twice, or is no id");
        }
        known(rule.stages.iter().map(String::as_str))?;
        rules.push(rule);
    }
    let finished: BTreeSet<String> = finished.split(", ").map(|stage| stage.trim_end_matches('.').to_owned()).collect();
    known(finished.iter().map(String::as_str))?;
    Ok(List { finished, rules })
}

fn known<'a>(stages: impl Iterator<Item = &'a str>) -> Result<()> {
    match stages.into_iter().find(|stage| !STAGES.contains(stage)) {
        Some(stage) => bail!("SECURITY.md: {stage} is no stage"),
        None => Ok(()),
    }
}

/// The tests of a file of Rust or Python. A compile-fail file is one test.
fn cases_of(file: &Path, text: &str) -> Vec<Case> {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    if file.components().any(|part| part.as_os_str() == "compile_fail") {
        return vec![Case { name: stem.to_owned(), rules: id_of_name(stem).into_iter().collect() }];
    }
    let mut cases = Vec::new();
    // What stands directly above a function: comments and attributes.
    let mut above: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(name) = function(line) {
            let marked = above.iter().any(|line| line.starts_with("#[") && line.contains("test")) || name.starts_with("test_");
            if marked {
                let comments = above.iter().filter(|line| !line.starts_with("#["));
                let rules = id_of_name(name).into_iter().chain(comments.flat_map(|line| ids_in(line))).collect();
                cases.push(Case { name: name.to_owned(), rules });
            }
        }
        if line.starts_with("//") || line.starts_with("#[") || (line.starts_with('#') && stem.starts_with("test_")) {
            above.push(line);
        } else {
            above.clear();
        }
    }
    cases
}

/// The name of the function that a line begins.
fn function(line: &str) -> Option<&str> {
    let after = ["pub fn ", "async fn ", "fn ", "def "].into_iter().find_map(|keyword| line.strip_prefix(keyword))?;
    after.split(|letter: char| letter != '_' && !letter.is_ascii_alphanumeric()).next()
}

/// `w2_1_…` or `test_w2_1_…`
fn id_of_name(name: &str) -> Option<String> {
    let name = name.strip_prefix("test_").unwrap_or(name);
    let (section, rest) = name.strip_prefix('w')?.split_once('_')?;
    let number = rest.split('_').next()?;
    is_id(&format!("W{section}.{number}"))
}

fn is_test_name(name: &str) -> bool {
    id_of_name(name).is_some() && name.matches('_').count() > 2
}

fn ids_in(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split(|letter: char| letter != '.' && !letter.is_ascii_alphanumeric()).filter_map(|word| is_id(word.trim_end_matches('.')))
}

/// `W2.1`
fn is_id(word: &str) -> Option<String> {
    let (section, number) = word.strip_prefix('W')?.split_once('.')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (digits(section) && digits(number)).then(|| word.to_owned())
}

/// What stands between backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Every file of Rust and Python below a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(inner) = todo.pop() {
        for entry in fs::read_dir(&inner).with_context(|| inner.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "py") {
                found.push(path);
            }
        }
    }
    Ok(found)
}

mod recorded;
#[cfg(test)]
mod tests;
