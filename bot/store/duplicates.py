"""Wordings as duplicates are sought in them."""

from bot.rules.duplicates import Candidate
from bot.store.database import Transaction


def set_prepared(tx: Transaction, question_id: int, text: str) -> None:
    """Keep the folded wording of a question."""
    tx.execute(
        "INSERT INTO prepared (question_id, text) VALUES (:question_id, :text)"
        " ON CONFLICT DO UPDATE SET text = excluded.text",
        question_id=question_id,
        text=text,
    )


def drop_prepared(tx: Transaction, question_id: int) -> None:
    """Forget the folded wording of a question."""
    tx.execute("DELETE FROM prepared WHERE question_id = :id", id=question_id)


def list_candidates(
    tx: Transaction, event_id: int, principle: str, *, review: bool, limit: int
) -> list[Candidate]:
    """Every wording of the best-placed queued questions of a principle; for review also of
    those in review. `limit` counts questions.
    """
    order = "support DESC, submitted_at, id"
    best = (
        "SELECT id, code, support, submitted_at FROM questions INDEXED BY questions_by_status"
        " WHERE event_id = :event_id AND principle = :principle AND status ="
    )
    rows = tx.execute(
        f"WITH best AS (SELECT id, code, row_number() OVER (ORDER BY rank, {order}) AS place FROM"
        f" (SELECT 0 AS rank, * FROM ({best} 'queued' ORDER BY {order} LIMIT :limit) UNION ALL"
        f" SELECT 1, * FROM ({best} 'in_review' AND :review ORDER BY {order} LIMIT :limit))"
        " ORDER BY place LIMIT :limit)"
        " SELECT code, text FROM (SELECT place, 0 AS wording, code, prepared.text FROM best"
        " JOIN prepared ON question_id = best.id UNION ALL"
        " SELECT place, wordings.id, code, wordings.prepared FROM best"
        " JOIN wordings ON question_id = best.id) ORDER BY place, wording",
        event_id=event_id,
        principle=principle,
        review=review,
        limit=limit,
    )
    return [Candidate(code, text) for code, text in rows]
