"""The REST side: read, count, check, answer, and remember what was wrong."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from aiohttp import web

from benchmarks import limits, openapi
from benchmarks.acts import Desk
from benchmarks.codec import Json, dumps, loads
from benchmarks.faults import ApiError, Fault, Faults, RateLimits, too_many
from benchmarks.world import Channel, Guild, World, bits

PREFIX = "/api/v10"
OPEN_TO_ALL = ("/interactions/", "/webhooks/", "/gateway")
MISSING_ACCESS, MISSING_PERMISSIONS = 50001, 50013


@dataclass(slots=True)
class Violation:
    """Something that Discord would refuse, or that a good bot does not do."""

    kind: str
    detail: str
    method: str = ""
    path: str = ""


@dataclass(slots=True)
class Request:
    """A request as it came; `status` is 0 until it is answered."""

    at_s: float
    method: str
    path: str
    body: Any
    status: int = 0


@dataclass(slots=True)
class Call:
    """A request on its way to its handler."""

    rest: Rest = field(repr=False)
    method: str
    path: str
    body: Any
    query: dict[str, str]
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict, repr=False)
    args: dict[str, str] = field(default_factory=dict)

    @property
    def world(self) -> World:
        """Everything that is."""
        return self.rest.world

    def guild(self) -> Guild:
        """Find the server that the path names."""
        guild = self.world.guilds.get(int(self.args["guild_id"]))
        if guild is None:
            raise ApiError(404, 10004, "Unknown Guild")
        return guild

    def channel(self, *needed: str) -> Channel:
        """Find the channel that the path names, if the bot may do there what is needed."""
        channel = self.world.channels.get(int(self.args["channel_id"]))
        if channel is None:
            raise ApiError(404, 10003, "Unknown Channel")
        if channel.guild is not None:
            self.need(channel.guild, *needed, channel=channel)
        return channel

    def need(self, guild: Guild, *names: str, channel: Channel | None = None) -> None:
        """Refuse what the bot's permissions in a server, or a channel of it, do not cover."""
        held = guild.permissions(guild.members[self.world.bot.id], channel)
        if channel is not None and not held & bits(["view_channel"]):
            raise ApiError(403, MISSING_ACCESS, "Missing Access")
        if bits(names) & ~held:
            raise ApiError(403, MISSING_PERMISSIONS, "Missing Permissions")

    def violate(self, kind: str, detail: str) -> None:
        """Remember something wrong about this request."""
        self.rest.violations.append(Violation(kind, detail, self.method, self.path))


Handler = Callable[[Call], Any]
H = TypeVar("H", bound=Handler)


class Table:
    """Routes by the shape of their paths."""

    def __init__(self) -> None:
        """Begin with none."""
        self.shapes: dict[tuple[str, int], list[tuple[list[str], str, Handler]]] = {}

    def on(self, method: str, *templates: str) -> Callable[[H], H]:
        """Let a function answer these paths; an earlier template wins over a later one."""

        def add(handler: H) -> H:
            for template in templates:
                parts = template.strip("/").split("/")
                self.shapes.setdefault((method, len(parts)), []).append((parts, template, handler))
            return handler

        return add

    def find(self, method: str, path: str) -> tuple[str, dict[str, str], Handler] | None:
        """Find who answers a path, and what its variable parts are."""
        segments = path.strip("/").split("/")
        for parts, template, handler in self.shapes.get((method, len(segments)), ()):
            args: dict[str, str] = {}
            for part, segment in zip(parts, segments, strict=True):
                if part[0] == "{":
                    args[part[1:-1]] = segment
                    if part.endswith("_id}") and not segment.isdigit():
                        break
                elif part != segment:
                    break
            else:
                return template, args, handler
        return None


