"""The story of the foundation, told with nothing but the aws CLI.

Two accounts, an administrator who works inside them, developers who may assume a role of Production and testers who may not.
Every step is what a user types; every refusal is compared with AWS's text.
"""

import json

import pytest

TRUST_DEVELOPMENT = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::%s:root"},"Action":"sts:AssumeRole"}]}"""
READ_IAM = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["iam:Get*","iam:List*"],"Resource":"*"}]}'


def may_assume(effect, role):
    return json.dumps({"Version": "2012-10-17", "Statement": {"Effect": effect, "Action": "sts:AssumeRole", "Resource": role}})


POWER_USER = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":["iam:*","organizations:*"],"Resource":"*"}]}'


def create_account(server, name):
    status = server.aws("organizations", "create-account", "--email", f"{name.lower()}@example.com", "--account-name", name)
    ident = status["CreateAccountStatus"]["Id"]
    done = server.aws("organizations", "describe-create-account-status", "--create-account-request-id", ident)["CreateAccountStatus"]
    assert done["State"] == "SUCCEEDED", done
    return done["AccountId"]


def assume(server, creds, role, session="story", *more):
    answer = server.aws("sts", "assume-role", "--role-arn", role, "--role-session-name", session, *more, creds=creds)
    return server.credentials(answer["Credentials"])


def new_user(server, creds, name):
    server.aws("iam", "create-user", "--user-name", name, creds=creds)
    key = server.aws("iam", "create-access-key", "--user-name", name, creds=creds)["AccessKey"]
    return server.credentials(key)


@pytest.fixture(scope="module")
def story(server):
    """Everything that the tutorial sets up before its last step."""

    class Story:
        pass

    s = Story()
    s.management = server.aws("sts", "get-caller-identity")["Account"]
    s.development = create_account(server, "Development")
    s.production = create_account(server, "Production")
    s.admin = new_user(server, None, "admin")
    server.aws("iam", "attach-user-policy", "--user-name", "admin", "--policy-arn", "arn:aws:iam::aws:policy/AdministratorAccess")

    s.dev_admin = assume(server, s.admin, f"arn:aws:iam::{s.development}:role/OrganizationAccountAccessRole")
    s.prod_admin = assume(server, s.admin, f"arn:aws:iam::{s.production}:role/OrganizationAccountAccessRole")

    s.role = f"arn:aws:iam::{s.production}:role/UpdateApp"
    server.aws("iam", "create-role", "--role-name", "UpdateApp", "--assume-role-policy-document", TRUST_DEVELOPMENT % s.development, creds=s.prod_admin)
    server.aws("iam", "put-role-policy", "--role-name", "UpdateApp", "--policy-name", "read-iam", "--policy-document", READ_IAM, creds=s.prod_admin)

    for group, effect in [("Developers", "Allow"), ("Testers", "Deny")]:
        server.aws("iam", "create-group", "--group-name", group, creds=s.dev_admin)
        server.aws("iam", "put-group-policy", "--group-name", group, "--policy-name", "update-app", "--policy-document", may_assume(effect, s.role), creds=s.dev_admin)
    server.aws("iam", "put-group-policy", "--group-name", "Testers", "--policy-name", "power-user", "--policy-document", POWER_USER, creds=s.dev_admin)
    s.developer = new_user(server, s.dev_admin, "David")
    s.tester = new_user(server, s.dev_admin, "Theresa")
    server.aws("iam", "add-user-to-group", "--group-name", "Developers", "--user-name", "David", creds=s.dev_admin)
    server.aws("iam", "add-user-to-group", "--group-name", "Testers", "--user-name", "Theresa", creds=s.dev_admin)
    return s


def test_root_cannot_assume_roles(server, story):
    error = server.refused("sts", "assume-role", "--role-arn", f"arn:aws:iam::{story.production}:role/OrganizationAccountAccessRole", "--role-session-name", "root")
    assert "(AccessDenied)" in error and "Roles may not be assumed by root accounts." in error


