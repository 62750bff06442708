"""The programme that an agenda's entries make: one after the other, on the event's clock."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bot.imports.agenda import Doubt, Entry, Note, Reading, Unreadable, about, shown
from bot.imports.sessions import TITLE_LENGTH_MAX, Planned, planned
from bot.rules.base import fold
from bot.rules.calendar import resolve

SESSIONS_MAX = 50
LISTED_MAX = 8
NEAR_MAX = 200  # how many entries after its start are looked at, to see what one frames


@dataclass(frozen=True, slots=True)
class Wish:
    """What whoever imports asked for.

    `home` is the event's timezone; `doubtful` that of times whose offset is in doubt; `speakers`
    are the keys of those whom the configuration knows, by their folded names.
    """

    home: ZoneInfo
    doubtful: ZoneInfo | None = None
    day: date | None = None
    room: str = ""
    speakers: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Slot:
    """An entry where it lies in time, and its folded room."""

    entry: Entry
    start: datetime
    local: datetime
    length: timedelta | None
    room: str

    @property
    def about(self) -> str:
        """What it is called in a sentence, with its time on the event's clock."""
        return about(self.entry.title, self.local)

    @property
    def end(self) -> datetime:
        """When it is over; at its start where its length is not known."""
        return self.start + (self.length or timedelta())


@dataclass(slots=True)
class Programme:
    """Sessions in the order of their start, and a line for whatever was left out or changed."""

    sessions: list[Planned] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def arrange(reading: Reading, wish: Wish) -> Programme:
    """The sessions that an agenda makes.

    Unreadable: it holds nothing, or not on that day or in that room, or too much. Doubt: when
    something is, its file does not say for certain.
    """
    programme = Programme(
        notes=[note for note in reading.notes if not wish.day or note.day in (None, wish.day)]
    )
    if not reading.entries and not reading.notes:
        raise Unreadable(f"it has nothing on {wish.day}" if wish.day else "it holds no entries")
    slots = _chosen(reading.entries, wish, programme.notes)
    slots = list(_without_frames(_with_ends(slots, programme.notes), programme.notes))
    free: Slot | None = None
    keys: set[str] = set()
    for slot in slots:
        if free and slot.start < free.end:
            words = f"it overlaps {free.about}"
            if slot.room != free.room:
                rooms = f"{shown(slot.entry.room)} and {shown(free.entry.room)}"
                words += f"; they are in {rooms}: choose one with --room"
            programme.notes.append(Note(slot.about, words))
            continue
        try:
            session = planned(slot.entry, slot.local, slot.length, wish.speakers, keys)
        except Unreadable as why:
            programme.notes.append(Note(slot.about, str(why)))
            continue
        if session.title != slot.entry.title:
            words = f"its title has {len(slot.entry.title)} characters: cut to {TITLE_LENGTH_MAX}"
            programme.notes.append(Note(slot.about, words, taken=True))
        programme.sessions.append(session)
        keys.add(session.key)
        free = slot
    _limit(programme)
    return programme


def _chosen(entries: list[Entry], wish: Wish, notes: list[Note]) -> list[Slot]:
    """The entries of the wished day and room, by their start."""
    if wish.room:
        rooms = dict.fromkeys(entry.room for entry in entries if entry.room)
        entries = [entry for entry in entries if fold(entry.room) == fold(wish.room)]
        if not entries:
            there = f"its rooms are {_listed(map(shown, rooms))}" if rooms else "it names no rooms"
            raise Unreadable(f"it has nothing in {shown(wish.room)}; {there}")
    _ask(entries, wish)
    slots = sorted((_slot(entry, wish) for entry in entries), key=lambda slot: slot.start)
    if wish.day:
        days = sorted({slot.local.date() for slot in slots})
        slots = [slot for slot in slots if slot.local.date() == wish.day]
        if not slots and days:
            raise Unreadable(
                f"it has nothing on {wish.day}; there are entries on {_listed(map(str, days))}"
            )
    _tell_of_zones(slots, wish, notes)
    return [slot for slot in slots if _has_time(slot, wish, notes)]


def _ask(entries: list[Entry], wish: Wish) -> None:
    if wish.doubtful is not None:
        return
    near = timedelta(days=1)
    doubtful = [
        entry
        for entry in entries
        if entry.start.doubt
        and (wish.day is None or abs(entry.start.wall.date() - wish.day) <= near)
    ]
    if doubtful:
        first = doubtful[0]
        others = f" (and {len(doubtful) - 1} more are as uncertain)" if doubtful[1:] else ""
        raise Doubt(f"It is not certain when {first.about} is: {first.start.doubt}{others}.")


