//! The bodies that name what is done: keys that are deleted, parts that are joined, tags that are set; read by both.

use std::collections::BTreeMap;

use daypass_s3::xml::{CompletedUpload, Delete, read_tagging};
use s3s::{
    dto::{CompletedMultipartUpload as TheirUpload, Delete as TheirDelete, ETag, Tagging as TheirTagging},
    xml::{Deserialize, Deserializer},
};

use crate::random::Random;

const COUNT: usize = 12_000;
/// Pieces of text, and what may break one out of it.
const PIECES: [&str; 28] = [
    "a",
    "key",
    "b",
    "..",
    "/",
    "%2F",
    " ",
    "+",
    "\n",
    "\t",
    "\r",
    "\r\n",
    "&amp;",
    "&lt;",
    "&quot;",
    "&#13;",
    "&#x41;",
    "&#10;",
    "&#1;",
    "&other;",
    "\"",
    "é",
    "&#x1F363;",
    "]]>",
    "<!-- b -->",
    "<![CDATA[c]]>",
    "<b/>",
    "\u{1}",
];
const SPACES: [&str; 6] = ["", "", "", "", "\n  ", "<!-- <Key>x</Key> -->"];
const NUMBERS: [&str; 9] = ["1", "2", "10000", "10001", "0", "-1", " 3", "+4", "x"];
const BOOLS: [&str; 5] = ["true", "false", "TRUE", " true", "1"];
const STRAY: [&str; 6] = ["<Other/>", "<Key>b</Key>", "<Tag><Key>c</Key><Value/></Tag>", "text", "<!DOCTYPE a>", "</Key>"];

/// What a body says, as a list of texts.
type Said = Vec<Vec<Option<String>>>;
type Difference = (&'static str, fn(&str) -> bool);

/// Both take it, and read something else.
const DIFFERENT: [Difference; 2] = [
    ("s3s leaves out what stands in CDATA", |body| body.contains("<![CDATA[")),
    ("s3s keeps carriage returns that end a line (XML 1.0 §2.11)", |body| body.contains('\r')),
];
/// Ours takes it, s3s does not.
const TAKEN: [Difference; 4] = [
    ("white space around numbers and truth values says nothing", |body| body.contains("> 3<") || body.contains("> true<")),
    ("AWS's own examples write TRUE", |body| body.contains("TRUE")),
    ("an entity tag is any text to ours: none has that one, so nothing is found", |body| body.contains("\"é\"")),
    ("s3s takes no reference to a character between U+10000 and U+FFFFF", |body| body.contains("&#x1F363;")),
];

/// Where both read a body, it says the same.
pub(crate) fn compare(random: &mut Random) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..COUNT {
        let (body, ours, theirs) = match random.below(3) {
            0 => one(deletion(random), our_deletion, their_deletion),
            1 => one(upload(random), our_upload, their_upload),
            _ => one(tagging(random), our_tags, their_tags),
        };
        let excepted = |table: &[Difference]| table.iter().find(|(_, holds)| holds(&body)).map(|(why, _)| *why);
        let class = match (&ours, &theirs) {
            (Some(ours), Some(theirs)) if ours == theirs => "read as the same",
            (Some(_), Some(_)) => excepted(&DIFFERENT).unwrap_or_else(|| panic!("{body:?}\n    ours   {ours:?}\n    theirs {theirs:?}")),
            (Some(_), None) => excepted(&TAKEN).unwrap_or_else(|| panic!("{body:?}\n    ours   {ours:?}\n    theirs refuses")),
            (None, Some(_)) => "refused by ours alone",
            (None, None) => "refused by both",
        };
        *counts.entry(class).or_default() += 1;
    }
    println!("{COUNT} bodies: {counts:#?}");
    for (why, _) in DIFFERENT.iter().chain(&TAKEN) {
        assert!(counts.contains_key(why), "nothing needs this exception any more: {why}");
    }
    assert!(counts["read as the same"] > COUNT / 5);
}

type Read = fn(&str) -> Option<Said>;

fn one(body: String, ours: Read, theirs: Read) -> (String, Option<Said>, Option<Said>) {
    let (ours, theirs) = (ours(&body), theirs(&body));
    (body, ours, theirs)
}

fn text(random: &mut Random) -> String {
    // Mostly what hurts nobody.
    let most = if random.once_in(3) { PIECES.len() } else { 8 };
    (0..=random.below(3)).map(|_| PIECES[random.below(most)]).collect()
}

