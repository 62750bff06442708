"""pretalx's and frab's schedules, as JSON and as XML, in every version of their schema.

Source: the schemas of the c3voc (schedule.xml.xsd, schedule.json 1 and 2), pretalx's exports.
"""

import io
from collections.abc import Iterator, Mapping
from typing import Any

from bot.imports.agenda import Kind, Reading, Unreadable, about, line, shown
from bot.imports.events import Rules, day_or_none, entries_of, said

ELEMENTS_MAX = 500_000
DEPTH_MAX = 50

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
    for day in entries_of(days if isinstance(days, list) else schedule.get("days")):
        if isinstance(day, dict):
            when = line(day.get("date"))
            yield from ((event, when, "") for event in entries_of(day.get("events")))
            yield from _rooms_in_json(day.get("rooms"), when)
        else:
            yield day, "", ""
    for event in [*entries_of(schedule.get("events")), *entries_of(conference.get("events"))]:
        yield event, "", ""


def _rooms_in_json(rooms: Any, when: str) -> Iterator[Event]:
    if isinstance(rooms, dict):
        rooms = [{"name": name, "events": events} for name, events in rooms.items()]
    for room in entries_of(rooms):
        if not isinstance(room, dict):
            yield room, when, ""
            continue
        for event in entries_of(room.get("events", room.get("talks"))):
            yield event, when, line(room.get("name"))


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
    rules = Rules(conference, days_first=is_pretalx)
    for number, (event, day, room) in enumerate(events, start=1):
        place = f"entry {number}" + (f" on {day}" if day else "")
        try:
            if not isinstance(event, dict):
                raise Unreadable(f"it is {shown(event)} where an event should be")
            entry = rules.entry(event, day, room)
        except Unreadable as why:
            title = said(event.get("title")) if isinstance(event, dict) else ""
            reading.leave(about(title, None, place), why, day_or_none(day))
        else:
            reading.add(entry)
    return reading
