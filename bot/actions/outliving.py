"""What was drawn for an earlier event of a server, and outlived it."""

from bot.actions.practice import ENDED
from bot.actions.scene import find_scene
from bot.context import Context
from bot.rules.base import Refusal
from bot.store import events as event_store
from bot.store.database import Transaction


def is_outlived(tx: Transaction, context: Context, guild_id: int, drawn_at: int) -> bool:
    """Whether another event was opened, or practice ended, since something was drawn there.

    Codes and versions begin anew with each event: what was drawn for one is not for the next.
    """
    try:
        event = find_scene(tx, context, guild_id).event
    except Refusal:
        return False
    if drawn_at < event_store.load_choices(tx, event.id).get(ENDED, 0):
        return True
    if event.opened_at is None or drawn_at >= event.opened_at:
        return False
    others = (e for e in event_store.list_guild_events(tx, guild_id) if e.id != event.id)
    return any(other.opened_at is not None for other in others)
