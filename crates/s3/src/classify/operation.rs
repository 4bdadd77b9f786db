//! Which operation a head names: by method and place, by the literals of its query, by the members that it cannot be without.

use std::{collections::BTreeSet, sync::LazyLock};

use daypass_api::{Location, OperationModel, Place, RestMember, RestRow, s3};

use super::{Head, Query, Refusal};

/// Operations whose requests are another's, and that other: the older half of a pair of the model, and what lives on an endpoint of its
/// own, which is not ours.
pub(super) const SUPERSEDED: [(&str, &str); 5] = [
    ("GetBucketLifecycle", "GetBucketLifecycleConfiguration"),
    ("GetBucketNotification", "GetBucketNotificationConfiguration"),
    ("ListDirectoryBuckets", "ListBuckets"),
    ("PutBucketLifecycle", "PutBucketLifecycleConfiguration"),
    ("PutBucketNotification", "PutBucketNotificationConfiguration"),
];
/// It has a path of its own, which is read before any bucket.
const LAMBDA_ANSWER: &str = "WriteGetObjectResponse";

type Row = (&'static OperationModel, &'static RestRow);

/// Names in a query that make one operation another.
struct Names {
    /// Those that stand in URIs of operations: `tagging`, `list-type`.
    literals: BTreeSet<&'static str>,
    /// Those that distinguish operations on an object whose URIs name nothing: `uploadId`, `partNumber`.
    members: BTreeSet<&'static str>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let plain = |(_, row): &Row| row.place == Place::Object && row.query.is_empty();
    let required = rows().filter(plain).flat_map(|(_, row)| row.members).filter(|member| member.required);
    Names {
        literals: rows().flat_map(|(_, row)| row.query).map(|(name, _)| *name).collect(),
        members: required.filter(|member| member.location == Location::Query).map(|member| member.wire).collect(),
    }
});

/// The rows that a head is held against.
static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let skipped = |name: &str| name == LAMBDA_ANSWER || SUPERSEDED.iter().any(|(older, _)| *older == name);
    let operations = s3::SERVICE.operations.iter().filter(|operation| !skipped(operation.name));
    operations.filter_map(|operation| Some((*operation, operation.rest?))).collect()
});

fn rows() -> impl Iterator<Item = Row> {
    ROWS.iter().copied()
}

/// Whether a head is for the path that is no bucket's.
pub(super) fn is_lambda_answer(head: &Head<'_>) -> bool {
    head.method == "POST" && head.path.strip_prefix('/') == Some(LAMBDA_ANSWER)
}

