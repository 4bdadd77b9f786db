"""S3 as boto3 speaks it, with a long-lived key and with the keys of a session: what is stored, read, listed, copied, removed, and refused."""

import base64
import concurrent.futures
import hashlib
import io
import json
import os
import zlib

import boto3.s3.transfer
import botocore.exceptions
import pytest

MIB = 1024 * 1024
ALGORITHMS = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"]
SMALL_PARTS = boto3.s3.transfer.TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB)


@pytest.fixture(scope="module")
def keys(server):
    user, session = server.worker()
    return {"user": user, "session": session}


@pytest.fixture(scope="module", params=["user", "session"])
def s3(server, keys, request):
    """The same test for each kind of key."""
    return server.client("s3", keys[request.param])


@pytest.fixture(scope="module")
def by_user(server, keys):
    """Where the kind of key can make no difference."""
    return server.client("s3", keys["user"])


@pytest.fixture(scope="module")
def bucket(by_user):
    by_user.create_bucket(Bucket="clients")
    return "clients"


class refused:
    """A block that must be refused: `with refused("NoSuchKey", 404) as error`."""

    def __init__(self, code, status):
        self.code, self.status = code, status

    def __enter__(self):
        return self

    def __exit__(self, kind, error, _):
        assert kind is not None, f"{self.code} was to be answered"
        if not issubclass(kind, botocore.exceptions.ClientError):
            return False
        self.error = error.response["Error"]
        self.text = self.error.get("Message")
        assert (self.error["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]) == (self.code, self.status), str(error)
        return True


def body(s3, bucket, key, **more):
    return s3.get_object(Bucket=bucket, Key=key, **more)["Body"].read()


def names(answer):
    return [each["Key"] for each in answer.get("Contents", [])]


def digest(algorithm, data):
    return base64.b64encode(hashlib.new(algorithm, data).digest()).decode()


# Objects.


def test_an_object_is_what_was_put(s3, bucket):
    data = os.urandom(100_000)
    put = s3.put_object(Bucket=bucket, Key="an/object", Body=data)
    etag = f'"{hashlib.md5(data).hexdigest()}"'
    assert put["ETag"] == etag
    got = s3.get_object(Bucket=bucket, Key="an/object")
    assert got["Body"].read() == data
    head = s3.head_object(Bucket=bucket, Key="an/object")
    for answer in [got, head]:
        assert (answer["ETag"], answer["ContentLength"], answer["ContentType"]) == (etag, 100_000, "binary/octet-stream")
        assert answer["AcceptRanges"] == "bytes" and answer["Metadata"] == {} and answer["LastModified"]
    assert s3.delete_object(Bucket=bucket, Key="an/object")["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused("NoSuchKey", 404) as error:
        s3.get_object(Bucket=bucket, Key="an/object")
    assert error.text == "The specified key does not exist." and error.error["Key"] == "an/object"
    with refused("404", 404):
        s3.head_object(Bucket=bucket, Key="an/object")
    s3.delete_object(Bucket=bucket, Key="an/object")


def test_each_object_says_how_it_is_encrypted(by_user, bucket):
    """Since January 2023 every answer about a new object has x-amz-server-side-encryption."""
    place = {"Bucket": bucket, "Key": "encrypted"}
    copied = lambda: by_user.copy_object(**place, CopySource=place, MetadataDirective="REPLACE")
    for call in [lambda: by_user.put_object(**place, Body=b"x"), copied, lambda: by_user.head_object(**place), lambda: by_user.get_object(**place)]:
        assert call()["ServerSideEncryption"] == "AES256"


@pytest.mark.parametrize("asked", [{"StorageClass": "STANDARD"}, {"ACL": "bucket-owner-full-control"}, {"ServerSideEncryption": "AES256"}], ids=lambda asked: next(iter(asked)))
def test_what_clients_ask_for_though_it_is_the_default(by_user, bucket, asked):
    """s3cmd sends the storage class with each object, tools that write into others' buckets the ACL, careful ones the encryption."""
    place = {"Bucket": bucket, "Key": "default"}
    by_user.put_object(**place, Body=b"x", **asked)
    by_user.copy_object(**place, CopySource=place, MetadataDirective="REPLACE", **asked)
    upload = by_user.create_multipart_upload(**place, **asked)["UploadId"]
    by_user.abort_multipart_upload(**place, UploadId=upload)
    assert "StorageClass" not in by_user.head_object(**place), "the standard is not said"


def test_acls_are_off(by_user, bucket):
    """The owner of a new bucket is enforced."""
    with refused("AccessControlListNotSupported", 400) as error:
        by_user.put_object(Bucket=bucket, Key="public", Body=b"x", ACL="public-read")
    assert error.text == "The bucket does not allow ACLs"


def test_an_empty_object_and_one_that_is_put_twice(s3, bucket):
    s3.put_object(Bucket=bucket, Key="twice", Body=b"")
    assert body(s3, bucket, "twice") == b""
    s3.put_object(Bucket=bucket, Key="twice", Body=b"second")
    assert body(s3, bucket, "twice") == b"second"


KEYS = [
    "plain",
    "with space",
    " leading and trailing ",
    "plus+and%2Bpercent%",
    "100%",
    "a=b&c=d?e#f",
    "//leading//double//",
    "../clients/plain",
    "a/../b",
    "./.",
    "..",
    "größe/日本語/🙂.txt",
    "combining-e\u0301-and-\u00e9",
    "quotes'\"<&>;:,@$!*()[]{}|\\^`~",
    "tab\tand\nnewline",
    "x" * 1024,
    "ü" * 512,
]


@pytest.mark.parametrize("key", KEYS, ids=lambda key: ascii(key)[:30])
def test_a_key_is_its_bytes_and_no_path(by_user, bucket, key):
    prefix_safe = key.encode()[:8].decode(errors="ignore")
    by_user.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert body(by_user, bucket, key) == key.encode()
    assert key in names(by_user.list_objects_v2(Bucket=bucket, Prefix=prefix_safe))
    assert key in names(by_user.list_objects(Bucket=bucket, Prefix=prefix_safe))
    by_user.copy_object(Bucket=bucket, Key="copied/key", CopySource={"Bucket": bucket, "Key": key})
    assert body(by_user, bucket, "copied/key") == key.encode()
    deleted = by_user.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key}]})
    assert [each["Key"] for each in deleted["Deleted"]] == [key]
    with refused("404", 404):
        by_user.head_object(Bucket=bucket, Key=key)


