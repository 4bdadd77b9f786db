"""Policies that others wrote: AWS's own managed policies, all of them, as moto ships them.

AWS holds them, so none may be refused. Some are longer than IAM takes from anybody else (`too-long`): AWS gives its own policies more room than a
customer's have. One is longer than any document that IAM reads; it is named here, and an exception that is none any more fails.
"""

import importlib.util
import json
import pathlib
import subprocess

import pytest

from conftest import BINARY

# Longer than the longest document of IAM's model.
UNREAD = {"AWSSupportServiceRolePolicy"}
AT_LEAST = 1500


@pytest.fixture(scope="module")
def policies(tmp_path_factory):
    """Each document in a file of its own, by the policy's name."""
    moto = pathlib.Path(importlib.util.find_spec("moto").origin).parent
    variables = {}
    exec(compile((moto / "iam" / "aws_managed_policies.py").read_text(), "aws_managed_policies", "exec"), variables)  # noqa: S102
    folder = tmp_path_factory.mktemp("policies")
    for name, policy in json.loads(variables["aws_managed_policies_data"]).items():
        (folder / f"{name}.json").write_text(json.dumps(policy["Document"], indent=1))
    return folder


def test_no_policy_of_aws_is_refused(policies):
    files = sorted(policies.glob("*.json"))
    assert len(files) >= AT_LEAST
    lint = [BINARY, "policy", "lint", "--json", "--kind", "managed", *files]
    answer = subprocess.run(lint, capture_output=True, text=True, timeout=60)
    told = json.loads(answer.stdout)["files"]
    assert len(told) == len(files)
    refused = {pathlib.Path(one["file"]).stem for one in told if any(finding["severity"] == "error" and finding["code"] != "too-long" for finding in one["findings"])}
    assert refused == UNREAD
