"""Re-timing: a delay, an extension or a skip, and everything that moves with it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.agenda import forget_sessions, run_scene, show
from bot.actions.polls import announce_end, close_for_session
from bot.actions.scene import Scene
from bot.actions.warnings import plan
from bot.cards.retiming import Choice, Choices, Moved, PollMoved
from bot.context import Context
from bot.rules import retiming as rules
from bot.rules.agenda import Session, following, open_ms_left
from bot.rules.base import Refusal
from bot.rules.floor import turns_in
from bot.rules.people import Person
from bot.rules.retiming import Act
from bot.store import agenda as store
from bot.store import events as event_store
from bot.store import floor as floor_store
from bot.store import outbox as outbox_store
from bot.store import polls as poll_store
from bot.store.database import Transaction


async def retime(
    context: Context,
    person: Person,
    act: Act,
    minutes: int,
    due: tuple[str, int] | None = None,
) -> Moved | Choices:
    """Delay every later session, or extend the one that runs, by some minutes.

    What would pass a hard end moves nothing: its choices come back. `due` is the session, and
    its start, that a control was drawn with: of two who press it one moves the programme.

    Refuses: no-event-here, nothing-open, not-moderator, minutes-impossible, nothing-to-move,
    nothing-running, expired-control, moved-meanwhile
    """
    now = context.now()

    def work(tx: Transaction) -> Moved | Choices:
        scene = run_scene(tx, context, person)
        by_ms = rules.check_minutes(minutes)
        if due:
            rules.check_due(scene.sessions, *due)
        hard = scene.settings.hard_end
        found = rules.offers(scene.sessions, act, by_ms, scene.event.hard_end_at) if hard else ()
        if found:
            return _choices(scene, act, minutes, found, now)
        after = rules.retimed(scene.sessions, act, by_ms)
        return _move(scene, after, act, minutes, f"{minutes} min", now)

    return await context.write(work)


async def choose(
    context: Context, person: Person, act: Act, minutes: int, how: str, key: str, mark: str
) -> Moved:
    """Re-time as it was chosen, unless the programme is not as it was when it was offered.

    Refuses: no-event-here, nothing-open, not-moderator, minutes-impossible, nothing-to-move,
    nothing-running, expired-control, programme-changed
    """
    now = context.now()

    def work(tx: Transaction) -> Moved:
        scene = run_scene(tx, context, person)
        by_ms = rules.check_minutes(minutes)
        if rules.programme_mark(scene.sessions) != mark:
            raise Refusal("programme-changed")
        hard = scene.settings.hard_end
        found = rules.offers(scene.sessions, act, by_ms, scene.event.hard_end_at) if hard else ()
        offer = rules.chosen(found, how, key)
        reason = f"{offer.minutes} min, {how} {key}".strip()
        return _move(scene, offer.sessions, act, offer.minutes, reason, now)

    return await context.write(work)


async def skip(context: Context, person: Person, typed: str) -> Session:
    """Leave a planned session out; the later ones keep their times.

    Refuses: no-event-here, nothing-open, not-moderator, session-running, session-unknown,
    skip-impossible
    """
    now = context.now()

    def work(tx: Transaction) -> Session:
        scene = run_scene(tx, context, person)
        key = typed.strip().casefold()
        _move(scene, rules.skipped(scene.sessions, key), "skip", 0, key, now)
        close_for_session(scene, key, now)
        return next(s for s in scene.sessions if s.key == key)

    return await context.write(work)


async def look_at(context: Context, person: Person, typed: str) -> Session:
    """The session that would be left out, to be confirmed.

    Refuses: no-event-here, nothing-open, not-moderator, session-running, session-unknown,
    skip-impossible
    """

    def work(tx: Transaction) -> Session:
        scene = run_scene(tx, context, person)
        key = typed.strip().casefold()
        rules.skipped(scene.sessions, key)
        return next(s for s in scene.sessions if s.key == key)

    return await context.read(work)


def _choices(
    scene: Scene, act: Act, minutes: int, found: Sequence[rules.Offer], now: int
) -> Choices:
    lengths = floor_store.list_turn_lengths(scene.tx, scene.event.id)
    before = turns_in(open_ms_left(scene.sessions, now), lengths)
    after = [turns_in(open_ms_left(offer.sessions, now), lengths) for offer in found]
    over = rules.ends_at(found[-1].sessions) or scene.event.hard_end_at
    return Choices(
        act=act,
        minutes=minutes,
        before=tuple(scene.sessions),
        choices=tuple(
            Choice(offer, max(0, before - left)) for offer, left in zip(found, after, strict=True)
        ),
        hard_end_at=scene.event.hard_end_at,
        ends_at=over,
        over_in_questions=turns_in(over - scene.event.hard_end_at, lengths),
        mark=rules.programme_mark(scene.sessions),
    )


def _move(
    scene: Scene, after: Sequence[Session], move: str, minutes: int, reason: str, now: int
) -> Moved:
    """Put a new programme in force, and move with it whatever is due at its instants."""
    before = tuple(scene.sessions)
    for one, other in zip(before, after, strict=True):
        if one != other:
            store.set_session(scene.tx, other)
    event = replace(scene.event, ends_at=rules.ends_at(after) or scene.event.ends_at)
    first = following(after)
    if event.state == "open" and first:
        event = replace(event, starts_at=first.due_start_at)
    event_store.set_event(scene.tx, event)
    scene.event = event
    reminders = move_reminders(scene, before, after)
    polls = move_polls(scene, before, after, now)
    scene.record("moderator", "", move, now, reason=reason)
    # One that was not sent yet says both; and it always says what is true when it is sent.
    scene.owe("retimed", "", now, useful_until=event.ends_at)
    forget_sessions(scene)
    plan(scene, now)
    show(scene, now)
    hard_end_at = event.hard_end_at if scene.settings.hard_end else None
    return Moved(minutes, before, tuple(after), tuple(polls), reminders, event.ends_at, hard_end_at)


def move_reminders(scene: Scene, before: Sequence[Session], after: Sequence[Session]) -> int:
    """Move what is owed before a session with it; of which session, its subject begins with."""
    moved, tx, event_id = 0, scene.tx, scene.event.id
    was, is_now = following(before), following(after)
    if was and is_now and (by_ms := is_now.due_start_at - was.due_start_at):
        moved += outbox_store.shift(tx, event_id, ("reminder",), by_ms, "first %")
    for one, other in zip(before, after, strict=True):
        if by_ms := other.due_start_at - one.due_start_at:
            moved += outbox_store.shift(tx, event_id, ("reminder",), by_ms, f"{one.key} %")
    return moved


def move_polls(
    scene: Scene, before: Sequence[Session], after: Sequence[Session], now: int
) -> list[PollMoved]:
    """Move the end of each open poll whose time would have been up in what moves."""
    moved: list[PollMoved] = []
    for poll in poll_store.list_polls(scene.tx, scene.event.id):
        if poll.status != "open" or poll.closes_at is None:
            continue
        if by_ms := rules.shift_at(before, after, poll.closes_at):
            closes_at = poll.closes_at + by_ms
            after_move = replace(poll, closes_at=closes_at)
            poll_store.set_poll(scene.tx, after_move)
            announce_end(scene, after_move, now)
            scene.draw("poll", now, poll.code)
            scene.tx.owes(closes_at)
            moved.append(PollMoved(poll.code, poll.closes_at, closes_at))
    return moved
