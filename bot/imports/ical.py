"""iCalendar: a file cut into its calendars and entries, each read by itself.

Cutting comes first, so that an entry that cannot be read takes no other with it, and a timezone
that one calendar defines is never seen by the next. Source: RFC 5545.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.imports.agenda import ENTRIES_MAX, TOO_MANY, Reading, Unreadable, about, line
from bot.imports.recurrence import Expansion, Series
from bot.imports.values import Component, Value
from bot.imports.zones import Zones

LINE_LENGTH_MAX = 20_000
_WANTED = frozenset(
    b"UID SEQUENCE SUMMARY DTSTART DTEND DURATION LOCATION STATUS RRULE RDATE EXDATE EXRULE"
    b" RECURRENCE-ID".split()
)
_FOLDS = (b"\r\n ", b"\r\n\t", b"\n ", b"\n\t")
_NAME = re.compile(rb"[A-Za-z0-9-]+(?=[;:])")


@dataclass(slots=True)
class Calendar:
    """One VCALENDAR: its zones and the lines of each of its entries.

    `zone_name` is the zone that some programs set for all floating times; `broken` counts
    entries that do not end.
    """

    zones: Zones = field(default_factory=Zones)
    zone_name: str = ""
    events: list[list[bytes]] = field(default_factory=list)
    broken: int = 0


def read(raw: bytes, day: date | None = None) -> Reading:
    """The entries of an iCalendar file in UTF-8; of what repeats only those around a day.

    Unreadable: it is cut off, or has more entries than an agenda.
    """
    reading = Reading("iCalendar")
    expansion = Expansion(reading, day)
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    for fold in _FOLDS:
        raw = raw.replace(fold, b"")
    for calendar in _cut(list(filter(None, raw.split(b"\n")))):
        for _ in range(calendar.broken):
            reading.leave("an entry", "it does not end (END:VEVENT is missing)")
        _read_calendar(calendar, reading, expansion)
    return reading


def _cut(lines: list[bytes]) -> list[Calendar]:
    done: list[Calendar] = []
    calendar: Calendar | None = None
    kind, inside, taken = b"", 0, list[bytes]()
    for text in lines:
        text = text.rstrip(b"\r")
        words = text.strip().upper()
        begins = words[6:] if words.startswith(b"BEGIN:") else b""
        if calendar is None:
            calendar = Calendar() if begins == b"VCALENDAR" else None
        elif begins == b"VCALENDAR":
            break
        elif words == b"END:VCALENDAR":
            calendar.broken += kind == b"VEVENT"
            done.append(calendar)
            calendar, kind = None, b""
        elif begins and (not kind or begins == b"VEVENT"):
            calendar.broken += kind == b"VEVENT"
            kind, inside, taken = begins, 0, [text]
        elif not kind:
            if words.startswith(b"X-WR-TIMEZONE:"):
                calendar.zone_name = _value(text)
        elif words == b"END:" + kind and not inside:
            _keep(calendar, kind, [*taken, text])
            kind = b""
        else:
            inside += bool(begins) - words.startswith(b"END:")
            if kind == b"VTIMEZONE" or (kind == b"VEVENT" and not inside and _is_wanted(text)):
                taken.append(text)
    if calendar:
        raise Unreadable("it breaks off (END:VCALENDAR is missing): download it anew")
    return done


def _keep(calendar: Calendar, kind: bytes, taken: list[bytes]) -> None:
    if kind == b"VTIMEZONE":
        tzid = next((text for text in taken if text.upper().startswith(b"TZID")), b"")
        calendar.zones.define(_value(tzid), taken)
    elif kind == b"VEVENT":
        calendar.events.append(taken)
        if len(calendar.events) > ENTRIES_MAX:
            raise Unreadable(TOO_MANY)


def _is_wanted(text: bytes) -> bool:
    name = _NAME.match(text)
    return name is not None and name[0].upper() in _WANTED


def _value(text: bytes) -> str:
    return line(_text(text.partition(b":")[2]))


def _text(raw: bytes) -> str:
    """A line's text, by itself: one that is not UTF-8 is what old programs of Windows wrote."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _read_calendar(calendar: Calendar, reading: Reading, expansion: Expansion) -> None:
    series: dict[str, Series] = {}
    for number, lines in enumerate(calendar.events, start=1):
        values = _values(lines)
        try:
            if any(len(text) > LINE_LENGTH_MAX for text in lines):
                raise Unreadable("one of its lines is too long")
            component = Component(values, calendar.zones, calendar.zone_name)
        except Unreadable as why:
            reading.leave(
                about(_first(values, "SUMMARY"), None, f"entry {number}"), why, _day(values)
            )
            continue
        uid = component.text("UID") or f"without a UID, {number}"
        series.setdefault(uid, Series()).add(component)
    for each in series.values():
        expansion.add(each)


def _first(values: dict[str, list[Value]], name: str) -> str:
    return next((line(value.raw) for value in values.get(name, ())), "")


def _day(values: dict[str, list[Value]]) -> date | None:
    """The day on which an entry starts, if that much of it can be read."""
    try:
        return date.fromisoformat(_first(values, "DTSTART")[:8])
    except ValueError:
        return None


def _values(lines: list[bytes]) -> dict[str, list[Value]]:
    """The lines of one entry by name; a line that cannot be split is left out."""
    from icalendar.parser import Contentline

    values: dict[str, list[Value]] = {}
    for text in lines:
        try:
            content: Any = Contentline(_text(text[:LINE_LENGTH_MAX]))  # type: ignore[no-untyped-call]
            name, params, raw = content.parts()
        except ValueError:
            continue
        tzid, span = (str(params.get(key) or "") for key in ("TZID", "RANGE"))
        values.setdefault(name.upper(), []).append(Value(raw, line(tzid), span.upper()))
    return values
