"""What askers object to, until the moderators have it."""

from dataclasses import dataclass

from bot.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Objection:
    """To which move, in the asker's words."""

    question_id: int
    move: str
    reason: str


def add_objection(tx: Transaction, question_id: int, move: str, reason: str) -> int:
    """Keep an objection; its id."""
    cursor = tx.execute(
        "INSERT INTO objections (question_id, move, reason) VALUES (:question_id, :move, :reason)",
        question_id=question_id,
        move=move,
        reason=reason,
    )
    return int(cursor.lastrowid or 0)


def find_objection(tx: Transaction, objection_id: int) -> Objection | None:
    """The objection of this id, unless it went already."""
    row = tx.execute(
        "SELECT question_id, move, reason FROM objections WHERE id = :id", id=objection_id
    ).fetchone()
    return Objection(*row) if row else None


def drop_objection(tx: Transaction, objection_id: int) -> None:
    """Forget an objection: the moderators have it."""
    tx.execute("DELETE FROM objections WHERE id = :id", id=objection_id)


def drop_about(tx: Transaction, question_id: int) -> None:
    """Forget every objection about this question."""
    tx.execute("DELETE FROM objections WHERE question_id = :id", id=question_id)
