"""How long items have waited."""

from bot.store.database import Transaction


def list_in_review_since(tx: Transaction, event_id: int) -> list[int]:
    """Since when each question waits for review; one that came back, since then."""
    rows = tx.execute(
        # SQLite would read the whole log for each of them: it has no statistics.
        "SELECT coalesce((SELECT max(at) FROM log INDEXED BY log_by_code"
        " WHERE log.event_id = questions.event_id AND log.code = questions.code"
        " AND to_state = 'in_review' AND from_state <> 'in_review'), submitted_at)"
        " FROM questions WHERE event_id = :id AND status = 'in_review'",
        id=event_id,
    )
    return [int(row[0]) for row in rows]
