"""Our seat at Discord: loads the cogs by name, keeps servers' commands, delivers, reports."""

import asyncio
import hashlib
import importlib
import json
import pkgutil
from collections.abc import Callable
from typing import Any

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot import clockwork
from bot.actions import outbox, registration
from bot.context import Context
from bot.controls import Interaction, counted, person_of, report, tell_missed, well_typed
from bot.delivery import Courier
from bot.frames import read_whole
from bot.manners import recognize
from bot.router import Controls
from bot.texts import edition
from bot.translator import Translator

Command = app_commands.Command[Any, ..., Any]

DISPATCHED = "discord.py: "  # how discord.py begins the names of what it dispatches

log = structlog.get_logger()


def intents() -> discord.Intents:
    """What we ask Discord to tell us: nothing privileged, no messages, no members."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    return wanted


class Tree(app_commands.CommandTree["Roundtable"]):
    """The commands; an interaction that Discord repeats is answered once."""

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Let a command through unless it was seen before."""
        client: Roundtable = interaction.client
        if not client.controls.first_time(interaction.id):
            return False
        recognize(interaction)
        typed: Any = interaction.data or {}
        if not well_typed(typed.get("options") or [], typed.get("resolved") or {}):
            raise app_commands.CheckFailure("an option of another type than declared")
        return True

    async def on_error(
        self, interaction: Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Report what a command raised."""
        await report(interaction, error)


class Roundtable(commands.Bot):
    """The bot. It holds no state that a restart would lose."""

    def __init__(self, context: Context, **shards: Any) -> None:
        read_whole()
        self.controls = Controls()
        super().__init__(
            command_prefix=commands.when_mentioned,
            **shards,
            help_command=None,
            tree_cls=Tree,
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            max_ratelimit_timeout=60,
            guild_ready_timeout=0.1,
        )
        self.context = context
        self.courier = Courier(context, self)
        self.plan_next: Callable[[int | None], None] = lambda _due_at: None
        context.wake = self.courier.wake
        self._further: list[tuple[str, Command]] = []
        self._registering = asyncio.Lock()

    async def setup_hook(self) -> None:
        """Load every cog there is."""
        folder = importlib.import_module("cogs").__path__
        for module in pkgutil.iter_modules(folder):
            await self.load_extension(f"cogs.{module.name}")
        await self.tree.set_translator(Translator())
        for name, further in self._further:
            group = self.tree.get_command(name)
            if not isinstance(group, app_commands.Group):
                raise TypeError(f"/{name} is no group of commands")
            group.add_command(further)

    def extend_group(self, name: str, *further: Command) -> None:
        """Add commands to another cog's group, once every cog is loaded."""
        self._further += [(name, command) for command in further]

    async def close(self) -> None:
        """Close the connection, and end what discord.py has begun and does not await.

        It waits a little after READY for servers, then speaks to a loop that it gave up; and what
        it dispatched would write to a database that is closed.
        """
        waiting = getattr(self._connection, "_ready_tasks", {})  # where there are shards
        begun = {getattr(self._connection, "_ready_task", None), *waiting.values()}
        begun |= {task for task in asyncio.all_tasks() if task.get_name().startswith(DISPATCHED)}
        for task in begun - {None, asyncio.current_task()}:
            task.cancel()
        await super().close()

    async def on_ready(self) -> None:
        """Bring servers' commands up to date and deliver what is owed."""
        for guild in self.guilds:
            await self.register_commands(guild.id)
        await self.courier.open()
        await self.do_due()
        log.info("ready", servers=len(self.guilds))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Register our commands in a server that invited us; owe again what could not be sent."""
        await self.register_commands(guild.id)
        await outbox.unpark(self.context)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Nothing is sent there any more, and retention goes on; Discord took our commands away."""
        await registration.keep(self.context, guild.id, "")
        log.warning("no longer in a server: what is kept stays until retention ends")
        log.debug("which server", id=guild.id)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Register our commands in a server that was away while we started."""
        await self.register_commands(guild.id)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Route components and forms; commands have their own way."""
        routed = (discord.InteractionType.component, discord.InteractionType.modal_submit)
        if interaction.type in routed and self.controls.first_time(interaction.id):
            await self.controls.route(interaction)

    async def on_app_command_completion(
        self, interaction: Interaction, _command: Command | app_commands.ContextMenu
    ) -> None:
        """Tell whoever used a command what no message could bring them."""
        counted(interaction, "answered")
        if self.context.untold:
            await tell_missed(interaction, person_of(interaction))

    async def do_due(self) -> None:
        """Do everything that is due now, and plan the next waking."""
        await self.courier.reclaim()
        self.plan_next(await clockwork.tick(self.context))

    async def tick(self) -> None:
        """Do everything that is due now, and wait until it is delivered."""
        await self.do_due()
        await self.courier.idle()

    async def register_commands(self, guild_id: int) -> None:
        """Register our commands in one server, if what it has differs; one after the other.

        A server that comes while the bot says that it is ready would else be registered twice.
        """
        async with self._registering:
            await self._register(guild_id)

    async def _register(self, guild_id: int) -> None:
        guild = discord.Object(guild_id)
        payload = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        written = json.dumps([payload, self.application_id], sort_keys=True, default=str)
        digest = hashlib.sha256(written.encode() + edition()).hexdigest()
        if await registration.find(self.context, guild_id) == digest:
            return
        self.tree.copy_global_to(guild=guild)
        try:
            await self.tree.sync(guild=guild)
        except discord.HTTPException as trouble:
            log.error("commands not registered", status=trouble.status, code=trouble.code)
            return
        finally:
            self.tree.clear_commands(guild=guild)
        await registration.keep(self.context, guild_id, digest)


class Sharded(Roundtable, commands.AutoShardedBot):
    """The bot for the servers of some shards; other processes carry the others."""


def seat(context: Context) -> Roundtable:
    """Our seat at Discord: on one connection, or on those of the configured shards."""
    own = context.config.discord
    if own.shard_count is None:
        return Roundtable(context)
    return Sharded(context, shard_count=own.shard_count, shard_ids=list(own.carried))
