"""What Discord is slow to take holds up nothing else: neither a message to one person nor a board.

And no waking is lost, and no clock that is set back holds anything up.
"""

import asyncio
from itertools import count
from types import SimpleNamespace
from typing import Any

import pytest

from bot.actions import floor, outbox, review, telling
from bot.clockwork import tick
from bot.delivery import Courier
from tests.builders import MINUTE, MODERATOR, SECOND, approved, ask, participant, rows

AMINA = participant(1)
DIRECT = 77


class SlowToOpen:
    """A Discord to which everything is posted at once, but that opens no direct channel yet.

    Nor does it edit anything unless `edits` is set.
    """

    def __init__(self):
        self.opens, self.edits = asyncio.Event(), asyncio.Event()
        self.edits.set()
        self.opened, self.posted = [], []
        self.editing = 0
        self.ids = count(1_000)

    def is_closed(self):
        return True

    async def create_dm(self, user):
        await self.opens.wait()
        self.opened.append(user.id)
        return SimpleNamespace(id=DIRECT)

    def get_partial_messageable(self, channel_id):
        async def send(**_):
            self.posted.append(channel_id)
            return SimpleNamespace(id=next(self.ids))

        async def edit(**_):
            self.editing += 1
            await self.edits.wait()
            self.posted.append(channel_id)

        message = SimpleNamespace(edit=edit)
        return SimpleNamespace(send=send, get_partial_message=lambda _id: message)


async def until(true):
    for _ in range(500):
        if true():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come")


async def test_message_that_cannot_be_opened_yet_holds_up_nothing(live, clock):
    discord: Any = SlowToOpen()
    courier = Courier(live, discord)
    live.wake = courier.wake
    await courier.open()
    await ask(live, AMINA)
    await telling.wish(live, AMINA, "decided", True)
    await review.decide(live, MODERATOR, "HR-1", "decline", "Off topic")
    await courier.idle()
    clock.wait(MINUTE)
    before = len(discord.posted)
    courier.wake(clock.at)
    await approved(live, participant(2))
    await until(lambda: len(discord.posted) > before)
    clock.wait(3 * SECOND)
    await courier.reclaim()  # what is still being written is not owed again
    ((state,),) = await rows(live, "SELECT state FROM outbox WHERE kind = 'told'")
    assert state == "sending"
    assert DIRECT not in discord.posted
    discord.opens.set()
    await courier.idle()
    assert discord.opened == [int(AMINA.identity.split()[1])]
    assert discord.posted.count(DIRECT) == 1
    assert await rows(live, "SELECT * FROM outbox WHERE kind = 'told'") == []


@pytest.fixture
async def courier(live):
    discord: Any = SlowToOpen()
    courier = Courier(live, discord)
    live.wake = courier.wake
    await courier.open()
    courier.wake(live.now())
    await courier.idle()
    return courier


async def states(context, kind):
    return [
        row[0]
        for row in await rows(
            context, "SELECT state FROM outbox WHERE kind = :kind ORDER BY id", kind=kind
        )
    ]


async def until_last(context, kind, state):
    for _ in range(500):
        if (await states(context, kind))[-1:] == [state]:
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"no {kind} came to be {state}")


async def test_board_that_cannot_be_edited_holds_up_no_announcement(live, clock, courier):
    discord = courier._client
    discord.edits.clear()
    clock.wait(3 * SECOND)
    await approved(live, AMINA)
    await until_last(live, "board", "sending")  # the console is being edited, too
    await floor.take_next(live, MODERATOR)
    await until_last(live, "floor", "sent")
    clock.wait(3 * SECOND)
    before = discord.editing
    courier.wake(clock.at)  # the board is owed anew: it waits for the edit that is under way
    await asyncio.sleep(0.1)
    assert discord.editing == before
    assert (await states(live, "board"))[-2:] == ["sending", "open"]
    discord.edits.set()
    await courier.idle()
    assert (await states(live, "board"))[-2:] == ["sent", "open"]  # two seconds after it arrived
    clock.wait(2 * SECOND)
    courier.wake(clock.at)
    await courier.idle()
    assert set(await states(live, "board")) == {"sent"}


async def test_waking_while_the_courier_looks_what_comes_next_is_not_lost(
    live, clock, courier, monkeypatch
):
    await approved(live, AMINA)
    await courier.idle()
    next_due, looks = outbox.next_due, count()

    async def looks_and_meanwhile_something_is_owed(context, resting=()):
        found = await next_due(context, resting)
        if not next(looks):
            await floor.take_next(live, MODERATOR)
        return found

    monkeypatch.setattr(outbox, "next_due", looks_and_meanwhile_something_is_owed)
    courier.wake(clock.at)
    await courier.idle()
    assert await states(live, "floor") == ["sent"]


async def test_announcement_comes_though_the_clock_was_set_back(live, clock, courier):
    await approved(live, AMINA)
    await courier.idle()
    live.wake = lambda _owed_at: None  # the process ends before it is taken
    await floor.take_next(live, MODERATOR)
    live.wake = courier.wake
    clock.at -= MINUTE
    await tick(live)
    await courier.idle()
    assert await states(live, "floor") == ["sent"]
