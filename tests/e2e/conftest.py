"""A server of its own for each test file: the built binary, a folder of its own, port 0, and the real clients.

The clients see only what `daypass env` prints, as a user's shell would. A server's clock is moved only with `--dev`; from then on the aws
CLI runs under faketime and boto3 signs with the same offset, because the skew check is never relaxed.
"""

import dataclasses
import datetime
import json
import os
import pathlib
import select
import shutil
import signal
import subprocess
import sys
import urllib.request

import boto3
import botocore.auth
import botocore.config
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / "daypass"
AWS = pathlib.Path(sys.prefix) / "bin" / "aws"
START_SECONDS = 30

# How far boto3's signatures are moved: one server at a time, and each worker is a process of its own.
signing_offset = datetime.timedelta(0)
_now = botocore.auth.get_current_datetime


def _moved_now(*args, **kwargs):
    return _now(*args, **kwargs) + signing_offset


botocore.auth.get_current_datetime = _moved_now
# awscrt is here for its checksums: it would sign as well, by a clock that is not ours to move.
signers = {"v4": "SigV4Auth", "v4-query": "SigV4QueryAuth", "s3v4": "S3SigV4Auth", "s3v4-query": "S3SigV4QueryAuth"}
botocore.auth.AUTH_TYPE_MAPS |= {version: getattr(botocore.auth, name) for version, name in signers.items()}


@dataclasses.dataclass(frozen=True)
class Credentials:
    """An access key, with its session token if it is temporary."""

    key: str
    secret: str
    token: str | None = None

    def with_token(self, token):
        return dataclasses.replace(self, token=token)

    def environment(self):
        found = {"AWS_ACCESS_KEY_ID": self.key, "AWS_SECRET_ACCESS_KEY": self.secret, "AWS_SESSION_TOKEN": self.token}
        return {name: value for name, value in found.items() if value is not None}


