//! Requests as a client sends them: a form in a POST, signed by header, as bytes for the wire.

use std::{
    fmt::Write,
    time::{Duration, SystemTime},
};

use daypass_names::{SecretAccessKey, SessionToken, Timestamp};
use daypass_sigv4::{BodyHash, Head, PathStyle, Signer};

/// The region of every scope.
pub const REGION: &str = "us-east-1";
/// Signatures are good for 15 minutes; the oldest of a pool is younger than this, in seconds.
const OLDEST_SECONDS: u64 = 240;
/// As long as that of a real client.
pub const USER_AGENT: &str = "daypass-bench/0.1 md/Client#sockets ua/2.1 os/linux md/arch#x86_64 lang/rust#1.95 cfg/retry-mode#none";
const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";

/// What can be signed and sent.
pub trait Request {
    /// The request as bytes for the wire, signed at that time, for the server of that name.
    fn sign(&self, key: &Key, host: &str, at: Timestamp) -> anyhow::Result<Vec<u8>>;
}

/// An access key.
#[derive(Debug, Clone)]
pub struct Key {
    /// Its id.
    pub id: String,
    /// Its secret.
    pub secret: SecretAccessKey,
    /// The token of a temporary key.
    pub token: Option<SessionToken>,
}

/// A service as requests name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// STS
    Sts,
    /// IAM
    Iam,
}

impl Service {
    fn scope(self) -> &'static str {
        match self {
            Self::Sts => "sts",
            Self::Iam => "iam",
        }
    }

    fn version(self) -> &'static str {
        match self {
            Self::Sts => "2011-06-15",
            Self::Iam => "2010-05-08",
        }
    }
}

/// One call: action and parameters.
#[derive(Debug, Clone)]
pub struct Call {
    service: Service,
    form: String,
}

impl Call {
    /// A call without parameters.
    pub fn new(service: Service, action: &str) -> Self {
        Self { service, form: format!("Action={action}&Version={}", service.version()) }
    }

    /// With one more parameter.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.form.push('&');
        self.form.push_str(name);
        self.form.push('=');
        encode(&mut self.form, value);
        self
    }
}

impl Request for Call {
    fn sign(&self, key: &Key, host: &str, at: Timestamp) -> anyhow::Result<Vec<u8>> {
        let headers = [("host", host.as_bytes()), ("content-type", FORM.as_bytes())];
        let head = Head { method: "POST", path: "/", query: "", headers: &headers };
        let signer = Signer {
            access_key_id: &key.id,
            secret: &key.secret,
            token: key.token.as_ref(),
            region: REGION,
            service: self.service.scope(),
            now: at,
            path: PathStyle::Normalized,
        };
        let signature = signer.sign(&head, BodyHash::of(self.form.as_bytes()).as_str())?;
        let mut request = format!(
            "POST / HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: identity\r\nContent-Type: {FORM}\r\nUser-Agent: {USER_AGENT}\r\nX-Amz-Date: {}\r\n",
            signature.x_amz_date
        );
        if let Some(token) = &signature.x_amz_security_token {
            write!(request, "X-Amz-Security-Token: {}\r\n", token.expose())?;
        }
        write!(request, "Authorization: {}\r\nContent-Length: {}\r\n\r\n{}", signature.authorization, self.form.len(), self.form)?;
        Ok(request.into_bytes())
    }
}

/// Requests that stand ready, each with a signature of its own: a server that remembered one would gain nothing.
pub fn pool<R: Request>(calls: impl IntoIterator<Item = R>, key: &Key, host: &str) -> anyhow::Result<Vec<Vec<u8>>> {
    let now = now();
    let signed = |(number, call): (u64, R)| call.sign(key, host, now.minus_seconds(i64::try_from(number % OLDEST_SECONDS)?));
    (0..).zip(calls).map(signed).collect()
}

/// The time of signatures: the clock of this machine, which the server shares.
pub fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    Timestamp::from_epoch_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// RFC 3986 §2.3: what is not unreserved is escaped.
pub fn encode(form: &mut String, value: &str) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            form.push(char::from(byte));
        } else {
            let _ = write!(form, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_escaped_and_the_length_is_that_of_the_form() {
        let call = Call::new(Service::Iam, "GetRole").with("RoleName", "a b/ü");
        assert_eq!(call.form, "Action=GetRole&Version=2010-05-08&RoleName=a%20b%2F%C3%BC");
        let key = Key { id: "AKIAIOSFODNN7EXAMPLE".into(), secret: SecretAccessKey::new("secret".into()), token: None };
        let request = String::from_utf8(call.sign(&key, "127.0.0.1:1", Timestamp::from_epoch_seconds(0)).unwrap()).unwrap();
        assert!(request.contains("Content-Length: 57\r\n\r\n") && request.contains("SignedHeaders=content-type;host;x-amz-date, "), "{request}");
    }
}
