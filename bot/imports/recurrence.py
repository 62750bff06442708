"""Entries that repeat: a series and its exceptions, as single entries.

Every time of a series is counted on the clock of its first entry, without a zone: clocks that go
forward or back in between change nothing. Source: RFC 5545 section 3.8.5.
"""

import re
import warnings
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.imports.agenda import Entry, Moment, Reading, Unreadable, about
from bot.imports.values import Component

SPAN = timedelta(days=366)
OCCURRENCES_MAX = 60  # of one series where no day is named: more than an event has sessions
TIMES_MAX = 1_000
STEPS_MAX = 2_000_000  # of all that a file repeats: some seconds
STEPS_EACH = 1_000
LAST_DAY = date.max  # up to where a rule is followed that may name no day at all

# How many days a step of a rule is, and how much longer it takes than a day's.
_STEPS = {"DAILY": (1, 1), "WEEKLY": (7, 1), "MONTHLY": (30, 5), "YEARLY": (365, 20)}
# By which parts an entry may repeat: what asks for more could be counted for ever.
_PARTS = {
    "DAILY": {"BYDAY", "BYMONTH"},
    "WEEKLY": {"BYDAY", "BYMONTH"},
    "MONTHLY": {"BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS"},
    "YEARLY": {"BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "BYYEARDAY", "BYWEEKNO"},
}
_ALWAYS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}
_WITHIN_A_DAY = {"BYHOUR", "BYMINUTE", "BYSECOND"}
_PLAIN_DAY = re.compile(r"[+-]?[1-4]?(MO|TU|WE|TH|FR|SA|SU)")
_SOURCE = "X-ROUNDTABLE-SOURCE"


@dataclass(slots=True)
class Series:
    """Everything that shares a UID: the entries themselves, and what changes single ones."""

    masters: list[Component] = field(default_factory=list)
    changes: list[Component] = field(default_factory=list)

    def add(self, component: Component) -> None:
        """Take one of it in."""
        (self.changes if component.values("RECURRENCE-ID") else self.masters).append(component)


