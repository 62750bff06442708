from dataclasses import replace

import pytest

from bot.rules.events import (
    EVENT_STATES,
    Event,
    check_closable,
    check_live,
    opened,
    shift_to_open,
)
from tests.builders import refused

DRAFT = Event(1, "first", "draft", 7, 1_000, 5_000, 6_000, None, None, None, "", "")


@pytest.mark.parametrize("state", EVENT_STATES)
def test_event_opens_once(state):
    event = replace(DRAFT, state=state)
    if state == "draft":
        assert shift_to_open(event, None, 0) == 0
    else:
        with refused("event-opened-before", event="first", state=state):
            shift_to_open(event, None, 0)


@pytest.mark.parametrize(
    ("start_at", "now", "shift"),
    [
        (None, 4_999, 0),  # it runs already, by the clock
        (9_000, 0, 8_000),
        (500, 0, -500),
        (9_000, 9_999_999 - 9_990_000, 8_000),
        (1_000, 4_000, 0),
    ],
)
def test_start_moves_the_programme(start_at, now, shift):
    assert shift_to_open(DRAFT, start_at, now) == shift
    after = opened(DRAFT, shift, now)
    assert (after.starts_at, after.ends_at) == (1_000 + shift, 5_000 + shift)
    assert (after.hard_end_at, after.opened_at, after.state) == (6_000 + shift, now, "open")


@pytest.mark.parametrize(("start_at", "now"), [(None, 5_000), (None, 9_000), (500, 4_500)])
def test_event_whose_end_has_passed_is_refused(start_at, now):
    with refused("event-over"):
        shift_to_open(DRAFT, start_at, now)


@pytest.mark.parametrize("state", EVENT_STATES)
def test_close_is_for_what_is_open_and_has_a_free_floor(state):
    event = replace(DRAFT, state=state)
    if state in ("open", "live"):
        check_closable(event, [])
        with refused("floor-taken", codes="HR-7, H-2"):
            check_closable(event, ["HR-7", "H-2"])
    else:
        with refused("event-not-open", state=state):
            check_closable(event, [])


@pytest.mark.parametrize("state", EVENT_STATES)
def test_floor_opens_when_the_event_is_live(state):
    if state == "live":
        check_live(replace(DRAFT, state=state))
    else:
        with refused("event-not-live"):
            check_live(replace(DRAFT, state=state))
