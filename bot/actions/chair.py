"""Telling the chair something, and seeing that it was read."""

from bot.actions.doors import deciding_scene, role_of
from bot.actions.scene import active_scene
from bot.context import Context
from bot.rules.base import Refusal
from bot.rules.chair import ChairMessage, checked_message
from bot.rules.people import Person, require_moderator
from bot.store import chair as store
from bot.store.database import Transaction

USEFUL_MS = 30 * 60_000


async def tell(context: Context, person: Person, text: str) -> int:
    """Tell the chair something; the message's id.

    Refuses: no-event-here, nothing-open, not-moderator, chair-text-needed, too-long
    """
    now = context.now()

    def work(tx: Transaction) -> int:
        scene = active_scene(tx, context, person.guild_id)
        require_moderator(person, scene.roles)
        words = checked_message(text)
        message_id = store.add_message(tx, scene.event.id, person.name, words, now)
        scene.record("moderator", "", "tell_chair", now)
        scene.owe("chair", f"{message_id}", now, useful_until=now + USEFUL_MS)
        return message_id

    return await context.write(work)


async def mark_read(context: Context, person: Person, message_id: int) -> ChairMessage:
    """The chair has read it; the sender sees so. Once is enough.

    Refuses: no-event-here, nothing-open, not-moderator, page-link-unknown, expired-control
    """
    now = context.now()

    def work(tx: Transaction) -> ChairMessage:
        scene = deciding_scene(tx, context, person)
        message = store.find_message(tx, scene.event.id, message_id)
        if message is None:
            raise Refusal("expired-control")
        if message.read_at is None:
            store.set_read(tx, message_id, now)
            scene.record(role_of(person), "", "chair_read", now)
            scene.owe("chair", f"{message_id}", now)
        return message

    return await context.write(work)
