//! Bodies in chunks: the two examples of the S3 API reference, and everything that an attacker or a bad network does to them (W2.5).

use super::{Request, at, secret, signer};
use crate::{
    BodyHash, PathStyle, PayloadError, PayloadProof, PayloadReader, PayloadValid, Rules, SigError, Signer, SigningKey, Trailer,
    payload::testing::ChunkChain,
};

const TIME: &str = "20130524T000000Z";
const SIGNED: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
const SIGNED_TRAILER: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
const UNSIGNED_TRAILER: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
const CHECKSUM: &str = "x-amz-checksum-crc32c";

fn rules() -> Rules<'static> {
    Rules::s3(at(TIME), &["us-east-1"])
}

/// The head of S3's examples.
fn head(declared: &str, length: &str) -> Request {
    let request =
        Request { method: "PUT".into(), path: "/examplebucket/chunkObject.txt".into(), query: String::new(), headers: Vec::new(), body: Vec::new() };
    request
        .header("host", "s3.amazonaws.com")
        .header("x-amz-storage-class", "REDUCED_REDUNDANCY")
        .header("x-amz-content-sha256", declared)
        .header("content-encoding", "aws-chunked")
        .header("x-amz-decoded-content-length", length)
}

fn sign(request: Request, declared: &str) -> Request {
    let secret = secret();
    request.signed_by(&Signer { service: "s3", now: at(TIME), path: PathStyle::Verbatim, ..signer(&secret) }, declared)
}

fn key() -> SigningKey {
    SigningKey::derive(&secret(), "20130524", "us-east-1", "s3")
}

fn signature(request: &Request) -> String {
    request.get("authorization").rsplit_once('=').unwrap().1.to_owned()
}

fn open(request: &Request) -> PayloadReader {
    request.verify_declared(&rules()).unwrap().payload_reader(&key()).unwrap()
}

/// One chunk, signed along the chain.
fn chunk(chain: &mut ChunkChain, bytes: &[u8]) -> Vec<u8> {
    let signature = chain.chunk(BodyHash::of(bytes).as_str().as_bytes().try_into().unwrap());
    chain.advance(&signature);
    let mut out = format!("{:x};chunk-signature={}\r\n", bytes.len(), std::str::from_utf8(&signature).unwrap()).into_bytes();
    out.extend_from_slice(bytes);
    if !bytes.is_empty() {
        out.extend_from_slice(b"\r\n");
    }
    out
}

/// A small upload in the pieces that tests take apart: three chunks, the last one, and its trailers.
struct Upload {
    request: Request,
    pieces: Vec<Vec<u8>>,
}

impl Upload {
    fn signed() -> Self {
        let request = sign(head(SIGNED, "14"), SIGNED);
        let mut chain = ChunkChain::new(&key(), TIME.into(), &signature(&request));
        let mut pieces: Vec<_> = [b"first".as_slice(), b"second", b"3rd", b""].iter().map(|bytes| chunk(&mut chain, bytes)).collect();
        pieces.push(b"\r\n".to_vec());
        Self { request, pieces }
    }

    fn with_trailer() -> Self {
        let request = sign(head(SIGNED_TRAILER, "11").header("x-amz-trailer", CHECKSUM), SIGNED_TRAILER);
        let mut chain = ChunkChain::new(&key(), TIME.into(), &signature(&request));
        let mut pieces: Vec<_> = [b"first".as_slice(), b"second", b""].iter().map(|bytes| chunk(&mut chain, bytes)).collect();
        let trailer = chain.trailers(&[Trailer { name: CHECKSUM.into(), value: "sOO8/Q==".into() }]);
        pieces.push(format!("{CHECKSUM}:sOO8/Q==\r\n").into_bytes());
        pieces.push(format!("x-amz-trailer-signature:{}\r\n", std::str::from_utf8(&trailer).unwrap()).into_bytes());
        pieces.push(b"\r\n".to_vec());
        Self { request, pieces }
    }

    fn unsigned() -> Self {
        let request = sign(head(UNSIGNED_TRAILER, "11").header("x-amz-trailer", CHECKSUM), UNSIGNED_TRAILER);
        let pieces = ["5\r\nfirst\r\n", "6\r\nsecond\r\n", "0\r\n", "x-amz-checksum-crc32c:sOO8/Q==\r\n", "\r\n"];
        Self { request, pieces: pieces.iter().map(|piece| piece.as_bytes().to_vec()).collect() }
    }

