"""Devices: somebody at the participants' page, one person for as long as their cookie lasts."""

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from bot.actions.doors import code, find_linked, find_renewed
from bot.actions.practice import shown
from bot.actions.scene import Scene, scene_of
from bot.context import Context
from bot.keys import Key
from bot.rules.base import Refusal
from bot.rules.events import Event
from bot.rules.links import DOORS, LinkKind
from bot.rules.people import Person
from bot.store.database import Transaction

DEVICE = "device"  # no identity at Discord begins so
ID_BYTES = 16
Door = tuple[LinkKind, str]  # which of the codes somebody came by, and the code itself


@dataclass(frozen=True, slots=True)
class Device:
    """Who came to the page of an event, and the cookie by which they are known again.

    The cookie holds a random id, signed with the event's contact key: no more than one person
    a device, and nobody any more once the key is gone. `known`: the device came with it.
    `code` is the one by which it came, as it is written.
    """

    event: Event
    person: Person
    code: str
    cookie: str
    known: bool


async def enter(context: Context, typed: str, cookies: Mapping[int, str], language: str) -> Device:
    """The device that comes by this code: known by its cookie for that event, or new.

    Whoever is known comes in by a code that was renewed, too; nobody else does.

    Refuses: page-link-unknown
    """

    def work(tx: Transaction) -> Device:
        try:
            scene, kind = find_linked(tx, context, typed, DOORS)
            found = code(scene, kind)
        except Refusal:
            return _returning(tx, context, typed, cookies, language)
        return _device(scene, (kind, found), cookies.get(abs(scene.event.id), ""), language)

    return await context.read(work)


async def list_lasting(context: Context) -> list[Event]:
    """The events of which what was written is still there, the newest last."""

    def work(tx: Transaction) -> list[Event]:
        found = (scene_of(tx, context, event_id).event for event_id in shown(tx, context))
        lasting = [e for e in found if e.opened_at is not None and e.erased_at is None]
        return sorted(lasting, key=lambda event: event.opened_at or 0)

    return await context.read(work)


def _returning(
    tx: Transaction, context: Context, typed: str, cookies: Mapping[int, str], language: str
) -> Device:
    """A known device that comes by a code which is no longer in force.

    Refuses: page-link-unknown
    """
    for event_id in sorted(shown(tx, context)):
        if abs(event_id) not in cookies:
            continue
        scene = scene_of(tx, context, event_id)
        try:
            found = find_renewed(scene, typed, DOORS)
        except Refusal:
            continue  # a draft, or its key is away: no page of it opens
        if found is not None:
            device = _device(scene, found, cookies[abs(event_id)], language)
            if device.known:
                return device
    raise Refusal("page-link-unknown")


def _device(scene: Scene, by: Door, cookie: str, language: str) -> Device:
    """The device that came by this code.

    Refuses: key-trouble, keys-gone
    """
    kind, typed = by
    key = scene.contact_key()
    found = _signed_id(key, cookie)
    device_id = found or secrets.token_urlsafe(ID_BYTES)
    person = Person(
        f"{DEVICE} {device_id}", scene.event.guild_id, language=language,
        attendance="room" if kind == "room" else "online",
    )  # fmt: skip
    return Device(scene.event, person, typed, _sign(key, device_id), bool(found))


def _sign(key: Key, device_id: str) -> str:
    return f"{device_id}.{key.pseudonym('cookie', device_id)}"


def _signed_id(key: Key, cookie: str) -> str:
    """The id in a cookie that this key signed; empty for any other."""
    if not cookie.isascii():  # ours is
        return ""
    device_id = cookie.partition(".")[0]
    return device_id if hmac.compare_digest(_sign(key, device_id), cookie) else ""
