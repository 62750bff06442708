"""When a key goes, what it made goes too: pseudonyms are replaced by random values."""

import secrets

from bot.store.database import Transaction


def scatter_supporters(tx: Transaction, event_id: int) -> None:
    """Replace every supporter, so that no two supports can be told to be one person's.

    Within questions merged into one another the same person stays the same: they count once.
    """
    tx.execute(
        "UPDATE supports SET supporter = hex(randomblob(13)) WHERE question_id IN"
        " (SELECT id FROM questions WHERE event_id = :id"
        " AND id NOT IN (SELECT question_id FROM merges)"
        " AND id NOT IN (SELECT into_id FROM merges))",
        id=event_id,
    )
    rows = tx.execute(
        "WITH RECURSIVE family (root, id) AS (SELECT into_id, into_id FROM merges"
        " WHERE into_id NOT IN (SELECT question_id FROM merges)"
        " UNION SELECT root, question_id FROM merges JOIN family ON into_id = family.id)"
        " SELECT root, question_id, supporter FROM supports"
        " JOIN family ON family.id = question_id JOIN questions ON questions.id = question_id"
        " WHERE event_id = :id",
        id=event_id,
    ).fetchall()
    anew: dict[tuple[int, str], str] = {}
    for root, question_id, supporter in rows:
        tx.execute(
            "UPDATE supports SET supporter = :anew"
            " WHERE question_id = :question_id AND supporter = :supporter",
            anew=anew.setdefault((root, supporter), secrets.token_hex(13).upper()),
            question_id=question_id,
            supporter=supporter,
        )


def scatter_voters(tx: Transaction, poll_id: int) -> None:
    """Leave of a poll's ballots what was voted, and nothing about who voted."""
    tx.execute(
        "UPDATE ballots SET voter = hex(randomblob(13)), attendance = NULL, sector_sealed = NULL"
        " WHERE poll_id = :poll_id",
        poll_id=poll_id,
    )


def scatter_askers(tx: Transaction, event_id: int) -> None:
    """Replace who asked veiled questions and handed in evidence.

    Profiles, registrations, blocks, wishes, addresses and reminders go.
    """
    tx.execute(
        "UPDATE questions SET asker = hex(randomblob(13))"
        " WHERE event_id = :id AND attribution IN ('sector', 'anonymous')",
        id=event_id,
    )
    tx.execute(
        "UPDATE evidence SET submitter = hex(randomblob(13)) WHERE event_id = :id", id=event_id
    )
    tx.execute(  # others' support beside a pick tells who had been heard: whoever was passed over
        "UPDATE picks SET beside = (SELECT json_group_object(key, json(value))"
        " FROM json_each(picks.beside) WHERE key = picks.item OR key LIKE 'H-%')"
        " WHERE event_id = :id AND rule = 'balanced'",
        id=event_id,
    )
    tx.execute("DELETE FROM profiles WHERE event_id = :id", id=event_id)
    tx.execute("DELETE FROM registrations WHERE event_id = :id", id=event_id)
    tx.execute("DELETE FROM blocks WHERE event_id = :id", id=event_id)
    tx.execute("DELETE FROM wishes WHERE event_id = :id", id=event_id)
    tx.execute("DELETE FROM addresses WHERE event_id = :id", id=event_id)
    tx.execute("DELETE FROM reminders WHERE event_id = :id", id=event_id)
    tx.execute(
        "DELETE FROM outbox WHERE event_id = :id AND kind IN ('told', 'remind', 'brief')",
        id=event_id,
    )
