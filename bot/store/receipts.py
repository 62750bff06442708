"""Receipts: what proves that somebody holds one, and the tries that failed."""

from bot.store.database import Transaction


def find_receipt(tx: Transaction, event_id: int, code: str) -> tuple[bytes, bytes] | None:
    """The salt and the hash of a question's secret."""
    row = tx.execute(
        "SELECT receipt_salt, receipt_hash FROM questions"
        " WHERE event_id = :event_id AND code = :code",
        event_id=event_id,
        code=code,
    ).fetchone()
    return (bytes(row[0]), bytes(row[1])) if row else None


def list_tries(tx: Transaction, event_id: int, person: str) -> list[int]:
    """When this pseudonym tried and failed, latest first; '' stands for everybody."""
    rows = tx.execute(
        "SELECT at FROM tries WHERE event_id = :event_id AND :person IN (person, '')"
        " ORDER BY at DESC",
        event_id=event_id,
        person=person,
    )
    return [int(row[0]) for row in rows]


def add_try(tx: Transaction, event_id: int, person: str, at: int) -> None:
    """Note a try that failed."""
    tx.execute(
        "INSERT INTO tries (event_id, person, at) VALUES (:event_id, :person, :at)",
        event_id=event_id,
        person=person,
        at=at,
    )


def drop_old_tries(tx: Transaction, before_at: int) -> None:
    """Forget the tries that count no more."""
    tx.execute("DELETE FROM tries WHERE at <= :before_at", before_at=before_at)
