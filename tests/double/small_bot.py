"""A small discord.py client of the tests' own: one of each kind of act."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
import yarl
from discord import app_commands

from benchmarks.double import Double

INTENTS = discord.Intents(guilds=True, voice_states=True)


class Question(discord.ui.Modal, title="Ask"):
    """A form with a text, a menu and a radio group, each in a label."""

    text: discord.ui.Label[Question] = discord.ui.Label(
        text="Your question", component=discord.ui.TextInput(custom_id="text", max_length=500)
    )
    theme: discord.ui.Label[Question] = discord.ui.Label(
        text="Theme",
        component=discord.ui.Select(
            custom_id="theme", options=[discord.SelectOption(label="Rights", value="HR")]
        ),
    )
    shown: discord.ui.Label[Question] = discord.ui.Label(
        text="Shown as",
        component=discord.ui.RadioGroup(
            custom_id="shown",
            options=[
                discord.RadioGroupOption(label="Anonymous", value="anonymous"),
                discord.RadioGroupOption(label="Named", value="named"),
            ],
        ),
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        """Say back what was filled in."""
        text, theme, shown = (label.component for label in (self.text, self.theme, self.shown))
        assert isinstance(text, discord.ui.TextInput)
        assert isinstance(theme, discord.ui.Select)
        assert isinstance(shown, discord.ui.RadioGroup)
        said = f"{text.value} · {theme.values[0]} · {shown.value}"
        await interaction.response.send_message(said, ephemeral=True)


class Board(discord.ui.LayoutView):
    """A board in components V2 with a button and a menu."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        self.presses = 0
        row: discord.ui.ActionRow[Board] = discord.ui.ActionRow()
        button: discord.ui.Button[Board] = discord.ui.Button(label="Support", custom_id="up:1")
        button.callback = self.press  # type: ignore[method-assign]
        row.add_item(button)
        self.words: discord.ui.TextDisplay[Board] = discord.ui.TextDisplay("nobody yet")
        self.add_item(discord.ui.Container(self.words, row))

    async def press(self, interaction: discord.Interaction) -> None:
        """Count a press on the board itself."""
        self.presses += 1
        self.words.content = f"{self.presses} pressed"
        await interaction.response.edit_message(view=self)


class Menus(discord.ui.View):
    """A menu of words and one of people."""

    @discord.ui.select(
        custom_id="words",
        options=[discord.SelectOption(label="One"), discord.SelectOption(label="Two")],
    )
    async def words(self, interaction: discord.Interaction, menu: discord.ui.Select[Menus]) -> None:
        """Say what was picked, quietly acknowledged first."""
        await interaction.response.defer()
        await interaction.followup.send(menu.values[0], ephemeral=True)

    @discord.ui.select(cls=discord.ui.UserSelect, custom_id="people")
    async def people(
        self, interaction: discord.Interaction, menu: discord.ui.UserSelect[Menus]
    ) -> None:
        """Say who was picked."""
        await interaction.response.send_message(menu.values[0].name, ephemeral=True)


class SmallBot(discord.Client):
    """Registers a few commands for every server and answers them."""

    def __init__(self, intents: discord.Intents) -> None:
        super().__init__(
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            guild_ready_timeout=0.05,
        )
        self.tree = app_commands.CommandTree(self)
        self.ran: list[str] = []
        self.run_task: asyncio.Task[None] | None = None
        self.resumed = 0
        add_commands(self)
        add_pickers(self)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Identify at once: there is nobody to be polite to."""

    async def on_resumed(self) -> None:
        """Count the times that the session was taken up again."""
        self.resumed += 1

    async def on_ready(self) -> None:
        """Register the commands for the servers that we are in."""
        for guild in self.guilds:
            self.tree.copy_global_to(guild=guild)
            await self.tree.sync(guild=guild)


def add_commands(bot: SmallBot) -> None:
    """Give the bot its commands."""
    mod = app_commands.Group(
        name="mod",
        description="For moderators",
        default_permissions=discord.Permissions(manage_messages=True),
    )

    @bot.tree.command(description="Say something back, privately")
    @app_commands.choices(loud=[app_commands.Choice(name="Loud", value="loud")])
    async def echo(interaction: discord.Interaction, text: str, loud: str | None = None) -> None:
        bot.ran.append(text)
        said = f"{text} ({interaction.locale.value}, {loud})"
        await interaction.response.send_message(said, ephemeral=True)

    @echo.autocomplete("text")
    async def suggest(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=f"{typed}!", value=typed)]

    @bot.tree.command(description="Think, then answer with a file")
    async def think(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        file = discord.File(io.BytesIO(b"a file"), "thought.txt")
        await interaction.followup.send("thought", file=file, ephemeral=True)

    @bot.tree.command(description="Show a form")
    async def ask(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Question())

    @bot.tree.command(description="Show a board")
    async def board(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(view=Board())

    @mod.command(description="Take a question into the queue")
    async def approve(interaction: discord.Interaction, question: str) -> None:
        await interaction.response.send_message(f"approved {question}", ephemeral=True)

    @bot.tree.context_menu(name="Ask this")
    async def ask_this(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"asked: {message.content}", ephemeral=True)

    bot.tree.add_command(mod)


def add_pickers(bot: SmallBot) -> None:
    """Give the bot the commands in which things are picked, and one that misbehaves."""

    @bot.tree.command(description="Answer twice")
    async def twice(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("once @everyone", ephemeral=True)
        body = {"type": 4, "data": {"content": "twice"}}
        route = discord.http.Route(
            "POST",
            "/interactions/{id}/{token}/callback",
            id=interaction.id,
            token=interaction.token,
        )
        try:
            await bot.http.request(route, json=body)
        except discord.HTTPException as refused:
            bot.ran.append(f"refused {refused.code}")

    @bot.tree.command(description="Show menus")
    async def menus(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(view=Menus())

    @bot.tree.command(description="Name things")
    async def things(
        interaction: discord.Interaction,
        who: discord.Member,
        where: discord.TextChannel,
        role: discord.Role,
        file: discord.Attachment,
        often: app_commands.Range[int, 1, 3],
    ) -> None:
        read = (await file.read()).decode()
        said = f"{who.name} #{where.name} @{role.name} {read} {often}"
        await interaction.response.send_message(said, ephemeral=True)


@asynccontextmanager
async def running(double: Double, intents: discord.Intents = INTENTS) -> AsyncIterator[SmallBot]:
    """Run the bot against a double until the block ends; discord.py's knobs are put back."""
    base = discord.http.Route.BASE
    default = discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    discord.http.Route.BASE = double.api_base
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(double.gateway.url)
    bot = SmallBot(intents)
    task = asyncio.create_task(bot.start("token"))
    try:
        guilds = double.world.guilds.values()
        await double.until(
            lambda: task.done() or (double.gateway.connected and all(g.commands for g in guilds))
        )
        if task.done():
            await task
        bot.run_task = task
        yield bot
    finally:
        await bot.close()
        await asyncio.gather(task, return_exceptions=True)
        discord.http.Route.BASE = base
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = default
