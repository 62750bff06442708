"""An event on the night when the clocks change, or moved across it: distances are kept."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot import clockwork
from bot.actions import events
from tests.builders import (
    HOUR,
    MINUTE,
    ORGANIZER,
    configuration,
    delay,
    deliver,
    open_for_questions,
    rows,
    running,
    shipped,
)

ZURICH, NEW_YORK, CAIRO = "Europe/Zurich", "America/New_York", "Africa/Cairo"


def at(written):
    return int(datetime.fromisoformat(written).replace(tzinfo=UTC).timestamp()) * 1000


def placed(folder, zone, *starts, **more):
    """The shipped event in another timezone, with sessions of half an hour at these times."""
    sessions = [
        session.model_copy(
            update={"start": datetime.fromisoformat(start), "duration": timedelta(minutes=30)}
        )
        for session, start in zip(shipped().events[0].sessions, starts, strict=False)
    ]
    event = {"timezone": zone, "sessions": tuple(sessions), "hard_end": False, **more}
    return configuration(folder, event=event)


async def due(context):
    found = await rows(context, "SELECT due_start_at FROM sessions ORDER BY place")
    return [start for (start,) in found]


@pytest.mark.parametrize(
    ("zone", "starts", "instants"),
    [
        # Forward: half past two is skipped, and is the instant that shows half past three.
        (ZURICH, "2022-03-27 01:30 02:30", "2022-03-27T00:30 2022-03-27T01:30"),
        # Back: half past two is there twice, and the first is meant; half past three is later.
        (ZURICH, "2022-10-30 02:30 03:30", "2022-10-30T00:30 2022-10-30T02:30"),
        (NEW_YORK, "2022-03-13 01:30 03:00", "2022-03-13T06:30 2022-03-13T07:00"),
        (NEW_YORK, "2022-11-06 01:30 02:00", "2022-11-06T05:30 2022-11-06T07:00"),
        (CAIRO, "2023-04-28 01:00 01:30", "2023-04-27T22:00 2023-04-27T22:30"),
        (CAIRO, "2023-10-26 23:30 23:59", "2023-10-26T20:30 2023-10-26T20:59"),
    ],
)  # fmt: skip
async def test_sessions_on_the_night_of_a_change_are_decided_when_the_rows_are_made(
    tmp_path, clock, zone, starts, instants
):
    day, *times = starts.split()
    starts, instants = [f"{day}T{time}" for time in times], instants.split()
    clock.at = at(instants[0]) - HOUR
    async with running(placed(tmp_path, zone, *starts), clock) as context:
        assert await due(context) == [at(instant) for instant in instants]
        await open_for_questions(context)
        await deliver(context)
        reminders = "SELECT due_at FROM outbox WHERE kind = 'reminder' ORDER BY due_at"
        first = at(instants[0])
        assert await rows(context, reminders) == [(first - 15 * MINUTE,), (first - 5 * MINUTE,)]
        before = await due(context)
        await delay(context, 45)  # over the change, or not: minutes are minutes
        assert await due(context) == [start + 45 * MINUTE for start in before]


@pytest.mark.parametrize(
    ("zone", "day", "moved_to", "instant"),
    [
        (ZURICH, "2022-10-20", "2022-11-03T15:00", "2022-11-03T14:00"),  # summer time is over
        (ZURICH, "2022-11-03", "2022-10-30T02:30", "2022-10-30T00:30"),  # the first of the two
        (ZURICH, "2022-02-20", "2022-03-27T02:30", "2022-03-27T01:30"),  # which is skipped
        (NEW_YORK, "2022-03-01", "2022-03-13T15:00", "2022-03-13T19:00"),
        (CAIRO, "2023-04-20", "2023-04-28T00:30", "2023-04-27T22:30"),
        (CAIRO, "2023-04-20", "2023-04-28T09:00+02:00", "2023-04-28T07:00"),  # an offset is kept
    ],
)
async def test_event_moved_across_a_change_keeps_its_distances(
    tmp_path, clock, zone, day, moved_to, instant
):
    starts = [f"{day}T{time}" for time in ("15:00", "15:30", "16:15")]
    clock.at = min(at(instant), at(f"{day}T10:00")) - 48 * HOUR
    async with running(placed(tmp_path, zone, *starts), clock) as context:
        await events.open_event(context, ORGANIZER, None, moved_to)
        begins = at(instant)
        assert await due(context) == [begins, begins + 30 * MINUTE, begins + 75 * MINUTE]
        found = await rows(context, "SELECT starts_at, ends_at FROM events")
        assert found == [(begins, begins + 105 * MINUTE)]


async def test_programme_appears_on_the_morning_of_a_day_with_a_change(tmp_path, clock):
    """Posted anew at eight o'clock there, though that day has but 23 hours."""
    clock.at = at("2022-03-26T12:00")
    config = placed(tmp_path, ZURICH, "2022-03-27T15:00", "2022-03-27T15:30")
    eight = datetime(2022, 3, 27, 8, tzinfo=ZoneInfo(ZURICH))
    async with running(config, clock) as context:
        await open_for_questions(context)
        await deliver(context)
        assert await clockwork.tick(context) == eight.timestamp() * 1000
        clock.at = int(eight.timestamp() * 1000) - 1
        await clockwork.tick(context)
        assert await deliver(context) == []
        clock.wait(1)
        await clockwork.tick(context)
        arrived = [d.owed.kind for d in await deliver(context) if d.act is None]
        assert arrived == ["programme", "removal"]
        await clockwork.tick(context)
        assert await deliver(context) == []
