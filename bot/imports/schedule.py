"""pretalx's and frab's schedules, as JSON and as XML, in every version of their schema.

Source: the schemas of the c3voc (schedule.xml.xsd, schedule.json 1 and 2), pretalx's exports.
"""

import io
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from bot.imports.agenda import (
    Entry,
    Kind,
    Moment,
    Reading,
    Unreadable,
    about,
    line,
    named,
    plausible,
    shown,
)
from bot.imports.zones import by_name, written

ELEMENTS_MAX = 500_000
DEPTH_MAX = 50

_LENGTH = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?", re.ASCII)

Event = tuple[object, str, str]  # the event, its day's date, its room


def is_schedule(document: Mapping[str, Any]) -> bool:
    """Whether a JSON document is a schedule."""
    schedule = document.get("schedule", document)
    return isinstance(schedule, dict) and isinstance(schedule.get("conference"), dict)


def read_json(document: Mapping[str, Any]) -> Reading:
    """The entries of a schedule.json."""
    schedule = document.get("schedule", document)
    conference = schedule["conference"]
    generator = document.get("generator") or schedule.get("generator")
    return _read("schedule.json", conference, generator, _events_in_json(schedule, conference))


def _events_in_json(schedule: Mapping[str, Any], conference: Mapping[str, Any]) -> Iterator[Event]:
    days = conference.get("days")
    for day in _list(days if isinstance(days, list) else schedule.get("days")):
        if isinstance(day, dict):
            when = line(day.get("date"))
            yield from ((event, when, "") for event in _list(day.get("events")))
            yield from _rooms_in_json(day.get("rooms"), when)
        else:
            yield day, "", ""
    for event in [*_list(schedule.get("events")), *_list(conference.get("events"))]:
        yield event, "", ""


def _rooms_in_json(rooms: Any, when: str) -> Iterator[Event]:
    if isinstance(rooms, dict):
        rooms = [{"name": name, "events": events} for name, events in rooms.items()]
    for room in _list(rooms):
        if not isinstance(room, dict):
            yield room, when, ""
            continue
        for event in _list(room.get("events", room.get("talks"))):
            yield event, when, line(room.get("name"))


def _list(value: Any) -> list[Any]:
    """A list, or one that holds nothing readable but what stands in its place."""
    return value if isinstance(value, list) else [] if value is None else [value]


def read_xml(raw: bytes) -> Reading:
    """The entries of a schedule.xml.

    Unreadable: it is none, is cut off, or would grow when it is read.
    """
    root = _parsed(raw)
    if _tag(root) != "schedule":
        raise Unreadable(f"it is XML, but no schedule: it begins with {shown(_tag(root))}")
    children = {_tag(child): child for child in root}
    conference = _texts(children["conference"]) if "conference" in children else {}
    generator = children.get("generator")
    made_by = dict(generator.attrib) if generator is not None else {}
    return _read("schedule.xml", conference, made_by, _events_in_xml(root))


def _parsed(raw: bytes) -> Any:
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    root, elements, depth = None, 0, 0
    try:
        for happened, element in iterparse(io.BytesIO(raw), events=("start", "end")):
            root = element if root is None else root
            depth += 1 if happened == "start" else -1
            elements += happened == "start"
            if depth > DEPTH_MAX or elements > ELEMENTS_MAX:
                raise Unreadable("it is nested too deeply or has too many parts for an agenda")
    except DefusedXmlException:
        raise Unreadable("it is XML that defines entities, and such files can be traps") from None
    except ParseError as fault:
        where = "line {}, column {}".format(*fault.position)
        raise Unreadable(f"it is broken or cut off at {where}: download it anew") from None
    except (ValueError, LookupError):
        raise Unreadable("it is XML in an encoding that cannot be read") from None
    if root is None:
        raise Unreadable("it is empty")
    return root


def _events_in_xml(root: Any) -> Iterator[Event]:
    for day in root:
        if _tag(day) == "event":
            yield _event_in_xml(day), "", ""
        if _tag(day) != "day":
            continue
        when = day.get("date") or ""
        for child in day:
            if _tag(child) == "event":
                yield _event_in_xml(child), when, ""
            elif _tag(child) == "room":
                for event in child:
                    if _tag(event) == "event":
                        yield _event_in_xml(event), when, line(child.get("name"))


def _event_in_xml(element: Any) -> dict[str, Any]:
    event: dict[str, Any] = _texts(element)
    for child in element:
        if _tag(child) in ("persons", "participants"):
            event["persons"] = [person.text or "" for person in child]
    return event


def _texts(element: Any) -> dict[str, str]:
    return {_tag(child): (child.text or "").strip() for child in element}


