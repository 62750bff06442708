"""Whether a server is as it must be: what is found, each with its mend."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.rules import permissions
from bot.rules.base import Blank
from bot.rules.events import CHANNELS, NEEDED_CHANNELS, ROLES, Channels
from bot.rules.people import RoleIds
from bot.rules.permissions import Told

TEXT, ANNOUNCEMENT, STAGE = 0, 5, 13
KINDS = {
    "announcements": (TEXT, ANNOUNCEMENT), "questions": (TEXT,), "moderators": (TEXT,),
    "stage": (STAGE,),
}  # fmt: skip
LEVELS = ("None", "Low", "Medium", "High", "Highest")
PRIVILEGED = {
    "Presence Intent": 1 << 12 | 1 << 13,
    "Server Members Intent": 1 << 14 | 1 << 15,
    "Message Content Intent": 1 << 18 | 1 << 19,
}
HIGH = 3
# What High and Highest ask of whoever has just come: ten minutes there, a telephone number.
HURDLES = {3: "minutes", 4: "phone"}
APART_MAX_S = 5  # by which two clocks may differ: Discord tells the time in whole seconds


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check: what it is about, and what is so or how it is mended, as a sentence.

    `words` where it is said on the command line alone, which speaks English.
    """

    good: bool
    about: str
    key: str = ""
    blanks: Mapping[str, Blank] = field(default_factory=dict)
    words: str = ""


def said(good: bool, about: str, words: str) -> Finding:
    """What is found where only the command line looks."""
    return Finding(good, about, words=words)


@dataclass(frozen=True, slots=True)
class Ties:
    """The server, channels and roles of one event, as they are in force; 0 where there is none."""

    slug: str
    guild_id: int
    channels: Channels
    roles: RoleIds


@dataclass(frozen=True, slots=True)
class Place:
    """One server as Discord tells of it, and what the bot may do in it."""

    guild: Told
    roles: dict[str, Told]
    channels: dict[str, Told]
    bot_id: str
    bot_roles: tuple[str, ...]
    allowed: int
    silenced: bool

    @property
    def id(self) -> str:
        """Its snowflake, which is that of the role @everyone, too."""
        return str(self.guild["id"])

    def bot_in(self, channel: Told) -> int:
        """What the bot may do in a channel."""
        held = permissions.in_channel(self.allowed, channel, self.bot_roles, self.id, self.bot_id)
        return held & permissions.IN_TIMEOUT if self.silenced else held

    def role_in(self, channel: Told, *role_ids: str) -> int:
        """What somebody with these roles may do in a channel; with none, everybody."""
        allowed = permissions.on_server(self.roles.values(), role_ids, self.id)
        return permissions.in_channel(allowed, channel, role_ids, self.id)


def place(
    guild: Told,
    roles: Sequence[Told],
    channels: Sequence[Told],
    member: Told,
    bot_id: str,
    now: datetime,
) -> Place:
    """A server from what Discord tells of it; `member` is the bot there."""
    held = tuple(str(role) for role in member.get("roles", ()))
    allowed = permissions.on_server(roles, held, str(guild["id"]))
    if str(guild.get("owner_id")) == bot_id:
        allowed = permissions.EVERYTHING
    silenced = not allowed & permissions.ADMINISTRATOR and permissions.in_timeout(member, now)
    return Place(
        guild,
        {str(role["id"]): role for role in roles},
        {str(channel["id"]): channel for channel in channels},
        bot_id,
        held,
        allowed,
        silenced,
    )


def findings(place: Place, tied: Ties) -> Iterator[Finding]:
    """All that is found on an event's server: of itself, its roles and its channels."""
    yield from _server(place)
    for kind in ROLES:
        yield from _role(place, tied, kind)
    for kind in CHANNELS:
        yield from _channel(place, tied, kind)


def of_intents(flags: int) -> Finding:
    """Which privileged intents the application has by its flags, where the bot needs none.

    Source: Discord's documentation, Application: flags; the second bit is of a bot in few servers.
    """
    on = ", ".join(name for name, bits in PRIVILEGED.items() if flags & bits)
    key = "check-intents-more" if on else "check-intents-none"
    return Finding(True, "intents", key, {"intents": on} if on else {})


