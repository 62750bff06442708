"""Personal reminders: a message before a session begins, to whoever asked for it.

Source: PRODUCT section 6.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.rules.agenda import Session
from bot.rules.base import Refusal

EACH_MAX = 20
BEFORE_MIN_MS, BEFORE_MAX_MS = 1_000, 7 * 86_400_000
USEFUL_AFTER_START_MS = 2 * 60_000
# `owed` stands in the outbox; `refused`: their Discord took no message; `shown`: told otherwise.
ReminderState = Literal["waiting", "owed", "refused", "shown"]


@dataclass(frozen=True, slots=True)
class Reminder:
    """One person's wish to be reminded of a session, so long before it begins."""

    id: int
    session: str
    before_ms: int
    state: ReminderState


def check_reminder(sessions: Sequence[Session], key: str, before_ms: int, now: int) -> Session:
    """The session of which somebody can still be reminded so long before it.

    Refuses: session-unknown, session-over, reminder-before, reminder-late
    """
    session = next((session for session in sessions if session.key == key), None)
    if session is None:
        known = ", ".join(session.key for session in sessions)
        raise Refusal("session-unknown", typed=key[:40], choices=known)
    if session.status != "planned":
        raise Refusal("session-over", session=session.key)
    if not BEFORE_MIN_MS <= before_ms <= BEFORE_MAX_MS:
        raise Refusal("reminder-before")
    if session.due_start_at - before_ms <= now:
        raise Refusal("reminder-late", session=session.key, at=session.due_start_at)
    return session


def check_room(count: int) -> None:
    """Whether one more reminder is kept for somebody.

    Refuses: reminder-many
    """
    if count >= EACH_MAX:
        raise Refusal("reminder-many", count_max=EACH_MAX)
