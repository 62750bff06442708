"""Turns: what took the floor, in which order, and how long it had it."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from bot.rules.floor import Reason, Turn
from bot.store.database import Transaction


@dataclass(frozen=True, slots=True)
class OpenTurn:
    """A turn that is not over: what is on the floor now."""

    number: int
    item: str
    kind: str
    taken_at: int
    selection_reason: str
    override_reason: str
    session: str
    facts: Reason | None = None


@dataclass(frozen=True, slots=True)
class FloorTime:
    """One turn's side, principle and sector as far as it is shown, and its length so far."""

    attendance: str
    principle: str
    sector: str
    length_ms: int


def list_turns(tx: Transaction, event_id: int) -> list[Turn]:
    """All turns as the order sees them, in the order in which they were given."""
    rows = tx.execute(
        "SELECT turns.number, turns.principle, turns.attendance,"
        " coalesce(questions.asker, hands.raiser, '') FROM turns"
        " LEFT JOIN questions ON questions.id = question_id LEFT JOIN hands ON hands.id = hand_id"
        " WHERE turns.event_id = :id ORDER BY turns.number",
        id=event_id,
    )
    return [Turn(*row) for row in rows]


def last_number(tx: Transaction, event_id: int) -> int:
    """The number of the last turn that was given; 0 before the first."""
    row = tx.execute(
        "SELECT coalesce(max(number), 0) FROM turns WHERE event_id = :id", id=event_id
    ).fetchone()
    return int(row[0])


def list_open_turns(tx: Transaction, event_id: int) -> list[OpenTurn]:
    """What is on the floor now, in the order in which it was taken."""
    rows = tx.execute(
        "SELECT number, item, kind, taken_at, selection_reason, override_reason, session, facts"
        " FROM turns WHERE event_id = :id AND done_at IS NULL ORDER BY number",
        id=event_id,
    )
    return [replace(OpenTurn(*row), facts=_facts(facts)) for *row, facts in rows]


def _facts(stored: str) -> Reason | None:
    return Reason(**json.loads(stored)) if stored else None


def list_turn_lengths(tx: Transaction, event_id: int) -> list[int]:
    """How long the turns that are over took, in milliseconds; slips that were undone left out."""
    rows = tx.execute(
        "SELECT done_at - taken_at FROM turns WHERE event_id = :id AND done_at IS NOT NULL"
        " AND outcome <> 'undone'",
        id=event_id,
    )
    return [int(row[0]) for row in rows]


def add_turn(
    tx: Transaction,
    event_id: int,
    turn: OpenTurn,
    *,
    question_id: int | None,
    hand_id: int | None,
    attendance: str,
    principle: str,
) -> None:
    """Give the floor to an item."""
    tx.execute(
        "INSERT INTO turns (event_id, number, item, kind, question_id, hand_id, attendance,"
        " principle, session, taken_at, selection_reason, override_reason, facts)"
        " VALUES (:event_id, :number, :item, :kind, :question_id, :hand_id, :attendance,"
        " :principle, :session, :taken_at, :selection_reason, :override_reason, :facts)",
        event_id=event_id,
        number=turn.number,
        item=turn.item,
        kind=turn.kind,
        question_id=question_id,
        hand_id=hand_id,
        attendance=attendance,
        principle=principle,
        session=turn.session,
        taken_at=turn.taken_at,
        selection_reason=turn.selection_reason,
        override_reason=turn.override_reason,
        facts=json.dumps(asdict(turn.facts)) if turn.facts else "",
    )


def close_turn(tx: Transaction, event_id: int, item: str, done_at: int, outcome: str) -> None:
    """Take an item off the floor."""
    tx.execute(
        "UPDATE turns SET done_at = :done_at, outcome = :outcome"
        " WHERE event_id = :event_id AND item = :item AND done_at IS NULL",
        event_id=event_id,
        item=item,
        done_at=done_at,
        outcome=outcome,
    )


def list_turn_rows(tx: Transaction, event_id: int) -> Iterator[tuple[Any, ...]]:
    """All turns whole, one after the other.

    Each is (number, item, kind, attendance, principle, session, taken_at, done_at, outcome,
    selection_reason, override_reason, attribution of the item).
    """
    return tx.execute(
        "SELECT turns.number, item, turns.kind, turns.attendance, turns.principle, turns.session,"
        " taken_at, done_at, outcome, turns.selection_reason, override_reason,"
        " coalesce(questions.attribution, hands.attribution)"
        " FROM turns LEFT JOIN questions ON questions.id = question_id"
        " LEFT JOIN hands ON hands.id = hand_id WHERE turns.event_id = :id ORDER BY turns.number",
        id=event_id,
    )


def reopen_turn(tx: Transaction, event_id: int, item: str) -> None:
    """Put an item back on the floor that it had just left: its last turn goes on."""
    tx.execute(
        "UPDATE turns SET done_at = NULL, outcome = '' WHERE id ="
        " (SELECT max(id) FROM turns WHERE event_id = :event_id AND item = :item)",
        event_id=event_id,
        item=item,
    )


def list_floor_times(tx: Transaction, event_id: int, now: int) -> list[FloorTime]:
    """Whose every turn was and how long it took so far."""
    rows = tx.execute(
        "SELECT turns.attendance, turns.principle,"
        " coalesce(nullif(questions.sector, ''), hands.sector, ''),"
        " coalesce(done_at, :now) - taken_at FROM turns"
        " LEFT JOIN questions ON questions.id = question_id LEFT JOIN hands ON hands.id = hand_id"
        " WHERE turns.event_id = :id",
        id=event_id,
        now=now,
    )
    return [FloorTime(*row) for row in rows]
