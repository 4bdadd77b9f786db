//! The digests of a body: its MD5, the checksum that is kept, and those that the client says it has.

use base64::{Engine, prelude::BASE64_STANDARD as BASE64};
use crc_fast::{CrcAlgorithm, checksum_combine};
use daypass_kernel::refusal::Refusal;
use daypass_objects::{Algorithm, Checksum, ChecksumKind};
use daypass_sigv4::PayloadValid;
use http::HeaderMap;
use md5::{Digest, Md5};
use sha1::Sha1;
use sha2::Sha256;

use crate::refusals::{invalid_argument, invalid_request};

/// How the headers and the trailers of checksums begin, whether this server knows them or not.
pub(crate) const CHECKSUM_PREFIX: &str = "x-amz-checksum-";

/// The header and the trailer: `x-amz-checksum-crc32`.
pub(crate) fn header(algorithm: Algorithm) -> &'static str {
    match algorithm {
        Algorithm::Crc32 => "x-amz-checksum-crc32",
        Algorithm::Crc32c => "x-amz-checksum-crc32c",
        Algorithm::Crc64Nvme => "x-amz-checksum-crc64nvme",
        Algorithm::Sha1 => "x-amz-checksum-sha1",
        Algorithm::Sha256 => "x-amz-checksum-sha256",
    }
}

/// The algorithm of that name, in any case.
pub(crate) fn parse(text: &str) -> Option<Algorithm> {
    Algorithm::ALL.into_iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(text))
}

fn bytes_of(algorithm: Algorithm) -> usize {
    match algorithm {
        Algorithm::Crc32 | Algorithm::Crc32c => 4,
        Algorithm::Crc64Nvme => 8,
        Algorithm::Sha1 => 20,
        Algorithm::Sha256 => 32,
    }
}

/// What the head says of the body's digests.
#[derive(Debug, Default)]
pub(crate) struct Claimed {
    md5: Option<Vec<u8>>,
    checksum: Option<(Algorithm, Place)>,
}

#[derive(Debug, PartialEq, Eq)]
enum Place {
    Header(Vec<u8>),
    Trailer,
}

impl Claimed {
    /// Reads the head.
    pub(crate) fn read(headers: &HeaderMap) -> Result<Self, Refusal> {
        let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
        let md5 = text("content-md5").map(|text| decode(text, 16).ok_or_else(|| invalid_digest(text))).transpose()?;
        if let Some(name) = trailers(headers).find(|name| !name.starts_with(CHECKSUM_PREFIX)) {
            return Err(invalid_argument("The value specified in the x-amz-trailer header is not supported", "x-amz-trailer", &name));
        }
        let several = || invalid_request("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");
        let mut checksum = None;
        for algorithm in Algorithm::ALL {
            let place = match (text(header(algorithm)), trailer_named(headers, header(algorithm))) {
                (Some(_), true) => return Err(several()),
                (Some(value), false) => Place::Header(decode(value, bytes_of(algorithm)).ok_or_else(|| invalid_value(algorithm))?),
                (None, true) => Place::Trailer,
                (None, false) => continue,
            };
            if checksum.replace((algorithm, place)).is_some() {
                return Err(several());
            }
        }
        if let Some(wished) = text("x-amz-sdk-checksum-algorithm") {
            let wished = parse(wished).ok_or_else(|| unknown_algorithm("x-amz-sdk-checksum-algorithm", wished))?;
            if checksum.as_ref().is_none_or(|(algorithm, _)| *algorithm != wished) && md5.is_none() {
                return Err(invalid_request(
                    "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.",
                ));
            }
        }
        Ok(Self { md5, checksum })
    }

    /// The algorithm that the client chose, if it chose one.
    pub(crate) fn algorithm(&self) -> Option<Algorithm> {
        self.checksum.as_ref().map(|(algorithm, _)| *algorithm)
    }

    /// Whether there is anything that the body can be held to.
    pub(crate) fn has_any(&self) -> bool {
        self.md5.is_some() || self.checksum.is_some()
    }

