"""What the database tells of its own soundness, and numbers that must agree."""

import contextlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from bot.store.database import DatabaseError, Transaction

DAMAGE_MAX = 100


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A question's code and what it must be made of.

    `letters` are those of the principle under which it was asked, `last` is the last number
    given for them; None where there is no such principle, or no number was given.
    """

    code: str
    number: int
    letters: str | None
    last: int | None


@dataclass(frozen=True, slots=True)
class TurnRow:
    """A turn, and the code of the question or hand that it refers to; None for none."""

    number: int
    item: str
    kind: str
    belongs_to: str | None
    is_open: bool


@contextlib.contextmanager
def telling(what: str) -> Iterator[None]:
    """Tell what SQLite refuses in one sentence that begins with `what`.

    Raises DatabaseError: SQLite refused.
    """
    try:
        yield
    except sqlite3.Error as fault:
        raise DatabaseError(f"{what}: {fault}.") from fault


def is_empty(tx: Transaction) -> bool:
    """Whether there is not one table."""
    return not tx.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def list_damage(tx: Transaction) -> list[str]:
    """What SQLite finds wrong with the file itself, at most a hundred things."""
    rows = tx.execute(f"PRAGMA integrity_check({DAMAGE_MAX})").fetchall()
    return [str(row[0]) for row in rows if row[0] != "ok"]


def list_orphans(tx: Transaction) -> list[tuple[str, int | None, str]]:
    """Rows that refer to a row that is not there: table, row, the table referred to."""
    rows = tx.execute("PRAGMA foreign_key_check").fetchall()
    return [(str(table), row, str(parent)) for table, row, parent, _ in rows]


def list_miscounted(tx: Transaction, event_id: int) -> list[tuple[str, int, int]]:
    """Questions whose support is not what it counts: code, kept, counted.

    It counts supporters, those of what was merged into it and its other askers, each once.
    """
    return tx.execute(
        "WITH RECURSIVE family (root, id) AS (SELECT id, id FROM questions WHERE event_id = :id"
        " UNION SELECT root, question_id FROM merges JOIN family ON into_id = family.id),"
        " people (root, who) AS (SELECT root, 's' || supporter FROM family"
        " JOIN supports ON question_id = family.id UNION SELECT root, CASE"
        " WHEN merged.attribution IN ('sector', 'anonymous') THEN 'q' || merged.code"
        " ELSE 'a' || merged.asker END"
        " FROM family JOIN questions AS merged ON merged.id = family.id"
        " JOIN questions AS own ON own.id = root WHERE merged.id <> own.id"
        " AND (merged.attribution IN ('sector', 'anonymous') OR merged.asker <> own.asker)),"
        " counts (root, counted) AS (SELECT root, count(*) FROM people GROUP BY root)"
        " SELECT code, support, coalesce(counted, 0) FROM questions"
        " LEFT JOIN counts ON root = questions.id"
        " WHERE event_id = :id AND support <> coalesce(counted, 0) ORDER BY questions.id",
        id=event_id,
    ).fetchall()


def list_wrong_tallies(tx: Transaction, event_id: int) -> list[tuple[str, int, int]]:
    """Tallies that are not what the questions come to: of what, kept, counted."""
    return tx.execute(
        "SELECT status || ' ' || principle || ' ' || attendance || rtrim(' ' || language)"
        " || iif(heard, ' that had a turn', ' without a turn'), sum(kept), sum(counted)"
        " FROM (SELECT status, principle, attendance, language, heard, count AS kept,"
        " 0 AS counted FROM tallies WHERE event_id = :id UNION ALL"
        " SELECT status, principle, attendance, language, floor_at IS NOT NULL, 0, 1"
        " FROM questions WHERE event_id = :id)"
        " GROUP BY status, principle, attendance, language, heard"
        " HAVING sum(kept) <> sum(counted) ORDER BY 1",
        id=event_id,
    ).fetchall()


def list_repeated_codes(tx: Transaction, event_id: int) -> list[tuple[str, int]]:
    """Codes that several questions have, whatever the case: code, how many."""
    return tx.execute(
        "SELECT upper(+code) AS said, count(*) FROM questions NOT INDEXED WHERE event_id = :id"
        " GROUP BY said HAVING count(*) > 1 ORDER BY said",
        id=event_id,
    ).fetchall()


def list_code_rows(tx: Transaction, event_id: int) -> list[CodeRow]:
    """Every question's code with what it must be made of."""
    rows = tx.execute(
        "SELECT questions.code, questions.number, principles.code, last FROM questions"
        " LEFT JOIN principles ON principles.event_id = questions.event_id"
        " AND principles.key = asked_principle"
        " LEFT JOIN numbers ON numbers.event_id = questions.event_id"
        " AND letters = principles.code WHERE questions.event_id = :id ORDER BY questions.id",
        id=event_id,
    )
    return [CodeRow(*row) for row in rows]


def list_turn_rows(tx: Transaction, event_id: int) -> list[TurnRow]:
    """Every turn in order, each with its question's code."""
    rows = tx.execute(
        "SELECT turns.number, item, turns.kind, coalesce(questions.code, hands.code),"
        " done_at IS NULL FROM turns LEFT JOIN questions ON questions.id = question_id"
        " LEFT JOIN hands ON hands.id = hand_id WHERE turns.event_id = :id"
        " ORDER BY turns.number",
        id=event_id,
    )
    return [
        TurnRow(number, item, kind, belongs_to, bool(is_open))
        for number, item, kind, belongs_to, is_open in rows
    ]
