//! A structure as STS shows it inside a validation text: `Tag(key=team, value=a)` (sts-api §0 [R]).

use daypass_names::Timestamp;

use crate::{
    model::{Member, Type},
    shape::{Out, Record},
};

/// The text, secret members shown as nothing.
pub(crate) fn shown<R: Record>(record: &R) -> String {
    let mut out = Shown { text: format!("{}(", R::NAME), first: true, sensitive: false };
    record.write_members(&mut out);
    out.text.push(')');
    out.text
}

struct Shown {
    text: String,
    first: bool,
    sensitive: bool,
}

impl Shown {
    fn push(&mut self, value: &str) {
        self.text.push_str(if self.sensitive { "" } else { value });
    }
}

impl Out for Shown {
    fn member(&mut self, member: &'static Member) {
        if !std::mem::take(&mut self.first) {
            self.text.push_str(", ");
        }
        self.text.push_str(member.path);
        self.text.push('=');
        self.sensitive = member.kind.sensitive;
    }

    fn absent(&mut self, member: &'static Member) {
        self.member(member);
        self.text.push_str("null");
    }

    fn structure(&mut self, fill: &mut dyn FnMut(&mut dyn Out)) {
        self.text.push('{');
        self.first = true;
        fill(self);
        self.first = false;
        self.text.push('}');
    }

    fn list(&mut self, _: &'static Type, items: usize, fill: &mut dyn FnMut(&mut dyn Out, usize)) {
        self.text.push('[');
        for at in 0..items {
            if at > 0 {
                self.text.push_str(", ");
            }
            fill(self, at);
        }
        self.text.push(']');
    }

    fn map(&mut self, keys: &[&str], fill: &mut dyn FnMut(&mut dyn Out, usize)) {
        self.text.push('{');
        for (at, key) in keys.iter().enumerate() {
            self.text.push_str(key);
            self.text.push('=');
            fill(self, at);
        }
        self.text.push('}');
    }

    fn text(&mut self, value: &str) {
        self.push(value);
    }

    fn number(&mut self, value: i64) {
        self.push(&value.to_string());
    }

    fn flag(&mut self, value: bool) {
        self.push(if value { "true" } else { "false" });
    }

    fn instant(&mut self, value: Timestamp) {
        self.push(&value.to_string());
    }
}