def of_clock(apart_s: float) -> Finding:
    """How our clock agrees with Discord's, by how many seconds it is ahead of it."""
    if abs(apart_s) <= APART_MAX_S:
        return Finding(True, "clock", "check-clock-good")
    direction = "ahead" if apart_s > 0 else "behind"
    blanks: dict[str, Blank] = {"seconds": round(abs(apart_s)), "direction": direction}
    return Finding(False, "clock", "check-clock-apart", blanks)


def _server(place: Place) -> Iterator[Finding]:
    blanks = {"name": str(place.guild.get("name")), "server": place.id}
    yield Finding(True, "server", "check-server-is", blanks)
    if place.silenced:
        yield Finding(False, "server", "check-server-timeout")
    if not place.allowed & permissions.CREATE_EVENTS:
        yield Finding(True, "server", "check-server-events")
    level = int(place.guild.get("verification_level") or 0)
    name = LEVELS[level] if level < len(LEVELS) else str(level)
    if level < HIGH:
        yield Finding(True, "verification", "check-level", {"level": name})
        return
    hurdle = {"level": name, "hurdle": HURDLES.get(level, "more")}
    yield Finding(False, "verification", "check-level-high", hurdle)


def _role(place: Place, tied: Ties, kind: str) -> Iterator[Finding]:
    role_id = getattr(tied.roles, kind)
    about = f"role {kind}"
    if not role_id:
        permission = "Manage Server" if kind == "organizer" else "Manage Messages"
        yield Finding(True, about, "check-role-open", {"permission": permission})
    elif role := place.roles.get(str(role_id)):
        yield Finding(True, about, "check-role-is", {"name": str(role.get("name"))})
    else:
        server, key = str(place.guild.get("name")), f"roles.{kind}"
        blanks = {"role": str(role_id), "server": server, "key": key}
        yield Finding(False, about, "check-role-gone", blanks)


def _channel(place: Place, tied: Ties, kind: str) -> Iterator[Finding]:
    channel_id, about, key = getattr(tied.channels, kind), f"channel {kind}", f"channels.{kind}"
    if not channel_id:
        if kind in NEEDED_CHANNELS:
            may_create = place.allowed & permissions.MANAGE_CHANNELS
            none = "check-channel-none" if may_create else "check-channel-none-create"
            yield Finding(False, about, none, {"key": key})
        return
    channel = place.channels.get(str(channel_id))
    if channel is None:
        blanks = {"channel": str(channel_id), "key": key}
        yield Finding(False, about, "check-channel-gone", blanks)
        return
    name = f"#{channel.get('name')}"
    if channel.get("type") not in KINDS[kind]:
        blanks = {"name": name, "wanted": kind, "key": key}
        yield Finding(False, about, "check-channel-kind", blanks)
        return
    held = place.bot_in(channel)
    needed = {"View Channel": permissions.VIEW_CHANNEL} if kind == "stage" else permissions.NEEDED
    if kind == "stage" and (missing := _lacking(held, permissions.ON_STAGE)):
        yield Finding(True, about, "check-channel-stage", {"name": name, "lacking": missing})
    if lacking := _lacking(held, needed):
        yield Finding(False, about, "check-channel-lacks", {"name": name, "lacking": lacking})
    else:
        yield Finding(True, about, "check-channel-good", {"name": name})
    yield from _audience(place, tied, kind, channel)


def _lacking(held: int, needed: Mapping[str, int]) -> str:
    """Which permissions are missing, by the names that Discord's settings show."""
    return ", ".join(words for words, bit in needed.items() if not held & bit)


def _audience(place: Place, tied: Ties, kind: str, channel: Told) -> Iterator[Finding]:
    """Whether those see a channel for whom it is, and nobody else."""
    about, name = f"channel {kind}", f"#{channel.get('name')}"
    everybody = place.role_in(channel)
    if kind == "moderators":
        if everybody & permissions.VIEW_CHANNEL:
            yield Finding(False, about, "check-audience-everybody", {"name": name})
        for role in {tied.roles.moderator, tied.roles.organizer, tied.roles.rapporteur} - {0}:
            known = place.roles.get(str(role))
            if known and not place.role_in(channel, str(role)) & permissions.VIEW_CHANNEL:
                blanks = {"name": name, "role": str(known.get("name"))}
                yield Finding(False, about, "check-audience-role", blanks)
    elif kind == "questions" and everybody & permissions.VIEW_CHANNEL:
        if not everybody & permissions.USE_APPLICATION_COMMANDS:
            yield Finding(False, about, "check-audience-commands", {"name": name})
