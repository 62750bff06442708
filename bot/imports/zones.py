"""Where a clock stands: timezones by the names that calendars give them."""

import re
import warnings
from datetime import datetime, timedelta, tzinfo
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from bot.imports.agenda import Moment, Unreadable, shown

# A definition's rules recur once a year: one that recurs more often could run for ever.
_PART = re.compile(
    rb"FREQ=YEARLY|(?:BYMONTH|BYDAY|BYMONTHDAY|UNTIL|COUNT|WKST)=[^;]+|INTERVAL=0*[1-9][0-9]{0,3}",
    re.IGNORECASE,
)
DEFINITION_LINES_MAX = 500
RULES_MAX = 100
_SAMPLES = [datetime.fromisoformat(day) for day in ("2000-01-01", "2022-07-01", "2050-01-01")]


@cache
def _known() -> dict[str, str]:
    """Every IANA name, by its small letters."""
    return {name.casefold(): name for name in sorted(available_timezones())}


@cache
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {name.casefold(): place for name, place in WINDOWS_TO_OLSON.items()}


def by_name(name: str) -> ZoneInfo | None:
    """The timezone of an IANA name, of Windows' name for it, or of a longer one that ends so.

    Source: RFC 5545 section 3.2.19; CLDR's table of Windows zones.
    """
    name = name.strip().strip('"').casefold()
    found = _known().get(name) or _known().get(_windows().get(name, "").casefold())
    if not found and (name.startswith("/") or "://" in name):
        parts = name.strip("/").split("/")
        tails = ("/".join(parts[start:]) for start in range(1, len(parts)))
        found = next((_known()[tail] for tail in tails if _is_place(tail)), None)
    return ZoneInfo(found) if found else None


def _is_place(tail: str) -> bool:
    return tail in _known() and ("/" in tail or tail in ("utc", "gmt"))


class Zones:
    """The timezones of one calendar: those it defines itself, and those that have a name."""

    def __init__(self) -> None:
        self._definitions: dict[str, list[bytes]] = {}
        self._read: dict[str, tzinfo | None] = {}
        self._rules = 0

    def define(self, tzid: str, lines: list[bytes]) -> None:
        """Keep a definition, to be read if it is needed; the first of a name counts."""
        self._definitions.setdefault(tzid, lines)

    def moment(self, wall: datetime, tzid: str) -> Moment:
        """A time in the zone of this name; in doubt where name and definition disagree."""
        by_its_name, defined = by_name(tzid), self._defined(tzid)
        if by_its_name and defined:
            named_offset, offset = _offset(wall, by_its_name), _offset(wall, defined)
            if named_offset == offset:
                return Moment(wall, by_its_name)
            doubt = (
                f"{shown(tzid)} is UTC{written(named_offset)} by its name and"
                f" UTC{written(offset)} by the file's own definition"
            )
            return Moment(wall, None, doubt)
        if zone := by_its_name or defined:
            _offset(wall, zone)
            return Moment(wall, zone)
        lacks = "cannot be read" if tzid in self._definitions else "is missing"
        return Moment(wall, None, f"{shown(tzid)} names no timezone, and its definition {lacks}")

    def _defined(self, tzid: str) -> tzinfo | None:
        if tzid not in self._read:
            lines = self._definitions.get(tzid, [])
            self._rules += sum(map(_is_rule, lines))
            readable = lines and self._rules <= RULES_MAX
            self._read[tzid] = _read_definition(lines) if readable else None
        return self._read[tzid]


def _read_definition(lines: list[bytes]) -> tzinfo | None:
    """The zone that a VTIMEZONE describes; None where it cannot be made out.

    The library keeps what it has read by name, for ever: what it learnt here is forgotten.
    """
    from icalendar import Timezone
    from icalendar.timezone import tzp
    from icalendar.timezone.tzp import TZP

    if len(lines) > DEFINITION_LINES_MAX or not all(map(_is_harmless, lines)):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            component: Any = Timezone.from_ical(b"\r\n".join(lines) + b"\r\n")
            zone: tzinfo = component.to_tz(TZP(), lookup_tzid=False)
        for day in _SAMPLES:
            _offset(day, zone)
    except Exception:  # whatever a library makes of what is no definition
        return None
    finally:
        tzp.use_default()
    return zone


def _is_rule(text: bytes) -> bool:
    return text[:5].upper() == b"RRULE"


def _is_harmless(text: bytes) -> bool:
    parts = text.partition(b":")[2].strip(b"; ").split(b";")
    return not _is_rule(text) or all(map(_PART.fullmatch, parts))


def _offset(wall: datetime, zone: tzinfo) -> timedelta:
    try:
        return wall.replace(tzinfo=zone).utcoffset() or timedelta()
    except (ValueError, OverflowError):
        raise Unreadable("its timezone is no timezone at that time") from None


def written(offset: timedelta) -> str:
    """An offset as people write it: +01:00."""
    minutes = round(offset.total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
