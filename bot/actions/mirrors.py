"""What Discord shows of the roundtable beside its messages, as it should be now."""

from bot.actions.ours import configured
from bot.actions.scene import Scene, scene_of
from bot.context import Context
from bot.rules.events import ACTIVE
from bot.rules.mirror import (
    DESCRIPTION_MAX,
    LOCATION_MAX,
    NAME_MAX,
    TOPIC_MAX,
    ScheduledEvent,
    Topic,
    status_of,
    times_of,
)
from bot.store import outbox as store
from bot.store.database import Transaction
from bot.texts import pick

SCHEDULED, TOPIC = "scheduled", "topic"


def scheduled_event(scene: Scene, now: int) -> ScheduledEvent | None:
    """The server's scheduled event as it should be; None while nothing is announced."""
    event, settings = scene.event, scene.settings
    status = status_of(event)
    if status is None or not event.guild_id:
        return None
    known = store.find_shared(scene.tx, event.id, SCHEDULED, "")
    starts_at, ends_at = times_of(event, scene.sessions, now)
    location = settings.links.watch
    if not 0 < len(location) <= LOCATION_MAX:
        location = _cut(settings.venue.say(scene.language), LOCATION_MAX) or _cut(
            settings.title.say(scene.language), LOCATION_MAX
        )
    return ScheduledEvent(
        guild_id=event.guild_id,
        known_id=known.message_id if known else 0,
        name=_cut(settings.title.say(scene.language), NAME_MAX),
        description=_cut(settings.summary.say(scene.language), DESCRIPTION_MAX),
        location=location,
        starts_at=starts_at,
        ends_at=ends_at,
        status=status,
    )


def topic(scene: Scene) -> Topic | None:
    """What is being talked about on the stage; None without a stage, or while nothing runs."""
    session = scene.running
    if session is None or not scene.channels.stage:
        return None
    return Topic(scene.channels.stage, _cut(pick(session.title, scene.language), TOPIC_MAX))


async def reconcile(context: Context) -> None:
    """After a start: look again whether what Discord shows is what it should be."""
    now = context.now()

    def work(tx: Transaction) -> None:
        for event_id in configured(tx, context):
            scene = scene_of(tx, context, event_id)
            if scene.event.state in ACTIVE and not scene.event.practice:
                for kind in (SCHEDULED, TOPIC):
                    store.owe(tx, event_id, kind, "", now=now)

    await context.write(work)


def _cut(text: str, length_max: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length_max else line[: length_max - 1].rstrip() + "…"
