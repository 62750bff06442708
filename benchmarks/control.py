"""The double's control port: `POST /control {"do": …}` for a double in a process of its own.

Things are named by their ids, as text. An act returns what the person got:
`{"answer", "acknowledged", "latency_s", "type", "ephemeral", "text", "messages", "modal"}`.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from aiohttp import web

from benchmarks.answers import Answer
from benchmarks.codec import Json, dumps, loads
from benchmarks.options import CannotDo
from benchmarks.people import Person
from benchmarks.world import Channel, Guild, Message

if TYPE_CHECKING:
    from benchmarks.double import Double


class Control:
    """Does over HTTP what a test in the same process does by calls."""

    def __init__(self, double: Double) -> None:
        """Control a double."""
        self.double = double
        self.people: dict[str, Person] = {}
        self.answers: dict[str, Answer] = {}

    async def handle(self, request: web.Request) -> web.Response:
        """Do one thing; what nobody could do is a 409 with the reason."""
        asked: Json = loads(await request.read())
        verb = getattr(self, f"do_{asked.pop('do', '')}", None)
        if verb is None:
            return web.Response(status=404, text="no such thing to do")
        try:
            done = await verb(**asked)
        except (CannotDo, KeyError, TypeError) as mistake:
            return web.Response(status=409, text=f"{type(mistake).__name__}: {mistake}")
        return web.Response(body=dumps(done), headers={"Content-Type": "application/json"})

    async def do_guild(self, name: str = "Geneva") -> Json:
        """Found a server."""
        guild = self.double.guild(name)
        return {"guild": str(guild.id), "channel": str(next(iter(guild.channels)))}

    async def do_channel(self, guild: str, name: str, kind: str = "text") -> Json:
        """Add a channel."""
        return {"channel": str(self.double.channel(self._guild(guild), name, kind).id)}

    async def do_role(self, guild: str, name: str, permissions: list[str] | None = None) -> Json:
        """Add a role."""
        return {"role": str(self.double.role(self._guild(guild), name, permissions or ()).id)}

    async def do_member(
        self, guild: str, name: str, roles: list[str] | None = None, **more: Any
    ) -> Json:
        """Let somebody join."""
        home = self._guild(guild)
        held = [home.roles[int(key)] for key in roles or ()]
        person = self.double.member(home, name, roles=held, **more)
        self.people[str(person.id)] = person
        return {"person": str(person.id)}

    async def do_slash(
        self, person: str, command: str, options: Json | None = None, deliveries: int = 1
    ) -> Json:
        """Type a command."""
        who = self.people[person]
        return self._told(await who.slash(command, deliveries=deliveries, **(options or {})))

    async def do_autocomplete(
        self, person: str, command: str, option: str, typed: str
    ) -> list[Json]:
        """Begin to type an option."""
        return await self.people[person].autocomplete(command, option, typed)

    async def do_message_command(self, person: str, name: str, message: str) -> Json:
        """Use a command of a message's menu."""
        who = self.people[person]
        return self._told(await who.message_command(name, self._message(message)))

    async def do_click(
        self, person: str, on: str, custom_id: str | None = None, label: str | None = None
    ) -> Json:
        """Press a button on an answer or a message."""
        who = self.people[person]
        return self._told(await who.click(self._shown(on), custom_id, label=label))

    async def do_select(self, person: str, on: str, custom_id: str, values: list[str]) -> Json:
        """Pick from a menu on an answer or a message."""
        return self._told(await self.people[person].select(self._shown(on), custom_id, values))

    async def do_submit(self, person: str, answer: str, values: Json) -> Json:
        """Fill in a form."""
        return self._told(await self.people[person].submit(self.answers[answer], values))

    async def do_say(self, person: str, text: str, channel: str | None = None) -> Json:
        """Write a message."""
        who = self.people[person]
        return {"message": str(who.say(text, self._channel(channel) if channel else None).id)}

    async def do_read(self, channel: str) -> list[Json]:
        """Read what everybody sees in a channel."""
        return [{"message": str(m.id), "text": m.text} for m in self._channel(channel).seen()]

    async def do_state(self) -> Json:
        """Tell what was wrong and what happened so far."""
        double = self.double
        return {
            "connected": double.gateway.connected,
            "violations": [asdict(violation) for violation in double.violations],
            "unknown_routes": double.unknown_routes,
            "unanswered": [str(act.id) for act in double.unanswered()],
            "requests": len(double.requests),
            "refused": double.rest.limits.refused,
        }

    async def do_fail(self, **fault: Any) -> Json:
        """Let the next matching requests fail."""
        return asdict(self.double.fail(**fault))

    async def do_drop(self, code: int = 4000) -> Json:
        """Break the gateway's connections."""
        self.double.gateway.drop(code)
        return {}

    def _guild(self, key: str) -> Guild:
        return self.double.world.guilds[int(key)]

    def _channel(self, key: str) -> Channel:
        return self.double.world.channels[int(key)]

    def _message(self, key: str) -> Message:
        channels = self.double.world.channels.values()
        return next(c.messages[int(key)] for c in channels if int(key) in c.messages)

    def _shown(self, key: str) -> Message | Answer:
        return self.answers.get(key) or self._message(key)

    def _told(self, answer: Answer) -> Json:
        key = str(answer.interaction.id)
        self.answers[key] = answer
        return {
            "answer": key,
            "acknowledged": answer.acknowledged,
            "latency_s": answer.latency_s if answer.acknowledged else None,
            "type": answer.type,
            "ephemeral": answer.ephemeral,
            "text": answer.text,
            "messages": [message.data for message in answer.messages],
            "modal": answer.modal,
        }
