"""Acting as people: typing commands, pressing buttons, filling in forms."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from fnmatch import fnmatchcase
from typing import Any

from benchmarks import forms, options, wire
from benchmarks.acts import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    DEFER,
    DEFER_UPDATE,
    FORM,
    Interaction,
)
from benchmarks.answers import Answer
from benchmarks.codec import Json
from benchmarks.gateway import Gateway
from benchmarks.limits import BUTTON, SELECTS, walk
from benchmarks.options import CannotDo, Resolved
from benchmarks.rest import Rest
from benchmarks.world import Channel, Guild, Member, Message

WAIT_S = 3.2
SETTLE_S = {DEFER: 20.0, DEFER_UPDATE: 2.0}
LINK = 5


class Person:
    """Somebody in a server, with a language and a client that obeys Discord's rules."""

    def __init__(
        self, rest: Rest, gateway: Gateway, member: Member, home: Channel, locale: str = "en-US"
    ) -> None:
        """Sit down at a channel, `home`, where acts happen unless told otherwise."""
        self._rest, self._gateway = rest, gateway
        self.member, self.home, self.locale = member, home, locale
        self.id, self.name = member.user.id, member.user.name

    async def slash(
        self,
        command: str,
        /,
        *,
        in_channel: Channel | None = None,
        deliveries: int = 1,
        wait_s: float = WAIT_S,
        **given: Any,
    ) -> Answer:
        """Type a command, `"mod approve"` with its options, and read the answer."""
        channel = in_channel or self.home
        data = self._command(command, given, channel, None)
        return await self._act(COMMAND, data, channel, deliveries=deliveries, wait_s=wait_s)

    async def autocomplete(
        self,
        command: str,
        option: str,
        typed: str,
        /,
        in_channel: Channel | None = None,
        **given: Any,
    ) -> list[Json]:
        """Begin to type an option and read the suggestions, each with `name` and `value`."""
        channel = in_channel or self.home
        data = self._command(command, {**given, option: typed}, channel, option)
        return (await self._act(AUTOCOMPLETE, data, channel)).choices

    async def message_command(self, name: str, message: Message, deliveries: int = 1) -> Answer:
        """Use a command of a message's context menu."""
        self._sees(message)
        command = options.find(self._rest, self.member, message.channel, name, 3)
        data = self._named(command) | {"target_id": str(message.id)}
        data["resolved"] = {"messages": {str(message.id): message.data}}
        return await self._act(COMMAND, data, message.channel, deliveries=deliveries)

    async def click(
        self,
        on: Message | Answer,
        custom_id: str | None = None,
        *,
        label: str | None = None,
        deliveries: int = 1,
    ) -> Answer:
        """Press a button, found by custom_id (`*` stands for anything) or by label."""
        message, button = self._find(on, {BUTTON}, custom_id, label)
        if button.get("style") == LINK:
            raise CannotDo("a link leads out of Discord")
        data: Json = {"component_type": BUTTON, "custom_id": button["custom_id"]}
        data["id"] = button["id"]
        return await self._act(COMPONENT, data, message.channel, message, deliveries)

    async def select(
        self, on: Message | Answer, custom_id: str | None, values: Any, *, deliveries: int = 1
    ) -> Answer:
        """Pick entries of a menu, by value or by label; people, roles and channels as such."""
        message, menu = self._find(on, SELECTS, custom_id, None)
        resolved = Resolved(self._rest, self.member, message.channel)
        data: Json = {"component_type": menu["type"], "custom_id": menu["custom_id"]}
        data |= {"id": menu["id"], "values": forms.pick(menu, values, resolved)}
        data |= {"resolved": resolved.data} if resolved.data else {}
        return await self._act(COMPONENT, data, message.channel, message, deliveries)

    async def submit(self, answer: Answer, values: Json, *, deliveries: int = 1) -> Answer:
        """Fill in the form that an answer showed, by custom_id or label, and send it."""
        modal, shown = answer.modal, answer.interaction
        if modal is None or shown.user.id != self.id:
            raise CannotDo("no form was shown to this person")
        resolved = Resolved(self._rest, self.member, shown.channel)
        filled = forms.fill(modal, values, resolved)
        data: Json = {"custom_id": modal["custom_id"], "components": filled}
        data |= {"resolved": resolved.data} if resolved.data else {}
        return await self._act(FORM, data, shown.channel, shown.source, deliveries)

    async def forge(self, kind: int, data: Json, on: Message | None = None) -> Answer:
        """Send what no client of Discord's would: any data, and on a message or none."""
        return await self._act(kind, data, on.channel if on else self.home, on)

    def say(self, text: str, in_channel: Channel | None = None) -> Message:
        """Write a message; the bot is told without its content, as it has no such intent."""
        world, channel = self._rest.world, in_channel or self.home
        key = world.new_id()
        data: Json = {"id": str(key), "channel_id": str(channel.id), "type": 0, "content": text}
        data |= {"author": wire.user(self.member.user), "timestamp": world.timestamp()}
        data |= {"edited_timestamp": None, "tts": False, "mention_everyone": False, "flags": 0}
        data |= {key: [] for key in ("mentions", "mention_roles", "attachments", "embeds")}
        data |= {"components": [], "pinned": False}
        message = Message(data, channel, self.member.user, world.now_s())
        channel.messages[key] = message
        guild_id = channel.guild.id if channel.guild else None
        told = data | ({"guild_id": str(guild_id), "content": ""} if guild_id else {})
        world.emit("MESSAGE_CREATE", told, guild_id)
        return message

    def _command(self, line: str, given: Json, channel: Channel, focused: str | None) -> Json:
        name, *words = line.split()
        command = options.find(self._rest, self.member, channel, name, 1)
        resolved = Resolved(self._rest, self.member, channel)
        data = self._named(command)
        data["options"] = options.write(command, words, given, resolved, focused)
        return data | ({"resolved": resolved.data} if resolved.data else {})

    def _named(self, command: Json) -> Json:
        named = {key: command[key] for key in ("id", "name", "type")}
        return named | ({"guild_id": command["guild_id"]} if "guild_id" in command else {})

    def _sees(self, message: Message) -> None:
        if message.deleted or message.only_for not in (None, self.id):
            raise CannotDo(f"{self.name} does not see this message")

    def _find(
        self, on: Message | Answer, kinds: set[int], custom_id: str | None, label: str | None
    ) -> tuple[Message, Json]:
        """Find a control on a message, or on the messages of an answer, the last first."""
        messages = on.messages[::-1] if isinstance(on, Answer) else [on]
        offered = []
        for message in messages:
            self._sees(message)
            for component in walk(message.data["components"]):
                if component["type"] not in kinds:
                    continue
                found = component.get("custom_id") or ""
                offered.append(f"{found} {component.get('label') or ''}".strip())
                if label is not None and component.get("label") != label:
                    continue
                if custom_id is not None and custom_id != found:
                    if not fnmatchcase(found, custom_id):
                        continue
                if component.get("disabled"):
                    raise CannotDo(f"{offered[-1]} is disabled")
                return message, component
        raise CannotDo(f"nothing like {custom_id or label!r} there; there are {offered}")

    async def _act(
        self,
        kind: int,
        data: Json,
        channel: Channel,
        source: Message | None = None,
        deliveries: int = 1,
        wait_s: float = WAIT_S,
    ) -> Answer:
        """Send an act to the bot and wait for what comes of it."""
        world = self._rest.world
        token = secrets.token_urlsafe(64)
        act = Interaction(
            world.new_id(),
            token,
            kind,
            self.member.user,
            channel,
            world.now_s(),
            source,
            deliveries,
        )
        self._rest.desk.add(act)
        guild_id = channel.guild.id if channel.guild else None
        payload = self._payload(act, data)
        self._gateway.dispatch("INTERACTION_CREATE", payload, guild_id, times=deliveries)
        answer = Answer(act)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(act.acknowledged.wait(), wait_s)
        if act.reply_type in SETTLE_S:
            await answer.settled(SETTLE_S[act.reply_type])
        return answer

    def _payload(self, act: Interaction, data: Json) -> Json:
        """Write an act as the gateway delivers it."""
        world, guild = self._rest.world, act.channel.guild
        payload: Json = {
            "id": str(act.id),
            "application_id": str(world.app_id),
            "type": act.kind,
            "token": act.token,
            "version": 1,
            "data": data,
            "channel_id": str(act.channel.id),
            "locale": self.locale,
            "entitlements": [],
            "attachment_size_limit": wire.ATTACHMENT_SIZE_MAX,
        }
        if act.source is not None:
            payload["message"] = act.source.data
        if guild is None:
            payload |= {"user": wire.user(self.member.user), "app_permissions": "0", "context": 1}
            payload["channel"] = wire.channel(act.channel)
            return payload | {"authorizing_integration_owners": {"0": "0"}}
        return payload | self._in_guild(guild, act.channel)

    def _in_guild(self, guild: Guild, channel: Channel) -> Json:
        held = guild.permissions(self.member, channel)
        app = guild.permissions(guild.members[self._rest.world.bot.id], channel)
        return {
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
            "guild_locale": guild.locale,
            "member": wire.member(self.member) | {"permissions": str(held)},
            "channel": wire.partial_channel(channel, held, app),
            "app_permissions": str(app),
            "authorizing_integration_owners": {"0": str(guild.id)},
            "context": 0,
        }
