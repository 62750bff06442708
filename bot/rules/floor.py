"""Who is next: one order for questions, hands and the room, and the reason in words.

Source: PRODUCT section 4. The order is a sort key, so that anybody can recompute it from
the export; nothing in it is random and nothing depends on when it is asked.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from bot.rules.base import Refusal
from bot.rules.people import Attendance, Attribution

OrderRule = Literal["balanced", "support", "oldest"]
ItemKind = Literal["question", "hand", "room"]
ROUND_MAX = 5


@dataclass(frozen=True, slots=True)
class Waiting:
    """One item that waits for the floor."""

    code: str
    number: int
    principle: str
    attendance: Attendance
    asker: str
    support: int
    submitted_at: int
    kind: ItemKind = "question"


@dataclass(frozen=True, slots=True)
class Turn:
    """One item's time on the floor, in the order in which turns were given."""

    number: int
    principle: str
    attendance: Attendance
    asker: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an item was picked, as facts; a sentence is made of it per language."""

    rule: OrderRule
    attendance: Attendance | None = None
    passed_over: Attendance | None = None
    on_session: bool = False
    principle: str = ""
    principle_turns: int | None = None
    least: bool = False
    turns: int = 0
    support: int | None = 0
    only: ItemKind | None = None


@dataclass(frozen=True, slots=True)
class Pick:
    """The item whose turn it is, and why."""

    item: Waiting
    reason: Reason


@dataclass(frozen=True, slots=True)
class Item:
    """What has the floor, as everybody may see it.

    Of a hand `text` is empty and `principle` may be. `wordings` stand beside a question's
    original: text and language, oldest first. Instants in milliseconds since 1970, UTC;
    `limit_at` is when the speaking time ends, None where there is none. `reason` is said in the
    event's first language, `facts` can be said in any, `facts_title` is of their principle.
    """

    code: str
    kind: ItemKind
    principle: str
    asked_principle: str
    text: str
    attribution: Attribution
    name: str
    affiliation: str
    sector: str
    attendance: Attendance
    status: str
    version: int
    reason: str
    override: str
    session: str
    taken_at: int
    limit_at: int | None = None
    wordings: tuple[tuple[str, str], ...] = ()
    facts: Reason | None = None
    facts_title: Mapping[str, str] = field(default_factory=dict)
    registered: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where whoever has the floor speaks: the stage's channel, 0 for none, and a link."""

    stage: int = 0
    watch: str = ""


@dataclass(frozen=True, slots=True)
class Floor:
    """What the order looks at: the rule, the cycle, the turns so far, the session."""

    rule: OrderRule
    cycle: tuple[Attendance, ...]
    turns: tuple[Turn, ...]
    session_principles: frozenset[str]
    principles: tuple[str, ...]


def _side_distances(floor: Floor) -> dict[str, int]:
    """How many steps of the cycle each attendance is away from having its turn."""
    start = len(floor.turns) % len(floor.cycle)
    distances: dict[str, int] = {}
    for step in range(len(floor.cycle)):
        distances.setdefault(floor.cycle[(start + step) % len(floor.cycle)], step)
    return distances


def in_order(waiting: Collection[Waiting], floor: Floor) -> list[Waiting]:
    """The waiting items, whose turn is first at the head."""
    sides = _side_distances(floor)
    heard = {turn.asker for turn in floor.turns if turn.asker}
    counts = dict.fromkeys(floor.principles, 0)
    for turn in floor.turns:
        counts[turn.principle] = counts.get(turn.principle, 0) + 1
    places = {key: place for place, key in enumerate(floor.principles)}

    def merit(item: Waiting) -> tuple[int, ...]:
        place = places.get(item.principle, len(places))
        if floor.rule == "oldest":
            return (item.submitted_at, place, item.number)
        if floor.rule == "support":
            return (-item.support, item.submitted_at, place, item.number)
        return (
            int(bool(floor.session_principles) and item.principle not in floor.session_principles),
            sides.get(item.attendance, len(floor.cycle)),
            counts.get(item.principle, 0),
            int(item.asker in heard),
            -item.support,
            item.submitted_at,
            place,
            item.number,
        )

    return sorted(waiting, key=merit)


def next_item(
    waiting: Collection[Waiting], floor: Floor, only: ItemKind | None = None
) -> Pick | None:
    """The item whose turn it is and why; None where nothing waits.

    With `only` items of one kind are looked at, and the reason says so.
    """
    order = in_order([w for w in waiting if only in (None, w.kind)], floor)
    if not order:
        return None
    return Pick(order[0], reason(order[0], floor, only))


def reason(item: Waiting, floor: Floor, only: ItemKind | None = None) -> Reason:
    """Why this item has its turn; `only`: among those of its kind alone."""
    if floor.rule != "balanced":
        return Reason(
            floor.rule, support=item.support if item.kind == "question" else None, only=only
        )
    whose = floor.cycle[len(floor.turns) % len(floor.cycle)]
    turns = Counter(turn.principle for turn in floor.turns)
    return Reason(
        "balanced",
        # Of one kind alone it cannot be said that a side has nobody waiting.
        attendance=item.attendance if whose == item.attendance or not only else None,
        passed_over=whose if whose != item.attendance and not only else None,
        on_session=bool(floor.session_principles) and item.principle in floor.session_principles,
        principle=item.principle,
        principle_turns=turns[item.principle],
        least=all(turns[item.principle] <= turns[key] for key in floor.principles),
        turns=len(floor.turns),
        support=item.support if item.kind == "question" else None,
        only=only,
    )


def check_free(on_floor: Sequence[str]) -> None:
    """Whether the floor is free.

    Refuses: floor-taken
    """
    if on_floor:
        raise Refusal("floor-taken", codes=", ".join(on_floor))


def not_reached(queued: int, open_ms: int, turn_lengths_ms: Sequence[int]) -> int:
    """How many queued items will not be reached at this pace.

    Source: PRODUCT section 4: queued minus the turns that fit into the minutes left, a turn
    being three minutes long until three are done.
    """
    return max(0, queued - turns_in(open_ms, turn_lengths_ms))


def turns_in(time_ms: int, turn_lengths_ms: Sequence[int]) -> int:
    """How many turns fit into this time, at the pace so far."""
    done, total_ms = len(turn_lengths_ms), sum(turn_lengths_ms)
    if done < 3:
        done, total_ms = 1, 180_000
    return max(0, time_ms) * done // max(total_ms, 1)


def upcoming(waiting: Collection[Waiting], floor: Floor, count: int) -> list[Pick]:
    """Whose turns would come next, one after the other, if nothing changed; each with its reason.

    The first is `next_item`; every one after it is looked for as if those before it had had
    their turns.
    """
    left, found = list(waiting), list[Pick]()
    while len(found) < count and (pick := next_item(left, floor)):
        found.append(pick)
        left.remove(pick.item)
        given = Turn(
            len(floor.turns) + 1, pick.item.principle, pick.item.attendance, pick.item.asker
        )
        floor = replace(floor, turns=(*floor.turns, given))
    return found
