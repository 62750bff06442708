"""Whose turn it is, worked out as a person with paper would: one sieve after another.

Written from PRODUCT section 4 alone, to be held against `bot.rules.floor`.
"""

from collections.abc import Callable, Sequence

from bot.rules.floor import Floor, Waiting


def _least(items: list[Waiting], value: Callable[[Waiting], int]) -> list[Waiting]:
    least = min(value(item) for item in items)
    return [item for item in items if value(item) == least]


def _of_the_side(items: list[Waiting], floor: Floor) -> list[Waiting]:
    """Walk the cycle from where the turns so far have brought it; pass over who has nobody."""
    for step in range(len(floor.turns), len(floor.turns) + len(floor.cycle)):
        side = floor.cycle[step % len(floor.cycle)]
        there = [item for item in items if item.attendance == side]
        if there:
            return there
    return items


def _place(item: Waiting, floor: Floor) -> int:
    """The principle's place in the configuration; a hand on none comes after all of them."""
    return [*floor.principles, ""].index(item.principle)


def whose_turn(waiting: Sequence[Waiting], floor: Floor) -> Waiting | None:
    """The one item left when every sieve was shaken, from (1) to (7)."""
    items = list(waiting)
    if not items:
        return None
    if floor.rule == "balanced":
        if floor.session_principles:
            items = [i for i in items if i.principle in floor.session_principles] or items
        items = _of_the_side(items, floor)
        items = _least(items, lambda i: len([t for t in floor.turns if t.principle == i.principle]))
        unheard = [i for i in items if i.asker not in [turn.asker for turn in floor.turns]]
        items = unheard or items
    if floor.rule in ("balanced", "support"):
        items = _least(items, lambda i: -i.support)
    items = _least(items, lambda i: i.submitted_at)
    items = _least(items, lambda i: _place(i, floor))
    items = _least(items, lambda i: i.number)
    (left,) = items
    return left


def whole_order(waiting: Sequence[Waiting], floor: Floor) -> list[Waiting]:
    """Whose turn it is, then whose it would be without them, and so on."""
    left, order = list(waiting), []
    while (first := whose_turn(left, floor)) is not None:
        order.append(first)
        left.remove(first)
    return order
