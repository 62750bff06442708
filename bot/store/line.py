"""Who is in line for the floor: all who wait, or the few among whom the next ones are."""

import json
from collections.abc import Iterable

from bot.rules.floor import Waiting
from bot.store.database import Transaction

_WAITING = (
    "SELECT code, number, principle, attendance, asker, support, submitted_at, 'question'"
    " FROM questions {index} WHERE event_id = :event_id AND status = 'queued'"
)


def list_waiting(tx: Transaction, event_id: int) -> list[Waiting]:
    """Every queued question as the order sees it."""
    rows = tx.execute(_WAITING.format(index=""), event_id=event_id)
    return [Waiting(*row) for row in rows]


def list_best_of(
    tx: Transaction,
    event_id: int,
    principle: str,
    attendance: str,
    limit: int,
    heard: Iterable[str] = (),
) -> list[Waiting]:
    """The best supported of a principle and a side, then earliest; without those of `heard`."""
    rows = tx.execute(
        _WAITING.format(index="INDEXED BY questions_in_line")
        + " AND principle = :principle AND attendance = :attendance"
        " AND asker NOT IN (SELECT value FROM json_each(:heard))"
        " ORDER BY support DESC, submitted_at, number LIMIT :limit",
        event_id=event_id,
        principle=principle,
        attendance=attendance,
        heard=json.dumps([*heard]),
        limit=limit,
    )
    return [Waiting(*row) for row in rows]


def list_support_of(
    tx: Transaction, event_id: int, principle: str, attendance: str, limit: int
) -> list[tuple[str, int]]:
    """The codes of the best supported of a principle and a side, each with its support."""
    return tx.execute(
        "SELECT code, support FROM questions INDEXED BY questions_in_line"
        " WHERE event_id = :event_id AND status = 'queued' AND principle = :principle"
        " AND attendance = :attendance ORDER BY support DESC, submitted_at, number LIMIT :limit",
        event_id=event_id,
        principle=principle,
        attendance=attendance,
        limit=limit,
    ).fetchall()


def list_oldest(tx: Transaction, event_id: int, limit: int) -> list[Waiting]:
    """The questions that wait longest, and all that came in the same instant as the last."""
    oldest = "FROM questions INDEXED BY questions_by_age WHERE event_id = :event_id"
    rows = tx.execute(
        _WAITING.format(index="INDEXED BY questions_by_age")
        + f" AND submitted_at <= coalesce((SELECT submitted_at {oldest} AND status = 'queued'"
        " ORDER BY submitted_at LIMIT 1 OFFSET :before), 9e15)",
        event_id=event_id,
        before=limit - 1,
    )
    return [Waiting(*row) for row in rows]


def list_in_review(tx: Transaction, event_id: int) -> list[str]:
    """The codes of what waits for review, earliest first."""
    rows = tx.execute(
        "SELECT code FROM questions WHERE event_id = :id AND status = 'in_review'"
        " ORDER BY submitted_at, id",
        id=event_id,
    )
    return [str(row[0]) for row in rows]


def list_ended(tx: Transaction, event_id: int, at: int) -> list[tuple[str, str]]:
    """What a close has ended so far, in order: its code, and the state that it had."""
    return tx.execute(
        "SELECT code, from_state FROM log WHERE event_id = :id AND move = 'close' AND at = :at"
        " AND to_state = 'not_reached' ORDER BY number",
        id=event_id,
        at=at,
    ).fetchall()


def list_waited(tx: Transaction, event_id: int, at: int) -> list[Waiting]:
    """What waited for the floor and was ended by a close so far, as the order sees it."""
    rows = tx.execute(
        _WAITING.format(index="").replace("'queued'", "'not_reached'")
        + " AND closed_at = :at AND code IN (SELECT code FROM log WHERE event_id = :event_id"
        " AND move = 'close' AND at = :at AND from_state = 'queued')",
        event_id=event_id,
        at=at,
    )
    return [Waiting(*row) for row in rows]


def close_all(tx: Transaction, event_id: int, codes: Iterable[str], now: int) -> None:
    """These were not reached: the move `close` of the rules, in one pass.

    One by one, each would walk through what the pass before it wrote for the triggers.
    """
    tx.execute(
        "UPDATE questions SET status = 'not_reached', version = version + 1, reason = '',"
        " closed_at = :now, delivery = NULL"
        " WHERE event_id = :id AND code IN (SELECT value FROM json_each(:codes))"
        " AND status IN ('in_review', 'queued')",
        id=event_id,
        codes=json.dumps([*codes]),
        now=now,
    )
