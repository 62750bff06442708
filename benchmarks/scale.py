"""What an act costs at 100, 10,000 and 100,000 questions: `python -m benchmarks.scale`.

Each act is measured on its own, in this process, without Discord: one at a time, so that the
figures hold the whole transaction with its commit to the disk.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from itertools import count
from pathlib import Path

from benchmarks.crowded import MODERATOR, configuration, fill, opened, person
from bot.actions import (
    asking,
    drawings,
    duplicates,
    events,
    floor,
    mine,
    now,
    outbox,
    questions,
    suggest,
)
from bot.actions.scene import scene_of
from bot.cards.forms import Typed
from bot.cli.run import settle_memory
from bot.context import Context

SIZES = (100, 10_000, 100_000)
RATIO_MAX = 1.3
HELD = ("ask", "support", "board", "next")
Act = Callable[[Context], Awaitable[object]]

_number = count(1)


async def _ask(context: Context) -> None:
    number = next(_number)
    words = f"What is done about the rent that people pay in place {number}?"
    typed = Typed("human-rights", words, "anonymous")
    await asking.ask(context, person(500_000 + number), typed, f"measured {number}")


async def _next(context: Context) -> None:
    await floor.take_next(context, MODERATOR)


async def _after_next(context: Context) -> None:
    await floor.finish(context, MODERATOR, None, "answered")


async def _support(context: Context) -> None:
    await questions.support(context, person(600_000 + next(_number)), "ND-20")


async def _alike(context: Context) -> None:
    await duplicates.load_likely(context, person(1), "HR-20")


async def _drawn(context: Context, kind: str) -> None:
    await context.read(
        lambda tx: drawings.DRAWN[kind](scene_of(tx, context, 1), "", "", context.now())
    )


ACTS: dict[str, Act] = {
    "ask": _ask,
    "support": _support,
    "board": lambda context: _drawn(context, "board"),
    "console": lambda context: _drawn(context, "console"),
    "/now": lambda context: now.load(context, person(3)),
    "/mine": lambda context: mine.list_mine(context, person(3)),
    "/questions": lambda context: questions.list_queue(context, person(3), None, "support", 0),
    "autocomplete, a code": lambda context: suggest.questions(
        context, person(3), "hr20", ("queued",)
    ),
    "autocomplete, a word": lambda context: suggest.questions(
        context, person(3), "housing", ("queued",)
    ),
    "alike": _alike,
    "due": outbox.take,
    "next": _next,  # the last, since of a hundred it leaves few
}
AFTER: dict[str, Act] = {"next": _after_next}


async def measure(contexts: list[Context], act: str, times: int) -> list[float]:
    """The median time of an act in milliseconds, in each event: in turns by chance, so that what
    else the machine does falls on all of them alike.
    """
    found: list[list[float]] = [[] for _ in contexts]
    chance = random.Random(7)
    for _ in range(times + 1):
        for place in chance.sample(range(len(contexts)), len(contexts)):
            began = time.perf_counter()
            await ACTS[act](contexts[place])
            found[place].append((time.perf_counter() - began) * 1000)
            if after := AFTER.get(act):
                await after(contexts[place])
    return [statistics.median(took[1:]) for took in found]


async def measure_close(context: Context) -> tuple[float, float]:
    """How long the close takes, and how long anybody waits for a write meanwhile at most."""
    began = time.perf_counter()
    closing = asyncio.create_task(events.close_event(context, MODERATOR))
    waited = 0.0
    while not closing.done():
        asked = time.perf_counter()
        await context.write(lambda tx: tx.execute("SELECT 1").fetchone())
        waited = max(waited, time.perf_counter() - asked)
        await asyncio.sleep(0)
    await closing
    return (time.perf_counter() - began) * 1000, waited * 1000


async def run(sizes: tuple[int, ...], times: int) -> dict[str, dict[str, float]]:
    """Every act at every size: act → size → milliseconds."""
    async with AsyncExitStack() as stack:
        contexts = [await _filled(stack, size) for size in sizes]
        settle_memory()  # as the bot does when it begins
        found = {act: await measure(contexts, act, times) for act in ACTS}
        closes = [await measure_close(context) for context in contexts]
    found["close"], found["close, others wait"] = map(list, zip(*closes, strict=True))
    return {
        act: {str(size): round(cost, 3) for size, cost in zip(sizes, costs, strict=True)}
        for act, costs in found.items()
    }


async def _filled(stack: AsyncExitStack, size: int) -> Context:
    folder = stack.enter_context(tempfile.TemporaryDirectory())
    context = await stack.enter_async_context(opened(configuration(Path(folder))))
    await fill(context, size)
    return context


def show(found: dict[str, dict[str, float]]) -> None:
    sizes = list(next(iter(found.values())))
    print("milliseconds".ljust(24), *(f"{int(size):>10,}" for size in sizes), "  most / least")
    for act, costs in found.items():
        ratio = max(costs.values()) / max(min(costs.values()), 1e-9)
        held = "" if act not in HELD else "  goal 1.3" + ("" if ratio <= RATIO_MAX else ": MISSED")
        print(act.ljust(24), *(f"{cost:>10.2f}" for cost in costs.values()), f"{ratio:>9.2f}{held}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--json", type=Path, help="write the figures here")
    asked = parser.parse_args()
    found = asyncio.run(run(tuple(asked.sizes), asked.times))
    show(found)
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
