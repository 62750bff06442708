"""The rapporteurs' notes."""

import json
from typing import Any

from bot.rules.notes import Note
from bot.store.database import Transaction

_COLUMNS = tuple(Note.__slots__)
_NOTE = ", ".join(f"notes.{name}" for name in _COLUMNS)
_LISTS = ("questions", "objectives")
_CHANGING = (
    "kind",
    "text",
    "speaker",
    "session",
    "principle",
    "questions",
    "objectives",
    "addressee",
    "due",
    "status",
    "done_at",
)
_SET = ", ".join(f"{name} = :{name}" for name in _CHANGING)


def add_note(tx: Transaction, note: Note) -> None:
    """A new note; its id is given by the table."""
    names = ", ".join(f":{name}" for name in _COLUMNS)
    tx.execute(f"INSERT INTO notes ({', '.join(_COLUMNS)}) VALUES ({names})", **_values(note, None))


def set_note(tx: Transaction, note: Note) -> None:
    """The note as its author left it."""
    values = _values(note, note.id)
    changed = {name: values[name] for name in ("id", *_CHANGING)}
    tx.execute(f"UPDATE notes SET {_SET} WHERE id = :id", **changed)


def find_note(tx: Transaction, event_id: int, code: str) -> Note | None:
    """The note of this code."""
    row = tx.execute(
        f"SELECT {_NOTE} FROM notes WHERE event_id = :event_id AND code = :code",
        event_id=event_id,
        code=code,
    ).fetchone()
    return _note(row) if row else None


def list_notes(tx: Transaction, event_id: int) -> list[Note]:
    """Every note of the event, in the order of their codes."""
    rows = tx.execute(f"SELECT {_NOTE} FROM notes WHERE event_id = :id ORDER BY id", id=event_id)
    return [_note(row) for row in rows]


def list_by_author(tx: Transaction, event_id: int, author: str) -> list[Note]:
    """What this pseudonym noted and did not withdraw, newest first."""
    rows = tx.execute(
        f"SELECT {_NOTE} FROM notes WHERE event_id = :event_id AND author = :author"
        " AND status = 'kept' ORDER BY id DESC",
        event_id=event_id,
        author=author,
    )
    return [_note(row) for row in rows]


def list_answers(tx: Transaction, event_id: int, code: str) -> list[Note]:
    """The notes that complete this question's answer, in the order of their codes."""
    rows = tx.execute(
        f"SELECT {_NOTE} FROM notes WHERE event_id = :event_id AND kind = 'answer'"
        " AND status = 'kept' AND EXISTS"
        " (SELECT 1 FROM json_each(notes.questions) WHERE value = :code) ORDER BY id",
        event_id=event_id,
        code=code,
    )
    return [_note(row) for row in rows]


def _values(note: Note, note_id: int | None) -> dict[str, Any]:
    values = {name: getattr(note, name) for name in _COLUMNS}
    return {**values, **{name: json.dumps(values[name]) for name in _LISTS}, "id": note_id}


def _note(row: tuple[Any, ...]) -> Note:
    values = dict(zip(_COLUMNS, row, strict=True))
    return Note(**{**values, **{name: tuple(json.loads(values[name])) for name in _LISTS}})
