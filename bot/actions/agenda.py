"""The run of show: what `/run` does, and what the clock does by itself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot import config
from bot.actions import warnings
from bot.actions.polls import close_for_session
from bot.actions.scene import (
    REPLACE_AFTER_MS,
    Scene,
    active_scene,
    find_scene,
    scene_of,
)
from bot.clock import instant, milliseconds
from bot.context import Context
from bot.rules import agenda as rules
from bot.rules.agenda import Session
from bot.rules.base import Refusal
from bot.rules.calendar import morning_of
from bot.rules.events import CLOSE_AFTER_END_MS, Event, Principle, Speaker
from bot.rules.log import LogRole
from bot.rules.people import Person, require_moderator
from bot.store import agenda as store
from bot.store import events as event_store
from bot.store import floor as floor_store
from bot.store import outbox as outbox_store
from bot.store.database import Transaction

WARNED = "next.warned"  # the last turn that `next` was warned of
PRESSED = "next.pressed"  # when `next` was last pressed, to some effect


async def start(context: Context, person: Person, typed: str | None = None) -> Session:
    """Start a session; left out, the next in the programme.

    Refuses: no-event-here, nothing-open, not-moderator, practice-no-start, session-running,
    session-unknown, session-over, programme-over
    """
    now = context.now()

    def work(tx: Transaction) -> Session:
        scene = _starting_scene(tx, context, person)
        session = rules.to_start(scene.sessions, typed.strip().casefold() if typed else None)
        return _start(scene, session, now, "moderator")

    return await context.write(work)


async def move_on(context: Context, person: Person) -> tuple[Session, Session | None]:
    """End the session that runs and start the next: the one ended, the one started.

    What is on the floor is named once; whoever presses again leaves it there.
    Refuses: no-event-here, nothing-open, not-moderator, nothing-running, next-twice,
    floor-before-next
    """
    now = context.now()

    def work(tx: Transaction) -> tuple[Session, Session | None] | Refusal:
        scene = run_scene(tx, context, person)
        running = rules.running(scene.sessions)
        if running is None:
            raise Refusal("nothing-running")
        _check_not_twice(scene, now)
        if warning := _floor_warning(scene):
            return warning
        ended = _end(scene, running, now, "moderator")
        after = rules.following(scene.sessions, running)
        return ended, _start(scene, after, now, "moderator") if after else None

    result = await context.write(work)
    if isinstance(result, Refusal):
        raise result
    return result


def _check_not_twice(scene: Scene, now: int) -> None:
    """Whether nobody pressed `next` just now; that this one did is kept, also if it was warned."""
    rules.check_not_twice(event_store.load_choices(scene.tx, scene.event.id).get(PRESSED), now)
    event_store.set_choice(scene.tx, scene.event.id, PRESSED, now)


def _floor_warning(scene: Scene) -> Refusal | None:
    """Names what is on the floor, once; that it did is kept, so it is no rolled-back refusal."""
    turns = floor_store.list_open_turns(scene.tx, scene.event.id)
    warned = event_store.load_choices(scene.tx, scene.event.id).get(WARNED, 0)
    if not turns or warned >= turns[-1].number:
        return None
    event_store.set_choice(scene.tx, scene.event.id, WARNED, turns[-1].number)
    return Refusal("floor-before-next", codes=", ".join(turn.item for turn in turns))


async def end(context: Context, person: Person) -> Session:
    """End the session that runs.

    Refuses: no-event-here, nothing-open, not-moderator, nothing-running
    """
    now = context.now()

    def work(tx: Transaction) -> Session:
        scene = run_scene(tx, context, person)
        running = rules.running(scene.sessions)
        if running is None:
            raise Refusal("nothing-running")
        return _end(scene, running, now, "moderator")

    return await context.write(work)


async def start_due_one(context: Context, person: Person, key: str) -> Session:
    """Start the session that the console asked about; what still runs ends.

    Refuses: no-event-here, nothing-open, not-moderator, practice-no-start, next-twice,
    session-unknown, session-over
    """
    now = context.now()

    def work(tx: Transaction) -> Session:
        scene = _starting_scene(tx, context, person)
        running = rules.running(scene.sessions)
        if running and running.key != key:
            _check_not_twice(scene, now)
            _end(scene, running, now, "moderator")
        session = rules.to_start(scene.sessions, key)
        if session.status == "skipped":  # since the console was drawn
            raise Refusal("session-over", session=key)
        return _start(scene, session, now, "moderator")

    return await context.write(work)


@dataclass(frozen=True, slots=True)
class Programme:
    """An event with its programme, to be shown."""

    settings: config.Event
    event: Event
    sessions: tuple[Session, ...]
    speakers: dict[str, Speaker]
    principles: tuple[Principle, ...]


async def load(context: Context, person: Person, *, lasting: bool = False) -> Programme:
    """The programme with its event; `lasting`: also of a draft or a closed one.

    Refuses: no-event-here, nothing-open
    """

    def work(tx: Transaction) -> Programme:
        find = find_scene if lasting else active_scene
        scene = find(tx, context, person.guild_id)
        return Programme(
            scene.settings,
            scene.event,
            tuple(scene.sessions),
            scene.speakers,
            tuple(scene.principles),
        )

    return await context.read(work)


def start_due(tx: Transaction, context: Context, event_id: int, now: int) -> bool:
    """Start the next session by the clock, if it says so and its time has come."""
    scene = scene_of(tx, context, event_id)
    session = rules.due_by_itself(scene.sessions, now)
    if session is None:
        return False
    running = rules.running(scene.sessions)
    if running:
        _end(scene, running, now, "system")
    if session.due_end_at <= now:
        missed = replace(session, status="skipped")
        store.set_session(tx, missed)
        scene.record("system", "", "session_missed", now, reason=session.key)
        show(scene, now)
        return True
    _start(scene, session, now, "system")
    return True


def show_due(scene: Scene, now: int) -> None:
    """Draw the console anew once a session is due, so that it asks to be started."""
    session = rules.following(scene.sessions)
    if session is None or session.due_start_at > now:
        return
    drawn = outbox_store.find_shared(scene.tx, scene.event.id, "console", "")
    if drawn is not None and drawn.drawn_at < session.due_start_at:
        scene.draw("console", now)


def renew_due(scene: Scene, now: int) -> None:
    """Have a shared message that has become old posted anew; `renewals` says which and when."""
    for kind, at in renewals(scene):
        if at <= now:
            scene.draw(kind, now)


def renewals(scene: Scene) -> Iterator[tuple[str, int]]:
    """The shared messages that are posted anew by themselves, each with its instant.

    While the event is live each one when it is an hour old; before, the programme on the day.
    """
    morning = morning_of(instant(scene.event.starts_at), scene.settings.zone)
    for kind, posted_at in outbox_store.list_posted(scene.tx, scene.event.id):
        if scene.event.state == "live":
            yield kind, posted_at + REPLACE_AFTER_MS
        elif kind == "programme" and posted_at < milliseconds(morning):
            yield kind, max(milliseconds(morning), posted_at + REPLACE_AFTER_MS)


def overdue_to_close(scene: Scene, now: int) -> bool:
    """Whether the event has been over so long that it closes by itself."""
    return now >= scene.event.ends_at + CLOSE_AFTER_END_MS


def run_scene(tx: Transaction, context: Context, person: Person) -> Scene:
    """The open or live event, for a moderator.

    Refuses: no-event-here, nothing-open, not-moderator
    """
    scene = active_scene(tx, context, person.guild_id)
    require_moderator(person, scene.roles)
    return scene


def _starting_scene(tx: Transaction, context: Context, person: Person) -> Scene:
    """Where a moderator starts a session, which makes the event live: not in practice.

    Refuses: no-event-here, nothing-open, not-moderator, practice-no-start
    """
    scene = run_scene(tx, context, person)
    if scene.event.practice:
        raise Refusal("practice-no-start")
    return scene


def _start(scene: Scene, session: Session, now: int, role: LogRole) -> Session:
    by_clock = role == "system"
    started = rules.start_by_clock(session, now) if by_clock else rules.start(session, now)
    store.set_session(scene.tx, started)
    if scene.event.state == "open":
        scene.event = replace(scene.event, state="live", live_at=now)
        event_store.set_event(scene.tx, scene.event)
        scene.record(role, "", "live", now, before="open", after="live")
        outbox_store.drop(scene.tx, scene.event.id, ("reminder",), now)
    scene.record(
        role, "", "session_start", now, before=session.status, after="running", reason=session.key
    )
    scene.owe(
        "session", session.key, now, due_at=session.due_start_at if by_clock else now,
        useful_until=started.due_end_at,
    )  # fmt: skip
    forget_sessions(scene)
    warnings.plan(scene, now)
    show(scene, now)
    return started


def _end(scene: Scene, session: Session, now: int, role: LogRole) -> Session:
    ended = rules.end(session, now)
    store.set_session(scene.tx, ended)
    scene.record(role, "", "session_end", now, before="running", after="ended", reason=session.key)
    outbox_store.drop(scene.tx, scene.event.id, ("ending", "overrun"), now)
    close_for_session(scene, session.key, now)
    forget_sessions(scene)
    show(scene, now)
    return ended


def forget_sessions(scene: Scene) -> None:
    """Have the sessions read anew: they were changed."""
    scene.__dict__.pop("sessions", None)


def show(scene: Scene, now: int) -> None:
    """Owe every shared message in which the programme stands its next drawing."""
    for kind in ("programme", "console", "board"):
        scene.draw(kind, now)
