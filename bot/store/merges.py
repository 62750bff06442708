"""Merged questions, their other wordings, and how a merged question's support is counted."""

import json
from collections.abc import Collection

from bot.rules.questions import Question
from bot.store.database import Transaction

_FAMILY = (
    "WITH RECURSIVE family (id) AS (SELECT :id UNION"
    " SELECT merges.question_id FROM merges JOIN family ON merges.into_id = family.id)"
)


def add_merge(tx: Transaction, question: Question, into: Question) -> None:
    """Merge a question into another, keeping the state it had."""
    tx.execute(
        "INSERT INTO merges (question_id, into_id, status_before)"
        " VALUES (:question_id, :into_id, :status)",
        question_id=question.id,
        into_id=into.id,
        status=question.status,
    )


def take_merge(tx: Transaction, question_id: int) -> tuple[int, str] | None:
    """Undo a merge: into which question it was, and the state before."""
    row = tx.execute(
        "DELETE FROM merges WHERE question_id = :id RETURNING into_id, status_before",
        id=question_id,
    ).fetchone()
    return (int(row[0]), str(row[1])) if row else None


def recount(tx: Transaction, question_id: int) -> None:
    """Count anew: every supporter of the question and of what was merged into it once, and its
    other askers once each.

    A veiled asker is never compared with anybody: each veiled question that was merged counts
    one, or the number would tell whether two veiled questions are one person's.
    """
    tx.execute(
        f"{_FAMILY} UPDATE questions SET support ="
        " (SELECT count(DISTINCT supporter) FROM supports WHERE question_id IN family)"
        " + (SELECT count(DISTINCT CASE WHEN merged.attribution IN ('sector', 'anonymous')"
        " THEN merged.code ELSE merged.asker END) FROM questions AS merged"
        " WHERE merged.id IN family AND merged.id <> questions.id"
        " AND (merged.attribution IN ('sector', 'anonymous') OR merged.asker <> questions.asker))"
        " WHERE id = :id",
        id=question_id,
    )


def recount_upwards(tx: Transaction, question_id: int) -> None:
    """Count anew a question and everything that it was merged into in its turn."""
    ancestors = tx.execute(
        "WITH RECURSIVE line (id) AS (SELECT :id UNION"
        " SELECT merges.into_id FROM merges JOIN line ON merges.question_id = line.id)"
        " SELECT id FROM line",
        id=question_id,
    ).fetchall()
    for (ancestor,) in ancestors:
        recount(tx, ancestor)


def has_merged(tx: Transaction, question_id: int) -> bool:
    """Whether something was merged into this question."""
    row = tx.execute("SELECT 1 FROM merges WHERE into_id = :id LIMIT 1", id=question_id).fetchone()
    return row is not None


def find_merged_of(tx: Transaction, question_id: int, askers: Collection[str]) -> str | None:
    """The code of a question that was merged into this one and that one of these asked."""
    row = tx.execute(
        f"{_FAMILY} SELECT min(code) FROM questions WHERE id IN family AND id <> :id"
        " AND asker IN (SELECT value FROM json_each(:askers))",
        id=question_id,
        askers=json.dumps(list(askers)),
    ).fetchone()
    return str(row[0]) if row[0] is not None else None


def add_wording(tx: Transaction, question_id: int, text: str, language: str, added_at: int) -> None:
    """Keep another wording beside the original, with its folded form."""
    tx.execute(
        "INSERT INTO wordings (question_id, text, language, added_at)"
        " VALUES (:question_id, :text, :language, :added_at)",
        question_id=question_id,
        text=text,
        language=language,
        added_at=added_at,
    )


def drop_wordings(tx: Transaction, question_id: int) -> None:
    """Take a question's other wordings away."""
    tx.execute("DELETE FROM wordings WHERE question_id = :id", id=question_id)


def drop_last_wording(tx: Transaction, question_id: int) -> None:
    """Take back the wording that was added last."""
    tx.execute(
        "DELETE FROM wordings WHERE id = (SELECT max(id) FROM wordings WHERE question_id = :id)",
        id=question_id,
    )


def list_merged_into(tx: Transaction, question_id: int) -> list[int]:
    """The questions that were merged into this one, by id."""
    rows = tx.execute(
        "SELECT question_id FROM merges WHERE into_id = :id ORDER BY question_id", id=question_id
    )
    return [int(row[0]) for row in rows]


def list_family(tx: Transaction, event_id: int, code: str) -> list[str]:
    """The codes of a question and of all that was merged into it, directly or not."""
    rows = tx.execute(
        "WITH RECURSIVE family (id) AS (SELECT id FROM questions WHERE event_id = :event_id"
        " AND code = :code UNION"
        " SELECT merges.question_id FROM merges JOIN family ON merges.into_id = family.id)"
        " SELECT code FROM questions JOIN family USING (id) ORDER BY id",
        event_id=event_id,
        code=code,
    )
    return [str(row[0]) for row in rows]


def list_wordings(tx: Transaction, question_id: int) -> list[tuple[str, str]]:
    """A question's other wordings, in the order in which they were added: text and language."""
    rows = tx.execute(
        "SELECT text, language FROM wordings WHERE question_id = :id ORDER BY id", id=question_id
    )
    return [(text, language) for text, language in rows]
