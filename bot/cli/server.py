"""What `roundtable check` looks at on Discord: the token, and each event's server."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.cli import permissions
from bot.cli.api import Api, Unreachable
from bot.cli.permissions import Told
from bot.rules.events import CHANNELS, NEEDED_CHANNELS, ROLES, Channels
from bot.rules.people import RoleIds

TEXT, ANNOUNCEMENT, STAGE = 0, 5, 13
KINDS = {
    "announcements": {TEXT: "a text channel", ANNOUNCEMENT: "an announcement channel"},
    "questions": {TEXT: "a text channel"},
    "moderators": {TEXT: "a text channel"},
    "stage": {STAGE: "a stage channel"},
}
LEVELS = ("None", "Low", "Medium", "High", "Highest")
HIGH = 3
# What High and Highest ask of whoever has just come.
HURDLES = {3: "to have been in the server for ten minutes", 4: "a confirmed telephone number"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check: what it is about, and what is so or how it is mended."""

    good: bool
    about: str
    words: str


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


async def look(
    base: str, token: str, ties: Iterable[Ties], now: datetime
) -> tuple[list[Finding], str]:
    """Everything found on Discord, and the invite link; empty where Discord refused us."""
    found: list[Finding] = []
    link = ""
    try:
        async with Api(base, token) as api:
            status, me = await api.get("/users/@me")
            if status != 200:
                found.append(_token_refused(status, me))
                return found, link
            found.append(Finding(True, "token", f"the bot is {me.get('username')}"))
            status, application = await api.get("/applications/@me")
            if status != 200:
                application = {"id": me["id"]}
            link = permissions.invite_link(str(application["id"]))
            found += _application(application)
            for tied in ties:
                await _look_at_server(api, tied, str(me["id"]), link, now, found)
    except Unreachable as trouble:
        found.append(Finding(False, "discord", str(trouble)))
    return found, link


def _token_refused(status: int, content: Any) -> Finding:
    if status == 401:
        words = (
            "Discord refuses the token: on the application's page, Bot, Reset Token, and put the"
            " new one into DISCORD_TOKEN"
        )
    else:
        words = f"Discord does not say who the bot is (HTTP {status}, {_said(content)}): try again"
    return Finding(False, "token", words)


def _said(content: Any) -> str:
    return str(content.get("message", "")) if isinstance(content, dict) else ""


def _application(application: Told) -> Iterator[Finding]:
    if application.get("interactions_endpoint_url"):
        yield Finding(
            False,
            "application",
            "commands are sent to its Interactions Endpoint URL instead of the bot: empty that"
            " field on the application's page, General Information",
        )
    if application.get("bot_require_code_grant"):
        yield Finding(
            False,
            "application",
            "it cannot be invited by a link: switch off Requires OAuth2 Code Grant on the"
            " application's page, Bot",
        )


async def _look_at_server(
    api: Api, tied: Ties, bot_id: str, link: str, now: datetime, found: list[Finding]
) -> None:
    if not tied.guild_id:
        words = (
            f"{tied.slug} is not tied to a server yet: invite the bot with the link below, then"
            " `/organize setup` there, or write `guild` in the file"
        )
        found.append(Finding(False, "server", words))
        return
    asked = f"/guilds/{tied.guild_id}"
    paths = (asked, f"{asked}/roles", f"{asked}/channels", f"{asked}/members/{bot_id}")
    answers: list[Any] = []
    for path in paths:
        status, content = await api.get(path)
        if status != 200:
            words = (
                f"{tied.slug}: the bot is not in the server {tied.guild_id}"
                f" (HTTP {status}, {_said(content)}): invite it with {link}, or correct `guild`"
            )
            found.append(Finding(False, "server", words))
            return
        answers.append(content)
    guild, roles, channels, member = answers
    place = _place(guild, roles, channels, member, bot_id, now)
    found += _server(place)
    for kind in ROLES:
        found += _role(place, tied, kind)
    for kind in CHANNELS:
        found += _channel(place, tied, kind)


def _place(
    guild: Told, roles: list[Told], channels: list[Told], member: Told, bot_id: str, now: datetime
) -> Place:
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


