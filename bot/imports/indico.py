"""Indico's timetable, as its HTTP export writes it.

Source: Indico, HTTP API, /export/timetable.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.imports.agenda import (
    Entry,
    Moment,
    Reading,
    Unreadable,
    about,
    line,
    named,
    plausible,
    shown,
)
from bot.imports.zones import by_name

MINUTES_MAX = 100_000


def is_timetable(document: Mapping[str, Any]) -> bool:
    """Whether a JSON document is a timetable: events, then days, then entries."""
    results = document.get("results")
    return isinstance(results, dict) and all(isinstance(each, dict) for each in results.values())


def read(document: Mapping[str, Any]) -> Reading:
    """The entries of a timetable. A block that holds contributions stands for itself no more."""
    reading = Reading("Indico timetable")
    for event in document["results"].values():
        for day, entries in event.items():
            for key, entry in _pairs(entries, day):
                _take(reading, f"{key} of {day}", entry)
    return reading


def _pairs(entries: Any, place: str) -> Iterator[tuple[str, Any]]:
    """Entries and what they go by; an empty day is written as a list."""
    if isinstance(entries, dict):
        yield from ((line(key), entry) for key, entry in entries.items())
    elif isinstance(entries, list):
        yield from ((f"entry {number}", entry) for number, entry in enumerate(entries, start=1))
    else:
        yield place, entries


def _take(reading: Reading, place: str, raw: Any, *, is_inner: bool = False) -> None:
    inside: list[tuple[str, Any]] = []
    if isinstance(raw, dict) and not is_inner and not raw.get("isPoster"):
        inside = list(_pairs(raw.get("entries") or {}, place))
    try:
        if not isinstance(raw, dict):
            raise Unreadable(f"it is {shown(raw)} where an entry should be")
        entry = _entry(raw)
    except Unreadable as why:
        reading.leave(about(_title(raw), None, place), why)
    else:
        if not inside:
            reading.add(entry)
            return
        reading.leave(entry.about, f"it is a block of {len(inside)}, which stand for it")
    for key, each in inside:
        _take(reading, f"{key} of {place}", each, is_inner=True)


def _entry(raw: Mapping[str, Any]) -> Entry:
    start = _moment(raw.get("startDate"), "start")
    length = None
    if raw.get("endDate"):
        end = _moment(raw["endDate"], "end")
        length = start.until(end)
    elif isinstance(raw.get("duration"), int | float) and 0 < raw["duration"] < MINUTES_MAX:
        length = timedelta(seconds=round(raw["duration"] * 60))
    if length and length < timedelta():
        raise Unreadable("it ends before it starts")
    people = [*_people(raw.get("presenters")), *_people(raw.get("conveners"))]
    return Entry(
        _title(raw),
        start,
        length or None,
        room=line(raw.get("room")),
        speakers=named(people),
        pause=line(raw.get("entryType")) == "Break",
    )


def _title(raw: Any) -> str:
    """Its title, and after it that of the part of a session which it is."""
    if not isinstance(raw, dict):
        return ""
    titles = (line(raw.get("title")), line(raw.get("slotTitle")))
    return ": ".join(dict.fromkeys(filter(None, titles)))


def _people(people: Any) -> Iterator[str]:
    for person in people if isinstance(people, list) else []:
        if isinstance(person, dict):
            names = (line(person.get("firstName")), line(person.get("familyName")))
            yield " ".join(filter(None, names)) or line(person.get("name"))


def _moment(value: Any, what: str) -> Moment:
    if not isinstance(value, dict):
        raise Unreadable(f"it has no {what}")
    said, name = f"{line(value.get('date'))}T{line(value.get('time'))}", line(value.get("tz"))
    try:
        wall = plausible(datetime.fromisoformat(said).replace(tzinfo=None))
    except ValueError:
        raise Unreadable(f"its {what} cannot be read: {shown(said)}") from None
    zone = by_name(name)
    return Moment(wall, zone, f"{shown(name)} names no timezone" if name and not zone else "")
