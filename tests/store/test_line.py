"""The few among whom SQL says the next ones are: the head of the whole order is always there."""

import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import suggest
from bot.actions.order import first_of, waiting_of
from bot.rules.floor import Floor, Turn, in_order
from bot.store import log, tallies, waiting
from bot.store.database import Transaction, schema

KEYS = ("rights", "equality", "government", "gone")
SIDES = st.sampled_from(["online", "room"])
ASKERS = st.sampled_from("ABCD")
WAITS = st.tuples(st.sampled_from(KEYS), SIDES, ASKERS, st.integers(0, 2), st.integers(0, 2))
TURNS = st.lists(st.tuples(st.sampled_from([*KEYS, ""]), SIDES, ASKERS | st.just("")), max_size=6)
FLOORS = st.builds(
    lambda rule, cycle, turns, session: Floor(
        rule,
        tuple(cycle),
        tuple(Turn(n, *turn) for n, turn in enumerate(turns, 1)),
        session,
        KEYS[:3],
    ),
    st.sampled_from(["balanced", "balanced", "support", "oldest"]),
    st.lists(SIDES, min_size=1, max_size=3),
    TURNS,
    st.frozensets(st.sampled_from(KEYS), max_size=2),
)


@pytest.fixture(scope="module")
def tx():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(schema())
        connection.execute(
            "INSERT INTO events (id, slug, starts_at, ends_at, hard_end_at)"
            " VALUES (1, 's', 0, 1, 1), (2, 't', 0, 1, 1)"
        )
        yield Transaction(connection)


def add(tx, number, waits, status="queued", event_id=1):
    principle, side, asker, support, at = waits
    tx.execute(
        "INSERT INTO questions (event_id, code, number, principle, asked_principle, text, salt,"
        " status, attribution, attendance, asker, support, submitted_at, receipt_salt,"
        " receipt_hash) VALUES (:event_id, :code, :number, :principle, :principle, 'What?', x'',"
        " :status, 'anonymous', :side, :asker, :support, :at, x'', x'')",
        event_id=event_id, code=f"X-{number}", number=number, principle=principle, side=side,
        status=status, asker=asker, support=support, at=at,
    )  # fmt: skip


def scene(tx):
    return SimpleNamespace(tx=tx, event=SimpleNamespace(id=1))


@given(waits=st.lists(WAITS, max_size=14), floor=FLOORS, count=st.integers(1, 5), data=st.data())
def test_first_of_the_order_are_among_the_few(tx, waits, floor, count, data):
    tx.execute("BEGIN")
    try:
        for number, each in enumerate(data.draw(st.permutations(waits)), 1):
            add(tx, number, each)
        add(tx, 99, ("rights", "online", "E", 9, 0), status="in_review")
        add(tx, 99, ("rights", "online", "E", 9, 0), event_id=2)
        whole = in_order(waiting_of(scene(tx)), floor)
        few = first_of(scene(tx), floor, count)
        assert len(few) == len({item.code for item in few})
        assert in_order(few, floor)[:count] == whole[:count]
        # The reason is told from the few: they are of every principle that waits.
        if floor.rule != "oldest":
            assert {item.principle for item in few} == {item.principle for item in whole}
    finally:
        tx.execute("ROLLBACK")


@given(
    waits=st.lists(st.tuples(st.integers(0, 9), st.lists(st.integers(0, 9), max_size=2))),
)
def test_longest_in_review_is_the_first_of_all(tx, waits):
    """Also of those that came back to review later than others were asked."""
    tx.execute("BEGIN")
    try:
        for number, (asked_at, later) in enumerate(waits, 1):
            add(tx, number, ("rights", "room", "A", 0, asked_at), status="in_review")
            for back_at in later:
                log.add_entry(
                    tx, 1, "event", at=asked_at + back_at, role="participant", code=f"X-{number}",
                    move="edit", from_state="queued", to_state="in_review",
                )  # fmt: skip
        every = waiting.list_in_review_since(tx, 1)
        assert waiting.find_in_review_since(tx, 1) == min(every, default=None)
    finally:
        tx.execute("ROLLBACK")


MOVES = st.lists(
    st.tuples(
        st.integers(1, 8),
        st.sampled_from(["queued", "in_review", "on_floor", "answered", "declined", "gone"]),
        st.sampled_from(KEYS),
        st.none() | st.just(5),
    ),
    max_size=12,
)


@given(waits=st.lists(WAITS, min_size=1, max_size=8), moves=MOVES)
def test_tallies_are_the_counts(tx, waits, moves):
    tx.execute("BEGIN")
    try:
        for number, each in enumerate(waits, 1):
            add(tx, number, each)
        for number, status, principle, floor_at in moves:
            if status == "gone":
                tx.execute("DELETE FROM questions WHERE code = :code", code=f"X-{number}")
            else:
                tx.execute(
                    "UPDATE questions SET status = :status, principle = :principle,"
                    " floor_at = :floor_at WHERE code = :code",
                    status=status, principle=principle, floor_at=floor_at, code=f"X-{number}",
                )  # fmt: skip
        counted = tx.execute(
            "SELECT status, principle, attendance, language, floor_at IS NOT NULL, count(*)"
            " FROM questions GROUP BY 1, 2, 3, 4, 5"
        ).fetchall()
        kept = tx.execute(
            "SELECT status, principle, attendance, language, heard, count FROM tallies"
            " WHERE count > 0"
        ).fetchall()
        assert sorted(kept) == sorted(counted)
        by_status = tallies.count_by_status(tx, 1)
        assert sum(by_status.values()) == sum(row[-1] for row in counted)
    finally:
        tx.execute("ROLLBACK")


def test_code_is_suggested_however_many_came_before(tx):
    tx.execute("BEGIN")
    try:
        for number in range(1, 521):
            add(tx, number, ("rights", "online", "A", 0, number))
        for typed in ("x-520", "X520", "x 520", "x52"):
            assert "X-520" in dict(suggest._codes(scene(tx), typed, ("queued",))), typed
        assert "X-520" not in dict(suggest._codes(scene(tx), "what", ("queued",)))
        assert "X-520" not in dict(suggest._codes(scene(tx), "x520", ("answered",)))
    finally:
        tx.execute("ROLLBACK")