    fn change(mut self, change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Self {
        change(&mut self.pieces);
        self
    }

    /// What came out, and how it ended. Fed in steps of that many bytes.
    fn run(&self, step: usize) -> (Vec<u8>, Result<PayloadValid, PayloadError>) {
        let mut reader = open(&self.request);
        let mut out = Vec::new();
        for bytes in self.pieces.concat().chunks(step) {
            if let Err(error) = reader.feed(bytes, &mut out) {
                assert_eq!(reader.feed(b"more", &mut out), Err(PayloadError::AlreadyRefused));
                assert_eq!(reader.finish().unwrap_err(), PayloadError::AlreadyRefused);
                return (out, Err(error));
            }
        }
        (out, reader.finish())
    }

    /// Refused with that error however it arrives, and only proven bytes came out.
    #[track_caller]
    fn refused(&self, error: PayloadError, proven: &[u8]) {
        for step in [1, 7, 4096] {
            let (out, end) = self.run(step);
            assert_eq!(end.unwrap_err(), error);
            assert_eq!(String::from_utf8_lossy(&out), String::from_utf8_lossy(proven));
        }
    }
}

/// S3 API reference, "Transferring payload in multiple chunks": 66 560 bytes of `a` in chunks of 64 KiB.
#[test]
fn the_published_example_verifies() {
    let request = sign(head(SIGNED, "66560").header("content-length", "66824"), SIGNED);
    assert_eq!(signature(&request), "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9");
    let mut body = Vec::new();
    for (length, signature) in [
        (65536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
        (1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
        (0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
    ] {
        body.extend_from_slice(format!("{length:x};chunk-signature={signature}\r\n").as_bytes());
        body.resize(body.len() + length, b'a');
        body.extend_from_slice(b"\r\n");
    }
    assert_eq!(body.len(), 66824);
    let mut reader = open(&request);
    let mut out = Vec::new();
    for bytes in body.chunks(1000) {
        reader.feed(bytes, &mut out).unwrap();
    }
    assert_eq!(out, vec![b'a'; 66560]);
    assert_eq!(reader.finish().unwrap().proof(), PayloadProof::ChunkSignatures);
}

/// S3 API reference, "… with trailing headers".
#[test]
fn the_published_example_with_a_trailer_verifies() {
    let request = sign(head(SIGNED_TRAILER, "66560").header("x-amz-trailer", CHECKSUM), SIGNED_TRAILER);
    assert_eq!(signature(&request), "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e");
    let mut body = Vec::new();
    for (length, signature) in [
        (65536, "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"),
        (1024, "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"),
    ] {
        body.extend_from_slice(format!("{length:x};chunk-signature={signature}\r\n").as_bytes());
        body.resize(body.len() + length, b'a');
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n");
    body.extend_from_slice(b"x-amz-checksum-crc32c:sOO8/Q==\r\n");
    body.extend_from_slice(b"x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n");
    let mut reader = open(&request);
    let mut out = Vec::new();
    reader.feed(&body, &mut out).unwrap();
    assert_eq!(out.len(), 66560);
    let valid = reader.finish().unwrap();
    assert_eq!(valid.proof(), PayloadProof::TrailerSignature);
    assert_eq!(valid.trailers(), [Trailer { name: CHECKSUM.into(), value: "sOO8/Q==".into() }]);
}

#[test]
fn each_form_verifies_however_it_arrives() {
    for (upload, bytes, proof) in [
        (Upload::signed(), "firstsecond3rd", PayloadProof::ChunkSignatures),
        (Upload::with_trailer(), "firstsecond", PayloadProof::TrailerSignature),
        (Upload::unsigned(), "firstsecond", PayloadProof::UnsignedTrailer),
    ] {
        for step in [1, 2, 3, 7, 100, 4096] {
            let (out, valid) = upload.run(step);
            assert_eq!((String::from_utf8(out).unwrap().as_str(), valid.unwrap().proof()), (bytes, proof));
        }
        // Some clients leave out the last CRLF.
        let (_, valid) = upload.change(|pieces| drop(pieces.pop())).run(5);
        valid.unwrap();
    }
}

/// W2.5: a body cut anywhere proves nothing.
#[test]
fn w2_5_a_truncated_body_is_refused_wherever_it_is_cut() {
    for upload in [Upload::signed(), Upload::with_trailer(), Upload::unsigned()] {
        let whole = upload.pieces.concat();
        // The last CRLF may be missing, but not half of it.
        for length in (0..whole.len() - 2).chain([whole.len() - 1]) {
            let cut = Upload { request: upload.request.clone(), pieces: vec![whole[..length].to_vec()] };
            let (_, end) = cut.run(4096);
            assert_eq!(end.unwrap_err(), PayloadError::Truncated, "cut at {length}");
        }
    }
}

#[test]
fn w2_5_a_missing_last_chunk_is_refused() {
    Upload::signed().change(|pieces| pieces.truncate(3)).refused(PayloadError::Truncated, b"firstsecond3rd");
    Upload::unsigned().change(|pieces| pieces.truncate(2)).refused(PayloadError::Truncated, b"firstsecond");
    // A last chunk that comes too early is signed by nobody.
    Upload::signed().change(|pieces| drop(pieces.remove(2))).refused(PayloadError::ChunkSignature, b"firstsecond");
    Upload::unsigned().change(|pieces| drop(pieces.remove(1))).refused(PayloadError::Truncated, b"first");
}

#[test]
fn w2_5_reordered_doubled_and_dropped_chunks_are_refused() {
    Upload::signed().change(|pieces| pieces.swap(0, 1)).refused(PayloadError::ChunkSignature, b"");
    Upload::signed().change(|pieces| pieces.swap(1, 2)).refused(PayloadError::ChunkSignature, b"first");
    Upload::signed().change(|pieces| pieces[1] = pieces[0].clone()).refused(PayloadError::ChunkSignature, b"first");
    Upload::signed().change(|pieces| drop(pieces.remove(0))).refused(PayloadError::ChunkSignature, b"");
}

#[test]
fn w2_5_a_forged_chunk_is_refused_and_none_of_its_bytes_come_out() {
    let forge = |pieces: &mut Vec<Vec<u8>>| {
        let at = pieces[1].len() - 3;
        pieces[1][at] ^= 1;
    };
    Upload::signed().change(forge).refused(PayloadError::ChunkSignature, b"first");
    let resign = |pieces: &mut Vec<Vec<u8>>| {
        let mut chain = ChunkChain::new(&key(), TIME.into(), &"0".repeat(64));
        pieces[1] = chunk(&mut chain, b"SECOND");
    };
    Upload::signed().change(resign).refused(PayloadError::ChunkSignature, b"first");
}

#[test]
fn w2_5_a_chunk_of_another_request_is_refused() {
    let other = sign(head(SIGNED, "14").header("x-amz-note", "other"), SIGNED);
    Upload { request: other, pieces: Upload::signed().pieces }.refused(PayloadError::ChunkSignature, b"");
}

#[test]
fn w2_5_bad_trailers_are_refused() {
    let bytes = b"firstsecond";
    let line = |at: usize, text: &'static str| move |pieces: &mut Vec<Vec<u8>>| pieces[at] = text.into();
    let with = |change: &dyn Fn(&mut Vec<Vec<u8>>)| Upload::with_trailer().change(change);
    with(&line(3, "x-amz-checksum-crc32c:AAAAAA==\r\n")).refused(PayloadError::TrailerSignature, bytes);
    with(&line(3, "x-amz-checksum-sha256:sOO8/Q==\r\n")).refused(PayloadError::Trailer, bytes);
    with(&line(3, "no trailer\r\n")).refused(PayloadError::Trailer, bytes);
    with(&line(3, "x-amz-checksum-crc32c:sOO8/Q==\n")).refused(PayloadError::Trailer, bytes);
    with(&line(3, "")).refused(PayloadError::Trailer, bytes);
    with(&line(4, "")).refused(PayloadError::Trailer, bytes);
    with(&line(4, "x-amz-trailer-signature:00\r\n")).refused(PayloadError::TrailerSignature, bytes);
    with(&|pieces| pieces[3] = pieces[3].repeat(2)).refused(PayloadError::Trailer, bytes);
    with(&|pieces| pieces[3] = [b"x-amz-checksum-crc32c:".as_slice(), &b"A".repeat(4096)].concat()).refused(PayloadError::Trailer, bytes);
    Upload::unsigned().change(|pieces| pieces[3] = b"x-amz-meta:1\r\n".to_vec()).refused(PayloadError::Trailer, bytes);
    let signature = format!("x-amz-trailer-signature:{}\r\n", "0".repeat(64)).into_bytes();
    Upload::unsigned().change(|pieces| pieces[3] = signature).refused(PayloadError::Trailer, bytes);
}

#[test]
fn w2_5_each_declared_trailer_comes_exactly_once() {
    let declared = format!("{CHECKSUM}, X-Amz-Note");
    let request = sign(head(UNSIGNED_TRAILER, "11").header("x-amz-trailer", &declared), UNSIGNED_TRAILER);
    let upload = |lines: &str| {
        let lines = lines.as_bytes().to_vec();
        Upload { request: request.clone(), ..Upload::unsigned().change(|pieces| pieces[3] = lines) }
    };
    let (_, valid) = upload("x-amz-checksum-crc32c:sOO8/Q==\r\nX-Amz-Note: 1\r\n").run(5);
    assert_eq!(valid.unwrap().trailers()[1], Trailer { name: "x-amz-note".into(), value: "1".into() });
    upload("x-amz-checksum-crc32c:sOO8/Q==\r\n".repeat(2).as_str()).refused(PayloadError::Trailer, b"firstsecond");
    upload("x-amz-checksum-crc32c:sOO8/Q==\r\n").refused(PayloadError::Trailer, b"firstsecond");
}

#[test]
fn chunk_lines_are_of_one_form() {
    let line = |text: &str| {
        let text = text.as_bytes().to_vec();
        Upload::unsigned().change(|pieces| pieces[0] = text)
    };
    for text in [
        "\r\n",
        "5\nfirst\r\n",
        "+5\r\nfirst\r\n",
        " 5\r\n",
        "0x5\r\n",
        "5 \r\n",
        "5;a=b\r\n",
        "00000000000000005\r\n",
        "5\r\nfirstXX",
        "5\r\nfirst\n",
    ] {
        let (_, end) = line(text).run(1);
        assert_eq!(end.unwrap_err(), PayloadError::ChunkLine, "{text:?}");
    }
    line(&"5".repeat(200)).refused(PayloadError::ChunkLine, b"");
    for change in [";chunk-signature=", ";chunk-signature=00", ";signature=00", ""] {
        let text = format!("5{change}\r\nfirst\r\n").into_bytes();
        Upload::signed().change(|pieces| pieces[0] = text).refused(PayloadError::ChunkLine, b"");
    }
}

#[test]
fn a_body_has_exactly_its_declared_length() {
    let length = |declared: &str, length: &str| {
        let upload = Upload::unsigned();
        Upload { request: sign(head(declared, length).header("x-amz-trailer", CHECKSUM), declared), ..upload }
    };
    length(UNSIGNED_TRAILER, "10").refused(PayloadError::TooLong, b"first");
    length(UNSIGNED_TRAILER, "12").refused(PayloadError::Truncated, b"firstsecond");
    length(UNSIGNED_TRAILER, "18446744073709551615").refused(PayloadError::Truncated, b"firstsecond");
    let huge = |pieces: &mut Vec<Vec<u8>>| pieces[1] = b"ffffffffffffffff\r\n".to_vec();
    Upload::unsigned().change(huge).refused(PayloadError::TooLong, b"first");
    Upload::signed().change(|pieces| pieces.push(b"0".to_vec())).refused(PayloadError::AfterEnd, b"firstsecond3rd");
    Upload::signed().change(|pieces| pieces[4] = b"x".to_vec()).refused(PayloadError::AfterEnd, b"firstsecond3rd");
}

#[test]
fn a_signed_chunk_is_held_back_only_up_to_a_limit() {
    let request = sign(head(SIGNED, "99999999999"), SIGNED);
    let line = format!("1000001;chunk-signature={}\r\n", "0".repeat(64)).into_bytes();
    Upload { request, pieces: vec![line] }.refused(PayloadError::ChunkTooLarge, b"");
}

#[test]
fn an_empty_object_is_one_last_chunk() {
    let request = sign(head(SIGNED, "0"), SIGNED);
    let mut chain = ChunkChain::new(&key(), TIME.into(), &signature(&request));
    let pieces = vec![chunk(&mut chain, b""), b"\r\n".to_vec()];
    let (out, valid) = Upload { request, pieces }.run(3);
    assert!(out.is_empty());
    valid.unwrap();
}

#[test]
fn the_head_of_a_chunked_body_names_its_length_and_its_trailers() {
    for length in ["", "-1", "+1", "1x", "99999999999999999999"] {
        assert_eq!(sign(head(SIGNED, length), SIGNED).read(&rules()).unwrap_err(), SigError::DecodedLength, "{length:?}");
    }
    let no_length = head(SIGNED, "1").without("x-amz-decoded-content-length");
    assert_eq!(sign(no_length, SIGNED).read(&rules()).unwrap_err(), SigError::DecodedLength);
    assert_eq!(sign(head(UNSIGNED_TRAILER, "1"), UNSIGNED_TRAILER).read(&rules()).unwrap_err(), SigError::TrailerDeclaration);
    for names in ["", "a,", "a b", "a,A", "a,b,c,d,e,f,g,h,i"] {
        let request = sign(head(SIGNED_TRAILER, "1").header("x-amz-trailer", names), SIGNED_TRAILER);
        assert_eq!(request.read(&rules()).unwrap_err(), SigError::TrailerDeclaration, "{names:?}");
    }
}
