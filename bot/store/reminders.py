"""Personal reminders: which session, how long before, and sealed to whom."""

from bot.rules.reminders import Reminder
from bot.store.database import Transaction

_REMINDER = "reminders.id, reminders.session, reminders.before_ms, reminders.state"


def add_reminder(
    tx: Transaction, event_id: int, person: str, session: str, before_ms: int, to_sealed: bytes
) -> None:
    """Keep a reminder; the same one again waits anew."""
    tx.execute(
        "INSERT INTO reminders (event_id, person, session, before_ms, to_sealed)"
        " VALUES (:event_id, :person, :session, :before_ms, :to_sealed)"
        " ON CONFLICT DO UPDATE SET to_sealed = excluded.to_sealed, state = 'waiting'",
        event_id=event_id,
        person=person,
        session=session,
        before_ms=before_ms,
        to_sealed=to_sealed,
    )


def list_reminders(tx: Transaction, event_id: int, person: str) -> list[Reminder]:
    """This pseudonym's reminders, the first due first."""
    rows = tx.execute(
        f"SELECT {_REMINDER} FROM reminders JOIN sessions ON sessions.event_id = :event_id"
        " AND sessions.key = reminders.session WHERE reminders.event_id = :event_id"
        " AND person = :person ORDER BY due_start_at - before_ms, reminders.id",
        event_id=event_id,
        person=person,
    )
    return [Reminder(*row) for row in rows]


def list_due(tx: Transaction, event_id: int, now: int) -> list[tuple[Reminder, int]]:
    """The reminders whose time has come, each with the start of its session."""
    rows = tx.execute(
        f"SELECT {_REMINDER}, due_start_at FROM reminders JOIN sessions"
        " ON sessions.event_id = :event_id AND sessions.key = reminders.session"
        " WHERE reminders.event_id = :event_id AND reminders.state = 'waiting'"
        " AND sessions.status = 'planned' AND due_start_at - before_ms <= :now"
        " ORDER BY reminders.id",
        event_id=event_id,
        now=now,
    )
    return [(Reminder(*row[:-1]), int(row[-1])) for row in rows]


def next_due(tx: Transaction, now: int) -> int | None:
    """When the next reminder is due."""
    row = tx.execute(
        "SELECT min(due_start_at - before_ms) FROM reminders"
        " JOIN sessions ON sessions.event_id = reminders.event_id AND key = session"
        " JOIN events ON events.id = reminders.event_id"
        " WHERE reminders.state = 'waiting' AND sessions.status = 'planned'"
        " AND events.state IN ('open', 'live') AND due_start_at - before_ms > :now",
        now=now,
    ).fetchone()
    return row[0] if row else None


def find_address(tx: Transaction, reminder_id: int) -> tuple[str, bytes] | None:
    """Of which session somebody is to be reminded, and sealed who it is."""
    row = tx.execute(
        "SELECT session, to_sealed FROM reminders WHERE id = :id", id=reminder_id
    ).fetchone()
    return (str(row[0]), bytes(row[1])) if row else None


def set_state(tx: Transaction, reminder_id: int, state: str) -> None:
    """Note how far a reminder has come."""
    tx.execute("UPDATE reminders SET state = :state WHERE id = :id", id=reminder_id, state=state)


def drop_reminder(tx: Transaction, reminder_id: int) -> None:
    """Forget a reminder that was sent."""
    tx.execute("DELETE FROM reminders WHERE id = :id", id=reminder_id)


def drop_own(tx: Transaction, event_id: int, person: str, reminder_id: int) -> bool:
    """Forget a reminder that this pseudonym cancels; whether there was one."""
    gone = tx.execute(
        "DELETE FROM reminders WHERE event_id = :event_id AND person = :person AND id = :id",
        event_id=event_id,
        person=person,
        id=reminder_id,
    )
    return bool(gone.rowcount)


def drop_over(tx: Transaction, event_id: int) -> None:
    """Forget the reminders of sessions that began or were left out."""
    tx.execute(
        "DELETE FROM reminders WHERE event_id = :event_id AND session NOT IN (SELECT key"
        " FROM sessions WHERE event_id = :event_id AND status = 'planned')",
        event_id=event_id,
    )


def drop_reminders(tx: Transaction, event_id: int) -> None:
    """Forget every reminder of the event."""
    tx.execute("DELETE FROM reminders WHERE event_id = :id", id=event_id)


def has_refused(tx: Transaction) -> bool:
    """Whether somebody could not be written to, and was not told otherwise yet."""
    row = tx.execute("SELECT 1 FROM reminders WHERE state = 'refused' LIMIT 1").fetchone()
    return row is not None
