"""What an organisation lets its accounts do, told with nothing but the aws CLI: service and resource control policies, units, moves."""

import json

import pytest

SCP, RCP = "SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"


def document(effect, action, **more):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": effect, "Action": action, "Resource": "*"} | more]})


def create_account(server, name):
    status = server.aws("organizations", "create-account", "--email", f"{name.lower()}@example.com", "--account-name", name)
    ident = status["CreateAccountStatus"]["Id"]
    return server.aws("organizations", "describe-create-account-status", "--create-account-request-id", ident)["CreateAccountStatus"]["AccountId"]


def create_policy(server, kind, name, content):
    made = server.aws("organizations", "create-policy", "--type", kind, "--name", name, "--description", "", "--content", content)
    return made["Policy"]["PolicySummary"]


@pytest.fixture(scope="module")
def tree(server):
    """A member account, its administrator, and two units."""

    class Tree:
        pass

    t = Tree()
    t.root = server.aws("organizations", "list-roots")["Roots"][0]["Id"]
    t.member = create_account(server, "Member")
    server.aws("iam", "create-user", "--user-name", "admin")
    server.aws("iam", "attach-user-policy", "--user-name", "admin", "--policy-arn", "arn:aws:iam::aws:policy/AdministratorAccess")
    admin = server.credentials(server.aws("iam", "create-access-key", "--user-name", "admin")["AccessKey"])
    t.role = f"arn:aws:iam::{t.member}:role/OrganizationAccountAccessRole"
    answer = server.aws("sts", "assume-role", "--role-arn", t.role, "--role-session-name", "tree", creds=admin)
    t.admin, t.inside = admin, server.credentials(answer["Credentials"])
    for kind in [SCP, RCP]:
        enabled = server.aws("organizations", "enable-policy-type", "--root-id", t.root, "--policy-type", kind)["Root"]
        assert {"Type": kind, "Status": "ENABLED"} in enabled["PolicyTypes"]
    make = lambda name: server.aws("organizations", "create-organizational-unit", "--parent-id", t.root, "--name", name)["OrganizationalUnit"]["Id"]
    t.open, t.closed = make("Open"), make("Closed")
    return t


def move(server, tree, source, destination):
    server.aws(
        "organizations", "move-account", "--account-id", tree.member, "--source-parent-id", source, "--destination-parent-id", destination
    )


def test_a_service_control_policy_is_attached_refuses_and_is_detached(server, tree):
    policy = create_policy(server, SCP, "no-users", document("Deny", "iam:ListUsers"))
    server.aws("iam", "list-users", creds=tree.inside)
    server.aws("organizations", "attach-policy", "--policy-id", policy["Id"], "--target-id", tree.member)
    error = server.refused("iam", "list-users", creds=tree.inside)
    session = f"arn:aws:sts::{tree.member}:assumed-role/OrganizationAccountAccessRole/tree"
    text = (
        f"(AccessDenied) when calling the ListUsers operation: User: {session} is not authorized to perform: iam:ListUsers on resource: "
        f"arn:aws:iam::{tree.member}:user/ with an explicit deny in a service control policy: {policy['Arn']}"
    )
    assert text in error
    server.aws("iam", "list-users", creds=tree.admin)
    server.aws("organizations", "detach-policy", "--policy-id", policy["Id"], "--target-id", tree.member)
    server.aws("iam", "list-users", creds=tree.inside)
    error = server.refused("organizations", "detach-policy", "--policy-id", "p-FullAWSAccess", "--target-id", tree.member)
    assert "(ConstraintViolationException)" in error and "You cannot remove the last policy attached to the specified target." in error


def test_a_move_counts_from_the_next_request_on_and_survives_a_crash(server, tree):
    policy = create_policy(server, SCP, "no-groups", document("Deny", "iam:CreateGroup"))
    server.aws("organizations", "attach-policy", "--policy-id", policy["Id"], "--target-id", tree.closed)
    move(server, tree, tree.root, tree.open)
    server.aws("iam", "create-group", "--group-name", "One", creds=tree.inside)
    move(server, tree, tree.open, tree.closed)
    assert "with an explicit deny in a service control policy" in server.refused("iam", "create-group", "--group-name", "Two", creds=tree.inside)
    server.kill_and_restart()
    assert "with an explicit deny in a service control policy" in server.refused("iam", "create-group", "--group-name", "Two", creds=tree.inside)
    assert server.aws("organizations", "list-parents", "--child-id", tree.member)["Parents"] == [{"Id": tree.closed, "Type": "ORGANIZATIONAL_UNIT"}]
    move(server, tree, tree.closed, tree.root)
    server.aws("iam", "create-group", "--group-name", "Two", creds=tree.inside)


