"""Re-timing: whatever is chosen, the programme stays one, and nothing gives way unasked."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.rules.agenda import open_ms_left, running
from bot.rules.retiming import (
    Act,
    beyond_ms,
    check_due,
    check_minutes,
    chosen,
    ends_at,
    offers,
    programme_mark,
    retimed,
    shift_at,
    skipped,
)
from tests.builders import MINUTE, refused, session
from tests.rules.programmes import programmes

DELAY: Act = "delay"
EXTEND: Act = "extend"
ACTS = st.sampled_from([DELAY, EXTEND])
MINUTES, SPARE = st.integers(1, 90), st.integers(-20 * 60, 60 * 60)
RUNS = session("panel", 0, 20, status="running", actual_start_at=0)
TALKS = session("talks", 20, 20)
DEBATE = session("debate", 40, 20, protected=True)
CLOSING = session("closing", 60, 5, questions_open=False)
PROGRAMME = (RUNS, TALKS, DEBATE, CLOSING)
ENDS = 65 * MINUTE


def length(one):
    return one.due_end_at - one.due_start_at


def assume_possible(programme, act):
    planned = any(s.status == "planned" for s in programme)
    assume(planned if act == "delay" else running(programme) is not None)


def by_how(found):
    return {(offer.how, offer.key): offer for offer in found}


@given(programme=programmes(), act=ACTS, minutes=st.integers(1, 600))
def test_retiming_keeps_order_durations_and_pauses(programme, act, minutes):
    assume_possible(programme, act)
    by_ms = minutes * MINUTE
    for before, after in zip(programme, retimed(programme, act, by_ms), strict=True):
        kept = replace(after, due_start_at=before.due_start_at, due_end_at=before.due_end_at)
        assert kept == before  # nothing but what is due changes
        if before.status == "planned":
            assert after.due_start_at - before.due_start_at == by_ms
            assert length(after) == length(before)
        else:
            assert after.due_start_at == before.due_start_at
            longer = act == "extend" and before.status == "running"
            assert length(after) == length(before) + longer * by_ms


@given(programme=programmes(), act=ACTS, minutes=MINUTES, spare_s=SPARE)
def test_nothing_is_offered_exactly_where_the_hard_end_is_kept(programme, act, minutes, spare_s):
    assume_possible(programme, act)
    hard_end_at = ends_at(programme) + spare_s * 1000
    after = retimed(programme, act, minutes * MINUTE)
    passes = ends_at(after) > max(hard_end_at, ends_at(programme))
    assert bool(offers(programme, act, minutes * MINUTE, hard_end_at)) is passes


@given(programme=programmes(), act=ACTS, minutes=MINUTES, spare_s=SPARE)
def test_every_offer_keeps_what_it_promises(programme, act, minutes, spare_s):
    """No overlap, order kept, the hard end kept unless over was chosen, protected by name only."""
    assume_possible(programme, act)
    hard_end_at = ends_at(programme) + spare_s * 1000
    for offer in offers(programme, act, minutes * MINUTE, hard_end_at):
        after = offer.sessions
        assert [s.key for s in after] == [s.key for s in programme]
        assert bool(beyond_ms(programme, after, hard_end_at)) is (offer.how == "over")
        for was, one in zip(programme, after, strict=True):
            named = offer.key == one.key
            if one.status != was.status:
                assert (offer.how, named, was.status) == ("leave", True, "planned")
                continue
            assert one.due_start_at >= was.due_start_at  # nobody has to hurry
            if length(one) < length(was):
                by_name = offer.how == "cut" and named
                assert by_name or (offer.how == "shorten" and not one.protected)
                assert length(one) >= (MINUTE if named else length(was) // 2)
        left = [s for s in after if s.status == "planned"]
        assert all(one.due_end_at <= other.due_start_at for one, other in pairwise(left))
        was_free = [s for s in programme if s.status == "running"]
        for one in (s for s in after if s.status == "running"):
            already = was_free[0].due_end_at - min(
                (s.due_start_at for s in programme if s.status == "planned"), default=one.due_end_at
            )
            assert all(one.due_end_at - s.due_start_at <= max(0, already) for s in left)


@given(programme=programmes(with_planned=True), minutes=MINUTES, spare_s=st.integers(0, 60 * 60))
def test_what_is_said_to_fit_fits_and_no_more_does(programme, minutes, spare_s):
    assume(running(programme) is None)
    hard_end_at = ends_at(programme) + spare_s * 1000
    found = by_how(offers(programme, "delay", minutes * MINUTE, hard_end_at))
    if not found:
        return
    possible = found["fit", ""].minutes if ("fit", "") in found else 0
    if possible:
        assert offers(programme, "delay", possible * MINUTE, hard_end_at) == ()
    assert offers(programme, "delay", (possible + 1) * MINUTE, hard_end_at)


@given(programme=programmes(with_planned=True), act=ACTS, minutes=MINUTES, spare_s=SPARE)
def test_choice_is_marked_by_what_it_was_computed_on(programme, act, minutes, spare_s):
    assume_possible(programme, act)
    before = programme_mark(programme)
    assert programme_mark(programme) == before
    for offer in offers(programme, act, minutes * MINUTE, ends_at(programme) or 0):
        assert programme_mark(offer.sessions) != before


def test_offers_of_the_real_shape():
    found = by_how(offers(PROGRAMME, "delay", 5 * MINUTE, ENDS))
    assert [*found] == [
        ("shorten", ""), ("cut", "talks"), ("leave", "talks"), ("cut", "debate"),
        ("leave", "debate"), ("leave", "closing"), ("over", ""),
    ]  # fmt: skip
    lengths = {how: [length(s) // MINUTE for s in offer.sessions] for how, offer in found.items()}
    assert lengths["shorten", ""] == [20, 15, 20, 5]  # a minute at a time from the longest
    assert lengths["cut", "debate"] == [20, 20, 15, 5]
    starts = [s.due_start_at // MINUTE for s in found["cut", "debate"].sessions]
    assert starts == [0, 25, 45, 60]
    assert open_ms_left(found["leave", "debate"].sessions, 0) == 40 * MINUTE
    assert ends_at(found["over", ""].sessions) == 70 * MINUTE


def test_pauses_are_used_only_where_somebody_says_so():
    paused = (RUNS, TALKS, replace(CLOSING, due_start_at=50 * MINUTE, due_end_at=55 * MINUTE))
    found = by_how(offers(paused, "extend", 7 * MINUTE, 55 * MINUTE))
    closer = found["pauses", ""].sessions
    assert [(s.due_start_at // MINUTE, s.due_end_at // MINUTE) for s in closer] == [
        (0, 27), (27, 47), (50, 55),
    ]  # fmt: skip


def test_part_of_it_fits():
    found = by_how(offers(PROGRAMME, "extend", 5 * MINUTE, ENDS + 3 * MINUTE + 59_999))
    assert found["fit", ""].minutes == 3
    assert ends_at(found["fit", ""].sessions) == ENDS + 3 * MINUTE


def test_programme_that_is_past_its_end_already_gets_no_longer_unasked():
    late = retimed(PROGRAMME, "delay", 10 * MINUTE)
    found = by_how(offers(late, "delay", 2 * MINUTE, ENDS))
    assert ends_at(found["shorten", ""].sessions) == ENDS + 10 * MINUTE


def test_last_session_runs_over_or_not_at_all():
    last = (replace(CLOSING, status="running", actual_start_at=60 * MINUTE),)
    assert [o.how for o in offers(last, "extend", 5 * MINUTE, ENDS)] == ["over"]


def test_choice_that_is_none_is_refused():
    found = offers(PROGRAMME, "delay", 5 * MINUTE, ENDS)
    assert chosen(found, "cut", "talks").key == "talks"
    for how, key in (("cut", "panel"), ("fit", ""), ("shorten", "talks"), ("", "")):
        with refused("expired-control"):
            chosen(found, how, key)


@pytest.mark.parametrize("minutes", [0, -5, 24 * 60 + 1])
def test_absurd_minutes_are_refused(minutes):
    with refused("minutes-impossible", minutes_max=1440):
        check_minutes(minutes)
    assert check_minutes(1440) == 24 * 60 * MINUTE


def test_nothing_that_could_move_is_refused():
    over = replace(RUNS, status="ended")
    for act, sessions, key in (
        (DELAY, (over, RUNS), "nothing-to-move"),
        (EXTEND, (over, TALKS), "nothing-running"),
    ):
        with refused(key):
            retimed(sessions, act, MINUTE)
        with refused(key):
            offers(sessions, act, MINUTE, ENDS)


def test_session_that_is_skipped_leaves_the_others_where_they_are():
    after = skipped(PROGRAMME, "debate")
    assert [s.status for s in after] == ["running", "planned", "skipped", "planned"]
    assert [s.due_start_at for s in after] == [s.due_start_at for s in PROGRAMME]


@pytest.mark.parametrize(
    ("key", "refusal"),
    [("panel", "session-running"), ("lunch", "session-unknown"), ("over", "skip-impossible")],
)
def test_session_that_cannot_be_skipped_is_refused(key, refusal):
    with refused(refusal):
        skipped((session("over", -10, 10, status="ended"), *PROGRAMME), key)


def test_control_of_a_session_that_was_moved_is_refused():
    check_due(PROGRAMME, "talks", 20 * MINUTE)
    moved = retimed(PROGRAMME, "delay", 5 * MINUTE)
    with refused("moved-meanwhile", minutes=5, at=25 * MINUTE):
        check_due(moved, "talks", 20 * MINUTE)
    for key, due_at in (("panel", 0), ("lunch", 0), ("talks", 21 * MINUTE)):
        with refused("expired-control"):
            check_due(PROGRAMME, key, due_at)


@pytest.mark.parametrize(
    ("at_min", "delayed", "extended"), [(0, 0, 0), (19, 0, 0), (20, 5, 5), (45, 5, 5), (90, 5, 5)]
)
def test_what_lies_in_a_session_moves_with_it(at_min, delayed, extended):
    for act, by_min in ((DELAY, delayed), (EXTEND, extended)):
        after = retimed(PROGRAMME, act, 5 * MINUTE)
        assert shift_at(PROGRAMME, after, at_min * MINUTE) == by_min * MINUTE


def test_what_lies_behind_a_shortened_session_moves_less():
    found = by_how(offers(PROGRAMME, "delay", 5 * MINUTE, ENDS))
    after = found["cut", "debate"].sessions
    shifts = [shift_at(PROGRAMME, after, at * MINUTE) // MINUTE for at in (10, 25, 45, 62)]
    assert shifts == [0, 5, 5, 0]
