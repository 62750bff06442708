"""How the bot is: for whoever watches over it."""

from dataclasses import dataclass

from bot.context import Context
from bot.store import health as store
from bot.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Health:
    """The trouble of the database, "" where it writes; how many are owed, how old the oldest is."""

    database: str
    owed: int
    oldest_ms: int


async def look(context: Context) -> Health:
    """Write and read: both are done, whatever comes of them."""
    now = context.now()
    try:
        await context.write(store.touch)
        owed, since = await context.read(lambda tx: store.oldest_due(tx, now))
    except Exception as trouble:  # whatever it is, it is what is asked for
        return Health(type(trouble).__name__, 0, 0)
    return Health("", owed, max(0, now - since) if since is not None else 0)


@dataclass(frozen=True, slots=True)
class Sizes:
    """What there is: messages by state with the oldest's age, items by event and state."""

    messages: dict[str, int]
    oldest_ms: int
    items: tuple[tuple[str, str, int], ...]


async def count(context: Context) -> Sizes:
    """Count what is owed and what waits."""
    now = context.now()

    def work(tx: Transaction) -> Sizes:
        _, since = store.oldest_due(tx, now)
        items = (*store.count_items(tx), *store.count_hands(tx))
        return Sizes(store.count_owed(tx), max(0, now - since) if since is not None else 0, items)

    return await context.read(work)
