"""An event's life, and its ties to a server."""

from dataclasses import replace
from datetime import datetime

from bot.actions import closing, series
from bot.actions.outbox import owe_parked
from bot.actions.practice import require_real
from bot.actions.scene import Scene, find_scene
from bot.actions.warnings import before_each
from bot.cards.events import Abilities, Status
from bot.clock import milliseconds
from bot.context import Context
from bot.keys import KeyTrouble
from bot.rules import events as rules
from bot.rules.base import Refusal
from bot.rules.calendar import resolve
from bot.rules.events import ACTIVE, CHANNELS, NEEDED_CHANNELS, Event
from bot.rules.notes import may_note
from bot.rules.people import (
    Person,
    RoleIds,
    may_moderate,
    may_organize,
    require_organizer,
)
from bot.store import agenda as agenda_store
from bot.store import events as store
from bot.store import log as log_store
from bot.store import outbox as outbox_store
from bot.store import reloading as reloading_store
from bot.store import tallies as tally_store
from bot.store.database import Transaction


async def open_event(
    context: Context, person: Person, slug: str | None, start: str | None
) -> Event:
    """Open a draft for questions; `start` moves its whole programme.

    Refuses: no-event-here, not-organizer, event-unknown, event-opened-before, event-over,
    another-open, channels-missing, start-malformed, key-trouble
    """
    now = context.now()

    def work(tx: Transaction) -> Event:
        scene = organizer_scene(tx, context, person, slug or _draft(tx, context, person))
        for other in store.list_guild_events(tx, person.guild_id):
            if other.state in ACTIVE and other.id != scene.event.id:
                raise Refusal("another-open", event=other.slug)
        missing = [k for k in NEEDED_CHANNELS if not getattr(scene.channels, k)]
        if missing and scene.event.state == "draft":
            raise Refusal("channels-missing", channels=", ".join(missing))
        shift_ms = rules.shift_to_open(scene.event, _start_at(scene, start, now), now)
        event = rules.opened(scene.event, shift_ms, now)
        try:
            known = bool(event.contact_check)  # people registered for it before
            contact = scene.contact_key() if known else context.keys.make(event.slug, "contact")
            ballot = context.keys.make(event.slug, "ballot")
        except KeyTrouble as trouble:
            raise Refusal("key-trouble", trouble=str(trouble)) from trouble
        event = replace(event, contact_check=contact.check(), ballot_check=ballot.check())
        store.set_event(tx, event)
        agenda_store.shift_programme(tx, event.id, shift_ms)
        scene.event = event
        scene.record("organizer", "", "open", now, before="draft", after="open")
        _announce_opening(scene, now)
        return event

    context.forget_settings()
    return await context.write(work)


def _start_at(scene: Scene, start: str | None, now: int) -> int | None:
    if start is None or not start.strip():
        return None
    if start.strip().casefold() == "now":
        return now
    try:
        typed = datetime.fromisoformat(start.strip())
        if typed.tzinfo is None:
            typed = resolve(typed, scene.settings.zone)
        return milliseconds(typed)
    except (ValueError, OverflowError) as fault:  # no time, or one beyond the calendar's ends
        raise Refusal("start-malformed", typed=start.strip()[:40]) from fault


def _announce_opening(scene: Scene, now: int) -> None:
    for kind in ("programme", "board", "console"):
        scene.draw(kind, now)
    befores, starts_at = scene.settings.reminders.before_start, scene.event.starts_at
    for before_s, due_at, until in before_each(befores, starts_at):
        if due_at > now:
            scene.owe("reminder", f"first {before_s}", now, due_at=due_at, useful_until=until)


def _draft(tx: Transaction, context: Context, person: Person) -> str | None:
    """The draft of this server that is meant where none is named; None where there is none."""
    events = store.list_guild_events(tx, person.guild_id)
    if any(event.state in ACTIVE for event in events):
        return None
    drafts = [e.slug for e in events if e.state == "draft" and e.slug in context.config.slugs]
    return drafts[0] if drafts else None


