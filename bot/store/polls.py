"""Polls and their ballots."""

import json
from collections.abc import Iterable
from typing import Any

from bot.rules.polls import Poll, Split, Vote
from bot.store.database import Transaction

_COLUMNS = tuple(Poll.__slots__)
_POLL = ", ".join(_COLUMNS)


def add_poll(tx: Transaction, poll: Poll) -> None:
    """A new poll; its id is given by the table."""
    values: dict[str, Any] = {name: getattr(poll, name) for name in _COLUMNS}
    values.update(
        id=None,
        question=json.dumps(poll.question, ensure_ascii=False),
        options=json.dumps(poll.options, ensure_ascii=False),
        hidden=json.dumps(poll.hidden),
        splits=_splits_json(poll),
    )
    names = ", ".join(f":{name}" for name in _COLUMNS)
    tx.execute(f"INSERT INTO polls ({_POLL}) VALUES ({names})", **values)


def list_polls(tx: Transaction, event_id: int) -> list[Poll]:
    """The event's polls in the order of their codes."""
    rows = tx.execute(f"SELECT {_POLL} FROM polls WHERE event_id = :id ORDER BY id", id=event_id)
    return [_poll(row) for row in rows]


def find_poll(tx: Transaction, event_id: int, code: str) -> Poll | None:
    """The poll of this code, or the prepared one of this key."""
    row = tx.execute(
        f"SELECT {_POLL} FROM polls WHERE event_id = :event_id"
        " AND (code = :code OR (key <> '' AND key = :code))",
        event_id=event_id,
        code=code,
    ).fetchone()
    return _poll(row) if row else None


def list_due_polls(tx: Transaction, now: int) -> list[Poll]:
    """Open polls whose time is up."""
    rows = tx.execute(
        f"SELECT {_POLL} FROM polls WHERE status = 'open' AND closes_at <= :now", now=now
    )
    return [_poll(row) for row in rows]


def next_poll_close(tx: Transaction, event_ids: Iterable[int]) -> int | None:
    """When the next open poll of these events closes by itself."""
    among = ", ".join(str(int(event_id)) for event_id in event_ids)
    row = tx.execute(
        f"SELECT min(closes_at) FROM polls WHERE status = 'open' AND event_id IN ({among})"
    ).fetchone()
    return row[0] if row else None


def set_poll(tx: Transaction, poll: Poll) -> None:
    """The poll as it stands now."""
    tx.execute(
        "UPDATE polls SET status = :status, opened_at = :opened_at, closes_at = :closes_at,"
        " closed_at = :closed_at, session = :session, hidden = :hidden, splits = :splits"
        " WHERE id = :id",
        status=poll.status,
        opened_at=poll.opened_at,
        closes_at=poll.closes_at,
        closed_at=poll.closed_at,
        session=poll.session,
        hidden=json.dumps(poll.hidden),
        splits=_splits_json(poll),
        id=poll.id,
    )


def set_put(tx: Transaction, poll: Poll) -> None:
    """What a prepared poll asks, and how."""
    tx.execute(
        "UPDATE polls SET question = :question, options = :options, kind = :kind,"
        " results = :results, duration_ms = :duration_ms, session = :session WHERE id = :id",
        question=json.dumps(poll.question, ensure_ascii=False),
        options=json.dumps(poll.options, ensure_ascii=False),
        kind=poll.kind,
        results=poll.results,
        duration_ms=poll.duration_ms,
        session=poll.session,
        id=poll.id,
    )


def drop_poll(tx: Transaction, poll_id: int) -> None:
    """Take a poll away that was never opened."""
    tx.execute("DELETE FROM polls WHERE id = :id AND status = 'prepared'", id=poll_id)


def set_ballot(
    tx: Transaction,
    poll_id: int,
    voter: str,
    vote: Vote,
    attendance: str,
    sector_sealed: bytes | None,
) -> None:
    """Cast this voter's ballot, or change it."""
    tx.execute(
        "INSERT INTO ballots (poll_id, voter, vote, sector_sealed, attendance)"
        " VALUES (:poll_id, :voter, :vote, :sector_sealed, :attendance)"
        " ON CONFLICT DO UPDATE SET vote = excluded.vote,"
        " sector_sealed = excluded.sector_sealed, attendance = excluded.attendance",
        poll_id=poll_id,
        voter=voter,
        vote=json.dumps(vote, ensure_ascii=False),
        sector_sealed=sector_sealed,
        attendance=attendance,
    )


def find_vote(tx: Transaction, poll_id: int, voter: str) -> Vote | None:
    """What this voter voted."""
    row = tx.execute(
        "SELECT vote FROM ballots WHERE poll_id = :poll_id AND voter = :voter",
        poll_id=poll_id,
        voter=voter,
    ).fetchone()
    return tuple(json.loads(row[0])) if row else None


def drop_ballot(tx: Transaction, poll_id: int, voter: str) -> None:
    """Take this voter's ballot away."""
    tx.execute(
        "DELETE FROM ballots WHERE poll_id = :poll_id AND voter = :voter",
        poll_id=poll_id,
        voter=voter,
    )


def drop_ballots(tx: Transaction, poll_id: int) -> None:
    """Take every ballot of a poll away."""
    tx.execute("DELETE FROM ballots WHERE poll_id = :poll_id", poll_id=poll_id)


def list_votes(tx: Transaction, poll_id: int) -> list[Vote]:
    """What stands on the ballots, in no order that leads to a voter."""
    rows = tx.execute(
        "SELECT vote FROM ballots WHERE poll_id = :poll_id ORDER BY vote", poll_id=poll_id
    )
    return [tuple(json.loads(row[0])) for row in rows]


def list_marked(tx: Transaction, poll_id: int) -> list[tuple[Vote, str, bytes | None]]:
    """The ballots of a poll that closes, with attendance and sealed sector."""
    rows = tx.execute(
        "SELECT vote, attendance, sector_sealed FROM ballots WHERE poll_id = :poll_id",
        poll_id=poll_id,
    )
    return [(tuple(json.loads(vote)), attendance, sealed) for vote, attendance, sealed in rows]


def count_ballots(tx: Transaction, poll_id: int) -> int:
    """How many voted."""
    row = tx.execute("SELECT count(*) FROM ballots WHERE poll_id = :id", id=poll_id).fetchone()
    return int(row[0])


def _splits_json(poll: Poll) -> str:
    return json.dumps([[split.by, split.groups] for split in poll.splits])


def _poll(row: tuple[Any, ...]) -> Poll:
    values = dict(zip(_COLUMNS, row, strict=True))
    groups = json.loads(values["splits"])
    values.update(
        question=json.loads(values["question"]),
        options=tuple(json.loads(values["options"])),
        hidden=tuple(json.loads(values["hidden"])),
        splits=tuple(
            Split(by, tuple((name, size, tuple(votes)) for name, size, votes in found))
            for by, found in groups
        ),
    )
    return Poll(**values)
