//! Writing the XML of Query answers.

use daypass_names::Timestamp;

use crate::{
    model::{Member, Type},
    shape::Out,
};

/// Elements in the making.
pub(crate) struct XmlOut {
    pub(crate) text: String,
    /// The element that the next value fills.
    name: &'static str,
}

impl XmlOut {
    pub(crate) fn new() -> Self {
        Self { text: String::with_capacity(512), name: "" }
    }

    fn open(&mut self, name: &str) {
        self.text.push('<');
        self.text.push_str(name);
        self.text.push('>');
    }

    fn close(&mut self, name: &str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
    }

    fn leaf(&mut self, value: &str) {
        let name = self.name;
        self.open(name);
        escape(&mut self.text, value);
        self.close(name);
    }
}

impl Out for XmlOut {
    fn member(&mut self, member: &'static Member) {
        self.name = member.wire;
    }

    fn structure(&mut self, fill: &mut dyn FnMut(&mut dyn Out)) {
        let name = self.name;
        self.open(name);
        fill(self);
        self.close(name);
    }

    fn list(&mut self, kind: &'static Type, items: usize, fill: &mut dyn FnMut(&mut dyn Out, usize)) {
        let name = self.name;
        // Present and empty: `<Users/>` reads as an empty list (iam-api §3).
        if items == 0 {
            self.text.push('<');
            self.text.push_str(name);
            self.text.push_str("/>");
            return;
        }
        self.open(name);
        let begin = self.text.len();
        for at in 0..items {
            self.name = kind.item_name;
            fill(self, at);
            if at == 0 {
                // The others will be about as long.
                self.text.reserve((self.text.len() - begin).saturating_mul(items));
            }
        }
        self.close(name);
    }

    fn map(&mut self, keys: &[&str], fill: &mut dyn FnMut(&mut dyn Out, usize)) {
        let name = self.name;
        self.open(name);
        for (at, key) in keys.iter().enumerate() {
            self.open("entry");
            self.name = "key";
            self.leaf(key);
            self.name = "value";
            fill(self, at);
            self.close("entry");
        }
        self.close(name);
    }

    fn text(&mut self, value: &str) {
        self.leaf(value);
    }

    fn number(&mut self, value: i64) {
        self.leaf(&value.to_string());
    }

    fn flag(&mut self, value: bool) {
        self.leaf(if value { "true" } else { "false" });
    }

    fn instant(&mut self, value: Timestamp) {
        self.leaf(&value.to_string());
    }
}

/// Whether a text is printable ASCII without those characters. Without a way out of the loop it goes over many bytes at a time.
pub(crate) fn is_plain<const N: usize>(text: &str, special: [u8; N]) -> bool {
    let odd = |byte: u8| special.iter().fold(u8::from(!(b' '..=b'~').contains(&byte)), |odd, other| odd | u8::from(byte == *other));
    text.bytes().fold(0, |found, byte| found | odd(byte)) == 0
}

/// Whether a text can stand in an element as it is.
pub fn is_plain_text(text: &str) -> bool {
    is_plain(text, *b"&<>\"")
}

/// Text of an element. What XML 1.0 cannot hold at all is replaced; carriage returns would be lost and are escaped.
pub fn escape(out: &mut String, text: &str) {
    // Nearly every text is plain ASCII and needs one look and one copy.
    if is_plain_text(text) {
        out.push_str(text);
        return;
    }
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            letter => out.push(letter),
        }
    }
}
