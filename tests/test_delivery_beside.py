"""Messages to single people are delivered beside everything else, and never hold it up."""

import asyncio
from itertools import count
from types import SimpleNamespace
from typing import Any

from bot.actions import review, telling
from bot.delivery import Courier
from tests.builders import MINUTE, MODERATOR, SECOND, approved, ask, participant, rows

AMINA = participant(1)
DIRECT = 77


class SlowToOpen:
    """A Discord to which everything is posted at once, but that opens no direct channel yet."""

    def __init__(self):
        self.opens = asyncio.Event()
        self.opened, self.posted = [], []
        self.ids = count(1_000)

    async def create_dm(self, user):
        await self.opens.wait()
        self.opened.append(user.id)
        return SimpleNamespace(id=DIRECT)

    def get_partial_messageable(self, channel_id):
        async def send(**_):
            self.posted.append(channel_id)
            return SimpleNamespace(id=next(self.ids))

        async def edit(**_):
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
