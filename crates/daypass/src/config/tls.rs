//! How a listener's bytes are protected.

use std::{path::PathBuf, str::FromStr};

use serde::Deserialize;

/// The choice of one listener: `tls = "local"`, or `tls = { certificate = "…", key = "…" }`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Form")]
pub enum Tls {
    /// Plain HTTP: for loopback, and behind a proxy.
    #[default]
    Off,
    /// A certificate of our own local authority (W7.5).
    Local,
    /// The operator's certificate.
    Given {
        /// The chain in PEM, the server's certificate first.
        certificate: PathBuf,
        /// Its private key in PEM.
        key: PathBuf,
        /// What clients need to trust, if their systems do not already: `env` prints it.
        ca: Option<PathBuf>,
    },
}

impl Tls {
    /// Whether bytes are protected at all.
    pub fn is_on(&self) -> bool {
        match self {
            Self::Off => false,
            Self::Local | Self::Given { .. } => true,
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Form {
    Word(String),
    Files(Files),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Files {
    certificate: PathBuf,
    key: PathBuf,
    ca: Option<PathBuf>,
}

impl TryFrom<Form> for Tls {
    type Error = String;

    fn try_from(form: Form) -> Result<Self, Self::Error> {
        match form {
            Form::Word(word) if word == "local" => Ok(Self::Local),
            Form::Word(word) if word == "off" => Ok(Self::Off),
            Form::Word(word) => Err(format!("`{word}` is no TLS setting: say \"local\", \"off\" or {{ certificate = …, key = … }}")),
            Form::Files(Files { certificate, key, ca }) => Ok(Self::Given { certificate, key, ca }),
        }
    }
}

/// `--tls local`, or `--tls CERTIFICATE,KEY`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsFlag(pub Tls);

impl FromStr for TlsFlag {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "local" {
            return Ok(Self(Tls::Local));
        }
        match text.split_once(',') {
            Some((certificate, key)) if !certificate.is_empty() && !key.is_empty() => {
                Ok(Self(Tls::Given { certificate: certificate.into(), key: key.into(), ca: None }))
            }
            _ => Err("say `local`, or the two files CERTIFICATE,KEY".into()),
        }
    }
}
