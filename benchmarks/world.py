"""What exists on the simulated Discord: servers, people, channels, messages, and when."""

from __future__ import annotations

import functools
import operator
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from benchmarks.codec import Json
from benchmarks.limits import TEXT_DISPLAY, walk

EPOCH_MS = 1_420_070_400_000
CHANNEL_TYPES = {"text": 0, "dm": 1, "voice": 2, "category": 4, "announcement": 5, "stage": 13}
BITS = {
    "administrator": 3, "manage_channels": 4, "manage_guild": 5, "add_reactions": 6,
    "view_channel": 10, "send_messages": 11, "manage_messages": 13, "embed_links": 14,
    "attach_files": 15, "read_message_history": 16, "mention_everyone": 17, "connect": 20,
    "speak": 21, "mute_members": 22, "move_members": 24, "manage_roles": 28,
    "manage_webhooks": 29, "use_application_commands": 31, "request_to_speak": 32,
    "manage_events": 33, "manage_threads": 34, "create_public_threads": 35,
    "send_messages_in_threads": 38, "create_events": 44, "send_polls": 49, "pin_messages": 51,
}  # fmt: skip
ALL = (1 << 53) - 1
EVERYBODY = (
    "view_channel", "send_messages", "embed_links", "attach_files", "read_message_history",
    "add_reactions", "connect", "speak", "use_application_commands", "request_to_speak",
    "send_messages_in_threads",
)  # fmt: skip
INVITED = (
    "view_channel", "send_messages", "send_messages_in_threads", "embed_links", "attach_files",
    "read_message_history", "create_events", "pin_messages", "mute_members", "move_members",
    "manage_channels", "manage_roles", "create_public_threads", "send_polls",
)  # fmt: skip


def bits(permissions: int | Iterable[str]) -> int:
    """Write permission names as Discord's number; a number stays as it is."""
    if isinstance(permissions, int):
        return permissions
    return functools.reduce(operator.or_, (1 << BITS[name] for name in permissions), 0)


@dataclass(slots=True, eq=False)
class User:
    """An account, of a person or of the bot."""

    id: int
    name: str
    bot: bool = False


@dataclass(slots=True, eq=False)
class Role:
    """A role of a server."""

    id: int
    name: str
    permissions: int
    position: int


@dataclass(slots=True, eq=False)
class Message:
    """A message as it is now, what it was before, and who alone can see it."""

    data: Json
    channel: Channel = field(repr=False)
    author: User
    sent_s: float
    only_for: int | None = None
    files: dict[str, bytes] = field(default_factory=dict, repr=False)
    history: list[Json] = field(default_factory=list, repr=False)
    deleted: bool = False

    @property
    def id(self) -> int:
        """Its snowflake."""
        return int(self.data["id"])

    @property
    def text(self) -> str:
        """Everything that can be read in it: content, text displays and embeds."""
        return text_of(self.data)


@dataclass(slots=True, eq=False)
class Channel:
    """A channel of a server, or a direct conversation (`guild` is None)."""

    id: int
    name: str
    type: int
    guild: Guild | None = field(default=None, repr=False)
    position: int = 0
    topic: str | None = None
    parent_id: int | None = None
    recipient: User | None = None
    overwrites: list[Json] = field(default_factory=list)
    messages: dict[int, Message] = field(default_factory=dict, repr=False)
    nonces: dict[str, Message] = field(default_factory=dict, repr=False)
    old_edits: int = 0
    closed: bool = False  # whoever it is a conversation with takes no messages from the bot

    def seen(self) -> list[Message]:
        """List the messages that everybody in it sees, oldest first."""
        return [m for m in self.messages.values() if not m.deleted and m.only_for is None]


@dataclass(slots=True, eq=False)
class Member:
    """A person or the bot in a server."""

    user: User
    guild: Guild = field(repr=False)
    joined_at: str
    roles: list[Role] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Guild:
    """A server with everything in it."""

    id: int
    name: str
    owner_id: int
    joined_at: str
    locale: str = "en-US"
    verification_level: int = 1
    roles: dict[int, Role] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    events: dict[int, Json] = field(default_factory=dict)
    stages: dict[int, Json] = field(default_factory=dict)
    voices: dict[int, Json] = field(default_factory=dict)
    commands: dict[tuple[int, str], Json] = field(default_factory=dict)

    def permissions(self, member: Member, channel: Channel | None = None) -> int:
        """Compute what a member may do here, with the channel's overwrites."""
        if member.user.id == self.owner_id:
            return ALL
        held = [self.roles[self.id], *member.roles]
        total = functools.reduce(operator.or_, (role.permissions for role in held))
        if total & bits(["administrator"]):
            return ALL
        for overwrite in _in_order(channel.overwrites if channel else [], self, member):
            total = total & ~int(overwrite["deny"]) | int(overwrite["allow"])
        return total


