//! Names of the model as Rust spells them.

use crate::description::Description;

pub(crate) fn type_name(name: &str) -> String {
    with_first(name, |first| first.to_ascii_uppercase())
}

/// `SAMLAssertion` is `sAMLAssertion` in AWS's texts and trails.
pub(crate) fn lower_camel(name: &str) -> String {
    with_first(name, |first| first.to_ascii_lowercase())
}

fn with_first(name: &str, change: impl Fn(char) -> char) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| change(first).to_string() + letters.as_str()).unwrap_or_default()
}

/// `SAMLAssertion` is `saml_assertion`.
pub(crate) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let starts = letter.is_ascii_uppercase()
            && before.is_some_and(|before| before.is_ascii_lowercase() || before.is_ascii_digit() || after.is_some_and(char::is_ascii_lowercase));
        if starts && !out.ends_with('_') {
            out.push('_');
        }
        out.push(if *letter == '-' { '_' } else { letter.to_ascii_lowercase() });
    }
    out
}

pub(crate) fn field_name(name: &str) -> String {
    let name = snake(name);
    if matches!(name.as_str(), "type" | "match" | "ref" | "move" | "use" | "where") { format!("r#{name}") } else { name }
}

pub(crate) fn constant(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// The table of a type; structures have none of their own.
pub(crate) fn kind(description: &Description, name: &str) -> String {
    match description.shapes.get(name) {
        Some(shape) if shape.kind != "structure" => format!("&T_{}", constant(name)),
        _ => "&Type::FREE".into(),
    }
}

/// Where a name stands in a Java `HashMap` of that many entries.
///
/// AWS validates members in this order: of a tag without key and value it names the value first (iam-api §2 [R]).
pub(crate) fn java_bucket(name: &str, entries: usize) -> u32 {
    let hash = name.encode_utf16().fold(0_u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(unit.into()));
    let mut buckets: u32 = 16;
    while entries * 4 > buckets as usize * 3 {
        buckets *= 2;
    }
    (hash ^ (hash >> 16)) & (buckets - 1)
}
