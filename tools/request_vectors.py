#!/usr/bin/env python3
"""Makes crates/api/tests/vectors/botocore-requests.jsonl: one request of each operation, by botocore's own serialiser.

Every member is filled with a value that its constraints allow. A line is [service, operation, members, body]. Run once, by hand, in the
environment of tools/describe.py (botocore 1.44.5); no test needs it:

    /tmp/describe/bin/python tools/request_vectors.py crates/api/tests/vectors/botocore-requests.jsonl
"""

import datetime
import json
import pathlib
import re
import sys
from urllib.parse import urlencode

import botocore.serialize
import botocore.session
from botocore.model import ServiceModel

ACCOUNT, ORG, ROOT, UNIT = "123456789012", "o-abcdefghij", "r-abcd", "ou-abcd-abcdefgh"
ARN = f"arn:aws:organizations::{ACCOUNT}"

# A text for each pattern that is more than a class of characters, by how the pattern begins.
SAMPLES = (
    (r"((/[A-Za-z0-9", "/a/b/"),
    (r"(\u002F)|", "/a/"),
    (r"/[\u0009", "/a/"),
    (r"\u002F[", "/a"),
    (r"\d{12}", ACCOUNT),
    (r"^\d{12}$", ACCOUNT),
    (r"v[1-9]", "v12.a-b"),
    (r"[^\s@]+@", "a@example.org"),
    (r"^[a-z0-9]([a-z0-9]|-(?!-))", "my-alias"),
    (r"^http(s?)", "https://example.org/a?b=c#d"),
    (r"^[A-Za-z][", "ab-c/d"),
    (r"^o-[0-9a-z]{10,32}\/r-", f"{ORG}/{ROOT}/{UNIT}"),
    (r"^o-[a-z0-9]{10,32}$", ORG),
    (r"^(o-[a-z0-9]{10,32}\/r-", f"{ORG}/{ROOT}/{UNIT}/{ACCOUNT}/"),
    (r"^(\d{12})|", UNIT),
    (r"^(r-[0-9a-z]{4,32})|", UNIT),
    (r"^ou-", UNIT),
    (r"^p-", "p-abcdefgh"),
    (r"^r-", ROOT),
    (r"^rp-", "rp-abcdefgh"),
    (r"^rt-", "rt-abcdefgh"),
    (r"^car-", "car-abcdefgh"),
    (r"^h-", "h-abcdefgh"),
    (r"^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\d{12}:transfer", f"{ARN}:transfer/{ORG}/billing/inbound/rt-abcdefgh"),
    (r"^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\d{12}:resourcepolicy", f"{ARN}:resourcepolicy/{ORG}/rp-abcdefgh"),
    (r"^arn:aws:organizations::\d{12}:handshake", f"{ARN}:handshake/{ORG}/invite/h-abcdefgh"),
    (r"^arn:aws:organizations::\d{12}:account", f"{ARN}:account/{ORG}/{ACCOUNT}"),
    (r"^arn:aws:organizations::.+", f"{ARN}:x/y"),
    (r"^(arn:aws:organizations", f"{ARN}:policy/{ORG}/service_control_policy/p-abcdefghij"),
)


def text(shape, facts):
    if shape.enum:
        return shape.enum[-1]
    least = facts.get("min", 0)
    pattern = facts.get("pattern")
    if pattern is None:
        return "Aé <&>+%/"[: max(least, 3)] if least <= 9 else "a" * least
    for start, sample in SAMPLES:
        if pattern.startswith(start):
            return sample
    return ("7" if re.match(r"\[\\d\]", pattern) else "A") * max(least, 1)


def filled(shape, shapes):
    kind, facts = shape.type_name, shapes[shape.name]
    if kind == "structure":
        # A union takes one member only.
        names = list(shape.members)[: 1 if facts.get("union") else None]
        return {name: filled(shape.members[name], shapes) for name in names}
    if kind == "list":
        count = max(min(2, facts.get("max", 2)), facts.get("min", 0))
        return [filled(shape.member, shapes) for _ in range(count)]
    if kind == "map":
        return {filled(shape.key, shapes): filled(shape.value, shapes)}
    plain = {
        "integer": lambda: facts.get("max", 7),
        "boolean": lambda: True,
        "timestamp": lambda: datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc),
        "blob": lambda: b"\x00bytes\xff",
        "string": lambda: text(shape, facts),
    }
    return plain[kind]()


def requests(service):
    data = botocore.session.get_session().get_service_model(service)._service_description
    model = ServiceModel(data, service)
    serializer = botocore.serialize.create_serializer(model.metadata["protocol"], include_validation=True)
    for name in model.operation_names:
        operation = model.operation_model(name)
        shape = operation.input_shape
        values = filled(shape, data["shapes"]) if shape else {}
        body = serializer.serialize_to_request(values, operation)["body"]
        if isinstance(body, dict):
            body = urlencode(body)
        elif isinstance(body, bytes):
            body = body.decode()
        yield json.dumps([service, name, list(shape.members) if shape else [], body], ensure_ascii=False)


def main():
    lines = [line for service in ("sts", "iam", "organizations") for line in requests(service)]
    pathlib.Path(sys.argv[1]).write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
