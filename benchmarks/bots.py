"""The bots that ours is measured beside: one that does nothing, and one that commits naively.

`python -m benchmarks.bots nothing API_BASE` serves until SIGTERM.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import tempfile
from pathlib import Path

import aiosqlite
import discord
import yarl

from bot.cli.run import run_on_loop

OPTION = {"type": 3, "name": "question", "description": "The question", "required": True}
COMMANDS = [
    {"name": "ask", "description": "Ask", "options": [OPTION, *(
        {"type": 3, "name": name, "description": name} for name in ("principle", "attribution")
    )]},
    {"name": "support", "description": "Support", "options": [OPTION]},
]  # fmt: skip
REPLY = "Thank you. Your question was stored as `HR-7`, and this is the secret of its receipt: ABCD"


class Nothing(discord.Client):
    """Answers every interaction with the same private words, and does nothing else."""

    async def on_ready(self) -> None:
        """Register the commands where we are: then we serve."""
        for guild in self.guilds:
            app = self.application_id or 0
            await self.http.bulk_upsert_guild_commands(app, guild.id, COMMANDS)  # type: ignore[arg-type]

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer."""
        await interaction.response.send_message(REPLY, ephemeral=True)


class Naive(Nothing):
    """Stores what was asked as most bots do: a statement, a commit, a statement, a commit."""

    database: aiosqlite.Connection

    async def setup_hook(self) -> None:
        """Open the database."""
        folder = tempfile.mkdtemp()
        self.database = await aiosqlite.connect(Path(folder) / "naive.db")
        await self.database.execute("PRAGMA journal_mode = WAL")
        await self.database.execute("PRAGMA synchronous = FULL")
        for table in ("questions (id, asker, text)", "log (at, words)", "counts (n)"):
            await self.database.execute(f"CREATE TABLE {table}")
        await self.database.execute("INSERT INTO counts VALUES (0)")
        await self.database.commit()

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Store it, count it and log it, each for itself; then answer."""
        values = (interaction.id, str(interaction.user.id), str(interaction.data))
        await self.database.execute("INSERT INTO questions VALUES (?, ?, ?)", values)
        await self.database.commit()
        await self.database.execute("UPDATE counts SET n = n + 1")
        await self.database.commit()
        await self.database.execute("INSERT INTO log VALUES (?, ?)", (interaction.id, "asked"))
        await self.database.commit()
        await super().on_interaction(interaction)

    async def close(self) -> None:
        """Close the database, too."""
        await self.database.close()
        await super().close()


BOTS = {"nothing": Nothing, "naive": Naive}


async def serve(which: str, api_base: str) -> None:
    """Serve at a double until SIGTERM."""
    intents = discord.Intents.none()
    intents.guilds = True
    client = BOTS[which](
        intents=intents,
        member_cache_flags=discord.MemberCacheFlags.none(),
        max_messages=None,
        chunk_guilds_at_startup=False,
        guild_ready_timeout=0.5,
    )
    discord.http.Route.BASE = api_base
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await client.login("a.b.c")
    _, gateway, _ = await client.http.get_bot_gateway()
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
    connected = asyncio.create_task(client.connect())
    await stop.wait()
    await client.close()
    await connected


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bots", description=__doc__)
    parser.add_argument("which", choices=BOTS)
    parser.add_argument("api_base")
    asked = parser.parse_args()
    run_on_loop(serve(asked.which, asked.api_base))  # on the loop that ours runs on


if __name__ == "__main__":
    main()
