"""Hands that are raised."""

from bot.rules.floor import Waiting
from bot.rules.hands import Hand
from bot.store.database import Transaction

_COLUMNS = tuple(Hand.__slots__)
_HAND = ", ".join(_COLUMNS)


def add_hand(tx: Transaction, hand: Hand) -> None:
    """A new hand; its id is given by the table."""
    values = {name: getattr(hand, name) for name in _COLUMNS} | {"id": None}
    names = ", ".join(f":{name}" for name in _COLUMNS)
    tx.execute(f"INSERT INTO hands ({_HAND}) VALUES ({names})", **values)


def set_hand(tx: Transaction, hand: Hand) -> None:
    """The hand as it stands now."""
    tx.execute(
        "UPDATE hands SET status = :status, selection_reason = :selection_reason WHERE id = :id",
        id=hand.id,
        status=hand.status,
        selection_reason=hand.selection_reason,
    )


def find_hand(tx: Transaction, event_id: int, code: str) -> Hand | None:
    """The hand of this code."""
    row = tx.execute(
        f"SELECT {_HAND} FROM hands WHERE event_id = :event_id AND code = :code",
        event_id=event_id,
        code=code,
    ).fetchone()
    return Hand(*row) if row else None


def find_raised(tx: Transaction, event_id: int, asker: str) -> Hand | None:
    """The hand that this pseudonym has raised."""
    row = tx.execute(
        f"SELECT {_HAND} FROM hands"
        " WHERE event_id = :event_id AND asker = :asker AND status = 'waiting'",
        event_id=event_id,
        asker=asker,
    ).fetchone()
    return Hand(*row) if row else None


def list_hands(tx: Transaction, event_id: int, status: str) -> list[Hand]:
    """The hands in one state, earliest first."""
    rows = tx.execute(
        f"SELECT {_HAND} FROM hands WHERE event_id = :event_id AND status = :status"
        " ORDER BY submitted_at, id",
        event_id=event_id,
        status=status,
    )
    return [Hand(*row) for row in rows]


def list_waiting(tx: Transaction, event_id: int) -> list[Waiting]:
    """Every raised hand as the order sees it."""
    rows = tx.execute(
        "SELECT code, number, principle, attendance, asker, 0, submitted_at FROM hands"
        " WHERE event_id = :event_id AND status = 'waiting'",
        event_id=event_id,
    )
    return [Waiting(*row) for row in rows]


def lower_all(tx: Transaction, event_id: int) -> None:
    """Lower every hand: the event closes."""
    tx.execute(
        "UPDATE hands SET status = 'lowered' WHERE event_id = :id AND status = 'waiting'",
        id=event_id,
    )
