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


def count_owed(tx: Transaction) -> dict[str, int]:
    """How many messages there are of each state."""
    return dict(tx.execute("SELECT state, count(*) FROM outbox GROUP BY state").fetchall())


def count_items(tx: Transaction) -> list[tuple[str, str, int]]:
    """How many questions each event has by state: its slug, the state, the count."""
    return tx.execute(
        "SELECT slug, status, sum(count) FROM tallies JOIN events ON events.id = event_id"
        " GROUP BY slug, status HAVING sum(count) > 0 ORDER BY slug, status"
    ).fetchall()


def count_hands(tx: Transaction) -> list[tuple[str, str, int]]:
    """How many hands of each event are up: its slug, `hand`, the count."""
    return tx.execute(
        "SELECT slug, 'hand', count(*) FROM hands JOIN events ON events.id = event_id"
        " WHERE hands.status = 'queued' GROUP BY slug ORDER BY slug"
    ).fetchall()
