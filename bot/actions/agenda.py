"""The run of show: what `/run` does, and what the clock does by itself."""

from dataclasses import dataclass, replace

from bot import config
from bot.actions.polls import close_for_session
from bot.actions.scene import Scene, active_scene, find_scene, scene_of
from bot.context import Context
from bot.rules import agenda as rules
from bot.rules.agenda import Session
from bot.rules.base import Refusal
from bot.rules.events import CLOSE_AFTER_END_MS, Event, Principle, Speaker
from bot.rules.floor import turns_in
from bot.rules.log import LogRole
from bot.rules.people import Person, require_moderator
from bot.store import agenda as store
from bot.store import events as event_store
from bot.store import floor as floor_store
from bot.store import outbox as outbox_store
from bot.store.database import Transaction

MINUTE_MS = 60_000
WARNED = "next.warned"  # the last turn that `next` was warned of
DELAY_MINUTES_MAX = 24 * 60
# What is owed at an instant of the programme, and so moves with it.
FOLLOWS_PROGRAMME = ("reminder",)


@dataclass(frozen=True, slots=True)
class Delayed:
    """What a delay moved: the later sessions as they are due now, and by how much."""

    minutes: int
    sessions: tuple[Session, ...]


async def start(context: Context, person: Person, typed: str | None = None) -> Session:
    """Start a session; left out, the next in the programme.

    Refuses: no-event-here, nothing-open, not-moderator, session-running, session-unknown,
    session-over, programme-over
    """
    now = context.now()

    def work(tx: Transaction) -> Session:
        scene = _run_scene(tx, context, person)
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
        scene = _run_scene(tx, context, person)
        running = rules.running(scene.sessions)
        if running is None:
            raise Refusal("nothing-running")
        rules.check_not_twice(running.actual_start_at, now)
        if warning := _floor_warning(scene):
            return warning
        ended = _end(scene, running, now, "moderator")
        after = rules.following(scene.sessions)
        return ended, _start(scene, after, now, "moderator") if after else None

    result = await context.write(work)
    if isinstance(result, Refusal):
        raise result
    return result


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
        scene = _run_scene(tx, context, person)
        running = rules.running(scene.sessions)
        if running is None:
            raise Refusal("nothing-running")
        return _end(scene, running, now, "moderator")

    return await context.write(work)


async def delay(context: Context, person: Person, minutes: int, *, over: bool = False) -> Delayed:
    """Move every later session, and what is owed at its instants, by some minutes.

    `over` lets the programme pass its hard end, which was shown before.
    Refuses: no-event-here, nothing-open, not-moderator, minutes-impossible, nothing-to-move,
    past-hard-end
    """
    now = context.now()

    def work(tx: Transaction) -> Delayed:
        scene = _run_scene(tx, context, person)
        if not 1 <= minutes <= DELAY_MINUTES_MAX:
            raise Refusal("minutes-impossible", minutes_max=DELAY_MINUTES_MAX)
        hard = scene.settings.hard_end and not over
        by_ms = minutes * MINUTE_MS
        moved = rules.delayed(scene.sessions, by_ms, scene.event.hard_end_at if hard else None)
        for session in moved:
            store.set_session(tx, session)
        ends_at = max(session.due_end_at for session in moved)
        event_store.set_event(tx, replace(scene.event, ends_at=ends_at))
        outbox_store.shift(tx, scene.event.id, FOLLOWS_PROGRAMME, by_ms)
        scene.record("moderator", "", "delay", now, reason=f"{minutes} min")
        scene.owe("retimed", f"{now}", now, useful_until=ends_at)
        _show(scene, now)
        return Delayed(minutes, moved)

    return await context.write(work)


