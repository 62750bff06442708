"""Messages: sent, edited, deleted, pinned, with files, nonces and flags as Discord has them."""

from __future__ import annotations

from typing import Any

from benchmarks import wire
from benchmarks.codec import Json
from benchmarks.faults import ApiError, too_many
from benchmarks.limits import COMPONENTS_V2, EPHEMERAL, LEGACY, walk
from benchmarks.rest import Call, Table
from benchmarks.world import Channel, Message

NONCE_KEPT_S = 300.0
SUPPRESS_EMBEDS = 1 << 2
OLD_S = 3600.0
OLD_EDITS = "Maximum number of edits to messages older than 1 hour reached. Try again later"
routes = Table()


def compose(
    call: Call, channel: Channel, body: Json, *, only_for: int | None = None, **more: Any
) -> Message:
    """Store a message of the bot's; with `only_for` it is ephemeral."""
    world = call.world
    key, sent_s = world.new_id(), world.now_s()
    attachments, files = _attach(call, channel, body, kept=[])
    flags = int(body.get("flags") or 0) & ~EPHEMERAL | (EPHEMERAL if only_for else 0)
    by_name = {attachment["filename"]: attachment for attachment in attachments}
    data: Json = {
        "id": str(key),
        "channel_id": str(channel.id),
        "type": 0,
        "content": body.get("content") or "",
        "author": wire.user(world.bot),
        "timestamp": world.timestamp(sent_s),
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": attachments,
        "embeds": wire.embeds(body.get("embeds"), by_name),
        "components": wire.components(body.get("components"), by_name),
        "pinned": False,
        "flags": flags,
    } | more
    if body.get("nonce") is not None:
        data["nonce"] = body["nonce"]
    if body.get("poll"):
        data["poll"] = body["poll"]
    message = Message(data, channel, world.bot, sent_s, only_for, files)
    channel.messages[key] = message
    _tell(call, "MESSAGE_CREATE", message)
    return message


def revise(call: Call, message: Message, body: Json) -> None:
    """Change a message to what the body says; what it leaves out stays."""
    old = message.data
    new = dict(old)
    kept = old["attachments"]
    if body.get("attachments") is not None:
        wanted = {str(attachment.get("id")) for attachment in body["attachments"]}
        kept = [attachment for attachment in kept if attachment["id"] in wanted]
    new["attachments"], files = _attach(call, message.channel, body, kept=kept)
    by_name = {attachment["filename"]: attachment for attachment in new["attachments"]}
    if "content" in body:
        new["content"] = body["content"] or ""
    if "embeds" in body:
        new["embeds"] = wire.embeds(body["embeds"], by_name)
    if "components" in body:
        new["components"] = wire.components(body["components"], by_name)
    v2 = (old["flags"] | int(body.get("flags") or 0)) & COMPONENTS_V2
    new["flags"] = old["flags"] | v2
    if "flags" in body:
        new["flags"] = new["flags"] & ~SUPPRESS_EMBEDS | int(body["flags"] or 0) & SUPPRESS_EMBEDS
    mixed = v2 and (new["content"] or new["embeds"])
    if mixed or (not v2 and any(c["type"] not in LEGACY for c in walk(new["components"]))):
        call.violate("invalid_body", "content or embeds and IS_COMPONENTS_V2 exclude each other")
        raise ApiError(400, 50035, "Invalid Form Body")
    new["edited_timestamp"] = call.world.timestamp()
    message.history.append(old)
    message.data, message.files = new, message.files | files
    _tell(call, "MESSAGE_UPDATE", message)


def erase(call: Call, message: Message) -> None:
    """Delete a message; what it said stays in its history."""
    message.deleted = True
    if message.only_for is None:
        guild = message.channel.guild
        gone = {"id": str(message.id), "channel_id": str(message.channel.id)}
        gone |= {"guild_id": str(guild.id)} if guild else {}
        call.world.emit("MESSAGE_DELETE", gone, guild.id if guild else None)


def _attach(
    call: Call, channel: Channel, body: Json, *, kept: list[Json]
) -> tuple[list[Json], dict[str, bytes]]:
    """Store uploaded files beside those that are kept."""
    described = {str(a.get("id")): a for a in body.get("attachments") or ()}
    attachments, files = list(kept), {}
    for number, (name, data) in call.files.items():
        told = described.get(number, {})
        key, name = call.world.new_id(), told.get("filename") or name
        call.world.uploads[key] = files[name] = data
        url = f"{call.rest.base_url}/attachments/{channel.id}/{key}/{name}"
        attachments.append(wire.attachment(key, name, data, url, told.get("description")))
    return attachments, files


