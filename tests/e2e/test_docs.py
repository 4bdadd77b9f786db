"""What the documents tell a reader to type is typed here, against a fresh server for each page.

All `sh` blocks of a page are one bash session in an empty folder that has `daypass-data` in it, with `daypass` and `aws` in the PATH:
`bash -euo pipefail`, so that whatever is refused unexpectedly ends the page. A line `# => text` compares with what was printed since the
last such line: the text must be in it, and `…` stands for anything within a line. A text that begins with `An error occurred` expects
that the command fails. Blocks that are not to be run are marked `console` or `text`.

A page says what server it needs: `<!-- server: --dev -->` gives flags, a block `toml` whose first line is `# daypass.toml` is its
configuration. Ports of the documents are replaced by free ones.
"""

import os
import pathlib
import re
import subprocess

import pytest

from conftest import AWS, BINARY, ROOT, Server

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PROSE = [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"]
EXAMPLES = ROOT / "examples"
FENCE = re.compile(r"^```(\S*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LANGUAGES = {"sh", "console", "text", "toml", "json", "python", "rust"}
MARK = "-- end of step --"
PAGE_SECONDS = 120


def blocks(page, language):
    """The blocks of that language, each with the number of its first line."""
    text = page.read_text()
    return [(text.count("\n", 0, found.start(2)) + 1, found.group(2)) for found in FENCE.finditer(text) if found.group(1) == language]


def steps(page):
    """What is typed up to a comparison, and what is compared: (line, commands, expected texts)."""
    for line, block in blocks(page, "sh"):
        begin, typed, expected = line, [], []
        for offset, text in enumerate(block.splitlines()):
            if text.startswith("# => "):
                expected.append(text.removeprefix("# => "))
                continue
            if expected:
                yield begin, "\n".join(typed), expected
                begin, typed, expected = line + offset, [], []
            typed.append(text)
        yield begin, "\n".join(typed), expected


def is_refusal(expected):
    return any(text.startswith("An error occurred") for text in expected)


def script(page_steps):
    """One bash session of all steps, with a mark behind each."""
    lines = ["set -euo pipefail"]
    for _, typed, expected in page_steps:
        if is_refusal(expected):
            # Exactly the last command fails; what stands before it must not.
            lines += ["failed=0; set +e; trap 'failed=$((failed + 1))' ERR", typed, "last=$?; trap - ERR; set -e"]
            lines += ["""[ "$last" -ne 0 ] && [ "$failed" -eq 1 ] || { echo 'this was to be refused'; exit 1; }"""]
        else:
            lines.append(typed)
        lines.append(f"echo '{MARK}'")
    return "\n".join(lines) + "\n"


def is_told(expected, printed):
    return re.search(".*?".join(re.escape(part) for part in expected.split("…")), printed) is not None


def configuration(page):
    found = [text for _, text in blocks(page, "toml") if text.startswith("# daypass.toml")]
    assert len(found) <= 1, f"{page.name} has two configurations"
    return re.sub(r"(127\.0\.0\.1):\d+", r"\1:0", found[0]) if found else None


def flags(page):
    found = re.search(r"<!-- server: (.*?) -->", page.read_text())
    return found.group(1).split() if found else []


def shell(server):
    """A reader's shell: an empty home, `daypass` and `aws` in the PATH."""
    path = os.pathsep.join([str(BINARY.parent), str(AWS.parent), os.environ["PATH"]])
    return server.environment(PATH=path, AWS_MAX_ATTEMPTS=1, AWS_EC2_METADATA_DISABLED="true")


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "sh")], ids=lambda page: page.stem)
def test_a_page_does_what_it_says(page, tmp_path):
    server = Server(tmp_path / "daypass-data", "--listen", "127.0.0.1:0", *flags(page), config=configuration(page))
    server.start()
    try:
        todo = list(steps(page))
        done = subprocess.run(
            ["bash", "-c", script(todo)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=tmp_path,
            env=shell(server),
            timeout=PAGE_SECONDS,
        )
    finally:
        server.kill()
    printed = done.stdout.split(f"{MARK}\n")
    for (line, typed, expected), said in zip(todo, printed):
        for text in expected:
            assert is_told(text, said), f"{page.name}:{line}\n{typed}\nexpected: {text}\nprinted: {said}\n{server.log.read_text()}"
    assert done.returncode == 0, f"{page.name}:{todo[len(printed) - 1][0]}\n{todo[len(printed) - 1][1]}\n{printed[-1]}\n{server.log.read_text()}"
    assert len(printed) == len(todo) + 1


def test_a_step_that_should_fail_and_does_not_is_seen():
    """The reader of pages itself: a comparison that compares nothing would be worse than none."""
    assert is_told("one … three", "zero one two three") and not is_told("one … three", "one\nthree")
    run = lambda typed: subprocess.run(["bash", "-c", script([(1, typed, ["An error occurred"])])], capture_output=True).returncode
    assert run("true\nfalse") == 0
    assert run("true") != 0 and run("false\ntrue") != 0 and run("false\nfalse") != 0
    assert subprocess.run(["bash", "-c", script([(1, "false\ntrue", [])])], capture_output=True).returncode != 0


@pytest.mark.parametrize("page", PROSE, ids=lambda page: page.stem)
def test_blocks_say_what_they_are_and_links_lead_somewhere(page):
    text = page.read_text()
    assert {found.group(1) for found in FENCE.finditer(text)} <= LANGUAGES
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
        assert target.startswith("https://") or (page.parent / target).exists(), target


def test_every_key_and_flag_is_documented_with_its_default():
    """The page of the configuration against the code that reads it."""
    page = (ROOT / "docs" / "configuration.md").read_text()
    helped = subprocess.run([BINARY, "serve", "--help"], capture_output=True, text=True).stdout
    source = (ROOT / "crates/daypass/src/config/file.rs").read_text()
    quotas = (ROOT / "crates/directory/src/quotas.rs").read_text()
    names = [*re.findall(r"^\s+(--[a-z-]+)", helped, re.MULTILINE), *re.findall(r"^    pub (\w+):", source, re.MULTILINE)]
    assert len(names) > 30
    assert [name for name in names if not re.search(rf"`[\[a-z.]*{name}\b", page)] == []
    rows = re.findall(r"^    (\w+) = (\d+), \w+, \"", quotas, re.MULTILINE)
    assert len(rows) > 20
    assert [(name, default) for name, default in rows if not re.search(rf"\| `{name}` \| {default} \|", page)] == []


def test_the_example_of_a_ci_job(tmp_path):
    """It starts and ends its own server, and fails when a role lets in more than it should."""
    path = os.pathsep.join([str(BINARY.parent), str(AWS.parent), os.environ["PATH"]])
    environment = {"PATH": path, "HOME": str(tmp_path), "LANG": "C.UTF-8", "AWS_MAX_ATTEMPTS": "1"}
    run = lambda policy: subprocess.run(["bash", EXAMPLES / "least-privilege.sh", policy], capture_output=True, text=True, env=environment, timeout=PAGE_SECONDS)
    done = run(EXAMPLES / "deploy-trust.json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 of 5" in done.stdout
    loose = tmp_path / "loose.json"
    loose.write_text((EXAMPLES / "deploy-trust.json").read_text().replace(":user/ci-deploy", ":root"))
    done = run(loose)
    assert done.returncode != 0 and "FALSE PASS" in done.stdout, done.stdout + done.stderr


def test_the_example_of_a_configuration_starts(tmp_path):
    text = re.sub(r"(127\.0\.0\.1):\d+", r"\1:0", (EXAMPLES / "daypass.toml").read_text())
    server = Server(tmp_path / "daypass-data", "--listen", "127.0.0.1:0", config=text)
    server.start()
    try:
        assert server.account == "111122223333"
    finally:
        server.kill()
