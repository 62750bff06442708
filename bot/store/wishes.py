"""What people wished to be sent; each row is sealed and names no question."""

from bot.rules.telling import Wish
from bot.store.database import Transaction


def find_wish(tx: Transaction, event_id: int, person: str) -> Wish:
    """What this pseudonym wished; nothing where there is no row."""
    row = tx.execute(
        "SELECT decided, brief, refused FROM wishes"
        " WHERE event_id = :event_id AND person = :person",
        event_id=event_id,
        person=person,
    ).fetchone()
    return Wish(*map(bool, row)) if row else Wish()


def set_wish(tx: Transaction, event_id: int, person: str, to_sealed: bytes, wish: Wish) -> None:
    """Keep what this pseudonym wishes."""
    tx.execute(
        "INSERT INTO wishes (event_id, person, to_sealed, decided, brief, refused)"
        " VALUES (:event_id, :person, :to_sealed, :decided, :brief, :refused)"
        " ON CONFLICT DO UPDATE SET to_sealed = excluded.to_sealed, decided = excluded.decided,"
        " brief = excluded.brief, refused = excluded.refused",
        event_id=event_id,
        person=person,
        to_sealed=to_sealed,
        decided=wish.decided,
        brief=wish.brief,
        refused=wish.refused,
    )


def drop_wish(tx: Transaction, event_id: int, person: str) -> None:
    """Forget what this pseudonym wished, and where to write to."""
    tx.execute(
        "DELETE FROM wishes WHERE event_id = :event_id AND person = :person",
        event_id=event_id,
        person=person,
    )


def set_refused(tx: Transaction, event_id: int, person: str) -> None:
    """Note that a message to this pseudonym did not arrive: no other is tried."""
    tx.execute(
        "UPDATE wishes SET refused = 1 WHERE event_id = :event_id AND person = :person",
        event_id=event_id,
        person=person,
    )


def has_decided(tx: Transaction, event_id: int) -> bool:
    """Whether anybody wishes to be told what becomes of their questions."""
    row = tx.execute(
        "SELECT 1 FROM wishes WHERE event_id = :id AND decided AND NOT refused LIMIT 1",
        id=event_id,
    ).fetchone()
    return row is not None


def list_decided(tx: Transaction, event_id: int) -> list[bytes]:
    """Where to write to of all who wish to be told what becomes of their questions, sealed."""
    rows = tx.execute(
        "SELECT to_sealed FROM wishes WHERE event_id = :id AND decided AND NOT refused",
        id=event_id,
    )
    return [bytes(row[0]) for row in rows]


def list_for_brief(tx: Transaction, event_id: int) -> list[str]:
    """The pseudonyms of all who wish to be sent the brief, in no order that tells anything."""
    rows = tx.execute(
        "SELECT person FROM wishes WHERE event_id = :id AND brief ORDER BY person", id=event_id
    )
    return [str(row[0]) for row in rows]


def find_for_brief(tx: Transaction, event_id: int, person: str) -> bytes | None:
    """Where to send the brief to for this pseudonym, sealed; None where it is wished no more."""
    row = tx.execute(
        "SELECT to_sealed FROM wishes WHERE event_id = :event_id AND person = :person AND brief",
        event_id=event_id,
        person=person,
    ).fetchone()
    return bytes(row[0]) if row else None


def count_for_brief(tx: Transaction, event_id: int) -> int:
    """How many wish to be sent the brief as a message."""
    row = tx.execute(
        "SELECT count(*) FROM wishes WHERE event_id = :id AND brief", id=event_id
    ).fetchone()
    return int(row[0])
