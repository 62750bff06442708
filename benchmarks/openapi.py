"""Would Discord take this body? Its OpenAPI description, and what that leaves out.

Usable without the double: `validate("POST", "/channels/1/messages", {...})` over any
recorded traffic whose paths carry no `/api/v10`.
Source: github.com/discord/discord-api-spec (MIT); limits.py has what it lacks.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, validators  # type: ignore[import-untyped,unused-ignore]
from jsonschema.exceptions import (  # type: ignore[import-untyped,unused-ignore]
    ValidationError,
    best_match,
)

from benchmarks import command_limits, limits
from benchmarks.codec import Json, loads

DEFAULT = Path(__file__).parents[1] / "../shared/discord-openapi.json"
PERMISSION_BITS = {"type": ["integer", "string", "null"], "pattern": "^[0-9]+$"}
METHODS = {"get", "post", "put", "patch", "delete"}


def path() -> Path:
    """Where the description lies: `DISCORD_OPENAPI`, else beside the repository."""
    return Path(os.environ.get("DISCORD_OPENAPI") or DEFAULT)


def available() -> bool:
    """Whether the description is there; without it only the written-out limits are checked."""
    return path().is_file()


def validate(method: str, route: str, body: Any) -> list[str]:
    """List what Discord would refuse in a body; empty means that it would be taken."""
    return [*spec_errors(method, route, body), *limit_errors(method, route, body)]


def limit_errors(method: str, route: str, body: Any) -> list[str]:
    """List what breaks the limits that Discord documents but does not describe."""
    return [*limits.check(method, route, body), *command_limits.check(method, route, body)]


def spec_errors(method: str, route: str, body: Any) -> list[str]:
    """List what contradicts the description; nothing where the description is absent."""
    if body is None or not available():
        return []
    template = find_template(method, route)
    if template is None:
        return [f"{method} {route}: no such operation in Discord's description"]
    validator = _validator(template, method.lower())
    if validator is None:
        return []
    return [_sentence(error) for error in validator.iter_errors(body)]


def find_template(method: str, route: str) -> str | None:
    """Find the described path that a concrete one is an instance of, most literal first."""
    segments = route.partition("?")[0].strip("/").split("/")
    found: tuple[int, str] | None = None
    for template, parts in _templates().get((method.lower(), len(segments)), ()):
        pairs = list(zip(parts, segments, strict=True))
        if all(part[:1] == "{" or part == segment for part, segment in pairs):
            literal = sum(part == segment for part, segment in pairs)
            if found is None or literal > found[0]:
                found = (literal, template)
    return found[1] if found else None


def _sentence(error: ValidationError) -> str:
    """Say in one line what the deepest telling mistake is, and where."""
    deepest = best_match([error]) or error
    where = "/".join(str(step) for step in deepest.absolute_path) or "body"
    return f"{where}: {deepest.message[:200]}"


@functools.cache
def _templates() -> dict[tuple[str, int], list[tuple[str, list[str]]]]:
    by_shape: dict[tuple[str, int], list[tuple[str, list[str]]]] = {}
    for template, operations in _description()["paths"].items():
        parts = template.strip("/").split("/")
        for method in operations.keys() & METHODS:
            by_shape.setdefault((method, len(parts)), []).append((template, parts))
    return by_shape


@functools.cache
def _validator(template: str, method: str) -> Any:
    """Compile the check of one operation's body, once."""
    request = _description()["paths"][template][method].get("requestBody", {})
    schema = request.get("content", {}).get("application/json", {}).get("schema")
    if schema is None:
        return None
    kind: Any = validators.extend(  # type: ignore[no-untyped-call]
        Draft202012Validator, {"byType": _by_type}
    )
    return kind(schema)


@functools.cache
def _description() -> Json:
    """Read the description, widened where Discord takes more than it says.

    A reference becomes the schema itself and a union of typed objects a choice by type:
    a full board is then checked in 1.5 ms instead of 40, and the mistake named is the right one.
    """
    description: Json = loads(path().read_bytes())
    schemas = description["components"]["schemas"]
    schemas["SnowflakeType"]["type"] = ["string", "integer"]
    for schema in list(_walk(description)):
        _tell_apart_by_type(schema, schemas)
        _widen(schema)
    _inline(description, schemas)
    return description


def _walk(node: Any) -> Iterator[Json]:
    if isinstance(node, dict):
        yield node
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for child in children:
        yield from _walk(child)


def _widen(schema: Json) -> None:
    """Take permission bits as text too, and drop what an `enum` already says."""
    properties = schema.get("properties")
    if isinstance(properties, dict):
        for name in properties.keys() & {"default_member_permissions", "allow", "deny"}:
            if "integer" in str(properties[name].get("type")):
                properties[name] = PERMISSION_BITS
    if isinstance(schema.get("enum"), list):
        schema.pop("allOf", None)


def _tell_apart_by_type(schema: Json, schemas: Json) -> None:
    """Turn a union of objects with distinct `type` values into a choice by that value."""
    word = "oneOf" if "oneOf" in schema else "anyOf"
    branches = schema.get(word)
    if not isinstance(branches, list) or len(branches) < 2:
        return
    by_type: Json = {}
    for branch in branches:
        named = schemas.get(str(branch.get("$ref", "")).rpartition("/")[2], {})
        for value in named.get("properties", {}).get("type", {}).get("enum", [None]):
            if value is None or value in by_type:
                return
            by_type[value] = branch
    del schema[word]
    schema["byType"] = by_type


def _by_type(validator: Any, branches: Json, body: Any, _: Any) -> Iterator[ValidationError]:
    """Check a body against the branch that its `type` names."""
    value = body.get("type") if isinstance(body, dict) else None
    if value in branches:
        yield from validator.descend(body, branches[value])
    else:
        yield ValidationError(f"type {value!r} is none of {list(branches)}")


def _inline(description: Json, schemas: Json) -> None:
    """Put the schema itself where a reference to it stands (shared, so that cycles are fine)."""
    for node in list(_walk(description)):
        for key, child in node.items():
            if isinstance(child, list):
                node[key] = [_named(item, schemas) for item in child]
            else:
                node[key] = _named(child, schemas)


def _named(node: Any, schemas: Json) -> Any:
    reference = node.get("$ref") if isinstance(node, dict) else None
    return schemas.get(reference.rpartition("/")[2], node) if isinstance(reference, str) else node
