//! s3s.

use std::{
    pin::pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, Waker},
};

use http::Uri;
use s3s::{
    Body, HttpRequest, HttpResponse, S3, S3Result,
    access::{S3Access, S3AccessContext},
    auth::SimpleAuth,
    host::SingleDomain,
    path::S3Path,
    s3_error,
    service::{S3Service, S3ServiceBuilder},
    validation::NameValidation,
};

use crate::{
    Named,
    requests::{DOMAIN, Request},
};

/// Does nothing: no request comes that far.
struct Nothing;
impl S3 for Nothing {}

/// Names of buckets are judged by whoever makes one; here they should differ by nothing but what they are.
struct AnyName;
impl NameValidation for AnyName {
    fn validate_bucket_name(&self, name: &str) -> bool {
        !name.is_empty()
    }
}

/// Notes what a request is for, and ends it.
#[derive(Clone, Default)]
struct Hook(Arc<Mutex<Option<Named>>>);

#[async_trait::async_trait]
impl S3Access for Hook {
    async fn check(&self, seen: &mut S3AccessContext<'_>) -> S3Result<()> {
        let (bucket, key) = match seen.s3_path() {
            S3Path::Root => (None, None),
            S3Path::Bucket { bucket } => (Some(bucket.to_string()), None),
            S3Path::Object { bucket, key } => (Some(bucket.to_string()), Some(key.to_string())),
        };
        let named = Named { operation: seen.s3_op().name().to_owned(), bucket, key };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(named);
        Err(s3_error!(AccessDenied))
    }
}

/// The service.
pub(crate) struct Service {
    service: S3Service,
    hook: Hook,
}

impl Service {
    pub(crate) fn new() -> Self {
        let hook = Hook::default();
        let mut builder = S3ServiceBuilder::new(Nothing);
        // Without an authentication it would not ask its hook. Nothing that is sent here is signed.
        builder.set_auth(SimpleAuth::from_single("nobody", "nothing"));
        builder.set_access(hook.clone());
        builder.set_host(SingleDomain::new(DOMAIN).expect("a domain"));
        builder.set_validation(AnyName);
        Self { service: builder.build(), hook }
    }

    /// What a request is taken for, or its refusal's code.
    pub(crate) fn resolve(&self, request: &Request, uri: Uri) -> Result<Named, String> {
        let host = request.host_bucket.map_or_else(|| DOMAIN.to_owned(), |bucket| format!("{bucket}.{DOMAIN}"));
        let mut made = HttpRequest::new(Body::empty());
        *made.method_mut() = request.method.parse().expect("a method");
        *made.uri_mut() = uri;
        made.headers_mut().insert("host", host.parse().expect("a host"));
        for name in &request.headers {
            made.headers_mut().insert(*name, http::HeaderValue::from_static("a/b"));
        }
        let answer = self.call(made);
        let named = self.hook.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        named.ok_or_else(|| code(&answer))
    }

    /// There is nothing that it could wait for.
    fn call(&self, request: HttpRequest) -> HttpResponse {
        match pin!(self.service.call(request)).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer.unwrap_or_else(|_| panic!("s3s failed")),
            Poll::Pending => panic!("s3s waits"),
        }
    }
}

fn code(answer: &HttpResponse) -> String {
    let body = answer.body().bytes().unwrap_or_default();
    let text = String::from_utf8_lossy(&body);
    let code = text.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>")).map(|(code, _)| code.to_owned());
    code.unwrap_or_else(|| answer.status().to_string())
}
