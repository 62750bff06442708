"""JSON in and out, with orjson where it is installed."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]

try:
    import orjson

    def dumps(value: Any) -> bytes:
        """Write a value as JSON bytes; half a character is written as Discord may send it."""
        try:
            return orjson.dumps(value)
        except TypeError:
            return json.dumps(value).encode()

    def loads(text: str | bytes) -> Any:
        """Read a value from JSON; a mistake is a ValueError."""
        return orjson.loads(text)

except ImportError:  # the standard library does the same, several times slower

    def dumps(value: Any) -> bytes:
        """Write a value as JSON bytes; half a character is written as Discord may send it."""
        return json.dumps(value, separators=(",", ":")).encode()

    def loads(text: str | bytes) -> Any:
        """Read a value from JSON; a mistake is a ValueError."""
        return json.loads(text)
