"""Pseudonyms from which nothing more is taken."""

from collections.abc import Iterable

from bot.store.database import Transaction


def set_block(tx: Transaction, event_id: int, asker: str, until_at: int) -> None:
    """Take nothing more from this pseudonym until then."""
    tx.execute(
        "INSERT INTO blocks (event_id, asker, until_at) VALUES (:event_id, :asker, :until_at)"
        " ON CONFLICT DO UPDATE SET until_at = excluded.until_at",
        event_id=event_id,
        asker=asker,
        until_at=until_at,
    )


def blocked_until(tx: Transaction, event_id: int, askers: Iterable[str], now: int) -> int | None:
    """Until when nothing is taken from any of these pseudonyms; None where all may ask."""
    first, second = (*askers, "", "")[:2]
    row = tx.execute(
        "SELECT max(until_at) FROM blocks WHERE event_id = :event_id"
        " AND asker IN (:first, :second) AND until_at > :now",
        event_id=event_id,
        first=first,
        second=second,
        now=now,
    ).fetchone()
    return row[0] if row else None
