"""Tools that are not AWS's: s3cmd and rclone, each with a signer of its own, with both kinds of keys and both ways to name a bucket."""

import os
import subprocess
import urllib.parse

import pytest


@pytest.fixture(scope="module")
def keys(server):
    user, session = server.worker()
    return {"user": user, "session": session}


@pytest.fixture(params=["user", "session"])
def creds(keys, request):
    return keys[request.param]


@pytest.fixture(scope="module")
def s3(server, keys):
    """To see what a tool has really done."""
    return server.client("s3", keys["user"])


@pytest.fixture
def tree(tmp_path):
    """Files to be carried: small, empty, awkwardly named, and large enough for parts."""
    top = tmp_path / "tree"
    (top / "deep").mkdir(parents=True)
    files = {"small.txt": b"small", "empty": b"", "deep/größe 1+1.txt": b"named", "large.bin": os.urandom(12 * 1024 * 1024)}
    for name, data in files.items():
        (top / name).write_bytes(data)
    return top


def names(s3, bucket, prefix=""):
    return [each["Key"] for each in s3.list_objects_v2(Bucket=bucket, Prefix=prefix).get("Contents", [])]


def files_of(top):
    return {str(path.relative_to(top)): path.read_bytes() for path in top.rglob("*") if path.is_file()}


def tool(server, tmp_path, *words, check=True, **environment):
    """Runs it with nothing but its own configuration, in the home of the test."""
    env = server.environment(HOME=tmp_path, **environment)
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=120, env=env, cwd=tmp_path)
    if check:
        assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}\n{server.log.read_text()[-2000:]}"
    return done


# s3cmd

# Names below `localhost` lead to this machine (RFC 6761), which not every resolver knows.
BELOW_LOCALHOST = """
import socket
resolve = socket.getaddrinfo
socket.getaddrinfo = lambda host, *more, **named: resolve("127.0.0.1" if str(host).endswith(".localhost") else host, *more, **named)
"""


@pytest.fixture(params=["path", "host"])
def s3cmd(server, creds, tmp_path, request):
    """`s3cmd` with a configuration file. The token is an argument: with one in the file, it would ask the metadata of an EC2 machine."""
    port = urllib.parse.urlsplit(server.url).port
    host = f"127.0.0.1:{port}" if request.param == "path" else f"localhost:{port}"
    bucket = host if request.param == "path" else f"%(bucket)s.{host}"
    lines = {
        "access_key": creds.key,
        "secret_key": creds.secret,
        "host_base": host,
        "host_bucket": bucket,
        "bucket_location": "us-east-1",
        "use_https": "False",
        "signature_v2": "False",
        "multipart_chunk_size_mb": "5",
    }
    place = tmp_path / "s3cfg"
    place.write_text("[default]\n" + "".join(f"{name} = {value}\n" for name, value in lines.items()))
    (tmp_path / "sitecustomize.py").write_text(BELOW_LOCALHOST)
    given = [f"--access_token={creds.token}"] if creds.token else []
    run = lambda *words, **more: tool(server, tmp_path, "s3cmd", "--config", place, "--no-progress", *given, *words, PYTHONPATH=tmp_path, **more)
    run.style = request.param
    return run


