"""One event of a schedule: its time, its length and its people, however a version writes them."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from bot.imports.agenda import Entry, Moment, Unreadable, line, named, plausible, shown
from bot.imports.zones import by_name, written

_LENGTH = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?", re.ASCII)


def entries_of(value: Any) -> list[Any]:
    """A list, or one that holds nothing readable but what stands in its place."""
    return value if isinstance(value, list) else [] if value is None else [value]


def said(value: Any) -> str:
    """A text, or one of several languages: English, else the first."""
    if isinstance(value, dict):
        value = value.get("en") or next(iter(value.values()), "")
    return line(value)


class Rules:
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
            said(event.get("title")),
            start,
            length or None,
            room=said(place) or room,
            speakers=named(map(_name, entries_of(event.get("persons", event.get("participants"))))),
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


def day_or_none(text: str) -> date | None:
    """The day that is written as 2026-11-03; None for anything else."""
    try:
        return _day(text)
    except Unreadable:
        return None


def _instant(text: str) -> datetime:
    try:
        return plausible(datetime.fromisoformat(text))
    except ValueError:
        raise Unreadable(f"its date cannot be read: {shown(text)}") from None
