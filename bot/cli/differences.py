"""Where the file says other than the database of an event that was opened."""

import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from bot.actions.setup import load_configuration
from bot.clock import system_clock
from bot.config import Config
from bot.context import Context
from bot.keys import Keyring
from bot.rules.agenda import Session
from bot.store import agenda as agenda_store
from bot.store import events as event_store
from bot.store import polls as poll_store
from bot.store.database import Reader, Transaction, open_database

Record = dict[str, Any]
Key = tuple[str, str]
# What the bot itself gives or changes, so that the file has no word in it.
LIVING = {
    "id", "event_id", "status", "due_start_at", "due_end_at", "actual_start_at", "actual_end_at",
    "opened_at", "closes_at", "closed_at", "hidden", "splits",
}  # fmt: skip
SHOWN_LENGTH_MAX = 60


@dataclass(frozen=True, slots=True)
class Programme:
    """What an event has that comes from the file: records by noun and key, sessions apart."""

    records: dict[Key, Record]
    sessions: dict[str, Session]


async def find_differences(config: Config, reader: Reader, slug: str) -> list[str]:
    """Every difference, a line each.

    The file is brought into a new database of its own, the way `run` does it, and the two
    databases are compared: what is compared is always what the bot would make of the file.
    """
    held = await reader.read(lambda tx: _programme(tx, slug))
    with tempfile.TemporaryDirectory(prefix="roundtable-") as folder:
        fresh = await open_database(Path(folder) / "file.db")
        try:
            keys = Keyring(config.storage.keys)
            await load_configuration(Context(fresh, config, system_clock, keys))
            wanted = await fresh.read(lambda tx: _programme(tx, slug))
        finally:
            await fresh.close()
    return list(_differences(wanted, held))


def _programme(tx: Transaction, slug: str) -> Programme:
    event = event_store.find_event(tx, slug)
    if event is None:
        return Programme({}, {})
    records: dict[Key, Record] = {}
    for principle in event_store.list_principles(tx, event.id):
        records["principle", principle.key] = _fields(principle)
    for speaker in event_store.list_speakers(tx, event.id):
        records["speaker", speaker.key] = _fields(speaker)
    for poll in poll_store.list_polls(tx, event.id):
        if poll.key:
            kept = poll if poll.status == "prepared" else replace(poll, session="")
            records["poll", poll.key] = _fields(kept)
    sessions = {session.key: session for session in agenda_store.list_sessions(tx, event.id)}
    for session in sessions.values():
        record = _fields(session)
        length_ms = record.pop("planned_end_at") - record.pop("planned_start_at")
        records["session", session.key] = record | {"duration": _length(length_ms)}
    return Programme(records, sessions)


def _fields(record: Any) -> Record:
    return {f.name: getattr(record, f.name) for f in fields(record) if f.name not in LIVING}


def _differences(wanted: Programme, held: Programme) -> Iterator[str]:
    for noun, key in wanted.records.keys() - held.records.keys():
        yield f"{noun} {key} is in the file only"
    for noun, key in held.records.keys() - wanted.records.keys():
        yield f"{noun} {key} is in the database only"
    for where, own in held.records.items():
        if where in wanted.records:
            for name, in_file, in_database in _changed(wanted.records[where], own):
                yield (
                    f"{' '.join(where)}: {name} is {in_file} in the file,"
                    f" {in_database} in the database"
                )
    yield from _moved(wanted.sessions, held.sessions)


def _changed(wanted: Record, held: Record) -> Iterator[tuple[str, str, str]]:
    for name, own in held.items():
        other = wanted[name]
        if own == other or (name == "session" and not own):
            continue
        if isinstance(own, Mapping) and isinstance(other, Mapping):
            for language in dict.fromkeys([*other, *own]):
                if own.get(language) != other.get(language):
                    said = _shown(other.get(language)), _shown(own.get(language))
                    yield f"{name} ({language})", *said
        else:
            yield name, _shown(other), _shown(own)


def _moved(wanted: Mapping[str, Session], held: Mapping[str, Session]) -> Iterator[str]:
    """Sessions that start at another time than the rest of the programme, moved as a whole."""
    by_ms = {
        key: held[key].planned_start_at - wanted[key].planned_start_at
        for key in held
        if key in wanted
    }
    if not by_ms:
        return
    whole_ms = Counter(by_ms.values()).most_common(1)[0][0]
    if whole_ms:
        yield f"the whole programme is {_apart(whole_ms)} in the database than in the file"
    for key, moved_ms in by_ms.items():
        if moved_ms != whole_ms:
            yield f"session {key} is {_apart(moved_ms)} in the database than in the file"


def _apart(by_ms: int) -> str:
    return f"{_length(abs(by_ms))} {'later' if by_ms > 0 else 'earlier'}"


def _length(length_ms: int) -> str:
    """Days, hours and minutes; seconds where it is less than an hour."""
    minutes, seconds = divmod(round(length_ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = [f"{days} d" if days else "", f"{hours} h" if hours else ""]
    parts += [f"{minutes} min" if minutes else ""]
    parts += [f"{seconds} s" if seconds and not (days or hours) else ""]
    return " ".join(part for part in parts if part) or "0 s"


def _shown(value: Any) -> str:
    if value is None or value in ("", ()):
        return "empty"
    if isinstance(value, str):
        value = " ".join(value.split())
        cut = value if len(value) <= SHOWN_LENGTH_MAX else value[:SHOWN_LENGTH_MAX] + "…"
        return f'"{cut}"'
    if isinstance(value, tuple):
        shown = ", ".join(next(iter(v.values()), "") if isinstance(v, dict) else str(v)
                          for v in value)  # fmt: skip
        return _shown(shown)
    return str(value)
