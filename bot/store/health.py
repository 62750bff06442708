"""Whether the database takes what is written, and how far delivery is behind."""

from bot.store.database import SCHEMA_VERSION, Transaction


def touch(tx: Transaction) -> None:
    """Write the number that stands there already: a commit that reaches the disk."""
    tx.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def oldest_due(tx: Transaction, now: int) -> tuple[int, int | None]:
    """How many messages are overdue or being sent, and since when the oldest is due."""
    row = tx.execute(
        "SELECT count(*), min(due_at) FROM outbox"
        " WHERE state IN ('open', 'sending') AND due_at <= :now",
        now=now,
    ).fetchone()
    return int(row[0]), row[1]