def test_keys_that_differ_a_little_are_different(by_user, bucket):
    keys = ["d", "d/", "/d", "d//", "D", "d%", "d%25", "d+", "d ", "d/.", "d/..", "\u00e9", "e\u0301"]
    for key in keys:
        by_user.put_object(Bucket=bucket, Key=key, Body=repr(key).encode())
    assert [body(by_user, bucket, key) for key in keys] == [repr(key).encode() for key in keys]
    by_user.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in keys]})


def test_a_key_that_is_too_long(by_user, bucket):
    with refused("KeyTooLongError", 400) as error:
        by_user.put_object(Bucket=bucket, Key="x" * 1025, Body=b"")
    assert error.text == "Your key is too long"


def test_headers_and_metadata_come_back(s3, bucket):
    given = {
        "CacheControl": "max-age=60, public",
        "ContentDisposition": 'attachment; filename="a b.txt"',
        "ContentEncoding": "gzip",
        "ContentLanguage": "de-DE",
        "ContentType": "text/plain; charset=utf-8",
        "Metadata": {"project": "day pass", "empty": "", "mixed-case": "As It Is"},
    }
    s3.put_object(Bucket=bucket, Key="headers", Body=b"x", **given)
    for answer in [s3.get_object(Bucket=bucket, Key="headers"), s3.head_object(Bucket=bucket, Key="headers")]:
        assert {name: answer[name] for name in given} == given
    asked = s3.get_object(Bucket=bucket, Key="headers", ResponseContentType="text/html", ResponseCacheControl="no-cache", ResponseContentDisposition="inline")
    assert (asked["ContentType"], asked["CacheControl"], asked["ContentDisposition"]) == ("text/html", "no-cache", "inline")
    assert asked["ContentLanguage"] == "de-DE"


def test_metadata_has_a_limit(by_user, bucket):
    by_user.put_object(Bucket=bucket, Key="metadata", Body=b"", Metadata={"a": "x" * 2047})
    with refused("MetadataTooLarge", 400):
        by_user.put_object(Bucket=bucket, Key="metadata", Body=b"", Metadata={"a": "x" * 2048})


def test_ranges(s3, bucket):
    s3.put_object(Bucket=bucket, Key="ranges", Body=b"0123456789")
    for asked, data, said in [
        ("bytes=0-4", b"01234", "bytes 0-4/10"),
        ("bytes=5-", b"56789", "bytes 5-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=8-100", b"89", "bytes 8-9/10"),
        ("bytes=-100", b"0123456789", "bytes 0-9/10"),
    ]:
        got = s3.get_object(Bucket=bucket, Key="ranges", Range=asked)
        assert (got["Body"].read(), got["ContentRange"], got["ResponseMetadata"]["HTTPStatusCode"]) == (data, said, 206), asked
        assert s3.head_object(Bucket=bucket, Key="ranges", Range=asked)["ContentLength"] == len(data)
    for ignored in ["bytes=5-2", "rows=1-2", "bytes=a-b"]:
        assert body(s3, bucket, "ranges", Range=ignored) == b"0123456789", ignored
    for beyond in ["bytes=10-", "bytes=-0"]:
        with refused("InvalidRange", 416) as error:
            s3.get_object(Bucket=bucket, Key="ranges", Range=beyond)
        assert error.text == "The requested range is not satisfiable" and error.error["ActualObjectSize"] == "10"


def test_conditional_reads(s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="conditions", Body=b"x")["ETag"]
    when = s3.head_object(Bucket=bucket, Key="conditions")["LastModified"]
    ask = lambda **given: s3.get_object(Bucket=bucket, Key="conditions", **given)["Body"].read()
    assert ask(IfMatch=etag) == b"x" and ask(IfNoneMatch='"other"') == b"x" and ask(IfUnmodifiedSince=when) == b"x"
    with refused("304", 304):
        ask(IfNoneMatch=etag)
    with refused("304", 304):
        ask(IfModifiedSince=when)
    with refused("304", 304):
        s3.head_object(Bucket=bucket, Key="conditions", IfNoneMatch=etag)
    with refused("PreconditionFailed", 412) as error:
        ask(IfMatch='"other"')
    assert error.text == "At least one of the pre-conditions you specified did not hold" and error.error["Condition"] == "If-Match"
    with refused("PreconditionFailed", 412):
        ask(IfUnmodifiedSince=when.replace(year=2001))
    assert ask(IfMatch=etag, IfUnmodifiedSince=when.replace(year=2001)) == b"x", "If-Match goes first"
    with refused("304", 304):
        ask(IfNoneMatch=etag, IfModifiedSince=when.replace(year=2001))


def test_conditional_writes(s3, bucket):
    key = "written-once"
    etag = s3.put_object(Bucket=bucket, Key=key, Body=b"first", IfNoneMatch="*")["ETag"]
    with refused("PreconditionFailed", 412) as error:
        s3.put_object(Bucket=bucket, Key=key, Body=b"second", IfNoneMatch="*")
    assert error.error["Condition"] == "If-None-Match"
    with refused("PreconditionFailed", 412):
        s3.put_object(Bucket=bucket, Key=key, Body=b"second", IfMatch='"other"')
    assert body(s3, bucket, key) == b"first"
    s3.put_object(Bucket=bucket, Key=key, Body=b"third", IfMatch=etag)
    assert body(s3, bucket, key) == b"third"
    with refused("NoSuchKey", 404):
        s3.put_object(Bucket=bucket, Key="never-there", Body=b"x", IfMatch=etag)
    with refused("PreconditionFailed", 412):
        s3.delete_object(Bucket=bucket, Key=key, IfMatch=etag)
    s3.delete_object(Bucket=bucket, Key=key, IfMatch=f'"{hashlib.md5(b"third").hexdigest()}"')


