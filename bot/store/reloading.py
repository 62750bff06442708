"""Versions of the programme, and what of it is in use."""

from bot.store.database import Transaction


def add_version(
    tx: Transaction, event_id: int, number: int, applied_at: int, source: str, digest: str
) -> None:
    """A programme that was put in force."""
    tx.execute(
        "INSERT INTO versions (event_id, number, applied_at, source, digest)"
        " VALUES (:event_id, :number, :applied_at, :source, :digest)",
        event_id=event_id,
        number=number,
        applied_at=applied_at,
        source=source,
        digest=digest,
    )


def last_version(tx: Transaction, event_id: int) -> int:
    """The number of the programme in force: 1 is that of the opening."""
    row = tx.execute(
        "SELECT coalesce(max(number), 1) FROM versions WHERE event_id = :id", id=event_id
    ).fetchone()
    return int(row[0])


def list_used_principles(tx: Transaction, event_id: int) -> frozenset[str]:
    """The principles under which anything was asked, said, noted or handed in."""
    rows = tx.execute(
        "SELECT principle FROM questions WHERE event_id = :id"
        " UNION SELECT asked_principle FROM questions WHERE event_id = :id"
        " UNION SELECT principle FROM hands WHERE event_id = :id"
        " UNION SELECT principle FROM turns WHERE event_id = :id"
        " UNION SELECT principle FROM notes WHERE event_id = :id"
        " UNION SELECT principle FROM evidence WHERE event_id = :id",
        id=event_id,
    )
    return frozenset(str(row[0]) for row in rows if row[0])


def list_cited_speakers(tx: Transaction, event_id: int) -> frozenset[str]:
    """What stands as the speaker in notes: keys of the programme, and names."""
    rows = tx.execute("SELECT DISTINCT speaker FROM notes WHERE event_id = :id", id=event_id)
    return frozenset(str(row[0]) for row in rows if row[0])


def clear_people_and_principles(tx: Transaction, event_id: int) -> None:
    """Take principles and speakers away, to be written anew in the same transaction."""
    for table in ("principles", "speakers"):
        tx.execute(f"DELETE FROM {table} WHERE event_id = :id", id=event_id)


def drop_session_reminders(tx: Transaction, event_id: int, session: str) -> None:
    """Forget the reminders that people asked for before a session that will not be."""
    tx.execute(
        "DELETE FROM reminders WHERE event_id = :event_id AND session = :session",
        event_id=event_id,
        session=session,
    )
