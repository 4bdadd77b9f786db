//! Constraints, and the words in which AWS complains of them (sts-api §0, iam-api §2).

use std::fmt;

use crate::{input::Path, model::Type, read::ReadError};

/// The most complaints that are counted and listed [R sts-api §0].
const MAX_COMPLAINTS: usize = 10;

/// A constraint that a value can break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// It must be there.
    NotNull,
    /// Its length has a greatest value.
    Longest(i64),
    /// Its length has a least value.
    Shortest(i64),
    /// It has a greatest value.
    Greatest(i64),
    /// It has a least value.
    Least(i64),
    /// It must match, verbatim from the model.
    Pattern(&'static str),
    /// It must be one of these; the reason is what awsJson says if it is not.
    OneOf(&'static [&'static str]),
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotNull => out.write_str("Member must not be null"),
            Self::Longest(max) => write!(out, "Member must have length less than or equal to {max}"),
            Self::Shortest(min) => write!(out, "Member must have length greater than or equal to {min}"),
            Self::Greatest(max) => write!(out, "Member must have value less than or equal to {max}"),
            Self::Least(min) => write!(out, "Member must have value greater than or equal to {min}"),
            Self::Pattern(text) => write!(out, "Member must satisfy regular expression pattern: {text}"),
            Self::OneOf(values) => write!(out, "Member must satisfy enum value set: [{}]", values.join(", ")),
        }
    }
}

impl Rule {
    /// How awsJson says it. The pattern's text and the reasons are AWS's; the other text is ours.
    fn reason(self) -> (&'static str, &'static str) {
        const INVALID: &str = "You provided invalid values for one or more of the request parameters.";
        match self {
            Self::NotNull => (INVALID, "INPUT_REQUIRED"),
            Self::Longest(_) => (INVALID, "MAX_LENGTH_EXCEEDED"),
            Self::Shortest(_) => (INVALID, "MIN_LENGTH_EXCEEDED"),
            Self::Greatest(_) => (INVALID, "MAX_VALUE_EXCEEDED"),
            Self::Least(_) => (INVALID, "MIN_VALUE_EXCEEDED"),
            Self::Pattern(_) => ("You provided a value that does not match the required pattern.", "INVALID_PATTERN"),
            // [R organizations-account-s3 §1]: policy types have a reason of their own.
            Self::OneOf(values) if values.contains(&"TAG_POLICY") => (INVALID, "INVALID_ENUM_POLICY_TYPE"),
            Self::OneOf(_) => (INVALID, "INVALID_ENUM"),
        }
    }
}

/// One broken constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The offending value as it is shown: `'x'`, `null`, or nothing where the service leaves it out or the value is secret (W1.5).
    shown: Option<String>,
    path: String,
    rule: Broken,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Broken {
    /// One constraint.
    One(Rule),
    /// Some element of a list of plain values breaks some of these; AWS names them all and not the element.
    Elements(&'static str, Vec<Rule>),
}

impl fmt::Display for Complaint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Value ")?;
        if let Some(shown) = &self.shown {
            write!(out, "{shown} ")?;
        }
        write!(out, "at '{}' failed to satisfy constraint: ", self.path)?;
        match &self.rule {
            Broken::One(rule) => rule.fmt(out),
            Broken::Elements(whose, rules) => {
                let rules: Vec<String> = rules.iter().map(ToString::to_string).collect();
                write!(out, "{whose} must satisfy constraint: [{}]", rules.join(", "))
            }
        }
    }
}

/// What is wrong so far with an input.
#[derive(Debug)]
pub struct Reading {
    complaints: Vec<Complaint>,
    malformed: Option<ReadError>,
    /// Whether values are shown.
    echo: bool,
    /// Whether the input is JSON.
    json: bool,
    /// While the elements of a list of plain values are read: whether one of them broke a constraint. The list complains for them.
    elements: Option<bool>,
    /// What the first complaint was about.
    first: Option<Rule>,
}

impl Reading {
    pub(crate) fn new(echo: bool, json: bool) -> Self {
        Self { complaints: Vec::new(), malformed: None, echo, json, elements: None, first: None }
    }

