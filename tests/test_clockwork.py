import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from bot import clockwork
from bot.actions import agenda, closing, floor, polls
from bot.clockwork import tick
from bot.keys import Keyring
from tests.builders import (
    ENDS_AT,
    HOUR,
    MINUTE,
    MODERATOR,
    SECOND,
    SLUG,
    STARTS_AT,
    approved,
    configuration,
    delay,
    deliver,
    entries,
    findings,
    go_live,
    moderator,
    participant,
    rows,
    running,
    stored,
)


async def state(context):
    return (await rows(context, "SELECT state FROM events WHERE id = 1"))[0][0]


async def test_tick_of_a_draft_has_nothing_to_do(draft):
    assert await tick(draft) is None
    assert await rows(draft, "SELECT * FROM outbox") == []


async def test_tick_says_when_the_next_thing_is_due(opened, clock):
    await deliver(opened)
    assert await tick(opened) == STARTS_AT - 15 * MINUTE
    clock.at = STARTS_AT - 15 * MINUTE
    await tick(opened)
    await deliver(opened)
    assert await tick(opened) == STARTS_AT - 5 * MINUTE
    clock.at = STARTS_AT - 5 * MINUTE
    await tick(opened)
    await deliver(opened)
    assert await tick(opened) == STARTS_AT  # the first session is due


async def test_tick_says_when_a_poll_closes(live, clock):
    await deliver(live)
    await polls.move(live, MODERATOR, "gap", "open")
    await deliver(live)
    closes_at = clock.at + 2 * MINUTE
    assert await tick(live) == closes_at - 30 * SECOND  # it says that it closes soon
    clock.wait(90 * SECOND)
    assert [d.owed.kind for d in await deliver(live)] == ["poll_ending"]
    assert await tick(live) == closes_at
    clock.wait(30 * SECOND - 1)
    await tick(live)
    assert await rows(live, "SELECT status FROM polls WHERE key = 'gap'") == [("open",)]
    clock.wait(1)
    await tick(live)
    assert await rows(live, "SELECT status, closed_at FROM polls WHERE key = 'gap'") == [
        ("closed", clock.at)
    ]


async def test_tick_twice_does_nothing_twice(live, clock):
    await polls.move(live, MODERATOR, "gap", "open")
    clock.wait(3 * MINUTE)
    await tick(live)
    before = await entries(live)
    for _ in range(3):
        await tick(live)
    assert await entries(live) == before


async def test_tick_wakes_whoever_delivers_what_is_due(opened):
    woken: list[int] = []
    opened.wake = woken.append
    await tick(opened)
    assert len(woken) == 1
    await deliver(opened)
    woken.clear()
    await tick(opened)
    assert woken == []


@pytest.mark.parametrize("restarted", [False, True], ids=["running", "restarted"])
async def test_event_closes_itself_twelve_hours_after_its_end(draft, config, clock, restarted):
    await go_live(draft)
    question = await approved(draft, participant(1))
    clock.at = ENDS_AT + 12 * HOUR - 1
    await tick(draft)
    assert await state(draft) == "live"
    assert draft.keys.path(SLUG, "ballot").exists()
    clock.wait(1)
    if restarted:
        async with running(config, clock) as context:
            await tick(context)
    else:
        await tick(draft)
    assert await state(draft) == "closed"
    assert (await stored(draft, question.code)).status == "not_reached"
    assert not draft.keys.path(SLUG, "ballot").exists()
    assert draft.keys.path(SLUG, "contact").exists()
    assert await rows(draft, "SELECT 1 FROM questions WHERE delivery IS NOT NULL") == []
    closing = [entry for entry, _ in await entries(draft) if entry.to_state == "closed"]
    assert [(entry.move, entry.role, entry.at) for entry in closing] == [
        ("close", "system", clock.at)
    ]
    assert await findings(draft) == []


