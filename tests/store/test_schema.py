import re
import sqlite3
from contextlib import closing

import pytest

from bot.store import (
    decisions,
    due,
    duplicates,
    floor,
    line,
    log,
    outbox,
    polls,
    questions,
    tallies,
)
from bot.store.database import Transaction, schema
from tests.builders import approved, ask, go_live, participant, rows


@pytest.fixture(scope="module")
def empty():
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema())
        yield connection


def tables(connection):
    return [
        row
        for row in connection.execute("PRAGMA table_list").fetchall()
        if row[2] == "table" and not row[1].startswith("sqlite_")
    ]


def test_every_table_is_strict(empty):
    assert tables(empty)
    assert [row[1] for row in tables(empty) if not row[5]] == []


def test_every_reference_is_to_a_table_and_its_key(empty):
    """A reference to what is no key would fail only when a row is written."""
    known = {row[1] for row in tables(empty)}
    for name in known:
        for reference in empty.execute(f"PRAGMA foreign_key_list({name})").fetchall():
            assert reference[2] in known
    assert empty.execute("PRAGMA foreign_key_check").fetchall() == []


def test_every_instant_is_a_whole_number(empty):
    for table in tables(empty):
        for _, name, kind, *_ in empty.execute(f"PRAGMA table_info({table[1]})").fetchall():
            if re.search(r"(^|_)at$|_until$", name):
                assert kind == "INTEGER", f"{table[1]}.{name}"


def question_row(**more):
    row = {
        "event_id": 1, "code": "HR-1", "number": 1, "principle": "human-rights",
        "asked_principle": "human-rights", "text": "What?", "salt": b"s", "status": "queued",
        "attribution": "anonymous", "attendance": "online", "asker": "A", "submitted_at": 1,
        "receipt_salt": b"s", "receipt_hash": b"h",
    } | more  # fmt: skip
    return f"INSERT INTO questions ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", [
        *row.values()
    ]


@pytest.fixture
def one_event(empty):
    event = (
        "INSERT INTO events (id, slug, starts_at, ends_at, hard_end_at) VALUES (1, 's', 0, 1, 1)"
    )
    empty.execute(event)
    yield empty
    empty.rollback()


# PRODUCT section 3: "The row holds only what that shows". The table itself sees to it.
@pytest.mark.parametrize(
    ("attribution", "column", "held"),
    [
        ("named", "name", True),
        ("named", "affiliation", True),
        ("named", "sector", False),
        ("affiliation", "name", False),
        ("affiliation", "affiliation", True),
        ("affiliation", "sector", False),
        ("sector", "name", False),
        ("sector", "affiliation", False),
        ("sector", "sector", True),
        ("sector", "language", True),
        ("anonymous", "name", False),
        ("anonymous", "affiliation", False),
        ("anonymous", "sector", False),
        ("anonymous", "language", False),
    ],
)
def test_question_row_holds_only_what_its_attribution_shows(one_event, attribution, column, held):
    statement, values = question_row(attribution=attribution, **{column: "x"})
    if held:
        one_event.execute(statement, values)
    else:
        with pytest.raises(sqlite3.IntegrityError):
            one_event.execute(statement, values)


def test_code_is_given_once(one_event):
    one_event.execute(*question_row())
    with pytest.raises(sqlite3.IntegrityError):
        one_event.execute(*question_row(principle="other"))


async def test_references_hold_after_a_busy_hour(draft, clock):
    await go_live(draft)
    for number in range(4):
        await approved(draft, participant(number))
    assert await rows(draft, "PRAGMA foreign_key_check") == []
    assert await rows(draft, "PRAGMA integrity_check") == [("ok",)]


class Explaining(Transaction):
    """A transaction that runs each statement and keeps how SQLite finds its rows."""

    __slots__ = ("plans",)

    def __init__(self, tx: Transaction) -> None:
        super().__init__(tx._connection)
        self.plans: list[str] = []

    def execute(self, sql, **values):
        plan = super().execute(f"EXPLAIN QUERY PLAN {sql}", **values).fetchall()
        self.plans += [str(row[3]) for row in plan]
        return super().execute(sql, **values)


