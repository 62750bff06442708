"""The balance: how the floor was shared so far, for everybody to see."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked, and how long it waited for its turn; None while it has had none.

    `count` items of a group that wait alike may come as one.
    """

    group: str
    wait_ms: int | None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Share:
    """What one group asked and had; the median wait and the floor time in milliseconds."""

    group: str
    asked: int
    turns: int
    wait_ms: int | None
    floor_ms: int


def shares(
    groups: Iterable[str], asked: Sequence[Asked], turns: Sequence[tuple[str, int]]
) -> tuple[Share, ...]:
    """The share of each group, in the groups' order; `turns` are (group, floor time)."""
    return tuple(
        Share(
            group,
            sum(item.count for item in asked if item.group == group),
            sum(of == group for of, _ in turns),
            _median([i.wait_ms for i in asked if i.group == group and i.wait_ms is not None]),
            sum(length for of, length in turns if of == group),
        )
        for group in groups
    )


def _median(waits: list[int]) -> int | None:
    return round(median(waits)) if waits else None
