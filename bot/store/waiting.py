"""How long items have waited."""

from bot.store.database import Transaction

# Since when a question waits for review. SQLite would read the whole log: it has no statistics.
_SINCE = (
    "SELECT coalesce((SELECT max(at) FROM log INDEXED BY log_by_code"
    " WHERE log.event_id = questions.event_id AND log.code = questions.code"
    " AND to_state = 'in_review' AND from_state <> 'in_review'), submitted_at), submitted_at"
    " FROM questions {index} WHERE event_id = :id AND status = 'in_review'"
)


def list_in_review_since(tx: Transaction, event_id: int) -> list[int]:
    """Since when each question waits for review; one that came back, since then."""
    return [int(since) for since, _ in tx.execute(_SINCE.format(index=""), id=event_id)]


def find_in_review_since(tx: Transaction, event_id: int) -> int | None:
    """Since when the question waits for review that waits longest; None where none does."""
    longest: int | None = None
    oldest_first = _SINCE.format(index="INDEXED BY questions_by_age") + " ORDER BY submitted_at"
    for since, submitted_at in tx.execute(oldest_first, id=event_id):
        if longest is not None and submitted_at >= longest:
            break  # none of the rest was there before
        longest = since if longest is None else min(longest, since)
    return longest
