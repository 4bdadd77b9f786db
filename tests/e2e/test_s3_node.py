"""The JavaScript SDK, which signs, streams and sums by code of its own. What it does stands in `node/s3.mjs`."""

import subprocess

import pytest

from conftest import ROOT

SCRIPT = ROOT / "tests" / "e2e" / "node" / "s3.mjs"
STEPS = 12


@pytest.mark.parametrize("kind", ["user", "session"])
def test_the_sdk_of_javascript(server, workers, kind):
    environment = server.shell() | workers[kind].environment() | {"AWS_SHARED_CREDENTIALS_FILE": "/dev/null"}
    done = subprocess.run(["node", SCRIPT, f"from-node-{kind}"], capture_output=True, text=True, env=environment, timeout=60)
    assert done.returncode == 0, f"after {done.stdout.splitlines()}\n{done.stderr}\n{server.log.read_text()}"
    assert len(done.stdout.splitlines()) == STEPS


@pytest.fixture(scope="module")
def workers(server):
    user, session = server.worker()
    return {"user": user, "session": session}