class Server:
    """One data folder and the process that serves it."""

    def __init__(self, data, *flags, config=None, environment=None):
        self.data = pathlib.Path(data)
        self.flags = list(flags)
        self.extra_environment = environment or {}
        self.config = None
        if config is not None:
            self.config = self.data.parent / f"{self.data.name}.toml"
            self.config.write_text(config)
        self.process = None
        self.offset = 0
        self.log = self.data.parent / f"{self.data.name}.log"

    # The process.

    def command(self, *words):
        """A daypass command for this server's folder."""
        place = ["--data", self.data] + (["--config", self.config] if self.config else [])
        return [str(word) for word in [BINARY, *words, *place]]

    def environment(self, **more):
        """Nothing of the machine that runs the tests but its PATH."""
        clean = {"PATH": os.environ["PATH"], "HOME": str(self.data.parent), "LANG": "C.UTF-8"}
        return clean | {name: str(value) for name, value in more.items()}

    def start(self):
        """Starts and waits for the line that says where. Returns its URL."""
        listen = [] if "--listen" in self.flags or (self.config and "listen" in self.config.read_text()) else ["--listen", "127.0.0.1:0"]
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.command("serve", *listen, *self.flags),
                stdout=subprocess.PIPE,
                stderr=log,
                env=self.environment(**self.extra_environment),
                text=True,
            )
        ready, _, _ = select.select([self.process.stdout], [], [], START_SECONDS)
        first = self.process.stdout.readline() if ready else ""
        assert first.startswith("ready "), f"{first!r}\n{self.log.read_text()}"
        self.url = first.split()[1]
        self.account = self.process.stdout.readline().split()[1]
        return self.url

    def fails_to_start(self):
        """What is said by a server that refuses to start."""
        done = subprocess.run(
            self.command("serve", "--listen", "127.0.0.1:0", *self.flags),
            capture_output=True,
            text=True,
            timeout=START_SECONDS,
            env=self.environment(**self.extra_environment),
        )
        assert done.returncode != 0, done.stdout
        return done.stderr

    def stop(self, how=signal.SIGTERM):
        """Ends the process and returns its exit code."""
        if self.process is None:
            return None
        self.process.send_signal(how)
        code = self.process.wait(START_SECONDS)
        self.process.stdout.close()
        self.process = None
        return code

    def kill(self):
        self.stop(signal.SIGKILL)

    def kill_and_restart(self):
        self.kill()
        self.start()

    def daypass(self, *words, check=True):
        """Runs a command of the operator's; its JSON if it has one."""
        done = subprocess.run(self.command(*words), capture_output=True, text=True, timeout=60, env=self.environment())
        if check:
            assert done.returncode == 0, done.stderr
        return done

    # The clock.

    def clock(self, **move):
        """Reads the clock, or moves it (`advance_seconds=`, `set=`)."""
        data = json.dumps(move).encode() if move else None
        request = urllib.request.Request(f"{self.url}/_daypass/clock", data, {"Content-Type": "application/json"} if move else {})
        with urllib.request.urlopen(request) as answer:
            said = json.load(answer)
        self.offset = said["offset_seconds"]
        return said

    def advance(self, seconds):
        return self.clock(advance_seconds=seconds)

    # The clients.

    def shell(self):
        """The environment of a shell that has evaluated `daypass env`."""
        printed = json.loads(self.daypass("env", "--json").stdout)
        exported = {name: value for name, value in printed.items() if value is not None}
        quiet = {"AWS_MAX_ATTEMPTS": "1", "AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": "", "AWS_CONFIG_FILE": os.devnull}
        return self.environment(**quiet, **exported)

    def run_aws(self, *words, creds=None, **environment):
        """The aws CLI, as root unless other credentials are exported."""
        exported = self.shell() | (creds.environment() if creds else {}) | environment
        moved = ["faketime", "-f", f"+{self.offset}s"] if self.offset else []
        command = [*moved, str(AWS), *[str(word) for word in words]]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, env=exported)

    def aws(self, *words, creds=None, **environment):
        """A call that must succeed: its parsed answer."""
        done = self.run_aws(*words, creds=creds, **environment)
        assert done.returncode == 0, f"aws {' '.join(map(str, words))}: {done.stderr}"
        return json.loads(done.stdout) if done.stdout.strip() else None

    def refused(self, *words, creds=None, **environment):
        """A call that must be refused: what the CLI says."""
        done = self.run_aws(*words, creds=creds, **environment)
        assert done.returncode != 0, f"aws {' '.join(map(str, words))} was not refused: {done.stdout}"
        return done.stderr.strip()

    def worker(self):
        """An administrator's long-lived key, and a role session of theirs: each client has to work with both."""
        iam = self.client("iam")
        administrator = "arn:aws:iam::aws:policy/AdministratorAccess"
        trust = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{self.account}:root"}, "Action": "sts:AssumeRole"}
        iam.create_user(UserName="worker")
        iam.attach_user_policy(UserName="worker", PolicyArn=administrator)
        iam.create_role(RoleName="Worker", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": trust}))
        iam.attach_role_policy(RoleName="Worker", PolicyArn=administrator)
        user = self.credentials(iam.create_access_key(UserName="worker")["AccessKey"])
        return user, self.session(user)

    def session(self, user, **more):
        """A session of the role of `worker`."""
        answer = self.client("sts", user).assume_role(RoleArn=f"arn:aws:iam::{self.account}:role/Worker", RoleSessionName="work", **more)
        return self.credentials(answer["Credentials"])

    def credentials(self, answer):
        """Credentials from an answer of CreateAccessKey or of AssumeRole."""
        return Credentials(answer["AccessKeyId"], answer["SecretAccessKey"], answer.get("SessionToken"))

    def root(self):
        """The root user's access key, from its file."""
        lines = (self.data / "root-credentials").read_text().splitlines()
        found = dict(line.split(" = ", 1) for line in lines if " = " in line)
        return Credentials(found["aws_access_key_id"], found["aws_secret_access_key"])

    def client(self, service, creds=None, *, region="us-east-1", endpoint=None, **config):
        """A boto3 client that never retries."""
        global signing_offset
        signing_offset = datetime.timedelta(seconds=self.offset)
        creds = creds or self.root()
        bundle = self.data / "ca-bundle.pem"
        settings = {"retries": {"max_attempts": 0, "mode": "standard"}} | config
        return boto3.client(
            service,
            endpoint_url=endpoint or self.url,
            region_name=region,
            aws_access_key_id=creds.key,
            aws_secret_access_key=creds.secret,
            aws_session_token=creds.token,
            verify=str(bundle) if self.url.startswith("https:") else None,
            config=botocore.config.Config(**settings),
        )


@pytest.fixture(autouse=True)
def unmoved_signatures():
    """No test inherits another server's offset."""
    global signing_offset
    yield
    signing_offset = datetime.timedelta(0)


@pytest.fixture(scope="module")
def launch(tmp_path_factory):
    """Makes servers; all of them end with the test file."""
    top = tmp_path_factory.mktemp("server")
    made = []

    def launch(*flags, name=None, start=True, **more):
        server = Server(top / (name or f"data{len(made)}"), *flags, **more)
        made.append(server)
        if start:
            server.start()
        return server

    yield launch
    for server in made:
        if server.process is not None:
            server.kill()
    shutil.rmtree(top, ignore_errors=True)


@pytest.fixture(scope="module")
def server(launch):
    """The test file's own server, with a clock that can be moved."""
    return launch("--dev")
