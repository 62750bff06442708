"""What is owed at an instant arrives once: over restarts, crashes, downtime and delays."""

import pytest

from bot import clockwork
from bot.actions import agenda, events, outbox
from tests.builders import (
    HOUR,
    MINUTE,
    MODERATOR,
    ORGANIZER,
    STARTS_AT,
    StillClock,
    configuration,
    delay,
    deliver,
    entries,
    open_for_questions,
    rows,
    running,
    words,
)


class Discord:
    """What arrived, by its nonce: a second post with the same nonce is the first one again."""

    def __init__(self):
        self.posts: dict[str, tuple[str, str, int, str]] = {}

    def post(self, delivery, at):
        owed = delivery.owed
        self.posts.setdefault(owed.nonce, (owed.kind, owed.subject, at, words(delivery)))

    def arrived(self, kind):
        """(subject, minutes before or after the planned start) of each post of a kind."""
        return [
            (subject, (at - STARTS_AT) // MINUTE)
            for found, subject, at, _ in self.posts.values()
            if found == kind
        ]


async def minute(config, clock, discord, crash):
    """One minute of a bot that is started, ticks, delivers, and ends in one of three ways."""
    async with running(config, clock) as context:
        await clockwork.tick(context)
        while due := await outbox.take(context):
            for delivery in due:
                if crash == "before it was posted":
                    return
                discord.post(delivery, clock.at)
                if crash == "before it was marked":
                    return
                await outbox.sent(context, delivery, 1_000_000 + delivery.owed.id)


async def opened_event(tmp_path, clock, **changes):
    config = configuration(tmp_path, **changes)
    async with running(config, clock) as context:
        await open_for_questions(context)
    return config


@pytest.mark.parametrize(
    "crash", ["never", "before it was posted", "before it was marked"], ids=lambda crash: crash
)
async def test_reminders_arrive_once_over_restarts_at_every_minute(tmp_path, crash):
    clock, discord = StillClock(STARTS_AT - 20 * MINUTE), Discord()
    config = await opened_event(tmp_path, clock)
    for number in range(30):
        # A bot that never gets anywhere delivers nothing: every other start goes well.
        await minute(config, clock, discord, crash if number % 2 else "never")
        clock.wait(MINUTE)
    due = {"never": {-15, -5}}.get(crash, {-15, -5, -14, -4})
    reminders = discord.arrived("reminder")
    assert [subject for subject, _ in reminders] == ["first 900", "first 300"]
    assert {at for _, at in reminders} <= due
    async with running(config, clock) as context:
        states = await rows(context, "SELECT state FROM outbox WHERE kind = 'reminder'")
    assert states == [("sent",), ("sent",)]


async def test_everything_of_a_session_arrives_once(tmp_path):
    """Announcements and warnings too, whenever the process ends."""
    clock, discord = StillClock(STARTS_AT - MINUTE), Discord()
    config = await opened_event(tmp_path, clock)
    for number in range(16):
        if clock.at == STARTS_AT:
            async with running(config, clock) as context:
                await agenda.start(context, MODERATOR)
        await minute(config, clock, discord, "before it was marked" if number % 2 else "never")
        clock.wait(MINUTE)
    assert [subject for subject, _ in discord.arrived("session")] == ["opening"]
    assert sorted(discord.arrived("ending")) == [("opening 300", 5), ("opening 60", 9)]


@pytest.mark.parametrize(
    ("back_min", "arrives", "late"),
    [
        (-16, [], []),
        (-15, ["first 900"], [False]),
        (-10, ["first 900"], [True]),  # useful still: sent late, and it says so
        (-6, ["first 900"], [True]),
        (-5, ["first 300"], [False]),  # two at once would say the same: the nearer one does
        (-4, ["first 300"], [False]),
        (0, ["first 300"], [True]),
        (1, [], []),  # the event has begun: a reminder of it is of no use
    ],
)
async def test_reminders_after_downtime(tmp_path, back_min, arrives, late):
    clock, discord = StillClock(STARTS_AT - HOUR), Discord()
    config = await opened_event(tmp_path, clock)
    clock.at = STARTS_AT + back_min * MINUTE
    await minute(config, clock, discord, "never")
    assert [subject for subject, _ in discord.arrived("reminder")] == arrives
    said = [said for kind, _, _, said in discord.posts.values() if kind == "reminder"]
    assert ["Sent late" in each for each in said] == late
    async with running(config, clock) as context:
        missed = [entry.reason for entry, _ in await entries(context) if entry.move == "missed"]
    owed = [f"reminder {subject}" for subject in ("first 900", "first 300")]
    assert missed == owed[: 2 if back_min > 0 else int(back_min >= -5)]


async def test_delay_moves_reminders(tmp_path):
    clock, discord = StillClock(STARTS_AT - 20 * MINUTE), Discord()
    config = await opened_event(tmp_path, clock, event={"hard_end": False})
    async with running(config, clock) as context:
        await delay(context, 7)
    for _ in range(30):
        await minute(config, clock, discord, "never")
        clock.wait(MINUTE)
    assert discord.arrived("reminder") == [("first 900", -8), ("first 300", 2)]
    assert len(discord.arrived("retimed")) == 1
    said = [said for kind, _, _, said in discord.posts.values() if kind == "reminder"]
    assert all(f"<t:{(STARTS_AT + 7 * MINUTE) // 1000}:R>" in each for each in said)


async def test_start_that_moves_the_event_moves_its_reminders(draft, clock):
    await events.open_event(draft, ORGANIZER, None, "2022-11-03T18:00")
    due = await rows(draft, "SELECT (due_at - :start) / 60000 FROM outbox WHERE kind = 'reminder'",
                     start=STARTS_AT)  # fmt: skip
    assert due == [(165,), (175,)]


async def test_reminders_that_are_over_when_the_event_opens_are_not_owed(draft, clock):
    clock.at = STARTS_AT - 10 * MINUTE
    await open_for_questions(draft)
    found = await rows(draft, "SELECT subject FROM outbox WHERE kind = 'reminder'")
    assert found == [("first 300",)]


@pytest.mark.parametrize("act", ["start", "close"])
async def test_reminders_of_what_began_or_ended_are_dropped(opened, clock, act):
    await (
        agenda.start(opened, MODERATOR) if act == "start" else events.close_event(opened, ORGANIZER)
    )
    clock.at = STARTS_AT - 5 * MINUTE
    await clockwork.tick(opened)
    assert "reminder" not in [delivery.owed.kind for delivery in await deliver(opened)]
    states = await rows(opened, "SELECT state FROM outbox WHERE kind = 'reminder'")
    assert states == [("dropped",), ("dropped",)]


async def test_warning_of_a_session_that_ended_early_is_dropped(live, clock):
    await deliver(live)
    await agenda.end(live, MODERATOR)
    clock.wait(5 * MINUTE)
    assert "ending" not in [delivery.owed.kind for delivery in await deliver(live)]
