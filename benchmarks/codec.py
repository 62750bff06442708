"""JSON in and out."""

from __future__ import annotations

import json
from typing import Any

import orjson

Json = dict[str, Any]


def dumps(value: Any) -> bytes:
    """Write a value as JSON bytes; half a character is written as Discord may send it."""
    try:
        return orjson.dumps(value)
    except TypeError:
        return json.dumps(value).encode()


def loads(text: str | bytes) -> Any:
    """Read a value from JSON; a mistake is a ValueError."""
    return orjson.loads(text)
