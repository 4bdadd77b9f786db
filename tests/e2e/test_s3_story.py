"""The story of the two accounts and one bucket, as `examples/cross-account-s3.sh` tells it: a reader runs it as it is, and so is it here."""

import os
import subprocess

from conftest import AWS, BINARY, ROOT

STORY = ROOT / "examples" / "cross-account-s3.sh"
STORY_SECONDS = 300


def told(server, script):
    """What the script prints in a shell that has evaluated `daypass env`."""
    path = os.pathsep.join([str(BINARY.parent), str(AWS.parent), os.environ["PATH"]])
    return subprocess.run(["bash", script], capture_output=True, text=True, env=server.shell() | {"PATH": path}, timeout=STORY_SECONDS)


def test_the_story_is_told_to_its_end(server):
    done = told(server, STORY)
    assert done.returncode == 0, done.stdout + done.stderr + server.log.read_text()
    outcomes = [line.split()[0] for line in done.stdout.splitlines() if line.startswith(("ALLOW", "DENY", "WRONG"))]
    assert outcomes[-3:] == ["ALLOW", "ALLOW", "DENY"] and "WRONG" not in outcomes
    assert done.stdout.rstrip().endswith(f"{len(outcomes)} attempts, each ended as it must.")
    assert len(outcomes) > 45
    assert "with an explicit deny in a resource-based policy" in done.stdout
    assert server.root().secret not in done.stdout and "ASIA" not in done.stdout, "no key is in the transcript"


def test_a_refusal_that_does_not_come_ends_the_story(launch):
    """Its own checks: the policy is repaired here before anybody can be refused for its comments."""
    server = launch("--dev")
    repaired = server.data.parent / "repaired.sh"
    repaired.write_text("".join(line for line in STORY.read_text().splitlines(keepends=True) if not line.startswith("// ")))
    done = told(server, repaired)
    assert done.returncode != 0 and "This must be refused." in done.stderr
    assert "\nWRONG" in done.stdout, done.stdout
