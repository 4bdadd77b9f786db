//! Ours.

use daypass_api::{OperationModel, RestRow, s3};
use daypass_s3::classify::{self, Head, Refusal};
use http::Uri;

use crate::{Named, requests::Request};

/// S3's table.
pub(crate) fn rows() -> Vec<(&'static OperationModel, &'static RestRow)> {
    s3::SERVICE.operations.iter().filter_map(|operation| Some((*operation, operation.rest?))).collect()
}

/// What a request is taken for.
pub(crate) fn resolve(request: &Request, uri: &Uri) -> Result<Named, Refusal> {
    let head = Head {
        method: request.method,
        path: uri.path(),
        query: uri.query().unwrap_or_default(),
        host_bucket: request.host_bucket,
        has_header: &|name| request.headers.contains(&name),
    };
    let named = classify::classify(&head)?;
    Ok(Named { operation: named.operation.name.to_owned(), bucket: named.bucket, key: named.key })
}
