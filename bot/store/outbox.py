"""What is owed to Discord, and the messages that are edited in place."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from bot.store.database import Transaction

OWED = "id, event_id, kind, subject, nonce, planned_at, due_at, useful_until, attempts, created_at"


@dataclass(frozen=True, slots=True)
class Owed:
    """One row of the outbox; instants in milliseconds since 1970, UTC."""

    id: int
    event_id: int
    kind: str
    subject: str
    nonce: str
    planned_at: int
    due_at: int
    useful_until: int | None
    attempts: int
    created_at: int


@dataclass(frozen=True, slots=True)
class Shared:
    """A message that is edited in place."""

    channel_id: int
    message_id: int
    posted_at: int
    drawn_at: int
    digest: str


def owe(
    tx: Transaction,
    event_id: int,
    kind: str,
    subject: str = "",
    *,
    now: int,
    due_at: int | None = None,
    useful_until: int | None = None,
) -> None:
    """Owe something to Discord; while it is owed already, nothing is added."""
    due_at = now if due_at is None else due_at
    tx.execute(
        "INSERT INTO outbox (event_id, kind, subject, nonce, planned_at, due_at, useful_until,"
        " created_at) VALUES (:event_id, :kind, :subject, :nonce, :due_at, :due_at, :useful_until,"
        " :now) ON CONFLICT (event_id, kind, subject) WHERE state = 'open' DO NOTHING",
        event_id=event_id,
        kind=kind,
        subject=subject,
        nonce=secrets.token_hex(12),
        due_at=due_at,
        useful_until=useful_until,
        now=now,
    )
    tx.owes(due_at)


def is_owed(tx: Transaction, owed: Owed) -> bool:
    """Whether a row is still there: with what a practice owed it is erased while being sent."""
    row = tx.execute(
        "SELECT 1 FROM outbox WHERE id = :id AND nonce = :nonce", id=owed.id, nonce=owed.nonce
    ).fetchone()
    return row is not None


def is_done(tx: Transaction, owed_id: int) -> bool:
    """Whether a row is closed: over a connection that replaced another one it may have arrived."""
    row = tx.execute(
        "SELECT 1 FROM outbox WHERE id = :id AND done_at IS NOT NULL", id=owed_id
    ).fetchone()
    return row is not None


def set_done(tx: Transaction, owed_id: int, state: str, done_at: int, error: str = "") -> None:
    """Close a row as sent, missed, parked or dropped."""
    tx.execute(
        "UPDATE outbox SET state = :state, done_at = :done_at, error = :error WHERE id = :id",
        id=owed_id,
        state=state,
        done_at=done_at,
        error=error,
    )


def set_retry(tx: Transaction, owed_id: int, due_at: int, error: str) -> None:
    """Try a row again later; where the same is owed anew, this one is the older and stays.

    It may be owed again already: a connection that was replaced tells late that it failed.
    """
    tx.execute(
        "DELETE FROM outbox WHERE id <> :id AND state = 'open' AND (event_id, kind, subject) ="
        " (SELECT event_id, kind, subject FROM outbox WHERE id = :id)",
        id=owed_id,
    )
    tx.execute(
        "UPDATE outbox SET state = 'open', due_at = :due_at, error = :error WHERE id = :id",
        id=owed_id,
        due_at=due_at,
        error=error,
    )
    tx.owes(due_at)


def list_interrupted(tx: Transaction) -> list[int]:
    """Rows that were being sent when the process ended."""
    rows = tx.execute("SELECT id FROM outbox WHERE state = 'sending' ORDER BY id")
    return [int(row[0]) for row in rows]


def shift(
    tx: Transaction, event_id: int, kinds: tuple[str, ...], by_ms: int, subject: str = "%"
) -> int:
    """Move what is owed of these kinds with the programme; how many. `subject` as in `drop`."""
    marks = ", ".join(f"'{kind}'" for kind in kinds)
    return tx.execute(
        "UPDATE outbox SET planned_at = planned_at + :by, due_at = due_at + :by,"
        " useful_until = useful_until + :by"
        " WHERE event_id = :event_id AND state = 'open' AND subject LIKE :subject"
        f" AND kind IN ({marks})",
        event_id=event_id,
        by=by_ms,
        subject=subject,
    ).rowcount


def drop(
    tx: Transaction, event_id: int, kinds: tuple[str, ...], now: int, subject: str = "%"
) -> None:
    """Owe these no longer; `subject` is a pattern of LIKE."""
    marks = ", ".join(f"'{kind}'" for kind in kinds)
    tx.execute(
        "UPDATE outbox SET state = 'dropped', done_at = :now"
        " WHERE event_id = :event_id AND state = 'open' AND subject LIKE :subject"
        f" AND kind IN ({marks})",
        event_id=event_id,
        now=now,
        subject=subject,
    )


def find_planned(tx: Transaction, event_id: int, kind: str, subject: str) -> int | None:
    """When the newest of this kind and subject was meant to be sent; dropped ones left out."""
    row = tx.execute(
        "SELECT planned_at FROM outbox WHERE event_id = :event_id AND kind = :kind"
        " AND subject = :subject AND state <> 'dropped' ORDER BY id DESC LIMIT 1",
        event_id=event_id,
        kind=kind,
        subject=subject,
    ).fetchone()
    return int(row[0]) if row else None


def unpark(tx: Transaction, event_ids: Iterable[int], now: int) -> int:
    """Owe again what was parked and is still useful; how many.

    What is owed anew already stays as it is, and a notice that something was parked is over.
    """
    among = ", ".join(str(int(event_id)) for event_id in event_ids)
    return tx.execute(
        "UPDATE outbox SET state = 'open', attempts = 0, due_at = :now, done_at = NULL, error = ''"
        " WHERE id IN (SELECT max(id) FROM outbox AS parked WHERE state = 'parked'"
        " AND kind <> 'parked' AND (useful_until IS NULL OR useful_until >= :now)"
        " AND NOT EXISTS (SELECT 1 FROM outbox AS other WHERE other.state = 'open'"
        " AND other.event_id = parked.event_id AND other.kind = parked.kind"
        " AND other.subject = parked.subject)"
        f" AND event_id IN ({among}) GROUP BY event_id, kind, subject)",
        now=now,
    ).rowcount


def drop_parked(tx: Transaction, event_ids: Iterable[int], now: int) -> None:
    """Give up what was parked: it is owed anew, or of no use any more."""
    among = ", ".join(str(int(event_id)) for event_id in event_ids)
    tx.execute(
        "UPDATE outbox SET state = 'dropped', done_at = :now"
        f" WHERE state = 'parked' AND event_id IN ({among})",
        now=now,
    )


def list_posted(tx: Transaction, event_id: int) -> list[tuple[str, int]]:
    """The messages of which the event has one, each with when it was posted."""
    rows = tx.execute(
        "SELECT kind, posted_at FROM messages WHERE event_id = :id"
        " AND kind IN ('board', 'console', 'programme')"
        " ORDER BY kind",
        id=event_id,
    )
    return [(str(kind), int(posted_at)) for kind, posted_at in rows]


def count_states(tx: Transaction, event_id: int) -> dict[str, int]:
    """How many rows are in each state."""
    rows = tx.execute(
        "SELECT state, count(*) FROM outbox WHERE event_id = :id GROUP BY state", id=event_id
    )
    return dict(rows.fetchall())


def find_shared(tx: Transaction, event_id: int, kind: str, subject: str) -> Shared | None:
    """The message of this kind that is edited in place."""
    row = tx.execute(
        "SELECT channel_id, message_id, posted_at, drawn_at, digest FROM messages"
        " WHERE event_id = :event_id AND kind = :kind AND subject = :subject",
        event_id=event_id,
        kind=kind,
        subject=subject,
    ).fetchone()
    return Shared(*row) if row else None


def set_shared(tx: Transaction, event_id: int, kind: str, subject: str, message: Shared) -> None:
    """Keep where the message stands and what it shows."""
    tx.execute(
        "INSERT INTO messages (event_id, kind, subject, channel_id, message_id, posted_at,"
        " drawn_at, digest) VALUES (:event_id, :kind, :subject, :channel_id, :message_id,"
        " :posted_at, :drawn_at, :digest) ON CONFLICT DO UPDATE SET"
        " channel_id = excluded.channel_id, message_id = excluded.message_id,"
        " posted_at = excluded.posted_at, drawn_at = excluded.drawn_at, digest = excluded.digest",
        event_id=event_id,
        kind=kind,
        subject=subject,
        channel_id=message.channel_id,
        message_id=message.message_id,
        posted_at=message.posted_at,
        drawn_at=message.drawn_at,
        digest=message.digest,
    )


def take_posts(tx: Transaction, event_id: int, kind: str, code: str) -> list[Shared]:
    """Forget where the posts of this kind about an item stand; they are the caller's to remove."""
    rows = tx.execute(
        "DELETE FROM messages WHERE event_id = :event_id AND kind = :kind"
        " AND substr(subject, instr(subject, ' ') + 1) = :code"
        " RETURNING channel_id, message_id, posted_at, drawn_at, digest",
        event_id=event_id,
        kind=kind,
        code=code,
    ).fetchall()
    return [Shared(*row) for row in rows]