/// That one operation.
pub(super) fn lambda_answer(head: &Head<'_>) -> Result<&'static OperationModel, Refusal> {
    let operation = s3::SERVICE.operation(LAMBDA_ANSWER).ok_or(Refusal::MethodNotAllowed)?;
    let row = operation.rest.ok_or(Refusal::MethodNotAllowed)?;
    missing(row, head, &Query::default()).map_or(Ok(operation), |member| Err(Refusal::Incomplete(member.wire)))
}

/// The operation of that head, on a place of that kind.
pub(super) fn recognise(head: &Head<'_>, place: Place, query: &Query) -> Result<&'static OperationModel, Refusal> {
    let literals: Vec<&str> = query.names().filter(|name| NAMES.literals.contains(name)).collect();
    let members: Vec<&str> = if place == Place::Object { query.names().filter(|name| NAMES.members.contains(name)).collect() } else { Vec::new() };
    if head.method == "POST" && place != Place::Service && literals.is_empty() && members.is_empty() {
        return Err(Refusal::NotImplemented);
    }
    let here = rows().filter(|(_, row)| row.place == place && row.method == head.method);
    let named: Vec<Row> = here.filter(|(_, row)| has_literals(row, &literals, query)).collect();
    if named.is_empty() {
        return Err(nothing_named(place, &literals));
    }
    let taken: Vec<Row> = named.into_iter().filter(|(_, row)| members.iter().all(|name| takes(row, name))).collect();
    choose(&taken, head, query)
}

/// Of the operations that are named, the one that needs most of what is there.
fn choose(rows: &[Row], head: &Head<'_>, query: &Query) -> Result<&'static OperationModel, Refusal> {
    // What is named belongs to several operations, and to none of them together.
    let (_, first) = rows.first().ok_or(Refusal::Ambiguous)?;
    let complete = rows.iter().filter(|(_, row)| missing(row, head, query).is_none());
    match complete.max_by_key(|(_, row)| required(row).count()) {
        Some((operation, _)) => Ok(operation),
        None => Err(missing(first, head, query).map_or(Refusal::Ambiguous, |member| Refusal::Incomplete(member.wire))),
    }
}

/// No operation with that method has those literals: one has them with another method, or they are of several.
fn nothing_named(place: Place, literals: &[&str]) -> Refusal {
    let elsewhere = rows().any(|(_, row)| row.place == place && has_names(row, literals));
    if literals.len() > 1 && !elsewhere { Refusal::Ambiguous } else { Refusal::MethodNotAllowed }
}

/// The query names these literals and no others.
fn has_names(row: &RestRow, literals: &[&str]) -> bool {
    row.query.len() == literals.len() && row.query.iter().all(|(name, _)| literals.contains(name))
}

/// And those with a value have that value.
fn has_literals(row: &RestRow, literals: &[&str], query: &Query) -> bool {
    has_names(row, literals) && row.query.iter().all(|(name, value)| value.is_none() || query.get(name) == *value)
}

/// Whether the operation has that parameter.
fn takes(row: &RestRow, name: &str) -> bool {
    row.members.iter().any(|member| member.location == Location::Query && member.wire == name)
}

/// What the operation needs, in its head and beside its path.
fn required(row: &'static RestRow) -> impl Iterator<Item = &'static RestMember> {
    row.members.iter().filter(|member| member.required && matches!(member.location, Location::Query | Location::Header))
}

/// The first of it that is missing.
fn missing(row: &'static RestRow, head: &Head<'_>, query: &Query) -> Option<&'static RestMember> {
    let given = |member: &RestMember| if member.location == Location::Query { query.has(member.wire) } else { (head.has_header)(member.wire) };
    required(row).find(|member| !given(member))
}

#[cfg(test)]
mod tests {
    use daypass_api::{Location, OperationModel, RestMember, s3};

    use super::{NAMES, SUPERSEDED};

    fn found(name: &str) -> &'static OperationModel {
        s3::SERVICE.operation(name).unwrap()
    }

    #[test]
    fn these_names_make_one_operation_another() {
        assert_eq!(NAMES.members.iter().copied().collect::<Vec<_>>(), ["partNumber", "uploadId"]);
        assert!(NAMES.literals.contains("tagging") && NAMES.literals.contains("list-type") && !NAMES.literals.contains("x-id"));
        assert!(NAMES.literals.iter().all(|name| !name.to_lowercase().starts_with("x-amz-")));
    }

    /// The two halves of a pair are sent alike, so one of them must go.
    #[test]
    fn what_is_superseded_is_sent_as_its_successor() {
        let needs = |members: &'static [RestMember]| members.iter().filter(|row| row.required && row.location != Location::Body).count();
        for (older, newer) in SUPERSEDED {
            let (older, newer) = (found(older).rest.unwrap(), found(newer).rest.unwrap());
            assert_eq!((older.method, older.place, older.query), (newer.method, newer.place, newer.query));
            assert_eq!(needs(older.members), needs(newer.members));
        }
    }

    /// Otherwise the first by name would win, which is nobody's rule.
    #[test]
    fn no_two_operations_need_the_same() {
        let mut seen = std::collections::BTreeSet::new();
        for (operation, row) in super::rows() {
            let needs: Vec<&str> = super::required(row).map(|member| member.wire).collect();
            assert!(seen.insert(format!("{} {:?} {:?} {needs:?}", row.method, row.place, row.query)), "{}", operation.name);
        }
    }
}