    /// Holds what was received to what was claimed. A claimed trailer is in the proof.
    pub(crate) fn check(&self, sums: &Sums, proof: &PayloadValid) -> Result<(), Refusal> {
        let known = |name: &str| Algorithm::ALL.into_iter().any(|algorithm| header(algorithm) == name);
        if let Some(trailer) = proof.trailers().iter().find(|trailer| !known(&trailer.name)) {
            return Err(Refusal::not_implemented(&format!("The trailer {}", trailer.name)));
        }
        if self.md5.as_ref().is_some_and(|claimed| *claimed != sums.md5) {
            let refusal = Refusal::new("BadDigest", 400, "The Content-MD5 you specified did not match what we received.");
            let claimed = self.md5.as_deref().unwrap_or_default();
            return Err(refusal.about("ExpectedDigest", BASE64.encode(claimed)).about("CalculatedDigest", BASE64.encode(&sums.md5)));
        }
        let Some((algorithm, place)) = &self.checksum else { return Ok(()) };
        let trailer = || proof.trailers().iter().find(|trailer| trailer.name == header(*algorithm));
        let claimed = match place {
            Place::Header(claimed) => claimed.clone(),
            Place::Trailer => trailer().and_then(|trailer| decode(&trailer.value, bytes_of(*algorithm))).ok_or_else(|| invalid_value(*algorithm))?,
        };
        if sums.of(*algorithm) == Some(claimed.as_slice()) { Ok(()) } else { Err(bad(*algorithm)) }
    }
}

/// Whether that trailer is announced.
pub(crate) fn trailer_named(headers: &HeaderMap, name: &str) -> bool {
    trailers(headers).any(|other| other == name)
}

fn trailers(headers: &HeaderMap) -> impl Iterator<Item = String> {
    let values = headers.get_all("x-amz-trailer").iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).map(|name| name.trim().to_ascii_lowercase())
}

fn decode(text: &str, bytes: usize) -> Option<Vec<u8>> {
    BASE64.decode(text).ok().filter(|decoded| decoded.len() == bytes)
}

fn invalid_digest(text: &str) -> Refusal {
    Refusal::new("InvalidDigest", 400, "The Content-MD5 you specified was invalid.").about("Content-MD5", text)
}

fn invalid_value(algorithm: Algorithm) -> Refusal {
    invalid_request(format!("Value for {} header is invalid.", header(algorithm)))
}

pub(crate) fn unknown_algorithm(name: &str, value: &str) -> Refusal {
    invalid_argument(
        "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
        name,
        value,
    )
}

pub(crate) fn bad(algorithm: Algorithm) -> Refusal {
    Refusal::new("BadDigest", 400, format!("The {} you specified did not match the calculated checksum.", algorithm.name()))
}

/// Digests in the making.
pub(crate) struct Digests {
    md5: Md5,
    running: Vec<(Algorithm, Running)>,
    size: u64,
}

enum Running {
    Crc(crc_fast::Digest),
    Sha1(Sha1),
    Sha256(Sha256),
}

impl Running {
    fn new(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Sha1 => Self::Sha1(Sha1::new()),
            Algorithm::Sha256 => Self::Sha256(Sha256::new()),
            Algorithm::Crc32 | Algorithm::Crc32c | Algorithm::Crc64Nvme => Self::Crc(crc_fast::Digest::new(crc(algorithm))),
        }
    }

    fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Crc(digest) => digest.update(bytes),
            Self::Sha1(digest) => digest.update(bytes),
            Self::Sha256(digest) => digest.update(bytes),
        }
    }

    fn end(self, algorithm: Algorithm) -> Vec<u8> {
        match self {
            Self::Crc(digest) => crc_bytes(algorithm, digest.finalize()),
            Self::Sha1(digest) => digest.finalize().to_vec(),
            Self::Sha256(digest) => digest.finalize().to_vec(),
        }
    }
}

fn crc(algorithm: Algorithm) -> CrcAlgorithm {
    match algorithm {
        Algorithm::Crc32 | Algorithm::Sha1 | Algorithm::Sha256 => CrcAlgorithm::Crc32IsoHdlc,
        Algorithm::Crc32c => CrcAlgorithm::Crc32Iscsi,
        Algorithm::Crc64Nvme => CrcAlgorithm::Crc64Nvme,
    }
}

fn crc_bytes(algorithm: Algorithm, value: u64) -> Vec<u8> {
    let bytes = value.to_be_bytes();
    bytes.get(bytes.len() - bytes_of(algorithm)..).unwrap_or_default().to_vec()
}

impl Digests {
    /// MD5, and each of those once.
    pub(crate) fn new(algorithms: impl IntoIterator<Item = Algorithm>) -> Self {
        let mut running: Vec<(Algorithm, Running)> = Vec::new();
        for algorithm in algorithms {
            if running.iter().all(|(other, _)| *other != algorithm) {
                running.push((algorithm, Running::new(algorithm)));
            }
        }
        Self { md5: Md5::new(), running, size: 0 }
    }

    /// Of a document that is here.
    pub(crate) fn of(bytes: &[u8], claimed: &Claimed) -> Sums {
        let mut digests = Self::new(claimed.algorithm());
        digests.update(bytes);
        digests.end()
    }

    /// More bytes.
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.size += bytes.len() as u64;
        self.md5.update(bytes);
        for (_, running) in &mut self.running {
            running.update(bytes);
        }
    }

    /// Bytes so far.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// The end.
    pub(crate) fn end(self) -> Sums {
        let checksums = self.running.into_iter().map(|(algorithm, running)| (algorithm, running.end(algorithm))).collect();
        Sums { md5: self.md5.finalize().to_vec(), checksums, size: self.size }
    }
}

