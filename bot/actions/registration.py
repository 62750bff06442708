"""Which commands a server has, so that they are registered only when they changed."""

from bot.context import Context
from bot.store import events as store


async def find(context: Context, guild_id: int) -> str | None:
    """The digest of the commands that this server was given."""
    return await context.read(lambda tx: store.find_registered(tx, guild_id))


async def keep(context: Context, guild_id: int, digest: str) -> None:
    """Keep the digest of the commands that this server was given."""
    await context.write(lambda tx: store.set_registered(tx, guild_id, digest))
