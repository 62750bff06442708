"""Accounts, servers, channels, roles and commands over REST."""

from __future__ import annotations

from typing import Any

from benchmarks import wire
from benchmarks.codec import Json
from benchmarks.faults import ApiError
from benchmarks.rest import Call, Table
from benchmarks.world import Channel, Guild

VERIFY_KEY = "0" * 64
CREATES_A_DAY = 200
routes = Table()


@routes.on("GET", "/users/@me")
def me(call: Call) -> Json:
    """Tell the bot who it is."""
    return wire.user(call.world.bot) | {"verified": True, "mfa_enabled": False, "email": None}


@routes.on("GET", "/oauth2/applications/@me")
@routes.on("GET", "/applications/@me")
def application(call: Call) -> Json:
    """Tell the bot about its application."""
    world = call.world
    owner = next(iter(world.guilds.values())).owner_id if world.guilds else world.bot.id
    return {
        "id": str(world.app_id),
        "name": world.bot.name,
        "icon": None,
        "description": "",
        "summary": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": VERIFY_KEY,
        "flags": world.app_flags,
        "owner": wire.user(world.users[owner]),
        "team": None,
        "approximate_guild_count": len(world.guilds),
        "integration_types_config": {"0": {}},
        "interactions_endpoint_url": None,
    }


@routes.on("GET", "/gateway")
def gateway(call: Call) -> Json:
    """Tell where the gateway is."""
    return {"url": call.rest.base_url.replace("http", "ws", 1) + "/gateway"}


@routes.on("GET", "/gateway/bot")
def gateway_bot(call: Call) -> Json:
    """Tell where the gateway is, and how many shards and starts it takes."""
    limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
    return gateway(call) | {"shards": 1, "session_start_limit": limit}


@routes.on("POST", "/users/@me/channels")
def open_conversation(call: Call) -> Json:
    """Open a direct conversation."""
    user = call.world.users.get(int(call.body.get("recipient_id") or 0))
    if user is None or user.bot:
        raise ApiError(400, 50033, "Invalid Recipient(s)")
    return wire.channel(call.world.conversation(user))


@routes.on("GET", "/guilds/{guild_id}")
def guild(call: Call) -> Json:
    """Fetch a server."""
    return wire.guild(call.guild())


@routes.on("GET", "/guilds/{guild_id}/members/{user_id}")
def member(call: Call) -> Json:
    """Fetch somebody in a server."""
    found = call.guild().members.get(int(call.args["user_id"]))
    if found is None:
        raise ApiError(404, 10007, "Unknown Member")
    return wire.member(found)


@routes.on("GET", "/guilds/{guild_id}/roles")
def roles(call: Call) -> list[Json]:
    """List a server's roles."""
    return [wire.role(role) for role in call.guild().roles.values()]


@routes.on("POST", "/guilds/{guild_id}/roles")
def add_role(call: Call) -> Json:
    """Create a role."""
    guild = call.guild()
    call.need(guild, "manage_roles")
    permissions = int(call.body.get("permissions") or 0)
    drawn = wire.role(call.world.add_role(guild, call.body.get("name") or "new role", permissions))
    call.world.emit("GUILD_ROLE_CREATE", {"guild_id": str(guild.id), "role": drawn}, guild.id)
    return drawn


@routes.on("GET", "/guilds/{guild_id}/channels")
def channels(call: Call) -> list[Json]:
    """List a server's channels."""
    return [wire.channel(channel) for channel in call.guild().channels.values()]


@routes.on("POST", "/guilds/{guild_id}/channels")
def add_channel(call: Call) -> Json:
    """Create a channel."""
    guild = call.guild()
    call.need(guild, "manage_channels")
    channel = call.world.add_channel(guild, call.body["name"], int(call.body.get("type") or 0))
    _shape(channel, call.body)
    call.world.emit("CHANNEL_CREATE", wire.channel(channel), guild.id)
    return wire.channel(channel)


@routes.on("GET", "/channels/{channel_id}")
def channel(call: Call) -> Json:
    """Fetch a channel."""
    return wire.channel(call.channel())


@routes.on("PATCH", "/channels/{channel_id}")
def edit_channel(call: Call) -> Json:
    """Change a channel."""
    channel = call.channel("manage_channels")
    _shape(channel, call.body)
    guild_id = channel.guild.id if channel.guild else None
    call.world.emit("CHANNEL_UPDATE", wire.channel(channel), guild_id)
    return wire.channel(channel)


def _shape(channel: Channel, body: Json) -> None:
    """Give a channel the name, topic, place and overwrites that a body asks for."""
    channel.name = body.get("name", channel.name)
    channel.topic = body.get("topic", channel.topic)
    channel.position = body.get("position") or channel.position
    if "parent_id" in body:
        channel.parent_id = int(body["parent_id"]) if body["parent_id"] else None
    if body.get("permission_overwrites") is not None:
        channel.overwrites = [
            {
                "id": str(overwrite["id"]),
                "type": int(overwrite.get("type") or 0),
                "allow": str(overwrite.get("allow") or 0),
                "deny": str(overwrite.get("deny") or 0),
            }
            for overwrite in body["permission_overwrites"]
        ]


Registered = dict[tuple[int, str], Json]
GUILD_COMMANDS = "/applications/{application_id}/guilds/{guild_id}/commands"
GLOBAL_COMMANDS = "/applications/{application_id}/commands"


def _scope(call: Call) -> tuple[Registered, Guild | None]:
    if int(call.args["application_id"]) != call.world.app_id:
        raise ApiError(403, 20012, "You are not authorized to perform this action")
    guild = call.guild() if "guild_id" in call.args else None
    return (guild.commands if guild else call.world.commands), guild


def _register(call: Call, body: Json, known: Registered, guild: Guild | None) -> Json:
    """Write a command as Discord keeps it; one that was there keeps its id."""
    kind = body.get("type") or 1
    earlier = known.get((kind, body["name"]))
    permissions = body.get("default_member_permissions")
    drawn: Json = {
        **{key: value for key, value in body.items() if value is not None},
        "id": earlier["id"] if earlier else str(call.world.new_id()),
        "application_id": str(call.world.app_id),
        "version": str(call.world.new_id()),
        "type": kind,
        "description": body.get("description") or "",
        "default_member_permissions": None if permissions is None else str(permissions),
        "nsfw": bool(body.get("nsfw")),
    }
    if guild is not None:
        drawn["guild_id"] = str(guild.id)
    if earlier is None:
        call.rest.command_creates += 1
        if call.rest.command_creates > CREATES_A_DAY:
            raise ApiError(429, 30034, "Max number of daily application command creates")
    return drawn


@routes.on("PUT", GUILD_COMMANDS)
@routes.on("PUT", GLOBAL_COMMANDS)
def replace_commands(call: Call) -> list[Any]:
    """Register these commands and no others."""
    known, guild = _scope(call)
    drawn = [_register(call, body, known, guild) for body in call.body or ()]
    known.clear()
    known.update({(command["type"], command["name"]): command for command in drawn})
    return drawn


@routes.on("POST", GUILD_COMMANDS)
@routes.on("POST", GLOBAL_COMMANDS)
def add_command(call: Call) -> Json:
    """Register one command more, or anew."""
    known, guild = _scope(call)
    drawn = _register(call, call.body, known, guild)
    known[drawn["type"], drawn["name"]] = drawn
    return drawn


@routes.on("GET", GUILD_COMMANDS)
@routes.on("GET", GLOBAL_COMMANDS)
def commands(call: Call) -> list[Json]:
    """List the registered commands."""
    return list(_scope(call)[0].values())
