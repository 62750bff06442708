"""Discord's scheduled event, and the stage: made as they should be, whatever they are.

They are told from what is there, not from what was sent last, so that doing it twice is doing
it once. A server that does not let us is left alone: nothing else depends on it.
"""

from collections.abc import Mapping
from typing import Any

import discord
import structlog

from bot.clock import instant, milliseconds
from bot.rules.mirror import EventStatus, ScheduledEvent, Topic

GUILD_ONLY, EXTERNAL = 2, 3
STATUSES = {"scheduled": 1, "active": 2, "completed": 3, "cancelled": 4}
OVER = ("completed", "cancelled")
UNKNOWN_STAGE = (10003, 10067)  # no such channel with a stage, no stage opened in it
CLOSE_ENOUGH_MS = 60_000

log = structlog.get_logger()
Told = Mapping[str, Any]


async def mirror(client: discord.Client, wanted: ScheduledEvent | Topic) -> int:
    """Make it so; the scheduled event's id, or 0.

    Raises discord.HTTPException: Discord did not take it, and may later.
    """
    try:
        if isinstance(wanted, Topic):
            await _set_topic(client, wanted)
            return 0
        return await _set_event(client, wanted)
    except discord.Forbidden as trouble:
        log.warning("not allowed to mirror", what=type(wanted).__name__, code=trouble.code)
        return 0


async def _set_event(client: discord.Client, wanted: ScheduledEvent) -> int:
    found = await _find(client, wanted)
    http = client.http
    if found is None:
        if wanted.status in OVER:
            return 0
        found = await http.create_guild_scheduled_event(
            wanted.guild_id, privacy_level=GUILD_ONLY, **_fields(wanted), reason=None
        )
    event_id, status = int(found["id"]), int(found["status"])
    changes = _changes(found, wanted)
    if changes:
        await http.edit_scheduled_event(wanted.guild_id, event_id, **changes, reason=None)
    for step in _steps(status, wanted.status):
        await http.edit_scheduled_event(wanted.guild_id, event_id, status=step, reason=None)
    return event_id


def _steps(status: int, wanted: EventStatus) -> tuple[int, ...]:
    """The statuses to go through. Discord begins an event by itself, and none goes back.

    Source: Discord's documentation, Guild Scheduled Event, valid status updates.
    """
    scheduled, active = STATUSES["scheduled"], STATUSES["active"]
    if status == scheduled and wanted == "completed":
        return active, STATUSES["completed"]
    if status == active and wanted in OVER:
        return (STATUSES["completed"],)
    if status == scheduled and wanted in ("active", "cancelled"):
        return (STATUSES[wanted],)
    return ()


async def _find(client: discord.Client, wanted: ScheduledEvent) -> Told | None:
    """The event that is ours: by its id, else, after a crash, by its maker and its name."""
    events: list[Any] = await client.http.get_scheduled_events(
        wanted.guild_id, with_user_count=False
    )
    if wanted.known_id:
        return next((e for e in events if int(e["id"]) == wanted.known_id), None)
    me = str(client.user.id) if client.user else ""
    own = (e for e in events if str(e.get("creator_id")) == me and e["name"] == wanted.name)
    return next(own, None)


def _fields(wanted: ScheduledEvent) -> dict[str, Any]:
    return {
        "name": wanted.name,
        "description": wanted.description,
        "entity_type": EXTERNAL,
        "entity_metadata": {"location": wanted.location},
        "scheduled_start_time": instant(wanted.starts_at).isoformat(),
        "scheduled_end_time": instant(wanted.ends_at).isoformat(),
    }


def _changes(found: Told, wanted: ScheduledEvent) -> dict[str, Any]:
    """What differs. Once it has begun its start stays; once it is over everything does."""
    if wanted.status in OVER:
        return {}
    changes: dict[str, Any] = {}
    fields = _fields(wanted)
    for name in ("name", "description"):
        if (found.get(name) or "") != fields[name]:
            changes[name] = fields[name]
    if (found.get("entity_metadata") or {}).get("location") != wanted.location:
        changes["entity_metadata"] = fields["entity_metadata"]
    begun = int(found["status"]) != STATUSES["scheduled"] or wanted.status != "scheduled"
    if not begun and _far(found["scheduled_start_time"], wanted.starts_at):
        changes["scheduled_start_time"] = fields["scheduled_start_time"]
    if _far(found.get("scheduled_end_time"), wanted.ends_at):
        changes["scheduled_end_time"] = fields["scheduled_end_time"]
    return changes


def _far(told: str | None, at: int) -> bool:
    """Whether Discord has another time, by a minute or more."""
    parsed = discord.utils.parse_time(told)
    return parsed is None or abs(milliseconds(parsed) - at) >= CLOSE_ENOUGH_MS


async def _set_topic(client: discord.Client, wanted: Topic) -> None:
    """Set the stage's topic; a stage on which nobody is yet is opened with it."""
    http, channel_id = client.http, wanted.channel_id
    try:
        await http.edit_stage_instance(channel_id, topic=wanted.words, reason=None)
    except discord.HTTPException as trouble:
        if trouble.code not in UNKNOWN_STAGE:
            raise
        await http.create_stage_instance(
            channel_id=channel_id, topic=wanted.words, privacy_level=GUILD_ONLY, reason=None
        )