# Checksums.


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_each_checksum_is_verified_kept_and_answered(s3, bucket, algorithm):
    member = f"Checksum{algorithm}"
    put = s3.put_object(Bucket=bucket, Key="sum", Body=b"checked", ChecksumAlgorithm=algorithm)
    for answer in [put, s3.head_object(Bucket=bucket, Key="sum", ChecksumMode="ENABLED"), s3.get_object(Bucket=bucket, Key="sum", ChecksumMode="ENABLED")]:
        assert answer[member] == put[member] and answer["ChecksumType"] == "FULL_OBJECT"
    if algorithm.startswith("SHA"):
        assert put[member] == digest(algorithm.lower(), b"checked")
    assert member not in s3.head_object(Bucket=bucket, Key="sum")
    assert s3.list_objects_v2(Bucket=bucket, Prefix="sum")["Contents"][0]["ChecksumAlgorithm"] == [algorithm]
    assert s3.put_object(Bucket=bucket, Key="sum", Body=b"checked", **{member: put[member]})[member] == put[member]
    with refused("BadDigest", 400) as error:
        s3.put_object(Bucket=bucket, Key="sum", Body=b"changed", **{member: put[member]})
    assert error.text == f"The {algorithm} you specified did not match the calculated checksum."
    with refused("InvalidRequest", 400) as error:
        s3.put_object(Bucket=bucket, Key="sum", Body=b"changed", **{member: "AAAA"})
    assert error.text == f"Value for x-amz-checksum-{algorithm.lower()} header is invalid."
    assert body(s3, bucket, "sum") == b"checked", "nothing that is refused is stored"


def test_boto3s_own_checksum_and_none(server, keys, bucket):
    put = server.client("s3", keys["user"]).put_object(Bucket=bucket, Key="default", Body=b"x")
    assert put["ChecksumCRC32"] == base64.b64encode(zlib.crc32(b"x").to_bytes(4, "big")).decode()
    without = server.client("s3", keys["user"], request_checksum_calculation="when_required", response_checksum_validation="when_required")
    put = without.put_object(Bucket=bucket, Key="default", Body=b"x")
    assert "ChecksumCRC32" not in put
    head = without.head_object(Bucket=bucket, Key="default", ChecksumMode="ENABLED")
    assert head["ChecksumCRC64NVME"] == put["ChecksumCRC64NVME"] and head["ChecksumType"] == "FULL_OBJECT", "S3's own since December 2024"


def test_content_md5(by_user, bucket):
    by_user.put_object(Bucket=bucket, Key="md5", Body=b"x", ContentMD5=digest("md5", b"x"))
    with refused("BadDigest", 400) as error:
        by_user.put_object(Bucket=bucket, Key="md5", Body=b"y", ContentMD5=digest("md5", b"x"))
    assert error.text == "The Content-MD5 you specified did not match what we received."
    with refused("InvalidDigest", 400) as error:
        by_user.put_object(Bucket=bucket, Key="md5", Body=b"y", ContentMD5="!")
    assert error.text == "The Content-MD5 you specified was invalid."
    assert body(by_user, bucket, "md5") == b"x"


# Streams.



@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("signed", [True, False, None], ids=["signed", "unsigned", "default"])
@pytest.mark.parametrize("algorithm", [None, "CRC64NVME", "SHA256"])
def test_a_stream_is_taken_however_it_is_signed(server, secure, keys, bucket, scheme, signed, algorithm):
    """Over TLS boto3 sends aws-chunked bodies with a checksum in the trailer."""
    place, creds = (server, keys["user"]) if scheme == "http" else (secure, secure.root())
    s3 = place.client("s3", creds, s3={} if signed is None else {"payload_signing_enabled": signed})
    data = os.urandom(300_000)
    more = {"ChecksumAlgorithm": algorithm} if algorithm else {}
    put = s3.put_object(Bucket=bucket, Key="stream", Body=io.BytesIO(data), ContentEncoding="x-own", **more)
    assert put["ETag"] == f'"{hashlib.md5(data).hexdigest()}"' and put[f"Checksum{algorithm or 'CRC32'}"]
    got = s3.get_object(Bucket=bucket, Key="stream", ChecksumMode="ENABLED")
    assert got["Body"].read() == data and got["ContentLength"] == len(data)
    assert got["ContentEncoding"] == "x-own", "aws-chunked is no encoding of the object"


@pytest.fixture(scope="module")
def secure(launch, bucket):
    server = launch("--dev", "--tls", "local")
    server.client("s3").create_bucket(Bucket=bucket)
    return server


# Copies.


def test_copies(s3, bucket):
    s3.put_object(Bucket=bucket, Key="source", Body=b"copied", ContentType="text/plain", Metadata={"a": "1"}, Tagging="k=v")
    answer = s3.copy_object(Bucket=bucket, Key="target", CopySource={"Bucket": bucket, "Key": "source"})
    assert answer["CopyObjectResult"]["ETag"] == f'"{hashlib.md5(b"copied").hexdigest()}"' and answer["CopyObjectResult"]["LastModified"]
    head = s3.head_object(Bucket=bucket, Key="target")
    assert (head["ContentType"], head["Metadata"]) == ("text/plain", {"a": "1"})
    assert s3.get_object_tagging(Bucket=bucket, Key="target")["TagSet"] == [{"Key": "k", "Value": "v"}]
    s3.copy_object(
        Bucket=bucket,
        Key="target",
        CopySource={"Bucket": bucket, "Key": "source"},
        MetadataDirective="REPLACE",
        Metadata={"b": "2"},
        TaggingDirective="REPLACE",
        Tagging="x=y",
    )
    head = s3.head_object(Bucket=bucket, Key="target")
    assert (head["ContentType"], head["Metadata"]) == ("binary/octet-stream", {"b": "2"})
    assert s3.get_object_tagging(Bucket=bucket, Key="target")["TagSet"] == [{"Key": "x", "Value": "y"}]
    with refused("InvalidRequest", 400) as error:
        s3.copy_object(Bucket=bucket, Key="source", CopySource={"Bucket": bucket, "Key": "source"})
    assert error.text.startswith("This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata")
    s3.copy_object(Bucket=bucket, Key="source", CopySource={"Bucket": bucket, "Key": "source"}, MetadataDirective="REPLACE", Metadata={"c": "3"})
    assert s3.head_object(Bucket=bucket, Key="source")["Metadata"] == {"c": "3"}
    with refused("NoSuchKey", 404):
        s3.copy_object(Bucket=bucket, Key="target", CopySource={"Bucket": bucket, "Key": "missing"})
    with refused("NoSuchBucket", 404):
        s3.copy_object(Bucket=bucket, Key="target", CopySource={"Bucket": "no-such-bucket-here", "Key": "missing"})


