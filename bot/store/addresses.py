"""Where to mail the brief to; each row is sealed, and under a pseudonym of its own."""

from bot.store.database import Transaction


def find_address(tx: Transaction, event_id: int, person: str) -> bytes | None:
    """The sealed address of this pseudonym."""
    row = tx.execute(
        "SELECT email_sealed FROM addresses WHERE event_id = :event_id AND person = :person",
        event_id=event_id,
        person=person,
    ).fetchone()
    return bytes(row[0]) if row else None


def set_address(tx: Transaction, event_id: int, person: str, email_sealed: bytes) -> None:
    """Keep the address of this pseudonym, in place of an earlier one."""
    tx.execute(
        "INSERT INTO addresses (event_id, person, email_sealed)"
        " VALUES (:event_id, :person, :email_sealed)"
        " ON CONFLICT DO UPDATE SET email_sealed = excluded.email_sealed",
        event_id=event_id,
        person=person,
        email_sealed=email_sealed,
    )


def drop_address(tx: Transaction, event_id: int, person: str) -> None:
    """Forget the address of this pseudonym."""
    tx.execute(
        "DELETE FROM addresses WHERE event_id = :event_id AND person = :person",
        event_id=event_id,
        person=person,
    )


def list_addresses(tx: Transaction, event_id: int) -> list[bytes]:
    """All addresses of an event, sealed, in no order that tells who came first."""
    rows = tx.execute(
        "SELECT email_sealed FROM addresses WHERE event_id = :id ORDER BY person", id=event_id
    )
    return [bytes(row[0]) for row in rows]
