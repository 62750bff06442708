"""The end of an event's keys: what was sealed and veiled stays so for good."""

from collections.abc import Callable
from dataclasses import replace

from bot.actions.events import organizer_scene
from bot.actions.scene import Scene, scene_of
from bot.context import Context
from bot.rules.base import Refusal
from bot.rules.events import Event
from bot.rules.log import LogRole
from bot.rules.people import Person
from bot.store import decisions as decision_store
from bot.store import events as store
from bot.store import veiling as veiling_store
from bot.store.database import Transaction


async def destroy(context: Context, person: Person, typed: str) -> Event:
    """Destroy both keys of a closed event; its short name is typed to confirm.

    Refuses: no-event-here, not-organizer, keys-before-close, keys-not-confirmed, keys-gone
    """

    def find(tx: Transaction) -> Scene:
        scene = organizer_scene(tx, context, person, None)
        _require_closed(scene.event)
        if typed.strip().casefold() != scene.event.slug:
            raise Refusal("keys-not-confirmed", event=scene.event.slug)
        return scene

    return await _destroy(context, find)


async def destroy_of(context: Context, slug: str) -> Event:
    """Destroy both keys of a closed event, for whoever runs the bot.

    A bot that runs beside it forgets them when its clockwork ticks next.
    Refuses: event-unknown, keys-before-close, keys-gone
    """

    def find(tx: Transaction) -> Scene:
        event = store.find_event(tx, slug)
        if event is None:
            raise Refusal("event-unknown", typed=slug[:60], choices=", ".join(context.config.slugs))
        _require_closed(event)
        return Scene(tx, context, event)

    return await _destroy(context, find)


def _require_closed(event: Event) -> None:
    if event.state not in ("closed", "published"):
        raise Refusal("keys-before-close")


async def _destroy(context: Context, find: Callable[[Transaction], Scene]) -> Event:
    now = context.now()

    def work(tx: Transaction) -> Event:
        scene = find(tx)
        if not scene.event.contact_check:
            raise Refusal("keys-gone")
        return forget(scene, "organizer", now)

    event = await context.write(work, long=True)
    context.keys.destroy(event.slug, "contact")
    context.keys.destroy(event.slug, "ballot")
    context.forget_settings()
    await context.fold()
    return event


def forget(scene: Scene, role: LogRole, now: int) -> Event:
    """Note in the database that the event's keys are gone; the files are the caller's to erase."""
    event = replace(scene.event, contact_check="", ballot_check="")
    store.set_event(scene.tx, event)
    scene.record(role, "", "keys_destroyed", now)
    veiling_store.scatter_askers(scene.tx, event.id)
    decision_store.drop_all(scene.tx, event.id)  # they hold the askers as they were
    return event


def forget_due(tx: Transaction, context: Context, event_id: int, now: int) -> None:
    """Note that the keys are gone once `keep_contacts` is over; the clockwork erases them."""
    scene = scene_of(tx, context, event_id)
    event = scene.event
    keep_ms = round(scene.settings.privacy.keep_contacts.total_seconds() * 1000)
    if event.closed_at is None or not event.contact_check or now < event.closed_at + keep_ms:
        return
    forget(scene, "system", now)
