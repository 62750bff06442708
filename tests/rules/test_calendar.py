from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.rules.calendar import morning_of, resolve

ZURICH, NEW_YORK, CAIRO = "Europe/Zurich", "America/New_York", "Africa/Cairo"


@pytest.mark.parametrize(
    ("zone", "local", "instant"),
    [
        # The event itself: summer time had ended four days before.
        (ZURICH, "2022-11-03T15:00:00", "2022-11-03T14:00:00+00:00"),
        (NEW_YORK, "2022-11-03T15:00:00", "2022-11-03T19:00:00+00:00"),
        (CAIRO, "2022-11-03T15:00:00", "2022-11-03T13:00:00+00:00"),  # no summer time that year
        (CAIRO, "2023-07-01T15:00:00", "2023-07-01T12:00:00+00:00"),  # reintroduced
        # Around the gap: the last instant before, inside it, the first after.
        (ZURICH, "2022-03-27T01:59:59", "2022-03-27T00:59:59+00:00"),
        (ZURICH, "2022-03-27T02:00:00", "2022-03-27T01:00:00+00:00"),
        (ZURICH, "2022-03-27T02:30:00", "2022-03-27T01:30:00+00:00"),
        (ZURICH, "2022-03-27T03:00:00", "2022-03-27T01:00:00+00:00"),
        (NEW_YORK, "2022-03-13T02:30:00", "2022-03-13T07:30:00+00:00"),
        (CAIRO, "2023-04-28T00:30:00", "2023-04-27T22:30:00+00:00"),  # midnight does not exist
        # In the fold: the first of the two; after it there is one again.
        (ZURICH, "2022-10-30T02:30:00", "2022-10-30T00:30:00+00:00"),
        (ZURICH, "2022-10-30T03:00:00", "2022-10-30T02:00:00+00:00"),
        (NEW_YORK, "2022-11-06T01:30:00", "2022-11-06T05:30:00+00:00"),
        (CAIRO, "2023-10-26T23:30:00", "2023-10-26T20:30:00+00:00"),
        (CAIRO, "2023-10-27T00:00:00", "2023-10-26T22:00:00+00:00"),
    ],
)
def test_resolve(zone, local, instant):
    found = resolve(datetime.fromisoformat(local), ZoneInfo(zone))
    assert found.isoformat() == instant
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    ("zone", "skipped", "shown"),
    [
        (ZURICH, "2022-03-27T02:30:00", "2022-03-27T03:30:00"),
        (NEW_YORK, "2022-03-13T02:00:00", "2022-03-13T03:00:00"),
        (CAIRO, "2023-04-28T00:15:00", "2023-04-28T01:15:00"),
    ],
)
def test_resolve_gap_moves_forward(zone, skipped, shown):
    place = ZoneInfo(zone)
    found = resolve(datetime.fromisoformat(skipped), place).astimezone(place)
    assert found.replace(tzinfo=None).isoformat() == shown


def test_resolve_fold_is_the_first_whatever_the_flag():
    local = datetime.fromisoformat("2022-10-30T02:30:00")
    assert resolve(local.replace(fold=1), ZoneInfo(ZURICH)) == resolve(local, ZoneInfo(ZURICH))


def test_resolve_offset_is_refused():
    with pytest.raises(ValueError, match="has an offset"):
        resolve(datetime.fromisoformat("2022-11-03T15:00:00+01:00"), ZoneInfo(ZURICH))


@pytest.mark.parametrize(
    ("zone", "start", "morning"),
    [
        (ZURICH, "2022-11-03T15:00:00", "2022-11-03T08:00:00"),
        (NEW_YORK, "2022-11-03T09:00:00", "2022-11-03T07:00:00"),  # two hours before it
        (ZURICH, "2022-03-27T15:00:00", "2022-03-27T08:00:00"),  # the clocks went forward that day
        (CAIRO, "2023-04-28T15:00:00", "2023-04-28T08:00:00"),  # and here at midnight
        (NEW_YORK, "2022-11-06T23:30:00", "2022-11-06T08:00:00"),  # the next day already in UTC
    ],
)
def test_morning_is_that_of_the_place(zone, start, morning):
    place = ZoneInfo(zone)
    found = morning_of(resolve(datetime.fromisoformat(start), place), place)
    assert found.astimezone(place).replace(tzinfo=None).isoformat() == morning