def test_conditional_copies(by_user, bucket):
    etag = by_user.put_object(Bucket=bucket, Key="source", Body=b"copied")["ETag"]
    copy = lambda **given: by_user.copy_object(Bucket=bucket, Key="target", CopySource={"Bucket": bucket, "Key": "source"}, **given)
    copy(CopySourceIfMatch=etag)
    with refused("PreconditionFailed", 412) as error:
        copy(CopySourceIfMatch='"other"')
    assert error.error["Condition"] == "x-amz-copy-source-If-Match"
    with refused("PreconditionFailed", 412):
        copy(CopySourceIfNoneMatch=etag)


# Parts.


@pytest.fixture(scope="module")
def large():
    return os.urandom(12 * MIB)


def test_large_files_go_in_parts(s3, bucket, large, tmp_path):
    s3.upload_fileobj(io.BytesIO(large), bucket, "large", Config=SMALL_PARTS, ExtraArgs={"Metadata": {"a": "1"}, "ContentType": "text/plain"})
    head = s3.head_object(Bucket=bucket, Key="large")
    parts = [hashlib.md5(large[start : start + 5 * MIB]).digest() for start in range(0, len(large), 5 * MIB)]
    assert head["ETag"] == f'"{hashlib.md5(b"".join(parts)).hexdigest()}-3"'
    assert (head["ContentLength"], head["ContentType"], head["Metadata"]) == (len(large), "text/plain", {"a": "1"})
    s3.download_file(bucket, "large", str(tmp_path / "large"), Config=SMALL_PARTS)
    assert (tmp_path / "large").read_bytes() == large
    second = s3.get_object(Bucket=bucket, Key="large", PartNumber=2)
    assert second["Body"].read() == large[5 * MIB : 10 * MIB] and second["PartsCount"] == 3 and second["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert s3.head_object(Bucket=bucket, Key="large", PartNumber=3)["ContentLength"] == 2 * MIB
    with refused("InvalidPartNumber", 416):
        s3.get_object(Bucket=bucket, Key="large", PartNumber=4)
    s3.copy({"Bucket": bucket, "Key": "large"}, bucket, "large-copy", Config=SMALL_PARTS)
    assert body(s3, bucket, "large-copy") == large
    assert s3.head_object(Bucket=bucket, Key="large-copy")["ETag"] == head["ETag"]


COMPOSITE = [(algorithm, "COMPOSITE") for algorithm in ["CRC32", "CRC32C", "SHA1", "SHA256"]]
WHOLE = [(algorithm, "FULL_OBJECT") for algorithm in ["CRC32", "CRC32C", "CRC64NVME"]]


@pytest.mark.parametrize("algorithm,kind", [*COMPOSITE, *WHOLE], ids=lambda value: value)
def test_parts_by_hand_with_checksums(by_user, bucket, large, algorithm, kind):
    s3, member = by_user, f"Checksum{algorithm}"
    place = {"Bucket": bucket, "Key": "by-hand"}
    created = s3.create_multipart_upload(**place, ChecksumAlgorithm=algorithm, ChecksumType=kind)
    assert (created["ChecksumAlgorithm"], created["ChecksumType"]) == (algorithm, kind)
    upload, parts = {**place, "UploadId": created["UploadId"]}, []
    for number, data in enumerate([large[: 5 * MIB], large[5 * MIB : 6 * MIB]], 1):
        sent = s3.upload_part(**upload, PartNumber=number, Body=data, ChecksumAlgorithm=algorithm)
        parts.append({"PartNumber": number, "ETag": sent["ETag"], member: sent[member]})
    listed = s3.list_parts(**upload)
    assert [(part["PartNumber"], part["ETag"], part[member]) for part in listed["Parts"]] == [(part["PartNumber"], part["ETag"], part[member]) for part in parts]
    assert (listed["ChecksumAlgorithm"], listed["ChecksumType"]) == (algorithm, kind)
    wrong = [parts[0] | {member: parts[1][member]}, parts[1]]
    with refused("InvalidPart", 400):
        s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": wrong})
    done = s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
    whole = s3.put_object(Bucket=bucket, Key="at-once", Body=large[: 6 * MIB], ChecksumAlgorithm=algorithm)[member]
    assert done["ChecksumType"] == kind and done["ETag"].endswith('-2"')
    if kind == "FULL_OBJECT":
        assert done[member] == whole
    else:
        assert done[member].endswith("-2")
        if algorithm.startswith("SHA"):
            assert done[member] == digest(algorithm.lower(), b"".join(base64.b64decode(part[member]) for part in parts)) + "-2"
    got = s3.get_object(**place, ChecksumMode="ENABLED")
    assert got["Body"].read() == large[: 6 * MIB] and got[member] == done[member] and got["ChecksumType"] == kind


def test_a_checksum_of_parts_is_verified(by_user, bucket):
    created = by_user.create_multipart_upload(Bucket=bucket, Key="sums", ChecksumAlgorithm="SHA256")
    upload = {"Bucket": bucket, "Key": "sums", "UploadId": created["UploadId"]}
    with refused("BadDigest", 400):
        by_user.upload_part(**upload, PartNumber=1, Body=b"one", ChecksumSHA256=digest("sha256", b"two"))
    assert by_user.list_parts(**upload).get("Parts", []) == []
    by_user.abort_multipart_upload(**upload)
    with refused("InvalidRequest", 400):
        by_user.create_multipart_upload(Bucket=bucket, Key="sums", ChecksumAlgorithm="SHA256", ChecksumType="FULL_OBJECT")
    with refused("InvalidRequest", 400):
        by_user.create_multipart_upload(Bucket=bucket, Key="sums", ChecksumAlgorithm="CRC64NVME", ChecksumType="COMPOSITE")


def test_what_goes_wrong_with_parts(s3, bucket, large):
    created = s3.create_multipart_upload(Bucket=bucket, Key="wrong-parts")
    upload = {"Bucket": bucket, "Key": "wrong-parts", "UploadId": created["UploadId"]}
    tags = [s3.upload_part(**upload, PartNumber=number, Body=data)["ETag"] for number, data in [(1, b"small"), (2, large[: 5 * MIB]), (3, b"end")]]
    finish = lambda *parts: s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": [{"PartNumber": number, "ETag": tag} for number, tag in parts]})
    with refused("InvalidPartOrder", 400) as error:
        finish((2, tags[1]), (1, tags[0]))
    assert error.text == "The list of parts was not in ascending order. Parts must be ordered by part number."
    with refused("InvalidPart", 400) as error:
        finish((2, tags[1]), (3, tags[0]))
    assert error.text.startswith("One or more of the specified parts could not be found.")
    with refused("InvalidPart", 400):
        finish((2, tags[1]), (9, tags[2]))
    with refused("EntityTooSmall", 400) as error:
        finish((1, tags[0]), (2, tags[1]), (3, tags[2]))
    assert error.text == "Your proposed upload is smaller than the minimum allowed size"
    with refused("MalformedXML", 400):
        finish()
    with refused("InvalidArgument", 400) as error:
        s3.upload_part(**upload, PartNumber=10_001, Body=b"x")
    assert error.text == "Part number must be an integer between 1 and 10000, inclusive"
    with refused("404", 404):
        s3.head_object(Bucket=bucket, Key="wrong-parts")
    listed = s3.list_parts(**upload, MaxParts=2)
    assert [part["PartNumber"] for part in listed["Parts"]] == [1, 2] and listed["IsTruncated"] and listed["NextPartNumberMarker"] == 2
    assert [part["Size"] for part in s3.list_parts(**upload, PartNumberMarker=2)["Parts"]] == [3]
    # A part that is sent again replaces the first; parts that are not named are dropped.
    tags[2] = s3.upload_part(**upload, PartNumber=3, Body=b"another end")["ETag"]
    finish((2, tags[1]), (3, tags[2]))
    assert body(s3, bucket, "wrong-parts") == large[: 5 * MIB] + b"another end"
    for call in [lambda: s3.upload_part(**upload, PartNumber=1, Body=b"x"), lambda: s3.list_parts(**upload), lambda: s3.abort_multipart_upload(**upload)]:
        with refused("NoSuchUpload", 404):
            call()
    s3.delete_object(Bucket=bucket, Key="wrong-parts")


def test_uploads_are_listed_and_aborted(s3, bucket):
    keys = ["up/a", "up/b", "up/b", "up/deep/c"]
    made = [s3.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"] for key in keys]
    listed = s3.list_multipart_uploads(Bucket=bucket, Prefix="up/")
    assert [each["Key"] for each in listed["Uploads"]] == keys and {each["UploadId"] for each in listed["Uploads"]} == set(made)
    folded = s3.list_multipart_uploads(Bucket=bucket, Prefix="up/", Delimiter="/")
    assert len(folded["Uploads"]) == 3 and folded["CommonPrefixes"] == [{"Prefix": "up/deep/"}]
    pages = s3.get_paginator("list_multipart_uploads").paginate(Bucket=bucket, Prefix="up/", PaginationConfig={"PageSize": 1})
    assert [each["Key"] for page in pages for each in page["Uploads"]] == keys
    for key, upload in zip(keys, made):
        s3.abort_multipart_upload(Bucket=bucket, Key=key, UploadId=upload)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket, Prefix="up/")
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket, Prefix="up/")


