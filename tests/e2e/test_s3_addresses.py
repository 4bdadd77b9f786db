"""The ways to name a bucket and to prove who asks: URLs that carry their signature, buckets as hosts, no key at all, another region.

URLs are fetched with curl, which knows nothing of AWS. Names below `localhost` lead to this machine in the tests alone.
"""

import http.client
import json
import socket
import subprocess
import time
import urllib.parse

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import botocore.exceptions
import pytest

from conftest import Credentials

DATA = b"what is behind the address"


@pytest.fixture(scope="module")
def keys(server):
    user, session = server.worker()
    return {"user": user, "session": session}


@pytest.fixture(scope="module", params=["user", "session"])
def creds(keys, request):
    return keys[request.param]


@pytest.fixture(scope="module")
def bucket(server, keys):
    s3 = server.client("s3", keys["user"])
    s3.create_bucket(Bucket="addresses")
    for key in ["object", "größe/a b+c%.txt", "../up//down"]:
        s3.put_object(Bucket="addresses", Key=key, Body=DATA)
    return "addresses"


def curl(url, *more):
    """Status and body. The path is sent as it is, and names below `localhost` are this machine."""
    place = urllib.parse.urlsplit(url)
    resolve = ["--resolve", f"{place.hostname}:{place.port}:127.0.0.1"]
    command = ["curl", "--silent", "--path-as-is", "--noproxy", "*", *resolve, "--write-out", "\n%{http_code}", *more, url]
    done = subprocess.run(command, capture_output=True, timeout=30)
    body, _, status = done.stdout.rpartition(b"\n")
    return int(status), body


def said(answer, status, code):
    """That refusal, and its text."""
    assert answer[0] == status and f"<Code>{code}</Code>".encode() in answer[1], answer
    return answer[1].decode()


def presign(server, creds, operation="get_object", seconds=3600, **parameters):
    s3 = server.client("s3", creds, signature_version="s3v4", s3={"addressing_style": "path"})
    return s3.generate_presigned_url(operation, Params=parameters, ExpiresIn=seconds)


# URLs that carry their signature.


def test_a_url_reads_writes_lists_and_removes(server, creds, bucket):
    for key in ["object", "größe/a b+c%.txt", "../up//down"]:
        assert curl(presign(server, creds, Bucket=bucket, Key=key)) == (200, DATA), key
    put = presign(server, creds, "put_object", Bucket=bucket, Key="by-url")
    assert curl(put, "--upload-file", __file__)[0] == 200
    assert curl(presign(server, creds, Bucket=bucket, Key="by-url"))[1] == open(__file__, "rb").read()
    status, body = curl(presign(server, creds, "list_objects_v2", Bucket=bucket, Prefix="by-"))
    assert status == 200 and b"<Key>by-url</Key>" in body
    assert curl(presign(server, creds, "head_object", Bucket=bucket, Key="by-url"), "--head")[0] == 200
    assert curl(presign(server, creds, "delete_object", Bucket=bucket, Key="by-url"), "--request", "DELETE")[0] == 204
    said(curl(presign(server, creds, Bucket=bucket, Key="by-url")), 404, "NoSuchKey")


def test_a_url_is_for_what_was_signed_and_nothing_else(server, creds, bucket):
    url = presign(server, creds, Bucket=bucket, Key="object")
    said(curl(url, "--request", "DELETE"), 403, "SignatureDoesNotMatch")
    said(curl(url, "--upload-file", __file__), 403, "SignatureDoesNotMatch")
    said(curl(url.replace("/object?", "/other?")), 403, "SignatureDoesNotMatch")
    said(curl(url + "&response-content-type=text/html"), 403, "SignatureDoesNotMatch")
    said(curl(url.replace("Expires=3600", "Expires=36000")), 403, "SignatureDoesNotMatch")
    said(curl(url.replace("Expires=3600", "Expires=604801")), 400, "AuthorizationQueryParametersError")
    said(curl(url.replace("&X-Amz-Expires=3600", "")), 400, "AuthorizationQueryParametersError")
    said(curl(url.replace("127.0.0.1", "localhost")), 403, "SignatureDoesNotMatch")
    assert curl(url) == (200, DATA)


