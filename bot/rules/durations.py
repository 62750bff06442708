"""Durations as people type them: `90s`, `2m`, `1h30m`, `7d`."""

import re

from bot.rules.base import Refusal

_PARTS = re.compile(r"(\d{1,6})\s*([dhms])", re.IGNORECASE)
_WHOLE = re.compile(r"\s*(?:\d{1,6}\s*[dhms]\s*)+", re.IGNORECASE)
_UNIT_MS = {"d": 86_400_000, "h": 3_600_000, "m": 60_000, "s": 1_000}


def duration_ms(typed: str) -> int:
    """A typed duration in milliseconds; a number alone is minutes.

    Refuses: duration-malformed
    """
    if typed.strip().isascii() and typed.strip().isdigit() and len(typed.strip()) <= 6:
        return int(typed) * _UNIT_MS["m"]
    if not _WHOLE.fullmatch(typed):
        raise Refusal("duration-malformed", typed=typed.strip()[:40])
    return sum(int(n) * _UNIT_MS[unit.lower()] for n, unit in _PARTS.findall(typed))
