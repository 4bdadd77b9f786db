//! Text from hostile input on its way to a terminal: control characters, and those that nobody sees, become letters (W7.4).

use std::fmt::Write;

/// Whether a terminal would act on it, or show nothing for it, so that one text looks like another: C0, DEL, C1, what ends a line or a
/// paragraph, and what Unicode ignores where it is shown (`Default_Ignorable_Code_Point`; the marks that turn the direction of writing,
/// `Bidi_Control`, are among them). Names with emoji or in scripts that need joiners show those as letters: here being sure of a name goes
/// before its looks.
fn acts(letter: char) -> bool {
    letter.is_control() || UNSEEN.iter().any(|(first, last)| (*first..=*last).contains(&letter))
}

const UNSEEN: [(char, char); 17] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    // The last three of them are not ignored by the letter of Unicode; they mark annotations and are not seen either.
    ('\u{fff0}', '\u{fffb}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
];

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
            // JSON writes what lies beyond the first plane as two halves.
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
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
    fn w7_4_nothing_turns_the_direction_of_writing() {
        // Unicode's Bidi_Control.
        for mark in "\u{61c}\u{200e}\u{200f}".chars().chain('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
            assert_eq!(escape(&format!("a{mark}b")), format!("a\\u{{{:x}}}b", u32::from(mark)));
        }
    }

    #[test]
    fn w7_4_nothing_is_unseen() {
        let unseen =
            "\u{ad}\u{34f}\u{115f}\u{17b4}\u{180e}\u{200b}\u{200c}\u{200d}\u{2060}\u{2065}\u{206f}\u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{fff9}\u{1d173}";
        for letter in unseen.chars().chain("\u{2028}\u{2029}\u{e0001}\u{e0041}\u{e007f}\u{e01ef}".chars()) {
            assert_eq!(escape(&letter.to_string()), format!("\\u{{{:x}}}", u32::from(letter)));
        }
        let seen = "Zoë, 東京, עברית, عربي, हिन्दी, e\u{301}, \u{a0}, \u{3000}, 🦀, \u{fffd}, \u{e000}";
        assert_eq!(escape(seen), seen);
        assert!(UNSEEN.is_sorted() && UNSEEN.iter().all(|(first, last)| first <= last));
    }

    #[test]
    fn w7_4_no_text_that_an_error_quotes_is_a_message() {
        assert_eq!(error("one\u{7}"), "one\\u{7}");
        let hostile = "no file x\ndaypass: all is well\r\u{2028}daypass: it is\r\n\n\u{1b}[2K";
        assert_eq!(error(hostile), "no file x\n  daypass: all is well\\u{d}\\u{2028}daypass: it is\n  \n  \\u{1b}[2K");
    }

    #[test]
    fn w7_4_escaped_json_is_the_same_value() {
        let hostile = serde_json::json!({ "agent": "x\u{9b}31m\u{202e}\u{7f}\u{61c}\u{e0041}" }).to_string();
        let escaped = escape_json(&hostile);
        assert!(!escaped.chars().any(acts));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).unwrap(), serde_json::from_str::<serde_json::Value>(&hostile).unwrap());
    }
}