def _in_order(overwrites: list[Json], guild: Guild, member: Member) -> list[Json]:
    """Pick the overwrites that concern a member: everyone's, the roles' as one, their own."""
    by_id = {int(overwrite["id"]): overwrite for overwrite in overwrites}
    of_roles = [by_id[role.id] for role in member.roles if role.id in by_id]
    merged = {
        key: functools.reduce(operator.or_, (int(o[key]) for o in of_roles), 0)
        for key in ("allow", "deny")
    }
    return [o for o in (by_id.get(guild.id), merged, by_id.get(member.user.id)) if o]


def text_of(data: Json) -> str:
    """Read a message aloud: content, text displays and embeds, a line each."""
    parts = [data.get("content")]
    parts += [c.get("content") for c in walk(data.get("components")) if c["type"] == TEXT_DISPLAY]
    for embed in data.get("embeds") or ():
        parts += [(embed.get("author") or {}).get("name"), embed.get("title")]
        parts.append(embed.get("description"))
        parts += [f[key] for f in embed.get("fields") or () for key in ("name", "value")]
        parts.append((embed.get("footer") or {}).get("text"))
    return "\n".join(part for part in parts if part)


class World:
    """Everything that is, with a clock that a test may push ahead."""

    def __init__(self) -> None:
        """Begin with a bot account and nothing else."""
        self.ahead_s = 0.0
        self._last_id = 0
        self.bot = User(self.new_id(), "Roundtable", bot=True)
        self.app_id = self.bot.id
        self.app_flags = 0  # as Discord's application object has them
        self.users = {self.bot.id: self.bot}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.commands: dict[tuple[int, str], Json] = {}
        self.uploads: dict[int, bytes] = {}
        self.emit: Callable[[str, Json, int | None], None] = lambda event, data, guild_id: None

    def now_s(self) -> float:
        """Tell the time, in seconds since 1970."""
        return time.time() + self.ahead_s

    def timestamp(self, at_s: float | None = None) -> str:
        """Write an instant (now, if left out) as Discord does."""
        return datetime.fromtimestamp(self.now_s() if at_s is None else at_s, UTC).isoformat()

    def new_id(self) -> int:
        """Make the next snowflake, which carries the time and is never used twice."""
        self._last_id = max((int(self.now_s() * 1000) - EPOCH_MS) << 22, self._last_id + 1)
        return self._last_id

    def new_id_on(self, shard: int, count: int) -> int:
        """Make the next snowflake of which Discord tells this shard."""
        at_ms = self.new_id() >> 22
        at_ms += (shard - at_ms) % count
        self._last_id = max(self._last_id + 1, at_ms << 22)
        return self._last_id

    def add_guild(
        self,
        name: str,
        permissions: int | Iterable[str] = INVITED,
        shard: tuple[int, int] = (0, 1),
    ) -> Guild:
        """Found a server that the bot is in, with a role of the bot's own."""
        guild_id = self.new_id_on(*shard)
        guild = Guild(guild_id, name, owner_id=self.new_id(), joined_at=self.timestamp())
        self.guilds[guild.id] = guild
        guild.roles[guild.id] = Role(guild.id, "@everyone", bits(EVERYBODY), 0)
        owner = self.users[guild.owner_id] = User(guild.owner_id, f"owner of {name}")
        guild.members[owner.id] = Member(owner, guild, self.timestamp())
        own = self.add_role(guild, self.bot.name, permissions)
        guild.members[self.bot.id] = Member(self.bot, guild, self.timestamp(), [own])
        return guild

    def add_role(self, guild: Guild, name: str, permissions: int | Iterable[str] = 0) -> Role:
        """Add a role on top of the others."""
        role = Role(self.new_id(), name, bits(permissions), len(guild.roles))
        guild.roles[role.id] = role
        return role

    def add_channel(self, guild: Guild, name: str, kind: int = 0) -> Channel:
        """Add a channel below the others."""
        channel = Channel(self.new_id(), name, kind, guild, position=len(guild.channels))
        guild.channels[channel.id] = self.channels[channel.id] = channel
        return channel

    def add_member(self, guild: Guild, name: str, roles: Iterable[Role] = ()) -> Member:
        """Let a new person join a server."""
        user = User(self.new_id(), name)
        self.users[user.id] = user
        member = guild.members[user.id] = Member(user, guild, self.timestamp(), list(roles))
        return member

    def conversation(self, user: User) -> Channel:
        """Find or open the direct conversation with somebody."""
        for channel in self.channels.values():
            if channel.recipient is user:
                return channel
        channel = Channel(self.new_id(), user.name, CHANNEL_TYPES["dm"], recipient=user)
        self.channels[channel.id] = channel
        return channel
