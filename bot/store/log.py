"""The event's log: appended to, never changed."""

from collections.abc import Iterable, Iterator

from bot.rules.log import GENESIS, Entry, LogRole, entry_hash
from bot.store.database import Transaction

_STORED = (
    "log.number, log.at, log.role, log.code, log.move, log.from_state, log.to_state, log.reason,"
    " log.digest, log.previous_hash, log.hash"
)
_OWN = [name for name in Entry.__slots__ if name != "event"]


def add_entry(
    tx: Transaction,
    event_id: int,
    slug: str,
    *,
    at: int,
    role: LogRole,
    code: str,
    move: str,
    from_state: str = "",
    to_state: str = "",
    reason: str = "",
    digest: str = "",
) -> int:
    """Append to the chain what happened; its number."""
    number, previous_hash = head(tx, event_id)
    entry = Entry(
        slug, number + 1, at, role, code, move, from_state, to_state, reason, digest, previous_hash
    )
    _add(tx, event_id, entry)
    return entry.number


def add_entries(
    tx: Transaction,
    event_id: int,
    slug: str,
    moved: Iterable[tuple[str, str, str]],
    *,
    at: int,
    role: LogRole,
    move: str,
    to_state: str,
) -> int:
    """Append one move of many items: code, state before and reason of each; the first's number."""
    first, last_hash = head(tx, event_id)
    for number, (code, from_state, reason) in enumerate(moved, first + 1):
        entry = Entry(
            slug, number, at, role, code, move, from_state, to_state, reason, "", last_hash
        )
        last_hash = _add(tx, event_id, entry)
    return first + 1


def _add(tx: Transaction, event_id: int, entry: Entry) -> str:
    hashed = entry_hash(entry)
    tx.execute(
        "INSERT INTO log VALUES (:event_id, :number, :at, :role, :code, :move, :from_state,"
        " :to_state, :reason, :digest, :previous_hash, :hash)",
        event_id=event_id,
        hash=hashed,
        **{name: getattr(entry, name) for name in _OWN},
    )
    return hashed


def head_at_close(tx: Transaction, event_id: int) -> tuple[int, str] | None:
    """The log's length and last hash as they were when the event had closed."""
    row = tx.execute(
        "SELECT number, hash FROM log WHERE event_id = :id AND move = 'ballot_key_destroyed'"
        " ORDER BY number LIMIT 1",
        id=event_id,
    ).fetchone()
    return (int(row[0]), str(row[1])) if row else None


def head(tx: Transaction, event_id: int) -> tuple[int, str]:
    """The log's length and its last hash."""
    row = tx.execute(
        "SELECT number, hash FROM log WHERE event_id = :id ORDER BY number DESC LIMIT 1",
        id=event_id,
    ).fetchone()
    return (int(row[0]), str(row[1])) if row else (0, GENESIS)


def list_entries(tx: Transaction, event_id: int, slug: str) -> Iterator[tuple[Entry, str]]:
    """Every entry with the hash that is stored beside it, in order."""
    rows = tx.execute(
        f"SELECT {_STORED} FROM log WHERE event_id = :id ORDER BY number", id=event_id
    )
    for *values, stored_hash in rows:
        yield Entry(slug, *values), stored_hash


def list_history(tx: Transaction, event_id: int, code: str, slug: str) -> list[Entry]:
    """What happened to one item, in order."""
    # Left to itself, SQLite reads the whole log in the order of the numbers.
    rows = tx.execute(
        f"SELECT {_STORED} FROM log INDEXED BY log_by_code"  # else SQLite reads the whole log
        " WHERE event_id = :id AND code = :code ORDER BY number",
        id=event_id,
        code=code,
    )
    return [Entry(slug, *values[:-1]) for values in rows]


def find_entry(tx: Transaction, event_id: int, number: int, slug: str) -> Entry | None:
    """The entry of this number."""
    row = tx.execute(
        f"SELECT {_STORED} FROM log WHERE event_id = :id AND number = :number",
        id=event_id,
        number=number,
    ).fetchone()
    return Entry(slug, *row[:-1]) if row else None
