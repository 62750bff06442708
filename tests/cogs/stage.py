"""A stage: the real bot, its database and its keys on a simulated Discord, and people on it.

Whatever happens on a stage is checked when it closes: every request is one that Discord would
take, nothing pings anybody, every act was answered once and privately, and nothing went wrong
but what a test says was meant to.
"""

import contextlib
import io
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import discord
from simcord import Env, MemberActor
from simcord.backend import serializers
from simcord.builders import ChannelHandle, GuildHandle, RoleHandle

from bot.actions import events
from bot.actions.setup import load_configuration
from bot.cards.base import plain
from bot.client import Roundtable
from bot.config import Config
from bot.context import Context
from bot.keys import Keyring
from bot.store.database import open_database
from bot.texts import say
from tests.builders import GUILD, ORGANIZER, SLUG, approved, participant, shipped
from tests.cogs.mishaps import mishaps, operators_log
from tests.cogs.seen import Seen, Shown

STARTS = "2026-01-01T01:10"  # ten minutes after SimCord's clock begins, in Geneva
EPHEMERAL = 1 << 6
COMPONENT, FORM = 3, 5
VEILED = "anonymous"


def configured(**changes: Any) -> Config:
    """The shipped event, tied to no server; a dictionary changes single keys of a table."""
    whole = shipped()
    settings = whole.events[0]
    update = {
        name: getattr(settings, name).model_copy(update=value) if isinstance(value, dict) else value
        for name, value in changes.items()
    }
    return whole.model_copy(update={"events": (settings.model_copy(update=update),)})


