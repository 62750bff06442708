"""How many questions there are of each kind: asked of the tallies, never of the questions."""

from bot.rules.questions import Status
from bot.store.database import Transaction

_QUEUED = "FROM tallies WHERE event_id = :event_id AND status = 'queued'"


def count_by_status(tx: Transaction, event_id: int) -> dict[tuple[str, str], int]:
    """How many questions are in each state of each principle: (status, principle) → count."""
    rows = tx.execute(
        "SELECT status, principle, sum(count) FROM tallies WHERE event_id = :event_id"
        " GROUP BY status, principle HAVING sum(count) > 0",
        event_id=event_id,
    )
    return {(status, principle): count for status, principle, count in rows}


def count_status(tx: Transaction, event_id: int, status: Status) -> int:
    """How many questions are in one state."""
    row = tx.execute(
        "SELECT coalesce(sum(count), 0) FROM tallies WHERE event_id = :id AND status = :status",
        id=event_id,
        status=status,
    ).fetchone()
    return int(row[0])


def count_queued(tx: Transaction, event_id: int, principle: str | None) -> int:
    """How many questions wait for the floor."""
    row = tx.execute(
        f"SELECT coalesce(sum(count), 0) {_QUEUED}"
        " AND (:principle IS NULL OR principle = :principle)",
        event_id=event_id,
        principle=principle,
    ).fetchone()
    return int(row[0])


def count_languages(tx: Transaction, event_id: int) -> dict[str, int]:
    """How many questions wait in each language, most first; those that show none are left out."""
    rows = tx.execute(
        "SELECT language, sum(count) FROM tallies WHERE event_id = :id AND language <> ''"
        " AND status IN ('in_review', 'queued') GROUP BY language HAVING sum(count) > 0"
        " ORDER BY sum(count) DESC, language",
        id=event_id,
    )
    return dict(rows.fetchall())


def list_queued_groups(tx: Transaction, event_id: int) -> list[tuple[str, str]]:
    """The principle and the side of whatever waits for the floor, once each."""
    return tx.execute(
        f"SELECT DISTINCT principle, attendance {_QUEUED} AND count > 0", event_id=event_id
    ).fetchall()


def list_waits(tx: Transaction, event_id: int) -> list[tuple[str, str, int | None, int]]:
    """Attendance, principle and wait of everything that was let in, and how many are alike.

    Of those that had no turn the wait is None, and they come together.
    """
    among = "event_id = :id AND status NOT IN ('in_review', 'declined', 'withdrawn')"
    return tx.execute(
        "SELECT attendance, principle, NULL, sum(count) FROM tallies"
        f" WHERE {among} AND heard = 0 GROUP BY attendance, principle UNION ALL"
        " SELECT attendance, principle, floor_at - submitted_at, 1 FROM questions"
        f" INDEXED BY questions_heard WHERE {among} AND floor_at IS NOT NULL",
        id=event_id,
    ).fetchall()
