"""What somebody may do on a server, and what the bot needs there.

Source: Discord's documentation, Permissions: bitwise flags, overwrites, implicit permissions.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

ADMINISTRATOR = 1 << 3
MANAGE_CHANNELS = 1 << 4
VIEW_CHANNEL = 1 << 10
SEND_MESSAGES = 1 << 11
EMBED_LINKS = 1 << 14
ATTACH_FILES = 1 << 15
MENTION_EVERYONE = 1 << 17
SEND_TTS_MESSAGES = 1 << 12
READ_MESSAGE_HISTORY = 1 << 16
USE_APPLICATION_COMMANDS = 1 << 31
EVERYTHING = (1 << 63) - 1

# What the bot does in a channel, by the names that Discord's settings show.
NEEDED = {
    "View Channel": VIEW_CHANNEL,
    "Send Messages": SEND_MESSAGES,
    "Embed Links": EMBED_LINKS,
    "Attach Files": ATTACH_FILES,
    "Read Message History": READ_MESSAGE_HISTORY,
}
# What it does beside its messages, where a server lets it: nothing else depends on it.
CREATE_EVENTS = 1 << 44
MUTE_MEMBERS = 1 << 22
MOVE_MEMBERS = 1 << 24
ON_STAGE = {
    "Manage Channels": MANAGE_CHANNELS,
    "Mute Members": MUTE_MEMBERS,
    "Move Members": MOVE_MEMBERS,
}
LEAST = sum(NEEDED.values()) | CREATE_EVENTS
# What nobody has who may not send messages, or who is in time-out.
WITH_SENDING = EMBED_LINKS | ATTACH_FILES | MENTION_EVERYONE | SEND_TTS_MESSAGES
IN_TIMEOUT = VIEW_CHANNEL | READ_MESSAGE_HISTORY

Told = Mapping[str, Any]


def on_server(roles: Iterable[Told], held: Iterable[str], guild_id: str) -> int:
    """What somebody with these roles may do where no channel says otherwise."""
    ids = {guild_id, *held}
    allowed = 0
    for role in roles:
        if role["id"] in ids:
            allowed |= int(role["permissions"])
    return EVERYTHING if allowed & ADMINISTRATOR else allowed


def in_channel(
    allowed: int, channel: Told, held: Iterable[str], guild_id: str, user_id: str = ""
) -> int:
    """What somebody who may do `allowed` on the server may do in one of its channels."""
    if allowed & ADMINISTRATOR:
        return EVERYTHING
    overwrites = {str(each["id"]): each for each in channel.get("permission_overwrites") or ()}
    steps = [[guild_id], [role for role in held if role != guild_id], [user_id]]
    for ids in steps:
        deny = allow = 0
        for each in (overwrites[name] for name in ids if name in overwrites):
            deny |= int(each["deny"])
            allow |= int(each["allow"])
        allowed = allowed & ~deny | allow
    if not allowed & VIEW_CHANNEL:
        return 0
    return allowed if allowed & SEND_MESSAGES else allowed & ~WITH_SENDING


def in_timeout(member: Told, now: datetime) -> bool:
    """Whether a member may only look for now."""
    until = member.get("communication_disabled_until")
    return bool(until) and datetime.fromisoformat(str(until)) > now


def invite_link(application_id: str, permissions: int = LEAST) -> str:
    """Where an organizer lets the bot into a server, with no more than it needs."""
    return (
        f"https://discord.com/oauth2/authorize?client_id={application_id}"
        f"&scope=bot+applications.commands&permissions={permissions}"
    )
