from dataclasses import replace

import pytest

from bot.rules.agenda import (
    asking_open,
    check_not_twice,
    end,
    following,
    late_from,
    next_open,
    open_ms_left,
    running,
    start,
    start_by_clock,
    to_start,
)
from tests.builders import MINUTE, refused, session

OVER = session("opening", 0, 10, status="ended")
RUNS = session("panel", 10, 20, status="running", actual_start_at=10 * MINUTE)
NEXT = session("discussion", 30, 20)
LAST = session("closing", 50, 5, questions_open=False)
PROGRAMME = (OVER, RUNS, NEXT, LAST)


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
        ((OVER, NEXT), "lunch", "session-unknown"),
        ((OVER,), None, "programme-over"),
    ],
)
def test_session_that_cannot_start_is_refused(sessions, key, refusal):
    with refused(refusal):
        to_start(sessions, key)


def test_session_that_was_left_out_is_started_only_by_name():
    left_out = replace(NEXT, status="skipped")
    assert to_start((OVER, left_out, LAST), None) is LAST
    assert to_start((OVER, left_out, LAST), "discussion") is left_out


def test_session_that_the_clock_starts_late_ends_when_it_was_due_to():
    started = start_by_clock(NEXT, 33 * MINUTE)
    assert (started.status, started.actual_start_at) == ("running", 33 * MINUTE)
    assert (started.due_start_at, started.due_end_at) == (30 * MINUTE, 50 * MINUTE)


@pytest.mark.parametrize(
    ("sessions", "late_min"),
    [
        (PROGRAMME, 30),  # its end, and the next is due
        ((RUNS, replace(NEXT, due_start_at=35 * MINUTE)), 35),  # it was moved: there is time
        ((replace(RUNS, due_end_at=33 * MINUTE), NEXT), 33),  # it started late
        ((OVER, replace(LAST, status="running")), 55),  # nothing follows
        ((OVER, NEXT), None),
    ],
)
def test_running_session_is_late_when_it_is_over_and_the_next_is_due(sessions, late_min):
    assert late_from(sessions) == (None if late_min is None else late_min * MINUTE)


def test_next_session_open_to_questions():
    assert next_open(PROGRAMME) is NEXT
    assert next_open((RUNS, LAST)) is None


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


@pytest.mark.parametrize(
    ("session", "open_"),
    [
        (PROGRAMME[0], True),
        (None, True),  # days before, and between two sessions
        (replace(LAST, status="running"), False),
    ],
)
def test_asking_is_open_unless_the_session_closes_it(session, open_):
    assert asking_open(session) is open_


@pytest.mark.parametrize(
    ("at_min", "left_min"),
    [(10, 40), (15, 35), (30, 20), (45, 20)],  # 20 of the discussion, and what the panel has left
)
def test_minutes_left_are_those_open_to_questions(at_min, left_min):
    assert open_ms_left(PROGRAMME, at_min * MINUTE) == left_min * MINUTE