def _tell(call: Call, event: str, message: Message) -> None:
    if message.only_for is None:
        guild = message.channel.guild
        more = {"guild_id": str(guild.id)} if guild else {}
        call.world.emit(event, message.data | more, guild.id if guild else None)


def _found(call: Call, channel: Channel) -> Message:
    message = channel.messages.get(int(call.args["message_id"]))
    if message is None or message.deleted or message.only_for is not None:
        raise ApiError(404, 10008, "Unknown Message")
    return message


@routes.on("POST", "/channels/{channel_id}/messages")
def send(call: Call) -> Json:
    """Send a message; a nonce that was enforced minutes ago brings the same message again."""
    channel = call.channel("send_messages")
    if channel.closed:
        raise ApiError(403, 50007, "Cannot send messages to this user")
    if call.files and channel.guild is not None:
        call.need(channel.guild, "attach_files", channel=channel)
    nonce = str(call.body.get("nonce") or "")
    earlier = channel.nonces.get(nonce)
    if nonce and call.body.get("enforce_nonce") and earlier is not None:
        if call.world.now_s() - earlier.sent_s < NONCE_KEPT_S:
            return earlier.data
    message = compose(call, channel, call.body)
    if nonce:
        channel.nonces[nonce] = message
    return message.data


@routes.on("GET", "/channels/{channel_id}/messages")
def history(call: Call) -> list[Json]:
    """List a channel's messages, newest first."""
    channel = call.channel("read_message_history")
    limit = min(int(call.query.get("limit", 50)), 100)
    before, after = int(call.query.get("before", 1 << 63)), int(call.query.get("after", 0))
    found = [m.data for m in channel.seen() if after < m.id < before]
    chosen = found[:limit] if "after" in call.query else found[-limit:]
    return chosen[::-1]


@routes.on("GET", "/channels/{channel_id}/messages/pins")
def pins(call: Call) -> Json:
    """List what is pinned, newest first."""
    pinned = [m for m in call.channel().seen() if m.data["pinned"]]
    items = [{"pinned_at": m.data["timestamp"], "message": m.data} for m in reversed(pinned)]
    return {"items": items, "has_more": False}


@routes.on("GET", "/channels/{channel_id}/messages/{message_id}")
def one(call: Call) -> Json:
    """Fetch a message."""
    return _found(call, call.channel("read_message_history")).data


@routes.on("PATCH", "/channels/{channel_id}/messages/{message_id}")
def edit(call: Call) -> Json:
    """Edit one's own message; those older than an hour only so often (30046)."""
    channel = call.channel()
    message = _found(call, channel)
    if message.author is not call.world.bot:
        raise ApiError(403, 50005, "Cannot edit a message authored by another user")
    most = call.rest.old_edits_max
    if most is not None and call.world.now_s() - message.sent_s > OLD_S:
        channel.old_edits += 1
        if channel.old_edits > most:
            raise too_many(1.0, code=30046, message=OLD_EDITS)
    revise(call, message, call.body or {})
    return message.data


@routes.on("DELETE", "/channels/{channel_id}/messages/{message_id}")
def delete(call: Call) -> None:
    """Delete a message."""
    channel = call.channel()
    message = _found(call, channel)
    if message.author is not call.world.bot and channel.guild is not None:
        call.need(channel.guild, "manage_messages", channel=channel)
    erase(call, message)


@routes.on("PUT", "/channels/{channel_id}/messages/pins/{message_id}")
@routes.on("PUT", "/channels/{channel_id}/pins/{message_id}")
def pin(call: Call) -> None:
    """Pin a message."""
    _found(call, call.channel("pin_messages")).data["pinned"] = True


@routes.on("DELETE", "/channels/{channel_id}/messages/pins/{message_id}")
@routes.on("DELETE", "/channels/{channel_id}/pins/{message_id}")
def unpin(call: Call) -> None:
    """Unpin a message."""
    _found(call, call.channel("pin_messages")).data["pinned"] = False
