from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from bot.rules.balance import Asked, shares

SIDES = st.sampled_from(["online", "room"])
ASKED = st.lists(st.builds(Asked, SIDES, st.none() | st.integers(0, 10_000_000)), max_size=12)
TURNS = st.lists(st.tuples(SIDES, st.integers(0, 600_000)), max_size=12)


@given(asked=ASKED, turns=TURNS)
def test_shares_add_up(asked, turns):
    found = shares(["online", "room"], asked, turns)
    assert [share.group for share in found] == ["online", "room"]
    assert sum(share.asked for share in found) == len(asked)
    assert sum(share.turns for share in found) == len(turns)
    assert sum(share.floor_ms for share in found) == sum(length for _, length in turns)


@given(asked=ASKED)
def test_wait_is_the_median_of_those_who_had_a_turn(asked):
    (share,) = shares(["online"], asked, [])
    waits = [item.wait_ms for item in asked if item.group == "online" and item.wait_ms is not None]
    assert share.wait_ms == (round(median(waits)) if waits else None)


def test_group_that_asked_nothing_is_there_all_the_same():
    (share,) = shares(["room"], [Asked("online", 5)], [("online", 9)])
    assert (share.asked, share.turns, share.wait_ms, share.floor_ms) == (0, 0, None, 0)
