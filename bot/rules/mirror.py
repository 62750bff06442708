"""What Discord shows of the roundtable beside its messages: one scheduled event, a stage's topic.

Source: Discord's documentation, Guild Scheduled Event and Stage Instance: lengths and statuses.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.rules.agenda import Session
from bot.rules.events import Event

NAME_MAX, DESCRIPTION_MAX, LOCATION_MAX, TOPIC_MAX = 100, 1000, 100, 120
# An event that begins now, or in the past, is taken to begin so much later: Discord wants it so.
SOON_MS = 30_000
EventStatus = Literal["scheduled", "active", "completed", "cancelled"]


@dataclass(frozen=True, slots=True)
class ScheduledEvent:
    """The roundtable as one of the server's scheduled events; instants in milliseconds, UTC."""

    guild_id: int
    known_id: int
    name: str
    description: str
    location: str
    starts_at: int
    ends_at: int
    status: EventStatus


@dataclass(frozen=True, slots=True)
class Topic:
    """What is being talked about on the stage."""

    channel_id: int
    words: str


def status_of(event: Event) -> EventStatus | None:
    """The status that the event's own state stands for; None while nothing is announced."""
    if event.state == "draft":
        return None
    if event.state == "open":
        return "scheduled"
    if event.state == "live":
        return "active"
    return "completed" if event.live_at is not None else "cancelled"


def times_of(event: Event, sessions: Sequence[Session], now: int) -> tuple[int, int]:
    """When the event begins and ends as it stands: never in the past, and in this order."""
    starts_at = min((session.due_start_at for session in sessions), default=event.starts_at)
    starts_at = max(starts_at, now + SOON_MS)
    return starts_at, max(event.ends_at, starts_at + SOON_MS)