def test_a_resource_control_policy_guards_a_bucket_and_a_role_against_everybody(server, tree, tmp_path):
    server.aws("s3api", "create-bucket", "--bucket", "guarded", creds=tree.inside)
    body = tmp_path / "body"
    body.write_text("text")
    server.aws("s3api", "put-object", "--bucket", "guarded", "--key", "key", "--body", body, creds=tree.inside)
    everybody = {"Principal": "*"}
    for name, action, words, creds in [
        ("no-reading", "s3:GetObject", ["s3api", "get-object", "--bucket", "guarded", "--key", "key", tmp_path / "out"], tree.inside),
        ("no-assuming", "sts:AssumeRole", ["sts", "assume-role", "--role-arn", tree.role, "--role-session-name", "no"], tree.admin),
    ]:
        server.aws(*words, creds=creds)
        policy = create_policy(server, RCP, name, document("Deny", action, **everybody))
        server.aws("organizations", "attach-policy", "--policy-id", policy["Id"], "--target-id", tree.root)
        error = server.refused(*words, creds=creds)
        assert f"with an explicit deny in a resource control policy: {policy['Arn']}" in error
        server.aws("organizations", "detach-policy", "--policy-id", policy["Id"], "--target-id", tree.root)
        server.aws("organizations", "delete-policy", "--policy-id", policy["Id"])
        server.aws(*words, creds=creds)


def test_pages_of_the_cli_and_of_boto3_are_whole(server, tree):
    for number in range(5):
        create_policy(server, SCP, f"page-{number}", document("Allow", "*"))
    pages = server.client("organizations").get_paginator("list_policies").paginate(Filter=SCP, PaginationConfig={"PageSize": 2})
    names = [policy["Name"] for page in pages for policy in page["Policies"]]
    listed = server.aws("organizations", "list-policies", "--filter", SCP)["Policies"]
    assert len(names) == len(set(names)) and sorted(names) == sorted(policy["Name"] for policy in listed)
    assert {"FullAWSAccess", "page-0", "page-4"} <= set(names)


def test_what_is_in_the_organisation_is_tagged_and_judged_by_its_tags(server, tree):
    tags = lambda ident: {tag["Key"]: tag["Value"] for tag in server.aws("organizations", "list-tags-for-resource", "--resource-id", ident)["Tags"]}
    made = server.aws(
        "organizations", "create-organizational-unit", "--parent-id", tree.root, "--name", "Red", "--tags", "Key=team,Value=red", "Key=Team,Value="
    )
    unit = made["OrganizationalUnit"]["Id"]
    assert tags(unit) == {"team": "red", "Team": ""}
    for ident in [tree.root, tree.member, unit]:
        server.aws("organizations", "tag-resource", "--resource-id", ident, "--tags", "Key=cost centre,Value=1/2")
        server.aws("organizations", "untag-resource", "--resource-id", ident, "--tag-keys", "Team")
        assert tags(ident)["cost centre"] == "1/2" and "Team" not in tags(ident)
    error = server.refused("organizations", "tag-resource", "--resource-id", unit, "--tags", "Key=a,Value=1", "Key=a,Value=2")
    assert "(InvalidInputException)" in error
    error = server.refused("organizations", "list-tags-for-resource", "--resource-id", "p-FullAWSAccess")
    assert "(InvalidInputException) when calling the ListTagsForResource operation: You provided a value that does not match the required pattern." in error
    only_red = document("Allow", "organizations:*", Condition={"StringEquals": {"aws:ResourceTag/team": "red"}})
    server.aws("iam", "create-user", "--user-name", "red")
    server.aws("iam", "put-user-policy", "--user-name", "red", "--policy-name", "red", "--policy-document", only_red)
    red = server.credentials(server.aws("iam", "create-access-key", "--user-name", "red")["AccessKey"])
    server.aws("organizations", "update-organizational-unit", "--organizational-unit-id", unit, "--name", "Redder", creds=red)
    error = server.refused("organizations", "update-organizational-unit", "--organizational-unit-id", tree.open, "--name", "Redder", creds=red)
    assert "(AccessDeniedException)" in error


def test_there_is_no_effective_policy(server, tree):
    for creds in [None, tree.inside]:
        error = server.refused("organizations", "describe-effective-policy", "--policy-type", "TAG_POLICY", creds=creds)
        assert "(EffectivePolicyNotFoundException)" in error
