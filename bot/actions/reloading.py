"""A new programme for an event that is open: shown first, then put in force as a version."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot import config
from bot.actions.agenda import forget_sessions, show
from bot.actions.events import organizer_scene
from bot.actions.practice import require_real
from bot.actions.retiming import move_polls, move_reminders
from bot.actions.scene import Scene
from bot.actions.setup import add_prepared, programme_of
from bot.actions.warnings import plan as plan_warnings
from bot.cards.reloading import Proposal
from bot.config import ConfigError
from bot.context import Context
from bot.rules import reloading as rules
from bot.rules.agenda import Session
from bot.rules.base import Refusal
from bot.rules.events import ACTIVE
from bot.rules.people import Person
from bot.rules.reloading import Plan, Programme
from bot.rules.retiming import ends_at
from bot.store import agenda as agenda_store
from bot.store import events as event_store
from bot.store import outbox as outbox_store
from bot.store import people as people_store
from bot.store import polls as poll_store
from bot.store import reloading as store
from bot.store.database import Transaction

UPLOAD_BYTES_MAX = 256 * 1024
DRAFT_MS = 15 * 60_000
TAKEN = ("sessions", "speakers", "principles", "polls")
# These come from the file on the server alone, when the bot starts.
FILE_ONLY = ("guild", "channels", "roles", "reminders", "selection", "privacy")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that an organizer sent."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class _Wanted:
    settings: config.Event
    ignored: tuple[str, ...]
    upload: Upload | None


async def propose(context: Context, person: Person, upload: Upload | None) -> Proposal:
    """What the configuration file, or a file that was sent, would change now; nothing is changed.

    Refuses: no-event-here, not-organizer, practice-on, reload-closed, reload-mistake,
    reload-large, reload-no-file, reload-draft, reload-timezone, reload-principle, reload-code,
    reload-speaker
    """
    now = context.now()

    def work(tx: Transaction) -> Proposal:
        scene = _scene(tx, context, person)
        wanted = _wanted(scene, upload)
        plan, moved = _plan(scene, wanted, keep=False), None
        if plan.moved_ms:
            moved = _plan(scene, wanted, keep=True)
        draft = secrets.token_urlsafe(9)
        content = {
            "name": upload.name if upload else "",
            "toml": upload.content.decode("utf-8-sig") if upload else "",
            "marks": [_mark(each) for each in (plan, moved or plan)],
        }
        people_store.add_draft(tx, draft, scene.event.id, content, now + DRAFT_MS)
        version = store.last_version(tx, scene.event.id)
        return Proposal(plan, moved, draft, wanted.ignored, version)

    return await context.write(work)


async def apply(context: Context, person: Person, draft: str, *, keep: bool) -> int:
    """Put the programme in force that was shown; its version, 1 before the opening.

    Refuses: no-event-here, not-organizer, practice-on, draft-gone, reload-closed, reload-mistake,
    reload-large, reload-no-file, reload-draft, reload-timezone, reload-principle, reload-code,
    reload-speaker, reload-overtaken
    """
    now = context.now()

    def work(tx: Transaction) -> tuple[int, _Wanted]:
        scene = _scene(tx, context, person)
        content = people_store.find_draft(tx, draft, now)
        if content is None or not people_store.drop_draft(tx, draft, now):
            raise Refusal("draft-gone")
        text = content["toml"]
        wanted = _wanted(scene, Upload(content["name"], text.encode()) if text else None)
        plan = _plan(scene, wanted, keep=keep)
        if _mark(plan) != content["marks"][int(keep)]:
            raise Refusal("reload-overtaken")
        return _put_in_force(scene, plan, "upload" if text else "file", now), wanted

    version, wanted = await context.write(work)
    if wanted.upload is None:
        _take_over(context, wanted.settings)
    return version


def _scene(tx: Transaction, context: Context, person: Person) -> Scene:
    scene = organizer_scene(tx, context, person, None)
    require_real(scene)
    if scene.event.state not in ("draft", *ACTIVE):
        raise Refusal("reload-closed", event=scene.event.slug)
    return scene


def _wanted(scene: Scene, upload: Upload | None) -> _Wanted:
    """The event as the file, or what was sent, describes it; and what of that is not taken.

    Refuses: reload-mistake, reload-large, reload-no-file, reload-draft, reload-timezone
    """
    own, slug = scene.settings, scene.event.slug
    others: tuple[str, ...] = ()
    try:
        if upload is None:
            source = scene.context.config.source
            if source is None:
                raise Refusal("reload-no-file")
            settings = config.load(source).event(slug)
        else:
            if scene.event.state == "draft":
                raise Refusal("reload-draft")
            if len(upload.content) > UPLOAD_BYTES_MAX:
                raise Refusal("reload-large", size_max=UPLOAD_BYTES_MAX // 1024)
            settings, others = config.read_event(upload.name, upload.content, slug)
    except ConfigError as mistake:
        raise Refusal("reload-mistake", mistake=str(mistake)) from mistake
    if settings.timezone != own.timezone:
        raise Refusal("reload-timezone", timezone=settings.timezone, own=own.timezone)
    kept = FILE_ONLY if upload is None else [n for n in config.Event.model_fields if n not in TAKEN]
    differing = (name for name in kept if getattr(settings, name) != getattr(own, name))
    return _Wanted(settings, (*others, *differing), upload)


def _held(scene: Scene) -> Programme:
    return Programme(
        tuple(scene.principles),
        tuple(event_store.list_speakers(scene.tx, scene.event.id)),
        tuple(scene.sessions),
        tuple(poll_store.list_polls(scene.tx, scene.event.id)),
    )


def _plan(scene: Scene, wanted: _Wanted, *, keep: bool) -> Plan:
    """What changes.

    Refuses: reload-principle, reload-code, reload-speaker
    """
    return rules.plan(
        programme_of(scene.event, wanted.settings),
        _held(scene),
        store.list_used_principles(scene.tx, scene.event.id),
        store.list_cited_speakers(scene.tx, scene.event.id),
        keep_moved=keep,
    )


def _mark(plan: Plan) -> str:
    """What was shown: any other outcome gives another mark."""
    return hashlib.sha256(repr((plan.programme, plan.changes)).encode()).hexdigest()


def _put_in_force(scene: Scene, plan: Plan, source: str, now: int) -> int:
    tx, event_id, after = scene.tx, scene.event.id, plan.programme
    store.clear_people_and_principles(tx, event_id)
    for principle in after.principles:
        event_store.add_principle(tx, event_id, principle)
    for speaker in after.speakers:
        event_store.add_speaker(tx, event_id, speaker)
    _replan_polls(scene, after)
    _replan_sessions(scene, after, now)
    for cached in ("principles", "speakers"):
        scene.__dict__.pop(cached, None)
    forget_sessions(scene)
    number = store.last_version(tx, event_id)
    if scene.event.state in ACTIVE:  # a draft has no versions: it follows its file
        number += 1
        store.add_version(tx, event_id, number, now, source, _mark(plan))
        scene.record("organizer", "", "reload", now, reason=f"version {number}")
        plan_warnings(scene, now)
        show(scene, now)
    return number


def _replan_polls(scene: Scene, after: Programme) -> None:
    kept = {poll.id for poll in after.polls}
    for poll in poll_store.list_polls(scene.tx, scene.event.id):
        if poll.id not in kept:
            poll_store.drop_poll(scene.tx, poll.id)
    for poll in after.polls:
        if not poll.id:
            add_prepared(scene.tx, poll)
        elif poll.status == "prepared":
            poll_store.set_put(scene.tx, poll)


def _replan_sessions(scene: Scene, after: Programme, now: int) -> None:
    """The sessions, and whatever is due at their instants, as `/run delay` moves it."""
    tx, event_id, before = scene.tx, scene.event.id, tuple(scene.sessions)
    kept = {session.id: session for session in after.sessions if session.id}
    for session in before:
        if session.id not in kept:
            agenda_store.drop_session(tx, session.id)
            store.drop_session_reminders(tx, event_id, session.key)
            outbox_store.drop(tx, event_id, ("reminder", "session"), now, f"{session.key}%")
    for session in after.sessions:
        if session.id:
            agenda_store.replan_session(tx, session)
        else:
            agenda_store.add_session(tx, session)
    common = [session for session in before if session.id in kept]
    then = [kept[session.id] for session in common]
    moved = any(
        (one.due_start_at, one.due_end_at) != (other.due_start_at, other.due_end_at)
        for one, other in zip(common, then, strict=True)
    )
    _set_ends(scene, before, after)
    move_reminders(scene, common, then)
    move_polls(scene, common, then, now)
    if scene.event.state in ACTIVE and (
        moved or len(common) < max(len(before), len(after.sessions))
    ):
        scene.owe("retimed", "", now, useful_until=scene.event.ends_at)


def _set_ends(scene: Scene, before: Sequence[Session], after: Programme) -> None:
    """The event's own window; its announced end moves with that of the plan."""
    was = max(session.planned_end_at for session in before)
    now = max(session.planned_end_at for session in after.sessions)
    event = replace(
        scene.event,
        ends_at=ends_at(after.sessions) or scene.event.ends_at,
        hard_end_at=scene.event.hard_end_at + now - was,
    )
    if event.state != "live":
        event = replace(event, starts_at=after.sessions[0].due_start_at)
    event_store.set_event(scene.tx, event)
    scene.event = event


def _take_over(context: Context, settings: config.Event) -> None:
    """What else the file says of the event counts from now on, but for what needs a start."""
    whole = context.config
    taken = {name: value for name, value in settings if name not in FILE_ONLY}
    events = tuple(
        event.model_copy(update=taken) if event.slug == settings.slug else event
        for event in whole.events
    )
    context.config = whole.model_copy(update={"events": events})
