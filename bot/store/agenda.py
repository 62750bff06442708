"""Sessions: the programme as published, as expected and as it was."""

import json
from functools import lru_cache
from typing import Any

from bot.rules.agenda import Session
from bot.store.database import Transaction

_SESSION = (
    "id, event_id, key, place, title, planned_start_at, planned_end_at, due_start_at, due_end_at,"
    " actual_start_at, actual_end_at, status, start_mode, protected, questions_open, speakers,"
    " principles"
)


def list_sessions(tx: Transaction, event_id: int) -> list[Session]:
    """The sessions in programme order."""
    rows = tx.execute(
        f"SELECT {_SESSION} FROM sessions WHERE event_id = :id ORDER BY place", id=event_id
    )
    return [_session(row) for row in rows]


def find_running(tx: Transaction, event_id: int) -> Session | None:
    """The session that runs now."""
    row = tx.execute(
        f"SELECT {_SESSION} FROM sessions WHERE event_id = :id AND status = 'running'", id=event_id
    ).fetchone()
    return _session(row) if row else None


def add_session(tx: Transaction, session: Session) -> None:
    """One session of a draft; its id is given by the table."""
    values: dict[str, Any] = {name: getattr(session, name) for name in Session.__slots__}
    values.update(
        id=None,
        title=json.dumps(session.title, ensure_ascii=False),
        speakers=json.dumps(session.speakers),
        principles=json.dumps(session.principles),
    )
    names = ", ".join(f":{name}" for name in Session.__slots__)
    tx.execute(f"INSERT INTO sessions ({_SESSION}) VALUES ({names})", **values)


def set_session(tx: Transaction, session: Session) -> None:
    """The session as it stands now; what was planned never changes here."""
    tx.execute(
        "UPDATE sessions SET due_start_at = :due_start_at, due_end_at = :due_end_at,"
        " actual_start_at = :actual_start_at, actual_end_at = :actual_end_at, status = :status"
        " WHERE id = :id",
        due_start_at=session.due_start_at,
        due_end_at=session.due_end_at,
        actual_start_at=session.actual_start_at,
        actual_end_at=session.actual_end_at,
        status=session.status,
        id=session.id,
    )


def replan_session(tx: Transaction, session: Session) -> None:
    """The session as it is planned anew: what was published, what is due, and who speaks."""
    tx.execute(
        "UPDATE sessions SET place = :place, title = :title, planned_start_at = :planned_start_at,"
        " planned_end_at = :planned_end_at, due_start_at = :due_start_at,"
        " due_end_at = :due_end_at, start_mode = :start_mode, protected = :protected,"
        " questions_open = :questions_open, speakers = :speakers, principles = :principles"
        " WHERE id = :id",
        id=session.id,
        place=session.place,
        title=json.dumps(session.title, ensure_ascii=False),
        planned_start_at=session.planned_start_at,
        planned_end_at=session.planned_end_at,
        due_start_at=session.due_start_at,
        due_end_at=session.due_end_at,
        start_mode=session.start_mode,
        protected=session.protected,
        questions_open=session.questions_open,
        speakers=json.dumps(session.speakers),
        principles=json.dumps(session.principles),
    )


def drop_session(tx: Transaction, session_id: int) -> None:
    """Take a session away that never began."""
    tx.execute("DELETE FROM sessions WHERE id = :id AND status = 'planned'", id=session_id)


def shift_programme(tx: Transaction, event_id: int, by_ms: int) -> None:
    """Move the whole programme, what was planned included: the event was given a new day."""
    tx.execute(
        "UPDATE sessions SET planned_start_at = planned_start_at + :by,"
        " planned_end_at = planned_end_at + :by, due_start_at = due_start_at + :by,"
        " due_end_at = due_end_at + :by WHERE event_id = :id",
        by=by_ms,
        id=event_id,
    )


def next_due_start(tx: Transaction, now: int) -> int | None:
    """When the next session of an open or live event is due to start."""
    row = tx.execute(
        "SELECT min(due_start_at) FROM sessions JOIN events ON events.id = event_id"
        " WHERE status = 'planned' AND state IN ('open', 'live') AND due_start_at > :now",
        now=now,
    ).fetchone()
    return row[0] if row else None


@lru_cache(512)  # every act reads the programme, and it hardly changes
def _session(row: tuple[Any, ...]) -> Session:
    values = list(row)
    values[4] = json.loads(values[4])
    values[13], values[14] = bool(values[13]), bool(values[14])
    values[15], values[16] = tuple(json.loads(values[15])), tuple(json.loads(values[16]))
    return Session(*values)
