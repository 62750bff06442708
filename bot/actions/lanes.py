"""Which deliveries wait for one another: those of one lane reach Discord in their order.

A board that Discord is slow to edit holds up no announcement, not even in its own channel; of one
kind no two are under way at once, so that nothing is posted twice.
"""

from collections.abc import Iterable

from bot.actions.outbox import EDITED, LETTERS, POSTED
from bot.store.outbox import Owed

_LANES = (
    {kind: f"{place}, edited" for kind, place in EDITED.items()}
    | POSTED
    | dict.fromkeys(LETTERS, "letters")  # Discord is slow to open a channel to one person
)
Lane = tuple[int, str]


def lane_of(owed: Owed) -> Lane:
    """The lane of what is owed: its event and the lane's name; any other kind has its own."""
    return owed.event_id, _LANES.get(owed.kind, owed.kind)


def kinds_in(lanes: Iterable[Lane]) -> set[tuple[int, str]]:
    """The events and kinds that go by these lanes."""
    found = set(lanes)
    names = {event_id for event_id, _ in found}
    shared = {(i, kind) for i in names for kind, name in _LANES.items() if (i, name) in found}
    return shared | {(i, name) for i, name in found if name not in _LANES.values()}
