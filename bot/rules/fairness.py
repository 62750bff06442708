"""Fairness: who asked, who was heard, how long each waited and spoke, by group.

Source: PRODUCT section 9; small groups are suppressed with a complement.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Literal

Dimension = Literal["attendance", "principle", "sector", "language", "first"]
DIMENSIONS: tuple[Dimension, ...] = ("attendance", "principle", "sector", "language", "first")
# These two everybody saw live, as the balance; of the others a small group could be somebody.
OPEN: frozenset[Dimension] = frozenset({"attendance", "principle"})
FIRST, FURTHER = "first", "further"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, a hand, or a turn of the room's that nobody asked for.

    `sector` and `language` are empty where they are not known; `wait_ms` is None where there was
    no turn.
    """

    person: str
    attendance: str
    principle: str
    sector: str
    language: str
    asked_at: int
    wait_ms: int | None
    turns: int
    floor_ms: int
    submitted: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """One row of a table; all but the names is None where it is suppressed.

    `wait_ms` is the median, None where nobody had a turn.
    """

    dimension: Dimension
    name: str
    submitted: int | None
    turns: int | None
    wait_ms: int | None
    floor_ms: int | None

    @property
    def suppressed(self) -> bool:
        """Whether too few people stand behind it, or it would tell of a group of too few."""
        return self.submitted is None


def fairness(
    asked: Sequence[Asked], principles: Sequence[str], minimum_group: int
) -> tuple[Group, ...]:
    """Every table, row by row; groups come in a fixed order, principles in theirs."""
    firsts: dict[str, int] = {}
    for item in asked:
        firsts[item.person] = min(firsts.get(item.person, item.asked_at), item.asked_at)

    def first(item: Asked) -> str:
        return FIRST if item.asked_at == firsts[item.person] else FURTHER

    keys: dict[Dimension, Callable[[Asked], str]] = {
        "attendance": lambda item: item.attendance,
        "principle": lambda item: item.principle,
        "sector": lambda item: item.sector,
        "language": lambda item: item.language,
        "first": first,
    }
    rows: list[Group] = []
    for dimension in DIMENSIONS:
        of = keys[dimension]
        # The room's own turns have a side and a principle, and nothing else that is known.
        counted = [item for item in asked if item.submitted or dimension in OPEN]
        names = _names(dimension, {of(item) for item in counted}, principles)
        groups = [
            (_group(dimension, name, [i for i in counted if of(i) == name]),
             len({i.person for i in counted if of(i) == name}))
            for name in names
        ]  # fmt: skip
        hidden = set() if dimension in OPEN else small(dict(_people(groups)), minimum_group)
        rows += [_hide(group) if group.name in hidden else group for group, _ in groups]
    return tuple(rows)


def _people(groups: Iterable[tuple[Group, int]]) -> Iterable[tuple[str, int]]:
    return ((group.name, people) for group, people in groups)


def _names(dimension: Dimension, found: set[str], principles: Sequence[str]) -> list[str]:
    if dimension == "principle":
        return [*principles, *sorted(found - set(principles))]
    if dimension == "attendance":
        return sorted(found | {"online", "room"})
    return sorted(found, key=lambda name: (not name, name))


def _group(dimension: Dimension, name: str, items: Sequence[Asked]) -> Group:
    waits = [item.wait_ms for item in items if item.wait_ms is not None]
    return Group(
        dimension,
        name,
        submitted=sum(item.submitted for item in items),
        turns=sum(item.turns for item in items),
        wait_ms=round(median(waits)) if waits else None,
        floor_ms=sum(item.floor_ms for item in items),
    )


def small(people: dict[str, int], minimum_group: int) -> set[str]:
    """The groups that are not said: those of too few people, and their complements.

    What is hidden could be had by subtracting the rest from the whole; so at least two groups
    are hidden, together of enough people, where any is.
    """
    ascending = sorted(people, key=lambda name: (people[name], name))
    hidden = {name for name in ascending if people[name] < minimum_group}
    for name in ascending:
        if not hidden or (len(hidden) > 1 and sum(people[h] for h in hidden) >= minimum_group):
            break
        hidden.add(name)
    return hidden


def _hide(group: Group) -> Group:
    return replace(group, submitted=None, turns=None, wait_ms=None, floor_ms=None)
