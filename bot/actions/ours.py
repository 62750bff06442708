"""Which events are ours: named by the configuration, and carried by this process."""

from bot import config
from bot.context import Context
from bot.rules.events import Event
from bot.store import events as event_store
from bot.store.database import Transaction


def configured(tx: Transaction, context: Context) -> set[int]:
    """The events that are ours, as `is_ours` has it; any other rests, as does one that closes."""
    ours = {e.id for e in event_store.list_events(tx) if is_ours(context.config, e)}
    return ours - event_store.list_closing(tx)


def is_ours(settings: config.Config, event: Event) -> bool:
    """Whether the configuration names an event, and its server is on a shard of this process."""
    return event.configured in settings.slugs and settings.discord.carries(event.guild_id)
