"""What is read out of any agenda: entries, when they are, and what could not be taken."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Literal

from bot.rules.base import clean

Kind = Literal["iCalendar", "schedule.json", "schedule.xml", "Indico timetable"]

ENTRIES_MAX = 5_000
TOO_MANY = f"it has more than {ENTRIES_MAX:,} entries: export only the event's own days"
YEARS = range(1970, 3000)
READ_LENGTH_MAX = 5_000
SHOWN_LENGTH_MAX = 60
NAMES_MAX = 20


class Unreadable(Exception):
    """What cannot be read, a file or one of its entries; the message says why."""


class Doubt(Exception):
    """Times whose offset cannot be told from the file; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as a file gives it: what the clock shows, and where.

    `zone` is None for a floating time, which names no place. `doubt` says why the zone is not
    certain; empty where it is.
    """

    wall: datetime
    zone: tzinfo | None
    doubt: str = ""

    def at(self, home: tzinfo, doubtful: tzinfo | None = None) -> datetime:
        """The instant, in UTC; floating times are home's, doubtful ones those of `doubtful`.

        A time that the clocks show twice is the first of the two; one that they skip moves
        forward by what was skipped. Source: RFC 5545 section 3.3.5.
        """
        zone = self.place(home, doubtful)
        return self.wall.replace(tzinfo=zone, fold=0).astimezone(UTC)

    def place(self, home: tzinfo, doubtful: tzinfo | None = None) -> tzinfo:
        """The zone that the time is in."""
        return (doubtful or home) if self.doubt else (self.zone or home)

    def until(self, end: "Moment") -> timedelta:
        """How long it is to another time; where a zone is not certain, as one clock shows it."""
        if self.doubt or end.doubt or self.zone is None or end.zone is None:
            return end.wall - self.wall
        return end.at(UTC) - self.at(UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of an agenda. `length` is None where the file names no end.

    `pause`: nobody speaks, as in a coffee break.
    """

    title: str
    start: Moment
    length: timedelta | None
    room: str = ""
    speakers: tuple[str, ...] = ()
    pause: bool = False

    @property
    def about(self) -> str:
        """What it is called in a sentence."""
        return about(self.title, self.start.wall)


@dataclass(frozen=True, slots=True)
class Note:
    """One line for whoever imports: what it is about, and what was done with it or not.

    `day` is that of an entry, as far as the file says it.
    """

    about: str
    words: str
    taken: bool = False
    day: date | None = None

    def __str__(self) -> str:
        words = f"{self.about}: {self.words}" if self.about else self.words
        return f"{'note' if self.taken else 'not taken'}: {words}"


@dataclass(slots=True)
class Reading:
    """What a file holds, in its own order."""

    kind: Kind
    entries: list[Entry] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def add(self, entry: Entry) -> None:
        """Keep an entry.

        Unreadable: there are more than any agenda has.
        """
        self.entries.append(entry)
        self._count()

    def leave(self, about: str, why: object, day: date | None = None) -> None:
        """Note an entry that cannot be taken."""
        self.notes.append(Note(about, str(why), day=day))
        self._count()

    def _count(self) -> None:
        if len(self.entries) + len(self.notes) > ENTRIES_MAX:
            raise Unreadable(TOO_MANY)


def line(text: object) -> str:
    """Words from a file on one line, without anything invisible; empty for what is no text."""
    return " ".join(clean(text[:READ_LENGTH_MAX]).split()) if isinstance(text, str) else ""


def shown(text: object) -> str:
    """A value from a file as a sentence quotes it."""
    words = line(text if isinstance(text, str) else repr(text))
    return f'"{cut(words, SHOWN_LENGTH_MAX)}"'


def cut(words: str, length_max: int) -> str:
    """The words, with an ellipsis where they are longer."""
    return words if len(words) <= length_max else words[: length_max - 1].rstrip() + "…"


def about(title: str, wall: datetime | None, place: str = "an entry") -> str:
    """What an entry is called: its title if it has one, and its time on the clock if known."""
    name = shown(title) if title else place
    return f"{name} ({wall:%Y-%m-%d %H:%M})" if wall else name


def named(names: Iterable[object]) -> tuple[str, ...]:
    """The names of people, each once."""
    return tuple(dict.fromkeys(filter(None, map(line, names))))[:NAMES_MAX]


def plausible(wall: datetime) -> datetime:
    """A time on the clock, to the second.

    Unreadable: in a year in which there are no roundtables.
    """
    if wall.year not in YEARS:
        raise Unreadable(f"it is in the year {wall.year}")
    return wall.replace(microsecond=0)
