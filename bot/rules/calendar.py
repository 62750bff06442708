"""From the clock on the wall to an instant."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo


def resolve(local: datetime, zone: ZoneInfo) -> datetime:
    """The instant, in UTC, at which the clocks of a zone show a local date and time.

    Where clocks go forward, a time that they skip moves forward by what was skipped: in a gap
    from 02:00 to 03:00, 02:30 is the instant at which they show 03:30, and 02:00 the first
    instant after the gap. Where clocks go back, a time that they show twice is the first of the
    two. ValueError for a time that already has an offset: it is no local one.

    Source: RFC 5545 section 3.3.5 (form 3); PEP 495, fold = 0.
    """
    if local.tzinfo is not None:
        raise ValueError(f"{local.isoformat()} has an offset; a local date and time has none")
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


def morning_of(start: datetime, zone: ZoneInfo) -> datetime:
    """When the day of an event begins for those who take part, in UTC.

    Eight o'clock where it takes place; two hours before its start where that is earlier.
    """
    eight = datetime.combine(start.astimezone(zone).date(), time(8))
    return min(resolve(eight, zone), start.astimezone(UTC) - timedelta(hours=2))
