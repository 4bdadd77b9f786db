//! Whether a resource pattern and the template of a service's ARNs have any ARN in common.

/// The longest pattern that is compared; an ARN has at most 2048 characters.
const MAX_PATTERN_CHARS: usize = 2048;

/// One place of either side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Letter(char),
    /// `?`
    One,
    /// Any run.
    Run,
    /// Any run within one part of an ARN, or within the name of a bucket: without a colon and without a slash.
    Name,
}

/// Whether some ARN is of both. What is too long to compare counts as being so.
pub(super) fn overlaps(pattern: &str, template: &str) -> bool {
    if pattern.len() > MAX_PATTERN_CHARS {
        return true;
    }
    // policy-evaluation §4: the parts that are missing after a final `*` match anything; the star itself does that here.
    meet(&of_pattern(pattern), &of_template(template))
}

fn of_pattern(pattern: &str) -> Vec<Token> {
    cut(
        pattern,
        |_| Token::Run,
        |letter| match letter {
            '*' => Token::Run,
            '?' => Token::One,
            letter => Token::Letter(letter),
        },
    )
}

/// `${…}` is what a service fills in. Only names after the fifth colon may have paths, and those of buckets have none.
fn of_template(template: &str) -> Vec<Token> {
    let resource = template.match_indices(':').nth(4).map_or(template.len(), |(colon, _)| colon);
    let (head, name) = template.split_at_checked(resource).unwrap_or((template, ""));
    let mut tokens = cut(head, |_| Token::Name, Token::Letter);
    tokens.extend(cut(
        name,
        |name| if name == "BucketName" { Token::Name } else { Token::Run },
        |letter| if letter == '*' { Token::Run } else { Token::Letter(letter) },
    ));
    tokens
}

fn cut(text: &str, placeholder: impl Fn(&str) -> Token, letter: impl Fn(char) -> Token) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if let Some((name, after)) = rest.strip_prefix("${").and_then(|body| body.split_once('}')) {
            tokens.push(placeholder(name));
            rest = after;
        } else {
            tokens.push(letter(next));
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
        }
    }
    tokens
}

/// Row by row from the end: `reach[j]` tells whether what is left of both sides has a text in common.
fn meet(one: &[Token], other: &[Token]) -> bool {
    let mut below: Vec<bool> = Vec::new();
    for at in (0..=one.len()).rev() {
        let mut row = vec![false; other.len() + 1];
        for to in (0..=other.len()).rev() {
            let reached = met(one.get(at).copied(), other.get(to).copied(), &|down, right| {
                if down { below.get(to + usize::from(right)).copied().unwrap_or(false) } else { row.get(to + 1).copied().unwrap_or(false) }
            });
            if let Some(cell) = row.get_mut(to) {
                *cell = reached;
            }
        }
        below = row;
    }
    below.first().copied().unwrap_or(false)
}

/// Whether two places lead on; `next(down, right)` is what lies behind a step on the one side, the other, or both.
fn met(one: Option<Token>, other: Option<Token>, next: &dyn Fn(bool, bool) -> bool) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(Token::Run | Token::Name), Some(Token::Run | Token::Name)) => next(true, false) || next(false, true),
        (Some(Token::Run | Token::Name), None) => next(true, false),
        (None, Some(Token::Run | Token::Name)) => next(false, true),
        (Some(run @ (Token::Run | Token::Name)), Some(place)) => next(true, false) || (takes(run, place) && next(false, true)),
        (Some(place), Some(run @ (Token::Run | Token::Name))) => next(false, true) || (takes(run, place) && next(true, false)),
        (Some(Token::Letter(one)), Some(Token::Letter(other))) => one == other && next(true, true),
        (Some(Token::One | Token::Letter(_)), Some(Token::One | Token::Letter(_))) => next(true, true),
        (None, Some(Token::Letter(_) | Token::One)) | (Some(Token::Letter(_) | Token::One), None) => false,
    }
}

fn takes(run: Token, place: Token) -> bool {
    run == Token::Run || !matches!(place, Token::Letter('/' | ':'))
}

#[cfg(test)]
mod tests {
    use super::overlaps;

    #[test]
    fn a_pattern_meets_the_template_of_what_it_can_name() {
        const BUCKET: &str = "arn:${Partition}:s3:::${BucketName}";
        const OBJECT: &str = "arn:${Partition}:s3:::${BucketName}/${ObjectName}";
        const ROLE: &str = "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}";
        for (pattern, template, expected) in [
            ("arn:aws:s3:::b", BUCKET, true),
            ("arn:aws:s3:::b", OBJECT, false),
            ("arn:aws:s3:::b/*", BUCKET, false),
            ("arn:aws:s3:::b/*", OBJECT, true),
            ("arn:aws:s3:::b*", BUCKET, true),
            ("arn:aws:s3:::b*", OBJECT, true),
            ("arn:aws:s3:::b?c/d", OBJECT, true),
            ("arn:aws:s3:::${aws:username}/*", OBJECT, true),
            ("arn:aws:iam::1:role/a/b", ROLE, true),
            ("arn:aws:iam::1:ro*", ROLE, true),
            ("arn:aws:iam::1:user/a", ROLE, false),
            ("arn:aws:*", ROLE, true),
            ("*", OBJECT, true),
        ] {
            assert_eq!(overlaps(pattern, template), expected, "{pattern} {template}");
        }
    }
}
