"""One entry of a calendar: its values, as far as an agenda needs them."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.imports.agenda import Moment, Unreadable, line, plausible, shown
from bot.imports.zones import Zones, by_name

WHOLE_DAY = "it is for the whole day, and a session has a time"

_TIME = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?", re.ASCII)
_LENGTH = re.compile(
    r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Value:
    """One line of an entry: what stands behind the colon, and two of its parameters."""

    raw: str
    tzid: str = ""
    range: str = ""


class Component:
    """A VEVENT, and the zones of its calendar. `zone_name` is for its floating times.

    Unreadable: it has no start that can be read.
    """

    def __init__(self, values: dict[str, list[Value]], zones: Zones, zone_name: str = "") -> None:
        self._values = values
        self._zones = zones
        self._zone_name = zone_name
        start = self.moment("DTSTART")
        if start is None:
            raise Unreadable("it has no start (DTSTART)")
        self.start: Moment = start

    @property
    def version(self) -> int:
        """How often it was changed, as it says itself."""
        digits = self.text("SEQUENCE")
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else 0

    @property
    def is_cancelled(self) -> bool:
        """Whether it will not take place."""
        return self.text("STATUS").upper() == "CANCELLED"

    @property
    def changes_what_follows(self) -> bool:
        """Whether it stands for an occurrence of a series and for all after it."""
        return any(value.range == "THISANDFUTURE" for value in self.values("RECURRENCE-ID"))

    def values(self, name: str) -> list[Value]:
        """The lines of a property."""
        return self._values.get(name, [])

    def text(self, name: str) -> str:
        """The words of a property; of several the first that has any."""
        from icalendar import vText

        words = (line(str(vText.from_ical(value.raw))) for value in self.values(name))
        return next(filter(None, words), "")

    def length(self) -> timedelta | None:
        """How long it lasts; None where it names no end, or ends as it starts.

        Unreadable: it ends before it starts, or its end cannot be read.
        """
        end = self.moment("DTEND")
        if end is not None:
            length: timedelta | None = self.start.until(end)
        else:
            length = self._duration()
        if length and length < timedelta():
            raise Unreadable("it ends before it starts")
        return length or None

    def moment(self, name: str, clock: Moment | None = None) -> Moment | None:
        """A date and time; None where there is none. A day alone is at the time of `clock`.

        Unreadable: it cannot be read, or is a whole day and no clock is given.
        """
        values = self.values(name)
        if not values:
            return None
        if len({value.raw for value in values}) > 1:
            raise Unreadable(f"it has several of {name}")
        wall = self._wall(name, values[0])
        if not isinstance(wall, datetime):
            if clock is None:
                raise Unreadable(WHOLE_DAY)
            return Moment(datetime.combine(wall, clock.wall.time()), clock.zone, clock.doubt)
        return self._placed(wall, values[0])

    def moments(self, name: str) -> list[Moment]:
        """The times of a list, such as EXDATE; a day alone is the entry's own time on it."""
        found = []
        for value in self.values(name):
            for raw in value.raw.split(","):
                one = Value(raw.partition("/")[0].strip(), value.tzid)
                wall = self._wall(name, one)
                if isinstance(wall, datetime):
                    found.append(self._placed(wall, one))
                else:
                    found.append(self.again(datetime.combine(wall, self.start.wall.time())))
        return found

    def again(self, wall: datetime) -> Moment:
        """The entry's own clock at another time."""
        return self._placed(wall, self.values("DTSTART")[0])

    def _wall(self, name: str, value: Value) -> date:
        found = _TIME.fullmatch(value.raw.strip())
        try:
            if not found:
                raise ValueError
            day = date.fromisoformat(found[1])
            if not found[2]:
                return day
            clock = found[2].removesuffix("60")  # a leap second is the second before it
            return plausible(
                datetime.combine(
                    day, time.fromisoformat(clock if len(clock) == 6 else clock + "59")
                )
            )
        except ValueError:
            raise Unreadable(f"its {name} cannot be read: {shown(value.raw)}") from None

    def _placed(self, wall: datetime, value: Value) -> Moment:
        is_utc = value.raw.strip().endswith("Z")
        if value.tzid:
            moment = self._zones.moment(wall, value.tzid)
            if is_utc and (moment.zone is None or moment.at(UTC).replace(tzinfo=None) != wall):
                return Moment(wall, None, f"it is marked both {shown(value.tzid)} and UTC (Z)")
            return moment
        if is_utc:
            return Moment(wall, UTC)
        if self._zone_name:
            zone = by_name(self._zone_name)
            doubt = f"it names no timezone, and its calendar's, {shown(self._zone_name)}, is none"
            return Moment(wall, zone, "" if zone else doubt)
        return Moment(wall, None)

    def _duration(self) -> timedelta | None:
        values = self.values("DURATION")
        if not values:
            return None
        found = _LENGTH.fullmatch(values[0].raw.strip().upper())
        if not found or not any(found.groups()[1:]):
            raise Unreadable(f"its DURATION cannot be read: {shown(values[0].raw)}")
        weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
        length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
        return -length if found[1] == "-" else length
