//! S3's refusals, each with its code and its words (organizations-account-s3 §4).

use daypass_kernel::{refusal::Refusal, rest::RestHead};
use daypass_objects::ObjectsError;

use crate::classify;

/// What no policy allows: of those who are outside, the whole text.
pub(crate) const ACCESS_DENIED: &str = "Access Denied";

pub(crate) fn no_such_bucket(name: &str) -> Refusal {
    Refusal::new("NoSuchBucket", 404, "The specified bucket does not exist").about("BucketName", name)
}

pub(crate) fn no_such_key(key: &str) -> Refusal {
    Refusal::new("NoSuchKey", 404, "The specified key does not exist.").about("Key", key)
}

pub(crate) fn no_such_upload(id: &str) -> Refusal {
    let text = "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.";
    let refusal = Refusal::new("NoSuchUpload", 404, text);
    if id.is_empty() { refusal } else { refusal.about("UploadId", id) }
}

pub(crate) fn access_denied() -> Refusal {
    Refusal::new("AccessDenied", 403, ACCESS_DENIED)
}

pub(crate) fn invalid_argument(text: impl Into<String>, name: &str, value: &str) -> Refusal {
    Refusal::new("InvalidArgument", 400, text).about("ArgumentName", name).about("ArgumentValue", value)
}

pub(crate) fn invalid_request(text: impl Into<String>) -> Refusal {
    Refusal::new("InvalidRequest", 400, text)
}

pub(crate) fn malformed_xml() -> Refusal {
    Refusal::new("MalformedXML", 400, "The XML you provided was not well-formed or did not validate against our published schema")
}

pub(crate) fn precondition_failed(condition: &str) -> Refusal {
    Refusal::new("PreconditionFailed", 412, "At least one of the pre-conditions you specified did not hold").about("Condition", condition)
}

/// What was judged is not what is there now.
fn operation_aborted() -> Refusal {
    let text = "A conflicting conditional operation is currently in progress against this resource. Please try again.";
    Refusal::new("OperationAborted", 409, text)
}

pub(crate) fn invalid_part() -> Refusal {
    let text = "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not \
                match the part's entity tag.";
    Refusal::new("InvalidPart", 400, text)
}

/// What the head itself did wrong.
pub(crate) fn unread(refusal: classify::Refusal) -> Refusal {
    let (code, status) = refusal.code();
    Refusal::new(code, status, refusal.to_string())
}

/// The same, with what the head said.
pub(crate) fn unread_head(refusal: classify::Refusal, head: &RestHead<'_>) -> Refusal {
    let told = unread(refusal);
    match refusal {
        classify::Refusal::InvalidUri => told.about("URI", head.path),
        classify::Refusal::KeyTooLong => told.about("Size", head.path.len().to_string()).about("MaxSizeAllowed", classify::MAX_KEY_BYTES.to_string()),
        classify::Refusal::InvalidBucketName => {
            let named = head.bucket.unwrap_or_else(|| head.path.trim_start_matches('/').split('/').next().unwrap_or_default());
            told.about("BucketName", named)
        }
        classify::Refusal::MethodNotAllowed => {
            let below = head.path.trim_matches('/').contains('/') || head.bucket.is_some() && head.path.len() > 1;
            let resource = if below { "OBJECT" } else { "BUCKET" };
            told.about("Method", head.method.as_str()).about("ResourceType", resource)
        }
        classify::Refusal::TooManyParameters
        | classify::Refusal::Doubled
        | classify::Refusal::Ambiguous
        | classify::Refusal::Incomplete(_)
        | classify::Refusal::InvalidCopySource
        | classify::Refusal::NotImplemented => told,
    }
}

/// W6.3: no page of another site reads objects here; the preflight of one is refused as S3 does where CORS is not set up.
pub(crate) fn no_cors(head: &RestHead<'_>) -> Refusal {
    if !head.headers.contains_key(http::header::ORIGIN) {
        return Refusal::new("BadRequest", 400, "Insufficient information. Origin request header needed.");
    }
    let refusal = Refusal::new("AccessForbidden", 403, "CORSResponse: CORS is not enabled for this bucket.");
    refusal.about("Method", head.method.as_str()).about("ResourceType", "BUCKET")
}

/// A document that should be there is not.
pub(crate) fn missing_body() -> Refusal {
    Refusal::new("MissingRequestBodyError", 400, "Request Body is empty")
}

/// What went wrong with objects. The cause is for the journal.
pub(crate) fn of_objects(error: &ObjectsError, condition: &str) -> Refusal {
    match error {
        ObjectsError::Retired => Refusal::new("NoSuchBucket", 404, "The specified bucket does not exist").because("the bucket is being deleted"),
        ObjectsError::NotEmpty => Refusal::new("BucketNotEmpty", 409, "The bucket you tried to delete is not empty"),
        ObjectsError::Precondition => precondition_failed(condition),
        ObjectsError::Changed => operation_aborted().because(error.to_string()),
        ObjectsError::NoSuchKey => Refusal::new("NoSuchKey", 404, "The specified key does not exist."),
        ObjectsError::NoSuchUpload => no_such_upload(""),
        ObjectsError::NoSuchPart(_) => invalid_part(),
        ObjectsError::Full(cause) | ObjectsError::Unavailable(cause) | ObjectsError::Unknown(cause) => {
            Refusal::new("ServiceUnavailable", 503, "Service is unable to handle request.").because(cause.as_str())
        }
        ObjectsError::Damaged(cause) => Refusal::internal(cause.as_str()),
    }
}