async def start_due_one(context: Context, person: Person, key: str) -> Session:
    """Start the session that the console asked about; what still runs ends.

    Refuses: no-event-here, nothing-open, not-moderator, next-twice, session-unknown,
    session-over
    """
    now = context.now()

    def work(tx: Transaction) -> Session:
        scene = _run_scene(tx, context, person)
        running = rules.running(scene.sessions)
        if running and running.key != key:
            rules.check_not_twice(running.actual_start_at, now)
            _end(scene, running, now, "moderator")
        return _start(scene, rules.to_start(scene.sessions, key), now, "moderator")

    return await context.write(work)


async def cost_in_questions(context: Context, person: Person, refusal: Refusal) -> int:
    """What the minutes beyond the hard end are worth in questions, at the pace so far.

    Refuses: no-event-here, nothing-open
    """
    over_ms = int(refusal.blanks["minutes"]) * MINUTE_MS

    def work(tx: Transaction) -> int:
        scene = active_scene(tx, context, person.guild_id)
        lengths = floor_store.list_turn_lengths(tx, scene.event.id)
        return turns_in(over_ms, lengths)

    return await context.read(work)


@dataclass(frozen=True, slots=True)
class Programme:
    """An event with its programme, to be shown."""

    settings: config.Event
    event: Event
    sessions: tuple[Session, ...]
    speakers: dict[str, Speaker]
    principles: tuple[Principle, ...]


async def load(context: Context, person: Person) -> Programme:
    """The programme with its event, also of a draft or a closed one.

    Refuses: no-event-here
    """

    def work(tx: Transaction) -> Programme:
        scene = find_scene(tx, context, person.guild_id)
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
    session = rules.following(scene.sessions)
    if not session or session.start_mode != "auto" or session.due_start_at > now:
        return False
    running = rules.running(scene.sessions)
    if running:
        _end(scene, running, now, "system")
    if session.due_end_at <= now:
        missed = replace(session, status="skipped")
        store.set_session(tx, missed)
        scene.record("system", "", "session_missed", now, reason=session.key)
        _show(scene, now)
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


def overdue_to_close(scene: Scene, now: int) -> bool:
    """Whether the event has been over so long that it closes by itself."""
    return now >= scene.event.ends_at + CLOSE_AFTER_END_MS


def _run_scene(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = active_scene(tx, context, person.guild_id)
    require_moderator(person, scene.roles)
    return scene


def _start(scene: Scene, session: Session, now: int, role: LogRole) -> Session:
    started = rules.start(session, now)
    store.set_session(scene.tx, started)
    if scene.event.state == "open":
        scene.event = replace(scene.event, state="live", live_at=now)
        event_store.set_event(scene.tx, scene.event)
        scene.record(role, "", "live", now, before="open", after="live")
        outbox_store.drop(scene.tx, scene.event.id, ("reminder",), now)
    scene.record(role, "", "session_start", now, after="running", reason=session.key)
    scene.owe("session", session.key, now, due_at=now, useful_until=started.due_end_at)
    for before in scene.settings.reminders.before_end:
        before_s = round(before.total_seconds())
        due_at = started.due_end_at - before_s * 1000
        if due_at > now:
            scene.owe(
                "ending", f"{session.key} {before_s}", now, due_at=due_at,
                useful_until=started.due_end_at,
            )  # fmt: skip
    _forget_sessions(scene)
    _show(scene, now)
    return started


def _end(scene: Scene, session: Session, now: int, role: LogRole) -> Session:
    ended = rules.end(session, now)
    store.set_session(scene.tx, ended)
    scene.record(role, "", "session_end", now, before="running", after="ended", reason=session.key)
    outbox_store.drop(scene.tx, scene.event.id, ("ending",), now, f"{session.key} %")
    close_for_session(scene, session.key, now)
    _forget_sessions(scene)
    _show(scene, now)
    return ended


def _forget_sessions(scene: Scene) -> None:
    scene.__dict__.pop("sessions", None)


def _show(scene: Scene, now: int) -> None:
    for kind in ("programme", "console", "board"):
        scene.draw(kind, now)
