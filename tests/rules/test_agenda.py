from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.rules.agenda import (
    asking_open,
    check_not_twice,
    delayed,
    end,
    following,
    open_ms_left,
    running,
    start,
    to_start,
)
from bot.rules.base import Refusal
from tests.builders import MINUTE, refused, session

OVER = session("opening", 0, 10, status="ended")
RUNS = session("panel", 10, 20, status="running", actual_start_at=10 * MINUTE)
NEXT = session("discussion", 30, 20)
LAST = session("closing", 50, 5, questions_open=False)
PROGRAMME = (OVER, RUNS, NEXT, LAST)


@st.composite
def programmes(draw):
    """A programme one after another, with pauses, of which the first so many are over."""
    lengths = draw(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 15)), min_size=1))
    over = draw(st.integers(0, len(lengths)))
    made, at = [], 0
    for place, (length, pause) in enumerate(lengths):
        status = "ended" if place < over else "planned"
        made.append(session(f"s{place}", at, length, status=status))
        at += length + pause
    if over and draw(st.booleans()):
        made[over - 1] = replace(made[over - 1], status="running", actual_start_at=0)
    return tuple(made)


def test_session_that_is_meant_is_the_next():
    assert running(PROGRAMME) is RUNS
    assert following(PROGRAMME) is NEXT
    assert to_start((OVER, NEXT, LAST), None) is NEXT
    assert to_start((OVER, NEXT, LAST), "closing") is LAST


@pytest.mark.parametrize(
    ("sessions", "key", "refusal"),
    [
        (PROGRAMME, None, "session-running"),
        (PROGRAMME, "closing", "session-running"),
        ((OVER, NEXT), "opening", "session-over"),
        ((OVER, replace(NEXT, status="skipped")), "discussion", "session-over"),
        ((OVER, NEXT), "lunch", "session-unknown"),
        ((OVER,), None, "programme-over"),
    ],
)
def test_session_that_cannot_start_is_refused(sessions, key, refusal):
    with refused(refusal):
        to_start(sessions, key)


def test_session_starts_late_and_lasts_as_long():
    started = start(NEXT, 33 * MINUTE)
    assert (started.status, started.actual_start_at) == ("running", 33 * MINUTE)
    assert (started.due_start_at, started.due_end_at) == (33 * MINUTE, 53 * MINUTE)
    assert (started.planned_start_at, started.planned_end_at) == (30 * MINUTE, 50 * MINUTE)


def test_session_ends_early():
    ended = end(RUNS, 25 * MINUTE)
    assert (ended.status, ended.actual_end_at, ended.due_end_at) == (
        "ended", 25 * MINUTE, 25 * MINUTE,
    )  # fmt: skip
    with refused("nothing-running"):
        end(NEXT, 25 * MINUTE)


@pytest.mark.parametrize(
    ("after_ms", "seconds"), [(0, 5), (1, 5), (1_000, 4), (4_999, 1), (5_000, None), (90_000, None)]
)
def test_next_pressed_by_two_people(after_ms, seconds):
    if seconds is None:
        check_not_twice(1_000, 1_000 + after_ms)
    else:
        with refused("next-twice", seconds=seconds):
            check_not_twice(1_000, 1_000 + after_ms)


def test_next_before_any_session_is_no_second_press():
    check_not_twice(None, 0)


@given(programme=programmes(), minutes=st.integers(1, 600))
def test_delay_keeps_order_durations_and_pauses(programme, minutes):
    planned = [s for s in programme if s.status == "planned"]
    assume(planned)
    moved = delayed(programme, minutes * MINUTE, None)
    assert [s.key for s in moved] == [s.key for s in planned]
    for before, after in zip(planned, moved, strict=True):
        assert after.due_start_at - before.due_start_at == minutes * MINUTE
        assert after.due_end_at - after.due_start_at == before.due_end_at - before.due_start_at
        assert (after.planned_start_at, after.planned_end_at) == (
            before.planned_start_at, before.planned_end_at,
        )  # fmt: skip
    assert all(one.due_end_at <= other.due_start_at for one, other in pairwise(moved))
    over = [s for s in programme if s.status in ("ended", "running")]
    assert all(s.due_end_at <= moved[0].due_start_at for s in over)


@given(programme=programmes(), minutes=st.integers(1, 90), spare_s=st.integers(0, 60 * 60))
def test_delay_stays_within_the_hard_end(programme, minutes, spare_s):
    planned = [s for s in programme if s.status == "planned"]
    assume(planned)
    hard_end_at = planned[-1].due_end_at + spare_s * 1000
    beyond_ms = planned[-1].due_end_at + minutes * MINUTE - hard_end_at
    if beyond_ms <= 0:
        assert delayed(programme, minutes * MINUTE, hard_end_at)[-1].due_end_at <= hard_end_at
        return
    with pytest.raises(Refusal, match="past-hard-end") as caught:
        delayed(programme, minutes * MINUTE, hard_end_at)
    assert caught.value.blanks["minutes"] == -(-beyond_ms // MINUTE)
    # What is said to be possible is, and no more is.
    possible = int(caught.value.blanks["possible"])
    if possible:
        assert delayed(programme, possible * MINUTE, hard_end_at)
    with refused("past-hard-end"):
        delayed(programme, (possible + 1) * MINUTE, hard_end_at)


def test_delay_of_what_is_all_over_is_refused():
    with refused("nothing-to-move"):
        delayed((OVER, RUNS), 5 * MINUTE, None)


@pytest.mark.parametrize(
    ("sessions", "open_"),
    [
        (PROGRAMME, True),
        ((OVER, NEXT), True),  # days before, and between two sessions
        ((OVER, replace(LAST, status="running")), False),
    ],
)
def test_asking_is_open_unless_the_session_closes_it(sessions, open_):
    assert asking_open(sessions) is open_


@pytest.mark.parametrize(
    ("at_min", "left_min"),
    [(10, 40), (15, 35), (30, 20), (45, 20)],  # 20 of the discussion, and what the panel has left
)
def test_minutes_left_are_those_open_to_questions(at_min, left_min):
    assert open_ms_left(PROGRAMME, at_min * MINUTE) == left_min * MINUTE
