"""Who registered beforehand, sealed, and who used which code."""

from collections.abc import Iterator

from bot.store.database import Transaction


def set_registration(
    tx: Transaction, event_id: int, person: str, code_hash: str, registered_sealed: bytes
) -> None:
    """Keep what the organizers' list says of this address; whoever used the code stays."""
    tx.execute(
        "INSERT INTO registrations (event_id, person, code_hash, registered_sealed)"
        " VALUES (:event_id, :person, :code_hash, :registered_sealed)"
        " ON CONFLICT (event_id, person)"
        " DO UPDATE SET registered_sealed = excluded.registered_sealed",
        event_id=event_id,
        person=person,
        code_hash=code_hash,
        registered_sealed=registered_sealed,
    )


def list_people(tx: Transaction, event_id: int) -> set[str]:
    """The pseudonyms of the addresses that are registered."""
    rows = tx.execute("SELECT person FROM registrations WHERE event_id = :id", id=event_id)
    return {str(row[0]) for row in rows}


def list_sealed(tx: Transaction, event_id: int) -> Iterator[bytes]:
    """Every registration, sealed, in no order that tells anything."""
    rows = tx.execute(
        "SELECT registered_sealed FROM registrations WHERE event_id = :id ORDER BY person",
        id=event_id,
    )
    return (bytes(row[0]) for row in rows)


def find_by_code(
    tx: Transaction, event_id: int, code_hash: str
) -> tuple[str, bytes, str | None] | None:
    """The registration of this code: person, what is sealed, and who used it."""
    row = tx.execute(
        "SELECT person, registered_sealed, holder FROM registrations"
        " WHERE event_id = :event_id AND code_hash = :code_hash",
        event_id=event_id,
        code_hash=code_hash,
    ).fetchone()
    return (str(row[0]), bytes(row[1]), row[2]) if row else None


def find_by_holder(tx: Transaction, event_id: int, holder: str) -> bytes | None:
    """The registration whose code this pseudonym used, sealed."""
    row = tx.execute(
        "SELECT registered_sealed FROM registrations"
        " WHERE event_id = :event_id AND holder = :holder",
        event_id=event_id,
        holder=holder,
    ).fetchone()
    return bytes(row[0]) if row else None


def release(tx: Transaction, event_id: int, holder: str) -> None:
    """Free the code that this pseudonym used."""
    tx.execute(
        "UPDATE registrations SET holder = NULL WHERE event_id = :event_id AND holder = :holder",
        event_id=event_id,
        holder=holder,
    )


def set_holder(tx: Transaction, event_id: int, person: str, holder: str) -> None:
    """Note who used the code of this registration."""
    tx.execute(
        "UPDATE registrations SET holder = :holder WHERE event_id = :event_id AND person = :person",
        event_id=event_id,
        person=person,
        holder=holder,
    )


def drop_own(tx: Transaction, event_id: int, holder: str) -> None:
    """Take the registration away whose code this pseudonym used."""
    tx.execute(
        "DELETE FROM registrations WHERE event_id = :event_id AND holder = :holder",
        event_id=event_id,
        holder=holder,
    )