class Rest:
    """Discord's REST API, with a memory of every request and of what was wrong with it."""

    def __init__(self, world: World, tables: Iterable[Table], *, token: str | None = None) -> None:
        """Serve a world; without a token any is taken."""
        self.world, self.tables, self.token = world, list(tables), token
        self.base_url = ""
        self.faults, self.limits = Faults(), RateLimits()
        self.requests: list[Request] = []
        self.violations: list[Violation] = []
        self.unknown_routes: list[str] = []
        self.check_bodies = True
        self.old_edits_max: int | None = None
        self.command_creates = 0
        self.desk = Desk()

    async def handle(self, request: web.Request) -> web.Response:
        """Answer one request."""
        path = "/" + request.match_info["tail"]
        body, files = await _read(request)
        record = Request(self.world.now_s(), request.method, path, body)
        self.requests.append(record)
        given = {} if body is None else body
        call = Call(self, request.method, path, given, dict(request.query), files)
        try:
            await self._suffer(self.faults.take(call.method, path, after=False), request)
            headers, answer = self._answer(call, request.headers.get("Authorization", ""))
            await self._suffer(self.faults.take(call.method, path, after=True), request)
        except ApiError as refusal:
            record.status = refusal.status
            return _json(refusal.status, refusal.body, refusal.headers)
        record.status = 204 if answer is None else 200
        return _json(record.status, answer, headers)

    def _answer(self, call: Call, authorization: str) -> tuple[dict[str, str], Any]:
        if not call.path.startswith(OPEN_TO_ALL):
            kind, _, token = authorization.partition(" ")
            if kind != "Bot" or not token or self.token not in (None, token):
                raise ApiError(401, 0, "401: Unauthorized")
        found = next((f for t in self.tables if (f := t.find(call.method, call.path))), None)
        if found is None:
            self.unknown_routes.append(f"{call.method} {call.path}")
            raise ApiError(404, 0, "404: Not Found")
        template, call.args, handler = found
        headers = self.limits.take(call.method, template, call.args, call.body)
        if self.check_bodies:
            self._inspect(call)
        try:
            return headers, handler(call)
        except (KeyError, TypeError, ValueError) as mistake:
            call.violate("unreadable_body", repr(mistake))
            raise ApiError(400, 50035, "Invalid Form Body") from mistake

    def _inspect(self, call: Call) -> None:
        """Refuse a body that Discord would refuse; note mentions that would reach somebody."""
        if call.method in ("POST", "PUT", "PATCH"):
            errors = openapi.validate(call.method, call.path, call.body)
            for error in errors:
                call.violate("invalid_body", error)
            if errors:
                found = {"body": {"_errors": [{"code": "INVALID", "message": e} for e in errors]}}
                raise ApiError(400, 50035, "Invalid Form Body", errors=found)
            for mention in limits.pings(call.method, call.path, call.body):
                call.violate("mention", mention)

    async def _suffer(self, fault: Fault | None, request: web.Request) -> None:
        if fault is None:
            return
        if fault.then is not None:
            fault.then()
        await asyncio.sleep(fault.delay_s)
        if fault.reset:
            if (transport := request.transport) is not None:
                _reset(transport)
            raise ApiError(500, 0, "never seen: the connection is gone")
        if fault.status == 429:
            raise too_many(fault.retry_after_s, fault.scope, code=fault.code)
        if fault.status:
            raise ApiError(fault.status, fault.code, fault.message)

    def of_kind(self, kind: str) -> list[Violation]:
        """List the violations of one kind."""
        return [violation for violation in self.violations if violation.kind == kind]


def _reset(transport: asyncio.Transport) -> None:
    """Drop a connection so that the other side sees a reset, not an end."""
    sock = transport.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def _read(request: web.Request) -> tuple[Any, dict[str, tuple[str, bytes]]]:
    """Read a body: JSON, or a form with `payload_json` and `files[n]`."""
    files: dict[str, tuple[str, bytes]] = {}
    if not request.can_read_body:
        return None, files
    if not request.content_type.startswith("multipart/"):
        raw = await request.read()
        try:
            return (loads(raw) if raw else None), files
        except ValueError:
            return None, files
    body: Any = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            number = name.removeprefix("files[").removesuffix("]")
            files[number] = (value.filename, value.file.read())
        elif name == "payload_json" and isinstance(value, str):
            body = loads(value)
    return body, files


def _json(status: int, body: Json | list[Any] | None, headers: dict[str, str]) -> web.Response:
    """Answer in JSON; a charset in the header would make discord.py take it for text."""
    if status == 204:
        return web.Response(status=204, headers=headers)
    content = headers | {"Content-Type": "application/json"}
    return web.Response(status=status, body=dumps(body), headers=content)
