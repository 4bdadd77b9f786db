"""The server as its operator meets it: what it prints, what it leaves in its folder, and what it refuses to start with."""

import json
import os
import signal
import socket
import stat
import subprocess
import urllib.error
import urllib.request

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest

from conftest import AWS, BINARY, Server


@pytest.fixture(scope="module")
def plain(launch):
    """A server without --dev."""
    return launch()


def answered(request):
    """Status and body, whatever the status is."""
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def get(url, path, **headers):
    return answered(urllib.request.Request(url + path, headers=headers))


def test_the_first_lines_say_where_who_and_what_next(plain):
    assert plain.url.startswith("http://127.0.0.1:")
    assert len(plain.account) == 12 and plain.account.isdigit()
    assert (plain.data / "listen").read_text().splitlines()[0] == plain.url


def test_env_is_all_that_a_shell_needs(plain, tmp_path):
    """The lines are evaluated by a shell that already has credentials, and a plain `aws` works."""
    script = f'eval "$({" ".join(plain.command("env"))})"; {AWS} sts get-caller-identity'
    stale = {"AWS_ACCESS_KEY_ID": "AKIASTALE", "AWS_SECRET_ACCESS_KEY": "stale", "AWS_SESSION_TOKEN": "stale", "AWS_PROFILE": "stale"}
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=plain.environment(**stale))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"UserId": plain.account, "Account": plain.account, "Arn": f"arn:aws:iam::{plain.account}:root"}


def test_w7_3_env_never_prints_a_key(plain):
    printed = plain.daypass("env").stdout
    assert plain.root().secret not in printed and plain.root().key not in printed
    assert f"export AWS_SHARED_CREDENTIALS_FILE='{plain.data}/root-credentials'" in printed


def test_w7_2_the_folder_and_everything_in_it_is_closed_to_others(plain):
    for place, folders, files in os.walk(plain.data):
        assert stat.S_IMODE(os.stat(place).st_mode) == 0o700, place
        for name in files:
            assert stat.S_IMODE(os.lstat(os.path.join(place, name)).st_mode) == 0o600, name


def test_w7_4_the_log_holds_no_query_and_no_body(plain):
    """Not of a request that works, not of one that is refused, not of one that breaks a rule of the wire."""
    plain.refused("sts", "get-access-key-info", "--access-key-id", "AKIAMARKERMARKERMARK", creds=plain.root().with_token("marker-token"))
    get(plain.url, "/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Security-Token=marker-token&Marker=marker-query")
    get(plain.url, "/?Marker=marker-query", **{"Content-Encoding": "gzip"})
    plain.refused("sts", "get-access-key-info", "--access-key-id", "AKIAMARKERMARKERMARK")
    assert "marker" not in plain.log.read_text().lower()


def test_w5_5_core_dumps_are_off(plain):
    limits = open(f"/proc/{plain.process.pid}/limits").read()
    assert next(line for line in limits.splitlines() if line.startswith("Max core file size")).split()[4:6] == ["0", "0"]


def test_health_is_on_the_listener_and_the_clock_is_not(plain):
    assert get(plain.url, "/_daypass/health")[0] == 200
    assert get(plain.url, "/_daypass/live")[0] == 200
    assert get(plain.url, "/_daypass/ready")[0] == 200
    assert get(plain.url, "/_daypass/clock")[0] == 404
    assert get(plain.url, "/metrics")[0] != 200


def test_w6_3_our_paths_are_not_for_foreign_hosts_or_pages(plain):
    assert get(plain.url, "/_daypass/health", Host="evil.example")[0] == 403
    assert get(plain.url, "/_daypass/health", Origin="https://evil.example")[0] == 403


def test_the_operator_is_answered_over_the_socket(plain):
    assert json.loads(plain.daypass("health", "--json").stdout)["healthy"] is True
    assert json.loads(plain.daypass("keys", "rotate", "--json").stdout)["keys"]


def test_w7_1_what_an_operator_does_is_in_the_trail(plain):
    plain.daypass("keys", "rotate", check=False)
    events = [json.loads(line)["event"] for line in plain.daypass("trail", "tail", "-n", "200").stdout.splitlines()]
    turned = [event for event in events if event.get("operation") == "TurnKeyRing"]
    assert turned and turned[-1]["caller"]["type"] == "Operator"
    records = plain.daypass("trail", "tail", "--cloudtrail", "-n", "200").stdout.splitlines()
    assert any(json.loads(record)["eventName"] == "GetCallerIdentity" for record in records)


def test_a_trail_is_followed(plain):
    with subprocess.Popen(plain.command("trail", "tail", "--follow", "-n", "1"), stdout=subprocess.PIPE, text=True, env=plain.environment()) as follower:
        assert follower.stdout.readline()
        plain.aws("sts", "get-caller-identity")
        assert json.loads(follower.stdout.readline())["event"]["operation"] == "GetCallerIdentity"
        follower.kill()


