"""The policy simulator, asked by the aws CLI as its own examples ask it."""

import json

import pytest

POLICY = {
    "Version": "2012-10-17",
    "Statement": {
        "Effect": "Allow",
        "Action": "dynamodb:*",
        "Resource": "*",
        "Condition": {"DateGreaterThan": {"aws:CurrentTime": "2018-08-16T12:00:00Z"}},
    },
}
AFTER = "ContextKeyName='aws:CurrentTime',ContextKeyValues='2019-04-25T11:00:00Z',ContextKeyType=date"
BEFORE = "ContextKeyName='aws:CurrentTime',ContextKeyValues='2014-04-25T11:00:00Z',ContextKeyType=date"


def compact(document):
    return json.dumps(document, separators=(",", ":"))


def allow(action, resource, **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def results(answer):
    """Action, resource and decision of each result and of its resources."""
    told = []
    for result in answer["EvaluationResults"]:
        told.append((result["EvalActionName"], result["EvalResourceName"], result["EvalDecision"]))
        told += [(each["EvalResourceName"], each["EvalResourceDecision"]) for each in result.get("ResourceSpecificResults", [])]
    return told


@pytest.fixture(scope="module")
def bob(server):
    """A user who reads one bucket by himself and writes it by his group, within a boundary."""
    server.aws("iam", "create-user", "--user-name", "Bob", "--path", "/team/")
    server.aws("iam", "create-group", "--group-name", "Writers")
    server.aws("iam", "add-user-to-group", "--group-name", "Writers", "--user-name", "Bob")
    reads = document(allow("s3:GetObject", "arn:aws:s3:::b/${aws:username}/*"))
    writes = document(allow(["s3:PutObject", "s3:DeleteObject"], "arn:aws:s3:::b/*"))
    server.aws("iam", "put-user-policy", "--user-name", "Bob", "--policy-name", "reads", "--policy-document", reads)
    server.aws("iam", "put-group-policy", "--group-name", "Writers", "--policy-name", "writes", "--policy-document", writes)
    edge = server.aws("iam", "create-policy", "--policy-name", "edge", "--policy-document", document(allow(["s3:Get*", "s3:Put*"], "*")))
    server.aws("iam", "put-user-permissions-boundary", "--user-name", "Bob", "--permissions-boundary", edge["Policy"]["Arn"])
    return f"arn:aws:iam::{server.account}:user/team/Bob"


def test_the_examples_of_the_cli(server):
    ask = ["iam", "simulate-custom-policy", "--policy-input-list", compact(POLICY), "--action-names", "dynamodb:CreateBackup"]
    allowed = server.aws(*ask, "--context-entries", AFTER)["EvaluationResults"]
    statement = {
        "SourcePolicyId": "PolicyInputList.1",
        "SourcePolicyType": "IAM Policy",
        "StartPosition": {"Line": 1, "Column": 38},
        "EndPosition": {"Line": 1, "Column": 167},
    }
    result = {"EvalActionName": "dynamodb:CreateBackup", "EvalResourceName": "*", "MissingContextValues": []}
    assert allowed == [{**result, "EvalDecision": "allowed", "MatchedStatements": [statement]}]
    refused = server.aws(*ask, "--context-entries", BEFORE)["EvaluationResults"]
    assert refused == [{**result, "EvalDecision": "implicitDeny", "MatchedStatements": []}]
    silent = server.aws(*ask)["EvaluationResults"]
    assert (silent[0]["EvalDecision"], silent[0]["MissingContextValues"]) == ("implicitDeny", ["aws:CurrentTime"])
    keys = server.aws("iam", "get-context-keys-for-custom-policy", "--policy-input-list", compact(POLICY))
    assert keys == {"ContextKeyNames": ["aws:CurrentTime"]}


def test_the_policies_of_a_user_as_they_are_now(server, bob):
    actions = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
    own, other = "arn:aws:s3:::b/Bob/k", "arn:aws:s3:::b/Eve/k"
    ask = ["iam", "simulate-principal-policy", "--policy-source-arn", bob, "--action-names", *actions, "--resource-arns", own, other]
    template = "arn:aws:s3:::${BucketName}/${KeyName}"
    read = [("s3:GetObject", template, "implicitDeny"), (own, "allowed"), (other, "implicitDeny")]
    write = [("s3:PutObject", template, "allowed"), (own, "allowed"), (other, "allowed")]
    delete = [("s3:DeleteObject", template, "implicitDeny"), (own, "implicitDeny"), (other, "implicitDeny")]
    answer = server.aws(*ask)
    assert results(answer) == read + write + delete
    sources = [result["MatchedStatements"][0]["SourcePolicyId"] for result in answer["EvaluationResults"][:2]]
    assert sources == ["user_Bob_reads", "group_Writers_writes"]
    bounded = [result["PermissionsBoundaryDecisionDetail"]["AllowedByPermissionsBoundary"] for result in answer["EvaluationResults"]]
    assert bounded == [True, True, False]
    # The CLI walks through the pages by itself.
    assert results(server.aws(*ask, "--page-size", "1")) == read + write + delete
    without = server.aws(*ask, "--policy-exclusion-list", "PolicyType=permission-boundary")
    assert [result["EvalDecision"] for result in without["EvaluationResults"]] == ["implicitDeny", "allowed", "allowed"]
    keys = server.aws("iam", "get-context-keys-for-principal-policy", "--policy-source-arn", bob)
    assert keys == {"ContextKeyNames": ["aws:username"]}


def test_what_the_simulator_says_is_what_happens(server, bob):
    """The same policies, asked and tried: the decision of a call and that of its simulation agree."""
    key = server.aws("iam", "create-access-key", "--user-name", "Bob")["AccessKey"]
    tries = {"iam:GetUser": ["iam", "get-user", "--user-name", "Bob"], "iam:ListUsers": ["iam", "list-users"]}
    simulate = ["iam", "simulate-principal-policy", "--policy-source-arn", bob, "--action-names", *tries]
    decisions = {result["EvalActionName"]: result["EvalDecision"] for result in server.aws(*simulate)["EvaluationResults"]}
    assert decisions == dict.fromkeys(tries, "implicitDeny")
    for call in tries.values():
        assert "AccessDenied" in server.refused(*call, creds=server.credentials(key))
    said = server.refused(*simulate, creds=server.credentials(key))
    assert "is not authorized to perform: iam:SimulatePrincipalPolicy on resource: user Bob" in said


def test_each_level_of_an_organisation_must_allow(server):
    everything, denies = document(allow("*", "*")), document({"Effect": "Deny", "Action": "s3:*", "Resource": "*"})
    ask = ["iam", "simulate-custom-policy", "--policy-input-list", everything, "--action-names", "s3:GetObject"]

    def levels(*texts):
        given = json.dumps([{"ServiceControlPolicyInputList": [text]} for text in texts])
        result = server.aws(*ask, "--ordered-organization-policy-input-list", given)["EvaluationResults"][0]
        return result["EvalDecision"], result["OrganizationsDecisionDetail"]["AllowedByOrganizations"], len(result["MatchedStatements"])

    assert levels(everything, everything) == ("allowed", True, 1)
    assert levels(everything, denies) == ("explicitDeny", False, 0)


def test_a_policy_of_the_resource_names_its_caller(server, bob):
    principal = document(allow("s3:GetObject", "arn:aws:s3:::x/*", Principal={"AWS": bob}))
    ask = ["iam", "simulate-custom-policy", "--policy-input-list", document(allow("s3:*", "*")), "--action-names", "s3:GetObject"]
    ask += ["--resource-arns", "arn:aws:s3:::x/k", "--resource-policy", principal]
    owner = ["--resource-owner", "arn:aws:iam::999999999999:root"]
    result = server.aws(*ask, "--caller-arn", bob, *owner)["EvaluationResults"][0]
    assert (result["EvalDecision"], result["EvalDecisionDetails"]) == ("allowed", {"IAM Policy": "allowed", "Resource Policy": "allowed"})
    eve = bob.replace("Bob", "Eve")
    result = server.aws(*ask, "--caller-arn", eve, *owner)["EvaluationResults"][0]
    assert (result["EvalDecision"], result["EvalDecisionDetails"]["Resource Policy"]) == ("implicitDeny", "implicitDeny")
    assert "(InvalidInput)" in server.refused(*ask)
    assert "(InvalidInput)" in server.refused(*ask, "--caller-arn", "arn:aws:iam::999999999999:root")
