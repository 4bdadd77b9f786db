//! Constraints, and the words in which AWS complains of them (sts-api §0).

use std::fmt;

use crate::model::Type;

/// One broken constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The offending value as it is shown: `'x'`, `null`, or nothing where the service leaves it out or the value is secret (W1.5).
    shown: Option<String>,
    path: String,
    rule: String,
}

impl Complaint {
    /// A required member is missing.
    pub(crate) fn missing(path: &str, echo: bool) -> Self {
        Self { shown: echo.then(|| "null".to_owned()), path: path.to_owned(), rule: "Member must not be null".into() }
    }

    fn new(value: &str, path: &str, rule: String, echo: bool, sensitive: bool) -> Self {
        Self { shown: (echo && !sensitive).then(|| format!("'{value}'")), path: path.to_owned(), rule }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Value ")?;
        if let Some(shown) = &self.shown {
            write!(out, "{shown} ")?;
        }
        write!(out, "at '{}' failed to satisfy constraint: {}", self.path, self.rule)
    }
}

/// All that is wrong with a text. Every constraint complains for itself.
pub(crate) fn text(value: &str, path: &str, kind: &Type, echo: bool, out: &mut Vec<Complaint>) {
    let mut complain = |rule: String| out.push(Complaint::new(value, path, rule, echo, kind.sensitive));
    let chars = i64::try_from(value.chars().count()).unwrap_or(i64::MAX);
    if let Some(max) = kind.max.filter(|max| chars > *max) {
        complain(format!("Member must have length less than or equal to {max}"));
    }
    if let Some(min) = kind.min.filter(|min| chars < *min) {
        complain(format!("Member must have length greater than or equal to {min}"));
    }
    if let Some(pattern) = kind.pattern.filter(|pattern| !pattern.matches(value)) {
        complain(format!("Member must satisfy regular expression pattern: {}", pattern.text));
    }
    if !kind.values.is_empty() && !kind.values.contains(&value) {
        complain(format!("Member must satisfy enum value set: [{}]", kind.values.join(", ")));
    }
}

/// All that is wrong with a number.
pub(crate) fn number(value: i64, path: &str, kind: &Type, echo: bool, out: &mut Vec<Complaint>) {
    let mut complain = |rule: String| out.push(Complaint::new(&value.to_string(), path, rule, echo, kind.sensitive));
    if let Some(max) = kind.max.filter(|max| value > *max) {
        complain(format!("Member must have value less than or equal to {max}"));
    }
    if let Some(min) = kind.min.filter(|min| value < *min) {
        complain(format!("Member must have value greater than or equal to {min}"));
    }
}

/// All that is wrong with the length of a list.
pub(crate) fn length(items: usize, shown: impl FnOnce() -> String, path: &str, kind: &Type, echo: bool, out: &mut Vec<Complaint>) {
    let items = i64::try_from(items).unwrap_or(i64::MAX);
    let rule = match (kind.max, kind.min) {
        (Some(max), _) if items > max => format!("Member must have length less than or equal to {max}"),
        (_, Some(min)) if items < min => format!("Member must have length greater than or equal to {min}"),
        _ => return,
    };
    let value = if echo { shown() } else { String::new() };
    out.push(Complaint::new(&value, path, rule, echo, kind.sensitive));
}