    /// The value, unless something was wrong with it. Malformed input is not validated.
    pub(crate) fn judge<T>(self, made: T) -> Result<T, ReadError> {
        match (self.malformed, self.first) {
            (Some(error), _) => Err(error),
            (None, Some(rule)) if self.json => {
                let (text, reason) = rule.reason();
                Err(ReadError::InvalidInput { text, reason })
            }
            (None, Some(_)) => Err(ReadError::Invalid(self.complaints)),
            (None, None) => Ok(made),
        }
    }

    /// The input cannot be read; the first reason counts.
    pub(crate) fn malformed(&mut self, text: impl Into<String>) {
        self.malformed.get_or_insert_with(|| ReadError::malformed(text));
    }

    /// A value that must be there is not.
    pub(crate) fn missing(&mut self, path: &Path<'_>) {
        self.complain(path, Rule::NotNull, false, || "null".into());
    }

    fn complain(&mut self, path: &Path<'_>, rule: Rule, sensitive: bool, shown: impl FnOnce() -> String) {
        self.first.get_or_insert(rule);
        if let Some(broken) = &mut self.elements {
            *broken = true;
        } else {
            self.add(path, Broken::One(rule), sensitive, shown);
        }
    }

    fn add(&mut self, path: &Path<'_>, rule: Broken, sensitive: bool, shown: impl FnOnce() -> String) {
        if self.complaints.len() < MAX_COMPLAINTS {
            let shown = (self.echo && !sensitive).then(shown);
            self.complaints.push(Complaint { shown, path: path.to_string(), rule });
        }
    }

    /// Holds a text against its type. Every constraint complains for itself.
    pub(crate) fn text(&mut self, value: &str, path: &Path<'_>, kind: &'static Type) {
        let shown = || format!("'{value}'");
        if kind.max.is_some() || kind.min.is_some() {
            self.length(value.chars().count(), path, kind, shown);
        }
        if let Some(pattern) = kind.pattern.filter(|pattern| !pattern.matches(value)) {
            self.complain(path, Rule::Pattern(pattern.text), kind.sensitive, shown);
        }
        if !kind.values.is_empty() && !kind.values.contains(&value) {
            self.complain(path, Rule::OneOf(kind.values), kind.sensitive, shown);
        }
    }

    /// Holds a number against its type.
    pub(crate) fn number(&mut self, value: i64, path: &Path<'_>, kind: &'static Type) {
        let shown = || format!("'{value}'");
        if let Some(max) = kind.max.filter(|max| value > *max) {
            self.complain(path, Rule::Greatest(max), kind.sensitive, shown);
        }
        if let Some(min) = kind.min.filter(|min| value < *min) {
            self.complain(path, Rule::Least(min), kind.sensitive, shown);
        }
    }

    /// Holds a length, of a text or of a list, against its type.
    pub(crate) fn length(&mut self, length: usize, path: &Path<'_>, kind: &'static Type, shown: impl Fn() -> String) {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        if let Some(max) = kind.max.filter(|max| length > *max) {
            self.complain(path, Rule::Longest(max), kind.sensitive, &shown);
        }
        if let Some(min) = kind.min.filter(|min| length < *min) {
            self.complain(path, Rule::Shortest(min), kind.sensitive, &shown);
        }
    }

    /// From here on plain elements are read, for which their list will complain.
    pub(crate) fn begin_elements(&mut self) {
        self.elements = Some(false);
    }

    /// The elements have been read. `whose` is `Member` for lists, `Map value` or `Map keys` for maps.
    pub(crate) fn end_elements(&mut self, whose: &'static str, path: &Path<'_>, element: &'static Type, shown: impl FnOnce() -> String) {
        if self.elements.take() == Some(true) {
            let rules = self.element_rules(element);
            self.add(path, Broken::Elements(whose, rules), element.sensitive, shown);
        }
    }

    /// All constraints of an element, in AWS's order. IAM adds that it may not be null, but not to enums [R iam-api §2].
    fn element_rules(&self, element: &'static Type) -> Vec<Rule> {
        let mut rules: Vec<Rule> = element.max.map(Rule::Longest).into_iter().chain(element.min.map(Rule::Shortest)).collect();
        rules.extend(element.pattern.map(|pattern| Rule::Pattern(pattern.text)));
        if !element.values.is_empty() {
            rules.push(Rule::OneOf(element.values));
        } else if !self.echo || rules.is_empty() {
            rules.push(Rule::NotNull);
        }
        rules
    }
}
