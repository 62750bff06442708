"""The double as a whole: sockets on 127.0.0.1, a world behind them, people in it.

    async with Double() as d:
        guild = d.guild()
        amina = d.member(guild, "Amina", locale="fr")
        ...  # start the bot with api_base = d.api_base and any token
        await d.connected()
        form = await amina.slash("ask")
        answer = await amina.submit(form, {"Question": "Who pays?"})
        assert answer.ephemeral and "HR-1" in answer.text
        assert not d.violations and not d.unknown_routes and not d.unanswered()

In a process of its own, driven over `POST /control` (see control.py):
`python -m benchmarks.double --port 0` prints one line of JSON that says where it listens.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import time
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import TypeVar

from aiohttp import web

from benchmarks import interactions, messages, places, programme, wire
from benchmarks.acts import Interaction
from benchmarks.codec import Json
from benchmarks.control import Control
from benchmarks.faults import Fault
from benchmarks.gateway import Gateway
from benchmarks.people import Person
from benchmarks.rest import PREFIX, Request, Rest, Violation
from benchmarks.world import CHANNEL_TYPES, INVITED, Channel, Guild, Message, Role, World, bits

BODY_MAX = 30 * 1024 * 1024
TABLES = (places.routes, messages.routes, interactions.routes, programme.routes)
WAIT_S = 60.0  # for what comes at once, on a machine however busy
T = TypeVar("T")


class Double:
    """A Discord for one bot."""

    def __init__(
        self,
        *,
        port: int = 0,
        token: str | None = None,
        rate_limits: bool = True,
        privileged: int = 0,
    ) -> None:
        """Prepare; nothing listens before `start` or `async with`."""
        self.world = World()
        self.rest = Rest(self.world, TABLES, token=token)
        self.rest.limits.on = rate_limits
        self.gateway = Gateway(self.world, token=token, privileged=privileged)
        self.world.emit = self.gateway.dispatch
        self.port = port
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Double:
        """Listen."""
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop listening."""
        await self.stop()

    async def start(self) -> None:
        """Listen on 127.0.0.1; port 0 becomes a free one."""
        app = web.Application(client_max_size=BODY_MAX)
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get("/attachments/{channel}/{key}/{name}", self._file)
        app.router.add_post("/control", Control(self).handle)
        app.router.add_route("*", PREFIX + "/{tail:.*}", self.rest.handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.rest.base_url = f"http://127.0.0.1:{self.port}"
        self.gateway.url = f"ws://127.0.0.1:{self.port}/gateway"

    async def stop(self) -> None:
        """Hang up and stop listening."""
        self.gateway.drop(1001)
        with contextlib.suppress(TimeoutError):
            await self.until(lambda: not self.gateway.lines, timeout_s=2)
        if self._runner is not None:
            await self._runner.cleanup()

    async def _file(self, request: web.Request) -> web.Response:
        data = self.world.uploads.get(int(request.match_info["key"]))
        return web.Response(status=404) if data is None else web.Response(body=data)

    # -- where it is, and what was seen ------------------------------------------------------

    @property
    def api_base(self) -> str:
        """What `[discord] api_base` must say."""
        return self.rest.base_url + PREFIX

    @property
    def violations(self) -> list[Violation]:
        """Everything that Discord would refuse or a good bot does not do."""
        return self.rest.violations

    @property
    def unknown_routes(self) -> list[str]:
        """The routes that were asked for and are not there."""
        return self.rest.unknown_routes

    @property
    def requests(self) -> list[Request]:
        """Every request, oldest first."""
        return self.rest.requests

    def unanswered(self) -> list[Interaction]:
        """The acts that met with silence."""
        return self.rest.desk.unanswered()

    def channel_texts(self, channel: Channel) -> list[str]:
        """Read what everybody sees in a channel, oldest first."""
        return [message.text for message in channel.seen()]

    def find(self, channel: Channel, text: str) -> Message | None:
        """Find the newest message in a channel that everybody sees and that holds a text."""
        return next((m for m in reversed(channel.seen()) if text in m.text), None)

    async def until(self, predicate: Callable[[], T], timeout_s: float = WAIT_S) -> T:
        """Wait until something is so, and give what it gave; TimeoutError where it never is."""
        deadline_s = time.monotonic() + timeout_s
        while not (value := predicate()):
            if time.monotonic() > deadline_s:
                raise TimeoutError(f"still {value!r} after {timeout_s} s")
            await asyncio.sleep(0.01)
        return value

    async def connected(self, timeout_s: float = WAIT_S) -> bool:
        """Wait until the bot has identified."""
        return await self.until(lambda: self.gateway.connected, timeout_s)

    # -- who and what is there ---------------------------------------------------------------

    def guild(
        self,
        name: str = "Geneva",
        permissions: int | Iterable[str] = INVITED,
        *,
        shard: tuple[int, int] = (0, 1),
    ) -> Guild:
        """Found a server with the bot in it, and a channel #general; on this shard of so many."""
        guild = self.world.add_guild(name, permissions, shard)
        self.world.add_channel(guild, "general")
        self.world.emit("GUILD_CREATE", wire.guild_create(guild, self.world.bot), guild.id)
        return guild

    def channel(self, guild: Guild, name: str, kind: str = "text") -> Channel:
        """Add a channel: text, voice, category, announcement or stage."""
        channel = self.world.add_channel(guild, name, CHANNEL_TYPES[kind])
        self.world.emit("CHANNEL_CREATE", wire.channel(channel), guild.id)
        return channel

    def role(self, guild: Guild, name: str, permissions: int | Iterable[str] = 0) -> Role:
        """Add a role."""
        role = self.world.add_role(guild, name, permissions)
        told: Json = {"guild_id": str(guild.id), "role": wire.role(role)}
        self.world.emit("GUILD_ROLE_CREATE", told, guild.id)
        return role

    def member(
        self,
        guild: Guild,
        name: str,
        *,
        roles: Iterable[Role] = (),
        permissions: int | Iterable[str] = 0,
        locale: str = "en-US",
        home: Channel | None = None,
    ) -> Person:
        """Let somebody join; permissions come by a role of their own."""
        held = [*roles]
        if permissions:
            held.append(self.role(guild, f"permissions of {name}", permissions))
        member = self.world.add_member(guild, name, held)
        where = home or next(iter(guild.channels.values()))
        return Person(self.rest, self.gateway, member, where, locale)

    def sit(self, person: Person, channel: Channel) -> None:
        """Let somebody join a stage or voice channel, as a listener."""
        guild = person.member.guild
        state: Json = {"guild_id": str(guild.id), "channel_id": str(channel.id), "suppress": True}
        state |= {"user_id": str(person.id), "session_id": str(self.world.new_id())}
        state |= dict.fromkeys(("deaf", "mute", "self_deaf", "self_mute", "self_video"), False)
        guild.voices[person.id] = state | {"request_to_speak_timestamp": None}
        self.world.emit("VOICE_STATE_UPDATE", guild.voices[person.id], guild.id)

    def deny(self, channel: Channel, *permissions: str) -> None:
        """Take permissions from the bot in a channel; with none named, give them back."""
        own = {
            "id": str(self.world.bot.id),
            "type": 1,
            "allow": "0",
            "deny": str(bits(permissions)),
        }
        kept = [o for o in channel.overwrites if o["id"] != own["id"]]
        channel.overwrites = kept + ([own] if permissions else [])
        guild_id = channel.guild.id if channel.guild else None
        self.world.emit("CHANNEL_UPDATE", wire.channel(channel), guild_id)

    # -- what goes wrong ---------------------------------------------------------------------

    def fail(
        self,
        method: str,
        path: str,
        status: int = 500,
        *,
        code: int = 0,
        times: int = 1,
        after: bool = False,
        retry_after_s: float = 0.5,
    ) -> Fault:
        """Refuse the next requests; `after`: only once they took effect, the answer is lost."""
        return self._mishap(
            Fault(method, path, status, code, times=times, after=after, retry_after_s=retry_after_s)
        )

    def reset(self, method: str, path: str, *, times: int = 1, after: bool = False) -> Fault:
        """Reset the connection of the next requests; `after`: once they took effect."""
        return self._mishap(Fault(method, path, reset=True, times=times, after=after))

    def delay(self, method: str, path: str, delay_s: float, times: int | None = 1) -> Fault:
        """Let the next requests wait."""
        return self._mishap(Fault(method, path, delay_s=delay_s, times=times))

    def _mishap(self, fault: Fault) -> Fault:
        self.rest.faults.waiting.append(fault)
        return fault


async def _serve(port: int, token: str | None, rate_limits: bool) -> None:
    async with Double(port=port, token=token, rate_limits=rate_limits) as double:
        where = {"api_base": double.api_base, "control": f"{double.rest.base_url}/control"}
        print(json.dumps(where), flush=True)
        await asyncio.Event().wait()


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.double", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", help="the only token that is taken; left out: any")
    parser.add_argument("--no-rate-limits", action="store_true")
    asked = parser.parse_args()
    try:
        asyncio.run(_serve(asked.port, asked.token, not asked.no_rate_limits))
    except KeyboardInterrupt:
        return


if __name__ == "__main__":
    main()
