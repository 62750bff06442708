"""The pages of `roundtable run`, in its own process, beside Discord's double."""

import asyncio
import re
import socket
import time

import aiohttp

from tests.wire.conftest import Stage


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def serve(stage: Stage, port: int) -> str:
    stage.environment = {"ROUNDTABLE_SCREEN__PORT": str(port)}
    return f"http://127.0.0.1:{port}"


async def until_well(session: aiohttp.ClientSession, base: str) -> dict[str, object]:
    for _ in range(100):
        try:
            async with session.get(f"{base}/healthz") as answer:
                if answer.status == 200:
                    return dict(await answer.json())
        except aiohttp.ClientConnectionError:
            pass
        await asyncio.sleep(0.6)
    raise AssertionError("the pages did not come")


async def test_run_serves_its_pages_and_lets_go_of_who_looks_when_it_stops(stage: Stage) -> None:
    base = serve(stage, free_port())
    await stage.start()
    organizer = stage.person("Organizer", "manage_guild")
    async with aiohttp.ClientSession() as session:
        well = await until_well(session, base)
        assert well["ok"] is True
        await organizer.slash("organize open", start="now")
        links = (await organizer.slash("organize links")).text
        chair = re.search(r"/chair/[a-z2-7]{26}", links)
        assert chair
        async with session.get(base + chair[0]) as answer:
            assert answer.status == 200
        async with session.get(f"{base}/metrics") as answer:
            figures = await answer.text()
        assert 'roundtable_interactions_total{outcome="answered"} 2.0' in figures
        measured = re.search(r"acknowledgement_seconds_count (\d+)", figures)
        assert measured
        assert int(measured[1]) >= 2
        screen = await session.get(f"{base}/screen/events")
        await screen.content.readline()
        began = time.monotonic()
        status, log = await stage.stop()
        assert (status, time.monotonic() - began < 10) == (0, True)
        async for _line in screen.content:
            pass  # it ends, too
    assert "127.0.0.1 -" not in log  # nobody notes who looked
    assert chair[0] not in log


async def test_run_goes_on_without_pages_while_its_port_is_taken(stage: Stage) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = int(holder.getsockname()[1])
        serve(stage, port)
        await stage.start()
        organizer = stage.person("Organizer", "manage_guild")
        assert "is open" in (await organizer.slash("organize open", start="now")).text
        told = (await organizer.slash("organize check")).text
        assert f"its pages are not at port {port} of 127.0.0.1" in told
    status, log = await stage.stop()
    assert status == 0
    assert f"no pages: cannot listen on 127.0.0.1 port {port}" in log
    assert '"level": "error"' in log


async def test_run_listens_nowhere_where_the_pages_are_off(stage: Stage) -> None:
    port = free_port()
    stage.environment = {
        "ROUNDTABLE_SCREEN__PORT": str(port), "ROUNDTABLE_SCREEN__ENABLED": "false",
    }  # fmt: skip
    await stage.start()
    organizer = stage.person("Organizer", "manage_guild")
    assert "switched off" in (await organizer.slash("organize links")).text
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    assert (await stage.stop())[0] == 0