def test_a_part_is_copied(by_user, bucket, large):
    by_user.put_object(Bucket=bucket, Key="part-source", Body=large[: 6 * MIB])
    created = by_user.create_multipart_upload(Bucket=bucket, Key="part-target")
    upload = {"Bucket": bucket, "Key": "part-target", "UploadId": created["UploadId"]}
    source = {"Bucket": bucket, "Key": "part-source"}
    copied = by_user.upload_part_copy(**upload, PartNumber=1, CopySource=source, CopySourceRange=f"bytes=0-{5 * MIB - 1}")
    assert copied["CopyPartResult"]["ETag"] == f'"{hashlib.md5(large[: 5 * MIB]).hexdigest()}"'
    with refused("InvalidArgument", 400):
        by_user.upload_part_copy(**upload, PartNumber=2, CopySource=source, CopySourceRange=f"bytes=0-{6 * MIB}")
    end = by_user.upload_part(**upload, PartNumber=2, Body=b"end")
    parts = [{"PartNumber": 1, "ETag": copied["CopyPartResult"]["ETag"]}, {"PartNumber": 2, "ETag": end["ETag"]}]
    by_user.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
    assert body(by_user, bucket, "part-target") == large[: 5 * MIB] + b"end"


def test_a_conditional_completion(by_user, bucket):
    by_user.put_object(Bucket=bucket, Key="taken", Body=b"first")
    created = by_user.create_multipart_upload(Bucket=bucket, Key="taken")
    upload = {"Bucket": bucket, "Key": "taken", "UploadId": created["UploadId"]}
    part = by_user.upload_part(**upload, PartNumber=1, Body=b"second")
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    with refused("PreconditionFailed", 412):
        by_user.complete_multipart_upload(**upload, MultipartUpload=parts, IfNoneMatch="*")
    assert body(by_user, bucket, "taken") == b"first"
    by_user.complete_multipart_upload(**upload, MultipartUpload=parts)
    assert body(by_user, bucket, "taken") == b"second"


# Lists and removal of many.

COUNT = 1005


@pytest.fixture(scope="module")
def many(by_user):
    """A bucket of more keys than a page holds."""
    by_user.create_bucket(Bucket="many-keys")
    keys = [f"n/{number:04}" for number in range(COUNT)]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda key: by_user.put_object(Bucket="many-keys", Key=key, Body=b""), keys))
    for key in ["a", "photos/2006/January/sample.jpg", "photos/2006/February/sample2.jpg", "photos/2006/", "z z", "ü"]:
        by_user.put_object(Bucket="many-keys", Key=key, Body=key.encode())
    return keys


def test_a_list_of_more_than_a_page(s3, many):
    first = s3.list_objects_v2(Bucket="many-keys", Prefix="n/")
    assert names(first) == many[:1000] and first["IsTruncated"] and first["KeyCount"] == 1000 and first["MaxKeys"] == 1000
    second = s3.list_objects_v2(Bucket="many-keys", Prefix="n/", ContinuationToken=first["NextContinuationToken"])
    assert names(second) == many[1000:] and not second["IsTruncated"] and second["ContinuationToken"] == first["NextContinuationToken"]
    older = s3.list_objects(Bucket="many-keys", Prefix="n/")
    assert names(older) == many[:1000] and older["IsTruncated"]
    assert names(s3.list_objects(Bucket="many-keys", Prefix="n/", Marker=many[999])) == many[1000:]
    for paginator in ["list_objects", "list_objects_v2"]:
        pages = s3.get_paginator(paginator).paginate(Bucket="many-keys", Prefix="n/", PaginationConfig={"PageSize": 300})
        assert [key for page in pages for key in names(page)] == many
    assert names(s3.list_objects_v2(Bucket="many-keys", Prefix="n/", StartAfter="n/1000")) == many[1001:]
    assert len(names(s3.list_objects_v2(Bucket="many-keys", MaxKeys=5000))) == 1000
    nothing = s3.list_objects_v2(Bucket="many-keys", MaxKeys=0)
    assert names(nothing) == [] and nothing["KeyCount"] == 0 and not nothing["IsTruncated"]


