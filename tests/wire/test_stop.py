"""SIGTERM at any moment: within ten seconds, in order, and nothing that was promised is lost."""

import asyncio
import csv
import io
import re
import signal
import time

import pytest

from benchmarks.answers import Answer
from tests.wire.conftest import Stage
from tests.wire.test_run import _ask, _open

STOP_S = 10


async def stop_in_time(stage: Stage) -> None:
    began = time.monotonic()
    status, log = await stage.stop()
    assert status == 0, log
    assert time.monotonic() - began < STOP_S
    assert '"event": "closed"' in log
    assert '"event": "fault"' not in log


async def test_run_stopped_in_a_burst_keeps_everything_it_acknowledged(stage: Stage) -> None:
    await stage.start()
    await _open(stage)
    asks = [asyncio.create_task(_ask(stage, f"P{n}", n)) for n in range(80)]
    while sum(task.done() for task in asks) < 10:  # noqa: ASYNC110 - in the midst of it
        await asyncio.sleep(0)
    await stop_in_time(stage)
    answers = [Answer(act).text for act in stage.double.rest.desk.by_id.values()]
    for task in asks:
        task.cancel()
    await asyncio.gather(*asks, return_exceptions=True)
    told = [found[0] for words in answers if (found := re.search(r"HR-\d+", words))]
    assert len(set(told)) == len(told) >= 10
    status, out, _ = await stage.roundtable("export", "questions", "--format", "csv")
    assert status == 0
    kept = [row["code"] for row in csv.DictReader(io.StringIO(out.decode("utf-8-sig")))]
    assert set(told) <= set(kept)
    assert len(kept) == len(set(kept))
    assert (await stage.roundtable("verify"))[0] == 0
    assert not stage.double.gateway.connected


async def test_run_stopped_while_discord_hangs_stops_all_the_same(stage: Stage) -> None:
    await stage.start()
    await _open(stage)
    stage.double.delay("*", "/*", 30, times=None)
    asking = [asyncio.create_task(_ask(stage, f"P{n}", n)) for n in range(3)]
    await stage.double.until(
        lambda: any(r.path.startswith("/interactions") for r in stage.double.requests[-3:])
    )
    await stop_in_time(stage)
    stage.double.rest.faults.waiting.clear()
    for task in asking:
        task.cancel()
    await asyncio.gather(*asking, return_exceptions=True)


@pytest.mark.parametrize("where", ["login", "hello"])
async def test_run_stopped_before_it_was_connected_stops_at_once(stage: Stage, where: str) -> None:
    if where == "login":
        stage.double.delay("GET", "/users/@me", 30)
    else:
        stage.double.gateway.hello_delay_s = 30
    starting = asyncio.create_task(stage.start())
    wanted = "/users/@me" if where == "login" else "/gateway/bot"
    await stage.double.until(lambda: any(r.path == wanted for r in stage.double.requests))
    await asyncio.sleep(0.5)
    await stop_in_time(stage)
    starting.cancel()
    await asyncio.gather(starting, return_exceptions=True)


async def test_run_told_twice_stops_once(stage: Stage) -> None:
    await stage.start()
    assert stage.process is not None
    stage.process.send_signal(signal.SIGINT)
    await stop_in_time(stage)