/// Digests of bytes that were received.
pub(crate) struct Sums {
    md5: Vec<u8>,
    checksums: Vec<(Algorithm, Vec<u8>)>,
    pub(crate) size: u64,
}

impl Sums {
    /// The ETag, without quotes.
    pub(crate) fn etag(&self) -> String {
        hex(&self.md5)
    }

    /// The checksum of that algorithm as it is told.
    pub(crate) fn checksum(&self, algorithm: Algorithm) -> Option<Checksum> {
        let value = self.of(algorithm)?;
        Some(Checksum { algorithm, kind: ChecksumKind::FullObject, value: BASE64.encode(value).into() })
    }

    fn of(&self, algorithm: Algorithm) -> Option<&[u8]> {
        self.checksums.iter().find(|(other, _)| *other == algorithm).map(|(_, value)| value.as_slice())
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing into memory cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The ETag of an object of parts: the MD5 of their MD5s, and how many they are.
pub(crate) fn multipart_etag<'a>(parts: impl ExactSizeIterator<Item = &'a str>) -> String {
    let count = parts.len();
    let mut md5 = Md5::new();
    for part in parts {
        let digits: Vec<u8> = part.bytes().collect();
        let byte = |pair: &[u8]| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok()).unwrap_or(0);
        md5.update(digits.chunks(2).map(byte).collect::<Vec<u8>>());
    }
    format!("{}-{count}", hex(&md5.finalize()))
}

/// The checksum of an object of parts, from theirs: a checksum of checksums, or that of all bytes, which a CRC can be made to tell.
pub(crate) fn multipart_checksum(algorithm: Algorithm, wanted: ChecksumKind, parts: &[(u64, &Checksum)]) -> Option<Checksum> {
    let decoded: Vec<(u64, Vec<u8>)> =
        parts.iter().map(|(size, sum)| Some((*size, decode(&sum.value, bytes_of(algorithm))?))).collect::<Option<_>>()?;
    let value = match wanted {
        ChecksumKind::Composite => {
            let mut running = Running::new(algorithm);
            for (_, sum) in &decoded {
                running.update(sum);
            }
            format!("{}-{}", BASE64.encode(running.end(algorithm)), parts.len())
        }
        ChecksumKind::FullObject => BASE64.encode(combined(algorithm, &decoded)?),
    };
    Some(Checksum { algorithm, kind: wanted, value: value.into() })
}

fn combined(algorithm: Algorithm, parts: &[(u64, Vec<u8>)]) -> Option<Vec<u8>> {
    match algorithm {
        Algorithm::Sha1 | Algorithm::Sha256 => None,
        Algorithm::Crc32 | Algorithm::Crc32c | Algorithm::Crc64Nvme => {
            let number = |bytes: &[u8]| bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
            let mut parts = parts.iter();
            let first = number(&parts.next()?.1);
            let all = parts.fold(first, |sum, (size, part)| checksum_combine(crc(algorithm), sum, number(part), *size));
            Some(crc_bytes(algorithm, all))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksums_of_the_check_string() {
        // The check values of the CRC catalogue, and RFC 1321, 3174 and 6234, over `123456789`.
        let mut digests = Digests::new(Algorithm::ALL);
        digests.update(b"12345");
        digests.update(b"6789");
        let sums = digests.end();
        assert_eq!(sums.etag(), "25f9e794323b453885f5181f1b624d0b");
        let hexed = |algorithm| hex(sums.of(algorithm).unwrap());
        assert_eq!(hexed(Algorithm::Crc32), "cbf43926");
        assert_eq!(hexed(Algorithm::Crc32c), "e3069283");
        assert_eq!(hexed(Algorithm::Crc64Nvme), "ae8b14860a799888");
        assert_eq!(hexed(Algorithm::Sha1), "f7c3bc1d808e04732adf679965ccc34ca7ae3441");
        assert_eq!(hexed(Algorithm::Sha256), "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225");
    }

    #[test]
    fn crcs_of_parts_make_that_of_the_whole() {
        for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme] {
            let sum = |bytes: &[u8]| {
                let mut digests = Digests::new([algorithm]);
                digests.update(bytes);
                digests.end().checksum(algorithm).unwrap()
            };
            let (one, two, three) = (sum(b"1234"), sum(b""), sum(b"56789"));
            let whole = multipart_checksum(algorithm, ChecksumKind::FullObject, &[(4, &one), (0, &two), (5, &three)]).unwrap();
            assert_eq!(whole, sum(b"123456789"), "{algorithm:?}");
        }
    }
}
