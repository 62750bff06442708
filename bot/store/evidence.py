"""Evidence that was handed in."""

from bot.rules.evidence import Evidence
from bot.store.database import Transaction

_COLUMNS = tuple(Evidence.__slots__)
_EVIDENCE = ", ".join(_COLUMNS)


def add_evidence(tx: Transaction, evidence: Evidence) -> None:
    """A new piece of evidence; its id is given by the table."""
    values = {name: getattr(evidence, name) for name in _COLUMNS}
    names = ", ".join(f":{name}" for name in _COLUMNS)
    tx.execute(f"INSERT INTO evidence ({_EVIDENCE}) VALUES ({names})", **{**values, "id": None})


def set_evidence(tx: Transaction, evidence: Evidence) -> None:
    """The evidence after it was decided about, or withdrawn."""
    tx.execute(
        "UPDATE evidence SET status = :status, reason = :reason WHERE id = :id",
        status=evidence.status,
        reason=evidence.reason,
        id=evidence.id,
    )


def find_evidence(tx: Transaction, event_id: int, code: str) -> Evidence | None:
    """The evidence of this code."""
    row = tx.execute(
        f"SELECT {_EVIDENCE} FROM evidence WHERE event_id = :event_id AND code = :code",
        event_id=event_id,
        code=code,
    ).fetchone()
    return Evidence(*row) if row else None


def list_evidence(tx: Transaction, event_id: int) -> list[Evidence]:
    """All evidence of the event, in the order of its codes."""
    rows = tx.execute(
        f"SELECT {_EVIDENCE} FROM evidence WHERE event_id = :id ORDER BY id", id=event_id
    )
    return [Evidence(*row) for row in rows]


def list_by_submitter(tx: Transaction, event_id: int, submitter: str) -> list[Evidence]:
    """What this pseudonym handed in, in the order of its codes."""
    rows = tx.execute(
        f"SELECT {_EVIDENCE} FROM evidence WHERE event_id = :event_id"
        " AND submitter = :submitter ORDER BY id",
        event_id=event_id,
        submitter=submitter,
    )
    return [Evidence(*row) for row in rows]


def list_waiting(tx: Transaction, event_id: int, limit: int) -> list[Evidence]:
    """What waits for review, earliest first."""
    rows = tx.execute(
        f"SELECT {_EVIDENCE} FROM evidence WHERE event_id = :event_id AND status = 'in_review'"
        " ORDER BY id LIMIT :limit",
        event_id=event_id,
        limit=limit,
    )
    return [Evidence(*row) for row in rows]


def count_waiting(tx: Transaction, event_id: int) -> int:
    """How much waits for review."""
    row = tx.execute(
        "SELECT count(*) FROM evidence WHERE event_id = :id AND status = 'in_review'", id=event_id
    ).fetchone()
    return int(row[0])


def count_by_submitter(tx: Transaction, event_id: int, submitter: str) -> tuple[int, int | None]:
    """How much of what this pseudonym handed in waits, and when it last handed something in."""
    row = tx.execute(
        "SELECT count(*) FILTER (WHERE status = 'in_review'), max(added_at)"
        " FROM evidence WHERE event_id = :event_id AND submitter = :submitter",
        event_id=event_id,
        submitter=submitter,
    ).fetchone()
    return int(row[0]), row[1]