def test_a_url_fixes_the_headers_that_it_signs(server, creds, bucket):
    url = presign(server, creds, "put_object", Bucket=bucket, Key="typed", ContentType="text/plain", Metadata={"a": "1"})
    right = ["--header", "Content-Type: text/plain", "--header", "x-amz-meta-a: 1"]
    if "x-amz-meta-a=1" in url:
        right = right[:2]
    said(curl(url, "--upload-file", __file__, *right[2:], "--header", "Content-Type: text/html"), 403, "SignatureDoesNotMatch")
    said(curl(url, "--upload-file", __file__, *right, "--header", "x-amz-acl: public-read"), 403, "AccessDenied")
    assert curl(url, "--upload-file", __file__, *right)[0] == 200


def test_a_sessions_url_needs_its_token(server, keys, bucket):
    url = presign(server, keys["session"], Bucket=bucket, Key="object")
    place, _, query = url.partition("?")
    kept = [pair for pair in query.split("&") if not pair.startswith("X-Amz-Security-Token")]
    assert len(kept) == len(query.split("&")) - 1
    said(curl(f"{place}?{'&'.join(kept)}"), 403, "InvalidAccessKeyId")
    wrong = Credentials(keys["session"].key, keys["session"].secret, keys["session"].token[:-8])
    said(curl(presign(server, wrong, Bucket=bucket, Key="object")), 400, "InvalidToken")


def test_a_url_of_the_second_version_is_refused_by_name(server, creds, bucket):
    """boto3 makes such URLs where nobody asks for the fourth; no bucket since June 2020 takes them."""
    url = server.client("s3", creds).generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "object"})
    assert "AWSAccessKeyId=" in url
    text = said(curl(url), 400, "InvalidRequest")
    assert "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256." in text


def test_a_url_may_only_what_its_signer_may(server, keys, bucket):
    allow = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/object"}
    narrow = server.session(keys["user"], Policy=json.dumps({"Version": "2012-10-17", "Statement": allow}))
    assert curl(presign(server, narrow, Bucket=bucket, Key="object")) == (200, DATA)
    text = said(curl(presign(server, narrow, Bucket=bucket, Key="größe/a b+c%.txt")), 403, "AccessDenied")
    assert "because no session policy allows the s3:GetObject action" in text
    said(curl(presign(server, narrow, "put_object", Bucket=bucket, Key="object"), "--upload-file", __file__), 403, "AccessDenied")


def signed(server, creds, method, path, data, **headers):
    """The headers of a request, for a client of our own."""
    request = botocore.awsrequest.AWSRequest(method, server.url + path, data=data, headers=headers)
    botocore.auth.S3SigV4Auth(botocore.credentials.Credentials(creds.key, creds.secret, creds.token), "s3", "us-east-1").add_auth(request)
    return dict(request.headers)


@pytest.mark.parametrize("expects", [False, True], ids=["body", "expect"])
def test_a_connection_lives_on_after_a_refusal_or_is_said_to_end(server, keys, bucket, expects):
    """A client that keeps it would send its next request into a closing one (RFC 9112, 9.6).

    boto3 waits for `100 Continue` before it sends a body, and sends none when it is refused instead (RFC 9110, 10.1.1).
    """
    data, bad, good = b"x" * 4096, f"/{bucket}/refused", f"/{bucket}/object"
    head = signed(server, keys["user"], "PUT", bad, data, **{"x-amz-checksum-sha256": "AAAA"})
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(server.url).netloc, timeout=10)
    if expects:
        head |= {"Expect": "100-continue", "Content-Length": str(len(data))}
    connection.request("PUT", bad, None if expects else data, head)
    answer = connection.getresponse()
    assert answer.status == 400 and b"<Code>InvalidRequest</Code>" in answer.read()
    if answer.getheader("Connection") != "close":
        # Long enough for a server that closes to have closed.
        time.sleep(0.1)
        connection.auto_open = 0
        connection.request("GET", good, headers=signed(server, keys["user"], "GET", good, b""))
        assert connection.getresponse().read() == DATA
    connection.close()


