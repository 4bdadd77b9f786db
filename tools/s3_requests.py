#!/usr/bin/env python3
"""Makes crates/s3/tests/vectors/{requests,bodies}.jsonl: requests of S3, by botocore's own serialiser.

Of requests, each operation is sent with its required members alone and with all members, to the path and to the bucket's own host. A line is
[operation, method, path, query, header names, bucket of the host, bucket, key]. Of bodies, a line is
[operation, body, what names its items]. Run once, by hand, in the environment of
tools/describe.py (botocore 1.44.5); no test needs it:

    /tmp/describe/bin/python tools/s3_requests.py crates/s3/tests/vectors
"""

import datetime
import itertools
import json
import pathlib
import sys

import botocore.awsrequest
import botocore.handlers
import botocore.serialize
import botocore.session
from botocore.model import ServiceModel

BUCKET = "my.bucket-1"
# Whatever a file system, a URL or a parser could take for something else.
KEYS = [
    "plain", "..", ".", "../other/secret", "a/../../b", "./a", "/", "//", "/leading", "///a", "a//b", "a/", "a/b", "%2e%2e/%2e%2e", "%2F", "%",
    "%00", "nul\0", "\n\r\t", "\x7f\x01", "a b", "a+b", "a?acl", "?policy&uploads", "#a", "a&b=c;d", "C:\\a", "~a", "é", "日本/語", "𝄞", "\ufffe",
    "!'()*", "<&>\"", "$AWS:@,", "a" * 1024, "é" * 512,
]
# Where every key is sent; of the other operations each has one of them.
WITH_ALL_KEYS = ("GetObject", "PutObject", "CopyObject", "UploadPart", "ListParts", "DeleteObject")


def value(shape, full):
    if shape.type_name == "structure":
        names = shape.members if full else shape.required_members
        # Of a union one member stands alone.
        names = list(names)[:1] if getattr(shape, "is_tagged_union", False) else names
        return {name: value(shape.members[name], full) for name in names}
    if shape.type_name == "list":
        return [value(shape.member, full)]
    if shape.type_name == "map":
        return {"name": value(shape.value, full)}
    plain = {"boolean": True, "integer": 7, "long": 7, "timestamp": datetime.datetime(2026, 1, 2, 3, 4, 5), "blob": b"bytes"}
    return plain.get(shape.type_name) or (shape.enum[-1] if getattr(shape, "enum", None) else "a b+&/é")


def lines(operation, key, full):
    shape = operation.input_shape
    params = value(shape, full) if shape else {}
    members = shape.members if shape else {}
    # The names of headers say all: what they hold is for the signature, and not all of it is text that http could carry.
    params = {name: given for name, given in params.items() if name not in ("Bucket", "Key")}
    params |= {name: text for name, text in (("Bucket", BUCKET), ("Key", key)) if name in members}
    if "RequestRoute" in params:
        params["RequestRoute"] = "route"
    request = botocore.serialize.create_serializer("rest-xml", False).serialize_to_request(params, operation)
    botocore.awsrequest.prepare_request_dict(request, endpoint_url="https://h")
    target = "/" + request["url"].split("/", 3)[3]
    path, _, query = target.partition("?")
    headers = sorted(name.lower() for name in request["headers"])
    bucket = params.get("Bucket")
    line = [operation.name, request["method"], path, query, headers]
    yield [*line, None, bucket, params.get("Key")]
    if bucket:
        line[2] = path.removeprefix(f"/{BUCKET}") or "/"
        yield [*line, bucket, bucket, params.get("Key")]


def bodies(model):
    # What XML cannot hold is no text of a body.
    keys = [key for key in KEYS if not set(key) & set("\0\x01\ufffe")]
    tags = ["a", "é b", "x=/:@._-"]
    parts = [{"ETag": f'"{tag}"', "PartNumber": at + 1, "ChecksumSHA256": "c"} for at, tag in enumerate("ab")]
    block = dict.fromkeys(("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"), True)
    for name, member, content, items in (
        ("DeleteObjects", "Delete", {"Objects": [{"Key": key, "Size": 7} for key in keys], "Quiet": True}, keys),
        ("CompleteMultipartUpload", "MultipartUpload", {"Parts": parts}, ["a", "b"]),
        ("PutObjectTagging", "Tagging", {"TagSet": [{"Key": tag, "Value": ""} for tag in tags]}, tags),
        ("CreateBucket", "CreateBucketConfiguration", {"LocationConstraint": "eu-west-1"}, ["eu-west-1"]),
        ("PutPublicAccessBlock", "PublicAccessBlockConfiguration", block, []),
    ):
        given = {"Bucket": BUCKET, "Key": "k", "UploadId": "u", member: content}
        operation = model.operation_model(name)
        params = {member: value for member, value in given.items() if member in operation.input_shape.members}
        request = botocore.serialize.create_serializer("rest-xml", False).serialize_to_request(params, operation)
        # Carriage returns would be lost; the client escapes them after the serialiser.
        botocore.handlers.escape_xml_payload(request)
        yield [name, request["body"].decode(), items]


def main():
    loader = botocore.session.get_session().get_component("data_loader")
    model = ServiceModel(loader.load_service_model("s3", "service-2"))
    keys = itertools.cycle(KEYS)
    folder = pathlib.Path(sys.argv[1])
    (folder / "bodies.jsonl").write_text("".join(json.dumps(line) + "\n" for line in bodies(model)))
    with (folder / "requests.jsonl").open("w") as out:
        for name in sorted(model.operation_names):
            operation = model.operation_model(name)
            has_key = operation.input_shape and "Key" in operation.input_shape.members
            key = next(keys) if has_key else None
            requests = [(key, False), (key, True)] + [(key, False) for key in KEYS if name in WITH_ALL_KEYS]
            for line in itertools.chain(*(lines(operation, *request) for request in requests)):
                out.write(json.dumps(line, ensure_ascii=True) + "\n")


if __name__ == "__main__":
    main()
