"""Profiles, sealed; and what somebody typed and must still confirm."""

import json
from collections.abc import Iterator
from typing import Any

from bot.store.database import Transaction


def find_profile(tx: Transaction, event_id: int, person: str) -> bytes | None:
    """The sealed profile of this pseudonym."""
    row = tx.execute(
        "SELECT profile_sealed FROM profiles WHERE event_id = :event_id AND person = :person",
        event_id=event_id,
        person=person,
    ).fetchone()
    return bytes(row[0]) if row else None


def list_profiles(tx: Transaction, event_id: int) -> Iterator[bytes]:
    """Every sealed profile, one after the other, in no order that tells anything."""
    rows = tx.execute(
        "SELECT profile_sealed FROM profiles WHERE event_id = :event_id ORDER BY person",
        event_id=event_id,
    )
    return (bytes(row[0]) for row in rows)


def drop_profile(tx: Transaction, event_id: int, person: str) -> bool:
    """Take a profile away; whether there was one."""
    gone = tx.execute(
        "DELETE FROM profiles WHERE event_id = :event_id AND person = :person",
        event_id=event_id,
        person=person,
    )
    return gone.rowcount == 1


def set_profile(tx: Transaction, event_id: int, person: str, profile_sealed: bytes) -> None:
    """Keep the sealed profile of this pseudonym."""
    tx.execute(
        "INSERT INTO profiles (id, event_id, person, profile_sealed)"
        " VALUES (random(), :event_id, :person, :profile_sealed)"
        " ON CONFLICT (event_id, person) DO UPDATE SET profile_sealed = excluded.profile_sealed",
        event_id=event_id,
        person=person,
        profile_sealed=profile_sealed,
    )


def count_sector_askers(tx: Transaction, event_id: int) -> dict[str, int]:
    """How many people asked by each sector."""
    rows = tx.execute(
        "SELECT sector, count(DISTINCT asker) FROM questions"
        " WHERE event_id = :id AND sector <> '' GROUP BY sector",
        id=event_id,
    )
    return {str(sector): int(people) for sector, people in rows}


def add_draft(
    tx: Transaction, draft_id: str, event_id: int, content: dict[str, Any], expires_at: int
) -> None:
    """Keep what somebody typed."""
    tx.execute(
        "INSERT INTO drafts (id, event_id, content, expires_at)"
        " VALUES (:id, :event_id, :content, :expires_at)",
        id=draft_id,
        event_id=event_id,
        content=json.dumps(content, ensure_ascii=False),
        expires_at=expires_at,
    )


def find_draft(tx: Transaction, draft_id: str, now: int) -> dict[str, Any] | None:
    """What was typed, unless its time is over."""
    row = tx.execute(
        "SELECT content FROM drafts WHERE id = :id AND expires_at > :now", id=draft_id, now=now
    ).fetchone()
    content: dict[str, Any] | None = json.loads(row[0]) if row else None
    return content


def drop_draft(tx: Transaction, draft_id: str, now: int) -> bool:
    """Take a draft away; whether it was there in time. Two presses take it once."""
    gone = tx.execute(
        "DELETE FROM drafts WHERE id = :id AND expires_at > :now", id=draft_id, now=now
    )
    return gone.rowcount == 1


def drop_old_drafts(tx: Transaction, now: int) -> None:
    """Take away the drafts whose time is over."""
    tx.execute("DELETE FROM drafts WHERE expires_at <= :now", now=now)