def test_a_list_is_folded_at_a_delimiter(s3, many):
    prefixes = lambda answer: [each["Prefix"] for each in answer.get("CommonPrefixes", [])]
    for ask in [s3.list_objects, s3.list_objects_v2]:
        top = ask(Bucket="many-keys", Delimiter="/")
        assert (names(top), prefixes(top)) == (["a", "z z", "ü"], ["n/", "photos/"]) and top["Delimiter"] == "/"
        below = ask(Bucket="many-keys", Delimiter="/", Prefix="photos/2006/")
        assert (names(below), prefixes(below)) == (["photos/2006/"], ["photos/2006/February/", "photos/2006/January/"])
        assert prefixes(ask(Bucket="many-keys", Delimiter="2006/", Prefix="photos/")) == ["photos/2006/"]
    for paginator in ["list_objects", "list_objects_v2"]:
        pages = s3.get_paginator(paginator).paginate(Bucket="many-keys", Delimiter="/", PaginationConfig={"PageSize": 1})
        seen = [names(page) + prefixes(page) for page in pages]
        assert seen == [["a"], ["n/"], ["photos/"], ["z z"], ["ü"]]
    page = s3.list_objects(Bucket="many-keys", Delimiter="/", MaxKeys=2)
    assert page["NextMarker"] == "n/"
    assert s3.list_objects_v2(Bucket="many-keys", Delimiter="/")["KeyCount"] == 5


def test_a_row_of_a_list(s3, many, server):
    row = s3.list_objects_v2(Bucket="many-keys", Prefix="a", FetchOwner=True)["Contents"][0]
    assert (row["Key"], row["Size"], row["ETag"], row["StorageClass"]) == ("a", 1, f'"{hashlib.md5(b"a").hexdigest()}"', "STANDARD")
    assert len(row["Owner"]["ID"]) == 64
    assert "Owner" not in s3.list_objects_v2(Bucket="many-keys", Prefix="a")["Contents"][0]
    assert s3.list_objects(Bucket="many-keys", Prefix="a")["Contents"][0]["Owner"] == row["Owner"]
    assert row["LastModified"] == s3.head_object(Bucket="many-keys", Key="a")["LastModified"]


def test_a_wrong_list(by_user, many):
    with refused("InvalidArgument", 400) as error:
        by_user.list_objects_v2(Bucket="many-keys", MaxKeys=-1)
    assert error.error["ArgumentName"] == "maxKeys"
    with refused("InvalidArgument", 400) as error:
        by_user.list_objects_v2(Bucket="many-keys", ContinuationToken="no token of ours")
    assert error.text == "The continuation token provided is incorrect"


def test_many_are_removed_at_once(s3, bucket):
    keys = [f"remove/{number}" for number in range(3)]
    for key in keys:
        s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in [*keys, "remove/never-there"]]})
    assert [each["Key"] for each in answer["Deleted"]] == [*keys, "remove/never-there"] and "Errors" not in answer
    assert s3.list_objects_v2(Bucket=bucket, Prefix="remove/")["KeyCount"] == 0
    quiet = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "remove/1"}], "Quiet": True})
    assert "Deleted" not in quiet and "Errors" not in quiet
    for algorithm in ALGORITHMS:
        s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "remove/1"}]}, ChecksumAlgorithm=algorithm)
    for wrong in [[{"Key": str(number)} for number in range(1001)], []]:
        with refused("MalformedXML", 400):
            s3.delete_objects(Bucket=bucket, Delete={"Objects": wrong})


def test_each_key_of_a_removal_is_judged_for_itself(server, keys, by_user, bucket):
    allow = [{"Effect": "Allow", "Action": "s3:DeleteObject", "Resource": f"arn:aws:s3:::{bucket}/mine/*"}]
    client = server.client("s3", server.session(keys["user"], Policy=json.dumps({"Version": "2012-10-17", "Statement": allow})))
    for key in ["mine/1", "yours/1"]:
        by_user.put_object(Bucket=bucket, Key=key, Body=b"x")
    answer = client.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "mine/1"}, {"Key": "yours/1"}, {"Key": "yours/never-there"}]})
    assert [each["Key"] for each in answer["Deleted"]] == ["mine/1"]
    assert [(each["Key"], each["Code"]) for each in answer["Errors"]] == [("yours/1", "AccessDenied"), ("yours/never-there", "AccessDenied")]
    assert body(by_user, bucket, "yours/1") == b"x"


