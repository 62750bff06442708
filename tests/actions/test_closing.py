"""The close goes a bit at a time, and whoever looks finds all of it or nothing."""

import asyncio

import pytest

from bot import clockwork
from bot.actions import closing, events, mine, questions
from tests.builders import (
    ORGANIZER,
    approved,
    ask,
    deliver,
    entries,
    findings,
    participant,
    refused,
    rows,
)

ASKERS = [participant(number) for number in range(9)]
ENDED = "SELECT code, status, closed_at IS NOT NULL FROM questions ORDER BY id"


@pytest.fixture
async def busy(live, monkeypatch):
    """A live event in which nine wait, a third of them for review; ended by twos."""
    monkeypatch.setattr(closing, "TOGETHER", 2)
    for number, asker in enumerate(ASKERS):
        await (approved if number % 3 else ask)(live, asker)
    await questions.support(live, ASKERS[0], "HR-5")
    await deliver(live)
    return live


async def places(context):
    return [
        (entry.code, entry.from_state, entry.reason)
        for entry, _ in await entries(context)
        if entry.move == "close" and entry.code
    ]


def broken_at(monkeypatch, step, time):
    """Let the process end at a step of the close, the so manieth time that it comes to it."""
    left = [time]
    whole = getattr(closing, step)

    def breaking(*given):
        left[0] -= 1
        if left[0] == 0:
            raise KeyError("the process ended here")
        return whole(*given)

    monkeypatch.setattr(closing, step, breaking)


async def test_what_waits_is_ended_in_its_order(busy):
    await events.close_event(busy, ORGANIZER)
    assert {row[1:] for row in await rows(busy, ENDED)} == {("not_reached", 1)}
    found = await places(busy)
    assert ("HR-5", "queued", "place 1") in found
    assert sorted(reason for _, _, reason in found) == [""] * 3 + [
        f"place {n}" for n in range(1, 7)
    ]
    assert await findings(busy) == []


@pytest.mark.parametrize(("step", "time"), [("_end", n) for n in range(1, 6)] + [("_finish", 1)])
async def test_close_that_was_broken_off_goes_on_as_it_began(busy, monkeypatch, step, time):
    planned = closing._plan
    began = []

    def plan(scene):
        began.append(planned(scene))
        return began[-1]

    monkeypatch.setattr(closing, "_plan", plan)
    with monkeypatch.context() as breaking:
        broken_at(breaking, step, time)
        with pytest.raises(KeyError):
            await events.close_event(busy, ORGANIZER)
        assert len(await places(busy)) == min(9, 2 * (time - 1) if step == "_end" else 9)
    await clockwork.tick(busy)
    assert began[1].ended == began[0].ended
    assert await places(busy) == began[0].ended
    assert await rows(busy, "SELECT state FROM events") == [("closed",)]
    assert not busy.keys.path("from-promises-to-practice", "ballot").exists()
    assert await findings(busy) == []


async def test_nobody_is_shown_half_a_close(busy, monkeypatch, clock):
    with monkeypatch.context() as breaking:
        broken_at(breaking, "_end", 3)
        with pytest.raises(KeyError):
            await events.close_event(busy, ORGANIZER)
    with refused("nothing-open", state="closing"):
        await mine.list_mine(busy, ASKERS[0])
    with refused("nothing-open", state="closing"):
        await questions.support(busy, ASKERS[0], "HR-2")
    with refused("event-not-open", state="closing"):
        await events.close_event(busy, ORGANIZER)
    clock.wait(10_000)
    assert await deliver(busy) == []
    await clockwork.tick(busy)
    assert len((await mine.list_mine(busy, ASKERS[0])).questions) == 1
    assert {delivery.owed.kind for delivery in await deliver(busy)} >= {"board", "outcome"}


async def test_others_are_served_while_an_event_closes(busy, monkeypatch):
    served = []
    ending = closing._end

    def end(*given):
        served.append(len(ended))
        return ending(*given)

    ended: list[int] = []
    monkeypatch.setattr(closing, "_end", end)

    async def others():
        while len(served) < 5:
            await busy.write(lambda tx: ended.append(tx.execute("SELECT 1").fetchone()[0]))

    await asyncio.gather(events.close_event(busy, ORGANIZER), others())
    assert served == sorted(set(served))  # somebody else wrote between each two
