"""What is practised: an event of its own, made beside the real one and erased as a whole."""

from collections.abc import Iterable

from bot.rules.events import Practised
from bot.store.database import Transaction
from bot.store.outbox import Shared

# What a practice begins with of the real event; nothing of it flows back.
_COPIED = {
    "choices": "key, value",
    "links": "kind, number",
    "profiles": "person, profile_sealed",
    "registrations": "person, code_hash, registered_sealed",
}
_OF_QUESTIONS = "SELECT id FROM questions WHERE event_id = :id"
_OF_HANDS = "SELECT id FROM hands WHERE event_id = :id"
_OF_POLLS = "SELECT id FROM polls WHERE event_id = :id"
# What hangs on an item goes before it, and the event itself last.
_ERASED = {
    "decisions": f"question_id IN ({_OF_QUESTIONS}) OR hand_id IN ({_OF_HANDS})",
    **dict.fromkeys(
        ("supports", "claims", "wordings", "merges", "objections"),
        f"question_id IN ({_OF_QUESTIONS})",
    ),
    "ballots": f"poll_id IN ({_OF_POLLS})",
    **dict.fromkeys(
        (
            "turns", "picks", "questions", "tallies", "hands", "polls", "log", "drafts", "outbox",
            "messages", "blocks", "notes", "evidence", "wishes", "addresses", "brief_drafts",
            "editions", "arrivals", "chair_messages", "links", "reminders", "versions",
            "fairness", "tries", "choices", "principles", "speakers", "sessions", "numbers",
            "profiles", "registrations",
        ),
        "event_id = :id",
    ),
    "events": "id = :id",
}  # fmt: skip


def copy_ties(tx: Transaction, event_id: int, practice_id: int) -> None:
    """Give a practice the real event's choices and links, and who its people are."""
    for table, columns in _COPIED.items():
        tx.execute(
            f"INSERT INTO {table} (event_id, {columns})"
            f" SELECT :practice_id, {columns} FROM {table} WHERE event_id = :event_id",
            event_id=event_id,
            practice_id=practice_id,
        )


def count(tx: Transaction, practice_id: int) -> Practised:
    """How much was made in a practice."""
    row = tx.execute(
        "SELECT (SELECT count(*) FROM questions WHERE event_id = :id),"
        " (SELECT count(*) FROM hands WHERE event_id = :id),"
        f" (SELECT count(*) FROM supports WHERE question_id IN ({_OF_QUESTIONS})),"
        f" (SELECT count(*) FROM ballots WHERE poll_id IN ({_OF_POLLS})),"
        " (SELECT count(*) FROM notes WHERE event_id = :id),"
        " (SELECT count(*) FROM evidence WHERE event_id = :id)",
        id=practice_id,
    ).fetchone()
    return Practised(*row)


def take_messages(tx: Transaction, event_id: int, kinds: Iterable[str] = ()) -> list[Shared]:
    """Forget where an event's messages stand, all or of these kinds: they are to be removed."""
    among = ", ".join(f"'{kind}'" for kind in kinds)
    rows = tx.execute(
        "DELETE FROM messages WHERE event_id = :event_id"
        f"{f' AND kind IN ({among})' if among else ''}"
        " RETURNING channel_id, message_id, posted_at, drawn_at, digest",
        event_id=event_id,
    ).fetchall()
    return [Shared(*row) for row in rows]


def list_removals(tx: Transaction, practice_id: int, kind: str) -> list[str]:
    """The messages whose removal a practice still owes: channel and message of each."""
    rows = tx.execute(
        "SELECT subject FROM outbox WHERE event_id = :id AND kind = :kind"
        " AND state IN ('open', 'sending', 'parked')",
        id=practice_id,
        kind=kind,
    )
    return [str(row[0]) for row in rows]


def is_under_way(tx: Transaction, practice_id: int) -> bool:
    """Whether something of a practice is being sent."""
    row = tx.execute(
        "SELECT 1 FROM outbox WHERE event_id = :id AND state = 'sending' LIMIT 1", id=practice_id
    ).fetchone()
    return row is not None


def erase(tx: Transaction, practice_id: int) -> None:
    """Erase a practice: no row of it is left."""
    for table, which in _ERASED.items():
        tx.execute(f"DELETE FROM {table} WHERE {which}", id=practice_id)
