"""Questions and their supporters."""

from collections.abc import Iterable, Iterator

from bot.rules.questions import Question, Status
from bot.store.database import Transaction

_COLUMNS = tuple(Question.__slots__)
_QUESTION = ", ".join(f"questions.{name}" for name in _COLUMNS)
_CHANGING = (
    "principle",
    "text",
    "status",
    "version",
    "reason",
    "queued_at",
    "floor_at",
    "closed_at",
    "session",
    "selection_reason",
    "answer",
    "answered_by",
    "merged_into",
)
_SET = ", ".join(f"{name} = :{name}" for name in _CHANGING)


def _of(principle: str | None) -> str:
    """The condition of one principle, where one was chosen."""
    return " AND principle = :principle" if principle is not None else ""


def add_question(
    tx: Transaction,
    question: Question,
    *,
    sector_sealed: bytes | None,
    receipt_salt: bytes,
    receipt_hash: bytes,
    delivery: str | None,
) -> int:
    """Store a new question; its id."""
    names = [name for name in _COLUMNS if name != "id"]
    names += ["sector_sealed", "receipt_salt", "receipt_hash", "delivery"]
    values = {name: getattr(question, name) for name in _COLUMNS if name != "id"}
    cursor = tx.execute(
        f"INSERT INTO questions ({', '.join(names)})"
        f" VALUES ({', '.join(f':{name}' for name in names)})",
        **values,
        sector_sealed=sector_sealed,
        receipt_salt=receipt_salt,
        receipt_hash=receipt_hash,
        delivery=delivery,
    )
    return int(cursor.lastrowid or 0)


def set_question(tx: Transaction, question: Question) -> None:
    """The question as it stands after a move."""
    tx.execute(
        f"UPDATE questions SET {_SET} WHERE id = :id",
        id=question.id,
        **{name: getattr(question, name) for name in _CHANGING},
    )


def find_question(tx: Transaction, event_id: int, code: str) -> Question | None:
    """The question of this code."""
    row = tx.execute(
        f"SELECT {_QUESTION} FROM questions WHERE event_id = :event_id AND code = :code",
        event_id=event_id,
        code=code,
    ).fetchone()
    return Question(*row) if row else None


def load_question(tx: Transaction, question_id: int) -> Question:
    """The question of this id, which exists."""
    row = tx.execute(f"SELECT {_QUESTION} FROM questions WHERE id = :id", id=question_id)
    return Question(*row.fetchone())


def find_delivered(tx: Transaction, delivery: str) -> str | None:
    """The code that this act brought before, if it was delivered already."""
    row = tx.execute(
        "SELECT code FROM questions WHERE delivery = :delivery", delivery=delivery
    ).fetchone()
    return str(row[0]) if row else None


def list_by_asker(tx: Transaction, event_id: int, askers: Iterable[str]) -> list[Question]:
    """Everything that these pseudonyms asked, oldest first."""
    first, second = (*askers, "", "")[:2]
    rows = tx.execute(
        f"SELECT {_QUESTION} FROM questions WHERE event_id = :event_id"
        " AND asker IN (:first, :second) ORDER BY submitted_at, id",
        event_id=event_id,
        first=first,
        second=second,
    )
    return [Question(*row) for row in rows]


def count_by_asker(tx: Transaction, event_id: int, askers: Iterable[str]) -> tuple[int, int | None]:
    """How many of these pseudonyms' questions wait, and when they last asked."""
    first, second = (*askers, "", "")[:2]
    row = tx.execute(
        "SELECT count(*) FILTER (WHERE status IN ('in_review', 'queued')), max(submitted_at)"
        " FROM questions WHERE event_id = :event_id AND asker IN (:first, :second)",
        event_id=event_id,
        first=first,
        second=second,
    ).fetchone()
    return int(row[0]), row[1]


def list_by_status(
    tx: Transaction,
    event_id: int,
    status: Status,
    limit: int,
    principle: str | None = None,
    offset: int = 0,
) -> list[Question]:
    """Questions in one state, earliest first."""
    rows = tx.execute(
        f"SELECT {_QUESTION} FROM questions WHERE event_id = :event_id AND status = :status"
        f"{_of(principle)}"
        " ORDER BY submitted_at, id LIMIT :limit OFFSET :offset",
        event_id=event_id,
        status=status,
        principle=principle,
        limit=limit,
        offset=offset,
    )
    return [Question(*row) for row in rows]


def list_best(
    tx: Transaction, event_id: int, principle: str | None, limit: int, offset: int = 0
) -> list[Question]:
    """Queued questions by support, then earliest first."""
    index = "questions_best" if principle is None else "questions_by_status"
    rows = tx.execute(
        f"SELECT {_QUESTION} FROM questions INDEXED BY {index}"
        f" WHERE event_id = :event_id AND status = 'queued'{_of(principle)}"
        " ORDER BY support DESC, submitted_at, id LIMIT :limit OFFSET :offset",
        event_id=event_id,
        principle=principle,
        limit=limit,
        offset=offset,
    )
    return [Question(*row) for row in rows]


