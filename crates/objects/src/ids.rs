//! Ids, all random: drawn by whoever creates the thing, never made from a name.

use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

        impl $name {
            /// Reads 32 lower-case hex digits.
            pub fn parse(text: &str) -> Option<Self> {
                let bytes = text.as_bytes();
                let mut id = [0; 16];
                if bytes.len() != 2 * id.len() {
                    return None;
                }
                for (byte, pair) in id.iter_mut().zip(bytes.chunks_exact(2)) {
                    let digit = |at: usize| pair.get(at).copied().and_then(hex_digit);
                    *byte = digit(0)? << 4 | digit(1)?;
                }
                Some(Self(id))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
            }
        }
    };
}

id! {
    /// A bucket's own id: a bucket of the same name that is made later sees nothing of an older one.
    BucketId
}
id! {
    /// A file of bytes.
    FileId
}
id! {
    /// A multipart upload.
    UploadId
}

/// The place of a commit's event among those that have not reached the journal yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventNumber(pub u64);

fn hex_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    }
}
