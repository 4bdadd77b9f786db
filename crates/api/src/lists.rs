//! Lists and maps, with the index rules of Query requests (sts-api §0, iam-api §2).

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::{
    form::Form,
    input::{In, Node, Path},
    model::Type,
    number,
    shape::{Out, Value},
    validation::Reading,
};

/// How many elements one index may skip: the first index 11 is read as ten gaps, 12 is refused [R].
const MAX_SKIPPED: usize = 10;

/// A value that lists and maps are made of.
pub trait Item: Value {
    /// Whether it is a plain value: the list complains for its elements. Structures complain for themselves.
    const PLAIN: bool = true;

    /// What is said of an index that was left out: it stands for null.
    fn complain_of_gap(path: &Path<'_>, reading: &mut Reading) {
        reading.missing(path);
    }
}

impl Item for String {}
impl Item for i32 {}
impl Item for bool {}

impl<V: Item> Value for Vec<V> {
    fn read(mut from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        let element = kind.item.unwrap_or(&Type::FREE);
        let nodes = elements(&mut from, kind)?;
        if V::PLAIN {
            from.reading.begin_elements();
        }
        let read: Vec<Option<V>> = nodes.into_iter().enumerate().map(|(at, node)| from.element(node, at + 1, element)).collect();
        let shown = || shown(&read);
        if V::PLAIN {
            from.reading.end_elements("Member", &from.path, element, shown);
        }
        from.reading.length(read.len(), &from.path, kind, shown);
        Some(read.into_iter().map(Option::unwrap_or_default).collect())
    }

    fn write(&self, to: &mut dyn Out, kind: &'static Type) {
        let element = kind.item.unwrap_or(&Type::FREE);
        to.list(kind, self.len(), &mut |to, at| {
            if let Some(item) = self.get(at) {
                item.write(to, element);
            }
        });
    }
}

/// `'[a, null, b]'`
fn shown<V: Value>(items: &[Option<V>]) -> String {
    let items: Vec<String> = items.iter().map(|item| item.as_ref().map_or_else(|| "null".to_owned(), Value::shown)).collect();
    format!("'[{}]'", items.join(", "))
}

/// The elements of a list, gaps among them.
fn elements<'a>(from: &mut In<'a, '_>, kind: &Type) -> Option<Vec<Node<'a>>> {
    if !from.is_composite() {
        return None;
    }
    match &from.node {
        Node::Json(Json::Array(items)) => Some(items.iter().map(Node::Json).collect()),
        Node::Absent | Node::Json(_) => from.mistyped("List"),
        Node::Form { form, at } => {
            let (form, prefix): (&'a Form<'a>, String) = (form, format!("{at}.{}", kind.item_name));
            let places = indexed(from, form, &prefix)?;
            let node = |index: Option<&'a str>| index.map_or(Node::Absent, |index| Node::Form { form, at: format!("{prefix}.{index}").into() });
            Some(places.into_iter().map(node).collect())
        }
    }
}

fn indexed<'a>(from: &mut In<'_, '_>, form: &'a Form<'a>, prefix: &str) -> Option<Vec<Option<&'a str>>> {
    indices(form, prefix).map_err(|text| from.reading.malformed(text)).ok()
}

/// The indices below a prefix in order, as they are spelled; `None` is a gap.
fn indices<'a>(form: &'a Form<'a>, prefix: &str) -> Result<Vec<Option<&'a str>>, String> {
    let mut found: BTreeMap<usize, &'a str> = BTreeMap::new();
    let skip = prefix.len() + 1;
    for name in form.names_under(prefix) {
        let mut parts = name.get(skip..).unwrap_or_default().split('.');
        let first = parts.next().unwrap_or_default();
        let index = number::index(first)?;
        if parts.next().is_some_and(|second| !second.is_empty() && second.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err("Two index elements may not occur back to back".into());
        }
        found.insert(index, first);
    }
    let mut places: Vec<Option<&'a str>> = Vec::with_capacity(found.len());
    for (index, spelling) in found {
        let skipped = index.saturating_sub(places.len() + 1);
        if skipped > MAX_SKIPPED {
            return Err(format!("Excessively sparse input would skip {skipped} list elements"));
        }
        places.extend(std::iter::repeat_n(None, skipped));
        places.push(Some(spelling));
    }
    Ok(places)
}

impl<V: Item> Value for BTreeMap<String, V> {
    fn read(mut from: In<'_, '_>, kind: &'static Type) -> Option<Self> {
        let (key_kind, value_kind) = (kind.key.unwrap_or(&Type::FREE), kind.item.unwrap_or(&Type::FREE));
        let entries = entries(&mut from)?;
        let shown = || format!("'[{}]'", entries.iter().map(|(key, _)| *key).collect::<Vec<_>>().join(", "));
        from.reading.length(entries.len(), &from.path, kind, shown);
        from.reading.begin_elements();
        for (key, _) in &entries {
            from.reading.text(key, &from.path, key_kind);
        }
        from.reading.end_elements("Map keys", &from.path, key_kind, shown);
        if V::PLAIN {
            from.reading.begin_elements();
        }
        let mut map = Self::new();
        for (key, node) in &entries {
            let path = Path::Entry(&from.path, key);
            let value = match node {
                node if !node.is_present() => {
                    V::complain_of_gap(&path, from.reading);
                    None
                }
                Node::Form { form, at } => V::read(In { node: Node::Form { form, at: at.clone() }, path, reading: &mut *from.reading }, value_kind),
                Node::Json(value) => V::read(In { node: Node::Json(value), path, reading: &mut *from.reading }, value_kind),
                Node::Absent => None,
            };
            map.insert((*key).to_owned(), value.unwrap_or_default());
        }
        if V::PLAIN {
            from.reading.end_elements("Map value", &from.path, value_kind, shown);
        }
        Some(map)
    }

    fn write(&self, to: &mut dyn Out, kind: &'static Type) {
        let keys: Vec<&str> = self.keys().map(String::as_str).collect();
        let values: Vec<&V> = self.values().collect();
        to.map(&keys, &mut |to, at| {
            if let Some(value) = values.get(at) {
                value.write(to, kind.item.unwrap_or(&Type::FREE));
            }
        });
    }
}

/// The entries of a map: `Name.entry.1.key` and `.value` in a form.
fn entries<'a>(from: &mut In<'a, '_>) -> Option<Vec<(&'a str, Node<'a>)>> {
    if !from.is_composite() {
        return None;
    }
    match &from.node {
        Node::Json(Json::Object(members)) => Some(members.iter().map(|(name, value)| (name.as_str(), Node::Json(value))).collect()),
        Node::Absent | Node::Json(_) => from.mistyped("Map"),
        Node::Form { form, at } => {
            let (form, prefix): (&'a Form<'a>, String) = (form, format!("{at}.entry"));
            let mut entries = Vec::new();
            for index in indexed(from, form, &prefix)?.into_iter().flatten() {
                let Some(key) = form.get(&format!("{prefix}.{index}.key")) else {
                    from.reading.malformed("A map entry without a key");
                    return None;
                };
                entries.push((key, Node::Form { form, at: format!("{prefix}.{index}.value").into() }));
            }
            Some(entries)
        }
    }
}