def test_s3cmd(s3cmd, s3, creds, tree, tmp_path):
    bucket = f"s3cmd-{s3cmd.style}-{'session' if creds.token else 'user'}"
    s3cmd("mb", f"s3://{bucket}")
    assert f"s3://{bucket}" in s3cmd("ls").stdout
    s3cmd("put", tree / "small.txt", f"s3://{bucket}/a b+c%/größe.txt")
    assert names(s3, bucket) == ["a b+c%/größe.txt"]
    s3cmd("put", tree / "large.bin", f"s3://{bucket}/large.bin")
    assert s3.head_object(Bucket=bucket, Key="large.bin")["ETag"].endswith('-3"')
    listed = s3cmd("ls", "--recursive", f"s3://{bucket}").stdout
    assert f"s3://{bucket}/a b+c%/größe.txt" in listed and f"s3://{bucket}/large.bin" in listed
    assert f"DIR  s3://{bucket}/a b+c%/" in s3cmd("ls", f"s3://{bucket}").stdout
    s3cmd("get", f"s3://{bucket}/large.bin", tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == (tree / "large.bin").read_bytes()
    s3cmd("cp", f"s3://{bucket}/a b+c%/größe.txt", f"s3://{bucket}/copy")
    s3cmd("mv", f"s3://{bucket}/copy", f"s3://{bucket}/moved")
    assert names(s3, bucket) == ["a b+c%/größe.txt", "large.bin", "moved"]
    s3cmd("del", f"s3://{bucket}/a b+c%/größe.txt", f"s3://{bucket}/moved", f"s3://{bucket}/large.bin")
    assert names(s3, bucket) == []
    s3cmd("sync", f"{tree}/", f"s3://{bucket}/sync/")
    assert names(s3, bucket, "sync/") == [f"sync/{name}" for name in ["deep/größe 1+1.txt", "empty", "large.bin", "small.txt"]]
    (tree / "empty").unlink()
    (tree / "small.txt").write_bytes(b"other")
    s3cmd("sync", "--delete-removed", f"{tree}/", f"s3://{bucket}/sync/")
    s3cmd("sync", f"s3://{bucket}/sync/", f"{tmp_path}/synced/")
    assert files_of(tmp_path / "synced") == files_of(tree)
    refused = s3cmd("rb", f"s3://{bucket}", check=False)
    assert refused.returncode != 0 and "BucketNotEmpty" in refused.stderr
    s3cmd("del", "--recursive", "--force", f"s3://{bucket}")
    s3cmd("rb", f"s3://{bucket}")
    missing = s3cmd("ls", f"s3://{bucket}", check=False)
    assert missing.returncode != 0 and "NoSuchBucket" in missing.stderr


# rclone


@pytest.fixture
def rclone(server, creds, tmp_path):
    lines = {
        "type": "s3",
        "provider": "Other",
        "access_key_id": creds.key,
        "secret_access_key": creds.secret,
        "session_token": creds.token or "",
        "env_auth": "false",
        "region": "us-east-1",
        "endpoint": server.url,
        "force_path_style": "true",
        "chunk_size": "5M",
        "upload_cutoff": "5M",
    }
    place = tmp_path / "rclone.conf"
    place.write_text("[daypass]\n" + "".join(f"{name} = {value}\n" for name, value in lines.items()))
    return lambda *words, **more: tool(server, tmp_path, "rclone", "--config", place, "--retries", "1", "--low-level-retries", "1", *words, **more)


def test_rclone(rclone, s3, creds, tree, tmp_path):
    bucket = f"rclone-{'session' if creds.token else 'user'}"
    place = f"daypass:{bucket}"
    rclone("mkdir", place)
    assert bucket in rclone("lsd", "daypass:").stdout
    rclone("copyto", tree / "small.txt", f"{place}/a b+c%/größe.txt")
    assert names(s3, bucket) == ["a b+c%/größe.txt"]
    assert rclone("cat", f"{place}/a b+c%/größe.txt").stdout == "small"
    rclone("sync", tree, f"{place}/sync")
    assert names(s3, bucket, "sync/") == [f"sync/{name}" for name in ["deep/größe 1+1.txt", "empty", "large.bin", "small.txt"]]
    assert s3.head_object(Bucket=bucket, Key="sync/large.bin")["ETag"].endswith('-3"')
    rclone("check", tree, f"{place}/sync")
    (tree / "empty").unlink()
    (tree / "small.txt").write_bytes(b"others")
    rclone("sync", tree, f"{place}/sync")
    rclone("sync", f"{place}/sync", tmp_path / "synced")
    assert files_of(tmp_path / "synced") == files_of(tree)
    assert "sync/" in rclone("lsf", place).stdout
    rclone("moveto", f"{place}/sync/small.txt", f"{place}/moved.txt")
    rclone("deletefile", f"{place}/moved.txt")
    assert names(s3, bucket) == ["a b+c%/größe.txt", "sync/deep/größe 1+1.txt", "sync/large.bin"]
    refused = rclone("rmdir", place, check=False)
    assert refused.returncode != 0 and "BucketNotEmpty" in refused.stderr
    rclone("purge", place)
    assert rclone("lsf", place, check=False).returncode != 0
    assert bucket not in rclone("lsd", "daypass:").stdout