# Buckets as hosts.


@pytest.fixture
def below_localhost(monkeypatch):
    """What many resolvers do and some do not (RFC 6761)."""
    resolve = socket.getaddrinfo
    here = lambda host, *more, **named: resolve("127.0.0.1" if str(host).endswith(".localhost") else host, *more, **named)
    monkeypatch.setattr(socket, "getaddrinfo", here)


def test_a_bucket_is_a_host(server, creds, bucket, below_localhost):
    port = urllib.parse.urlsplit(server.url).port
    s3 = server.client("s3", creds, endpoint=f"http://localhost:{port}", signature_version="s3v4", s3={"addressing_style": "virtual"})
    hosts = []
    s3.meta.events.register("before-send.s3", lambda request, **_: hosts.append(urllib.parse.urlsplit(request.url).hostname))
    s3.create_bucket(Bucket="host.of.its-own")
    for name in [bucket, "host.of.its-own"]:
        for key in ["object", "größe/a b+c%.txt", "../up//down", f"{name}/object"]:
            s3.put_object(Bucket=name, Key=key, Body=DATA)
            assert s3.get_object(Bucket=name, Key=key)["Body"].read() == DATA
        assert s3.list_objects_v2(Bucket=name, Prefix="obj")["KeyCount"] == 1
        assert s3.head_bucket(Bucket=name)["BucketRegion"] == "us-east-1"
        s3.copy_object(Bucket=name, Key="copy", CopySource={"Bucket": bucket, "Key": "object"})
        s3.delete_objects(Bucket=name, Delete={"Objects": [{"Key": "copy"}, {"Key": f"{name}/object"}]})
    assert bucket in [each["Name"] for each in s3.list_buckets()["Buckets"]]
    assert {f"{bucket}.localhost", "localhost"} <= set(hosts)
    url = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "object"})
    assert url.startswith(f"http://{bucket}.localhost:{port}/object?") and curl(url) == (200, DATA)
    said(curl(url.replace(f"{bucket}.localhost", "host.of.its-own.localhost")), 403, "SignatureDoesNotMatch")
    for key in ["object", "größe/a b+c%.txt", "../up//down"]:
        s3.delete_object(Bucket="host.of.its-own", Key=key)
    s3.delete_bucket(Bucket="host.of.its-own")


def test_a_bucket_that_is_a_host_and_is_not_there(server, keys, below_localhost):
    port = urllib.parse.urlsplit(server.url).port
    s3 = server.client("s3", keys["user"], endpoint=f"http://localhost:{port}", s3={"addressing_style": "virtual"})
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        s3.get_object(Bucket="never-there", Key="object")
    assert refused.value.response["Error"]["Code"] == "NoSuchBucket"


# No key at all.


def test_whom_a_bucket_policy_lets_in_without_any_key(server, keys, bucket, below_localhost):
    s3 = server.client("s3", keys["user"])
    port = urllib.parse.urlsplit(server.url).port
    path, host = f"{server.url}/{bucket}/object", f"http://{bucket}.localhost:{port}/object"
    for url in [path, host]:
        assert "Access Denied" in said(curl(url), 403, "AccessDenied")
    s3.delete_public_access_block(Bucket=bucket)
    said(curl(path), 403, "AccessDenied")
    allow = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/object"}
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": allow}))
    for url in [path, host]:
        assert curl(url) == (200, DATA)
    said(curl(f"{server.url}/{bucket}/other"), 403, "AccessDenied")
    said(curl(f"{server.url}/{bucket}"), 403, "AccessDenied")
    said(curl(f"{server.url}/{bucket}/object?tagging"), 403, "AccessDenied")
    said(curl(path, "--upload-file", __file__), 403, "AccessDenied")
    said(curl(path, "--request", "DELETE"), 403, "AccessDenied")
    # A wrong signature is never taken for none.
    url = presign(server, keys["user"], Bucket=bucket, Key="object")
    said(curl(url[:-1] + ("0" if url[-1] != "0" else "1")), 403, "SignatureDoesNotMatch")
    s3.delete_bucket_policy(Bucket=bucket)
    said(curl(path), 403, "AccessDenied")


