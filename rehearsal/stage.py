"""The stage: the real bot in a simulated server, on a clock that moves when it is told to."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import discord
from simcord import (
    ChannelHandle,
    Env,
    HttpLogEntry,
    InteractionResult,
    MemberActor,
    RoleHandle,
    SetupError,
    UserHandle,
)
from simcord.backend.errors import BackendError

from bot import config
from bot.actions.setup import load_configuration
from bot.client import Roundtable
from bot.clock import milliseconds
from bot.context import Context
from bot.keys import Keyring
from bot.store.database import open_database
from rehearsal.answers import Answer, Json
from rehearsal.browser import Browser
from rehearsal.crowd import Person
from rehearsal.diary import Diary
from rehearsal.pages import Pages
from rehearsal.timeline import Timeline
from rehearsal.watch import Watch, controls, worth_telling

DATABASE, KEYS = "rehearsal.db", "keys"
NEVER = 1 << 62
SWEEP_MS = 15_000  # the bot is also woken this often, as in `roundtable run`
MOMENT_MS = 250  # what is due at once is done a moment later, so that nothing turns in a circle
NAME = "Roundtable"


class Discord(Env):
    """SimCord, looking twenty times as often whether the bot is done.

    After each task it looks again only 50 ms later: a thousand acts would take a minute.
    """

    async def _settle_internal(
        self,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - it is SimCord's signature
        idle: float = 0.05,
        dispatch: str | None = None,
        _deadline: float | None = None,
    ) -> None:
        await super()._settle_internal(
            timeout=timeout, idle=idle / 100, dispatch=dispatch, _deadline=_deadline
        )


class Stage:
    """A server with its people and channels, the bot in it, and everybody who watches."""

    SETTLE_S = 60.0  # an act ends when the bot has done what it led to, however busy the machine

    def __init__(self, settings: config.Config, folder: Path, timeline: Timeline) -> None:
        self.config = settings
        self.event = settings.events[0]
        self.folder = folder
        self.timeline = timeline
        self.diary = Diary()
        self.channels: dict[str, ChannelHandle] = {}
        self.roles: dict[str, RoleHandle] = {}
        self.people: dict[str, Person] = {}
        self.members: dict[str, MemberActor] = {}
        self.users: dict[str, UserHandle] = {}
        self.doors: dict[str, str] = {}  # the participants' page, for the room and online
        self.browsers: dict[str, Browser] = {}  # of those who came by it
        self._away: set[str] = set()
        self._due = NEVER
        self._swept = 0
        self._found: dict[tuple[str, str], tuple[int, discord.Message]] = {}

    async def open(self) -> None:
        """Start the bot; there is no server yet, and it is the first instant of the simulation."""
        self.context, self.bot = await self._new_bot()
        try:
            self.env = Discord(self.bot, settle_timeout=self.SETTLE_S)
            self.env.backend.bot_user.name = NAME
            self.watch = Watch(self.env.http_requests)
            await load_configuration(self.context)
            self.pages = Pages()
            await self.pages.serve(self.context)
            await self.env.start()
        except BaseException:
            await self.context.database.close()  # its thread would keep the process alive
            raise
        self._time = self.env.time_context()
        self._time.__enter__()

    async def close(self) -> None:
        """Take everything down; what was stored stays in the folder."""
        self._time.__exit__(None, None, None)
        try:
            await self.pages.close()
            await self.env.shutdown()
        finally:
            await self.context.database.close()

    def add_server(self, name: str) -> None:
        """Make the server, with the bot in it."""
        self.guild = self.env.create_guild(name)

    async def restart(self) -> int:
        """Start another bot on the same files; how many messages it still had to deliver."""
        old = self.context
        self.context, self.bot = await self._new_bot()
        try:
            await load_configuration(self.context)
            await self.pages.serve(self.context)
            await self.env.restart_bot(self.bot)
        finally:
            await old.database.close()
        self._found.clear()
        return self.look()

    async def _new_bot(self) -> tuple[Context, Roundtable]:
        database = await open_database(self.folder / DATABASE)
        context = Context(database, self.config, self.now, Keyring(self.folder / KEYS))
        bot = Roundtable(context)
        bot.plan_next = bot.courier.plan = self._plan
        return context, bot

    def add_people(self, people: Sequence[Person], roles: Sequence[str] = ()) -> None:
        """Let people into the server, with these roles; whoever has no account is only known."""
        held = [self.roles[role] for role in roles]
        for person in people:
            self.people[person.key] = person
            if person.by_page:
                continue
            user = self.env.create_user(person.username, global_name=person.name)
            self.users[person.key] = user
            self.members[person.key] = self.guild.add_member(user, roles=held)

    def leave(self, person: Person) -> None:
        """Somebody leaves the server: until they return they can do nothing there."""
        self._away.add(person.key)
        self.guild.remove_member(self.members[person.key])

    def come_back(self, person: Person) -> None:
        """Somebody who left is let in again."""
        self._away.discard(person.key)
        self.members[person.key] = self.guild.add_member(self.users[person.key])

    def add_channel(self, name: str, channel: ChannelHandle) -> None:
        """Have a channel of the server used for a part of the event, and read along in it."""
        self.channels[name] = channel
        self.watch.follow(name, channel)

    # The clock -------------------------------------------------------------------------------

    def now(self) -> int:
        """The simulated instant, in milliseconds since 1970-01-01 UTC."""
        return milliseconds(self.env.now())

    async def until(self, at: int) -> None:
        """Let time pass; the bot is woken when something is due, as APScheduler would wake it."""
        while (due := min(self._due, self._swept + SWEEP_MS)) <= at:
            await self._pass(max(due, self.now() + 1))
            self._due, self._swept = NEVER, self.now()
            await self.bot.tick()
            self.look()
        await self._pass(at)

    async def wait(self, seconds: float) -> None:
        """Let some seconds pass."""
        await self.until(self.now() + round(seconds * 1000))

    async def _pass(self, at: int) -> None:
        if at > self.now():
            await self.env.advance_time(timedelta(milliseconds=at - self.now()).total_seconds())

    def _plan(self, due_at: int | None) -> None:
        if due_at is not None:
            self._due = min(self._due, max(due_at, self.now() + MOMENT_MS))

    # What people do --------------------------------------------------------------------------

    async def attempt(self, act: Callable[[], Awaitable[None]]) -> None:
        """Have one of the crowd act."""
        await act()

    async def slash(
        self, person: Person, command: str, channel: str = "questions", **options: Any
    ) -> Answer | None:
        """Use a command."""
        doing = self.members[person.key].slash(self.channels[channel], command, **options)
        return await self._act(person, f"/{command}", doing)

    async def press(
        self, person: Person, on: Answer | discord.Message, custom_id: str
    ) -> Answer | None:
        """Press a button."""
        message = on if isinstance(on, discord.Message) else on.message(custom_id)
        if message is None:
            return None
        doing = self.members[person.key].click(message, custom_id=custom_id)
        return await self._act(person, f"[{custom_id}]", doing)

    async def choose(
        self, person: Person, on: Answer | discord.Message, custom_id: str, *values: Any
    ) -> Answer | None:
        """Choose from a menu, one of its values or several."""
        message = on if isinstance(on, discord.Message) else on.message(custom_id)
        if message is None:
            return None
        doing = self.members[person.key].select(message, list(values), custom_id=custom_id)
        return await self._act(person, f"[{custom_id}]", doing)

    async def send(self, person: Person, form: Answer, wanted: dict[str, str]) -> Answer | None:
        """Fill in a form and send it; what it does not ask for is left out."""
        filled: Json = {}
        for part in form.fields():
            value = wanted.get(str(part["custom_id"]), "")
            if value:
                filled[str(part["custom_id"])] = [value] if part.get("options") else value
        doing = self.members[person.key].submit_modal(form.result, filled)
        return await self._act(person, f"form {(form.form or {}).get('custom_id')}", doing)

    async def download(self, person: Person, what: str, form: str = "csv") -> str:
        """Have an export handed out; what is in the file, empty where none came."""
        answer = await self.slash(person, "export", what=what, format=form)
        files = answer.messages[-1].attachments if answer and answer.messages else []
        return (await files[0].read()).decode("utf-8-sig") if files else ""

    async def type_ahead(self, person: Person, command: str, option: str, typed: str) -> list[str]:
        """Type into an option; what was offered."""
        member, channel = self.members[person.key], self.channels["questions"]
        if person.key in self._away:
            return []
        offered = await member.autocomplete(channel, command, option, typed)
        values = [str(choice["value"]) for choice in offered]
        self.diary.note(
            self.now(), person.key, f"/{command} {option}:…", " ".join(values), answered=True
        )
        return values

    def message(self, channel: str, control: str) -> discord.Message | None:
        """The newest message with this control in a channel, as everybody sees it."""
        changes = self.watch.changes(channel)
        kept = self._found.get((channel, control))
        if kept and kept[0] == changes:
            return kept[1]
        for message in reversed(self.channels[channel].history()):
            if control in controls(message.components):
                self._found[channel, control] = (changes, message)
                return message
        return None

    @property
    def requests(self) -> list[HttpLogEntry]:
        """Everything that the bot asked of Discord."""
        return self.env.http_requests

    async def _act(
        self, person: Person, act: str, doing: Awaitable[InteractionResult]
    ) -> Answer | None:
        """Do it and write down the answer; None where Discord would not even let them."""
        try:
            answer = Answer(await doing, self.diary.tongue(person.key))
        except SetupError:
            return None
        except BackendError:
            if person.key in self._away:  # whoever left the server can do nothing there
                return None
            raise
        self.diary.note(self.now(), person.key, act, answer.text, answered=answer.given)
        self.look()
        return answer

    def look(self) -> int:
        """Read what was posted and edited since the last look; how much it is."""
        fresh = self.watch.look(self.now())
        for seen in fresh:
            if worth_telling(seen):
                self.timeline.hear(seen)
        return len(fresh)
