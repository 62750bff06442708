"""The world as Discord writes it: users, members, roles, channels, messages, servers."""

from __future__ import annotations

from typing import Any

from benchmarks.codec import Json
from benchmarks.limits import walk
from benchmarks.world import Channel, Guild, Member, Role, User

ATTACHMENT_SIZE_MAX = 10 * 1024 * 1024
STAGE, VOICE = 13, 2


def user(who: User) -> Json:
    """Write an account."""
    drawn: Json = {"id": str(who.id), "username": who.name, "discriminator": "0"}
    return drawn | {"global_name": who.name, "avatar": None, "bot": who.bot, "public_flags": 0}


def member(who: Member) -> Json:
    """Write somebody in a server."""
    return {
        "user": user(who.user),
        "nick": None,
        "avatar": None,
        "roles": [str(role.id) for role in who.roles],
        "joined_at": who.joined_at,
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "pending": False,
        "flags": 0,
        "communication_disabled_until": None,
    }


def role(what: Role) -> Json:
    """Write a role."""
    return {
        "id": str(what.id),
        "name": what.name,
        "permissions": str(what.permissions),
        "position": what.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def channel(where: Channel) -> Json:
    """Write a channel or a direct conversation."""
    drawn: Json = {"id": str(where.id), "type": where.type, "flags": 0}
    drawn["last_message_id"] = str(next(reversed(where.messages))) if where.messages else None
    if where.guild is None:
        return drawn | {"recipients": [user(where.recipient)] if where.recipient else []}
    drawn |= {
        "guild_id": str(where.guild.id),
        "name": where.name,
        "position": where.position,
        "topic": where.topic,
        "nsfw": False,
        "parent_id": str(where.parent_id) if where.parent_id else None,
        "permission_overwrites": where.overwrites,
        "rate_limit_per_user": 0,
    }
    if where.type in (VOICE, STAGE):
        drawn |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None, "video_quality_mode": 1}
    return drawn


def partial_channel(where: Channel, permissions: int, app_permissions: int) -> Json:
    """Write a channel as an interaction carries it: no overwrites, but what one may do there."""
    drawn = channel(where)
    drawn.pop("permission_overwrites", None)
    if where.guild is not None:
        drawn |= {"permissions": str(permissions), "app_permissions": str(app_permissions)}
    return drawn


def guild(what: Guild) -> Json:
    """Write a server as REST does."""
    return {
        "id": str(what.id),
        "name": what.name,
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "description": None,
        "owner_id": str(what.owner_id),
        "afk_channel_id": None,
        "afk_timeout": 300,
        "verification_level": what.verification_level,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "premium_progress_bar_enabled": False,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "preferred_locale": what.locale,
        "features": [],
        "banner": None,
        "vanity_url_code": None,
        "application_id": None,
        "emojis": [],
        "stickers": [],
        "roles": [role(each) for each in what.roles.values()],
        "approximate_member_count": len(what.members),
        "approximate_presence_count": len(what.members),
    }


def guild_create(what: Guild, me: User) -> Json:
    """Write a server as the gateway does: without the members intent only the bot is in it."""
    return guild(what) | {
        "joined_at": what.joined_at,
        "large": len(what.members) > 250,
        "unavailable": False,
        "member_count": len(what.members),
        "voice_states": list(what.voices.values()),
        "members": [member(what.members[me.id])],
        "channels": [channel(each) for each in what.channels.values()],
        "threads": [],
        "presences": [],
        "stage_instances": list(what.stages.values()),
        "guild_scheduled_events": list(what.events.values()),
        "soundboard_sounds": [],
    }


def attachment(key: int, name: str, data: bytes, url: str, description: str | None = None) -> Json:
    """Write a file that somebody uploaded."""
    drawn: Json = {"id": str(key), "filename": name, "size": len(data), "url": url}
    drawn |= {"proxy_url": url, "content_type": _content_type(name)}
    return drawn | ({"description": description} if description else {})


def _content_type(name: str) -> str:
    endings = {"png": "image/png", "csv": "text/csv", "pdf": "application/pdf"}
    endings |= {"json": "application/json", "txt": "text/plain", "md": "text/markdown"}
    return endings.get(name.rpartition(".")[2].lower(), "application/octet-stream")


def components(sent: list[Json] | None, files: dict[str, Json]) -> list[Json]:
    """Write components as a stored message has them: numbered, with media found."""
    copied: list[Json] = _copy(sent or [])
    for number, component in enumerate(walk(copied), start=1):
        component["id"] = component.get("id") or number
        media = [component.get("media"), component.get("file")]
        media += [item.get("media") for item in component.get("items") or ()]
        for item in filter(None, media):
            name = str(item.get("url", "")).removeprefix("attachment://")
            found = files.get(name)
            item.update({"url": found["url"], "attachment_id": found["id"]} if found else {})
            item.update({"proxy_url": item.get("url"), "loading_state": 2, "flags": 0})
    return copied


def embeds(sent: list[Json] | None, files: dict[str, Json]) -> list[Json]:
    """Write embeds as a stored message has them."""
    copied: list[Json] = _copy(sent or [])
    for embed in copied:
        embed.setdefault("type", "rich")
        for key in ("image", "thumbnail"):
            name = str((embed.get(key) or {}).get("url", "")).removeprefix("attachment://")
            if name in files:
                embed[key] = {"url": files[name]["url"], "proxy_url": files[name]["url"]}
    return copied


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value
