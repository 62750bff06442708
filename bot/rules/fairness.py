"""Fairness: who asked, who was heard, how long each waited and spoke, by group.

Source: PRODUCT section 9; small groups are suppressed with a complement.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
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

    `sector` and `language` are empty where they are not known, `sealed` where the question does not
    show its sector; `wait_ms` is None where there was no turn. People are told apart within a
    `purpose` alone.
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
    purpose: str = ""
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """One row of a table; all but the names is None where it is suppressed.

    All but `submitted` is None where too few of the group were heard. `wait_ms` is the median, None
    where nobody had a turn.
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

    @property
    def cut(self) -> bool:
        """Whether anything of it is left out."""
        return self.turns is None


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
    asked = _unsealed(asked, minimum_group)
    rows: list[Group] = []
    for dimension in DIMENSIONS:
        of = keys[dimension]
        # The room's own turns have a side and a principle, and nothing else that is known.
        counted = [item for item in asked if item.submitted or dimension in OPEN]
        names = _names(dimension, {of(item) for item in counted}, principles)
        items = {name: [item for item in counted if of(item) == name] for name in names}
        groups = (_group(dimension, name, items[name]) for name in names)
        rows += groups if dimension in OPEN else _suppressed(groups, items, minimum_group)
    return tuple(rows)


def so_far(groups: Iterable[Group]) -> tuple[Group, ...]:
    """The tables before the close, without who asked first.

    Of two made before and after a question, the difference would say whether it was a first one.
    """
    told = [group for group in groups if group.dimension != "first"]
    untold = (Group("first", name, None, None, None, None) for name in (FIRST, FURTHER))
    return (*told, *untold)


def _unsealed(asked: Sequence[Asked], minimum_group: int) -> list[Asked]:
    """The same, less sectors that stand sealed beside the questions of too few people.

    What shows its sector everybody can count: the rest of a group are those that do not.
    """
    sealed: dict[str, list[Asked]] = {}
    for item in asked:
        if item.sealed:
            sealed.setdefault(item.sector, []).append(item)
    few = {sector for sector, items in sealed.items() if _people(items) < minimum_group}
    return [
        replace(item, sector="", sealed=False) if item.sealed and item.sector in few else item
        for item in asked
    ]


def _people(items: Iterable[Asked]) -> int:
    """How many people there are at least: whoever asked by name and veiled is one or two."""
    found: dict[str, set[str]] = {}
    for item in items:
        found.setdefault(item.purpose, set()).add(item.person)
    return max(map(len, found.values()), default=0)


def _suppressed(
    groups: Iterable[Group], items: Mapping[str, Sequence[Asked]], minimum_group: int
) -> list[Group]:
    """The groups without those of too few people, and without turns of too few who were heard."""
    hidden = small({name: _people(found) for name, found in items.items()}, minimum_group)
    heard = {}
    for name, found in items.items():
        turned = [item for item in found if item.turns]
        sealed = [item for item in turned if item.sealed]
        if turned:
            heard[name] = _people(sealed or turned)
    cut = small(heard, minimum_group, hidden)
    return [
        _hide(group) if group.name in hidden else _cut(group) if group.name in cut else group
        for group in groups
    ]


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


def small(people: Mapping[str, int], minimum_group: int, hidden: Collection[str] = ()) -> set[str]:
    """The groups that are not said: those of too few people, and their complements.

    What is hidden, some of it already, could be had by subtracting the rest from the whole; so at
    least two groups are hidden, together of enough people, where any is.
    """
    ascending = sorted(people, key=lambda name: (people[name], name))
    found = {name for name in ascending if people[name] < minimum_group or name in hidden}
    for name in ascending:
        if not found or (len(found) > 1 and sum(people[h] for h in found) >= minimum_group):
            break
        found.add(name)
    return found


def _hide(group: Group) -> Group:
    return replace(_cut(group), submitted=None)


def _cut(group: Group) -> Group:
    return replace(group, turns=None, wait_ms=None, floor_ms=None)