def _slot(entry: Entry, wish: Wish) -> Slot:
    start = entry.start.at(wish.home, wish.doubtful)
    local = start.astimezone(wish.home).replace(tzinfo=None)
    return Slot(entry, start, local, entry.length, fold(entry.room))


def _tell_of_zones(slots: list[Slot], wish: Wish, notes: list[Note]) -> None:
    doubtful = sum(bool(slot.entry.start.doubt) for slot in slots)
    floating = sum(slot.entry.start.zone is None for slot in slots) - doubtful
    for number, what, zone in (
        (floating, "names no timezone", wish.home),
        (doubtful, "had an uncertain timezone", wish.doubtful),
    ):
        if number:
            times = f"the time of {_entries(number)} {what}: taken as {zone}"
            notes.append(Note("", times, taken=True))


def _has_time(slot: Slot, wish: Wish, notes: list[Note]) -> bool:
    """Whether the event's clock can say when it starts; what clocks skip or show twice is told."""
    moment = slot.entry.start
    if resolve(slot.local, wish.home) != slot.start:
        words = (
            f"the clocks of {wish.home} show {slot.local:%H:%M} twice then, and the configuration"
            " can only say the first"
        )
        notes.append(Note(slot.about, words))
        return False
    zone = moment.place(wish.home, wish.doubtful)
    if slot.start.astimezone(zone).replace(tzinfo=None) != moment.wall:
        words = f"its clock skips that time: it starts at {slot.local:%H:%M} in {wish.home}"
        notes.append(Note(slot.about, words, taken=True))
    elif (
        moment.wall.replace(tzinfo=zone, fold=1).utcoffset()
        != moment.wall.replace(tzinfo=zone).utcoffset()
    ):
        words = "its clock shows that time twice: the first is meant"
        notes.append(Note(slot.about, words, taken=True))
    return True


def _with_ends(slots: list[Slot], notes: list[Note]) -> Iterator[Slot]:
    """Each with a length: one that names no end lasts until the next in its room begins."""
    for place, slot in enumerate(slots):
        if slot.length is None:
            later = (
                other.start
                for other in slots[place + 1 :]
                if other.start > slot.start and _beside(slot, other)
            )
            end = next(later, None)
            if end is None or end - slot.start > timedelta(hours=12):
                notes.append(Note(slot.about, "it names no end, and nothing follows it"))
                continue
            slot.length = end - slot.start
            words = f"it names no end: it lasts until the next begins, {_minutes(slot.length)}"
            notes.append(Note(slot.about, words, taken=True))
        yield slot


def _without_frames(found: Iterator[Slot], notes: list[Note]) -> Iterator[Slot]:
    """Without the entries that only frame others, such as the whole event around its items."""
    slots = list(found)
    for slot in slots:
        if _is_frame(slot, slots):
            notes.append(Note(slot.about, "others lie within it, and stand for it"))
        else:
            yield slot


def _is_frame(frame: Slot, slots: list[Slot]) -> bool:
    first = bisect_left(slots, frame.start, key=lambda slot: slot.start)
    after = bisect_left(slots, frame.end, key=lambda slot: slot.start)
    inner = (
        slot
        for slot in islice(slots, first, min(after, first + NEAR_MAX))
        if slot.end <= frame.end and slot.length != frame.length and _beside(frame, slot)
    )
    return len(list(islice(inner, 2))) == 2


def _beside(one: Slot, other: Slot) -> bool:
    """Whether two entries may be in one room."""
    return not (one.room and other.room) or one.room == other.room


def _limit(programme: Programme) -> None:
    """At most as many as an event has."""
    days = sorted({session.start.date() for session in programme.sessions})
    span = f"{len(days)} days, from {days[0]} to {days[-1]}" if days else ""
    if len(days) > 1:
        if len(programme.sessions) > SESSIONS_MAX:
            raise Unreadable(
                f"it has more than {SESSIONS_MAX} sessions on {span}, and an event has at most"
                f" {SESSIONS_MAX}: choose a day with --day"
            )
        programme.notes.append(Note("", f"the sessions are on {span}; --day takes one", taken=True))
    for session in programme.sessions[SESSIONS_MAX:]:
        name = about(session.title, session.start)
        programme.notes.append(Note(name, f"an event has at most {SESSIONS_MAX} sessions"))
    del programme.sessions[SESSIONS_MAX:]


def _listed(names: Iterator[str]) -> str:
    found = list(names)
    more = f" and {len(found) - LISTED_MAX} more" if len(found) > LISTED_MAX else ""
    return ", ".join(found[:LISTED_MAX]) + more


def _entries(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"


def _minutes(length: timedelta) -> str:
    return f"{round(length.total_seconds() / 60)} minutes"
