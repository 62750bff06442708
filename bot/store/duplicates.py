"""The wordings among which duplicates are sought."""

from bot.rules.duplicates import Candidate
from bot.store.database import Transaction


def list_candidates(
    tx: Transaction, event_id: int, principle: str, *, review: bool, limit: int
) -> list[Candidate]:
    """Every wording of the best-placed queued questions of a principle; for review also of
    those in review. `limit` counts questions.
    """
    order = "support DESC, submitted_at, id"
    best = (
        "SELECT id, code, text, support, submitted_at FROM questions INDEXED BY questions_by_status"
        " WHERE event_id = :event_id AND principle = :principle AND status ="
    )
    rows = tx.execute(
        f"WITH best AS (SELECT id, code, text, row_number() OVER (ORDER BY rank, {order}) AS place"
        f" FROM (SELECT 0 AS rank, * FROM ({best} 'queued' ORDER BY {order} LIMIT :limit) UNION ALL"
        f" SELECT 1, * FROM ({best} 'in_review' AND :review ORDER BY {order} LIMIT :limit))"
        " ORDER BY place LIMIT :limit)"
        " SELECT code, text FROM (SELECT place, 0 AS wording, code, text FROM best UNION ALL"
        " SELECT place, wordings.id, code, wordings.text FROM best"
        " JOIN wordings ON question_id = best.id) ORDER BY place, wording",
        event_id=event_id,
        principle=principle,
        review=review,
        limit=limit,
    )
    return [Candidate(code, text) for code, text in rows]
