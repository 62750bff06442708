"""Practice on the real server: everything can be tried, nothing counts, and all of it goes.

What is practised is an event of its own, made beside the real one and erased as a whole. While
it is there the server means it; the real one rests, neither shown nor touched.
"""

import asyncio
import time
from dataclasses import asdict, replace

from bot.actions.ours import configured
from bot.actions.scene import Scene, find_scene, scene_of
from bot.actions.setup import add_programme
from bot.cards.base import Card
from bot.cards.practice import marked
from bot.context import Context
from bot.rules.base import Refusal
from bot.rules.events import Event, Practised, is_practice, to_practise
from bot.rules.log import LogRole
from bot.rules.people import Person, require_organizer
from bot.rules.reloading import Programme
from bot.store import events as event_store
from bot.store import outbox as outbox_store
from bot.store import polls as poll_store
from bot.store import practice as store
from bot.store.database import Transaction
from bot.store.outbox import Owed
from bot.texts import shared

SHARED = ("programme", "board", "console")
REMOVED = "removal"
PATIENCE_S, LOOK_S = 8.0, 0.05
ENDED = "practice.ended_at"  # what was drawn before belongs to what was erased


async def begin(context: Context, person: Person) -> Event:
    """Switch practice on, while the event is open and before anything of it is live.

    Refuses: no-event-here, not-organizer, practice-not-open, practice-already, practice-live,
    practice-poll-open
    """
    now = context.now()

    def work(tx: Transaction) -> Event:
        scene = find_scene(tx, context, person.guild_id)
        require_organizer(person, scene.roles)
        event = to_practise(scene.event, now)
        for poll in poll_store.list_polls(tx, scene.event.id):
            if poll.status == "open":
                raise Refusal("practice-poll-open", code=poll.code)
        _make(scene, event)
        for message in store.take_messages(tx, scene.event.id, SHARED):
            remove(scene, f"{message.channel_id} {message.message_id}", now)
        outbox_store.drop(tx, scene.event.id, SHARED, now)
        practice = Scene(tx, context, event)
        practice.record("organizer", "", "open", now, before="draft", after="open")
        for kind in SHARED:
            practice.draw(kind, now)
        return event

    event = await context.write(work)
    context.forget_settings()
    return event


def _make(scene: Scene, practice: Event) -> None:
    """Everything that the real event has been given, and nothing that was asked in it."""
    tx, own_id = scene.tx, practice.id
    polls = poll_store.list_polls(tx, scene.event.id)
    event_store.add_practice(tx, practice)
    programme = Programme(
        tuple(scene.principles),
        tuple(scene.speakers.values()),
        tuple(replace(session, event_id=own_id) for session in scene.sessions),
        tuple(replace(poll, event_id=own_id) for poll in polls if poll.status == "prepared"),
    )
    add_programme(tx, own_id, programme)
    store.copy_ties(tx, scene.event.id, own_id)


async def end(context: Context, person: Person) -> Practised:
    """Switch practice off: all of it is erased, in one transaction.

    A post that is under way is waited for, `PATIENCE_S` at most: a crash after its row was erased
    would leave it standing, and nobody would know of it.

    Refuses: no-event-here, not-organizer, practice-not-on
    """
    until_s = time.monotonic() + PATIENCE_S

    def work(tx: Transaction) -> Practised | None:
        scene = find_scene(tx, context, person.guild_id)
        require_organizer(person, scene.roles)
        if not scene.event.practice:
            raise Refusal("practice-not-on")
        if time.monotonic() < until_s and store.is_under_way(tx, scene.event.id):
            return None
        return erase(scene, context.now(), "organizer")  # what was posted meanwhile is outlived

    while True:
        erased = await context.write(work)
        if erased is not None:
            break
        await asyncio.sleep(LOOK_S)
    context.forget_settings()
    await context.fold()
    return erased


def erase(practice: Scene, now: int, role: LogRole) -> Practised:
    """Erase a practice within a transaction; the real event is shown again."""
    tx, practice_id = practice.tx, practice.event.id
    real = real_scene(practice)
    counted = store.count(tx, practice_id)
    for message in store.take_messages(tx, practice_id):
        remove(real, f"{message.channel_id} {message.message_id}", now)
    for subject in store.list_removals(tx, practice_id, REMOVED):
        remove(real, subject, now)
    store.erase(tx, practice_id)
    event_store.set_choice(tx, real.event.id, ENDED, now)
    told = ", ".join(f"{noun} {number}" for noun, number in asdict(counted).items())
    real.record(role, "", "practice_erased", now, reason=told)
    for kind in SHARED:
        real.draw(kind, now)
    return counted


def remove(scene: Scene, message: str, now: int) -> None:
    """Owe it that a message goes: its channel and its number."""
    scene.owe(REMOVED, message, now)


def require_real(scene: Scene) -> None:
    """Whether this counts: neither a practice, nor an event that is practised now.

    Refuses: practice-on
    """
    if scene.event.practice or event_store.is_practised(scene.tx, scene.event.id):
        raise Refusal("practice-on")


def real_scene(scene: Scene) -> Scene:
    """What counts: the event itself, where this is its practice."""
    return scene_of(scene.tx, scene.context, abs(scene.event.id))


def shown(tx: Transaction, context: Context) -> set[int]:
    """The events that people see: of one that is practised, the practice alone."""
    ours = configured(tx, context)
    return {event_id for event_id in ours if is_practice(event_id) or -event_id not in ours}


def shown_event(tx: Transaction, event: Event) -> Event:
    """What people see of an event: its practice, where there is one."""
    practised = event_store.is_practised(tx, event.id)
    return event_store.load_event(tx, -event.id) if practised else event


def with_mark(tx: Transaction, context: Context, owed: Owed, card: Card | None) -> Card | None:
    """What is sent, under a line that says PRACTICE where it is of one."""
    if card is None or not is_practice(owed.event_id):
        return card
    return marked(card, shared(scene_of(tx, context, owed.event_id).settings.languages))


def place(owed: Owed) -> str:
    """Under which subject it is kept where a post stands: in practice each, since all will go."""
    plain = owed.kind == "floor" or not is_practice(owed.event_id)
    return owed.subject if plain else f"{owed.subject} {owed.id}"


def is_stray(
    tx: Transaction, context: Context, owed: Owed, posted: tuple[int, int], now: int
) -> bool:
    """Whether what was sent belongs to nothing any more: then it is to be removed.

    Practice began or ended while it was on its way. `posted`: its channel and its number.
    """
    there = outbox_store.is_owed(tx, owed)
    if there and not (owed.kind in SHARED and event_store.is_practised(tx, owed.event_id)):
        return False
    if there:
        outbox_store.set_done(tx, owed.id, "sent", now)
    if all(posted) and (there or is_practice(owed.event_id)):
        remove(scene_of(tx, context, abs(owed.event_id)), f"{posted[0]} {posted[1]}", now)
    return True