def test_the_developer_works_in_production_as_far_as_the_role_goes(server, story):
    session = assume(server, story.developer, story.role, "David-ProdUpdate")
    identity = server.aws("sts", "get-caller-identity", creds=session)
    assert identity["Arn"] == f"arn:aws:sts::{story.production}:assumed-role/UpdateApp/David-ProdUpdate"
    names = [role["RoleName"] for role in server.aws("iam", "list-roles", creds=session)["Roles"]]
    assert "UpdateApp" in names
    error = server.refused("iam", "create-user", "--user-name", "mallory", creds=session)
    assert (
        f"User: {identity['Arn']} is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::{story.production}:user/mallory "
        "because no identity-based policy allows the iam:CreateUser action"
    ) in error


def test_the_tester_is_refused_with_awss_text(server, story):
    error = server.refused("sts", "assume-role", "--role-arn", story.role, "--role-session-name", "xx", creds=story.tester)
    assert (
        f"(AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::{story.development}:user/Theresa is not authorized to perform: "
        f"sts:AssumeRole on resource: {story.role} with an explicit deny in an identity-based policy"
    ) in error


def test_another_account_is_refused(server, story):
    error = server.refused("sts", "assume-role", "--role-arn", story.role, "--role-session-name", "xx", creds=story.admin)
    assert f"User: arn:aws:iam::{story.management}:user/admin is not authorized to perform: sts:AssumeRole on resource: {story.role}" in error
    missing = story.role.replace("UpdateApp", "NoSuchRole")
    unknown = server.refused("sts", "assume-role", "--role-arn", missing, "--role-session-name", "xx", creds=story.admin)
    assert unknown.replace("NoSuchRole", "UpdateApp") == error, "an unknown role and a denied one answer alike"


def test_either_half_of_the_permission_is_needed(server, story):
    server.aws("iam", "delete-group-policy", "--group-name", "Developers", "--policy-name", "update-app", creds=story.dev_admin)
    error = server.refused("sts", "assume-role", "--role-arn", story.role, "--role-session-name", "xx", creds=story.developer)
    assert "because no identity-based policy allows the sts:AssumeRole action" in error
    server.aws("iam", "put-group-policy", "--group-name", "Developers", "--policy-name", "update-app", "--policy-document", may_assume("Allow", story.role), creds=story.dev_admin)
    assume(server, story.developer, story.role)

    trust = lambda account: server.aws("iam", "update-assume-role-policy", "--role-name", "UpdateApp", "--policy-document", TRUST_DEVELOPMENT % account, creds=story.prod_admin)
    trust(story.management)
    error = server.refused("sts", "assume-role", "--role-arn", story.role, "--role-session-name", "xx", creds=story.developer)
    assert f"User: arn:aws:iam::{story.development}:user/David is not authorized to perform: sts:AssumeRole on resource: {story.role}" in error
    trust(story.development)
    assume(server, story.developer, story.role)


def test_a_token_that_is_stripped_truncated_altered_or_swapped_never_works(server, story):
    one = assume(server, story.developer, story.role, "one")
    two = assume(server, story.developer, story.role, "two")
    flipped = one.token[:-6] + ("A" if one.token[-6] != "A" else "B") + one.token[-5:]
    for token in [None, one.token[:-4], one.token[: len(one.token) // 2], flipped, two.token, "IQoJb3JpZ2luX2Vj"]:
        error = server.refused("sts", "get-caller-identity", creds=one.with_token(token))
        assert "(InvalidClientTokenId)" in error, error
    error = server.refused("sts", "get-caller-identity", creds=story.developer.with_token(one.token))
    assert "(InvalidClientTokenId)" in error


def test_after_kill_9_everything_acknowledged_is_there_and_sessions_live(server, story):
    session = assume(server, story.developer, story.role, "before")
    server.aws("iam", "create-user", "--user-name", "survivor", creds=story.prod_admin)
    server.kill_and_restart()
    assert server.aws("iam", "get-user", "--user-name", "survivor", creds=session)["User"]["UserName"] == "survivor"


def test_after_its_expiry_the_same_keys_answer_expired_token(server, story):
    session = assume(server, story.developer, story.role, "short", "--duration-seconds", "900")
    server.advance(901)
    error = server.refused("sts", "get-caller-identity", creds=session)
    assert "(ExpiredToken)" in error and "The security token included in the request is expired" in error
