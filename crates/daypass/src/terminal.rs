//! Text from hostile input on its way to a terminal: control characters become letters (W7.4).

use std::fmt::Write;

/// Whether a terminal would act on it: C0, DEL, C1, and the marks that turn the direction of writing.
fn acts(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// One line: every control character escaped.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if acts(letter) {
            let _ = write!(out, "{}", letter.escape_unicode());
        } else {
            out.push(letter);
        }
    }
    out
}

/// Those lines, each with its end; none of them can end itself, whatever it quotes.
pub fn lines(lines: &[String]) -> String {
    lines.iter().map(|line| escape(line) + "\n").collect()
}

/// An error, which may show lines of a file: what follows its first line is indented, so that nothing that it quotes can be taken for
/// another message.
pub fn error(text: &str) -> String {
    text.lines().map(escape).collect::<Vec<_>>().join("\n  ")
}

/// JSON text: the escapes are JSON's own, so it stays the same value. Outside its strings JSON has no such characters but white space.
pub fn escape_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if acts(letter) {
            let _ = write!(out, "\\u{:04x}", u32::from(letter));
        } else {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn w7_4_control_characters_are_letters_on_a_terminal() {
        assert_eq!(escape("a\u{1b}[2Jb\r\n\u{9b}31m\u{7f}\u{202e}"), "a\\u{1b}[2Jb\\u{d}\\u{a}\\u{9b}31m\\u{7f}\\u{202e}");
    }

    #[test]
    fn w7_4_no_text_that_an_error_quotes_is_a_message() {
        assert_eq!(error("one\u{7}"), "one\\u{7}");
        let hostile = "no file x\ndaypass: all is well\r\u{2028}daypass: it is\r\n\n\u{1b}[2K";
        assert_eq!(error(hostile), "no file x\n  daypass: all is well\\u{d}\\u{2028}daypass: it is\n  \n  \\u{1b}[2K");
    }

    #[test]
    fn w7_4_escaped_json_is_the_same_value() {
        let hostile = serde_json::json!({ "agent": "x\u{9b}31m\u{202e}\u{7f}" }).to_string();
        let escaped = escape_json(&hostile);
        assert!(!escaped.chars().any(acts));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).unwrap(), serde_json::from_str::<serde_json::Value>(&hostile).unwrap());
    }
}