async def test_event_that_was_delayed_closes_later(live, clock):
    await delay(live, 60)
    clock.at = ENDS_AT + 12 * HOUR
    await tick(live)
    assert await state(live) == "live"
    clock.wait(HOUR)
    await tick(live)
    assert await state(live) == "closed"


async def test_event_that_was_never_live_closes_itself_too(opened, clock):
    clock.at = ENDS_AT + 12 * HOUR
    await tick(opened)
    assert await state(opened) == "closed"


async def test_event_closes_itself_also_when_something_was_forgotten_on_the_floor(live, clock):
    """Else its keys would lie there for ever."""
    question = await approved(live, participant(1))
    await floor.take_next(live, MODERATOR)
    clock.at = ENDS_AT + 12 * HOUR
    await tick(live)
    assert await state(live) == "closed"
    assert (await stored(live, question.code)).status == "not_reached"
    assert await rows(live, "SELECT 1 FROM turns WHERE done_at IS NULL") == []
    assert await findings(live) == []


async def test_event_that_the_configuration_no_longer_names_rests(tmp_path, clock):
    """The next event is prepared in the file: what is left of the last one stops nobody."""
    config = configuration(tmp_path)
    async with running(config, clock) as context:
        await go_live(context)
        await polls.move(context, MODERATOR, "gap", "open")
    other = config.events[0].model_copy(update={"slug": "second"})
    clock.at = ENDS_AT + 24 * HOUR
    async with running(config.model_copy(update={"events": (other,)}), clock) as context:
        assert await tick(context) is None
        assert await deliver(context) == []
        assert await state(context) == "live"
    async with running(config, clock) as context:  # it goes on where it is named again
        await tick(context)
        assert await state(context) == "closed"


async def test_ballot_key_is_destroyed_also_when_the_process_ended_in_between(draft, config, clock):
    """The close is committed, the power goes before the key does: the next start does it."""
    await go_live(draft)
    clock.at = ENDS_AT + 12 * HOUR
    await draft.write(lambda tx: clockwork._do_due(tx, draft, clock.at))
    await closing.go_on(draft)
    assert (await state(draft), draft.keys.path(SLUG, "ballot").exists()) == ("closed", True)
    async with running(config, clock) as context:
        await tick(context)
    assert not Keyring(config.storage.keys).path(SLUG, "ballot").exists()


async def test_drafts_and_decisions_that_are_over_are_forgotten(live, clock):
    await approved(live, participant(1))
    assert await rows(live, "SELECT verb FROM decisions") == [("approve",)]
    await live.write(
        lambda tx: tx.execute(
            "INSERT INTO drafts VALUES ('d', 1, '{}', :at)", at=clock.at + 15 * MINUTE
        )
    )
    clock.wait(10 * MINUTE)
    await tick(live)
    assert await rows(live, "SELECT verb FROM decisions") == [("approve",)]
    assert await rows(live, "SELECT id FROM drafts") == [("d",)]
    clock.wait(5 * MINUTE)
    await tick(live)
    assert await rows(live, "SELECT verb FROM decisions") == []
    assert await rows(live, "SELECT id FROM drafts") == []


async def test_moderators_are_never_raced_by_the_clock(live, clock):
    """A tick while everybody acts: nothing is lost, the records agree."""
    for number in range(12):
        await approved(live, participant(number))
    clock.wait(MINUTE)
    acts: list[Coroutine[Any, Any, object]] = [tick(live) for _ in range(10)]
    acts += [floor.take_next(live, moderator(number)) for number in range(5)]
    acts += [agenda.move_on(live, moderator(number)) for number in range(5)]
    await asyncio.gather(*acts, return_exceptions=True)
    assert len(await rows(live, "SELECT 1 FROM turns")) == 1
    started = [entry for entry, _ in await entries(live) if entry.move == "session_start"]
    assert len(started) == 1  # the first was told what has the floor, the others pressed with it
    assert await findings(live) == []