/// An element, seldom doubled, left out or followed by what does not belong there.
fn element(random: &mut Random, name: &str, content: &str) -> String {
    let element = format!("<{name}>{content}</{name}>{}", random.one(&SPACES));
    match random.below(60) {
        0 => String::new(),
        1 => format!("{element}{element}"),
        2 => format!("{element}{}", random.one(&STRAY)),
        _ => element,
    }
}

fn member(random: &mut Random, name: &str) -> String {
    let content = text(random);
    element(random, name, &content)
}

fn several(random: &mut Random, name: &str, make: fn(&mut Random) -> String) -> String {
    (0..=random.below(3))
        .map(|_| {
            let content = make(random);
            element(random, name, &content)
        })
        .collect()
}

fn document(random: &mut Random, root: &str, content: &str) -> String {
    let head = random.one(&["", "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "<!-- a -->"]);
    let namespace = random.one(&["", " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\""]);
    format!("{head}<{root}{namespace}>{content}</{root}>{}", random.one(&["", "", "\n", "<!-- a -->"]))
}

fn deletion(random: &mut Random) -> String {
    let mut content = several(random, "Object", |random| {
        let key = member(random, "Key");
        if random.once_in(3) { key + &member(random, "VersionId") } else { key }
    });
    if random.once_in(4) {
        let quiet = random.one(&BOOLS);
        content += &element(random, "Quiet", quiet);
    }
    document(random, "Delete", &content)
}

fn upload(random: &mut Random) -> String {
    let content = several(random, "Part", |random| {
        // The first are the likelier.
        let likely = 1 + random.below(NUMBERS.len());
        let number = random.one(&NUMBERS[..likely]);
        let tag = random.one(&["&quot;a&quot;", "\"b\"", "c", "W/\"d\"", "\"é\""]);
        let mut part = element(random, "PartNumber", number) + &element(random, "ETag", tag);
        if random.once_in(4) {
            part += &element(random, "ChecksumCRC32", "AAAAAA==");
        }
        part
    });
    document(random, "CompleteMultipartUpload", &content)
}

fn tagging(random: &mut Random) -> String {
    let tags = several(random, "Tag", |random| member(random, "Key") + &member(random, "Value"));
    let content = element(random, "TagSet", &tags);
    document(random, "Tagging", &content)
}

/// As s3s reads a body: the document, and nothing after it.
fn read<T: for<'xml> Deserialize<'xml>>(body: &str) -> Option<T> {
    let mut document = Deserializer::new(body.as_bytes());
    let read = T::deserialize(&mut document).ok()?;
    document.expect_eof().ok().map(|()| read)
}

fn our_deletion(body: &str) -> Option<Said> {
    let delete = Delete::read(body.as_bytes()).ok()?;
    let quiet = vec![Some(delete.quiet.to_string())];
    Some(delete.objects.into_iter().map(|object| vec![Some(object.key), object.version_id]).chain([quiet]).collect())
}

fn their_deletion(body: &str) -> Option<Said> {
    let delete: TheirDelete = read(body)?;
    let quiet = vec![Some(delete.quiet.unwrap_or(false).to_string())];
    Some(delete.objects.into_iter().map(|object| vec![Some(object.key), object.version_id]).chain([quiet]).collect())
}

fn our_upload(body: &str) -> Option<Said> {
    let parts = CompletedUpload::read(body.as_bytes()).ok()?.parts;
    let said = |checksums: Vec<(_, String)>| checksums.into_iter().next().map(|(_, value)| value);
    Some(parts.into_iter().map(|part| vec![Some(part.number.to_string()), Some(part.etag), said(part.checksums)]).collect())
}

fn their_upload(body: &str) -> Option<Said> {
    let parts = read::<TheirUpload>(body)?.parts?;
    let tag = |tag: ETag| match tag {
        ETag::Strong(value) => value,
        ETag::Weak(value) => format!("W/\"{value}\""),
    };
    Some(parts.into_iter().map(|part| vec![part.part_number.map(|number| number.to_string()), part.e_tag.map(tag), part.checksum_crc32]).collect())
}

fn our_tags(body: &str) -> Option<Said> {
    Some(read_tagging(body.as_bytes()).ok()?.into_iter().map(|tag| vec![Some(tag.key), Some(tag.value)]).collect())
}

fn their_tags(body: &str) -> Option<Said> {
    Some(read::<TheirTagging>(body)?.tag_set.into_iter().map(|tag| vec![tag.key, tag.value]).collect())
}
