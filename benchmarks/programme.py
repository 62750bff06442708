"""Scheduled events and stage instances over REST, with their lives and permissions."""

from __future__ import annotations

from datetime import UTC, datetime

from benchmarks import wire
from benchmarks.codec import Json
from benchmarks.faults import ApiError
from benchmarks.rest import Call, Table

STAGE, VOICE, EXTERNAL = 1, 2, 3
SCHEDULED, ACTIVE, COMPLETED, CANCELLED = 1, 2, 3, 4
MOVES = {(SCHEDULED, ACTIVE), (ACTIVE, COMPLETED), (SCHEDULED, CANCELLED)}
EVENTS_MAX = 100
MODERATE = ("manage_channels", "mute_members", "move_members")
ALL_EVENTS = "/guilds/{guild_id}/scheduled-events"
ONE_EVENT = "/guilds/{guild_id}/scheduled-events/{event_id}"
ONE_STAGE = "/stage-instances/{channel_id}"
routes = Table()


def _refuse(call: Call, why: str) -> ApiError:
    call.violate("invalid_body", why)
    return ApiError(400, 50035, f"Invalid Form Body: {why}")


def _instant(text: str | None) -> float:
    return datetime.fromisoformat(text).astimezone(UTC).timestamp() if text else 0.0


def _check(call: Call, event: Json) -> None:
    """Refuse an event whose kind, place and times do not go together."""
    metadata = event["entity_metadata"] or {}
    external = event["entity_type"] == EXTERNAL
    if external and not (metadata.get("location") and event["scheduled_end_time"]):
        raise _refuse(call, "an external event needs a location and an end")
    if external == bool(event["channel_id"]):
        raise _refuse(call, "a stage or voice event has a channel, an external one none")
    if event["status"] == SCHEDULED:
        if _instant(event["scheduled_start_time"]) < call.world.now_s():
            raise _refuse(call, "the start lies in the past")
    end = event["scheduled_end_time"]
    if end and _instant(end) <= _instant(event["scheduled_start_time"]):
        raise _refuse(call, "the end lies before the start")


def _event(call: Call) -> Json:
    event = call.guild().events.get(int(call.args["event_id"]))
    if event is None:
        raise ApiError(404, 10070, "Unknown Guild Scheduled Event")
    return event


@routes.on("POST", ALL_EVENTS)
def add_event(call: Call) -> Json:
    """Announce an event; the channel's kinds need more permissions."""
    guild, body = call.guild(), call.body
    call.need(guild, "create_events", *(MODERATE if body.get("entity_type") == STAGE else ()))
    open_events = [e for e in guild.events.values() if e["status"] in (SCHEDULED, ACTIVE)]
    if len(open_events) >= EVENTS_MAX:
        raise ApiError(400, 30038, "Maximum number of uncompleted guild scheduled events reached")
    key = call.world.new_id()
    event: Json = {
        "id": str(key),
        "guild_id": str(guild.id),
        "creator_id": str(call.world.bot.id),
        "channel_id": body.get("channel_id"),
        "name": body["name"],
        "description": body.get("description"),
        "scheduled_start_time": body["scheduled_start_time"],
        "scheduled_end_time": body.get("scheduled_end_time"),
        "privacy_level": body["privacy_level"],
        "status": SCHEDULED,
        "entity_type": body["entity_type"],
        "entity_id": None,
        "entity_metadata": body.get("entity_metadata"),
        "user_count": 0,
        "image": None,
        "recurrence_rule": None,
    }
    _check(call, event)
    guild.events[key] = event
    call.world.emit("GUILD_SCHEDULED_EVENT_CREATE", event, guild.id)
    return event


@routes.on("GET", ALL_EVENTS)
def events(call: Call) -> list[Json]:
    """List a server's events that are to come or under way."""
    every = call.guild().events.values()
    return [event for event in every if event["status"] in (SCHEDULED, ACTIVE)]


@routes.on("GET", ONE_EVENT)
def event(call: Call) -> Json:
    """Fetch an event."""
    return _event(call)