async def close_event(context: Context, person: Person) -> Event:
    """Close the event: what waits becomes not reached, the outcomes are posted.

    Refuses: no-event-here, not-organizer, practice-on, event-not-open, floor-taken
    """
    now = context.now()

    def work(tx: Transaction) -> int:
        scene = organizer_scene(tx, context, person, None)
        require_real(scene)
        closing.begin(scene, now, "organizer")
        return scene.event.id

    event_id = await context.write(work)
    await closing.go_on(context)
    event = await context.read(lambda tx: store.load_event(tx, event_id))
    context.keys.destroy(event.slug, "ballot")
    context.forget_settings()
    await context.fold()
    return event


async def abilities(context: Context, person: Person) -> Abilities:
    """What this person may do here beside taking part."""

    def work(tx: Transaction) -> Abilities:
        try:
            roles = find_scene(tx, context, person.guild_id).roles
        except Refusal:
            roles = RoleIds()
        may = (may_moderate, may_note, may_organize)
        return Abilities(*(allowed(person, roles) for allowed in may))

    return await context.read(work)


async def tie(
    context: Context, person: Person, slug: str | None, choices: dict[str, int]
) -> Status:
    """Tie a draft to this server and keep the channels and roles that were chosen.

    Refuses: not-organizer, practice-on, event-unknown, tied-elsewhere, fixed-by-file, channel-twice
    """

    def work(tx: Transaction) -> Status:
        event = _untied(tx, context, person, slug)
        scene = Scene(tx, context, event)
        require_organizer(person, scene.roles)
        require_real(scene)
        if event.guild_id != person.guild_id:
            event = replace(event, guild_id=person.guild_id)
            store.set_event(tx, event)
            scene.event = event
        for key, value in choices.items():
            part, kind = key.split(".")
            if getattr(getattr(scene.settings, part), kind):
                raise Refusal("fixed-by-file", key=f"{part}.{kind}")
            store.set_choice(tx, event.id, key, value)
        scene.forget_choices()
        if choices:  # what could not be delivered may have a channel now
            owe_parked(tx, [event.id], context.now())
        chosen = [c for k in CHANNELS if (c := getattr(scene.channels, k))]
        if len(chosen) != len(set(chosen)):
            raise Refusal("channel-twice")
        if event.state in ACTIVE:
            for kind in ("programme", "board", "console"):
                scene.draw(kind, context.now())
        return _status(scene)

    return await context.write(work)


async def status(context: Context, person: Person) -> Status:
    """How the event stands.

    Refuses: no-event-here, not-organizer
    """
    return await context.read(lambda tx: _status(organizer_scene(tx, context, person, None)))


def _status(scene: Scene) -> Status:
    counts: dict[str, int] = {}
    for (state, _), count in tally_store.count_by_status(scene.tx, scene.event.id).items():
        counts[state] = counts.get(state, 0) + count
    length, last = log_store.head(scene.tx, scene.event.id)
    return Status(
        scene.event, scene.settings, scene.channels, scene.roles, counts,
        outbox_store.count_states(scene.tx, scene.event.id), length, last, series.list_owed(scene),
        reloading_store.last_version(scene.tx, scene.event.id),
    )  # fmt: skip


def organizer_scene(tx: Transaction, context: Context, person: Person, slug: str | None) -> Scene:
    """The event that an organizer means, by its slug or as this server's.

    Refuses: no-event-here, not-organizer, event-unknown
    """
    if slug:
        event = store.find_event(tx, slug.strip().casefold())
        if event is None or event.guild_id != person.guild_id:
            own = [e.slug for e in store.list_guild_events(tx, person.guild_id)]
            raise Refusal("event-unknown", typed=slug[:60], choices=", ".join(own))
        scene = Scene(tx, context, event)
    else:
        scene = find_scene(tx, context, person.guild_id)
    require_organizer(person, scene.roles)
    return scene


def _untied(tx: Transaction, context: Context, person: Person, slug: str | None) -> Event:
    events = [store.find_event(tx, e.slug) for e in context.config.events]
    known = [event for event in events if event is not None]
    if slug:
        known = [event for event in known if event.slug == slug.strip().casefold()]
        if not known:
            choices = ", ".join(e.slug for e in context.config.events)
            raise Refusal("event-unknown", typed=slug[:60], choices=choices)
    here = [event for event in known if event.guild_id == person.guild_id]
    free = [event for event in known if event.guild_id == 0 and event.state == "draft"]
    for event in (*here, *free):
        return event
    raise Refusal("tied-elsewhere")
