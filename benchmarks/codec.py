"""JSON in and out, with orjson where it is installed."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]

try:
    import orjson

    def dumps(value: Any) -> bytes:
        """Write a value as JSON bytes."""
        return orjson.dumps(value)

    def loads(text: str | bytes) -> Any:
        """Read a value from JSON; a mistake is a ValueError."""
        return orjson.loads(text)

except ImportError:  # the standard library does the same, several times slower

    def dumps(value: Any) -> bytes:
        """Write a value as JSON bytes."""
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()

    def loads(text: str | bytes) -> Any:
        """Read a value from JSON; a mistake is a ValueError."""
        return json.loads(text)