@routes.on("PATCH", ONE_EVENT)
def edit_event(call: Call) -> Json:
    """Change an event, or start, end or cancel it."""
    guild, old = call.guild(), _event(call)
    call.need(guild, "create_events")
    new = old | {key: call.body[key] for key in old.keys() & call.body.keys()}
    if old["status"] in (COMPLETED, CANCELLED):
        raise ApiError(400, 180000, "Cannot modify a finished event")
    if new["status"] != old["status"] and (old["status"], new["status"]) not in MOVES:
        raise _refuse(call, f"an event does not go from {old['status']} to {new['status']}")
    if {"scheduled_start_time", "scheduled_end_time", "entity_type"} & call.body.keys():
        _check(call, new)
    guild.events[int(new["id"])] = new
    call.world.emit("GUILD_SCHEDULED_EVENT_UPDATE", new, guild.id)
    return new


@routes.on("DELETE", ONE_EVENT)
def delete_event(call: Call) -> None:
    """Take an event back."""
    guild, gone = call.guild(), _event(call)
    call.need(guild, "create_events")
    del guild.events[int(gone["id"])]
    call.world.emit("GUILD_SCHEDULED_EVENT_DELETE", gone, guild.id)


@routes.on("POST", "/stage-instances")
def open_stage(call: Call) -> Json:
    """Go live on a stage."""
    call.args["channel_id"] = str(call.body["channel_id"])
    channel = call.channel(*MODERATE)
    guild = channel.guild
    if guild is None or channel.type != wire.STAGE:
        raise ApiError(400, 50024, "Cannot execute action on this channel type")
    if channel.id in guild.stages:
        raise ApiError(400, 150006, "The Stage is already open")
    stage: Json = {"id": str(call.world.new_id()), "guild_id": str(guild.id)}
    stage |= {"channel_id": str(channel.id), "topic": call.body["topic"], "privacy_level": 2}
    stage |= {"discoverable_disabled": True, "guild_scheduled_event_id": None}
    guild.stages[channel.id] = stage
    call.world.emit("STAGE_INSTANCE_CREATE", stage, guild.id)
    return stage


def _stage(call: Call, *needed: str) -> tuple[Json, dict[int, Json], int]:
    channel = call.channel(*needed)
    if channel.guild is None or channel.id not in channel.guild.stages:
        raise ApiError(404, 10067, "Unknown Stage Instance")
    return channel.guild.stages[channel.id], channel.guild.stages, channel.guild.id


@routes.on("GET", ONE_STAGE)
def stage(call: Call) -> Json:
    """Fetch what is live on a stage."""
    return _stage(call)[0]


@routes.on("PATCH", ONE_STAGE)
def edit_stage(call: Call) -> Json:
    """Change a live stage's topic."""
    found, _, guild_id = _stage(call, *MODERATE)
    found["topic"] = call.body.get("topic") or found["topic"]
    call.world.emit("STAGE_INSTANCE_UPDATE", found, guild_id)
    return found


@routes.on("DELETE", ONE_STAGE)
def close_stage(call: Call) -> None:
    """End a live stage."""
    found, stages, guild_id = _stage(call, *MODERATE)
    del stages[int(found["channel_id"])]
    call.world.emit("STAGE_INSTANCE_DELETE", found, guild_id)


@routes.on("PATCH", "/guilds/{guild_id}/voice-states/{user_id}")
def move_speaker(call: Call) -> None:
    """Invite somebody on a stage to speak, or move them among the listeners.

    Whoever is not in the channel (`Double.sit`) cannot be moved.
    """
    guild, user_id = call.guild(), int(call.args["user_id"])
    channel = guild.channels.get(int(call.body.get("channel_id") or 0))
    if channel is None:
        raise ApiError(404, 10003, "Unknown Channel")
    call.need(guild, "mute_members", channel=channel)
    if channel.type != wire.STAGE:
        raise ApiError(400, 50024, "Cannot execute action on this channel type")
    where = guild.voices.get(user_id)
    if where is None or where["channel_id"] != str(channel.id):
        raise ApiError(404, 10065, "Unknown Voice State")
    where["suppress"] = bool(call.body.get("suppress"))
    call.world.emit("VOICE_STATE_UPDATE", where, guild.id)
