"""When what people wrote is erased, and the line that tells the moderators before it."""

from bot.actions.scene import Scene
from bot.cards.base import Card
from bot.cards.privacy import retention_card
from bot.rules.events import Event

KIND = "retention"
TOLD_BEFORE_MS = 7 * 24 * 3_600_000


def ends_at(scene: Scene, event: Event) -> int | None:
    """When what was written is erased; None before the close."""
    retention_ms = round(scene.settings.privacy.retention.total_seconds() * 1000)
    return None if event.closed_at is None else event.closed_at + retention_ms


def plan(scene: Scene, now: int) -> None:
    """Owe the moderators, at the close, a line a week before everything is erased."""
    until = ends_at(scene, scene.event)
    if until is not None:
        scene.owe(KIND, "", now, due_at=max(now, until - TOLD_BEFORE_MS), useful_until=until)


def drawn(scene: Scene, _subject: str, _late: str, _now: int) -> Card | None:
    """The line that tells the moderators; nothing where it is erased already."""
    until = ends_at(scene, scene.event)
    if until is None or scene.event.erased_at is not None:
        return None
    return retention_card(until, scene.language)