def _server(place: Place) -> Iterator[Finding]:
    yield Finding(True, "server", f"the bot is in {place.guild.get('name')} ({place.id})")
    if place.silenced:
        yield Finding(False, "server", "the bot is in time-out: remove its time-out")
    if not place.allowed & permissions.CREATE_EVENTS:
        words = "the bot may not Create Events: the server's scheduled event will not be there"
        yield Finding(True, "server", words)
    level = int(place.guild.get("verification_level") or 0)
    name = LEVELS[level] if level < len(LEVELS) else str(level)
    if level < HIGH:
        yield Finding(True, "verification", f"its verification level is {name}")
        return
    yield Finding(
        False,
        "verification",
        f"its verification level, {name}, asks of newcomers {HURDLES.get(level, 'more')} before"
        " they may ask anything: set Server Settings, Safety Setup, Verification Level to Low or"
        " Medium for the event",
    )


def _role(place: Place, tied: Ties, kind: str) -> Iterator[Finding]:
    role_id = getattr(tied.roles, kind)
    about = f"role {kind}"
    if not role_id:
        permission = "Manage Server" if kind == "organizer" else "Manage Messages"
        yield Finding(True, about, f"whoever has the permission {permission}")
    elif role := place.roles.get(str(role_id)):
        yield Finding(True, about, f"@{role.get('name')}")
    else:
        words = (
            f"there is no role {role_id} in {place.guild.get('name')}: choose another with"
            f" `/organize setup`, or correct `roles.{kind}` in the file"
        )
        yield Finding(False, about, words)


def _channel(place: Place, tied: Ties, kind: str) -> Iterator[Finding]:
    channel_id, about = getattr(tied.channels, kind), f"channel {kind}"
    where = f"with `/organize setup`, or write `channels.{kind}` in the file"
    if not channel_id:
        if kind in NEEDED_CHANNELS:
            create = "" if place.allowed & permissions.MANAGE_CHANNELS else (
                "; to let the bot create it, give the bot Manage Channels first"
            )  # fmt: skip
            yield Finding(False, about, f"none is chosen: choose one {where}{create}")
        return
    channel = place.channels.get(str(channel_id))
    if channel is None:
        words = f"there is no channel {channel_id} that the bot knows: choose another {where}"
        yield Finding(False, about, words)
        return
    name = f"#{channel.get('name')}"
    if channel.get("type") not in KINDS[kind]:
        wanted = " or ".join(KINDS[kind].values())
        yield Finding(False, about, f"{name} is not {wanted}: choose another {where}")
        return
    held = place.bot_in(channel)
    needed = {"View Channel": permissions.VIEW_CHANNEL} if kind == "stage" else permissions.NEEDED
    lacking = [words for words, bit in needed.items() if not held & bit]
    if kind == "stage" and (
        missing := [w for w, b in permissions.ON_STAGE.items() if not held & b]
    ):
        words = (
            f"{name}: nobody is invited to speak, and no topic set, without {', '.join(missing)}"
        )
        yield Finding(True, about, words)
    if lacking:
        words = f"the bot may not {', '.join(lacking)} in {name}: allow it there, under Permissions"
        yield Finding(False, about, words)
    else:
        yield Finding(True, about, f"{name}, where the bot may do what it needs")
    yield from _audience(place, tied, kind, channel)


def _audience(place: Place, tied: Ties, kind: str, channel: Told) -> Iterator[Finding]:
    """Whether those see a channel for whom it is, and nobody else."""
    about, name = f"channel {kind}", f"#{channel.get('name')}"
    everybody = place.role_in(channel)
    if kind == "moderators":
        if everybody & permissions.VIEW_CHANNEL:
            words = f"everybody sees {name}, where questions wait for review: take View Channel"
            yield Finding(False, about, f"{words} from @everyone there")
        for role in {tied.roles.moderator, tied.roles.organizer, tied.roles.rapporteur} - {0}:
            known = place.roles.get(str(role))
            if known and not place.role_in(channel, str(role)) & permissions.VIEW_CHANNEL:
                words = f"@{known.get('name')} does not see {name}: allow View Channel there"
                yield Finding(False, about, words)
    elif kind == "questions" and everybody & permissions.VIEW_CHANNEL:
        if not everybody & permissions.USE_APPLICATION_COMMANDS:
            words = f"nobody may use commands in {name}: allow Use Application Commands"
            yield Finding(False, about, f"{words} to @everyone there")
