"""Events, what was chosen for them, their principles and speakers."""

import json
from functools import lru_cache
from typing import Any

from bot.rules.codes import Code
from bot.rules.events import Event, Principle, Speaker, is_practice
from bot.store.database import Transaction

_EVENT = (
    "id, slug, state, guild_id, starts_at, ends_at, hard_end_at, opened_at, live_at, closed_at,"
    " contact_check, ballot_check, notice, erased_at"
)


def find_event(tx: Transaction, slug: str) -> Event | None:
    """The event of this slug."""
    row = tx.execute(f"SELECT {_EVENT} FROM events WHERE slug = :slug", slug=slug).fetchone()
    return Event(*row) if row else None


def load_event(tx: Transaction, event_id: int) -> Event:
    """The event of this id, which exists."""
    row = tx.execute(f"SELECT {_EVENT} FROM events WHERE id = :id", id=event_id).fetchone()
    return Event(*row)


def is_practised(tx: Transaction, event_id: int) -> bool:
    """Whether a real event is practised now."""
    row = tx.execute("SELECT 1 FROM events WHERE :id > 0 AND id = -:id", id=event_id).fetchone()
    return row is not None


def list_events(tx: Transaction) -> list[Event]:
    """All events, in the order in which they were first configured."""
    return [Event(*row) for row in tx.execute(f"SELECT {_EVENT} FROM events ORDER BY id")]


def list_guild_events(tx: Transaction, guild_id: int) -> list[Event]:
    """The events of a server, in the order in which they were first configured."""
    rows = tx.execute(
        f"SELECT {_EVENT} FROM events WHERE guild_id = :guild_id ORDER BY id", guild_id=guild_id
    )
    return [Event(*row) for row in rows]


def add_event(tx: Transaction, slug: str, starts_at: int, ends_at: int) -> int:
    """A new draft; its id."""
    cursor = tx.execute(
        "INSERT INTO events (slug, starts_at, ends_at, hard_end_at)"
        " VALUES (:slug, :starts_at, :ends_at, :ends_at)",
        slug=slug,
        starts_at=starts_at,
        ends_at=ends_at,
    )
    return int(cursor.lastrowid or 0)


def set_event(tx: Transaction, event: Event) -> None:
    """The event as it stands now."""
    tx.execute(
        "UPDATE events SET state = :state, guild_id = :guild_id, starts_at = :starts_at,"
        " ends_at = :ends_at, hard_end_at = :hard_end_at, opened_at = :opened_at,"
        " live_at = :live_at, closed_at = :closed_at, contact_check = :contact_check,"
        " ballot_check = :ballot_check, notice = :notice, erased_at = :erased_at"
        " WHERE id = :id",
        **{name: getattr(event, name) for name in Event.__slots__ if name != "slug"},
    )


def add_practice(tx: Transaction, event: Event) -> None:
    """The event in which another one is practised, under its number and short name."""
    names = Event.__slots__
    tx.execute(
        f"INSERT INTO events ({', '.join(names)}) VALUES ({', '.join(f':{n}' for n in names)})",
        **{name: getattr(event, name) for name in names},
    )


def load_choices(tx: Transaction, event_id: int) -> dict[str, int]:
    """What `/organize setup` chose: key → snowflake or switch."""
    rows = tx.execute("SELECT key, value FROM choices WHERE event_id = :id", id=event_id)
    return dict(rows.fetchall())


def set_choice(tx: Transaction, event_id: int, key: str, value: int) -> None:
    """Keep one choice of `/organize`."""
    tx.execute(
        "INSERT INTO choices (event_id, key, value) VALUES (:event_id, :key, :value)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        event_id=event_id,
        key=key,
        value=value,
    )


def list_closing(tx: Transaction) -> set[int]:
    """The events that are being closed."""
    rows = tx.execute("SELECT event_id FROM choices WHERE key = 'closing.at' AND value > 0")
    return {int(row[0]) for row in rows}


def list_principles(tx: Transaction, event_id: int) -> list[Principle]:
    """The principles in their order in the configuration."""
    rows = tx.execute(
        "SELECT key, code, place, title, text, theme, objectives FROM principles"
        " WHERE event_id = :id ORDER BY place",
        id=event_id,
    )
    return [_principle(row) for row in rows]


@lru_cache(256)  # every act reads them, and they hardly change
def _principle(row: tuple[Any, ...]) -> Principle:
    key, code, place, title, text, theme, objectives = row
    return Principle(
        key, code, place, _table(title), _table(text), _table(theme), tuple(_table(objectives))
    )


def add_principle(tx: Transaction, event_id: int, principle: Principle) -> None:
    """One principle of a draft."""
    tx.execute(
        "INSERT INTO principles VALUES"
        " (:event_id, :key, :code, :place, :title, :text, :theme, :objectives)",
        event_id=event_id,
        key=principle.key,
        code=principle.code,
        place=principle.place,
        title=_json(principle.title),
        text=_json(principle.text),
        theme=_json(principle.theme),
        objectives=_json(principle.objectives),
    )


def list_speakers(tx: Transaction, event_id: int) -> list[Speaker]:
    """The speakers in their order in the configuration."""
    rows = tx.execute(
        "SELECT key, place, name, title, role, affiliation, sector FROM speakers"
        " WHERE event_id = :id ORDER BY place",
        id=event_id,
    )
    return [
        Speaker(key, place, name, _table(title), role, _table(affiliation), sector)
        for key, place, name, title, role, affiliation, sector in rows
    ]


def add_speaker(tx: Transaction, event_id: int, speaker: Speaker) -> None:
    """One speaker of a draft."""
    tx.execute(
        "INSERT INTO speakers VALUES"
        " (:event_id, :key, :place, :name, :title, :role, :affiliation, :sector)",
        event_id=event_id,
        key=speaker.key,
        place=speaker.place,
        name=speaker.name,
        title=_json(speaker.title),
        role=speaker.role,
        affiliation=_json(speaker.affiliation),
        sector=speaker.sector,
    )


def clear_programme(tx: Transaction, event_id: int) -> None:
    """Take a draft's principles, speakers, sessions and prepared polls away."""
    for table in ("principles", "speakers", "sessions", "polls"):
        tx.execute(f"DELETE FROM {table} WHERE event_id = :id", id=event_id)
    tx.execute("DELETE FROM numbers WHERE event_id = :id", id=event_id)


def take_code(tx: Transaction, event_id: int, letters: str) -> Code:
    """The code with the next running number for these letters; never given again."""
    row = tx.execute(
        "INSERT INTO numbers (event_id, letters, last) VALUES (:event_id, :letters, 1)"
        " ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last",
        event_id=event_id,
        letters=letters,
    ).fetchone()
    return Code(letters, int(row[0]), practice=is_practice(event_id))


def find_registered(tx: Transaction, guild_id: int) -> str | None:
    """The digest of the commands that this server has."""
    row = tx.execute(
        "SELECT digest FROM registered_commands WHERE guild_id = :guild_id", guild_id=guild_id
    ).fetchone()
    return str(row[0]) if row else None


def set_registered(tx: Transaction, guild_id: int, digest: str) -> None:
    """Keep the digest of the commands that this server now has."""
    tx.execute(
        "INSERT INTO registered_commands (guild_id, digest) VALUES (:guild_id, :digest)"
        " ON CONFLICT DO UPDATE SET digest = excluded.digest",
        guild_id=guild_id,
        digest=digest,
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _table(value: str) -> Any:
    return json.loads(value)
