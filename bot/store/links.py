"""The numbers of the ways to the pages: another number makes another code."""

from bot.store.database import Transaction


def find_number(tx: Transaction, event_id: int, kind: str) -> int:
    """The number of the link in force: 1 until it was changed."""
    row = tx.execute(
        "SELECT number FROM links WHERE event_id = :event_id AND kind = :kind",
        event_id=event_id,
        kind=kind,
    ).fetchone()
    return int(row[0]) if row else 1


def set_next_number(tx: Transaction, event_id: int, kind: str) -> None:
    """Make the code of this kind another one."""
    tx.execute(
        "INSERT INTO links VALUES (:event_id, :kind, 2)"
        " ON CONFLICT DO UPDATE SET number = number + 1",
        event_id=event_id,
        kind=kind,
    )
