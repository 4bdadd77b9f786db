//! Secrets: redacted `Debug`, no `Display`, constant-time equality, wiped when dropped.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

macro_rules! secret {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(Zeroizing<String>);

        impl $name {
            /// Takes the text into keeping.
            pub fn new(text: String) -> Self {
                Self(Zeroizing::new(text))
            }

            /// The text itself, for the one place that needs it.
            pub fn expose(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(concat!(stringify!($name), "(…)"))
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
            }
        }

        impl Eq for $name {}

        impl Default for $name {
            fn default() -> Self {
                Self::new(String::new())
            }
        }
    };
}

secret!(
    /// The secret half of an access key: 40 characters of base64 when minted here.
    SecretAccessKey
);
secret!(
    /// The opaque text that a temporary key is worth nothing without.
    SessionToken
);
secret!(
    /// Any other text that must not be shown: assertions, codes, passwords.
    SecretText
);
