"""The one place that reads the clock."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], int]


def system_clock() -> int:
    """Now, in milliseconds since 1970-01-01 UTC."""
    return int(datetime.now(UTC).timestamp() * 1000)


def instant(at: int) -> datetime:
    """An instant as an aware datetime in UTC."""
    return datetime.fromtimestamp(at / 1000, UTC)


def milliseconds(moment: datetime) -> int:
    """An aware datetime as milliseconds since 1970-01-01 UTC."""
    return round(moment.timestamp() * 1000)
