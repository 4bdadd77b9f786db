//! What came back.

use bytes::Bytes;
use serde_json::Value;

use crate::Credentials;

/// An answer, looked into as text.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers, lower-case names.
    pub headers: Vec<(String, String)>,
    /// The body, as far as it is text.
    pub body: String,
    /// The body.
    pub bytes: Bytes,
}

impl Answer {
    /// The same, if it is no error.
    #[expect(clippy::return_self_not_must_use, reason = "it asserts; what it gives back is a convenience")]
    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.status, 200, "{}", self.body);
        self
    }

    /// The same, if it has that status.
    #[expect(clippy::return_self_not_must_use, reason = "it asserts; what it gives back is a convenience")]
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// Refused with that status and code: Query, awsJson or S3.
    #[track_caller]
    pub fn refused(&self, status: u16, code: &str) -> &Self {
        assert_eq!((self.status, self.code().as_str()), (status, code), "{}", self.body);
        self
    }

    /// With that text, to the letter.
    #[track_caller]
    pub fn saying(&self, text: &str) -> &Self {
        assert_eq!(self.message(), text);
        self
    }

    /// The code of an error; empty if there is none.
    pub fn code(&self) -> String {
        match serde_json::from_str::<Value>(&self.body) {
            Ok(json) => {
                let code = json["__type"].as_str().or_else(|| json["Error"]["Code"].as_str()).unwrap_or_default();
                code.rsplit('#').next().unwrap_or_default().to_owned()
            }
            Err(_) => self.find("Code").unwrap_or_default(),
        }
    }

    /// The text of an error; empty if there is none.
    pub fn message(&self) -> String {
        match serde_json::from_str::<Value>(&self.body) {
            Ok(json) => json["Message"].as_str().or_else(|| json["Error"]["Message"].as_str()).unwrap_or_default().to_owned(),
            Err(_) => self.find("Message").unwrap_or_default(),
        }
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    /// The text of the first element of that name.
    #[track_caller]
    pub fn value(&self, name: &str) -> String {
        self.find(name).unwrap_or_else(|| panic!("no {name} in {}", self.body))
    }

    /// The same; nothing if there is no such element.
    pub fn find(&self, name: &str) -> Option<String> {
        self.all(name).into_iter().next()
    }

    /// The texts of all elements of that name.
    pub fn all(&self, name: &str) -> Vec<String> {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        let parts = self.body.split(open.as_str()).skip(1);
        parts.map(|part| unescaped(part.split(close.as_str()).next().unwrap_or_default())).collect()
    }

    /// The credentials of an answer that has some.
    #[track_caller]
    pub fn credentials(&self) -> Credentials {
        Credentials { id: self.value("AccessKeyId"), secret: self.value("SecretAccessKey"), token: self.find("SessionToken") }
    }
}

fn unescaped(text: &str) -> String {
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&#xA;", "\n"), ("&amp;", "&")];
    plain.iter().fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter))
}
