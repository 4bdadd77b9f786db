//! A document, element by element. Whoever reads says which elements may come; any other is refused where it stands.

use std::str::from_utf8;

use quick_xml::{
    Reader,
    escape::resolve_xml_entity,
    events::{BytesDecl, BytesRef, BytesStart, Event},
};

use crate::xml::{NAMESPACE, XmlRefusal};

/// The deepest element that is entered, the root being the first. No body of ours has more than four.
pub const MAX_XML_DEPTH: usize = 8;

type Read<T> = Result<T, XmlRefusal>;

/// A document that is being read; one element is open, and it is in the middle of it.
pub(super) struct Document<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Document<'a> {
    /// Enters the root, which has that name.
    pub(super) fn open(body: &'a [u8], max_bytes: usize, root: &'static str) -> Read<Self> {
        if body.len() > max_bytes {
            return Err(XmlRefusal::TooBig);
        }
        let text = from_utf8(body).map_err(|_| XmlRefusal::Malformed)?;
        // In comments and attributes too, where the reader does not look.
        if !text.chars().all(is_character) {
            return Err(XmlRefusal::Malformed);
        }
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_comments = true;
        let mut document = Self { reader, depth: 0 };
        let first = match document.next()? {
            Event::Decl(declaration) => {
                check_declaration(&declaration)?;
                document.between()?
            }
            Event::Text(text) if is_space(&text) => document.between()?,
            Event::Comment(_) => document.between()?,
            other => other,
        };
        document.enter(first, &[root])?.map(|_| document).ok_or(XmlRefusal::Malformed)
    }

    /// Enters the next child of the open element, which must have one of those names; at the element's end, leaves it.
    pub(super) fn child(&mut self, names: &[&'static str]) -> Read<Option<&'static str>> {
        let event = self.between()?;
        self.enter(event, names)
    }

    /// The text of the open element, which has no children, and leaves it.
    pub(super) fn text(&mut self) -> Read<String> {
        let mut text = String::new();
        loop {
            match self.next()? {
                Event::Text(piece) => text.push_str(&piece.xml10_content()),
                Event::CData(piece) => text.push_str(&piece.xml10_content()),
                Event::GeneralRef(reference) => push_reference(&mut text, &reference)?,
                Event::Comment(_) => {}
                Event::End(_) => break,
                _ => return Err(XmlRefusal::Malformed),
            }
        }
        self.depth = self.depth.saturating_sub(1);
        if text.chars().all(is_character) { Ok(text) } else { Err(XmlRefusal::Malformed) }
    }

    /// The same of a member that may be there once.
    pub(super) fn text_once(&mut self, member: &mut Option<String>) -> Read<()> {
        let text = self.text()?;
        if member.replace(text).is_some() { Err(XmlRefusal::Malformed) } else { Ok(()) }
    }

    /// A truth value that may be there once. AWS's own examples write it in upper case.
    pub(super) fn bool_once(&mut self, member: &mut Option<bool>) -> Read<()> {
        let text = self.text()?;
        let value = match text.trim() {
            text if text.eq_ignore_ascii_case("true") => true,
            text if text.eq_ignore_ascii_case("false") => false,
            _ => return Err(XmlRefusal::Malformed),
        };
        if member.replace(value).is_some() { Err(XmlRefusal::Malformed) } else { Ok(()) }
    }

    /// A number that may be there once: digits alone.
    pub(super) fn number_once(&mut self, member: &mut Option<u64>) -> Read<()> {
        let text = self.text()?;
        let digits = text.trim();
        let value = if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None };
        if member.replace(value.ok_or(XmlRefusal::Malformed)?).is_some() { Err(XmlRefusal::Malformed) } else { Ok(()) }
    }

    /// Nothing follows the root.
    pub(super) fn close(mut self) -> Read<()> {
        if self.depth == 0 && matches!(self.between()?, Event::Eof) { Ok(()) } else { Err(XmlRefusal::Malformed) }
    }

    fn next(&mut self) -> Read<Event<'a>> {
        self.reader.read_event().map_err(|_| XmlRefusal::Malformed)
    }

    /// The next event that is neither white space nor a comment.
    fn between(&mut self) -> Read<Event<'a>> {
        loop {
            match self.next()? {
                Event::Text(text) if is_space(&text) => {}
                Event::Comment(_) => {}
                other => return Ok(other),
            }
        }
    }

    fn enter(&mut self, event: Event<'a>, names: &[&'static str]) -> Read<Option<&'static str>> {
        match event {
            Event::Start(start) if self.depth < MAX_XML_DEPTH => {
                check_attributes(&start)?;
                self.depth += 1;
                let known = names.iter().find(|name| **name == start.name().into_inner());
                known.copied().map(Some).ok_or(XmlRefusal::Malformed)
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                Ok(None)
            }
            _ => Err(XmlRefusal::Malformed),
        }
    }
}

/// XML 1.0 in UTF-8; in 1.1 other characters would end a line. The reader takes all up to the next `?>` for it, be there elements in it.
fn check_declaration(declaration: &BytesDecl<'_>) -> Read<()> {
    if declaration.contains('<') {
        return Err(XmlRefusal::Malformed);
    }
    let version = declaration.version().map_err(|_| XmlRefusal::Malformed)?;
    let encoding = declaration.encoding().transpose().map_err(|_| XmlRefusal::Malformed)?;
    let is_utf8 = encoding.is_none_or(|name| name.eq_ignore_ascii_case("utf-8") || name.eq_ignore_ascii_case("utf8"));
    if version == "1.0" && is_utf8 { Ok(()) } else { Err(XmlRefusal::Malformed) }
}

/// Elements are of no namespace or of S3's. Prefixes may be declared, but no element of ours has one; what else has a prefix says nothing.
fn check_attributes(start: &BytesStart<'_>) -> Read<()> {
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| XmlRefusal::Malformed)?;
        // The reader takes any bytes for a name, and for a value all up to its quote.
        if !attribute.key.into_inner().chars().all(is_name_character) || attribute.value.contains('<') {
            return Err(XmlRefusal::Malformed);
        }
        let declares = attribute.key.into_inner() == "xmlns" && [NAMESPACE, ""].contains(&attribute.value.as_ref());
        if !declares && attribute.key.prefix().is_none() {
            return Err(XmlRefusal::Malformed);
        }
    }
    Ok(())
}

fn push_reference(text: &mut String, reference: &BytesRef<'_>) -> Read<()> {
    if let Some(letter) = reference.resolve_char_ref().map_err(|_| XmlRefusal::Malformed)? {
        text.push(letter);
    } else {
        text.push_str(resolve_xml_entity(reference).ok_or(XmlRefusal::Malformed)?);
    }
    Ok(())
}

fn is_space(text: &str) -> bool {
    text.bytes().all(|byte| b" \t\r\n".contains(&byte))
}

/// Whether a name may hold it, as far as ASCII goes (XML 1.0 §2.3).
fn is_name_character(letter: char) -> bool {
    !letter.is_ascii() || letter.is_ascii_alphanumeric() || "-._:".contains(letter)
}

/// Whether XML 1.0 can hold it (XML 1.0 §2.2).
fn is_character(letter: char) -> bool {
    !matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}
