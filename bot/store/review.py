"""What waits for review: the next to be dealt, how many, and who has which open.

One index holds all that is asked here, so that no row is read but those that are dealt.
"""

from collections.abc import Iterable

from bot.rules.questions import Question
from bot.rules.review import Held
from bot.store.database import Transaction

_QUESTION = ", ".join(f"questions.{name}" for name in Question.__slots__)
_WAITS = (
    "questions.event_id = :event_id AND questions.status = 'in_review'"
    " AND (:principle = '' OR principle = :principle)"
    " AND (:language = '' OR language = :language)"
)


def list_next(
    tx: Transaction,
    event_id: int,
    principle: str,
    language: str,
    *,
    after: int,
    own: Iterable[str],
    holder: str,
    now: int,
    limit: int,
) -> list[Question]:
    """What this moderator may be dealt, oldest first: not their own, held by nobody else.

    `after` is an id; `principle` a key, or '' for all, as `language`.
    """
    first, second = (*own, "", "")[:2]
    rows = tx.execute(
        f"SELECT {_QUESTION} FROM questions INDEXED BY questions_in_review WHERE {_WAITS}"
        " AND questions.id > :after AND asker NOT IN (:first, :second)"
        " AND NOT EXISTS (SELECT 1 FROM claims WHERE question_id = questions.id"
        " AND holder <> :holder AND expires_at > :now)"
        " ORDER BY questions.id LIMIT :limit",
        event_id=event_id,
        principle=principle,
        language=language,
        after=after,
        first=first,
        second=second,
        holder=holder,
        now=now,
        limit=limit,
    )
    return [Question(*row) for row in rows]


def count_waiting(tx: Transaction, event_id: int, language: str) -> dict[str, int]:
    """How many wait for review, by principle."""
    rows = tx.execute(
        "SELECT principle, count(*) FROM questions INDEXED BY questions_in_review"
        f" WHERE {_WAITS} GROUP BY principle",
        event_id=event_id,
        principle="",
        language=language,
    )
    return {principle: int(count) for principle, count in rows}


def count_own(
    tx: Transaction, event_id: int, principle: str, language: str, own: Iterable[str]
) -> int:
    """How many of those that wait these pseudonyms asked."""
    first, second = (*own, "", "")[:2]
    row = tx.execute(
        f"SELECT count(*) FROM questions WHERE {_WAITS} AND asker IN (:first, :second)",
        event_id=event_id,
        principle=principle,
        language=language,
        first=first,
        second=second,
    ).fetchone()
    return int(row[0])


def list_held(
    tx: Transaction, event_id: int, principle: str, language: str, *, holder: str, now: int
) -> list[Held]:
    """Which of those that wait others have open, oldest first."""
    rows = tx.execute(
        "SELECT code, holder_name, expires_at FROM claims"
        f" CROSS JOIN questions ON questions.id = question_id WHERE {_WAITS}"  # few claims first
        " AND holder <> :holder AND expires_at > :now ORDER BY questions.id",
        event_id=event_id,
        principle=principle,
        language=language,
        holder=holder,
        now=now,
    )
    return [Held(*row) for row in rows]


def list_wordings(tx: Transaction, question_id: int) -> list[tuple[str, str]]:
    """A question's other wordings, each with its language, newest first."""
    rows = tx.execute(
        "SELECT text, language FROM wordings WHERE question_id = :id ORDER BY id DESC",
        id=question_id,
    )
    return [(text, language) for text, language in rows]
