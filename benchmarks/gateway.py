"""The gateway: sessions, sequence numbers, resuming, and the ways in which it breaks."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from benchmarks import wire
from benchmarks.codec import Json, dumps, loads
from benchmarks.world import Guild, World

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME = 0, 1, 2, 3, 4, 6
RECONNECT, REQUEST_MEMBERS, INVALID, HELLO, ACK = 7, 8, 9, 10, 11
PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15
SHORT_TOKEN_MAX, PAYLOAD_MAX, SENDS_A_MINUTE, BUFFERED = 4000, 4096, 120, 10_000
NEEDED = {
    "GUILD_SCHEDULED": 1 << 16,
    "GUILD_MEMBER": 1 << 1,
    "GUILD_": 1,
    "CHANNEL_": 1,
    "STAGE_": 1,
    "VOICE_": 1 << 7,
    "MESSAGE_": 1 << 9 | 1 << 12,
}


class Close(Exception):
    """The gateway ends a connection, with a code."""

    def __init__(self, code: int, why: str) -> None:
        """Say why."""
        super().__init__(why)
        self.code, self.why = code, why


@dataclass(slots=True, eq=False)
class Session:
    """What the bot has been sent since it identified; it outlives a broken connection."""

    id: str
    intents: int
    shard: tuple[int, int]
    sequence: int = 0
    sent: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=BUFFERED))
    line: Line | None = None

    def wants(self, event: str, guild_id: int | None) -> bool:
        """Whether an event is meant for this shard and its intents."""
        number, count = self.shard
        if ((guild_id or 0) >> 22) % count != number:
            return False
        for prefix, bit in NEEDED.items():
            if event.startswith(prefix):
                return bool(self.intents & bit)
        return True

    def dispatch(self, event: str, data: bytes) -> None:
        """Number an event, keep it for a resume, and send it if somebody listens."""
        self.sequence += 1
        head = f'{{"op":0,"t":"{event}","s":{self.sequence},"d":'
        text = head + data.decode() + "}"
        self.sent.append((self.sequence, text))
        if self.line is not None:
            self.line.put(text)


class Line:
    """One connection, with what is still to be written to it."""

    def __init__(self, ws: web.WebSocketResponse) -> None:
        """Begin with nothing to write."""
        self.ws = ws
        self.session: Session | None = None
        self.beat_s = time.monotonic()
        self.received: deque[float] = deque(maxlen=SENDS_A_MINUTE)
        self._queue: asyncio.Queue[str | Close] = asyncio.Queue()

    def put(self, text: str | Close) -> None:
        """Write something, or hang up, after all that was put before."""
        self._queue.put_nowait(text)

    def send(self, op: int, data: Any = None) -> None:
        """Write an operation that is no event."""
        self.put(dumps({"op": op, "d": data, "s": None, "t": None}).decode())

    async def write(self) -> None:
        """Write what is put until somebody hangs up."""
        with contextlib.suppress(ConnectionError):
            while not isinstance(item := await self._queue.get(), Close):
                await self.ws.send_str(item)
            await self.ws.close(code=item.code, message=item.why.encode()[:100])

    def count(self) -> None:
        """Count what the bot sends: 120 a minute, no more."""
        now_s = time.monotonic()
        if len(self.received) == SENDS_A_MINUTE and now_s - self.received[0] < 60:
            raise Close(4008, "Rate limited.")
        self.received.append(now_s)


class Gateway:
    """Discord's gateway for one bot with any number of shards."""

    def __init__(self, world: World, *, token: str | None = None, privileged: int = 0) -> None:
        """Serve a world; `privileged` are the privileged intents that are switched on."""
        self.world, self.token, self.privileged = world, token, privileged
        self.url = ""
        self.heartbeat_s = 41.25
        self.hello_delay_s = 0.0
        self.sessions: dict[str, Session] = {}
        self.lines: set[Line] = set()
        self.identifies = self.resumes = self.heartbeats = 0

    @property
    def connected(self) -> bool:
        """Whether the bot has identified and listens."""
        return any(session.line is not None for session in self.sessions.values())

    def dispatch(self, event: str, data: Any, guild_id: int | None = None, times: int = 1) -> None:
        """Send an event to whom it concerns; `times` 2 is a duplicate, `data` may be nonsense."""
        listening = [s for s in self.sessions.values() if s.wants(event, guild_id)]
        if listening:
            written = dumps(data)
            for session in listening * times:
                session.dispatch(event, written)

    def drop(self, code: int = 4000) -> None:
        """Break every connection; after 1000 and 1001 no session can be resumed."""
        for line in list(self.lines):
            line.put(Close(code, "dropped"))
        if code in (1000, 1001):
            self.sessions.clear()

    def reconnect(self) -> None:
        """Ask the bot to connect anew and resume."""
        for line in self.lines:
            line.send(RECONNECT)

    def invalidate(self, *, resumable: bool = False) -> None:
        """Tell the bot that its session is no longer valid."""
        for line in self.lines:
            line.send(INVALID, resumable)
        if not resumable:
            self.sessions.clear()

    def raw(self, text: str) -> None:
        """Send any text, were it no JSON at all."""
        for line in self.lines:
            line.put(text)

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one connection until it ends."""
        ws = web.WebSocketResponse(max_msg_size=0, compress=False)
        await ws.prepare(request)
        line = Line(ws)
        self.lines.add(line)
        await asyncio.sleep(self.hello_delay_s)
        line.send(HELLO, {"heartbeat_interval": int(self.heartbeat_s * 1000)})
        writer = asyncio.create_task(line.write())
        try:
            await self._listen(line)
            line.put(Close(1000, "bye"))
        except Close as close:
            line.put(close)
        finally:
            await asyncio.wait([writer], timeout=1)
            self.lines.discard(line)
            if line.session is not None and line.session.line is line:
                line.session.line = None
            writer.cancel()
        return ws

    async def _listen(self, line: Line) -> None:
        while True:
            left_s = line.beat_s + self.heartbeat_s * 1.5 - time.monotonic()
            try:
                message = await line.ws.receive(timeout=max(left_s, 0.01))
            except TimeoutError:
                raise Close(4009, "Session timed out.") from None
            if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                return
            line.count()
            if len(message.data) > PAYLOAD_MAX:
                raise Close(4002, "Payload too large.")
            try:
                payload = loads(message.data)
                op, data = payload["op"], payload.get("d")
            except (ValueError, KeyError, TypeError, AttributeError):
                raise Close(4002, "Error while decoding payload.") from None
            self._take(line, op, data)

    def _take(self, line: Line, op: int, data: Any) -> None:
        if op == HEARTBEAT:
            self.heartbeats += 1
            line.beat_s = time.monotonic()
            line.send(ACK)
        elif op == IDENTIFY:
            self._identify(line, data)
        elif op == RESUME:
            self._resume(line, data)
        elif line.session is None:
            raise Close(4003, "Not authenticated.")
        elif op == REQUEST_MEMBERS:
            self._members(line.session, data)
        elif op not in (PRESENCE, VOICE):
            raise Close(4001, "Unknown opcode.")

    def _identify(self, line: Line, data: Json) -> None:
        """Open a session: READY, then every server of the shard."""
        if line.session is not None:
            raise Close(4005, "Already authenticated.")
        if not data.get("token") or self.token not in (None, data["token"]):
            raise Close(4004, "Authentication failed.")
        intents = data.get("intents")
        if not isinstance(intents, int):
            raise Close(4013, "Invalid intent(s).")
        if intents & PRIVILEGED & ~self.privileged:
            raise Close(4014, "Disallowed intent(s).")
        number, count = data.get("shard") or (0, 1)
        if not 0 <= number < count:
            raise Close(4010, "Invalid shard.")
        self.identifies += 1
        for old in [s for s in self.sessions.values() if s.shard[0] == number and not s.line]:
            del self.sessions[old.id]
        session = Session(secrets.token_hex(16), intents, (number, count), line=line)
        line.session = self.sessions[session.id] = session
        guilds = [g for g in self.world.guilds.values() if (g.id >> 22) % count == number]
        session.dispatch("READY", dumps(self._ready(session, guilds)))
        for guild in guilds:
            session.dispatch("GUILD_CREATE", dumps(wire.guild_create(guild, self.world.bot)))

    def _ready(self, session: Session, guilds: list[Guild]) -> Json:
        return {
            "v": 10,
            "user": wire.user(self.world.bot),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "session_type": "normal",
            "private_channels": [],
            "relationships": [],
            "application": {"id": str(self.world.app_id), "flags": self.world.app_flags},
            "shard": list(session.shard),
        }

    def _resume(self, line: Line, data: Json) -> None:
        """Take a session up again and send what was missed."""
        session = self.sessions.get(data.get("session_id", ""))
        if session is None:
            line.send(INVALID, False)
            return
        if self.token not in (None, data.get("token")):
            raise Close(4004, "Authentication failed.")
        after = data.get("seq") or 0
        if after > session.sequence:
            raise Close(4007, "Invalid seq.")
        self.resumes += 1
        session.line, line.session = line, session
        for sequence, text in list(session.sent):
            if sequence > after:
                line.put(text)
        session.dispatch("RESUMED", b"{}")

    def _members(self, session: Session, data: Json) -> None:
        """Answer a request for members by id or by the beginning of a name."""
        guild = self.world.guilds[int(data["guild_id"])]
        asked = data.get("user_ids") or []
        wanted = {int(key) for key in (asked if isinstance(asked, list) else [asked])}
        start = (data.get("query") or "").lower()
        found = [
            m
            for m in guild.members.values()
            if (m.user.id in wanted if wanted else m.user.name.lower().startswith(start))
        ]
        chunk: Json = {"guild_id": str(guild.id), "members": [wire.member(m) for m in found]}
        chunk |= {"chunk_index": 0, "chunk_count": 1, "nonce": data.get("nonce")}
        session.dispatch("GUILD_MEMBERS_CHUNK", dumps(chunk))
