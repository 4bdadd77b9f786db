//! Bucket policies: what is taken is printed and taken again as the same, and what is said of the public is true.

use daypass_api::s3;
use daypass_policy::{Catalogue, Compiled, Context, Document, DocumentKind, Layers, Request, Requester, ResourcePolicy, authorize};
use daypass_s3::bucket_policy::{MAX_POLICY_BYTES, check, is_public};

const BUCKET: &str = "lake";
const DENY: &str = r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::lake","arn:aws:s3:::lake/*"]}}"#;
const PUBLIC: &str = r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*"}}"#;

pub(crate) fn target(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match check(text, BUCKET, s3::SERVICE.actions) {
        Ok(document) => {
            let printed = document.to_json();
            assert!(printed.len() <= MAX_POLICY_BYTES);
            let again = check(&printed, BUCKET, s3::SERVICE.actions).unwrap_or_else(|error| panic!("{error}: {printed}"));
            assert_eq!(again.to_json(), printed);
            assert_eq!(is_public(&again), is_public(&document));
            judged(&document);
        }
        Err(error) => {
            let (_, status) = error.code();
            assert!(status >= 400 && error.to_string().len() <= text.len() + 256);
        }
    }
    // A policy of before a rule was made is judged too.
    if let Ok(document) = Document::read(text, DocumentKind::Resource) {
        judged(&document);
    }
}

fn statement(text: &str) -> Document {
    Document::read(text, DocumentKind::Resource).expect("a policy")
}

fn judged(document: &Document) {
    let public = is_public(document);
    let beside = |other: &str, first: bool| {
        let mut more = document.clone();
        let at = if first { 0 } else { more.statements.len() };
        more.statements.splice(at..at, statement(other).statements);
        is_public(&more)
    };
    for first in [true, false] {
        assert_eq!(beside(DENY, first), public, "what is denied makes nothing public and nothing private");
        assert!(beside(PUBLIC, first));
    }
    if !public {
        let_nobody_in(document);
    }
}

/// What is not public lets nobody in of whom nothing is known.
fn let_nobody_in(document: &Document) {
    let policy = Compiled::compile(document, &Catalogue::reference());
    let context = Context::new();
    let layers = Layers { resource: ResourcePolicy::Standard(&policy), ..Layers::NONE };
    for (action, resource) in [
        ("s3:GetObject", "arn:aws:s3:::lake/k"),
        ("s3:PutObject", "arn:aws:s3:::lake/a/b"),
        ("s3:ListBucket", "arn:aws:s3:::lake"),
        ("s3:DeleteBucketPolicy", "arn:aws:s3:::lake"),
    ] {
        let request = Request { action, resource, resource_account: None, requester: Requester::Anonymous, context: &context };
        assert!(!authorize(&request, &layers).is_allow(), "{action}: {}", document.to_json());
    }
}
