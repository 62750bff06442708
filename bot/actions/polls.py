"""Polls: prepared, opened, voted in, closed, published."""

from dataclasses import dataclass, replace

from bot.actions.scene import Scene, active_scene, scene_of
from bot.context import Context
from bot.rules import polls as rules
from bot.rules.base import Refusal
from bot.rules.codes import parse_code
from bot.rules.log import LogRole
from bot.rules.people import Person, require_moderator
from bot.rules.polls import Poll, Tally
from bot.store import agenda as agenda_store
from bot.store import polls as store
from bot.store.database import Transaction
from bot.store.events import take_number


@dataclass(frozen=True, slots=True)
class Result:
    """A poll and how it was voted; no votes where nobody may see them yet."""

    poll: Poll
    ballots: int
    tally: Tally | None


async def create(
    context: Context,
    person: Person,
    *,
    question: str,
    options: str | None,
    kind: str = "single",
    duration_ms: int | None = None,
    results: str = "after_close",
    session: str | None = None,
) -> Poll:
    """Prepare a poll.

    Refuses: no-event-here, nothing-open, not-moderator, poll-question-empty, too-long,
    options-few, options-many, options-equal, poll-kind-unknown, poll-duration, session-unknown
    """
    now = context.now()

    def work(tx: Transaction) -> Poll:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        if kind != "single":
            raise Refusal("poll-kind-unknown", kind=kind)
        keys = [s.key for s in scene.sessions]
        if session and session not in keys:
            raise Refusal("session-unknown", typed=session[:40], choices=", ".join(keys))
        if duration_ms is not None and not 10_000 <= duration_ms <= rules.DURATION_MAX_MS:
            raise Refusal("poll-duration")
        poll = Poll(
            id=0,
            event_id=scene.event.id,
            code=f"P-{take_number(tx, scene.event.id, 'P')}",
            key="",
            question={scene.language: rules.checked_question(question)},
            options=tuple({scene.language: o} for o in rules.checked_options(options)),
            kind="single",
            status="prepared",
            results="live" if results == "live" else "after_close",
            duration_ms=duration_ms,
            session=session or "",
            opened_at=None,
            closes_at=None,
            closed_at=None,
        )
        store.add_poll(tx, poll)
        scene.record("moderator", poll.code, "poll_prepare", now, after="prepared")
        return poll

    return await context.write(work)


async def move(context: Context, person: Person, typed: str, verb: str) -> Poll:
    """Open, close, publish or cancel a poll.

    Refuses: no-event-here, nothing-open, not-moderator, poll-unknown, poll-state,
    poll-kind-unknown
    """
    now = context.now()

    def work(tx: Transaction) -> Poll:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        return _move(scene, find(scene, typed), verb, now, "moderator")

    return await context.write(work)


async def vote(context: Context, person: Person, typed: str, choice: int) -> tuple[Poll, bool]:
    """Cast one's ballot, or change it; whether it was changed.

    Refuses: no-event-here, nothing-open, poll-unknown, poll-not-open, option-unknown,
    key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> tuple[Poll, bool]:
        scene = active_scene(tx, context, person.guild_id)
        poll = find(scene, typed)
        choice_kept = rules.checked_choice(poll, choice)
        if poll.closes_at is not None and poll.closes_at <= now:
            raise Refusal("poll-not-open", code=poll.code, status="closed")
        profile = scene.profile(person)
        before = store.count_ballots(tx, poll.id)
        key = scene.ballot_key()
        store.set_ballot(
            tx,
            poll.id,
            key.pseudonym(f"poll {poll.code}", person.identity),
            choice_kept,
            profile.attendance,
            key.seal(profile.sector, f"ballot {poll.code}", 64),
        )
        scene.draw("poll", now, poll.code)
        return poll, store.count_ballots(tx, poll.id) == before

    return await context.write(work)


async def list_results(context: Context, person: Person) -> list[Result]:
    """Every poll, with its votes where they may be seen.

    Refuses: no-event-here, nothing-open, not-moderator
    """

    def work(tx: Transaction) -> list[Result]:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        return [result(tx, poll) for poll in store.list_polls(tx, scene.event.id)]

    return await context.read(work)


def find(scene: Scene, typed: str) -> Poll:
    """The poll of this code, or the prepared one of this key.

    Refuses: poll-unknown
    """
    wanted = typed.strip().casefold()
    for poll in store.list_polls(scene.tx, scene.event.id):
        if wanted and wanted == poll.key.casefold():
            return poll
    try:
        code = str(parse_code(typed))
    except Refusal:
        raise Refusal("poll-unknown", typed=typed.strip()[:40]) from None
    poll_found = store.find_poll(scene.tx, scene.event.id, code)
    if poll_found is None:
        raise Refusal("poll-unknown", typed=typed.strip()[:40])
    return poll_found


def result(tx: Transaction, poll: Poll) -> Result:
    """How a poll was voted, as far as anybody may see it.

    Source: PRODUCT section 7: until the close nobody sees more than the number of ballots,
    unless the poll shows its results live.
    """
    if poll.status in ("closed", "published") or (poll.status == "open" and poll.results == "live"):
        tally = rules.tally(poll.options, store.list_choices(tx, poll.id))
        return Result(poll, tally.ballots, tally)
    return Result(poll, store.count_ballots(tx, poll.id), None)


def close_due(tx: Transaction, context: Context, poll: Poll, now: int) -> None:
    """Close a poll whose time is up."""
    _move(scene_of(tx, context, poll.event_id), poll, "close", now, "system")


def close_for_session(scene: Scene, session: str, now: int) -> None:
    """Close the polls without a duration that were open for this session."""
    for poll in store.list_polls(scene.tx, scene.event.id):
        if poll.status == "open" and poll.closes_at is None and poll.session == session:
            _move(scene, poll, "close", now, "system")


def close_all(scene: Scene, now: int) -> None:
    """Close every open poll and cancel none: the event closes."""
    for poll in store.list_polls(scene.tx, scene.event.id):
        if poll.status == "open":
            _move(scene, poll, "close", now, "system")


def _move(scene: Scene, poll: Poll, verb: str, now: int, role: LogRole) -> Poll:
    if verb == "open" and poll.kind != "single":
        raise Refusal("poll-kind-unknown", kind=poll.kind)
    after = replace(poll, status=rules.moved(poll, verb))
    if verb == "open":
        closes_at = now + poll.duration_ms if poll.duration_ms else None
        session = poll.session or agenda_store.running_key(scene.tx, scene.event.id)
        after = replace(after, opened_at=now, closes_at=closes_at, session=session)
    if verb == "close":
        after = replace(after, closed_at=now, closes_at=None)
    store.set_poll(scene.tx, after)
    scene.record(role, poll.code, f"poll_{verb}", now, before=poll.status, after=after.status)
    if verb != "cancel" or poll.status == "open":
        scene.draw("poll", now, poll.code)
    if after.closes_at is not None:
        scene.tx.owes(after.closes_at)
    return after
