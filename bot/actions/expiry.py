"""The end of retention: what people wrote goes, what happened stays."""

from dataclasses import replace

from bot.actions.keys import forget
from bot.actions.questions import show_outcomes
from bot.actions.retention import ends_at
from bot.actions.scene import scene_of
from bot.context import Context
from bot.store import erasing as store
from bot.store import events as event_store
from bot.store.database import Transaction


def erase_due(tx: Transaction, context: Context, event_id: int, now: int) -> bool:
    """Erase what people wrote once retention is over, and the keys that are left; whether it was.

    The files of the keys are the clockwork's to erase.
    """
    scene = scene_of(tx, context, event_id)
    until = ends_at(scene, scene.event)
    if until is None or now < until or scene.event.erased_at is not None:
        return False
    event = forget(scene, "system", now) if scene.event.contact_check else scene.event
    scene.event = replace(event, erased_at=now, notice="")
    event_store.set_event(tx, scene.event)
    store.empty_event(tx, event_id)
    scene.record("system", "", "retention_end", now)
    show_outcomes(scene, now)
    return True
