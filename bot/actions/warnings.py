"""What moderators are warned of: a session's end, an overrun, items that wait for review.

Each warning is a row with an instant of its own. `plan` may be called as often as one likes: it
owes what is missing and nothing twice, so a warning survives whatever process there was.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from bot.actions.scene import Scene
from bot.cards import warnings as cards
from bot.cards.base import Card
from bot.rules import agenda as rules
from bot.rules.agenda import Session
from bot.rules.floor import turns_in
from bot.store import floor as floor_store
from bot.store import outbox as outbox_store
from bot.store import waiting as waiting_store

MINUTE_MS = 60_000
# Not at once, since most sessions end within the minute; after an hour it was forgotten.
OVERRUN_MINUTES = (1, *range(5, 61, 5))
NAGS_AFTER_END_MS = 30 * MINUTE_MS


def plan(scene: Scene, now: int) -> None:
    """Owe every warning of the session that runs and of what waits, at its instant."""
    if scene.event.state != "live":
        return
    session = rules.running(scene.sessions)
    if session:
        _plan_endings(scene, session, now)
        _plan_overrun(scene, session, now)
    _plan_nag(scene, now)


def before_each(befores: tuple[timedelta, ...], at: int) -> Iterator[tuple[int, int, int]]:
    """Each of `befores` in seconds, its instant, and until when it is useful: the next one's."""
    due = sorted((at - round(before.total_seconds()) * 1000) for before in set(befores))
    for place, due_at in enumerate(due):
        until = due[place + 1] - 1 if place + 1 < len(due) else at
        yield (at - due_at) // 1000, due_at, until


def _plan_endings(scene: Scene, session: Session, now: int) -> None:
    ends_at = session.due_end_at
    for before_s, due_at, until in before_each(scene.settings.reminders.before_end, ends_at):
        subject = f"{session.key} {before_s}"
        if due_at > now and _planned_at(scene, "ending", subject) != due_at:
            outbox_store.drop(scene.tx, scene.event.id, ("ending",), now, subject)
            scene.owe("ending", subject, now, due_at=due_at, useful_until=until)


def _plan_overrun(scene: Scene, session: Session, now: int) -> None:
    instants = _overruns(scene)
    for due_at, until in pairwise([*instants, instants[-1] + 5 * MINUTE_MS]):
        subject = f"{session.key} {due_at}"
        if now < until and _planned_at(scene, "overrun", subject) is None:
            scene.owe("overrun", subject, now, due_at=due_at, useful_until=until - 1)
        if due_at > now:
            return  # one at a time


def _overruns(scene: Scene) -> list[int]:
    """When the session that runs is warned of for overrunning, as things stand."""
    late_from = rules.late_from(scene.sessions)
    if late_from is None:
        return []
    return [late_from + minutes * MINUTE_MS for minutes in OVERRUN_MINUTES]


def _plan_nag(scene: Scene, now: int) -> None:
    """One at a time: the next is due when the oldest has waited, and after the last one."""
    nag_ms = _nag_after_ms(scene)
    longest = waiting_store.find_in_review_since(scene.tx, scene.event.id)
    last_at = _planned_at(scene, "nag", "")
    if longest is None or now > scene.event.ends_at + NAGS_AFTER_END_MS:
        return
    due_at = longest + nag_ms
    if last_at is not None and due_at <= last_at:  # what it told of waits still
        due_at = last_at + nag_ms
    if due_at + nag_ms < now:  # after a downtime
        due_at = now
    scene.owe("nag", "", now, due_at=due_at, useful_until=due_at + nag_ms)


def ending(scene: Scene, subject: str, late: str, now: int) -> Card | None:
    """The warning before a session's end, if it still runs and ends then."""
    key, before_s = subject.split(" ")
    session = rules.running(scene.sessions)
    if session is None or session.key != key:
        return None
    if session.due_end_at - int(before_s) * 1000 > now:  # it was extended meanwhile
        return None
    return cards.ending_card(session, scene.language, late)


def overrun(scene: Scene, subject: str, late: str, now: int) -> Card | None:
    """The warning that a session overruns, with what it costs; nothing if it does not."""
    session, late_from = rules.running(scene.sessions), rules.late_from(scene.sessions)
    key, due_at = subject.split(" ")
    if session is None or late_from is None or session.key != key:
        return None
    if int(due_at) not in _overruns(scene):  # the programme was moved meanwhile
        return None
    after = rules.following(scene.sessions)
    late_ms = now - late_from
    cost = 0
    where = rules.next_open(scene.sessions)
    if scene.settings.hard_end and where:
        lengths = floor_store.list_turn_lengths(scene.tx, scene.event.id)
        cost = turns_in(late_ms, lengths)
    return cards.overrun_card(
        session, after, where, late_ms // MINUTE_MS, cost, scene.language, late
    )


def nag(scene: Scene, _subject: str, late: str, now: int) -> Card | None:
    """That items wait for review for too long; nothing if none does any more."""
    nag_ms = _nag_after_ms(scene)
    waiting = waiting_store.list_in_review_since(scene.tx, scene.event.id)
    long = [since for since in waiting if since + nag_ms <= now]
    if scene.event.state != "live" or not long:
        return None
    return cards.nag_card(len(long), min(long), scene.language, late)


def _planned_at(scene: Scene, kind: str, subject: str) -> int | None:
    return outbox_store.find_planned(scene.tx, scene.event.id, kind, subject)


def _nag_after_ms(scene: Scene) -> int:
    return round(scene.settings.reminders.nag_after.total_seconds() * 1000)