class Expansion:
    """Adds what series hold to what is read; on and around one day only, if one is named."""

    def __init__(self, reading: Reading, day: date | None) -> None:
        self._reading = reading
        self._day = day
        self._steps = 0

    def add(self, series: Series) -> None:
        """Every entry of a series, each occurrence by itself."""
        masters = self._latest(series.masters)
        changes = self._latest(series.changes)
        if len(masters) != 1:
            for change in changes:
                self._once(change)
            changes = []
        for master in masters:
            if changes or master.values("RRULE") or master.values("RDATE"):
                self._repeatedly(master, changes)
            else:
                self._once(master)

    def _latest(self, components: list[Component]) -> list[Component]:
        """Of each entry the version that counts: what is older, or there twice, is noted."""
        newest: dict[object, Component] = {}
        versions = {component.version for component in components}
        for component in components:
            again = component.text("RECURRENCE-ID")
            key: object = again or (component.start.wall, component.text("SUMMARY"))
            if not again and component.version < max(versions):
                self._leave(component, component.start, "the file holds a newer version of it")
                continue
            other = newest.setdefault(key, component)
            if other is not component:
                if component.version > other.version:
                    newest[key], component = component, other
                self._leave(component, component.start, "the file holds it twice")
        return list(newest.values())

    def _leave(self, component: Component, start: Moment, why: object) -> None:
        name = about(component.text("SUMMARY"), start.wall)
        self._reading.leave(name, why, start.wall.date())

    def _once(self, component: Component) -> None:
        try:
            entry = _entry(component, component.start)
        except Unreadable as why:
            self._leave(component, component.start, why)
        else:
            self._reading.add(entry)

    def _repeatedly(self, master: Component, changes: list[Component]) -> None:
        try:
            occurrences = self._occurrences([master, *changes])
        except Unreadable as why:
            self._leave(master, master.start, why)
            return
        for component, start in occurrences:
            try:
                entry = _entry(component, start)
            except Unreadable as why:
                self._leave(component, start, why)
            else:
                self._reading.add(entry)

    def _occurrences(self, components: list[Component]) -> list[tuple[Component, Moment]]:
        import recurring_ical_events
        from icalendar import Calendar

        calendar = Calendar()
        for number, component in enumerate(components):
            calendar.add_component(self._on_its_clock(components[0], component, number))
        first, last = self._window(components[0])
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found = recurring_ical_events.of(calendar).between(first, last)
        except Exception:  # whatever a library makes of what is no rule
            raise Unreadable("how it repeats cannot be read") from None
        starts = sorted((each["DTSTART"].dt, int(each[_SOURCE])) for each in found)
        if self._day is None:
            starts = starts[:OCCURRENCES_MAX]
        return [_placed(components, number, wall) for wall, number in starts]

    def _window(self, master: Component) -> tuple[datetime, datetime]:
        if self._day is None:
            return master.start.wall, master.start.wall + SPAN
        midnight = datetime.combine(self._day, time())
        return midnight - timedelta(days=1), midnight + timedelta(days=2)

    def _on_its_clock(self, master: Component, component: Component, number: int) -> Any:
        """An entry as the library expands it: all its times are those of the master's clock."""
        from icalendar import Event

        event = Event()
        event.add("UID", "1")
        event.add(_SOURCE, str(number))
        event.add("DTSTART", _on_clock(component.start, master.start))
        if component is not master:
            instead = component.moment("RECURRENCE-ID", component.start)
            if instead is not None:
                ranged = {"RANGE": "THISANDFUTURE"} if component.changes_what_follows else {}
                event.add("RECURRENCE-ID", _on_clock(instead, master.start), parameters=ranged)
            return event
        if master.values("EXRULE"):
            raise Unreadable("it leaves dates out by a rule (EXRULE), which is not read")
        for value in master.values("RRULE"):
            event.add("RRULE", self._rule(value.raw, master.start))
        for name in ("RDATE", "EXDATE"):
            times = [_on_clock(each, master.start) for each in master.moments(name)]
            if len(times) > TIMES_MAX:
                raise Unreadable(f"it has more than {TIMES_MAX:,} of {name}")
            if times:
                event.add(name, times)
        return event

    def _spend(self, start: date, often: str, every: int, *, surely: bool) -> None:
        """Count what following a rule takes.

        Unreadable: with the others of the file it takes too long.
        """
        end = (self._day or start) + SPAN if surely else LAST_DAY
        days, weight = _STEPS[often]
        self._steps += STEPS_EACH + max(0, (end - start).days) * weight // (days * every)
        if self._steps > STEPS_MAX:
            raise Unreadable("too much repeats in this file: export only the event's own days")

    def _rule(self, raw: str, start: Moment) -> Any:
        """A rule that comes to an end in bounded time.

        Unreadable: it is none, or could be counted for ever.
        """
        from icalendar import vRecur

        try:
            parts = dict(vRecur.from_ical(raw.strip().upper()))
            often = str(parts["FREQ"][0])
            every = int(parts.get("INTERVAL", [1])[0])
            most = int(parts.get("COUNT", [1])[0])
        except Exception:  # whatever a library makes of what is no rule
            raise Unreadable("how it repeats cannot be read (RRULE)") from None
        if often not in _PARTS or any(len(parts.get(name, [])) > 1 for name in _WITHIN_A_DAY):
            raise Unreadable("it repeats within a day, and a session does not")
        asked = {name for name in parts if name.startswith("BY")} - _WITHIN_A_DAY
        if every < 1 or most < 1 or asked - _PARTS[often]:
            raise Unreadable("how it repeats cannot be read (RRULE)")
        self._spend(start.wall.date(), often, every, surely=_is_plain(parts, asked))
        if "UNTIL" in parts:
            parts["UNTIL"] = [_until(parts["UNTIL"][0], start)]
        return vRecur({name: parts[name] for name in parts if name in _ALWAYS | asked})


def _is_plain(parts: dict[str, Any], asked: set[str]) -> bool:
    """Whether a rule surely names a day before long: the 30th of February never comes."""
    if not asked:
        return True
    if parts.get("INTERVAL", [1])[0] != 1:
        return False
    if asked <= {"BYDAY", "BYMONTH"}:
        return all(_PLAIN_DAY.fullmatch(str(day)) for day in parts.get("BYDAY", []))
    days = parts.get("BYMONTHDAY", [])
    return asked <= {"BYMONTHDAY", "BYMONTH"} and all(0 < abs(day) < 29 for day in days)


def _entry(component: Component, start: Moment) -> Entry:
    if component.is_cancelled:
        raise Unreadable("it is cancelled")
    return Entry(
        component.text("SUMMARY"), start, component.length(), room=component.text("LOCATION")
    )


def _on_clock(moment: Moment, clock: Moment) -> datetime:
    """What a clock shows at a time; a time without a certain zone is taken as it stands."""
    if moment.doubt or clock.doubt or moment.zone is None or clock.zone is None:
        return moment.wall
    return moment.at(UTC).astimezone(clock.zone).replace(tzinfo=None)


def _placed(components: list[Component], number: int, wall: datetime) -> tuple[Component, Moment]:
    """One occurrence: what it is an entry of, and when it is on that entry's own clock."""
    master, component = components[0], components[number]
    if component is not master and wall == _on_clock(component.start, master.start):
        return component, component.start
    return component, master.again(wall)


def _until(until: Any, start: Moment) -> datetime:
    if not isinstance(until, datetime):
        return datetime.combine(until, time(23, 59, 59))
    if until.tzinfo and start.zone and not start.doubt:
        until = until.astimezone(start.zone)
    return datetime.combine(until.date(), until.time())
