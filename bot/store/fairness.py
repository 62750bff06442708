"""What the fairness tables are made of, and the tables as they were at the close."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.rules.fairness import Group
from bot.store.database import Transaction

_COLUMNS = "dimension, name, submitted, turns, wait_ms, floor_ms"


@dataclass(frozen=True, slots=True)
class AskedRow:
    """A question, veiled or not, a hand or turn of the room's; its sector as shown, else sealed."""

    kind: str
    person: str
    attendance: str
    principle: str
    sector: str
    sector_sealed: bytes | None
    language: str
    asked_at: int
    floor_at: int | None
    turns: int
    floor_ms: int


def list_asked(tx: Transaction, event_id: int, now: int) -> Iterator[AskedRow]:
    """Everything that was asked, whatever became of it, and the room's own turns."""
    rows = tx.execute(
        "WITH times AS (SELECT question_id, hand_id, count(*) AS turns,"
        " sum(coalesce(done_at, :now) - taken_at) AS floor_ms FROM turns"
        " WHERE event_id = :id GROUP BY question_id, hand_id)"
        " SELECT iif(attribution IN ('sector', 'anonymous'), 'veiled', 'asker'), asker,"
        " attendance, principle, sector, sector_sealed, language,"
        " submitted_at, floor_at, coalesce(turns, 0), coalesce(floor_ms, 0) FROM questions"
        " LEFT JOIN times ON question_id = questions.id WHERE event_id = :id"
        " UNION ALL"
        " SELECT kind, raiser, attendance, principle, sector, NULL, '',"
        " raised_at, floor_at, coalesce(turns, 0), coalesce(floor_ms, 0) FROM hands"
        " LEFT JOIN times ON hand_id = hands.id WHERE event_id = :id",
        id=event_id,
        now=now,
    )
    return (AskedRow(*row) for row in rows)


def keep_groups(tx: Transaction, event_id: int, groups: Iterable[Group]) -> None:
    """Keep the tables as they are, small groups left out."""
    for place, group in enumerate(groups):
        tx.execute(
            f"INSERT INTO fairness (event_id, place, {_COLUMNS}) VALUES (:event_id, :place,"
            " :dimension, :name, :submitted, :turns, :wait_ms, :floor_ms)",
            event_id=event_id,
            place=place,
            dimension=group.dimension,
            name=group.name,
            submitted=group.submitted,
            turns=group.turns,
            wait_ms=group.wait_ms,
            floor_ms=group.floor_ms,
        )


def list_groups(tx: Transaction, event_id: int) -> tuple[Group, ...]:
    """The tables as they were kept; none before the close."""
    rows = tx.execute(
        f"SELECT {_COLUMNS} FROM fairness WHERE event_id = :id ORDER BY place", id=event_id
    )
    return tuple(Group(*row) for row in rows)
