"""What moderators are told by the clock: each thing once, at its instant, while it is true."""

import pytest

from bot import clockwork
from bot.actions import agenda, events, review
from tests.builders import (
    MINUTE,
    MODERATOR,
    ORGANIZER,
    SECOND,
    STARTS_AT,
    ask,
    configuration,
    delay,
    deliver,
    go_live,
    open_for_questions,
    participant,
    rows,
    running,
    words,
)

KINDS = ("ending", "overrun", "nag")


@pytest.fixture
async def begun(draft, clock):
    """The first session began on time."""
    clock.at = STARTS_AT
    await go_live(draft)
    await deliver(draft)
    return draft


async def told(context, clock, minutes):
    """What the clock brings within so many minutes: (minute since the start, kind, words)."""
    found = []
    for _ in range(minutes):
        clock.wait(MINUTE)
        await clockwork.tick(context)
        at = (clock.at - STARTS_AT) // MINUTE
        found += [(at, d.owed.kind, words(d)) for d in await deliver(context)]
    return [(at, kind, said) for at, kind, said in found if kind in KINDS]


def when(found, kind):
    return [at for at, of, _ in found if of == kind]


async def test_session_that_overruns_is_told_of_with_its_cost(begun, clock):
    found = await told(begun, clock, 21)
    assert when(found, "ending") == [5, 9]
    assert when(found, "overrun") == [11, 15, 20]
    first, second, third = (said for _, kind, said in found if kind == "overrun")
    assert first.startswith("**Opening and welcome** is 1 minute over.")
    assert "question fewer" not in first
    assert "about 1 question fewer in Human rights of all migrants" in second
    assert "about 3 questions fewer" in third
    assert not any("Sent late" in said for *_, said in found)


async def test_warnings_end_with_the_session(begun, clock):
    await told(begun, clock, 12)
    await agenda.move_on(begun, MODERATOR)
    found = await told(begun, clock, 12)  # the next one runs until minute 25
    assert when(found, "overrun") == []
    assert when(found, "ending") == [20, 24]


async def test_extension_moves_the_warnings(begun, clock):
    assert when(await told(begun, clock, 6), "ending") == [5]
    await delay(begun, 10, "extend")
    found = await told(begun, clock, 16)
    assert when(found, "ending") == [15, 19]  # of the new end, once each
    assert when(found, "overrun") == [21]


async def test_delay_of_what_comes_next_gives_time(begun, clock):
    assert when(await told(begun, clock, 12), "overrun") == [11]
    await delay(begun, 5)
    assert when(await told(begun, clock, 8), "overrun") == [16, 20]


async def test_overrun_that_was_forgotten_is_told_of_for_an_hour(begun, clock):
    found = await told(begun, clock, 100)
    overruns = when(found, "overrun")
    assert overruns[:11] == [11, *range(15, 61, 5)]
    assert min(overruns[11:]) > 80  # from minute 62 on the discussion runs, by itself


async def test_last_session_overruns_at_no_cost(begun, clock):
    await agenda.end(begun, MODERATOR)
    await agenda.start(begun, MODERATOR, "closing")
    for key in ("rights", "discrimination", "government", "society", "discussion"):
        await begun.write(
            lambda tx, key=key: tx.execute(
                "UPDATE sessions SET status = 'skipped' WHERE key = :key", key=key
            )
        )
    found = await told(begun, clock, 12)
    (_, _, said), (_, _, again) = [each for each in found if each[1] == "overrun"]
    assert said.endswith("/run extend.")
    assert "last session" in said
    assert "fewer" not in again


async def test_overrun_costs_nothing_where_the_end_is_not_hard(tmp_path, clock):
    clock.at = STARTS_AT
    async with running(configuration(tmp_path, event={"hard_end": False}), clock) as context:
        await go_live(context)
        found = await told(context, clock, 20)
    assert when(found, "overrun") == [11, 15, 20]
    assert not any("fewer" in said for *_, said in found)


async def test_downtime_leaves_one_warning_that_is_true(config, begun, clock):
    clock.wait(17 * MINUTE)
    async with running(config, clock) as context:
        found = await told(context, clock, 1)
        (told_of,) = [said for _, kind, said in found if kind == "overrun"]
        assert "8 minutes over" in told_of
        assert "Sent late" in told_of
        assert when(found, "ending") == []  # it is over


async def test_waiting_questions_are_named_once_and_again_later(begun, clock):
    await ask(begun, participant(1))
    found = await told(begun, clock, 11)
    assert when(found, "nag") == [5, 10]
    (_, _, said) = next(each for each in found if each[1] == "nag")
    assert said.startswith("**One question waits for review**")


async def test_nag_ends_when_it_was_worked_off_and_begins_for_what_came_later(begun, clock):
    await ask(begun, participant(1))
    assert when(await told(begun, clock, 6), "nag") == [5]
    await ask(begun, participant(2))  # at minute 6
    await review.decide(begun, MODERATOR, "HR-1", "approve")
    assert when(await told(begun, clock, 6), "nag") == [11]
    await review.decide(begun, MODERATOR, "HR-2", "approve")
    assert when(await told(begun, clock, 10), "nag") == []


async def test_nag_counts_from_when_a_question_came_back(begun, clock):
    await ask(begun, participant(1))
    await review.decide(begun, MODERATOR, "HR-1", "decline", "Off topic")
    assert when(await told(begun, clock, 8), "nag") == []
    await review.decide(begun, MODERATOR, "HR-1", "reopen", "It is on topic")
    assert when(await told(begun, clock, 6), "nag") == [13]


async def test_nobody_is_nagged_before_the_event_is_live_or_long_after_its_end(draft, clock):
    clock.at = STARTS_AT - 60 * MINUTE
    await open_for_questions(draft)
    await ask(draft, participant(1))
    assert when(await told(draft, clock, 60), "nag") == []
    await agenda.start(draft, MODERATOR)
    found = await told(draft, clock, 180)
    assert when(found, "nag")[0] == 1  # it has waited for an hour
    assert when(found, "nag")[-1] <= 90 + 30 + 5


async def test_nag_after_downtime_comes_once(config, begun, clock):
    await ask(begun, participant(1))
    assert when(await told(begun, clock, 6), "nag") == [5]
    clock.wait(40 * MINUTE)
    async with running(config, clock) as context:
        assert when(await told(context, clock, 5), "nag") == [48]


async def test_close_drops_every_warning(begun, clock):
    await ask(begun, participant(1))
    await clockwork.tick(begun)
    await events.close_event(begun, ORGANIZER)
    assert await told(begun, clock, 70) == []
    kinds = ", ".join(f"'{kind}'" for kind in KINDS)
    open_rows = f"SELECT kind FROM outbox WHERE state = 'open' AND kind IN ({kinds})"
    assert await rows(begun, open_rows) == []


async def test_clockwork_says_when_the_next_warning_is_due(begun, clock):
    await clockwork.tick(begun)
    await deliver(begun)
    assert await clockwork.tick(begun) == STARTS_AT + 5 * MINUTE
    clock.wait(5 * MINUTE)
    await clockwork.tick(begun)
    await deliver(begun)
    await ask(begun, participant(1))
    clock.wait(30 * SECOND)
    await clockwork.tick(begun)
    await deliver(begun)
    assert await clockwork.tick(begun) == STARTS_AT + 9 * MINUTE  # the end, then the nag