def test_an_unknown_flag_or_key_refuses(plain, launch):
    assert subprocess.run([BINARY, "serve", "--lisen", "x"], capture_output=True).returncode != 0
    server = launch(start=False, config="colour = 1\n")
    assert "unknown field `colour`" in server.fails_to_start()


def test_a_folder_in_use_is_named(plain):
    second = Server(plain.data)
    assert f"{plain.data} is in use by another process (process {plain.process.pid})" in second.fails_to_start()
    assert get(plain.url, "/_daypass/ready")[0] == 200


def test_a_used_port_is_named(launch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = "127.0.0.1:%d" % taken.getsockname()[1]
        server = launch(start=False, config=f'listen = "{address}"\n')
        done = subprocess.run(server.command("serve"), capture_output=True, text=True, env=server.environment())
        assert done.returncode != 0 and f"{address} is in use by another process" in done.stderr
        assert not (server.data / "root-credentials").exists(), "nothing is founded on a port that is not ours"


def test_w6_1_a_public_address_without_tls_refuses(launch):
    server = launch(start=False, config='listen = "0.0.0.0:0"\n')
    done = subprocess.run(server.command("serve"), capture_output=True, text=True, env=server.environment())
    assert done.returncode != 0 and "without TLS" in done.stderr and not server.data.exists()


def test_w5_1_each_kind_refuses_the_folder_of_the_other(launch):
    server = launch()
    server.stop()
    assert "without --dev" in Server(server.data, "--dev").fails_to_start()
    other = launch("--dev")
    other.stop()
    assert "made by --dev" in Server(other.data).fails_to_start()


def test_w7_2_looser_modes_and_links_refuse(launch):
    server = launch()
    server.stop()
    server.data.chmod(0o750)
    assert "mode is 750" in server.fails_to_start()
    server.data.chmod(0o700)
    (server.data / "root-key").chmod(0o640)
    assert "root-key" in server.fails_to_start()
    (server.data / "root-key").chmod(0o600)
    server.start()


def test_w3_3_a_missing_or_wrong_root_key_refuses(launch):
    server = launch()
    server.stop()
    key = server.data / "root-key"
    right = key.read_bytes()
    key.unlink()
    assert "is missing" in server.fails_to_start()
    assert not key.exists(), "no new key over old data"
    key.write_text("A" * 43 + "=\n")
    key.chmod(0o600)
    assert "the root key is not the one" in server.fails_to_start()
    key.write_bytes(right)
    server.start()
    server.aws("sts", "get-caller-identity")


def test_a_root_key_outside_the_folder(launch, tmp_path):
    server = launch("--root-key", tmp_path / "key")
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600
    assert not (server.data / "root-key").exists()
    server.kill_and_restart()
    server.aws("sts", "get-caller-identity")


def test_a_damaged_store_refuses(launch):
    server = launch()
    server.stop()
    store = server.data / "store.redb"
    store.write_bytes(b"not a store" * 500)
    assert "store" in server.fails_to_start()
    assert store.read_bytes().startswith(b"not a store"), "nothing is repaired silently"


def test_w5_2_a_clock_far_behind_refuses_unless_it_is_accepted(launch):
    server = launch()
    server.stop()
    late = ["faketime", "-f", "-10m"]
    done = subprocess.run(late + server.command("serve", "--listen", "127.0.0.1:0"), capture_output=True, text=True, env=server.environment(), timeout=30)
    assert done.returncode != 0 and "--accept-clock" in done.stderr


def test_w7_3_a_supplied_pair_is_taken_and_a_weak_one_refused(launch, tmp_path):
    supplied = tmp_path / "pair"
    supplied.write_text("[default]\naws_access_key_id = OPERATORSOWNKEY001\naws_secret_access_key = q3Zx8+Lw0vTn2Rb6/Yk1Mc5Hs9Dg4Jf7PaUeXoBi\n")
    supplied.chmod(0o600)
    server = launch(environment={"DAYPASS_ROOT_CREDENTIALS_FILE": supplied})
    assert server.root().key == "OPERATORSOWNKEY001"
    assert server.aws("sts", "get-caller-identity")["Arn"].endswith(":root")
    supplied.write_text("[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n")
    weak = launch(start=False, environment={"DAYPASS_ROOT_CREDENTIALS_FILE": supplied})
    assert "refused" in weak.fails_to_start()
    assert not (weak.data / "root-credentials").exists()


def test_w7_3_root_reset_replaces_the_key_on_purpose(launch):
    server = launch()
    old = server.root()
    said = json.loads(server.daypass("root", "reset", "--json").stdout)
    new = server.root()
    assert said["access_key_id"] == new.key != old.key
    assert server.aws("sts", "get-caller-identity", creds=new)["Account"] == server.account
    assert "(InvalidClientTokenId)" in server.refused("sts", "get-caller-identity", creds=old)


def test_w7_3_a_root_pair_that_nobody_knows_is_named_at_the_start(launch):
    server = launch()
    assert "root-credentials" not in server.log.read_text()
    server.kill()
    path = server.data / "root-credentials"
    path.write_text(path.read_text().replace(server.root().key, "AKIAIOSFODNN7EXAMPLE"))
    server.start()
    assert "root-credentials holds no active key of the root user" in server.log.read_text()


def test_w7_3_resets_at_once_end_with_one_pair_that_works(launch):
    server = launch()
    resets = [subprocess.Popen(server.command("root", "reset"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(6)]
    assert all(reset.wait(60) == 0 for reset in resets)
    keys = server.aws("iam", "list-access-keys")["AccessKeyMetadata"]
    assert [key["AccessKeyId"] for key in keys] == [server.root().key]


def test_w7_5_a_local_authority_is_enough_for_the_clients(launch):
    server = launch("--tls", "local")
    assert server.url.startswith("https://")
    assert f"export AWS_CA_BUNDLE='{server.data}/ca-bundle.pem'" in server.daypass("env").stdout
    assert server.aws("sts", "get-caller-identity")["Account"] == server.account
    assert server.client("sts").get_caller_identity()["Account"] == server.account


def test_fixed_account_ids(launch):
    server = launch(config='[[account]]\nmanagement = true\nid = "111122223333"\n')
    assert server.account == "111122223333"
    assert server.aws("sts", "get-caller-identity")["Account"] == "111122223333"


def test_w5_4_a_used_account_id_refuses_to_start(launch):
    server = launch()
    server.stop()
    server.config = server.data.parent / "used.toml"
    server.config.write_text(f'[[account]]\nemail = "other@example.com"\nid = "{server.account}"\n')
    assert "never will be again" in server.fails_to_start()


def test_metrics_are_only_on_the_admin_listener(launch):
    server = launch(config='[admin]\nlisten = "127.0.0.1:0"\n')
    api, admin = (server.data / "listen").read_text().split()
    server.aws("sts", "get-caller-identity")
    status, text = get(admin, "/metrics")
    assert status == 200 and 'daypass_http_answers_total{class="2xx"}' in text
    assert get(api, "/metrics")[0] != 200
    assert get(admin, "/_daypass/clock")[0] == 404


def test_a_server_ends_when_it_is_told_and_leaves_no_address(launch):
    server = launch()
    assert server.stop(signal.SIGTERM) == 0
    assert not (server.data / "listen").exists() and not (server.data / "operator.sock").exists()


def test_w5_1_the_clock_only_runs_forward_and_survives_a_kill(server):
    assert server.clock()["offset_seconds"] == 0
    moved = server.advance(3600)
    assert moved["offset_seconds"] == 3600
    server.kill_and_restart()
    assert server.clock()["offset_seconds"] == 3600
    with pytest.raises(urllib.error.HTTPError):
        server.advance(-1)
    assert server.aws("sts", "get-caller-identity")["Account"] == server.account


def whoami_signed_for(url, host, credentials, wrong=False):
    """GetCallerIdentity signed for one Host and sent to the server as it is, as through a proxy that rewrites Host."""
    body = b"Action=GetCallerIdentity&Version=2011-06-15"
    secret = credentials.secret[::-1] if wrong else credentials.secret
    request = botocore.awsrequest.AWSRequest("POST", f"https://{host}/", data=body, headers={"Content-Type": "application/x-www-form-urlencoded"})
    botocore.auth.SigV4Auth(botocore.credentials.Credentials(credentials.key, secret, credentials.token), "sts", "us-east-1").add_auth(request)
    return answered(urllib.request.Request(url, data=body, headers=dict(request.headers)))


def test_w6_2_a_proxy_that_rewrites_host_is_named_in_the_log(launch):
    server = launch(config='public_url = "https://sts.example.org"\n')
    address = server.url.removeprefix("http://")
    assert whoami_signed_for(server.url, address, server.root())[0] == 200
    status, answer = whoami_signed_for(server.url, "sts.example.org", server.root(), wrong=True)
    assert status == 403 and "SignatureDoesNotMatch" in answer
    assert "rewrites Host" not in server.log.read_text()
    status, answer = whoami_signed_for(server.url, "sts.example.org", server.root())
    assert status == 403 and "SignatureDoesNotMatch" in answer and "proxy" not in answer
    assert "a proxy in front rewrites Host" in server.log.read_text()


def test_w1_5_what_should_have_been_signed_is_in_the_log_of_dev_alone_and_without_its_token(plain, launch):
    for each, logged in [(plain, False), (launch("--dev"), True)]:
        address = each.url.removeprefix("http://")
        status, answer = whoami_signed_for(each.url, address, each.root().with_token("a-token-nobody-may-read"), wrong=True)
        assert status == 403 and "a-token-nobody-may-read" not in answer and "host;x-amz-date" not in answer
        status, answer = whoami_signed_for(each.url, address, each.root(), wrong=True)
        assert status == 403 and "SignatureDoesNotMatch" in answer and "host:" not in answer
        log = each.log.read_text()
        assert ("the signature does not match" in log) == logged
        assert "a-token-nobody-may-read" not in log