def set_drawn(tx: Transaction, event_id: int, kind: str, subject: str, drawn_at: int) -> None:
    """Note when a message that is edited in place was last drawn."""
    tx.execute(
        "UPDATE messages SET drawn_at = :drawn_at"
        " WHERE event_id = :event_id AND kind = :kind AND subject = :subject",
        event_id=event_id,
        kind=kind,
        subject=subject,
        drawn_at=drawn_at,
    )


def drop_all(tx: Transaction, owed_ids: list[int], now: int) -> None:
    """Close rows for which nothing is to be sent."""
    for owed_id in owed_ids:
        set_done(tx, owed_id, "dropped", now)


def last_due(tx: Transaction, event_id: int, kind: str) -> int:
    """When the last open row of this kind is due; 0 where there is none."""
    row = tx.execute(
        "SELECT coalesce(max(due_at), 0) FROM outbox INDEXED BY outbox_last"
        " WHERE event_id = :event_id AND kind = :kind AND state = 'open'",
        event_id=event_id,
        kind=kind,
    ).fetchone()
    return int(row[0])


def forget_done(tx: Transaction, kind: str) -> None:
    """Leave no trace of the rows of this kind that are closed."""
    tx.execute("DELETE FROM outbox WHERE kind = :kind AND done_at IS NOT NULL", kind=kind)