class Stage:
    """A server with its channels, an organizer and two moderators."""

    def __init__(self, folder: Path, config: Config, log: io.StringIO) -> None:
        self.folder, self.config, self.log = folder, config, log
        self.faults_meant = False
        self.asked: list[str] = []
        self.env: Env
        self.bot: Roundtable
        self.context: Context
        self.guild: GuildHandle
        self.channels: dict[str, ChannelHandle] = {}
        self.organizer: MemberActor
        self.moderator: MemberActor
        self.second: MemberActor

    async def begin(self) -> None:
        """Start the bot and let people in."""
        self.bot = await self.new_bot()
        self.env = Env(self.bot, check_errors=False, settle_timeout=60)  # however busy the machine
        # It looks every 50 ms whether the bot is at rest, which would be most of a test's time.
        settle = partial(self.env._settle_internal, idle=0.001)
        self.env._settle_internal = settle  # type: ignore[method-assign]
        await load_configuration(self.context)
        await self.env.start()
        self.guild = self.env.create_guild("Roundtables", id=GUILD)
        for kind in ("announcements", "questions", "moderators"):
            self.channels[kind] = self.guild.create_text_channel(kind)
        self.organizer = self.person("Organizer", manage_guild=True, manage_messages=True)
        self.moderator = self.person("Moderator", manage_messages=True)
        self.second = self.person("Second", manage_messages=True)
        await self.env.settle()

    async def reconfigure(self, **changes: Any) -> None:
        """Put another configuration in place of the first, while the event is a draft."""
        self.config = self.context.config = configured(**changes)
        await load_configuration(self.context)

    def now(self) -> int:
        """The instant on the stage's clock, in milliseconds."""
        return int(self.env.now().timestamp() * 1000)

    async def new_bot(self) -> Roundtable:
        """A bot as a process has it after its start: nothing but files and Discord."""
        database = await open_database(self.folder / "roundtable.db")
        keys = Keyring(self.folder / "keys")
        self.context = Context(database, self.config, self.now, keys)
        return Roundtable(self.context)

    async def restart(self) -> None:
        """End the bot and start another on the same files."""
        before = self.context
        self.bot = await self.new_bot()
        await self.env.restart_bot(self.bot)
        await before.database.close()

    def person(self, name: str, **permissions: bool) -> MemberActor:
        """Somebody in the server, with these permissions."""
        roles = []
        if permissions:
            allowed = discord.Permissions(**permissions)
            roles = [self.guild.create_role(f"{name}'s role", permissions=allowed)]
        return self.guild.add_member(self.env.create_user(name), roles=roles)

    def elsewhere(self, name: str, **permissions: bool) -> MemberActor:
        """Somebody in another server, where the bot is too."""
        guild = self.env.create_guild("Elsewhere")
        guild.create_text_channel("lobby")
        role = guild.create_role(f"{name}'s role", permissions=discord.Permissions(**permissions))
        return guild.add_member(self.env.create_user(name), roles=[role])

    async def tie(self) -> None:
        """Tie the event to the server's channels, without pressing through the menus."""
        choices = {f"channels.{kind}": channel.id for kind, channel in self.channels.items()}
        await events.tie(self.context, ORGANIZER, SLUG, choices)

    async def choose_role(self, kind: str, role: RoleHandle) -> None:
        """Give a part to a role, as /organize setup does."""
        await events.tie(self.context, ORGANIZER, SLUG, {f"roles.{kind}": role.id})

    def show_command(self, name: str, who: MemberActor) -> None:
        """The server's settings let somebody see a command who otherwise would not."""
        command = self.env.backend.find_command(name, self.guild.id)
        assert command is not None
        self.guild.set_command_permissions(int(command["id"]), {who: True})

    async def open(self, start: str = STARTS) -> None:
        """Open the event for questions, and let the shared messages appear."""
        await self.tie()
        await events.open_event(self.context, ORGANIZER, None, start)
        await self.tick()

    async def tick(self, seconds: float = 0) -> None:
        """Let time pass, then do and deliver what is due."""
        if seconds:
            await self.env.advance_time(seconds)
        await self.bot.tick()
        await self.env.settle()

    async def slash(self, who: MemberActor, command: str, **options: Any) -> Seen:
        """Type a command in the questions channel of one's server."""
        channel = self.channels["questions"] if who.guild is self.guild else self.lobby(who)
        return Seen(await who.slash(channel, command, **options))

    def lobby(self, who: MemberActor) -> ChannelHandle:
        """A channel of another server."""
        return next(iter(who.guild.channels.values()))

    async def press(self, who: MemberActor, on: Any, label: str) -> Seen:
        """Press the button of this label, on a message or on an answer."""
        return Seen(await who.click(getattr(on, "on", on), label=label))

    async def choose(self, who: MemberActor, on: Any, menu: str, *values: Any) -> Seen:
        """Choose from the menu whose act begins so."""
        act = Shown("", raw(on)).act(menu) if not isinstance(on, Seen) else on.act(menu)
        return Seen(await who.select(getattr(on, "on", on), list(values), custom_id=act))

    async def send(self, who: MemberActor, form: Seen, **fields: Any) -> Seen:
        """Fill in a form and send it; what already stands in it is sent along."""
        filled: dict[str, Any] = {}
        for part in form.components:
            if (key := part.get("custom_id")) and part.get("options"):
                filled[key] = form.chosen(key)
            elif key:
                filled[key] = form.typed(key)
        for name, value in fields.items():
            filled[name] = [value] if isinstance(filled[name], list) else value
        return Seen(await who.submit_modal(form.result, filled))

    async def forge(
        self,
        who: MemberActor,
        act: str,
        *values: str,
        on: discord.Message | None = None,
        form: dict[str, str] | None = None,
    ) -> Seen:
        """Send Discord's word for a control that is on no message, or no longer."""
        channel = self.channels["questions"] if who.guild is self.guild else self.lobby(who)
        data: dict[str, Any] = {"custom_id": act, "component_type": 3 if values else 2}
        if values:
            data["values"] = list(values)
        extra = None
        if form is not None:
            fields = [{"type": 4, "custom_id": k, "value": v} for k, v in form.items()]
            labels = [{"type": 18, "component": field} for field in fields]
            data = {"custom_id": act, "components": labels}
        elif on is not None:
            stored = self.env.backend.get_message(on.channel.id, on.id)
            extra = {"message": dict(serializers.message_payload(self.env.backend, stored))}
        kind = COMPONENT if form is None else FORM
        return Seen(await who._dispatch_interaction(kind, channel, data, extra=extra))

    async def deliver_again(self) -> None:
        """Discord delivers the last interaction a second time."""
        payloads = [p for _, name, p in self.env.backend.transcript if name == "INTERACTION_CREATE"]
        self.env.backend.emit("INTERACTION_CREATE", payloads[-1])
        await self.env.settle()

    async def ask(
        self, who: MemberActor, principle: str = "HR", text: str = "", attribution: str = VEILED
    ) -> str:
        """Ask something; the question's code."""
        text = text or f"What will change for those who wait, asks {len(self.asked)}?"
        seen = await self.slash(
            who, "ask", principle=principle, question=text, attribution=attribution
        )
        code = seen.words.removeprefix("**").split(" ")[0]
        assert "-" in code, seen.words
        self.asked.append(code)
        return code

    async def queue(self, *principles: str, **more: str) -> list[str]:
        """Questions of as many people, each approved; their codes."""
        codes = []
        for principle in principles:
            asker = participant(len(self.asked))
            question = await approved(self.context, asker, principle=principle, **more)
            codes.append(question.code)
            self.asked.append(question.code)
        return codes

    def messages(self, kind: str) -> list[discord.Message]:
        """What stands publicly in a channel, oldest first."""
        return [m for m in self.channels[kind].history() if not m.flags.ephemeral]

    def shared(self, kind: str) -> discord.Message:
        """The board, the console or the programme, of which there is one."""
        title = plain(self.config.events[0].title.say("en"))
        place, sign = {
            "board": ("questions", f"## {title}"),
            "console": ("moderators", say("en", "console-title", event=title)),
            "programme": ("announcements", say("en", "agenda-times")),
        }[kind]
        (found,) = [m for m in self.messages(place) if sign in self.shown(m).words]
        return found

    def shown(self, message: discord.Message) -> Shown:
        """A public message as everybody sees it."""
        return Shown(message.content, raw(message))

    @property
    def board(self) -> Shown:
        """The board as everybody sees it."""
        return self.shown(self.shared("board"))

    @property
    def console(self) -> Shown:
        """The console as the moderators see it."""
        return self.shown(self.shared("console"))

    async def rows(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        """What a statement finds in the database."""
        found: list[tuple[Any, ...]] = await self.context.read(
            lambda tx: tx.execute(sql, **values).fetchall()
        )
        return found

    async def dump(self) -> dict[str, list[tuple[Any, ...]]]:
        """The whole database, for a look before and a look after."""
        names = await self.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return {name: await self.rows(f"SELECT * FROM {name}") for (name,) in names}


def raw(message: Any) -> list[dict[str, Any]]:
    """The components of a message as Discord keeps them."""
    found = getattr(message, "on", message).components
    return [c if isinstance(c, dict) else c.to_dict() for c in found]


@contextlib.asynccontextmanager
async def staged(folder: Path, **changes: Any) -> AsyncIterator[Stage]:
    """A stage on which the event is a draft; what happened on it is checked at the end."""
    with operators_log() as log:
        stage = Stage(folder, configured(**changes), log)
        try:
            await stage.begin()
            yield stage
        finally:
            await stage.env.shutdown()
            await stage.context.database.close()
        assert mishaps(stage.env, faults_meant=stage.faults_meant) == []
        if not stage.faults_meant:
            assert '"fault"' not in log.getvalue(), log.getvalue()