def test_a_session_that_is_vended_for_a_prefix(server, keys, by_user, bucket):
    """One hour for one table: what lakehouses hand to their engines."""
    ours = f"arn:aws:s3:::{bucket}"
    listing = {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": ours, "Condition": {"StringLike": {"s3:prefix": "table-1/*"}}}
    objects = {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], "Resource": f"{ours}/table-1/*"}
    vended = server.client("s3", server.session(keys["user"], Policy=policy(listing, objects)))
    for table in ["table-1", "table-2", "table-1-copy"]:
        by_user.put_object(Bucket=bucket, Key=f"{table}/data", Body=table.encode())
    assert body(vended, bucket, "table-1/data") == b"table-1"
    assert names(vended.list_objects_v2(Bucket=bucket, Prefix="table-1/")) == ["table-1/data"]
    vended.put_object(Bucket=bucket, Key="table-1/more", Body=b"x")
    vended.copy_object(Bucket=bucket, Key="table-1/copy", CopySource={"Bucket": bucket, "Key": "table-1/data"})
    uploads = {"Bucket": bucket, "Key": "table-2/data"}
    for call in [
        lambda: vended.get_object(Bucket=bucket, Key="table-2/data"),
        lambda: vended.get_object(Bucket=bucket, Key="table-1-copy/data"),
        lambda: vended.get_object(Bucket=bucket, Key="table-1/never-there/../../table-2/data"),
        lambda: vended.put_object(Bucket=bucket, Key="table-2/data", Body=b"x"),
        lambda: vended.delete_object(Bucket=bucket, Key="table-2/data"),
        lambda: vended.create_multipart_upload(**uploads),
        lambda: vended.copy_object(Bucket=bucket, Key="table-1/stolen", CopySource={"Bucket": bucket, "Key": "table-2/data"}),
        lambda: vended.copy_object(Bucket=bucket, Key="table-2/data", CopySource={"Bucket": bucket, "Key": "table-1/data"}),
        lambda: vended.list_objects_v2(Bucket=bucket),
        lambda: vended.list_objects_v2(Bucket=bucket, Prefix="table-1"),
        lambda: vended.list_objects(Bucket=bucket, Prefix="table-2/"),
        lambda: vended.get_object_tagging(Bucket=bucket, Key="table-1/data"),
        lambda: vended.get_bucket_policy(Bucket=bucket),
        lambda: vended.list_buckets(),
    ]:
        with refused("AccessDenied", 403):
            call()
    assert [body(by_user, bucket, f"{table}/data") for table in ["table-1", "table-2"]] == [b"table-1", b"table-2"]


# Tags.


def test_tags(s3, bucket):
    s3.put_object(Bucket=bucket, Key="tagged", Body=b"x", Tagging="project=day%20pass&empty=")
    given = [{"Key": "empty", "Value": ""}, {"Key": "project", "Value": "day pass"}]
    read = lambda: sorted(s3.get_object_tagging(Bucket=bucket, Key="tagged")["TagSet"], key=lambda tag: tag["Key"])
    assert read() == given
    s3.put_object_tagging(Bucket=bucket, Key="tagged", Tagging={"TagSet": [{"Key": "größe", "Value": "1+1=2 @/:-._"}]})
    assert read() == [{"Key": "größe", "Value": "1+1=2 @/:-._"}]
    s3.delete_object_tagging(Bucket=bucket, Key="tagged")
    assert read() == []
    with refused("BadRequest", 400) as error:
        s3.put_object_tagging(Bucket=bucket, Key="tagged", Tagging={"TagSet": [{"Key": str(number), "Value": ""} for number in range(11)]})
    assert error.text == "Object tags cannot be greater than 10"
    with refused("InvalidTag", 400) as error:
        s3.put_object_tagging(Bucket=bucket, Key="tagged", Tagging={"TagSet": [{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]})
    assert error.text == "Cannot provide multiple Tags with the same key"
    with refused("NoSuchKey", 404):
        s3.get_object_tagging(Bucket=bucket, Key="never-there")


def test_tags_are_counted(s3, bucket):
    s3.put_object(Bucket=bucket, Key="counted", Body=b"x", Tagging="a=1&b=2")
    assert s3.get_object(Bucket=bucket, Key="counted")["TagCount"] == 2
    s3.delete_object_tagging(Bucket=bucket, Key="counted")
    assert "TagCount" not in s3.get_object(Bucket=bucket, Key="counted")


# Buckets.


def test_buckets_are_made_found_and_removed(s3):
    assert s3.create_bucket(Bucket="short-lived")["Location"] == "/short-lived"
    assert s3.create_bucket(Bucket="short-lived")["ResponseMetadata"]["HTTPStatusCode"] == 200, "one's own, in us-east-1"
    assert "short-lived" in [each["Name"] for each in s3.list_buckets()["Buckets"]]
    assert s3.head_bucket(Bucket="short-lived")["BucketRegion"] == "us-east-1"
    assert s3.get_bucket_location(Bucket="short-lived")["LocationConstraint"] is None
    s3.put_object(Bucket="short-lived", Key="x", Body=b"")
    with refused("BucketNotEmpty", 409) as error:
        s3.delete_bucket(Bucket="short-lived")
    assert error.text == "The bucket you tried to delete is not empty"
    s3.delete_object(Bucket="short-lived", Key="x")
    s3.delete_bucket(Bucket="short-lived")
    with refused("NoSuchBucket", 404) as error:
        s3.list_objects_v2(Bucket="short-lived")
    assert error.text == "The specified bucket does not exist" and error.error["BucketName"] == "short-lived"
    with refused("404", 404):
        s3.head_bucket(Bucket="short-lived")


@pytest.mark.parametrize("name", ["UPPER-case", "under_score", "192.168.5.4", "a..b", "-begins", "ends-", "xn--punycode", "ab"])
def test_a_name_that_no_bucket_can_have(by_user, name):
    with refused("InvalidBucketName", 400) as error:
        by_user.create_bucket(Bucket=name)
    assert error.text == "The specified bucket is not valid."


def test_buckets_are_listed_in_pages(by_user):
    for name in ["page-a", "page-b", "page-c"]:
        by_user.create_bucket(Bucket=name)
    pages = by_user.get_paginator("list_buckets").paginate(Prefix="page-", PaginationConfig={"PageSize": 2})
    assert [[each["Name"] for each in page["Buckets"]] for page in pages] == [["page-a", "page-b"], ["page-c"]]


def test_what_is_not_configured_says_so(s3, bucket):
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)
    rules = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
    assert rules[0]["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}
    for read, code in [
        (s3.get_bucket_tagging, "NoSuchTagSet"),
        (s3.get_bucket_cors, "NoSuchCORSConfiguration"),
        (s3.get_bucket_lifecycle_configuration, "NoSuchLifecycleConfiguration"),
        (s3.get_bucket_website, "NoSuchWebsiteConfiguration"),
        (s3.get_bucket_replication, "ReplicationConfigurationNotFoundError"),
        (s3.get_object_lock_configuration, "ObjectLockConfigurationNotFoundError"),
        (s3.get_bucket_policy, "NoSuchBucketPolicy"),
    ]:
        with refused(code, 404):
            read(Bucket=bucket)


def test_nobody_has_set_controls_of_ownership(by_user, bucket):
    """It is enforced all the same: an ACL is refused."""
    with refused("OwnershipControlsNotFoundError", 404):
        by_user.get_bucket_ownership_controls(Bucket=bucket)
    with refused("AccessControlListNotSupported", 400):
        by_user.put_object(Bucket=bucket, Key="never", Body=b"", ACL="public-read")


def test_the_expected_owner_is_compared(s3, bucket, server):
    s3.head_bucket(Bucket=bucket, ExpectedBucketOwner=server.account)
    with refused("AccessDenied", 403):
        s3.list_objects_v2(Bucket=bucket, ExpectedBucketOwner="123456789012")
    with refused("AccessDenied", 403):
        s3.put_object(Bucket=bucket, Key="never", Body=b"", ExpectedBucketOwner="123456789012")


def test_after_kill_9_what_was_acknowledged_is_there(launch, large):
    server = launch("--dev")
    s3 = server.client("s3")
    s3.create_bucket(Bucket="survivors")
    for number in range(20):
        s3.put_object(Bucket="survivors", Key=str(number), Body=str(number).encode() * 1000, Metadata={"n": str(number)})
    s3.delete_object(Bucket="survivors", Key="7")
    upload = {"Bucket": "survivors", "Key": "parts", "UploadId": s3.create_multipart_upload(Bucket="survivors", Key="parts")["UploadId"]}
    parts = [{"PartNumber": 1, "ETag": s3.upload_part(**upload, PartNumber=1, Body=large[: 5 * MIB])["ETag"]}]
    server.kill_and_restart()
    s3 = server.client("s3")
    left = [str(number) for number in range(20) if number != 7]
    assert names(s3.list_objects_v2(Bucket="survivors")) == sorted(left)
    for key in left:
        got = s3.get_object(Bucket="survivors", Key=key)
        assert got["Body"].read() == key.encode() * 1000 and got["Metadata"] == {"n": key}
    parts.append({"PartNumber": 2, "ETag": s3.upload_part(**upload, PartNumber=2, Body=b"end")["ETag"]})
    s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
    assert body(s3, "survivors", "parts") == large[: 5 * MIB] + b"end"


# Policies of buckets and public access.


def statement(server, bucket, effect="Allow", principal=None, action="s3:GetObject"):
    return {"Effect": effect, "Principal": principal or {"AWS": server.account}, "Action": action, "Resource": f"arn:aws:s3:::{bucket}/*"}


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def test_a_bucket_policy_goes_and_comes_back(s3, server, bucket):
    own = statement(server, bucket, principal={"AWS": f"arn:aws:iam::{server.account}:role/Worker"})
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(own))
    assert json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"])["Statement"] == [own]
    assert s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"] == {"IsPublic": False}
    s3.delete_bucket_policy(Bucket=bucket)
    with refused("NoSuchBucketPolicy", 404) as error:
        s3.get_bucket_policy(Bucket=bucket)
    assert error.text == "The bucket policy does not exist"


@pytest.mark.parametrize(
    "change,text",
    [
        ({"Principal": {"AWS": "arn:aws:iam::%s:user/nobody-there"}}, "Invalid principal in policy"),
        ({"Resource": "arn:aws:s3:::another-bucket/*"}, "Policy has invalid resource"),
        ({"Action": "s3:NoSuchAction"}, "Policy has invalid action"),
        ({"Action": "s3:ListBucket"}, "Action does not apply to any resource(s) in statement"),
        ({"Effect": "Maybe"}, "Invalid effect: Maybe"),
    ],
)
def test_a_bucket_policy_that_s3_does_not_take(by_user, server, bucket, change, text):
    changed = json.loads(json.dumps(change).replace("%s", server.account))
    with refused("MalformedPolicy", 400) as error:
        by_user.put_bucket_policy(Bucket=bucket, Policy=policy(statement(server, bucket) | changed))
    assert error.text == text


def test_a_bucket_policy_that_is_no_json(by_user, bucket):
    with refused("MalformedPolicy", 400) as error:
        by_user.put_bucket_policy(Bucket=bucket, Policy="// comment\n{}")
    assert error.text == "Policies must be valid JSON and the first byte must be '{'"


def test_a_deny_in_a_bucket_policy_wins(by_user, server, keys, bucket):
    by_user.put_object(Bucket=bucket, Key="denied", Body=b"x")
    by_user.put_bucket_policy(Bucket=bucket, Policy=policy(statement(server, bucket, "Deny", {"AWS": f"arn:aws:iam::{server.account}:role/Worker"})))
    assert body(by_user, bucket, "denied") == b"x"
    with refused("AccessDenied", 403) as error:
        server.client("s3", keys["session"]).get_object(Bucket=bucket, Key="denied")
    assert error.text == (
        f"User: arn:aws:sts::{server.account}:assumed-role/Worker/work is not authorized to perform: s3:GetObject on resource: "
        f'"arn:aws:s3:::{bucket}/denied" with an explicit deny in a resource-based policy'
    )
    by_user.delete_bucket_policy(Bucket=bucket)


def test_public_access_is_blocked_until_it_is_opened(s3, server):
    """New buckets are closed; what is opened is read without any key, and closed again."""
    place = {"Bucket": f"public-{len(s3.list_buckets()['Buckets'])}"}
    s3.create_bucket(**place)
    s3.put_object(**place, Key="index.html", Body=b"for everyone")
    everything = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"]
    assert s3.get_public_access_block(**place)["PublicAccessBlockConfiguration"] == dict.fromkeys(everything, True)
    public = policy(statement(server, place["Bucket"], principal="*"))
    with refused("AccessDenied", 403) as error:
        s3.put_bucket_policy(**place, Policy=public)
    assert error.text.endswith("because public policies are blocked by the BlockPublicPolicy block public access setting.")

    s3.delete_public_access_block(**place)
    with refused("NoSuchPublicAccessBlockConfiguration", 404):
        s3.get_public_access_block(**place)
    anonymous = server.client("s3", signature_version=botocore.UNSIGNED)
    with refused("AccessDenied", 403) as error:
        anonymous.get_object(**place, Key="index.html")
    assert error.text == "Access Denied"
    s3.put_bucket_policy(**place, Policy=public)
    assert s3.get_bucket_policy_status(**place)["PolicyStatus"] == {"IsPublic": True}
    assert anonymous.get_object(**place, Key="index.html")["Body"].read() == b"for everyone"
    for call in [lambda: anonymous.put_object(**place, Key="x", Body=b""), lambda: anonymous.list_objects_v2(**place)]:
        with refused("AccessDenied", 403):
            call()
    with refused("AccessDenied", 403):
        anonymous.get_object(**place, Key="never-there")

    s3.put_public_access_block(**place, PublicAccessBlockConfiguration=dict.fromkeys(everything, False) | {"RestrictPublicBuckets": True})
    with refused("AccessDenied", 403):
        anonymous.get_object(**place, Key="index.html")
    assert body(s3, place["Bucket"], "index.html") == b"for everyone"
