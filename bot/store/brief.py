"""What the brief is made of: the best questions and counts, never a row for each supporter."""

from bot.rules.questions import Question
from bot.store.database import Transaction

_QUESTION = ", ".join(f"questions.{name}" for name in Question.__slots__)


def list_best(
    tx: Transaction, event_id: int, principle: str, statuses: tuple[str, ...], limit: int
) -> list[Question]:
    """The most supported questions of a principle in these states that were ever let in."""
    marks = ", ".join(f"'{status}'" for status in statuses)
    rows = tx.execute(
        f"SELECT {_QUESTION} FROM questions WHERE event_id = :event_id AND principle = :principle"
        f" AND status IN ({marks}) AND (queued_at IS NOT NULL OR status <> 'not_reached')"
        " ORDER BY support DESC, submitted_at, id LIMIT :limit",
        event_id=event_id,
        principle=principle,
        limit=limit,
    )
    return [Question(*row) for row in rows]


def list_owed(tx: Transaction, event_id: int, limit: int) -> list[Question]:
    """The questions that are owed a written answer, most supported first."""
    rows = tx.execute(
        f"SELECT {_QUESTION} FROM questions WHERE event_id = :event_id AND status = 'follow_up'"
        " ORDER BY support DESC, submitted_at, id LIMIT :limit",
        event_id=event_id,
        limit=limit,
    )
    return [Question(*row) for row in rows]


def list_alike(tx: Transaction, question_id: int, limit: int) -> list[Question]:
    """What was merged into a question, directly or not, in the order of asking."""
    rows = tx.execute(
        "WITH RECURSIVE family (id) AS (SELECT question_id FROM merges WHERE into_id = :id UNION"
        " SELECT merges.question_id FROM merges JOIN family ON merges.into_id = family.id)"
        f" SELECT {_QUESTION} FROM questions JOIN family USING (id)"
        " ORDER BY submitted_at, questions.id LIMIT :limit",
        id=question_id,
        limit=limit,
    )
    return [Question(*row) for row in rows]


def list_numbered(tx: Transaction, event_id: int, limit: int) -> list[Question]:
    """Questions in the order of their numbers."""
    rows = tx.execute(
        f"SELECT {_QUESTION} FROM questions WHERE event_id = :event_id"
        " ORDER BY number, code LIMIT :limit",
        event_id=event_id,
        limit=limit,
    )
    return [Question(*row) for row in rows]


def count_questions(tx: Transaction, event_id: int) -> list[tuple[str, str, str, int]]:
    """How many questions there are by state, principle and attendance."""
    return tx.execute(
        "SELECT status, principle, attendance, sum(count) FROM tallies WHERE event_id = :id"
        " GROUP BY status, principle, attendance HAVING sum(count) > 0",
        id=event_id,
    ).fetchall()


def count_supports(tx: Transaction, event_id: int) -> int:
    """How often a question was supported."""
    row = tx.execute(
        "SELECT count(*) FROM supports JOIN questions ON questions.id = question_id"
        " WHERE event_id = :id",
        id=event_id,
    ).fetchone()
    return int(row[0])


def count_hands(tx: Transaction, event_id: int) -> int:
    """How many hands were raised; the room's own turns are none."""
    row = tx.execute(
        "SELECT count(*) FROM hands WHERE event_id = :id AND kind = 'hand'", id=event_id
    ).fetchone()
    return int(row[0])


def count_profiles(tx: Transaction, event_id: int) -> int:
    """How many people said something of themselves."""
    row = tx.execute("SELECT count(*) FROM profiles WHERE event_id = :id", id=event_id).fetchone()
    return int(row[0])
