"""Messages to the chair: kept until the close."""

from bot.rules.chair import ChairMessage
from bot.store.database import Transaction

_MESSAGE = "id, sender_name, text, sent_at, read_at"


def add_message(tx: Transaction, event_id: int, sender_name: str, text: str, sent_at: int) -> int:
    """Store a message to the chair; its id."""
    cursor = tx.execute(
        "INSERT INTO chair_messages (event_id, sender_name, text, sent_at)"
        " VALUES (:event_id, :sender_name, :text, :sent_at)",
        event_id=event_id,
        sender_name=sender_name,
        text=text,
        sent_at=sent_at,
    )
    return int(cursor.lastrowid or 0)


def find_message(tx: Transaction, event_id: int, message_id: int) -> ChairMessage | None:
    """The message of this id."""
    row = tx.execute(
        f"SELECT {_MESSAGE} FROM chair_messages WHERE event_id = :event_id AND id = :id",
        event_id=event_id,
        id=message_id,
    ).fetchone()
    return ChairMessage(*row) if row else None


def list_unread(tx: Transaction, event_id: int) -> list[ChairMessage]:
    """What the chair has not read yet, oldest first."""
    rows = tx.execute(
        f"SELECT {_MESSAGE} FROM chair_messages WHERE event_id = :event_id AND read_at IS NULL"
        " ORDER BY id",
        event_id=event_id,
    )
    return [ChairMessage(*row) for row in rows]


def set_read(tx: Transaction, message_id: int, read_at: int) -> None:
    """Note when the chair read it."""
    tx.execute(
        "UPDATE chair_messages SET read_at = :read_at WHERE id = :id",
        id=message_id,
        read_at=read_at,
    )


def drop_messages(tx: Transaction, event_id: int) -> None:
    """Forget what the chair was told."""
    tx.execute("DELETE FROM chair_messages WHERE event_id = :id", id=event_id)