# What runs with every question, press and second: none of it may read a whole table.
HOT = {
    "find_question": lambda tx: questions.find_question(tx, 1, "HR-1"),
    "find_delivered": lambda tx: questions.find_delivered(tx, "x"),
    "count_by_asker": lambda tx: questions.count_by_asker(tx, 1, ["A", "B"]),
    "list_by_asker": lambda tx: questions.list_by_asker(tx, 1, ["A", "B"]),
    "list_best": lambda tx: questions.list_best(tx, 1, "human-rights", 5),
    "list_best of all": lambda tx: questions.list_best(tx, 1, None, 5),
    "list_by_status": lambda tx: questions.list_by_status(tx, 1, "in_review", 5),
    "list_waiting": lambda tx: line.list_waiting(tx, 1),
    "list_support_of": lambda tx: line.list_support_of(tx, 1, "human-rights", "online", 500),
    "list_best_of": lambda tx: line.list_best_of(tx, 1, "human-rights", "online", 5, ["A"]),
    "list_oldest": lambda tx: line.list_oldest(tx, 1, 5),
    "list_codes": lambda tx: questions.list_codes(tx, 1, ("queued", "on_floor")),
    "list_codes_from": lambda tx: questions.list_codes_from(tx, 1, ("queued",), "HR-1", 25),
    "list_longest": lambda tx: questions.list_longest(tx, 1),
    "list_candidates": lambda tx: duplicates.list_candidates(
        tx, 1, "human-rights", review=True, limit=500
    ),
    "count_by_status": lambda tx: tallies.count_by_status(tx, 1),
    "count_languages": lambda tx: tallies.count_languages(tx, 1),
    "list_waits": lambda tx: tallies.list_waits(tx, 1),
    "list_claims": lambda tx: decisions.list_claims(tx, 1, 0),
    "list_history": lambda tx: log.list_history(tx, 1, "HR-1", "s"),
    "last_number": lambda tx: floor.last_number(tx, 1),
    "last_due": lambda tx: outbox.last_due(tx, 1, "told"),
    "count_queued": lambda tx: tallies.count_queued(tx, 1, None),
    "toggle_support": lambda tx: questions.toggle_support(tx, 1, "S"),
    "list_turns": lambda tx: floor.list_turns(tx, 1),
    "list_open_turns": lambda tx: floor.list_open_turns(tx, 1),
    "outbox.owe": lambda tx: outbox.owe(tx, 1, "board", now=0),
    "due.take_due": lambda tx: due.take_due(tx, 0, 20, [1]),
    "due.next_due": lambda tx: due.next_due(tx, [1]),
    "find_shared": lambda tx: outbox.find_shared(tx, 1, "board", ""),
    "list_due_polls": lambda tx: polls.list_due_polls(tx, 0),
    "next_poll_close": lambda tx: polls.next_poll_close(tx, [1]),
    "find_vote": lambda tx: polls.find_vote(tx, 1, "V"),
    "list_votes": lambda tx: polls.list_votes(tx, 1),
    "count_ballots": lambda tx: polls.count_ballots(tx, 1),
    "set_ballot": lambda tx: polls.set_ballot(tx, 1, "V", (0,), "online", None),
}


# What gives the first of many, in the order of its index: sorting would read them all.
UNSORTED = {
    "list_best",
    "list_best of all",
    "list_by_status",
    "list_best_of",
    "list_support_of",
    "list_history",
}


@pytest.mark.parametrize("name", HOT)
async def test_hot_query_uses_an_index(live, name):
    await ask(live, participant(1))
    poll = "INSERT INTO polls (id, event_id, code, question, options, kind, results) VALUES"
    poll += " (99, 1, 'P-99', '{}', '[]', 'single', 'live')"

    def explain(tx):
        explaining = Explaining(tx)
        HOT[name](explaining)
        return explaining.plans

    async def write(work):
        return (await live.database.write(work))[0]

    await write(lambda tx: tx.execute(poll).rowcount)
    plans = await write(explain)
    # What a CTE made is small, and so are the claims of a minute: read whole.
    made = ("SCAN found", "SCAN best", "SCAN (", "SCAN json_each", "SCAN CONSTANT", "SCAN claims")
    scans = [plan for plan in plans if plan.startswith("SCAN") and not plan.startswith(made)]
    assert scans == []
    if name in UNSORTED:
        assert [plan for plan in plans if "TEMP B-TREE" in plan] == []
    # By the event alone is by nothing: one database holds mostly one event.
    assert [plan for plan in plans if plan.startswith("SEARCH log") and "code=?" not in plan] == []
