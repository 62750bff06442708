"""Polls before they are opened: put together, and put otherwise."""

from dataclasses import dataclass, replace

from bot.actions.polls import find
from bot.actions.scene import Scene, active_scene
from bot.context import Context
from bot.rules import polls as rules
from bot.rules.base import Refusal
from bot.rules.people import Person, require_moderator
from bot.rules.polls import Poll
from bot.store import polls as store
from bot.store.database import Transaction
from bot.store.events import take_code
from bot.texts import pick


@dataclass(frozen=True, slots=True)
class Put:
    """What a moderator typed of a poll."""

    question: str
    options: str | None = None
    kind: str = "single"
    duration_ms: int | None = None
    results: str = "after_close"


async def create(context: Context, person: Person, put: Put, session: str | None = None) -> Poll:
    """Prepare a poll.

    Refuses: no-event-here, nothing-open, not-moderator, poll-question-empty, too-long,
    options-few, options-many, options-equal, options-unwanted, poll-kind-unknown, poll-duration,
    session-unknown
    """
    now = context.now()

    def work(tx: Transaction) -> Poll:
        scene = _moderators(tx, context, person)
        check_session(scene, session)
        poll = _put(scene, put, _NEW)
        poll = replace(
            poll, event_id=scene.event.id, code=str(take_code(tx, scene.event.id, "P")),
            session=session or "",
        )  # fmt: skip
        store.add_poll(tx, poll)
        scene.record("moderator", poll.code, "poll_prepare", now, after="prepared")
        return poll

    return await context.write(work)


async def check(context: Context, person: Person, session: str | None) -> None:
    """Whether somebody may prepare a poll for this session, before they fill in a form.

    Refuses: no-event-here, nothing-open, not-moderator, session-unknown
    """
    await context.read(lambda tx: check_session(_moderators(tx, context, person), session))


async def edit(context: Context, person: Person, typed: str, put: Put) -> Poll:
    """Put a prepared poll otherwise; its code, key and session stay.

    Refuses: no-event-here, nothing-open, not-moderator, poll-unknown, poll-not-prepared,
    poll-question-empty, too-long, options-few, options-many, options-equal, options-unwanted,
    poll-kind-unknown, poll-duration
    """
    now = context.now()

    def work(tx: Transaction) -> Poll:
        scene = _moderators(tx, context, person)
        poll = _prepared(scene, typed)
        after = _put(scene, put, poll)
        store.set_put(tx, after)
        scene.record(
            "moderator", poll.code, "poll_edit", now, before=poll.status, after=poll.status
        )
        return after

    return await context.write(work)


async def load_prepared(context: Context, person: Person, typed: str) -> Poll:
    """A poll that is still to be opened, to be put otherwise.

    Refuses: no-event-here, nothing-open, not-moderator, poll-unknown, poll-not-prepared
    """
    return await context.read(lambda tx: _prepared(_moderators(tx, context, person), typed))


def check_session(scene: Scene, session: str | None) -> None:
    """Whether there is such a session.

    Refuses: session-unknown
    """
    keys = [s.key for s in scene.sessions]
    if session and session not in keys:
        raise Refusal("session-unknown", typed=session[:40], choices=", ".join(keys))


_NEW = Poll(
    id=0, event_id=0, code="", key="", question={}, options=(), kind="single", status="prepared",
    results="after_close", duration_ms=None, session="", opened_at=None, closes_at=None,
    closed_at=None,
)  # fmt: skip


def _moderators(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = active_scene(tx, context, person.guild_id)
    require_moderator(person, scene.roles)
    return scene


def _prepared(scene: Scene, typed: str) -> Poll:
    poll = find(scene, typed)
    if poll.status != "prepared":
        raise Refusal("poll-not-prepared", code=poll.code)
    return poll


def _put(scene: Scene, put: Put, poll: Poll) -> Poll:
    """The poll as typed; a text that stays the same keeps its other languages."""
    kind = rules.checked_kind(put.kind)
    known = {pick(table, scene.language): table for table in (poll.question, *poll.options)}

    def table(text: str) -> dict[str, str]:
        return known.get(text, {scene.language: text})

    return replace(
        poll,
        question=table(rules.checked_question(put.question)),
        options=tuple(table(option) for option in rules.checked_options(put.options, kind)),
        kind=kind,
        results="live" if put.results == "live" else "after_close",
        duration_ms=rules.checked_duration(put.duration_ms),
    )