def list_longest(tx: Transaction, event_id: int) -> dict[str, int]:
    """Since when the question waits that waits longest, by state."""
    earliest = "min(submitted_at) FROM questions WHERE event_id = :id AND status ="
    rows = tx.execute(
        f"SELECT 'in_review', {earliest} 'in_review'"
        f" UNION ALL SELECT 'queued', {earliest} 'queued'",
        id=event_id,
    )
    return {status: at for status, at in rows if at is not None}


def list_answered(tx: Transaction, event_id: int, limit: int) -> list[Question]:
    """What was answered last, latest first."""
    rows = tx.execute(
        f"SELECT {_QUESTION} FROM questions WHERE event_id = :id AND status = 'answered'"
        " ORDER BY closed_at DESC, id DESC LIMIT :limit",
        id=event_id,
        limit=limit,
    )
    return [Question(*row) for row in rows]


def list_codes(tx: Transaction, event_id: int, statuses: Iterable[str]) -> list[tuple[str, str]]:
    """Codes and wordings of at most 500 questions in these states, earliest first.

    A question with several wordings comes once with each, the original first.
    """
    oldest = " UNION ALL ".join(
        "SELECT * FROM (SELECT id, code, text, submitted_at FROM questions WHERE event_id ="
        f" :event_id AND status = '{status}' ORDER BY submitted_at, id LIMIT 500)"
        for status in statuses
    )
    rows = tx.execute(
        f"WITH found AS (SELECT * FROM ({oldest}) ORDER BY submitted_at, id LIMIT 500)"
        " SELECT code, text FROM (SELECT submitted_at, id, 0 AS wording, code, text FROM found"
        " UNION ALL SELECT submitted_at, found.id, wordings.id, code, wordings.text FROM found"
        " JOIN wordings ON question_id = found.id) ORDER BY submitted_at, id, wording",
        event_id=event_id,
    )
    return [(code, text) for code, text in rows]


def list_codes_from(
    tx: Transaction, event_id: int, statuses: Iterable[str], beginning: str, limit: int
) -> list[tuple[str, str]]:
    """Codes and wordings of questions in these states of which the code begins so."""
    marks = ", ".join(f"'{status}'" for status in statuses)
    return tx.execute(
        "SELECT code, text FROM questions WHERE event_id = :event_id AND code >= :beginning"
        f" AND code < :beginning || '~' AND +status IN ({marks}) ORDER BY code LIMIT :limit",
        event_id=event_id,
        beginning=beginning,
        limit=limit,
    ).fetchall()


def toggle_support(tx: Transaction, question_id: int, supporter: str) -> bool:
    """Support it, or take the support back; whether it is supported now."""
    gone = tx.execute(
        "DELETE FROM supports WHERE question_id = :id AND supporter = :supporter",
        id=question_id,
        supporter=supporter,
    ).rowcount
    if not gone:
        tx.execute(
            "INSERT INTO supports (question_id, supporter) VALUES (:id, :supporter)",
            id=question_id,
            supporter=supporter,
        )
    return not gone


def add_support(tx: Transaction, question_id: int, by: int) -> None:
    """Count one supporter more, or one less."""
    tx.execute("UPDATE questions SET support = support + :by WHERE id = :id", by=by, id=question_id)


def forget_wording(tx: Transaction, question_id: int, salt: bytes) -> None:
    """Take a question's wording away, so that its digests in the log lead nowhere."""
    tx.execute(
        "UPDATE questions SET text = '', salt = :salt, name = '', affiliation = '', registered = 0,"
        " answer = '',"
        " version = version + 1 WHERE id = :id",
        id=question_id,
        salt=salt,
    )


def forget_deliveries(tx: Transaction, event_id: int) -> None:
    """Forget which act brought which question; nothing can be delivered twice any more."""
    tx.execute(
        "UPDATE questions SET delivery = NULL WHERE event_id = :id AND delivery IS NOT NULL",
        id=event_id,
    )


def list_all(tx: Transaction, event_id: int) -> list[Question]:
    """Every question of the event, in the order of asking."""
    return [*go_through(tx, event_id)]


def go_through(tx: Transaction, event_id: int) -> Iterator[Question]:
    """Every question of the event, in the order of asking, one at a time."""
    rows = tx.execute(
        f"SELECT {_QUESTION} FROM questions WHERE event_id = :id ORDER BY submitted_at, id",
        id=event_id,
    )
    return (Question(*row) for row in rows)
