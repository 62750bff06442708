"""Hands: who waits to speak, and who spoke in the room."""

from bot.rules.floor import Waiting
from bot.rules.hands import Hand
from bot.store.database import Transaction

_COLUMNS = tuple(Hand.__slots__)
_HAND = ", ".join(_COLUMNS)


def add_hand(tx: Transaction, hand: Hand, person_sealed: bytes | None) -> int:
    """Store a hand; its id."""
    names = [name for name in _COLUMNS if name != "id"]
    cursor = tx.execute(
        f"INSERT INTO hands ({', '.join(names)}, person_sealed)"
        f" VALUES ({', '.join(f':{name}' for name in names)}, :person_sealed)",
        **{name: getattr(hand, name) for name in names},
        person_sealed=person_sealed,
    )
    return int(cursor.lastrowid or 0)


def set_hand(tx: Transaction, hand: Hand) -> None:
    """The hand as it stands after a move."""
    tx.execute(
        "UPDATE hands SET status = :status, version = :version, floor_at = :floor_at,"
        " closed_at = :closed_at WHERE id = :id",
        id=hand.id,
        status=hand.status,
        version=hand.version,
        floor_at=hand.floor_at,
        closed_at=hand.closed_at,
    )


def find_hand(tx: Transaction, event_id: int, code: str) -> Hand | None:
    """The hand of this code."""
    row = tx.execute(
        f"SELECT {_HAND} FROM hands WHERE event_id = :event_id AND code = :code",
        event_id=event_id,
        code=code,
    ).fetchone()
    return Hand(*row) if row else None


def load_hand(tx: Transaction, hand_id: int) -> Hand:
    """The hand of this id, which exists."""
    row = tx.execute(f"SELECT {_HAND} FROM hands WHERE id = :id", id=hand_id).fetchone()
    return Hand(*row)


def find_raised(tx: Transaction, event_id: int, raiser: str) -> Hand | None:
    """The hand that this pseudonym has up, waiting or on the floor."""
    row = tx.execute(
        f"SELECT {_HAND} FROM hands WHERE event_id = :event_id AND raiser = :raiser"
        " AND status IN ('queued', 'on_floor')",
        event_id=event_id,
        raiser=raiser,
    ).fetchone()
    return Hand(*row) if row else None


def list_raised(tx: Transaction, event_id: int, raiser: str) -> list[Hand]:
    """Every hand that this pseudonym raised, in order."""
    rows = tx.execute(
        f"SELECT {_HAND} FROM hands WHERE event_id = :event_id AND raiser = :raiser ORDER BY id",
        event_id=event_id,
        raiser=raiser,
    )
    return [Hand(*row) for row in rows]


def find_person(tx: Transaction, hand_id: int) -> bytes | None:
    """Whom to invite onto the stage, sealed."""
    row = tx.execute("SELECT person_sealed FROM hands WHERE id = :id", id=hand_id).fetchone()
    return bytes(row[0]) if row and row[0] is not None else None


def list_queued(tx: Transaction, event_id: int, limit: int = 1_000_000) -> list[Hand]:
    """The hands that wait, earliest first."""
    rows = tx.execute(
        f"SELECT {_HAND} FROM hands WHERE event_id = :event_id AND status = 'queued'"
        " ORDER BY raised_at, id LIMIT :limit",
        event_id=event_id,
        limit=limit,
    )
    return [Hand(*row) for row in rows]


def list_waiting_hands(tx: Transaction, event_id: int) -> list[Waiting]:
    """Every hand that waits, as the order sees it; nobody supports a hand."""
    rows = tx.execute(
        "SELECT code, number, principle, attendance, raiser, 0, raised_at, 'hand' FROM hands"
        " WHERE event_id = :event_id AND status = 'queued'",
        event_id=event_id,
    )
    return [Waiting(*row) for row in rows]


def count_raised(tx: Transaction, event_id: int) -> int:
    """How many hands wait."""
    row = tx.execute(
        "SELECT count(*) FROM hands WHERE event_id = :id AND status = 'queued'", id=event_id
    ).fetchone()
    return int(row[0])


def list_hands(tx: Transaction, event_id: int) -> list[Hand]:
    """Every hand of the event, in the order of raising."""
    rows = tx.execute(f"SELECT {_HAND} FROM hands WHERE event_id = :id ORDER BY id", id=event_id)
    return [Hand(*row) for row in rows]


def list_hand_waits(tx: Transaction, event_id: int) -> list[tuple[str, str, int | None]]:
    """Attendance, principle and wait of every hand that was not lowered; None: had no turn.

    A turn given straight to the room was not asked for and waited for nothing: it is left out.
    """
    rows = tx.execute(
        "SELECT attendance, principle, floor_at - raised_at FROM hands"
        " WHERE event_id = :id AND kind = 'hand' AND status <> 'lowered'",
        id=event_id,
    )
    return [(attendance, principle, wait) for attendance, principle, wait in rows]


def forget_people(tx: Transaction, event_id: int) -> None:
    """Forget who raised hands and what they were called; sides and sectors stay for the counts."""
    tx.execute(
        "UPDATE hands SET person_sealed = NULL, raiser = hex(randomblob(13)), note = '',"
        " name = '', affiliation = '', registered = 0 WHERE event_id = :id",
        id=event_id,
    )