# Another region.


def test_a_wrong_region_is_named_and_boto3_goes_there(server, creds, bucket):
    url = server.client("s3", creds, region="eu-west-1", signature_version="s3v4").generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "object"})
    text = said(curl(url), 400, "AuthorizationQueryParametersError")
    assert "the region 'eu-west-1' is wrong; expecting 'us-east-1'" in text and "<Region>us-east-1</Region>" in text
    s3 = server.client("s3", creds, region="eu-west-1")
    answers = []
    s3.meta.events.register_first("needs-retry.s3.GetObject", lambda response, **_: answers.append(response and response[1].get("Error")))
    assert s3.get_object(Bucket=bucket, Key="object")["Body"].read() == DATA
    assert answers[0]["Code"] == "AuthorizationHeaderMalformed" and answers[0]["Region"] == "us-east-1"
    assert answers[0]["Message"] == "The authorization header is malformed; the region 'eu-west-1' is wrong; expecting 'us-east-1'"


def test_a_bucket_of_another_region(server, creds, keys):
    """Made and used by clients of two regions; those of the first are sent on."""
    name = f"far-{creds.key[:4].lower()}"
    there, here = server.client("s3", creds, region="eu-west-1"), server.client("s3", creds)
    there.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert there.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    assert there.head_bucket(Bucket=name)["BucketRegion"] == "eu-west-1"
    here.put_object(Bucket=name, Key="object", Body=DATA)
    assert here.get_object(Bucket=name, Key="object")["Body"].read() == DATA
    assert there.get_object(Bucket=name, Key="object")["Body"].read() == DATA
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        there.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert refused.value.response["Error"]["Code"] == "BucketAlreadyOwnedByYou"


def test_the_region_of_a_bucket_is_told_to_whom_it_is_closed(server, bucket):
    """SDKs look for it there before they ask again."""
    status, head = curl(f"{server.url}/{bucket}", "--head")
    assert status == 403 and b"x-amz-bucket-region: us-east-1" in head.lower()


def test_a_browser_of_another_origin_is_refused(server, bucket):
    asked = ["--request", "OPTIONS", "--header", "Origin: https://app.example.com", "--header", "Access-Control-Request-Method: GET"]
    text = said(curl(f"{server.url}/{bucket}/object", *asked), 403, "AccessForbidden")
    assert "CORSResponse: CORS is not enabled for this bucket." in text


# What ends. The clock runs only forward, so these come last.


def test_a_url_ends_with_its_seconds(server, keys, bucket):
    url = presign(server, keys["user"], seconds=60, Bucket=bucket, Key="object")
    assert curl(url) == (200, DATA)
    server.advance(61)
    text = said(curl(url), 403, "AccessDenied")
    assert "<Message>Request has expired</Message>" in text and "<X-Amz-Expires>60</X-Amz-Expires>" in text
    assert "<Expires>" in text and "<ServerTime>" in text


def test_a_url_ends_with_its_session(server, keys, bucket):
    short = server.session(keys["user"], DurationSeconds=900)
    of_session = presign(server, short, seconds=7200, Bucket=bucket, Key="object")
    of_user = presign(server, keys["user"], seconds=7200, Bucket=bucket, Key="object")
    assert curl(of_session) == (200, DATA)
    server.advance(901)
    assert "The provided token has expired." in said(curl(of_session), 400, "ExpiredToken")
    assert curl(of_user) == (200, DATA)
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        server.client("s3", short).get_object(Bucket=bucket, Key="object")
    assert refused.value.response["Error"]["Code"] == "ExpiredToken" and refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_a_signature_of_another_time_is_refused(server, keys, bucket):
    s3 = server.client("s3", keys["user"])
    server.advance(16 * 60)
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        s3.get_object(Bucket=bucket, Key="object")
    error = refused.value.response["Error"]
    assert (error["Code"], error["Message"]) == ("RequestTimeTooSkewed", "The difference between the request time and the current time is too large.")
    assert error["MaxAllowedSkewMilliseconds"] == "900000"
