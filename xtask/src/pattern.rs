//! Patterns of the model as Rust: one class of characters where that is all they are, else an expression.

/// The expression of a `Pattern`, or nothing if the pattern allows everything.
pub(crate) fn rust(text: &str) -> Option<String> {
    if text == "[\\s\\S]*" {
        return None;
    }
    if text.contains("(?!-)") {
        return Some(format!("Pattern::alias({text:?})"));
    }
    let bare = text.trim_start_matches('^').trim_end_matches('$');
    let bare = bare.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(bare);
    if bare.starts_with('[')
        && let Some((classes, some)) = class(bare)
    {
        return Some(format!("Pattern::class({text:?}, &[{}], {some})", classes.join(", ")));
    }
    Some(format!("Pattern::expression({text:?})"))
}

/// The alternatives of `[…]*` or `[…]+`.
fn class(text: &str) -> Option<(Vec<String>, bool)> {
    let (inner, some) = if let Some(inner) = text.strip_suffix("]*") { (inner, false) } else { (text.strip_suffix("]+")?, true) };
    let inner = inner.strip_prefix('[')?;
    if inner.starts_with('^') {
        return None;
    }
    let mut rest: Vec<char> = inner.chars().collect();
    rest.reverse();
    let mut out = Vec::new();
    while let Some(atom) = atom(&mut rest)? {
        match atom {
            Atom::Many(rows) => out.extend(rows),
            Atom::One(from) => {
                let ranges = rest.last() == Some(&'-') && rest.len() > 1;
                if ranges {
                    rest.pop();
                    let Some(Atom::One(to)) = self::atom(&mut rest)? else { return None };
                    out.push(range(from, to));
                } else {
                    out.push(range(from, from));
                }
            }
        }
    }
    Some((out, some))
}

enum Atom {
    One(char),
    Many(Vec<String>),
}

fn range(from: char, to: char) -> String {
    format!("Class::Range({from:?}, {to:?})")
}

/// The next atom; `Some(None)` at the end, `None` for what no class has.
#[allow(clippy::option_option)]
fn atom(rest: &mut Vec<char>) -> Option<Option<Atom>> {
    let Some(letter) = rest.pop() else { return Some(None) };
    if letter == '[' || letter == ']' {
        return None;
    }
    if letter != '\\' {
        return Some(Some(Atom::One(letter)));
    }
    let escaped = rest.pop()?;
    Some(Some(match escaped {
        'w' => Atom::Many(vec![range('a', 'z'), range('A', 'Z'), range('0', '9'), range('_', '_')]),
        'd' => Atom::Many(vec![range('0', '9')]),
        'u' => {
            let digits: String = (0..4).map_while(|_| rest.pop()).collect();
            // Unpaired surrogates end ranges in Java's patterns; the nearest character stands for them.
            let number = u32::from_str_radix(&digits, 16).ok()?;
            Atom::One(char::from_u32(number).unwrap_or('\u{d7ff}'))
        }
        'p' => {
            let name: String = (0..3).map_while(|_| rest.pop()).collect();
            Atom::Many(vec![match name.as_str() {
                "{L}" => "Class::Letters".into(),
                "{Z}" => "Class::Separators".into(),
                "{N}" => "Class::Numbers".into(),
                _ => return None,
            }])
        }
        's' | 'S' => return None,
        other => Atom::One(other),
    }))
}