def _tag(element: Any) -> str:
    """An element's name without its namespace; empty for a comment."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def _read(
    kind: Kind, conference: Mapping[str, Any], generator: Any, events: Iterator[Event]
) -> Reading:
    reading = Reading(kind)
    is_pretalx = isinstance(generator, dict) and line(generator.get("name")).lower() == "pretalx"
    rules = _Rules(conference, days_first=is_pretalx)
    for number, (event, day, room) in enumerate(events, start=1):
        place = f"entry {number}" + (f" on {day}" if day else "")
        try:
            if not isinstance(event, dict):
                raise Unreadable(f"it is {shown(event)} where an event should be")
            entry = rules.entry(event, day, room)
        except Unreadable as why:
            title = _said(event.get("title")) if isinstance(event, dict) else ""
            reading.leave(about(title, None, place), why)
        else:
            reading.add(entry)
    return reading


def _said(value: Any) -> str:
    """A text, or one of several languages: English, else the first."""
    if isinstance(value, dict):
        value = value.get("en") or next(iter(value.values()), "")
    return line(value)


class _Rules:
    """How one schedule writes its times."""

    def __init__(self, conference: Mapping[str, Any], *, days_first: bool) -> None:
        self._zone_name = line(conference.get("time_zone_name"))
        self._zone = by_name(self._zone_name)
        self._day_change = _clock(line(conference.get("day_change"))) or time()
        self._days_first = days_first

    def entry(self, event: Mapping[str, Any], day: str, room: str) -> Entry:
        """One event of the schedule.

        Unreadable: its time or its length cannot be read.
        """
        place = event.get("room")
        place = place.get("name") if isinstance(place, dict) else place
        start = self._start(line(event.get("date")), line(event.get("start")), day)
        end = line(event.get("end"))
        length = self._length(event.get("duration"))
        if length is None and "T" in end:
            length = start.until(self._start(end, "", day))
        if length and length < timedelta():
            raise Unreadable("it ends before it starts")
        return Entry(
            _said(event.get("title")),
            start,
            length or None,
            room=_said(place) or room,
            speakers=named(map(_name, _list(event.get("persons", event.get("participants"))))),
            pause=line(event.get("type")).lower() in ("break", "pause", "lunch"),
        )

    def _start(self, stamp: str, clock: str, day: str) -> Moment:
        """When it starts: its date with an offset, else its time on the day it stands under."""
        if not stamp and "T" in clock:
            stamp, clock = clock, ""
        shows = _clock(clock)
        if clock and shows is None:
            raise Unreadable(f"its start cannot be read: {shown(clock)}")
        if stamp and "T" not in stamp and " " not in stamp:
            stamp, day = "", stamp
        if stamp:
            return self._stamped(_instant(stamp), shows)
        on = _day(day)
        if shows is None:
            raise Unreadable("it has no start")
        if shows < self._day_change:
            on += timedelta(days=1)
        return self._local(datetime.combine(on, shows))

    def _local(self, wall: datetime) -> Moment:
        """A time on the clock of the schedule's own zone."""
        if self._zone_name and self._zone is None:
            return Moment(wall, None, f"the schedule's timezone, {shown(self._zone_name)}, is none")
        return Moment(wall, self._zone)

    def _stamped(self, when: datetime, shows: time | None) -> Moment:
        """A whole date, held against the time that the schedule shows beside it."""
        wall, offset = when.replace(tzinfo=None), when.utcoffset()
        if offset is None:
            if shows and not _alike(shows, wall):
                raise Unreadable(f"its date says {wall:%H:%M}, and its start {shows:%H:%M}")
            return self._local(wall)
        local = when.astimezone(self._zone) if self._zone else when
        if shows is None or _alike(shows, local):
            return Moment(wall, timezone(offset))
        says = f"its date says {wall:%H:%M} at UTC{written(offset)}, and its start {shows:%H:%M}"
        where = f" in {self._zone.key}" if self._zone else ""
        return Moment(datetime.combine(wall, shows), None, says + where)

    def _length(self, duration: Any) -> timedelta | None:
        """H:MM or H:MM:SS, or pretalx's D:HH:MM."""
        words = line(duration)
        if not words and not duration:
            return None
        found = _LENGTH.fullmatch(words)
        if not found:
            raise Unreadable(f"its duration cannot be read: {shown(duration)}")
        first, second, third = (int(part or 0) for part in found.groups())
        if found[1] is None or self._days_first:
            return timedelta(days=first, hours=second, minutes=third)
        return timedelta(hours=first, minutes=second, seconds=third)


def _name(person: Any) -> str:
    if not isinstance(person, dict):
        return line(person)
    names = (line(person.get(key)) for key in ("public_name", "name", "full_public_name"))
    return next(filter(None, names), "")


def _alike(shows: time, wall: datetime) -> bool:
    return (shows.hour, shows.minute) == (wall.hour, wall.minute)


def _clock(text: str) -> time | None:
    found = _CLOCK.fullmatch(text)
    if not found:
        return None
    hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def _day(text: str) -> date:
    try:
        return plausible(datetime.fromisoformat(text)).date()
    except ValueError:
        raise Unreadable(
            f"its day cannot be read: {shown(text)}" if text else "it has no date"
        ) from None


def _instant(text: str) -> datetime:
    try:
        return plausible(datetime.fromisoformat(text))
    except ValueError:
        raise Unreadable(f"its date cannot be read: {shown(text)}") from None
