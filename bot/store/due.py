"""What of the outbox is due, and what of it must not be taken yet."""

from collections.abc import Iterable

from bot.store.database import Transaction
from bot.store.outbox import OWED, Owed

# What is owed at once, or drawn a little later: `DRAW_EVERY_MS` of the scene.
AT_ONCE_MS = 2_000
Resting = Iterable[tuple[int, str]]


def take_due(
    tx: Transaction, now: int, limit: int, event_ids: Iterable[int], resting: Resting = ()
) -> list[Owed]:
    """What is due of these events, earliest first, marked as being sent.

    `resting`: events and kinds of which something is being sent already.
    """
    rows = tx.execute(
        f"UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id IN (SELECT id"
        f" FROM outbox WHERE state = 'open' AND due_at <= :now AND {_among(event_ids, resting)}"
        f" ORDER BY due_at, id LIMIT :limit)"
        f" RETURNING {OWED}",
        now=now,
        limit=limit,
    ).fetchall()
    return sorted((Owed(*row) for row in rows), key=lambda owed: (owed.due_at, owed.id))


def next_due(tx: Transaction, event_ids: Iterable[int], resting: Resting = ()) -> int | None:
    """When the next row of these events is due; `resting` as in `take_due`."""
    row = tx.execute(
        f"SELECT min(due_at) FROM outbox WHERE state = 'open' AND {_among(event_ids, resting)}"
    ).fetchone()
    return row[0] if row else None


def _among(event_ids: Iterable[int], resting: Resting) -> str:
    among = f"event_id IN ({', '.join(str(int(event_id)) for event_id in event_ids)})"
    pairs = ", ".join(f"({int(event_id)}, '{kind}')" for event_id, kind in sorted(resting))
    return f"{among} AND (event_id, kind) NOT IN (VALUES {pairs})" if pairs else among


def put_off(tx: Transaction, event_id: int, kind: str, subject: str, until: int) -> None:
    """Draw what is owed anew no earlier than this."""
    tx.execute(
        "UPDATE outbox SET due_at = max(due_at, :until) WHERE state = 'open'"
        " AND event_id = :event_id AND kind = :kind AND subject = :subject",
        event_id=event_id,
        kind=kind,
        subject=subject,
        until=until,
    )


def hasten(tx: Transaction, now: int, back_off_max_ms: int) -> None:
    """Owe at once what only waits because the clock was set back since.

    That is what was owed at once, by a clock that was ahead or put off by one, and what is to be
    tried again later than any trial waits. What is planned for an instant still comes then.
    """
    tx.execute(
        "UPDATE outbox SET due_at = :now WHERE state = 'open' AND due_at > :now AND CASE attempts"
        " WHEN 0 THEN planned_at <= created_at + :at_once"
        " AND (created_at > :now OR due_at > :now + :at_once)"
        " ELSE (created_at > :now OR planned_at <= :now)"
        " AND due_at > :now + min(:most, 1000 << min(attempts, 10)) END",
        now=now,
        at_once=AT_ONCE_MS,
        most=back_off_max_ms,
    )


def list_owed(tx: Transaction, kind: str, subject: str) -> list[tuple[str, int, str]]:
    """What became of all of a kind, oldest first: state, attempts and last error.

    `subject` is a pattern of GLOB.
    """
    return tx.execute(
        "SELECT state, attempts, error FROM outbox"
        " WHERE kind = :kind AND subject GLOB :subject ORDER BY id",
        kind=kind,
        subject=subject,
    ).fetchall()
