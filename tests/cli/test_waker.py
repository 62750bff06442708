"""What wakes the clockwork: nothing that is late is dropped, and the earliest instant holds."""

import asyncio
import time

from bot.cli.run import Waker
from bot.clock import system_clock


async def woken(times, plans, block_s=0.0):
    """How often the clockwork was woken within `times` seconds, after what was planned."""
    wakings = []

    async def tick():
        wakings.append(system_clock())

    async def fold():
        return None

    waker = Waker(tick, fold)
    waker.start()
    began = system_clock()
    for after_ms in plans:
        waker.plan(began + after_ms)
    await asyncio.sleep(0)
    if block_s:
        time.sleep(block_s)  # noqa: ASYNC251 - something holds up the whole loop
    await asyncio.sleep(times)
    waker.stop()
    return [at - began for at in wakings]


async def test_waking_that_is_late_is_not_dropped():
    """By itself APScheduler drops whatever is more than a second late."""
    assert len(await woken(0.3, [300], block_s=1.6)) == 1


async def test_waking_is_at_the_earliest_instant_that_was_planned():
    (at,) = await woken(0.9, [60_000, 500, 30_000])
    assert 490 <= at < 890
