//! Writing JSON: for awsJson answers, for Query answers in JSON, and for the trail, which leaves secrets out.

use daypass_names::Timestamp;

use crate::{
    model::{Member, Type},
    shape::{Out, Record},
    xml::is_plain,
};

/// Which names and which instants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// Names of the model, instants as epoch numbers.
    Wire,
    /// lowerCamel names, instants as the trail speaks them, secrets left out (regions-audit §2).
    Trail,
}

/// A record as the trail shows it; one that shows nothing is `null` (regions-audit §2).
pub(crate) fn object<R: Record>(record: &R) -> String {
    let mut out = JsonOut::new(Style::Trail);
    out.structure(&mut |to| record.write_members(to));
    if out.text == "{}" { "null".into() } else { out.text }
}

/// JSON in the making.
pub(crate) struct JsonOut {
    pub(crate) text: String,
    style: Style,
    /// Nothing was written yet in the innermost object.
    first: bool,
    /// The value that comes next is secret: it is swallowed, with its name.
    swallowed: bool,
}

impl JsonOut {
    pub(crate) fn new(style: Style) -> Self {
        Self { text: String::with_capacity(256), style, first: true, swallowed: false }
    }

    fn comma(&mut self) {
        if !std::mem::take(&mut self.first) {
            self.text.push(',');
        }
    }

    /// Whether the value is to be written at all.
    fn takes(&mut self) -> bool {
        !std::mem::take(&mut self.swallowed)
    }
}

impl Out for JsonOut {
    fn member(&mut self, member: &'static Member) {
        self.swallowed = self.style == Style::Trail && member.kind.sensitive;
        if !self.swallowed {
            self.comma();
            string(&mut self.text, if self.style == Style::Trail { member.path } else { member.name });
            self.text.push(':');
        }
    }

    fn structure(&mut self, fill: &mut dyn FnMut(&mut dyn Out)) {
        if self.takes() {
            self.text.push('{');
            let outer = std::mem::replace(&mut self.first, true);
            fill(self);
            self.first = outer;
            self.text.push('}');
        }
    }

    fn list(&mut self, _: &'static Type, items: usize, fill: &mut dyn FnMut(&mut dyn Out, usize)) {
        if self.takes() {
            self.text.push('[');
            for at in 0..items {
                if at > 0 {
                    self.text.push(',');
                }
                fill(self, at);
            }
            self.text.push(']');
        }
    }

    fn map(&mut self, keys: &[&str], fill: &mut dyn FnMut(&mut dyn Out, usize)) {
        if self.takes() {
            self.text.push('{');
            for (at, key) in keys.iter().enumerate() {
                if at > 0 {
                    self.text.push(',');
                }
                string(&mut self.text, key);
                self.text.push(':');
                fill(self, at);
            }
            self.text.push('}');
        }
    }

    fn text(&mut self, value: &str) {
        if self.takes() {
            string(&mut self.text, value);
        }
    }

    fn number(&mut self, value: i64) {
        if self.takes() {
            self.text.push_str(&value.to_string());
        }
    }

    fn flag(&mut self, value: bool) {
        if self.takes() {
            self.text.push_str(if value { "true" } else { "false" });
        }
    }

    fn instant(&mut self, value: Timestamp) {
        if self.takes() {
            match self.style {
                Style::Wire => self.text.push_str(&value.epoch_seconds().to_string()),
                Style::Trail => string(&mut self.text, &value.spoken()),
            }
        }
    }
}

/// A JSON string; every control character is escaped, DEL and those above ASCII too (W7.4).
pub fn write_json_string(text: &str, mut push: impl FnMut(&str)) {
    push("\"");
    // Nearly every text is plain ASCII and needs one look and one copy.
    if is_plain(text, *b"\"\\") {
        push(text);
        push("\"");
        return;
    }
    let mut from = 0;
    for (at, letter) in text.char_indices() {
        if !(letter.is_control() || matches!(letter, '"' | '\\' | '\u{2028}' | '\u{2029}')) {
            continue;
        }
        push(text.get(from..at).unwrap_or_default());
        from = at + letter.len_utf8();
        match letter {
            '"' => push("\\\""),
            '\\' => push("\\\\"),
            '\n' => push("\\n"),
            other => push(&format!("\\u{:04x}", u32::from(other))),
        }
    }
    push(text.get(from..).unwrap_or_default());
    push("\"");
}

pub(crate) fn string(out: &mut String, text: &str) {
    write_json_string(text, |part| out.push_str(part));
}
