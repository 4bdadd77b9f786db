//! An answer of the simulator in short: one line for each result, and an indented one for each of its resources.

/// An element with its children, or with its text.
struct Element<'a> {
    name: &'a str,
    children: Vec<Element<'a>>,
    text: &'a str,
}

/// `s3:GetObject * allowed [PolicyInputList.1 IAM Policy 1:38-1:95] boundary=true organizations=true missing(a,b) details{k=v}`
pub(super) fn told(body: &str) -> Vec<String> {
    let root = read(body);
    let results = find(&root, "EvaluationResults").expect("results");
    results.children.iter().flat_map(result).collect()
}

fn result(result: &Element<'_>) -> Vec<String> {
    let text = |name| child(result, name).map_or("", |found| found.text);
    let organizations = flag(result, "OrganizationsDecisionDetail", "organizations");
    let head = format!("{} {} {}{}", text("EvalActionName"), text("EvalResourceName"), text("EvalDecision"), rest(result));
    let details = child(result, "EvalDecisionDetails").map(details).unwrap_or_default();
    let specific = child(result, "ResourceSpecificResults").map(|list| list.children.iter().map(specific).collect::<Vec<_>>());
    std::iter::once(head + &organizations + &details).chain(specific.unwrap_or_default()).collect()
}

fn specific(result: &Element<'_>) -> String {
    let text = |name| child(result, name).map_or("", |found| found.text);
    let details = child(result, "EvalDecisionDetails").map(details).unwrap_or_default();
    format!("  {} {}{}{details}", text("EvalResourceName"), text("EvalResourceDecision"), rest(result))
}

/// What both kinds of results have.
fn rest(result: &Element<'_>) -> String {
    let statements = child(result, "MatchedStatements").map(|list| list.children.iter().map(statement).collect::<Vec<_>>());
    let boundary = flag(result, "PermissionsBoundaryDecisionDetail", "boundary");
    let missing = child(result, "MissingContextValues").map(|list| list.children.iter().map(|key| key.text).collect::<Vec<_>>());
    let missing = match missing.unwrap_or_default().as_slice() {
        [] => String::new(),
        keys => format!(" missing({})", keys.join(",")),
    };
    format!(" [{}]{boundary}{missing}", statements.unwrap_or_default().join(", "))
}

/// A detail that holds one truth.
fn flag(result: &Element<'_>, name: &str, shown: &str) -> String {
    child(result, name).map(|detail| format!(" {shown}={}", detail.children[0].text)).unwrap_or_default()
}

fn statement(statement: &Element<'_>) -> String {
    let text = |name| child(statement, name).map_or("", |found| found.text);
    let place = |name| {
        let position = child(statement, name).expect("a position");
        format!("{}:{}", child(position, "Line").unwrap().text, child(position, "Column").unwrap().text)
    };
    format!("{} {} {}-{}", text("SourcePolicyId"), text("SourcePolicyType"), place("StartPosition"), place("EndPosition"))
}

fn details(details: &Element<'_>) -> String {
    let entry = |entry: &Element<'_>| format!("{}={}", child(entry, "key").unwrap().text, child(entry, "value").unwrap().text);
    format!(" details{{{}}}", details.children.iter().map(entry).collect::<Vec<_>>().join(","))
}

fn child<'a, 'x>(element: &'a Element<'x>, name: &str) -> Option<&'a Element<'x>> {
    element.children.iter().find(|child| child.name == name)
}

fn find<'a, 'x>(element: &'a Element<'x>, name: &str) -> Option<&'a Element<'x>> {
    if element.name == name { Some(element) } else { element.children.iter().find_map(|child| find(child, name)) }
}

fn read(body: &str) -> Element<'_> {
    let mut rest = &body[body.find('<').unwrap()..];
    if rest.starts_with("<?") {
        rest = &rest[rest.find("?>").unwrap() + 2..];
    }
    element(rest.trim_start()).0
}

fn element(text: &str) -> (Element<'_>, &str) {
    let end = text.find('>').unwrap();
    let head = &text[1..end];
    let name = head.trim_end_matches('/').split(' ').next().unwrap();
    let mut rest = &text[end + 1..];
    let mut found = Element { name, children: Vec::new(), text: "" };
    if head.ends_with('/') {
        return (found, rest);
    }
    loop {
        let until = rest.find('<').unwrap();
        found.text = if found.children.is_empty() { &rest[..until] } else { "" };
        rest = &rest[until..];
        if rest.starts_with("</") {
            return (found, &rest[rest.find('>').unwrap() + 1..]);
        }
        let (child, after) = element(rest);
        found.children.push(child);
        rest = after;
    }
}
